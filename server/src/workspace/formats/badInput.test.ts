// Files that are not what their names say, damaged, locked, empty, or made to burst: each is named with its reason, in
// little time, and never throws.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { docxOf, pdfOf, zipOf } from '../../testing/archives.ts';
import { filesNamedBy, readArticle } from '../readArticles.ts';
import { convert } from './index.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const limits = (some: Partial<Limits> = {}): Limits => ({ ...DEFAULT_LIMITS, ...some });

/** The code of what is wrong with some bytes, or their text. Loading a chunk is no part of the time that is given. */
async function outcome(name: string, bytes: Buffer | string, given: Limits = limits(), most = 4000): Promise<string> {
  await convert(name, Buffer.from(''), given);
  const start = performance.now();
  const converted = await convert(name, Buffer.from(bytes as string), given);
  const took = performance.now() - start;
  assert.ok(took < most, `${name}: ${took} ms`);
  return 'code' in converted ? converted.code : converted.text;
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const WRITE = 'BT /F 12 Tf 50 700 Td (Orvane has three quays.) Tj ET';

test('what the tests make is read where nothing is wrong with it', async () => {
  assert.equal(await outcome('a.docx', docxOf(paragraph('Orvane has three quays.'))), 'Orvane has three quays.\n');
  assert.equal(await outcome('a.pdf', pdfOf(1, WRITE)), 'Orvane has three quays.\n');
  assert.equal(await outcome('a.html', '<p>Orvane has three quays.'), 'Orvane has three quays.\n');
});

test('PDF: damaged, cut off, another file, locked, without text, too many pages', async () => {
  const whole = readFileSync('test-fixtures/formats/port-orvane.fr.pdf');
  assert.equal(await outcome('a.pdf', 'Not a PDF at all'), 'corrupt');
  assert.equal(await outcome('a.pdf', ''), 'corrupt');
  assert.equal(await outcome('a.pdf', '%PDF-1.7\n'), 'corrupt');
  assert.equal(await outcome('a.pdf', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])), 'corrupt');
  assert.match(await outcome('a.pdf', whole.subarray(0, 20_000)), /^(corrupt|empty|# Le port)/);
  const key = '00'.repeat(32);
  assert.equal(await outcome('a.pdf', pdfOf(1, WRITE, `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<${key}> <${key}>]`)), 'encrypted');
  assert.equal(await outcome('a.pdf', pdfOf(3, '0 0 100 100 re f')), 'empty');
  assert.equal(await outcome('a.pdf', pdfOf(30, WRITE), limits({ pages: 20 })), 'tooLarge');
  assert.equal(await outcome('a.pdf', whole, limits({ pdf: 1000 })), 'tooLarge');
});

test('DOCX: damaged, another archive, an old document, locked, without text', async () => {
  const whole = readFileSync('test-fixtures/formats/port-orvane.fr.docx');
  assert.equal(await outcome('a.docx', 'Not a document'), 'corrupt');
  assert.equal(await outcome('a.docx', whole.subarray(0, 4000)), 'corrupt');
  assert.equal(await outcome('a.docx', zipOf([{ name: 'a.txt', data: Buffer.from('x') }])), 'corrupt');
  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
  assert.equal(await outcome('a.docx', old), 'corrupt');
  assert.equal(await outcome('a.docx', Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')])), 'encrypted');
  assert.equal(await outcome('a.docx', docxOf(paragraph(''))), 'empty');
  const damaged = Buffer.from(whole);
  damaged.fill(0x55, 600, 900);
  assert.equal(await outcome('a.docx', damaged), 'corrupt');
  assert.equal(await outcome('a.docx', docxOf('<w:p><w:r>')), 'corrupt');
});

test('DOCX: bombs are refused before they burst', async () => {
  const zeros = Buffer.alloc(30 * 1024 * 1024);
  assert.equal(await outcome('a.docx', docxOf('', { name: 'word/media/a.png', data: zeros }), limits({ unpacked: 10 * 1024 * 1024 })), 'tooComplex');
  assert.equal(await outcome('a.docx', docxOf('', { name: 'word/styles.xml', data: zeros })), 'tooComplex');
  assert.equal(await outcome('a.docx', docxOf('', { name: 'word/styles.xml', data: zeros, claimed: 100 })), 'tooComplex');
  assert.equal(await outcome('a.docx', docxOf('', ...Array.from({ length: 60 }, (_, i) => ({ name: `${i}`, data: Buffer.from('') }))), limits({ entries: 50 })), 'tooComplex');
  assert.equal(await outcome('a.docx', docxOf('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000))), 'tooComplex');
  assert.match(await outcome('a.docx', docxOf('<'.repeat(1_000_000))), /^(corrupt|tooComplex|empty)$/);
});

test('HTML: a million tags, nested or side by side, marks without end, and pages of nothing', async () => {
  assert.equal(await outcome('a.html', `${'<div>'.repeat(1_000_000)}<p>Orvane has three quays.`), 'Orvane has three quays.\n');
  assert.equal(await outcome('a.html', '<i>x</i>'.repeat(600_000)), 'tooComplex');
  assert.equal(await outcome('a.html', ''), 'empty');
  assert.equal(await outcome('a.html', '<html><body><nav>Menu</nav><script>x</script></body></html>'), 'empty');
  assert.equal(await outcome('a.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])), 'binary');
  for (const mark of ['<', '<!--', '<a href="', '</', '<script>', '<title>', '<svg>', '<p title=\'', '<!', '<table><tr><td>', '<ul><li>', '<b>', '&lt', '<select>', '<a b=c ']) {
    assert.equal(typeof (await outcome('a.html', mark.repeat(50_000))), 'string');
  }
  const page = `<article>${'<p>The harbour of Orvane has three quays, and the town wants a fourth, said the mayor.</p>'.repeat(20_000)}</article>`;
  assert.ok((await outcome('a.html', page)).length > 1_000_000);
});

test('law: no bytes make a converter throw', async () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom('<p>', '</p>', '<table>', '<tr>', '<td colspan=99>', '<ul>', '<li>', '<sup>', '<a href="#x">1</a>', '<h2>', '<br>', '<blockquote>', '<dl><dt>', '<dd>', '<pre>', '<q>', 'Orvane ', '&amp;', '&#0;', '\ud800', '<!--', '-->', '<html lang="x">'), fc.string({ maxLength: 5 })), { maxLength: 40 });
  await fc.assert(fc.asyncProperty(pieces, async (parts) => void (await convert('a.html', Buffer.from(parts.join('')), DEFAULT_LIMITS))), { numRuns: 100 });
  const whole = readFileSync('test-fixtures/formats/port-orvane.fr.docx');
  const hurt = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
  await fc.assert(fc.asyncProperty(hurt, async (bytes) => {
    const copy = Buffer.from(whole);
    for (const [at, value] of bytes) copy[at] = value;
    await convert('a.docx', copy, DEFAULT_LIMITS);
  }), { numRuns: 30 });
});

test('files that cannot be read: too large, no file, closed, a link that leads nowhere, being written', async () => {
  const path = (name: string): string => join(folder, name);
  const code = async (name: string): Promise<string> => {
    const read = await readArticle(path(name), {}, DEFAULT_LIMITS);
    return 'code' in read ? read.code : 'read';
  };
  writeFileSync(path('large.txt'), '');
  truncateSync(path('large.txt'), 200 * 1024 * 1024);
  assert.equal(await code('large.txt'), 'tooLarge');
  assert.equal(await code('none.pdf'), 'missing');
  assert.equal(await code('.'), 'unreadable');
  writeFileSync(path('a.odt'), 'PK');
  assert.equal(await code('a.odt'), 'format');
  if (process.platform !== 'win32') {
    symlinkSync(path('nowhere.md'), path('link.md'));
    assert.equal(await code('link.md'), 'missing');
    writeFileSync(path('closed.txt'), 'x');
    chmodSync(path('closed.txt'), 0);
    if (process.getuid?.() !== 0) assert.equal(await code('closed.txt'), 'unreadable');
    chmodSync(path('closed.txt'), 0o600);
  }
  const { files, problems } = await filesNamedBy(folder);
  const windows = process.platform === 'win32';
  assert.deepEqual(files, windows ? [path('large.txt')] : [path('closed.txt'), path('large.txt')]);
  assert.deepEqual(problems.map((problem) => problem.code).sort(), windows ? ['format'] : ['format', 'missing']);
});

test('a file that does not hold what it said when it was opened is read again, then named', { skip: process.platform !== 'linux' }, async () => {
  // the system's own files grow as they are read: they say that they are empty
  const start = performance.now();
  const read = await readArticle('/proc/uptime', {}, DEFAULT_LIMITS);
  assert.equal('code' in read && read.code, 'changing');
  assert.ok(performance.now() - start >= 40);
});
