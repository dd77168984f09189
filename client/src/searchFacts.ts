// What the articles say of a subject: a list that follows the words as they are typed. A sentence is opened, or put into the
// draft with its citation.
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { FACTS, INSERT_FACT, type Fact, type FactEdit, type FactsParams, type InsertFactParams, type PlaceInDraft } from '../../server/src/lsp/protocol.ts';
import { DRAFTS } from './drafts.ts';

interface FactItem extends vscode.QuickPickItem {
  readonly fact: Fact;
}

/** Shows what is found, and opens the sentence that is chosen. */
export const searchFacts = (client: LanguageClient): Promise<void> => pickFact(client, vscode.l10n.t('Search the articles'), '', undefined, show);

/**
 * The same, and what is chosen is put where the cursor is. The words that are selected are looked for; without any, what
 * the draft says before the cursor.
 */
export async function insertFact(client: LanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || vscode.languages.match(DRAFTS, editor.document) === 0) {
    await vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first: the fact is put where its cursor is.'));
    return;
  }
  const { document, selection } = editor;
  const at: PlaceInDraft = { uri: client.code2ProtocolConverter.asUri(document.uri), position: client.code2ProtocolConverter.asPosition(selection.end) };
  await pickFact(client, vscode.l10n.t('Insert a fact'), document.getText(selection).trim(), at, async (fact) => {
    const edits = await client.sendRequest<readonly FactEdit[]>(INSERT_FACT, { ...at, fact } satisfies InsertFactParams);
    await insert(editor, edits);
  }, show);
}

/** The list stays open until a sentence is chosen, or the writer goes on with something else. A button opens a sentence, where choosing does not. */
async function pickFact(client: LanguageClient, title: string, value: string, at: PlaceInDraft | undefined, choose: (fact: Fact) => Promise<void>, open?: (fact: Fact) => Promise<void>): Promise<void> {
  const list = vscode.window.createQuickPick<FactItem>();
  list.title = title;
  list.placeholder = vscode.l10n.t('Words in French or in English, a name, a year');
  const buttons = open === undefined ? [] : [{ iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: vscode.l10n.t('Go to it') }];
  let asked = 0;
  const look = async (query: string): Promise<void> => {
    const turn = ++asked;
    list.busy = true;
    const facts = await client.sendRequest<readonly Fact[]>(FACTS, { query, ...(at !== undefined && { at }) } satisfies FactsParams).catch(() => []);
    // an answer that comes late is to words that are no longer there
    if (turn !== asked) return;
    list.busy = false;
    list.items = facts.map((fact) => ({ ...itemOf(fact), buttons }));
  };
  list.onDidChangeValue(look);
  list.onDidAccept(async () => {
    const [chosen] = list.selectedItems;
    // the list is not there yet
    if (chosen === undefined) return;
    list.hide();
    await choose(chosen.fact);
  });
  list.onDidTriggerItemButton(async ({ item }) => {
    list.hide();
    await open?.(item.fact);
  });
  list.onDidHide(() => list.dispose());
  list.value = value;
  list.show();
  if (value !== '' || at !== undefined) await look(value);
}

const itemOf = (fact: Fact): FactItem => ({
  fact,
  label: fact.quote,
  detail: [fact.title, fact.publisher, fact.date, fact.page && `p. ${fact.page}`].filter((part) => part !== undefined).join(' · '),
  // the words found are seldom those typed: the list must not be narrowed to them again
  alwaysShow: true,
});

const rangeOf = ({ start, end }: FactEdit['range']): vscode.Range => new vscode.Range(start.line, start.character, end.line, end.character);

async function show({ place: { uri, range } }: Fact): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: rangeOf(range) });
}

/** In one step that can be undone; the cursor is left behind the fact. */
async function insert({ document, viewColumn }: vscode.TextEditor, edits: readonly FactEdit[]): Promise<void> {
  const [first] = edits;
  if (first === undefined) return;
  const editor = await vscode.window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
  await editor.edit((edit) => edits.forEach(({ range, newText }) => edit.replace(rangeOf(range), newText)));
  const { start } = rangeOf(first.range);
  // a quotation is on one line
  const behind = start.translate(0, first.newText.length);
  editor.selection = new vscode.Selection(behind, behind);
}
