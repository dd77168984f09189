// A tree of elements → headings, paragraphs, items and tables, as they are read one after the other.
import { isElement, isText, type DomElement, type DomNode } from './dom.ts';
import type { Piece } from './markdown.ts';
import { raised } from './raised.ts';
import { readRows } from './htmlTable.ts';

const BLOCKS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'header', 'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]);
/** What is no text of the article: pictures with what is written under them, controls, what was struck out. */
const LEFT_OUT = new Set(['figcaption', 'caption', 'button', 'nav', 'dialog', 'del', 's', 'strike', 'picture', 'img', 'math', 'head', 'title', 'rt', 'rp']);

interface Place {
  readonly quoted: boolean;
  /** how many lists are around it */
  readonly depth: number;
  /** the heading level of what is a heading here */
  readonly heading: number;
  /** text on one line whatever it holds: in headings */
  readonly oneLine: boolean;
}

interface Writer {
  readonly pieces: Piece[];
  text: string;
  /** characters of `text` that are the words of links */
  linked: number;
  /** the mark of the item that the next text opens */
  mark: string | undefined;
}

/** The pieces of everything below `root`. */
export function readBlocks(root: DomNode): readonly Piece[] {
  const writer: Writer = { pieces: [], text: '', linked: 0, mark: undefined };
  const place: Place = { quoted: false, depth: 0, heading: 0, oneLine: false };
  walk(root, writer, place, false);
  flush(writer, place);
  return writer.pieces;
}

function walk(node: DomNode, writer: Writer, place: Place, inLink: boolean): void {
  if (isText(node)) return addText(writer, node.textContent ?? '', inLink);
  if (!isElement(node)) {
    for (const child of node.childNodes) walk(child, writer, place, inLink);
    return;
  }
  const name = node.localName;
  if (LEFT_OUT.has(name)) return;
  if (BLOCKS.has(name)) return walkBlock(node, name, writer, place);
  switch (name) {
    case 'br': return lineBreak(writer, place);
    case 'sup': return void (writer.text += raised(plain(node), writer.text));
    case 'q': return addText(writer, `“${plain(node)}”`, inLink);
    case 'a': return isNote(node) ? undefined : walkChildren(node, writer, place, true);
    default: return walkChildren(node, writer, place, inLink);
  }
}

function walkChildren(node: DomNode, writer: Writer, place: Place, inLink: boolean): void {
  for (const child of node.childNodes) walk(child, writer, place, inLink);
}

function walkBlock(node: DomElement, name: string, writer: Writer, place: Place): void {
  flush(writer, place);
  const within = (inner: Place): void => {
    walkChildren(node, writer, inner, false);
    flush(writer, inner);
  };
  if (/^h[1-6]$/.test(name)) return within({ ...place, heading: Number(name[1]), oneLine: true });
  switch (name) {
    case 'blockquote': return within({ ...place, quoted: true });
    case 'summary': return within({ ...place, heading: 5, oneLine: true });
    case 'ul': case 'ol': case 'menu': return walkList(node, name, writer, place);
    case 'table': return walkTable(node, writer, place);
    case 'pre': return walkPre(node, writer, place);
    case 'dl': return walkTerms(node, writer, place);
    default: return within(place);
  }
}

function walkList(list: DomElement, name: string, writer: Writer, place: Place): void {
  const items = [...list.childNodes].filter(isElement);
  if (items.length > 0 && items.every(isLinkToOther)) return;
  const inner = { ...place, depth: place.depth + 1 };
  let number = Number(list.getAttribute('start') ?? 1) || 1;
  for (const item of items) {
    if (/^(?:foot|end)note-/.test(item.getAttribute('id') ?? '')) continue;
    writer.mark = name === 'ol' ? `${Math.min(999_999, Math.max(0, number++))}.` : '-';
    if (item.localName === 'li') walkChildren(item, writer, inner, false);
    else walk(item, writer, inner, false);
    flush(writer, inner);
    writer.mark = undefined;
  }
}

/** An item that is a link and nothing else, and long enough to be the headline of another article. */
function isLinkToOther(item: DomElement): boolean {
  const whole = plain(item);
  return whole.length > 30 && !endsSentence(whole) && [...item.querySelectorAll('a')].some((link) => plain(link) === whole);
}

