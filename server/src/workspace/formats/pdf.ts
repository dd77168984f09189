// PDF: the text of its pages, as Markdown. A chunk of its own, loaded when a PDF is met.
import { getDocumentProxy } from 'unpdf';
import type { ArticleMeta } from '../../../../knowledge/src/base/article.ts';
import { NotConverted, type Converted } from './converted.ts';
import type { Limits } from './limits.ts';
import { writeMarkdown } from './markdown.ts';
import { metaOf } from './metaFields.ts';
import { linesOf, runningLines, type Line, type TextItem } from './pdfLines.ts';
import { piecesOfPages } from './pdfParagraphs.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A document with fewer letters than this has pictures of pages in it, and no text. */
const LEAST_LETTERS = 20;

/**
 * The text of a PDF.
 * @throws NotConverted when it wants a password, has more pages than an article has, or no text
 */
export async function convertPdf(bytes: Buffer, limits: Limits): Promise<Converted> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > limits.pages) throw new NotConverted('tooLarge', `${pdf.numPages} pages`);
    const pages: (readonly Line[])[] = [];
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await linesOfPage(pdf, number));
    const letters = pages.flat().reduce((sum, line) => sum + line.text.length, 0);
    if (letters < LEAST_LETTERS) throw new NotConverted('empty', `${pdf.numPages} ${pdf.numPages === 1 ? 'page' : 'pages'} without text`);
    const { text, pages: begins } = writeMarkdown(piecesOfPages(pages));
    // what stands before the first words is the mark of a heading; pages without text at the end begin where the text ends
    const all = Array.from({ length: pdf.numPages }, (_, page) => (page === 0 ? 0 : begins[page] ?? text.length));
    return { text, format: 'markdown', meta: await metaOfPdf(pdf, pages), pages: all };
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Buffer): Promise<Pdf> {
  try {
    // a copy of the bytes: the document keeps them to itself
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 });
  } catch (error) {
    const { name, message } = error as Error;
    throw new NotConverted(name === 'PasswordException' ? 'encrypted' : 'corrupt', message);
  }
}

async function linesOfPage(pdf: Pdf, number: number): Promise<readonly Line[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return linesOf(items.filter((item): item is typeof item & TextItem => 'str' in item), number - 1);
}

/** Browsers print pages: the date of such a file is that of the printing, and says nothing of the article. */
const BROWSER = /Mozilla|Chrome|Safari|Firefox|Skia/i;

async function metaOfPdf(pdf: Pdf, pages: readonly (readonly Line[])[]): Promise<Partial<ArticleMeta>> {
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const said = info as Readonly<Record<string, unknown>>;
  const get = (key: string): string | undefined => (typeof said[key] === 'string' ? said[key] : undefined);
  const xmp = (key: string): string | undefined => {
    const value: unknown = (metadata as { get(name: string): unknown } | null)?.get(key);
    return Array.isArray(value) ? (value as readonly unknown[]).join(', ') : typeof value === 'string' ? value : undefined;
  };
  const printed = BROWSER.test(`${get('Creator')} ${get('Producer')}`);
  const title = get('Title') ?? xmp('dc:title');
  return metaOf({
    title: [printed ? title?.replace(/\s+\|\s+[^|]*$/, '') : title],
    author: [get('Author'), xmp('dc:creator')],
    publisher: [xmp('dc:publisher'), xmp('prism:publicationname')],
    date: [xmp('prism:publicationdate'), xmp('dc:date'), ...(printed ? [] : [get('CreationDate'), xmp('xmp:createdate')])],
    url: [xmp('prism:url'), printed ? addressIn(pages) : undefined],
    language: [get('Language'), xmp('dc:language')],
  });
}

/** The address that a browser prints at the foot of each page. */
function addressIn(pages: readonly (readonly Line[])[]): string | undefined {
  for (const line of runningLines(pages)) {
    const found = /^https?:\/\/\S{1,1000}/.exec(line.text)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
