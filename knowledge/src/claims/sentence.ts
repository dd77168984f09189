// An annotated sentence: its words, the items that carry meaning, and the clauses that hold them together.
import type { Mood, Pronoun } from '../analysis/grammar.ts';
import type { LanguageCode, Word } from '../analysis/word.ts';
import type { Mention } from '../facets/facet.ts';
import type { Name } from '../facets/name/value.ts';
import type { Quantity } from '../facets/quantity/value.ts';
import type { Moment } from '../facets/time/value.ts';
import type { Span } from '../text/span.ts';

/** How an item hangs on another. */
export type Relation = 'modifier' | 'of' | 'apposition' | 'count' | 'oblique' | 'none';
export type Role = 'subject' | 'object' | 'oblique' | 'predicate' | 'complement';
export type ItemKind = 'name' | 'noun' | 'verb' | 'adjective' | 'adverb' | 'quantity' | 'time' | 'pronoun' | 'opaque';

/** A piece of meaning: a name, a thing, an action, a quality, a value, a pronoun. */
export interface Item {
  readonly index: number;
  readonly kind: ItemKind;
  /** tokens, end excluded */
  readonly from: number;
  readonly to: number;
  /** in the prose of the block */
  readonly span: Span;
  /** lexicon concepts these words may name */
  readonly concepts: readonly string[];
  /** folded lemma(s) as written, joined by a space */
  readonly lemma: string;
  readonly role: Role;
  /** kind of the preposition before it, or '' */
  readonly preposition: string;
  /** item it hangs on, or -1 */
  readonly head: number;
  readonly relation: Relation;
  /** "no author", "without code", "aucun fondateur" */
  readonly negated: boolean;
  readonly definite: boolean;
  readonly demonstrative: boolean;
  /** where an article or the word itself tells it */
  readonly gender: 'm' | 'f' | undefined;
  readonly plural: boolean;
  /** the number that tells it from others of its kind, as written: version 2, chapter 14; '' where it has none */
  readonly label: string;
  readonly quantity: Mention<Quantity> | undefined;
  readonly time: Mention<Moment> | undefined;
  readonly name: Name | undefined;
  readonly pronoun: Pronoun | undefined;
  readonly clause: number;
  /** members of one coordination ("A, B et C") share a number; -1 outside one */
  readonly list: number;
}

export interface Argument {
  readonly item: number;
  /** the logical part: the subject of a passive verb is its object, the agent its subject */
  readonly role: Role;
}

/** Who says what a clause says, where the sentence does not say it itself. */
export interface Attribution {
  /** item index of who says so, or -1: somebody, a rumour, a source without a name */
  readonly speaker: number;
  /** a fact as somebody tells it (said, announced, according to), or what somebody thinks, claims, hopes or has heard */
  readonly kind: 'report' | 'view';
}

/** Words between quotation marks. */
export interface Quotation {
  /** in the prose of the block, marks included */
  readonly span: Span;
  /** item index of who says them, or -1 */
  readonly speaker: number;
  /** the words that name the speaker, in the prose of the block: they may stand in another of its sentences */
  readonly by: Span | undefined;
}

export interface Clause {
  readonly index: number;
  /** item index of its verb, or -1 for a verbless clause */
  readonly predicate: number;
  readonly negative: boolean;
  readonly passive: boolean;
  readonly restricted: boolean;
  readonly mood: Mood;
  /** who says so; undefined where the text itself does */
  readonly attribution: Attribution | undefined;
  /** its own items, predicate included */
  readonly items: readonly number[];
  /** who takes part in what way: own items and those it shares with another clause (a common subject, a relative's antecedent) */
  readonly arguments: readonly Argument[];
  /** the clause whose subject it shares or depends on, or -1 */
  readonly parent: number;
}

export interface Sentence {
  readonly language: LanguageCode;
  /** the prose of the block that holds it */
  readonly block: string;
  readonly span: Span;
  readonly words: readonly Word[];
  readonly items: readonly Item[];
  readonly clauses: readonly Clause[];
  /** those that reach into the sentence, in the order of the text */
  readonly quotations: readonly Quotation[];
}
