// Articles that were read stay read for as long as there is room; when a draft needs more at once, the room grows.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openLanguages } from '../languages/index.ts';
import { lexicon } from '../languages/lexicon/index.ts';
import { emptyBase } from './base.ts';
import { digestOf } from './digest.ts';

test('what does not fit is read again, and not for ever', () => {
  const reader = openLanguages(lexicon(), undefined);
  const texts = Array.from({ length: 8 }, (_, k) => `Skerry has ${k + 2} berths.\n\n${'- \n\n'.repeat(30_000)}The end of ${k}.`);
  let fetched = 0;
  const open = ({ start }: { readonly start: number }): string => {
    fetched++;
    return texts[start] ?? '';
  };
  const digests = texts.map((text, k) => digestOf({ path: `${k}.md`, text, meta: {} }, reader));
  const { articles } = emptyBase(reader, open).withDigests(digests.map((digest, start) => ({ ...digest, card: { ...digest.card, text: { pack: 'p', start, length: 1 } } })));
  const [first] = articles;
  assert.equal(first?.statements, first?.statements, 'still there');
  assert.equal(fetched, 1);
  const round = (): number => {
    const before = fetched;
    for (const { statements } of articles) assert.ok(statements.length > 0);
    return fetched - before;
  };
  round();
  const rounds = Array.from({ length: 12 }, round);
  assert.ok((rounds[0] ?? 0) > 0, 'they do not all fit');
  assert.equal(rounds.at(-1), 0, `${rounds.join(' ')}`);
});
