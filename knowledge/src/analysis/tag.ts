// Tokens → words with a part of speech: every word may have several, and the sentence as a whole decides.
import type { Grammar } from './grammar.ts';
import { candidatesOf } from './candidates.ts';
import { bestPath } from './lattice.ts';
import type { Morphology, Part, VerbForm } from './reading.ts';
import { isFinite, tagOf, type Candidate, type Kind } from './tagging.ts';
import type { LanguageCode, Word } from './word.ts';
import type { Token } from './token.ts';

export interface TaggingContext {
  readonly grammar: Grammar;
  readonly morphology: Morphology;
  /** token → true when a quantity or a date covers it */
  readonly covered: readonly boolean[];
  /** token → true when a name covers it */
  readonly named: readonly boolean[];
  /** does the lexicon know this folded lemma as that part? */
  readonly knows: (lemma: string, part: Part) => boolean;
  readonly language: LanguageCode;
  /** the part a tagger gives the token, or undefined */
  readonly hint: (index: number) => Part | undefined;
}

/** Lemma of a subordinator of several words that opens a condition. */
export const CONDITION = 'condition';

/** A stretch of tokens that is one closed word: its first token says what it is, the others nothing. */
interface Phrase {
  readonly length: number;
  readonly kind: Kind;
  readonly lemma: string;
}

/** Tags every token; never fails: a word nobody knows is a noun. */
export function tagWords(tokens: readonly Token[], context: TaggingContext): readonly Word[] {
  const phrases = new Map<number, Phrase>();
  const inside = new Map<number, Phrase>();
  tokens.forEach((_, i) => {
    const phrase = inside.has(i) ? undefined : phraseAt(tokens, i, context);
    if (phrase === undefined) return;
    phrases.set(i, phrase);
    for (let k = 1; k < phrase.length; k++) inside.set(i + k, phrase);
  });
  const kept = tokens.map((_, i) => i).filter((i) => !inside.has(i));
  const candidates = kept.map((i): readonly Candidate[] => {
    const phrase = phrases.get(i);
    return phrase === undefined ? hinted(candidatesOf(tokens, i, context), context.hint(i)) : [{ kind: phrase.kind, cost: 0, lemma: phrase.lemma, reading: undefined }];
  });
  const path = bestPath(kept.map((i) => tokens[i] as Token), candidates, context.grammar);
  const chosen = new Map(kept.map((i, k) => [i, path[k] as Candidate]));
  return tokens.map((token, i) => wordOf(token, chosen.get(i), inside.get(i), context));
}

/** What a second tagger's opinion weighs: enough to settle a tie, too little to overrule the sentence. */
const HINT = 0.05;

function hinted(candidates: readonly Candidate[], part: Part | undefined): readonly Candidate[] {
  if (part === undefined || part === 'function' || part === 'name' || candidates.length < 2) return candidates;
  return candidates.map((c) => (tagOf(c.kind) === part ? c : { ...c, cost: c.cost + HINT }));
}

function wordOf(token: Token, candidate: Candidate | undefined, phrase: Phrase | undefined, { morphology }: TaggingContext): Word {
  if (candidate === undefined) {
    return { ...token, tag: phrase?.kind === 'X' ? 'negator' : 'other', lemma: token.fold, form: undefined, readings: [] };
  }
  const tag = token.kind === 'opaque' ? 'opaque' : tagOf(candidate.kind);
  const silent = token.kind !== 'word' || tag === 'value' || (tag === 'name' && candidate.reading === undefined);
  return { ...token, tag, lemma: candidate.lemma, form: formOf(candidate), readings: silent || candidate.lemma.includes(' ') ? [] : morphology(token.text) };
}

function formOf({ kind }: Candidate): VerbForm | undefined {
  if (isFinite(kind)) return 'finite';
  return kind === 'I' ? 'infinitive' : kind === 'PP' ? 'pastParticiple' : kind === 'G' ? 'presentParticiple' : undefined;
}

/** A preposition of several words (in front of, au sein de), or a negation (no longer). */
function phraseAt(tokens: readonly Token[], at: number, { grammar, covered }: TaggingContext): Phrase | undefined {
  const spelt = (words: readonly string[]): boolean =>
    words.every((w, k) => {
      const token = tokens[at + k];
      if (token === undefined || covered[at + k] === true) return false;
      return token.fold === w || (k > 0 && k === words.length - 1 && grammar.tagging.contractions.get(token.fold) === w);
    });
  const found = grammar.phrases.find(({ words }) => spelt(words));
  if (found !== undefined) return { length: found.words.length, kind: 'P', lemma: found.kind };
  const denial = grammar.tagging.negativePhrases.find(spelt);
  if (denial !== undefined) return { length: denial.length, kind: 'X', lemma: denial.join(' ') };
  const condition = grammar.tagging.conditionPhrases.find(spelt);
  return condition === undefined ? undefined : { length: condition.length, kind: 'S', lemma: CONDITION };
}
