// Every concept that a group names is a row of the lexicon.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calledByKind, carriers, functional, holding, houseHeads, housePosts, mutual, namedKinds, notCurrent, onceOnly, ofPersons, ofThings, openVerbs, personal, postOf, ranked, staffKinds, tieNouns, topicKinds } from './groups.ts';
import { lexicon } from './index.ts';

test('the ids of the groups exist', () => {
  const { concepts } = lexicon();
  const unknown = [...functional, ...carriers, ...openVerbs, ...holding, ...notCurrent, ...staffKinds, ...namedKinds, ...calledByKind, ...personal, ...ofPersons, ...ofThings, ...ranked, ...mutual, ...housePosts, ...houseHeads, ...topicKinds, ...onceOnly, ...tieNouns, ...[...postOf].flat()].filter((id) => !concepts.has(id));
  assert.deepEqual(unknown, []);
});
