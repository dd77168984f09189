// Rivals: two names of which only one may stand in a place of a sentence.
import { contrast, matchItems, type Side } from '../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../knowledge/src/claims/sentence.ts';
import { kindsApart, slipped } from '../../../knowledge/src/facets/name/compare.ts';
import { notCurrent } from '../../../knowledge/src/languages/lexicon/groups.ts';
import type { Lexicon } from '../../../knowledge/src/languages/lexicon/lexicon.ts';
import { additive } from '../../../knowledge/src/languages/light.ts';
import type { Hearing } from './judgement.ts';
import { placesApart } from './placesApart.ts';

const PLACES: ReadonlySet<string> = new Set(['city', 'us-state', 'nationality', 'continent', 'ocean', 'sea', 'river', 'province', 'french-region', 'french-department']);

/** A place that the lexicon knows. */
export const isPlace = (item: Item, lexicon: Lexicon): boolean =>
  item.concepts.some((c) => lexicon.concepts.get(c)?.sets.some((s) => PLACES.has(s)) === true || (lexicon.concepts.get(c)?.within.length ?? 0) > 0);

/** A name, or a place that the lexicon knows. */
export const isProper = (item: Item, side: Side, lexicon: Lexicon): boolean =>
  item.kind === 'name' || (item.kind === 'noun' && isPlace(item, lexicon) && /^\p{Lu}/u.test(side.placed.sentence.words[item.to - 1]?.text ?? ''));

/** The source's sentence has it. */
export const known = ({ draft, source, weigh }: Hearing, m: Item): boolean => source.placed.sentence.items.some((s) => matchItems(m, draft, s, source, weigh.lexicon) >= 0.5);

/** "the former president Paul Rey", "notably Paul Rey": another may be meant as well. */
export const qualified = (side: Side, item: Item): boolean =>
  side.placed.sentence.items.some((i) => (i.head === item.index || (i.head === item.head && item.relation === 'apposition')) && i.concepts.some((c) => notCurrent.has(c))) ||
  side.placed.sentence.words.some((w) => additive.has(w.fold));

/** A name of the source that may stand where the draft has another, and which the draft's sentence does not have. */
export function areRivals({ draft, source, weigh: { lexicon } }: Hearing, m: Item, r: Item): boolean {
  if (!isProper(r, source, lexicon) || r.list >= 0 || kindsApart(r.name?.kind, m.name?.kind) || alike(m, r) || qualified(source, r)) return false;
  if (draft.placed.sentence.items.some((d) => matchItems(d, draft, r, source, lexicon) >= 0.5)) return false;
  // a city is in a country, and no rival of it
  const [mine, theirs] = [standsForPlace(draft, m, lexicon), standsForPlace(source, r, lexicon)];
  return mine === theirs && !(mine && contrast(m, r, lexicon) === undefined && !placesApart(m, r, lexicon));
}

/** "for the club Velsor": the town is named for whom plays there. */
function standsForPlace(side: Side, item: Item, lexicon: Lexicon): boolean {
  const title = item.relation === 'apposition' ? side.placed.sentence.items[item.head] : undefined;
  return isPlace(item, lexicon) && item.preposition !== 'for' && item.preposition !== 'by' && !(title?.kind === 'noun' && (title.preposition === 'for' || title.preposition === 'by'));
}

/** One is a part of the other, they end in one word, or one is a slip of the pen away: perhaps the same. */
function alike(a: Item, b: Item): boolean {
  const [x, y] = [a.name?.words ?? [], b.name?.words ?? []];
  const [p, q] = [x[x.length - 1], y[y.length - 1]];
  if (p === undefined || q === undefined) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return p.startsWith(q) || q.startsWith(p) || slipped(p, q) || short.every((w) => long.includes(w));
}

/** "à Velsor" is in Velsor */
export const partOf = (part: string, place: boolean): string => (place && (part === 'at' || part === 'to') ? 'in' : part);
