// A citation as a place in the article's file.
import type { Location, LocationLink } from 'vscode-languageserver/node';
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import type { Citation } from '../check/finding.ts';
import { linesOf, type Lines, type Range } from '../workspace/lines.ts';
import { findingsAt } from './findingsAt.ts';
import { uriOf } from '../workspace/paths.ts';
import type { Abilities } from './abilities.ts';
import { isConverted, readableUri } from './sourceUri.ts';
import type { Verdicts } from './verdicts.ts';

/**
 * Where the sentence stands: its exact range in the file, or in the text that was read of it. A client that shows no such
 * texts gets the file at its start.
 */
export function placeOf({ path, span }: Citation, base: KnowledgeBase, { sourceTexts }: Abilities): Location {
  if (isConverted(path) && !sourceTexts) return { uri: uriOf(path), range: START };
  return { uri: readableUri(path), range: articleLines(base, path).rangeOf(span) };
}

/** The place as a link: VS Code opens `file:…#L12,5-L12,80` with that stretch selected; elsewhere it is the file. */
export const linkToPlace = ({ uri, range: { start, end } }: Location): string => `${uri}#L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The sentences that the claims at a place of the draft rest on, or conflict with. */
export function toDefinition(verdicts: Verdicts, offset: number, abilities: Abilities): Location[] | LocationLink[] {
  const cited = findingsAt(verdicts.found, offset).flatMap((finding) =>
    finding.evidence.map((citation) => ({ finding, place: placeOf(citation, verdicts.base, abilities) })),
  );
  return abilities.definitionLinks
    ? cited.map(({ finding, place }) => ({
        originSelectionRange: verdicts.lines.rangeOf(finding.span),
        targetUri: place.uri,
        targetRange: place.range,
        targetSelectionRange: place.range,
      }))
    : cited.map(({ place }) => place);
}

/** Articles do not change within a base, so their lines are found once. */
const known = new WeakMap<KnowledgeBase, Map<string, Lines>>();

/** The lines of an article's text. */
export function articleLines(base: KnowledgeBase, path: string): Lines {
  const ofBase = known.get(base) ?? new Map<string, Lines>();
  known.set(base, ofBase);
  const lines = ofBase.get(path) ?? linesOf(base.find(path)?.text ?? '');
  ofBase.set(path, lines);
  return lines;
}
