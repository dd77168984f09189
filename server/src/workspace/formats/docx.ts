// DOCX: the text of a document, as Markdown. A chunk of its own, loaded when a document is met.
import { convertToHtml, images } from 'mammoth';
import type { ArticleMeta } from '../../../../knowledge/src/base/article.ts';
import { NotConverted, type Converted } from './converted.ts';
import type { Limits } from './limits.ts';
import { writeMarkdown, type Piece } from './markdown.ts';
import { metaOf } from './metaFields.ts';
import { unpack, zipEntries, type ZipEntry } from './zip.ts';

/** A part of a document with more than this is no text (bytes of XML). */
const LARGEST_PART = 24 * 1024 * 1024;
/** Elements in a part that are nested deeper than this, or more of them than this, are no text either. */
const DEEPEST = 400;
const MOST_TAGS = 1_000_000;

/** What word processors call the parts that are headings though they have no level; the names stand in the file in English. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => p:fresh", "p[style-name='caption'] => !", "p[style-name='Caption'] => !",
  "p[style-name='Quote'] => blockquote > p:fresh", "p[style-name='Intense Quote'] => blockquote > p:fresh", "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='header'] => !", "p[style-name='footer'] => !", "p[style-name='toc 1'] => !", "p[style-name='toc 2'] => !", "p[style-name='toc 3'] => !",
];

/**
 * The text of a document.
 * @throws NotConverted when it is none, wants a password, unpacks to too much, or has no text
 */
export async function convertDocx(bytes: Buffer, limits: Limits): Promise<Converted> {
  if (bytes.subarray(0, 4).equals(OLE)) throw oldOrEncrypted(bytes);
  const entries = zipEntries(bytes, limits);
  for (const entry of entries) if (/\.(?:xml|rels)$/i.test(entry.name)) inspect(unpack(bytes, entry, LARGEST_PART), entry.name);
  if (!entries.some(({ name }) => name === '[Content_Types].xml')) throw new NotConverted('corrupt', 'not a document of a word processor');
  const { value } = await convertToHtml({ buffer: bytes }, { styleMap: STYLES, convertImage: images.imgElement(() => Promise.resolve({ src: '' })) });
  const { piecesOfHtml } = await import('./html.ts');
  const pieces = below(piecesOfHtml(value, limits), value.includes('<h1 class="title">'));
  if (pieces.length === 0) throw new NotConverted('empty', 'no text in the document');
  return { text: writeMarkdown(pieces).text, format: 'markdown', meta: metaOfDocument(bytes, entries), pages: [] };
}

/** Where a document has a title, its headings stand below it. */
function below(pieces: readonly Piece[], titled: boolean): readonly Piece[] {
  const title = pieces.find(({ kind }) => kind === 'heading');
  return titled ? pieces.map((piece) => (piece.kind === 'heading' && piece !== title ? { ...piece, level: piece.level + 1 } : piece)) : pieces;
}

/** The beginning of what Word wrote before DOCX, and of what it still puts around an encrypted document. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

const oldOrEncrypted = (bytes: Buffer): NotConverted =>
  bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? new NotConverted('encrypted', 'encrypted document') : new NotConverted('corrupt', 'an old Word document (.doc)');

/** Elements are counted before a tree is made of them. */
function inspect(xml: Buffer, name: string): void {
  let depth = 0;
  let tags = 0;
  let end = 0;
  for (let at = xml.indexOf(60); at >= 0; at = xml.indexOf(60, at + 1)) {
    const next = xml[at + 1];
    if (next === 33 || next === 63) continue;
    tags++;
    if (next === 47) depth--;
    else {
      if (end < at) end = xml.indexOf(62, at);
      if (end < 0) return;
      if (xml[end - 1] !== 47) depth++;
    }
    if (depth > DEEPEST || tags > MOST_TAGS) throw new NotConverted('tooComplex', `${name}: ${depth > DEEPEST ? 'nested too deeply' : 'too many elements'}`);
  }
}

/** What `docProps/core.xml` says. */
function metaOfDocument(bytes: Buffer, entries: readonly ZipEntry[]): Partial<ArticleMeta> {
  const text = (name: string): string => {
    const entry = entries.find((one) => one.name === name);
    return entry === undefined ? '' : unpack(bytes, entry, LARGEST_PART).toString('utf8');
  };
  const core = text('docProps/core.xml');
  const app = text('docProps/app.xml');
  return metaOf({
    title: [element(core, 'dc:title')],
    author: [element(core, 'dc:creator')],
    publisher: [element(core, 'dc:publisher'), element(app, 'Company')],
    date: [element(core, 'dcterms:created'), element(core, 'dcterms:modified')],
    language: [element(core, 'dc:language')],
  });
}

/** The text of the first element of a name. */
function element(xml: string, name: string): string | undefined {
  const open = xml.indexOf(`<${name}`);
  const start = open < 0 ? -1 : xml.indexOf('>', open) + 1;
  const end = start <= 0 || xml[start - 2] === '/' ? -1 : xml.indexOf('<', start);
  return end < 0 ? undefined : decoded(xml.slice(start, end));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
