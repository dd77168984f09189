// Journeys: "left Orvane on 10 August", where the source has somebody leave for Orvane on that day. One day, one place, and
// it is where the way began in the one and where it ended in the other.
import { align } from '../../../../knowledge/src/claims/align.ts';
import { compareValues } from '../../../../knowledge/src/claims/compareValues.ts';
import { matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item, Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import { arriving, leaving } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { clauseOf, indicesOf } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { describe, rowDiffers, sameMood, setAside } from '../questions/agreement.ts';
import { isProper } from '../rivals.ts';

/** A place at one end of a way: "left Orvane", "left for Orvane", "his departure for Orvane". */
interface End {
  readonly move: Item;
  readonly place: Item;
  readonly end: 'from' | 'to';
}

/** Share of what the draft says, but for the move itself, that the source must say. */
const COVERAGE = 0.9;

export const judgeJourneys: Judge = (hearing) => {
  const { draft, source, clause, weigh } = hearing;
  const day = draft.placed.sentence.items.find((i) => i.clause === clause.index && i.time?.value.granularity === 'day');
  if (day === undefined || clause.negative || rowDiffers(hearing)) return [];
  const mine = endsIn(hearing, draft).filter((e) => e.move.clause === clause.index);
  if (mine.length !== 1) return [];
  const theirs = endsIn(hearing, source);
  return mine.flatMap((m) => {
    const told = theirs.filter((t) => matchItems(m.place, draft, t.place, source, weigh.lexicon) >= 0.9 && source.placed.sentence.items.some((i) => i.clause === t.move.clause && compareValues(day, i) === 'same'));
    return told.length === 0 || told.some((t) => t.end === m.end) ? [] : judge(hearing, m, told[0] as End);
  });
};

function judge(hearing: Hearing, m: End, t: End): readonly Judgement[] {
  const { draft, source, clause, weigh } = hearing;
  const sClause = clauseOf(source.placed.sentence, t.move);
  if (sClause === undefined || sClause.negative || (t.move.kind === 'verb' && !sameMood(clause.mood, sClause.mood))) return [];
  const among = indicesOf(source.placed.sentence, sClause);
  const alignment = align(draft, hearing.items, new Set([m.move.index]), source, among, weigh, hearing.scope);
  if (alignment.stranger !== undefined || alignment.coverage < COVERAGE) return setAside(hearing, `${m.move.lemma} ${m.end} ${m.place.lemma} ~ ${t.end}`, alignment)('too little shared');
  const span = (e: End): Item['span'] => ({ start: Math.min(e.move.span.start, e.place.span.start), end: Math.max(e.move.span.end, e.place.span.end) });
  return [answer(hearing, span(m), [span(t)], {
    kind: 'conflict',
    code: 'swap',
    confidence: 0.85,
    draftAnswer: wordsAt(draft, span(m)),
    steps: [`${m.end} ${m.place.lemma} ~ ${t.end} ${t.place.lemma}`, describe(alignment)],
  })];
}

function endsIn({ weigh }: Hearing, side: Side): readonly End[] {
  const { sentence } = side.placed;
  return sentence.items.flatMap((move): readonly End[] => {
    const leaves = move.concepts.some((c) => leaving.has(c));
    if (!leaves && !move.concepts.some((c) => arriving.has(c))) return [];
    return placesOf(sentence, move).filter((place) => isProper(place, side, weigh.lexicon)).flatMap((place): readonly End[] => {
      const end = endOf(move, place, leaves);
      return end === undefined ? [] : [{ move, place, end }];
    });
  });
}

/** What hangs on the move, or takes part in it. */
const placesOf = ({ items, clauses }: Sentence, move: Item): readonly Item[] =>
  items.filter((i) => i.head === move.index || (move.kind === 'verb' && i.head < 0 && clauses.some((c) => c.predicate === move.index && c.arguments.some((a) => a.item === i.index && a.role !== 'subject'))));

function endOf({ kind }: Item, { preposition }: Item, leaves: boolean): End['end'] | undefined {
  if (preposition === 'for' || preposition === 'to' || preposition === 'toward') return 'to';
  if (preposition === 'from' || (preposition === 'of' && kind === 'noun')) return leaves || preposition === 'from' ? 'from' : undefined;
  if (preposition === '' && kind === 'verb') return leaves ? 'from' : 'to';
  return !leaves && (preposition === 'in' || preposition === 'at') ? 'to' : undefined;
}
