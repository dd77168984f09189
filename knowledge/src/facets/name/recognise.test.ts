// Runs of capitals that are names: particles, initials, numbers, and the words that only look like names.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { tokenise } from '../../analysis/tokenise.ts';
import { names as english } from '../../languages/en/names.ts';
import { names as french } from '../../languages/fr/names.ts';
import { recogniseNames, type WordSense } from './recognise.ts';

const ROLES = new Set(['president', 'directeur', 'director']);
const COMMON = new Set(['united']);

/** The names of a sentence; numbers inside `counted` belong to a quantity. */
function namesIn(text: string, language: 'fr' | 'en', counted: readonly string[] = []): readonly string[] {
  const tokens = tokenise(text);
  const covered = tokens.map((t) => counted.includes(t.text));
  const fold = (i: number): string => tokens[i]?.fold ?? '';
  const sense: WordSense = {
    classOf: (i) => (ROLES.has(fold(i)) ? 'role' : COMMON.has(fold(i)) ? 'common' : 'open'),
    opener: (i) => /^(?:yesterday|shares|hier)$/.test(fold(i)),
    verbal: () => false,
    acts: () => false,
    quality: () => false,
    thing: () => false,
    given: () => false,
    subjectless: (i) => fold(i) === 'lost' || fold(i) === 'perdus',
    listed: (i) => i,
    alone: () => false,
  };
  const runs = recogniseNames(tokens, language === 'fr' ? french : english, covered, sense);
  return runs.map((r) => text.slice(tokens[r.from]?.span.start, tokens[r.to - 1]?.span.end));
}

const ROWS: readonly (readonly ['fr' | 'en', string, readonly string[], (readonly string[])?])[] = [
  ['en', 'Yesterday Anna Reed met Ludwig van Doren.', ['Anna Reed', 'Ludwig van Doren']],
  ['en', 'Shares fell after J. Reed left.', ['J. Reed']],
  ['en', 'Neither Reed nor Willis works here.', ['Reed', 'Willis']],
  ['en', 'After the vote, the United Nations left.', ['United Nations']],
  ['en', 'A united front, said United.', []],
  ['en', 'In May, buyers of the Halo 3 headphones sued Norvex.', ['Halo 3', 'Norvex'], ['May', '3']],
  ['en', 'In Porto 3 people died.', ['Porto'], ['3', 'people']],
  ['en', 'The Bridge Between was shown after the film The Light of Velsor.', ['The Bridge Between', 'The Light of Velsor']],
  ['en', 'After the film Anna Reed left.', ['Anna Reed']],
  ['en', 'Lost is a series of 1990.', ['Lost']],
  ['en', 'Shares with Yesterday (1990) is a film.', ['Shares with Yesterday']],
  ['fr', 'Perdus est une série.', ['Perdus']],
  ['fr', 'Hier, le Directeur Paul Kerbrat a quitté Norvex.', ['Paul Kerbrat', 'Norvex']],
  ['fr', 'Ni Morvan ni Charles de Brissac ne viendront.', ['Morvan', 'Charles de Brissac']],
  ['fr', 'Le patron de l’OTAN a vu Windows 11.', ['OTAN', 'Windows 11']],
];

for (const [language, text, wanted, counted] of ROWS) test(`${language}: ${text}`, () => assert.deepEqual(namesIn(text, language, counted), wanted));
