// Brackets of writers' tools: footnote marks, citations and citekeys, wiki links, embeds, a place for the contents.
import type { InlineContext } from '@lezer/markdown';
import { textAfter, textBefore } from './closing.ts';

const BRACKET = 91;

const FOOTNOTE = /^\[\^[^\]\s[]{1,80}\]/;
const CITATION = /^\[(?:[^[\]@]{0,80}[\s;-])?-?@[\p{L}\d_{][^[\]]{0,300}\](?![([])/u;
/** `[12]`, `[5][6]` right after a word: a note mark as encyclopedias write it. */
const NUMBERED = /^\[\d{1,3}\](?![(:]|\[(?!\d{1,3}\]))/;
const CONTENTS = /^\[(?:toc|_toc_|\[_?toc_?\])\]/i;
const WIKI = /^\[\[([^[\]|#\n]{0,200})(#[^[\]|\n]{0,200})?(\\?\|[^[\]|\n]{1,200})?\]\]/;
const EMBED = /^!\[\[[^[\]\n]{1,200}\]\]/;
const INLINE_NOTE = /^\^\[[^[\]]{1,500}\]/;
const CITEKEY = /^@(?:\{[^{}\s][^{}\n]{0,80}\}|[\p{L}\d_](?:[\p{L}\d_]|[:.#$%&+?<>~/-](?=[\p{L}\d_])){0,100})/u;
/** ` [p. 33]` after a citekey: where in the work. */
const LOCATOR = /^ \[[^[\]\n@]{0,40}\d[^[\]\n@]{0,40}\](?![([])/;

const matched = (cx: InlineContext, pattern: RegExp, pos: number): number => pattern.exec(textAfter(cx, pos, 600))?.[0].length ?? 0;
const element = (cx: InlineContext, name: string, pos: number, length: number): number => (length === 0 ? -1 : cx.addElement(cx.elt(name, pos, pos + length)));

export const embed = (cx: InlineContext, pos: number): number =>
  cx.char(pos + 1) === BRACKET && cx.char(pos + 2) === BRACKET ? element(cx, 'Embed', pos, matched(cx, EMBED, pos)) : -1;

export const inlineNote = (cx: InlineContext, pos: number): number => element(cx, 'Note', pos, matched(cx, INLINE_NOTE, pos));

/** What opens with `[` and is no link. */
export function bracketed(cx: InlineContext, pos: number): number {
  const rest = textAfter(cx, pos, 600);
  const contents = CONTENTS.exec(rest);
  if (contents !== null) return element(cx, 'Note', pos, contents[0].length);
  if (cx.char(pos + 1) === BRACKET) return wikiLink(cx, pos, rest);
  const glued = /[^\s[(]$/.test(textBefore(cx, pos, 1));
  const found = FOOTNOTE.exec(rest) ?? CITATION.exec(rest) ?? (glued ? NUMBERED.exec(rest) : null);
  return element(cx, 'Note', pos, found?.[0].length ?? 0);
}

/** `[[page]]`, `[[page|words]]`, `[[page#part]]`: shown are the words, else the page, else the part. */
function wikiLink(cx: InlineContext, pos: number, rest: string): number {
  const link = WIKI.exec(rest);
  if (link === null) return -1;
  const [whole, page = '', part = '', words = ''] = link;
  const end = pos + whole.length;
  if (page + part + words === '') return -1;
  const target = pos + 2;
  const bar = words.indexOf('|') + 1;
  const [from, to] =
    words !== '' ? [target + page.length + part.length + bar, end - 2]
    : page.trim() !== '' ? [target, target + page.length]
    : part.startsWith('#^') ? [end - 2, end - 2]
    : [target + page.length + 1, end - 2];
  return cx.addElement(cx.elt('WikiLink', pos, end, [cx.elt('WikiMark', pos, from), cx.elt('WikiMark', to, end)]));
}

/** `@key` in the text: a name for a work, with the place in it. */
export function citekey(cx: InlineContext, pos: number): number {
  if (/[\p{L}\d_.@/-]$/u.test(textBefore(cx, pos, 1))) return -1;
  const key = matched(cx, CITEKEY, pos);
  return key === 0 ? -1 : element(cx, 'Citekey', pos, key + matched(cx, LOCATOR, pos + key));
}
