// The question of a claim in words: what it asks, and its clause with a gap where the answer stands.
import type { FacetCode } from '../../../knowledge/src/facets/facet.ts';
import { tagSet, type Word } from '../../../knowledge/src/analysis/word.ts';
import { messages } from '../../../knowledge/src/languages/messages.ts';
import type { Sentence } from '../../../knowledge/src/claims/sentence.ts';
import { hull, intersects, type Span } from '../../../knowledge/src/text/span.ts';

/** Kinds of answer that are no part of their clause, but the whole of it. */
const WHOLE: ReadonlySet<FacetCode> = new Set(['negation', 'swap', 'relation', 'comparison', 'quote']);
const GAP = '…';
/** Longer than this, the words that are furthest from the answer are left out. */
const LONGEST = 110;

/** "When? Paul Rey founded Orvane in …" */
export function questionOf(code: FacetCode, answer: Span, sentence: Sentence): string {
  const { block, language } = sentence;
  const { start, end } = code === 'quote' ? sentence.span : clauseAround(answer, sentence);
  const before = block.slice(start, answer.start);
  const after = block.slice(answer.end, end);
  const room = Math.max(20, LONGEST - (WHOLE.has(code) ? answer.end - answer.start : GAP.length));
  const rest = Math.min(after.length, Math.max(room >> 1, room - before.length));
  const about = `${lastWords(before, room - rest)}${WHOLE.has(code) ? block.slice(answer.start, answer.end) : GAP}${firstWords(after, rest)}`;
  const said = about.replace(/\ufffc/g, '').replace(/\s+/g, ' ').trim();
  // of a cell of a table nothing is left
  return `${messages[language].questions[code]}${said === GAP ? '' : ` ${said}`}`;
}

/** The clause that an answer stands in, with the words that belong to no other; the sentence, where that cannot be cut out. */
function clauseAround(answer: Span, { items, clauses, words, span }: Sentence): Span {
  const own = new Set(items.filter((item) => intersects(item.span, answer)).map((item) => item.clause));
  const inside = new Set(clauses.filter(({ index }) => own.has(index)).flatMap((clause) => clause.items));
  const around = items.filter((_, i) => inside.has(i)).reduce((whole, item) => hull(whole, item.span), answer);
  let first = words.findIndex((word) => word.span.end > around.start);
  let last = words.findLastIndex((word) => word.span.start < around.end);
  if (first < 0 || last < first) return span;
  const foreign = (at: number): boolean => items.some((item, i) => !inside.has(i) && item.from <= at && at < item.to);
  const stops = (at: number): boolean => words[at]?.tag === 'punctuation' || foreign(at);
  while (first > 0 && !stops(first - 1)) first--;
  while (last < words.length - 1 && !stops(last + 1)) last++;
  if ((foreign(first - 1) || foreign(last + 1)) && span.end - span.start <= LONGEST && !words.some(({ text }) => text === ';')) return withoutStop(span, words);
  // what stands behind a semicolon is a sentence of its own
  const part = (at: number): boolean => words[at]?.text === ';';
  const [before, behind] = [words.findLastIndex((word, at) => part(at) && word.span.end <= answer.start), words.findIndex((word, at) => part(at) && word.span.start >= answer.end)];
  first = Math.max(first, before + 1);
  if (behind >= 0) last = Math.min(last, behind - 1);
  while (words[last] !== undefined && LEADING.has((words[last] as Word).tag) && (words[last] as Word).span.start >= answer.end) last--;
  while (words[first]?.tag === 'coordinator' && (words[first] as Word).span.end <= around.start) first++;
  return hull({ start: (words[first] as Word).span.start, end: (words[last] as Word).span.end }, answer);
}

/** Words that lead to others: none of them ends a question. */
const LEADING = tagSet('determiner preposition relative subordinator coordinator marker');

/** A sentence without the mark that ends it. */
function withoutStop({ start, end }: Span, words: readonly Word[]): Span {
  const last = words.findLast((word) => word.tag !== 'punctuation');
  return { start, end: last === undefined ? end : Math.max(start, last.span.end) };
}

function lastWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.indexOf(' ', text.length - most);
  return `${GAP} ${cut < 0 ? '' : text.slice(cut + 1)}`;
}

function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most);
  return `${cut < 0 ? '' : text.slice(0, cut)} ${GAP}`;
}
