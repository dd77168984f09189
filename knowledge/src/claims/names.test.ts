// Names in sentences and in documents: every example of the languages, the two articles, acronyms, surnames, capitals.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { nameExamples as english } from '../languages/en/names.examples.ts';
import { nameExamples as french } from '../languages/fr/names.examples.ts';
import { openLanguages, type Languages } from '../languages/index.ts';
import { lexicon } from '../languages/lexicon/index.ts';
import { readMarkdown } from '../markdown/readMarkdown.ts';
import { readPlainText } from '../markdown/readPlainText.ts';
import { readDocument, type Document } from './document.ts';
import { noReadingCache } from './readingCache.ts';
import type { LanguageCode } from '../analysis/word.ts';
import type { Name } from '../facets/name/value.ts';

let languages: Languages = openLanguages(lexicon(), undefined);

before(async () => {
  // Not a literal: the script is plain JavaScript and stays out of the bundle.
  const script = `file://${process.cwd()}/scripts/build-french-lexicon.mjs`;
  const { compileFrenchLexicon } = (await import(script)) as { readonly compileFrenchLexicon: () => Uint8Array };
  languages = openLanguages(lexicon(), compileFrenchLexicon());
});

interface Seen {
  readonly text: string;
  readonly name: Name;
}

const read = (text: string, language: LanguageCode): Document => readDocument(readMarkdown(text).prose, languages, language, noReadingCache);
const namesOf = (document: Document): readonly Seen[] =>
  document.sentences.flatMap(({ sentence }) => sentence.items.flatMap((i) => (i.kind === 'name' && i.name !== undefined ? [{ text: sentence.block.slice(i.span.start, i.span.end), name: i.name }] : [])));
const told = ({ name }: Seen): string => [name.kind, name.gender].filter((x) => x !== undefined).join(', ');

interface Example {
  readonly sentence: string;
  readonly wanted: readonly string[];
  readonly wrong: string | undefined;
}

function examples(table: string): readonly Example[] {
  return table.trim().split(/^> /m).slice(1).map((row) => {
    const [sentence = '', names = '', wrong] = row.trim().split('\n').map((line) => line.trim());
    return { sentence, wanted: names === '-' ? [] : names.split(' | '), wrong };
  });
}

/** What was seen, in the form of what is wanted: kind and gender where the row gives them. */
const written = (seen: readonly Seen[], wanted: readonly string[]): readonly string[] =>
  seen.map((s, i) => (wanted[i]?.endsWith(')') === true && told(s) !== '' ? `${s.text} (${told(s)})` : s.text));

for (const [language, table] of [['fr', french], ['en', english]] as const) {
  for (const { sentence, wanted, wrong } of examples(table)) {
    test(`${language}${wrong === undefined ? '' : ' (known to be wrong)'}: ${sentence}`, () => {
      const seen = written(namesOf(read(sentence, language)), wanted);
      if (wrong === undefined) assert.deepEqual(seen, wanted);
      else assert.notDeepEqual(seen, wanted, 'this row is right now: take its ! line away');
    });
  }
}

test('at least 97 of 100 examples are right', () => {
  const all = [...examples(french), ...examples(english)];
  assert.ok(all.length >= 250 && all.filter((e) => e.wrong === undefined).length / all.length >= 0.97);
});

/** Every name of an article with how often it stands there. */
function counted(file: string): Readonly<Record<string, number>> {
  const document = readDocument(readPlainText(readFileSync(`knowledge/articles/${file}`, 'utf8')), languages, 'fr', noReadingCache);
  const counts: Record<string, number> = {};
  for (const { text } of namesOf(document)) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

test('the 24 names of the two articles, and one word more', () => {
  assert.deepEqual(counted('meta-llama-exode.txt'), {
    Meta: 30, Llama: 5, Mistral: 5, 'Hugo Touvron': 1, 'Xavier Martinet': 1, 'Faisal Azhar': 1, 'Guillaume Lample': 1, 'Timothee Lacroix': 1,
    'Joelle Pineau': 3, FAIR: 2, Google: 2, OpenAI: 2, Behemoth: 1, DeepSeek: 1,
  });
  assert.deepEqual(counted('meta-talents-startups.txt'), {
    Meta: 12, 'Mark Zuckerberg': 2, 'Devi Parikh': 1, 'Abhishek Das': 1, 'Erik Meijer': 1, Meijer: 1, Parikh: 1, Das: 1, Anthropic: 2, Cohere: 2, OpenAI: 2, Spiceworks: 1,
    // the one extra: a line of the site, a common word of another language at the start of its line
    Privacy: 1,
  });
});

/** Name → what its document makes of it. */
const known = (text: string, language: LanguageCode): Readonly<Record<string, string>> =>
  Object.fromEntries(namesOf(read(text, language)).map(({ text: t, name }) => [t, name.ambiguous ? '?' : [name.full.join(' '), ...name.also.map((a) => a.join(' '))].filter((x) => x !== '').join('; ')]));

test('an acronym stands for the words it is explained by, in both orders and languages', () => {
  assert.deepEqual(known('The Orvane Research Lab (ORL) closed. Staff of the ORL left.', 'en'), { 'Orvane Research Lab': 'orl', ORL: 'orvane research lab' });
  assert.deepEqual(known('The ORL (Orvane Research Lab) closed.', 'en'), { ORL: 'orvane research lab', 'Orvane Research Lab': 'orl' });
  assert.deepEqual(known('L’Agence régionale de l’eau (ARE) a publié son bilan.\n\nSelon l’ARE, rien ne change.', 'fr'), { 'Agence régionale de l’eau': 'are', ARE: 'agence regionale eau' });
  assert.deepEqual(known('The Orvane Research Lab (XYZ) closed.', 'en'), { 'Orvane Research Lab': '', XYZ: '' });
});

test('a surname alone is the one person who has it, and nobody when two have', () => {
  assert.deepEqual(known('Erik Meijer a quitté Orvane. Meijer dirigeait une équipe.', 'fr'), { 'Erik Meijer': '', Orvane: '', Meijer: 'erik meijer' });
  assert.deepEqual(known('Paul Rey et Anne Rey ont signé. Selon Rey, tout va bien.', 'fr'), { 'Paul Rey': '', 'Anne Rey': '', Rey: '?' });
  assert.deepEqual(known('Paul Rey met Anna Moss. Later Paul left.', 'en'), { 'Paul Rey': '', 'Anna Moss': '', Paul: 'paul rey' });
  assert.deepEqual(known('Paul Rey met Paul Moss. Later Paul left.', 'en'), { 'Paul Rey': '', 'Paul Moss': '', Paul: '?' });
  assert.deepEqual(known('P. Rey wrote it. Paul Rey agreed. Then Rey left.', 'en'), { 'P. Rey': '', 'Paul Rey': '', Rey: 'paul rey' });
  assert.deepEqual(known('Rey said so before Paul Rey came.', 'en'), { Rey: '', 'Paul Rey': '' }, 'what comes first does not lean on what follows');
  assert.deepEqual(known('The company Rey was founded by Paul Rey. The staff of Rey left.', 'en'), { Rey: '', 'Paul Rey': '' }, 'a company is no surname');
});

test('a headline teaches no names', () => {
  assert.deepEqual([...read('# Orvane Loses Its Best Researchers Again\n\nResearchers left.', 'en').names], []);
});
