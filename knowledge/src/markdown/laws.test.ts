// Laws of reading, on random markup: positions hold, an edit reads as a fresh reading does, nothing throws.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Block, Prose } from './prose.ts';
import { isPlainProse } from './parser.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readPlainText } from './readPlainText.ts';

const PIECES = [
  'L’été ', 'trois ', 'd’**IA**', 'mot', ' ', '  ', '\n', '\n\n', '\r\n', '\r', '\t', '    ', '*', '**', '_', '__', '~~', '==', '`', '``', '```\n', '# ', '## ', '\n===\n', '\n---\n', '- ', '1. ', '+ ', '> ', '>',
  '| a | b |\n|---|---|\n| c | d |\n', '|', '[', ']', '](u)', '[t](u)', '[^1]', '[^1]: ', '[a]: http://x\n', '[[a|b]]', '[[', '![', '![a](b)', '&eacute;', '&#233;', '&nbsp;', '&', ';', '\\', '\\*', '<b>', '</b>', '<br>', '<', '>', '<!--', '-->', '<!-- c -->', '<div>\n',
  '$', '$x$', '$$', '$$\n', '{%', '%}', '{{<', '>}}', '{{', '}}', '{/*', '*/}', 'import a from "b"\n', ':::', 'http://a.b/c', 'a@b.fr', '---\n', '+++\n', 'k: v\n', '\uFEFF', '\uFFFC', '😀', '\ud800', '\0', '.', ' ;', '!', '?', '[x] ', '^[', '{#a}',
  '<A>\n', '</A>\n', '<A b={1}>', '<sup>', '2', '</sup>', '<code>', '</code>', '<q>', '<del>', '</del>', '~', '^', '%%', '%%\n', '@k', ':a:', ': ', '!!! n\n', '    ', '[!NOTE] ', '> [!a]\n', '*[a]: ', '[1]', '[[#a]]', '\\(', '\\)', '\\[\n', '{a}', '{--', '--}', '{++', '++}', '{% comment %}\n', '{% endcomment %}\n', 'export {\n', '}\n', '\u00ad', 'e\u0301', '\u200b', '&shy;', '|---| \n', '\\\r\n',
];
const markup = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 4 })), { maxLength: 40 }).map((parts) => parts.join(''));

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Whether a character of the prose may stand for what is written: itself, or what a reference, an accent, white space or a stand-in makes of it. */
function stands(unit: string, written: string): boolean {
  if (unit === written || unit === '\uFFFC') return true;
  // an escape in a string of the front matter
  if (written === `\\${unit}`) return true;
  if ((unit === ',' || unit === ' ') && /^\s+-\s+$/.test(written)) return true;
  if (unit === ' ') return /^(?:\s|\\\s|<br[^<>]*>|&(?:Tab|NewLine|#(?:9|10|32|x9|xA|x20));)+$/i.test(written);
  if (/^\d$/.test(written)) return unit === RAISED[Number(written)];
  if (unit === '“' || unit === '”') return /^<\/?q/i.test(written) || written.startsWith('&');
  return written.startsWith('&') && written.endsWith(';') ? true : written.normalize('NFC') === unit;
}

/** Positions: blocks are ordered and disjoint, every character of the prose comes from inside its block. */
function holds(text: string, prose: Prose): void {
  let end = 0;
  prose.blocks.forEach((block, i) => {
    assert.ok(block.span.start >= end && block.span.end <= text.length && block.span.start < block.span.end, `block ${i} out of order`);
    end = block.span.end;
    assert.equal(block.map.length, block.text.length);
    assert.ok(block.text !== '' && !/^[ \t\r\n]|[ \t\r\n]$/.test(block.text), JSON.stringify(block.text));
    let at = block.span.start;
    for (let p = 0; p < block.text.length; p++) {
      const from = block.map.toSource(p, 'after');
      const before = block.map.toSource(p, 'before');
      assert.ok(before <= from || block.text.charCodeAt(p) >= 0xdc00, 'biases out of order');
      const { start, end: to } = block.map.spanToSource({ start: p, end: p + 1 });
      assert.ok(start >= block.span.start && to <= block.span.end && start < to, `character ${p} outside its block`);
      assert.ok(start >= at || to >= at, 'places go backwards');
      at = start;
      const unit = block.text[p] ?? '';
      assert.ok(stands(unit, text.slice(start, to)), `${JSON.stringify(unit)} for ${JSON.stringify(text.slice(start, to))}`);
      assert.ok(block.map.toProse(start) <= p);
      if (to - start === 1) assert.equal(block.map.toProse(start), p);
    }
    for (const mark of block.emphasis) assert.ok(mark.start >= 0 && mark.start < mark.end && mark.end <= block.text.length);
    for (const h of block.headings) assert.ok(h < i && (prose.blocks[h]?.level ?? 0) > 0);
    if (block.level > 0) assert.ok(block.headings.every((h) => (prose.blocks[h]?.level ?? 9) < block.level));
    assert.ok(block.lead < i);
    if (block.lead >= 0) assert.notEqual(prose.blocks[block.lead]?.kind, 'heading');
  });
  for (const comment of prose.comments) assert.ok(text.slice(comment.span.start, comment.span.end).replaceAll('\r', '\n').includes(comment.text.replaceAll('\r', '\n')));
}

const plainBlock = (block: Block): unknown => ({ ...block, map: Array.from({ length: block.text.length + 1 }, (_, p) => [block.map.toSource(p, 'before'), block.map.toSource(p, 'after')]) });
const plain = (prose: Prose): unknown => ({ ...prose, blocks: prose.blocks.map(plainBlock) });

test('positions hold in any Markdown', () => {
  fc.assert(fc.property(markup, (text) => holds(text, readMarkdown(text).prose)), { numRuns: 1500 });
});

test('positions hold in any plain text', () => {
  fc.assert(fc.property(markup, (text) => holds(text, readPlainText(text))), { numRuns: 800 });
});

/** One of each construct. */
const PARTS: Readonly<Record<string, string>> = {
  heading: '## Un *titre* {#a}\n', setext: 'Titre\n===\n', paragraph: 'Seuls **trois** &eacute;t&eacute;s \\*\nrestent  \nlà.\n', link: '[mots][a], [a] et [b](u "t")\n\n[a]: http://x.fr "t"\n',
  list: 'Trois :\n\n- un\n  suite\n  1. deux\n\n     trois\n- [x] quatre\n', quote: '> cité\n> > deux\n>\n> - trois\nsuite\n', callout: '> [!NOTE] Titre\n> là\n', fence: '```js\nlet a = 3\n```\n',
  indented: '    code\n', table: '| a | b |\n|:--|--:|\n| *c* | d \\| e |\n|  | `f` |\n', footnote: 'mot[^1].\n\n[^1]: Une note\n\n    et sa suite\n', html: '<div>\nnon\n\n*oui*\n\n</div>\n', inline: 'x<sup>2</sup> <b>gras</b> <code>a</code> <!-- c -->\n',
  component: '<Note a={1}>\n  Du texte.\n\n  - un\n</Note>\n', module: 'import A from "a"\n\nexport const b = {\n  c: 3,\n\n  d: 4\n}\n', expression: '{a.map((b) => (\n  b\n))}\n', container: ':::note\nlà\n:::\n', admonition: '!!! note\n    là\n\n    encore\n',
  definitions: 'Terme\n: Un sens\n: Un autre\n', formula: '$$\nx = 3\n$$\n\nsoit $x$ à 5$\n', hidden: '%%\nnon\n\nnon\n%%\n', liquid: '{% comment %}\nnon\n{% endcomment %}\n', shortcode: '{{< note >}}\nlà {{ n }}\n{{< /note >}}\n', wiki: 'la [[Page|page]] @clef [p. 3] :smile:\n', rule: '---\n',
};
const EDITS = [...PIECES, ...Object.values(PARTS)];
const HEADS = ['', '---\ntitle: Essai\ndescription: Un "mot"\n---\n', '+++\ntitle = "Essai"\n+++\n', '\uFEFF---\r\ntitle: >\r\n  Un\r\n  deux\r\n---\r\n', '---\n'];
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.oneof(fc.constantFrom(...EDITS), fc.constant(''))), { minLength: 1, maxLength: 5 });

