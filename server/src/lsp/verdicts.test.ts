// Judging in slices: one judgement for all who ask, dropped when the draft changes or nobody waits for it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource, type TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fakeEngine } from '../testing/fakeEngine.ts';
import type { Engine } from '../workspace/engine.ts';
import { settingsFrom } from '../workspace/settings.ts';
import type { Libraries } from './libraries.ts';
import { inSlices } from './slices.ts';
import { createJudge, type Judge } from './verdicts.ts';

const URI = 'file:///draft.md';

interface Desk {
  readonly judge: Judge;
  readonly documents: Map<string, TextDocument>;
  /** texts whose judgement began, and those that were judged to the end */
  readonly begun: string[];
  readonly done: string[];
}

/** A draft, and an engine that takes three steps of which the second does not end before `goOn` is true. */
function desk(text: string, goOn: () => boolean): Desk {
  const engine = fakeEngine();
  const base = engine.nothing.with({ path: 'a.md', text: 'cats: three', meta: {} });
  const documents = new Map([[URI, TextDocument.create(URI, 'markdown', 1, text)]]);
  const begun: string[] = [];
  const done: string[] = [];
  const slow: Engine = {
    ...engine,
    checker: {
      ...engine.checker,
      *steps(draft, against) {
        begun.push(draft);
        while (!goOn()) yield;
        done.push(draft);
        return yield* engine.checker.steps(draft, against);
      },
    },
  };
  const shelf = { settings: settingsFrom(), isDraft: () => true, library: { base } };
  const libraries = { ready: async () => undefined, isArticle: () => false, shelfFor: () => shelf };
  const judge = createJudge(documents as unknown as TextDocuments<TextDocument>, libraries as unknown as Libraries, async () => slow, () => undefined);
  return { judge, documents, begun, done };
}

const change = (documents: Map<string, TextDocument>, text: string): void => {
  const document = documents.get(URI) as TextDocument;
  TextDocument.update(document, [{ text }], document.version + 1);
};

/** Resolves when `holds` does; tries again after every turn of the event loop. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((next) => setImmediate(next));
}

test('all who ask for one version share one judgement', async () => {
  const { judge, begun } = desk('cats: five', () => true);
  const [first, second] = await Promise.all([judge.verdictsOn(URI, CancellationToken.None), judge.verdictsOn(URI, CancellationToken.None)]);
  assert.equal(first, second);
  assert.deepEqual(first?.found.told().map((f) => f.message), ['three, not five']);
  await judge.verdictsOn(URI, CancellationToken.None);
  assert.deepEqual(begun, ['cats: five']);
});

test('a draft that changes while it is judged is judged as it stands; what was begun is dropped', async () => {
  let open = false;
  const { judge, documents, begun, done } = desk('cats: five', () => open);
  const asked = judge.verdictsOn(URI, CancellationToken.None);
  await until(() => begun.length === 1);
  change(documents, 'cats: six');
  await until(() => begun.length === 2);
  open = true;
  const verdicts = await asked;
  assert.deepEqual([verdicts?.version, verdicts?.found.told()[0]?.message, done], [2, 'three, not six', ['cats: six']]);
});

test('a judgement that nobody waits for any longer stops, and goes on for one who still does', async () => {
  let open = false;
  const { judge, begun, done } = desk('cats: five', () => open);
  const [one, other] = [new CancellationTokenSource(), new CancellationTokenSource()];
  const first = judge.verdictsOn(URI, one.token);
  const second = judge.verdictsOn(URI, other.token);
  await until(() => begun.length === 1);
  one.cancel();
  other.cancel();
  assert.deepEqual([await first, await second, done], [undefined, undefined, []]);
  const third = judge.verdictsOn(URI, CancellationToken.None);
  open = true;
  assert.equal((await third)?.found.told().length, 1);
  assert.deepEqual([begun.length, done.length], [2, 1]);
});

test('a draft that is closed while it is judged has no verdicts', async () => {
  const { judge, documents, begun } = desk('cats: five', () => false);
  const asked = judge.verdictsOn(URI, CancellationToken.None);
  await until(() => begun.length === 1);
  documents.delete(URI);
  judge.forget(URI);
  assert.deepEqual([await asked, judge.latest()], [undefined, []]);
});

test('long work lets others have their turn, and answers at the end', async () => {
  let turns = 0;
  const ticking = setInterval(() => turns++, 1);
  const started = performance.now();
  function* work(): Generator<void, string> {
    while (turns < 2 && performance.now() - started < 5000) yield;
    return 'done';
  }
  assert.equal(await inSlices(work(), () => true), 'done');
  clearInterval(ticking);
  assert.equal(turns >= 2, true);
});
