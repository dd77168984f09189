// Finds the times in a sentence: units, ranges of them, and the preposition that says how an event stands to them.
import type { Token } from '../../analysis/token.ts';
import type { Mention } from '../facet.ts';
import { clockCued } from './readClock.ts';
import { type TimeLexicon, lexiconOf } from './lexicon.ts';
import { inMonthOf } from './anchor.ts';
import { closes } from './amount.ts';
import { granularityOf, momentOf, withParts } from './moment.ts';
import { readDay } from './readParts.ts';
import { whichOf } from './readDeixis.ts';
import { glued, mayTell, phraseAt, phraseBefore, type Pieces, piecesOf } from './piece.ts';
import type { Slot } from './reading.ts';
import { type Found, moved, readStretch } from './stretch.ts';
import { yearStands } from './standing.ts';
import type { Bearing, Moment, Parts } from './value.ts';
import type { TimeVocabulary } from './vocabulary.ts';
import { nth } from '../../text/nth.ts';

/** A mention with the place of each of its parts: what the writer works on. */
export interface DetailedMention extends Mention<Moment> {
  readonly slots: readonly Slot[];
}

/**
 * The times that a sentence tells, in its order. The span covers the calendar words without the preposition; clock times
 * and dates that stand side by side are two mentions. Lengths of time are none; times told from the day of the text are
 * left so (see `resolveDeixis`), for the text does not say what day that is.
 */
export function recogniseTimes(tokens: readonly Token[], words: TimeVocabulary): readonly Mention<Moment>[] {
  return readTimes(tokens, words).map(({ value, span, from, to }) => ({ value, span, from, to }));
}

/** As `recogniseTimes`, with the slots. */
export function readTimes(tokens: readonly Token[], words: TimeVocabulary): readonly DetailedMention[] {
  const lexicon = lexiconOf(words);
  if (!mayTell(tokens, lexicon)) return [];
  const pieces = piecesOf(tokens, lexicon);
  const mentions: DetailedMention[] = [];
  let at = 0;
  while (at < pieces.length) {
    const opens = pieces[at]?.quiet === true ? undefined : lexicon.opening.at(pieces, at);
    if (opens === undefined) {
      at++;
      continue;
    }
    const blocked = opens === 'blocked' ? phraseAt(pieces, at, lexicon.blocked) : undefined;
    // 9/11, but not 9/11/87
    if (blocked && !(pieces[blocked.to]?.fold === '/' && glued(pieces, blocked.to))) {
      at = blocked.to;
      continue;
    }
    const found = readStretch(pieces, at, lexicon) ?? readLoneDay(pieces, at, mentions.at(-1)?.value, lexicon);
    const settled = found && settle(pieces, found, mentions.at(-1)?.value, lexicon);
    if (found === undefined || settled === undefined) {
      // what was read and does not stand may still hold a time further in; what is sure to hold none is one piece on
      at++;
      continue;
    }
    mentions.push(...settled);
    at = Math.max(found.next, at + 1);
  }
  return mentions;
}

function settle(pieces: Pieces, found: Found, told: Moment | undefined, lexicon: TimeLexicon): readonly DetailedMention[] | undefined {
  const context = contextOf(pieces, found.from, lexicon);
  const { parts } = found;
  const previous = nth(pieces, found.from - 1)?.fold ?? '';
  const habit = isHabit(pieces, found, lexicon);
  // every May, the first Monday of the month
  if (!habit && (lexicon.is.habits(previous) || (parts.weekday !== undefined && parts.day === undefined && lexicon.sense(previous)?.ordinal !== undefined))) return undefined;
  if (!habit && !found.sure && parts.last === undefined && !stands(pieces, found, context, lexicon)) return undefined;
  if (!found.sure && parts.last !== undefined && parts.hour === undefined && parts.year !== undefined && !yearStands(pieces, found, true, lexicon)) return undefined;
  const bearing = found.bearing ?? (parts.last !== undefined || parts.offset !== undefined ? 'at' : context.bearing ?? 'at');
  const deixis = parts.deixis ?? whichOf(pieces, found.from, found.to, parts, lexicon);
  const fiscal = parts.year !== undefined && granularityOf(parts) === 'year' && phraseBefore(pieces, found.from, lexicon.fiscal) !== undefined;
  const approximate = context.approximate || parts.approximate === true;
  const whole: Parts = !deixis && !habit && !fiscal && !approximate ? parts
    : withParts(parts, { deixis: habit ? undefined : deixis, habit: habit ? true : parts.habit ?? false, period: fiscal ? { kind: 'fiscal', index: parts.year ?? 0 } : undefined, approximate: approximate ? true : parts.approximate ?? false });
  const alone = momentOf(whole, bearing, found.unit);
  const value = told === undefined ? alone : inMonthOf(alone, told);
  return [mention(pieces, found.from, found.to, value, found.slots), ...found.also.map((other) => mention(pieces, other.from, other.to, momentOf(other.parts, bearing), other.slots))];
}

/** "Le mardi", "Tuesday mornings": a weekday without its date that comes again and again. */
function isHabit(pieces: Pieces, { from, to, parts }: Found, lexicon: TimeLexicon): boolean {
  if (parts.weekday === undefined || parts.day !== undefined || parts.last !== undefined) return false;
  const [previous, next] = [nth(pieces, from - 1)?.fold ?? '', pieces[to]?.fold ?? ''];
  if (parts.habit || lexicon.is.habitNouns(next) || lexicon.is.habits(previous)) return true;
  return lexicon.is.habitArticles(previous) && !lexicon.is.succeeding(next) && phraseAt(pieces, to, lexicon.whichAfter) === undefined;
}

