// One of two, told by the other: "81 % of the readers are women" says that 19 % are men, and six films of twelve by women
// that six are by men.
import { contrast, matchItems } from '../../../../knowledge/src/claims/match.ts';
import { compareQuantities } from '../../../../knowledge/src/facets/quantity/compare.ts';
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';
import type { Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { halves } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { clauseOf } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { arithmetic, rest, wholeMeant } from '../population.ts';
import { sameMood } from '../questions/agreement.ts';
import { correctQuantity } from './quantityFix.ts';

/** How well two things must meet. */
const MET = 0.7;

export const judgeComplements: Judge = (hearing) => {
  const { draft, source, clause } = hearing;
  if (clause.negative) return [];
  const mine = clause.items.map((i) => draft.placed.sentence.items[i] as Item).filter((q) => isPart(draft, q));
  const theirs = mine.length === 0 ? [] : source.placed.sentence.items.filter((r) => isPart(source, r));
  return mine.flatMap((q) => theirs.flatMap((r) => judgePair(hearing, q, r)));
};

function judgePair(hearing: Hearing, q: Item, r: Item): readonly Judgement[] {
  const { draft, source, weigh } = hearing;
  const told = clauseOf(source.placed.sentence, r);
  const value = q.quantity?.value as Quantity;
  if (told === undefined || told.negative || !sameMood(hearing.clause.mood, told.mood)) return [];
  const [own, other] = [halfOf(draft, q), halfOf(source, r)];
  if (own === undefined || other === undefined || contrast(own, other, weigh.lexicon) !== 'opposite') return [];
  const whole = partOf(source, r);
  const left = rest(whole);
  // of the same whole, or of the same things
  const things = hearing.items.filter((i) => i !== own && i.index !== q.index && i.kind === 'noun');
  const same = things.filter((i) => source.placed.sentence.items.some((s) => matchItems(i, draft, s, source, weigh.lexicon) >= MET));
  if (left === undefined || same.length === 0 || (value.dimension === 'count' && value.total !== whole.total)) return [];
  const result = compareQuantities(value, left);
  if (result === 'incomparable') return [];
  const fix = result === 'different' ? correctQuantity(hearing, q, left) : undefined;
  return [answer(hearing, fix?.[0]?.span ?? q.span, [r.span], {
    kind: result === 'different' ? 'conflict' : 'supported',
    code: 'derived',
    confidence: 0.8,
    fix,
    arithmetic: arithmetic(whole),
    steps: [`one of two: ${wordsAt(draft, q.span)} ${own.lemma} ~ ${wordsAt(source, r.span)} ${other.lemma}: ${result}`],
  })];
}

/** A share, or a part of a whole that is told. */
const isPart = (side: Side, item: Item): boolean => {
  const value = item.quantity?.value;
  return value !== undefined && value.lower === value.upper && ((value.dimension === 'share' && value.lower < 1) || (value.dimension === 'count' && partOf(side, item).total !== undefined));
};

function partOf(side: Side, item: Item): Quantity {
  const value = item.quantity?.value as Quantity;
  return value.dimension !== 'count' || value.total !== undefined ? value : { ...value, total: wholeMeant(side, item) };
}

/** Which of the two the number is told of: what "to be" says, who did it; not of whom it is a share, "40 % of the women voted". */
function halfOf({ placed: { sentence } }: Side, q: Item): Item | undefined {
  const found = sentence.items.filter((i) => i.kind === 'noun' && i.index !== q.head && (i.clause === q.clause || sentence.clauses[i.clause]?.arguments.some((a) => a.item === q.index) === true) && i.concepts.some((c) => halves.has(c)));
  return found.length === 1 ? found[0] : undefined;
}
