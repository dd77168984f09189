// Are two words that deny each other both said outright, of one time and one number? Why not, if not.
import { compareQuantities } from '../../../../knowledge/src/facets/quantity/compare.ts';
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';
import { matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { carriers, openVerbs, showing } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { besideWords } from '../../../../knowledge/src/languages/lexicon/beside.ts';
import type { Lexicon } from '../../../../knowledge/src/languages/lexicon/lexicon.ts';
import { predicateOf, type Pole } from '../frames.ts';
import type { Hearing } from '../judgement.ts';
import { ahead } from './agreement.ts';

/** Why two poles that differ may both hold; undefined when nothing speaks for it. */
export function outright(hearing: Hearing, m: Pole, t: Pole, opposed: boolean): string | undefined {
  const { draft, source, weigh } = hearing;
  // "did not leave" and "did not stay" may both be loose talk
  if (opposed && m.negative) return 'both are denied';
  if (opposed && !(happensOnly(m, t, weigh.lexicon) && happensOnly(t, m, weigh.lexicon))) return 'one is a thing';
  // both are planned, or the one is planned and the other ruled out: they are told in one way
  const toCome = ahead(m.clause.mood) && (ahead(t.clause.mood) || t.negative);
  if (!toCome && (governed(draft, hearing, m) || governed(source, hearing, t))) return 'one is only planned, feared or told';
  if (excepted(draft, m) !== excepted(source, t)) return 'with an exception';
  if (!opposed && partial(hearing, ...(m.negative ? ([draft, m] as const) : ([source, t] as const)))) return 'denied of some';
  if (countedApart(hearing, m, t, opposed)) return 'another number of them';
  if (openComplement(draft, source, m, hearing) || openComplement(source, draft, t, hearing)) return 'what is said stands below';
  // What lasted so long may well have ended since: she stayed eight years, she left.
  if (opposed && (lasts(draft, m) || lasts(source, t))) return 'it lasted for a time';
  // "recommends not to" and "does not recommend": one of the denials stands below.
  if (!opposed && deniedBelow(...(m.negative ? ([source, t] as const) : ([draft, m] as const)))) return 'denied below';
  // A noun by itself is as often the thing as the event.
  if (opposed && ((m.kind === 'event' && alone(draft, m, isCarried(draft, m))) || (t.kind === 'event' && alone(source, t, false)))) return 'a noun by itself';
  return undefined;
}

/** "Open every day except Tuesdays": of Tuesdays it is not so. */
const excepted = ({ placed: { sentence } }: Side, { clause }: Pole): boolean => sentence.items.some((i) => i.clause === clause.index && i.preposition === 'except');

/** Nothing hangs on it, and no verb carries it. */
const alone = (side: Side, pole: Pole, carried: boolean): boolean =>
  !carried && !side.placed.sentence.items.some((i) => i.head === pole.item.index && i.relation !== 'count') && !pole.clause.arguments.some((a) => a.item === pole.item.index && a.role !== 'oblique');

/** A noun that names a thing as well as what happens (a building, to build) is opposed to nothing but as that thing. */
export const happensOnly = (pole: Pole, other: Pole, lexicon: Lexicon): boolean =>
  pole.kind !== 'event' ||
  pole.item.concepts.every((c) => lexicon.concepts.get(c)?.kind !== 'things' || pole.item.concepts.some((d) => d !== c && lexicon.akin(c, d)) || other.item.concepts.some((o) => lexicon.opposed(c, o)));

/** "to avoid an escalation", "called for a halt": the event stands under a verb that does not say that it happens. */
function governed(side: Side, hearing: Hearing, pole: Pole): boolean {
  const { sentence } = side.placed;
  const { grammar } = hearing.packs[sentence.language];
  const open = (verb: Item | undefined): boolean =>
    verb !== undefined && verb.index !== pole.item.index && !(pole.kind === 'event' && verb.concepts.some((c) => showing.has(c))) && (grammar.planningVerbs.has(verb.lemma) || grammar.reportingVerbs.has(verb.lemma) || verb.concepts.some((c) => openVerbs.has(c)));
  if (pole.kind === 'event' && !pole.clause.arguments.some((a) => a.item === pole.item.index && a.role === 'subject')) return open(predicateOf(sentence, pole.clause));
  const above = sentence.clauses[pole.clause.parent];
  if (pole.kind !== 'verb' || above === undefined || sentence.words[pole.item.from]?.form !== 'infinitive') return false;
  // "opposes the plan and will keep the tax": the verb has its own auxiliary; "you still need it": its own subject
  if (sentence.words[pole.item.from - 1]?.tag === 'verb') return false;
  const own = pole.clause.negative ? undefined : sentence.words.slice(Math.max(0, pole.item.from - 2), pole.item.from).find((w) => w.tag === 'pronoun');
  if (!grammar.headFirst && own !== undefined && grammar.pronouns.get(own.fold)?.part === 'subject') return false;
  // "never had the chance to win": what is denied above is not said below
  return open(predicateOf(sentence, above)) || (above.negative && !pole.negative);
}

/** "received an offer", "made a decision": the verb only carries its noun. */
export function isCarried({ placed: { sentence } }: Side, { item, clause }: Pole): boolean {
  const predicate = predicateOf(sentence, clause);
  const object = clause.arguments.some((a) => a.item === item.index && (a.role === 'object' || a.role === 'complement'));
  return object && predicate !== undefined && (predicate.concepts.length === 0 || predicate.concepts.some((c) => carriers.has(c)));
}

/** "Some did not", "not fewer than two": with a number in play a denial leaves room for both, unless both sides count as many. */
function countedApart({ draft, source }: Hearing, m: Pole, t: Pole, opposed: boolean): boolean {
  const [mine, theirs] = [countsOf(draft, m, opposed), countsOf(source, t, opposed)];
  if (mine.length === 0 && theirs.length === 0) return false;
  if (!opposed && deniesAny(draft, m, source, t)) return false;
  return !opposed || mine.length !== 1 || theirs.length !== 1 || compareQuantities(mine[0] as Quantity, theirs[0] as Quantity) !== 'same' || mine[0]?.dimension === 'share';
}

/** « Certains ne sont pas partis », "all of them did not leave": some did. */
function partial({ packs }: Hearing, { placed: { sentence } }: Side, { clause, item: pole }: Pole): boolean {
  const { partly } = packs[sentence.language].grammar;
  return clause.arguments.some((a) => {
    const item = sentence.items[a.item] as Item;
    return item !== pole && a.role === (clause.passive ? 'object' : 'subject') && sentence.words.slice(Math.max(0, item.from - 2), item.from).some((w) => partly.has(w.fold));
  });
}

/** "Did not play there" beside "played there for 13 seasons": what is denied of all is denied of so many, unless so many did it. */
export function deniesAny(draft: Side, m: Pole, source: Side, t: Pole): boolean {
  const [denied, told] = m.negative ? ([{ side: draft, pole: m }, { side: source, pole: t }] as const) : ([{ side: source, pole: t }, { side: draft, pole: m }] as const);
  if (m.negative === t.negative) return false;
  const [few, many] = [countsOf(denied.side, denied.pole, false), countsOf(told.side, told.pole, false)];
  // "did not have many friends" beside "had many friends"
  if (few.length > 0 && !(few.length === 1 && many.length === 1 && compareQuantities(few[0] as Quantity, many[0] as Quantity) === 'same')) return false;
  const { items } = told.side.placed.sentence;
  // "none of the three did", "three did"
  if (few.length === 0 && many.length === 1 && noneOf(denied.side, denied.pole) === many[0]?.lower && many[0]?.lower === many[0]?.upper) return true;
  const doers = ({ clause }: Pole): Pole['clause']['arguments'] => clause.arguments.filter((a) => a.role === (clause.passive ? 'object' : 'subject'));
  // "n'a pas beaucoup de visiteurs": it has some
  if (few.length === 0 && hasDegree(denied.side, denied.pole)) return false;
  // "some did not": who did not is not told by any word that counts
  return doers(denied.pole).length > 0 && !doers(told.pole).some((a) => countsWith(items, items[a.item] as Item));
}

/** "None of the three" did it: three, of whom none. */
const noneOf = ({ placed: { sentence } }: Side, { clause }: Pole): number | undefined =>
  clause.arguments.flatMap((a) => (a.role === 'subject' || clause.passive ? [sentence.items[a.item]?.quantity?.value] : [])).find((q) => q?.upper === 0 && q.total !== undefined)?.total;

/** A word of degree stands right behind the verb: much, entirely. */
function hasDegree({ placed: { sentence } }: Side, pole: Pole): boolean {
  const at = predicateOf(sentence, pole.clause)?.to ?? 0;
  const degrees = besideWords(sentence.language);
  return sentence.words.slice(at, at + 3).some((w) => w.tag === 'adverb' && degrees.has(w.fold));
}

/** A number that counts or shares it, itself included. */
const countsWith = (items: readonly Item[], item: Item): boolean => item.quantity !== undefined || items.some((i) => i.quantity !== undefined && i.head === item.index);

const countsOf = (side: Side, pole: Pole, opposed: boolean): readonly Quantity[] =>
  pole.clause.arguments.flatMap((a) => {
    if (opposed && a.role !== 'subject' && !(pole.clause.passive && a.role === 'object')) return [];
    const item = side.placed.sentence.items[a.item] as Item;
    // "does not change to 80": what it comes to counts nobody; "like nearly all others": they are beside it
    const beside = ASIDE.has((item.relation === 'count' ? side.placed.sentence.items[item.head] : item)?.preposition ?? '') && item.role === 'oblique';
    // "the port, 8080,": what it is called
    const called = item.head < 0 && item.relation === 'none' && side.placed.sentence.words[item.from - 1]?.text === ',' && side.placed.sentence.words[item.to]?.text === ',';
    const value = beside || (item.preposition === 'to' && item.head < 0) || called ? undefined : item.quantity?.value;
    return value !== undefined && (value.dimension === 'count' || value.dimension === 'share') && !(value.lower === 0 && value.upper === 0) ? [value] : [];
  });

/** Prepositions of what somebody or something is likened to. */
const ASIDE: ReadonlySet<string> = new Set(['as', 'like']);

/** "recommends not to use it": the clause below the pole that is affirmed is denied. */
const deniedBelow = (side: Side, pole: Pole): boolean => pole.kind === 'verb' && side.placed.sentence.clauses.some((c) => c.parent === pole.clause.index && c.negative);

const lasts = (side: Side, pole: Pole): boolean =>
  pole.clause.items.some((i) => {
    const item = side.placed.sentence.items[i];
    // "two years after the launch" is a time, and no length
    return item?.quantity?.value.dimension === 'duration' && !TIMES.has(side.placed.sentence.items.find((n) => n.from >= item.to)?.preposition ?? '');
  });

const TIMES: ReadonlySet<string> = new Set(['after', 'before']);

/** "recommends to avoid …": what is said stands in the infinitive, which the other side must have too. */
function openComplement(side: Side, other: Side, pole: Pole, hearing: Hearing): boolean {
  if (pole.kind !== 'verb') return false;
  const { sentence } = side.placed;
  const { grammar } = hearing.packs[sentence.language];
  // "left to join another" tells of leaving; "agreed to join" tells of nothing without what was agreed
  if (!grammar.governors.has(pole.item.lemma) && !grammar.planningVerbs.has(pole.item.lemma) && !grammar.reportingVerbs.has(pole.item.lemma) && !pole.item.concepts.some((c) => openVerbs.has(c))) return false;
  // "does not believe that they can be trusted": what is told or believed may stand in a clause of its own
  const telling = grammar.reportingVerbs.has(pole.item.lemma);
  const child = sentence.clauses.find((c) => c.parent === pole.clause.index && c.predicate >= 0 && (telling ? c.attribution !== undefined : sentence.words[(sentence.items[c.predicate] as Item).from]?.form === 'infinitive'));
  const verb = child === undefined ? undefined : sentence.items[child.predicate];
  // "said that they would leave": the verb has its own auxiliary
  if (verb === undefined || verb.concepts.length === 0 || (!telling && sentence.words[verb.from - 1]?.tag === 'verb')) return false;
  const has = (a: Item): boolean => other.placed.sentence.items.some((i) => i.kind !== 'pronoun' && matchItems(a, side, i, other, hearing.weigh.lexicon) >= 0.7);
  if (has(verb)) return false;
  // told in other words: most of what it tells of stands there
  const content = child === undefined || !telling ? [] : sentence.items.filter((i) => i.clause === child.index && i.index !== verb.index && i.kind !== 'pronoun');
  return content.filter(has).length < 2;
}
