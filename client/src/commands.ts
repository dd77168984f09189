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
import type { EvidencePlace } from '../../server/src/lsp/protocol.ts';

export const COMMANDS = {
  restartServer: 'claimcheck.restartServer',
  showOutput: 'claimcheck.showOutput',
  goToEvidence: 'claimcheck.goToEvidence',
  nextFinding: 'claimcheck.nextFinding',
  previousFinding: 'claimcheck.previousFinding',
  createKnowledgeFolder: 'claimcheck.createKnowledgeFolder',
  addSourceFromFile: 'claimcheck.addSourceFromFile',
  addSourceFromClipboard: 'claimcheck.addSourceFromClipboard',
  openSource: 'claimcheck.openSource',
  revealSource: 'claimcheck.revealSource',
  copySourcePath: 'claimcheck.copySourcePath',
  refreshSources: 'claimcheck.refreshSources',
  stopReading: 'claimcheck.stopReading',
  rebuildKnowledgeBase: 'claimcheck.rebuildKnowledgeBase',
  compareSources: 'claimcheck.compareSources',
  searchFacts: 'claimcheck.searchFacts',
  insertFact: 'claimcheck.insertFact',
  manageIgnored: 'claimcheck.manageIgnored',
  openConfigFile: 'claimcheck.openConfigFile',
  openSample: 'claimcheck.openSample',
  openWalkthrough: 'claimcheck.openWalkthrough',
  filterClaims: 'claimcheck.filterClaims',
  clearClaimsFilter: 'claimcheck.clearClaimsFilter',
  createDossier: 'claimcheck.createDossier',
} as const;

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

export function registerCommands({ client, output, sources, view, claims, reports, sample }: Parts): readonly vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  return [
    registerCommand(COMMANDS.restartServer, () => client.restart()),
    registerCommand(COMMANDS.showOutput, () => output.show()),
    registerCommand(COMMANDS.goToEvidence, goToEvidence),
    registerCommand(COMMANDS.nextFinding, () => goToFinding('next')),
    registerCommand(COMMANDS.previousFinding, () => goToFinding('previous')),
    registerCommand(COMMANDS.createKnowledgeFolder, createKnowledgeFolder),
    registerCommand(COMMANDS.addSourceFromFile, (files?: readonly vscode.Uri[]) => addSourceFromFile(sources, view, files)),
    registerCommand(COMMANDS.addSourceFromClipboard, () => addSourceFromClipboard(client, sources, view)),
    registerCommand(COMMANDS.openSource, (row?: Row) => openSource(sources, row)),
    registerCommand(COMMANDS.revealSource, (row?: Row) => revealSource(sources, row)),
    registerCommand(COMMANDS.copySourcePath, (row?: Row) => copySourcePath(sources, row)),
    registerCommand(COMMANDS.refreshSources, () => sources.refresh()),
    registerCommand(COMMANDS.stopReading, () => sources.stopReading()),
    registerCommand(COMMANDS.rebuildKnowledgeBase, () => rebuildKnowledgeBase(client)),
    registerCommand(COMMANDS.filterClaims, () => claims.filter()),
    registerCommand(COMMANDS.clearClaimsFilter, () => claims.setFilter('')),
    registerCommand(COMMANDS.createDossier, () => createDossier(client, claims, reports)),
    registerCommand(COMMANDS.manageIgnored, () => manageIgnored(client)),
    registerCommand(COMMANDS.openConfigFile, openConfigFile),
    registerCommand(COMMANDS.openSample, (step?: SampleStep) => sample.show(step)),
    registerCommand(COMMANDS.openWalkthrough, () => vscode.commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, false)),
    registerCommand(COMMANDS.compareSources, () => reports.compareSources()),
    registerCommand(COMMANDS.searchFacts, () => searchFacts(client)),
    registerCommand(COMMANDS.insertFact, () => insertFact(client)),
  ];
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
