// The language server with the fake engine, for the protocol tests: `node fakeServer.js --stdio`.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from '../lsp/server.ts';
import { fakeEngine } from './fakeEngine.ts';

serve(createConnection(ProposedFeatures.all), async () => fakeEngine());
