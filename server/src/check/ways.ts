// Which way something goes, and how it is said: 16 days later, a rise of 9 %, cut by 4 %, from 74 to 51, 61 against 56 a year before.
import { degreeAt, degreeBehind, type Degree } from '../../../knowledge/src/analysis/comparatives.ts';
import { bettering, prized, signOf, worsening } from '../../../knowledge/src/languages/lexicon/directions.ts';
import type { LanguagePack } from '../../../knowledge/src/languages/pack.ts';
import type { Quantity } from '../../../knowledge/src/facets/quantity/value.ts';
import type { Side } from '../../../knowledge/src/claims/match.ts';
import type { Clause, Item } from '../../../knowledge/src/claims/sentence.ts';
import type { Span } from '../../../knowledge/src/text/span.ts';
import { clauseOf, predicateOf } from './frames.ts';
import { alike, endOf } from './neighbourhood.ts';

type Packs = Readonly<Record<'fr' | 'en', LanguagePack>>;

export interface Way {
  readonly sign: 1 | -1;
  /** "amount" goes with every other axis */
  readonly axis: string;
  /** the words that tell it, in the prose of the block */
  readonly span: Span;
  /** the item that tells it, where one does */
  readonly item: Item | undefined;
  readonly degree: Degree | undefined;
}

export const sameAxis = (a: Way, b: Way): boolean => a.axis === b.axis || a.axis === 'amount' || b.axis === 'amount';

/** Which way an amount makes a difference; undefined where it makes none. */
export function wayOf(side: Side, q: Item, packs: Packs): Way | undefined {
  const { sentence } = side.placed;
  const { comparatives } = packs[sentence.language].grammar;
  const noun = sentence.items[q.head];
  const counted = q.relation === 'count' && noun !== undefined && noun.from >= q.to ? degreeBehind(sentence.words, noun.to, comparatives) : undefined;
  const degree = degreeBehind(sentence.words, q.to, comparatives) ?? counted;
  if (degree !== undefined) return ofDegree(side, degree);
  const clause = clauseOf(sentence, q);
  if (clause === undefined || clause.negative) return undefined;
  const own = noun !== undefined && (q.relation === 'count' || q.relation === 'of' || q.preposition === 'of') ? signOf(noun) : undefined;
  if (own !== undefined) return { sign: own, axis: 'amount', span: (noun as Item).span, item: noun, degree: undefined };
  const verb = predicateOf(sentence, clause);
  const sign = verb === undefined ? undefined : signOf(verb);
  const difference = q.preposition === 'by' || q.preposition === 'of' || (q.preposition === '' && q.relation !== 'count' && q.role !== 'subject');
  return sign === undefined || !difference ? undefined : { sign, axis: 'amount', span: (verb as Item).span, item: verb, degree: undefined };
}

/** "-3 %", "+3 %": a change told by its sign. */
const isSigned = ({ placed: { sentence } }: Side, { from, quantity }: Item): boolean =>
  quantity !== undefined && SIGNED.has(quantity.value.dimension) && quantity.value.lower === quantity.value.upper && (quantity.value.lower < 0 || sentence.words[from]?.text === '+' || sentence.words[from - 1]?.text === '+');
const SIGNED: ReadonlySet<string> = new Set(['share', 'points']);

/**
 * Two amounts of which one tells a change by its sign, "-3 %" beside "fell by 3 %", each with the sign that it is told with
 * or that its verb gives it; undefined where neither has a sign. An amount that tells no change has none: null.
 */
export function signed(draft: Side, q: Item, source: Side, r: Item, packs: Packs): readonly [Quantity, Quantity] | null | undefined {
  const own = (side: Side, item: Item): Quantity | undefined => {
    const value = item.quantity?.value;
    if (value === undefined || isSigned(side, item)) return value;
    const way = wayOf(side, item, packs);
    return way === undefined || way.axis !== 'amount' ? undefined : way.sign > 0 ? value : { ...value, lower: -value.upper, upper: -value.lower };
  };
  if (!isSigned(draft, q) && !isSigned(source, r)) return undefined;
  const [mine, theirs] = [own(draft, q), own(source, r)];
  return mine === undefined || theirs === undefined ? null : [mine, theirs];
}

