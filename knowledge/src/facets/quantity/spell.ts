// Numbers as words and as digits, in the habit of a language.
import type { QuantityVocabulary } from './vocabulary.ts';

/** 0 … 1 000 000 in words; undefined outside that, or for a fraction. `feminine` makes a final "un" "une". */
export function spell(value: number, words: QuantityVocabulary, feminine = false): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 1e6) return undefined;
  const { spelling } = words;
  if (value === 1e6) return spelling.million;
  const thousands = Math.floor(value / 1000);
  const rest = value % 1000;
  if (thousands === 0) return belowThousand(rest, words, true, feminine);
  const count = thousands === 1 && !spelling.oneBeforeThousand ? '' : `${belowThousand(thousands, words, false, false)} `;
  const and = rest > 0 && rest < 100 ? spelling.afterHundred : ' ';
  return `${count}${spelling.thousand}${rest === 0 ? '' : and + belowThousand(rest, words, true, feminine)}`;
}

/** `final`: nothing follows, so that "cents" and "quatre-vingts" keep their s. */
function belowThousand(value: number, words: QuantityVocabulary, final: boolean, feminine: boolean): string {
  const { spelling } = words;
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const low = lowWords(rest, words, final, feminine);
  if (hundreds === 0) return low;
  const count = hundreds === 1 && !spelling.oneBeforeHundred ? '' : `${spelling.below100[hundreds] as string} `;
  const noun = rest === 0 && hundreds > 1 && final ? spelling.hundredsAtEnd : spelling.hundred;
  return `${count}${noun}${rest === 0 ? '' : spelling.afterHundred + low}`;
}

function lowWords(value: number, words: QuantityVocabulary, final: boolean, feminine: boolean): string {
  const word = words.spelling.below100[value] as string;
  const { feminineOne } = words.spelling;
  if (feminine && feminineOne !== undefined && value % 10 === 1 && value !== 11 && value !== 71 && value !== 91) return word.replace(/un$/, feminineOne);
  // quatre-vingt mille, but quatre-vingts
  return !final && words.vigesimal && value === 80 ? word.replace(/s$/, '') : word;
}

/** Digits with the language's separators; `decimals` digits after the sign at most, none of them an idle zero. */
export function figures(value: number, decimals: number, words: QuantityVocabulary): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction = ''] = fixed.split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:[0-9]{3})+$)/g, words.group) : whole;
  const kept = fraction.replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${grouped}${kept === '' ? '' : words.decimal + kept}`;
}
