// Words between quotation marks, and who says them.
import type { Grammar } from '../analysis/grammar.ts';
import { tagSet, type Word } from '../analysis/word.ts';
import { eachOf } from '../text/eachOf.ts';
import { contains, intersects, type Span } from '../text/span.ts';
import { speakerOf } from './attribution.ts';
import { sentenceWith } from './copies.ts';
import type { Clause, Item, Quotation, Sentence } from './sentence.ts';
import { nth } from '../text/nth.ts';

const VERB_PRONOUN_NEGATOR_ADVERB = tagSet('verb pronoun negator adverb');

const MARKS = [['«', '»'], ['“', '”'], ['"', '"']] as const;

/** Every stretch between quotation marks in a block of prose, in the order of the text; an open one has no end. */
export function quotationSpans(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const [opener, closer] of MARKS) {
    let at = text.indexOf(opener);
    while (at >= 0) {
      const end = text.indexOf(closer, at + 1);
      if (end < 0) break;
      found.push({ start: at, end: end + 1 });
      at = text.indexOf(opener, end + 1);
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
}

/** The quotations that reach into a sentence, with the speakers that the sentence itself names. */
export function quotationsIn(spans: readonly Span[], within: Span, clauses: readonly Clause[], items: readonly Item[], words: readonly Word[], grammar: Grammar): readonly Quotation[] {
  return spans.filter((span) => intersects(span, within)).map((span) => {
    const speaker = speakerIn(span, spans, clauses, items, words, grammar);
    return { span, speaker: speaker?.index ?? -1, by: speaker?.span };
  });
}

const says = (lemma: string, grammar: Grammar): boolean => (lemma.includes(' ') ? lemma.split(' ') : [lemma]).some((l) => grammar.reportingVerbs.has(l) || grammar.quotingVerbs.has(l));

function speakerIn(span: Span, spans: readonly Span[], clauses: readonly Clause[], items: readonly Item[], words: readonly Word[], grammar: Grammar): Item | undefined {
  const outside = (at: Span): boolean => !spans.some((s) => contains(s, at));
  const distance = (at: Span): number => (at.start >= span.end ? at.start - span.end : Math.max(0, span.start - at.end));
  const speaking = clauses.flatMap((clause) => {
    const verb = nth(items, clause.predicate);
    const told = speakerOf(clause, items);
    // « … », explique Paul Rey: the subject of the words is not who says them
    const speaker = verb !== undefined && told !== undefined && outside(verb.span) && !outside(told.span) ? items.find((i) => i.from >= verb.to && i.clause === clause.index && named(i) && outside(i.span)) : told;
    if (verb === undefined || speaker === undefined || !says(verb.lemma, grammar)) return [];
    // within the marks only an incise: « Nous partons, a dit Rey, et vite. »
    const incise = contains(span, verb.span) && speaker.from >= verb.to && words[clauseStart(clause, items, words) - 1]?.text === ',';
    return outside(verb.span) || incise ? [{ speaker, at: verb.span }] : [];
  });
  const nearest = speaking.sort((a, b) => distance(a.at) - distance(b.at))[0];
  if (nearest !== undefined) return nearest.speaker;
  const source = items.find((i) => i.preposition === 'according' && outside(i.span) && i.relation !== 'modifier' && i.relation !== 'of');
  return source ?? beforeColon(span, items, words) ?? afterDash(span, items, words);
}

/** The first word of the verb of a clause. */
function clauseStart(clause: Clause, items: readonly Item[], words: readonly Word[]): number {
  let at = nth(items, clause.predicate)?.from ?? 0;
  while (at > 0 && VERB_PRONOUN_NEGATOR_ADVERB.has((words[at - 1] as Word).tag)) at--;
  return at;
}

const named = (i: Item): boolean => (i.kind === 'name' || i.kind === 'noun') && i.relation !== 'modifier' && i.relation !== 'of';

/** Paul Rey : « … » */
function beforeColon(span: Span, items: readonly Item[], words: readonly Word[]): Item | undefined {
  const at = words.findIndex((w) => w.span.start >= span.start) - 1;
  if (words[at]?.text !== ':') return undefined;
  const before = items.filter((i) => i.to <= at);
  if (before.some((i) => i.kind === 'verb')) return undefined;
  return before.find((i) => i.kind === 'name' && named(i)) ?? before.find(named);
}

/** “…” — Paul Rey */
function afterDash(span: Span, items: readonly Item[], words: readonly Word[]): Item | undefined {
  const at = words.findIndex((w) => w.span.start >= span.end);
  if (at < 0 || !/^[—–-]$/.test((words[at] as Word).text)) return undefined;
  const after = items.filter((i) => i.from > at);
  return after.some((i) => i.kind === 'verb') ? undefined : (after.find((i) => i.kind === 'name' && named(i)) ?? after.find(named));
}

/** The sentences of a block by what is said in one breath: a quotation that reaches into several keeps them together, for its speaker may be named in any. */
export function spokenTogether<T extends { readonly span: Span }>(sentences: readonly T[], quoted: readonly Span[]): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const sentence of sentences) {
    const last = groups.at(-1);
    const goesOn = last !== undefined && quoted.some((q) => intersects(q, sentence.span) && intersects(q, (last.at(-1) as T).span));
    if (goesOn) last.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}

/** A quotation over several sentences of a block has one speaker, named in any of them. */
export function shareSpeakers(sentences: readonly Sentence[]): readonly Sentence[] {
  const known = new Map<number, Span>();
  let wanting = false;
  for (const s of sentences) {
    for (const q of s.quotations) {
      if (q.by !== undefined) known.set(q.span.start, q.by);
      else wanting = true;
    }
  }
  if (!wanting || known.size === 0) return sentences;
  return sentences.map((s) => (s.quotations.some((q) => q.by === undefined && known.has(q.span.start)) ? sentenceWith(s, { quotations: eachOf(s.quotations, (q) => (q.by === undefined ? { span: q.span, speaker: q.speaker, by: known.get(q.span.start) } : q)) }) : s));
}
