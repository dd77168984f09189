// What the server finds in the articles: facts on a subject, and contradictions between them, as our own client asks.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MODERN, withServer } from '../testing/withServer.ts';
import { COMPARE, FACTS, type Fact } from './protocol.ts';

test('facts: the sentences on a subject, and where they stand', () =>
  withServer(MODERN, { 'a.md': '---\ntitle: The quays\npublisher: The Velsor Post\n---\nThe port has three quays.\n\nOrvane sells boats.', 'b.txt': 'Le port de Velsor compte trois quais.' }, async ({ client, root }) => {
    const facts = (await client.ask(FACTS, { query: 'port' })).result as Fact[];
    assert.deepEqual(facts.map(({ quote }) => quote).sort(), ['Le port de Velsor compte trois quais.', 'The port has three quays.']);
    const [boats] = (await client.ask(FACTS, { query: 'boats' })).result as Fact[];
    assert.deepEqual(boats, {
      quote: 'Orvane sells boats.', title: 'The quays', publisher: 'The Velsor Post',
      place: { uri: pathToFileURL(join(root, 'knowledge', 'a.md')).href, range: { start: { line: 6, character: 0 }, end: { line: 6, character: 19 } } },
    });
    assert.deepEqual((await client.ask(FACTS, { query: '' })).result, []);
  }));

test('contradictions: both sentences side by side, with links, and nothing of the articles alive', () =>
  withServer(MODERN, { 'a.md': '# One <b>\n\ncats: three', 'b.md': 'dogs: two\n\ncats: five' }, async ({ client, root }) => {
    const report = (await client.ask(COMPARE, {})).result as string;
    const uri = (name: string): string => pathToFileURL(join(root, 'knowledge', name)).href;
    assert.equal(report, `# Articles that contradict one another\n\n1 contradiction in 2 articles.\n\n## three ≠ five\n\n| [One](${uri('a.md')}#L3,1) | [dogs: two](${uri('b.md')}#L3,1) |\n| --- | --- |\n| cats: **three** | cats: **five** |\n`);
  }));

test('articles that agree', () =>
  withServer(MODERN, { 'a.md': 'cats: three', 'b.md': 'cats: three' }, async ({ client }) => {
    assert.equal((await client.ask(COMPARE, {})).result, '# Articles that contradict one another\n\nNothing in your articles (2) contradicts another.\n');
  }));
