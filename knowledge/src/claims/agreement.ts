// Whether a candidate may be what a word stands for: number, gender and kind must agree, and no rule of grammar forbid it.
import { calledByKind, doneToThings, namedKinds, ofPersons, personal } from '../languages/lexicon/groups.ts';
import type { Lexicon } from '../languages/lexicon/lexicon.ts';
import { nth } from '../text/nth.ts';
import { contains } from '../text/span.ts';
import type { Candidate } from './candidates.ts';
import type { Item, Sentence } from './sentence.ts';
import { counted, isPerson, toldOf } from './traits.ts';

/** How much nearer is what stands in front of its clause to be taken up there. */
const FRONTED = 2;

/** How an item refers to something said before; undefined when it does not. */
export function refersBy(item: Item, sentence: Sentence): 'pronoun' | 'noun' | 'number' | 'surname' | undefined {
  switch (item.kind) {
    case 'pronoun':
      return 'pronoun';
    case 'noun':
      return (item.definite || item.demonstrative) && item.relation !== 'modifier' && !identified(item, sentence) ? 'noun' : undefined;
    case 'quantity':
      // "up 14 %" and "from two to five" count nothing that was said before
      return item.head < 0 && !isElliptic(item, sentence) && sentence.clauses.some((c) => c.predicate >= 0) && /^(?:|of|on|among)$/.test(item.preposition) && (item.quantity?.value.dimension === 'count' || (item.quantity?.value.dimension === 'share' && (item.role === 'subject' || ofWhom(item, sentence)))) ? 'number' : undefined;
    case 'name':
      return item.name?.words.length === 1 && !item.name.acronym && item.concepts.length === 0 ? 'surname' : undefined;
    default:
      return undefined;
  }
}

/** "31% of whom" */
const ofWhom = (item: Item, sentence: Sentence): boolean => sentence.words[item.to]?.tag === 'preposition' && sentence.words[item.to + 1]?.tag === 'relative';

/** "son entreprise", "l'entreprise Orvane", "the firm that he left": the noun says itself which one it means. */
const identified = (item: Item, sentence: Sentence): boolean =>
  sentence.items.some((i) => i.index !== item.index && ((i.head === item.index && (i.relation === 'of' || i.relation === 'apposition' || i.kind === 'name' || i.quantity?.value.dimension === 'ordinal')) || (item.relation === 'apposition' && item.head === i.index)));

/** How badly a candidate fits: 0 well, more the worse, undefined not at all. */
export function misfitOf(item: Item, sentence: Sentence, candidate: Candidate, lexicon: Lexicon, heading: boolean): number | undefined {
  if (candidate.distance === 0 && barred(item, sentence, candidate)) return undefined;
  if (quoted(item, sentence, candidate) || forward(item, sentence)) return undefined;
  if (item.kind === 'quantity') return numberMisfit(item, sentence, candidate);
  if (item.kind === 'noun') return nounMisfit(item, sentence, candidate, lexicon);
  return pronounMisfit(item, sentence, candidate, heading, lexicon);
}

/** Comes after the word, or grammar makes it somebody else: "Reed hired him". */
function barred(item: Item, sentence: Sentence, candidate: Candidate): boolean {
  if (candidate.end > item.from) return true;
  if (item.pronoun === undefined || item.pronoun.part === 'possessive') return item.kind === 'noun' && candidate.item.clause === item.clause && (item.preposition === '' || candidate.subject);
  if (item.pronoun.refers === 'latter' || item.pronoun.refers === 'former') return false;
  // "The glaciers: they have lost …" names its topic first
  if (item.pronoun.part === 'subject' && sentence.words[candidate.end]?.text === ':') return false;
  // "three faults, one of them old": a part of what stands right before it
  if (isPartOf(item, sentence, candidate)) return false;
  // a clause does not name and then take up by a pronoun what takes part in it, but where it stands in front
  return !fronted(item, sentence, candidate) && (candidate.item.clause === item.clause || sentence.clauses[item.clause]?.arguments.some((a) => a.item === candidate.item.index) === true && item.pronoun.part !== 'subject');
}

