// Articles of every format, made by the programs that people make them with (test-fixtures/README.md says how).
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readArticle as readProse } from '../../../../knowledge/src/base/article.ts';
import { readArticle } from '../readArticles.ts';
import { DEFAULT_LIMITS } from './limits.ts';

const FOLDER = 'test-fixtures/formats';

async function read(name: string) {
  const source = await readArticle(`${FOLDER}/${name}`, {}, DEFAULT_LIMITS);
  if ('code' in source) throw new Error(`${source.path}: ${source.code} ${source.detail}`);
  const { prose, factual, meta } = readProse(source);
  return {
    source,
    meta,
    facts: prose.blocks.filter((block, i) => factual[i] && block.kind !== 'cell').map(({ text }) => text),
    cells: prose.blocks.flatMap(({ cell, text }) => (cell === undefined || cell.row === 0 ? [] : [`${cell.rowHead} ${cell.head} ${text}`])),
    headings: prose.blocks.filter(({ kind }) => kind === 'heading').map(({ text, level }) => `${level} ${text}`),
  };
}

const spaced = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replaceAll('\u00a0', ' '));

const FERRY = [
  'The Velsor Ferry Company has ordered two electric boats for the line to Orvane. Each of them costs 9 million euros and carries 240 passengers, which is 60 more than the boats that are in use today.',
  'The order was signed on 29 April by the chief executive, Claire Martin, and by the shipyard in Skerry. The first boat is to be delivered in June 2026, the second one six months later.',
  'In winter the company will run 12 crossings a day instead of 16. “We lose money on every boat that leaves after eight in the evening,” Ms Martin told the town council on Monday. The council did not object.',
  'Three lines are affected:',
  'Velsor to Orvane, the busiest line, with 310,000 passengers in 2023;',
  'Velsor to Skerry, with 95,000 passengers;',
  'the night line, which closes in October.',
  '“The quay is 180 metres long, and we need every metre of it.”',
  'The quay in Orvane will get a charging station of 3 MW & a waiting room of 120 m². Building starts in September. The last diesel boat leaves the fleet in 2031, 4 years earlier than planned.',
];
const FERRY_CELLS = ['Orvane Line Orvane', 'Orvane Boats 4', 'Orvane Crossings a day 16', 'Skerry Line Skerry', 'Skerry Boats 2', 'Skerry Crossings a day 7'];
const FERRY_META = { title: 'Ferry company orders two electric boats', url: 'https://velsorpost.example/transport/electric-ferries', language: 'en' };

test('a page of a news site: its article and nothing around it, and what the page says of itself', async () => {
  for (const name of ['ferry.en.html', 'ferry.en.saved.html']) {
    const { facts, cells, headings, meta } = await read(name);
    assert.deepEqual(spaced(facts), FERRY);
    assert.deepEqual(cells, FERRY_CELLS);
    assert.deepEqual(headings, ['1 Ferry company orders two electric boats', '2 Fewer crossings in winter']);
    assert.deepEqual(meta, { ...FERRY_META, author: 'Ines Rask, Paul Rey', publisher: 'The Velsor Post', date: '2024-05-02' });
  }
});

test('the same page as a browser prints it: no head, no foot, its pages, and no date of printing', async () => {
  const { facts, cells, meta, source } = await read('ferry.en.pdf');
  // what a printed page has around its article cannot be told from it
  const around = ['The Velsor Post', 'Why the night line never made a profit in its forty years', 'Get 5 stories every morning. Over 20,000 readers already do.', 'Sign up'];
  assert.deepEqual(facts.filter((fact) => !around.includes(fact)), FERRY);
  assert.deepEqual(cells, FERRY_CELLS);
  assert.deepEqual(meta, { ...FERRY_META, url: 'http://velsorpost.example/transport/electric-ferries', author: undefined, publisher: undefined, date: undefined });
  assert.deepEqual(source.pages, [0, source.text.indexOf('Why the night line')]);
});

