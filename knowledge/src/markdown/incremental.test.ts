// Reading after an edit: what is read anew is the block that was edited, whatever the length of the document.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Prose } from './prose.ts';
import { markdownParser } from './parser.ts';
import { readMarkdown, type MarkdownState } from './readMarkdown.ts';

/** Units of text that were parsed as inline content while `work` was done. */
function parsedDuring(work: () => void): number {
  const parse = markdownParser.parseInline;
  let units = 0;
  markdownParser.parseInline = (text, offset) => {
    units += text.length;
    return parse(text, offset);
  };
  try {
    work();
  } finally {
    markdownParser.parseInline = parse;
  }
  return units;
}

/** The blocks that none of the readings before had. A block that was known keeps its array of emphasis, wherever it has moved. */
const anew = (before: readonly Prose[], after: Prose): readonly string[] => {
  const known = new Set(before.flatMap((prose) => prose.blocks.map((b) => b.emphasis)));
  return after.blocks.filter((b) => !known.has(b.emphasis)).map((b) => b.text);
};

const many = (count: number, part: (i: number) => string): string => Array.from({ length: count }, (_, i) => part(i)).join('');

/** Documents made of parts; each part has the letters `zz` in one block, where the edit is made. */
const DOCUMENTS: Readonly<Record<string, (count: number) => string>> = {
  paragraphs: (n) => many(n, (i) => `## Titre ${i}\n\nUn paragraphe *numéro* ${i}, zz, assez long\npour tenir sur deux lignes.\n\n`),
  'a list': (n) => `Voici :\n\n${many(n, (i) => `- Un *point* numéro ${i}, zz, assez long\n  pour tenir sur deux lignes.\n`)}`,
  'a loose list': (n) => many(n, (i) => `1. Un *point* numéro ${i}, zz, assez long.\n\n   Suite du point ${i}.\n\n`),
  'nested lists': (n) => many(n, (i) => `- Un point ${i} :\n  - un autre ${i}, zz, *là*\n  - un dernier ${i}\n`),
  'a table': (n) => `| Ville | Habitants |\n|---|--:|\n${many(n, (i) => `| Ville ${i} | zz **${i}** |\n`)}`,
  'a quote': (n) => many(n, (i) => `> Un paragraphe cité ${i}, zz, assez long\n> pour tenir sur *deux* lignes.\n>\n`),
  footnotes: (n) => many(n, (i) => `Du texte[^${i}] numéro ${i}.\n\n[^${i}]: Une note zz ${i}.\n\n    Et sa *suite* ${i}.\n\n`),
  components: (n) => many(n, (i) => `<Note type="n${i}">\n  Du texte ${i}, zz, *là*.\n\n  Sa suite ${i}.\n</Note>\n\n`),
  admonitions: (n) => many(n, (i) => `:::note\nDu texte ${i}, zz.\n:::\n\n> [!NOTE]\n> Autre ${i}.\n\n`),
  'HTML and code': (n) => many(n, (i) => `<div>\n\nDu texte ${i}, zz, <b>là</b>.\n\n</div>\n\n\`\`\`\ncode ${i}\n\`\`\`\n\n`),
};

for (const [name, make] of Object.entries(DOCUMENTS)) {
  test(`one edited character re-reads one block: ${name}`, () => {
    for (const head of ['', '---\ntitle: Essai\n---\n\n']) {
      let text = head + make(60);
      let reading = readMarkdown(text);
      const readings = [reading.prose];
      const places = [...text.matchAll(/zz/g)].map((m) => m.index);
      for (const place of [places[0], places[20], places[41], places[59]]) {
        assert.ok(place !== undefined);
        for (const [remove, put] of [[0, 'y'], [1, ''], [1, 'é']] as const) {
          text = text.slice(0, place) + put + text.slice(place + remove);
          const again = readMarkdown(text, reading.state);
          assert.deepEqual(again.prose.blocks.map((b) => b.text), readMarkdown(text).prose.blocks.map((b) => b.text));
          const read = anew(readings, again.prose);
          // going back to what was there before is not even that
          assert.equal(read.length, remove === 1 && put === '' ? 0 : 1, JSON.stringify(read));
          reading = again;
          readings.push(reading.prose);
        }
        text = `${text.slice(0, place)}z${text.slice(place + 1)}`;
        reading = readMarkdown(text, reading.state);
      }
    }
  });
}

test('the work of an edit does not grow with the document', () => {
  const work = (name: string, count: number): number => {
    const text = DOCUMENTS[name]?.(count) ?? '';
    let state: MarkdownState = readMarkdown(text).state;
    const middle = text.indexOf('zz', text.length >> 1);
    return parsedDuring(() => void ({ state } = readMarkdown(`${text.slice(0, middle)}y${text.slice(middle)}`, state)));
  };
  for (const name of Object.keys(DOCUMENTS)) {
    // a table is one leaf of the syntax tree: all of it is parsed again, though only one cell is read again
    if (name === 'a table') continue;
    const units = work(name, 100);
    assert.ok(units > 0 && units < 400, `${name}: ${units}`);
    // the numbers in the text have one digit more
    assert.ok(Math.abs(work(name, 400) - units) < 20, `${name}: ${units}, then ${work(name, 400)}`);
  }
});

test('an edit in the front matter reads no block', () => {
  const text = `---\ntitle: Essai\nlang: fr\n---\n\n${DOCUMENTS['paragraphs']?.(40) ?? ''}`;
  const before = readMarkdown(text);
  let after = before;
  assert.equal(parsedDuring(() => void (after = readMarkdown(text.replace('Essai', 'Un essai'), before.state))), 0);
  assert.deepEqual(anew([before.prose], after.prose), []);
  assert.equal(after.prose.frontMatter.get('title'), 'Un essai');
  assert.equal(after.prose.blocks[5]?.span.start, (before.prose.blocks[5]?.span.start ?? 0) + 3);
});

test('a title that ends its callout is read anew: its anchor is one only there', () => {
  const first = readMarkdown('> [!NOTE] ^Titre\n> là\n');
  assert.deepEqual(first.prose.blocks.map((b) => b.text), ['^Titre', 'là']);
  assert.deepEqual(readMarkdown('> [!NOTE] ^Titre\n', first.state).prose.blocks.map((b) => b.text), []);
});
