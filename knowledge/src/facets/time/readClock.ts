// Times of day: 02:56 UTC, 14h30, à 18 heures, 6 p.m., half past six, midi.
import type { TimeLexicon } from './lexicon.ts';
import { glued, phraseAt, phraseBefore, type Pieces } from './piece.ts';
import { type Reading, slotAt } from './reading.ts';
import type { Parts } from './value.ts';
import { nth } from '../../text/nth.ts';

interface Clock {
  readonly hour: number;
  readonly minute: number | undefined;
  readonly to: number;
  readonly sure: boolean;
  /** the hour is written so that a.m. and p.m. can be meant: 6:30, but neither 06:30 nor 14:30 */
  readonly open: boolean;
}

/** A time of day. One that could be a length of time or a score is not sure. */
export function readClock(pieces: Pieces, at: number, lexicon: TimeLexicon): Reading | undefined {
  const shift = phraseAt(pieces, at, lexicon.beforeHour);
  const face = readFace(pieces, shift?.to ?? at, lexicon, shift !== undefined);
  if (face === undefined) return undefined;
  let { hour, minute, to, sure } = face;
  if (shift) {
    if (minute !== undefined) return undefined;
    ({ hour, minute } = shifted(hour, shift.value));
    sure = true;
  }
  const addition = minute === undefined ? phraseAt(pieces, to, lexicon.afterHour) : undefined;
  if (addition) ({ hour, minute, to } = { ...shifted(hour, addition.value), to: addition.to });
  const half = halfOf(pieces, to, lexicon);
  let open = face.open && lexicon.words.twelveHours;
  if (half !== undefined && hour >= 1 && hour <= 12) {
    hour = (hour % 12) + (half.pm ? 12 : 0);
    ({ to } = half);
    sure = true;
    open = false;
  }
  let next = to;
  if (pieces[next]?.fold === '(' || pieces[next]?.fold === ',') next++;
  const zone = phraseAt(pieces, next, lexicon.zones);
  if (zone) {
    sure = true;
    if (next === to || nth(pieces, next - 1)?.fold === ',') ({ to } = zone);
    else if (pieces[zone.to]?.fold === ')') to = zone.to + 1;
  }
  const doubtful = lexicon.is.doubtfulHours(nth(pieces, to - 1)?.fold ?? '') || lexicon.is.doubtfulHours(nth(pieces, to - 2)?.fold ?? '');
  if (!zone && half === undefined && doubtful && lexicon.is.lengths(pieces[to]?.fold ?? '')) return undefined;
  if (half === undefined && !zone && lexicon.is.durations(nth(pieces, at - 1)?.fold ?? '')) sure = false;
  const parts: Parts = zone ? { hour, minute, zone: zone.value, twelve: false } : { hour, minute, twelve: open };
  return { from: at, to, parts, slots: [slotAt(pieces, 'clock', at, zone === undefined ? to : half?.to ?? addition?.to ?? face.to)], sure };
}

const shifted = (hour: number, by: number): { hour: number; minute: number } =>
  by >= 0 ? { hour, minute: by } : { hour: (hour + 23) % 24, minute: 60 + by };

function readFace(pieces: Pieces, at: number, lexicon: TimeLexicon, bare: boolean): Clock | undefined {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  if (lexicon.is.noon(piece.fold) || lexicon.is.midnight(piece.fold))
    return { hour: lexicon.is.noon(piece.fold) ? 12 : 0, minute: undefined, to: at + 1, sure: false, open: false };
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(piece.text);
  if (dotted && halfOf(pieces, at + 1, lexicon)) return { hour: Number(dotted[1]), minute: Number(dotted[2]), to: at + 1, sure: true, open: false };
  const word = lexicon.sense(piece.fold)?.cardinal ?? (lexicon.is.one(piece.fold) && lexicon.words.clock.hours.length > 0 ? 1 : undefined);
  const hour = piece.value !== undefined && piece.text.length <= 2 ? piece.value : word;
  if (hour === undefined || hour > 23) return undefined;
  const next = pieces[at + 1];
  const named = pieces[at + 1]?.fold ?? '';
  if (hour === 12 && (lexicon.is.noon(named) || lexicon.is.midnight(named))) return { hour: lexicon.is.noon(named) ? 12 : 0, minute: undefined, to: at + 2, sure: true, open: false };
  const open = hour >= 1 && hour <= 12 && piece.text[0] !== '0';
  if (next !== undefined && piece.value !== undefined && glued(pieces, at + 1) && (next.fold === ':' || next.fold === '.')) {
    const minute = minuteAt(pieces, at + 2);
    if (minute === undefined || !glued(pieces, at + 2)) return undefined;
    const more = pieces[at + 3];
    if (more && !more.spaced && (more.fold === ':' || more.value !== undefined)) return undefined;
    return { hour, minute, to: at + 3, sure: piece.text.length === 2 && next.fold === ':' && !(at > 0 && glued(pieces, at) && nth(pieces, at - 1)?.fold === ':'), open };
  }
  const noun = phraseAt(pieces, at + 1, lexicon.hours);
  if (noun !== undefined) {
    const minute = minuteAt(pieces, noun.to);
    if (minute !== undefined) return { hour, minute, to: noun.to + 1, sure: true, open };
    return { hour, minute: undefined, to: noun.to, sure: !lexicon.is.doubtfulHours(nth(pieces, noun.to - 1)?.fold ?? ''), open };
  }
  if (halfOf(pieces, at + 1, lexicon) !== undefined || (bare && word !== undefined && hour <= 12)) return { hour, minute: undefined, to: at + 1, sure: true, open };
  return undefined;
}

function minuteAt(pieces: Pieces, at: number): number | undefined {
  const piece = pieces[at];
  return piece?.value !== undefined && piece.text.length === 2 && piece.value < 60 ? piece.value : undefined;
}

function halfOf(pieces: Pieces, at: number, lexicon: TimeLexicon): { readonly pm: boolean; readonly to: number } | undefined {
  const am = phraseAt(pieces, at, lexicon.am);
  const pm = phraseAt(pieces, at, lexicon.pm);
  const found = pm ?? am;
  return found && { pm: pm !== undefined, to: found.to };
}

/** Whether the words before make a time of day of what could be something else. */
export function clockCued(pieces: Pieces, from: number, lexicon: TimeLexicon): boolean {
  const before = nth(pieces, from - 1);
  if (before === undefined) return false;
  if (lexicon.is.clockCues(before.fold)) return true;
  const phrase = phraseBefore(pieces, from, lexicon.approximations);
  return phrase !== undefined && (lexicon.is.clockCues(nth(pieces, phrase.from - 1)?.fold ?? '') || lexicon.is.clockCues(before.fold));
}
