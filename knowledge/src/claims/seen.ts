// A sentence before its words are tagged: where it stands, its language, its values, and the names in it.
import { detectLanguage } from '../languages/detect.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { recogniseNames, type NameRun } from '../facets/name/recognise.ts';
import { recogniseQuantities } from '../facets/quantity/recognise.ts';
import type { Quantity } from '../facets/quantity/value.ts';
import { recogniseTimes } from '../facets/time/recognise.ts';
import type { Moment } from '../facets/time/value.ts';
import type { Mention } from '../facets/facet.ts';
import { splitSentences } from '../analysis/split.ts';
import type { Token } from '../analysis/token.ts';
import type { LanguageCode } from '../analysis/word.ts';
import type { Span } from '../text/span.ts';
import { wordSense, type KnownNames } from './capitals.ts';
import { entriesOf, initialsAt } from './initials.ts';
import { quotationSpans } from './quotations.ts';
import type { Reader } from './read.ts';

export interface Seen {
  /** in the prose of the block */
  readonly span: Span;
  readonly pack: LanguagePack;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Mention<Quantity>[];
  readonly times: readonly Mention<Moment>[];
  /** token → whether it belongs to a value */
  readonly covered: readonly boolean[];
  readonly names: readonly NameRun[];
}

/** What is known before a block is read. */
export interface Around {
  /** the language of what stands around it */
  readonly fallback: LanguageCode;
  readonly names: KnownNames;
  /** stretches set in italics, in the prose of the block */
  readonly emphasis: readonly Span[];
}

/** A sentence before anything in it is recognised. */
export interface Cut {
  /** in the prose of the block */
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly pack: LanguagePack;
  /** those of the stretches in italics that lie in it */
  readonly emphasis: readonly Span[];
}

export interface CutBlock {
  readonly sentences: readonly Cut[];
  /** the stretches between quotation marks */
  readonly quoted: readonly Span[];
}

export interface SeenBlock {
  readonly sentences: readonly Seen[];
  /** the stretches between quotation marks */
  readonly quoted: readonly Span[];
}

/** The sentences of a block of prose. `tokens` are those of its text. */
export function seenIn(text: string, tokens: readonly Token[], reader: Reader, around: Around): SeenBlock {
  const { sentences, quoted } = cutIn(text, tokens, reader, around);
  return { sentences: sentences.map((cut) => seeSentence(cut, reader, around.names)), quoted };
}

/** Where the sentences of a block of prose begin and end, and what language each is in. */
export function cutIn(text: string, tokens: readonly Token[], reader: Reader, { fallback, emphasis }: Around): CutBlock {
  const language = detectLanguage(tokens) ?? fallback;
  const quoted = quotationSpans(text);
  let from = 0;
  const sentences = splitSentences(text, reader.packs[language].sentences).map((span) => {
    while (from < tokens.length && (tokens[from] as Token).span.start < span.start) from++;
    let to = from;
    while (to < tokens.length && (tokens[to] as Token).span.end <= span.end) to++;
    const own = from === 0 && to === tokens.length ? tokens : tokens.slice(from, to);
    from = to;
    // a block of one sentence has been asked already
    const voted = own.length === tokens.length && quoted.length === 0 ? language : voteAround(own, span, quoted) ?? language;
    return { span, tokens: own, pack: reader.packs[voted], emphasis: emphasis.length === 0 ? emphasis : emphasis.filter((e) => e.start >= span.start && e.end <= span.end) };
  });
  return { sentences, quoted };
}

/** The language of a sentence is that of what stands outside its quotation marks, where that decides. */
function voteAround(tokens: readonly Token[], span: Span, quoted: readonly Span[]): LanguageCode | undefined {
  const within = quoted.filter((q) => q.end > span.start && q.start < span.end);
  return (within.length === 0 ? undefined : detectLanguage(tokens.filter((t) => !within.some((q) => t.span.start >= q.start && t.span.end <= q.end)))) ?? detectLanguage(tokens);
}

/** The values and the names of a sentence. */
export function seeSentence({ span, tokens, pack, emphasis }: Cut, reader: Reader, known: KnownNames): Seen {
  const seen = values(tokens, pack);
  const { covered } = seen;
  const names = recogniseNames(tokens, pack.names, covered, wordSense(tokens, reader, pack, known), emphasis).filter((run) => !isKnownShort(run, tokens, pack.code, reader));
  // the paper 20 Minutes is no duration, nor is the title of a novel
  const titles = names.filter((r) => r.kind === 'work' || tokens[r.from]?.kind === 'number');
  return { span, pack, tokens, covered, names, quantities: apart(seen.quantities, titles), times: apart(seen.times, titles) };
}

/** "U.S.", "U.K.": the lexicon knows what they stand for, as it knows "United States". */
function isKnownShort(run: NameRun, tokens: readonly Token[], language: LanguageCode, { lexicon }: Reader): boolean {
  const initials = initialsAt(tokens, run.from);
  return initials !== undefined && initials.to === run.to && entriesOf(initials, language, lexicon).length > 0;
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
export function marked(length: number, stretches: readonly Stretch[]): boolean[] {
  const inside: boolean[] = [];
  for (let i = 0; i < length; i++) inside.push(false);
  for (const { from, to } of stretches) for (let i = from; i < to; i++) inside[i] = true;
  return inside;
}

/** "doubled", "ont presque doublé": the number is in a verb, which is read as one too, with the adverb before it. */
const isVerb = ({ value }: Mention<Quantity>): boolean => value.style.form === 'verb';
