// What is one token, in both languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from './tokenise.ts';

const pieces = (text: string): readonly string[] => tokenise(text).map((t) => t.text);

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['L’équipe d’IA', ['L’', 'équipe', 'd’', 'IA']],
  ['⚠️ Halt', ['⚠', '\ufe0f', 'Halt']],
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
  ['L\'équipe, L’équipe, lʼéquipe', ["L'", 'équipe', ',', 'L’', 'équipe', ',', 'lʼ', 'équipe']],
  ['1\u20091\u202f2', ['1', '1', '2']],
  ['1\u00a0234,5', ['1\u00a0234,5']],
  ['1\u202f234,5', ['1\u202f234,5']],
  ['1\u2009234,5', ['1\u2009234,5']],
  ['1\u2007234\u2008567', ['1\u2007234\u2008567']],
  ['12 345 678', ['12 345 678']],
  ['Elle n’a plus d’euros', ['Elle', 'n’', 'a', 'plus', 'd’', 'euros']],
  ["d'1 million, l'« équipe »", ["d'", '1', 'million', ',', "l'", '«', 'équipe', '»']],
  ["presqu'île, quelqu’un, prud'homme", ["presqu'île", ',', 'quelqu’un', ',', "prud'homme"]],
  ["rock'n'roll, rock'n'roll's", ["rock'n'roll", ',', "rock'n'roll", "'s"]],
  ["O'Brien's, O’Brien’s", ["O'Brien", "'s", ',', 'O’Brien', '’s']],
  ["N'Golo, M’Bala, n'a, N'A", ["N'Golo", ',', 'M’Bala', ',', "n'", 'a', ',', "N'", 'A']],
  ['c’est-à-dire, c’est', ['c’est-à-dire', ',', 'c’', 'est']],
  ['quittent-ils Meta', ['quittent', '-ils', 'Meta']],
  ['dit-on, vas-y, parlons-en', ['dit', '-on', ',', 'vas', '-y', ',', 'parlons', '-en']],
  ['start-ups, e-mail, chef-d’œuvre', ['start-ups', ',', 'e-mail', ',', 'chef-d’œuvre']],
  ['rendez-vous, garde-à-vous, add-on, peut-être, là-bas', ['rendez-vous', ',', 'garde-à-vous', ',', 'add-on', ',', 'peut-être', ',', 'là-bas']],
  ['Aix-en-Provence, mois-ci, année-là', ['Aix-en-Provence', ',', 'mois-ci', ',', 'année-là']],
  ["l'IA, l’UE", ["l'", 'IA', ',', 'l’', 'UE']],
  ['3,5M€', ['3,5M', '€']],
  ['1,2 Md€', ['1,2', 'Md', '€']],
  ['€11.7bn', ['€', '11.7bn']],
  ['2e, 1er, 5th, XXe', ['2e', ',', '1er', ',', '5th', ',', 'XXe']],
  ['20h30, 6:30', ['20h30', ',', '6:30']],
  ['50-60 %, 97-3', ['50', '-', '60', '%', ',', '97', '-', '3']],
  ['R&D, AT&T, S&P 500', ['R&D', ',', 'AT&T', ',', 'S&P', '500']],
  ['Rey & Martin', ['Rey', '&', 'Martin']],
  ['C++, C#, Canal+.', ['C++', ',', 'C#', ',', 'Canal+', '.']],
  ['@orvane, #velsor_2024, #1', ['@orvane', ',', '#velsor_2024', ',', '#', '1']],
  ['v2.0.1, 2.0.1, p.12', ['v2.0.1', ',', '2.0.1', ',', 'p', '.', '12']],
  ['Booking.com. Then .NET, Node.js', ['Booking.com', '.', 'Then', '.NET', ',', 'Node.js']],
  ['rapport_2024.final.pdf', ['rapport_2024.final.pdf']],
  ['https://a.com/x.y?z=1, www.orvane.com', ['https://a.com/x.y?z=1', ',', 'www.orvane.com']],
  ['a.rey@orvane.com.', ['a.rey@orvane.com', '.']],
  ['5 p.m., e.g. U.S.', ['5', 'p', '.', 'm', '.', ',', 'e', '.', 'g', '.', 'U', '.', 'S', '.']],
  ['CO₂, H1N1, A320neo', ['CO₂', ',', 'H1N1', ',', 'A320neo']],
  ['3D-printed, 10-year-old', ['3D-printed', ',', '10', '-', 'year-old']],
  ['the 1990s, 10x', ['the', '1990s', ',', '10x']],
  ['Non\u2026 Si !', ['Non', '…', 'Si', '!']],
  ['👍🏽 ok', ['👍', '🏽', 'ok']],
  ['état-major, celui-ci', ['état-major', ',', 'celui-ci']],
];

for (const [text, expected] of CASES) test(`tokens of ${text}`, () => assert.deepEqual(pieces(text), expected));

const PIECES = ["l'", 'd’', "n'", 'a', 'A', 'É', '-', '-t-il', "'", '’', '.', '.com', '_', '@', '#', '&', '+', '://', 'http', 'v', '1', '234', ' ', '\u202f', ',', ':', 'h', '\ufffc', '𝒜', '\ud800', '…', '...', "'s", "n't", 'est-à-dire', '₂'];

test('every character that is no space is in exactly one token, in order', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((p) => p.join(''))), (text) => {
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
