// Every concept that a group names is a row of the lexicon.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as groups from './groups.ts';
import { lexicon } from './index.ts';

/** The ids of a group: of a set or a list itself, of a table its keys and what they lead to. */
function idsOf(group: unknown): readonly string[] {
  if (typeof group === 'string') return [group];
  if (group instanceof Map) return [...group].flatMap(([key, value]) => [...idsOf(key), ...idsOf(value)]);
  if (group instanceof Set || Array.isArray(group)) return [...group].flatMap(idsOf);
  return typeof group === 'object' && group !== null && 'does' in group ? idsOf(group.does) : [];
}

for (const [name, group] of Object.entries(groups)) {
  test(`the ids of ${name} exist`, () => {
    const { concepts } = lexicon();
    assert.deepEqual(idsOf(group).filter((id) => !concepts.has(id)), []);
  });
}
