// Verdicts kept with what was looked at to reach them. A sentence is judged in its window, and mostly without a look at
// the sentences around it: as long as those that were looked at are as they were, the verdict stands, whatever is being typed in
// the others. (The verifying traces of incremental build systems: a result is kept with what its work read.)
import { documentWith } from '../../../knowledge/src/claims/copies.ts';
import type { Placed } from '../../../knowledge/src/claims/document.ts';
import type { Aliases } from '../../../knowledge/src/claims/resolve.ts';
import type { Recent } from '../../../knowledge/src/text/recent.ts';
import type { Window } from './window.ts';

/** What was said, and the sentences beside its own that were looked at for it. */
export interface Trace<T> {
  readonly said: T;
  readonly seen: readonly { readonly at: number; readonly is: string }[];
}

export interface Traces<T> {
  /**
   * `work` in the window, or what it gave when all that it looked at was the same. Pauses where the work does.
   * @param key all else that the work depends on: the sentence itself, the shape of the window, the statements
   * @param isAt what stands at a place of the window: equal for equal sentences
   * @param work must read the window it is handed, and no other; `looked` holds the places it looked at so far: what it knows without a look, it adds
   */
  of(key: string, window: Window, isAt: (at: number) => string, work: (window: Window, looked: Set<number>) => Generator<void, T>): Generator<void, T>;
}

/** Ways in which one sentence was judged that are kept. */
const WAYS = 4;

/** @param known the memory they are kept in, by sentence */
export function traces<T>(known: Recent<readonly Trace<T>[]>): Traces<T> {
  return {
    of: function* (key, window, isAt, work) {
      const before = known.get(key) ?? [];
      const same = before.find(({ seen }) => seen.every(({ at, is }) => isAt(at) === is));
      if (same !== undefined) return same.said;
      const seen = new Set<number>();
      const said = yield* work(watched(window, seen), seen);
      known.set(key, [{ said, seen: [...seen].map((at) => ({ at, is: isAt(at) })) }, ...before].slice(0, WAYS));
      return said;
    },
  };
}

/** The window, which notes which of its sentences beside its own are looked at. */
function watched({ document, placed }: Window, seen: Set<number>): Window {
  const sentences: Placed[] = [];
  document.sentences.forEach((one, at) =>
    Object.defineProperty(sentences, at, at === placed.index ? { value: one, enumerable: true } : { enumerable: true, get: () => (seen.add(at), one) }),
  );
  const watching = documentWith(document, { sentences });
  return { document: watching, placed };
}

/** What the words of a sentence stand for, as a key: places in its window. */
export const aliasKey = (aliases: Aliases): string => [...aliases].map(([item, references]) => `${item}=${references.map((r) => `${r.sentence}.${r.item}`).join('+')}`).join();