test('an old page in Windows-1252, without an end of its paragraphs', async () => {
  const { facts, cells, headings, meta } = await read('musee-velsor.fr.html');
  assert.deepEqual(facts, [
    'Après trois ans de travaux, le musée des horloges de Velsor rouvre le 18 novembre 2023. La rénovation a coûté 4,2 millions d’euros, dont la moitié payée par la région.',
    'Le musée présente 640 horloges, soit 150 de plus qu’avant sa fermeture. La plus ancienne date de 1512.',
    'L’entrée coûte 8 € ; elle est gratuite pour les moins de 18 ans.',
    '« Nous attendons 40 000 visiteurs par an », dit le directeur, Paul Rey.',
    'Non, il ferme le lundi et le mardi.',
  ]);
  assert.deepEqual(cells, ['2018 Année 2018', '2018 Visiteurs 31 000', '2019 Année 2019', '2019 Visiteurs 28 500']);
  assert.equal(headings[0], '1 Le musée de Velsor rouvre ses portes');
  assert.deepEqual(meta, { title: 'Le musée de Velsor rouvre ses portes', author: 'Jeanne Aubry', publisher: 'Gazette d’Orvane', date: '2023-11-06', url: 'https://gazette-orvane.example/culture/musee', language: 'fr' });
});

test('a document of a word processor, and the PDF of it, say the same', async () => {
  const document = await read('port-orvane.fr.docx');
  const printed = await read('port-orvane.fr.pdf');
  assert.equal(document.facts.length, 9);
  // a paragraph that a page ends behind a full stop is two
  const [whole, ...ends] = [document.facts[7] as string, printed.facts[7] as string, printed.facts[8] as string];
  assert.equal(ends.join(' '), whole);
  assert.deepEqual(spaced(printed.facts.toSpliced(7, 2, whole)), spaced(document.facts));
  assert.ok(document.facts[1]?.includes('achevés en novembre. Ils ont coûté') && document.facts[1].includes('46 000 m². L’entreprise'));
  assert.deepEqual(document.headings, ['1 Le port d’Orvane en 2023', '2 Les travaux du quai Nord', '2 Le trafic par marchandise', '2 Les perspectives']);
  assert.deepEqual(printed.headings, document.headings);
  assert.deepEqual(spaced(printed.cells), spaced(document.cells));
  assert.equal(document.cells[1], 'Céréales 2022 1 240');
  assert.deepEqual(document.meta, { title: 'Le port d’Orvane en 2023', author: 'Claire Martin', publisher: undefined, date: '2024-03-12', url: undefined, language: 'fr' });
  assert.deepEqual({ ...printed.meta, date: '' }, { ...document.meta, date: '' });
  assert.match(printed.meta.date ?? '', /^20\d\d-\d\d-\d\d$/);
});

test('the pages of a PDF begin where their first words stand, in the middle of a list as well', async () => {
  const { source } = await read('port-orvane.fr.pdf');
  assert.deepEqual(source.pages?.map((at) => source.text.slice(at, at + 20)), ['# Le port d’Orvane e', 'un poste d’alimentat', 'Une commission indép']);
});

test('texts in every encoding that occurs', async () => {
  const french = ['Le quai des Saules mesure 180 mètres. Il a été construit en 1931 pour 2 millions de francs « environ ».', 'Trois bateaux y accostent chaque matin ; l’un d’eux vient d’Orvane.'];
  const english = ['The Willow Quay is 180 metres long. It was built in 1931 “for the herring fleet”.', 'Three boats land there every morning; one of them comes from Orvane.'];
  for (const name of ['quay.fr.windows-1252.txt', 'quay.fr.utf-16be-without-mark.txt']) {
    const { facts, meta } = await read(name);
    assert.deepEqual(facts, french);
    assert.equal(meta.title, 'Le quai des Saules');
  }
  for (const name of ['quay.en.utf-16le.txt', 'quay.en.utf-8-mark.md']) assert.deepEqual((await read(name)).facts, english);
  const { meta } = await read('quay.en.utf-8-mark.md');
  assert.deepEqual([meta.title, meta.date], ['The quay', '2024-02']);
});
