// Paths of files ⇄ their URIs.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { recent } from '../../../knowledge/src/text/recent.ts';

/** URIs whose paths are kept: while a draft is judged, it is asked again and again what its URI is. */
const known = recent<{ readonly path: string | undefined }>(100);

/** The path of a `file:` URI; undefined for every other kind. */
export function pathOf(uri: string): string | undefined {
  const before = known.get(uri);
  if (before !== undefined) return before.path;
  const path = readPath(uri);
  known.set(uri, { path });
  return path;
}

function readPath(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** The URI of an absolute path. */
export const uriOf = (path: string): string => pathToFileURL(path).href;
