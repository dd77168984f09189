// One side denies what the other says, and no verb tells it: all that the denial is about stands in one sentence that denies
// nothing. "The report lists no defects" beside "The report describes the defects of the bridge". Only a source of a few
// sentences is about one thing all through; in a long one the same words are told of many.
import { compareQuantities } from '../../../../knowledge/src/facets/quantity/compare.ts';
import type { Span } from '../../../../knowledge/src/text/span.ts';
import { weightOf } from '../../../../knowledge/src/claims/align.ts';
import { contrast, matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Clause, Item, Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import { awaiting, causal, deniedNouns, ending, insufficient, untrue } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { isShort } from '../../../../knowledge/src/claims/topics.ts';
import { lightVerbs, looseTimes } from '../../../../knowledge/src/languages/light.ts';
import { turnVerb } from '../correct.ts';
import { deniedWords } from '../denied.ts';
import { goesOnFrom, itemsOf, predicateOf, type Pole } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judgement } from '../judgement.ts';
import { ahead, isStated, otherValueDiffers, refused, sameMood } from '../questions/agreement.ts';
import { postTold } from '../questions/posts.ts';
import { isProper } from '../rivals.ts';
import { outright } from '../questions/outright.ts';

/** A clause of one of the two. */
interface Told {
  readonly side: Side;
  readonly clause: Clause;
}

/** How much of a denial the other side has, by weight: all of it where two things meet, nearly all where more do. */
const SHARE = 0.8;
/** Nearly all of it will do where all that is met stands in the clause itself. */
const NEARLY = 0.75;
const CLOSE = 0.85;
/** Most of it, where both have the verb. */
const MOST = 0.7;
/** Weight of what meets: two things that are named, or so. */
const TELLING = 1.5;
/** How much of what meets stands in the affirming clause itself. */
const OWN = 0.5;
/** What a clause that hangs on the denied one tells counts so much. */
const BELOW = 0.5;
/** And so much what only carries a denial: no link with, no mention of. */
const LIGHT = 0.2;

/** @param hearings the clause before every statement that may answer */
export const judgeDenials = (hearings: readonly Hearing[]): readonly Judgement[] => hearings.flatMap((hearing) => judgeOne(hearing));

function judgeOne(hearing: Hearing): readonly Judgement[] {
  const { draft, source, clause } = hearing;
  if (clause.predicate < 0 || !(isStated(clause) || (clause.mood === 'possible' && clause.attribution?.kind !== 'view')) || !isShort(source.document)) return [];
  const denied = denies({ side: draft, clause });
  return source.placed.sentence.clauses.flatMap((told): readonly Judgement[] => {
    const [mine, theirs] = [{ side: draft, clause }, { side: source, clause: told }];
    if (told.predicate < 0 || denies(theirs) === denied || !(sameMood(clause.mood, told.mood) || refused(source, told, clause) || (denied && clause.mood === 'possible' && told.mood === 'asserted') || (denied && clause.mood === 'asserted' && told.mood === 'planned' && likeVerbs(hearing, clause, told)) || foreseen(denied ? mine : theirs, denied ? theirs : mine))) return [];
    const [denial, said] = denied ? [mine, theirs] : [theirs, mine];
    const met = meeting(hearing, denial, said);
    if (met.share < SHARE - 0.35 || met.weight < 1) return [];
    const why = met.weight < TELLING || met.share < least(hearing, met, clause, told) ? 'not all of it' : rejected(hearing, denial, said, met) ?? heldOff(hearing, denial, said, outright(hearing, poleOf(mine), poleOf(theirs), false));
    const [m, verb] = [predicateOf(draft.placed.sentence, clause) as Item, predicateOf(source.placed.sentence, told) as Item];
    const t = (denied ? postOf(hearing, denial, said) : undefined) ?? verb;
    // that it happened is told by both: what is denied is what it came of
    const cause = met.found.some(isCausal) && !denied ? itemsOf(draft.placed.sentence, clause).find((i) => i.preposition === 'cause') : undefined;
    const steps = [`denial: ${clause.negative ? 'not ' : ''}${m.lemma} ~ ${told.negative ? 'not ' : ''}${t.lemma}: ${met.share.toFixed(2)} ${met.weight.toFixed(2)} own ${met.own.toFixed(2)}: ${met.found.map((i) => i.lemma).join(' ')} ✗ ${met.missing.map((i) => i.lemma).join(' ')}`];
    if (why !== undefined) {
      hearing.note(`${steps[0]}: ${why}`);
      return [];
    }
    if (cause !== undefined) return [answer(hearing, { start: m.span.start, end: cause.span.end }, [t.span], { kind: 'conflict', code: 'relation', confidence: 0.8, sourceAnswer: [deniedWords(source, t), ...met.found.filter(isCausal).map((i) => wordsAt(source, i.span))].join(' … '), steps })];
    return [answer(hearing, saying(mine, m), [saying(theirs, t)], { kind: 'conflict', code: 'negation', confidence: 0.8, sourceAnswer: told.negative ? deniedWords(source, t, hearing.packs[source.placed.sentence.language].grammar.denyingOpeners) : wordsAt(source, saying(theirs, t)), fix: turnVerb(hearing, clause.negative), steps })];
  });
}

