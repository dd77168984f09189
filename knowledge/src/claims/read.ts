// Prose → annotated sentences: the one place where tokens, names, values, terms and clauses come together.
import { detectLanguage } from '../languages/detect.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Lexicon } from '../languages/lexicon/lexicon.ts';
import type { Concept } from '../languages/lexicon/table.ts';
import { recogniseNames, type NameRun } from '../facets/name/recognise.ts';
import { recogniseQuantities } from '../facets/quantity/recognise.ts';
import type { Quantity } from '../facets/quantity/value.ts';
import { recogniseTimes } from '../facets/time/recognise.ts';
import type { Moment } from '../facets/time/value.ts';
import type { Mention } from '../facets/facet.ts';
import { regions, verbGroups, type VerbGroup } from '../analysis/regions.ts';
import { splitSentences } from '../analysis/split.ts';
import { tagMemory, type TagMemory } from '../analysis/knownWord.ts';
import { tagWords } from '../analysis/tag.ts';
import type { Morphology, Part } from '../analysis/reading.ts';
import type { Token } from '../analysis/token.ts';
import { tokenise } from '../analysis/tokenise.ts';
import type { LanguageCode, Word } from '../analysis/word.ts';
import type { Span } from '../text/span.ts';
import { wordSense, type KnownNames } from './capitals.ts';
import { makeClauses } from './clauses.ts';
import { entriesOf, initialsAt } from './initials.ts';
import { makeItems } from './items.ts';
import { shareUnits } from './units.ts';
import { senseMemory, tellKinds, type SenseMemory } from './nameKinds.ts';
import { quotationsIn, quotationSpans, shareSpeakers } from './quotations.ts';
import type { Sentence } from './sentence.ts';
import { termMemory, type TermMemory } from './look.ts';
import { findTerms, type Term } from './terms.ts';

const NO_QUOTATIONS: Sentence['quotations'] = [];

/** What reading needs of the languages. */
export interface Reader {
  readonly packs: Readonly<Record<LanguageCode, LanguagePack>>;
  readonly lexicon: Lexicon;
}

/** What is remembered of words for a lexicon and a dictionary: what depends on nothing but the word. */
interface WordMemory {
  readonly tags: TagMemory;
  readonly terms: TermMemory;
  readonly senses: SenseMemory;
}

const memories = new WeakMap<Lexicon, WeakMap<Morphology, WordMemory>>();

function memoryOf({ lexicon }: Reader, { morphology }: LanguagePack): WordMemory {
  const ofLexicon = memories.get(lexicon) ?? new WeakMap<Morphology, WordMemory>();
  memories.set(lexicon, ofLexicon);
  const known = ofLexicon.get(morphology) ?? { tags: tagMemory(), terms: termMemory(), senses: senseMemory() };
  ofLexicon.set(morphology, known);
  return known;
}

const unheard: KnownNames = { has: () => false, alone: () => false };

/** The sentences of a block of prose. `fallback` is the language of what stands around it. */
export function readSentences(text: string, reader: Reader, fallback: LanguageCode, names: KnownNames = unheard, emphasis: readonly Span[] = []): readonly Sentence[] {
  const tokens = tokenise(text);
  const language = detectLanguage(tokens) ?? fallback;
  const quoted = quotationSpans(text);
  let from = 0;
  return shareSpeakers(splitSentences(text, reader.packs[language].sentences).map((span) => {
    while (from < tokens.length && (tokens[from] as Token).span.start < span.start) from++;
    let to = from;
    while (to < tokens.length && (tokens[to] as Token).span.end <= span.end) to++;
    const own = from === 0 && to === tokens.length ? tokens : tokens.slice(from, to);
    from = to;
    return readSentence(text, span, own, quoted, reader, language, own.length === tokens.length, names, emphasis.length === 0 ? emphasis : emphasis.filter((e) => e.start >= span.start && e.end <= span.end));
  }));
}

