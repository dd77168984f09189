// Every lemma of the tables is found by its first word, whatever its spelling.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../text/fold.ts';
import { createLexicon, lexicon } from './index.ts';
import { table } from './table.ts';

const POSSESSIVE = /^(?:son|sa|ses|one's|ones|their|his)$/;

for (const language of ['fr', 'en'] as const) {
  test(`no ${language} lemma is lost`, () => {
    const all = lexicon();
    const lost = [...all.concepts.values()].flatMap((concept) =>
      concept[language].filter(({ words }) => {
        const bare = fold(words.replace(/^(?:se |s'|s’)/, ''));
        const first = /^N'\p{Lu}/u.test(words) ? bare : /^(?:l'|d'|n'|s'|qu'|j'|c'|m'|t')(?=\S)/.exec(bare)?.[0] ?? bare.split(' ')[0] ?? '';
        return !POSSESSIVE.test(first) && !all.entries(language, first).some((entry) => entry.concept.id === concept.id);
      }).map(({ words }) => `${concept.id}: ${words}`));
    assert.deepEqual(lost, []);
  });
}

test('accents, ligatures, capitals, reflexives, elisions and joined words are found', () => {
  const small = createLexicon(table('things', `
    work | œuvre, État-œuf, l'IA | opus, Open source
    rise | s'élever, se lever ; | a`));
  const found = (word: string): readonly string[] => small.entries('fr', word).map((e) => `${e.concept.id} ${e.words.join(' ')}`);
  assert.deepEqual(['oeuvre', 'etat-oeuf', "l'", 'elever', 'lever', 'lever-tot'].map(found), [['work oeuvre'], ['work etat-oeuf'], ["work l' ia"], ['rise elever'], ['rise lever'], []]);
  assert.deepEqual(['opus', 'open', 'opensource', 'a', ''].map((word) => small.entries('en', word).map((e) => e.concept.id)), [['work'], ['work'], ['work'], ['rise'], []]);
});
