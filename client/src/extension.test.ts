// The door of the extension, with stand-ins for VS Code and for what it loads later: nothing is lost in between.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { COMMANDS } from './commandNames.ts';

const DOOR = join(process.cwd(), 'dist/client.js');
const REST = join(process.cwd(), 'dist/session.js');

interface Door {
  activate(context: { readonly subscriptions: { dispose(): void }[] }): { session(): Promise<unknown>; readonly rest: unknown };
  deactivate(): Promise<void>;
}

/** The built door, in a world where the rest is `begin`; `happened` is what was done, in order. */
function doorWith(begin: (happened: string[]) => object) {
  const happened: string[] = [];
  const commands = new Map<string, (...given: unknown[]) => unknown>();
  const item: Record<string, unknown> = { dispose: () => undefined };
  const vscode = {
    languages: { createLanguageStatusItem: () => item },
    commands: { registerCommand: (name: string, does: () => unknown) => (commands.set(name, does), { dispose: () => commands.delete(name) }) },
    l10n: { t: (text: string) => text },
    LanguageStatusSeverity: { Error: 2 },
  };
  const require = createRequire(__filename);
  const { cache } = require;
  const put = (path: string, exports: unknown): void => void (cache[path] = { id: path, filename: path, loaded: true, exports } as NodeJS.Module);
  const loader = require('node:module') as { _resolveFilename: (...args: unknown[]) => string };
  const { _resolveFilename: resolve } = loader;
  loader._resolveFilename = (name, ...rest) => (name === 'vscode' ? 'vscode' : resolve(name, ...rest));
  put('vscode', vscode);
  put(REST, { begin: () => (happened.push('begun'), begin(happened)) });
  Reflect.deleteProperty(cache, DOOR);
  const door = require(DOOR) as Door;
  const subscriptions: { dispose(): void }[] = [];
  return { door, context: { subscriptions }, commands, item, happened, close: () => { loader._resolveFilename = resolve; } };
}

const session = (happened: string[]) => ({
  run: (name: string, given: readonly unknown[]) => (happened.push(`${name} ${given.join()}`), 'done'),
  stop: () => (happened.push('stopped'), Promise.resolve()),
});
const turn = () => new Promise((next) => setImmediate(next));

test('nothing but the door is loaded while VS Code waits; the rest comes by itself', async () => {
  const { door, context, commands, item, happened, close } = doorWith(session);
  const exports = door.activate(context);
  assert.deepEqual(happened, []);
  assert.deepEqual([...commands.keys()].sort(), Object.values(COMMANDS).sort());
  assert.deepEqual([item['text'], item['busy']], ['Reading articles', true]);
  await turn();
  await exports.session();
  assert.deepEqual(happened, ['begun']);
  assert.notEqual(exports.rest, undefined);
  close();
});

test('a command that is run before the rest is there waits for it, and is not lost', async () => {
  const { door, context, commands, happened, close } = doorWith(session);
  door.activate(context);
  assert.equal(await commands.get(COMMANDS.openSample)?.('card'), 'done');
  assert.deepEqual(happened, ['begun', `${COMMANDS.openSample} card`]);
  await turn();
  assert.deepEqual(happened.filter((what) => what === 'begun'), ['begun']);
  close();
});

test('switched off at once it loads nothing; while it starts, it is stopped', async () => {
  const early = doorWith(session);
  early.door.activate(early.context);
  for (const one of early.context.subscriptions) one.dispose();
  await early.door.deactivate();
  await turn();
  assert.deepEqual(early.happened, []);
  early.close();

  const late = doorWith(session);
  void late.door.activate(late.context).session();
  await late.door.deactivate();
  assert.deepEqual(late.happened, ['begun', 'stopped']);
  late.close();
});

test('what cannot be started is told by the status item', async () => {
  const { door, context, item, close } = doorWith(() => {
    throw new Error('no room');
  });
  door.activate(context);
  await turn();
  await turn();
  assert.deepEqual([item['busy'], item['severity'], item['text'], item['detail']], [false, 2, 'Claimcheck has stopped', 'Error: no room']);
  await door.deactivate();
  close();
});
