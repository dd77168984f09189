// Files that are not used: why, in words, and what can be done about it.
import * as vscode from 'vscode';
import type { ProblemFile } from '../../server/src/lsp/protocol.ts';

/** What is wrong with a file, which is called `name`. */
export function problemText({ code, detail }: ProblemFile, name: string): string {
  switch (code) {
    case 'missing': return vscode.l10n.t('{0} does not exist.', name);
    case 'unreadable': return vscode.l10n.t('{0} cannot be read.', name);
    case 'binary': return vscode.l10n.t('{0} is not a text file.', name);
    case 'tooLarge': return vscode.l10n.t('{0} is too large.', name);
    case 'tooComplex': return vscode.l10n.t('{0} is nested or packed too deeply to be read.', name);
    case 'tooSlow': return vscode.l10n.t('{0} took too long to read.', name);
    case 'encrypted': return vscode.l10n.t('{0} is protected by a password.', name);
    case 'empty': return vscode.l10n.t('{0} has no text in it.', name);
    case 'corrupt': return vscode.l10n.t('{0} is damaged, or not what its name says.', name);
    case 'changing': return vscode.l10n.t('{0} changed while it was read.', name);
    case 'format': return vscode.l10n.t('{0}: .{1} files are not read.', name, detail);
    case 'sidecar': return vscode.l10n.t('{0} is not understood ({1}).', name, detail);
  }
}

/** What to do about it. */
export function remedyFor({ code }: ProblemFile): string {
  switch (code) {
    case 'missing': return vscode.l10n.t('Put the file back, or correct the setting that names it.');
    case 'unreadable': return vscode.l10n.t('Allow yourself to read it.');
    case 'binary': return vscode.l10n.t('Save it as text, DOCX or PDF.');
    case 'tooLarge': return vscode.l10n.t('Save the part of it that you need.');
    case 'tooComplex': return vscode.l10n.t('Save its text, and only that.');
    case 'tooSlow': return vscode.l10n.t('Save it in another format, such as text.');
    case 'encrypted': return vscode.l10n.t('Save a copy without the password.');
    case 'empty': return vscode.l10n.t('If it is a scan, have its text recognised first.');
    case 'corrupt': return vscode.l10n.t('Open it in the program it was made with, and save it again.');
    case 'changing': return vscode.l10n.t('Save it again when the other program is done.');
    case 'format': return vscode.l10n.t('Save it as DOCX or PDF.');
    case 'sidecar': return vscode.l10n.t('Correct the line.');
  }
}
