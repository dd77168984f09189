// What the words of a text may stand for: every person, thing and group said before, each with its traits and with how far
// from mind it is (0: the subject of this sentence).
import { compareNames } from '../facets/name/compare.ts';
import { looseTimes } from '../languages/light.ts';
import type { Lexicon } from '../languages/lexicon/lexicon.ts';
import type { Document, Reference } from './document.ts';
import type { Item, Sentence } from './sentence.ts';
import { beside, bothTraits, counted, traitsOf, type Traits } from './traits.ts';

export interface Candidate {
  /** what it is; the members of a group */
  readonly references: readonly Reference[];
  readonly item: Item;
  readonly sentence: Sentence;
  /** token after its last word; that of the last member of a group */
  readonly end: number;
  readonly traits: Traits;
  /** it was called by name */
  readonly named: boolean;
  readonly subject: boolean;
  /** sentences back */
  readonly distance: number;
  /** how far from the fore its part in the sentence is: 0 for the subject of a main clause */
  readonly part: number;
}

/** A sentence to look in, and what its own words stand for. */
export interface Place {
  readonly index: number;
  readonly distance: number;
  readonly aliases: ReadonlyMap<number, readonly Reference[]>;
}

/** Everything a sentence speaks of, pronouns and names of a surname alone as what they stand for. */
export function candidatesIn(document: Document, place: Place, lexicon: Lexicon): readonly Candidate[] {
  const sentence = (document.sentences[place.index] as { readonly sentence: Sentence }).sentence;
  const found: Candidate[] = [];
  const lists = new Map<number, Candidate[]>();
  for (const item of sentence.items) {
    const references = referencesOf(item, place, sentence);
    if (references === undefined || references.length === 0) continue;
    const subject = isSubject(item, sentence);
    const own = item.kind === 'pronoun' ? undefined : traitsOf(item, sentence, lexicon);
    const before = item.kind === 'noun' && !place.aliases.has(item.index) ? undefined : antecedentTraits(document, references, lexicon);
    const traits = own === undefined ? pronounTraits(item, before) : before === undefined ? own : bothTraits(own, before);
    const candidate: Candidate = {
      references, item, sentence, end: item.to, subject, named: references.every((r) => document.sentences[r.sentence]?.sentence.items[r.item]?.kind === 'name'), distance: place.distance, part: partCost(item, subject, sentence),
      traits: references.length > 1 ? several(traits) : traits,
    };
    found.push(candidate);
    if (item.list >= 0 && references.length === 1) lists.set(item.list, [...(lists.get(item.list) ?? []), candidate]);
  }
  for (const members of lists.values()) if (members.length > 1) found.push(groupOf(members));
  return found;
}

/** "Anna Reed and Tom Willis": one candidate for "they". */
function groupOf(members: readonly Candidate[]): Candidate {
  const first = members[0] as Candidate;
  const genders = members.map((m) => m.traits.gender);
  return {
    ...first,
    references: members.flatMap((m) => m.references),
    end: Math.max(...members.map((m) => m.end)),
    part: Math.min(...members.map((m) => m.part)),
    traits: {
      person: members.every((m) => m.traits.person === 'yes') ? 'yes' : members.some((m) => m.traits.person === 'no') ? 'no' : 'maybe',
      gender: genders.includes('m') ? 'm' : genders.every((g) => g === 'f') ? 'f' : undefined,
      many: true,
    },
  };
}

/** What an item is a mention of; undefined for what cannot be spoken of again. */
function referencesOf(item: Item, place: Place, sentence: Sentence): readonly Reference[] | undefined {
  const known = place.aliases.get(item.index);
  const self = (): readonly Reference[] => [{ sentence: place.index, item: item.index }];
  switch (item.kind) {
    case 'pronoun':
      return item.pronoun?.refers === 'rest' ? undefined : known;
    case 'opaque':
      return self();
    case 'name':
      return known ?? (item.relation === 'modifier' || ofMany(item, sentence) ? undefined : self());
    case 'noun':
      if (item.relation === 'modifier' || item.negated || isNone(item, sentence) || looseTimes.has(item.lemma)) return undefined;
      // The noun beside a name is the name; what "to be" says of a thing is the thing.
      if (beside(item, sentence).some((i) => i.kind === 'name' && !ofMany(i, sentence))) return undefined;
      if (item.role === 'complement' && sentence.clauses[item.clause]?.predicate !== -1) return undefined;
      return known ?? self();
    default:
      return undefined;
  }
}

