// The suite's door: VS Code loads this file (desktop or not) and calls run(). Results go to a file beside it as well.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** Runs every test file; rejects when a test failed. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 40_000, reporter: 'spec' });
  for (const name of readdirSync(__dirname)) if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name));
  const { E2E_GREP } = process.env;
  if (E2E_GREP !== undefined) mocha.grep(E2E_GREP);
  let passed = 0;
  const failed = await new Promise<number>((resolve) => {
    mocha.run(resolve).on('pass', () => passed++);
  });
  writeFileSync(join(__dirname, 'results.json'), JSON.stringify({ passed, failed }));
  if (failed > 0) throw new Error(`${failed} failed`);
}
