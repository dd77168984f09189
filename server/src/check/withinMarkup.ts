// A correction that runs across the end of a link or of emphasis: the words that stay are left alone, and the markup with them.
import type { Block } from '../../../knowledge/src/markdown/prose.ts';
import type { Replacement } from './judgement.ts';

/** The change without the last words that it would not change, where markup begins or ends inside it. */
export function withinMarkup(block: Block, change: Replacement): Replacement {
  const { span, newText } = change;
  const crosses = block.emphasis.some((e) => (e.start > span.start && e.start < span.end) || (e.end > span.start && e.end < span.end));
  if (!crosses) return change;
  const words = (text: string): readonly string[] => text.replace(/’/g, "'").split(/\s/);
  const [old, now] = [words(block.text.slice(span.start, span.end)), words(newText)];
  let same = 0;
  while (same < Math.min(old.length, now.length) - 1 && old[old.length - 1 - same] === now[now.length - 1 - same]) same++;
  if (same === 0) return change;
  const kept = old.slice(old.length - same).join(' ').length + 1;
  return { span: { start: span.start, end: span.end - kept }, newText: now.slice(0, now.length - same).join(' ') };
}
