// Judgement → finding: the message, the card and the fixes, in the draft's language.
import { messages } from '../../../knowledge/src/languages/messages.ts';
import type { Statement } from '../../../knowledge/src/base/base.ts';
import type { Block } from '../../../knowledge/src/markdown/prose.ts';
import type { Item, Sentence } from '../../../knowledge/src/claims/sentence.ts';
import type { Side } from '../../../knowledge/src/claims/match.ts';
import type { Span } from '../../../knowledge/src/text/span.ts';
import { codeOfDimension } from './codes.ts';
import type { Dispute } from './disputes.ts';
import type { Citation, Finding, Fix } from './finding.ts';
import type { Judgement, Replacement } from './judgement.ts';
import { withinMarkup } from './withinMarkup.ts';

/**
 * What the writer is shown of a judgement.
 * @param others further judgements of the same claim that agree with it
 * @param undisputed whether the sources that say otherwise all say the same
 */
export function render(judgement: Judgement, others: readonly Judgement[], draft: Side, undisputed: boolean): Finding {
  const { sentence } = draft.placed;
  const block = draft.document.prose.blocks[draft.placed.block] as Block;
  const words = messages[sentence.language];
  const evidence = distinct([citation(judgement), ...others.map(citation)]);
  const first = evidence[0] as Citation;
  const conflict = judgement.kind === 'conflict';
  return {
    verdict: judgement.kind,
    code: judgement.code,
    severity: conflict ? 'warning' : 'information',
    span: block.map.spanToSource(judgement.span),
    message: conflict ? words.conflict(judgement.code, saidBySource(judgement, sentence.language), judgement.draftAnswer) : words.supported(first.title),
    card: card(judgement, evidence, sentence.language),
    language: sentence.language,
    fixes: conflict ? fixesOf(judgement, block, first, sentence.language, undisputed) : [],
    evidence,
    sentence: textOf(sentence),
    sourceAnswer: judgement.sourceAnswer,
    ignored: undefined,
    derivation: [`confidence ${judgement.confidence.toFixed(2)}`, ...judgement.steps],
  };
}

/** What the writer is shown where one source confirms the draft and another says otherwise: both, and no correction that is preferred. */
export function renderDispute(confirmed: Judgement, { against, between, outdated }: Dispute, draft: Side): Finding {
  const { sentence } = draft.placed;
  const block = draft.document.prose.blocks[draft.placed.block] as Block;
  const words = messages[sentence.language];
  const evidence = [citation(against), cite(confirmed.statement, [between.span])] as const;
  const said = [against.sourceAnswer, between.draftAnswer].map((answer, k) => ({ answer, title: (evidence[k] as Citation).title, date: (evidence[k] as Citation).date }));
  return {
    verdict: 'conflict',
    code: against.code,
    severity: 'information',
    span: block.map.spanToSource(against.span),
    message: words.disputed(said, outdated),
    card: [`**${outdated ? words.outdatedHeading : words.disputedHeading}** · ${words.codes[against.code]}`, '', ...evidence.flatMap((cited) => [`> ${emphasised(cited)}`, '', `${[cited.title, cited.date].filter((part) => part !== undefined).map(escape).join(', ')}`, ''])].join('\n').trimEnd(),
    language: sentence.language,
    // between two articles of one day the writer decides: either correction would only turn the dispute round
    fixes: outdated ? fixesOf(against, block, evidence[0], sentence.language, false) : [],
    evidence,
    sentence: textOf(sentence),
    sourceAnswer: against.sourceAnswer,
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
    card: '',
    language: sentence.language,
    fixes: [],
    evidence: [],
    sentence: textOf(sentence),
    sourceAnswer: '',
    ignored: undefined,
    derivation: [],
  };
}

const textOf = ({ block, span }: Sentence): string => block.slice(span.start, span.end);

function fixesOf(judgement: Judgement, block: Block, cited: Citation, language: 'fr' | 'en', preferred: boolean): readonly Fix[] {
  if (judgement.fix === undefined) return [];
  return [{ title: messages[language].replace(resultOf(judgement.fix, block.text), cited.title), preferred, edits: judgement.fix.map((r) => withinMarkup(block, r)).map((r) => ({ span: block.map.spanToSource(r.span), newText: r.newText })) }];
}

/** The source's answer, in the draft's language first where its correction says it so. */
function saidBySource(judgement: Judgement, language: 'fr' | 'en'): string {
  const foreign = judgement.statement.placed.sentence.language !== language;
  const own = judgement.fix?.length === 1 ? (judgement.fix[0] as Replacement).newText.trim() : '';
  const said = foreign && judgement.code !== 'negation' && own !== '' && own !== judgement.sourceAnswer ? `${own} (${judgement.sourceAnswer})` : judgement.sourceAnswer;
  return judgement.arithmetic === '' ? said : `${said} · ${judgement.arithmetic}`;
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

function citation(judgement: Judgement): Citation {
  return cite(judgement.statement, judgement.decisive);
}

/** The sentence of a statement, in its article. */
export function cite(statement: Statement, decisive: readonly Span[]): Citation {
  const { article, placed } = statement;
  const block = article.document.prose.blocks[placed.block] as Block;
  const { span } = placed.sentence;
  const place = block.map.spanToSource(span);
  return {
    path: article.path,
    title: article.meta.title,
    publisher: article.meta.publisher,
    date: article.meta.date,
    url: article.meta.url,
    page: pageAt(article.pages, place.start),
    span: place,
    quote: placed.sentence.block.slice(span.start, span.end).replace(/\ufffc/g, '…'),
    decisive: decisive.filter((d) => d.start >= span.start && d.end <= span.end).map((d) => ({ start: d.start - span.start, end: d.end - span.start })),
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

/** The verdict, the two answers, the sentence; the caller adds where it stands. */
function card(judgement: Judgement, evidence: readonly Citation[], language: 'fr' | 'en'): string {
  const words = messages[language];
  const conflict = judgement.kind === 'conflict';
  const heading = `**${conflict ? words.conflictHeading : words.supportedHeading}** · ${words.codes[judgement.code]}`;
  const reckoning = judgement.arithmetic === '' ? '' : ` (${escape(judgement.arithmetic)})`;
  const answers = conflict ? [`${words.quoted(escape(judgement.draftAnswer))} → **${words.quoted(escape(judgement.sourceAnswer))}**${reckoning}`, ''] : [];
  return [heading, '', ...answers, `> ${emphasised(evidence[0] as Citation)}`].join('\n');
}

/** The quoted sentence with its decisive words in bold. */
function emphasised(c: Citation): string {
  let out = '';
  let at = 0;
  for (const d of [...c.decisive].sort((a, b) => a.start - b.start)) {
    if (d.start < at) continue;
    out += `${escape(c.quote.slice(at, d.start))}**${escape(c.quote.slice(d.start, d.end))}**`;
    at = d.end;
  }
  return out + escape(c.quote.slice(at));
}

/** Text of an article never becomes markup: no link, no image, no HTML of its own. */
export const escape = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#+\-.!|~&]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : /[.\-()]/.test(c) ? c : `\\${c}`));