/** « Ce prix, elle le reçoit », « Quant aux modèles, la ville les vend »: what is told of comes first, and a pronoun takes it up. */
function fronted(item: Item, { words, items, clauses }: Sentence, { item: said, distance }: Candidate): boolean {
  if (distance > 0 || item.pronoun?.part !== 'object' || said.relation !== 'none' || !/^(?:|about)$/.test(said.preposition) || said.from > 3) return false;
  const comma = words.findIndex((w) => w.text === ',');
  if (comma < said.to || comma > item.from || items.some((i) => i.to <= comma && (i.kind === 'verb' || (i.from < said.from && i.head !== said.index)))) return false;
  return clauses[item.clause]?.arguments.some((a) => a.role === 'subject' && opens(items[a.item] as Item, comma)) === true;
}

const opens = ({ kind, relation, from }: Item, comma: number): boolean => from > comma && relation === 'none' && (kind === 'pronoun' || kind === 'noun' || kind === 'name');

/** "…, one of them", "…, most of which": the pronoun behind a part of several that stand before the comma. */
const isPartOf = (item: Item, { words, items }: Sentence, { item: whole, traits }: Candidate): boolean =>
  traits.many === true && whole.kind === 'noun' && item.pronoun?.part === 'object' && item.preposition === 'of' && items.some((q) => q.quantity !== undefined && q.head === item.index && q.relation === 'count' && words[q.from - 1]?.text === ',' && whole.to <= q.from - 1);

/** What is quoted speaks from within: its words are not those of the writer. */
function quoted(item: Item, sentence: Sentence, candidate: Candidate): boolean {
  const quotation = sentence.quotations.find((q) => contains(q.span, item.span));
  if (quotation !== undefined) return !(candidate.distance === 0 && contains(quotation.span, candidate.item.span));
  return candidate.item.kind !== 'name' && candidate.sentence.quotations.some((q) => contains(q.span, candidate.item.span));
}

/** "In her book, Anna Reed …", "When he left, Paul Rey …": the word may look ahead, so it does not look back. */
function forward(item: Item, sentence: Sentence): boolean {
  if (item.pronoun === undefined || !/^(?:he|she|it|they|any|person)$/.test(item.pronoun.refers)) return false;
  const later = (a: number, kinds: RegExp): boolean => {
    const subject = sentence.items[a] as Item;
    return subject.from > item.from && subject.preposition === '' && subject.relation !== 'of' && kinds.test(subject.kind) && (subject.gender === undefined || item.pronoun?.gender === undefined || subject.gender === item.pronoun.gender);
  };
  const clause = sentence.clauses[item.clause];
  if (item.pronoun.part === 'possessive') {
    const held = sentence.items.find((i) => i.from >= item.to && i.kind === 'noun');
    return held !== undefined && held.preposition !== '' && clause?.arguments.some((a) => a.role !== 'oblique' && a.item !== clause.predicate && (sentence.items[a.item] as Item).from < (sentence.items[clause.predicate]?.from ?? 0) && later(a.item, /^(?:name|noun)$/)) === true;
  }
  const opener = sentence.words[0]?.tag;
  return item.pronoun.part === 'subject' && (opener === 'subordinator' || opener === 'preposition') && sentence.clauses.some((c) => c.index !== item.clause && c.parent < 0 && c.arguments.some((a) => a.role === 'subject' && later(a.item, /^name$/)));
}