/** "Its closure is not planned" beside "it will close". */
const foreseen = (denial: Told, said: Told): boolean =>
  denial.clause.mood === 'asserted' && ahead(said.clause.mood) && predicateOf(denial.side.placed.sentence, denial.clause)?.concepts.some((c) => awaiting.has(c)) === true;

/** How much of it must be met. */
const least = (hearing: Hearing, met: Meeting, clause: Clause, told: Clause): number => (met.own < CLOSE || met.missing.some((i) => i.role === 'object') ? SHARE : likeVerbs(hearing, clause, told) ? MOST : NEARLY);

/** One verb on both sides, which says something. */
function likeVerbs({ draft, source, weigh }: Hearing, clause: Clause, told: Clause): boolean {
  const [m, t] = [predicateOf(draft.placed.sentence, clause) as Item, predicateOf(source.placed.sentence, told) as Item];
  return m.concepts.length > 0 && matchItems(m, draft, t, source, weigh.lexicon) >= 0.75;
}

/** "The claim that … is false", "denied any link with" deny as "not" does. */
const denies = ({ side: { placed: { sentence } }, clause }: Told): boolean =>
  clause.negative !== (predicateOf(sentence, clause)?.concepts.some((c) => untrue.has(c)) === true || denier(sentence, clause) !== undefined);

/** What denies the clause by itself behind its verb: "is false", "is nil", "a risk of 0 %". */
const denier = ({ items }: Sentence, clause: Clause): Item | undefined =>
  clause.arguments.flatMap(({ item, role }) => (role === 'complement' || isNil(items[item]) ? [items[item] as Item] : [])).find((i) => i.concepts.some((c) => untrue.has(c)) || isNil(i));

/** The verb, with what denies behind it. */
function saying({ side: { placed: { sentence } }, clause }: Told, verb: Item): Span {
  const last = denier(sentence, clause);
  return last === undefined || last.from < verb.to ? verb.span : { start: verb.span.start, end: last.span.end };
}

/** "The risk is zero", "a risk of 0 %" say that there is none; "no", which denies the verb, counts the thing. */
const isNil = (item: Item | undefined): boolean => item?.quantity?.value.upper === 0 && (item.quantity.value.dimension === 'share' || (item.relation !== 'count' && item.role !== 'subject'));

const poleOf = ({ side, clause }: Told): Pole => ({ item: predicateOf(side.placed.sentence, clause) as Item, negative: clause.negative, clause, kind: 'verb' });

/** "Some did not": but where there is none of it at all, or it is said of another, no number of them is left. */
function heldOff(hearing: Hearing, denial: Told, said: Told, why: string | undefined): string | undefined {
  if (why === 'what is said stands below') return spoken(hearing, denial, said) ? undefined : why;
  if (why !== 'another number of them') return why;
  const doers = ({ side: { placed: { sentence } }, clause }: Told): readonly Item[] => clause.arguments.filter((a) => a.role === 'subject').map((a) => sentence.items[a.item] as Item);
  const none = predicateOf(denial.side.placed.sentence, denial.clause)?.concepts.includes('exist') === true;
  return none || !doers(denial).some((a) => doers(said).some((b) => same(hearing, a, denial.side, b, said.side))) ? undefined : why;
}