function ofDegree({ placed: { sentence } }: Side, degree: Degree): Way {
  const [first, last] = [sentence.words[degree.from], sentence.words[degree.to - 1]];
  return { sign: degree.sign, axis: degree.axis, span: { start: first?.span.start ?? 0, end: last?.span.end ?? 0 }, item: undefined, degree };
}

/** What a clause says to rise, to fall or to be more or less than something else, with no amount of the difference. */
export function waysTold(side: Side, clause: Clause, packs: Packs): readonly Way[] {
  const { sentence } = side.placed;
  if (clause.negative) return [];
  const verb = predicateOf(sentence, clause);
  const sign = verb === undefined ? undefined : (signOf(verb) ?? betterment(side, clause, verb));
  const told: readonly Way[] = sign === undefined || verb === undefined ? [] : [{ sign, axis: 'amount', span: verb.span, item: verb, degree: undefined }];
  return [...told, ...comparisons(side, clause, packs)];
}

/** Better is more where more is better. */
function betterment({ placed: { sentence } }: Side, clause: Clause, verb: Item): 1 | -1 | undefined {
  const subject = clause.arguments.filter((a) => a.role === 'subject' || (clause.passive && a.role === 'object')).map((a) => sentence.items[a.item] as Item);
  if (!subject.some((i) => i.concepts.some((c) => prized.has(c)))) return undefined;
  return verb.concepts.some((c) => bettering.has(c)) ? 1 : verb.concepts.some((c) => worsening.has(c)) ? -1 : undefined;
}

/** "fewer visitors than", "un peu moins que": a comparative that no amount stands before, with what it is compared with. */
function comparisons(side: Side, clause: Clause, packs: Packs): readonly Way[] {
  const { sentence } = side.placed;
  const { comparatives } = packs[sentence.language].grammar;
  const own = clause.items.map((i) => sentence.items[i] as Item);
  const [from, to] = [Math.min(...own.map((i) => i.from)), Math.max(...own.map((i) => i.to))];
  const ways: Way[] = [];
  for (let i = from; i < to; i++) {
    const degree = degreeAt(sentence.words, i, comparatives);
    if (degree === undefined || !compares(side, degree.to, packs) || sentence.words[i - 1]?.tag === 'value' || sentence.items.some((q) => q.quantity !== undefined && q.from <= i && i < q.to)) continue;
    ways.push(ofDegree(side, degree));
  }
  return ways;
}

/** Words between a comparative and its "than". */
const REACH = 4;

function compares({ placed: { sentence } }: Side, from: number, packs: Packs): boolean {
  const { than, restrictingThat } = packs[sentence.language].grammar;
  const behind = sentence.words.slice(from, from + REACH);
  return than !== '' ? behind.some((w) => w.fold === than) : behind.slice(0, 3).some((w) => restrictingThat.has(w.fold));
}

/** A value and what it was before, where a sentence tells both: "from 74 to 51", "61, against 56 last year". */
export interface Change {
  readonly now: Item;
  readonly before: Item;
  readonly sign: 1 | -1;
}

const AGAINST: ReadonlySet<string> = new Set(['against', 'than']);

export function changesIn({ placed: { sentence } }: Side): readonly Change[] {
  // "he hopes for 180, against 95 in 2019": behind a comma the second has fallen to another clause
  const beside = (now: Item, b: Item): boolean => !sentence.items.some((i) => i.kind === 'verb' && i.from > now.from && i.from < b.from);
  const values = sentence.items.filter((i) => i.quantity !== undefined && i.quantity.value.lower === i.quantity.value.upper && i.quantity.value.dimension !== 'ordinal');
  return values.flatMap((now) => {
    const before = values.find((b) => b !== now && (alike(b, now) || bare(b)) && ((AGAINST.has(b.preposition) && b.from > now.from && (b.clause === now.clause || beside(now, b))) || (endOf(sentence, now) === 'to' && endOf(sentence, b) === 'from' && b.clause === now.clause)));
    if (before === undefined || AGAINST.has(now.preposition)) return [];
    const difference = (now.quantity?.value.lower ?? 0) - (before.quantity?.value.lower ?? 0);
    return difference === 0 ? [] : [{ now, before, sign: difference > 0 ? 1 : -1 } as Change];
  });
}

const bare = (b: Item): boolean => b.quantity?.value.dimension === 'count' && b.head < 0;
