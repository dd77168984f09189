// Citing as the draft cites: which style it has, where the mark goes, and what is written with it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMarkdown } from '../../../knowledge/src/markdown/readMarkdown.ts';
import { citationEdits, citationKey, citationMark, citationStyleOf, withMark, type Cited } from './citing.ts';
import { applied } from './edits.ts';

const source: Cited = { path: '/k/orvane-port.pdf', title: 'The port of Orvane', publisher: 'The Skerry Gazette', date: '2024-05-02', url: 'https://example.org/port_(1)', page: undefined };
const local: Cited = { ...source, url: undefined, page: 2 };
/** The draft with the source cited where `five` stands. */
const cited = (text: string, by: Cited = source, language: 'fr' | 'en' = 'en'): string => applied(text, citationEdits(text, text.indexOf('five'), by, language));
const LINK = '[The port of Orvane](https://example.org/port_%281%29), The Skerry Gazette, 2024-05-02';

test('the style of a draft: the most frequent of notes and keys, else links, else none', () => {
  const style = (text: string) => citationStyleOf(text).form;
  assert.equal(style('One.[^1] Two.[^2] Three [@rey].\n\n[^1]: a\n[^2]: b'), 'footnote');
  assert.equal(style('One^[a]. See [this](https://a.org/).'), 'note');
  assert.equal(style('One [see @rey2020, p. 3; @marchand], two [-@martin].'), 'key');
  assert.equal(style('One [here](https://a.org/), ![x](https://a.org/x.png)'), 'link');
  assert.equal(style('One [here][a].\n\n[a]: https://a.org/'), 'link');
  for (const none of ['', 'rey@example.org', '![x](https://a.org/x.png)', '[here](other.md)', '`[@rey]` and `[^1]`', '```\n[@rey] [^1]\n```', '---\na: "[@rey]"\n---\n']) assert.equal(style(none), undefined, none);
});

test('notes stand where the draft has them, else as its language has them', () => {
  assert.equal(citationStyleOf('One.[^1] “Two.”[^2]').afterStop, true);
  assert.equal(citationStyleOf('One[^1]. Two[^2]').afterStop, false);
  assert.equal(citationStyleOf('One.').afterStop, undefined);
});

test('a footnote: behind the full stop in English, before it in French; its text behind the last one, or at the end', () => {
  assert.equal(cited('They are five. Or six.\n', local), 'They are five.[^1] Or six.\n\n[^1]: *The port of Orvane*, The Skerry Gazette, 2024-05-02, p. 2.\n');
  assert.equal(cited('Ils sont five. Ou six.\n', local, 'fr').split('\n')[0], 'Ils sont five[^1]. Ou six.');
  assert.equal(cited('Sont-ils five ?', local, 'fr').split('\n')[0], 'Sont-ils five[^1] ?');
  assert.equal(cited('A.[^1] B five.\n\n[^1]: One,\n    and more.\n\nC.'), `A.[^1] B five.[^2]\n\n[^1]: One,\n    and more.\n[^2]: ${LINK}.\n\nC.`);
  assert.equal(cited('A[^1]. B five.\r\n\r\n[^1]: One.\r\n'), `A[^1]. B five[^2].\r\n\r\n[^1]: One.\r\n[^2]: ${LINK}.\r\n`);
  assert.equal(cited('A.[^a-note] B five.\n\n[^a-note]: One.'), `A.[^a-note] B five.[^the-port-of]\n\n[^a-note]: One.\n[^the-port-of]: ${LINK}.`);
});

test('a source that has a footnote is given that one; a sentence that cites it is left alone', () => {
  const text = `One.[^1] They are five.\n\n[^1]: ${LINK}.`;
  assert.equal(cited(text), text.replace('five.', 'five.[^1]'));
  for (const done of [`They are five.[^1] B.\n\n[^1]: ${LINK}.`, 'They are five [@orvane-port].', 'They are five ([here](https://example.org/port_%281%29)).']) assert.equal(cited(done), done);
  // another page of it is another footnote
  assert.notEqual(cited(`A.[^1] They are five.\n\n[^1]: *The port of Orvane*, p. 7.`, local).indexOf('[^2]'), -1);
});

