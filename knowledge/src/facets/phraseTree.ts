// Phrases as a tree of words, with bits for what each may be: one look-up answers for all the tables of a vocabulary.
import { markOf } from '../text/mark.ts';

/** What the words so far say. */
export interface Branch {
  /** the bits of the phrases that end here */
  readonly said: number;
  /** these, and those of the phrases that go on */
  readonly any: number;
  readonly then: PhraseTree | undefined;
  /** of the words in `then` */
  readonly marks: number;
}

/** Folded words → the branches they open. */
export type PhraseTree = ReadonlyMap<string, Branch>;

interface Growing {
  said: number;
  any: number;
  then: Map<string, Growing> | undefined;
  marks: number;
}

/** A tree, and what adds a phrase to it. */
export function plantTree(): { readonly tree: PhraseTree; readonly add: (parts: readonly string[], bits: number) => void } {
  const tree = new Map<string, Growing>();
  const add = (parts: readonly string[], bits: number): void => {
    let branches = tree;
    parts.forEach((part, i) => {
      const branch = branches.get(part) ?? { said: 0, any: 0, then: undefined, marks: 0 };
      branches.set(part, branch);
      branch.any |= bits;
      if (i === parts.length - 1) branch.said |= bits;
      else {
        branches = branch.then ??= new Map<string, Growing>();
        branch.marks |= markOf(parts[i + 1] as string);
      }
    });
  };
  return { tree, add };
}

/** The bits of all phrases, long and short, that stand in full where a branch does. @param next the place of the word behind its first */
export function saidFrom(first: Branch, words: readonly { readonly fold: string }[], next: number): number {
  let branch = first;
  let found = first.said;
  for (let i = next; branch.then !== undefined && i < words.length; i++) {
    const { fold } = words[i] as { readonly fold: string };
    const longer: Branch | undefined = (branch.marks & markOf(fold)) === 0 ? undefined : branch.then.get(fold);
    if (longer === undefined) return found;
    found |= longer.said;
    branch = longer;
  }
  return found;
}
