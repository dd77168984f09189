// The requests that an editor makes about a place in a draft. Each takes the verdicts at hand and converts them.
import type { CancellationToken, Position } from 'vscode-languageserver/node';
import { cancelled } from './publish.ts';
import type { Session } from './session.ts';
import { toActions, wantsOurs } from './toActions.ts';
import { toHover } from './toHover.ts';
import { toDefinition } from './toLocation.ts';

/** Answers hover, code action and definition. Where there is nothing to say the answer is null or empty. */
export function answerFeatures({ connection, judge, abilities }: Session): void {
  const verdictsFor = (uri: string, token: CancellationToken) => judge.atHand(uri) ?? judge.verdictsOn(uri, token);
  const at = async (uri: string, position: Position, token: CancellationToken) => {
    const verdicts = await verdictsFor(uri, token);
    return verdicts && { verdicts, offset: verdicts.lines.offsetAt(position) };
  };
  connection.onHover(async ({ textDocument, position }, token) => {
    const found = await at(textDocument.uri, position, token);
    if (token.isCancellationRequested) return cancelled();
    return (found && toHover(found.verdicts, found.offset, abilities)) ?? null;
  });
  connection.onDefinition(async ({ textDocument, position }, token) => {
    const found = await at(textDocument.uri, position, token);
    if (token.isCancellationRequested) return cancelled();
    return found ? toDefinition(found.verdicts, found.offset, abilities) : [];
  });
  connection.onCodeAction(async (params, token) => {
    if (!wantsOurs(params)) return [];
    const verdicts = await verdictsFor(params.textDocument.uri, token);
    if (token.isCancellationRequested) return cancelled();
    return verdicts ? toActions(verdicts, params, abilities) : [];
  });
}
