// What a number counts, on both sides: the noun beside it, the whole it is part of, what it stands for.
import { asManyAs } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { itemAt } from '../../../../knowledge/src/claims/document.ts';
import { contrast, matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';
import { looseTimes, playingTimes } from '../../../../knowledge/src/languages/light.ts';
import { predicateOf } from '../frames.ts';
import type { Hearing } from '../judgement.ts';
import { wholeOf } from '../population.ts';

/** What is counted: the same thing, perhaps the same, or something else. */
export function countedMatch(hearing: Hearing, q: Item, r: Item): 'same' | 'unknown' | 'different' {
  const mine = q.quantity?.value as Quantity;
  // "lost for the third time", "its third defeat": what comes again is told by the verb
  if (mine.dimension === 'ordinal' && isLoose(hearing.draft, q) !== isLoose(hearing.source, r)) return 'unknown';
  // "a 10-year bond" and "a 14-year high" measure two things
  if (mine.dimension !== 'count' && mine.dimension !== 'share' && mine.dimension !== 'multiple' && q.relation === 'count' && r.relation === 'count') {
    const [a, b] = [hearing.draft.placed.sentence.items[q.head], hearing.source.placed.sentence.items[r.head]];
    if (a !== undefined && b !== undefined && matchItems(a, hearing.draft, b, hearing.source, hearing.weigh.lexicon) < 0.7) return 'different';
  }
  // "half of them" beside "cut by half"
  if (mine.dimension === 'share' && tellsChange(q, hearing.draft) !== tellsChange(r, hearing.source) && (q.relation === 'count' || r.relation === 'count')) return 'different';
  if (mine.dimension !== 'count' && mine.dimension !== 'share' && mine.dimension !== 'multiple' && mine.dimension !== 'ordinal') return 'unknown';
  const { draft, source, weigh } = hearing;
  const dHead = countedBy(draft, q);
  const sHead = countedBy(source, r);
  if (dHead === undefined || sHead === undefined) return 'unknown';
  const score = Math.max(matchItems(dHead, draft, sHead, source, weigh.lexicon), ...equated(source, sHead).map((i) => matchItems(dHead, draft, i, source, weigh.lexicon)));
  if (score >= (dHead.kind === 'pronoun' ? 0.65 : 0.7)) return 'same';
  if (asMany(dHead, sHead) || arePeopleOf(hearing, dHead, sHead)) return 'same';
  // "3.2 times better": a quality is not counted
  if (mine.dimension === 'multiple' && [dHead, sHead].some((i) => i.concepts.length > 0 && i.concepts.every((c) => weigh.lexicon.concepts.get(c)?.kind === 'qualities'))) return 'unknown';
  const people = (i: Item): boolean => i.concepts.some((c) => weigh.lexicon.entails(c, 'person'));
  if (dHead.kind === 'pronoun' || sHead.kind === 'pronoun' || dHead.concepts.length === 0) return 'unknown';
  if (!explicit(q) || !explicit(r)) return 'unknown';
  return people(dHead) && people(sHead) && contrast(dHead, sHead, weigh.lexicon) === undefined ? 'unknown' : 'different';
}

/** It counts times, and no things. */
const isLoose = (side: Side, q: Item): boolean => q.relation === 'count' && looseTimes.has(side.placed.sentence.items[q.head]?.lemma ?? '');

/** "by half": by how much something went up or down. */
const tellsChange = (q: Item, side: Side): boolean => q.preposition === 'by' && !side.placed.sentence.clauses.some((c) => c.passive && c.arguments.some((a) => a.item === q.index && a.role === 'subject'));

/** Of 39 reviews and 39 critics there are as many. */
const asMany = (a: Item, b: Item): boolean => asManyAs.some((group) => a.concepts.some((c) => group.has(c)) && b.concepts.some((c) => group.has(c)));

/** "The population of Norway" and "Norwegians" are as many. */
function arePeopleOf({ draft, source }: Hearing, a: Item, b: Item): boolean {
  const peopled = (side: Side, all: Item, others: Item): boolean => all.concepts.includes(POPULATION) && side.placed.sentence.items.some((i) => i.head === all.index && i.concepts.some((c) => others.concepts.includes(c)));
  return peopled(draft, a, b) || peopled(source, b, a);
}
const POPULATION = 'population';

/** The noun stands beside its number; otherwise it is what the number may stand for. */
const explicit = (q: Item): boolean => q.relation === 'count' && q.head >= 0;

/** Both sides name what they count. */
export const heads = (hearing: Hearing, q: Item, r: Item): boolean => {
  const d = countedBy(hearing.draft, q);
  return explicit(q) && d !== undefined && d.kind !== 'pronoun' && d.concepts.length > 0 && countedBy(hearing.source, r) !== undefined && (q.quantity?.value.dimension === 'count' || q.quantity?.value.dimension === 'share');
};

/** "Two former employees are co-founders": what is counted is also what the copula says of it. */
function equated(side: Side, counted: Item): readonly Item[] {
  const { sentence } = side.placed;
  const clause = sentence.clauses.find((c) => c.arguments.some((a) => a.item === counted.index && a.role === 'subject') && predicateOf(sentence, c)?.concepts.length === 0);
  return clause === undefined ? [] : clause.arguments.filter((a) => a.role === 'complement').map((a) => sentence.items[a.item] as Item).filter((i) => i.kind === 'noun');
}

/** "Not the first woman: she is the third": a rank without a noun ranks what the one before it does. */
export function rankedBefore({ placed: { sentence } }: Side, q: Item): Item | undefined {
  if (q.quantity?.value.dimension !== 'ordinal' || q.head >= 0 || q.role !== 'complement' || sentence.words[q.from - 1]?.tag !== 'determiner') return undefined;
  const before = sentence.items.filter((i) => i.to <= q.from && i.quantity?.value.dimension === 'ordinal' && i.relation === 'count').at(-1);
  return before === undefined ? undefined : sentence.items[before.head];
}

/** The noun a quantity counts: its own, that of the whole it is part of, or what it stands for. */
export function countedBy(side: Side, q: Item): Item | undefined {
  const { sentence } = side.placed;
  const own = sentence.items[q.head];
  // "forty a year" are no years
  const told = q.quantity?.value.per !== undefined && own !== undefined && looseTimes.has(own.lemma);
  if (own !== undefined && q.relation === 'count' && own.kind !== 'pronoun' && !told) return own;
  if (own?.kind === 'pronoun') return own;
  const ranked = rankedBefore(side, q);
  if (ranked !== undefined) return ranked;
  const whole = wholeOf(side, q);
  if (whole?.counted !== undefined) return whole.counted;
  const stands = side.aliases.get(q.index)?.[0];
  return stands === undefined ? undefined : itemAt(side.document, stands);
}

/** "In the 68th minute": when something happened in a match. */
export const isMinute = (side: Side, i: Item): boolean => i.quantity?.value.dimension === 'ordinal' && i.relation === 'count' && playingTimes.has(side.placed.sentence.items[i.head]?.lemma ?? '');
