// Judgement → finding: the message, the question, the fixes and the citations, in the draft's language.
import { messages } from '../../../knowledge/src/languages/messages.ts';
import type { Statement } from '../../../knowledge/src/base/base.ts';
import type { Block } from '../../../knowledge/src/markdown/prose.ts';
import type { Item, Sentence } from '../../../knowledge/src/claims/sentence.ts';
import type { Side } from '../../../knowledge/src/claims/match.ts';
import { fold } from '../../../knowledge/src/text/fold.ts';
import type { Span } from '../../../knowledge/src/text/span.ts';
import { codeOfDimension } from './codes.ts';
import type { Dispute } from './disputes.ts';
import type { Citation, Finding, Fix } from './finding.ts';
import type { Judgement, Replacement } from './judgement.ts';
import { questionOf } from './question.ts';
import { withinMarkup } from './withinMarkup.ts';

/**
 * What the writer is shown of a judgement.
 * @param others further judgements of the same claim that say the same
 * @param differing those that say something else
 */
export function render(judgement: Judgement, others: readonly Judgement[], differing: readonly Judgement[], draft: Side): Finding {
  const { sentence } = draft.placed;
  const block = draft.document.prose.blocks[draft.placed.block] as Block;
  const words = messages[sentence.language];
  const evidence = distinct([...[judgement, ...others].map((one) => citation(one)), ...differing.map((one) => citation(one, true))]);
  const first = evidence[0] as Citation;
  const conflict = judgement.kind === 'conflict';
  const told = saidBySource(judgement, sentence.language);
  return {
    verdict: judgement.kind,
    code: judgement.code,
    severity: conflict ? 'warning' : 'information',
    span: block.map.spanToSource(judgement.span),
    message: !conflict ? words.supported(first.title) : sameWords(judgement) ? words.opposite(shortened(first.quote)) : words.conflict(judgement.code, judgement.arithmetic === '' ? told : `${told} · ${judgement.arithmetic}`, judgement.draftAnswer),
    question: conflict ? questionOf(judgement.code, judgement.span, sentence) : '',
    language: sentence.language,
    fixes: conflict ? fixesOf(judgement, block, first, sentence.language, differing.length === 0) : [],
    evidence,
    sentence: textOf(sentence),
    draftAnswer: judgement.draftAnswer,
    sourceAnswer: judgement.sourceAnswer,
    told,
    arithmetic: judgement.arithmetic,
    ignored: undefined,
    derivation: [`confidence ${judgement.confidence.toFixed(2)}`, ...judgement.steps],
  };
}

/** What the writer is shown where one source confirms the draft and another says otherwise: both, and no correction that is preferred. */
export function renderDispute(confirmed: Judgement, { against, between, kind }: Dispute, draft: Side): Finding {
  const { sentence } = draft.placed;
  const block = draft.document.prose.blocks[draft.placed.block] as Block;
  const words = messages[sentence.language];
  const outdated = kind === 'outdated';
  const evidence = [citation(against), cite(confirmed.statement, [between.span], between.draftAnswer, true)] as const;
  const said = [against.sourceAnswer, between.draftAnswer].map((answer, k) => ({ answer, title: (evidence[k] as Citation).title, date: (evidence[k] as Citation).date }));
  return {
    verdict: 'conflict',
    code: against.code,
    severity: 'information',
    dispute: kind === 'outdated' ? 'outdated' : 'disputed',
    span: block.map.spanToSource(against.span),
    message: words.disputed(said, outdated),
    question: questionOf(against.code, against.span, sentence),
    language: sentence.language,
    // between two articles of one day the writer decides: either correction would only turn the dispute round
    fixes: outdated ? fixesOf(against, block, evidence[0], sentence.language, false) : [],
    evidence,
    sentence: textOf(sentence),
    draftAnswer: against.draftAnswer,
    sourceAnswer: against.sourceAnswer,
    told: saidBySource(against, sentence.language),
    arithmetic: against.arithmetic,
    ignored: undefined,
    derivation: [`confidence ${confirmed.confidence.toFixed(2)}`, ...confirmed.steps, `against it: ${against.confidence.toFixed(2)}`, ...against.steps],
  };
}

