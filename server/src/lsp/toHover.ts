// The hover card: the finding's card, and the source's title as a link that opens the article at the sentence.
import type { Hover } from 'vscode-languageserver/node';
import { messages } from '../../../knowledge/src/languages/messages.ts';
import type { Citation, Finding } from '../check/finding.ts';
import { uriOf } from '../workspace/paths.ts';
import type { Abilities } from './abilities.ts';
import { escaped } from './escaped.ts';
import { findingsAt } from './findingsAt.ts';
import { isConverted } from './sourceUri.ts';
import { originOf, originParts } from './toDiagnostic.ts';
import { placeOf } from './toLocation.ts';
import type { Verdicts } from './verdicts.ts';
import { quoted } from './words.ts';

/** The card for a place in the draft, in Markdown or (for clients without it) plain text; undefined where there is none. */
export function toHover(verdicts: Verdicts, offset: number, abilities: Abilities): Hover | undefined {
  const findings = findingsAt(verdicts.findings, offset).filter((finding) => finding.card !== '');
  const first = findings[0];
  if (first === undefined) return undefined;
  const markdown = abilities.markdownHover;
  const value = markdown
    ? findings.map((finding) => cardOf(finding, verdicts, abilities)).join('\n\n---\n\n')
    : findings.map(plainCard).join('\n\n');
  return { contents: { kind: markdown ? 'markdown' : 'plaintext', value }, range: verdicts.lines.rangeOf(first.span) };
}

/** The finding's card, and under it where its sentence stands; further articles that say the same, on one line. */
function cardOf(finding: Finding, verdicts: Verdicts, abilities: Abilities): string {
  const [first, ...more] = finding.evidence;
  if (first === undefined) return finding.card.trimEnd();
  const origin = [linkTo(first, verdicts, abilities), ...originParts(first).slice(1).map(escaped)].join(' · ');
  const others = [...new Set(more.slice(0, MOST_OTHERS).map((citation) => linkTo(citation, verdicts, abilities)))];
  // of sources that differ, the card names both: the links open them
  if (finding.verdict === 'conflict' && finding.severity === 'information') return [finding.card.trimEnd(), [linkTo(first, verdicts, abilities), ...others].join(' · ')].join('\n\n');
  const also = others.length === 0 ? [] : [`${messages[finding.language].alsoSays}${others.join(' · ')}`];
  return [finding.card.trimEnd(), origin, ...also].join('\n\n');
}

/** More articles than this are no help in a card. */
const MOST_OTHERS = 3;

/**
 * The title, which opens the article: VS Code opens `file:…#L12,5` in an editor, at line 12, column 5. What is no file is
 * opened by the command, for a card may not link to it.
 */
function linkTo(citation: Citation, { base }: Verdicts, abilities: Abilities): string {
  const place = placeOf(citation, base, abilities);
  const { start } = place.range;
  const target =
    !isConverted(citation.path) ? `${place.uri}#L${start.line + 1},${start.character + 1}`
    : abilities.sourceTexts && abilities.evidenceCommand !== undefined ? `command:${abilities.evidenceCommand}?${encodeURIComponent(JSON.stringify([place]))}`
    : uriOf(citation.path);
  return `[${escaped(citation.title)}](${target.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

function plainCard({ message, evidence, language }: Finding): string {
  return [message, ...evidence.map((citation) => `${quoted(citation.quote, language)}\n(${originOf(citation)})`)].join('\n');
}
