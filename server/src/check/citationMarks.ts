// The citations that a draft has: where they stand and in which form. Read from the text itself, in one pass over it.
import { readFrontMatter } from '../../../knowledge/src/markdown/frontMatter.ts';
import type { Span } from '../../../knowledge/src/text/span.ts';
import { lineEnd, nextLine } from './draftLines.ts';

/** `[^1]`, `^[A note.]`, `[@key]`, `[words](https://…)` */
export type CitationForm = 'footnote' | 'note' | 'key' | 'link';

export interface Mark {
  readonly form: CitationForm;
  readonly span: Span;
  /** the footnote's label, the works' keys; else empty */
  readonly names: readonly string[];
}

/** `[^1]: The text of a footnote` */
export interface Definition {
  readonly label: string;
  /** from its bracket to the end of its last line, the line break excluded */
  readonly span: Span;
}

export interface Citations {
  /** in the order of the draft */
  readonly marks: readonly Mark[];
  readonly definitions: readonly Definition[];
}

const MARKS = /(\^\[)|\[\^([^\]\s[]{1,80})\]|(\[(?:[^[\]@]{0,80}[\s;-])?-?@[\p{L}\d_{][^[\]]{0,300}\](?![([]))|(?<!!)\[[^[\]\n]{1,300}\](?:\(<?https?:\/\/[^\s()]{0,1000}|\[[^[\]\n]{0,100}\])/giu;
/** A key of a group: `[see @rey2020, p. 3; @marchand]`. */
const KEY = /(?<![\p{L}\d_.])@(?:\{([^{}\s]{1,80})\}|([\p{L}\d_](?:[\p{L}\d_]|[:.#$%&+?<>~/-](?=[\p{L}\d_])){0,100}))/gu;
/** The mark of quotations and the indent before a definition. */
const BEFORE_DEFINITION = /^(?:>[ \t]?|[ \t]){0,8}$/;

/** Stands for a character that is not read. */
const NO_TEXT = '\ufffc';

/** The citations of a draft; code and front matter have none. */
export function citationsIn(text: string): Citations {
  const prose = withoutCode(text);
  const marks: Mark[] = [];
  const definitions: Definition[] = [];
  MARKS.lastIndex = 0;
  for (const match of prose.matchAll(MARKS)) {
    const [whole, note, label, group] = match;
    const span = { start: match.index, end: match.index + whole.length };
    if (label !== undefined && prose[span.end] === ':' && BEFORE_DEFINITION.test(prose.slice(lineStartOf(prose, span.start), span.start))) definitions.push({ label, span: { start: span.start, end: definitionEnd(prose, span.end) } });
    else if (label !== undefined) marks.push({ form: 'footnote', span, names: [label] });
    else if (note !== undefined) marks.push({ form: 'note', span, names: [] });
    else if (group !== undefined) marks.push({ form: 'key', span, names: keysOf(group).map(({ key }) => key) });
    else marks.push({ form: 'link', span, names: [] });
  }
  return { marks, definitions };
}

export interface CitedKey {
  readonly key: string;
  readonly span: Span;
}

/** `[[article]]`, `[[article#part|words]]` */
const WIKI = /\[\[([^[\]|#\n]{1,200})(?:#[^[\]|\n]{0,200})?(?:\|[^[\]|\n]{1,200})?\]\]/gu;

/** Everything in a draft that may name an article: citation keys, in a group or in the text, and wiki links. */
export function citedKeys(text: string): readonly CitedKey[] {
  const prose = withoutCode(text);
  const links = [...prose.matchAll(WIKI)].map((match) => ({ key: match[1] ?? '', span: { start: match.index, end: match.index + match[0].length } }));
  return [...keysOf(prose), ...links].sort((a, b) => a.span.start - b.span.start);
}

/** The keys of a group, each with its place in it. */
const keysOf = (group: string): readonly CitedKey[] =>
  [...group.matchAll(KEY)].map((match) => ({ key: match[1] ?? match[2] ?? '', span: { start: match.index, end: match.index + match[0].length } }));

const lineStartOf = (text: string, at: number): number => Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

/** A definition goes on to the next empty line that no indented text follows, or to the next definition. */
function definitionEnd(text: string, at: number): number {
  let end = lineEnd(text, at);
  for (let next = nextLine(text, end); next < text.length; next = nextLine(text, next)) {
    const line = text.slice(next, lineEnd(text, next));
    if (/^(?:>[ \t]?|[ \t]){0,8}\[\^[^\]\s[]{1,80}\]:/.test(line) || (line.trim() !== '' && !/^(?: {4}|\t)/.test(line) && isEmptyLine(text, end, next))) break;
    if (line.trim() !== '') end = next + line.length;
  }
  return end;
}

/** Does an empty line stand between the end of one line and the start of another? */
const isEmptyLine = (text: string, end: number, start: number): boolean => nextLine(text, end) !== start;

/** The text without front matter, fenced code and code in a line, with every other character where it was. */
function withoutCode(text: string): string {
  const head = readFrontMatter(text).end;
  let out = ' '.repeat(head);
  let fence = '';
  for (let at = head; at < text.length; ) {
    const next = nextLine(text, at);
    const line = text.slice(at, next);
    const mark = /^[ \t>]{0,12}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    const code = fence !== '' || mark !== '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    out += code ? line.replace(/\S/g, NO_TEXT) : line.includes('`') ? line.replace(/`[^`\n]{1,300}`/g, (inside) => NO_TEXT.repeat(inside.length)) : line;
    at = next;
  }
  return out;
}
