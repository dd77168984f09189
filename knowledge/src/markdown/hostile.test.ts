// Hostile markup: patterns on which parsers take quadratic time or overflow the stack. Each must be read, and soon.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownParser } from './parser.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readPlainText } from './readPlainText.ts';

const SIZE = 100_000;
/** Time of the processor, far above what is needed; quadratic reading takes longer. */
const MILLISECONDS = 5000;

const fill = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length));
const TEXTS: readonly string[] = [
  ...['>', '> ', '- ', '+ ', '1. ', '[', ']', '[a](', '![', '*a ', '**a *b', 'a* ', '_a_b', '*a **a ', '`a``b', '<', '<a ', '<!-- ', '<![CDATA[', '<?', '<a href="x">', '$a ', '$$a', '$$\n', '{%', '{{<', '{/*'].map(fill),
  ...['&', '&amp;', '\\', '|', '~~a', '==a ', '[a]: b\n', '[^1]: a\n', '[^1', '[@a', '[[a|', '^[', 'http://a.', 'a@b.c', 'www.a', '#', 'a\n=\n', '- - - - a\n', '```\n', ':::\n', '{#', '\0', '\ud800', ' ', '\n', '\r', ' \t', 'a `b\n', '> [a\n'].map(fill),
  ...['<A ', '<A>\n', '  <A>\n', '</A>\n', '<A b={', '<A b="', '{a', '{a{', '{a}', '<sup>2', '<code>', '<q>', '<del>a', '~a', 'a~b', 'a^b', '%%', '%%\n', 'a %% ', '@a ', '@a [', ':a:', ':a[', ': a\n', 'a\n: b\n', '!!! a\n', '{--', '{~~a', '{++a', '{#a'].map(fill),
  ...['{% comment %}\n', '{{< highlight >}}\n', 'export {\n', 'import {\n', '{a.map(\n', '\\(', '\\(a', '\\[\n', '\\begin{a}\n', '[[#a', '[[a#b|c]]', '[1]', 'a[1]', '> [!a] b\n', 'e\u0301', '\u00ad', 'a\u200b', '&shy;', '|---| \n', '| a | \n', '\\\r\n', '\\\\\r\n', '*[a]: b\n', '::a[', '$a b ', '$ 5$', '\r\n> '].map(fill),
  ...['a: "b\n', "a: 'b\n", 'a: |\n', '  - b\n', '"a: ', 'a b c\n', '\\u00'].map((unit) => `---\na: ${fill(unit)}\n---\n`),
  ...['a = "b\n', 'a = """\n', 'a = [\n'].map((unit) => `+++\n${fill(unit)}\n+++\n`),
  ...['`', 'a', 'mot ', '**mot** ', '(', '\u00a0', '&eacute;', '"', 'é'].map((unit) => unit.repeat(1_000_000 / unit.length)),
  `${fill('*a **a ')}${fill(' a** a*')}`,
  `${fill('[')}a${fill('](x)')}`,
  `[a${fill('\nb')}`,
  `[a]: b "${fill('c\n')}`,
  `---\n${fill('a: b\n')}`,
  `# ${fill('{#')}`,
  `a|b\n-|-\n${fill('c|d\n')}`,
  Array.from({ length: 400 }, (_, i) => `${' '.repeat(2 * i)}- a\n`).join(''),
  Array.from({ length: 440 }, (_, i) => `${'`'.repeat(i + 1)} `).join(''),
];

/** How many units of text are parsed as inline content while `work` is done. */
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

for (const text of TEXTS) {
  test(`hostile: ${JSON.stringify(text.slice(0, 24))}`, () => {
    const start = process.cpuUsage();
    // nothing is parsed over and over
    assert.ok(parsedDuring(() => void readMarkdown(text)) <= 2 * text.length);
    readPlainText(text);
    const { user, system } = process.cpuUsage(start);
    assert.ok((user + system) / 1000 < MILLISECONDS);
  });
}

test('what is nested too deep is left out, what follows is not', () => {
  const { blocks } = readMarkdown(`${'> '.repeat(500)}perdu\n\nGardé.`).prose;
  assert.deepEqual(blocks.map((b) => b.text), ['Gardé.']);
});

test('a long paragraph is read in stretches; its positions hold', () => {
  const text = 'Une phrase *soulignée* de plus. '.repeat(1000);
  const block = readMarkdown(text).prose.blocks[0];
  assert.ok(block !== undefined);
  assert.equal(block.text, 'Une phrase soulignée de plus. '.repeat(1000).trim());
  assert.equal(block.emphasis.length, 1000);
  const last = block.emphasis[999];
  assert.ok(last !== undefined);
  assert.deepEqual(block.map.spanToSource(last), { start: 999 * 32 + 12, end: 999 * 32 + 21 });
});
