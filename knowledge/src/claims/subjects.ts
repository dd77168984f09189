// A clause without a subject of its own takes the noun it stands behind, or the subject of the clause it goes on from.
import type { Grammar, Mood } from '../analysis/grammar.ts';
import type { Region } from '../analysis/regions.ts';
import { tagSet, type Word } from '../analysis/word.ts';
import { knownAs } from '../languages/lexicon/groups.ts';
import type { DraftItem } from './clauses.ts';
import { clauseWith } from './copies.ts';
import type { Argument, Clause, Role } from './sentence.ts';
import { nth } from '../text/nth.ts';

const NOUN_NAME_ADJECTIVE_OPAQUE = tagSet('noun name adjective opaque');

interface Reading {
  readonly clauses: readonly Clause[];
  readonly parts: readonly Region[];
  readonly items: readonly DraftItem[];
  readonly words: readonly Word[];
  readonly grammar: Grammar;
}

/** The clauses with the participants they share, their parents, and the mood they inherit. */
export function shareSubjects(clauses: readonly Clause[], parts: readonly Region[], items: readonly DraftItem[], words: readonly Word[], grammar: Grammar): readonly Clause[] {
  const reading: Reading = { clauses, parts, items, words, grammar };
  const moods: Mood[] = [];
  return byOtherNames(items, clauses.map((clause, i) => {
    const part = parts[i] as Region;
    const mood = inherit(reading, i, moods);
    moods.push(mood);
    if (part.group === undefined || part.parent < 0 || part.opener === 'strong' || part.opener === 'start' || part.opener === 'incise') return clauseWith(clause, { mood });
    const own = ownSubjects(reading, i);
    const shared: Argument[] = own.length > 0 ? [] : surfaceSubjects(reading, i, 0).map((item) => ({ item, role: part.group?.passive === true ? 'object' : 'subject' }));
    const relative = part.opener === 'relative' ? antecedent(reading, i, own.length > 0) : [];
    const meant = [...shared, ...relative].flatMap((a) => [...namedBy(reading, part, a), a]);
    const added = meant.filter((a, k) => !clause.arguments.some((b) => b.item === a.item) && meant.findIndex((b) => b.item === a.item) === k);
    return clauseWith(clause, { mood, arguments: added.length === 0 ? clause.arguments : [...added, ...clause.arguments], parent: part.parent });
  }));
}

/** "Anna Reed, known as Dusk, is a singer": Dusk is one, too. */
function byOtherNames(items: readonly DraftItem[], clauses: readonly Clause[]): readonly Clause[] {
  const called = clauses.filter((c) => c.passive && items[c.predicate]?.concepts.some((id) => knownAs.has(id)) === true);
  if (called.length === 0) return clauses;
  const pairs = called.flatMap((c) => {
    const bearers = c.arguments.filter((a) => a.role === 'object' && items[a.item]?.kind === 'name' && items[a.item]?.clause !== c.index);
    const [other, ...more] = c.items.filter((i) => items[i]?.kind === 'name' && (items[i]?.preposition === 'as' || items[i]?.role === 'object'));
    return other === undefined || more.length > 0 ? [] : bearers.map((a) => [a.item, other] as const);
  });
  return clauses.map((clause) => {
    const added = pairs.flatMap(([bearer, other]) => clause.arguments.filter((a) => a.item === bearer && items[other]?.clause !== clause.index).map((a): Argument => ({ item: other, role: a.role })));
    return added.length === 0 ? clause : clauseWith(clause, { arguments: [...clause.arguments, ...added] });
  });
}

/** "Orvane is a bank founded in 1990", "Reed was a judge who left": what the noun says of a name happened to that one. */
function namedBy(reading: Reading, part: Region, { item, role }: Argument): readonly Argument[] {
  const { clauses, parts, items } = reading;
  const noun = items[item];
  // "Orvane, a bank founded in 1990,"
  const beside = noun?.kind === 'noun' && noun.relation === 'apposition' ? items[noun.head] : undefined;
  if (beside?.kind === 'name') return [{ item: beside.index, role }];
  const at = noun?.clause ?? -1;
  if (parts[at]?.group?.copula !== true || noun?.kind !== 'noun' || noun.role !== 'complement' || noun.head >= 0 || clauses[at]?.negative === true || (part.opener !== 'relative' && part.opener !== 'nonfinite')) return [];
  return surfaceSubjects(reading, at, 0).filter((k) => items[k]?.kind === 'name' && items[k]?.relation === 'none').map((k) => ({ item: k, role }));
}

/** What stands in the clause itself as its grammatical subject. */
function ownSubjects({ clauses, parts, items }: Reading, i: number): readonly number[] {
  const group = parts[i]?.group;
  if (group === undefined) return [];
  if (group.form === 'infinitive') return (clauses[i] as Clause).items.filter((k) => (items[k] as DraftItem).role === 'subject' && (items[k] as DraftItem).from > group.main);
  if (group.form !== 'finite') return [];
  const role: Role = group.passive ? 'object' : 'subject';
  return (clauses[i] as Clause).items.filter((k) => {
    const item = items[k] as DraftItem;
    return item.role === role && (role === 'subject' || item.from < group.main) && item.relation !== 'modifier' && item.relation !== 'of' && item.kind !== 'adjective' && item.kind !== 'adverb' && item.kind !== 'verb';
  });
}

