// Offsets in a text ⇄ lines and columns, as the Language Server Protocol counts them: zero-based, UTF-16.

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Lines {
  readonly count: number;
  positionAt(offset: number): Position;
  rangeOf(span: { readonly start: number; readonly end: number }): Range;
  /** The offset of a position; beyond the end of a line, that line's end. */
  offsetAt(position: Position): number;
  /** Where a line begins and where it ends, its line break excluded. */
  spanOf(line: number): { readonly start: number; readonly end: number };
}

/** Finds the lines of a text: `\n`, `\r\n` and a lone `\r` end one. */
export function linesOf(text: string): Lines {
  const starts = lineStarts(text);
  const startOf = (line: number): number => starts[line] ?? text.length;

  const spanOf = (line: number): { start: number; end: number } => {
    const start = startOf(line);
    let end = startOf(line + 1);
    while (end > start && isBreak(text.charCodeAt(end - 1))) end--;
    return { start, end };
  };
  const positionAt = (offset: number): Position => {
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (startOf(middle) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - startOf(low) };
  };
  return {
    count: starts.length,
    positionAt,
    spanOf,
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
    offsetAt: ({ line, character }) => {
      const { start, end } = spanOf(line);
      return Math.min(start + Math.max(0, character), end);
    },
  };
}

const isBreak = (unit: number): boolean => unit === 10 || unit === 13;

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (isBreak(unit)) starts.push(i + 1);
  }
  return starts;
}
