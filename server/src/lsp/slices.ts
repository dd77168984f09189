// Long work in short slices: between two of them the server reads its messages, so that it stops when it is told to.

/** How long one slice may take (ms), and the last of its steps: what is withdrawn is to be answered within 10. */
const SLICE = 2;

/** Does the steps, a slice at a time, for as long as they are `wanted`; undefined when they no longer are. What a pause tells is `told`. */
export async function inSlices<T, Part>(steps: Generator<Part | void, T>, wanted: () => boolean, told?: (part: Part) => void): Promise<T | undefined> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done === true) return value;
      if (value !== undefined) told?.(value);
    } while (performance.now() < end);
    await messagesRead();
    if (!wanted()) return undefined;
  }
}

/** Lets what has already arrived be read first: a cancellation, or the next version of the draft. */
export const messagesRead = (): Promise<void> => new Promise((done) => setImmediate(() => setImmediate(done)));
