// One side denies what the other says, and no verb tells it: all that the denial is about stands in one sentence that denies
// nothing. "The report lists no defects" beside "The report describes the defects of the bridge". Only a source of a few
// sentences is about one thing all through; in a long one the same words are told of many.
import { weightOf } from '../../../../knowledge/src/claims/align.ts';
import { contrast, matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Clause, Item, Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import { isShort } from '../../../../knowledge/src/claims/topics.ts';
import { looseTimes } from '../../../../knowledge/src/languages/light.ts';
import { turnVerb } from '../correct.ts';
import { deniedWords } from '../denied.ts';
import { goesOnFrom, itemsOf, predicateOf, type Pole } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judgement } from '../judgement.ts';
import { isStated, otherValueDiffers, refused, sameMood } from '../questions/agreement.ts';
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
const CLOSE = 0.9;
/** Weight of what meets: two things that are named, or so. */
const TELLING = 1.5;
/** How much of what meets stands in the affirming clause itself. */
const OWN = 0.5;
/** What a clause that hangs on the denied one tells counts so much. */
const BELOW = 0.5;

/** @param hearings the clause before every statement that may answer */
export const judgeDenials = (hearings: readonly Hearing[]): readonly Judgement[] => hearings.flatMap((hearing) => judgeOne(hearing));

function judgeOne(hearing: Hearing): readonly Judgement[] {
  const { draft, source, clause } = hearing;
  if (clause.predicate < 0 || !isStated(clause) || !isShort(source.document)) return [];
  return source.placed.sentence.clauses.flatMap((told): readonly Judgement[] => {
    if (told.predicate < 0 || told.negative === clause.negative || !(sameMood(clause.mood, told.mood) || refused(source, told, clause))) return [];
    const [mine, theirs] = [{ side: draft, clause }, { side: source, clause: told }];
    const [denial, said] = clause.negative ? [mine, theirs] : [theirs, mine];
    const met = meeting(hearing, denial, said);
    if (met.share < SHARE - 0.35 || met.weight < 1) return [];
    const why = met.weight < TELLING || met.share < (met.own >= CLOSE ? NEARLY : SHARE) ? 'not all of it' : rejected(hearing, denial, said, met) ?? outright(hearing, poleOf(mine), poleOf(theirs), false);
    const [m, t] = [predicateOf(draft.placed.sentence, clause) as Item, predicateOf(source.placed.sentence, told) as Item];
    const steps = [`denial: ${clause.negative ? 'not ' : ''}${m.lemma} ~ ${told.negative ? 'not ' : ''}${t.lemma}: ${met.share.toFixed(2)} ${met.weight.toFixed(2)} own ${met.own.toFixed(2)}: ${met.found.map((i) => i.lemma).join(' ')} ✗ ${met.missing.map((i) => i.lemma).join(' ')}`];
    if (why !== undefined) {
      hearing.note(`${steps[0]}: ${why}`);
      return [];
    }
    return [answer(hearing, m.span, [t.span], { kind: 'conflict', code: 'negation', confidence: 0.8, sourceAnswer: told.negative ? deniedWords(source, t, hearing.packs[source.placed.sentence.language].grammar.denyingOpeners) : wordsAt(source, t.span), fix: turnVerb(hearing, clause.negative), steps })];
  });
}

const poleOf = ({ side, clause }: Told): Pole => ({ item: predicateOf(side.placed.sentence, clause) as Item, negative: clause.negative, clause, kind: 'verb' });

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
  let [total, weight, near] = [0, 0, 0];
  const add = (item: Item, factor: number): void => {
    if (!tells(item) || item.index === denial.clause.predicate || item.index === denial.clause.attribution?.speaker || found.includes(item) || missing.includes(item)) return;
    const w = weightOf(item, denial.side, hearing.weigh) * factor;
    const at = theirs.items.filter((i) => same(hearing, item, denial.side, i, said.side));
    total += w;
    if (at.length > 0) {
      weight += w;
      found.push(item);
      if (at.some((i) => own.has(i.index))) near += w;
    } else missing.push(item);
  };
  for (const item of itemsOf(sentence, denial.clause)) add(item, 1);
  for (const item of below(sentence, denial.clause)) add(item, BELOW);
  return { share: total === 0 ? 0 : weight / total, weight, own: weight === 0 ? 0 : near / weight, found, missing };
}

