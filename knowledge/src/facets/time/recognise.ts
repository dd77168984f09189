// Finds the times in a sentence: units, ranges of them, and the preposition that says how an event stands to them.
import type { Token } from '../../analysis/token.ts';
import type { Mention } from '../facet.ts';
import { clockCued } from './readClock.ts';
import { type TimeLexicon, lexiconOf } from './lexicon.ts';
import { momentOf } from './moment.ts';
import { mayTell, phraseAt, phraseBefore, type Pieces, piecesOf } from './piece.ts';
import type { Slot } from './reading.ts';
import { type Found, moved, readStretch } from './stretch.ts';
import { yearStands } from './standing.ts';
import type { Bearing, Moment } from './value.ts';
import type { TimeVocabulary } from './vocabulary.ts';

/** A mention with the place of each of its parts: what the writer works on. */
export interface DetailedMention extends Mention<Moment> {
  readonly slots: readonly Slot[];
}

/**
 * The times that a sentence tells, in its order. The span covers the calendar words without the preposition; clock times
 * and dates that stand side by side are two mentions. Lengths of time and times told from today are none.
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
    const blocked = phraseAt(pieces, at, lexicon.blocked);
    if (blocked) {
      at = blocked.to;
      continue;
    }
    const found = readStretch(pieces, at, lexicon);
    const settled = found && settle(pieces, found, lexicon);
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

function settle(pieces: Pieces, found: Found, lexicon: TimeLexicon): readonly DetailedMention[] | undefined {
  const context = contextOf(pieces, found.from, lexicon);
  const { parts } = found;
  const previous = pieces[found.from - 1]?.fold ?? '';
  // every Monday, the first Monday of the month
  if (lexicon.is('habits', previous) || (parts.weekday !== undefined && parts.day === undefined && lexicon.sense(previous)?.ordinal !== undefined)) return undefined;
  if (!found.sure && parts.last === undefined && !stands(pieces, found, context, lexicon)) return undefined;
  if (!found.sure && parts.last !== undefined && parts.hour === undefined && parts.year !== undefined && !yearStands(pieces, found, true, lexicon)) return undefined;
  const bearing = parts.last !== undefined ? 'at' : parts.offset !== undefined ? 'at' : context.bearing ?? 'at';
  const value = momentOf(context.approximate || parts.approximate ? { ...parts, approximate: true } : parts, bearing, found.unit);
  return [mention(pieces, found.from, found.to, value, found.slots), ...found.also.map((other) => mention(pieces, other.from, other.to, momentOf(other.parts, bearing), other.slots))];
}

function mention(pieces: Pieces, from: number, to: number, value: Moment, slots: readonly Slot[]): DetailedMention {
  const first = pieces[from];
  const last = pieces[to - 1];
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
      const start = bearing.value === 'since' && phraseBefore(pieces, end, lexicon.openers) !== undefined && moved(pieces, from, lexicon);
      return { bearing: start ? 'at' : bearing.value, approximate, article };
    }
    if (introduction) end = introduction.from;
    else if (end > 0 && lexicon.is('articles', pieces[end - 1]?.fold ?? '')) {
      end--;
      article = true;
    } else if (end > 0 && step === 0 && lexicon.is('deictics', pieces[end - 1]?.fold ?? '')) end--;
    else break;
  }
  return { bearing: undefined, approximate, article };
}

/** Whether something that can be a time, or an ordinary word or number, is a time here. */
function stands(pieces: Pieces, found: Found, context: Context, lexicon: TimeLexicon): boolean {
  const { parts } = found;
  if (parts.hour !== undefined) return clockCued(pieces, found.from, lexicon);
  if (parts.month === undefined && parts.year !== undefined && parts.period === undefined) return yearStands(pieces, found, context.bearing !== undefined || context.approximate, lexicon);
  if (parts.period?.kind === 'decade') return lexicon.portionBefore(pieces[found.from - 1]?.fold ?? '') !== undefined;
  // a doubtful month, weekday or season without its number: the word before must be one that only a time follows
  const before = pieces[found.from - 1];
  if (before === undefined) return false;
  const inner = lexicon.is('articles', before.fold) ? pieces[found.from - 2] : before;
  if (parts.period?.kind === 'season') return lexicon.is('cues', before.fold) || lexicon.is('deictics', before.fold) || (lexicon.is('articles', before.fold) && (context.bearing !== undefined || lexicon.is('cues', inner?.fold ?? '')));
  if (lexicon.words.capitals !== /^\p{Lu}/u.test(pieces[found.from]?.text ?? '')) return false;
  return lexicon.is('cues', before.fold) || lexicon.is('deictics', before.fold);
}
