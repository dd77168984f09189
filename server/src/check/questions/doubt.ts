// Why two different numbers of what looks like one question may still answer two.
import type { Lexicon } from '../../../../knowledge/src/languages/lexicon/lexicon.ts';
import { matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Clause, Item } from '../../../../knowledge/src/claims/sentence.ts';
import type { Mention } from '../../../../knowledge/src/facets/facet.ts';
import { compareQuantities } from '../../../../knowledge/src/facets/quantity/compare.ts';
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';
import { compareTimes } from '../../../../knowledge/src/facets/time/compare.ts';
import type { Moment } from '../../../../knowledge/src/facets/time/value.ts';
import { clauseOf, predicateOf } from '../frames.ts';
import type { Hearing } from '../judgement.ts';
import { alike, besideCounted, endOf, ownerOf, stretches } from '../neighbourhood.ts';
import { rightValue } from '../owners.ts';
import { isPlace } from '../rivals.ts';
import { countedBy, countedMatch } from './counted.ts';
import { isDifference } from './difference.ts';
import { slips } from './slip.ts';
import { possessive, type Question } from './quantity.ts';

/** Two numbers of one question are seldom this far apart: a price and a budget, a share and its total. */
const FAR = 20;
/** And never this far, whatever else they share. */
const NEVER = 1000;

/** Why two different numbers may still answer two questions; undefined when nothing speaks for it. */
export function doubt(hearing: Hearing, q: Item, r: Item, mine: Quantity, theirs: Quantity, question: Question): string | undefined {
  if (isDifference(hearing.draft, q, hearing.packs) !== isDifference(hearing.source, r, hearing.packs)) return 'one says how much more';
  if (ownPlace(hearing) !== undefined) return 'the writer tells of a place of their own';
  if (dateDiffers(hearing, q, r)) return 'a date differs too';
  if (mine.lower === 0 && mine.upper === 0 && !question.sure) return 'none of them: another event';
  if (placeDiffers(hearing)) return 'in another place';
  if (togetherOnly(hearing, r)) return 'the draft speaks of several together';
  if (otherNumberDiffers(hearing, q)) return 'another number differs too';
  if (partTold(hearing, q, r)) return 'it is said of a part of them';
  if (measuresAnother(hearing, r)) return 'it is said of another';
  if (ofAnotherValue(hearing, q, r)) return 'the draft has another value for it';
  if (asksOfAll(hearing, q)) return 'the draft speaks of all of them, the source of some';
  if (vague(mine) || vague(theirs)) return 'a vague number';
  if (!question.sure && mine.lower === mine.upper && hearing.source.placed.sentence.items.some((i) => i !== r && i.quantity?.value.lower === mine.lower && i.quantity.value.upper === mine.upper && rightValue(hearing, q, i) !== r)) return 'the sentence has that very number';
  if (!question.sure && !question.opposed && mine.dimension !== theirs.dimension && hearing.clause.negative !== (clauseOf(hearing.source.placed.sentence, r)?.negative ?? false)) return 'one is denied';
  if (deniedNone(hearing, r, mine, theirs)) return 'none of them, and all of them denied';
  if (theirs.style.notation === 'quantifier' && !question.sure && mine.style.notation !== 'quantifier') return 'both of what was told before';
  const miswritten = slips(mine, theirs);
  const limit = miswritten ? undefined : limitLacking(hearing);
  if (limit !== undefined) return `the source has no such limit: ${limit.lemma}`;
  // "most", beside 60 of 140
  const ratio = mine.dimension !== theirs.dimension ? 1 : Math.abs(middle(mine)) / Math.max(1e-9, Math.abs(middle(theirs)));
  if (Number.isFinite(ratio) && (ratio > FAR || ratio < 1 / FAR) && middle(mine) > 0 && (question.confidence < 0.95 || ratio > NEVER || ratio < 1 / NEVER)) return 'too far apart for one question';
  // a slip of the pen from that very number
  if (miswritten && question.confidence >= 0.85) return undefined;
  const subset = (question.beside === true && mine.dimension !== 'count') || tellsAgeThen(hearing, r) ? undefined : subsetOf(hearing, q, r);
  if (subset === 'draft' && mine.upper <= theirs.lower) return 'the draft may count some of them';
  if (subset === 'source' && mine.lower >= theirs.upper) return 'the source may count some of them';
  return undefined;
}

