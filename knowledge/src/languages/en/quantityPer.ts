// What an English amount is told by: a month, per kilo, a head, per 100,000 people.
import type { Dimension } from '../../facets/quantity/value.ts';
import type { PerRow, Phrases } from '../../facets/quantity/vocabulary.ts';

const DAY = 1;
const YEAR = 365.25;

/** "per month", "a month", "/month", "every month"; other words as they are. */
function per(dimension: Dimension, unit: string, factor: number, article: string, names: readonly string[], others: readonly string[] = []): Phrases<PerRow> {
  const row: PerRow = { dimension, unit, factor };
  const bare: PerRow = dimension === 'duration' ? row : { ...row, money: true };
  return Object.fromEntries([
    ...names.flatMap((name) => [[`per ${name}`, row], [`/${name}`, row], [`${article} ${name}`, bare]] as const),
    ...(dimension === 'duration' ? names.map((name) => [`each ${name}`, row] as const) : []), ...(dimension === 'duration' ? names.map((name) => [`every ${name}`, row] as const) : []),
    ...others.map((other) => [other, { ...row, adjacent: true }] as const),
  ]);
}

export const perPhrases: Phrases<PerRow> = {
  ...per('duration', 'second', DAY / 86400, 'a', ['second', 's']), ...per('duration', 'minute', DAY / 1440, 'a', ['minute', 'min']), ...per('duration', 'hour', DAY / 24, 'an', ['hour', 'h'], ['hourly']), ...per('duration', 'day', DAY, 'a', ['day', 'night'], ['daily', 'nightly']),
  ...per('duration', 'week', 7, 'a', ['week'], ['weekly']), ...per('duration', 'month', YEAR / 12, 'a', ['month'], ['monthly']), ...per('duration', 'quarter', YEAR / 4, 'a', ['quarter']), ...per('duration', 'year', YEAR, 'a', ['year', 'annum'], ['annually', 'yearly', 'pa', 'p . a']),
  ...per('duration', 'decade', 10 * YEAR, 'a', ['decade']), ...per('duration', 'century', 100 * YEAR, 'a', ['century']),
  ...per('mass', 'kilogram', 1, 'a', ['kilo', 'kilogram', 'kg']), ...per('mass', 'tonne', 1000, 'a', ['tonne', 'ton', 't', 'metric ton']), ...per('mass', 'gram', 0.001, 'a', ['gram', 'g']), ...per('mass', 'pound', 0.453592, 'a', ['pound', 'lb']), ...per('mass', 'ounce', 0.0283495, 'an', ['ounce', 'oz']),
  ...per('volume', 'litre', 1, 'a', ['litre', 'liter', 'l']), ...per('volume', 'gallon', 3.78541, 'a', ['gallon']), ...per('volume', 'barrel', 158.987, 'a', ['barrel']), ...per('volume', 'cubic metre', 1000, 'a', ['cubic metre', 'cubic meter', 'm³', 'm3']), ...per('volume', 'pint', 0.473176, 'a', ['pint']),
  ...per('area', 'square metre', 1, 'a', ['square metre', 'square meter', 'm²', 'm2']), ...per('area', 'square foot', 0.092903, 'a', ['square foot', 'sq ft']), ...per('area', 'hectare', 10000, 'a', ['hectare', 'ha']), ...per('area', 'acre', 4046.86, 'an', ['acre']), ...per('area', 'square kilometre', 1e6, 'a', ['square kilometre', 'square kilometer', 'km²', 'km2']), ...per('area', 'square mile', 2589988, 'a', ['square mile']),
  ...per('length', 'metre', 1, 'a', ['metre', 'meter', 'm']), ...per('length', 'kilometre', 1000, 'a', ['kilometre', 'kilometer', 'km']), ...per('length', 'mile', 1609.344, 'a', ['mile']),
  ...per('energy', 'kilowatt-hour', 1e3, 'a', ['kilowatt-hour', 'kilowatt hour', 'kWh']), ...per('energy', 'megawatt-hour', 1e6, 'a', ['megawatt-hour', 'megawatt hour', 'MWh']),
  ...per('count', 'person', 1, 'a', ['person', 'head', 'capita', 'inhabitant', 'resident', 'employee', 'worker', 'child', 'pupil', 'student', 'adult']), ...per('count', 'woman', 1, 'a', ['woman']), ...per('count', 'household', 1, 'a', ['household']),
};

export const perMany: readonly string[] = ['per', 'for every', 'for each', '/'];

export const perNouns: Phrases<string> = {
  ...Object.fromEntries(['people', 'inhabitants', 'residents', 'children', 'adults', 'patients', 'workers', 'employees', 'women', 'men', 'persons', 'pupils'].map((w) => [w, 'person'])),
  'births': 'birth', 'live births': 'birth', 'households': 'household',
};
