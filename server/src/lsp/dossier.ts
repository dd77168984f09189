// The dossier of an open draft, as it stands in the editor.
import { dossierOf } from '../check/dossier/dossier.ts';
import { DOSSIER_MARK } from '../check/dossier/name.ts';
import { dossierHtml } from '../check/dossier/toHtml.ts';
import { dossierMarkdown } from '../check/dossier/toMarkdown.ts';
import { dossierInput } from '../workspace/dossierInput.ts';
import { pathOf } from '../workspace/paths.ts';
import { withdrawable } from './cancelling.ts';
import { DOSSIER, type Dossier, type FileParams } from './protocol.ts';
import type { Session } from './session.ts';

/** Answers our own client, which puts the files where the draft is. */
export function answerDossier({ connection, judge, libraries }: Session): void {
  connection.onRequest(DOSSIER, withdrawable(async ({ uri }: FileParams, token): Promise<Dossier | null> => {
    const verdicts = await judge.verdictsOn(uri, token);
    if (verdicts === undefined) return null;
    const { text, found, base } = verdicts;
    const title = decodeURIComponent(uri.split(/[/:]/).at(-1) ?? '');
    const input = await dossierInput({ path: pathOf(uri), title, text, findings: found.all(), base }, libraries.shelfFor(uri)?.library.root ?? '');
    if (token.isCancellationRequested) return null;
    const page = dossierOf(input);
    return { name: title.replace(/(.)\.(?:md|mdx|markdown)$/i, '$1'), markdown: dossierMarkdown(page), html: dossierHtml(page), mark: DOSSIER_MARK };
  }));
}
