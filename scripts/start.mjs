// `npm start`, after the build: checks the sample drafts against the two articles, and says how to see it in VS Code.
import { run } from './run.mjs';

const drafts = ['test-fixtures/workspace/draft-fr.md', 'test-fixtures/workspace/draft-en.md'];

// Exit code 1 says that conflicts were found: the drafts hold them on purpose.
run(process.execPath, ['dist/cli.js', 'check', '--knowledge', 'knowledge/articles', ...drafts], { allowed: [0, 1] });
console.log(`
The same in VS Code, with squiggles, hover cards and corrections:   npm run vscode
On your own drafts:   node dist/cli.js check --knowledge FOLDER DRAFT.md`);
