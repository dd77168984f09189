// Tokens → words with a part of speech: every word may have several, and the sentence as a whole decides.
import { knownWord, type TagMemory } from './knownWord.ts';
import type { Grammar } from './grammar.ts';
import { candidatesOf } from './candidates.ts';
import { bestPath } from './lattice.ts';
import type { Opening, Phrase } from './openings.ts';
import type { Morphology, Part, Reading, VerbForm } from './reading.ts';
import { candidate, isFinite, tagOf, type Candidate } from './tagging.ts';
import type { LanguageCode, Tag, Word } from './word.ts';
import type { Token } from './token.ts';
import { nth } from '../text/nth.ts';

export interface TaggingContext {
  readonly grammar: Grammar;
  readonly morphology: Morphology;
  /** token → true when a quantity or a date covers it */
  readonly covered: readonly boolean[];
  /** token → true when a name covers it */
  readonly named: readonly boolean[];
  /** does the lexicon know this folded lemma as that part? */
  readonly knows: (lemma: string, part: Part) => boolean;
  /** does the lexicon know these two folded words as one noun, or as one verb? */
  readonly compound: (first: string, second: string, part: 'noun' | 'verb') => boolean;
  readonly language: LanguageCode;
  /** the part a tagger gives the token, or undefined */
  readonly hint: (index: number) => Part | undefined;
  /** belongs to this grammar, this morphology and this `knows` */
  readonly memory: TagMemory;
}

const noReadings: readonly Reading[] = [];

/** Tags every token; never fails: a word nobody knows is a noun. */
export function tagWords(tokens: readonly Token[], context: TaggingContext): readonly Word[] {
  const { covered } = context;
  // One for the whole sentence: only its place moves.
  const around = { tokens, at: 0, covered: (i: number) => covered[i] === true, readings: (i: number) => readingsOf(tokens[i], context) };
  // the tokens that are tagged, and the phrases that some of them stand for
  const heads: Token[] = [];
  const standing: (Phrase | undefined)[] = [];
  const candidates: (readonly Candidate[])[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    around.at = i;
    const { openings } = knownWord(token.spelling, context);
    const phrase = openings === undefined ? undefined : phraseAt(openings, tokens, i, context);
    heads.push(token);
    standing.push(phrase);
    candidates.push(phrase === undefined ? phrasal(compounded(hinted(candidatesOf(around, context), context.hint(i)), tokens[i - 1], context), tokens, i, context) : [candidate(phrase.kind, 0, phrase.lemma, undefined)]);
    i += phrase === undefined ? 1 : phrase.length;
  }
  const path = bestPath(heads, candidates, context.grammar);
  const words: Word[] = [];
  for (let k = 0; k < heads.length; k++) {
    words.push(wordOf(heads[k] as Token, path[k] as Candidate, context));
    const phrase = standing[k];
    for (let rest = phrase === undefined ? 0 : phrase.length - 1; rest > 0; rest--) {
      const token = tokens[words.length] as Token;
      words.push(word(token, phrase?.kind === 'X' ? 'negator' : phrase?.kind === 'R' ? 'adverb' : 'other', token.fold, undefined, noReadings, knownWord(token.spelling, context).closed));
    }
  }
  return words;
}

const readingsOf = (token: Token | undefined, context: TaggingContext): readonly Reading[] => (token?.kind === 'word' ? knownWord(token.spelling, context).readings : noReadings);

/** What a second tagger's opinion weighs: enough to settle a tie, too little to overrule the sentence. */
const HINT = 50;

function hinted(candidates: readonly Candidate[], part: Part | undefined): readonly Candidate[] {
  if (part === undefined || part === 'function' || part === 'name' || candidates.length < 2) return candidates;
  return candidates.map((c) => (tagOf(c) === part ? c : candidate(c.kind, c.cost + HINT, c.lemma, c.reading)));
}

/** What a verb costs where it could be the end of a noun that the lexicon has. */
const COMPOUND = 1500;

/** "to several hedge funds": with the word before it, it is one noun that the lexicon knows. */
function compounded(candidates: readonly Candidate[], before: Token | undefined, context: TaggingContext): readonly Candidate[] {
  if (candidates.length < 2 || context.grammar.headFirst || before?.kind !== 'word') return candidates;
  const noun = candidates.find((c) => tagOf(c) === 'noun');
  if (noun === undefined || !candidates.some((c) => isFinite(c.kind)) || !context.compound(before.fold, noun.lemma, 'noun')) return candidates;
  return candidates.map((c) => (isFinite(c.kind) ? candidate(c.kind, c.cost + COMPOUND, c.lemma, c.reading) : c));
}

/** What a noun costs where it could be the verb of "set up a company". */
const PHRASAL = 1500;

