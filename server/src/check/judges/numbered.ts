// Things told apart by a number: "version 2 was withdrawn" beside "version 1 was withdrawn". The same is said of another one.
import { align } from '../../../../knowledge/src/claims/align.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { clauseOf, indicesOf } from '../frames.ts';
import { answer, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { describe, otherValueDiffers, rowDiffers, sameMood, setAside } from '../questions/agreement.ts';
import { eventMatch } from '../questions/event.ts';

/** How much of the rest of the clause must be found, and how telling that must be. */
const COVERAGE = 0.6;
const TELLING = 1;

export const judgeNumbered: Judge = (hearing) => {
  const { draft, source, clause } = hearing;
  if (clause.negative || rowDiffers(hearing)) return [];
  const labelled = (i: Item): boolean => i.label !== '';
  const mine = clause.items.map((i) => draft.placed.sentence.items[i] as Item).filter(labelled);
  if (mine.length === 0) return [];
  const theirs = source.placed.sentence.items.filter(labelled);
  return mine.flatMap((m) => {
    const kin = theirs.filter((t) => t.lemma === m.lemma || t.concepts.some((c) => m.concepts.includes(c)));
    // both sides tell of one, and of one that the other side does not tell of
    const [t] = kin;
    return t === undefined || kin.length > 1 || t.label === m.label || draft.placed.sentence.items.some((i) => i.label === t.label) ? [] : judgePair(hearing, m, t);
  });
};

function judgePair(hearing: Hearing, m: Item, t: Item): readonly Judgement[] {
  const { draft, source, weigh, clause } = hearing;
  const told = clauseOf(source.placed.sentence, t);
  if (told === undefined || told.negative || !sameMood(clause.mood, told.mood)) return [];
  const alignment = align(draft, hearing.items, new Set([m.index]), source, indicesOf(source.placed.sentence, told), weigh, hearing.scope);
  const aside = setAside(hearing, `${m.lemma} ${m.label} ~ ${t.label}`, alignment);
  const event = eventMatch(hearing, t);
  if (event !== 'same' && event !== 'light') return aside('another event');
  if (alignment.stranger !== undefined || alignment.coverage < COVERAGE || alignment.telling < TELLING) return aside(alignment.stranger?.lemma ?? 'too little shared');
  if (otherValueDiffers(hearing)) return aside('another value differs');
  // the article says the same of the draft's own
  if (source.document.sentences.some(({ sentence }) => sentence !== source.placed.sentence && sentence.items.some((i) => i.label === m.label && i.concepts.some((c) => m.concepts.includes(c))) && sentence.items.some((i) => hearing.items.some((d) => d.kind === 'verb' && d.concepts.some((c) => i.concepts.includes(c)))))) return aside('said of that one, too');
  const word = draft.placed.sentence.words[m.to];
  const other = source.placed.sentence.words[t.to];
  if (word === undefined || other === undefined) return [];
  const span = { start: m.span.start, end: word.span.end };
  const newText = draft.placed.sentence.block.slice(m.span.start, word.span.start) + other.text;
  return [answer(hearing, span, [{ start: t.span.start, end: other.span.end }], { kind: 'conflict', code: 'ordinal', confidence: 0.8, fix: [{ span, newText }], steps: [`${m.lemma} ${m.label} ~ ${t.label}`, describe(alignment)] })];
}
