// Blocks of a document: kinds, levels, headings above, leads, tables, comments, what is skipped, what an edit reuses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from './readMarkdown.ts';

const read = (text: string) => readMarkdown(text).prose;
const outline = (text: string): readonly string[] => read(text).blocks.map((b) => `${b.kind}${b.level || ''} ${b.text}`);

test('headings: levels, and those above each block', () => {
  const { blocks } = read('# Un\n\na\n\n## Deux\n\nb\n\n### Trois\n\nc\n\n## Quatre\n\nd\n\nCinq\n---\n\ne\n');
  assert.deepEqual(blocks.map((b) => [b.kind, b.level, b.text, b.headings]), [
    ['heading', 1, 'Un', []], ['paragraph', 0, 'a', [0]],
    ['heading', 2, 'Deux', [0]], ['paragraph', 0, 'b', [0, 2]],
    ['heading', 3, 'Trois', [0, 2]], ['paragraph', 0, 'c', [0, 2, 4]],
    ['heading', 2, 'Quatre', [0]], ['paragraph', 0, 'd', [0, 6]],
    ['heading', 2, 'Cinq', [0]], ['paragraph', 0, 'e', [0, 8]],
  ]);
});

test('lists: items know the paragraph before them', () => {
  const { blocks } = read('Avant.\n\nTrois fondateurs :\n\n- Anne\n- Bob\n\n  Il dort.\n  - Cid\n1. Dan\n\n## T\n\n* Eve\n');
  assert.deepEqual(blocks.map((b) => [b.kind, b.text, b.lead]), [
    ['paragraph', 'Avant.', -1], ['paragraph', 'Trois fondateurs :', -1],
    ['item', 'Anne', 1], ['item', 'Bob', 1], ['paragraph', 'Il dort.', -1], ['item', 'Cid', 4],
    ['item', 'Dan', -1], ['heading', 'T', -1], ['item', 'Eve', -1],
  ]);
});

test('a list right under its paragraph, without a blank line', () => {
  assert.deepEqual(read('Trois :\n- a\n- b').blocks.map((b) => [b.kind, b.lead]), [['paragraph', -1], ['item', 0], ['item', 0]]);
});

test('a comment does not part a list from its paragraph', () => {
  assert.deepEqual(read('Trois :\n\n<!-- c -->\n\n- a\n\n  b\n\n  <!-- d -->\n\n  - c').blocks.map((b) => b.lead), [-1, 0, -1, 2]);
  assert.deepEqual(read('Trois :\n\n---\n\n- a').blocks.map((b) => b.lead), [-1, -1]);
});

test('quotes hold quotes; a callout is prose', () => {
  assert.deepEqual(outline('> un\n>\n> deux\n> - trois\n\n> [!WARNING] titre\n> quatre'), ['quote un', 'quote deux', 'quote trois', 'paragraph titre', 'paragraph quatre']);
});

test('tables: cells with heads', () => {
  const text = 'Avant\n\n| Ville | **Hab.** |\n|:--|--:|\n| Aix | 10 |\n|  | 20 \\| 30 |\nLyon | *40*\n';
  const cells = read(text).blocks.filter((b) => b.kind === 'cell');
  assert.deepEqual(cells.map((b) => [b.text, b.cell]), [
    ['Ville', { table: 0, row: 0, column: 0, head: 'Ville', rowHead: 'Ville' }],
    ['Hab.', { table: 0, row: 0, column: 1, head: 'Hab.', rowHead: 'Ville' }],
    ['Aix', { table: 0, row: 1, column: 0, head: 'Ville', rowHead: 'Aix' }],
    ['10', { table: 0, row: 1, column: 1, head: 'Hab.', rowHead: 'Aix' }],
    ['20 | 30', { table: 0, row: 2, column: 1, head: 'Hab.', rowHead: '' }],
    ['Lyon', { table: 0, row: 3, column: 0, head: 'Ville', rowHead: 'Lyon' }],
    ['40', { table: 0, row: 3, column: 1, head: 'Hab.', rowHead: 'Lyon' }],
  ]);
  for (const cell of cells) {
    const { start, end } = cell.map.spanToSource({ start: 0, end: cell.text.length });
    assert.equal(text.slice(start, end).replace('\\', ''), cell.text);
  }
});

