// A fact put into a draft, and where facts are asked for.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { factInsertions, factQueryAt, spacedAt, subjectAt, type QuotedFact } from './factInsertion.ts';

const FACT: QuotedFact = { quote: 'The port has *three* quays.', path: 'knowledge/quays.md', title: 'The quays', publisher: 'The Velsor Post', date: '2024-05-02', url: undefined, page: undefined };
const inserted = (draft: string, fact: QuotedFact = FACT) => factInsertions(draft, draft.length)(fact);

test('a quotation, with its citation in the style of the draft', () => {
  assert.equal(inserted('The port is old [@rask]. ').text, '“The port has \\*three\\* quays.” [@quays]');
  assert.deepEqual(inserted('It is old.[^1]\n\n[^1]: Somebody.\n'), {
    text: '“The port has \\*three\\* quays.”[^2]',
    definition: { span: { start: 31, end: 31 }, newText: '\n[^2]: *The quays*, The Velsor Post, 2024-05-02.' },
  });
  assert.equal(inserted('It is [old](https://example.org/). ', { ...FACT, url: 'https://example.org/quays' }).text, '“The port has \\*three\\* quays.” ([The Velsor Post](https://example.org/quays))');
});

test('quotation marks are those of the draft, whatever the article is written in', () => {
  assert.match(inserted('Le port est vieux et il compte plusieurs quais ; c’est là que la ville est née. [@rask] ').text, /^« The port has .+ » \[@quays\]$/);
  assert.match(inserted('', { ...FACT, quote: 'Le port de la ville compte trois quais et il est vieux.' }).text, /^« Le port .+ »\[\^1\]$/);
});

/** The place is at the bar. */
const queryAt = (marked: string) => factQueryAt(marked.replace('|', ''), marked.indexOf('|'));

test('facts are asked for behind two question marks that no word is before', () => {
  assert.deepEqual(queryAt('??quays|'), { start: 0, query: 'quays' });
  assert.deepEqual(queryAt('It is old. ??quays of Orvane | more'), { start: 11, query: 'quays of Orvane' });
  assert.deepEqual(queryAt('« ??|'), { start: 2, query: '' });
  assert.deepEqual(queryAt('- ??|'), { start: 2, query: '' });
  for (const none of ['What??|', 'What?? And then|', '?|', 'quays|', '??? |', '?? really?|', `??${'a'.repeat(90)}|`, '??a\nb|']) assert.equal(queryAt(none), undefined, none);
});

test('what a place is about: its sentence, the one before, or the heading', () => {
  const subject = (marked: string): string => subjectAt(marked.replace('|', ''), marked.indexOf('|'));
  assert.equal(subject('It rains. The port of **Orvane** |'), 'The port of   Orvane');
  assert.equal(subject('It rains. The port of Orvane is old. |'), 'The port of Orvane is old');
  assert.equal(subject('# The quays\n\n|'), 'The quays');
  assert.equal(subject('|'), '');
});

test('blanks where the text would touch a word', () => {
  const spaced = (marked: string): string => {
    const draft = marked.replace('|', '');
    const at = marked.indexOf('|');
    return draft.slice(0, at) + spacedAt(draft, { start: at, end: at }, 'X') + draft.slice(at);
  };
  assert.deepEqual(['It is old.|', 'a |b', '(|)', '|', '|.'].map(spaced), ['It is old. X', 'a X b', '(X)', 'X', 'X.']);
});
