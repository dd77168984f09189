// Constructs that make several blocks: their kinds, what they go on from, and what is known of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from './readMarkdown.ts';

const read = (text: string) => readMarkdown(text).prose;
/** `kind level text` of each block, with the text of what it goes on from. */
const outline = (text: string): readonly string[] => {
  const { blocks } = read(text);
  return blocks.map((b) => `${b.kind}${b.level || ''} ${b.text}${b.lead >= 0 ? ` < ${blocks[b.lead]?.text ?? ''}` : ''}`);
};

test('lists: tight, loose, ordered, task, nested; each item goes on from what introduces it', () => {
  assert.deepEqual(outline('- a\n- b'), ['item a', 'item b']);
  assert.deepEqual(outline('- a\n\n- b\n\n  c'), ['item a', 'item b', 'paragraph c']);
  assert.deepEqual(outline('* a\n+ b\n- c'), ['item a', 'item b', 'item c']);
  assert.deepEqual(outline('Trois fondateurs :\n\n1. Anne\n2. Bob\n10) Cid'), ['paragraph Trois fondateurs :', 'item Anne < Trois fondateurs :', 'item Bob < Trois fondateurs :', 'item Cid']);
  assert.deepEqual(outline('Ils sont trois.\n- [ ] Anne\n- [x] Bob'), ['paragraph Ils sont trois.', 'item Anne < Ils sont trois.', 'item Bob < Ils sont trois.']);
  assert.deepEqual(outline('Deux :\n- la direction :\n  1. Anne\n     - à Aix\n  2. Bob\n- le conseil'), [
    'paragraph Deux :', 'item la direction : < Deux :', 'item Anne < la direction :', 'item à Aix < Anne', 'item Bob < la direction :', 'item le conseil < Deux :',
  ]);
  assert.deepEqual(outline('## Trois :\n\n- a'), ['heading2 Trois :', 'item a']);
  assert.deepEqual(outline('Avant :\n\n<!-- c -->\n\n%%\nd\n%%\n\n- a'), ['paragraph Avant :', 'item a < Avant :']);
  assert.deepEqual(outline('Avant :\n\n```\ncode\n```\n\n- a'), ['paragraph Avant :', 'item a']);
  assert.deepEqual(outline('- - a\n- # b\n- > c'), ['item a', 'heading1 b', 'quote c']);
  assert.deepEqual(outline('en 1986\\. Puis\n1986. fut'), ['paragraph en 1986. Puis 1986. fut']);
});

test('quotes are known as quotes: nested, with lists, headings, lazy lines', () => {
  assert.deepEqual(outline('> a\n> > b\n> > - c\n>\n> Deux :\n> 1. d\n>\n> # e\n\n> f\ng'), ['quote a', 'quote b', 'quote c < b', 'quote Deux :', 'quote d < Deux :', 'quote e', 'quote f g']);
  assert.deepEqual(outline('- > a\n  >\n  > b\n- c'), ['quote a', 'quote b', 'item c']);
  assert.deepEqual(outline('> « Trois »\n>\n> — Anne'), ['quote « Trois »', 'quote — Anne']);
});

test('admonitions of every kind are prose; a title is a block of its own', () => {
  assert.deepEqual(outline('> [!NOTE]\n> a\n>\n> b'), ['paragraph a', 'paragraph b']);
  assert.deepEqual(outline('> [!tip]- Trois *titres*\n> a\n> > b'), ['paragraph Trois titres', 'paragraph a', 'quote b']);
  assert.deepEqual(outline('> [!tip] Trois *titres\n> ensemble* là'), ['paragraph Trois titres ensemble là']);
  assert.deepEqual(outline(':::note Titre\na\n:::\n\n:::tip[Titre]\nb\n\n- c\n:::\n::youtube[x]{#y}\n'), ['paragraph a', 'paragraph b', 'item c < b']);
  assert.deepEqual(outline('::: {.x #y}\n\na\n\n:::: inner\nb\n::::\n:::'), ['paragraph a', 'paragraph b']);
  assert.deepEqual(outline('!!! note "Titre"\n    a\n\n    - b\n\n??? tip\n    c\n\nd'), ['paragraph a', 'item b < a', 'paragraph c', 'paragraph d']);
});