/** `term`, `description`: a question stays one; else both stand on one line. */
function walkTerms(list: DomElement, writer: Writer, place: Place): void {
  let term = '';
  for (const child of [...list.childNodes].filter(isElement)) {
    const text = plain(child);
    if (child.localName === 'dd' && term !== '' && text.length <= SHORT) writer.pieces.push({ kind: 'paragraph', text: `${term}: ${text}`, quoted: place.quoted });
    else {
      if (term !== '') writer.pieces.push({ kind: 'paragraph', text: term, quoted: place.quoted });
      if (child.localName !== 'dt') walk(child, writer, place, false);
      flush(writer, place);
    }
    term = child.localName === 'dt' ? text.replace(/ ?:$/, '') : '';
    if (/\?$/.test(term)) {
      writer.pieces.push({ kind: 'paragraph', text: term, quoted: place.quoted });
      term = '';
    }
  }
}

const SHORT = 80;

function walkTable(table: DomElement, writer: Writer, place: Place): void {
  const rows = readRows(table, plain);
  if (rows === undefined) {
    // a table that only puts things in their places
    for (const part of table.childNodes) walk(part, writer, place, false);
    flush(writer, place);
    return;
  }
  if (rows.length > 1) writer.pieces.push({ kind: 'table', rows });
}

/** Text that was set as it is: paragraphs between empty lines. Code is no text. */
function walkPre(node: DomElement, writer: Writer, place: Place): void {
  if ([...node.querySelectorAll('code')].length > 0) return;
  for (const part of (node.textContent ?? '').split(/\n\s*\n/)) {
    addText(writer, part, false);
    flush(writer, place);
  }
}

function addText(writer: Writer, text: string, inLink: boolean): void {
  const words = text.replace(/[\s\u0000]+/g, (space) => (/^[\u00a0\u202f]$/.test(space) ? space : ' ')).replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
  writer.text += writer.text === '' || writer.text.endsWith(' ') ? words.replace(/^ /, '') : words;
  if (inLink) writer.linked += words.trim().length;
}

/** A line that is broken behind a full stop ends there; elsewhere its sentence goes on. */
function lineBreak(writer: Writer, place: Place): void {
  if (place.oneLine || !endsSentence(writer.text)) addText(writer, ' ', false);
  else flush(writer, place);
}

function flush(writer: Writer, place: Place): void {
  const text = writer.text.trim();
  const onlyLink = writer.linked >= text.replace(/\s+/g, '').length && text.length > 30 && !endsSentence(text);
  writer.text = '';
  writer.linked = 0;
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  const { quoted, depth, heading } = place;
  if (heading > 0) writer.pieces.push({ kind: 'heading', level: heading, text });
  else if (onlyLink) return;
  else if (writer.mark !== undefined) writer.pieces.push({ kind: 'item', text, mark: writer.mark, depth, quoted });
  else writer.pieces.push({ kind: 'paragraph', text, quoted });
  writer.mark = undefined;
}

/** All that is written below a node, on one line. */
function plain(node: DomNode): string {
  const inner: Writer = { pieces: [], text: '', linked: 0, mark: undefined };
  inline(node, inner);
  return inner.text.trim();
}

function inline(node: DomNode, writer: Writer): void {
  for (const child of node.childNodes) {
    if (isText(child)) addText(writer, child.textContent ?? '', false);
    else if (isElement(child) && !LEFT_OUT.has(child.localName) && !isNote(child)) {
      if (child.localName === 'sup') writer.text += raised(plain(child), writer.text);
      else {
        if (BLOCKS.has(child.localName) || child.localName === 'br') addText(writer, ' ', false);
        inline(child, writer);
        if (BLOCKS.has(child.localName)) addText(writer, ' ', false);
      }
    }
  }
}

/** The sign of a footnote, or what leads back from one. */
const isNote = (node: DomElement): boolean =>
  node.localName === 'a' && /^#/.test(node.getAttribute('href') ?? '') && /^[[(]?(?:\d{1,3}|[*†‡§↑↩^])[\])]?$/.test((node.textContent ?? '').trim());

const endsSentence = (text: string): boolean => /[.!?…:;][»”"')\]\s\u00a0\u202f]*$/.test(text.slice(-12));
