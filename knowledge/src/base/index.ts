// An inverted index over the statements of a base: from the keys of a claim to the sentences that may answer it.
import type { Article, Statement } from './base.ts';

export interface StatementIndex {
  readonly statements: readonly Statement[];
  /** how telling a key is: near 1 when rare in the base, near 0 when everywhere */
  weight(key: string): number;
  /** statements that share most with the keys, best first */
  retrieve(keys: Iterable<string>, most: number): readonly Statement[];
}

/** Added to the size of the base when weights are reckoned, so that a base of one article is not all rare words. */
const PRIOR = 40;

export function buildIndex(articles: readonly Article[]): StatementIndex {
  const statements = articles.flatMap((a) => a.statements);
  const postings = new Map<string, number[]>();
  statements.forEach((statement, i) => {
    for (const key of statement.keys) {
      const known = postings.get(key);
      if (known === undefined) postings.set(key, [i]);
      else known.push(i);
    }
  });
  const total = statements.length + PRIOR;
  const scale = Math.log(total);
  const weight = (key: string): number => Math.max(0.05, Math.log(total / ((postings.get(key)?.length ?? 0) + 1)) / scale);
  return {
    statements,
    weight,
    retrieve: (keys, most) => {
      const scores = new Map<number, number>();
      for (const key of new Set(keys)) {
        const list = postings.get(key);
        if (list === undefined || (list.length > 2000 && list.length > total / 4)) continue;
        const w = weight(key);
        for (const i of list) scores.set(i, (scores.get(i) ?? 0) + w);
      }
      return [...scores.entries()]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, most)
        .map(([i]) => statements[i] as Statement);
    },
  };
}