/** "In our own lab": the writer was there, and no source. */
const ownPlace = ({ items, draft, source, weigh, packs }: Hearing): Item | undefined => {
  const { sentence } = draft.placed;
  const { grammar } = packs[sentence.language];
  return items.find((i) => i.kind === 'noun' && (i.preposition === 'in' || i.preposition === 'at') && sentence.items[i.index] === i && [i.from - 1, i.from - 2].some((k) => grammar.writers.has(sentence.words[k]?.fold ?? '')) && !source.placed.sentence.items.some((s) => matchItems(i, draft, s, source, weigh.lexicon) >= 0.7));
};

/** "None of the three left" says what "the three did not leave" says. */
function deniedNone(hearing: Hearing, r: Item, mine: Quantity, theirs: Quantity): boolean {
  const none = (q: Quantity): boolean => q.lower === 0 && q.upper === 0;
  const told = clauseOf(hearing.source.placed.sentence, r);
  return (none(mine) && !none(theirs) && told?.negative === true) || (none(theirs) && !none(mine) && hearing.clause.negative);
}

/** Words that turn a place or a line into its other side. */
const SIDES: ReadonlySet<string> = new Set(['above', 'below', 'without', 'except', 'beyond']);

/** "above the poverty line", where the source tells of poverty and of no line. */
const limitLacking = ({ items, draft, source, weigh }: Hearing): Item | undefined =>
  items.find((i) => i.kind === 'noun' && SIDES.has(i.preposition) && !source.placed.sentence.items.some((s) => s.preposition === i.preposition && matchItems(i, draft, s, source, weigh.lexicon) >= 0.7));

/** The number that a quantity is about: its limit, where it has one side only. */
export const middle = (q: Quantity): number => (Number.isFinite(q.lower) && Number.isFinite(q.upper) && q.lower > -Infinity ? (q.lower + q.upper) / 2 : Number.isFinite(q.upper) ? q.upper : q.lower);

/** many, several, few: too wide to contradict a number */
export const vague = (q: Quantity): boolean => q.dimension === 'count' && q.style.notation === 'quantifier' && q.lower !== q.upper;

/** "Transport and housing make up 62 %": a sum, where the source has each by itself. */
function togetherOnly(hearing: Hearing, r: Item): boolean {
  const several = (side: Side, c: Clause | undefined): boolean => {
    const list = (c?.arguments ?? []).filter((a) => a.role === 'subject').map((a) => side.placed.sentence.items[a.item] as Item).filter((i) => i.list >= 0);
    return list.length > 1;
  };
  return several(hearing.draft, hearing.clause) && !several(hearing.source, clauseOf(hearing.source.placed.sentence, r));
}

/** Whether one side counts a part of what the other counts: "two of them come from Brazil" beside "there are twelve". */
function subsetOf(hearing: Hearing, q: Item, r: Item): 'draft' | 'source' | undefined {
  const { draft, source, weigh } = hearing;
  const narrower = q.quantity?.value.dimension === 'count' && r.quantity?.value.dimension === 'count' ? narrowed(hearing, q, r) : undefined;
  if (narrower !== undefined) return narrower;
  const mine = restrictive(draft, q, weigh.lexicon);
  const theirs = restrictive(source, r, weigh.lexicon);
  const lacks = (a: readonly Item[], from: Side, b: readonly Item[], to: Side): boolean => a.some((x) => !b.some((y) => matchItems(x, from, y, to, weigh.lexicon) >= 0.7));
  if (lacks(mine, draft, theirs, source)) return 'draft';
  if (lacks(theirs, source, mine, draft)) return 'source';
  // both tell what it came to: the change is the event, whatever its verb
  if (endOf(draft.placed.sentence, q) === 'to' && endOf(source.placed.sentence, r) === 'to') return undefined;
  const told = predicateOf(source.placed.sentence, clauseOf(source.placed.sentence, r));
  const around = source.placed.sentence.clauses.filter((c) => c.index === r.clause || c.arguments.some((a) => a.item === r.index || a.item === r.head)).map((c) => c.index);
  const asked = predicateOf(draft.placed.sentence, hearing.clause);
  const exists = told === undefined || told.concepts.length === 0 || possessive(told);
  if (exists && asked !== undefined && asked.concepts.length > 0 && !possessive(asked) && !source.placed.sentence.items.some((s) => around.includes(s.clause) && s.kind !== 'adjective' && matchItems(asked, draft, s, source, weigh.lexicon) >= 0.7)) return 'draft';
  return undefined;
}

