// Which articles a draft is about. Where it names who and what some of them name, the others are about something else:
// their "31 %" and their "chairman" answer nothing in it.
import type { Article, KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import type { Document } from '../../../knowledge/src/claims/document.ts';
import type { Sentence } from '../../../knowledge/src/claims/sentence.ts';

/** So many names in common with one article tell that the draft is about articles of the base at all. */
const ENOUGH = 2;

/** The articles that name something the draft names; undefined where that tells nothing, and any article may answer. */
export function articlesAbout(document: Document, base: KnowledgeBase): ReadonlySet<Article> | undefined {
  if (base.articles.length < 2) return undefined;
  const naming = namingOf(base);
  const shared = new Map<Article, number>();
  for (const name of namesIn(document.sentences.map(({ sentence }) => sentence))) {
    for (const article of naming.get(name) ?? []) shared.set(article, (shared.get(article) ?? 0) + 1);
  }
  return Math.max(0, ...shared.values()) < ENOUGH ? undefined : new Set(shared.keys());
}

const known = new WeakMap<KnowledgeBase, ReadonlyMap<string, readonly Article[]>>();

/** Name → the articles it stands in. */
function namingOf(base: KnowledgeBase): ReadonlyMap<string, readonly Article[]> {
  const before = known.get(base);
  if (before !== undefined) return before;
  const naming = new Map<string, Article[]>();
  for (const article of base.articles) for (const name of namesIn(article.document.sentences.map(({ sentence }) => sentence))) {
    const list = naming.get(name);
    if (list === undefined) naming.set(name, [article]);
    else list.push(article);
  }
  known.set(base, naming);
  return naming;
}

const telling = new WeakMap<Sentence, readonly string[]>();

function namesIn(sentences: readonly Sentence[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const sentence of sentences) {
    let own = telling.get(sentence);
    if (own === undefined) telling.set(sentence, (own = namesOf(sentence)));
    for (const name of own) names.add(name);
  }
  return names;
}

/** The last word of each name: two people share a given name by chance. Countries and towns are in articles about anything. */
const namesOf = (sentence: Sentence): readonly string[] =>
  sentence.items.flatMap(({ name, concepts }) => {
    if (name === undefined || name.senses.size > 0 || concepts.length > 0) return [];
    const last = name.words.at(-1);
    return last === undefined || /^\d+$/.test(last) ? [] : [last];
  });
