// A value beside another that the source has as well: "18 million over sixteen years", of a source that tells of the 18
// million and of six years. Few sentences share a number with its thing; the one other value of its kind there answers.
import { stands } from '../../../../knowledge/src/claims/align.ts';
import { compareValues, hasValue } from '../../../../knowledge/src/claims/compareValues.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { codeOfDimension } from '../codes.ts';
import { clauseOf } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judgement } from '../judgement.ts';
import { alike } from '../neighbourhood.ts';
import { isWholeOfPart } from '../population.ts';
import { ahead, isStated, otherValueDiffers } from '../questions/agreement.ts';
import { compareAnswers } from '../questions/compareAnswers.ts';
import { countedMatch } from '../questions/counted.ts';
import { isDifference } from '../questions/difference.ts';
import { doubt } from '../questions/doubt.ts';
import { datesBy, trails } from './quantity.ts';
import { correctQuantity } from './quantityFix.ts';

/** Smaller counts stand in many sentences. */
const SMALL = 10;

/** @param hearings the value's clause before every statement that may answer */
export function judgeCompanions(hearings: readonly Hearing[], q: Item): readonly Judgement[] {
  const [first] = hearings;
  const value = q.quantity?.value;
  if (first === undefined || value === undefined || value.dimension === 'ordinal' || value.lower !== value.upper || datesBy(first, q) !== undefined || trails(first.draft, q)) return [];
  if (hearings.some((h) => h.source.placed.sentence.items.some((r) => compareValues(q, r) === 'same'))) return [];
  const told = hearings.flatMap((hearing) => answerIn(hearing, q));
  const [best] = told;
  // two sentences that have the companion, and two answers
  return best === undefined || told.some((t) => compareValues(t.r, best.r) !== 'same') ? [] : [judgementOf(best, q)];
}

interface Told {
  readonly hearing: Hearing;
  readonly companion: Item;
  readonly r: Item;
}

function answerIn(hearing: Hearing, q: Item): readonly Told[] {
  const { draft, source, clause, items, packs } = hearing;
  const { sentence } = source.placed;
  const own = items.filter((i) => i !== q && hasValue(i) && draft.placed.sentence.items[i.index] === i && i.clause === q.clause);
  const companion = own.find((c) => strong(hearing, c) !== undefined);
  const there = companion === undefined ? undefined : strong(hearing, companion);
  if (companion === undefined || there === undefined || otherValueDiffers(hearing, q)) return [];
  // "of the 12 hospitals, nine stayed": what is left of a whole is reckoned
  if (isWholeOfPart(source, there) || isWholeOfPart(draft, companion)) return [];
  const rivals = sentence.items.filter((r) => alike(r, q) && compareAnswers(hearing, q, r) !== 'incomparable' && !trails(source, r) && isDifference(draft, q, packs) === isDifference(source, r, packs) && !own.some((c) => ['same', 'compatible'].includes(compareValues(c, r))) && countsAlike(hearing, q, r));
  const near = rivals.length === 1 ? rivals : rivals.filter((r) => r.clause === there.clause);
  const [r] = near;
  const [mine, theirs] = [q.quantity?.value, r?.quantity?.value];
  if (near.length !== 1 || r === undefined || mine === undefined || theirs === undefined || compareAnswers(hearing, q, r) !== 'different') return [];
  const aside = (why: string): readonly Told[] => {
    hearing.note(`beside ${wordsAt(draft, companion.span)}: ${wordsAt(draft, q.span)} ~ ${wordsAt(source, r.span)}: ${why}`);
    return [];
  };
  const sClause = clauseOf(sentence, r);
  if (sClause === undefined || sClause.negative !== clause.negative) return aside('one is denied');
  // "you can get 10% off": what can be had is offered
  const offered = sClause.mood === 'possible' && sClause.attribution === undefined;
  if (!(isStated(sClause) || offered) || (ahead(sClause.mood) && clause.mood === 'asserted')) return aside('held otherwise');
  const unheard = items.find((i) => i.kind === 'name' && !stands(i, source, hearing.weigh));
  if (unheard !== undefined) return aside(`${unheard.lemma} is not the same`);
  const why = doubt(hearing, q, r, mine, theirs, { confidence: 0.9, opposed: false, sure: false, loose: false, beside: true, steps: [] });
  return why === undefined ? [{ hearing, companion, r }] : aside(why);
}

/** Where the source has a value of the draft's, of the same thing: one that says which sentence it is. */
function strong(hearing: Hearing, c: Item): Item | undefined {
  const value = c.quantity?.value;
  if (value === undefined || value.dimension === 'ordinal' || value.style.notation === 'quantifier') return undefined;
  if (value.dimension !== 'count') return value.lower !== value.upper ? undefined : hearing.source.placed.sentence.items.find((r) => compareValues(c, r) === 'same');
  return Math.max(value.lower, 0) < SMALL ? undefined : hearing.source.placed.sentence.items.find((r) => ['same', 'compatible'].includes(compareValues(c, r)) && countedMatch(hearing, c, r) === 'same');
}

const countsAlike = (hearing: Hearing, q: Item, r: Item): boolean => q.quantity?.value.dimension !== 'count' || countedMatch(hearing, q, r) === 'same';

const judgementOf = ({ hearing, companion, r }: Told, q: Item): Judgement => {
  const fix = r.quantity === undefined ? undefined : correctQuantity(hearing, q, r.quantity.value);
  return answer(hearing, fix?.[0]?.span ?? q.span, [r.span], {
    kind: 'conflict',
    code: codeOfDimension(q.quantity?.value.dimension ?? 'count'),
    confidence: 0.8,
    fix,
    steps: [`beside ${wordsAt(hearing.draft, companion.span)}: ${wordsAt(hearing.draft, q.span)} ~ ${wordsAt(hearing.source, r.span)}`],
  });
};
