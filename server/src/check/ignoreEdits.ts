// What the light bulb writes into a draft to have a claim ignored: a comment that leaves everything else as it was.
import { readFrontMatter } from '../../../knowledge/src/markdown/frontMatter.ts';
import type { Block, Prose } from '../../../knowledge/src/markdown/prose.ts';
import { readMarkdown } from '../../../knowledge/src/markdown/readMarkdown.ts';
import { contains, shift, shiftBack, type Span } from '../../../knowledge/src/text/span.ts';
import type { DirectiveName } from './directives.ts';
import { blankBefore, lineEnd, lineStart, nextLine } from './draftLines.ts';
import { applied } from './edits.ts';
import type { Finding, TextEdit } from './finding.ts';

export type Scope = 'line' | 'paragraph' | 'file' | 'codeInFile';

/**
 * The ways to ignore a finding by a comment, narrowest first. A paragraph of one line is offered as a paragraph only. What
 * would change how the draft is read is not offered: what could is tried.
 * @param mdx the draft is MDX, which knows no HTML comments
 * @param around the blocks around the finding, where they are known: nothing else is read then
 */
export function ignoreEdits(text: string, finding: Finding, mdx: boolean, around: Span = { start: 0, end: text.length }): ReadonlyMap<Scope, readonly TextEdit[]> {
  const comment = commentFor(finding, mdx);
  const breaks = text.includes('\r\n') ? '\r\n' : '\n';
  // an empty line above it, so that a rule at its start opens no front matter
  const above = around.start === 0 ? '' : breaks;
  const by = around.start - above.length;
  const near = nearby(above + text.slice(around.start, around.end), shiftBack(finding.span, by), comment, breaks);
  const placed = [...near].map(([scope, edits]) => [scope, edits.map(({ span, newText }) => ({ span: shift(span, by), newText }))] as const);
  const head = readFrontMatter(text).end;
  const blankAfter = lineEnd(text, head) === head && nextLine(text, head) > head;
  // above everything, with an empty line after it, a comment is harmless: it need not be tried
  const top = (codes?: string): readonly TextEdit[] => [put(head, comment('disable-file', codes) + breaks + (blankAfter ? '' : breaks))];
  return new Map<Scope, readonly TextEdit[]>([...placed, ['codeInFile', top()], ['file', top('')]]);
}

type Comment = (name: DirectiveName, codes?: string) => string;

const commentFor = ({ code }: Finding, mdx: boolean): Comment => (name, codes = ` ${code}`) => (mdx ? `{/* claimcheck-${name}${codes} */}` : `<!-- claimcheck-${name}${codes} -->`);

/** The ways that leave the comment near the words. */
function nearby(text: string, span: Span, comment: Comment, breaks: string): ReadonlyMap<Scope, readonly TextEdit[]> {
  const before = readMarkdown(text);
  const block = blockAt(before.prose, span);
  const harmless = (edits: readonly TextEdit[]): boolean => {
    const after = readMarkdown(applied(text, edits), before.state).prose;
    return after.comments.length === before.prose.comments.length + edits.length && sameProse(before.prose.blocks, after.blocks);
  };
  const first = (ways: readonly (readonly TextEdit[])[]): readonly TextEdit[] | undefined => ways.find(harmless);
  const start = lineStart(text, span.start);
  const one = block === undefined || (lineStart(text, block.span.start) === start && block.span.end <= lineEnd(text, span.start) + 1);
  const opensBlock = block !== undefined && block.span.start === start && blankBefore(text, start);
  const line = first([
    ...(opensBlock ? [[put(start, comment('disable-next-line') + breaks)]] : []),
    ...(block?.cell === undefined ? [] : [[put(block.span.start + text.slice(block.span.start, block.span.end).trimEnd().length, ` ${comment('disable-line')}`)]]),
    [put(wordsEnd(text, span.end), ` ${comment('disable-line')}`)],
    [put(span.end, ` ${comment('disable-line')}`)],
  ]);
  const around = block === undefined || one || block.span.start !== lineStart(text, block.span.start) ? undefined : first([
    [put(block.span.start, comment('disable') + breaks), put(wordsEnd(text, block.span.end), breaks + comment('enable'))],
  ]);
  const found: readonly (readonly [Scope, readonly TextEdit[] | undefined])[] = [[one ? 'paragraph' : 'line', line], ['paragraph', around]];
  return new Map(found.flatMap(([scope, edits]) => (edits === undefined ? [] : [[scope, edits] as const])));
}

const put = (at: number, newText: string): TextEdit => ({ span: { start: at, end: at }, newText });

/** The narrowest block around the words. */
function blockAt({ blocks }: Prose, span: Span): Block | undefined {
  const around = blocks.filter((block) => contains(block.span, span));
  return [...around].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}

/** The end of the words of a line: what breaks it hard (two blanks, a backslash) stays behind them. */
function wordsEnd(text: string, at: number): number {
  const end = lineEnd(text, at);
  const line = text.slice(lineStart(text, at), end);
  return end - (line.length - line.replace(/\\$/, '').trimEnd().length);
}

/** Do two readings say the same, in the same kinds of block? */
const sameProse = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length && a.every((block, i) => block.kind === b[i]?.kind && plain(block.text) === plain(b[i]?.text ?? ''));

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
