// Judging many drafts: how many threads are worth it, and that one draft that fails takes no other with it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { fakeEngine } from '../testing/fakeEngine.ts';
import { NO_DISMISSALS } from '../check/dismissals.ts';
import type { Engine } from '../workspace/engine.ts';
import { judgeHere, threadsFor } from './judging.ts';

test('threads: none for little text or on one core, else as many as there are cores, or as were asked for', () => {
  assert.equal(threadsFor(20_000, undefined, 8), 0);
  assert.equal(threadsFor(100_000_000, undefined, 1), 0);
  assert.equal(threadsFor(400_000, undefined, 8), 2);
  assert.equal(threadsFor(100_000_000, undefined, 8), 8);
  assert.equal(threadsFor(100_000_000, 1, 8), 0);
  assert.equal(threadsFor(10, 3, 1), 3);
});

test('a draft that cannot be judged has its error in its place', async () => {
  const engine = fakeEngine();
  const base = engine.nothing.with({ path: 'a.md', text: 'cats: three', meta: {} });
  const check: Engine['checker']['check'] = (text, ...rest) => {
    if (text === 'broken') throw new Error('out of order');
    return engine.checker.check(text, ...rest);
  };
  const told: string[] = [];
  for await (const judged of judgeHere(['cats: five', 'broken', 'cats: six'], base, { ...engine, checker: { ...engine.checker, check } }, { language: undefined, severity: {}, dismissals: NO_DISMISSALS, fix: false })) {
    told.push(judged instanceof Error ? judged.message : judged.findings.map(({ message }) => message).join());
  }
  assert.deepEqual(told, ['three, not five', 'out of order', 'three, not six']);
});
