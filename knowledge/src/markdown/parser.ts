// The Markdown parser: CommonMark, GFM and our own constructs, with bounds that keep hostile text linear.
import { GFM, parser as commonMark, type Element, type MarkdownConfig, type MarkdownParser } from '@lezer/markdown';
import { blockSyntax } from './blockSyntax.ts';
import { componentSyntax } from './componentSyntax.ts';
import { inlineSyntax } from './inlineSyntax.ts';
import { skippedSyntax } from './skippedSyntax.ts';

/** Inline content is read in stretches of at most this many units: delimiters are matched in quadratic time. */
const STRETCH = 3000;
/** Lists and quotes nested deeper than this are left out (each level counts its list and its item). */
const DEEPEST = 60;
/** A paragraph that may be a link definition is copied at each of its lines: beyond this it is cut. */
const LONGEST_DEFINITION = 4000;

const bounds: MarkdownConfig = {
  defineNodes: [{ name: 'TooDeep', block: true }],
  parseBlock: [
    {
      name: 'TooDeep',
      before: 'LinkReference',
      parse(cx, line) {
        if (cx.depth < DEEPEST) return false;
        const from = cx.lineStart + line.pos;
        cx.nextLine();
        cx.addElement(cx.elt('TooDeep', from, Math.max(from, cx.prevLineEnd())));
        return true;
      },
      endLeaf: (_cx, _line, leaf) => leaf.content.length > LONGEST_DEFINITION && leaf.content.startsWith('['),
    },
  ],
};

/** The one parser. Node names are those of `@lezer/markdown` and of the `*Syntax.ts` files. */
export const markdownParser: MarkdownParser = inStretches(commonMark.configure([GFM, inlineSyntax, componentSyntax, skippedSyntax, blockSyntax, bounds]));

/** Letters, digits and the marks of plain prose: nothing that could open markup. */
const PLAIN = /^[\p{L}\p{M}\p{N} \u00a0\u202f\n,.;?%€°'’"“”«»()–—…-]*$/u;
/** What plain marks open all the same: a hard break, an Obsidian comment, an address. */
const OPENS = /  \n|%%|www\./;

/** Whether inline content is prose and nothing else, so that there is nothing to look for in it; "yes" is sure. */
export const isPlainProse = (text: string): boolean => PLAIN.test(text) && !OPENS.test(text);

/** Makes the parser read long inline content piece by piece, and plain prose not at all; markup across a cut stays text. */
function inStretches(parser: MarkdownParser): MarkdownParser {
  const whole = parser.parseInline.bind(parser);
  parser.parseInline = (text, offset) => {
    if (isPlainProse(text)) return [];
    if (text.length <= STRETCH) return whole(text, offset);
    const elements: Element[] = [];
    for (let start = 0; start < text.length; ) {
      const end = cut(text, start);
      for (const element of whole(text.slice(start, end), offset + start)) elements.push(element);
      start = end;
    }
    return elements;
  };
  return parser;
}

/** Where a stretch ends: after a line or a sentence if one ends in its second half, else after a word. */
function cut(text: string, start: number): number {
  const limit = start + STRETCH;
  if (limit >= text.length) return text.length;
  const half = start + STRETCH / 2;
  const window = text.slice(half, limit);
  for (const mark of ['\n', '. ', ' ']) {
    const at = window.lastIndexOf(mark);
    if (at >= 0) return half + at + mark.length;
  }
  return limit;
}
