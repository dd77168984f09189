// Counts, totals, percentages, money, durations, measures: how many, of what, doing what?
import type { FacetCode } from '../../../../knowledge/src/facets/facet.ts';
import { compareQuantities } from '../../../../knowledge/src/facets/quantity/compare.ts';
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';
import type { Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { once } from '../../../../knowledge/src/text/once.ts';
import { codeOfDimension } from '../codes.ts';
import { answer, ofStrangers, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { endOf } from '../neighbourhood.ts';
import { rightValue } from '../owners.ts';
import { arithmetic, rest, wholeMeant, wholeOf } from '../population.ts';
import { countedMatch } from '../questions/counted.ts';
import { isDifference } from '../questions/difference.ts';
import { doubt, vague } from '../questions/doubt.ts';
import { compareLimits, saysLittle, withinReach } from '../questions/limit.ts';
import { sameQuestion } from '../questions/quantity.ts';
import { toldOfSibling } from '../questions/siblings.ts';
import { signed } from '../ways.ts';
import { correctQuantity } from './quantityFix.ts';

/** One judgement for every pair of quantities that answer the same question. */
export const judgeQuantities: Judge = (hearing) => {
  const answers = amounts(hearing.source, () => hearing.source.placed.sentence.items.filter((i) => i.quantity !== undefined));
  if (answers.length === 0) return [];
  const asked = hearing.clause.items.map((i) => hearing.draft.placed.sentence.items[i] as Item).filter((i) => i.quantity !== undefined);
  if (asked.length === 0 || ofStrangers(hearing)) return [];
  return asked.flatMap((q) => {
    // Where the sentence has the draft's very number of the very thing, its other numbers answer other questions.
    const told = answers.filter((r) => compareQuantities(q.quantity?.value as Quantity, r.quantity?.value as Quantity) === 'same' && (q.quantity?.value.dimension !== 'count' || countedMatch(hearing, q, r) === 'same' || (q.head < 0 && r.head < 0)));
    // told of another, and what the draft names has its own
    const right = told.map((r) => rightValue(hearing, q, r));
    const own = right.find((r) => r !== undefined);
    return (own !== undefined && right.every((r) => r === own) ? [own] : told.length > 0 ? told : hearing.clause.negative ? answers : withinReach(q, answers)).flatMap((r) => judgePair(hearing, q, r));
  });
};

const amounts = once<Side, readonly Item[]>();

function judgePair(hearing: Hearing, q: Item, r: Item): readonly Judgement[] {
  const mine = q.quantity?.value;
  const theirs = r.quantity?.value;
  if (mine === undefined || theirs === undefined || mine.dimension === 'ordinal' || datesBy(hearing, q) !== undefined || trails(hearing.draft, q) || trails(hearing.source, r)) return [];
  // "extended to seven months" beside "from five months to eight": what it was before answers another question
  const [end, other] = [endOf(hearing.draft.placed.sentence, q), endOf(hearing.source.placed.sentence, r)];
  if (end !== undefined && other !== undefined && end !== other) return [];
  if (signed(hearing.draft, q, hearing.source, r, hearing.packs) === null) return [];
  // "two years more than before" is neither of the ends
  if (other !== undefined && isDifference(hearing.draft, q, hearing.packs)) return [];
  const [asked, told] = signed(hearing.draft, q, hearing.source, r, hearing.packs) ?? [mine, theirs];
  const plain = { mine: withWhole(asked, hearing.draft, q, told), theirs: withWhole(told, hearing.source, r, asked), note: '' };
  const question = sameQuestion(hearing, q, r, compareQuantities(plain.mine, plain.theirs) === 'same');
  if (question === undefined) return [];
  const values = question.opposed ? complementValues(hearing, q, r) : plain;
  if (values === undefined) {
    hearing.note(`${wordsAt(hearing.draft, q.span)} ~ ${wordsAt(hearing.source, r.span)}: opposite verbs, and no whole to take it from`);
    return [];
  }
  const result = question.opposed ? compareQuantities(values.mine, values.theirs) : compareLimits(values.mine, values.theirs);
  if (result === 'incomparable') {
    hearing.note(`${wordsAt(hearing.draft, q.span)} ~ ${wordsAt(hearing.source, r.span)}: incomparable`);
    return [];
  }
  // "a majority" beside "by at least half": how much more is another question
  if (isDifference(hearing.draft, q, hearing.packs) !== isDifference(hearing.source, r, hearing.packs)) return [];
  // "many" is compatible with nearly every number, and confirms none.
  if (result === 'compatible' && ((vague(theirs) && !vague(mine)) || saysLittle(values.mine, values.theirs))) return [];
  const fix = result === 'different' ? correctQuantity(hearing, q, values.theirs) : undefined;
  const span = fix?.[0]?.span ?? (mine.style.notation === 'quantifier' ? mine.number : q.span);
  const saying = (kind: Judgement['kind'], more: Pick<Judgement, 'fix' | 'bound'>): Judgement => answer(hearing, span, [r.span], {
    kind,
    code: codeOf(values.mine, values.note !== '', mine, theirs),
    confidence: question.confidence,
    draftAnswer: wordsAt(hearing.draft, fix?.[0]?.span ?? q.span),
    arithmetic: values.note,
    steps: [`quantity ${wordsAt(hearing.draft, q.span)} ~ ${wordsAt(hearing.source, r.span)}: ${result}`, ...question.steps],
    fix: more.fix,
    bound: more.bound,
  });
  // what the Corvo 2 costs is not what the Corvo 3 does
  if (result !== 'different' && toldOfSibling(hearing)) return [];
  // two years more are no two years
  if (result !== 'different' && isDifference(hearing.draft, q, hearing.packs) !== isDifference(hearing.source, r, hearing.packs)) return [];
  const bound = result === 'compatible' && mine.lower === mine.upper && mine.lower !== theirs.lower && mine.lower !== theirs.upper && !(Number.isFinite(theirs.lower) && Number.isFinite(theirs.upper));
  if (result !== 'different') return [saying('supported', { fix: undefined, bound: bound ? true : undefined })];
  const why = question.loose ? 'too loose a match to contradict' : doubt(hearing, q, r, values.mine, values.theirs, question);
  if (why !== undefined) {
    hearing.note(`${wordsAt(hearing.draft, q.span)} ~ ${wordsAt(hearing.source, r.span)}: ${why}`);
    return [];
  }
  return [saying('conflict', { fix })];
}

/** "men over 50": a number right behind its noun counts nothing. */
export const trails = (side: Side, q: Item): boolean => {
  const head = side.placed.sentence.items[q.head];
  return q.quantity?.value.dimension === 'count' && q.relation === 'count' && head !== undefined && head.to <= q.from;
};

/** "two years after …": the length of time only dates something. */
export function datesBy(hearing: Hearing, q: Item): 'after' | 'before' | undefined {
  const { sentence } = hearing.draft.placed;
  const next = sentence.words[q.to];
  const kind = next === undefined ? undefined : hearing.packs[sentence.language].grammar.prepositions.get(next.fold);
  return q.quantity?.value.dimension === 'duration' && (kind === 'after' || kind === 'before') ? kind : undefined;
}

/** A part of a whole that is told beside it: "of the 14 authors, three": the quantity gets its total; beside a share, also of the whole that it stands for. */
function withWhole(value: Quantity, side: Side, item: Item, other: Quantity): Quantity {
  if (value.total !== undefined || value.dimension !== 'count') return value;
  const size = wholeOf(side, item)?.size ?? (other.dimension === 'share' ? wholeMeant(side, item) : undefined);
  return size === undefined ? value : { ...value, total: size };
}

/** The verbs are opposed (left / stayed): compare with the rest of the whole. */
function complementValues(hearing: Hearing, q: Item, r: Item): { mine: Quantity; theirs: Quantity; note: string } | undefined {
  const [asked, told] = [q.quantity?.value as Quantity, r.quantity?.value as Quantity];
  const [mine, theirs] = [withWhole(asked, hearing.draft, q, told), withWhole(told, hearing.source, r, asked)];
  const left = rest(theirs);
  if (left === undefined) return undefined;
  if (mine.dimension === 'count' && mine.total !== undefined && theirs.total !== undefined && mine.total !== theirs.total) return undefined;
  return { mine, theirs: left, note: arithmetic(theirs) };
}

function codeOf(mine: Quantity, derived: boolean, own: Quantity, theirs: Quantity): FacetCode {
  if (own.style.notation === 'quantifier') return 'comparison';
  if (own.lower === theirs.lower && own.upper !== theirs.upper) return 'comparison';
  if (own.upper === theirs.lower || own.lower === theirs.upper) return 'comparison';
  if (derived) return 'derived';
  return codeOfDimension(mine.dimension);
}