/** Pronouns, adverbs and the number that denies ("no", « aucun ») ask for nothing. */
const tells = (item: Item): boolean => item.kind !== 'adverb' && item.kind !== 'pronoun' && item.kind !== 'opaque' && !isNone(item) && !looseTimes.has(item.lemma);

/** « aucun », "no": the number that denies. */
const isNone = ({ quantity }: Item): boolean => quantity?.value.upper === 0;

/** The other has that very number: "did not count 2.3 million of them". */
const counted = ({ quantity }: Item, { items }: Sentence): boolean =>
  quantity !== undefined && quantity.value.dimension !== 'share' && quantity.value.lower === quantity.value.upper && items.some((i) => i.quantity?.value.lower === quantity.value.lower && i.quantity.value.upper === quantity.value.upper);

const LIMITS: ReadonlySet<string> = new Set(['before', 'until', 'since', 'outside', 'beyond', 'except']);

/** What the clauses that hang on a clause tell, but for what only goes on from it. */
function below(sentence: Sentence, clause: Clause): readonly Item[] {
  const inside = new Set([clause.index]);
  for (const c of sentence.clauses) if (inside.has(c.parent) && !goesOnFrom(sentence, clause, c)) inside.add(c.index);
  return sentence.clauses.filter((c) => c !== clause && inside.has(c.index)).flatMap((c) => c.items.map((i) => sentence.items[i] as Item));
}

const same = ({ draft, weigh }: Hearing, a: Item, of: Side, b: Item, by: Side): boolean => (of === draft ? matchItems(a, of, b, by, weigh.lexicon) : matchItems(b, by, a, of, weigh.lexicon)) >= 0.7;

/** Why a denial that is met answers nothing; undefined when it does. */
function rejected(hearing: Hearing, denial: Told, said: Told, met: Meeting): string | undefined {
  const { sentence } = denial.side.placed;
  const theirs = said.side.placed.sentence;
  if (met.own < OWN) return 'told of another';
  if (met.missing.some((i) => i.kind === 'name' || i.quantity !== undefined || i.time !== undefined)) return 'a name or a value is not met';
  if (theirs.clauses.some((c) => c.negative) || theirs.items.some((i) => i.negated)) return 'the other denies something, too';
  if (itemsOf(sentence, denial.clause).some((i) => i.quantity !== undefined && !isNone(i) && !counted(i, theirs))) return 'a number is in play';
  if (itemsOf(sentence, denial.clause).some((i) => LIMITS.has(i.preposition) && i.kind !== 'adjective')) return 'only before, after or until something';
  if (otherValueDiffers(hearing)) return 'another number or date';
  if (partial(hearing, denial)) return 'denied of some';
  if (denying(hearing, said.side, theirs.items) || denying(hearing, denial.side, [predicateOf(sentence, denial.clause) as Item])) return 'its verb denies by itself';
  if (besides(hearing, denial, said)) return 'something else is done';
  if (denial.clause.restricted || said.clause.restricted) return 'only';
  const verb = predicateOf(sentence, denial.clause) as Item;
  if (theirs.items.some((i) => contrast(verb, i, hearing.weigh.lexicon) !== undefined)) return 'denied by its opposite';
  return undefined;
}

/** « Certains ne sont pas partis », "all of them did not leave": some did. */
function partial({ packs }: Hearing, { side: { placed: { sentence } }, clause }: Told): boolean {
  const { partly } = packs[sentence.language].grammar;
  return clause.arguments.some((a) => {
    const item = sentence.items[a.item] as Item;
    return sentence.words.slice(Math.max(0, item.from - 2), item.from).some((w) => partly.has(w.fold));
  });
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
  if (same(hearing, verb, said.side, other, denial.side)) return false;
  const objects = said.clause.arguments.filter((a) => a.role === 'object').map((a) => sentence.items[a.item] as Item).filter((i) => (i.kind === 'noun' || i.kind === 'name') && i.head < 0);
  const met = (o: Item): boolean => denial.side.placed.sentence.items.some((i) => same(hearing, o, said.side, i, denial.side));
  return objects.length > 0 && !objects.some((o) => met(o) || sentence.items.some((i) => i.head === o.index && i.relation === 'of' && met(i)));
}
