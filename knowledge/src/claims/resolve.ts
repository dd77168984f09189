// What a pronoun or a bare "the company" stands for: candidates among what was said just before, nearest first.
import type { Lexicon } from '../languages/lexicon/lexicon.ts';
import { itemAt, type Document, type Placed, type Reference } from './document.ts';
import type { Item, Sentence } from './sentence.ts';

/** Item of a sentence → what it may stand for. */
export type Aliases = ReadonlyMap<number, readonly Reference[]>;

const none: Aliases = new Map();

/** Kinds of thing that a text calls by name first and by kind later: "Acme … the company". */
const NAMED_KINDS = ['organisation', 'person', 'group', 'team', 'vehicle', 'boat', 'software', 'country', 'city', 'museum', 'festival', 'film-noun', 'book-noun', 'house', 'party'] as const;

/** The candidates of every pronoun and every definite noun of a sentence. At most four each. */
export function resolve(document: Document, placed: Placed, lexicon: Lexicon): Aliases {
  const wanting = placed.sentence.items.filter((item) => item.pronoun !== undefined || ((item.definite || item.demonstrative) && item.kind === 'noun') || (item.kind === 'quantity' && bare(item)));
  if (wanting.length === 0) return none;
  const found = new Map<number, readonly Reference[]>();
  for (const item of wanting) {
    const candidates = candidatesFor(document, placed, item, lexicon);
    if (candidates.length > 0) found.set(item.index, candidates);
  }
  return found;
}

const bare = (item: Item): boolean => item.head < 0 || item.relation === 'oblique';

function candidatesFor(document: Document, placed: Placed, item: Item, lexicon: Lexicon): readonly Reference[] {
  const mayName = item.demonstrative || item.concepts.some((c) => NAMED_KINDS.some((kind) => lexicon.entails(c, kind)));
  const found: Reference[] = [];
  const consider = (index: number, sentence: Sentence, upTo: number): void => {
    for (const candidate of ordered(sentence, upTo)) {
      if (found.length >= 4) return;
      if (fits(item, candidate, sentence, mayName)) found.push({ sentence: index, item: candidate.index });
    }
  };
  if (item.pronoun !== undefined) consider(placed.index, placed.sentence, item.from);
  for (const index of [...placed.before].reverse()) {
    const earlier = document.sentences[index];
    if (earlier !== undefined) consider(index, earlier.sentence, Infinity);
  }
  for (const index of [...placed.headings].reverse()) {
    const heading = document.sentences[index];
    if (heading !== undefined && found.length === 0) consider(index, heading.sentence, Infinity);
  }
  // The same noun again is what a demonstrative points at; a name only where there is none.
  const again = (r: Reference): number => (item.pronoun === undefined && sharesNoun(item, itemAt(document, r)) ? 0 : 1);
  return found.sort((a, b) => again(a) - again(b));
}

const sharesNoun = (a: Item, b: Item): boolean => b.kind === 'noun' && (a.lemma === b.lemma || a.concepts.some((c) => b.concepts.includes(c)));

/** Subjects first, then the rest, names before nouns, as far as token `upTo`. */
function ordered(sentence: Sentence, upTo: number): readonly Item[] {
  const rank = (item: Item): number => (item.role === 'subject' ? 0 : item.role === 'object' ? 1 : 2) + (item.kind === 'name' ? 0 : 0.5) + (item.relation === 'modifier' ? 4 : 0);
  return sentence.items.filter((item) => (item.kind === 'name' || item.kind === 'noun' || item.kind === 'opaque') && item.to <= upTo).sort((a, b) => rank(a) - rank(b) || a.from - b.from);
}

function fits(item: Item, candidate: Item, sentence: Sentence, mayName: boolean): boolean {
  if (item.pronoun === undefined) {
    if (item.kind === 'quantity') return candidate.kind === 'noun' && sentence.items.some((q) => q.kind === 'quantity' && q.head === candidate.index);
    // "the company", "this group": a name, or the same noun again
    return (candidate.kind === 'name' && mayName) || candidate.concepts.some((c) => item.concepts.includes(c)) || candidate.lemma === item.lemma;
  }
  const several = candidate.list >= 0 || sentence.items.some((q) => q.kind === 'quantity' && q.head === candidate.index) || /s$/.test(sentence.words[candidate.to - 1]?.fold ?? '');
  switch (item.pronoun.refers) {
    case 'he':
    case 'she':
    case 'person':
      return candidate.kind === 'name' || sentence.language === 'fr';
    case 'they':
      return several || candidate.kind === 'noun';
    case 'it':
      return candidate.kind === 'noun' || (candidate.name?.words.length ?? 0) <= 2;
    case 'place':
    case 'any':
      return true;
    case 'none':
      return false;
  }
}
