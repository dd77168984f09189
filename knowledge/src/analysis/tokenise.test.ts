// What is one token, in both languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from './tokenise.ts';

const pieces = (text: string): readonly string[] => tokenise(text).map((t) => t.text);

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['L’équipe d’IA', ['L’', 'équipe', 'd’', 'IA']],
  ["l'ont cofondée", ["l'", 'ont', 'cofondée']],
  ['Qu’est-ce qu’il dit ?', ['Qu’', 'est', '-ce', 'qu’', 'il', 'dit', '?']],
  ['aujourd’hui', ['aujourd’hui']],
  ['reste-t-il trois auteurs', ['reste', '-t', '-il', 'trois', 'auteurs']],
  ['a-t-elle', ['a', '-t', '-elle']],
  ['quatre-vingt-dix-sept co-fondateurs', ['quatre-vingt-dix-sept', 'co-fondateurs']],
  ['1 234,5 tonnes', ['1 234,5', 'tonnes']],
  ['1\u00a0234\u202f567 euros', ['1\u00a0234\u202f567', 'euros']],
  ['1,234.5 tons', ['1,234.5', 'tons']],
  ['1’234’567 francs', ['1’234’567', 'francs']],
  ["5'10\" tall", ['5', "'", '10', '"', 'tall']],
  ['.5 percent, $.50', ['.5', 'percent', ',', '$', '.50']],
  ['Fin.5 jours', ['Fin', '.', '5', 'jours']],
  ['en 2023, 14 auteurs', ['en', '2023', ',', '14', 'auteurs']],
  ['le 14 juillet 1985 124 personnes', ['le', '14', 'juillet', '1985', '124', 'personnes']],
  ['30%', ['30', '%']],
  ['$2.5bn', ['$', '2.5bn']],
  ['3,5 M€', ['3,5', 'M', '€']],
  ['GPT-4 et A320', ['GPT-4', 'et', 'A320']],
  ['à 6h30', ['à', '6h30']],
  ['le 1er mars', ['le', '1er', 'mars']],
  ['mi-2023', ['mi-2023']],
  ['It doesn’t, he isn\'t', ['It', 'does', 'n’t', ',', 'he', 'is', "n't"]],
  ['Mistral\'s founders', ['Mistral', "'s", 'founders']],
  ['O’Brien', ['O’Brien']],
  ['(3.6)', ['(', '3.6', ')']],
  ['état-major, celui-ci', ['état-major', ',', 'celui-ci']],
];

for (const [text, expected] of CASES) test(`tokens of ${text}`, () => assert.deepEqual(pieces(text), expected));

test('every character that is no space is in exactly one token, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let at = 0;
      for (const token of tokenise(text)) {
        assert.match(text.slice(at, token.span.start), /^\s*$/);
        assert.equal(text.slice(token.span.start, token.span.end), token.text);
        assert.ok(token.span.end > token.span.start);
        at = token.span.end;
      }
      assert.match(text.slice(at), /^\s*$/);
    }),
  );
});
