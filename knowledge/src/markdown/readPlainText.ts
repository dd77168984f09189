// Plain text → prose: paragraphs by line or by blank line, headings by their looks, list items by their marks.
import { readFrontMatter } from './frontMatter.ts';
import { textLines, joins, looksWrapped, type TextLine } from './textLines.ts';
import { proseBuilder } from './proseBuilder.ts';
import type { Block, BlockKind, Prose } from './prose.ts';

/** Some lines that make one block, before it is known which of the short ones are headings. */
interface Passage {
  readonly kind: BlockKind;
  readonly level: number;
  readonly start: number;
  readonly end: number;
  /** a short line without a full stop, or a lone question: a heading if a paragraph follows */
  readonly short: boolean;
  readonly question: boolean;
}

const LONGEST_HEADING = 120;
const LONGEST_QUESTION = 220;
const MOST_HEADINGS_IN_A_ROW = 2;

/**
 * Reads a text without markup. Lines are joined where the text was wrapped to a width; else each line is a block.
 * `###` marks are read as headings, `-`, `•` and `1.` as list items; anything else stands as it is written.
 */
export function readPlainText(text: string): Prose {
  const { values, end } = readFrontMatter(text);
  const passages = headings(passagesOf(textLines(text, end)));
  const blocks: Block[] = [];
  let above: readonly number[] = [];
  let lead = -1;
  for (const passage of passages) {
    const out = proseBuilder(text, 0);
    out.copy(passage.start, passage.end);
    const prose = out.finish();
    if (prose.text === '') continue;
    if (passage.level > 0) above = above.filter((h) => (blocks[h]?.level ?? 0) < passage.level);
    const index = blocks.length;
    blocks.push({
      kind: passage.kind,
      ...prose,
      span: { start: passage.start, end: passage.end },
      level: passage.level,
      headings: above,
      lead: passage.kind === 'item' ? lead : -1,
      cell: undefined,
    });
    if (passage.level > 0) above = [...above, index];
    if (passage.kind !== 'item') lead = passage.kind === 'paragraph' ? index : -1;
  }
  return { blocks, frontMatter: values, comments: [] };
}

function passagesOf(lines: readonly TextLine[]): readonly Passage[] {
  const wrapped = looksWrapped(lines);
  const passages: Passage[] = [];
  let group: TextLine[] = [];
  const close = (): void => {
    const first = group[0];
    const last = group[group.length - 1];
    group = [];
    if (first !== undefined && last !== undefined) passages.push(passage(first, last));
  };
  for (const line of lines) {
    const before = group[group.length - 1];
    if (before === undefined || line.blank || line.mark !== 'none' || before.mark === 'heading' || !joins(before, line, wrapped)) close();
    if (!line.blank) group.push(line);
  }
  close();
  return passages;
}

function passage(first: TextLine, last: TextLine): Passage {
  const start = first.start;
  const end = last.end;
  if (first.mark === 'heading') return { kind: 'heading', level: first.level, start, end, short: false, question: false };
  if (first.mark === 'item') return { kind: 'item', level: 0, start, end, short: false, question: false };
  const question = first === last && isQuestion(first.text);
  return { kind: 'paragraph', level: 0, start, end, short: first === last && (question || isHeadingLike(first.text)), question };
}

const isQuestion = (text: string): boolean => text.length <= LONGEST_QUESTION && /^[^.!?…]*\?$/.test(text);
const isHeadingLike = (text: string): boolean =>
  text.length <= LONGEST_HEADING && /^[«“"'‘(]*[\p{Lu}\p{Lt}\d]/u.test(text) && !/[.!?…;,:][»”"')\]]*$/.test(text) && !/https?:\/\//.test(text);

/** Short lines followed by a paragraph, or by other headings and then a paragraph, are headings. */
function headings(passages: readonly Passage[]): readonly Passage[] {
  const result: Passage[] = [...passages];
  let follows = false;
  let row = 0;
  for (let i = result.length - 1; i >= 0; i--) {
    const here = result[i];
    if (here === undefined) continue;
    if (here.short && follows && row < MOST_HEADINGS_IN_A_ROW) {
      const level = here.question ? 3 : i === 0 ? 1 : 2;
      result[i] = { ...here, kind: 'heading', level };
      row++;
    } else {
      follows = here.kind === 'heading' || (here.kind === 'paragraph' && !here.short);
      row = 0;
    }
  }
  return result;
}
