// What an edit leaves alone stands in the window that it stood in, under whatever number.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { openLanguages } from '../../../knowledge/src/languages/index.ts';
import { lexicon } from '../../../knowledge/src/languages/lexicon/index.ts';
import { documentSteps, type Document } from '../../../knowledge/src/claims/document.ts';
import { readingCache } from '../../../knowledge/src/claims/readingCache.ts';
import type { Sentence } from '../../../knowledge/src/claims/sentence.ts';
import { readMarkdown } from '../../../knowledge/src/markdown/readMarkdown.ts';
import { drain } from '../../../knowledge/src/text/drain.ts';
import { affectedBy, numberBefore, numberNow, renumbered } from './affected.ts';
import { windowKey } from './window.ts';

const reader = openLanguages(lexicon(), readFileSync('dist/french-lexicon.bin'));
const unknown = { has: () => false, alone: () => false };
const BLOCKS = ['# The port', '## Its people', 'The port of Skerry has 12 berths. They were built in 1998. Claire Martin runs them.', 'The yard employs 40 people. Most of them live there.', 'Three things are new:\n\n- the crane\n- the dock\n- the *office*', '> It is “open”, says Martin.', '| | Berths | Boats |\n|---|---|---|\n| Skerry | 12 | 40 |\n| Velsor | 7 | 19 |', 'She left in 2019.', 'Le chantier emploie 40 personnes. Elles y vivent.', 'Le port de Skerry a 12 quais.'];

/** A number for each sentence that was read. */
const ids = new Map<Sentence, number>();
const idOf = (sentence: Sentence): number => ids.get(sentence) ?? (ids.set(sentence, ids.size), ids.size - 1);

const reading = (): ((text: string, previous?: Document) => Document) => {
  const cache = readingCache(200);
  return (text, previous) => drain(documentSteps(readMarkdown(text).prose, reader, undefined, cache, unknown, previous));
};
const windows = (document: Document): readonly string[] => document.sentences.map((placed) => windowKey(document, placed, idOf));

function mustStand(old: Document, now: Document, text: string): void {
  const edit = affectedBy(old, now);
  const [before, after] = [windows(old), windows(now)];
  const kept = renumbered(before, edit);
  const affected = new Set(edit.sentences);
  after.forEach((window, at) => {
    const was = numberBefore(edit, at);
    assert.ok(was === undefined || numberNow(edit, was) === at, text);
    if (!affected.has(at)) assert.equal(kept[at], window, `sentence ${at}\n${text}`);
  });
}

test('what an edit did not affect has the window that it had', () => {
  const unit = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const draft = fc.array(fc.constantFrom(...BLOCKS), { minLength: 2, maxLength: 8 }).map((blocks) => blocks.join('\n\n'));
  const step = fc.tuple(unit, fc.integer({ min: 0, max: 12 }), fc.constantFrom('', ' ', '\n\n', 'five ', '. ', '. And ', '\n\n- ', '\n\n# ', '\n\n> ', '*', 'Rey ', '“', '\n| Tarn | 3 | 4 |\n'));
  fc.assert(fc.property(draft, fc.array(step, { minLength: 1, maxLength: 6 }), (start, steps) => {
    const read = reading();
    let text = start;
    let document = read(text);
    for (const [where, size, words] of steps) {
      const at = Math.floor(where * text.length);
      text = text.slice(0, at) + words + text.slice(at + size);
      const next = read(text, document);
      mustStand(document, next, text);
      document = next;
    }
  }), { numRuns: 150, seed: 20240314 });
});

test('a sentence more: those behind it get other numbers, and only its neighbours are affected', () => {
  const read = reading();
  const text = BLOCKS.slice(0, 4).join('\n\n') + `\n\n${'The dock is open. '.repeat(20)}`;
  const old = read(text);
  const now = read(text.replace('They were built', 'Boats come. They were built'), old);
  assert.equal(now.sentences.length, old.sentences.length + 1);
  const edit = affectedBy(old, now);
  const { sentences } = edit;
  assert.deepEqual([...edit.changed], [3]);
  assert.deepEqual([2, 3, 4].map((at) => numberBefore(edit, at)), [2, undefined, 3]);
  assert.equal(numberNow(edit, 3), 4);
  assert.ok(sentences.includes(3) && sentences.includes(4) && sentences.length < 8, sentences.join());
});

test('a paragraph that becomes a point of a list is affected, though it says the same', () => {
  const read = reading();
  const text = BLOCKS.slice(2, 4).join('\n\n');
  const old = read(text);
  const now = read(text.replace('The yard', '- The yard'), old);
  assert.equal(now.sentences[3]?.sentence, old.sentences[3]?.sentence);
  assert.ok(affectedBy(old, now).sentences.includes(3));
});

test('a word that becomes a name is told far below: what stands between is not affected', () => {
  const read = reading();
  const text = ['A crane came in 2019.', ...Array.from({ length: 30 }, (_, k) => `The dock has ${k + 10} berths.`), 'Arnoul runs the yard.', 'It employs 40 people.'].join('\n\n');
  const old = read(text);
  const now = read(text.replace('in 2019', 'for Arnoul in 2019'), old);
  const { changed, sentences } = affectedBy(old, now);
  assert.deepEqual([...changed], [0, 31]);
  assert.ok(sentences.includes(32) && sentences.length < 10, sentences.join());
});

test('a cell affects its row, and its column near it', () => {
  const read = reading();
  const rows = Array.from({ length: 20 }, (_, k) => `| Dock ${k + 1} | ${k + 7} | ${k + 30} |`);
  const text = ['| | Berths | Boats |', '|---|---|---|', ...rows].join('\n');
  const old = read(text);
  const now = read(text.replace('| 12 |', '| 13 |'), old);
  const { changed, sentences } = affectedBy(old, now);
  const at = now.sentences.findIndex(({ sentence }) => sentence.block === '13');
  assert.deepEqual([...changed], [at]);
  const { row, column } = now.sentences[at] as Document['sentences'][number];
  assert.deepEqual(sentences, [at, ...row, ...column].sort((a, b) => a - b));
});