/** "Never made a statement of support" beside "stated that they support it": that it was said at all is what is denied. */
function spoken(hearing: Hearing, denial: Told, said: Told): boolean {
  const [mine, theirs] = [itemsOf(denial.side.placed.sentence, denial.clause).filter((i) => i.index === denial.clause.predicate || i.role === 'object'), itemsOf(said.side.placed.sentence, said.clause).filter((i) => i.index === said.clause.predicate || i.role === 'object')];
  return mine.some((m) => m.concepts.length > 0 && theirs.some((t) => (m.index === denial.clause.predicate || t.index === said.clause.predicate) && m.kind !== t.kind && same(hearing, m, denial.side, t, said.side)));
}

interface Meeting {
  readonly share: number;
  readonly weight: number;
  readonly own: number;
  readonly found: readonly Item[];
  readonly missing: readonly Item[];
}

/** How much of what a denial tells of stands in the sentence that affirms. */
function meeting(hearing: Hearing, denial: Told, said: Told): Meeting {
  const { sentence } = denial.side.placed;
  const theirs = said.side.placed.sentence;
  const own = new Set([...itemsOf(theirs, said.clause), ...below(theirs, said.clause)].map((i) => i.index));
  const found: Item[] = [];
  const missing: Item[] = [];
  // "not the bridge but the quay": what stands behind "but" is affirmed
  const verb = predicateOf(sentence, denial.clause) as Item;
  const { adversatives, modals } = hearing.packs[sentence.language].grammar;
  const but = sentence.words.findIndex((w, k) => k >= verb.to && adversatives.has(w.fold));
  const end = but < 0 ? sentence.words.length : but;
  let [total, weight, near] = [0, 0, 0];
  const add = (item: Item, factor: number): void => {
    if (!tells(item) || item.from >= end || item.index === denial.clause.predicate || item.index === denial.clause.attribution?.speaker || (item.kind === 'verb' && (modals.has(item.lemma) || lightVerbs.has(item.lemma))) || found.includes(item) || missing.includes(item)) return;
    const w = weightOf(item, denial.side, hearing.weigh) * factor * (item.concepts.some((c) => deniedNouns.has(c)) ? LIGHT : 1);
    const at = theirs.items.filter((i) => same(hearing, item, denial.side, i, said.side) || (isCausal(item) && (i.preposition === 'cause' || isCausal(i))));
    total += w;
    if (at.length > 0) {
      weight += w;
      found.push(item);
      if (at.some((i) => own.has(i.index))) near += w;
      return;
    }
    missing.push(item);
    // "2,300 demonstrators" beside "2,300 participants": the number tells who they are
    if (found.some((q) => q.relation === 'count' && q.head === item.index && q.quantity !== undefined && counted(q, theirs))) total -= w * BELOW;
  };
  for (const item of itemsOf(sentence, denial.clause)) add(item, 1);
  for (const item of below(sentence, denial.clause)) add(item, BELOW);
  const done = found.length > 1 && verb.concepts.length > 0 && theirs.items.some((i) => same(hearing, verb, denial.side, i, said.side)) ? weightOf(verb, denial.side, hearing.weigh) : 0;
  return { share: total === 0 ? 0 : weight / total, weight: weight + done, own: weight === 0 ? 0 : near / weight, found, missing };
}

/** Pronouns, adverbs and the number that denies ("no", « aucun ») ask for nothing. */
const tells = (item: Item): boolean => item.kind !== 'adverb' && item.kind !== 'pronoun' && item.kind !== 'opaque' && !isNone(item) && !(item.negated && item.role === 'oblique') && !item.concepts.includes('never-adj') && !ASIDE.has(item.preposition) && !looseTimes.has(item.lemma);

/** "Despite its name": it is said besides. */
const ASIDE: ReadonlySet<string> = new Set(['despite', 'unlike']);

/** « aucun », "no": the number that denies. */
const isNone = ({ quantity }: Item): boolean => quantity?.value.upper === 0;

/** The other has that very number: "did not count 2,300 of them". */
const counted = ({ quantity, role }: Item, { items }: Sentence): boolean =>
  // "those under 60" and "those from 20 to 59"
  quantity?.value.dimension === 'duration' ? items.some((i) => i.quantity !== undefined && ['same', 'compatible'].includes(compareQuantities(quantity.value, i.quantity.value))) : quantity !== undefined && quantity.value.dimension !== 'share' && (quantity.value.lower === quantity.value.upper || role === 'object') && items.some((i) => i.quantity?.value.lower === quantity.value.lower && i.quantity.value.upper === quantity.value.upper);

