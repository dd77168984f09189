// Code lenses: how the claims of the draft stand, over its first line, and those of each section over its heading. Which of
// them are shown is the client's to say.
import type { CodeLens, CodeLensParams } from 'vscode-languageserver/node';
import { STANDINGS, type Tally } from '../check/tally.ts';
import { withdrawable } from './cancelling.ts';
import type { Lens } from './protocol.ts';
import { sectionsOf } from './sections.ts';
import type { Session } from './session.ts';
import type { Verdicts } from './verdicts.ts';
import { howTheyStand } from './words.ts';

/** Answers with the verdicts at hand. */
export function answerLenses({ connection, judge, abilities: { locale, claimsCommand = '' } }: Session): void {
  const known = new WeakMap<Verdicts, CodeLens[]>();
  connection.onCodeLens(withdrawable(async ({ textDocument }: CodeLensParams, token) => {
    const verdicts = await judge.verdictsOn(textDocument.uri, token);
    if (verdicts === undefined) return [];
    const lenses = known.get(verdicts) ?? lensesOf(verdicts, (tally) => ({ title: howTheyStand(tally, locale), command: claimsCommand }));
    known.set(verdicts, lenses);
    return lenses;
  }));
}

function lensesOf({ text, lines, found }: Verdicts, command: (tally: Tally) => CodeLens['command'] & object): CodeLens[] {
  const { top, whole, headings } = sectionsOf(text, found.all());
  if (isEmpty(whole)) return [];
  const lens = (at: number, tally: Tally, scope: Lens['scope']): CodeLens => {
    const { start } = lines.rangeOf({ start: at, end: at });
    return { range: { start, end: start }, command: command(tally), data: { scope } satisfies Lens };
  };
  // a heading over the whole draft would say the same twice
  const own = headings.filter(({ start, tally }) => !isEmpty(tally) && !(start === top && isSame(tally, whole)));
  return [lens(top, whole, 'draft'), ...own.map(({ start, tally }) => lens(start, tally, 'heading'))];
}

const isEmpty = (tally: Tally): boolean => STANDINGS.every((standing) => tally[standing] === 0);
const isSame = (a: Tally, b: Tally): boolean => STANDINGS.every((standing) => a[standing] === b[standing]);
