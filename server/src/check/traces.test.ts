// What a verdict is kept with: the sentences that were looked at for it, and no others.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { drain } from '../../../knowledge/src/text/drain.ts';
import { recent } from '../../../knowledge/src/text/recent.ts';
import { traces } from './traces.ts';
import type { Window } from './window.ts';

/** A window of three sentences, of which the last is judged. */
const window = { document: { sentences: [0, 1, 2].map((index) => ({ index })) }, placed: { index: 2 } } as unknown as Window;
/** Traces of work that never pauses. */
const kept = () => {
  const known = traces<number>(recent(10));
  return (key: string, isAt: (at: number) => string, work: (window: Window) => number): number =>
    drain(known.of(key, window, isAt, function* (watched) { return work(watched); }));
};
const among = (...words: string[]) => (at: number): string => words[at] ?? '';

test('a verdict stands until a sentence that was looked at is another', () => {
  const of = kept();
  let judged = 0;
  const looking = ({ document }: Window): number => (document.sentences[1]?.index === 1 ? ++judged : NaN);
  const verdict = (...words: string[]): number => of('the key', among(...words), looking);
  assert.equal(verdict('a', 'b', 'own'), 1);
  assert.equal(verdict('x', 'b', 'own'), 1, 'nobody looked at the first');
  assert.equal(verdict('a', 'y', 'own'), 2);
  assert.equal(verdict('z', 'b', 'own'), 1, 'the verdict of before stands again');
  assert.equal(of('another key', among('a', 'b', 'own'), looking), 3);
});

test('its own sentence is in the key, and who looks through all looks at all', () => {
  const of = kept();
  let judged = 0;
  const own = ({ document, placed }: Window): number => (document.sentences[placed.index] === undefined ? NaN : ++judged);
  assert.equal(of('own', among('a', 'b', 'c'), own), 1);
  assert.equal(of('own', among('x', 'y', 'z'), own), 1);
  const all = ({ document }: Window): number => (document.sentences.every(({ index }) => index >= 0) ? ++judged : NaN);
  assert.equal(of('all', among('a', 'b', 'c'), all), 2);
  assert.equal(of('all', among('x', 'b', 'c'), all), 3);
  assert.equal(of('all', among('x', 'y', 'c'), all), 4);
});
