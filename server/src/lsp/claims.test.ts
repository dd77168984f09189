// The claims of a draft, and its numbers in the status, as our own client asks.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { MODERN, pull, range, withServer } from '../testing/withServer.ts';
import { CLAIMS, STATUS, type DraftClaims, type Status } from './protocol.ts';

const ARTICLES = { 'a.md': '---\ntitle: The quays\npublisher: The Velsor Post\ndate: 2024-05-02\n---\nquays: three\n\nboats: two\n', 'b.md': '# More\n\nquays: three\n' };
const DRAFT = '# Port\n\nOf the **quays: four** are new.\n\n- boats: two\n- cats: nine\n\n<!-- claimcheck-disable-next-line count -- our own -->\nThe quays: five of old.\n';

test('every claim: how it stands, where, what is said of it, and the sentence that decides', () =>
  withServer(MODERN, ARTICLES, async ({ client, open }) => {
    const uri = open(DRAFT);
    const { claims, version, serial } = (await client.ask(CLAIMS, { uri })).result as DraftClaims;
    assert.equal(version, 1);
    assert.deepEqual(claims.map(({ standing, before, words, after, answer }) => [standing, before, words, after, answer]), [
      ['conflict', 'Of the quays: ', 'four', ' are new.', 'three'],
      ['supported', 'boats: ', 'two', '', ''],
      ['unverified', 'cats: ', 'nine', '', ''],
      ['ignored', 'The quays: ', 'five', ' of old.', 'three'],
    ]);
    const [first, supported, unverified, ignored] = claims;
    assert.deepEqual(first?.range, range(2, 16, 20));
    assert.deepEqual({ ...first?.source, place: first?.source?.place.range }, { title: 'The quays', publisher: 'The Velsor Post', date: '2024-05-02', quote: 'quays: three', place: range(5, 0, 12), others: 1 });
    assert.equal(supported?.source?.others, 0);
    assert.equal(unverified?.source, undefined);
    assert.deepEqual(ignored?.ignored, { by: 'comment', reason: 'our own' });
    const { drafts } = await client.next<Status>(STATUS, (status) => status.drafts.length > 0);
    const { sources, ...counts } = drafts[0] as Status['drafts'][number];
    assert.deepEqual(counts, { uri, folder: uri.replace('/draft.md', ''), conflicts: 1, disputed: 0, supported: 1, unverified: 1, ignored: 1, problems: 1, serial });
    assert.equal(sources.length, 2);
  }));

test('an edit gives another serial, so that what is shown is asked for again', () =>
  withServer(MODERN, ARTICLES, async ({ client, open }) => {
    const uri = open('quays: four');
    const before = (await client.ask(CLAIMS, { uri })).result as DraftClaims;
    client.tell('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: 'quays: three' }] });
    await pull(client, uri);
    const { drafts } = await client.next<Status>(STATUS, (status) => status.drafts.some(({ conflicts }) => conflicts === 0));
    assert.notEqual(drafts[0]?.serial, before.serial);
    assert.equal(((await client.ask(CLAIMS, { uri })).result as DraftClaims).serial, drafts[0]?.serial);
  }));

test('an article and a file that is not open have none', () =>
  withServer(MODERN, ARTICLES, async ({ client, open }) => {
    const article = open('quays: four', 'knowledge/a.md');
    assert.equal((await client.ask(CLAIMS, { uri: article })).result, null);
    assert.equal((await client.ask(CLAIMS, { uri: 'file:///elsewhere.md' })).result, null);
  }));
