// Every example of both languages: the whole mentions are found, with exact values, and nothing else.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { tokenise } from '../../analysis/tokenise.ts';
import { examples as english } from '../../languages/en/quantity.examples.ts';
import { quantity as englishWords } from '../../languages/en/quantity.ts';
import { examples as french } from '../../languages/fr/quantity.examples.ts';
import { quantity as frenchWords } from '../../languages/fr/quantity.ts';
import { type Expected, type QuantityExamples, readMeaning } from './examples.ts';
import { recogniseQuantities } from './recognise.ts';
import type { Quantity } from './value.ts';
import type { QuantityVocabulary } from './vocabulary.ts';

/** Twelve digits are enough: a third and 1/3 × 3 are the same number. */
const digits = (n: number): number => (Number.isFinite(n) ? Number(n.toPrecision(9)) : n);

const shown = (q: Expected | Quantity): string =>
  `${q.dimension}:${q.currency}${q.unit} ${q.lowerOpen ? ']' : '['}${digits(q.lower)}, ${digits(q.upper)}${q.upperOpen ? '[' : ']'}${q.approximate ? ' about' : ''}${q.total === undefined ? '' : ` of ${q.total}`}${q.only ? ' only' : ''}`;

function run(language: string, words: QuantityVocabulary, examples: QuantityExamples): void {
  test(`${language}: there are enough examples`, () => assert.ok(examples.says.length + examples.saysNothing.length >= 300, String(examples.says.length + examples.saysNothing.length)));
  test(`${language}: no example twice`, () => {
    const texts = [...examples.says.map(([text]) => text), ...examples.saysNothing];
    assert.deepEqual(texts.filter((t, i) => texts.indexOf(t) !== i), []);
  });
  for (const [marked, meaning] of examples.says) {
    test(`${language}: ${marked}`, () => {
      const text = marked.replace(/[[\]]/g, '');
      const mentions = recogniseQuantities(tokenise(text), words);
      assert.deepEqual(mentions.map((m) => text.slice(m.span.start, m.span.end)), [...marked.matchAll(/\[([^\]]*)\]/g)].map((m) => m[1]));
      assert.deepEqual(mentions.map((m) => shown(m.value)), readMeaning(meaning, words).map(shown));
    });
  }
  for (const text of examples.saysNothing) {
    test(`${language}: nothing in: ${text}`, () => {
      assert.deepEqual(recogniseQuantities(tokenise(text), words).map((m) => `${text.slice(m.span.start, m.span.end)} = ${shown(m.value)}`), []);
    });
  }
}

run('fr', frenchWords, french);
run('en', englishWords, english);
