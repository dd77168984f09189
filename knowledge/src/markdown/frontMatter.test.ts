// Front matter: what it is and what it is not, the values it gives, and its title and description as prose.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from './readMarkdown.ts';
import { readPlainText } from './readPlainText.ts';

const values = (text: string): Readonly<Record<string, string>> => Object.fromEntries(readMarkdown(text).prose.frontMatter);
const texts = (text: string): readonly string[] => readMarkdown(text).prose.blocks.map((b) => b.text);

test('YAML: scalars, quoted and folded texts, lists, comments', () => {
  const yaml = [
    'title: "L’été : suite \\"et\\" fin" # vu',
    "slogan: 'l''été'",
    'lang: fr-FR',
    '# un commentaire',
    'date created: 2024-07-09',
    '"clef: bis": oui',
    'tags: [a, "b"]',
    'author:',
    '  - Anne # elle',
    '  - "Bob, Cid"',
    'resume: >-',
    '  une ligne',
    '  deux # non',
    '',
    '  trois',
    'plain: un texte',
    '  qui suit',
    'double: "un \\u00e9t\\xe9',
    '  qui suit"',
    'vide:',
    'url: https://x.fr/a#b',
    'citation: "Il dit "non" hier"',
    'deux: "a" b',
  ].join('\n');
  const expected = {
    title: 'L’été : suite "et" fin', slogan: 'l’été'.replace('’', "'"), lang: 'fr-FR', 'date created': '2024-07-09', 'clef: bis': 'oui', tags: '[a, "b"]',
    author: 'Anne, Bob, Cid', resume: 'une ligne deux # non trois', plain: 'un texte qui suit', double: 'un été qui suit', vide: '', url: 'https://x.fr/a#b',
    citation: 'Il dit "non" hier', deux: 'a',
  };
  assert.deepEqual(values(`---\n${yaml}\n---\nLà`), expected);
  assert.deepEqual(values(`\uFEFF---  \r\n${yaml.replaceAll('\n', '\r\n')}\r\n...\r\nLà`), expected);
  assert.deepEqual(values(`---\r${yaml.replaceAll('\n', '\r')}\r---\rLà`), expected);
  assert.deepEqual([...readPlainText(`---\n${yaml}\n---\nLà`).frontMatter], Object.entries(expected));
});

test('TOML: strings of four kinds, lists, sections', () => {
  const toml = 'title = "L\\u2019été \\"là\\"" # vu\npath = \'C:\\d\'\nresume = """\nune ligne\ndeux"""\ndraft = false # non\ntags = [\n  "a",\n  "b",\n]\n[params]\nlang = "en"\n[[menu]]\n"mon nom" = 3';
  assert.deepEqual(values(`+++\n${toml}\n+++\n`), {
    title: 'L’été "là"', path: 'C:\\d', resume: 'une ligne deux', draft: 'false', tags: '[ "a", "b", ]', 'params.lang': 'en', 'menu.mon nom': '3',
  });
});

test('what is no front matter is prose', () => {
  const not = [
    ['---\n\nProse entre deux filets.\n\n---\n', ['Prose entre deux filets.']],
    ['---\nNote : une prose\n\nEncore un paragraphe.\n\n---\nfin', ['Note : une prose', 'Encore un paragraphe.', 'fin']],
    ['---\ntitle: jamais fermé\n\nfin', ['title: jamais fermé', 'fin']],
    ['+++\ntitle = 3\n', ['+++ title = 3']],
    ['un\n---\ntitle: non\n---\n', ['un', 'title: non']],
    [' ---\ntitle: non\n---\n', ['title: non']],
    ['----\ntitle: non\n----\n', ['title: non']],
    ['--- a\ntitle: non\n---\n', ['--- a title: non']],
  ] as const;
  for (const [text, blocks] of not) {
    assert.deepEqual(values(text), {}, text);
    assert.deepEqual(texts(text), blocks, text);
  }
  assert.deepEqual(texts('---\n---\nfin'), ['fin']);
  // a line that is being typed does not make prose of all the others
  assert.deepEqual([values('---\ntitle: A\ndescr\n---\nfin'), texts('---\ntitle: A\ndescr\n---\nfin')], [{ title: 'A' }, ['fin']]);
});

