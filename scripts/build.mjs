// `npm run build`: everything in dist/ (the two lexica, the client, the server, the command line) and the schemas; `--watch` stays.
import { runNode } from './run.mjs';

runNode('scripts/build-french-lexicon.mjs');
runNode('scripts/build-concepts.mjs');
runNode('scripts/build-schemas.mjs');
runNode('esbuild.mjs', ...process.argv.slice(2));
