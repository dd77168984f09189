// Whose a value is, where a sentence tells one for each of several: "12 million from the region, 7 million from the university",
// "nine votes from the north and four from the south". A draft that gives the region the 7 million has taken the university's.
import { matchItems, type Side } from '../../../knowledge/src/claims/match.ts';
import { compareValues } from '../../../knowledge/src/claims/compareValues.ts';
import { amountNouns } from '../../../knowledge/src/languages/lexicon/groups.ts';
import { looseTimes } from '../../../knowledge/src/languages/light.ts';
import type { Item, Sentence } from '../../../knowledge/src/claims/sentence.ts';
import type { Hearing } from './judgement.ts';
import { alike, ownerOf, stretches } from './neighbourhood.ts';
import { wholeOf } from './population.ts';

/** How well two things must meet to be the same owner. */
const MET = 0.7;

/**
 * The value that the source gives to what the draft names, where the draft's own value is told there of something that the
 * draft does not name.
 * @param told the source's value that is the draft's
 */
export function rightValue(hearing: Hearing, q: Item, told: Item): Item | undefined {
  const { draft, source, weigh } = hearing;
  const { sentence } = source.placed;
  const rivals = sentence.items.filter((i) => i !== told && alike(i, q) && compareValues(q, i) === 'different');
  // "80 boats, 12 of them built this year": a part is of the same thing
  if (rivals.length === 0 || told.preposition === 'among' || wholeOf(source, told) !== undefined) return undefined;
  const places = stretches(sentence);
  const own = stretches(draft.placed.sentence);
  const several = hearing.items.some((i) => i !== q && alike(i, q));
  const mine = hearing.items.filter((i) => i !== q && owns(i, draft) && (!several || own[i.from] === own[q.from]));
  const meets = (d: Item, s: Item): boolean => matchItems(d, draft, s, source, weigh.lexicon) >= MET;
  // of something else that the source does not tell of
  if (mine.some((d) => d.index !== q.head && !sentence.items.some((s) => meets(d, s)))) return undefined;
  const of = (value: Item): readonly Item[] => sentence.items.filter((i) => owns(i, source) && places[i.from] === places[value.from]);
  const others = of(told);
  // what it is told of must be named, and nothing that the draft names may be it
  if (!others.some((s) => !mine.some((d) => meets(d, s)))) return undefined;
  const away = mine.filter((d) => !others.some((s) => meets(d, s)));
  // the other's value is told in the draft, too
  const given = draft.placed.sentence.items.filter((i) => i !== q && alike(i, q));
  const open = rivals.filter((r) => places[r.from] !== places[told.from] && !given.some((i) => compareValues(i, r) === 'same'));
  const by = (near: (s: Item, r: Item) => boolean): readonly Item[] => open.filter((r) => of(r).some((s) => near(s, r) && away.some((d) => meets(d, s))));
  const hung = by((s, r) => ownerOf(s, sentence) === r);
  const right = hung.length > 0 ? hung : by(() => true);
  return right.length === 1 ? right[0] : undefined;
}

/** A thing or a name that a value can be of. */
const owns = (i: Item, { placed: { sentence } }: Side): boolean => (i.kind === 'name' || i.kind === 'noun') && !i.concepts.some((c) => amountNouns.has(c)) && !looseTimes.has(i.lemma) && !isPredicate(i, sentence);

const isPredicate = (i: Item, { clauses }: Sentence): boolean => clauses.some((c) => c.predicate === i.index);