/** "No woman", « aucune femme »: there is nobody to speak of again. */
const isNone = (item: Item, { items }: Sentence): boolean => items.some((q) => q.head === item.index && q.relation === 'count' && q.quantity?.value.upper === 0);

/** "les start-up AI": a name that only tells the kind of several things. */
function ofMany(item: Item, sentence: Sentence): boolean {
  const noun = item.relation === 'apposition' && item.list < 0 ? sentence.items[item.head] : undefined;
  if (noun?.plural !== true || counted(noun, sentence)) return false;
  // "le géant des médias Orvane" names the giant
  const top = noun.relation === 'of' ? sentence.items[noun.head] : noun;
  return item.name?.acronym === true || top?.plural !== false;
}

const isSubject = (item: Item, sentence: Sentence): boolean =>
  (item.role === 'subject' || sentence.clauses.some((c) => c.passive && c.index === item.clause && c.arguments.some((a) => a.item === item.index && a.role === 'object')) || sentence.clauses.some((c) => c.arguments.some((a) => a.item === item.index && a.role === 'subject'))) &&
  item.preposition === '' && item.relation !== 'of' && item.pronoun?.part !== 'possessive';

/** Subjects first, then objects, then the rest; names before nouns. */
function partCost(item: Item, subject: boolean, sentence: Sentence): number {
  const held = item.relation === 'apposition' ? sentence.items[item.head] : undefined;
  const role = subject || (held !== undefined && isSubject(held, sentence)) ? 0 : item.relation === 'of' ? 2 : item.role === 'object' || item.role === 'complement' ? 1 : 1.5;
  // who does what a side remark tells is not what the sentence is about
  const aside = (sentence.clauses[item.clause]?.parent ?? -1) < 0 ? 0 : subject && item.role === 'subject' ? 0.9 : 0.4;
  return role + aside + (item.kind === 'noun' && !counted(item, sentence) ? 0.25 : 0);
}

/** What the things it stands for were told to be where they were said. */
function antecedentTraits(document: Document, references: readonly Reference[], lexicon: Lexicon): Traits | undefined {
  const all = references.map((r) => {
    const sentence = (document.sentences[r.sentence] as { readonly sentence: Sentence }).sentence;
    return traitsOf(sentence.items[r.item] as Item, sentence, lexicon);
  });
  const first = all[0];
  return first === undefined ? undefined : all.length === 1 ? first : several(first);
}

const several = ({ person, gender }: Traits): Traits => ({ person, gender, many: true });

/** A pronoun that was resolved tells what it agreed with. */
function pronounTraits({ pronoun }: Item, before: Traits | undefined): Traits {
  const person = pronoun?.refers === 'it' ? 'no' : before?.person ?? 'maybe';
  return { person, gender: before?.gender ?? pronoun?.gender, many: before?.many ?? pronoun?.many };
}

/** Two mentions of one thing. */
export function sameThing(document: Document, a: Candidate, b: Candidate): boolean {
  if (a.references.length !== b.references.length) return false;
  return a.references.every((r, i) => {
    const s = b.references[i] as Reference;
    if (r.sentence === s.sentence && r.item === s.item) return true;
    const x = document.sentences[r.sentence]?.sentence.items[r.item];
    const y = document.sentences[s.sentence]?.sentence.items[s.item];
    if (x === undefined || y === undefined) return false;
    if (x.name !== undefined && y.name !== undefined) return compareNames(x.name, y.name) === 'same';
    return x.kind === 'noun' && y.kind === 'noun' && x.lemma === y.lemma && x.plural === y.plural && r.sentence !== s.sentence;
  });
}
