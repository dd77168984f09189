// Poles: left or stayed, rose or fell, has or lacks, delayed or on time. One event, told with opposite verbs or denied.
import { align } from '../../../../knowledge/src/claims/align.ts';
import { contrast, matchItems } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { turnVerb } from '../correct.ts';
import { itemsOf, polesOf, type Pole } from '../frames.ts';
import { wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { describe, sameMood } from './quantity.ts';

export const judgePoles: Judge = (hearing) => {
  const { draft, source, weigh } = hearing;
  const mine = polesOf(draft, hearing.clause, weigh.lexicon);
  const theirs = source.placed.sentence.clauses.filter((c) => sameMood(hearing.clause.mood, c.mood)).flatMap((c) => polesOf(source, c, weigh.lexicon));
  return mine.flatMap((m) => theirs.flatMap((t) => judgePair(hearing, m, t)));
};

function judgePair(hearing: Hearing, m: Pole, t: Pole): readonly Judgement[] {
  const { draft, source, weigh } = hearing;
  const opposed = contrast(m.item, t.item, weigh.lexicon) === 'opposite';
  const same = !opposed && matchItems(m.item, draft, t.item, source, weigh.lexicon) >= 0.75;
  if (!opposed && !same) return [];
  const conflict = opposed === (m.negative === t.negative);
  if (conflict && opposed && m.negative) return []; // "did not leave" and "did not stay" may both be loose talk
  if (m.kind === 'quality' && m.item.kind !== 'adverb' && t.kind === 'quality' && hearing.clause.predicate < 0) return [];
  const parts = participants(hearing, m, t);
  if (parts === undefined) return [];
  const among = new Set([...itemsOf(source.placed.sentence, t.clause).map((i) => i.index)]);
  const alignment = align(draft, hearing.items, new Set([m.item.index]), source, among, weigh);
  if (alignment.stranger !== undefined || alignment.telling < 0.6) return [];
  // What is counted differently or dated differently is another judge's affair.
  if (conflict && hearing.items.some((i) => (i.quantity !== undefined || i.time?.value.year !== undefined) && !alignment.pairings.some((p) => p.draft === i && p.score > 0.5))) return [];
  const confidence = Math.min(1, alignment.coverage * 0.85 + parts * 0.2);
  return [{
    kind: conflict ? 'conflict' : 'supported',
    code: 'negation',
    span: m.item.span,
    statement: hearing.statement,
    decisive: [t.item.span],
    confidence,
    draftAnswer: wordsAt(draft, m.item.span),
    sourceAnswer: (t.negative ? '¬ ' : '') + wordsAt(source, t.item.span),
    arithmetic: '',
    fix: conflict && (m.kind === 'quality' || m.item.index === hearing.clause.predicate) ? turnVerb(hearing, hearing.clause.negative) : undefined,
    steps: [`pole ${m.negative ? 'not ' : ''}${m.item.lemma} ~ ${t.negative ? 'not ' : ''}${t.item.lemma}: ${opposed ? 'opposite' : 'same'}`, `participants ${parts.toFixed(2)}`, describe(alignment)],
  }];
}

/**
 * How well who and what takes part agrees: undefined when the subject is somebody else.
 * An event noun has its participants hung on it; a verb has those of its clause.
 */
function participants(hearing: Hearing, m: Pole, t: Pole): number | undefined {
  const { draft, source, weigh } = hearing;
  const mine = partsOf(hearing.draft.placed.sentence.items, m);
  const theirs = partsOf(source.placed.sentence.items, t);
  const all = source.placed.sentence.items;
  if (mine.length === 0) return undefined;
  let found = 0;
  for (const item of mine) {
    const near = theirs.some((s) => matchItems(item, draft, s, source, weigh.lexicon) >= 0.7);
    if (near) found += 1;
    else if (all.some((s) => matchItems(item, draft, s, source, weigh.lexicon) >= 0.7)) found += 0.6;
  }
  const subject = mine[0] as Item;
  const subjectFound = all.some((s) => matchItems(subject, draft, s, source, weigh.lexicon) >= 0.7);
  if (!subjectFound && found / mine.length < 0.5) return undefined;
  return found / mine.length;
}

function partsOf(items: readonly Item[], pole: Pole): readonly Item[] {
  const telling = (i: Item): boolean => i.kind === 'name' || i.kind === 'noun' || i.kind === 'pronoun';
  if (pole.kind === 'event') {
    const hung = items.filter((i) => telling(i) && i.head === pole.item.index);
    if (hung.length > 0) return hung;
  }
  return pole.clause.arguments.map((a) => items[a.item] as Item).filter((i) => telling(i) && i.index !== pole.item.index && i.relation !== 'modifier');
}
