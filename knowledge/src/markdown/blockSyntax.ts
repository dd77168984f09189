// Blocks with prose in them that CommonMark and GFM lack: footnote definitions, definition lists, admonitions.
import type { BlockParser, MarkdownConfig } from '@lezer/markdown';
import { content, takeLines } from './takeLines.ts';

const FOOTNOTE = /^\[\^[^\]\s[]{1,80}\]:/;
const DEFINITION = /^:[ \t]+(?=\S)/;
const ADMONITION = /^(?:!!!|\?\?\?\+?)[ \t]+[\w-]/;
const FENCE = /^(?::{3,}|::[a-z][\w-]{0,40}[[{])/;
const ABBREVIATION = /^\*\[[^\]\n]{1,80}\]:/;

/** A term is one short line that does not end as prose does; else the colon was wrapped onto a line of its own. */
const LONGEST_TERM = 60;
const isTerm = (text: string): boolean => text.length <= LONGEST_TERM && !text.includes('\n') && !/[.,;:!?…]$/.test(text);

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

const definition: BlockParser = {
  name: 'Definition',
  before: 'IndentedCode',
  parse(cx, line) {
    const mark = line.indent >= line.baseIndent + 4 ? null : DEFINITION.exec(content(line));
    if (mark === null) return false;
    if (cx.parentType().name !== 'DefinitionList') cx.startComposite('DefinitionList', line.pos);
    cx.startComposite('Definition', line.pos);
    cx.addElement(cx.elt('DefinitionMark', cx.lineStart + line.pos, cx.lineStart + line.pos + 1));
    line.moveBase(line.pos + mark[0].length);
    return null;
  },
  endLeaf: (cx, line, leaf) =>
    DEFINITION.test(content(line)) && (cx.parentType().name === 'Definition' || isTerm(leaf.content)),
};

const admonition: BlockParser = {
  name: 'Admonition',
  before: 'IndentedCode',
  parse(cx, line) {
    if (!ADMONITION.test(content(line)) || line.indent >= line.baseIndent + 4) return false;
    cx.startComposite('Admonition', line.pos);
    cx.addElement(cx.elt('AdmonitionMark', cx.lineStart + line.pos, cx.lineStart + line.text.length));
    line.moveBase(line.text.length);
    return null;
  },
  endLeaf: (_cx, line) => ADMONITION.test(content(line)),
};

/** One line that is no prose and may stand right under a paragraph. */
const oneLine = (name: string, pattern: RegExp): BlockParser => ({
  name,
  before: 'IndentedCode',
  parse: (cx, line) => line.indent < line.baseIndent + 4 && pattern.test(content(line)) && takeLines(cx, line, name, () => true, false),
  endLeaf: (_cx, line) => pattern.test(content(line)),
});

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
    {
      name: 'DefinitionList',
      block: true,
      composite: (_cx, line) => line.pos === line.text.length || line.indent >= line.baseIndent + 2 || DEFINITION.test(content(line)),
    },
    {
      name: 'Definition',
      block: true,
      composite(_cx, line) {
        if (line.pos === line.text.length) return true;
        if (line.indent < line.baseIndent + 2) return false;
        line.moveBaseColumn(Math.min(line.indent, line.baseIndent + 4));
        return true;
      },
    },
    'DefinitionMark',
    {
      name: 'Admonition',
      block: true,
      composite(_cx, line) {
        if (line.pos === line.text.length) return true;
        if (line.indent < line.baseIndent + 4) return false;
        line.moveBaseColumn(line.baseIndent + 4);
        return true;
      },
    },
    'AdmonitionMark',
    { name: 'ContainerFence', block: true },
    { name: 'Abbreviation', block: true },
  ],
  parseBlock: [footnote, definition, admonition, oneLine('ContainerFence', FENCE), oneLine('Abbreviation', ABBREVIATION)],
};