/** The language of prose, or undefined when its words do not decide. */
export const languageOf = (text: string): LanguageCode | undefined => detectLanguage(tokenise(text));

/** The language of a sentence is that of what stands outside its quotation marks, where that decides. */
function voteAround(tokens: readonly Token[], span: Span, quoted: readonly Span[]): LanguageCode | undefined {
  const within = quoted.filter((q) => q.end > span.start && q.start < span.end);
  return (within.length === 0 ? undefined : detectLanguage(tokens.filter((t) => !within.some((q) => t.span.start >= q.start && t.span.end <= q.end)))) ?? detectLanguage(tokens);
}

function readSentence(text: string, span: Span, tokens: readonly Token[], quoted: readonly Span[], reader: Reader, around: LanguageCode, whole: boolean, known: KnownNames, emphasis: readonly Span[]): Sentence {
  // a block of one sentence has been asked already
  const language = whole && quoted.length === 0 ? around : voteAround(tokens, span, quoted) ?? around;
  const pack = reader.packs[language];
  const seen = values(tokens, pack);
  const { covered } = seen;
  const runs = recogniseNames(tokens, pack.names, covered, wordSense(tokens, reader, pack, known), emphasis).filter((run) => !isKnownShort(run, tokens, language, reader));
  // the paper 20 Minutes is no duration, nor is the title of a novel
  const titles = runs.filter((r) => r.kind === 'work' || tokens[r.from]?.kind === 'number');
  const quantities = apart(seen.quantities, titles);
  const times = apart(seen.times, titles);
  const named = marked(tokens.length, runs.map((run) => ({ from: run.lead, to: run.tail })));
  const memory = memoryOf(reader, pack);
  const words = tagWords(tokens, { memory: memory.tags, hint: hintsFor(text, span, tokens, pack), grammar: pack.grammar, morphology: pack.morphology, covered, named, compound: (first, second, part) => reader.lexicon.entries(language, first).some((e) => e.part === part && e.words.length === 2 && e.words[1] === second), knows: (lemma, part) => reader.lexicon.entries(language, lemma).some((e) => e.part === part && e.words.length === 1), language });
  const groups = verbGroups(words, pack.grammar);
  const auxiliary = auxiliaries(words, groups);
  const terms = findTerms(words, language, pack.grammar, reader.lexicon, memory.terms).filter((t) => (t.to > t.from + 1 || !auxiliary.has(t.from)) && (named[t.from] !== true || isProper(t, words, language, reader)));
  const cut = regions(words, pack.grammar, groups);
  const items = makeItems({ language, words, terms, names: runs, quantities, times, auxiliary }, cut, pack.grammar);
  shareUnits(items);
  const clauses = makeClauses(words, cut, items, pack.grammar, asks(text, span));
  tellKinds(items, clauses, words, { lexicon: reader.lexicon, grammar: pack.grammar, names: pack.names, language, morphology: pack.morphology, senses: memory.senses });
  return { language, block: text, span, words, items, clauses, quotations: quoted.length === 0 ? NO_QUOTATIONS : quotationsIn(quoted, span, clauses, items, words, pack.grammar) };
}

/** Whether a stretch ends with a question mark, and at most what closes behind it. */
function asks(text: string, { start, end }: Span): boolean {
  let at = end - 1;
  while (at > start && CLOSING.includes(text[at] as string)) at--;
  while (at > start && /\s/.test(text[at] as string)) at--;
  return text[at] === '?';
}
const CLOSING = '"»”)';

/** Token → the part a tagger gives it, where the language has one. */
function hintsFor(text: string, span: Span, tokens: readonly Token[], pack: LanguagePack): (index: number) => Part | undefined {
  if (pack.hints === undefined) return unhinted;
  const at = new Map(pack.hints(text.slice(span.start, span.end)).map((h) => [span.start + h.span.start, h.part]));
  return (index) => at.get((tokens[index] as Token).span.start);
}
const unhinted = (): undefined => undefined;

