// The value of a key in YAML or TOML: plain, quoted, a block of text, or a list → what it says, with positions.
import type { Span } from '../text/span.ts';
import type { ProseBuilder } from './proseBuilder.ts';

const ESCAPES: Readonly<Record<string, string>> = { n: ' ', t: ' ', r: ' ', b: ' ', f: ' ', v: ' ', 0: ' ', ' ': ' ', _: '\u00a0', N: ' ', L: ' ', P: ' ' };
const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(\r?\n)|([^\r\n]))/y;

/**
 * Gives a value to the builder. White space is folded as in prose; the items of a list are joined with commas.
 * @param lines the value's lines in the text: the rest of the key's own line first, then those that belong to it
 */
export function readScalar(text: string, lines: readonly Span[], form: 'yaml' | 'toml', out: ProseBuilder): void {
  const [first, ...rest] = lines;
  if (first === undefined) return;
  const head = skipBlanks(text, first.start, first.end);
  const written = text.slice(head, first.end).trimEnd();
  const last = rest[rest.length - 1] ?? first;
  if (form === 'toml' && /^(?:"""|''')/.test(written)) return readLong(text, head, last.end, out);
  if (written.startsWith('"') || written.startsWith("'")) return readQuoted(text, head, last.end, form, out);
  if (form === 'yaml' && /^[|>][+-]?\d?[+-]?(?:\s+#.*)?$/.test(written)) {
    const start = rest[0];
    if (start !== undefined) out.copy(start.start, last.end);
    return;
  }
  if (form === 'toml') return readPlain(text, head, first.end, last.end, out);
  readPlain(text, head, first.end, first.end, out);
  for (const line of rest) {
    const item = /^[ \t]*-[ \t]+/.exec(text.slice(line.start, line.end));
    const start = line.start + (item?.[0].length ?? 0);
    if (out.length() > 0) {
      if (item === null) out.white(line.start - 1, line.start);
      else out.replace(', ', line.start - 1, start);
    }
    if (item === null) readPlain(text, skipBlanks(text, start, line.end), line.end, line.end, out);
    else readScalar(text, [{ start, end: line.end }], form, out);
  }
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(text.charAt(at))) at++;
  return at;
}

/** Copies up to a comment on the first line, or to `end` when there is none. */
function readPlain(text: string, from: number, lineEnd: number, end: number, out: ProseBuilder): void {
  const line = text.slice(from, lineEnd);
  const comment = line.startsWith('#') ? 0 : /[ \t]#/.exec(line)?.index;
  out.copy(from, comment === undefined ? end : from + comment);
}

/** A text between quotation marks. One that holds its own mark unescaped goes on to the last mark, if nothing follows it. */
function readQuoted(text: string, from: number, to: number, form: 'yaml' | 'toml', out: ProseBuilder): void {
  const mark = text.charAt(from);
  const value = text.slice(from, to).trimEnd();
  const last = value.lastIndexOf(mark);
  const rest = value.slice(last + 1).trim();
  const close = rest === '' || rest.startsWith('#') ? last : closingMark(value, mark);
  if (close <= 0) return readPlain(text, from, to, to, out);
  readInner(text, from + 1, from + close, mark === '"' ? 'escapes' : form === 'yaml' ? 'doubled' : 'literal', out);
}

function closingMark(value: string, mark: string): number {
  for (let i = 1; i < value.length; i++) {
    if (value[i] === '\\' && mark === '"') i++;
    else if (value[i] === mark) return i;
  }
  return -1;
}

function readLong(text: string, from: number, to: number, out: ProseBuilder): void {
  const mark = text.slice(from, from + 3);
  const close = text.slice(0, to).indexOf(mark, from + 3);
  readInner(text, from + 3, close < 0 ? to : close, mark === '"""' ? 'escapes' : 'literal', out);
}

function readInner(text: string, from: number, to: number, style: 'escapes' | 'doubled' | 'literal', out: ProseBuilder): void {
  if (style === 'literal') return out.copy(from, to);
  const mark = style === 'escapes' ? '\\' : "''";
  let at = from;
  for (let i = text.indexOf(mark, from); i >= 0 && i < to; i = text.indexOf(mark, at)) {
    out.copy(at, i);
    at = Math.min(to, i + 2);
    if (style === 'doubled') {
      out.replace("'", i, at);
      continue;
    }
    ESCAPE.lastIndex = i;
    const found = ESCAPE.exec(text);
    if (found === null || i + found[0].length > to) {
      at = i + 1;
      out.copy(i, at);
      continue;
    }
    at = i + found[0].length;
    const [, x, u, U, newline, one = ''] = found;
    const code = Number.parseInt(x ?? u ?? U ?? '', 16);
    const said = newline !== undefined ? '' : Number.isNaN(code) ? ESCAPES[one] ?? one : code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
    if (newline === undefined) out.entity(said, i, at);
  }
  out.copy(at, to);
}
