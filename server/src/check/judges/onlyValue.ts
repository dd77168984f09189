// A value told of a thing of which the sources tell one value only: "a deductible of 1,500 euros", whatever else the two
// sentences say. The words that stand with it tell the question; its only answer is another.
import { compareValues } from '../../../../knowledge/src/claims/compareValues.ts';
import type { Document } from '../../../../knowledge/src/claims/document.ts';
import { matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { amountNouns, heralds } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { looseTimes } from '../../../../knowledge/src/languages/light.ts';
import { codeOfDimension } from '../codes.ts';
import { clauseOf, predicateOf } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judgement } from '../judgement.ts';
import { alike, endOf, ownerOf, stretches } from '../neighbourhood.ts';
import { isPresent } from '../participants.ts';
import { ahead, heldAlike, isStated } from '../questions/agreement.ts';
import { countedMatch } from '../questions/counted.ts';
import { isDifference } from '../questions/difference.ts';
import { doubt, middle, vague } from '../questions/doubt.ts';
import { correctQuantity } from './quantityFix.ts';

/** Dimensions whose values are told of a thing; a count is told of what is counted. */
const TOLD: ReadonlySet<string> = new Set(['money', 'share', 'duration', 'length', 'mass', 'area', 'volume', 'speed', 'temperature', 'energy', 'power']);
/** Share of the words beside the draft's value that stand beside the source's. */
const SHARE = 0.75;
/** Share of what the draft's sentence names that the article has anywhere. */
const KNOWN = 0.7;
/** How many words away a word may stand. */
const REACH = 7;
/** No number of one thing is that many times another. */
const FAR = 12;

/** @param hearings the value's clause before every statement that may answer */
export function judgeOnlyValue(hearings: readonly Hearing[], q: Item): readonly Judgement[] {
  const [first] = hearings;
  const value = q.quantity?.value;
  if (first === undefined || value === undefined || !TOLD.has(value.dimension) || vague(value) || value.only || !isStated(first.clause) || first.clause.negative) return [];
  const beside = wordsBeside(first.draft, q);
  if (!beside.some((i) => i.index === q.head) && beside.filter((i) => i.kind === 'noun').length < 2) return [];
  const found = hearings.flatMap((hearing) => hearing.source.placed.sentence.items.flatMap((r) => (alike(r, q) && near(hearing.draft, beside, q, hearing.source, r, hearing) >= SHARE ? [{ hearing, r }] : [])));
  const [best] = found;
  if (best === undefined) return [];
  const { hearing, r } = best;
  const why = found.some((f) => compareValues(q, f.r) !== 'different') ? 'the sources have that very value' : found.some((f) => compareValues(f.r, r) !== 'same') ? 'more than one value' : rejected(hearing, q, r, hearings);
  if (why !== undefined) {
    hearing.note(`the only value: ${wordsAt(hearing.draft, q.span)} ~ ${wordsAt(hearing.source, r.span)}: ${why}`);
    return [];
  }
  const fix = correctQuantity(hearing, q, (r.quantity as NonNullable<Item['quantity']>).value);
  return [answer(hearing, fix?.[0]?.span ?? q.span, [r.span], { kind: 'conflict', code: codeOfDimension(value.dimension), confidence: 0.8, fix, steps: [`the only value told of ${beside.map((i) => i.lemma).join(', ')}`] })];
}

/** What stands with a value between two commas, but for who does what and what belongs to another value. */
function wordsBeside({ placed: { sentence } }: Side, q: Item): readonly Item[] {
  const places = stretches(sentence);
  const tells = (i: Item): boolean => (i.kind === 'noun' || i.kind === 'adjective' || i.kind === 'name') && !looseTimes.has(i.lemma) && !i.concepts.some((c) => amountNouns.has(c));
  const own = (i: Item): boolean => i.index === q.head || (i.role !== 'subject' && i.from < q.to + REACH && i.to > q.from - REACH);
  return sentence.items.filter((i) => i !== q && tells(i) && own(i) && i.clause === q.clause && places[i.from] === places[q.from] && (ownerOf(i, sentence) ?? q) === q);
}

