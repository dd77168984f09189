// Examples of quantities in text, and the short notation that says what they mean.
import type { QuantityVocabulary } from './vocabulary.ts';

/**
 * `says`: a text in which every mention stands in square brackets, and what the mentions mean, in order, separated by `;`:
 *
 *     dimension[:unit or currency][/per] set [of total] [only]
 *
 * The set is a number in the unit that is named (else in the base unit; percent for shares that end in `%`, per mille in `‰`):
 * `3` · `>3` `>=3` `<3` `<=3` · `~3` about · `~<3` nearly · `~>3` just over · `2..5` · `~2..` from two on, vague · `1/3`.
 * What it is told by is a canonical unit or thing, with its number where one is written: `money:EUR/month 5` · `count/100000 person 12`.
 * `saysNothing`: a text in which there is no quantity.
 */
export interface QuantityExamples {
  readonly says: readonly (readonly [text: string, meaning: string])[];
  readonly saysNothing: readonly string[];
  /** like `says` (an empty meaning: nothing), and known to be read otherwise; they count as wrong */
  readonly misread: readonly (readonly [text: string, meaning: string])[];
}

export interface Expected {
  readonly dimension: string;
  readonly currency: string;
  readonly unit: string;
  readonly lower: number;
  readonly upper: number;
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
  readonly approximate: boolean;
  readonly total: number | undefined;
  /** "month", "100000 person", '' */
  readonly per: string;
  readonly only: boolean;
}

/** Reads the notation. Units are looked up in the vocabulary, so that `length:mile 5` means 5 × 1609.344 metres. */
export function readMeaning(meaning: string, words: QuantityVocabulary): readonly Expected[] {
  if (meaning === '') return [];
  return meaning.split(';').map((part) => readOne(part.trim(), words));
}

function readOne(text: string, words: QuantityVocabulary): Expected {
  const only = text.endsWith(' only');
  const [main = '', total] = text.replace(/ only$/, '').split(' of ');
  const gap = main.lastIndexOf(' ');
  const [measure = '', per = ''] = main.slice(0, gap).split('/');
  const [dimension = '', name = ''] = measure.split(':');
  const currency = dimension === 'money' ? name : '';
  const unit = dimension === 'money' ? '' : dimension === 'age' ? 'year' : name;
  const row = Object.values(words.units).find((r) => r.unit === unit);
  const base = (written: string): number => {
    const [top = '', bottom] = written.replace(/[%‰]/, '').split('/');
    const value = bottom === undefined ? Number(top) : Number(top) / Number(bottom);
    return (value + (row?.offset ?? 0)) * (written.endsWith('%') ? 0.01 : written.endsWith('‰') ? 0.001 : row?.factor ?? 1);
  };
  return { dimension, currency, unit: main.endsWith('%') ? 'percent' : main.endsWith('‰') ? 'per mille' : unit, total: total === undefined ? undefined : Number(total), per, only, ...readSet(main.slice(gap + 1), base, dimension === 'temperature' ? -Infinity : 0) };
}

type NumberSet = Pick<Expected, 'lower' | 'upper' | 'lowerOpen' | 'upperOpen' | 'approximate'>;

function readSet(text: string, base: (written: string) => number, least: number): NumberSet {
  const approximate = text.startsWith('~');
  const set = approximate ? text.slice(1) : text;
  const sign = /^[<>]=?/.exec(set)?.[0] ?? '';
  const rest = set.slice(sign.length);
  const [low = '', high] = rest.split('..');
  const lower = base(low);
  if (high !== undefined) return { lower, upper: high === '' ? Infinity : base(high), lowerOpen: sign === '>', upperOpen: sign === '<', approximate };
  if (approximate || sign === '') return { lower, upper: lower, lowerOpen: sign === '>', upperOpen: sign === '<', approximate };
  return sign.startsWith('>')
    ? { lower, upper: Infinity, lowerOpen: sign === '>', upperOpen: false, approximate }
    : { lower: least, upper: lower, lowerOpen: false, upperOpen: sign === '<', approximate };
}
