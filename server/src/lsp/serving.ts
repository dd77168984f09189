// What the language server loads after the handshake: everything else. The engine is opened last.
import type { Connection, InitializeParams } from 'vscode-languageserver/node';
import { serve } from './server.ts';

/** Serves with the engine of the product. */
export function serveWithEngine(connection: Connection, params: InitializeParams): void {
  serve(connection, params, async () => (await import('../workspace/engine.ts')).openFullEngine());
}
