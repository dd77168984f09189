// The light bulb: corrections as plain edits that every editor can apply, the preferred ones first; then the evidence, its
// citation in the draft, the ways to ignore the claim, and what its code means.
import { CodeActionKind, CodeActionTriggerKind, type CodeAction, type CodeActionParams, type Command } from 'vscode-languageserver/node';
import { intersects } from '../../../knowledge/src/text/span.ts';
import { citationEdits } from '../check/citing.ts';
import { citationsIn, type Citations } from '../check/citationMarks.ts';
import { stands, type Citation, type Finding, type Fix } from '../check/finding.ts';
import { undisputedEdits } from '../check/undisputed.ts';
import type { Abilities } from './abilities.ts';
import { findingsAt } from './findingsAt.ts';
import { FIX_ALL } from './handshake.ts';
import { IGNORE, draftEdit, ignoreActions } from './ignoreActions.ts';
import { ABOUT_CODE, SHOW_EVIDENCE, type EvidencePlace } from './protocol.ts';
import { toDiagnostic } from './toDiagnostic.ts';
import { placeOf } from './toLocation.ts';
import type { Verdicts } from './verdicts.ts';
import { aboutCode, citeHere, correctAll, showEvidence } from './words.ts';

/** The kind of the actions that cite, for clients that ask for it alone. */
export const CITE = `${CodeActionKind.QuickFix}.claimcheck.cite`;
/** With everything selected, the ways to cite and to ignore are offered for the first findings only. */
const MOST = 4;

/** What can be done about the findings in the range; nothing when the client asks for other kinds only. */
export function toActions(verdicts: Verdicts, params: CodeActionParams, abilities: Abilities): CodeAction[] {
  const { range, context } = params;
  const wants = (kind: string): boolean => context.only?.some((one) => one === '' || one === kind || kind.startsWith(`${one}.`)) !== false;
  const wanted = { start: verdicts.lines.offsetAt(range.start), end: verdicts.lines.offsetAt(range.end) };
  const touched = verdicts.found.told().filter(
    (finding) => (stands(finding) || finding.verdict === 'notice') && (intersects(finding.span, wanted) || finding.span.start === wanted.start || finding.span.end === wanted.end),
  );
  const conflicts = touched.filter(stands);
  // a claim that is confirmed can be cited: offered where it is asked for, so that no light bulb stands beside all of them
  const confirmed = touched.length > 0 || context.triggerKind === CodeActionTriggerKind.Automatic ? [] : findingsAt(verdicts.found, wanted.start).filter(({ verdict }) => verdict === 'supported');
  const told = [...conflicts, ...confirmed];
  const fixes = touched.flatMap((finding) => finding.fixes.map((fix) => fixAction(fix, finding, verdicts, abilities)));
  const rest = [
    ...told.flatMap((finding) => evidenceActions(finding, verdicts, abilities)),
    ...(wants(CITE) ? told.slice(0, MOST).flatMap((finding) => citeAction(finding, verdicts, abilities)) : []),
    ...(wants(IGNORE) ? conflicts.slice(0, MOST).flatMap((finding) => ignoreActions(finding, verdicts, abilities)) : []),
    ...touched.flatMap((finding) => aboutAction(finding, verdicts, abilities)),
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
  const edits = undisputedEdits(verdicts.found.told());
  return edits.length === 0 ? [] : [{ title: correctAll(abilities.locale), kind: FIX_ALL, edit: draftEdit(edits, verdicts, abilities) }];
}

const fixAction = (fix: Fix, finding: Finding, verdicts: Verdicts, abilities: Abilities): CodeAction => ({
  title: fix.title,
  kind: CodeActionKind.QuickFix,
  diagnostics: [toDiagnostic(finding, verdicts, abilities)],
  isPreferred: fix.preferred,
  edit: draftEdit(fix.edits, verdicts, abilities),
});

/** Opens the sentence; of sources that differ, each. By the client's command, else by the server's, else there is `go to definition`. */
function evidenceActions(finding: Finding, verdicts: Verdicts, abilities: Abilities): CodeAction[] {
  const { evidenceCommand, showsPages } = abilities;
  const id = evidenceCommand ?? (showsPages ? SHOW_EVIDENCE : undefined);
  if (id === undefined) return [];
  return finding.evidence.slice(0, finding.dispute === undefined ? 1 : 2).map((citation) => {
    const title = showEvidence(citation.title, finding.language);
    const place: EvidencePlace = placeOf(citation, verdicts.base, abilities);
    return quickFix(title, { title, command: id, arguments: [place] }, about(finding, verdicts, abilities));
  });
}

/** Cites what confirms the claim, or would once it is corrected, in the style of the draft; nothing where that is done. */
function citeAction(finding: Finding, verdicts: Verdicts, abilities: Abilities): CodeAction[] {
  const source: Citation | undefined = finding.evidence[finding.dispute === undefined ? 0 : 1];
  if (source === undefined) return [];
  const edits = citationEdits(verdicts.text, finding.span.end, source, finding.language, citationsOf(verdicts));
  return edits.length === 0 ? [] : [{ title: citeHere(source.title, finding.language), kind: CITE, ...about(finding, verdicts, abilities), edit: draftEdit(edits, verdicts, abilities) }];
}

/** The citations of a draft are found once for each version of it. */
const found = new WeakMap<Verdicts, Citations>();
function citationsOf(verdicts: Verdicts): Citations {
  const known = found.get(verdicts) ?? citationsIn(verdicts.text);
  found.set(verdicts, known);
  return known;
}

/** Opens the page of the code: the server's own command, so that it works wherever a page can be shown. */
function aboutAction(finding: Finding, verdicts: Verdicts, abilities: Abilities): CodeAction[] {
  if (!abilities.showsPages) return [];
  const title = aboutCode(finding.code, finding.language);
  return [quickFix(title, { title, command: ABOUT_CODE, arguments: [finding.code] }, about(finding, verdicts, abilities))];
}

/** What the action is about: an editor puts those that say so before all others. */
const about = (finding: Finding, verdicts: Verdicts, abilities: Abilities): Pick<CodeAction, 'diagnostics'> =>
  finding.verdict === 'supported' ? {} : { diagnostics: [toDiagnostic(finding, verdicts, abilities)] };

const quickFix = (title: string, command: Command, rest: Pick<CodeAction, 'diagnostics'>): CodeAction => ({ title, kind: CodeActionKind.QuickFix, ...rest, command });