function pronounMisfit(item: Item, sentence: Sentence, candidate: Candidate, heading: boolean, lexicon: Lexicon): number | undefined {
  const pronoun = item.pronoun;
  if (pronoun === undefined || candidate.item.kind === 'opaque' && pronoun.refers !== 'it') return undefined;
  const { traits } = candidate;
  // "Orvane, its largest customer": nobody is their own
  const held = pronoun.part === 'possessive' && candidate.sentence === sentence ? sentence.items[item.head] : undefined;
  if (held?.relation === 'apposition' && held.head === candidate.item.index) return undefined;
  if (pronoun.gender !== undefined && traits.gender !== undefined && pronoun.gender !== traits.gender) return undefined;
  const several = traits.many === true;
  const verb = verbOf(item, sentence);
  const person = pronoun.part === 'subject' && verb?.concepts.some((c) => personal.has(c)) === true;
  if (person && traits.person === 'no') return undefined;
  // The text tells the gender of the one, and not that of the other.
  const sure = pronoun.gender !== undefined && traits.gender !== undefined ? -0.5 : 0;
  const placed = candidate.item.preposition !== '' && pronoun.refers !== 'place' && candidate.item.concepts.some((c) => (lexicon.concepts.get(c)?.within.length ?? 0) > 0) ? 1 : 0;
  const rank = placed + (candidate.item.kind === 'name' || candidate.subject || candidate.item.definite || counted(candidate.item, candidate.sentence) || candidate.item.kind === 'pronoun' ? 0 : 0.5);
  const own = pronoun.part === 'possessive' && candidate.distance === 0 && candidate.item.clause === item.clause && candidate.subject ? ownSubject(sentence, candidate) : 0;
  const english = sentence.language === 'en';
  switch (pronoun.refers) {
    case 'he':
    case 'she': {
      const gender = pronoun.gender ?? (pronoun.refers === 'he' ? 'm' : 'f');
      if (several || (traits.gender !== undefined && traits.gender !== gender && (english || traits.person === 'yes'))) return undefined;
      if (!english) return sure + rank + own;
      const known = traits.gender !== undefined ? -0.5 : 0;
      return traits.person === 'yes' ? known + own : traits.person === 'maybe' && candidate.item.kind !== 'noun' && !/^(?:in|at)$/.test(candidate.item.preposition) ? ((candidate.item.name?.words.length ?? 2) > 1 || !heading ? 0.3 : 1) + own : undefined;
    }
    case 'person':
      return traits.person === 'no' ? undefined : 0;
    case 'it':
      if (several || traits.person === 'yes') return undefined;
      return traits.person === 'no' ? own + rank : (candidate.item.name?.words.length ?? 0) > 1 ? 1.7 : 0.3 + own + rank;
    case 'they':
      if (several) return sure + rank + own;
      if (!english) return undefined;
      return traits.person === 'no' || (candidate.item.kind === 'noun' && traits.person !== 'yes') ? 1.2 + own : undefined;
    case 'place':
      return several || traits.person === 'yes' ? undefined : candidate.item.role === 'oblique' && candidate.item.relation !== 'of' ? -1 : 0;
    case 'any': {
      if ((pronoun.many === false && several) || (traits.person === 'no' && ofKin(item, sentence, lexicon))) return undefined;
      // "uses it", « l'utilise »: nobody is used
      if (pronoun.part === 'object' && traits.person === 'yes' && verbOf(item, sentence)?.concepts.some((c) => doneToThings.has(c)) === true) return undefined;
      // « lui succède »: only a person has a successor
      if (pronoun.part === 'object' && traits.person === 'no' && verbOf(item, sentence)?.concepts.some((c) => ofPersons.has(c)) === true) return undefined;
      if (pronoun.part === 'of' && countsIt(item, sentence) && !(several && candidate.item.kind === 'noun')) return undefined;
      const object = pronoun.part === 'object' && traits.person === 'no' ? 0.2 : 0;
      return sure + rank + own + object - (fronted(item, sentence, candidate) ? FRONTED : 0);
    }
    case 'latter':
    case 'former': {
      if (candidate.references.length > 1 && pronoun.many !== true) return undefined;
      return (pronoun.many !== undefined && pronoun.many !== several) || placed > 0 ? undefined : 0;
    }
    case 'rest':
      return several && candidate.references.length === 1 && candidate.item.kind === 'noun' ? 0 : undefined;
    case 'none':
      return undefined;
  }
}

/** The verb of the clause that an item stands in. */
const verbOf = (item: Item, sentence: Sentence): Item | undefined => nth(sentence.items, sentence.clauses[item.clause]?.predicate ?? -1);

/** "and 34 are not": a number and a verb that says nothing by itself. What is left out decides what was counted. */
function isElliptic(item: Item, sentence: Sentence): boolean {
  const clause = sentence.clauses[item.clause];
  const predicate = nth(sentence.items, clause?.predicate ?? -1);
  return predicate !== undefined && predicate.concepts.length === 0 && clause?.items.every((i) => i === item.index || i === predicate.index) === true;
}


/** "il en reste quatre" */
const countsIt = (item: Item, sentence: Sentence): boolean => sentence.items.some((q) => q.kind === 'quantity' && q.clause === item.clause && (q.head < 0 || q.head === item.index));

/** "sa fille", "her brother": only a person has kin. */
const ofKin = (item: Item, sentence: Sentence, lexicon: Lexicon): boolean =>
  item.pronoun?.part === 'possessive' && sentence.items.some((i) => i.from >= item.to && i.index === item.head && i.concepts.some((c) => lexicon.entails(c, 'relative')));

