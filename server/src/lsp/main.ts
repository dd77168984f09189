// Starts the language server: `node server.js --stdio`, or `--node-ipc` as VS Code does.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server.ts';

try {
  // The engine is large: it is loaded after the handshake, so that the editor never waits for it.
  serve(createConnection(ProposedFeatures.all), async () => (await import('../workspace/engine.ts')).openFullEngine());
} catch (error) {
  process.stderr.write(`claimcheck: ${error instanceof Error ? error.message : String(error)}\n`);
  process.stderr.write('claimcheck: start the language server with --stdio or --node-ipc\n');
  process.exitCode = 2;
}
