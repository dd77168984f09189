// The settings file of VS Code: JSON with comments and commas to spare.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_BOUNDS } from './formats/limits.ts';
import { patterns, plainJson, projectSettings } from './settings.ts';

test('comments and last commas go, strings stay', () => {
  const text = '{\n // "a": 1,\n "b": ["x // y", "/* z */", "\\"//"], /* c */\n "d": {"e": 1,},\n}\n';
  assert.deepEqual(JSON.parse(plainJson(text)), { b: ['x // y', '/* z */', '"//'], d: { e: 1 } });
});

test('law: plain JSON stays what it says', () => {
  fc.assert(fc.property(fc.json(), (text) => assert.deepEqual(JSON.parse(plainJson(text)), JSON.parse(text))));
});

test('law: no text makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void plainJson(text)));
});

test('a setting may be one pattern or several; what is no pattern is left out', () => {
  assert.deepEqual(patterns('a/*.md'), ['a/*.md']);
  assert.deepEqual(patterns(['a', 3, '', 'b']), ['a', 'b']);
  assert.equal(patterns([]), undefined);
  assert.equal(patterns(undefined), undefined);
});

test('the settings that bound what reading an article may cost; what is no number is as by default', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-'));
  try {
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(join(folder, '.vscode', 'settings.json'), '{ "claimcheck.knowledge.maxFileSize": 2, "claimcheck.knowledge.maxPages": -1, "claimcheck.knowledge.timeout": "long" }');
    const { include, bounds } = projectSettings(folder);
    assert.equal(include, undefined);
    assert.deepEqual([bounds.limits.pdf, bounds.limits.text, bounds.limits.pages, bounds.patience], [2 * 1024 * 1024, 2 * 1024 * 1024, DEFAULT_BOUNDS.limits.pages, DEFAULT_BOUNDS.patience]);
    assert.deepEqual(projectSettings(join(folder, 'nowhere')), { include: undefined, bounds: DEFAULT_BOUNDS });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
