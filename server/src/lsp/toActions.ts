// The light bulb: corrections as plain edits that every editor can apply, the preferred ones first.
import { CodeActionKind, type CodeAction, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver/node';
import { intersects } from '../../../knowledge/src/text/span.ts';
import type { Finding, Fix } from '../check/finding.ts';
import type { Abilities } from './abilities.ts';
import type { EvidencePlace } from './protocol.ts';
import { toDiagnostic } from './toDiagnostic.ts';
import { placeOf } from './toLocation.ts';
import type { Verdicts } from './verdicts.ts';
import { showEvidence } from './words.ts';

/** What can be done about the conflicts in the range; nothing when the client asks for other kinds only. */
export function toActions(verdicts: Verdicts, { range, context }: CodeActionParams, abilities: Abilities): CodeAction[] {
  if (context.only?.every((kind) => kind !== '' && !`${CodeActionKind.QuickFix}.`.startsWith(`${kind}.`)) === true) return [];
  const wanted = { start: verdicts.lines.offsetAt(range.start), end: verdicts.lines.offsetAt(range.end) };
  const touched = verdicts.findings.filter(
    ({ verdict, span }) => verdict === 'conflict' && (intersects(span, wanted) || span.start === wanted.start || span.end === wanted.end),
  );
  const fixes = touched.flatMap((finding) => finding.fixes.map((fix) => fixAction(fix, finding, verdicts, abilities)));
  return [
    ...fixes.filter(({ isPreferred }) => isPreferred === true),
    ...fixes.filter(({ isPreferred }) => isPreferred !== true),
    ...touched.flatMap((finding) => evidenceAction(finding, verdicts, abilities)),
  ];
}

function fixAction(fix: Fix, finding: Finding, verdicts: Verdicts, abilities: Abilities): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, verdicts, abilities)],
    isPreferred: fix.preferred,
    edit: editOf(fix, verdicts, abilities.versionedEdits),
  };
}

function editOf(fix: Fix, { uri, version, lines }: Verdicts, versioned: boolean): WorkspaceEdit {
  const edits = fix.edits.map(({ span, newText }) => ({ range: lines.rangeOf(span), newText }));
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
}

/** Opens the sentence, for clients that have a command for it; others have `go to definition`. */
function evidenceAction(finding: Finding, verdicts: Verdicts, abilities: Abilities): CodeAction[] {
  const { evidenceCommand } = abilities;
  const citation = finding.evidence[0];
  if (citation === undefined || evidenceCommand === undefined) return [];
  const title = showEvidence(citation.title, finding.language);
  const place: EvidencePlace = placeOf(citation, verdicts.base, abilities);
  return [{ title, kind: CodeActionKind.QuickFix, command: { title, command: evidenceCommand, arguments: [place] } }];
}
