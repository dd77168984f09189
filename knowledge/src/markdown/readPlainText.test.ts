// Plain text: paragraphs, headings, items, wrapped lines, and exact places.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlainText } from './readPlainText.ts';

const outline = (text: string): readonly string[] => readPlainText(text).blocks.map((b) => `${b.kind}${b.level || ''} ${b.text}`);

test('a line is a paragraph; short lines before one are headings', () => {
  const text = 'Le grand départ\nAnne Roy a quitté la ville en 2021.\nElle y vivait depuis trois ans.\nLa suite\nBob est resté.';
  assert.deepEqual(outline(text), ['heading1 Le grand départ', 'paragraph Anne Roy a quitté la ville en 2021.', 'paragraph Elle y vivait depuis trois ans.', 'heading2 La suite', 'paragraph Bob est resté.']);
  assert.deepEqual(readPlainText(text).blocks.map((b) => b.headings), [[], [0], [0], [0], [0, 3]]);
});

test('questions before an answer are headings below', () => {
  assert.deepEqual(outline('FAQ sur le départ\nPourquoi part-elle ?\nElle a trouvé mieux.\nQuand ?\nEn mai.'), [
    'heading1 FAQ sur le départ', 'heading3 Pourquoi part-elle ?', 'paragraph Elle a trouvé mieux.', 'heading3 Quand ?', 'paragraph En mai.',
  ]);
});

test('marks of headings and items', () => {
  const text = '### FAQ\n\n#### Où ?\nÀ Nîmes.\n\nTrois villes :\n- Aix\n• Brest\n2. Caen\n#sans espace reste.\n';
  assert.deepEqual(outline(text), ['heading3 FAQ', 'heading4 Où ?', 'paragraph À Nîmes.', 'paragraph Trois villes :', 'item Aix', 'item Brest', 'item Caen', 'paragraph #sans espace reste.']);
  assert.deepEqual(readPlainText(text).blocks.map((b) => b.lead), [-1, -1, -1, -1, 3, 3, 3, -1]);
});

test('short lines at the end, or many in a row, are no headings', () => {
  assert.deepEqual(outline('La ville a grandi.\n\nMentions\nContact'), ['paragraph La ville a grandi.', 'paragraph Mentions', 'paragraph Contact']);
  assert.deepEqual(outline('Anne\nBob\nCid\nDan\nIls sont quatre.').slice(0, 2), ['paragraph Anne', 'paragraph Bob']);
});

test('wrapped lines are joined, with places in both lines', () => {
  const text = 'Le conseil de la ville de Nîmes a voté hier soir le\nbudget de l’année prochaine, qui monte à trois\nmillions d’euros.\r\n\r\nLe maire, Bob Petit, qui l’avait présenté au mois de\nmai, en est content.';
  const { blocks } = readPlainText(text);
  assert.deepEqual(blocks.map((b) => b.text), [
    'Le conseil de la ville de Nîmes a voté hier soir le budget de l’année prochaine, qui monte à trois millions d’euros.',
    'Le maire, Bob Petit, qui l’avait présenté au mois de mai, en est content.',
  ]);
  const first = blocks[0];
  assert.ok(first !== undefined);
  const at = first.text.indexOf('trois millions');
  const { start, end } = first.map.spanToSource({ start: at, end: at + 14 });
  assert.equal(text.slice(start, end), 'trois\nmillions');
});

test('Markdown is left as it is; rules are skipped', () => {
  assert.deepEqual(outline('Un *mot* et [un lien](http://x.fr) &amp; `code`.\n-----\n* * *\nFin.'), ['paragraph Un *mot* et [un lien](http://x.fr) &amp; `code`.', 'paragraph Fin.']);
});

test('nothing, blanks, a byte order mark, odd line ends', () => {
  assert.deepEqual(outline(''), []);
  assert.deepEqual(outline(' \n\t\r\n\u00a0\n'), []);
  assert.deepEqual(outline('\uFEFFUn.\rDeux.\r\n\r\nTrois.'), ['paragraph Un.', 'paragraph Deux.', 'paragraph Trois.']);
});
