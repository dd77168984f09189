// What a verdict is kept with: the sentences that were looked at for it, and no others.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { traces } from './traces.ts';
import type { Window } from './window.ts';

/** A window of three sentences, of which the last is judged. */
const window = { document: { sentences: [0, 1, 2].map((index) => ({ index })) }, placed: { index: 2 } } as unknown as Window;
const among = (...words: string[]) => (at: number): string => words[at] ?? '';

test('a verdict stands until a sentence that was looked at is another', () => {
  const known = traces<number>(10);
  let judged = 0;
  const looking = ({ document }: Window): number => (document.sentences[1]?.index === 1 ? ++judged : NaN);
  const verdict = (...words: string[]): number => known.of('the key', window, among(...words), looking);
  assert.equal(verdict('a', 'b', 'own'), 1);
  assert.equal(verdict('x', 'b', 'own'), 1, 'nobody looked at the first');
  assert.equal(verdict('a', 'y', 'own'), 2);
  assert.equal(verdict('z', 'b', 'own'), 1, 'the verdict of before stands again');
  assert.equal(known.of('another key', window, among('a', 'b', 'own'), looking), 3);
});

test('its own sentence is in the key, and who looks through all looks at all', () => {
  const known = traces<number>(10);
  let judged = 0;
  const own = ({ document, placed }: Window): number => (document.sentences[placed.index] === undefined ? NaN : ++judged);
  assert.equal(known.of('own', window, among('a', 'b', 'c'), own), 1);
  assert.equal(known.of('own', window, among('x', 'y', 'z'), own), 1);
  const all = ({ document }: Window): number => (document.sentences.every(({ index }) => index >= 0) ? ++judged : NaN);
  assert.equal(known.of('all', window, among('a', 'b', 'c'), all), 2);
  assert.equal(known.of('all', window, among('x', 'b', 'c'), all), 3);
  assert.equal(known.of('all', window, among('x', 'y', 'c'), all), 4);
});
