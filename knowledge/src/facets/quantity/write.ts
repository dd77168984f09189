// A value → the words that say it, written as the writer writes.
import { readDigits } from './digits.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { round } from './cardinal.ts';
import { figures, spell } from './spell.ts';
import type { Quantity } from './value.ts';
import type { QuantityVocabulary, UnitRow } from './vocabulary.ts';

/**
 * The words to put in the place of `like.number`: the same notation, scale, unit and currency. Bounds are not written:
 * of a bound its number is. Undefined where the value cannot be said that way (another dimension, a quantifier, too many digits).
 */
export function writeQuantity(value: Quantity, like: Quantity, words: QuantityVocabulary): string | undefined {
  if (value.dimension !== like.dimension || value.currency !== like.currency) return undefined;
  const rate = perRate(value, like);
  if (rate === undefined) return undefined;
  return rate === 1 ? writeIn(value, like, words) : writeIn({ ...value, lower: value.lower * rate, upper: value.upper * rate, precision: value.precision * rate, unit: '' }, like, words);
}

/** What the value is multiplied by to be told as `like` is: a year's wage by the month; undefined when it cannot. */
function perRate({ per }: Quantity, like: Quantity): number | undefined {
  if (per === undefined || like.per === undefined) return per === like.per ? 1 : undefined;
  if (per.dimension !== like.per.dimension || (per.dimension === 'count' && per.unit !== like.per.unit)) return undefined;
  return like.per.factor / per.factor;
}

function writeIn(value: Quantity, like: Quantity, words: QuantityVocabulary): string | undefined {
  const { form, notation } = like.style;
  if (form === 'range' || form === 'score') return writePair(value, like, words);
  const number = pointOf(value);
  if (number === undefined) return undefined;
  if (form === 'fraction') return writeFraction(number, like, words);
  if (form === 'rate') return writeRate(number, like, words);
  if (form === 'collective') return writeCollective(number, like, words);
  if (form === 'ordinal') return writeOrdinal(number, like, words);
  if (form === 'verb') return writeVerb(number, like, words);
  return notation === 'quantifier' || form === 'other' ? undefined : writeCardinal(number, value, like, words);
}

/** The number that stands for the value: itself, or that of its bound. */
function pointOf(value: Quantity): number | undefined {
  if (value.lower === value.upper) return value.lower;
  if (value.upper === Infinity) return value.style.notation === 'quantifier' ? undefined : value.lower;
  return value.lower === 0 || value.lower === -Infinity ? value.upper : undefined;
}

/** The pieces of `like.number`: what stands before the number, the number with its scale, what stands after it. */
interface Frame {
  readonly before: string;
  readonly after: string;
}

function writeCardinal(number: number, value: Quantity, like: Quantity, words: QuantityVocabulary): string | undefined {
  const lex = lexiconOf(words);
  const unit = unitOf(like, lex);
  const exact = round(number / unit.factor - (unit.offset ?? 0));
  const inUnit = value.unit === like.unit || decimalsOf(exact) <= 1 ? exact : asFine(exact, value.precision / unit.factor);
  const frame = frameOf(like, lex);
  if (frame === undefined) return undefined;
  if (like.style.notation === 'words' && like.style.scale === '') {
    const spelled = spell(inUnit, words, isFeminine(like, words));
    if (spelled !== undefined) return withCase(spelled, like) + frame.after;
  }
  const scaled = writeScaled(inUnit, like, lex);
  return scaled === undefined ? undefined : `${frame.before}${scaled}${closing(frame, words)}`;
}

/** A converted number, no finer than what it was made from: 5 miles are 8 km, 5 km are 3.1 miles. */
const asFine = (value: number, step: number): number => Number(value.toFixed(Math.min(6, Math.max(0, Math.ceil(-Math.log10(step))))));

