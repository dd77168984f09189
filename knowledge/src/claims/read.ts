// Prose → annotated sentences: the one place where tokens, names, values, terms and clauses come together.
import { detectLanguage } from '../languages/detect.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Lexicon } from '../languages/lexicon/lexicon.ts';
import type { Concept } from '../languages/lexicon/table.ts';
import { regions, verbGroups, type VerbGroup } from '../analysis/regions.ts';
import { tagWords } from '../analysis/tag.ts';
import type { Part } from '../analysis/reading.ts';
import type { Token } from '../analysis/token.ts';
import { tokenise } from '../analysis/tokenise.ts';
import type { LanguageCode, Word } from '../analysis/word.ts';
import { mayName } from '../facets/name/shape.ts';
import { intersects, type Span } from '../text/span.ts';
import type { KnownNames } from './capitals.ts';
import { makeClauses } from './clauses.ts';
import { makeItems } from './items.ts';
import { shareUnits } from './units.ts';
import { tellKinds } from './nameKinds.ts';
import { quotationsIn, shareSpeakers, spokenTogether } from './quotations.ts';
import { cutIn, marked, seenIn, seeSentence, type Cut, type Seen } from './seen.ts';
import type { Sentence } from './sentence.ts';
import { findTerms, type Term } from './terms.ts';
import { wordKnowledge, wordMemory } from './wordMemory.ts';

const NO_QUOTATIONS: Sentence['quotations'] = [];

/** What reading needs of the languages. */
export interface Reader {
  readonly packs: Readonly<Record<LanguageCode, LanguagePack>>;
  readonly lexicon: Lexicon;
}

const unheard: KnownNames = { has: () => false, alone: () => false };

/** The sentences of a block of prose. `fallback` is the language of what stands around it. */
export function readSentences(text: string, reader: Reader, fallback: LanguageCode, names: KnownNames = unheard, emphasis: readonly Span[] = []): readonly Sentence[] {
  const { sentences, quoted } = seenIn(text, tokenise(text), reader, { fallback, names, emphasis });
  return shareSpeakers(sentences.map((seen) => readSentence(text, seen, quoted, reader)));
}

/** A sentence as it was read, perhaps in an earlier prose of its block. */
export interface Standing {
  readonly sentence: Sentence;
  /** how far behind its offsets it stands now */
  readonly shift: number;
}

/** Sentences that were read before, under what reading them depended on. */
export interface SentenceMemory {
  get(key: string): Sentence | undefined;
  set(key: string, sentence: Sentence): void;
}

/**
 * The sentences of a block of prose of which others, much like it, were read before: what is still there is not read again.
 * Pauses after what is.
 */
export function* readingWhatIsNew(text: string, reader: Reader, fallback: LanguageCode, names: KnownNames, emphasis: readonly Span[], memory: SentenceMemory): Generator<void, readonly Standing[]> {
  const { sentences, quoted } = cutIn(text, tokenise(text), reader, { fallback, names, emphasis });
  const standing: Standing[] = [];
  for (const cuts of spokenTogether(sentences, quoted)) {
    const keys = keysOf(cuts, text, names, quoted);
    const known = keys.map(memory.get);
    if (known.every((sentence) => sentence !== undefined)) {
      known.forEach((sentence, k) => standing.push({ sentence, shift: (cuts[k] as Cut).span.start - sentence.span.start }));
      continue;
    }
    const read = shareSpeakers(cuts.map((cut) => readSentence(text, seeSentence(cut, reader, names), quoted, reader)));
    read.forEach((sentence, k) => {
      memory.set(keys[k] as string, sentence);
      standing.push(inPlace(sentence));
    });
    yield;
  }
  return standing;
}

/** A sentence where it was read. */
export const inPlace = (sentence: Sentence): Standing => ({ sentence, shift: 0 });

/** A key for each of the sentences that share a quotation, of all that reading them depends on. */
function keysOf(cuts: readonly Cut[], text: string, names: KnownNames, quoted: readonly Span[]): readonly string[] {
  const [first, ...rest] = cuts.map((cut) => keyOf(cut, text, names, quoted)) as [string, ...string[]];
  if (rest.length === 0) return [first];
  const together = [first, ...rest, text.slice((cuts[0] as Cut).span.start, (cuts.at(-1) as Cut).span.end)].join('\n');
  return cuts.map((_, k) => `${k} ${together}`);
}

/** All that the reading of a sentence depends on: its text, what stands right beside it, its language, its italics and quotation marks, and which of its words are known as names. */
function keyOf({ span, tokens, pack, emphasis }: Cut, text: string, names: KnownNames, quoted: readonly Span[]): string {
  let known = '';
  for (const token of tokens) if (token.kind === 'word' && mayName(token) && names.has(token.fold)) known += `${token.fold}${names.alone(token.fold) ? '!' : ''} `;
  const marks = [emphasis, quoted.filter((q) => intersects(q, span))].map((all) => all.map((e) => `${e.start - span.start}-${e.end - span.start}`).join());
  return `${pack.code} ${known}${marks.join('"')}\n${text.slice(Math.max(0, span.start - 1), span.end + 1)}`;
}

/** The language of prose, or undefined when its words do not decide. */
export const languageOf = (text: string): LanguageCode | undefined => detectLanguage(tokenise(text));

function readSentence(text: string, { span, tokens, pack, covered, names, quantities, times }: Seen, quoted: readonly Span[], reader: Reader): Sentence {
  const { code: language } = pack;
  const named = marked(tokens.length, names.map((run) => ({ from: run.lead, to: run.tail })));
  const memory = wordMemory(reader.lexicon, pack);
  const { memory: tags, grammar, morphology, compound, knows } = wordKnowledge(reader.lexicon, pack);
  const words = tagWords(tokens, { memory: tags, grammar, morphology, language, compound, knows, hint: hintsFor(text, span, tokens, pack), covered, named });
  const groups = verbGroups(words, pack.grammar);
  const auxiliary = auxiliaries(words, groups);
  const terms = findTerms(words, language, pack.grammar, reader.lexicon, memory.terms).filter((t) => (t.to > t.from + 1 || !auxiliary.has(t.from)) && (named[t.from] !== true || isProper(t, words, language, reader)));
  const cut = regions(words, pack.grammar, groups);
  const items = makeItems({ language, words, terms, names, quantities, times, auxiliary }, cut, pack.grammar);
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
