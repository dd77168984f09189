// Blocks that are taken line by line: from their first line to the one that ends them.
import type { BlockContext, Line } from '@lezer/markdown';

/** The line without what its quotes and lists put before it. */
export const content = (line: Line): string => line.text.slice(line.pos);

/**
 * Makes one node of the present line and those after it, up to and with the first that `last` accepts (told the line's
 * content, and whether it is the first), or up to where the quote or list around it ends.
 * @param pastBlank whether it goes on over blank lines; what is left open then runs to the end of the document
 */
export function takeLines(cx: BlockContext, line: Line, name: string, last: (content: string, first: boolean) => boolean, pastBlank: boolean): true {
  const from = cx.lineStart + line.pos;
  const base = line.baseIndent;
  let done = last(content(line), true);
  while (cx.nextLine() && !done && line.baseIndent >= base - 1 && (pastBlank || line.pos < line.text.length)) {
    done = last(content(line), false);
  }
  cx.addElement(cx.elt(name, from, Math.max(from, cx.prevLineEnd())));
  return true;
}