test('a key, a note in the text, a link', () => {
  assert.equal(cited('A [@rey]. They are five, or six.'), 'A [@rey]. They are five, or six [@orvane-port].');
  assert.equal(cited('A [@rey]. They are five.', local), 'A [@rey]. They are five [@orvane-port, p. 2].');
  assert.equal(cited('They are five [@rey, p. 3].'), 'They are five [@rey, p. 3; @orvane-port].');
  assert.equal(cited('A.^[One.] They are five.'), `A.^[One.] They are five.^[${LINK}]`);
  assert.equal(cited('They are five.'), 'They are five ([The Skerry Gazette](https://example.org/port_%281%29)).');
  assert.equal(cited('A [here](https://a.org/). They are five!', local), 'A [here](https://a.org/). They are five (*The port of Orvane*, The Skerry Gazette, 2024-05-02, p. 2)!');
  assert.equal(citationKey('C:\\k\\A report (final).en.md'), 'a-report-final-en');
});

test('where the sentence ends: abbreviations, markup, quotations, lists, tables', () => {
  const at = (text: string): string => cited(`${text}\n\nA [@rey].`).split('\n\nA [@rey]')[0] ?? '';
  assert.equal(at('Mr. Rey saw five of them, i.e. all. Then six.'), 'Mr. Rey saw five of them, i.e. all [@orvane-port]. Then six.');
  assert.equal(at('They **are five.** Six.'), 'They **are five [@orvane-port].** Six.');
  assert.equal(at('There [are five](b.md). Six.'), 'There [are five](b.md) [@orvane-port]. Six.');
  assert.equal(at('He said “they are five.” Six.'), 'He said “they are five.” [@orvane-port] Six.');
  assert.equal(at('- one\n- of five\n- six'), '- one\n- of five [@orvane-port]\n- six');
  assert.equal(at('1. one\n\n    of five. Six.'), '1. one\n\n    of five [@orvane-port]. Six.');
  assert.equal(at('| a | b |\n|---|---|\n| five | six |'), '| a | b |\n|---|---|\n| five [@orvane-port] | six |');
  assert.equal(at('> They are\n> five. Six.'), '> They are\n> five [@orvane-port]. Six.');
  assert.equal(at('One.\r\n\r\nThey are five. Six.'), 'One.\r\n\r\nThey are five [@orvane-port]. Six.');
});

test('what a source is called becomes no markup', () => {
  const hostile: Cited = { ...local, page: undefined, title: '[x](javascript:a) <b>!', publisher: '# _y_ ![i](https://a.org)', date: undefined };
  const text = cited('They are five.\n', hostile);
  assert.equal(text, 'They are five.[^1]\n\n[^1]: *\\[x\\](javascript:a) &lt;b&gt;!*, \\# \\_y\\_ !\\[i\\](https\\://a.org).\n');
});

test('a sentence on its own takes the mark in the style of a draft', () => {
  assert.equal(withMark('They are six.', citationMark('A [@rey].', source)), 'They are six [@orvane-port].');
  assert.equal(withMark('Ils sont six.', citationMark('', local, 'fr')), 'Ils sont six[^1].');
});

test('law: citing leaves every word of the draft as it was read', () => {
  const words = fc.constantFrom('five', 'One.', '[^1]', '[@rey]', '**two**', '\n', '\n\n', '\n- ', '\n> ', '_a_', '« ', ' ».', '[a](https://a.org)', '\n\n[^1]: x', '\r\n', '^[b]', '`c`', '? ', 'Mr. A');
  const plain = (text: string): readonly string[] => readMarkdown(text).prose.blocks.map((block) => block.text.replace(/\s+/g, ' ').replace(/ (?=[.?!,;:]|$)/g, '').trim());
  fc.assert(fc.property(fc.array(words, { maxLength: 24 }), fc.boolean(), (parts, french) => {
    const text = `${parts.join(' ')} eleven words`;
    const edits = citationEdits(text, text.indexOf('eleven'), local, french ? 'fr' : 'en');
    const [form] = [citationStyleOf(text).form];
    if (edits.length === 0 || form === 'link') return;
    const done = applied(text, edits);
    const after = plain(done);
    for (const before of plain(text)) assert.ok(after.includes(before), JSON.stringify([text, done]));
    assert.deepEqual(citationEdits(done, done.indexOf('eleven'), local, french ? 'fr' : 'en'), [], JSON.stringify(done));
  }), { numRuns: 300 });
});
