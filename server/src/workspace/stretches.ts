// A list of jobs for several threads, shared out in stretches: neighbours are done by one thread, which still has at hand what the
// job before needed.
import type { Waiting } from './threads.ts';

/**
 * The jobs of one thread after the other: each call gives the list of a thread, which takes the next stretch when it has none left.
 * @param jobs the last comes first
 * @param length jobs of a stretch
 */
export function inStretches<Job>(jobs: Job[], length: number): () => Waiting<Job> {
  return () => {
    let own: Job[] = [];
    return {
      pop: () => {
        if (own.length === 0) own = jobs.splice(-length);
        return own.pop();
      },
      push: (...more) => own.push(...more),
      get length() {
        return own.length + jobs.length;
      },
    };
  };
}
