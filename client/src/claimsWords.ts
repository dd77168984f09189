// How claims are counted and named in the window.
import * as vscode from 'vscode';
import type { Claim } from '../../server/src/lsp/protocol.ts';

/** Heads the claims that stand so. */
export function groupTitle(standing: Claim['standing']): string {
  switch (standing) {
    case 'conflict': return vscode.l10n.t('Conflicts');
    case 'disputed': return vscode.l10n.t('Sources differ');
    case 'unverified': return vscode.l10n.t('Not in your sources');
    case 'supported': return vscode.l10n.t('Supported');
    case 'ignored': return vscode.l10n.t('Ignored');
  }
}

/** So many claims stand so. */
export function countText(standing: Claim['standing'], count: number): string {
  switch (standing) {
    case 'conflict': return count === 1 ? vscode.l10n.t('1 conflict') : vscode.l10n.t('{0} conflicts', count);
    case 'disputed': return vscode.l10n.t('{0} where sources differ', count);
    case 'unverified': return vscode.l10n.t('{0} not in your sources', count);
    case 'supported': return vscode.l10n.t('{0} supported', count);
    case 'ignored': return vscode.l10n.t('{0} ignored', count);
  }
}

export const filterText = (words: string, kept: number, all: number): string => vscode.l10n.t('Filter: “{0}” · {1} of {2} claims', words, kept, all);

/** Title, publisher, date and page, and how many other articles say something on it. */
export function sourceText({ title, publisher, date, page, others }: NonNullable<Claim['source']>): string {
  const more = others === 0 ? undefined : others === 1 ? vscode.l10n.t('1 other source') : vscode.l10n.t('{0} other sources', others);
  return [title, publisher, date, page === undefined ? undefined : `p. ${page}`, more].filter((part) => part !== undefined).join(' · ');
}
