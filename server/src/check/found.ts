// What was found in a draft. A letter that is typed moves thousands of findings which nobody asks for before the next letter:
// conflicts and notices are told at once, all the others are made when somebody asks for them.
import type { Finding } from './finding.ts';

export interface Found {
  /** conflicts, those that are ignored too, and notices; in the order of the draft */
  readonly told: readonly Finding[];
  /** every finding, in the order of the draft; made when it is first asked for */
  readonly all: () => readonly Finding[];
}

export const NOTHING: Found = { told: [], all: () => [] };

/** @param others makes what is neither a conflict nor a notice; called once at most */
export function foundOf(told: readonly Finding[], others: () => readonly Finding[]): Found {
  let kept: readonly Finding[] | undefined;
  const made = (): readonly Finding[] => (kept ??= others());
  return foundWith(told, made);
}

/** The same with what is told looked through by the writer's wishes, which ask nothing of the others. */
export const changed = (found: Found, change: (told: readonly Finding[]) => readonly Finding[]): Found =>
  foundWith(change(found.told), () => found.all().filter((finding) => !isTold(finding)));

export const isTold = ({ verdict }: Finding): boolean => verdict === 'conflict' || verdict === 'notice';

export const inOrder = (findings: readonly Finding[]): readonly Finding[] => [...findings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

function foundWith(told: readonly Finding[], others: () => readonly Finding[]): Found {
  let all: readonly Finding[] | undefined;
  return { told, all: () => (all ??= inOrder([...told, ...others()])) };
}
