// The sample that comes with the extension: a draft with two wrong facts and the article it is about, in a folder of its
// own, so that nothing has to be opened or set to see what Claimcheck does.
import * as vscode from 'vscode';
import { DidChangeWorkspaceFoldersNotification, State, type LanguageClient } from 'vscode-languageclient/node';
import { isSameFile } from './sources.ts';

/** What to do with the first wrong fact, once the sample is open. */
export type SampleStep = 'open' | 'card' | 'fix';

export interface Sample extends vscode.Disposable {
  /** Opens the draft, as it was the first time unless it is open. */
  show(step?: SampleStep): Promise<void>;
  readonly draft: vscode.Uri;
}

/** What the walkthrough asks for, to tick its steps off. */
const DONE = { open: 'claimcheck.sampleOpened', card: 'claimcheck.sampleCardShown', fix: 'claimcheck.sampleCorrected' } as const;
const DRAFTS: Readonly<Record<string, string>> = { fr: 'brouillon.md', en: 'draft.md' };
/** Reading the sample takes less, on any machine (ms). */
const PATIENCE = 20_000;

/** The place of the sample, below the folder that VS Code gives to the extension. */
export const sampleFolder = ({ globalStorageUri }: vscode.ExtensionContext): vscode.Uri => vscode.Uri.joinPath(globalStorageUri, 'sample');

export function provideSample(client: LanguageClient, context: vscode.ExtensionContext): Sample {
  const language = vscode.env.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
  const home = sampleFolder(context);
  const draft = vscode.Uri.joinPath(home, DRAFTS[language] as string);
  const isDraft = (uri: vscode.Uri): boolean => isSameFile(draft.toString(), uri);
  const conflicts = (): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(draft).filter(({ source }) => source === 'claimcheck');
  let served = false;
  let most = 0;
  const done = (step: SampleStep): Thenable<unknown> => vscode.commands.executeCommand('setContext', DONE[step], true);
  /** The server takes the sample for one more folder of the workspace, for as long as its draft is open. */
  const serve = async (wanted: boolean): Promise<void> => {
    if (served === wanted) return;
    served = wanted;
    const folders = [{ uri: client.code2ProtocolConverter.asUri(home), name: vscode.l10n.t('Sample') }];
    await client.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: wanted ? folders : [], removed: wanted ? [] : folders } });
  };
  const openDraft = (): vscode.TextDocument | undefined => vscode.workspace.textDocuments.find(({ uri }) => isDraft(uri));
  const listening = vscode.Disposable.from(
    vscode.workspace.onDidCloseTextDocument(({ uri }) => (isDraft(uri) ? serve(false) : undefined)),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => (isDraft(uri) ? serve(true) : undefined)),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some(isDraft)) return;
      const now = conflicts().length;
      if (now < most && openDraft()?.isDirty === true) void done('fix');
      most = Math.max(most, now);
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) served = false;
      if (newState === State.Running && openDraft() !== undefined) void serve(true);
    }),
  );
  return {
    draft,
    show: async (step = 'open') => {
      const opened = tabOf(draft) === undefined;
      if (opened) {
        most = 0;
        await vscode.workspace.fs.delete(home, { recursive: true }).then(undefined, () => undefined); // there was none
        await vscode.workspace.fs.copy(vscode.Uri.joinPath(context.extensionUri, 'client', 'sample', language), home, { overwrite: true });
      }
      await serve(true);
      const editor = await vscode.window.showTextDocument(draft, { viewColumn: columnOf(draft), preview: false });
      // a step that is ticked off draws the walkthrough anew, which takes the focus
      if (opened) await done('open');
      if (step === 'open') return;
      const first = await firstOf(conflicts);
      if (first === undefined) return;
      editor.selection = new vscode.Selection(first.range.start, first.range.start);
      editor.revealRange(first.range);
      if (step === 'fix') await offered(draft, first.range);
      await vscode.window.showTextDocument(draft, { viewColumn: columnOf(draft), preview: false });
      await vscode.commands.executeCommand(step === 'card' ? 'editor.action.showHover' : 'editor.action.quickFix');
      if (step === 'card') await done('card');
    },
    dispose: () => listening.dispose(),
  };
}

/** Until there is something to offer: while other extensions begin, VS Code gives up asking for it. */
async function offered(draft: vscode.Uri, range: vscode.Range): Promise<void> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await new Promise((next) => setTimeout(next, 50))) {
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[] | undefined>('vscode.executeCodeActionProvider', draft, range, 'quickfix');
    if (actions !== undefined && actions.length > 0) return;
  }
}

/** The group of editors that has the draft open. */
const tabOf = (draft: vscode.Uri): vscode.TabGroup | undefined =>
  vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputText && isSameFile(input.uri.toString(), draft)));

/** Where the draft is open already; else beside what is in front, as the walkthrough is. */
function columnOf(draft: vscode.Uri): vscode.ViewColumn {
  const group = tabOf(draft);
  if (group !== undefined) return group.viewColumn;
  return vscode.window.tabGroups.activeTabGroup.activeTab === undefined ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
}

/** The first wrong fact, as soon as it is found; undefined when none is left, or none is found for long. */
function firstOf(conflicts: () => readonly vscode.Diagnostic[]): Promise<vscode.Diagnostic | undefined> {
  return new Promise((resolve) => {
    const look = (): void => {
      const [first] = conflicts();
      if (first === undefined) return;
      end(first);
    };
    const end = (found: vscode.Diagnostic | undefined): void => {
      listening.dispose();
      clearTimeout(timer);
      resolve(found);
    };
    const timer = setTimeout(() => end(undefined), PATIENCE);
    const listening = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}