/** A possessive looks to the subject of its clause first, unless that has a name told with it. */
const ownSubject = (sentence: Sentence, { item, traits }: Candidate): number => (item.kind !== 'noun' || traits.person === 'yes' || !named(sentence, item) ? -1 : 1.5);

/** Is a name told with the noun: "l’essor d’Orvane", "the end of Orvane"? Then it may be meant as well. */
const named = (sentence: Sentence, noun: Item): boolean => sentence.items.some((i) => i.kind === 'name' && i.from > noun.from && i.clause === noun.clause && i.preposition === 'of' && i.role !== 'object');

/** Nouns of the same thing, by their spelling or by the lexicon. */
const sharesNoun = (a: Item, b: Item): boolean => b.kind === 'noun' && (a.lemma === b.lemma || a.concepts.some((c) => b.concepts.includes(c)));

/** "the company", "this group": the same noun again, or a name of that kind. */
function nounMisfit(item: Item, sentence: Sentence, candidate: Candidate, lexicon: Lexicon): number | undefined {
  const { item: other, traits } = candidate;
  const size = numberOf(item, sentence);
  const several = item.plural || (size ?? 1) > 1;
  if (traits.many !== undefined && several !== (traits.many === true)) return undefined;
  if (size !== undefined && candidate.references.length > 1 && candidate.references.length !== size) return undefined;
  const marked = sentence.items.some((i) => i.head === item.index && i.relation === 'modifier');
  // "the Czech plant" is one of several
  if (marked && other.kind === 'noun') return undefined;
  if (sharesNoun(item, other)) return size !== undefined && numberOf(other, candidate.sentence) !== undefined && numberOf(other, candidate.sentence) !== size ? undefined : -1;
  const told = toldOf(other, candidate.sentence, lexicon).filter((i) => i.plural === item.plural);
  if (told.some((i) => sharesNoun(item, i) || i.concepts.some((c) => item.concepts.some((d) => lexicon.entails(c, d))))) return -1;
  if (item.gender !== undefined && traits.gender !== undefined && item.gender !== traits.gender && isPerson(item, lexicon)) return undefined;
  // "it" and "the start-up" are as good as the name they stand for
  if (!candidate.named && candidate.references.length < 2) return undefined;
  if (isPerson(item, lexicon)) {
    // "the chief executive" is whoever holds the post; "the researcher" is the person spoken of
    if (traits.person === 'no' || told.length > 0 || item.concepts.some((c) => lexicon.concepts.get(c)?.single === true || lexicon.entails(c, 'head'))) return undefined;
    return traits.person === 'yes' ? 0 : undefined;
  }
  if (!item.concepts.some((c) => calledByKind.has(c)) || traits.person === 'yes' || other.preposition === 'such' || candidate.sentence.quotations.some((q) => contains(q.span, other.span)) || (other.name?.words ?? []).some((w) => /\d/.test(w))) return undefined;
  // what is told to be another kind of thing
  if (told.some((i) => i.concepts.some((c) => namedKinds.some((k) => lexicon.entails(c, k))))) return undefined;
  return (other.name?.words.length ?? 1) > 1 && traits.person === 'maybe' ? 0.5 : 0;
}

/** The number that counts a noun. */
function numberOf(item: Item, sentence: Sentence): number | undefined {
  const value = sentence.items.find((q) => q.kind === 'quantity' && q.relation === 'count' && q.head === item.index)?.quantity?.value;
  return value !== undefined && value.dimension === 'count' && value.lower === value.upper ? (value.total ?? value.lower) : undefined;
}

/** "Three resigned": of those who were counted, and of no fewer. */
function numberMisfit(item: Item, sentence: Sentence, candidate: Candidate): number | undefined {
  const { item: other, traits } = candidate;
  if (other.kind !== 'noun' || candidate.traits.many !== true) return undefined;
  const verb = verbOf(item, sentence);
  if (traits.person === 'no' && verb?.concepts.some((c) => personal.has(c)) === true && item.role === 'subject') return undefined;
  const whole = numberOf(other, candidate.sentence);
  const part = item.quantity?.value;
  if (whole !== undefined && part?.dimension === 'count' && part.lower > whole) return undefined;
  return whole !== undefined ? 0 : candidate.subject || other.definite ? 1 : undefined;
}
