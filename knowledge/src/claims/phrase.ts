// The noun phrase that is being read, and the items made so far: what every part of the reading changes.
import { CLOSED, isClosed } from '../analysis/closed.ts';
import type { LanguageCode, Word } from '../analysis/word.ts';
import type { Mention } from '../facets/facet.ts';
import type { NameRun } from '../facets/name/recognise.ts';
import type { Quantity } from '../facets/quantity/value.ts';
import type { Moment } from '../facets/time/value.ts';
import type { Item, ItemKind, Relation } from './sentence.ts';
import type { Term } from './terms.ts';

/** What is known of a sentence before its items are made. Token positions index `words`. */
export interface Marked {
  readonly language: LanguageCode;
  readonly words: readonly Word[];
  readonly terms: readonly Term[];
  readonly names: readonly NameRun[];
  readonly quantities: readonly Mention<Quantity>[];
  readonly times: readonly Mention<Moment>[];
  /** words that only help a main verb: no items */
  readonly auxiliary: ReadonlySet<number>;
}

/** An item while its sentence is being read. */
export type Draft = { -readonly [K in keyof Item]: Item[K] };

export interface State {
  items: Draft[];
  preposition: string;
  /** noun phrase head that the next preposition hangs on */
  head: number;
  /** token after the last token of the noun phrase */
  headEnd: number;
  waiting: number[];
  quantity: number;
  negated: boolean;
  definite: boolean;
  demonstrative: boolean;
  /** a comma came since the preposition: it holds only for a list */
  comma: boolean;
  readonly carried: Set<number>;
}

export const emptyState = (): State => ({ items: [], preposition: '', head: -1, headEnd: -1, waiting: [], quantity: -1, negated: false, definite: false, demonstrative: false, comma: false, carried: new Set() });

/** An item that hangs on nothing yet. */
export function blank(state: State, marked: Marked, kind: ItemKind, from: number, to: number, term: Term | undefined): Draft {
  const { words } = marked;
  const first = words[from] as Word;
  const last = words[to - 1] as Word;
  return {
    index: state.items.length,
    kind,
    from,
    to,
    span: { start: first.span.start, end: last.span.end },
    concepts: term?.concepts ?? [],
    lemma: to === from + 1 && first.kind !== 'punctuation' ? first.lemma : words.slice(from, to).filter((w) => w.kind !== 'punctuation').map((w) => w.lemma).join(' '),
    role: 'oblique',
    preposition: state.preposition,
    head: -1,
    relation: 'none',
    negated: false,
    definite: false,
    demonstrative: false,
    gender: undefined,
    plural: false,
    label: '',
    quantity: undefined,
    time: undefined,
    name: undefined,
    pronoun: undefined,
    clause: -1,
    list: -1,
  };
}

/** A determiner opens a noun phrase. */
export function openPhrase(state: State, word: Word): void {
  state.definite = isClosed(word, CLOSED.definite);
  state.demonstrative = isClosed(word, CLOSED.demonstrative);
  if (isClosed(word, CLOSED.negativeDeterminer)) state.negated = true;
  state.waiting = [];
}

/** What comes next belongs to no phrase read so far. */
export function endPhrase(state: State): void {
  state.comma = false;
  state.preposition = '';
  state.head = -1;
  state.headEnd = -1;
  state.waiting = [];
  state.quantity = -1;
  state.negated = false;
  state.definite = false;
  state.demonstrative = false;
}

export const attach = (item: Draft, head: number, relation: Relation): void => {
  item.head = head;
  item.relation = relation;
};

/** Hangs an item that came before its head. */
export function hang(state: State, index: number, head: number, relation: Relation): void {
  const item = state.items[index];
  if (item === undefined || index === head) return;
  if (item.relation === 'of' && relation === 'count') {
    // "exode de plus de 30 % de ses employés": the share hangs on the exodus, and counts the staff
    item.relation = 'count';
    item.head = head;
    return;
  }
  item.head = head;
  item.relation = relation;
}
