// Swaps: A beat B, or B beat A? The same event, the same two participants, their parts exchanged.
import { align } from '../../../../knowledge/src/claims/align.ts';
import { matchItems } from '../../../../knowledge/src/claims/match.ts';
import type { Clause, Item, Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import { oneWay } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import type { Lexicon } from '../../../../knowledge/src/languages/lexicon/lexicon.ts';
import { once } from '../../../../knowledge/src/text/once.ts';
import { indicesOf, predicateOf } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { describe, sameMood } from '../questions/agreement.ts';

export const judgeSwaps: Judge = (hearing) => {
  const { draft, source, weigh, clause } = hearing;
  const predicate = predicateOf(draft.placed.sentence, clause);
  if (predicate === undefined || predicate.concepts.length === 0) return [];
  const mine = participants(draft.placed.sentence, clause);
  if (mine.subjects.length !== 1 || mine.others.length === 0) return [];
  return source.placed.sentence.clauses.flatMap((other): readonly Judgement[] => {
    const theirs = predicateOf(source.placed.sentence, other);
    if (theirs === undefined || other.negative !== clause.negative || !sameMood(clause.mood, other.mood)) return [];
    const turned = isTurned(predicate, theirs, weigh.lexicon);
    if (!turned && matchItems(predicate, draft, theirs, source, weigh.lexicon) < 0.75) return [];
    const told = participants(source.placed.sentence, other);
    // "Orvane owns Velsor", "Orvane is a subsidiary of Velsor": from the other side, who does it is the other one
    const parts = turned ? { subjects: told.others, others: told.subjects } : told;
    const a = mine.subjects[0] as Item;
    const same = (x: Item, y: Item): boolean => matchItems(x, draft, y, source, weigh.lexicon) >= 0.9 && (x.kind === y.kind || y.kind === 'pronoun') && x.kind !== 'pronoun';
    const b = mine.others.find((o) => o.kind === a.kind || o.kind === 'name' || a.kind === 'name' ? parts.subjects.some((s) => same(o, s)) : false);
    if (b === undefined || !parts.others.some((o) => same(a, o)) || parts.subjects.some((s) => same(a, s))) return [];
    if (a.kind !== 'name' && b.kind !== 'name') return [];
    const among = indicesOf(source.placed.sentence, other);
    const alignment = align(draft, hearing.items, new Set(turned ? [predicate.index] : []), source, among, weigh, hearing.scope);
    if (alignment.stranger !== undefined || alignment.coverage < 0.6) return [];
    return [answer(hearing, { start: a.span.start, end: Math.max(a.span.end, b.span.end) }, [...parts.subjects.map((i) => i.span), ...parts.others.filter((o) => same(a, o)).map((i) => i.span)], {
      kind: 'conflict',
      code: 'swap',
      confidence: Math.min(1, alignment.coverage + 0.1),
      draftAnswer: `${wordsAt(draft, a.span)} → ${wordsAt(draft, b.span)}`,
      sourceAnswer: `${wordsAt(draft, b.span)} → ${wordsAt(draft, a.span)}`,
      fix: turned && a.plural !== b.plural ? undefined : exchange(hearing, a, b),
      steps: [`swap of ${a.lemma} and ${b.lemma}`, describe(alignment)],
    })];
  });
};

/** Told from the other side of what can be so only one way round: to own and to belong, to succeed and to precede. */
const isTurned = (a: Item, b: Item, lexicon: Lexicon): boolean =>
  a.concepts.some((c) => oneWay.has(c) && lexicon.concepts.get(c)?.converses.some((d) => b.concepts.includes(d)) === true) && !a.concepts.some((c) => b.concepts.includes(c));

interface Participants {
  readonly subjects: readonly Item[];
  readonly others: readonly Item[];
}

/** Of a clause of the draft they are asked for before every statement. */
const participants = (sentence: Sentence, clause: Clause): Participants => participantsOnce(clause, () => findParticipants(sentence, clause));
const participantsOnce = once<Clause, Participants>();

function findParticipants(sentence: Sentence, clause: Clause): Participants {
  const items = clause.arguments.map((a) => ({ role: a.role, item: sentence.items[a.item] as Item })).filter(({ item }) => (item.kind === 'name' || item.kind === 'noun' || item.kind === 'pronoun') && item.relation !== 'modifier');
  return {
    subjects: items.filter((x) => x.role === 'subject' && x.item.relation !== 'of').map((x) => x.item),
    others: [...items.filter((x) => x.role !== 'subject').map((x) => x.item), ...called(sentence, clause)],
  };
}

/** "beating the holder, Anna Reed of Velsor, by two points": the name behind the comma is the object. */
function called({ items, words }: Sentence, clause: Clause): readonly Item[] {
  const ends = clause.arguments.filter((a) => a.role === 'object').map((a) => items[a.item] as Item).filter((i) => words[i.from - 1]?.tag === 'determiner' && words[i.to]?.text === ',');
  return items.filter((i) => i.kind === 'name' && i.clause !== clause.index && ends.some((e) => e.to + 1 === i.from));
}

/**
 * Each takes the other's place, when both are plain names or both carry their article with them.
 * @param matched how the source writes the first inside a sentence: "France" keeps its capital
 */
export function exchange(hearing: Hearing, a: Item, b: Item, matched?: string): readonly { span: Item['span']; newText: string }[] | undefined {
  const { draft } = hearing;
  const whole = (i: Item): Item['span'] => phraseOf(draft.placed.sentence, i);
  const sa = whole(a);
  const sb = whole(b);
  if (sa.end > sb.start && sb.end > sa.start) return undefined;
  const opens = sa.start === draft.placed.sentence.span.start;
  const first = wordsAt(draft, sa);
  const second = wordsAt(draft, sb);
  const inner = a.kind !== 'name' && (a.kind === 'quantity' || a.from > 0 || !/^\p{Lu}/u.test(matched ?? ''));
  const decap = opens && inner ? first.charAt(0).toLowerCase() + first.slice(1) : first;
  const cap = opens ? second.charAt(0).toUpperCase() + second.slice(1) : second;
  return [{ span: sa, newText: cap }, { span: sb, newText: decap }];
}

/** A noun with the article and qualities before it. */
function phraseOf(sentence: Sentence, item: Item): Item['span'] {
  const hung = sentence.items.filter((i) => i.head === item.index && i.relation === 'modifier');
  const from = Math.min(item.from, ...hung.map((i) => i.from));
  const to = Math.max(item.to, ...hung.map((i) => i.to));
  const before = sentence.words[from - 1];
  const start = before?.tag === 'determiner' ? from - 1 : from;
  return { start: (sentence.words[start] as { span: Item['span'] }).span.start, end: (sentence.words[to - 1] as { span: Item['span'] }).span.end };
}