/** Reads a text, then each text that an edit makes of it: both ways, and both with the title as prose and without it. */
function editsAgree(first: string, changes: readonly (readonly [at: number, remove: number, put: string])[]): void {
  for (const options of [{}, { frontMatterProse: ['title', 'description'] }]) {
    let text = first;
    let { state } = readMarkdown(text, undefined, options);
    for (const [at, length, words] of changes) {
      const start = at % (text.length + 1);
      text = text.slice(0, start) + words + text.slice(start + length);
      const again = readMarkdown(text, state, options);
      state = again.state;
      const afresh = readMarkdown(text, undefined, options).prose;
      assert.deepEqual(plain(again.prose), plain(afresh));
      holds(text, afresh);
    }
  }
}

test('reading after edits is reading afresh: random markup', () => {
  const filler = '\n\nUn paragraphe assez long pour que le document dépasse la taille sous laquelle tout est relu, avec des mots de plus.\n\n';
  fc.assert(fc.property(fc.array(markup, { maxLength: 8 }), edits, (parts, changes) => editsAgree(parts.join(filler), changes)), { numRuns: 250 });
});

// each part is edited in documents in which it stands, so that none is left to chance
for (const [name, part] of Object.entries(PARTS)) {
  test(`reading after edits is reading afresh: ${name}`, () => {
    const others = fc.array(fc.constantFrom(...Object.values(PARTS)), { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...HEADS), others, others, fc.nat(), edits, (head, before, after, at, changes) => {
        const text = [...before, part, ...after].join('\n');
        // the first edit is made in the part itself
        const [first, ...rest] = changes;
        const start = head.length + [...before, ''].join('\n').length;
        editsAgree(head + text, first === undefined ? [] : [[start + (at % (part.length + 1)), first[1] % 3, first[2]], ...rest]);
      }),
      { numRuns: 15 },
    );
  });
}

