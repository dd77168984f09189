// An engine for the tests of what stands around the engine: an article or a draft says `key: value` (one word each),
// and a draft conflicts with an article that gives the key another value.
import { intersects } from '../../../knowledge/src/text/span.ts';
import { readMarkdown } from '../../../knowledge/src/markdown/readMarkdown.ts';
import type { Checker } from '../check/checker.ts';
import type { Citation, Finding } from '../check/finding.ts';
import { foundOf, isTold, type Found } from '../check/found.ts';
import { withDirectives } from '../check/ignoring.ts';
import type { Engine } from '../workspace/engine.ts';
import { emptyBase, type Article, type KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import { openLanguages } from '../../../knowledge/src/languages/index.ts';
import { lexicon } from '../../../knowledge/src/languages/lexicon/index.ts';

/** A draft that says this is never done: it is given up, or waited for in vain. */
export const ENDLESS = 'endless: work';

/** Articles are read by the real reader, without the French lemmas; drafts are judged by the fake checker. */
export function fakeEngine(): Engine {
  const reader = openLanguages(lexicon(), undefined);
  return { reader, checker: fakeChecker, aside: () => fakeChecker, nothing: emptyBase(reader) };
}

const fakeChecker: Checker = {
  check: (text, base) => {
    const comments = text.includes('<!--') ? readMarkdown(text).prose.comments : [];
    const claims = statementsIn(text).filter((one) => comments.every(({ span }) => !intersects(one, span)));
    return withDirectives(claims.map((statement) => judge(text, statement, base)), text, comments, 'en');
  },
  *steps(text, base, _key, _language, first) {
    const seen = first?.();
    if (seen !== undefined) yield foundIn(fakeChecker.check(text, base).filter(({ span }) => intersects(span, seen)));
    while (text.includes(ENDLESS)) yield;
    return foundIn(fakeChecker.check(text, base));
  },
  *compare(base) {
    yield { done: 0, total: base.size };
    return base.articles.flatMap((article, at) =>
      statementsIn(article.text).flatMap((statement) => {
        const { evidence } = judge(article.text, statement, base.without(base.articles.slice(0, at + 1).map(({ path }) => path)));
        const [other] = evidence.filter(({ quote }) => quote !== article.text.slice(statement.start, statement.end));
        return other === undefined ? [] : [{ code: 'count' as const, one: citationOf(article, statement), other, answers: [statement.value, other.quote.split(': ')[1] ?? ''] as const }];
      }),
    );
  },
  around: (text) => ({ start: 0, end: text.length }),
  explain: (text, base, at) =>
    statementsIn(text)
      .filter((statement) => at === undefined || intersects(statement, at))
      .map((statement) => `${statement.key}: ${judge(text, statement, base).verdict}`)
      .join('\n'),
};

const foundIn = (findings: readonly Finding[]): Found => foundOf(() => findings.filter(isTold), () => findings.filter((finding) => !isTold(finding)));

interface Statement {
  readonly key: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
}

function statementsIn(text: string): readonly Statement[] {
  return [...text.matchAll(/(\p{L}+): (\p{L}+)/gu)].map((match) => {
    const [whole, key = '', value = ''] = match;
    const end = match.index + whole.length;
    return { key, value, start: match.index, end, valueStart: end - value.length };
  });
}

function judge(text: string, statement: Statement, base: KnowledgeBase): Finding {
  const known = base.articles.flatMap((article) =>
    statementsIn(article.text).filter(({ key }) => key === statement.key).map((fact) => ({ article, fact })),
  );
  const other = known.find(({ fact }) => fact.value !== statement.value);
  const verdict = known.length === 0 ? 'unverified' : other === undefined ? 'supported' : 'conflict';
  // the first article that says otherwise, then all others
  const first = known.filter((one) => one === other);
  const evidence = [...first, ...known.filter((one) => one !== other)].map(({ article, fact }) => ({ ...citationOf(article, fact), differs: other !== undefined && fact.value !== other.fact.value }));
  const span = { start: statement.valueStart, end: statement.end };
  return {
    verdict,
    code: 'count',
    severity: 'warning',
    span,
    message: other === undefined ? verdict : `${other.fact.value}, not ${statement.value}`,
    question: other === undefined ? '' : `How many? ${statement.key}: …`,
    language: 'en',
    fixes: other === undefined ? [] : [
      { title: `Replace with ${other.fact.value}`, preferred: true, edits: [{ span, newText: other.fact.value }] },
    ],
    evidence,
    sentence: text.slice(statement.start, statement.end),
    draftAnswer: statement.value,
    sourceAnswer: other?.fact.value ?? '',
    told: other?.fact.value ?? '',
    arithmetic: '',
    ignored: undefined,
    derivation: [],
  };
}

const citationOf = (article: Article, fact: Statement): Citation => ({
  path: article.path,
  title: article.meta.title,
  publisher: article.meta.publisher,
  date: article.meta.date,
  url: article.meta.url,
  page: undefined,
  span: { start: fact.start, end: fact.end },
  quote: article.text.slice(fact.start, fact.end),
  decisive: [{ start: fact.valueStart - fact.start, end: fact.end - fact.start }],
  says: fact.value,
  differs: false,
});