const LIMITS: ReadonlySet<string> = new Set(['before', 'until', 'since', 'outside', 'beyond', 'except']);

/** What the clauses that hang on a clause tell, but for what only goes on from it. */
function below(sentence: Sentence, clause: Clause): readonly Item[] {
  const inside = new Set([clause.index]);
  for (const c of sentence.clauses) if (inside.has(c.parent) && !goesOnFrom(sentence, clause, c) && !stands(sentence, c)) inside.add(c.index);
  return sentence.clauses.filter((c) => c !== clause && inside.has(c.index)).flatMap((c) => c.items.map((i) => sentence.items[i] as Item));
}

/** "… and must not be confused with it", ", which was built in 1990,": it tells something of its own. */
function stands({ words, items }: Sentence, clause: Clause): boolean {
  let at = Math.min(...clause.items.map((i) => (items[i] as Item).from)) - 1;
  while (at > 0 && BEFORE_VERB.has(words[at]?.tag ?? '')) at--;
  return words[at]?.tag === 'coordinator' || (words[at]?.tag === 'relative' && words[at - 1]?.text === ',');
}

const BEFORE_VERB: ReadonlySet<string> = new Set(['verb', 'adverb', 'negator', 'pronoun', 'marker']);

/** "Was no consequence of the leak" is met by "because of the leak". */
const isCausal = ({ concepts }: Item): boolean => concepts.some((c) => causal.has(c));

const same = ({ draft, weigh }: Hearing, a: Item, of: Side, b: Item, by: Side): boolean => (of === draft ? matchItems(a, of, b, by, weigh.lexicon) : matchItems(b, by, a, of, weigh.lexicon)) >= 0.7 || isHeadOf(a, b) || isHeadOf(b, a);

/** "Our vessels" beside "the blood vessels": the noun alone, which is known as nothing else, means the compound that it heads. */
const isHeadOf = (noun: Item, compound: Item): boolean => noun.kind === 'noun' && compound.kind === 'noun' && noun.concepts.length === 0 && noun.lemma.length > 4 && (compound.lemma.startsWith(`${noun.lemma} `) || compound.lemma.endsWith(` ${noun.lemma}`));

/** Why a denial that is met answers nothing; undefined when it does. */
function rejected(hearing: Hearing, denial: Told, said: Told, met: Meeting): string | undefined {
  const { sentence } = denial.side.placed;
  const theirs = said.side.placed.sentence;
  if (met.own < OWN) return 'told of another';
  if (met.missing.some((i) => isProper(i, denial.side, hearing.weigh.lexicon) || i.quantity !== undefined || i.time !== undefined)) return 'a name or a value is not met';
  if (theirs.clauses.some((c) => denies({ side: said.side, clause: c }) && !elsewhere(hearing, denial, said, c)) || theirs.items.some((i) => i.negated || i.concepts.some((c) => insufficient.has(c)))) return 'the other denies something, too';
  if (itemsOf(sentence, denial.clause).some((i) => i.quantity !== undefined && !isNone(i) && !counted(i, theirs))) return 'a number is in play';
  if (itemsOf(sentence, denial.clause).some((i) => LIMITS.has(i.preposition) && i.kind !== 'adjective')) return 'only before, after or until something';
  if (otherValueDiffers(hearing, hearing.items.find(isNone))) return 'another number or date';
  const other = met.missing.find((i) => (i.role === 'subject' || i.role === 'object') && i.clause === denial.clause.index && i.head < 0 && i.kind !== 'adjective' && !met.found.some((f) => f.head === i.index || i.head === f.index));
  if (other !== undefined) return `${other.lemma} takes no part in it`;
  if (otherQuality(hearing, denial, theirs, said.side)) return 'another quality';
  if (denyingItself(hearing, denial, said)) return 'its verb denies by itself';
  if (besides(hearing, denial, said)) return 'something else is done';
  if (denial.clause.restricted || said.clause.restricted) return 'only';
  const verb = predicateOf(sentence, denial.clause) as Item;
  if (verb.concepts.some((c) => ending.has(c)) && !theirs.items.some((i) => same(hearing, verb, denial.side, i, said.side))) return 'what is not ended goes on';
  if (theirs.items.some((i) => contrast(verb, i, hearing.weigh.lexicon) !== undefined)) return 'denied by its opposite';
  return undefined;
}

