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

const perOf = (per: Expected['per'] | Quantity['per']): string =>
  per === undefined || per === '' ? '' : `/${typeof per === 'string' ? per : `${per.many === 1 ? '' : `${per.many} `}${per.unit}`.trim()}`;

const shown = (q: Expected | Quantity): string =>
  `${q.dimension}:${q.currency}${q.unit}${perOf(q.per)} ${q.lowerOpen ? ']' : '['}${digits(q.lower)}, ${digits(q.upper)}${q.upperOpen ? '[' : ']'}${q.approximate ? ' about' : ''}${q.total === undefined ? '' : ` of ${q.total}`}${q.only ? ' only' : ''}`;

/** What is read in a text that is marked, beside what it should be: the words of each mention and its value. */
function reading(marked: string, meaning: string, words: QuantityVocabulary): { readonly read: readonly string[]; readonly meant: readonly string[] } {
  const text = marked.replace(/[[\]]/g, '');
  const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map((m) => m[1] as string);
  return {
    read: recogniseQuantities(tokenise(text), words).map((m) => `${text.slice(m.span.start, m.span.end)} = ${shown(m.value)}`),
    meant: readMeaning(meaning, words).map((value, i) => `${spans[i] ?? ''} = ${shown(value)}`),
  };
}

function run(language: string, words: QuantityVocabulary, examples: QuantityExamples): void {
  const right = examples.says.length + examples.saysNothing.length;
  const all = right + examples.misread.length;
  test(`${language}: ${all} examples, ${right} right (${((right / all) * 100).toFixed(1)} %)`, () => {
    assert.ok(all >= 650, String(all));
    assert.ok(right / all >= 0.99, String(right / all));
  });
  test(`${language}: no example twice`, () => {
    const texts = [...examples.says.map(([text]) => text), ...examples.saysNothing, ...examples.misread.map(([text]) => text)];
    assert.deepEqual(texts.filter((t, i) => texts.indexOf(t) !== i), []);
  });
  for (const [marked, meaning] of examples.says) {
    test(`${language}: ${marked}`, () => {
      const { read, meant } = reading(marked, meaning, words);
      assert.deepEqual(read, meant);
    });
  }
  for (const text of examples.saysNothing) {
    test(`${language}: nothing in: ${text}`, () => {
      assert.deepEqual(recogniseQuantities(tokenise(text), words).map((m) => `${text.slice(m.span.start, m.span.end)} = ${shown(m.value)}`), []);
    });
  }
  for (const [marked, meaning] of examples.misread) {
    test(`${language}: known to be misread: ${marked}`, () => {
      const { read, meant } = reading(marked, meaning, words);
      assert.notDeepEqual(read, meant, 'it is read right now: move it to `says`');
    });
  }
}

run('fr', frenchWords, french);
run('en', englishWords, english);
