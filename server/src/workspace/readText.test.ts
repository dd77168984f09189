// Files as text: every encoding that articles come in, and what is no text.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode, encode, readText, type Encoding } from './readText.ts';

test('a text is read in whatever it was saved as, and written back the same', () => {
  const text = 'Été à « Łódź »\n';
  for (const encoding of ['utf8', 'utf8-bom', 'utf16le', 'utf16be'] satisfies Encoding[]) {
    const bytes = encode(text, encoding);
    assert.deepEqual(bytes && decode(bytes), { text, encoding });
  }
});

test('what Windows once wrote is read, and not written', () => {
  const bytes = Buffer.from([0xc9, 0x74, 0xe9, 0x20, 0x80, 0x20, 0x93, 0x78, 0x94]);
  assert.deepEqual(decode(bytes), { text: 'Été € “x”', encoding: 'windows-1252' });
  assert.equal(encode('Été', 'windows-1252'), undefined);
});

test('what is no text is none', () => {
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
  assert.equal(decode(picture), undefined);
  assert.equal(decode(Buffer.from([0xff, 0x01, 0x02, 0x03])), undefined);
  assert.deepEqual(decode(Buffer.alloc(0)), { text: '', encoding: 'utf8' });
});

test('a file that cannot be read is a problem, and never an exception', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-'));
  try {
    writeFileSync(join(folder, 'zero.txt'), Buffer.from([0]));
    assert.deepEqual(readText(join(folder, 'none.txt'), 'none.txt'), { path: 'none.txt', code: 'missing', detail: 'ENOENT' });
    assert.deepEqual(readText(folder, 'folder'), { path: 'folder', code: 'unreadable', detail: 'EISDIR' });
    assert.deepEqual(readText(join(folder, 'zero.txt'), 'zero.txt'), { path: 'zero.txt', code: 'binary', detail: 'not a text file' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
