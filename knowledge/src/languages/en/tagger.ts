// English tags from compromise: the only file that imports it, and only when an English sentence is met.
// A hint, never something without which two texts fail to meet: a large base is read without it.
import type { Part, VerbForm } from '../../analysis/reading.ts';
import type { Span } from '../../text/span.ts';
import { remembered } from '../../text/remembered.ts';

export interface Tag {
  /** place in the sentence given, UTF-16, the word without its punctuation */
  readonly span: Span;
  readonly part: Part;
  readonly form?: VerbForm;
  /** the infinitive, on the main verb of a verb group */
  readonly lemma?: string;
  /** on the main verb: whether its group holds a syntactic negation (not, never, no longer) */
  readonly negative?: boolean;
}

/** The tags of one sentence, left to right, one a written word: a contraction (didn't) is one tag. Never throws. */
export type Tagger = (sentence: string) => readonly Tag[];

const REMEMBERED = 256;
/** Longer sentences are lists or tables that lost their breaks; at 0.1 MB/s they would cost more than the tags give. */
const LONGEST = 1500;

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}
interface VerbGroup {
  readonly terms: readonly Term[];
  readonly verb?: { readonly infinitive?: string; readonly negative?: boolean };
}
interface View {
  json(options: object): unknown;
  verbs(): { json(options: object): unknown };
}

/**
 * Loads compromise (some 0.3 s, once) and gives a tagger that remembers the last sentences by their text.
 * No document of compromise outlives the call: it holds 80 MB a megabyte of text.
 */
export async function loadTagger(): Promise<Tagger> {
  const { default: parse } = await import('compromise/three');
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

const OPTIONS = { text: true, offset: true, terms: { text: true, tags: true, offset: true } };

function tags(view: View): readonly Tag[] {
  const sentences = view.json(OPTIONS) as readonly { readonly terms: readonly Term[] }[];
  const groups = view.verbs().json(OPTIONS) as readonly VerbGroup[];
  const heads = new Map<number, { readonly lemma: string; readonly negative: boolean }>();
  for (const group of groups) {
    // The main verb is the last written verb that is no auxiliary; a copula stands alone in its group.
    const verbs = group.terms.filter((term) => term.offset.length > 0 && term.tags.includes('Verb'));
    const head = verbs.findLast((term) => !term.tags.includes('Auxiliary')) ?? verbs.at(-1);
    const lemma = group.verb?.infinitive;
    if (head !== undefined && lemma !== undefined && lemma !== '') {
      heads.set(head.offset.start, { lemma: lemma.toLowerCase(), negative: group.verb?.negative === true });
    }
  }
  return sentences.flatMap((sentence) => sentence.terms)
    // The second half of a contraction has no letters of its own; the first half's term covers them all.
    .filter((term) => term.offset.length > 0)
    .flatMap((term) => {
      const part = partOf(term.tags);
      if (part === undefined) return [];
      const form = part === 'verb' ? formOf(term.tags) : undefined;
      return [{
        span: { start: term.offset.start, end: term.offset.start + term.offset.length },
        part,
        ...(form === undefined ? {} : { form }),
        ...(part === 'verb' ? heads.get(term.offset.start) : undefined),
      }];
    });
}

function partOf(tags: readonly string[]): Part | undefined {
  const has = (tag: string): boolean => tags.includes(tag);
  if (has('Verb')) return 'verb';
  if (has('Pronoun') || has('Determiner') || has('Preposition') || has('Conjunction') || has('Negative') || has('QuestionWord')) return 'function';
  if (has('ProperNoun') || has('Person') || has('Place') || has('Organization')) return 'name';
  if (has('Value')) return undefined;
  if (has('Noun')) return 'noun';
  if (has('Adjective')) return 'adjective';
  return has('Adverb') ? 'adverb' : undefined;
}

function formOf(tags: readonly string[]): VerbForm {
  if (tags.includes('Gerund')) return 'presentParticiple';
  if (tags.includes('Participle') || (tags.includes('Passive') && tags.includes('PastTense'))) return 'pastParticiple';
  return tags.includes('Infinitive') ? 'infinitive' : 'finite';
}
