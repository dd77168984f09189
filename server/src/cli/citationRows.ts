// A sentence of an article as the command line prints it, and where it stands.
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import type { Citation, Finding } from '../check/finding.ts';
import { formatOfFile } from '../workspace/formats/index.ts';
import type { Lines } from '../workspace/lines.ts';
import { setInRows } from './excerpt.ts';
import { articleLines } from './report.ts';
import { painter, type Terminal } from './terminal.ts';
import type { Words } from './words.ts';

/** What every part of a printed report needs. */
export interface Page {
  readonly terminal: Terminal;
  readonly words: Words;
  readonly paint: ReturnType<typeof painter>;
  /** the lines of an article, by its path */
  readonly lines: (path: string) => Lines;
}

export const pageFor = (base: KnowledgeBase, terminal: Terminal, words: Words): Page => ({ terminal, words, paint: painter(terminal.color), lines: articleLines(base) });

/** The quoted sentence with its decisive words in bold, the article, and its line. */
export function citationRows(citation: Citation, language: Finding['language'], { paint, terminal, lines }: Page): readonly string[] {
  const [open, close] = language === 'fr' ? ['«\u00a0', '\u00a0»'] : ['“', '”'];
  const quote = open + citation.quote + close;
  const decisive = citation.decisive.map(({ start, end }) => ({ start: start + open.length, end: end + open.length }));
  const rows = setInRows(quote, whole(quote), decisive, terminal.width - 4);
  const origin = [citation.title, citation.publisher, citation.date, pageText(citation)].filter((part) => part !== undefined).join(', ');
  // lines of a page or a PDF are those of what was made of it: they lead nowhere in the file
  const line = formatOfFile(citation.path) === 'text' ? `:${lines(citation.path).positionAt(citation.span.start).line + 1}` : '';
  return [
    ...rows.map((row) => `    ${row.runs.map((run) => (run.marked ? paint(run.text, 'bold') : run.text)).join('')}`),
    ...rowsOf(`— ${origin}`, terminal.width - 4).map((row) => `    ${paint(row, 'dim')}`),
    `    ${paint(`  ${citation.path}${line}`, 'dim')}`,
  ];
}

/** A text with nothing marked, set in rows. */
export const rowsOf = (text: string, width: number): readonly string[] =>
  setInRows(text, whole(text), [], width).map((row) => row.runs.map((run) => run.text).join(''));

const pageText = ({ page }: Citation): string | undefined => (page === undefined ? undefined : `p. ${page}`);

const whole = (text: string) => ({ start: 0, end: text.length });
