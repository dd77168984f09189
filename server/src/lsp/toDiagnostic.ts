// A conflict as a diagnostic.
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver/node';
import type { Citation, Finding } from '../check/finding.ts';
import { pageOfCode } from '../product.ts';
import type { Abilities } from './abilities.ts';
import { placeOf } from './toLocation.ts';
import type { Verdicts } from './verdicts.ts';
import { quoted } from './words.ts';

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** More sentences than this are no help in the list of problems. */
const MOST_EVIDENCE = 4;

/** The diagnostics of a draft: conflicts only; the other verdicts are silent. */
export const toDiagnostics = (verdicts: Verdicts, abilities: Abilities): Diagnostic[] =>
  verdicts.findings
    .filter((finding) => finding.verdict === 'conflict')
    .map((finding) => toDiagnostic(finding, verdicts, abilities));

export function toDiagnostic(finding: Finding, verdicts: Verdicts, abilities: Abilities): Diagnostic {
  return {
    range: verdicts.lines.rangeOf(finding.span),
    severity: SEVERITY[finding.severity],
    source: 'claimcheck',
    code: finding.code,
    message: finding.message,
    ...(abilities.codeDescription && { codeDescription: { href: pageOfCode(finding.code) } }),
    ...(abilities.relatedInformation && {
      relatedInformation: finding.evidence.slice(0, MOST_EVIDENCE).map((citation) => ({
        location: placeOf(citation, verdicts.base),
        message: `${quoted(citation.quote, finding.language)} (${originOf(citation)})`,
      })),
    }),
  };
}

/** Title, publisher and date, as far as they are known. */
export const originOf = ({ title, publisher, date }: Citation): string =>
  [title, publisher, date].filter((part) => part !== undefined).join(', ');
