// `npm run vscode` without a desktop VS Code: serves the sample workspace with the packaged extension until Ctrl+C.
import { resolve } from 'node:path';
import { addressFor, startVscode } from './codeServer.mjs';

const [vsix, workspace] = process.argv.slice(2);
const vscode = await startVscode({ vsix: [vsix], port: Number(process.env.PORT ?? 8080) });
console.log(`VS Code with the sample drafts: ${addressFor(vscode, resolve(workspace), [`${workspace}/draft-fr.md`])}\nCtrl+C ends it.`);