/** "set up a company": a verb, its particle, and what it is done to. */
function phrasal(candidates: readonly Candidate[], tokens: readonly Token[], at: number, { grammar, compound, covered }: TaggingContext): readonly Candidate[] {
  const [particle, object] = [tokens[at + 1], tokens[at + 2]];
  if (candidates.length < 2 || grammar.headFirst || particle?.kind !== 'word' || object === undefined || !(grammar.determiners.has(object.fold) || covered[at + 2] === true) || grammar.determiners.has(nth(tokens, at - 1)?.fold ?? '')) return candidates;
  const verb = candidates.find((c) => isFinite(c.kind) || c.kind === 'I');
  if (verb === undefined || !candidates.some((c) => tagOf(c) === 'noun') || !compound(verb.lemma, particle.fold, 'verb')) return candidates;
  const auxiliary = tokens.slice(Math.max(0, at - 3), at).some(({ fold }) => grammar.haveForms.has(fold) || grammar.beForms.has(fold));
  return candidates.map((c) => (tagOf(c) === 'noun' || (c.kind === 'PP' && !auxiliary) ? candidate(c.kind, c.cost + PHRASAL, c.lemma, c.reading) : c));
}

/** The word that a token is when it has that tag. */
export function wordOf(token: Token, candidate: Candidate, context: Pick<TaggingContext, 'memory' | 'morphology' | 'grammar'>): Word {
  const tag = token.kind === 'opaque' ? 'opaque' : tagOf(candidate);
  const silent = token.kind !== 'word' || tag === 'value' || (tag === 'name' && candidate.reading === undefined);
  const known = knownWord(token.spelling, context);
  return word(token, tag, candidate.lemma, formOf(candidate), silent || candidate.lemma.includes(' ') ? noReadings : known.readings, known.closed);
}

/** Field by field: spreading the token costs as much as choosing its tag. */
const word = (token: Token, tag: Tag, lemma: string, form: VerbForm | undefined, readings: readonly Reading[], closed: number): Word => ({
  kind: token.kind, text: token.text, fold: token.fold, spelling: token.spelling, span: token.span, spaced: token.spaced, tag, lemma, form, readings, closed,
});

function formOf({ kind }: Candidate): VerbForm | undefined {
  if (isFinite(kind)) return 'finite';
  return kind === 'I' ? 'infinitive' : kind === 'PP' ? 'pastParticiple' : kind === 'G' ? 'presentParticiple' : undefined;
}

/** A preposition of several words (in front of, au sein de), or a negation (no longer). */
function phraseAt(openings: readonly Opening[], tokens: readonly Token[], at: number, { grammar, covered, morphology }: TaggingContext): Phrase | undefined {
  const found = (wanted: (opening: Opening) => boolean): Opening | undefined => openings.find((opening) => wanted(opening) && spelt(tokens, at, opening.words, covered, grammar));
  const distance = found((o) => o.distance && verbal(tokens[at + o.length], morphology));
  if (distance !== undefined) return distance;
  const preposition = found((o) => o.kind === 'P' && !(isParticiple(tokens[at], morphology) && behindBe(tokens, at, grammar, morphology)));
  if (preposition !== undefined && !(preposition.marker && grammar.beForms.has(nth(tokens, at - 1)?.fold ?? '') && mayBeInfinitive(tokens[at + preposition.length], morphology))) return preposition;
  return found((o) => o.kind !== 'P' && !o.distance);
}

/** "was it also compared with": the participle of a verb, and no preposition. */
function behindBe(tokens: readonly Token[], at: number, { beForms, negators, pronouns }: Grammar, morphology: Morphology): boolean {
  let i = at - 1;
  const passes = ({ fold, kind, text }: Token): boolean => negators.has(fold) || pronouns.has(fold) || (kind === 'word' && morphology(text).some((r) => r.part === 'adverb' || r.part === 'function'));
  while (i >= 0 && i > at - 4 && !beForms.has((tokens[i] as Token).fold) && passes(tokens[i] as Token)) i--;
  return beForms.has(nth(tokens, i)?.fold ?? '');
}

const isParticiple = (token: Token | undefined, morphology: Morphology): boolean => token?.kind === 'word' && morphology(token.text).some((r) => r.form === 'pastParticiple');

const spelt = (tokens: readonly Token[], at: number, words: readonly string[], covered: readonly boolean[], grammar: Grammar): boolean =>
  words.every((w, k) => {
    const token = tokens[at + k];
    if (token === undefined || covered[at + k] === true) return false;
    return token.fold === w || (k > 0 && k === words.length - 1 && grammar.tagging.contractions.get(token.fold) === w);
  });

const mayBeInfinitive = (token: Token | undefined, morphology: Morphology): boolean => token?.kind === 'word' && morphology(token.text).some((r) => r.form === 'infinitive');

/** Nothing but a verb, and no finite one. */
function verbal(token: Token | undefined, morphology: Morphology): boolean {
  const readings = token?.kind === 'word' ? morphology(token.text) : [];
  return readings.length > 0 && readings.every((r) => r.part === 'verb' || r.part === 'adjective' || /^(?:être|being)$/.test(r.lemma)) && readings.some((r) => r.part === 'verb' && r.form !== 'finite');
}
