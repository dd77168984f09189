// Articles: what is known about them, and which of their blocks state facts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ArticleMeta } from './article.ts';
import { readArticle } from './readArticle.ts';
import { isoDate, openingWords } from './metadata.ts';
import { readSourcesFile } from './sourcesFile.ts';

const read = (path: string, text: string, meta: Partial<ArticleMeta> = {}) => readArticle({ path, text, meta });
const unknown = { author: undefined, publisher: undefined, date: undefined, url: undefined, language: undefined };
const facts = (path: string, text: string): readonly string[] => {
  const { prose, factual } = read(path, text);
  assert.equal(factual.length, prose.blocks.length);
  return prose.blocks.filter((_, i) => factual[i]).map((b) => b.text);
};

test('metadata: outside, then front matter, then the foot, then the text', () => {
  const text = '---\ntitle: Dedans\nauteur: [Anne Roy, "Bob Petit"]\ndate: 2024/7/9\nlang: fr-FR\nsource: https://a.fr/x\n---\n# Titre\n\nUn fait.\n\n**Source :** [Le Journal](https://b.fr/)\n';
  assert.deepEqual(read('a.md', text).meta, { title: 'Dedans', author: 'Anne Roy, Bob Petit', publisher: 'Le Journal', date: '2024-07-09', url: 'https://a.fr/x', language: 'fr' });
  assert.deepEqual(read('a.md', text, { title: 'Dehors', date: '2023' }).meta.title, 'Dehors');
  assert.deepEqual(read('a.md', text, { title: 'Dehors', date: '2023' }).meta.date, '2023');
});

test('metadata: source lines', () => {
  const foot = (line: string): readonly (string | undefined)[] => {
    const { publisher, url } = read('a.txt', `La ville a grandi.\n\n${line}`).meta;
    return [publisher, url];
  };
  assert.deepEqual(foot('Source: [The Paper](https://a.com/)'), ['The Paper', 'https://a.com/']);
  assert.deepEqual(foot('Source : Le Journal (https://a.fr/x)'), ['Le Journal', 'https://a.fr/x']);
  assert.deepEqual(foot('Sources: https://a.fr/x.'), [undefined, 'https://a.fr/x']);
  assert.deepEqual(foot('Source : Le Journal.'), ['Le Journal', undefined]);
  assert.deepEqual(foot('La source : un puits.'), [undefined, undefined]);
});

test('titles', () => {
  const title = (path: string, text: string): string => read(path, text).meta.title;
  assert.equal(title('a.md', 'Par Anne\n\n# Le *grand* départ\n\nUn fait.'), 'Le grand départ');
  assert.equal(title('a.md', 'Le grand départ\n\nUn fait.'), 'Le grand départ');
  assert.equal(title('a.txt', 'Le grand départ\n\nUn fait.'), 'Le grand départ');
  assert.equal(title('a.txt', 'La ville a grandi. Elle compte trois ponts.'), 'La ville a grandi');
  assert.equal(title('notes/le-grand_depart.txt', ''), 'le grand depart');
  assert.equal(title('', ''), 'untitled');
});

test('opening words are cut at a natural place', () => {
  assert.equal(openingWords('Le conseil de la ville de Nîmes, réuni mardi soir, a voté le budget de l’année prochaine.'), 'Le conseil de la ville de Nîmes, réuni mardi soir…');
  assert.equal(openingWords('Le conseil de la ville de Nîmes a voté hier soir le budget de l’année prochaine et le plan.'), 'Le conseil de la ville de Nîmes a voté hier soir le budget de l’année prochaine…');
  assert.ok(openingWords('x'.repeat(300)).length <= 80);
});

test('dates are read as far as they are known', () => {
  assert.deepEqual(['2024', '2024-07', '2024-7-9', '2024-07-09T10:00:00Z', '2024-13', '9 July 2024', '2024-07-40'].map(isoDate), ['2024', '2024-07', '2024-07-09', '2024-07-09', undefined, undefined, undefined]);
});