/** The grammatical subject of a clause, its own or shared; steps bound a sentence that refers in circles. */
function surfaceSubjects(reading: Reading, i: number, steps: number): readonly number[] {
  const { parts, items, words, grammar } = reading;
  const part = parts[i];
  if (part === undefined || steps > 8) return [];
  const own = ownSubjects(reading, i);
  if (own.length > 0) return own;
  if (part.opener === 'relative') return relativeRole(reading, part, false) === 'subject' ? nounBefore(reading, part) : [];
  if (part.opener === 'nonfinite') {
    const parent = nth(parts, part.parent);
    const before = nth(words, part.from - 1);
    const nominal = before !== undefined && NOUN_NAME_ADJECTIVE_OPAQUE.has(before.tag) && parent !== undefined;
    const form = part.group?.form;
    // "there is no way to return": the way returns nowhere
    if (form === 'infinitive' && nominal && existing(reading, parent, part)) return [];
    const from = form === 'presentParticiple' && words[part.from]?.tag === 'preposition';
    if (!from && (form === 'pastParticiple' || form === 'presentParticiple')) {
      const set = before?.text === ',' && form === 'pastParticiple';
      // "12 million lent by the bank, 7 million given by the city": an amount without a noun is what was given
      const amount = items.find((item) => item.to === part.from && item.kind === 'quantity' && item.head < 0);
      if (amount !== undefined && part.words[0] === part.group?.from) return [amount.index];
      if ((nominal || set) && part.words[0] === part.group?.from) return nounBefore(reading, part);
    } else if (nominal && parent.group !== undefined && part.from > parent.group.to && grammar.objectControl.has((words[parent.group.main] as Word).lemma)) {
      const object = (reading.clauses[part.parent] as Clause).items.map((k) => items[k] as DraftItem).filter((item) => item.from >= (parent.group?.to ?? 0) && item.to <= part.from && (item.role === 'object' || item.preposition === 'to') && item.relation !== 'modifier' && item.relation !== 'of');
      if (object.length > 0) return object.slice(-1).map((item) => item.index);
    }
  }
  if (part.opener === 'strong' || part.opener === 'start' || part.opener === 'incise') return [];
  return surfaceSubjects(reading, part.parent, steps + 1);
}

/** The noun right before a clause that speaks of it: the last one, or the head it hangs on by "of" where the noun itself has none of its own. */
function nounBefore(reading: Reading, part: Region, hostIndex: number = part.parent): readonly number[] {
  const { items, parts } = reading;
  const host = parts[hostIndex];
  const before = items.filter((item) => item.from < part.from && (item.kind === 'name' || item.kind === 'noun' || item.kind === 'opaque' || item.kind === 'pronoun') && item.relation !== 'modifier' && (host === undefined || host.words.includes(item.from)));
  const near = before.at(-1);
  // "the article published in 2023 that presented it": the participle between them has no noun of its own
  if (near === undefined) return host !== undefined && host.opener === 'nonfinite' && host.parent >= 0 ? nounBefore(reading, part, host.parent) : [];
  // "le PDG d’Orvane, Paul Rey, qui": the name stands for its noun; both are meant
  return [near.index];
}

/** "there is a plan to close": does the infinitive hang on what only is there? */
function existing({ items, words, grammar }: Reading, host: Region, part: Region): boolean {
  const verb = host.group;
  const noun = items.find((item) => item.to === part.from);
  return verb !== undefined && verb.copula && noun?.kind === 'noun' && noun.role === 'subject' && noun.from > verb.to - 1 && grammar.expletives.has(nth(words, verb.from - 1)?.fold ?? '');
}

type RelativeRole = 'subject' | 'object' | 'of' | 'place';

function relativeRole({ words, grammar }: Reading, part: Region, hasSubject: boolean): RelativeRole {
  const at = part.words.find((i) => (words[i] as Word).tag === 'relative') ?? part.from;
  if (at > part.from) return 'place';
  const kind = grammar.relatives.get((words[at] as Word).fold) ?? 'any';
  if (kind === 'of' || kind === 'place') return kind;
  if (kind === 'object') return 'object';
  return hasSubject ? 'object' : 'subject';
}

/** What the relative word stands for, when it is not the subject. */
function antecedent(reading: Reading, i: number, hasSubject: boolean): readonly Argument[] {
  const part = reading.parts[i] as Region;
  const role = relativeRole(reading, part, hasSubject);
  if (role === 'subject') return [];
  return nounBefore(reading, part).map((item) => ({ item, role: role === 'object' ? 'object' : 'oblique' }));
}

/** What a condition or a plan governs is no fact either, unless the clause says otherwise. */
function inherit(reading: Reading, i: number, moods: readonly Mood[]): Mood {
  const [clause, part] = [reading.clauses[i] as Clause, reading.parts[i] as Region];
  const above = nth(moods, part.parent);
  const participle = part.group?.form === 'pastParticiple';
  // "the part will be sold, and the warranty runs for two years": with a subject and a verb of its own it is told for itself
  const apart = part.opener === 'coordinated' && part.group?.form === 'finite' && (above === 'planned' || above === 'possible' || above === 'expected') && ownSubjects(reading, i).length > 0;
  if (apart) return clause.mood;
  if (clause.mood === 'asserted' && above !== undefined && above !== 'asserted' && (part.opener === 'nonfinite' || part.opener === 'coordinated') && !participle) return above;
  return clause.mood;
}
