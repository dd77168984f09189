// The card over a claim: verdict, question, both answers, the sentence that decides, where it stands, and what other sources
// say; some lines, no more. In Markdown, or as plain text for editors that show none. Shorter where the claim is confirmed.
import { messages } from '../../../knowledge/src/languages/messages.ts';
import type { Span } from '../../../knowledge/src/text/span.ts';
import type { Citation, Finding } from './finding.ts';
import { asMarkdown } from './markup.ts';
import { sameWords } from './render.ts';

/** How the parts of a card are written. */
export interface Pen {
  readonly text: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly emphasis: (text: string) => string;
  /** a sentence with some of its words told apart */
  readonly quote: (citation: Citation, language: Finding['language']) => string;
  /** the title of an article, leading to the sentence where that can be done */
  readonly title: (citation: Citation) => string;
  /** what ends a line within a paragraph */
  readonly breaks: string;
}

/** More articles than this are no help in a card. */
const MOST_OTHERS = 3;

/** The card of a finding; '' where there is nothing to say. */
export function cardOf(finding: Finding, pen: Pen): string {
  const { verdict, dispute, evidence } = finding;
  if (evidence.length === 0 || (verdict !== 'conflict' && verdict !== 'supported')) return '';
  if (verdict === 'supported') return confirmed(finding, pen);
  return dispute !== undefined ? disputed(finding, pen) : contradicted(finding, pen);
}

/** The citations that are shown of a finding: the first, some that say the same, some that say something else. */
export function shownEvidence({ evidence: [first, ...more] }: Finding): readonly Citation[] {
  const some = (differing: boolean): readonly Citation[] => more.filter(({ differs }) => differs === differing).slice(0, MOST_OTHERS);
  return first === undefined ? [] : [first, ...some(false), ...some(true)];
}

/** Title, publisher, date and page, as far as they are known, the title led to. */
const originOf = (citation: Citation, pen: Pen): string => [pen.title(citation), ...aboutSource(citation).map(pen.text)].join(' · ');

/** Publisher, date and page, as far as they are known. */
export const aboutSource = ({ publisher, date, page }: Citation): readonly string[] =>
  [publisher, date, page === undefined ? undefined : `p. ${page}`].filter((part) => part !== undefined && part !== '') as string[];

function contradicted(finding: Finding, pen: Pen): string {
  const { language, draftAnswer, told, question, evidence } = finding;
  const words = messages[language];
  const [first] = evidence as readonly [Citation];
  return paragraphs([
    lines([
      pen.strong(words.conflictHeading),
      question === '' ? '' : pen.emphasis(question),
      draftAnswer === '' || sameWords(finding) ? '' : `${pen.text(words.draftSays + words.quoted(draftAnswer))} · ${pen.text(words.sourceSays)}${pen.strong(words.quoted(told))}`,
    ], pen),
    lines([pen.quote(first, language), originOf(first, pen)], pen),
    lines(rest(finding, pen), pen),
  ]);
}

function confirmed(finding: Finding, pen: Pen): string {
  const [first] = finding.evidence as readonly [Citation];
  return paragraphs([lines([`${pen.strong(messages[finding.language].supportedHeading)} · ${originOf(first, pen)}`, pen.quote(first, finding.language)], pen), lines(rest(finding, pen), pen)]);
}

/** Sources that differ among themselves: each with its answer and its sentence. */
function disputed({ language, question, dispute, evidence }: Finding, pen: Pen): string {
  const words = messages[language];
  const heading = dispute === 'outdated' ? words.outdatedHeading : words.disputedHeading;
  return paragraphs([
    lines([pen.strong(heading), question === '' ? '' : pen.emphasis(question)], pen),
    ...evidence.map((one) => lines([`${pen.strong(words.quoted(one.says))} · ${originOf(one, pen)}`, pen.quote(one, language)], pen)),
  ]);
}

/** Further sources that say the same, those that say something else, and the calculation. */
function rest(finding: Finding, pen: Pen): readonly string[] {
  const { language, arithmetic } = finding;
  const words = messages[language];
  const more = shownEvidence(finding).slice(1);
  const same = [...new Set(more.filter(({ differs }) => !differs).map(pen.title))];
  return [
    same.length === 0 ? '' : `${pen.text(words.alsoSays)}${same.join(' · ')}`,
    ...more.filter(({ differs }) => differs).map((one) => `${pen.text(words.otherwiseSays + words.quoted(one.says))} · ${originOf(one, pen)}`),
    arithmetic === '' ? '' : pen.text(words.calculation + arithmetic),
  ];
}

const lines = (all: readonly string[], { breaks }: Pen): string => all.filter((line) => line !== '').join(breaks);
const paragraphs = (all: readonly string[]): string => all.filter((one) => one !== '').join('\n\n');

/** Markdown. Nothing that an article or a draft says becomes markup. @param title the title of an article with its link */
export const markdownPen = (title: Pen['title']): Pen => ({
  text: asMarkdown,
  strong: (text) => `**${asMarkdown(text.trim())}**`,
  emphasis: (text) => `*${asMarkdown(text.trim())}*`,
  quote: (citation, language) => messages[language].quoted(emphasised(citation)),
  title,
  breaks: '  \n',
});

export const plainPen: Pen = {
  text: (text) => text,
  strong: (text) => text,
  emphasis: (text) => text,
  quote: ({ quote }, language) => messages[language].quoted(quote),
  title: ({ title }) => title,
  breaks: '\n',
};

/** The quoted sentence with its decisive words in bold. */
export function emphasised({ quote, decisive }: Pick<Citation, 'quote' | 'decisive'>): string {
  let out = '';
  let at = 0;
  for (const { start, end } of boldIn(quote, decisive)) {
    out += `${asMarkdown(quote.slice(at, start))}**${asMarkdown(quote.slice(start, end))}**`;
    at = end;
  }
  return out + asMarkdown(quote.slice(at));
}

const SPACE = /\s/u;
const SIGN = /[\p{P}\p{S}]/u;

/**
 * Stretches that Markdown can make bold, apart and in order: two stars do not open before a blank, nor between a letter and a
 * sign, and do not close the other way round.
 */
function boldIn(quote: string, decisive: readonly Span[]): readonly Span[] {
  const isLetter = (at: number): boolean => at >= 0 && at < quote.length && !SPACE.test(quote.charAt(at)) && !SIGN.test(quote.charAt(at));
  const found: Span[] = [];
  for (let { start, end } of [...decisive].sort((a, b) => a.start - b.start)) {
    while (start < end && SPACE.test(quote.charAt(start))) start++;
    while (end > start && SPACE.test(quote.charAt(end - 1))) end--;
    if (start >= end) continue;
    if (SIGN.test(quote.charAt(start))) while (isLetter(start - 1)) start--;
    if (SIGN.test(quote.charAt(end - 1))) while (isLetter(end)) end++;
    const last = found.at(-1);
    if (last !== undefined && start <= last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else found.push({ start, end });
  }
  return found;
}
