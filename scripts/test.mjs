// `npm test`: types, then every test beside the code (units, laws, architecture, fixtures, protocol) against a fresh
// build. The closing line counts: a type check is one test. Exit code 1 when anything failed.
import { spawnSync } from 'node:child_process';
import { run as runTests } from 'node:test';
import { spec } from 'node:test/reporters';
import { cpus } from 'node:os';
import { filesBelow } from './filesBelow.mjs';

const results = { passed: 0, failed: 0 };

for (const project of ['.', 'knowledge']) {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { stdio: 'inherit' });
  console.log(`${status === 0 ? '✔' : '✖'} types: ${project}`);
  results[status === 0 ? 'passed' : 'failed']++;
}
for (const [script, ...args] of [['scripts/build.mjs'], ['esbuild.mjs', '--tests']]) {
  if (spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status === 0) continue;
  // Tests of an older build would tell nothing.
  console.log(`✖ ${script}\n\n${results.passed} passed, ${results.failed + 1} failed`);
  process.exit(1);
}

const stream = runTests({ files: filesBelow('out/test', '.test.js'), concurrency: Math.max(1, cpus().length - 1) });
// The runner's own totals, told at the end: files and suites are not counted twice.
stream.on('test:diagnostic', ({ message, nesting }) => {
  const [, what, count] = /^(pass|fail|cancelled) ([0-9]+)$/.exec(message) ?? [];
  if (nesting !== 0 || what === undefined) return;
  results[what === 'pass' ? 'passed' : 'failed'] += Number(count);
});
stream.on('end', () => {
  // Set after the report is out, so that this is the last line.
  setImmediate(() => console.log(`\n${results.passed} passed, ${results.failed} failed`));
  process.exitCode = results.failed === 0 ? 0 : 1;
});
stream.compose(spec).pipe(process.stdout);
