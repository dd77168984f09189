// What a pronoun or a bare "the company" stands for: candidates among what was said just before, nearest first.
import { namedKinds } from '../languages/lexicon/groups.ts';
import type { Lexicon } from '../languages/lexicon/lexicon.ts';
import type { Document, Placed, Reference } from './document.ts';
import type { Item, Sentence } from './sentence.ts';

/** Item of a sentence → what it may stand for. */
export type Aliases = ReadonlyMap<number, readonly Reference[]>;

const none: Aliases = new Map();
/** Antecedents kept for one word. */
const MOST = 4;


interface Candidate {
  readonly reference: Reference;
  readonly item: Item;
  readonly cost: number;
}

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
  const found: Candidate[] = [];
  const consider = (index: number, sentence: Sentence, distance: number): void => {
    for (const candidate of sentence.items) {
      if (candidate.kind !== 'name' && candidate.kind !== 'noun' && candidate.kind !== 'opaque') continue;
      if (index === placed.index && (candidate.to > item.from || sameClauseSubject(item, candidate, sentence))) continue;
      const misfit = misfitOf(item, candidate, sentence, lexicon);
      if (misfit === undefined) continue;
      found.push({ reference: { sentence: index, item: candidate.index }, item: candidate, cost: distance * 10 + prominence(candidate, item, sentence) + misfit });
    }
  };
  if (item.pronoun !== undefined) consider(placed.index, placed.sentence, 0);
  [...placed.before].reverse().forEach((index, k) => {
    const earlier = document.sentences[index];
    if (earlier !== undefined) consider(index, earlier.sentence, k + 1);
  });
  if (found.length === 0) {
    [...placed.headings].reverse().forEach((index, k) => {
      const heading = document.sentences[index];
      if (heading !== undefined) consider(index, heading.sentence, k + 3);
    });
  }
  // The same noun again is what a demonstrative points at; a name only where there is none.
  const again = (c: Candidate): number => (item.pronoun === undefined && sharesNoun(item, c.item) ? 0 : 1);
  return found
    .sort((a, b) => again(a) - again(b) || a.cost - b.cost || a.item.from - b.item.from)
    .slice(0, MOST)
    .map((c) => c.reference);
}

const sharesNoun = (a: Item, b: Item): boolean => b.kind === 'noun' && (a.lemma === b.lemma || a.concepts.some((c) => b.concepts.includes(c)));

/** "Reed hired him": the object is somebody else than the subject of its own clause. */
const sameClauseSubject = (item: Item, candidate: Item, sentence: Sentence): boolean =>
  item.pronoun?.part === 'object' && item.preposition === '' && sentence.clauses[item.clause]?.arguments.some((a) => a.item === candidate.index && a.role === 'subject') === true;

/** Subjects first, then objects, then the rest; names before nouns; a possessive looks to its own clause first. */
function prominence(candidate: Item, item: Item, sentence: Sentence): number {
  const subject = sentence.clauses.some((c) => c.arguments.some((a) => a.item === candidate.index && a.role === 'subject'));
  const role = candidate.role === 'subject' || (subject && candidate.preposition === '') ? 0 : candidate.role === 'object' || candidate.role === 'complement' ? 1 : 2;
  const elsewhere = item.pronoun?.part === 'possessive' && candidate.clause !== item.clause ? 0.3 : 0;
  return role + (candidate.kind === 'name' ? 0 : 0.5) + (candidate.relation === 'modifier' ? 4 : 0) + (candidate.relation === 'of' ? 0.25 : 0) + elsewhere;
}

