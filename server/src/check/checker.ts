// The door to the engine for the language server and the command line.
import { readDocument, type Document, type Placed, type ReadingCache } from '../../../knowledge/src/claims/document.ts';
import { keysOfSentence } from '../../../knowledge/src/claims/keys.ts';
import type { Side } from '../../../knowledge/src/claims/match.ts';
import type { Reader } from '../../../knowledge/src/claims/read.ts';
import type { Sentence } from '../../../knowledge/src/claims/sentence.ts';
import { resolve } from '../../../knowledge/src/claims/resolve.ts';
import { readMarkdown } from '../../../knowledge/src/markdown/readMarkdown.ts';
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import type { Span } from '../../../knowledge/src/text/span.ts';
import type { Finding } from './finding.ts';
import { hear } from './hear.ts';
import { explain } from './explain.ts';

/** Judges one draft after another; keeps what it has read, so that a changed character re-reads one block. */
export interface Checker {
  /** Every claim of the draft with its verdict, in document order. Never throws on text. */
  check(text: string, base: KnowledgeBase): readonly Finding[];
  /** The derivation of every sentence that touches the stretch (of all, without one), as an indented text. */
  explain(text: string, base: KnowledgeBase, at?: Span): string;
}

export function createChecker(reader: Reader): Checker {
  const cache = boundedCache(4000);
  const read = (text: string, base: KnowledgeBase): Document => {
    const { prose } = readMarkdown(text);
    const declared = prose.frontMatter.get('lang') ?? prose.frontMatter.get('language');
    return readDocument(prose, reader, declared?.startsWith('fr') === true ? 'fr' : declared?.startsWith('en') === true ? 'en' : undefined, cache, base.names);
  };
  return {
    check: (text, base) => {
      if (base.articles.length === 0) return [];
      const document = read(text, base);
      return document.sentences.flatMap((placed) => hear(sideOf(document, placed, reader), keysAround(document, placed), base, reader)).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    },
    explain: (text, base, at) => {
      const document = read(text, base);
      return explain(document, (placed, note) => hear(sideOf(document, placed, reader), keysAround(document, placed), base, reader, note), at);
    },
  };
}

const sideOf = (document: Document, placed: Placed, reader: Reader): Side => ({ document, placed, aliases: resolve(document, placed, reader.lexicon) });

/** Keys to look for: the sentence's own, and what it goes on from, for its pronouns. */
function keysAround(document: Document, placed: Placed): readonly string[] {
  const own = [...keysOfSentence(placed.sentence)];
  const before = placed.before.flatMap((i) => [...keysOfSentence((document.sentences[i] as Placed).sentence)]).filter((k) => k.startsWith('n:') || k.startsWith('c:'));
  return [...own, ...before];
}

/** Blocks that were read, the oldest thrown out first. */
function boundedCache(most: number): ReadingCache {
  const known = new Map<string, readonly Sentence[]>();
  return {
    get: (key) => known.get(key),
    set: (key, value) => {
      if (known.size >= most) {
        const oldest = known.keys().next().value;
        if (oldest !== undefined) known.delete(oldest);
      }
      known.set(key, value);
    },
  };
}
