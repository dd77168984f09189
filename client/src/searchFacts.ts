// What the articles say of a subject: a list that follows the words as they are typed, and opens the sentence.
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { FACTS, type Fact, type FactsParams } from '../../server/src/lsp/protocol.ts';

interface FactItem extends vscode.QuickPickItem {
  readonly fact: Fact;
}

/** The list stays open until a sentence is chosen, or the writer goes on with something else. */
export function searchFacts(client: LanguageClient): void {
  const list = vscode.window.createQuickPick<FactItem>();
  list.title = vscode.l10n.t('Search the articles');
  list.placeholder = vscode.l10n.t('Words in French or in English, a name, a year');
  let asked = 0;
  list.onDidChangeValue(async (query) => {
    const turn = ++asked;
    list.busy = true;
    const facts = await client.sendRequest<readonly Fact[]>(FACTS, { query } satisfies FactsParams).catch(() => []);
    // an answer that comes late is to words that are no longer there
    if (turn !== asked) return;
    list.busy = false;
    list.items = facts.map(itemOf);
  });
  list.onDidAccept(async () => {
    const [chosen] = list.selectedItems;
    list.hide();
    if (chosen !== undefined) await show(chosen.fact);
  });
  list.onDidHide(() => list.dispose());
  list.show();
}

const itemOf = (fact: Fact): FactItem => ({
  fact,
  label: fact.quote,
  detail: [fact.title, fact.publisher, fact.date, fact.page && `p. ${fact.page}`].filter((part) => part !== undefined).join(' · '),
  // the words found are seldom those typed: the list must not be narrowed to them again
  alwaysShow: true,
});

async function show({ place: { uri, range: { start, end } } }: Fact): Promise<void> {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection });
}