test('typed from its first character to its last, a document reads as it does afresh', () => {
  const text = `---\ntitle: Essai\n---\n${Object.values(PARTS).join('\n')}`;
  let { state } = readMarkdown('');
  for (let end = 1; end <= text.length; end++) {
    const typed = readMarkdown(text.slice(0, end), state);
    state = typed.state;
    if (end % 7 === 0 || end === text.length) assert.deepEqual(plain(typed.prose), plain(readMarkdown(text.slice(0, end)).prose), JSON.stringify(text.slice(Math.max(0, end - 40), end)));
  }
});

test('a heading that changes its level, and nothing its place, stands otherwise above the next', () => {
  const { state } = readMarkdown('A\n==\n\n## B\n');
  assert.deepEqual(readMarkdown('A\n--\n\n## B\n', state).prose.blocks.map((b) => b.headings), [[], []]);
});

test('front matter moves everything by its length', () => {
  const head = '---\ntitle: Essai\n---\n';
  fc.assert(
    fc.property(markup.filter((t) => !/^[\uFEFF]?(---|\+\+\+)/.test(t)), (text) => {
      const alone = readMarkdown(text).prose;
      const after = readMarkdown(head + text).prose;
      const moved = text.startsWith('\uFEFF') ? undefined : alone.blocks.map((b) => ({ text: b.text, start: b.span.start + head.length, first: b.map.toSource(0) + head.length }));
      if (moved !== undefined) assert.deepEqual(after.blocks.map((b) => ({ text: b.text, start: b.span.start, first: b.map.toSource(0) })), moved);
    }),
    { numRuns: 400 },
  );
});

test('plain prose reads as it does beside markup, where the parser looks at it', () => {
  const words = fc.array(fc.constantFrom('mot', 'L’été', 'R', '12 %', '“yes”', '(a)', 'b-c', 'www', '.', ',', '…', '—', '«', '»', "'", '\n', ' ', '  ', '%', '\u00a0', '?', 'é'), { minLength: 1, maxLength: 20 }).map((parts) => parts.join(' ').trim());
  fc.assert(
    fc.property(words, (text) => {
      // four spaces after an empty line are code
      fc.pre(isPlainProse(text) && text !== '' && !/\n\s*\n {4}/.test(text));
      const [alone, beside] = [text, `${text} \\*`].map((t) => readMarkdown(t).prose.blocks);
      fc.pre(alone?.length === 1 && beside?.length === 1);
      assert.equal(`${alone?.[0]?.text} *`, beside?.[0]?.text);
    }),
    { numRuns: 500 },
  );
});
