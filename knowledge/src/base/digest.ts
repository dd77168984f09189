// What the base keeps of an article: what is known about it, and under which keys each of its statements is found. The
// sentences themselves are not kept: they are a hundred times the size of the text, and are read again when one of them may answer.
import type { LanguageCode } from '../analysis/word.ts';
import { dated } from '../claims/dated.ts';
import { documentSteps, type Document } from '../claims/document.ts';
import type { Reader } from '../claims/read.ts';
import { noReadingCache } from '../claims/readingCache.ts';
import { skimDocument } from '../claims/skimDocument.ts';
import { referenceOf } from '../facets/time/compare.ts';
import { drain } from '../text/drain.ts';
import { hashNumber } from '../text/hash.ts';
import { readArticle, type ArticleMeta, type ArticleSource, type TextFormat } from './article.ts';
import { formatOf } from './readArticle.ts';

/** Where a text is kept when it is not in memory. */
export interface TextPlace {
  /** name of what holds it */
  readonly pack: string;
  /** bytes */
  readonly start: number;
  readonly length: number;
}

/** An article without its text read. */
export interface Card {
  readonly path: string;
  readonly meta: ArticleMeta;
  readonly format: TextFormat;
  /** what most of it is written in, or what it says it is */
  readonly language: LanguageCode;
  /** where each page after the first begins in the text; empty where it has no pages */
  readonly pages: readonly number[];
  readonly text: string | TextPlace;
}

export interface Digest {
  readonly card: Card;
  /** one set of keys a statement, in the order of the text */
  readonly statements: readonly Float64Array[];
  /** what the article uses as names, and whom it names */
  readonly names: Float64Array;
}

/** An article that was read. */
export interface Reading {
  readonly document: Document;
  /** the sentences that state something, as indices into the document's */
  readonly stating: readonly number[];
}

/** The keys of an article's names: a word that is a name; one that is a name without another before it; who is named. */
export const nameKey = (word: string): number => hashNumber(`n ${word}`);
export const aloneKey = (word: string): number => hashNumber(`a ${word}`);
export const namedKey = (word: string): number => hashNumber(`w ${word}`);

/** Skims an article and sums it up. Never throws on text. */
export function digestOf(source: ArticleSource, reader: Reader): Digest {
  const { meta, prose, factual } = readArticle(source);
  const skimmed = skimDocument(prose, factual, reader, meta.language, referenceOf(meta.date));
  const names = new Set([...[...skimmed.names].map(nameKey), ...[...skimmed.alone].map(aloneKey), ...[...skimmed.named].map(namedKey)]);
  return {
    card: { path: source.path, meta, format: source.format ?? formatOf(source.path), language: skimmed.language, pages: source.pages ?? [], text: source.text },
    statements: skimmed.statements,
    names: Float64Array.from(names),
  };
}

/** Reads an article of which there is a digest: its statements are those of the digest, in the same order. */
export const readAgain = (card: Card, text: string, reader: Reader): Reading => drain(readingAgain(card, text, reader));

/** The same, pausing after every paragraph. */
export function* readingAgain(card: Card, text: string, reader: Reader): Generator<void, Reading> {
  const { meta, prose, factual } = readArticle({ path: card.path, text, meta: card.meta, format: card.format });
  yield;
  const document = dated(yield* documentSteps(prose, reader, meta.language, noReadingCache), referenceOf(meta.date));
  return { document, stating: document.sentences.flatMap(({ block, index }) => (factual[block] === true ? [index] : [])) };
}
