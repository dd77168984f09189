// Blocks without prose that CommonMark and GFM lack: display formulas, hidden passages, imports, exports, expressions.
import type { BlockParser, MarkdownConfig } from '@lezer/markdown';
import { looksMathematical } from './formulaSyntax.ts';
import { content, takeLines } from './takeLines.ts';

const MODULE_LINE = /^(?:import\s+(?:['"]|.{1,300}\sfrom\s+['"]|(?:[\w$]{1,80},\s*)?\{[^}]{0,300}$)|export\s+(?:default|const|let|var|function|class|async)\s|export\s+[{*])/;
const ENVIRONMENT = /^\\begin\{([a-zA-Z]{1,30}\*?)\}/;
/** Template codes around what is no prose: comments, code, diagrams, formulas. */
const HIDING = /^\{(?:%-?|\{[<%])[ \t]*(comment|highlight|code|codeblock|math|katex|mermaid)\b/;
/** Lines after which code whose brackets never close is given up. */
const MOST_LINES = 400;

const displayFormula: BlockParser = {
  name: 'DisplayFormula',
  before: 'IndentedCode',
  parse(cx, line) {
    const text = content(line).trimEnd();
    const close = closingOf(text);
    if (close === undefined) return false;
    // an unclosed formula ends at the first blank line, so that it cannot swallow the document
    return takeLines(cx, line, 'DisplayFormula', (one, first) => one.includes(close, first ? 2 : 0), false);
  },
};

/** What closes the formula that a line opens, or undefined: `$$x$$ and some words` is a paragraph that begins with one. */
function closingOf(line: string): string | undefined {
  const environment = ENVIRONMENT.exec(line);
  if (environment !== null) return `\\end{${environment[1] ?? ''}}`;
  if (line.startsWith('$$')) {
    const close = line.indexOf('$$', 2);
    return close < 0 || close === line.length - 2 ? '$$' : undefined;
  }
  if (!line.startsWith('\\[')) return undefined;
  // `\[sic\]` is brackets
  const close = line.indexOf('\\]', 2);
  return line.length === 2 || (close === line.length - 2 && looksMathematical(line.slice(2, close))) ? '\\]' : undefined;
}

const hidden: BlockParser = {
  name: 'Hidden',
  before: 'IndentedCode',
  parse(cx, line) {
    const text = content(line).trimEnd();
    if (text.startsWith('%%')) {
      const close = text.indexOf('%%', 2);
      if (close >= 0 && close !== text.length - 2) return false;
      // `%%` alone on its line opens a passage; with words after it, it is closed before the next blank line
      return takeLines(cx, line, 'HiddenComment', (one, first) => one.includes('%%', first ? 2 : 0), text === '%%');
    }
    if (text.startsWith('{/*')) {
      const close = text.indexOf('*/}', 3);
      return (close < 0 || close === text.length - 3) && takeLines(cx, line, 'HiddenComment', (one) => one.includes('*/}'), true);
    }
    const name = HIDING.exec(text)?.[1];
    if (name === undefined) return false;
    const closing = [`end${name}`, `/${name}`, `/ ${name}`];
    return takeLines(cx, line, 'Hidden', (one) => closing.some((mark) => one.includes(mark)), true);
  },
};

const moduleLines: BlockParser = {
  name: 'ModuleLines',
  before: 'IndentedCode',
  parse(cx, line) {
    if (cx.depth > 1 || line.pos > 0 || !MODULE_LINE.test(line.text.slice(0, 400))) return false;
    const depth = bracketDepth();
    let lines = 0;
    let open = false;
    const from = cx.lineStart;
    do {
      open = depth(line.text) > 0 && ++lines < MOST_LINES;
    } while (cx.nextLine() && (open || line.pos < line.text.length));
    cx.addElement(cx.elt('ModuleLines', from, Math.max(from, cx.prevLineEnd())));
    return true;
  },
};

/** `{items.map((i) => (` … `))}`: an expression on lines of its own. */
const expression: BlockParser = {
  name: 'Expression',
  before: 'IndentedCode',
  parse(cx, line) {
    const text = content(line).trimEnd();
    if (!/^\{[^{%#.:}]/.test(text)) return false;
    const depth = bracketDepth();
    const after = depth(text);
    if (after === 0 ? !text.endsWith('}') : after < 0 || !/[([{,>=&|?:]$/.test(text)) return false;
    let lines = 0;
    let open = after;
    return takeLines(cx, line, 'Expression', (one, first) => (first ? open : (open = depth(one))) <= 0 || ++lines > MOST_LINES, false);
  },
};

/** How many brackets are open after each line that is given to it; those in strings do not count. */
function bracketDepth(): (line: string) => number {
  let depth = 0;
  return (line) => {
    let quote = '';
    for (let i = 0; i < line.length; i++) {
      const c = line.charAt(i);
      if (quote !== '') {
        if (c === '\\') i++;
        else if (c === quote) quote = '';
      } else if (c === '"' || c === "'" || c === '`') quote = c;
      else if (c === '{' || c === '(' || c === '[') depth++;
      else if (c === '}' || c === ')' || c === ']') depth--;
    }
    return depth;
  };
}

export const skippedSyntax: MarkdownConfig = {
  defineNodes: ['DisplayFormula', 'Hidden', 'HiddenComment', 'ModuleLines', 'Expression'].map((name) => ({ name, block: true })),
  parseBlock: [displayFormula, hidden, moduleLines, expression],
};
