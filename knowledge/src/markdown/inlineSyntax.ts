// Inline constructs that CommonMark and GFM lack: notes, citations, wiki links, formulas, template codes, highlights.
import type { InlineContext, InlineParser, MarkdownConfig } from '@lezer/markdown';

const BRACKET = 91;
const CARET = 94;
const BRACE = 123;
const DOLLAR = 36;
const EQUALS = 61;
const BANG = 33;

const FOOTNOTE = /^\[\^[^\]\s[]{1,80}\]/;
const CITATION = /^\[(?:[^[\]@]{0,80}[\s;-])?-?@[\p{L}\d_{][^[\]]{0,300}\](?![([])/u;
const WIKI = /^\[\[([^[\]|\n]{1,200}\|)?[^[\]|\n]{1,200}\]\]/;
const EMBED = /^!\[\[[^[\]\n]{1,200}\]\]/;
const INLINE_NOTE = /^\^\[[^[\]]{1,500}\]/;

/** Template codes by their opening: what closes them, and whether they stand for something (`{{ page.title }}`). */
const TEMPLATES: readonly { readonly open: string; readonly close: string; readonly node: string }[] = [
  { open: '{{<', close: '>}}', node: 'Shortcode' },
  { open: '{{%', close: '%}}', node: 'Shortcode' },
  { open: '{%', close: '%}', node: 'Shortcode' },
  { open: '{{', close: '}}', node: 'Placeholder' },
  { open: '{/*', close: '*/}', node: 'ExpressionComment' },
];

// Where the last closing code of a section stands: without it, thousands of unclosed openings would each search to the end.
const lastOf = new WeakMap<InlineContext, Map<string, number>>();

function closing(cx: InlineContext, close: string, from: number): number {
  let known = lastOf.get(cx);
  if (known === undefined) lastOf.set(cx, (known = new Map()));
  let last = known.get(close);
  if (last === undefined) known.set(close, (last = cx.text.lastIndexOf(close)));
  return from - cx.offset > last ? -1 : cx.text.indexOf(close, from - cx.offset) + cx.offset;
}

const matched = (cx: InlineContext, pattern: RegExp, pos: number): number => pattern.exec(cx.slice(pos, Math.min(pos + 600, cx.end)))?.[0].length ?? 0;

const bracketed: InlineParser = {
  name: 'Bracketed',
  before: 'Link',
  parse(cx, next, pos) {
    if (next === BANG) {
      const length = cx.char(pos + 1) === BRACKET && cx.char(pos + 2) === BRACKET ? matched(cx, EMBED, pos) : 0;
      return length === 0 ? -1 : cx.addElement(cx.elt('Embed', pos, pos + length));
    }
    if (next === CARET) {
      const length = cx.char(pos + 1) === BRACKET ? matched(cx, INLINE_NOTE, pos) : 0;
      return length === 0 ? -1 : cx.addElement(cx.elt('Note', pos, pos + length));
    }
    if (next !== BRACKET) return -1;
    if (cx.char(pos + 1) === BRACKET) return wikiLink(cx, pos);
    const length = cx.char(pos + 1) === CARET ? matched(cx, FOOTNOTE, pos) : matched(cx, CITATION, pos);
    return length === 0 ? -1 : cx.addElement(cx.elt('Note', pos, pos + length));
  },
};

function wikiLink(cx: InlineContext, pos: number): number {
  const length = matched(cx, WIKI, pos);
  if (length === 0) return -1;
  const end = pos + length;
  const bar = cx.slice(pos, end).indexOf('|');
  const shown = bar < 0 ? pos + 2 : pos + bar + 1;
  return cx.addElement(cx.elt('WikiLink', pos, end, [cx.elt('WikiMark', pos, shown), cx.elt('WikiMark', end - 2, end)]));
}

const template: InlineParser = {
  name: 'Template',
  before: 'Escape',
  parse(cx, next, pos) {
    if (next !== BRACE) return -1;
    const found = TEMPLATES.find((t) => cx.slice(pos, pos + t.open.length) === t.open);
    if (found === undefined) return -1;
    const close = closing(cx, found.close, pos + found.open.length);
    return close < 0 ? -1 : cx.addElement(cx.elt(found.node, pos, close + found.close.length));
  },
};

const formula: InlineParser = {
  name: 'Formula',
  before: 'Emphasis',
  parse(cx, next, pos) {
    if (next !== DOLLAR) return -1;
    if (cx.char(pos + 1) === DOLLAR) {
      const close = closing(cx, '$$', pos + 2);
      return close < 0 ? pos + 2 : cx.addElement(cx.elt('Formula', pos, close + 2));
    }
    const close = closing(cx, '$', pos + 1);
    return close > 0 && isFormula(cx, pos, close) ? cx.addElement(cx.elt('Formula', pos, close + 1)) : -1;
  },
};

/** `$…$` is a formula when the dollars hug it and no digit or letter touches them outside: `5$ à 6$` and `$3 and 4$` are money. */
function isFormula(cx: InlineContext, open: number, close: number): boolean {
  const inner = cx.slice(open + 1, close);
  if (inner === '' || /^\s|\s$/.test(inner) || /\n[ \t]*\n/.test(inner)) return false;
  if (/[\p{L}\d]/u.test(cx.slice(Math.max(cx.offset, open - 1), open)) || /\d/.test(cx.slice(close + 1, Math.min(close + 2, cx.end)))) return false;
  return !/^\d/.test(inner) || !/\s/.test(inner) || /[\\=^_{}+<>*]/.test(inner);
}

const HIGHLIGHT = { resolve: 'Highlight', mark: 'HighlightMark' };
const highlight: InlineParser = {
  name: 'Highlight',
  after: 'Emphasis',
  parse(cx, next, pos) {
    if (next !== EQUALS || cx.char(pos + 1) !== EQUALS || cx.char(pos + 2) === EQUALS) return -1;
    const before = cx.slice(Math.max(cx.offset, pos - 1), pos);
    const after = cx.slice(pos + 2, Math.min(pos + 3, cx.end));
    return cx.addDelimiter(HIGHLIGHT, pos, pos + 2, /\S/.test(after), /\S/.test(before));
  },
};

export const inlineSyntax: MarkdownConfig = {
  defineNodes: ['Embed', 'Note', 'WikiLink', 'WikiMark', 'Shortcode', 'Placeholder', 'ExpressionComment', 'Formula', 'Highlight', 'HighlightMark'],
  parseInline: [template, bracketed, formula, highlight],
};
