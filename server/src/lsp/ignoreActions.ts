// The light bulb's ways to ignore a conflict: a dismissal in the project's file, or a comment in the draft. All of them are
// plain edits.
import { CodeActionKind, type CodeAction, type WorkspaceEdit } from 'vscode-languageserver/node';
import { dismissalEdit } from '../check/dismissals.ts';
import type { Finding, TextEdit } from '../check/finding.ts';
import { ignoreEdits, type Scope } from '../check/ignoreEdits.ts';
import { linesOf } from '../workspace/lines.ts';
import type { Abilities } from './abilities.ts';
import { toDiagnostic } from './toDiagnostic.ts';
import type { Verdicts } from './verdicts.ts';
import { ignoreThis, ignoreWithin } from './words.ts';

/** The kind of these actions, for clients that ask for it alone. */
export const IGNORE = `${CodeActionKind.QuickFix}.claimcheck.ignore`;
const SCOPES: readonly Scope[] = ['line', 'paragraph', 'file', 'codeInFile'];

/** The ways to ignore one conflict, the narrowest first. */
export function ignoreActions(finding: Finding, verdicts: Verdicts, abilities: Abilities): CodeAction[] {
  const { code, language } = finding;
  const action = (title: string, edit: WorkspaceEdit): CodeAction => ({ title, kind: IGNORE, diagnostics: [toDiagnostic(finding, verdicts, abilities)], edit });
  const dismissal = dismissing(finding, verdicts, abilities);
  const comments = ignoreEdits(verdicts.text, finding, /\.mdx$/i.test(verdicts.uri), verdicts.around?.(finding.span));
  return [
    ...(dismissal === undefined ? [] : [action(ignoreThis(verdicts.text.slice(finding.span.start, finding.span.end), language), dismissal)]),
    ...SCOPES.flatMap((scope) => {
      const edits = comments.get(scope);
      return edits === undefined ? [] : [action(ignoreWithin(scope, code, language), draftEdit(edits, verdicts, abilities))];
    }),
  ];
}

/** Edits of the draft as the client wants them. */
export function draftEdit(edits: readonly TextEdit[], { uri, version, lines }: Verdicts, { versionedEdits }: Abilities): WorkspaceEdit {
  const changes = edits.map(({ span, newText }) => ({ range: lines.rangeOf(span), newText }));
  return versionedEdits ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] } : { changes: { [uri]: changes } };
}

/** The line in the file of dismissals; the file is made where there is none, if the client can do that. */
function dismissing(finding: Finding, { text, dismissals, dismissalFile }: Verdicts, { versionedEdits, createsFiles }: Abilities): WorkspaceEdit | undefined {
  if (dismissalFile === undefined || (dismissals.text === undefined && !createsFiles)) return undefined;
  const { span, newText } = dismissalEdit(finding, text, dismissals);
  const edit = { range: linesOf(dismissals.text ?? '').rangeOf(span), newText };
  if (!versionedEdits) return { changes: { [dismissalFile]: [edit] } };
  const create = { kind: 'create' as const, uri: dismissalFile, options: { ignoreIfExists: true } };
  return { documentChanges: [...(dismissals.text === undefined ? [create] : []), { textDocument: { uri: dismissalFile, version: null }, edits: [edit] }] };
}
