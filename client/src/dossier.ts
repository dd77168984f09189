// The dossier of a draft: two files beside it, the one to read in VS Code opened next to it.
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { DOSSIER, type Dossier, type FileParams } from '../../server/src/lsp/protocol.ts';
import type { ClaimsView } from './claimsView.ts';
import type { Reports } from './compareSources.ts';

/** Writes the dossier of the draft in front. One that was written before is replaced; a file of another kind never is. */
export async function createDossier(client: LanguageClient, claims: ClaimsView, reports: Reports): Promise<void> {
  const { shown } = claims;
  const dossier = shown === undefined ? null : await client.sendRequest<Dossier | null>(DOSSIER, { uri: shown } satisfies FileParams);
  if (shown === undefined || dossier === null) {
    await vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first: a dossier tells of every claim in it.'));
    return;
  }
  const draft = vscode.Uri.parse(shown);
  // a draft that is in no file yet has a dossier that is in none either
  if (draft.scheme === 'untitled') return reports.show(`${dossier.name}.dossier`, dossier.markdown);
  const [markdown, html] = await placesFor(draft, dossier);
  await vscode.workspace.fs.writeFile(markdown, new TextEncoder().encode(dossier.markdown));
  await vscode.workspace.fs.writeFile(html, new TextEncoder().encode(dossier.html));
  await vscode.commands.executeCommand('markdown.showPreviewToSide', markdown);
  const open = vscode.l10n.t('Open in Browser');
  void vscode.window.showInformationMessage(vscode.l10n.t('The dossier is in {0} and {1}.', nameOf(markdown), nameOf(html)), open).then((chosen) => {
    if (chosen === open) void vscode.env.openExternal(html);
  });
}

/** Where the files go: the names are counted on where others have them. */
async function placesFor(draft: vscode.Uri, { name, mark }: Dossier): Promise<readonly [vscode.Uri, vscode.Uri]> {
  for (let n = 1; ; n++) {
    const both = ['md', 'html'].map((ending) => vscode.Uri.joinPath(draft, '..', `${name}.dossier${n === 1 ? '' : `-${n}`}.${ending}`)) as [vscode.Uri, vscode.Uri];
    const free = await Promise.all(both.map((place) => isFree(place, mark)));
    if (free.every(Boolean)) return both;
  }
}

/** Whether nothing is there but a dossier, which its first lines tell. */
async function isFree(place: vscode.Uri, mark: string): Promise<boolean> {
  try {
    const bytes = await vscode.workspace.fs.readFile(place);
    return new TextDecoder().decode(bytes.subarray(0, 200)).includes(`<!-- ${mark} `);
  } catch {
    return true;
  }
}

const nameOf = (place: vscode.Uri): string => place.path.split('/').at(-1) ?? '';
