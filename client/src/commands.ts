// The commands of the palette.
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ClaimRow, ClaimsView } from './claimsView.ts';
import { addSourceFromClipboard, addSourceFromFile } from './addSource.ts';
import { openConfigFile } from './configFile.ts';
import { createDossier } from './dossier.ts';
import { manageIgnored } from './ignored.ts';
import type { Reports } from './compareSources.ts';
import type { Sample, SampleStep } from './sample.ts';
import { insertFact, searchFacts } from './searchFacts.ts';
import { copySourcePath, openSource, rebuildKnowledgeBase, revealSource } from './sourceCommands.ts';
import type { Sources } from './sources.ts';
import { goToFinding } from './walkFindings.ts';
import type { Row, SourcesView } from './sourcesView.ts';
import { folderInFront } from './workspaceFolders.ts';
import { COMMANDS, type Command } from './commandNames.ts';
import type { EvidencePlace } from '../../server/src/lsp/protocol.ts';

/** The extension and its walkthrough, as package.json calls them. */
const WALKTHROUGH = 'claimcheck.claimcheck#start';

/** What the commands work on. */
export interface Parts {
  readonly client: LanguageClient;
  readonly output: vscode.LogOutputChannel;
  readonly sources: Sources;
  readonly view: SourcesView;
  readonly claims: ClaimsView;
  readonly reports: Reports;
  readonly sample: Sample;
}

/** What each command does. */
export function commandsOf({ client, output, sources, view, claims, reports, sample }: Parts): Readonly<Record<Command, (...given: never[]) => unknown>> {
  return {
    [COMMANDS.restartServer]: () => client.restart(),
    [COMMANDS.showOutput]: () => output.show(),
    [COMMANDS.goToEvidence]: goToEvidence,
    [COMMANDS.nextFinding]: () => goToFinding('next'),
    [COMMANDS.previousFinding]: () => goToFinding('previous'),
    [COMMANDS.createKnowledgeFolder]: createKnowledgeFolder,
    [COMMANDS.addSourceFromFile]: (files?: readonly vscode.Uri[]) => addSourceFromFile(sources, view, files),
    [COMMANDS.addSourceFromClipboard]: () => addSourceFromClipboard(client, sources, view),
    [COMMANDS.openSource]: (row?: Row) => openSource(sources, row),
    [COMMANDS.revealSource]: (row?: Row) => revealSource(sources, row),
    [COMMANDS.copySourcePath]: (row?: Row) => copySourcePath(sources, row),
    [COMMANDS.refreshSources]: () => sources.refresh(),
    [COMMANDS.stopReading]: () => sources.stopReading(),
    [COMMANDS.rebuildKnowledgeBase]: () => rebuildKnowledgeBase(client),
    [COMMANDS.filterClaims]: () => claims.filter(),
    [COMMANDS.clearClaimsFilter]: () => claims.setFilter(''),
    [COMMANDS.createDossier]: () => createDossier(client, claims, reports),
    [COMMANDS.manageIgnored]: () => manageIgnored(client),
    [COMMANDS.openConfigFile]: openConfigFile,
    [COMMANDS.openSample]: (step?: SampleStep) => sample.show(step),
    [COMMANDS.openWalkthrough]: () => vscode.commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, false),
    [COMMANDS.compareSources]: () => reports.compareSources(),
    [COMMANDS.searchFacts]: () => searchFacts(client),
    [COMMANDS.insertFact]: () => insertFact(client),
  };
}

/** Opens the sentence beside the draft; from the palette (no place given) the evidence of the claim at the cursor. */
async function goToEvidence(asked?: EvidencePlace | ClaimRow): Promise<void> {
  const place = asked === undefined || 'range' in asked ? asked : asked.kind === 'claim' ? asked.claim.source?.place : undefined;
  if (place === undefined) {
    await vscode.commands.executeCommand('editor.action.revealDefinitionAside');
    return;
  }
  const { start, end } = place.range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), { selection, viewColumn: vscode.ViewColumn.Beside });
}

/** Makes `knowledge/` in the draft's folder of the workspace and says what to put there. */
async function createKnowledgeFolder(): Promise<void> {
  const folder = await folderInFront();
  if (folder === undefined) return;
  const place = vscode.Uri.joinPath(folder.uri, 'knowledge');
  await vscode.workspace.fs.createDirectory(place);
  await vscode.commands.executeCommand('revealInExplorer', place);
  await vscode.window.showInformationMessage(
    vscode.l10n.t('Put the articles you work from (.md, .txt, .html, .pdf, .docx) into the folder “knowledge”. Drafts are checked against them at once.'),
  );
}
