// English tags from compromise: the only file that imports it, and only when an English sentence is met.
// A hint, never something without which two texts fail to meet: a large base is read without it.
import type { Part } from '../../analysis/reading.ts';
import type { Span } from '../../text/span.ts';
import { remembered } from '../../text/remembered.ts';

export interface Tag {
  /** place in the sentence given, UTF-16, the word without its punctuation */
  readonly span: Span;
  readonly part: Part;
}

/** The tags of one sentence, left to right, one a written word: a contraction (didn't) is one tag. Never throws. */
export type Tagger = (sentence: string) => readonly Tag[];

const REMEMBERED = 256;
/** Longer sentences are lists or tables that lost their breaks; at 0.1 MB/s they would cost more than the tags give. */
const LONGEST = 1500;

/** What is used of the view of compromise, whose types make a word's place optional. */
interface View {
  compute(what: 'offset'): unknown;
  readonly docs: readonly (readonly Term[])[];
}

interface Term {
  readonly tags: ReadonlySet<string>;
  readonly offset: { readonly start: number; readonly length: number };
}

/**
 * Loads compromise (some 0.2 s, once) and gives a tagger that remembers the last sentences by their text. `two` of its three
 * parts tag; the third, which finds groups of words, is not needed.
 * No document of compromise outlives the call: it holds 80 MB a megabyte of text.
 */
export async function loadTagger(): Promise<Tagger> {
  const { default: parse } = await import('compromise/two');
  return remembered(REMEMBERED, (sentence) => {
    if (sentence.length > LONGEST) return [];
    try {
      return tags(parse(sentence) as unknown as View);
    } catch {
      // compromise promises nothing for odd input; without tags the sentence is read by morphology alone.
      return [];
    }
  });
}

function tags(view: View): readonly Tag[] {
  view.compute('offset');
  const found: Tag[] = [];
  for (const sentence of view.docs) {
    for (const { tags, offset: { start, length } } of sentence) {
      // The second half of a contraction has no letters of its own; the first half's term covers them all.
      const part = length > 0 ? partOf(tags) : undefined;
      if (part !== undefined) found.push({ span: { start, end: start + length }, part });
    }
  }
  return found;
}

function partOf(tags: ReadonlySet<string>): Part | undefined {
  if (tags.has('Verb')) return 'verb';
  if (tags.has('Pronoun') || tags.has('Determiner') || tags.has('Preposition') || tags.has('Conjunction') || tags.has('Negative') || tags.has('QuestionWord')) return 'function';
  if (tags.has('ProperNoun') || tags.has('Person') || tags.has('Place') || tags.has('Organization')) return 'name';
  if (tags.has('Value')) return undefined;
  if (tags.has('Noun')) return 'noun';
  if (tags.has('Adjective')) return 'adjective';
  return tags.has('Adverb') ? 'adverb' : undefined;
}
