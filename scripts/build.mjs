// `npm run build`: everything in dist/ (the French lemmas, the client, the server, the command line); `--watch` stays.
import { existsSync } from 'node:fs';
import { runNode } from './run.mjs';

const lemmas = 'scripts/build-french-lexicon.mjs';

if (existsSync(lemmas)) runNode(lemmas);
runNode('esbuild.mjs', ...process.argv.slice(2));