/** The number with its scale word where that is sensible: 1.9 million, 900 000, 20k. */
function writeScaled(value: number, like: Quantity, lex: Lexicon): string | undefined {
  const { words } = lex;
  const scale = like.style.scale;
  const factor = scale === '' ? 1 : scaleFactor(scale, lex);
  if (factor === undefined) return undefined;
  const mantissa = round(value / factor);
  const decimals = decimalsOf(mantissa);
  // cents are two digits: 1,10 €
  if (scale === '') return decimals > 4 ? undefined : figures(mantissa, decimals, words) + (like.dimension === 'money' && decimals === 1 ? '0' : '');
  if (decimals <= 3 && Math.abs(mantissa) >= 0.1 && Math.abs(mantissa) < 10000) {
    const glued = lex.words.scaleSymbols[scale] !== undefined;
    const numeral = like.style.notation === 'words' ? spell(mantissa, words) ?? figures(mantissa, decimals, words) : figures(mantissa, decimals, words);
    return glued ? `${numeral}${spacing(like, scale)}${scale}` : `${numeral}${spacing(like, scale)}${scaleWord(scale, mantissa, lex)}`;
  }
  // Below or beyond the scale: the full number, where the language lets it stand before the noun.
  return words.spelling.scalePlural === '' && decimalsOf(value) <= 2 && Math.abs(value) < 1e6 ? figures(value, decimalsOf(value), words) : undefined;
}

/** million → millions for two and more, where the language says so. */
function scaleWord(scale: string, mantissa: number, lex: Lexicon): string {
  const ending = lex.words.spelling.scalePlural;
  if (ending === '' || lex.words.thousands.includes(scale)) return scale;
  const singular = scale.endsWith(ending) ? scale.slice(0, -ending.length) : scale;
  return Math.abs(mantissa) >= 2 ? singular + ending : singular;
}

const scaleFactor = (scale: string, lex: Lexicon): number | undefined => lex.words.scaleSymbols[scale] ?? lex.words.scales[scale.toLowerCase()];

/** The space that the writer puts before the scale. */
function spacing(like: Quantity, scale: string): string {
  const at = like.style.words.lastIndexOf(scale);
  const before = like.style.words[at - 1] ?? '';
  return /\s/.test(before) || before === '-' ? (before === '-' ? '-' : ' ') : '';
}

/** What of `like.number` is not the number itself. Undefined when the number cannot be found in it again. */
function frameOf(like: Quantity, lex: Lexicon): Frame | undefined {
  if (like.dimension !== 'money' && like.dimension !== 'share') return { before: '', after: '' };
  const { words, scale } = like.style;
  const first = /[0-9]/.test(words) ? words.search(/[0-9]/) : 0;
  const before = words.slice(0, first).replace(/[-\u2212\u2013]$/, '');
  const scaleAt = scale === '' ? -1 : words.indexOf(scale, first);
  if (scaleAt >= 0) return { before, after: words.slice(scaleAt + scale.length) };
  if (/[0-9]/.test(words)) return { before, after: words.slice(endOfDigits(words, first)) };
  // trois euros, trente pour cent: the name is what follows the last numeral
  const names = like.dimension === 'share' ? [...lex.words.percent, ...lex.words.perMille] : [...Object.keys(lex.words.currencies), ...Object.keys(lex.words.currencySigns)];
  const name = names.filter((n) => words.toLowerCase().endsWith(n.toLowerCase())).sort((a, b) => b.length - a.length)[0];
  if (name === undefined) return undefined;
  const at = words.length - name.length;
  return { before: '', after: `${/\s/.test(words[at - 1] ?? '') ? ' ' : ''}${words.slice(at)}` };
}

function endOfDigits(text: string, from: number): number {
  let end = from;
  while (end < text.length && /[0-9\s.,\u00a0\u202f]/.test(text[end] as string)) end++;
  while (end > from && !/[0-9]/.test(text[end - 1] as string)) end--;
  return end;
}

/** The percent sign or currency after the number: French keeps them together with a no-break space. */
function closing(frame: Frame, words: QuantityVocabulary): string {
  const space = words.spelling.beforePercent;
  return frame.after.replace(/^\s(?=[%‰€$£¥])/, space === '' ? ' ' : space);
}

function unitOf(like: Quantity, lex: Lexicon): Pick<UnitRow, 'factor'> & { readonly offset?: number } {
  if (like.dimension === 'share') return { factor: like.unit === 'per mille' ? 0.001 : 0.01 };
  if (like.dimension === 'age') return { factor: 365.25 };
  if (like.dimension === 'money' || like.unit === '') return { factor: 1 };
  return Object.values(lex.words.units).find((row) => row.unit === like.unit) ?? { factor: 1 };
}

