// Where sentences end, in the cases that trip splitters.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentences as en } from '../languages/en/sentences.ts';
import { sentences as fr } from '../languages/fr/sentences.ts';
import type { SentenceVocabulary } from './sentenceVocabulary.ts';
import { splitSentences } from './split.ts';
import { ENGLISH_CASES, ENGLISH_HARD, FRENCH_CASES, FRENCH_HARD, KNOWN_WRONG } from './split.test-data.ts';

const linesOf = (table: string): readonly string[] => table.trim().split('\n');
const cut = (text: string, words: SentenceVocabulary): readonly string[] => splitSentences(text, words).map((s) => text.slice(s.start, s.end));
/** `a.¦b.` → the text, and where it must be cut; a space stands at each mark unless the text has one. */
const expectedOf = (line: string): readonly string[] => line.split('¦');

for (const [words, table] of [[fr, FRENCH_HARD], [en, ENGLISH_HARD], [fr, FRENCH_CASES], [en, ENGLISH_CASES]] as const) {
  for (const line of linesOf(table)) test(`sentences of ${line}`, () => assert.deepEqual(cut(expectedOf(line).join(' '), words), expectedOf(line)));
}

test('there are at least 75 hard cases, about as many in each language', () => {
  const french = linesOf(FRENCH_HARD).length + linesOf(FRENCH_CASES).length;
  const english = linesOf(ENGLISH_HARD).length + linesOf(ENGLISH_CASES).length;
  assert.ok(french + english >= 75 && Math.abs(french - english) <= 20, `${french} + ${english}`);
});

for (const [language, line, why] of KNOWN_WRONG) {
  test(`known to be wrong (${why}): ${line}`, () => assert.deepEqual(cut(expectedOf(line).join(' '), language === 'fr' ? fr : en), expectedOf(line)));
}

test('sentences lie in order, apart, without space around them, and only space lies between them', () => {
  const pieces = ['M. ', 'Il ', 'part', '.', '. ', '…', '! ', '? ', '« ', ' »', '"', '“', '”', '(', ')', '[1]', '\n', '\u00a0', 'U.S.', 'p.m.', ' 12', 'J. ', '🎉', '\ufffc', ' — ', 'etc. ', 'iPhone', '\ud800', '。'];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 40 }), fc.constantFrom(fr, en), (parts, words) => {
      const text = parts.join('');
      let at = 0;
      for (const { start, end } of splitSentences(text, words)) {
        assert.ok(start >= at && end > start);
        assert.match(text.slice(at, start), /^\s*$/);
        assert.equal(text.slice(start, end).trim(), text.slice(start, end));
        at = end;
      }
      assert.match(text.slice(at), /^\s*$/);
    }),
  );
});

// Hours, were it not linear; the limit only ends what would hang.
test('a long text of abbreviations, of quotes, of one word is covered by its sentences', { timeout: 120_000 }, () => {
  for (const piece of ['M. ', '« ', '" ', '(', '. ', '… ', 'a', 'A. B. ', '. «', '[1', '! ? ']) {
    const text = piece.repeat(100_000);
    assert.equal(splitSentences(text, fr).at(-1)?.end, text.trimEnd().length, piece);
  }
});
