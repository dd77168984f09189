// The command line: finds the command, runs it, and turns what it says into an exit code. As a thread of itself it judges drafts.
import { isMainThread } from 'node:worker_threads';
import { version } from '../product.ts';
import { readCommand } from './commandLine.ts';
import { checkDrafts } from './check.ts';
import { printDossier } from './dossier.ts';
import { explainClaim } from './explain.ts';
import { listFacts } from './facts.ts';
import { judgeAsThread } from './judging.ts';
import { judgePairs } from './pairs.ts';
import { listSources } from './sources.ts';
import { wordsFor } from './words.ts';
import { terminalOf } from './terminal.ts';
import type { ExitCode } from './exitCode.ts';

async function main(): Promise<ExitCode> {
  const terminal = terminalOf(process.stdout, process.env);
  const words = wordsFor(process.env);
  const read = readCommand(process.argv.slice(2), words);
  switch (read.command) {
    case 'help':
      process.stdout.write(words.help);
      return 0;
    case 'version':
      process.stdout.write(`${version}\n`);
      return 0;
    case 'mistake':
      process.stderr.write(`claimcheck: ${read.message}\n`);
      return 2;
    case 'check':
      return checkDrafts(read.options, terminal, words);
    case 'sources':
      return listSources(read.options, terminal, words);
    case 'facts':
      return listFacts(read.options, terminal, words);
    case 'dossier':
      return printDossier(read.options, words);
    case 'pairs':
      return judgePairs(process.stdin, words);
    case 'explain':
      return explainClaim(read.options, words);
  }
}

if (isMainThread) {
  // A reader that went away (`claimcheck … | head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  main().then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      process.stderr.write(`claimcheck: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 2;
    },
  );
} else judgeAsThread();
