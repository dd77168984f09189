// When the extension began to be loaded. Imported first, so that what is imported after it counts.

/** That of this thread alone, where Node tells it. */
const { threadCpuUsage = process.cpuUsage } = process as { readonly threadCpuUsage?: typeof process.cpuUsage };
const BEGUN = performance.now();
const CPU = threadCpuUsage();

/** How long it has taken since (ms): by the clock, and the time of the processor, which does not depend on what else it does. */
export interface Taken {
  readonly elapsed: number;
  readonly processor: number;
}

export function taken(): Taken {
  const { user, system } = threadCpuUsage(CPU);
  return { elapsed: performance.now() - BEGUN, processor: (user + system) / 1000 };
}
