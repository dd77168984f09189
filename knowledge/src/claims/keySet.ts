// The keys of one sentence after another, each key once: some thirty numbers, for which a set costs more than looking through them.

/** More keys than any sentence has; what a longer one has beyond them is left out. */
const MOST = 4096;

export interface KeySet {
  add(key: number): void;
  addAll(keys: readonly number[]): void;
  /** What was added since the last time. */
  take(): number[];
}

export function keySet(): KeySet {
  const keys = new Float64Array(MOST);
  let size = 0;
  const add = (key: number): void => {
    for (let i = 0; i < size; i++) if (keys[i] === key) return;
    if (size < MOST) keys[size++] = key;
  };
  return {
    add,
    addAll: (more) => {
      for (let i = 0; i < more.length; i++) add(more[i] as number);
    },
    take: () => {
      // quicker than a typed array of so few
      const taken: number[] = [];
      for (let i = 0; i < size; i++) taken.push(keys[i] as number);
      size = 0;
      return taken;
    },
  };
}
