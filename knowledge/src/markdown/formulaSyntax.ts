// Formulas in a line: `$…$`, `$$…$$`, `\(…\)`, `\[…\]`, and how they are told from money and from brackets.
import type { InlineContext } from '@lezer/markdown';
import { closing, textAfter, textBefore } from './closing.ts';

const DOLLAR = 36;

const SIGNS = /[\\=^_{}+<>|*]/;

/** Whether what stands between brackets is a formula rather than words: `y = 3`, not `sic`. Escaped signs are words. */
export const looksMathematical = (inner: string): boolean => SIGNS.test(inner.replace(/\\[^a-zA-Z]/g, ''));

/** `$x$` and `$$x$$`. */
export function dollarFormula(cx: InlineContext, pos: number): number {
  if (cx.char(pos + 1) === DOLLAR) {
    const close = closing(cx, '$$', pos + 2);
    return close < 0 ? pos + 2 : cx.addElement(cx.elt('Formula', pos, close + 2));
  }
  const close = closing(cx, '$', pos + 1);
  return close > 0 && isFormula(cx, pos, close) ? cx.addElement(cx.elt('Formula', pos, close + 1)) : -1;
}

/**
 * Dollars hug a formula, and no digit or letter touches them outside: `5$ à 6$` and `$3 and 4$` are money. With spaces
 * inside it needs a sign that words and amounts have not: `coûte 100 $, puis 200$` is money, too.
 */
function isFormula(cx: InlineContext, open: number, close: number): boolean {
  const inner = cx.slice(open + 1, close);
  if (inner === '' || /^[\s.,;:!?)]|\s$/.test(inner) || /\n[ \t]*\n/.test(inner)) return false;
  const before = textBefore(cx, open, 2);
  if (/[\p{L}\d]$/u.test(before) || /\d/.test(textAfter(cx, close + 1, 1))) return false;
  // `100 $-200$`
  if (/\d\s$/.test(before) && !/^[\p{L}\\({|]/u.test(inner)) return false;
  return !/\s/.test(inner) || SIGNS.test(inner);
}

/** `\(y = 3\)`; `\(sic\)` and `\[…\]` with words in them are escaped brackets. */
export function bracketFormula(cx: InlineContext, pos: number): number {
  const open = cx.char(pos + 1);
  const close = open === 40 ? closing(cx, '\\)', pos + 2) : open === 91 ? closing(cx, '\\]', pos + 2) : -1;
  if (close < 0 || close - pos > 600) return -1;
  const inner = cx.slice(pos + 2, close);
  const formula = looksMathematical(inner) || (open === 40 && inner.trim() !== '' && !/\p{L}{2}/u.test(inner));
  return formula ? cx.addElement(cx.elt('Formula', pos, close + 2)) : -1;
}
