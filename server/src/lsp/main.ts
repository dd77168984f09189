// Starts the language server: `node server.js --stdio`, or `--node-ipc` as VS Code does.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { shakeHands } from './handshake.ts';

try {
  shakeHands(
    (options) => createConnection(ProposedFeatures.all, options),
    // a file of its own in dist/, so that the editor does not wait for it
    async (connection, params) => (await import('./serving.ts')).serveWithEngine(connection, params),
  );
} catch (error) {
  process.stderr.write(`claimcheck: ${error instanceof Error ? error.message : String(error)}\n`);
  process.stderr.write('claimcheck: start the language server with --stdio or --node-ipc\n');
  process.exitCode = 2;
}
