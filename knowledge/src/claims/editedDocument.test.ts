// After an edit within a block the document is that of a fresh reading, and what the edit did not touch is the same object.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openLanguages } from '../languages/index.ts';
import { lexicon } from '../languages/lexicon/index.ts';
import { shift } from '../text/span.ts';
import { readMarkdown } from '../markdown/readMarkdown.ts';
import { readDocument, type Document } from './document.ts';
import { afterEdit } from './editedDocument.ts';
import { readingCache } from './readingCache.ts';

const reader = openLanguages(lexicon(), readFileSync('dist/french-lexicon.bin'));
const unknown = { has: () => false, alone: () => false };
const TEXT = '# The port\n\nThe port of Skerry has 12 berths. They were built in 1998. Claire Martin runs them.\n\nThe yard employs 40 people.';
const read = (text: string): { readonly before: Document; readonly edit: (to: string) => Document | undefined } => {
  const cache = readingCache(50);
  const before = readDocument(readMarkdown(text).prose, reader, 'en', cache, unknown);
  return { before, edit: (to) => afterEdit(before, readMarkdown(to).prose, reader, 'en', cache, unknown) };
};
const words = ({ sentences }: Document): readonly string[] => sentences.map(({ sentence: { block, span }, shift }) => `${block.slice(span.start, span.end)} @${span.start + shift}`);

test('a letter more: one sentence is read, those behind it move, all others stay', () => {
  const { before, edit } = read(TEXT);
  const to = TEXT.replace('12 berths', '123 berths');
  const after = edit(to);
  assert.ok(after !== undefined);
  assert.deepEqual(words(after), words(read(to).before));
  const same = after.sentences.map((placed, at) => (placed === before.sentences[at] ? 'stays' : placed.sentence === before.sentences[at]?.sentence ? 'moves' : 'is read'));
  assert.deepEqual(same, ['stays', 'is read', 'moves', 'moves', 'stays']);
});

/** Where the quotations of each sentence stand, and the words that name their speakers. */
const quoted = ({ sentences }: Document): unknown => sentences.map(({ sentence, shift: by }) => sentence.quotations.map((q) => [shift(q.span, by), q.by === undefined ? undefined : shift(q.by, by), q.speaker]));

test('a letter beside quotations: what is said in another breath stays', () => {
  // only a long quotation is of several sentences
  const text = `# The port\n\n“${'The port has 12 berths. '.repeat(30)}”, says Claire Martin. The yard employs 40 people. “Nobody left”, she adds.`;
  const { before, edit } = read(text);
  const same = (to: string): readonly string[] => {
    const after = edit(to);
    assert.ok(after !== undefined);
    assert.deepEqual(words(after), words(read(to).before));
    assert.deepEqual(quoted(after), quoted(read(to).before));
    return after.sentences.map((placed, at) => (placed.sentence === before.sentences[at]?.sentence ? 'stays' : 'is read'));
  };
  const long = before.sentences.slice(1, -2).map(() => 'stays');
  assert.ok(long.length > 2);
  assert.deepEqual(same(text.replace('40 people', '400 people')), ['stays', ...long, 'is read', 'stays']);
  assert.deepEqual(same(text.replace('left”', 'lefts”')), ['stays', ...long, 'stays', 'is read']);
  // the speaker is named in the last
  assert.deepEqual(same(text.replace('12 berths', '123 berths')), ['stays', ...long.map(() => 'is read'), 'stays', 'stays']);
});

test('what changes more than its block is read as a whole', () => {
  const { edit } = read(TEXT);
  for (const [from, to] of [['berths. They', 'berths. And. They'], ['Claire Martin', 'Claire Marti'], ['The yard', 'The Skerry yard'], ['\n\nThe yard', '\n\n- The yard'], ['12', '12\n\n']] as const)
    assert.equal(edit(TEXT.replace(from, to)), undefined, to);
  assert.deepEqual(edit(TEXT)?.sentences.length, 5, 'the same text is the same document');
});
