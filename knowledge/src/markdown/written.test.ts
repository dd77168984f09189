// Each construct of Markdown: the prose it gives, and where words of the prose are written, with and without front matter.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from './readMarkdown.ts';

/** Markdown, the prose of its only block, and words of it with what stands in the document for them. */
type Case = readonly [markdown: string, prose: string, ...words: (readonly [words: string, written: string])[]];

const X = '\uFFFC';
const NBSP = '\u00a0';

const CASES: readonly Case[] = [
  // emphasis, in French with apostrophes and accents
  ['L’équipe **d’IA** part', 'L’équipe d’IA part', ['d’IA', 'd’IA'], ['L’équipe d’IA', 'L’équipe **d’IA'], ['d’IA part', 'd’IA** part']],
  ["*L'été* à Nîmes", "L'été à Nîmes", ["L'été", "L'été"], ['à Nîmes', 'à Nîmes']],
  ['seuls **trois** restent', 'seuls trois restent', ['trois', 'trois'], ['seuls trois restent', 'seuls **trois** restent']],
  ['jusqu’au ***1ᵉʳ août***', 'jusqu’au 1ᵉʳ août', ['1ᵉʳ août', '1ᵉʳ août']],
  ['l’_école_ d’ingénieurs', 'l’école d’ingénieurs', ['école', 'école'], ['l’école', 'l’_école']],
  // after an apostrophe, before a letter, `**` does not close: CommonMark shows it
  ['**L’**État et **l’É**tat', '**L’**État et l’État', ['l’État', 'l’É**tat']],
  ['qu’*Élise* n’a *pas* dit', 'qu’Élise n’a pas dit', ['qu’Élise', 'qu’*Élise'], ['n’a pas', 'n’a *pas']],
  ['environ **30 %** des **salariés·es**', 'environ 30 % des salariés·es', ['30 %', '30 %'], ['des salariés·es', 'des **salariés·es']],
  ['« *Non* », dit-elle', '« Non », dit-elle', ['« Non »', '« *Non* »']],
  ['~~cinq~~ trois hôtels', 'cinq trois hôtels', ['cinq', 'cinq'], ['trois', 'trois']],
  ['==surligné== à l’œil', 'surligné à l’œil', ['surligné', 'surligné']],
  ['a == b et c == d', 'a == b et c == d'],
  ['2 * 3 * 4 et snake_case_name', '2 * 3 * 4 et snake_case_name'],
  ['**mot** \n**suite**', 'mot suite', ['mot suite', 'mot** \n**suite']],
  // links, images, code
  ['[l’École normale](https://x.fr "t") d’Ulm', 'l’École normale d’Ulm', ['l’École normale', 'l’École normale'], ['normale d’Ulm', 'normale](https://x.fr "t") d’Ulm']],
  ['[**Aix** été][ref] fin', 'Aix été fin', ['Aix', 'Aix'], ['été fin', 'été][ref] fin']],
  ['il [sic] part […]', 'il [sic] part […]', ['[sic]', '[sic]']],
  ['voir [1](u) et [2]', 'voir 1 et [2]', ['1', '1']],
  ['le fichier `à lire.txt` pèse', `le fichier ${X} pèse`, [X, '`à lire.txt`'], [`fichier ${X}`, 'fichier `à lire.txt`']],
  ['une ![été](u.png) image', `une ${X} image`, [X, '![été](u.png)']],
  ['voir https://a.fr/été, puis', `voir ${X} puis`.replace(' puis', ', puis'), [X, 'https://a.fr/été']],
  ['voir <https://a.fr> puis', `voir ${X} puis`, [X, '<https://a.fr>']],
  ['écrire à a@b.fr demain', `écrire à ${X} demain`, [X, 'a@b.fr']],
  ['[[Équipe d’IA|l’équipe]] part', 'l’équipe part', ['l’équipe', 'l’équipe'], ['l’équipe part', 'l’équipe]] part']],
  ['la [[Société générale]] part', 'la Société générale part', ['Société générale', 'Société générale'], ['la Société', 'la [[Société']],
  ['![[plan.png]] est là', `${X} est là`, [X, '![[plan.png]]']],
  // characters
  ['seuls &eacute;t&eacute; trois', 'seuls été trois', ['été', '&eacute;t&eacute;'], ['é', '&eacute;'], ['t', 't'], ['seuls é', 'seuls &eacute;']],
  ['12&nbsp;000&#160;&euro;', `12${NBSP}000${NBSP}€`, [`12${NBSP}000`, '12&nbsp;000'], ['€', '&euro;']],
  ['&#x1F600; joie &#233;', '😀 joie é', ['😀', '&#x1F600;'], ['\ud83d', '&#x1F600;'], ['é', '&#233;']],
  ['AT&T et R&D &inconnu; &#0;', 'AT&T et R&D &inconnu; \uFFFD', ['R&D', 'R&D']],
  ['5 \\* 3 \\_ 2 \\# C:\\dossier', '5 * 3 _ 2 # C:\\dossier', ['5 *', '5 \\*'], ['*', '*'], ['3 _', '3 \\_']],
  ['d\\’une \\«été\\»', 'd\\’une \\«été\\»'],
  // spaces and lines
  ['la première ligne\nla seconde', 'la première ligne la seconde', ['ligne la', 'ligne\nla'], [' la s', '\nla s']],
  ['une ligne  \nl’autre\\\nfin', 'une ligne l’autre fin', ['ligne l’autre', 'ligne  \nl’autre'], ['l’autre fin', 'l’autre\\\nfin']],
  ['une ligne\r\nl’autre\\\r\nfin', 'une ligne l’autre fin', ['ligne l’autre', 'ligne\r\nl’autre'], ['fin', 'fin']],
  ['deux  espaces\tet\u202ftrois', 'deux espaces et\u202ftrois', ['deux espaces', 'deux  espaces'], ['et\u202ftrois', 'et\u202ftrois']],
  ['une<br>deux<br/>\ntrois', 'une deux trois', ['une deux', 'une<br>deux']],
  // HTML, notes, citations, formulas, templates
  ['le XXI<sup>e</sup> <b class="x">siècle</b>', 'le XXIe siècle', ['XXIe', 'XXI<sup>e'], ['siècle', 'siècle']],
  ['trois <!-- a > b --> restent', 'trois restent', ['restent', 'restent']],
  ['onze partants[^1].', 'onze partants.', ['partants', 'partants'], ['partants.', 'partants[^1].']],
  ['onze partants [^note], puis', 'onze partants, puis', ['partants,', 'partants [^note],']],
  ['onze ^[une note] partants', 'onze partants', ['onze', 'onze']],
  ['selon l’étude [@dupont2020, p. 4 ; @b]. Et', 'selon l’étude. Et', ['l’étude', 'l’étude'], ['Et', 'Et']],
  ['[voir @a] il [-@b] dit', 'il dit', ['il dit', 'il [-@b] dit']],
  ['[@pseudo](https://x.fr) dit', '@pseudo dit', ['@pseudo', '@pseudo']],
  ['soit $x^2 = 4$ alors', `soit ${X} alors`, [X, '$x^2 = 4$']],
  ['soit $$a\n+ b$$ alors', 'soit $$a', ['soit', 'soit']],
  ['soit $$a = b$$ alors', `soit ${X} alors`, [X, '$$a = b$$']],
  ['le prix passe de 5$ à 6$', 'le prix passe de 5$ à 6$', ['6$', '6$']],
  ['de $3 à $4, soit $1', 'de $3 à $4, soit $1'],
  ['US$5 and 6$ more, $3 and 4$', 'US$5 and 6$ more, $3 and 4$'],
  ['un {{< figure src="a" >}} deux', 'un deux', ['deux', 'deux']],
  ['un {% include x %} deux {{ page.n }} fois', `un deux ${X} fois`, [X, '{{ page.n }}']],
  ['un {/* note */} deux', 'un deux', ['deux', 'deux']],
  ['un {% deux', 'un {% deux'],
  // headings
  ['## L’*été* {#ete .x}', 'L’été', ['été', 'été'], ['L’été', 'L’*été']],
  ['### Titre fermé ###', 'Titre fermé', ['fermé', 'fermé']],
  ['Titre *souligné*\n===', 'Titre souligné', ['souligné', 'souligné']],
  // blocks that hold one block
  ['> l’ami\n> d’*Élise*', 'l’ami d’Élise', ['l’ami d’Élise', 'l’ami\n> d’*Élise'], ['Élise', 'Élise']],
  ['> [!NOTE]\n> l’été', 'l’été', ['l’été', 'l’été']],
  ['- l’un\n  et l’*autre*', 'l’un et l’autre', ['l’un et', 'l’un\n  et'], ['autre', 'autre']],
  ['- [x] tâche *faite*', 'tâche faite', ['tâche', 'tâche'], ['faite', 'faite']],
  ['[^1]: La *note*\n    suit', 'La note suit', ['note suit', 'note*\n    suit']],
  // left open
  ['**jamais fermé', '**jamais fermé', ['jamais', 'jamais']],
  ['`jamais fermé', '`jamais fermé'],
  ['[jamais](fermé', '[jamais](fermé'],
  ['un < deux && trois > deux', 'un < deux && trois > deux', ['< deux', '< deux']],
];

const HEADS = ['', '---\ntitle: "Là"\n---\n\n', '+++\r\ntitle = "Là"\r\n+++\r\n', '\uFEFF'];

for (const [markdown, prose, ...words] of CASES) {
  test(`written: ${JSON.stringify(markdown)}`, () => {
    for (const head of HEADS) {
      const text = head + markdown;
      const { blocks } = readMarkdown(text).prose;
      const block = blocks[0];
      assert.ok(block !== undefined, 'no block');
      assert.equal(block.text, prose);
      for (const [shown, written] of words) {
        const at = prose.indexOf(shown);
        assert.ok(at >= 0, shown);
        const { start, end } = block.map.spanToSource({ start: at, end: at + shown.length });
        assert.equal(text.slice(start, end), written);
        assert.ok(start >= block.span.start && end <= block.span.end);
      }
    }
  });
}
