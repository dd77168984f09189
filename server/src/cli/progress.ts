// How far a long piece of work is, on one line of a terminal that is written over; nothing where nobody looks.

export interface ProgressLine {
  tell(text: string): void;
  /** Takes the line away. */
  end(): void;
}

/** Told no more often than this (ms). */
const PACE = 200;

/** Tells on `stream`; work that is over within the first moment tells nothing. */
export function progressOn(stream: { readonly isTTY?: boolean; write(text: string): unknown }): ProgressLine {
  let last = performance.now();
  let shown = false;
  return {
    tell: (text) => {
      if (stream.isTTY !== true || performance.now() - last < PACE) return;
      last = performance.now();
      shown = true;
      stream.write(`\r\u001b[K${text}`);
    },
    end: () => {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