/** "U.S.", "U.K.": the lexicon knows what they stand for, as it knows "United States". */
function isKnownShort(run: NameRun, tokens: readonly Token[], language: LanguageCode, { lexicon }: Reader): boolean {
  const initials = initialsAt(tokens, run.from);
  return initials !== undefined && initials.to === run.to && entriesOf(initials, language, lexicon).length > 0;
}

/** A name that the lexicon knows is a country, a city, a sea: written with a capital there too. "Jaguar" is no animal. */
function isProper(term: Term, words: readonly Word[], language: LanguageCode, reader: Reader): boolean {
  const text = words.slice(term.from, term.to).map((w) => w.text).join(' ').toLowerCase();
  return term.concepts.some((id) => properNames(reader.lexicon, id, language).some((name) => name.startsWith(text)));
}

const properly = new WeakMap<Concept, Readonly<Record<LanguageCode, readonly string[]>>>();

/** The lemmas of a concept that are written with a capital, in lower case. */
function properNames({ concepts }: Lexicon, id: string, language: LanguageCode): readonly string[] {
  const concept = concepts.get(id);
  if (concept === undefined) return [];
  const known = properly.get(concept);
  if (known !== undefined) return known[language];
  const of = (lemmas: Concept['fr']): readonly string[] => lemmas.filter((l) => /\p{Lu}/u.test(l.words)).map((l) => l.words.toLowerCase());
  const made = { fr: of(concept.fr), en: of(concept.en) };
  properly.set(concept, made);
  return made[language];
}

/** Words of a verb group that only help its main verb. */
function auxiliaries(words: readonly Word[], groups: readonly VerbGroup[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const group of groups) for (let i = group.from; i < group.main; i++) if (words[i]?.tag === 'verb') found.add(i);
  return found;
}

/** Quantities and dates; where they overlap the longer one stands, a date before a number. */
function values(tokens: readonly Token[], pack: LanguagePack): { quantities: readonly Mention<Quantity>[]; times: readonly Mention<Moment>[]; covered: readonly boolean[] } {
  const times = recogniseTimes(tokens, pack.time);
  const all = recogniseQuantities(tokens, pack.quantity);
  const quantities = times.length === 0 ? all : all.filter((q) => !times.some((t) => t.from < q.to && q.from < t.to && t.to - t.from >= q.to - q.from));
  const kept = apart(times, quantities);
  const covered = marked(tokens.length, kept);
  for (const q of quantities) if (!isVerb(q)) for (let i = q.from; i < q.to; i++) covered[i] = true;
  for (const q of quantities) uncover(covered, q, tokens, pack);
  return { quantities, times: kept, covered };
}

/** "148 posts of the 412": what is counted stands inside the mention, and is read as the noun that it is. */
function uncover(covered: boolean[], { value, from, to }: Mention<Quantity>, tokens: readonly Token[], { grammar }: LanguagePack): void {
  if (value.whole === undefined) return;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'word' && token.span.start >= value.number.end && token.span.end <= value.whole.start && !grammar.prepositions.has(token.fold) && !grammar.determiners.has(token.fold)) covered[i] = false;
  }
}

/** Those that overlap none of `others`. */
const apart = <T extends Stretch>(all: readonly T[], others: readonly Stretch[]): readonly T[] =>
  all.length === 0 || others.length === 0 ? all : all.filter((m) => !others.some((o) => m.from < o.to && o.from < m.to));

/** Of tokens; the end is not in it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** For each of `length` tokens whether it is inside one of the stretches. */
function marked(length: number, stretches: readonly Stretch[]): boolean[] {
  const inside: boolean[] = [];
  for (let i = 0; i < length; i++) inside.push(false);
  for (const { from, to } of stretches) for (let i = from; i < to; i++) inside[i] = true;
  return inside;
}

/** "doubled", "ont presque doublé": the number is in a verb, which is read as one too, with the adverb before it. */
const isVerb = ({ value }: Mention<Quantity>): boolean => value.style.form === 'verb';
