// Work that is done in steps, so that a caller may stop between them or let others go first.

/** Does all the steps at once. */
export function drain<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
