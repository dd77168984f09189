// Which articles a draft is about. Where it names who and what some of them name, the others are about something else:
// their "31 %" and their "chairman" answer nothing in it.
import type { Article, KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import { namedIn } from '../../../knowledge/src/claims/named.ts';
import type { Document } from '../../../knowledge/src/claims/document.ts';

/** So many names in common with one article tell that the draft is about articles of the base at all. */
const ENOUGH = 2;
/** In a large base many articles share one name by chance: of those, so many at most are taken together with the others. */
const FEW = 24;
/** A draft is about at most so many articles: those whose names tell most. */
const MOST = 120;

/** The articles that name something the draft names; undefined where that tells nothing, and any article may answer. */
export function articlesAbout(document: Document, base: KnowledgeBase): ReadonlySet<Article> | undefined {
  if (base.size < 2) return undefined;
  const shared = sharedNames(document, base);
  return [...shared.values()].some(({ count }) => count >= ENOUGH) ? nearest(shared) : undefined;
}

/** The articles that name anything the document names. */
export const articlesSharing = (document: Document, base: KnowledgeBase): ReadonlySet<Article> => nearest(sharedNames(document, base));

/** Names in common with an article: how many, and how much they tell. */
interface Shared {
  count: number;
  weight: number;
}

function sharedNames(document: Document, base: KnowledgeBase): ReadonlyMap<Article, Shared> {
  const known = naming(base);
  const shared = new Map<Article, Shared>();
  for (const name of namedIn(document.sentences.map(({ sentence }) => sentence))) {
    const articles = known(name);
    const weight = Math.log((base.size + 1) / (articles.length + 0.5));
    for (const article of articles) {
      const before = shared.get(article);
      if (before === undefined) shared.set(article, { count: 1, weight });
      else {
        before.count++;
        before.weight += weight;
      }
    }
  }
  return shared;
}

function nearest(shared: ReadonlyMap<Article, Shared>): ReadonlySet<Article> {
  if (shared.size <= FEW) return new Set(shared.keys());
  const sorted = [...shared].sort(([a, { weight: x }], [b, { weight: y }]) => y - x || (a.path < b.path ? -1 : 1));
  const close = sorted.filter(([, { count }]) => count >= ENOUGH).slice(0, MOST);
  const others = sorted.filter(([, { count }]) => count < ENOUGH).slice(0, Math.max(0, FEW - close.length));
  return new Set([...close, ...others].map(([article]) => article));
}

const memories = new WeakMap<KnowledgeBase, Map<string, readonly Article[]>>();

/** The articles that name somebody; asked of the base once a name. */
function naming(base: KnowledgeBase): (name: string) => readonly Article[] {
  const memory = memories.get(base) ?? new Map<string, readonly Article[]>();
  memories.set(base, memory);
  return (name) => {
    const known = memory.get(name) ?? base.naming(name);
    memory.set(name, known);
    return known;
  };
}
