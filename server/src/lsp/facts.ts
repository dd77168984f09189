// Writing from the articles: what they say of a subject, in a list of our own client or in the completions of any editor, and
// a fact put into the draft with its citation.
import { CompletionItemKind, type CompletionItem, type CompletionList, type TextDocumentPositionParams, type TextEdit as LspEdit } from 'vscode-languageserver/node';
import { searchFacts } from '../../../knowledge/src/base/search.ts';
import type { KnowledgeBase, Statement } from '../../../knowledge/src/base/base.ts';
import type { Reader } from '../../../knowledge/src/claims/read.ts';
import { isDossier } from '../check/dossier/name.ts';
import { factInsertions, factQueryAt, spacedAt, subjectAt, type QuotedFact } from '../check/factInsertion.ts';
import type { Citation, TextEdit } from '../check/finding.ts';
import { aboutSource } from '../check/card.ts';
import { asMarkdown } from '../check/markup.ts';
import { cite } from '../check/render.ts';
import type { Engine } from '../workspace/engine.ts';
import { linesOf, type Lines } from '../workspace/lines.ts';
import type { Abilities } from './abilities.ts';
import { withdrawable } from './cancelling.ts';
import { isDismissals } from './dismissals.ts';
import { FACTS, INSERT_FACT, type Fact, type FactEdit, type FactsParams, type InsertFactParams } from './protocol.ts';
import type { Session } from './session.ts';
import { sourcePath } from './sourceUri.ts';
import { placeOf } from './toLocation.ts';

/** More facts than these are no answer to a question. */
const MOST = 50;
/** More completions than these are not looked through. */
const MOST_COMPLETIONS = 12;

/** Answers our own client and every editor; a folder that is not open has nothing to say. */
export function answerFacts({ connection, documents, libraries, abilities }: Session, engine: () => Promise<Engine>): void {
  connection.onRequest(FACTS, withdrawable(async ({ query, at }: FactsParams): Promise<readonly Fact[]> => {
    await libraries.ready();
    const { reader } = await engine();
    const draft = at === undefined ? undefined : documents.get(at.uri);
    const asked = query.trim() !== '' || at === undefined || draft === undefined ? query : subjectAt(draft.getText(), draft.offsetAt(at.position));
    return libraries.shelves.flatMap(({ library: { base } }) => searchFacts(base, asked, reader, MOST).map((statement) => factOf(cite(statement, []), base, abilities)));
  }));
  connection.onRequest(INSERT_FACT, ({ uri, position, fact }: InsertFactParams): readonly FactEdit[] => {
    const draft = documents.get(uri);
    if (draft === undefined) return [];
    const text = draft.getText();
    const offset = draft.offsetAt(position);
    const { quote, title, publisher, date, url, page } = fact;
    const quoted: QuotedFact = { quote, title, publisher, date, url, page, path: sourcePath(fact.place.uri) ?? fact.place.uri };
    const { text: said, definition } = factInsertions(text, offset)(quoted);
    const here = { start: offset, end: offset };
    return [{ span: here, newText: spacedAt(text, here, said) }, ...(definition === undefined ? [] : [definition])].map((edit) => toEdit(edit, linesOf(text)));
  });
  connection.onCompletion(withdrawable(async ({ textDocument: { uri }, position }: TextDocumentPositionParams): Promise<CompletionList | null> => {
    const draft = documents.get(uri);
    const asked = draft && factQueryAt(draft.getText(), draft.offsetAt(position));
    if (draft === undefined || asked === undefined || isDismissals(uri) || isDossier(uri)) return null;
    await libraries.ready();
    const { reader } = await engine();
    const shelf = libraries.shelfFor(uri);
    if (shelf === undefined || libraries.isArticle(uri)) return null;
    const { base } = shelf.library;
    const text = draft.getText();
    const stretch = { start: asked.start, end: draft.offsetAt(position) };
    const written = text.slice(stretch.start, stretch.end);
    const insertion = factInsertions(text, stretch.start);
    const lines = linesOf(text);
    const found = offered(base, asked.query, subjectAt(text, stretch.start), reader);
    // what is found depends on all that is written: with every letter it is asked for again
    return { isIncomplete: true, items: found.map((statement, i) => completion(cite(statement, []), i, { stretch, written, text, lines, insertion, abilities })) };
  }));
}

/**
 * What the query finds. While a word is half written, what the others find; before that, what is said of the subject, or the
 * first facts there are: an editor that is given nothing asks no more.
 */
function offered(base: KnowledgeBase, query: string, subject: string, reader: Reader): readonly Statement[] {
  for (const words of new Set([query, query.replace(/\S+$/u, '').trim(), subject])) {
    const found = words === '' ? [] : searchFacts(base, words, reader, MOST_COMPLETIONS);
    if (found.length > 0) return found;
  }
  return base.articles.slice(0, MOST_COMPLETIONS).flatMap(({ statements }) => statements.slice(0, 2)).slice(0, MOST_COMPLETIONS);
}

/** Where a completion goes. */
interface Place {
  readonly stretch: { readonly start: number; readonly end: number };
  readonly written: string;
  readonly text: string;
  readonly lines: Lines;
  readonly insertion: ReturnType<typeof factInsertions>;
  readonly abilities: Abilities;
}

function completion(citation: Citation, order: number, { stretch, written, text, lines, insertion, abilities }: Place): CompletionItem {
  const { text: said, definition } = insertion(citation);
  const origin = [citation.title, ...aboutSource(citation)].join(', ');
  const quote = citation.quote.replace(/\s+/g, ' ');
  return {
    label: quote,
    kind: CompletionItemKind.Reference,
    detail: origin,
    documentation: abilities.markdownCompletions ? { kind: 'markdown', value: asMarkdown(quote) } : quote,
    // an editor drops what does not have the letters that are written: here they stand for words of another order and language
    filterText: `${written} ${quote}`,
    sortText: String(order).padStart(3, '0'),
    textEdit: toEdit({ span: stretch, newText: spacedAt(text, stretch, said) }, lines),
    ...(definition !== undefined && { additionalTextEdits: [toEdit(definition, lines)] }),
  };
}

const toEdit = ({ span, newText }: TextEdit, lines: Lines): LspEdit => ({ range: lines.rangeOf(span), newText });

function factOf(citation: Citation, base: KnowledgeBase, abilities: Abilities): Fact {
  const { title, publisher, date, url, page, quote } = citation;
  return {
    quote, title,
    place: placeOf(citation, base, abilities),
    ...(publisher !== undefined && { publisher }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
    ...(page !== undefined && { page }),
  };
}