/** "Anna Reed died on Monday. She was 91.": a sentence of its own tells how old one was at what the sentence before tells. */
function tellsAgeThen({ draft, clause, source, weigh }: Hearing, r: Item): boolean {
  const { items, clauses } = source.placed.sentence;
  const asked = predicateOf(draft.placed.sentence, clause);
  const before = source.document.sentences[source.placed.before.at(-1) ?? -1];
  if (r.quantity?.value.dimension !== 'age' || before === undefined || asked === undefined || asked.concepts.length === 0 || clauses.length > 1 || items.some((i) => i.kind !== 'pronoun' && i.kind !== 'verb' && i !== r)) return false;
  const side: Side = { document: source.document, placed: before, aliases: new Map() };
  return before.sentence.items.some((i) => i.kind === 'verb' && matchItems(asked, draft, i, side, weigh.lexicon) >= 0.7);
}

/** One side counts a kind of what the other counts: five sisters, seven siblings. */
function narrowed(hearing: Hearing, q: Item, r: Item): 'draft' | 'source' | undefined {
  const { lexicon } = hearing.weigh;
  const [mine, theirs] = [countedBy(hearing.draft, q)?.concepts ?? [], countedBy(hearing.source, r)?.concepts ?? []];
  if (mine.length === 0 || theirs.length === 0 || mine.includes('person') || theirs.includes('person') || mine.some((c) => theirs.some((d) => c === d || lexicon.akin(c, d)))) return undefined;
  if (theirs.some((d) => mine.some((c) => lexicon.entails(d, c)))) return 'source';
  return mine.some((c) => theirs.some((d) => lexicon.entails(c, d))) ? 'draft' : undefined;
}

/** Qualities of the counted thing that single some of them out: brown, French, female. */
function restrictive(side: Side, q: Item, lexicon: Lexicon): readonly Item[] {
  const head = countedBy(side, q);
  if (head === undefined) return [];
  return side.placed.sentence.items.filter((i) => i.head === head.index && i.relation === 'modifier' && i.concepts.some((c) => (lexicon.concepts.get(c)?.sets.length ?? 0) > 0));
}

/** Each side tells of a place that the other does not have: one town is not the country. */
function placeDiffers({ items, draft, source, weigh }: Hearing): boolean {
  const placed = (i: Item): boolean => i.kind === 'noun' && isPlace(i, weigh.lexicon);
  const theirs = source.placed.sentence.items.filter(placed);
  const met = (d: Item, s: Item): boolean => matchItems(d, draft, s, source, weigh.lexicon) >= 0.7;
  const [mine, all] = [items.filter(placed), draft.placed.sentence.items];
  return mine.some((d) => !source.placed.sentence.items.some((s) => met(d, s))) && theirs.some((s) => !all.some((d) => met(d, s)));
}

/** A second number of the clause, of another thing, that the source tells otherwise. */
function otherNumberDiffers(hearing: Hearing, q: Item): boolean {
  const { draft, source } = hearing;
  const theirs = source.placed.sentence.items.filter((i) => i.quantity !== undefined);
  // "two schools in six years and a subsidy for three": the years are of two things
  const places = stretches(draft.placed.sentence);
  return hearing.clause.items
    .map((i) => draft.placed.sentence.items[i] as Item)
    .filter((i) => i.quantity !== undefined && i.index !== q.index && !besideCounted(i, q, draft.placed.sentence) && !source.placed.sentence.items.some((s) => s.label !== '' && s.label === i.quantity?.value.style.words) && (!alike(i, q) || q.quantity?.value.dimension === 'count' || places[i.from] === places[q.from]))
    .some((other) => {
      const comparable = theirs.filter((r) => r.quantity?.value.dimension === other.quantity?.value.dimension && (other.quantity?.value.dimension !== 'count' || countedMatch(hearing, other, r) === 'same'));
      return comparable.length > 0 && !theirs.some((r) => compareQuantities(other.quantity?.value as Quantity, r.quantity?.value as Quantity) === 'same') && comparable.every((r) => compareQuantities(other.quantity?.value as Quantity, r.quantity?.value as Quantity) === 'different');
    });
}