/** Share of them that stand beside a value of the source. */
function near(draft: Side, beside: readonly Item[], q: Item, source: Side, r: Item, { weigh }: Pick<Hearing, 'weigh'>): number {
  const { sentence } = source.placed;
  const places = stretches(sentence);
  const met = (i: Item): boolean => sentence.items.some((s) => s !== r && s.clause === r.clause && places[s.from] === places[r.from] && matchItems(i, draft, s, source, weigh.lexicon) >= 0.7);
  const head = draft.placed.sentence.items[q.head];
  if (head !== undefined && beside.includes(head) && !met(head)) return 0;
  return beside.filter(met).length / Math.max(1, beside.length);
}

function rejected(hearing: Hearing, q: Item, r: Item, hearings: readonly Hearing[]): string | undefined {
  const { draft, source, clause, weigh, packs } = hearing;
  const [mine, theirs] = [q.quantity?.value, r.quantity?.value];
  const told = clauseOf(source.placed.sentence, r);
  if (mine === undefined || theirs === undefined || told === undefined || vague(theirs)) return 'no value';
  // "we would like to offer you a 14-day trial": whatever is wished, the trial is of 14 days
  if (told.negative || (!heldAlike(clause, told, source.placed.sentence, r, weigh.lexicon) && !(isForecast(hearing) && ahead(told.mood)) && (told.mood === 'hypothetical' || q.relation !== 'count' || r.relation !== 'count'))) return 'held otherwise';
  if (mine.per?.unit !== theirs.per?.unit || mine.currency !== theirs.currency) return 'in another unit';
  if (isDifference(draft, q, packs) !== isDifference(source, r, packs)) return 'one says how much more';
  if (countedMatch(hearing, q, r) === 'different') return 'another thing is counted';
  if (endOf(draft.placed.sentence, q) !== endOf(source.placed.sentence, r)) return 'one end of a change';
  const ratio = middle(mine) / middle(theirs);
  if (!(ratio < FAR && ratio > 1 / FAR)) return 'too far apart';
  if (hearings.some((h) => h.source.document === source.document && has(source.document, q))) return 'the article has that very value';
  if (unknown(hearing)) return 'the article tells of something else';
  return doubt(hearing, q, r, mine, theirs, { confidence: 0.9, opposed: false, sure: false, loose: false, steps: [] });
}

/** "Expects spending of 5 million": what is told is to come. */
const isForecast = ({ draft, clause }: Hearing): boolean => predicateOf(draft.placed.sentence, clause)?.concepts.some((c) => heralds.has(c)) === true;

const has = (document: Document, q: Item): boolean => document.sentences.some(({ sentence }) => sentence.items.some((i) => alike(i, q) && compareValues(q, i) === 'same'));

/** A name, or too many things, of the draft's sentence that the article does not have. */
function unknown(hearing: Hearing): boolean {
  const { draft, source, weigh, clause } = hearing;
  const named = draft.placed.sentence.items.filter((i) => i.kind === 'noun' || i.kind === 'name');
  const all = source.document.sentences.map((placed): Side => ({ document: source.document, placed, aliases: new Map() }));
  const known = (i: Item): boolean => all.some((side) => side.placed.sentence.items.some((s) => matchItems(i, draft, s, side, weigh.lexicon) >= 0.7));
  const missing = named.filter((i) => !known(i));
  // of two houses that an article names, each has a number of its own
  const doer = clause.arguments.filter((a) => a.role === 'subject').map((a) => draft.placed.sentence.items[a.item] as Item).filter((i) => i.kind === 'name');
  return doer.some((i) => !isPresent(hearing, i)) || missing.some((i) => i.kind === 'name') || missing.length > (1 - KNOWN) * named.length;
}
