// The articles in VS Code: they are no drafts, and what changes in them changes what is underlined.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileIn, notUnderlined, openDraft, underlined, underlinedAt } from './window.ts';

describe('articles', () => {
  let draft: vscode.TextDocument;
  const article = fileIn('knowledge', 'meta-llama-exode.txt');
  let text: string;
  before(async () => {
    text = new TextDecoder().decode(await vscode.workspace.fs.readFile(article));
    draft = await openDraft('draft-fr.md');
    await underlinedAt(draft, 'cinq', 'demeurent');
  });
  const write = (uri: vscode.Uri, content: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));

  it('an article that is edited changes the findings', async () => {
    await write(article, text.replace('seuls trois demeurent chez Meta', 'seuls cinq demeurent chez Meta'));
    await notUnderlined(draft, 'cinq');
    await write(article, text);
    await underlinedAt(draft, 'cinq', 'demeurent');
  });

  it('an article that is taken away takes its findings with it', async () => {
    const aside = fileIn('aside.txt');
    await vscode.workspace.fs.rename(article, aside);
    await notUnderlined(draft, 'cinq');
    await vscode.workspace.fs.rename(aside, article);
    await underlinedAt(draft, 'cinq', 'demeurent');
  });

  it('a file that is no article does not disturb the others', async () => {
    const picture = fileIn('knowledge', 'picture.txt');
    await vscode.workspace.fs.writeFile(picture, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]));
    await write(fileIn('knowledge', 'other.md'), '# Bees\n\nThe hive has 30,000 bees.\n');
    await underlinedAt(draft, 'cinq', 'demeurent');
    await vscode.workspace.fs.delete(picture);
  });

  it('a Markdown article is not checked as a draft', async () => {
    const other = await openDraft('knowledge', 'other.md');
    assert.deepEqual(underlined(other), []);
    await vscode.workspace.fs.delete(other.uri);
  });
});
