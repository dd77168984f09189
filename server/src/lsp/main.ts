// Starts the language server: `node server.js --stdio`, or `--node-ipc` as VS Code does.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { openEngine } from '../workspace/engine.ts';
import { serve } from './server.ts';

try {
  serve(createConnection(ProposedFeatures.all), openEngine());
} catch (error) {
  process.stderr.write(`claimcheck: ${error instanceof Error ? error.message : String(error)}\n`);
  process.stderr.write('claimcheck: start the language server with --stdio or --node-ipc\n');
  process.exitCode = 2;
}