const ASKED = { frontMatterProse: ['title', 'description'] };

test('title and description are prose when they are asked for, with their places', () => {
  const cases: readonly (readonly [head: string, title: string, description: string, ...places: (readonly [string, string])[]])[] = [
    ['---\ntitle: Trois hôtels à Nîmes\nlang: fr\ndescription: Seuls trois restent\n---\n', 'Trois hôtels à Nîmes', 'Seuls trois restent', ['Trois', 'Trois'], ['trois', 'trois']],
    ['---\ndescription: >\n  Seuls trois\n  restent\ntitle: "L\\u2019été \\"là\\"" # vu\n---\n', 'L’été "là"', 'Seuls trois restent', ['L’été', 'L\\u2019été'], ['trois restent', 'trois\n  restent']],
    ["---\r\ntitle: 'L''été à trois'\r\ndescription: |\r\n  Un\r\n\r\n  deux\r\n---\r\n", "L'été à trois", 'Un deux', ["L'été", "L''été"], ['trois', 'trois'], ['deux', 'deux']],
    ['\uFEFF+++\ntitle = "Trois \\u00e9t\\u00e9s"\ndescription = """\nUn \\\n  deux"""\n+++\n', 'Trois étés', 'Un deux', ['étés', '\\u00e9t\\u00e9s'], ['Un deux', 'Un \\\n  deux']],
  ];
  for (const [head, title, description, ...places] of cases) {
    const text = `${head}\nUn paragraphe.\n\n# Titre\n\nUn autre.\n`;
    const { blocks } = readMarkdown(text, undefined, ASKED).prose;
    assert.deepEqual(texts(text), ['Un paragraphe.', 'Titre', 'Un autre.']);
    const own = blocks.filter((b) => b.kind === 'heading' && b.text === title);
    assert.equal(own.length, 1, JSON.stringify(blocks.map((b) => b.text)));
    assert.deepEqual(blocks.map((b) => b.text).sort(), [title, description, 'Un paragraphe.', 'Titre', 'Un autre.'].sort());
    for (const [shown, written] of places) {
      const block = blocks.find((b) => b.text.includes(shown));
      assert.ok(block !== undefined, shown);
      const at = block.text.indexOf(shown);
      const { start, end } = block.map.spanToSource({ start: at, end: at + shown.length });
      assert.equal(text.slice(start, end), written);
      assert.ok(block.span.start <= start && end <= block.span.end);
    }
    assert.ok(blocks.every((b, i) => i === 0 || b.span.start >= (blocks[i - 1]?.span.end ?? 0)), 'in order');
  }
});

test('the title stands above what has no heading of the first level', () => {
  const { blocks } = readMarkdown('---\ntitle: Essai\n---\na\n\n## Deux\n\nb\n\n# Un\n\nc', undefined, ASKED).prose;
  assert.deepEqual(blocks.map((b) => [b.kind, b.level, b.text, b.headings]), [
    ['heading', 1, 'Essai', []], ['paragraph', 0, 'a', [0]], ['heading', 2, 'Deux', [0]], ['paragraph', 0, 'b', [0, 2]], ['heading', 1, 'Un', []], ['paragraph', 0, 'c', [4]],
  ]);
  assert.deepEqual(readMarkdown('---\ntitle: ""\ndescription:\n---\na', undefined, ASKED).prose.blocks.map((b) => b.text), ['a']);
});

test('asking for the title after it was not asked for, and after an edit of it', () => {
  const text = '---\ntitle: Essai\n---\n\nUn paragraphe.\n';
  const first = readMarkdown(text);
  const second = readMarkdown(text, first.state, ASKED);
  const third = readMarkdown(text.replace('Essai', 'Un essai'), second.state, ASKED);
  const fourth = readMarkdown(text, third.state);
  assert.deepEqual([first, second, third, fourth].map(({ prose }) => prose.blocks.map((b) => b.text)), [['Un paragraphe.'], ['Essai', 'Un paragraphe.'], ['Un essai', 'Un paragraphe.'], ['Un paragraphe.']]);
});
