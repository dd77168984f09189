// A time of day in the style of the one it replaces: 18h30, 18 h 30, 18:30, 6.30 p.m., six o'clock.
import { lexiconOf } from './lexicon.ts';
import type { Moment } from './value.ts';
import type { TimeVocabulary } from './vocabulary.ts';
import { cased } from './writePart.ts';
import { fold } from '../../text/fold.ts';

/** The new text of a clock slot; undefined if the moment is no time of day. */
export function writeClock(value: Moment, like: Moment, written: string, words: TimeVocabulary): string | undefined {
  if (value.hour === undefined) return undefined;
  const shift = typeof value.zone === 'number' && typeof like.zone === 'number' ? like.zone - value.zone : 0;
  const total = (((value.hour * 60 + (value.minute ?? 0) + shift) % 1440) + 1440) % 1440;
  const hour = Math.floor(total / 60);
  const minute = value.minute === undefined && total % 60 === 0 ? undefined : total % 60;
  const same = like.hour === hour && (like.minute ?? 0) === (minute ?? 0);
  if (same) return written;
  return writeHalves(hour, minute, written, words) ?? writeDial(hour, minute, written, like.twelve) ?? writeHours(hour, minute, written, words) ?? (value.twelve ? undefined : plainClock(hour, minute ?? 0, words));
}

/** For styles that have no room for the time: half past six, noon. */
function plainClock(hour: number, minute: number, words: TimeVocabulary): string {
  if (words.twelveHours) return `${String(hour % 12 === 0 ? 12 : hour % 12)}${minute > 0 ? `:${two(minute)}` : ''} ${hour >= 12 ? words.clock.pm[0] ?? '' : words.clock.am[0] ?? ''}`;
  if (minute > 0) return `${String(hour)} ${words.clock.hours[0] ?? ''} ${two(minute)}`;
  return `${String(hour)} ${words.units.hour[hour <= 1 ? 0 : 1] ?? ''}`;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** 6 p.m., 6:30pm, 6.30 p.m. */
function writeHalves(hour: number, minute: number | undefined, written: string, words: TimeVocabulary): string | undefined {
  const found = /^(\d{1,2})(?:([:.])\d\d)?(\s*)(\p{L}.*)$/u.exec(written);
  const said = found?.[4] ?? '';
  const { am, pm } = words.clock;
  const at = Math.max(am.indexOf(said.toLowerCase()), pm.indexOf(said.toLowerCase()));
  const half = (hour >= 12 ? pm : am)[at];
  if (found === null || half === undefined) return undefined;
  const minutes = minute !== undefined && (minute > 0 || found[2] !== undefined) ? `${found[2] ?? ':'}${two(minute)}` : '';
  return `${String(hour % 12 === 0 ? 12 : hour % 12)}${minutes}${found[3] ?? ''}${said === said.toUpperCase() ? half.toUpperCase() : half}`;
}

/** 18:30, 06:30, 6:30. */
function writeDial(hour: number, minute: number | undefined, written: string, twelve: boolean): string | undefined {
  const found = /^(\d{1,2}):(\d\d)$/.exec(written);
  if (found === null) return undefined;
  const shown = twelve ? (hour % 12 === 0 ? 12 : hour % 12) : hour;
  const padded = (found[1] ?? '').startsWith('0') || (!twelve && shown < 10 && (found[1] ?? '').length === 2);
  return `${padded ? two(shown) : String(shown)}:${two(minute ?? 0)}`;
}

/** 18h30, 18 h 30, 18 heures 30, dix-huit heures, six o'clock. */
function writeHours(hour: number, minute: number | undefined, written: string, words: TimeVocabulary): string | undefined {
  const lexicon = lexiconOf(words);
  const found = /^(\d{1,2}|[\p{L}-]+)(\s*)([^\d\s]+)(?:(\s*)(\d\d))?$/u.exec(written);
  if (found === null) return undefined;
  const [, number = '', gap = '', noun = '', inner] = found;
  if (lexicon.hours.get(fold(noun)) === undefined) return undefined;
  const spelled = /^\d/.test(number) ? (number.startsWith('0') ? two(hour) : String(hour)) : spell(hour, number, words);
  if (spelled === undefined || (!/^\d/.test(number) && (minute ?? 0) > 0)) return undefined;
  // the noun is plural but for one and nought: 1 heure, 18 heures
  const [one, many] = [words.units.hour[0] ?? '', words.units.hour[1] ?? ''];
  const name = !words.twelveHours && (fold(noun) === fold(one) || fold(noun) === fold(many)) ? (hour <= 1 ? one : many) : noun;
  return spelled + gap + name + (minute !== undefined && (minute > 0 || found[5] !== undefined) ? (inner ?? gap) + two(minute) : '');
}

function spell(hour: number, written: string, words: TimeVocabulary): string | undefined {
  const shown = words.twelveHours ? (hour % 12 === 0 ? 12 : hour % 12) : hour;
  const name = words.cardinals[shown]?.[0] ?? (shown === 1 ? words.one.at(-1) : undefined);
  return name === undefined ? undefined : cased(name, written);
}
