// Folding: the form of a word under which two spellings of it are equal.

import { remembered } from './remembered.ts';

const MARKS = /[\u0300-\u036f]/g;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

/** Lower case, no accents, no ligatures, straight apostrophe, plain hyphen and space. The length may change. */
export function fold(text: string): string {
  if (/^[a-z0-9 '-]*$/.test(text)) return text;
  return text.length > LONGEST_REMEMBERED ? folded(text) : known(text);
}

/** Words come again and again; anything longer is hardly ever asked for twice. */
const LONGEST_REMEMBERED = 32;
const known = remembered(16_384, folded);

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[œæßøł]/g, (c) => LIGATURES[c] ?? c)
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2012]/g, '-')
    .replace(/[\u00a0\u202f\u2007-\u200a]/g, ' ');
}
