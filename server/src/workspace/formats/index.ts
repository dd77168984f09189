// The door to the formats: a file's bytes → a text that the reader of articles knows. What a format needs is loaded
// when the first file of it is met.
import { extname } from 'node:path';
import { isDossier } from '../../check/dossier/name.ts';
import type { FileProblem } from '../readText.ts';
import { decodePage } from './charset.ts';
import { NotConverted, type Converted } from './converted.ts';
import type { Limits } from './limits.ts';
import { convertText } from './text.ts';

export type { Converted } from './converted.ts';

export type FileFormat = 'text' | 'html' | 'pdf' | 'docx';

const FORMATS: ReadonlyMap<string, FileFormat> = new Map([
  ...['.md', '.mdx', '.markdown', '.txt', '.text'].map((ending) => [ending, 'text'] as const),
  ...['.html', '.htm', '.xhtml'].map((ending) => [ending, 'html'] as const),
  ['.pdf', 'pdf'] as const,
  ['.docx', 'docx'] as const,
]);

/** Formats that people keep articles in and that are not read. */
const NOT_READ = new Set(['.odt', '.rtf', '.epub', '.doc', '.pages', '.mhtml', '.mht', '.webarchive']);

/** Whether a file can be an article, by its name. A dossier quotes articles, and drafts that are wrong. */
export const isArticleName = (path: string): boolean => FORMATS.has(endingOf(path)) && !isDossier(path);

/** The format of a file by its name; what has no known ending is text. */
export const formatOfFile = (path: string): FileFormat => FORMATS.get(endingOf(path)) ?? 'text';

/** The problem of a file that holds an article in a format that is not read, if it is one. */
export function formatProblem(path: string): FileProblem | undefined {
  const ending = endingOf(path);
  return NOT_READ.has(ending) ? { path, code: 'format', detail: ending.slice(1) } : undefined;
}

const endingOf = (path: string): string => extname(path).toLowerCase();

/** Converts a file that was read. Never rejects: what goes wrong is the file's problem. */
export async function convert(path: string, bytes: Buffer, limits: Limits): Promise<Converted | FileProblem> {
  const problem = formatProblem(path);
  if (problem !== undefined) return problem;
  const format = formatOfFile(path);
  if (bytes.length > limits[format]) return tooLarge(path, bytes.length);
  try {
    switch (format) {
      case 'text': return convertText(path, bytes);
      case 'html': return (await import('./html.ts')).convertHtml(pageText(bytes), limits);
      case 'pdf': return await (await import('./pdf.ts')).convertPdf(bytes, limits);
      case 'docx': return await (await import('./docx.ts')).convertDocx(bytes, limits);
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'NotConverted') {
      const { code, detail } = error as NotConverted;
      return { path, code, detail };
    }
    return { path, code: error instanceof RangeError ? 'tooComplex' : 'corrupt', detail: reasonOf(error) };
  }
}

/** The problem of a file of this many bytes. */
export const tooLarge = (path: string, bytes: number): FileProblem => ({ path, code: 'tooLarge', detail: `${(bytes / 1024 / 1024).toFixed(1)} MB` });

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 200);

function pageText(bytes: Buffer): string {
  const text = decodePage(bytes);
  if (text === undefined) throw new NotConverted('binary', 'not a text file');
  return text;
}