test('facts: prose, items, data cells and answers; not headings, questions, furniture', () => {
  const markdown = '# Titre\n\nAccueil | Économie | Contact\n\nUn fait.\n\n- Un point\n\n| A | B |\n|--|--|\n| c | 3 |\n\nÀ lire aussi : [Autre](u)\n\n## FAQ\n\n**Pourquoi ?**\n\nParce que trois.\n\nPourquoi pas ? Nul ne sait.\n\nNous utilisons des cookies pour mesurer.\n\n## Articles liés\n\nUn autre fait.\n\n# Fin\n\nDernier fait.\n\nPartager cet article\n\n© 2024 Journal. Tous droits réservés.';
  assert.deepEqual(facts('a.md', markdown), ['Un fait.', 'Un point', 'c', '3', 'Parce que trois.', 'Pourquoi pas ? Nul ne sait.', 'Dernier fait.']);
  const english = 'The town grew.\n\nRead also: Another town\n\nPublished on 3 May 2021\n\nPublished in 2021, the plan was dropped.\n\nSource close to the mayor said so.\n\nSubscribe to our newsletter!\n\nContact';
  assert.deepEqual(facts('a.txt', english), ['The town grew.', 'Published in 2021, the plan was dropped.', 'Source close to the mayor said so.']);
});

test('captions are no facts where they name the photographer', () => {
  const french = 'Le quai est long.\n\nLe bac quitte le port avec neuf passagers. Photo : A. Lind\n\nNeuf passagers à bord. (Crédit photo : Ines Rask)\n\nIl a vu trois quais. Le maire, lui : deux.';
  assert.deepEqual(facts('a.md', french), ['Le quai est long.', 'Il a vu trois quais. Le maire, lui : deux.']);
  const english = 'The quay is long.\n\nThe ferry leaves with nine passengers. Photo: A. Lind\n\nNine on board. Photograph © Ines Rask\n\nHe saw three quays. The mayor: two.';
  assert.deepEqual(facts('a.md', english), ['The quay is long.', 'He saw three quays. The mayor: two.']);
});

test('the sources file', () => {
  const { sources, problems } = readSourcesFile('# sources\r\nun.txt:\r\n  title: "L’été : suite"\r\n  date: 2024-07-09 # vu\r\n  language: français\r\n"d:x.txt":\n\tpublisher: Le Journal\nsans deux-points\n  title: perdu\ntrois.txt:\n  ???\n  date: hier\n  url: pas une adresse\n  couleur: bleu\nun.txt:\n  title: Deux fois\n');
  assert.deepEqual([...sources], [['un.txt', { title: 'Deux fois' }], ['d:x.txt', { publisher: 'Le Journal' }], ['trois.txt', {}]]);
  assert.deepEqual(problems.map((p) => p.line), [7, 8, 10, 11, 12, 13, 14]);
  assert.deepEqual(readSourcesFile('').problems, []);
});

// tests are run from the root of the project
const folder = join(process.cwd(), 'knowledge/articles');
const article = (name: string) => {
  const { sources } = readSourcesFile(readFileSync(join(folder, 'sources.yaml'), 'utf8'));
  return read(name, readFileSync(join(folder, name), 'utf8'), sources.get(name) ?? {});
};

test('the first article: no title of its own, headings and questions as plain lines', () => {
  const { meta, prose, factual } = article('meta-llama-exode.txt');
  assert.deepEqual(meta, { ...unknown, title: 'L’effritement de l’équipe d’IA de Meta', language: 'fr' });
  assert.deepEqual(prose.blocks.map((b) => b.level).join(''), '0020202020202020230303030303030');
  assert.equal(factual.filter(Boolean).length, 16);
  assert.ok(prose.blocks.every((b, i) => factual[i] === /[.]$/.test(b.text)));
});

test('the second article: a title, marked headings, a source line and a tail', () => {
  const { meta, prose, factual } = article('meta-talents-startups.txt');
  assert.deepEqual(meta, { ...unknown, title: prose.blocks[0]?.text, publisher: 'Spiceworks', url: 'https://www.spiceworks.com/', language: 'fr' });
  assert.deepEqual(prose.blocks.map((b) => b.level).join(''), '1000000340404040400'.padEnd(prose.blocks.length, '0'));
  assert.deepEqual(prose.blocks.filter((b, i) => b.kind === 'paragraph' && !factual[i]).map((b) => b.text), ['Source: [Spiceworks](https://www.spiceworks.com/)', 'Privacy policy', 'Contact']);
  assert.equal(factual.filter(Boolean).length, 11);
});
