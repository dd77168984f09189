// What a clause must hold for a judge to say anything is told of the draft alone, and once for all statements: where it is not
// there, the judge must have nothing to say, whatever is laid beside the clause.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { emptyBase } from '../../../../knowledge/src/base/base.ts';
import { readDocument } from '../../../../knowledge/src/claims/document.ts';
import { keysOfSentence } from '../../../../knowledge/src/claims/keys.ts';
import { noReadingCache } from '../../../../knowledge/src/claims/readingCache.ts';
import { openLanguages } from '../../../../knowledge/src/languages/index.ts';
import { lexicon } from '../../../../knowledge/src/languages/lexicon/index.ts';
import { readMarkdown } from '../../../../knowledge/src/markdown/readMarkdown.ts';
import { baseShelf, readFixtures } from '../../testing/fixtureFiles.ts';
import { hearingsOf, isHeard } from '../hear.ts';
import { silent } from '../judgement.ts';
import { sideOf } from '../judging.ts';
import { windowOf } from '../window.ts';
import { JUDGES } from './asked.ts';

const reader = openLanguages(lexicon(), readFileSync('dist/french-lexicon.bin'));
const shelf = baseShelf({ nothing: emptyBase(reader) });
const MOST = 6;

test('a judge that is not asked of a clause has nothing to say of it', () => {
  const said = new Map<string, { asked: number; not: number }>();
  for (const { text, sources } of readFixtures()) {
    const base = shelf(sources);
    const document = readDocument(readMarkdown(text).prose, reader, undefined, noReadingCache, base.names);
    for (const placed of document.sentences.filter(isHeard)) {
      const statements = base.index.retrieve(keysOfSentence(placed.sentence), MOST);
      for (const hearing of hearingsOf(sideOf(windowOf(document, placed), reader), statements, { lexicon: reader.lexicon, weight: base.index.weight }, reader, silent).flat()) {
        for (const { judge, asks } of JUDGES) {
          const told = said.get(judge.name) ?? { asked: 0, not: 0 };
          said.set(judge.name, told);
          if (asks(hearing)) told.asked++;
          else {
            told.not++;
            assert.deepEqual(judge(hearing), [], `${judge.name}: ${placed.sentence.block}`);
          }
        }
      }
    }
  }
  assert.equal(said.size, JUDGES.length);
  assert.deepEqual([...said].filter(([, { asked }]) => asked === 0), [], 'a judge that is never asked');
  assert.ok([...said.values()].filter(({ not }) => not > 0).length > 15);
});
