// What the base holds on a subject: the statements that have the words of a query, or words of either language that mean the same.
import { readDocument } from '../claims/document.ts';
import { keysOf, keysOfSentence } from '../claims/keys.ts';
import type { Reader } from '../claims/read.ts';
import { noReadingCache } from '../claims/readingCache.ts';
import { readPlainText } from '../markdown/readPlainText.ts';
import { intersects } from '../text/span.ts';
import type { KnowledgeBase, Statement } from './base.ts';

/** A word of a query, and the keys it stands for. */
interface Asked {
  readonly word: string;
  readonly keys: ReadonlySet<string>;
}

/** Statements looked at for every one that is wanted: those found by common words only are left out. */
const LOOKED_AT = 8;

/** The statements that have most of the query's words, best first; none when the query says nothing. */
export function searchFacts(base: KnowledgeBase, query: string, reader: Reader, most: number): readonly Statement[] {
  const asked = askedBy(query, base, reader);
  const found = base.index.retrieve(asked.flatMap(({ keys }) => [...keys]), most * LOOKED_AT).map((statement) => ({ statement, met: met(statement, asked) }));
  const best = Math.max(0, ...found.map((f) => f.met));
  return found.filter((f) => f.met > 0 && f.met === best).slice(0, most).map(({ statement }) => statement);
}

/** The words of the query that mean something, read as French and as English, since a few words seldom tell which. */
function askedBy(query: string, base: KnowledgeBase, reader: Reader): readonly Asked[] {
  const text = query.trim().slice(0, LONGEST);
  // a capital at its beginning may be a name's, or no more than that
  const texts = new Set([text, text.charAt(0).toLowerCase() + text.slice(1)]);
  const readings = [...texts].flatMap((one) => (['fr', 'en'] as const).flatMap((language) =>
    readDocument(readPlainText(one), reader, language, noReadingCache, base.names).sentences.map(({ sentence }) => sentence)));
  const words = new Map<string, Set<string>>();
  for (const { words: read, items, language } of readings) for (const word of read) {
    const text = word.fold;
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const keys = items.filter((item) => intersects(item.span, word.span)).flatMap((item) => keysOf(item, language)).filter((key) => !key.startsWith('q:'));
    if (keys.length === 0 && !base.names.has(text) && !/\d/.test(text)) continue;
    words.set(text, new Set([...(words.get(text) ?? []), ...keys, `n:${text}`]));
  }
  return [...words].map(([word, keys]) => ({ word, keys }));
}

/** A longer query is an article (characters). */
const LONGEST = 500;

/** How many of the words a statement has. */
function met({ placed: { sentence } }: Statement, asked: readonly Asked[]): number {
  const keys = keysOfSentence(sentence);
  const written = new Set(sentence.words.map((word) => word.fold));
  return asked.filter((one) => written.has(one.word) || [...one.keys].some((key) => keys.has(key))).length;
}