test('footnotes: the mark is left out, the definition is a block of its own', () => {
  const text = 'Onze[^1] partants[^long-un].\n\n[^1]: Une *note*\nqui suit.\n\n    Son second paragraphe :\n\n    - un point\n[^long-un]:\n    L’autre.\n\nFin.';
  assert.deepEqual(outline(text), ['paragraph Onze partants.', 'paragraph Une note qui suit.', 'paragraph Son second paragraphe :', 'item un point < Son second paragraphe :', 'paragraph L’autre.', 'paragraph Fin.']);
  assert.deepEqual(outline('> Dit[^a].\n>\n> [^a]: Là.'), ['quote Dit.', 'quote Là.']);
});

test('definition lists: definitions go on from their term', () => {
  assert.deepEqual(outline('Terme\n: Une *définition*\n  qui suit\n: Une autre\n\nDeux\n\n:   La sienne\n\n    suite\n\nFin.'), [
    'paragraph Terme', 'item Une définition qui suit < Terme', 'item Une autre < Terme', 'paragraph Deux', 'item La sienne < Deux', 'paragraph suite', 'paragraph Fin.',
  ]);
  // a French colon that was wrapped to the start of a line
  assert.deepEqual(outline('La société compte à ce jour trois fondateurs qui sont tous là\n: Anne, Bob et Cid.'), ['paragraph La société compte à ce jour trois fondateurs qui sont tous là : Anne, Bob et Cid.']);
  assert.deepEqual(outline('Ils sont là,\ntous les trois\n: Anne.'), ['paragraph Ils sont là, tous les trois : Anne.']);
});

test('tables: heads, alignments, escaped bars, markup, code, empty and missing cells', () => {
  const cells = (text: string) => read(text).blocks.flatMap((b) => (b.cell === undefined ? [] : [[b.text, b.cell.row, b.cell.column, b.cell.head, b.cell.rowHead]]));
  const x = '\uFFFC';
  assert.deepEqual(cells('|  | *2023* | `a \\| b` |\n|:--|:-:|--:|\n| **Aix** \\| Arles || 5 &euro; |\n|| 3 | [[Lien\\|quatre]] |\nNîmes|`x`\n| a | b | c | de trop |'), [
    ['2023', 0, 1, '2023', ''], [x, 0, 2, x, ''],
    ['Aix | Arles', 1, 0, '', 'Aix | Arles'], ['5 €', 1, 2, x, 'Aix | Arles'],
    ['3', 2, 1, '2023', ''], ['quatre', 2, 2, x, ''],
    ['Nîmes', 3, 0, '', 'Nîmes'], [x, 3, 1, '2023', 'Nîmes'],
    ['a', 4, 0, '', 'a'], ['b', 4, 1, '2023', 'a'], ['c', 4, 2, x, 'a'],
  ]);
  assert.deepEqual(cells('> | a | b |\n> |---|---|\n> |  | 2 |'), [['a', 0, 0, 'a', 'a'], ['b', 0, 1, 'b', 'a'], ['2', 1, 1, 'b', '']]);
  assert.deepEqual(cells('- | a | b |\n  |---|---|\n  | 1 | 2 |'), [['a', 0, 0, 'a', 'a'], ['b', 0, 1, 'b', 'a'], ['1', 1, 0, 'a', '1'], ['2', 1, 1, 'b', '1']]);
  assert.deepEqual(cells('  a |\n  --|\n  1 |\r\n  2'), [['a', 0, 0, 'a', 'a'], ['1', 1, 0, 'a', '1'], ['2', 2, 0, 'a', '2']]);
  assert.deepEqual(cells('| a | |\n|---|---|\n| 1 | 2 | 3 |'), [['a', 0, 0, 'a', 'a'], ['1', 1, 0, 'a', '1'], ['2', 1, 1, '', '1']]);
  // two tables are told apart; a caption between them is prose
  const { blocks } = read('| a |\n|---|\n| 1 |\n\nDeux\n\n| b |\n|---|\n| 2 |');
  assert.deepEqual(blocks.map((b) => [b.text, b.cell?.table, b.cell?.head]), [['a', 0, 'a'], ['1', 0, 'a'], ['Deux', undefined, undefined], ['b', 1, 'b'], ['2', 1, 'b']]);
  assert.deepEqual(outline('a | b\nc | d'), ['paragraph a | b c | d']);
});

