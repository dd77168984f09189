// The hover card: the finding's card, and links that open the articles at the sentence.
import type { Hover } from 'vscode-languageserver/node';
import type { Citation, Finding } from '../check/finding.ts';
import { findingsAt } from './findingsAt.ts';
import { originOf } from './toDiagnostic.ts';
import { placeOf } from './toLocation.ts';
import type { Verdicts } from './verdicts.ts';
import { openArticle, quoted } from './words.ts';

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

function cardOf(finding: Finding, verdicts: Verdicts): string {
  const links = finding.evidence.map((citation) => linkTo(citation, finding, verdicts));
  return [finding.card.trimEnd(), ...new Set(links)].join('\n\n');
}

/** VS Code opens `file:…#L12,5` in an editor, at line 12, column 5. */
function linkTo(citation: Citation, { language }: Finding, { base }: Verdicts): string {
  const { uri, range } = placeOf(citation, base);
  const line = range.start.line + 1;
  const label = openArticle(citation.title, line, language).replace(/[\\`*_{}[\]()<>#+!|~-]/g, '\\$&');
  return `[${label}](${uri.replaceAll('(', '%28').replaceAll(')', '%29')}#L${line},${range.start.character + 1})`;
}

function plainCard({ message, evidence, language }: Finding): string {
  return [message, ...evidence.map((citation) => `${quoted(citation.quote, language)}\n(${originOf(citation)})`)].join('\n');
}
