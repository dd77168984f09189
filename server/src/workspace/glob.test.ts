// Patterns: what they match, where they begin, and that none takes long.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readGlob } from './glob.ts';

test('a pattern matches as in the settings of VS Code', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['knowledge/**/*.{md,txt}', 'knowledge/a.md', true],
    ['knowledge/**/*.{md,txt}', 'knowledge/2024/july/a.txt', true],
    ['knowledge/**/*.{md,txt}', 'knowledge/a.pdf', false],
    ['knowledge/**/*.{md,txt}', 'other/knowledge/a.md', false],
    ['**/sources/*.md', 'a/b/sources/c.md', true],
    ['**/sources/*.md', 'sources/c.md', true],
    ['**/sources/*.md', 'sources/d/c.md', false],
    ['a?.md', 'ab.md', true],
    ['a?.md', 'a.md', false],
    ['/abs/**', '/abs/x/y', true],
    ['/abs/*', '/abs/x/y', false],
    ['./notes/*.md', 'notes/é.md', true],
    ['{a,b}/{c,d}.md', 'b/d.md', true],
    ['x{y', 'x{y', true],
    ['a\\*.md', 'a/b.md', true],
  ];
  for (const [pattern, path, expected] of cases) assert.equal(readGlob(pattern).matches(path), expected, `${pattern} ${path}`);
});

test('the base is what stands before the first wildcard', () => {
  assert.deepEqual(['a/b/**/*.md', '*.md', '/a/*.md', '../x/{a,b}/c', 'a/b.md'].map((one) => readGlob(one).base),
    ['a/b', '', '/a', '../x', 'a']);
});

// It would not end in a lifetime, were it tried way by way; the limit only ends what would hang.
test('a pattern that is all wildcards is decided', { timeout: 120_000 }, () => {
  const glob = readGlob(`${'*a'.repeat(200)}/**/${'**/'.repeat(50)}b`);
  assert.equal(glob.matches(`${'a'.repeat(2000)}/${'a/'.repeat(500)}`), false);
});

test('law: a name without wildcards matches itself and nothing else', () => {
  const name = fc.stringMatching(/^[a-z0-9é ]{1,12}$/);
  fc.assert(fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), name, (names, other) => {
    const path = names.join('/');
    assert.equal(readGlob(path).matches(path), true);
    assert.equal(readGlob(path).matches(`${path}/${other}`), false);
    assert.equal(readGlob(`**/${names.at(-1)}`).matches(path), true);
  }));
});
