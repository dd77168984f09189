// What the language server loads after the handshake: everything else. The engine is opened last.
import { setFlagsFromString } from 'node:v8';
import type { Connection, InitializeParams } from 'vscode-languageserver/node';
import { serve } from './server.ts';

/**
 * How much of the heap may be new (%) before what is not used any more is collected. By itself V8 lets a heap of this size double:
 * the server then holds half as much again, for a tenth of the time of a keystroke.
 */
const GROWING = 35;

/**
 * How much bytecode a function runs, in bytes, before the V8 of Node 20 asks whether to optimise it. By itself it asks after less than half
 * as much, and has seen too few sentences by then: what it optimised for them is thrown away when another comes. The first check
 * takes a fifth less so. Newer ones have no such setting, and need none.
 */
const SEEN_ENOUGH = 300_000;

/** Serves with the engine of the product. */
export function serveWithEngine(connection: Connection, params: InitializeParams): void {
  setFlagsFromString(`--heap-growing-percent=${GROWING}`);
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${SEEN_ENOUGH}`);
  serve(connection, params, async () => {
    const { openFullEngine, warmed } = await import('../workspace/engine.ts');
    return warmed(await openFullEngine());
  });
}
