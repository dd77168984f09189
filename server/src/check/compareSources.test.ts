// Articles that contradict one another are found, once a pair of sentences, whichever of them is the draft.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { emptyBase } from '../../../knowledge/src/base/base.ts';
import { drain } from '../../../knowledge/src/text/drain.ts';
import { builtEngine } from '../testing/fixtureFiles.ts';

const { checker, reader } = builtEngine();
const compared = (texts: Readonly<Record<string, string>>) =>
  drain(checker.compare(Object.entries(texts).reduce((all, [path, text]) => all.with({ path, text, meta: {} }), emptyBase(reader))));

test('two numbers for one thing, in two languages: both sentences, told once', () => {
  const found = compared({
    'b.md': '# Orvane\n\nOrvane employs 140 people in Lyon. Paul Rey founded Orvane in 1998.',
    'a.md': '# Orvane\n\nOrvane emploie 120 personnes à Lyon. Paul Rey a fondé Orvane en 1998.',
    'c.md': '# Velsor\n\nVelsor employs 95 people in Lyon.',
  });
  assert.deepEqual(found.map(({ code, one, other, answers }) => [code, one.path, one.quote, other.path, other.quote, answers]), [
    ['count', 'a.md', 'Orvane emploie 120 personnes à Lyon.', 'b.md', 'Orvane employs 140 people in Lyon.', ['120', '140']],
  ]);
});

test('articles that agree, or speak of different things, and one article alone', () => {
  assert.deepEqual(compared({ 'a.md': 'Orvane employs 140 people. Paul Rey leads Orvane.', 'b.md': 'Paul Rey leads Orvane, which has 140 employees.' }), []);
  assert.deepEqual(compared({ 'a.md': 'Orvane employs 140 people. Orvane employs 120 people.' }), []);
  assert.deepEqual(compared({}), []);
});
