// Edits of a text, made.
import type { TextEdit } from './finding.ts';

/** The text after the edits, which lie apart; of two at one place, the first comes first. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const { span, newText } of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    out += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return out + text.slice(at);
}