/** "Is not waterproof" beside "is heavy": a quality that is denied must be met, or what it is opposed to. */
function otherQuality(hearing: Hearing, { side, clause }: Told, { items }: Sentence, by: Side): boolean {
  const { sentence } = side.placed;
  const verb = predicateOf(sentence, clause) as Item;
  const quality = sentence.words.slice(verb.from, verb.to).some((w) => w.tag === 'adjective') && sentence.words.slice(verb.from, verb.to).some((w) => w.tag === 'verb');
  return quality && !items.some((i) => same(hearing, verb, side, i, by));
}

/** "Does not stop the leak, but slows it": what both have the verb of is not what is denied there. */
function elsewhere(hearing: Hearing, denial: Told, said: Told, denied: Clause): boolean {
  const [n, a, d] = [predicateOf(denial.side.placed.sentence, denial.clause), predicateOf(said.side.placed.sentence, said.clause), predicateOf(said.side.placed.sentence, denied)];
  if (n === undefined || a === undefined || d === undefined || n.concepts.length === 0 || d.concepts.length === 0) return false;
  return same(hearing, n, denial.side, a, said.side) && !same(hearing, n, denial.side, d, said.side) && contrast(n, d, hearing.weigh.lexicon) === undefined;
}

/** A verb that denies by itself, but for one that both have: "does not prevent the leaks" beside "prevents the leaks". */
function denyingItself(hearing: Hearing, denial: Told, said: Told): boolean {
  const { items, clauses } = said.side.placed.sentence;
  const [n, a] = [predicateOf(denial.side.placed.sentence, denial.clause) as Item, predicateOf(said.side.placed.sentence, said.clause) as Item];
  if (!same(hearing, n, denial.side, a, said.side)) return denying(hearing, said.side, items) || denying(hearing, denial.side, [n]);
  return denying(hearing, said.side, items.filter((i) => i !== a && clauses[i.clause]?.negative !== true));
}

/** "advised against its use", "avoided acting": who says so denies, too. */
function denying({ packs }: Hearing, { placed: { sentence } }: Side, items: readonly Item[]): boolean {
  const { governors } = packs[sentence.language].grammar;
  return items.some((i) => i.kind === 'verb' && governors.get(sentence.words[i.to - 1]?.lemma ?? i.lemma)?.some((g) => g.makes === 'deny') === true);
}

/** What is done is done to something that the denial does not speak of: "has banned the flags" beside "the players are not banned". */
function besides(hearing: Hearing, denial: Told, said: Told): boolean {
  const { sentence } = said.side.placed;
  const [verb, other] = [predicateOf(sentence, said.clause) as Item, predicateOf(denial.side.placed.sentence, denial.clause) as Item];
  if (same(hearing, verb, said.side, other, denial.side) || mainWord(said.side, verb) === mainWord(denial.side, other) || postOf(hearing, denial, said) !== undefined) return false;
  const objects = said.clause.arguments.filter((a) => a.role === 'object').map((a) => sentence.items[a.item] as Item).filter((i) => (i.kind === 'noun' || i.kind === 'name') && i.head < 0);
  const met = (o: Item): boolean => denial.side.placed.sentence.items.some((i) => same(hearing, o, said.side, i, denial.side));
  return objects.length > 0 && !objects.some((o) => met(o) || sentence.items.some((i) => i.relation === 'of' && isUnder(sentence, i, o) && met(i)));
}

/** "Anna Reed, then secretary of the council, signed it": the post that tells what is denied. */
const postOf = (hearing: Hearing, denial: Told, { side }: Told): Item | undefined =>
  predicateOf(denial.side.placed.sentence, denial.clause)?.concepts.includes('work-for') === true ? postTold(hearing, side, (i) => denial.side.placed.sentence.items.some((d) => same(hearing, i, side, d, denial.side))) : undefined;

/** "A range of acts of piracy": what is of the acts is of the range. */
function isUnder({ items }: Sentence, item: Item, top: Item): boolean {
  let at: Item | undefined = items[item.head];
  for (let steps = 0; at !== undefined && at !== top && steps < 3 && (at.relation === 'of' || at.preposition === 'of'); steps++) at = items[at.head];
  return at === top;
}

/** The verb without what it governs by: "served" of "served under" and of "served as". */
const mainWord = ({ placed: { sentence } }: Side, verb: Item): string | undefined => sentence.words.slice(verb.from, verb.to).find((w) => w.tag === 'verb')?.lemma;
