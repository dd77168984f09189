// Components (`<Note type="x">`, `<Tab label={3}>`): their tags are markup, what stands between them is Markdown.
import type { BlockParser, InlineContext, MarkdownConfig } from '@lezer/markdown';
import { content, takeLines } from './takeLines.ts';

const LONGEST_TAG = 1000;
const MOST_LINES = 40;

/** What a scan of a tag has seen so far: an open quotation mark, and how many braces are open. */
interface TagState {
  readonly quote: string;
  readonly braces: number;
}
const OUTSIDE: TagState = { quote: '', braces: 0 };

/** Where the tag that `text` is part of ends (after its `>`), or the state at the end of the text, or undefined: no tag. */
function scanTag(text: string, from: number, { quote: open, braces: depth }: TagState): number | TagState | undefined {
  let quote = open;
  let braces = depth;
  for (let i = from; i < text.length; i++) {
    const c = text.charAt(i);
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '"' || c === "'" || (c === '`' && braces > 0)) quote = c;
    else if (c === '{') braces++;
    else if (c === '}') braces--;
    else if (braces > 0) continue;
    else if (c === '>') return i + 1;
    else if (c === '<') return undefined;
  }
  return { quote, braces };
}

/** A component's name begins with a capital; `<>` and `</>` are fragments. */
const TAG_START = /^<\/?(?:[A-Z][\w.:-]*(?=[\s/>]|$)|>)/;

/** Length of the tag that `text` begins with, if it ends within it. */
export function tagLength(text: string): number {
  const start = TAG_START.exec(text);
  if (start === null) return 0;
  if (start[0].endsWith('>')) return start[0].length;
  const end = scanTag(text.slice(0, LONGEST_TAG), start[0].length, OUTSIDE);
  return typeof end === 'number' ? end : 0;
}

/** Whether a line is nothing but one tag of a component. */
function isTagLine(text: string): boolean {
  const length = text.startsWith('<') ? tagLength(text) : 0;
  return length > 0 && text.slice(length).trim() === '';
}

const component: BlockParser = {
  name: 'Component',
  before: 'HTMLBlock',
  parse(cx, line) {
    const text = content(line);
    const start = text.startsWith('<') && line.indent < line.baseIndent + 4 ? TAG_START.exec(text) : null;
    if (start === null) return false;
    const end = start[0].endsWith('>') ? start[0].length : scanTag(text.slice(0, LONGEST_TAG), start[0].length, OUTSIDE);
    if (end === undefined) return false;
    if (typeof end === 'number') {
      if (text.slice(end).trim() !== '') return false;
      if (/^<\/|^<>|\/>\s*$/.test(text)) return takeLines(cx, line, 'ComponentTag', () => true, false);
      // two columns of indentation belong to the component, so that what is indented in it is not taken for code
      cx.startComposite('Component', line.pos, line.indent - line.baseIndent + 2);
      cx.addElement(cx.elt('ComponentMark', cx.lineStart + line.pos, cx.lineStart + line.pos + end));
      line.moveBase(line.text.length);
      return null;
    }
    let state = end;
    let lines = 0;
    const last = (one: string, first: boolean): boolean => {
      const now = first ? state : scanTag(one.slice(0, LONGEST_TAG), 0, state);
      if (now === undefined || typeof now === 'number') return true;
      state = now;
      return ++lines > MOST_LINES;
    };
    return takeLines(cx, line, 'ComponentTag', last, false);
  },
  endLeaf: (_cx, line) => isTagLine(content(line)),
};

/** Length of the component's tag at a place of an inline section, or 0. */
export const inlineTag = (cx: InlineContext, pos: number): number => tagLength(cx.slice(pos, Math.min(pos + LONGEST_TAG, cx.end)));

export const componentSyntax: MarkdownConfig = {
  defineNodes: [
    {
      name: 'Component',
      block: true,
      // until a closing tag that stands no further in than the opening one
      composite(_cx, line, own) {
        if (line.pos === line.text.length) return true;
        const inside = line.indent - line.baseIndent;
        if (inside < own && /^<\/(?:[A-Z]|>)/.test(line.text.slice(line.pos, line.pos + 3))) return false;
        line.moveBaseColumn(line.baseIndent + Math.min(inside, own));
        return true;
      },
    },
    'ComponentMark',
    { name: 'ComponentTag', block: true },
  ],
  parseBlock: [component],
};
