// What a word makes of the clause it governs: "refused to resign" denies it, "plans to open" plans it, "claims that" claims it.
import type { Mood } from './grammar.ts';

/** How the governed clause stands behind its governor: to resign, (from) leaving, that he left, whether he left. */
export type Complement = 'to' | 'ing' | 'that' | 'if';

export interface Government {
  /**
   * deny: what it governs is not so, unless the governor is denied itself (failed to, did not fail to).
   * follow: what it governs is denied when the governor is (did not manage to, do not think that).
   * A mood: what it governs holds in that mood at most.
   */
  readonly makes: 'deny' | 'follow' | Mood;
  readonly complements: ReadonlySet<Complement>;
  /** only where the governor is a passive or a quality (is set to), or a participle of the present (is going to) */
  readonly only: 'passive' | 'going' | undefined;
}

export type Governors = ReadonlyMap<string, readonly Government[]>;

/**
 * Reads rows `deny to that: nier`, `planned passive to: set expect`; the words are folded lemmas.
 * @throws Error naming a row that has no colon: a table is code
 */
export function governorTable(text: string): Governors {
  const table = new Map<string, Government[]>();
  for (const row of text.trim().split('\n')) {
    const [left = '', right] = row.split(':');
    if (right === undefined) throw new Error(`governors: no colon: ${row}`);
    const [makes = '', ...rest] = left.trim().split(/\s+/);
    const only = rest.find((w): w is 'passive' | 'going' => w === 'passive' || w === 'going');
    const government: Government = { makes: makes as Government['makes'], complements: new Set(rest.filter((w) => w !== only) as Complement[]), only };
    for (const word of right.trim().split(/\s+/)) table.set(word, [...(table.get(word) ?? []), government]);
  }
  return table;
}