/** "Twelve singers, less than half natives of Velsor": who comes from there is counted by the share, and not by the twelve. */
const partTold = ({ items, draft, source, weigh }: Hearing, q: Item, r: Item): boolean =>
  source.placed.sentence.items.some((v) => v !== r && v.quantity?.value.dimension === 'share' && v.quantity.value.lower < 1 && v.relation === 'count' && v.head !== r.head && r.quantity?.value.dimension === 'count' && items.some((d) => d.index !== q.head && matchItems(d, draft, source.placed.sentence.items[v.head] as Item, source, weigh.lexicon) >= 0.7));

/** "With a length of 40 km, Tarnel is half as long as Orvane": of Orvane only the half is told. */
function measuresAnother({ draft, source, clause, weigh }: Hearing, r: Item): boolean {
  const { sentence } = source.placed;
  const thing = (i: Item): boolean => i.kind === 'name' || i.kind === 'noun';
  const told = clauseOf(sentence, r)?.arguments.filter((a) => a.role === 'subject').map((a) => sentence.items[a.item] as Item).filter((i) => thing(i) && i.head < 0 && i.preposition === '') ?? [];
  const mine = clause.arguments.filter((a) => a.role === 'subject').map((a) => draft.placed.sentence.items[a.item] as Item).filter((i) => thing(i) && i.head < 0);
  if (told.length === 0 || mine.length === 0 || r.role === 'subject') return false;
  const met = (d: Item, s: Item): boolean => matchItems(d, draft, s, source, weigh.lexicon) >= 0.7;
  if (told.some((s) => draft.placed.sentence.items.some((d) => met(d, s)))) return false;
  const found = mine.flatMap((d) => sentence.items.filter((s) => met(d, s)));
  return found.length > 0 && found.every((s) => s.relation === 'of' && ownerOf(s, sentence) !== undefined && ownerOf(s, sentence) !== r);
}

/** "Homes in four years and a freeze for two": what the source tells of the freeze answers the two. */
function ofAnotherValue({ draft, source, clause, weigh }: Hearing, q: Item, r: Item): boolean {
  const { sentence } = draft.placed;
  const rivals = clause.items.map((i) => sentence.items[i] as Item).filter((i) => i !== q && alike(i, q));
  const of = rivals.length === 0 ? undefined : source.placed.sentence.items[r.head];
  if (of === undefined) return false;
  const places = stretches(sentence);
  const its = sentence.items.filter((i) => (i.kind === 'noun' || i.kind === 'name') && matchItems(i, draft, of, source, weigh.lexicon) >= 0.7);
  return its.length > 0 && its.every((i) => places[i.from] !== places[q.from] && rivals.some((o) => places[o.from] === places[i.from]));
}

/** "All the islands", beside a source that tells of four: whether there are others it does not say. */
const asksOfAll = (hearing: Hearing, q: Item): boolean =>
  hearing.clause.items
    .map((i) => hearing.draft.placed.sentence.items[i] as Item)
    .some((all) => all !== q && all.quantity?.value.dimension === 'share' && all.quantity.value.lower === 1 && hearing.source.placed.sentence.items.some((r) => r.quantity?.value.dimension === 'count' && r.quantity.value.total === undefined && countedMatch(hearing, all, r) === 'same'));

/** A second value of the clause that the source tells otherwise: two differences are two questions. */
function dateDiffers(hearing: Hearing, q: Item, r: Item): boolean {
  const mine = hearing.items.filter((i) => i.time?.value.year !== undefined && i.index !== q.index);
  const theirs = hearing.source.placed.sentence.items.filter((i) => i.time !== undefined && i.clause === r.clause);
  return mine.some((t) => theirs.length > 0 && theirs.every((u) => compareTimes((t.time as Mention<Moment>).value, (u.time as Mention<Moment>).value) === 'different'));
}
