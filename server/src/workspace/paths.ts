// Paths of files ⇄ their URIs.
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The path of a `file:` URI; undefined for every other kind. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** The URI of an absolute path. */
export const uriOf = (path: string): string => pathToFileURL(path).href;
