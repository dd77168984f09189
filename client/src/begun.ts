// When the extension began to be loaded. Imported first, so that what is imported after it counts.
const BEGUN = performance.now();
const CPU = process.cpuUsage();

/** How long it has taken since (ms): by the clock, and the time of the processor, which does not depend on what else it does. */
export interface Taken {
  readonly elapsed: number;
  readonly processor: number;
}

export function taken(): Taken {
  const { user, system } = process.cpuUsage(CPU);
  return { elapsed: performance.now() - BEGUN, processor: (user + system) / 1000 };
}
