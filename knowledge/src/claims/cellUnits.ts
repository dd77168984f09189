// The unit of a cell's number, told at the head of its row or column: "Oat yield (t/ha)", « Prix (en euros) ».
import type { LanguageCode } from '../analysis/word.ts';
import { tokenise } from '../analysis/tokenise.ts';
import { recogniseQuantities } from '../facets/quantity/recognise.ts';
import type { Quantity } from '../facets/quantity/value.ts';
import type { Block } from '../markdown/prose.ts';
import { eachOf } from '../text/eachOf.ts';
import { itemWith, sentenceWith } from './copies.ts';
import type { Reader } from './read.ts';
import type { Item, Sentence } from './sentence.ts';

/** Letters of the longest unit. */
const LONGEST = 24;
/** A sign that may stand before a number. */
const SIGN = /^[€$£¥]/u;

/** What stands in brackets at the end of a cell's text, or ''. */
export function inBrackets(text: string): string {
  const end = text.trimEnd();
  const open = end.lastIndexOf('(');
  return open < 0 || !end.endsWith(')') || end.length - open > LONGEST ? '' : end.slice(open + 1, -1).trim();
}

/** What the heads of a cell's row and column say of the unit, '' where they say nothing. */
export const unitAbove = ({ cell }: Block): string => (cell === undefined || cell.row === 0 || cell.column === 0 ? '' : inBrackets(cell.rowHead) || inBrackets(cell.head));

/** The sentences of a cell whose bare numbers are amounts of that unit, where it is one. */
export function inUnit(read: readonly Sentence[], unit: string, reader: Reader): readonly Sentence[] {
  return read.map((sentence) => {
    const items = eachOf(sentence.items, (item) => withUnit(item, unit, sentence.language, reader));
    return items.every((item, i) => item === sentence.items[i]) ? sentence : sentenceWith(sentence, { items });
  });
}

function withUnit(item: Item, unit: string, language: LanguageCode, { packs }: Reader): Item {
  const own = item.quantity;
  if (own === undefined || own.value.dimension !== 'count' || item.head >= 0 || own.value.style.notation !== 'digits') return item;
  const { words } = own.value.style;
  const { grammar, quantity } = packs[language];
  // "in euros"
  const [first = '', ...rest] = unit.split(' ');
  const told = grammar.prepositions.has(first.toLowerCase()) && rest.length > 0 ? rest.join(' ') : unit;
  for (const text of SIGN.test(told) ? [`${told.slice(0, 1)}${words}${told.slice(1)}`, `${words} ${told}`] : [`${words} ${told}`]) {
    const [made, other] = recogniseQuantities(tokenise(text), quantity);
    if (made !== undefined && other === undefined && made.value.dimension !== 'count' && made.span.start === 0) return itemWith(item, { quantity: { ...own, value: inPlace(made.value, own.value) } });
  }
  return item;
}

/** The amount, where the bare number stands. */
const inPlace = (made: Quantity, { number, bounds, whole, style }: Quantity): Quantity => ({ ...made, number, bounds, whole, style: { ...made.style, words: style.words } });
