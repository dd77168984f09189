// Inline constructs that CommonMark and GFM lack: one parser that looks at the first character and asks who knows it.
import type { DelimiterType, InlineContext, InlineParser, MarkdownConfig } from '@lezer/markdown';
import { changeMark, templateCode } from './braceSyntax.ts';
import { bracketed, citekey, embed, inlineNote } from './bracketSyntax.ts';
import { closing, textAfter, textBefore } from './closing.ts';
import { inlineTag } from './componentSyntax.ts';
import { bracketFormula, dollarFormula } from './formulaSyntax.ts';

/** `:smile:`, `:+1:`, standing free; `10:30:45` is a time. */
const EMOJI = /^:(?:[a-z][a-z0-9_+-]{0,40}|[+-]1|100):(?![\p{L}\d])/u;
/** `:abbr[…]`: a directive around words. */
const DIRECTIVE = /^:[a-z][\w-]{0,40}(?=\[)/;
/** ` ^anchor` at the end of a block. */
const ANCHOR = /^\^[\w-]{1,60}\s*$/;

function coloned(cx: InlineContext, pos: number): number {
  if (/[\p{L}\d:]$/u.test(textBefore(cx, pos, 2))) return -1;
  const rest = textAfter(cx, pos, 48);
  const found = DIRECTIVE.exec(rest) ?? EMOJI.exec(rest);
  return found === null ? -1 : cx.addElement(cx.elt('Emoji', pos, pos + found[0].length));
}

/** `%%…%%`, unless a number stands before it. */
function percents(cx: InlineContext, pos: number): number {
  if (cx.char(pos + 1) !== 37 || /\d\s?$/.test(textBefore(cx, pos, 2))) return -1;
  const close = closing(cx, '%%', pos + 2);
  return close < 0 ? -1 : cx.addElement(cx.elt('ExpressionComment', pos, close + 2));
}

/** `H~2~O`, `1^er^`: without spaces, right after a letter or a digit. A lone tilde elsewhere strikes out, as in GFM. */
function raisedOrLowered(cx: InlineContext, pos: number, mark: '~' | '^'): number {
  const inner = (mark === '~' ? /^~([^\s~\\]{1,80})~(?!~)/ : /^\^([^\s^\\]{1,80})\^/).exec(textAfter(cx, pos, 84));
  if (inner === null) return -1;
  const end = pos + inner[0].length;
  const name = mark === '^' ? 'Superscript' : 'Subscript';
  return cx.addElement(cx.elt(name, pos, end, [cx.elt('ScriptMark', pos, pos + 1), cx.elt('ScriptMark', end - 1, end)]));
}

const STRUCK: DelimiterType = { resolve: 'Strikethrough', mark: 'StrikethroughMark' };

function tilde(cx: InlineContext, pos: number): number {
  const before = textBefore(cx, pos, 1);
  const after = textAfter(cx, pos + 1, 1);
  if (before === '~' || after === '~') return changeMark(cx, pos);
  const word = /[\p{L}\d)\]]/u.test(before);
  const lowered = word ? raisedOrLowered(cx, pos, '~') : -1;
  return lowered >= 0 ? lowered : cx.addDelimiter(STRUCK, pos, pos + 1, /\S/.test(after) && !word, /\S/.test(before) && !/[\p{L}\d]/u.test(after));
}

function caret(cx: InlineContext, pos: number): number {
  if (cx.char(pos + 1) === 91) return inlineNote(cx, pos);
  const before = textBefore(cx, pos, 1);
  if (/\s/.test(before) && ANCHOR.test(textAfter(cx, pos, 80)) && pos + 80 > cx.end) return cx.addElement(cx.elt('Attributes', pos, cx.end));
  return /[\p{L}\p{N})\]]/u.test(before) ? raisedOrLowered(cx, pos, '^') : -1;
}

function tag(cx: InlineContext, pos: number): number {
  if (cx.char(pos + 1) === 37) return templateCode(cx, pos);
  const length = inlineTag(cx, pos);
  return length === 0 ? -1 : cx.addElement(cx.elt('HTMLTag', pos, pos + length));
}

const own: InlineParser = {
  name: 'OwnSyntax',
  before: 'Escape',
  parse(cx, next, pos) {
    switch (next) {
      case 33: // !
        return embed(cx, pos);
      case 36: // $
        return dollarFormula(cx, pos);
      case 37: // %
        return percents(cx, pos);
      case 43: // +
      case 61: // =
        return changeMark(cx, pos);
      case 58: // :
        return coloned(cx, pos);
      case 60: // <
        return tag(cx, pos);
      case 64: // @
        return citekey(cx, pos);
      case 91: // [
        return bracketed(cx, pos);
      case 92: // backslash
        return bracketFormula(cx, pos);
      case 94: // ^
        return caret(cx, pos);
      case 123: // {
        return templateCode(cx, pos);
      case 126: // ~
        return tilde(cx, pos);
      default:
        return -1;
    }
  },
};

const HIGHLIGHT: DelimiterType = { resolve: 'Highlight', mark: 'HighlightMark' };
const highlight: InlineParser = {
  name: 'Highlight',
  after: 'Emphasis',
  parse(cx, next, pos) {
    if (next !== 61 || cx.char(pos + 1) !== 61 || cx.char(pos + 2) === 61) return -1;
    return cx.addDelimiter(HIGHLIGHT, pos, pos + 2, /\S/.test(textAfter(cx, pos + 2, 1)), /\S/.test(textBefore(cx, pos, 1)));
  },
};

export const inlineSyntax: MarkdownConfig = {
  defineNodes: [
    'Embed', 'Note', 'Citekey', 'WikiLink', 'WikiMark', 'Shortcode', 'Placeholder', 'ExpressionComment', 'Attributes', 'ChangeMark',
    'Emoji', 'Formula', 'Highlight', 'HighlightMark', 'Superscript', 'Subscript', 'ScriptMark',
  ],
  parseInline: [own, highlight],
};