/** How badly a candidate fits: 0 well, more the worse, undefined not at all. */
function misfitOf(item: Item, candidate: Item, sentence: Sentence, lexicon: Lexicon): number | undefined {
  if (item.kind === 'quantity') return candidate.kind === 'noun' && counted(candidate, sentence) ? 0 : undefined;
  if (item.pronoun === undefined) return nounMisfit(item, candidate, sentence, lexicon);
  const gender = genderOf(candidate, sentence);
  if (item.pronoun.gender !== undefined && gender !== undefined && gender !== item.pronoun.gender && !(item.pronoun.refers === 'they' && item.pronoun.gender === 'm')) return undefined;
  const several = candidate.plural || candidate.list >= 0 || counted(candidate, sentence);
  const person = personhood(candidate, sentence, lexicon);
  switch (item.pronoun.refers) {
    case 'he':
    case 'she':
      if (several && candidate.list < 0) return undefined;
      // French il and elle stand for things as well
      if (sentence.language === 'fr') return person === 'no' && candidate.kind === 'name' ? 0.4 : 0;
      return person === 'yes' ? 0 : person === 'maybe' ? 0.3 : undefined;
    case 'person':
      return person === 'no' ? undefined : 0;
    case 'they':
      return several ? 0 : candidate.kind === 'noun' || person === 'no' ? 0.8 : candidate.kind === 'name' ? 1.6 : undefined;
    case 'it':
      if (several && candidate.list < 0) return undefined;
      // two words are more often a person's name than a thing's
      return person === 'no' ? 0 : person === 'maybe' ? ((candidate.name?.words.length ?? 0) > 1 ? 1.7 : 0.3) : undefined;
    case 'place':
      return person === 'yes' ? undefined : candidate.role === 'oblique' && /^(?:in|at|to|on|from)$/.test(candidate.preposition) ? -1 : 0;
    case 'any':
      return 0;
    case 'none':
      return undefined;
  }
}

/** "the company", "this group": a name, or the same noun again. */
function nounMisfit(item: Item, candidate: Item, sentence: Sentence, lexicon: Lexicon): number | undefined {
  if (sharesNoun(item, candidate) || candidate.lemma === item.lemma) return 0;
  if (candidate.kind !== 'name') return undefined;
  const kinds = namedKinds.filter((kind) => item.concepts.some((c) => lexicon.entails(c, kind)));
  if (kinds.length === 0) return item.demonstrative ? 1 : undefined;
  const person = personhood(candidate, sentence, lexicon);
  if (kinds.includes('person')) return person === 'no' ? undefined : 0;
  return person === 'yes' ? undefined : 0;
}

const counted = (candidate: Item, sentence: Sentence): boolean =>
  sentence.items.some((q) => q.kind === 'quantity' && q.relation === 'count' && q.head === candidate.index && q.quantity?.value.dimension === 'count' && q.quantity.value.lower > 1);

/** Its own gender, or that of the noun it stands beside: la ministre Anne Morel. */
function genderOf(candidate: Item, sentence: Sentence): 'm' | 'f' | undefined {
  if (candidate.kind === 'noun') return candidate.gender;
  return beside(candidate, sentence).map((i) => i.gender).find((g) => g !== undefined) ?? candidate.gender;
}

const beside = (item: Item, sentence: Sentence): readonly Item[] =>
  sentence.items.filter((i) => i.kind === 'noun' && ((i.relation === 'apposition' && i.head === item.index) || (item.relation === 'apposition' && item.head === i.index)));

/** Whether a candidate is a person: by the lexicon for a noun, by the noun beside it or by its spelling for a name. */
function personhood(candidate: Item, sentence: Sentence, lexicon: Lexicon): 'yes' | 'maybe' | 'no' {
  const isPerson = (i: Item): boolean => i.concepts.some((c) => lexicon.entails(c, 'person'));
  if (candidate.kind === 'noun') return isPerson(candidate) ? 'yes' : candidate.concepts.length === 0 ? 'maybe' : 'no';
  if (candidate.kind !== 'name') return 'no';
  const nouns = beside(candidate, sentence);
  if (nouns.some(isPerson)) return 'yes';
  if (nouns.some((i) => i.concepts.length > 0) || candidate.concepts.length > 0 || candidate.name?.acronym === true) return 'no';
  return (candidate.name?.words ?? []).some((w) => /\d/.test(w)) ? 'no' : 'maybe';
}
