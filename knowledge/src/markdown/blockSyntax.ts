// Blocks that CommonMark and GFM lack: footnote definitions, display formulas, MDX imports, container fences.
import type { BlockParser, MarkdownConfig } from '@lezer/markdown';

const FOOTNOTE = /^\[\^[^\]\s[]{1,80}\]:/;
const MODULE_LINE = /^(?:import\s+(?:['"]|.{1,300}\sfrom\s+['"])|export\s+(?:default|const|let|var|function|class|async)\s|export\s+[{*])/;

const footnote: BlockParser = {
  name: 'FootnoteDefinition',
  before: 'LinkReference',
  parse(cx, line) {
    const mark = FOOTNOTE.exec(line.text.slice(line.pos, line.pos + 90));
    if (mark === null || line.indent >= line.baseIndent + 4) return false;
    cx.startComposite('FootnoteDefinition', line.pos);
    const end = line.pos + mark[0].length;
    cx.addElement(cx.elt('FootnoteMark', cx.lineStart + line.pos, cx.lineStart + end));
    line.moveBase(line.skipSpace(end));
    return null;
  },
  endLeaf: (_cx, line) => FOOTNOTE.test(line.text.slice(line.pos, line.pos + 90)),
};

const displayFormula: BlockParser = {
  name: 'DisplayFormula',
  before: 'IndentedCode',
  parse(cx, line) {
    if (!line.text.startsWith('$$', line.pos)) return false;
    const rest = line.text.slice(line.pos + 2).trimEnd();
    const close = rest.indexOf('$$');
    // `$$x$$ and some words` is a paragraph that begins with a formula
    if (close >= 0 && close !== rest.length - 2) return false;
    const from = cx.lineStart + line.pos;
    let open = close < 0;
    // an unclosed formula ends at the first blank line, so that it cannot swallow the document
    while (cx.nextLine() && open && line.pos < line.text.length) {
      if (line.text.includes('$$')) open = false;
    }
    cx.addElement(cx.elt('DisplayFormula', from, Math.max(from, cx.prevLineEnd())));
    return true;
  },
};

const moduleLines: BlockParser = {
  name: 'ModuleLines',
  before: 'IndentedCode',
  parse(cx, line) {
    if (cx.depth > 1 || line.pos > 0 || !MODULE_LINE.test(line.text.slice(0, 400))) return false;
    const from = cx.lineStart;
    while (cx.nextLine() && line.pos < line.text.length);
    cx.addElement(cx.elt('ModuleLines', from, Math.max(from, cx.prevLineEnd())));
    return true;
  },
};

const isContainerFence = (text: string): boolean => /^:{3,}/.test(text);
const containerFence: BlockParser = {
  name: 'ContainerFence',
  before: 'IndentedCode',
  parse(cx, line) {
    if (!isContainerFence(line.text.slice(line.pos, line.pos + 3))) return false;
    const from = cx.lineStart + line.pos;
    cx.nextLine();
    cx.addElement(cx.elt('ContainerFence', from, Math.max(from, cx.prevLineEnd())));
    return true;
  },
  endLeaf: (_cx, line) => isContainerFence(line.text.slice(line.pos, line.pos + 3)),
};

export const blockSyntax: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      // it goes on over blank lines and indented lines, as a list item does
      composite(_cx, line) {
        if (line.pos === line.text.length) return true;
        if (line.indent < line.baseIndent + 4) return false;
        line.moveBaseColumn(line.baseIndent + 4);
        return true;
      },
    },
    'FootnoteMark',
    { name: 'DisplayFormula', block: true },
    { name: 'ModuleLines', block: true },
    { name: 'ContainerFence', block: true },
  ],
  parseBlock: [footnote, displayFormula, moduleLines, containerFence],
};
