// What belongs together: two things each with its own number, or the two ends of a change, told the other way round.
// "34 fitters and 18 clerks" as 18 fitters; "from A to B" as from B to A.
import { align } from '../../../../knowledge/src/claims/align.ts';
import { compareValues } from '../../../../knowledge/src/claims/compareValues.ts';
import { matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import { eachItsOwn } from '../../../../knowledge/src/languages/light.ts';
import type { Clause, Item, Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';
import { once } from '../../../../knowledge/src/text/once.ts';
import { codeOfDimension } from '../codes.ts';
import { clauseOf, indicesOf } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { describe, sameMood } from '../questions/agreement.ts';
import { correctQuantity } from './quantityFix.ts';
import { exchange } from './swaps.ts';

/** Share of the rest of the clause that the source must say. */
const SHARED = 0.35;
/** The same for what is confirmed. */
const SUPPORTED = 0.5;
/** Smaller numbers stand beside many things by chance. */
const PARTICULAR = 5;

export const judgePaired: Judge = (hearing) => (hearing.clause.negative ? [] : [...judgeNumbers(hearing), ...judgeEnds(hearing)]);

/** A thing and the number that is its own. */
interface Owned {
  readonly thing: Item;
  readonly value: Item;
}

function judgeNumbers(hearing: Hearing): readonly Judgement[] {
  const { draft, source, weigh, clause } = hearing;
  const mine = ownedIn(draft, clause.items.map((i) => draft.placed.sentence.items[i] as Item));
  if (mine.length === 0) return [];
  const theirs = allOwned(source, () => ownedIn(source, source.placed.sentence.items));
  if (theirs.length < 2) return [];
  const meets = (a: Item, b: Item): boolean => matchItems(a, draft, b, source, weigh.lexicon) >= 0.75;
  return mine.flatMap((m): readonly Judgement[] => {
    const own = theirs.filter((t) => meets(m.thing, t.thing));
    const taken = theirs.filter((t) => !meets(m.thing, t.thing) && compareValues(m.value, t.value) === 'same' && equalUnits(m.value, t.value));
    const [right] = own;
    const [other] = taken;
    if (own.length === 1 && right !== undefined && compareValues(m.value, right.value) === 'same' && equalUnits(m.value, right.value)) return confirmed(hearing, m, right);
    if (right === undefined || other === undefined || own.length > 1 || compareValues(m.value, right.value) !== 'different' || !equalUnits(m.value, right.value)) return [];
    // the other's own number stands in the draft where it should: then the draft has not taken it from there
    if (mine.some((x) => x !== m && meets(x.thing, other.thing) && compareValues(x.value, other.value) === 'same')) return [];
    const aligned = alignmentOf(hearing, right.value, [m.value.index]);
    const q = m.value.quantity?.value as Quantity;
    if (aligned === undefined || aligned.stranger !== undefined || (q.dimension === 'count' && q.lower < PARTICULAR)) return [];
    if (aligned.coverage < SHARED) {
      hearing.note(`${m.thing.lemma} with the number of ${other.thing.lemma}: too little shared; ${describe(aligned)}`);
      return [];
    }
    const fix = correctQuantity(hearing, m.value, right.value.quantity?.value as Quantity);
    // each has the number of the other: one slip, and one correction of both
    const second = mine.find((x) => x !== m && meets(x.thing, other.thing) && compareValues(x.value, right.value) === 'same');
    if (second !== undefined && second.value.from < m.value.from) return [];
    const back = second === undefined ? undefined : correctQuantity(hearing, second.value, other.value.quantity?.value as Quantity);
    if (second !== undefined && fix !== undefined && back !== undefined) return [answer(hearing, { start: m.value.span.start, end: second.thing.span.end }, [right.thing.span, right.value.span], { kind: 'conflict', code: 'swap', confidence: 0.85, draftAnswer: `${wordsAt(draft, m.value.span)} … ${wordsAt(draft, second.value.span)}`, sourceAnswer: `${wordsAt(source, right.value.span)} … ${wordsAt(source, other.value.span)}`, fix: [...fix, ...back], steps: [`${m.thing.lemma} and ${second.thing.lemma} have each other's number`, describe(aligned)] })];
    return [answer(hearing, fix?.[0]?.span ?? m.value.span, [right.thing.span, right.value.span], { kind: 'conflict', code: 'swap', confidence: 0.85, draftAnswer: wordsAt(draft, m.value.span), sourceAnswer: wordsAt(source, right.value.span), fix, steps: [`${m.thing.lemma} has ${wordsAt(source, right.value.span)}, ${wordsAt(draft, m.value.span)} is of ${other.thing.lemma}`, describe(aligned)] })];
  });
}

/** Both the thing and its number stand together there. */
function confirmed(hearing: Hearing, m: Owned, right: Owned): readonly Judgement[] {
  const aligned = alignmentOf(hearing, right.value, [m.value.index]);
  const dimension = m.value.quantity?.value.dimension;
  if (aligned === undefined || dimension === undefined || aligned.stranger !== undefined || aligned.coverage < SUPPORTED) return [];
  return [answer(hearing, m.value.span, [right.thing.span, right.value.span], { kind: 'supported', code: codeOfDimension(dimension), confidence: 0.5 + aligned.coverage / 2, sourceAnswer: wordsAt(hearing.source, right.value.span), steps: [`${m.thing.lemma} has ${wordsAt(hearing.source, right.value.span)}`, describe(aligned)] })];
}

const equalUnits = (a: Item, b: Item): boolean => a.quantity !== undefined && a.quantity.value.dimension === b.quantity?.value.dimension;

const allOwned = once<Side, readonly Owned[]>();

/** Numbers with what they count, what they are said of, or what stands right before them: "34 fitters", "housing makes up 38 %", "housing 24 %". */
function ownedIn(side: Side, items: readonly Item[]): readonly Owned[] {
  const { sentence } = side.placed;
  const told = respectively(sentence);
  return told.length > 0 ? told : items.flatMap((value): readonly Owned[] => {
    const dimension = value.quantity?.value.dimension;
    if (value.quantity === undefined || (dimension !== 'count' && dimension !== 'share' && dimension !== 'money' && dimension !== 'duration')) return [];
    const counted = value.relation === 'count' ? sentence.items[value.head] : undefined;
    if (dimension === 'count') return counted === undefined || counted.from < value.to ? [] : [{ thing: counted, value }];
    const before = sentence.items.find((i) => i.to === value.from && (i.kind === 'noun' || i.kind === 'name'));
    if (before !== undefined && sentence.words[value.to]?.tag !== 'preposition') return [{ thing: before, value }];
    const clause = clauseOf(sentence, value);
    const doer = clause?.passive === true ? 'object' : 'subject';
    const subjects = (clause?.arguments ?? []).filter((a) => a.role === doer && a.item !== value.index).map((a) => sentence.items[a.item] as Item).filter((i) => (i.kind === 'noun' || i.kind === 'name') && i.relation !== 'of' && i.list < 0);
    const values = (clause?.items ?? []).map((i) => sentence.items[i] as Item).filter((i) => i.quantity !== undefined);
    const objects = values.filter((i) => i.role === 'object' || (dimension === 'duration' && values.length === 1));
    return subjects.length === 1 && objects[0] === value ? [{ thing: subjects[0] as Item, value }] : [];
  });
}

/** "Paul Rey and Claire Martin were given 21 and 18 months respectively": the first has the first, the second the second. */
function respectively(sentence: Sentence): readonly Owned[] {
  const { items, words } = sentence;
  if (!words.some((w) => eachItsOwn.has(w.fold))) return [];
  const values = items.filter((i) => i.quantity !== undefined && i.relation !== 'count');
  const [first] = values;
  if (first === undefined || values.length < 2 || values.some((v) => v.quantity?.value.dimension !== first.quantity?.value.dimension)) return [];
  const lists = [...new Set(items.filter((i) => i.list >= 0 && i.from < first.from).map((i) => i.list))].map((list) => items.filter((i) => i.list === list && (i.kind === 'name' || i.kind === 'noun')));
  const fitting = lists.filter((things) => things.length === values.length);
  return fitting.length !== 1 ? [] : (fitting[0] ?? []).map((thing, k): Owned => ({ thing, value: values[k] as Item }));
}

/** "moves from A to B", where the source has it move from B to A. */
function judgeEnds(hearing: Hearing): readonly Judgement[] {
  const { draft, source, weigh, clause } = hearing;
  const mine = endsIn(draft, clause);
  if (mine === undefined) return [];
  const same = (a: Item, b: Item): boolean => matchItems(a, draft, b, source, weigh.lexicon) >= 0.9;
  return source.placed.sentence.clauses.flatMap((other): readonly Judgement[] => {
    const theirs = endsIn(source, other);
    if (theirs === undefined || !same(mine.from, theirs.to) || !same(mine.to, theirs.from) || !sameMood(clause.mood, other.mood) || other.negative) return [];
    const aligned = alignmentOf(hearing, theirs.from, [mine.from.index, mine.to.index]);
    if (aligned === undefined || aligned.stranger !== undefined || aligned.coverage < SHARED) return [];
    return [answer(hearing, { start: mine.from.span.start, end: mine.to.span.end }, [theirs.from.span, theirs.to.span], { kind: 'conflict', code: 'swap', confidence: 0.85, draftAnswer: `${wordsAt(draft, mine.from.span)} → ${wordsAt(draft, mine.to.span)}`, sourceAnswer: `${wordsAt(source, theirs.from.span)} → ${wordsAt(source, theirs.to.span)}`, fix: exchange(hearing, mine.from, mine.to), steps: [`from ${mine.from.lemma} to ${mine.to.lemma}, the other way round`, describe(aligned)] })];
  });
}

/** The two ends of a change; a way between two places is gone both ways. */
function endsIn({ placed: { sentence } }: Side, clause: Clause): { readonly from: Item; readonly to: Item } | undefined {
  const things = clause.items.map((i) => sentence.items[i] as Item).filter((i) => (i.kind === 'name' || i.kind === 'noun') && i.name?.kind !== 'place' && i.name?.kind !== 'person');
  for (const from of things) {
    if (from.preposition !== 'from' && from.preposition !== 'of') continue;
    const to = things.find((i) => i.preposition === 'to' && i.from > from.to - 1 && i.from - from.to <= 2);
    if (to !== undefined && (from.preposition === 'from' || from.head < 0) && (from.kind === 'name' || from.concepts.length > 0)) return { from, to };
  }
  return undefined;
}

function alignmentOf({ draft, items, source, weigh, scope }: Hearing, at: Item, left: readonly number[]): ReturnType<typeof align> | undefined {
  const clause = clauseOf(source.placed.sentence, at);
  return clause === undefined ? undefined : align(draft, items, new Set(left), source, indicesOf(source.placed.sentence, clause), weigh, scope);
}