test('HTML: a block is no prose, what stands between blank lines in it is', () => {
  assert.deepEqual(outline('<div>Trois</div>\n\n<p>\nTrois\n</p>\n\n<table><tr><td>3</td></tr></table>'), []);
  assert.deepEqual(outline('<details>\n<summary>Trois</summary>\n\nDu *texte*.\n\n</details>\n\n<section class="x">\n\n## Titre\n\n</section>'), ['paragraph Du texte.', 'heading2 Titre']);
  assert.deepEqual(outline('<pre>\nTrois\n\nQuatre\n</pre>\n\n<?php echo 3 ?>\n\n<!DOCTYPE html>\n\nfin'), ['paragraph fin']);
  assert.deepEqual(outline('a\n<!-- b -->\nc'), ['paragraph a', 'paragraph c']);
});

test('MDX: imports, exports, expressions and tags are skipped, what components hold is read', () => {
  const text = [
    'import A, {', '  B,', '} from "./b"', '', 'export const meta = {', '  n: 3,', '', '  m: "}",', '}', '', '# Titre {props.n}', '', '<Steps>', '  <Step n={3}>',
    '    Du *texte* là.', '', '    - un point', '', '      sa suite', '  </Step>', '  <Step', '    title="trois"', '    on={() => { go(5) }}', '  >', '', '  ### Deux', '', '  </Step>', '</Steps>', '',
    '{items.map((n) => (', '  <Item n={n} />', '))}', '', '<Chart data={[1, 2, 3]} />', '<>', 'Encore.', '</>', '{/* un commentaire', '', 'long */}', 'Fin.',
  ].join('\n');
  for (const lineEnd of ['\n', '\r\n']) {
    assert.deepEqual(outline(text.replaceAll('\n', lineEnd)), ['heading1 Titre \uFFFC', 'paragraph Du texte là.', 'item un point < Du texte là.', 'paragraph sa suite', 'heading3 Deux', 'paragraph Encore.', 'paragraph Fin.']);
  }
  assert.deepEqual(read(text).comments.map((c) => c.text), [' un commentaire\n\nlong ']);
  // prose that begins as code does
  assert.deepEqual(outline('import duties rose 5%\n\nexport sales fell\n\n<3 pour tous\n\n{trois} mots'), ['paragraph import duties rose 5%', 'paragraph export sales fell', 'paragraph <3 pour tous', 'paragraph \uFFFC mots']);
});

test('code: fenced, indented, in lists and quotes, never closed', () => {
  assert.deepEqual(outline('```js title="trois"\nlet a = "trois";\n\n# non\n```\n~~~\ntrois\n~~~\nfin'), ['paragraph fin']);
  assert.deepEqual(outline('- a\n\n      trois\n- ```\n  trois\n  ```\n  b\n\n> ~~~\n> trois\n> ~~~\n> c'), ['item a', 'item b', 'quote c']);
  assert.deepEqual(outline('un\n\n    trois\n\n\tquatre\n\ndeux\n\n````\n```\nnon\n````\nfin\n\n```\njamais fermé\n\ntrois'), ['paragraph un', 'paragraph deux', 'paragraph fin']);
});

test('hidden passages and comments', () => {
  assert.deepEqual(outline('un %%cinq%%\n\n%% cinq %%\n\n%%\ncinq\n\nsix\n%%\n\n%%cinq\n\ndeux'), ['paragraph un', 'paragraph deux']);
  assert.deepEqual(read('%% a %%\n\nb %%c%% d\n\n> %%\n> e\n> %%').comments.map((c) => c.text), [' a ', 'c', '\n> e\n> ']);
  assert.deepEqual(outline('{% comment %} cinq {% endcomment %}\n{% highlight ruby %}\ncinq\n\nsix\n{% endhighlight %}\n{% raw %}\ntrois\n{% endraw %}'), ['paragraph trois']);
  assert.deepEqual(outline('{{< note >}}\nUn *mot*.\n{{< /note >}}\n\n{{% tab %}}\n\nDeux.\n\n{{% /tab %}}'), ['paragraph Un mot.', 'paragraph Deux.']);
});

test('line ends, tabs, a byte order mark', () => {
  const text = '# Titre\n\nUne ligne\nl’autre  \nfin\n\n1.\tun\n\n\tdeux\n\n> trois\n> quatre\n\n| a |\n|---|\n| b |\n';
  const expected = outline(text);
  assert.deepEqual(expected, ['heading1 Titre', 'paragraph Une ligne l’autre fin', 'item un < Une ligne l’autre fin', 'paragraph deux', 'quote trois quatre', 'cell a', 'cell b']);
  for (const other of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\uFEFF${text}`]) assert.deepEqual(outline(other), expected);
});
