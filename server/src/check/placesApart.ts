// Two places that nothing can be in at once: two towns, a town of one country and another country, two continents.
import type { Item } from '../../../knowledge/src/claims/sentence.ts';
import type { Lexicon } from '../../../knowledge/src/languages/lexicon/lexicon.ts';

/** Sets of places of which no two overlap. */
const LEVELS: ReadonlySet<string> = new Set(['city', 'us-state', 'nationality', 'continent', 'province', 'french-region', 'french-department', 'german-land', 'canadian-province', 'spanish-region', 'italian-region', 'island']);

/** Neither holds the other, and the two, or what holds them, exclude each other. */
export function placesApart(a: Item, b: Item, lexicon: Lexicon): boolean {
  const [mine, theirs] = [a.concepts.filter((c) => isPlaceId(c, lexicon)), b.concepts.filter((c) => isPlaceId(c, lexicon))];
  return mine.length > 0 && theirs.length > 0 && mine.every((x) => theirs.every((y) => apart(x, y, lexicon)));
}

const isPlaceId = (id: string, lexicon: Lexicon): boolean => {
  const concept = lexicon.concepts.get(id);
  return concept !== undefined && (concept.within.length > 0 || concept.sets.some((s) => LEVELS.has(s)));
};

function apart(x: string, y: string, lexicon: Lexicon): boolean {
  const [above, beyond] = [holders(x, lexicon), holders(y, lexicon)];
  if (above.has(y) || beyond.has(x) || lexicon.entails(x, y) || lexicon.entails(y, x)) return false;
  for (const p of above) {
    for (const q of beyond) {
      if (p === q || above.has(q) || beyond.has(p) || lexicon.entails(p, q) || lexicon.entails(q, p)) continue;
      const set = lexicon.exclusive(p, q);
      if (set !== undefined && LEVELS.has(set)) return true;
    }
  }
  return false;
}

/** The place and all that it lies in. */
function holders(id: string, lexicon: Lexicon): ReadonlySet<string> {
  const found = new Set([id]);
  for (const one of found) for (const outer of lexicon.concepts.get(one)?.within ?? []) found.add(outer);
  return found;
}
