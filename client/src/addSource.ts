// Adding articles to the knowledge folder: copies of files, or what is on the clipboard. Nothing that is there is changed.
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ARTICLE_ENDINGS, PASTED, type Pasted, type PastedParams } from '../../server/src/lsp/protocol.ts';
import type { Sources } from './sources.ts';
import type { SourcesView } from './sourcesView.ts';
import { folderInFront } from './workspaceFolders.ts';

const INCLUDE = 'claimcheck.knowledge.include';

/** Copies files into the knowledge folder and shows them in the view; without `given` the writer picks them. */
export async function addSourceFromFile(sources: Sources, view: SourcesView, given?: readonly vscode.Uri[]): Promise<void> {
  const home = await homeFolder(sources);
  if (home === undefined) return;
  const files = given ?? (await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Add sources'),
    openLabel: vscode.l10n.t('Add'),
    canSelectMany: true,
    filters: { [vscode.l10n.t('Articles')]: [...ARTICLE_ENDINGS] },
  })) ?? [];
  let last: vscode.Uri | undefined;
  for (const file of files) {
    const added = (await sources.takes(file)) ? file : await copyInto(home, file, sources);
    last = added ?? last;
  }
  if (last === undefined) return;
  await sources.whenListed(last);
  await view.reveal(last);
}

async function copyInto(home: vscode.Uri, file: vscode.Uri, sources: Sources): Promise<vscode.Uri | undefined> {
  const [, stem = '', ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(file.path.split('/').at(-1) ?? '') ?? [];
  const target = await freePlace(home, stem, ending);
  if (!(await isNamed(sources, target))) return undefined;
  await vscode.workspace.fs.createDirectory(home);
  await vscode.workspace.fs.copy(file, target, { overwrite: false });
  return target;
}

/** Makes an article of the text (or the HTML) on the clipboard, and opens it. */
export async function addSourceFromClipboard(client: LanguageClient, sources: Sources, view: SourcesView): Promise<void> {
  const home = await homeFolder(sources);
  if (home === undefined) return;
  const text = await vscode.env.clipboard.readText();
  const pasted = text.trim() === '' ? null : await client.sendRequest<Pasted | null>(PASTED, { text } satisfies PastedParams);
  if (pasted === null) {
    await vscode.window.showWarningMessage(vscode.l10n.t('There is no text on the clipboard.'));
    return;
  }
  const title = await vscode.window.showInputBox({
    title: vscode.l10n.t('Add source from clipboard (1 of 2)'),
    prompt: vscode.l10n.t('The title of the article'),
    value: pasted.title,
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('The file is named after the title.') : undefined),
  });
  const url = title === undefined ? undefined : await vscode.window.showInputBox({
    title: vscode.l10n.t('Add source from clipboard (2 of 2)'),
    prompt: vscode.l10n.t('The address it is from, if it has one'),
    placeHolder: 'https://',
    value: pasted.url ?? '',
    ignoreFocusOut: true,
    validateInput: (value) => (/^(https?:\/\/\S+)?$/i.test(value.trim()) ? undefined : vscode.l10n.t('An address begins with https:// or http://.')),
  });
  if (title === undefined || url === undefined) return;
  const target = await freePlace(home, nameFrom(title), '.md');
  if (!(await isNamed(sources, target))) return;
  const { author, publisher, date } = pasted;
  const known = { title: title.trim(), url: url.trim(), author, publisher, date, added: new Date().toISOString().slice(0, 10) };
  // a JSON text is a YAML text
  const lines = Object.entries(known).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key}: ${/^[\d-]+$/.test(value) ? value : JSON.stringify(value)}`]));
  await vscode.workspace.fs.createDirectory(home);
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(['---', ...lines, '---', '', pasted.text.trim(), ''].join('\n')));
  await vscode.window.showTextDocument(target);
  await sources.whenListed(target);
  await view.reveal(target);
}

/** Where articles are put: in the folder of the draft in front, or in one that the writer picks. */
async function homeFolder(sources: Sources): Promise<vscode.Uri | undefined> {
  const folder = await folderInFront();
  if (folder === undefined) return undefined;
  const home = (await sources.list()).find(({ uri }) => vscode.Uri.parse(uri).fsPath === folder.uri.fsPath)?.home;
  if (home === undefined) await offerSetting(vscode.l10n.t('The setting {0} names single files only. Name a folder in it to add sources.', INCLUDE));
  return home === undefined ? undefined : vscode.Uri.parse(home);
}

/** Whether the patterns of articles name this place; where they do not, the writer is told. */
async function isNamed(sources: Sources, target: vscode.Uri): Promise<boolean> {
  const taken = await sources.takes(target);
  if (!taken) await offerSetting(vscode.l10n.t('{0} was not added: the setting {1} does not name files like it.', target.path.split('/').at(-1) ?? '', INCLUDE));
  return taken;
}

async function offerSetting(message: string): Promise<void> {
  const open = vscode.l10n.t('Open Setting');
  if ((await vscode.window.showWarningMessage(message, open)) === open) await vscode.commands.executeCommand('workbench.action.openSettings', INCLUDE);
}

/** A place of that name, or of one with a number, where nothing is yet. */
async function freePlace(folder: vscode.Uri, stem: string, ending: string): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const place = vscode.Uri.joinPath(folder, `${stem}${number === 1 ? '' : `-${number}`}${ending}`);
    const there = await vscode.workspace.fs.stat(place).then(() => true, () => false);
    if (!there) return place;
  }
}

const LONGEST_NAME = 60;

/** A file name that every system takes: `L’été à Orvane !` → `l-ete-a-orvane`. */
function nameFrom(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const name = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+/, '').slice(0, LONGEST_NAME).replace(/-+$/, '');
  return name === '' ? 'article' : name;
}
