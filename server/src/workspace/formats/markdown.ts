// Pieces of a document → Markdown that reads as exactly these words: what would be a mark is written as a character.

export type Piece =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly quoted: boolean }
  /** `mark` is `-`, or the number of an ordered list; `depth` counts the lists around it */
  | { readonly kind: 'item'; readonly text: string; readonly mark: string; readonly depth: number; readonly quoted: boolean }
  /** the first row is the head, empty where the table has none */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** Stands in a piece's text where a page begins; it is taken out of what is written. */
export const PAGE_MARK = '\u0000';

export interface Written {
  readonly text: string;
  /** where the pages begin */
  readonly pages: readonly number[];
}

/** Writes the pieces, one line a paragraph, with an empty line between them. */
export function writeMarkdown(pieces: readonly Piece[]): Written {
  const parts: string[] = [];
  pieces.forEach((piece, i) => {
    const next = pieces[i + 1];
    parts.push(written(piece), piece.kind === 'item' && next?.kind === 'item' ? '\n' : '\n\n');
  });
  return withoutPageMarks(parts.join('').trimEnd() + (parts.length > 0 ? '\n' : ''));
}

function written(piece: Piece): string {
  switch (piece.kind) {
    case 'heading': return `${'#'.repeat(Math.min(6, Math.max(1, piece.level)))} ${escapeText(piece.text)}`;
    case 'paragraph': return `${piece.quoted ? '> ' : ''}${escapeLine(piece.text)}`;
    case 'item': return `${piece.quoted ? '> ' : ''}${'   '.repeat(Math.min(8, piece.depth - 1))}${piece.mark} ${escapeLine(piece.text)}`;
    case 'table': return table(piece.rows);
  }
}

function table(rows: readonly (readonly string[])[]): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string => `| ${Array.from({ length: width }, (_, i) => escapeText(cells[i] ?? '').replace(/\\\\|\\?\|/g, (mark) => (mark === '\\\\' ? mark : '\\|'))).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${'---|'.repeat(width)}`, ...body.map(line)].join('\n');
}

/** Characters that may begin or end a mark, wherever they stand; and signs between brackets, for unescaped ones would make a formula of `[n = 120]`. */
const MARKS = /[\\`*[\]<{}~^]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[A-Za-z0-9]{1,32};)|(?<=%)%|(?<==)=|(?<=:):|:(?=[+a-z-][\w+-]{0,40}:)|(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}])|\$|(?<=\[[^\]]{0,600})[=+>|_]/gu;

const escapeText = (text: string): string => text.replace(MARKS, '\\$&');

/** The same at the beginning of a line, where more characters are marks. */
const escapeLine = (text: string): string =>
  escapeText(text).replace(/^(\u0000?)([#>+=|!:-]|\d{1,9}(?=[.)](?:\s|$)))/, (_, page: string, mark: string) => (/\d/.test(mark) ? `${page}${mark}\\` : `${page}\\${mark}`));

function withoutPageMarks(text: string): Written {
  const parts = text.split(PAGE_MARK);
  const pages: number[] = [];
  let at = (parts[0] ?? '').length;
  for (const part of parts.slice(1)) {
    pages.push(at);
    at += part.length;
  }
  return { text: parts.join(''), pages };
}
