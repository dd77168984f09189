// What a verdict on a sentence depends on beside its window: the statements it is compared with, and how telling words are.
// A verdict is kept under all of this, so that an article that changes, or a name more in the draft, costs only the sentences it touches.
import type { Article, KnowledgeBase, Statement } from '../../../knowledge/src/base/base.ts';
import type { Document } from '../../../knowledge/src/claims/document.ts';
import { keysOfSentence } from '../../../knowledge/src/claims/keys.ts';

/** Gives the key of what was found for a window; `idOf` tells articles apart. */
export function dependences(idOf: (article: Article) => number): (window: Document, statements: readonly Statement[], base: KnowledgeBase) => string {
  const keys = new WeakMap<Document, readonly string[]>();
  const weights = new WeakMap<KnowledgeBase, Map<Article, number>>();
  const weightsOf = (document: Document, base: KnowledgeBase): number => {
    const own = keys.get(document) ?? keysOf(document);
    keys.set(document, own);
    return own.reduce((sum, key) => (Math.imul(sum, 31) + Math.round(base.index.weight(key) * 1e6)) | 0, own.length);
  };
  return (window, statements, base) => {
    const known = weights.get(base) ?? new Map<Article, number>();
    weights.set(base, known);
    const articles = [...new Set(statements.map(({ article }) => article))];
    const told = articles.map((article) => {
      const weight = known.get(article) ?? weightsOf(article.document, base);
      known.set(article, weight);
      return `${idOf(article)}:${weight}`;
    });
    return `${weightsOf(window, base)} ${told.join()} ${statements.map(({ article, placed }) => `${idOf(article)}.${placed.index}`).join()}`;
  };
}

const keysOf = ({ sentences }: Document): readonly string[] => [...new Set(sentences.flatMap(({ sentence }) => [...keysOfSentence(sentence)]))];
