// Digits with separators → a number, in the habit of a language.
import { digitsEnd } from '../../analysis/characters.ts';

export interface DigitNumber {
  readonly value: number;
  /** digits after the decimal sign */
  readonly decimals: number;
  /** four digits and nothing else, 1500…2099: perhaps a year */
  readonly yearLike: boolean;
  /** written with group separators */
  readonly grouped: boolean;
}

/**
 * Reads `1 234,5` and `1,234.5`. In French a lone `.` before exactly three digits groups (1.250), in English a lone `,`;
 * ".5" is a half; undefined for what is no number: versions (1.2.3), times (6:30), leading zeros (06), more than 15 digits.
 */
export function readDigits(text: string, decimal: ',' | '.'): DigitNumber | undefined {
  if (isDigits(text)) return plain(text);
  if (text.startsWith('.') && isDigits(text.slice(1))) return { value: Number(text), decimals: text.length - 1, yearLike: false, grouped: false };
  if (!isDigits(text.slice(0, 1)) || text.includes(':')) return undefined;
  const squeezed = text.replace(/[\s\u00a0\u202f\u2009]/g, ' ').replace(/\u2019/g, "'");
  const marks = [...squeezed].filter((c) => c === ',' || c === '.');
  const last = marks.at(-1);
  const fractionMark = last === undefined ? undefined : decimalMark(squeezed, marks, last, decimal);
  if (fractionMark === null) return undefined;
  const at = fractionMark === undefined ? squeezed.length : squeezed.lastIndexOf(fractionMark);
  const whole = squeezed.slice(0, at);
  const fraction = squeezed.slice(at + 1);
  if (!isGrouped(whole) || !/^[0-9]*$/.test(fraction)) return undefined;
  const digits = whole.replace(/[^0-9]/g, '');
  if (digits.length > 15 || (digits.length > 1 && digits.startsWith('0'))) return undefined;
  const value = Number(fraction === '' ? digits : `${digits}.${fraction}`);
  return { value, decimals: fraction.length, yearLike: false, grouped: digits.length !== whole.length };
}

const isDigits = (text: string): boolean => text !== '' && digitsEnd(text, 0) === text.length;

/** Nothing but digits: most numbers. */
function plain(text: string): DigitNumber | undefined {
  if (text.length > 15 || (text.length > 1 && text.startsWith('0'))) return undefined;
  const value = Number(text);
  return { value, decimals: 0, yearLike: text.length === 4 && value >= 1500 && value <= 2099, grouped: false };
}

/** The mark that begins the decimals; undefined when all marks group; null when they make no number. */
function decimalMark(text: string, marks: readonly string[], last: string, decimal: ',' | '.'): string | undefined | null {
  const tail = text.length - text.lastIndexOf(last) - 1;
  const lead = text.indexOf(last);
  if (marks.length === 1) {
    // 430.000 is no decimal number in any language: nobody writes three idle zeros.
    if (last === decimal) return tail === 3 && lead <= 3 && text.endsWith('000') && !text.startsWith('0') ? undefined : last;
    return tail === 3 && lead <= 3 && !text.startsWith('0') ? undefined : last;
  }
  const count = marks.filter((m) => m === last).length;
  if (count === marks.length) return tail === 3 && isGrouped(text) ? undefined : null;
  return count === 1 ? last : null;
}

/** One to three digits, then groups of three with one separator; or digits only. */
function isGrouped(whole: string): boolean {
  const groups = whole.split(/[ .,']/);
  if (groups.length === 1) return true;
  return (groups[0] as string).length <= 3 && (groups[0] as string) !== '' && groups.slice(1).every((g) => g.length === 3) && new Set(whole.replace(/[0-9]/g, '')).size === 1;
}

/** How finely a whole number is written: 62 → 1, 1 200 → 100, 5 000 → 1000. Up to two digits, and 1 to 99 tens, are exact. */
export function integerStep(value: number): number {
  if (value < 100 || !Number.isInteger(value)) return 1;
  const zeros = trailingZeros(value);
  return zeros >= 2 || (zeros === 1 && value >= 1000) ? 10 ** zeros : 1;
}

/** 600 → 2 */
export function trailingZeros(value: number): number {
  let zeros = 0;
  for (let rest = value; rest >= 10 && rest % 10 === 0; rest /= 10) zeros++;
  return zeros;
}
