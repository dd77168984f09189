// Where sentences end, in the cases that trip splitters.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentences as en } from '../languages/en/sentences.ts';
import { sentences as fr } from '../languages/fr/sentences.ts';
import { splitSentences } from './split.ts';

const cases: readonly (readonly [typeof fr, readonly string[]])[] = [
  [fr, ['M. Martin a quitté la société.', 'Il est parti.']],
  [fr, ['Le Dr. Lefèvre et Mme. Petit arrivent.', 'Ils sont deux.']],
  [fr, ['J.-P. Morgan finance le projet.']],
  [fr, ['« C’est peu. » a-t-il dit.', 'Puis il est sorti.']],
  [fr, ['Le 5 janv. 2024, env. 30 personnes sont venues.']],
  [fr, ['Voir cf. art. 12 du code.']],
  [fr, ['Non…', 'Peut-être.']],
  [fr, ['La première édition date de 2023.', 'Il était temps.']],
  [fr, ['Il a dit « Non. C’est trop. » et il est parti.']],
  [en, ['He works in the U.S.', 'She works in Paris.']],
  [en, ['The U.S. Senate voted at 5 p.m. on Monday.']],
  [en, ['Mr. Smith met Dr. Jones.', 'They talked.']],
  [en, ['Growth was 3.5 percent.', 'It fell later.']],
  [en, ['The firm, Acme Inc., has grown.']],
  [en, ['It was late…', 'Then it rained.']],
];

for (const [words, expected] of cases) {
  const text = expected.join(' ');
  test(`sentences of ${text}`, () => assert.deepEqual(splitSentences(text, words).map((s) => text.slice(s.start, s.end)), expected));
}
