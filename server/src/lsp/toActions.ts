// The light bulb: corrections as plain edits that every editor can apply, the preferred ones first; then the evidence, the
// ways to ignore the claim, and what its code means.
import { CodeActionKind, CodeActionTriggerKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver/node';
import { intersects } from '../../../knowledge/src/text/span.ts';
import { stands, type Finding, type Fix } from '../check/finding.ts';
import { undisputedEdits } from '../check/undisputed.ts';
import type { Abilities } from './abilities.ts';
import { IGNORE, draftEdit, ignoreActions } from './ignoreActions.ts';
import { ABOUT_CODE, type EvidencePlace } from './protocol.ts';
import { toDiagnostic } from './toDiagnostic.ts';
import { placeOf } from './toLocation.ts';
import type { Verdicts } from './verdicts.ts';
import { aboutCode, correctAll, showEvidence } from './words.ts';

/** Corrects in one go what only one undisputed value can correct. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.claimcheck`;
/** With everything selected, the ways to ignore are offered for the first conflicts only. */
const MOST_IGNORED = 4;

/** What can be done about the findings in the range; nothing when the client asks for other kinds only. */
export function toActions(verdicts: Verdicts, params: CodeActionParams, abilities: Abilities): CodeAction[] {
  const { range, context } = params;
  const wants = (kind: string): boolean => context.only?.some((one) => one === '' || one === kind || kind.startsWith(`${one}.`)) !== false;
  const wanted = { start: verdicts.lines.offsetAt(range.start), end: verdicts.lines.offsetAt(range.end) };
  const touched = verdicts.findings.filter(
    (finding) => (stands(finding) || finding.verdict === 'notice') && (intersects(finding.span, wanted) || finding.span.start === wanted.start || finding.span.end === wanted.end),
  );
  const conflicts = touched.filter(stands);
  const fixes = touched.flatMap((finding) => finding.fixes.map((fix) => fixAction(fix, finding, verdicts, abilities)));
  const rest = [
    ...conflicts.flatMap((finding) => evidenceAction(finding, verdicts, abilities)),
    ...(wants(IGNORE) ? conflicts.slice(0, MOST_IGNORED).flatMap((finding) => ignoreActions(finding, verdicts, abilities)) : []),
    ...touched.flatMap((finding) => aboutAction(finding, abilities)),
  ];
  return [
    ...fixes.filter(({ isPreferred }) => isPreferred === true),
    ...fixes.filter(({ isPreferred }) => isPreferred !== true),
    // two conflicts of one code can be ignored by one comment
    ...rest.filter(({ title }, i) => rest.findIndex((one) => one.title === title) === i),
  ].filter(({ kind = '' }) => wants(kind)).concat(wantsFixAll(params) ? fixAllAction(verdicts, abilities) : []);
}

/** Whether the client asks for anything of ours: where it does not, as on most saving, it need not wait for a verdict. */
export const wantsOurs = (params: CodeActionParams): boolean =>
  params.context.only === undefined || params.context.only.some((kind) => kind === '' || kind.split('.')[0] === CodeActionKind.QuickFix) || wantsFixAll(params);

/** Only where it is asked for; and unasked, as on saving, only where it is named: correcting prose is no formatting. */
function wantsFixAll({ context: { only = [], triggerKind } }: CodeActionParams): boolean {
  return only.some((kind) => kind === FIX_ALL || (kind !== '' && FIX_ALL.startsWith(`${kind}.`) && triggerKind !== CodeActionTriggerKind.Automatic));
}

function fixAllAction(verdicts: Verdicts, abilities: Abilities): CodeAction[] {
  const edits = undisputedEdits(verdicts.findings);
  return edits.length === 0 ? [] : [{ title: correctAll(abilities.locale), kind: FIX_ALL, edit: draftEdit(edits, verdicts, abilities) }];
}

const fixAction = (fix: Fix, finding: Finding, verdicts: Verdicts, abilities: Abilities): CodeAction => ({
  title: fix.title,
  kind: CodeActionKind.QuickFix,
  diagnostics: [toDiagnostic(finding, verdicts, abilities)],
  isPreferred: fix.preferred,
  edit: draftEdit(fix.edits, verdicts, abilities),
});

/** Opens the sentence, for clients that have a command for it; others have `go to definition`. */
function evidenceAction(finding: Finding, verdicts: Verdicts, abilities: Abilities): CodeAction[] {
  const { evidenceCommand } = abilities;
  const citation = finding.evidence[0];
  if (citation === undefined || evidenceCommand === undefined) return [];
  const title = showEvidence(citation.title, finding.language);
  const place: EvidencePlace = placeOf(citation, verdicts.base, abilities);
  return [{ title, kind: CodeActionKind.QuickFix, command: { title, command: evidenceCommand, arguments: [place] } }];
}

/** Opens the page of the code: the server's own command, so that it works wherever a page can be shown. */
function aboutAction({ code, language }: Finding, { showsPages }: Abilities): CodeAction[] {
  if (!showsPages) return [];
  const title = aboutCode(code, language);
  return [{ title, kind: CodeActionKind.QuickFix, command: { title, command: ABOUT_CODE, arguments: [code] } }];
}
