// What a text tells of the things it speaks of: person or not, gender, one or several. Pronouns must agree with it.
import type { Gender } from '../analysis/grammar.ts';
import { ofPersons, ofThings, personal } from '../languages/lexicon/groups.ts';
import type { Lexicon } from '../languages/lexicon/lexicon.ts';
import { once } from '../text/once.ts';
import type { Item, Sentence } from './sentence.ts';

export interface Traits {
  readonly person: 'yes' | 'maybe' | 'no';
  readonly gender: Gender | undefined;
  /** undefined where it may be either */
  readonly many: boolean | undefined;
}

/** The traits of a name or a noun, from itself, the nouns beside it and the verb it stands with. */
export function traitsOf(item: Item, sentence: Sentence, lexicon: Lexicon): Traits {
  const known = traitsIn(sentence, () => ({ lexicon, of: [] }));
  if (known.lexicon !== lexicon || sentence.items[item.index] !== item) return findTraits(item, sentence, lexicon);
  return (known.of[item.index] ??= findTraits(item, sentence, lexicon));
}

/** By sentence, the traits of its items that were asked for: one sentence after another asks for those of what stands before it. */
const traitsIn = once<Sentence, { readonly lexicon: Lexicon; readonly of: (Traits | undefined)[] }>();

function findTraits(item: Item, sentence: Sentence, lexicon: Lexicon): Traits {
  return { person: personhood(item, sentence, lexicon), gender: genderOf(item, sentence), many: item.kind === 'name' ? false : item.plural || counted(item, sentence) };
}

/** Is there a number of them, more than one? */
export const counted = (item: Item, sentence: Sentence): boolean =>
  sentence.items.some((q) => q.kind === 'quantity' && q.relation === 'count' && q.head === item.index && q.quantity?.value.dimension === 'count' && q.quantity.value.lower > 1);

/** Nouns and names that stand for the same thing: set beside it, or said of it with "to be". */
export function beside(item: Item, sentence: Sentence): readonly Item[] {
  const said = sentence.clauses.filter((c) => c.predicate >= 0 && c.arguments.some((a) => a.item === item.index && a.role === 'subject')).flatMap((c) => c.arguments.filter((a) => a.role === 'complement').map((a) => sentence.items[a.item] as Item));
  return [...sentence.items.filter((i) => (i.kind === 'noun' || i.kind === 'name') && i.relation === 'apposition' && (i.head === item.index || (item.relation === 'apposition' && item.head === i.index))), ...said.filter((i) => i.kind === 'noun' && i.relation === 'none'), ...(item.relation === 'apposition' ? [sentence.items[item.head] as Item] : [])];
}

/** The nouns beside it that tell its kind. "Orvane is the owner, a witness, a leader of …": a person only where it is a post. */
export const toldOf = (item: Item, sentence: Sentence, lexicon: Lexicon): readonly Item[] =>
  beside(item, sentence).filter((i) => i.kind === 'noun' && (i.role !== 'complement' || i.relation === 'apposition' || !isPerson(i, lexicon) || i.concepts.some((c) => lexicon.concepts.get(c)?.sets.some((s) => s.startsWith('role')) === true || lexicon.entails(c, 'employee'))));

/** Its own gender, or that of the noun it stands beside: la ministre Anne Morel. */
function genderOf(item: Item, sentence: Sentence): Gender | undefined {
  if (item.kind === 'noun') return item.gender;
  return item.name?.gender ?? item.gender ?? beside(item, sentence).map((i) => i.gender).find((g) => g !== undefined);
}

export const isPerson = (item: Item, lexicon: Lexicon): boolean => item.concepts.some((c) => lexicon.entails(c, 'person'));

/** By the lexicon for a noun; for a name by the noun beside it, its spelling, and what is said of it. */
function personhood(item: Item, sentence: Sentence, lexicon: Lexicon): Traits['person'] {
  if (item.kind === 'noun') return isPerson(item, lexicon) ? 'yes' : item.concepts.length === 0 ? 'maybe' : 'no';
  if (item.kind !== 'name') return 'no';
  if (item.name?.kind !== undefined) return item.name.kind === 'person' ? 'yes' : 'no';
  const nouns = toldOf(item, sentence, lexicon);
  if (nouns.some((i) => isPerson(i, lexicon))) return 'yes';
  if (nouns.some((i) => i.concepts.length > 0) || item.concepts.length > 0 || item.name?.acronym === true || (item.name?.words ?? []).some((w) => /\d/.test(w))) return 'no';
  if (item.gender !== undefined && !item.definite) return 'yes';
  return byDeeds(item, sentence, lexicon);
}

/** Who resigns is a person; what is founded, or has a chief executive, is none. */
function byDeeds(item: Item, sentence: Sentence, lexicon: Lexicon): Traits['person'] {
  const head = sentence.items[item.head];
  if (item.relation === 'of' && head !== undefined && head.concepts.some((c) => ofThings.has(c) || (lexicon.entails(c, 'person') && lexicon.entails(c, 'employee')) || lexicon.entails(c, 'founder'))) return 'no';
  for (const clause of sentence.clauses) {
    const part = clause.arguments.find((a) => a.item === item.index);
    const verb = sentence.items[clause.predicate];
    if (part === undefined || verb === undefined || (item.preposition !== '' && part.role === 'oblique')) continue;
    if (part.role === 'subject' && verb.concepts.some((c) => personal.has(c))) return 'yes';
    if (part.role === 'subject' && verb.concepts.some((c) => ofThings.has(c))) return 'no';
    if (part.role === 'object' && verb.concepts.some((c) => ofPersons.has(c))) return 'yes';
    if (part.role === 'object' && verb.concepts.some((c) => c === 'found' || c === 'co-found')) return 'no';
  }
  return 'maybe';
}

/** Traits of one thing, told in two places: what either says surely. */
export const bothTraits = (a: Traits, b: Traits): Traits => ({
  person: a.person === 'maybe' ? b.person : a.person,
  gender: a.gender ?? b.gender,
  many: a.many ?? b.many,
});