/** "Le 14, …", "on the 14th": a day whose month was told before. */
function readLoneDay(pieces: Pieces, at: number, told: Moment | undefined, lexicon: TimeLexicon): Found | undefined {
  const day = lexicon.is.articles(nth(pieces, at - 1)?.fold ?? '') && pieces[at]?.value !== undefined ? readDay(pieces, at, lexicon) : undefined;
  if (day === undefined || told?.month === undefined || told.last !== undefined || !closes(pieces, day.to) || (lexicon.words.capitals && !day.sure) || pieces[day.to]?.fold === ':') return undefined;
  return { from: at, to: day.to, parts: { day: day.value }, slots: [day.slot], sure: true, unit: undefined, also: [], next: day.to };
}

function mention(pieces: Pieces, from: number, to: number, value: Moment, slots: readonly Slot[]): DetailedMention {
  const first = pieces[from];
  const last = nth(pieces, to - 1);
  return { value, span: { start: first?.start ?? 0, end: last?.end ?? 0 }, from: first?.token ?? 0, to: (last?.token ?? 0) + 1, slots };
}

export interface Context {
  readonly bearing: Bearing | undefined;
  readonly approximate: boolean;
  readonly article: boolean;
}

/** Reads backwards from a time: articles, "month of", "about", then the preposition. */
function contextOf(pieces: Pieces, from: number, lexicon: TimeLexicon): Context {
  let end = from;
  let approximate = false;
  let article = false;
  for (let step = 0; step < 5; step++) {
    const about = phraseBefore(pieces, end, lexicon.approximations);
    const bearing = phraseBefore(pieces, end, lexicon.bearings);
    if (about && (!bearing || about.from <= bearing.from)) {
      approximate = true;
      end = about.from;
      continue;
    }
    const introduction = phraseBefore(pieces, end, lexicon.introductions);
    if (bearing && !(introduction && introduction.from < bearing.from)) {
      const opens = bearing.value === 'since' && phraseBefore(pieces, end, lexicon.openers) !== undefined;
      const at = (opens && (moved(pieces, from, lexicon) || comesFrom(pieces, bearing.from, lexicon))) || (lexicon.is.adjectives(pieces[bearing.from]?.fold ?? '') && lexicon.is.articles(nth(pieces, bearing.from - 1)?.fold ?? ''));
      return { bearing: at ? 'at' : bearing.value, approximate, article };
    }
    if (introduction) end = introduction.from;
    else if (end > 0 && lexicon.is.articles(nth(pieces, end - 1)?.fold ?? '')) {
      end--;
      article = true;
    } else if (end > 0 && step === 0 && lexicon.is.deictics(nth(pieces, end - 1)?.fold ?? '')) end--;
    else break;
  }
  return { bearing: undefined, approximate, article };
}

/** "A report from 2019" was made in it; "the rule applies from 2019" on. */
function comesFrom(pieces: Pieces, from: number, lexicon: TimeLexicon): boolean {
  const noun = nth(pieces, from - 1);
  if (lexicon.words.dated.length === 0 || noun?.kind !== 'word') return false;
  return lexicon.is.dated(noun.fold) || lexicon.is.determiners(nth(pieces, from - 2)?.fold ?? '');
}

/** Whether something that can be a time, or an ordinary word or number, is a time here. */
function stands(pieces: Pieces, found: Found, context: Context, lexicon: TimeLexicon): boolean {
  const { parts } = found;
  if (parts.hour !== undefined) return clockCued(pieces, found.from, lexicon);
  // 2024-07, 09/07/24
  if (parts.month !== undefined && pieces[found.from]?.value !== undefined) return context.bearing !== undefined && phraseBefore(pieces, found.from, lexicon.amounts) === undefined;
  if (parts.month === undefined && parts.year !== undefined && parts.period === undefined) return yearStands(pieces, found, context.bearing !== undefined || context.approximate, lexicon);
  if (parts.period?.kind === 'decade') return lexicon.portionBefore(nth(pieces, found.from - 1)?.fold ?? '') !== undefined;
  // a doubtful month, weekday or season without its number: the word before must be one that only a time follows
  const before = nth(pieces, found.from - 1);
  if (whichOf(pieces, found.from, found.to, parts, lexicon) !== undefined && parts.month === undefined) return true;
  // "Mardi, il a plu": the capital is that of the sentence
  if (parts.weekday !== undefined && !lexicon.words.capitals && (before === undefined || before.kind === 'punctuation') && pieces[found.to]?.fold === ',') return true;
  if (before === undefined) return false;
  const inner = lexicon.is.articles(before.fold) ? nth(pieces, found.from - 2) : before;
  if (parts.period?.kind === 'season') return lexicon.is.cues(before.fold) || lexicon.is.deictics(before.fold) || (lexicon.is.articles(before.fold) && (context.bearing !== undefined || lexicon.is.cues(inner?.fold ?? '')));
  if (lexicon.words.capitals !== /^\p{Lu}/u.test(pieces[found.from]?.text ?? '')) return false;
  return lexicon.is.cues(before.fold) || lexicon.is.deictics(before.fold) || phraseBefore(pieces, found.from, lexicon.cuePhrases) !== undefined;
}
