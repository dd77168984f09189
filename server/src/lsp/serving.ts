// What the language server loads after the handshake: everything else. The engine is opened last.
import { setFlagsFromString } from 'node:v8';
import type { Connection, InitializeParams } from 'vscode-languageserver/node';
import { serve } from './server.ts';

/**
 * How much of the heap may be new (%) before what is not used any more is collected. By itself V8 lets a heap of this size double:
 * the server then holds half as much again, for a tenth of the time of a keystroke.
 */
const GROWING = 35;

/** Serves with the engine of the product. */
export function serveWithEngine(connection: Connection, params: InitializeParams): void {
  setFlagsFromString(`--heap-growing-percent=${GROWING}`);
  serve(connection, params, async () => (await import('../workspace/engine.ts')).openFullEngine());
}