test('what is not prose is skipped', () => {
  const skipped = ['```js\nlet a = "trois";\n```', '    indenté', '<div>\nbloc\n</div>', '---', '[a]: http://x.fr "t"', '$$\nx = 3\n- y\n$$', '{{< tweet 3 >}}', 'import A from "./a"\nimport B from "./b"', 'export const n = 3', ':::note', '<!-- trois -->', '~~~\njamais fermé', '![](a.png)<br>'.slice(0, 0), '[^1]', '#'];
  for (const markup of skipped) assert.deepEqual(outline(`un\n\n${markup}`), ['paragraph un'], markup);
  assert.deepEqual(outline(':::note\nun\n:::\ndeux'), ['paragraph un', 'paragraph deux']);
  assert.deepEqual(outline('import duties rose 5%'), ['paragraph import duties rose 5%']);
  assert.deepEqual(outline('$$ jamais\nfermé\n\ndeux'), ['paragraph deux']);
});

test('comments, wherever they stand', () => {
  const text = '<!-- a -->\n\nun <!-- b\nb --> deux {/* c */}\n\n<div>\n<!-- d --><!--e-->\n</div>\n\n> <!-- f -->\n> trois\n\n<!-- g';
  const { comments } = read(text);
  assert.deepEqual(comments.map((c) => c.text), [' a ', ' b\nb ', ' c ', ' d ', 'e', ' f ', ' g']);
  assert.deepEqual(comments.map((c) => text.slice(c.span.start, c.span.end)), ['<!-- a -->', '<!-- b\nb -->', '{/* c */}', '<!-- d -->', '<!--e-->', '<!-- f -->', '<!-- g']);
});

test('front matter', () => {
  const { frontMatter, blocks } = read('---\ntitle: "L’été : suite" # vu\nauthor:\n  - Anne\n  - Bob\ndate: 2024-07-09\nresume: >\n  une ligne\n  deux\n---\n# T\n');
  assert.deepEqual([...frontMatter], [['title', 'L’été : suite'], ['author', 'Anne, Bob'], ['date', '2024-07-09'], ['resume', 'une ligne deux']]);
  assert.deepEqual(blocks.map((b) => b.text), ['T']);
  assert.deepEqual([...read('+++\ntitle = "A"\n[extra]\nn = 3\n+++\nb').frontMatter], [['title', 'A'], ['extra.n', '3']]);
  assert.deepEqual(outline('---\n\nprose entre deux filets\n\n---\nfin'), ['paragraph prose entre deux filets', 'paragraph fin']);
  assert.deepEqual(outline('---\ntitre: jamais fermé'), ['paragraph titre: jamais fermé']);
});

test('emphasis and link text are recorded in the prose', () => {
  const block = read('L’*été **à** Nîmes*, [ici](u) et **là **').blocks[0];
  assert.deepEqual(block?.emphasis.map((e) => block.text.slice(e.start, e.end)), ['été à Nîmes', 'à', 'ici']);
});

test('a shortcut link is a link when its label is defined, anywhere', () => {
  assert.deepEqual(outline('[Mots  Clés] et [autre]\n\n[mots clés]: http://x.fr'), ['paragraph Mots Clés et [autre]']);
  const { state } = readMarkdown('[mots] ici\n\nfin\n');
  assert.equal(readMarkdown('[mots] ici\n\nfin\n\n[mots]: u\n', state).prose.blocks[0]?.text, 'mots ici');
});

test('an edit keeps the objects of blocks before it, and the texts after it', () => {
  const text = Array.from({ length: 40 }, (_, i) => `## Titre ${i}\n\nUn paragraphe *numéro* ${i}, assez long pour compter.\n\n`).join('');
  const first = readMarkdown(text);
  const at = text.indexOf('numéro* 20');
  const again = readMarkdown(`${text.slice(0, at)}très ${text.slice(at)}`, first.state).prose;
  assert.equal(again.blocks.length, 80);
  assert.equal(again.blocks[10], first.prose.blocks[10]);
  assert.equal(again.blocks[41]?.text, 'Un paragraphe très numéro 20, assez long pour compter.');
  assert.equal(again.blocks[79]?.emphasis, first.prose.blocks[79]?.emphasis);
  assert.equal(again.blocks[79]?.span.start, (first.prose.blocks[79]?.span.start ?? 0) + 5);
});
