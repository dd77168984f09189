// The first of its kind: "the club's first title", of a club that had already won one. Whoever did it already does not do
// it for the first time.
import { exactly } from '../reckoning.ts';
import { matchItems } from '../../../../knowledge/src/claims/match.ts';
import type { Clause, Item } from '../../../../knowledge/src/claims/sentence.ts';
import { isEvent, predicateOf } from '../frames.ts';
import { answer, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { isStated } from '../questions/agreement.ts';
import { correctQuantity } from './quantityFix.ts';

/** How well what is done, and who does it, must meet. */
const MET = 0.7;
const ALREADY = 'already-adj';

export const judgeFirsts: Judge = (hearing) => {
  const { draft, clause } = hearing;
  if (clause.negative || !isStated(clause)) return [];
  return clause.items.map((i) => draft.placed.sentence.items[i] as Item).filter((q) => q.quantity?.value.dimension === 'ordinal' && q.quantity.value.lower === 1 && q.quantity.value.upper === 1 && q.role === 'complement').flatMap((q) => judgeFirst(hearing, q));
};

function judgeFirst(hearing: Hearing, q: Item): readonly Judgement[] {
  const { draft, source, weigh } = hearing;
  const { sentence } = draft.placed;
  const deed = sentence.items[q.head];
  if (deed === undefined || q.relation !== 'count' || !isEvent(deed, weigh.lexicon)) return [];
  // whose it is: "the first title for Orvane", "the club's first title"
  const doers = sentence.items.filter((i) => i.clause === q.clause && i.index !== deed.index && (i.kind === 'name' || i.kind === 'noun' || i.kind === 'pronoun') && (i.role === 'subject' || i.preposition === 'for' || (i.head === deed.index && i.relation === 'of')));
  return source.placed.sentence.clauses.flatMap((told) => {
    const done = predicateOf(source.placed.sentence, told);
    if (told.negative || !isStated(told) || done === undefined || matchItems(deed, draft, done, source, weigh.lexicon) < MET || !saysAlready(hearing, told)) return [];
    const subjects = told.arguments.filter((a) => a.role === 'subject').map((a) => source.placed.sentence.items[a.item] as Item);
    if (!doers.some((d) => subjects.some((s) => matchItems(d, draft, s, source, weigh.lexicon) >= MET))) return [];
    const value = q.quantity?.value;
    const fix = value === undefined ? undefined : correctQuantity(hearing, q, exactly(value, 2));
    return [answer(hearing, fix?.[0]?.span ?? q.span, [done.span], { kind: 'conflict', code: 'ordinal', confidence: 0.85, fix, steps: [`the first ${deed.lemma}, already ${done.lemma}`] })];
  });
}

const saysAlready = ({ source }: Hearing, { index }: Clause): boolean => source.placed.sentence.items.some((i) => i.clause === index && i.concepts.includes(ALREADY));
