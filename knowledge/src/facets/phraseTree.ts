// Phrases as a tree of words, with bits for what each may be: one look-up answers for all the tables of a vocabulary.

/** What the words so far say. */
export interface Branch {
  /** the bits of the phrases that end here */
  readonly said: number;
  /** these, and those of the phrases that go on */
  readonly any: number;
  readonly then: PhraseTree | undefined;
}

/** Folded words → the branches they open. */
export type PhraseTree = ReadonlyMap<string, Branch>;

interface Growing {
  said: number;
  any: number;
  then: Map<string, Growing> | undefined;
}

/** A tree, and what adds a phrase to it. */
export function plantTree(): { readonly tree: PhraseTree; readonly add: (parts: readonly string[], bits: number) => void } {
  const tree = new Map<string, Growing>();
  const add = (parts: readonly string[], bits: number): void => {
    let branches = tree;
    parts.forEach((part, i) => {
      const branch = branches.get(part) ?? { said: 0, any: 0, then: undefined };
      branches.set(part, branch);
      branch.any |= bits;
      if (i === parts.length - 1) branch.said |= bits;
      else branches = branch.then ??= new Map<string, Growing>();
    });
  };
  return { tree, add };
}

/** The bits of all phrases that stand in full at a place, long and short. */
export function saidAt(tree: PhraseTree, words: readonly { readonly fold: string }[], at: number): number {
  let found = 0;
  let branches: PhraseTree | undefined = tree;
  for (let i = at; branches !== undefined && i < words.length; i++) {
    const branch: Branch | undefined = branches.get((words[i] as { readonly fold: string }).fold);
    if (branch === undefined) return found;
    found |= branch.said;
    branches = branch.then;
  }
  return found;
}
