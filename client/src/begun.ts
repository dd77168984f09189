// How long the extension takes, measured from when it began to be loaded: imported first, so that what is imported after it
// counts.

/** That of this thread alone, where Node tells it. */
const { threadCpuUsage = process.cpuUsage } = process as { readonly threadCpuUsage?: typeof process.cpuUsage };

/** A length of time (ms): by the clock, and the time of the processor, which does not depend on what else it does. */
export interface Taken {
  readonly elapsed: number;
  readonly processor: number;
}

/** Begins to measure; what it gives tells how long it has been. */
export function stopwatch(): () => Taken {
  const begun = performance.now();
  const used = threadCpuUsage();
  return () => {
    const { user, system } = threadCpuUsage(used);
    return { elapsed: performance.now() - begun, processor: (user + system) / 1000 };
  };
}

/** How long it has been since the extension began to be loaded. */
export const sinceBegun = stopwatch();

export const together = (one: Taken, other: Taken): Taken => ({ elapsed: one.elapsed + other.elapsed, processor: one.processor + other.processor });
