// The drafts of a folder that are on the disk, whether an editor has them open or not.
import { statSync } from 'node:fs';
import { filesBelow } from './findFiles.ts';
import { readText } from './readText.ts';

const ENDING = /\.(?:md|mdx|markdown)$/i;

export interface DraftFile {
  readonly path: string;
  /** differs whenever the text may */
  readonly stamp: string;
}

/** The Markdown files below a folder, those left out that are articles. A file that is gone meanwhile is none. */
export async function draftFiles(root: string, isArticle: (path: string) => boolean): Promise<readonly DraftFile[]> {
  const { files } = await filesBelow(root);
  return files.filter((path) => ENDING.test(path) && !isArticle(path)).flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat === undefined ? [] : [{ path, stamp: `${stat.mtimeMs} ${stat.size}` }];
  });
}

/** The text of a draft; undefined for what is no text. */
export function draftText(path: string): string | undefined {
  const read = readText(path);
  return 'text' in read ? read.text : undefined;
}
