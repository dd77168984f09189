// What each of several has, reckoned from the sum of all: "each of the members lent 5,000 euros", where 4,000 members lent
// eight million.
import { matchItems } from '../../../../knowledge/src/claims/match.ts';
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { eachOf } from '../../../../knowledge/src/languages/light.ts';
import { codeOfDimension } from '../codes.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { alike, stretches } from '../neighbourhood.ts';
import { isStated, sameMood } from '../questions/agreement.ts';
import { exactly, meets, shown } from '../reckoning.ts';
import { correctQuantity } from './quantityFix.ts';

/** How well those who have it must meet. */
const MET = 0.7;
/** Fewer are told one by one. */
const FEW = 5;
/** An average that is told is rounded by no more than this, as a part of it. */
const ROUNDED = 0.15;

export const judgeAverages: Judge = (hearing) => {
  const { draft, clause } = hearing;
  const { items, words } = draft.placed.sentence;
  const own = clause.items.map((i) => items[i] as Item);
  const each = words.findIndex((w) => eachOf.has(w.lemma) || eachOf.has(w.fold));
  if (each < 0 || clause.negative || !isStated(clause) || words.filter((w) => eachOf.has(w.lemma)).length > 1) return [];
  // "each of them", « chacun des sociétaires », "each member"
  const holder = own.find((i) => i.from > each && i.from <= each + 3 && (i.kind === 'noun' || i.kind === 'pronoun'));
  const amounts = own.filter((i) => i.quantity !== undefined && i.quantity.value.lower === i.quantity.value.upper && TOLD.has(i.quantity.value.dimension));
  const [q] = amounts;
  return holder === undefined || q === undefined || amounts.length > 1 ? [] : judgeShares(hearing, q, holder);
};

/** Kinds of amount that add up. */
const TOLD: ReadonlySet<string> = new Set(['money', 'mass', 'length', 'area', 'volume', 'energy']);

function judgeShares(hearing: Hearing, q: Item, holder: Item): readonly Judgement[] {
  const { draft, source, weigh } = hearing;
  const { sentence } = source.placed;
  const value = q.quantity?.value as Quantity;
  const places = stretches(sentence);
  const heads = sentence.items.filter((i) => i.quantity?.value.dimension === 'count' && i.quantity.value.lower === i.quantity.value.upper && i.quantity.value.lower >= FEW && i.relation === 'count' && matchItems(holder, draft, sentence.items[i.head] as Item, source, weigh.lexicon) >= MET);
  const [head] = heads;
  if (head === undefined || heads.length > 1) return [];
  const sums = sentence.items.filter((i) => alike(i, q) && i.quantity?.value.currency === value.currency && places[i.from] === places[head.from]);
  const [sum] = sums;
  const all = sum?.quantity?.value;
  const clause = sentence.clauses[head.clause];
  if (sum === undefined || all === undefined || sums.length > 1 || all.lower !== all.upper || clause === undefined || clause.negative || !sameMood(hearing.clause.mood, clause.mood)) return [];
  const count = head.quantity?.value as Quantity;
  const made = exactly(all, all.lower / count.lower);
  const same = meets(value, made) || Math.abs(value.lower - made.lower) <= ROUNDED * made.lower;
  const fix = same ? undefined : correctQuantity(hearing, q, { ...made, style: value.style });
  return [answer(hearing, fix?.[0]?.span ?? q.span, [sum.span, head.span], {
    kind: same ? 'supported' : 'conflict',
    code: same ? 'derived' : codeOfDimension(value.dimension),
    confidence: 0.8,
    fix,
    arithmetic: `${shown(all)} / ${shown(count)} = ${shown({ ...made, style: { ...made.style, words: '' } })}`,
    steps: [`each: ${wordsAt(source, sum.span)} / ${wordsAt(source, head.span)}`],
  })];
}
