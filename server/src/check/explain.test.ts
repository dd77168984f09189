// What is explained is what is told: a judge that passes over a pair in silence says the same to somebody who listens.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readDocument } from '../../../knowledge/src/claims/document.ts';
import { readingCache } from '../../../knowledge/src/claims/readingCache.ts';
import { readMarkdown } from '../../../knowledge/src/markdown/readMarkdown.ts';
import { baseShelf, builtEngine, readFixtures } from '../testing/fixtureFiles.ts';
import { createJudging } from './judging.ts';
import { forDrafts } from './room.ts';
import { windowOf } from './window.ts';

const { reader, nothing } = builtEngine();
const shelf = baseShelf({ nothing });

test('the verdict on a sentence is the same whether somebody hears why or not', () => {
  const judging = createJudging(reader, forDrafts);
  let reasons = 0;
  for (const fixture of readFixtures()) {
    const base = shelf(fixture.sources);
    const document = readDocument(readMarkdown(fixture.text).prose, reader, undefined, readingCache(1000), base.names);
    for (const placed of document.sentences) {
      const window = windowOf(document, placed);
      assert.deepEqual(judging.judge(window, base, undefined, () => void reasons++), judging.judge(window, base, undefined), `${fixture.path}: ${placed.sentence.block.slice(0, 80)}`);
    }
  }
  assert.ok(reasons > 0);
});
