// The language server with the fake engine, for the protocol tests: `node fakeServer.js --stdio`.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { shakeHands } from '../lsp/handshake.ts';
import { serve } from '../lsp/server.ts';
import { fakeEngine } from './fakeEngine.ts';

shakeHands((options) => createConnection(ProposedFeatures.all, options), (connection, params) => serve(connection, params, async () => fakeEngine()));