/** An answer of the draft that no source settles: nothing is shown of it but its place. */
export function unverified(item: Item, draft: Side): Finding {
  const { sentence } = draft.placed;
  const block = draft.document.prose.blocks[draft.placed.block] as Block;
  return {
    verdict: 'unverified',
    code: item.quantity === undefined ? 'date' : codeOfDimension(item.quantity.value.dimension),
    severity: 'hint',
    span: block.map.spanToSource(item.span),
    message: messages[sentence.language].unverified,
    question: '',
    language: sentence.language,
    fixes: [],
    evidence: [],
    sentence: textOf(sentence),
    draftAnswer: '',
    sourceAnswer: '',
    told: '',
    arithmetic: '',
    ignored: undefined,
    derivation: [],
  };
}

const textOf = ({ block, span }: Sentence): string => block.slice(span.start, span.end);

function fixesOf(judgement: Judgement, block: Block, cited: Citation, language: 'fr' | 'en', preferred: boolean): readonly Fix[] {
  if (judgement.fix === undefined) return [];
  return [{ title: messages[language].replace(resultOf(judgement.fix, block.text), cited.title), preferred, edits: judgement.fix.map((r) => withinMarkup(block, r)).map((r) => ({ span: block.map.spanToSource(r.span), newText: r.newText })) }];
}

/** Both say it, and one of them denies it. */
export const sameWords = ({ draftAnswer, sourceAnswer }: Pick<Judgement, 'draftAnswer' | 'sourceAnswer'>): boolean => fold(draftAnswer) === fold(sourceAnswer);

/** A sentence that fits into a message. */
function shortened(quote: string): string {
  const plain = quote.replace(/\s+/g, ' ');
  return plain.length <= LONGEST_QUOTE ? plain : `${plain.slice(0, plain.lastIndexOf(' ', LONGEST_QUOTE))} …`;
}
const LONGEST_QUOTE = 160;

/** The source's answer, in the draft's language first where its correction says it so. */
function saidBySource(judgement: Judgement, language: 'fr' | 'en'): string {
  const foreign = judgement.statement.placed.sentence.language !== language;
  const own = judgement.fix?.length === 1 ? (judgement.fix[0] as Replacement).newText.trim() : '';
  return foreign && judgement.code !== 'negation' && own !== '' && own !== judgement.sourceAnswer ? `${own} (${judgement.sourceAnswer})` : judgement.sourceAnswer;
}

/** The words as they will stand: an insertion alone is shown with the word it stands at. */
function resultOf(fix: readonly Replacement[], text: string): string {
  const edits = [...fix].sort((a, b) => a.span.start - b.span.start);
  let start = Math.min(...edits.map((e) => e.span.start));
  let end = Math.max(...edits.map((e) => e.span.end));
  while (start > 0 && /[\p{L}\p{N}'’-]/u.test(text[start - 1] as string)) start--;
  while (end < text.length && /[\p{L}\p{N}-]/u.test(text[end] as string)) end++;
  let out = '';
  let at = start;
  for (const edit of edits) {
    out += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return (out + text.slice(at, end)).replace(/\s+/g, ' ').trim();
}

const citation = ({ statement, decisive, sourceAnswer }: Judgement, differs = false): Citation => cite(statement, decisive, sourceAnswer, differs);

/** The sentence of a statement, in its article. */
export function cite(statement: Statement, decisive: readonly Span[], says?: string, differs = false): Citation {
  const { article, placed } = statement;
  const block = article.document.prose.blocks[placed.block] as Block;
  const { span } = placed.sentence;
  const place = block.map.spanToSource(span);
  const within = decisive.filter((d) => d.start >= span.start && d.end <= span.end);
  return {
    path: article.path,
    title: article.meta.title,
    publisher: article.meta.publisher,
    date: article.meta.date,
    url: article.meta.url,
    page: pageAt(article.pages, place.start),
    span: place,
    quote: placed.sentence.block.slice(span.start, span.end).replace(/\ufffc/g, '…'),
    decisive: within.map((d) => ({ start: d.start - span.start, end: d.end - span.start })),
    says: says ?? within.map((d) => placed.sentence.block.slice(d.start, d.end)).join(' … '),
    differs,
  };
}

/** The page, counted from 1, that an offset stands on. */
function pageAt(pages: readonly number[], offset: number): number | undefined {
  const after = pages.findIndex((start) => start > offset);
  return pages.length === 0 ? undefined : after < 0 ? pages.length : Math.max(1, after);
}

function distinct(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  return citations.filter((c) => {
    const key = `${c.path}:${c.span.start}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
}
