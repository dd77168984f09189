// The base against itself: each article is checked as if it were a draft, against the others.
import type { Article, KnowledgeBase, Statement } from '../../../knowledge/src/base/base.ts';
import type { Span } from '../../../knowledge/src/text/span.ts';
import { articlesSharing } from './affinity.ts';
import { nameOneThing } from './disputes.ts';
import type { Citation, Finding } from './finding.ts';
import { cite } from './render.ts';
import { windowOf, type Window } from './window.ts';

/** Two sentences of two articles that cannot both be true; `one` stands in the article whose path comes first. */
export interface Disagreement {
  readonly code: Finding['code'];
  readonly one: Citation;
  readonly other: Citation;
  /** what each says: the decisive words */
  readonly answers: readonly [string, string];
}

type Judge = (window: Window, about: ReadonlySet<Article>) => readonly Finding[];

/**
 * Every pair of sentences that disagree, in the order of the articles; pauses after every sentence.
 * @param judge the findings of one sentence against some articles
 */
export function* compareSources(base: KnowledgeBase, judge: Judge): Generator<{ readonly done: number; readonly total: number }, readonly Disagreement[]> {
  const found = new Map<string, Disagreement>();
  for (const [done, article] of base.articles.entries()) {
    const { document } = article;
    // those that name nothing in common speak of different things
    const others = new Set([...articlesSharing(document, base)].filter((one) => one !== article));
    if (others.size === 0) continue;
    for (const statement of article.statements) {
      for (const finding of judge(windowOf(document, statement.placed), others)) {
        const other = citedBy(finding, base);
        const pair = other === undefined || (finding.code === 'name' && !nameOneThing(statement, other)) ? undefined : disagreementOf(statement, finding);
        if (pair !== undefined) found.set(keyOf(pair), found.get(keyOf(pair)) ?? pair);
      }
      yield { done, total: base.size };
    }
  }
  return [...found.values()].sort((a, b) => compare(a.one.path, b.one.path) || a.one.span.start - b.one.span.start || compare(a.other.path, b.other.path));
}

function disagreementOf(statement: Statement, { verdict, code, span, evidence: [other] }: Finding): Disagreement | undefined {
  if (verdict !== 'conflict' || other === undefined) return undefined;
  const one = cite(statement, [span]);
  const answers = [wordsOf(one), wordsOf(other)] as const;
  return one.path <= other.path ? { code, one, other, answers } : { code, one: other, other: one, answers: [answers[1], answers[0]] };
}

/** The statement that a finding cites first. */
const citedBy = ({ evidence: [cited] }: Finding, base: KnowledgeBase): Statement | undefined =>
  cited && base.find(cited.path)?.statements.find((one) => cite(one, []).span.start === cited.span.start);

/** The same two sentences, whichever was checked against the other. */
const keyOf = ({ one, other }: Disagreement): string => `${one.path} ${one.span.start} ${other.path} ${other.span.start}`;

const wordsOf = ({ quote, decisive }: Citation): string => decisive.map(({ start, end }: Span) => quote.slice(start, end)).join(' … ') || quote;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
