// Markdown and plain text: whatever they were saved as, they stand as they are.
import { formatOf } from '../../../../knowledge/src/base/readArticle.ts';
import { decode } from '../readText.ts';
import { NotConverted, type Converted } from './converted.ts';

/**
 * The text of a file.
 * @throws NotConverted when its bytes are no text
 */
export function convertText(path: string, bytes: Buffer): Converted {
  const decoded = decode(bytes);
  if (decoded === undefined) throw new NotConverted('binary', 'not a text file');
  return { text: decoded.text, format: formatOf(path), meta: {}, pages: [] };
}
