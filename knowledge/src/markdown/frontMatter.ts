// Front matter: the YAML or TOML at the very start of a document, as flat key → value with the place of each value.
import type { Span } from '../text/span.ts';
import { proseBuilder, type BuiltProse } from './proseBuilder.ts';
import { readScalar } from './scalar.ts';

/** A value: what it says, and where each of its characters is written. */
export interface FrontMatterField extends BuiltProse {
  /** the value in the document, marks of quotation included */
  readonly span: Span;
}

export interface FrontMatter {
  readonly values: ReadonlyMap<string, string>;
  readonly fields: ReadonlyMap<string, FrontMatterField>;
  /** where the document proper begins: after the closing line, or after a byte order mark, or 0 */
  readonly end: number;
}

const LONGEST = 100_000;

/** Reads the front matter of a document. Malformed lines are skipped; text that only looks like front matter is left alone. */
export function readFrontMatter(text: string): FrontMatter {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const none: FrontMatter = { values: new Map(), fields: new Map(), end: start };
  const fence = text.slice(start, start + 3);
  if ((fence !== '---' && fence !== '+++') || !/^[ \t]*[\r\n]/.test(text.slice(start + 3, start + 83))) return none;
  const lines: Span[] = [];
  for (let at = nextLine(text, start); at < text.length && at - start < LONGEST; at = nextLine(text, at)) {
    const next = nextLine(text, at);
    const line = text.slice(at, next).trimEnd();
    if (line === fence || (line === '...' && fence === '---')) {
      if (fence === '---' && !looksLikeYaml(text, lines)) return none;
      const fields = fence === '---' ? readYaml(text, lines) : readToml(text, lines);
      // between two thematic breaks there may be prose: without a key it is not front matter
      if (fields.size === 0 && lines.some(({ start: from, end }) => from < end)) return none;
      return { values: new Map([...fields].map(([key, field]) => [key, field.text])), fields, end: next };
    }
    lines.push({ start: at, end: at + line.length });
  }
  return none;
}

function nextLine(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) return i + 1;
  }
  return text.length;
}

const KEY = /^(?:"([^"\n]{1,80})"|'([^'\n]{1,80})'|([\p{L}_][\p{L}\d_. -]{0,80}))[ \t]*:(?=[ \t]|$)/u;
const blank = ({ start, end }: Span): boolean => start >= end;

/** A line without a key that stands first or after a blank line is prose between two thematic breaks. */
function looksLikeYaml(text: string, lines: readonly Span[]): boolean {
  return lines.every((line, i) => {
    const before = lines[i - 1];
    if (blank(line) || (before !== undefined && !blank(before))) return true;
    const written = text.slice(line.start, line.end);
    return /^[\s#\-\]}%]/.test(written) || KEY.test(written);
  });
}

/** Top-level keys only; a block value (`|`, `>`) or a list is joined with spaces or commas. */
function readYaml(text: string, lines: readonly Span[]): ReadonlyMap<string, FrontMatterField> {
  const fields = new Map<string, FrontMatterField>();
  let key = '';
  let own: Span[] = [];
  const close = (): void => {
    if (key !== '') fields.set(key, fieldOf(text, own, 'yaml'));
    own = [];
  };
  for (const line of lines) {
    const written = text.slice(line.start, line.end);
    const found = KEY.exec(written);
    if (found !== null) {
      close();
      key = (found[1] ?? found[2] ?? found[3] ?? '').trim();
      own = [{ start: line.start + found[0].length, end: line.end }];
    } else if (key !== '' && (/^[ \t\-\]}]/.test(written) || isOpen(text, own)) && written.trim() !== '') own.push(line);
  }
  close();
  return fields;
}

/** Whether a quotation mark that opens the value is still open after its lines. */
function isOpen(text: string, lines: readonly Span[]): boolean {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined || lines.length > 100) return false;
  const value = text.slice(first.start, last.end).trim();
  const mark = value[0];
  return (mark === '"' || mark === "'") && value.indexOf(mark, 1) < 0;
}

function readToml(text: string, lines: readonly Span[]): ReadonlyMap<string, FrontMatterField> {
  const fields = new Map<string, FrontMatterField>();
  let section = '';
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Span;
    const written = text.slice(line.start, line.end);
    const table = /^\s*\[{1,2}([^[\]]+)\]{1,2}/.exec(written);
    if (table !== null) section = `${(table[1] ?? '').trim()}.`;
    const pair = /^\s*(?:"([^"]{1,80})"|([\w.-]{1,80}))[ \t]*=/.exec(written);
    if (pair === null) continue;
    const own: Span[] = [{ start: line.start + pair[0].length, end: line.end }];
    // a text in three marks, or a list, goes on to the line that closes it
    const value = written.slice(pair[0].length).trim();
    const close = /^(?:"""|''')/.exec(value)?.[0] ?? (value.startsWith('[') ? ']' : undefined);
    if (close !== undefined && !value.includes(close, close === ']' ? 1 : 3)) {
      for (i++; i < lines.length; i++) {
        const more = lines[i] as Span;
        own.push(more);
        if (text.slice(more.start, more.end).includes(close)) break;
      }
    }
    fields.set(section + (pair[1] ?? pair[2] ?? ''), fieldOf(text, own, 'toml'));
  }
  return fields;
}

function fieldOf(text: string, lines: readonly Span[], form: 'yaml' | 'toml'): FrontMatterField {
  const out = proseBuilder(text, 0);
  readScalar(text, lines, form, out);
  const built = out.finish();
  const first = lines[0]?.start ?? 0;
  const start = first + (/^\s*/.exec(text.slice(first, lines[0]?.end ?? first))?.[0].length ?? 0);
  return { ...built, span: { start, end: Math.max(start, lines[lines.length - 1]?.end ?? start) } };
}

/** The value of a scalar that stands alone: without quotation marks or a comment at the end. */
export function unquote(scalar: string): string {
  const out = proseBuilder(scalar, 0);
  readScalar(scalar, [{ start: 0, end: scalar.length }], 'yaml', out);
  return out.finish().text;
}

