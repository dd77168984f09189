// Lines of a draft, found from a place in it: `\n`, `\r\n` and a lone `\r` end one.

/** Where the line of a place begins. */
export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the line of a place ends, its line break excluded. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

/** Where the next line begins; the end of the text, where there is none. */
export function nextLine(text: string, at: number): number {
  const end = lineEnd(text, at);
  return end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0);
}

/** Is there nothing but white space on the line of a place? */
export const isBlankLine = (text: string, at: number): boolean => text.slice(lineStart(text, at), lineEnd(text, at)).trim() === '';

/** How many blanks stand before a place on its line. */
export function blanksBefore(text: string, at: number): number {
  const before = text.slice(lineStart(text, at), at);
  return before.length - before.trimEnd().length;
}

/** Is the line before that of a place empty, or is there none? */
export function blankBefore(text: string, at: number): boolean {
  const start = lineStart(text, at);
  return start === 0 || isBlankLine(text, start - (text.startsWith('\r\n', start - 2) ? 2 : 1));
}

const isBreak = (unit: number): boolean => unit === 10 || unit === 13;
