// The dismissals of each workspace folder: as an editor has them open, else as they are on the disk.
import type { TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { DISMISSALS_PATH, NO_DISMISSALS, readDismissals, type Dismissals } from '../check/dismissals.ts';
import { openDismissals } from '../workspace/dismissalFile.ts';
import { pathOf } from '../workspace/paths.ts';
import type { Libraries } from './libraries.ts';

export interface DismissalLists {
  /** The dismissals for a draft; the same object for as long as they are the same. */
  of(draft: string): Dismissals;
  /** URI of the file they are in, whether there is one or not; undefined where no folder is open. */
  fileOf(draft: string): string | undefined;
}

/** Is this the file of dismissals of some folder? */
export const isDismissals = (uri: string): boolean => uri.endsWith(`/${DISMISSALS_PATH}`);

export function dismissalLists(documents: Pick<TextDocuments<TextDocument>, 'get'>, libraries: Pick<Libraries, 'shelfFor'>): DismissalLists {
  const files = new Map<string, () => Dismissals>();
  const opened = new Map<string, Dismissals>();
  const fileOf = (draft: string): string | undefined => {
    const folder = libraries.shelfFor(draft)?.uri;
    return folder === undefined ? undefined : `${folder.replace(/\/$/, '')}/${DISMISSALS_PATH}`;
  };
  return {
    fileOf,
    of: (draft) => {
      const uri = fileOf(draft);
      const root = pathOf(libraries.shelfFor(draft)?.uri ?? '');
      if (uri === undefined || root === undefined) return NO_DISMISSALS;
      const text = documents.get(uri)?.getText();
      if (text !== undefined) {
        const known = opened.get(uri);
        const now = known?.text === text ? known : readDismissals(text);
        opened.set(uri, now);
        return now;
      }
      const file = files.get(uri) ?? openDismissals(root);
      files.set(uri, file);
      return file();
    },
  };
}
