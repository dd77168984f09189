// A citation as a place in the article's file.
import type { Location, LocationLink } from 'vscode-languageserver/node';
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import type { Citation } from '../check/finding.ts';
import { linesOf, type Lines } from '../workspace/lines.ts';
import { findingsAt } from './findingsAt.ts';
import { uriOf } from '../workspace/paths.ts';
import type { Verdicts } from './verdicts.ts';

/** Where the sentence stands: its exact range in the file. */
export function placeOf(citation: Citation, base: KnowledgeBase): Location {
  return { uri: uriOf(citation.path), range: articleLines(base, citation.path).rangeOf(citation.span) };
}

/** The sentences that the claims at a place of the draft rest on, or conflict with. */
export function toDefinition(verdicts: Verdicts, offset: number, links: boolean): Location[] | LocationLink[] {
  const cited = findingsAt(verdicts.findings, offset).flatMap((finding) =>
    finding.evidence.map((citation) => ({ finding, place: placeOf(citation, verdicts.base) })),
  );
  return links
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

function articleLines(base: KnowledgeBase, path: string): Lines {
  const ofBase = known.get(base) ?? new Map<string, Lines>();
  known.set(base, ofBase);
  const lines = ofBase.get(path) ?? linesOf(base.find(path)?.text ?? '');
  ofBase.set(path, lines);
  return lines;
}
