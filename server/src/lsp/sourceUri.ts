// The files of articles, and the texts that were read of those that are no text themselves.
import { formatOfFile } from '../workspace/formats/index.ts';
import { pathOf, uriOf } from '../workspace/paths.ts';
import { SOURCE_SCHEME } from './protocol.ts';

/** Says to the client that the text is to be shown as Markdown, which is what other formats are converted to. */
const ENDING = '.md';

/** Whether a file has to be converted to be read: an editor cannot show a sentence in it. */
export const isConverted = (path: string): boolean => formatOfFile(path) !== 'text';

/** The URI of what an editor can show of an article: its file, or the text that was read of it. */
export const readableUri = (path: string): string => (isConverted(path) ? `${SOURCE_SCHEME}${uriOf(path).slice('file'.length)}${ENDING}` : uriOf(path));

/** The path of an article's file, by its URI or by that of its text. */
export function sourcePath(uri: string): string | undefined {
  if (!uri.startsWith(`${SOURCE_SCHEME}:`)) return pathOf(uri);
  return uri.endsWith(ENDING) ? pathOf(`file${uri.slice(SOURCE_SCHEME.length, -ENDING.length)}`) : undefined;
}
