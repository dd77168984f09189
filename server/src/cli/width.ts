// How many columns a text takes in a terminal.

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text as what the reader sees as characters, in order. */
export const charactersOf = (text: string): readonly { readonly segment: string; readonly index: number }[] => [
  ...graphemes.segment(text),
];

/** The columns of one character as the reader sees it: 0, 1 or 2. */
export function columnsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x300) return point < 0x20 || (point >= 0x7f && point < 0xa0) ? 0 : 1;
  if (/^[\p{M}\p{Cf}]/u.test(character)) return 0;
  return isWide(point) || /^\p{Emoji_Presentation}|\ufe0f/u.test(character) ? 2 : 1;
}

export const widthOf = (text: string): number =>
  charactersOf(text).reduce((sum, { segment }) => sum + columnsOf(segment), 0);

/** East Asian wide and full-width characters (Unicode Standard Annex 11), by block. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0xa4cf], [0xa960, 0xa97f], [0xac00, 0xd7a3], [0xf900, 0xfaff],
  [0xfe30, 0xfe6f], [0xff00, 0xff60], [0xffe0, 0xffe6], [0x1f300, 0x1f64f], [0x1f900, 0x1f9ff], [0x20000, 0x3fffd],
];

const isWide = (point: number): boolean => WIDE.some(([first, last]) => point >= first && point <= last);