/** How many decimals a number needs, up to 9. */
function decimalsOf(value: number): number {
  const text = Math.abs(value).toFixed(9).replace(/0+$/, '');
  return text.length - text.indexOf('.') - 1;
}

const isFeminine = (like: Quantity, words: QuantityVocabulary): boolean => {
  const one = words.spelling.feminineOne;
  return one !== undefined && like.style.words.toLowerCase().endsWith(one);
};

/** "Three" at the head of a sentence stays a capital. */
const withCase = (text: string, like: Quantity): string => (/^\p{Lu}/u.test(like.style.words) ? text.charAt(0).toUpperCase() + text.slice(1) : text);

/** un tiers → un quart: the fractions that have a name, with a numerator below ten. */
function writeFraction(number: number, like: Quantity, words: QuantityVocabulary): string | undefined {
  return Object.entries(words.spelling.fractions)
    .filter(([, value]) => Math.abs(value - number) < 1e-9)
    .map(([name]) => withCase(name, like))[0];
}

/** trois salariés sur dix → quatre: the whole stays. */
function writeRate(number: number, like: Quantity, words: QuantityVocabulary): string | undefined {
  const part = round(number * (like.total ?? 0));
  if (!Number.isInteger(part) || part < 1) return undefined;
  if (like.style.notation === 'digits') return figures(part, 0, words);
  const spelled = spell(part, words, isFeminine(like, words));
  return spelled === undefined ? undefined : withCase(spelled, like);
}

function writeCollective(number: number, like: Quantity, words: QuantityVocabulary): string | undefined {
  const article = /^(\S+) /.exec(like.style.words)?.[1];
  const found = Object.entries(words.collectives).find(([, n]) => n === number);
  return found === undefined || article === undefined || like.style.words.split(' ').length !== 2 ? undefined : `${article} ${found[0]}`;
}

function writeOrdinal(number: number, like: Quantity, words: QuantityVocabulary): string | undefined {
  if (number < 1 || !Number.isInteger(number)) return undefined;
  if (like.style.notation === 'digits') return `${number}${words.spelling.ordinalSuffix(number)}`;
  const word = words.spelling.ordinals[number];
  return word === undefined ? undefined : withCase(word, like);
}

/** doublé → triplé, will double → will triple: the verb of that number which ends alike. */
function writeVerb(number: number, like: Quantity, words: QuantityVocabulary): string | undefined {
  const at = like.style.words.lastIndexOf(' ') + 1;
  const verb = like.style.words.slice(at).toLowerCase();
  const means = (candidate: string): boolean => Object.entries(words.multiples).some(([phrase, n]) => n === number && (phrase === candidate || phrase.endsWith(` ${candidate}`)));
  const found = words.multipleVerbs.filter(means).map((candidate) => [candidate, alike(candidate, verb)] as const).filter(([, n]) => n >= 2).sort((a, b) => b[1] - a[1] || Math.abs(a[0].length - verb.length) - Math.abs(b[0].length - verb.length))[0];
  return found === undefined ? undefined : like.style.words.slice(0, at) + found[0];
}

/** How many letters two words end alike in, three at most: an ending, and nothing of the stem. */
function alike(a: string, b: string): number {
  let n = 0;
  while (n < 3 && n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

/** A range or a result: both numbers are put in the places of the old ones. */
function writePair(value: Quantity, like: Quantity, words: QuantityVocabulary): string | undefined {
  if (value.style.form !== like.style.form || like.style.notation !== 'digits' || like.style.scale !== '') return undefined;
  const second = like.style.form === 'score' ? value.total : value.upper;
  const lex = lexiconOf(words);
  const unit = unitOf(like, lex);
  const numbers = [value.lower, second];
  let index = 0;
  let failed = false;
  const text = like.style.words.replace(/[0-9](?:[0-9\u00a0\u202f.,]*[0-9])?(?: [0-9]{3}(?![0-9]))*/g, (old) => {
    const number = numbers[index++];
    if (number === undefined || !Number.isFinite(number) || readDigits(old, words.decimal) === undefined) failed = true;
    const inUnit = round((number ?? 0) / unit.factor - (unit.offset ?? 0));
    return figures(inUnit, Math.min(4, decimalsOf(inUnit)), words);
  });
  return failed || index !== 2 ? undefined : text;
}
