// What is made of the findings of a draft, and when.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { drain } from '../../../knowledge/src/text/drain.ts';
import { fakeEngine } from '../testing/fakeEngine.ts';
import { changed, foundOf, isTold } from './found.ts';
import { ignored } from './ignoring.ts';

const { checker, nothing } = fakeEngine();
const base = nothing.with({ path: 'a.md', text: 'cats: three dogs: one', meta: {} });
const findings = drain(checker.steps('dogs: one cats: five birds: two', base)).all();
const [told, others] = [findings.filter(isTold), findings.filter((finding) => !isTold(finding))];

test('what nobody asks for is not made, and what is asked for twice is made once', () => {
  const made: string[] = [];
  const found = foundOf(() => (made.push('told'), told), () => (made.push('others'), others));
  assert.deepEqual(made, []);
  assert.deepEqual(found.problems(), told);
  assert.deepEqual(made, ['told']);
  assert.deepEqual(found.all(), findings);
  found.all();
  found.told();
  assert.deepEqual(made, ['told', 'others']);
});

test('what the writer wishes changes what is told, and leaves the others in their places', () => {
  const found = changed(foundOf(() => told, () => others), (all) => all.map((finding) => ignored(finding, { by: 'setting', reason: '' })));
  assert.deepEqual(found.problems(), []);
  assert.deepEqual(found.told().map(({ draftAnswer, ignored: why }) => [draftAnswer, why?.by]), [['five', 'setting']]);
  assert.deepEqual(found.all().map(({ draftAnswer }) => draftAnswer), ['one', 'five', 'two']);
});
