// What a reader would say of two words, asked of the lexicon.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexicon } from './index.ts';
import { spotcheck } from './spotcheck.examples.ts';

const joined = lexicon();

/** The rows that hold a lemma: `f démission`, `e resignation`. */
const rowsOf = (word: string): readonly string[] => {
  const language = word.startsWith('f ') ? 'fr' : 'en';
  return [...joined.concepts.values()].filter((c) => c[language].some((l) => l.words === word.slice(2))).map((c) => c.id);
};

/** The closest tie any two of their rows have. */
function relation(from: string, to: string): string {
  const pairs = rowsOf(from).flatMap((a) => rowsOf(to).map((b) => [a, b] as const));
  if (rowsOf(from).length === 0 || rowsOf(to).length === 0) return 'no row';
  if (pairs.some(([a, b]) => joined.akin(a, b))) return 'same';
  if (pairs.some(([a, b]) => joined.opposed(a, b))) return 'opposite';
  if (pairs.some(([a, b]) => joined.exclusive(a, b) !== undefined)) return 'exclusive';
  return pairs.some(([a, b]) => joined.entails(a, b)) ? 'implies' : 'unrelated';
}

test('the lexicon says what a reader would say', () => {
  const wrong = spotcheck.trim().split('\n').flatMap((line) => {
    const [from = '', to = '', expected = ''] = line.split('|').map((cell) => cell.trim());
    const found = relation(from, to);
    return found === expected ? [] : [`${line}: ${found}`];
  });
  assert.deepEqual(wrong, []);
});

test('there are enough of them, of every kind', () => {
  const kinds = new Map<string, number>();
  for (const line of spotcheck.trim().split('\n')) {
    const kind = line.split('|')[2]?.trim() ?? '';
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  assert.ok([...kinds.values()].reduce((sum, n) => sum + n) >= 150);
  assert.deepEqual([...kinds.keys()], ['same', 'opposite', 'exclusive', 'implies', 'unrelated']);
});
