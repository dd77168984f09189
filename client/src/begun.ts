// When the extension began to be loaded. Imported first, so that what is imported after it counts.
export const BEGUN = performance.now();
