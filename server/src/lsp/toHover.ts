// The hover card: its titles are links that open the article with the sentence selected.
import type { Hover } from 'vscode-languageserver/node';
import { cardOf, markdownPen, plainPen } from '../check/card.ts';
import type { Citation } from '../check/finding.ts';
import { asLinkText, asTarget } from '../check/markup.ts';
import { uriOf } from '../workspace/paths.ts';
import type { Abilities } from './abilities.ts';
import { findingsAt } from './findingsAt.ts';
import { isConverted } from './sourceUri.ts';
import { linkToPlace, placeOf } from './toLocation.ts';
import type { Verdicts } from './verdicts.ts';

/** The card for a place in the draft, in Markdown or (for clients without it) plain text; undefined where there is none. */
export function toHover(verdicts: Verdicts, offset: number, abilities: Abilities): Hover | undefined {
  const markdown = abilities.markdownHover;
  const pen = markdown ? markdownPen((citation) => linkTo(citation, verdicts, abilities)) : plainPen;
  const cards = findingsAt(verdicts.found, offset).map((finding) => ({ finding, card: cardOf(finding, pen) })).filter(({ card }) => card !== '');
  const [first] = cards;
  if (first === undefined) return undefined;
  const value = cards.map(({ card }) => card).join(markdown ? '\n\n---\n\n' : '\n\n');
  return { contents: { kind: markdown ? 'markdown' : 'plaintext', value }, range: verdicts.lines.rangeOf(first.finding.span) };
}

/** The title, which opens the article. What is no file is opened by the command, for a card may not link to it. */
function linkTo(citation: Citation, { base }: Verdicts, abilities: Abilities): string {
  const place = placeOf(citation, base, abilities);
  const target =
    !isConverted(citation.path) ? linkToPlace(place)
    : abilities.sourceTexts && abilities.evidenceCommand !== undefined ? `command:${abilities.evidenceCommand}?${encodeURIComponent(JSON.stringify([place]))}`
    : uriOf(citation.path);
  return `[${asLinkText(citation.title)}](${asTarget(target)})`;
}
