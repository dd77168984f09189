// The requests that an editor makes about a place in a draft. Each takes the verdicts at hand and converts them.
import type { CancellationToken, CodeActionParams, DefinitionParams, HoverParams, Position } from 'vscode-languageserver/node';
import { withdrawable } from './cancelling.ts';
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
  connection.onHover(withdrawable(async ({ textDocument, position }: HoverParams, token) => {
    const found = await at(textDocument.uri, position, token);
    return (found && toHover(found.verdicts, found.offset, abilities)) ?? null;
  }));
  connection.onDefinition(withdrawable(async ({ textDocument, position }: DefinitionParams, token) => {
    const found = await at(textDocument.uri, position, token);
    return found ? toDefinition(found.verdicts, found.offset, abilities) : [];
  }));
  connection.onCodeAction(withdrawable(async (params: CodeActionParams, token) => {
    if (!wantsOurs(params)) return [];
    const verdicts = await verdictsFor(params.textDocument.uri, token);
    return verdicts ? toActions(verdicts, params, abilities) : [];
  }));
}
