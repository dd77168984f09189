// The hover card: the finding's card, and the source's title as a link that opens the article at the sentence.
import type { Hover } from 'vscode-languageserver/node';
import { messages } from '../../../knowledge/src/languages/messages.ts';
import type { Citation, Finding } from '../check/finding.ts';
import { findingsAt } from './findingsAt.ts';
import { originOf, originParts } from './toDiagnostic.ts';
import { placeOf } from './toLocation.ts';
import type { Verdicts } from './verdicts.ts';
import { quoted } from './words.ts';

/** The card for a place in the draft, in Markdown or (for clients without it) plain text; undefined where there is none. */
export function toHover(verdicts: Verdicts, offset: number, markdown: boolean): Hover | undefined {
  const findings = findingsAt(verdicts.findings, offset).filter((finding) => finding.card !== '');
  const first = findings[0];
  if (first === undefined) return undefined;
  const value = markdown
    ? findings.map((finding) => cardOf(finding, verdicts)).join('\n\n---\n\n')
    : findings.map(plainCard).join('\n\n');
  return { contents: { kind: markdown ? 'markdown' : 'plaintext', value }, range: verdicts.lines.rangeOf(first.span) };
}

/** The finding's card, and under it where its sentence stands; further articles that say the same, on one line. */
function cardOf(finding: Finding, verdicts: Verdicts): string {
  const [first, ...more] = finding.evidence;
  if (first === undefined) return finding.card.trimEnd();
  const origin = [linkTo(first, verdicts), ...originParts(first).slice(1).map(escaped)].join(' · ');
  const others = [...new Set(more.slice(0, MOST_OTHERS).map((citation) => linkTo(citation, verdicts)))];
  const also = others.length === 0 ? [] : [`${messages[finding.language].alsoSays}${others.join(' · ')}`];
  return [finding.card.trimEnd(), origin, ...also].join('\n\n');
}

/** More articles than this are no help in a card. */
const MOST_OTHERS = 3;

/** The title, which opens the article: VS Code opens `file:…#L12,5` in an editor, at line 12, column 5. */
function linkTo(citation: Citation, { base }: Verdicts): string {
  const { uri, range } = placeOf(citation, base);
  return `[${escaped(citation.title)}](${uri.replaceAll('(', '%28').replaceAll(')', '%29')}#L${range.start.line + 1},${range.start.character + 1})`;
}

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()<>#+!|~&-]/g, '\\$&');

function plainCard({ message, evidence, language }: Finding): string {
  return [message, ...evidence.map((citation) => `${quoted(citation.quote, language)}\n(${originOf(citation)})`)].join('\n');
}
