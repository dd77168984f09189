// What is turned round although no clause of a source says it in the same words: the opposite, or the same with a denial,
// where everything that the draft's clause names stands around it, and nothing in the sources agrees with the draft.
import { stands } from '../../../../knowledge/src/claims/align.ts';
import { compareValues } from '../../../../knowledge/src/claims/compareValues.ts';
import { contrast, matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { showing, voices } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { looseTimes } from '../../../../knowledge/src/languages/light.ts';
import type { Span } from '../../../../knowledge/src/text/span.ts';
import { groupOf, sayName, sayOpposite, sayQuality, turnVerb } from '../correct.ts';
import { deniedWords } from '../denied.ts';
import { goesOnFrom, predicateOf, type Pole } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judgement } from '../judgement.ts';
import { cuesOf, describeNear, isNamed, nearnessOf, type Cue, type Nearness } from '../neighbourhood.ts';
import { otherValueDiffers, refused, rowDiffers, sameMood } from '../questions/agreement.ts';
import { isAside } from '../questions/asides.ts';
import { deniesAny, isCarried, outright } from '../questions/outright.ts';
import { bearers, isAttribute, sayings } from '../sayings.ts';

interface Candidate extends Pair {
  readonly hearing: Hearing;
  readonly m: Pole;
  readonly near: Nearness;
}

/** A share of the draft's words that must stand around the source's word. */
const SHARE = 0.6;
/** The same where something that stands aside is not met: "as for the fauna, the otter is gone". */
const ASIDE = 0.75;
const LOOSE: ReadonlySet<string> = new Set(['', 'about', 'according', 'as']);
/** What a single thing that is named must weigh. */
const TELLING = 0.5;

/**
 * What the sources say of each word of a clause that can be turned round, by nearness alone.
 * @param hearings the clause before every statement that may answer
 */
export function judgeTurned(hearings: readonly Hearing[]): readonly Judgement[] {
  const [first] = hearings;
  return first === undefined ? [] : sayings(first.draft, first.clause, first.weigh.lexicon).flatMap((m) => judgeOne(first, hearings, m));
}

function judgeOne({ draft, clause, weigh }: Hearing, hearings: readonly Hearing[], m: Pole): readonly Judgement[] {
  const pairs = hearings.map((hearing) => pairsIn(hearing, m));
  // most words are turned round nowhere: how near anything stands need not be known
  if (!pairs.some((ofOne) => ofOne.some((p) => p.conflict))) return [];
  // who saw it does not matter: "the divers found signs of a crack", "there was no sign of a crack"
  const seen = isShown(draft, m);
  const cues = cuesOf(draft, clause, m.item, weigh).filter((c) => !isAside(c.side.placed.sentence, c.item) && (!seen || !(c.item.index === clause.predicate || (c.item.role === 'subject' && c.item.kind !== 'name'))));
  const candidates = hearings.flatMap((hearing, k) => candidatesIn(hearing, m, cues, pairs[k] as readonly Pair[])).sort((a, b) => b.near.share - a.near.share);
  const best = candidates.find((c) => alike(c));
  if (best === undefined || !best.conflict) return [];
  const why = rejected(best, candidates);
  if (why !== undefined) {
    best.hearing.note(`turned: ${told(best)}: ${why}`);
    return [];
  }
  const other = candidates.find((c) => !c.conflict && c.near.share >= best.near.share * 0.5 && ofOthers(best, c));
  return [(other === undefined ? undefined : anotherDid(best, other)) ?? judgementOf(best)];
}

/** "Reed backed Willis; Stern backed no one": who did it is another. */
function anotherDid({ hearing, m, t }: Candidate, { t: done }: Candidate): Judgement | undefined {
  const { draft, source, weigh } = hearing;
  const doers = (side: Side, pole: Pole): readonly Item[] => pole.clause.arguments.filter((a) => a.role === 'subject').map((a) => side.placed.sentence.items[a.item] as Item).filter((i) => i.kind === 'name');
  const [mine, theirs] = [doers(draft, m), doers(source, done)];
  const [wrong, right] = [mine[0], theirs[0]];
  if (wrong === undefined || right === undefined || mine.length > 1 || theirs.length > 1 || wrong.list >= 0 || matchItems(wrong, draft, right, source, weigh.lexicon) >= 0.5) return undefined;
  return answer(hearing, wrong.span, [t.item.span, right.span], { kind: 'conflict', code: 'name', confidence: 0.8, fix: sayName(hearing, wrong, right), steps: [`turned: ${wrong.lemma} ~ ${right.lemma} did it, ${t.negative ? 'not ' : ''}${t.item.lemma}`] });
}

/** A word of a statement that says the same or the opposite. */
interface Pair {
  readonly t: Pole;
  readonly opposed: boolean;
  readonly conflict: boolean;
}

/** All of them in one statement. */
function pairsIn({ draft, source, clause, weigh }: Hearing, m: Pole): readonly Pair[] {
  return source.placed.sentence.clauses
    .filter((c) => sameMood(clause.mood, c.mood) || refused(source, c, clause))
    .flatMap((c) => sayings(source, c, weigh.lexicon))
    .flatMap((t) => {
      const rivals = contrast(m.item, t.item, weigh.lexicon);
      const opposed = rivals === 'opposite' || (rivals === 'exclusive' && isAttribute(m) && isAttribute(t));
      return opposed || matchItems(m.item, draft, t.item, source, weigh.lexicon) >= 0.75 ? [{ t, opposed, conflict: opposed === (m.negative === t.negative) }] : [];
    });
}

function candidatesIn(hearing: Hearing, m: Pole, cues: readonly Cue[], pairs: readonly Pair[]): readonly Candidate[] {
  const near = nearnessOf(cues, hearing.source, pairs.map((p) => p.t.item), hearing.weigh);
  return pairs.map((p, k) => ({ hearing, m, ...p, near: near[k] as Nearness }));
}

/** Words of one kind, said of one thing. */
function alike({ hearing, m, t, conflict }: Candidate): boolean {
  if (!conflict) return true;
  const { draft, source, weigh } = hearing;
  const same = (a: Item, b: Item): boolean => matchItems(a, draft, b, source, weigh.lexicon) >= 0.7;
  if (m.item.kind === 'adverb' || t.item.kind === 'adverb') {
    const [p, q] = [predicateOf(draft.placed.sentence, m.clause), predicateOf(source.placed.sentence, t.clause)];
    return m.item.kind === t.item.kind && p !== undefined && q !== undefined && same(p, q);
  }
  if (isAttribute(m) !== isAttribute(t) && (m.item.kind === 'verb' || t.item.kind === 'verb')) return false;
  const [mine, theirs] = [bearers(draft, m), bearers(source, t)];
  return mine.some((a) => theirs.some((b) => same(a, b)));
}

/** Why the nearest of them answers nothing; undefined when it does. */
function rejected(best: Candidate, candidates: readonly Candidate[]): string | undefined {
  const { hearing, m, t, opposed, near } = best;
  const { source } = hearing;
  if (near.share < SHARE) return 'not near enough';
  // "never made a statement" beside "did not state it": its verb is denied there
  if (m.negative && !opposed && t.item.kind === 'noun' && t.clause.negative) return 'denied there, too';
  // "the authors advise it", where the observatory advises against it: they speak for it
  const voice = (c: Cue): boolean => c.item.role === 'subject' && c.item.kind === 'noun' && c.item.definite && c.item.concepts.some((x) => voices.has(x)) && near.met.filter(isNamed).length > 1;
  const missed = near.missed.filter((c) => isNamed(c) && c.weight > 0.2 && !voice(c));
  if (missed.length > 0 && !(near.share >= ASIDE && missed.every((c) => c.item.role === 'oblique' && LOOSE.has(c.item.preposition)))) return `no ${missed.map((c) => c.item.lemma).join(', ')} beside it`;
  const named = near.met.filter(isNamed);
  // "no account is required": what is denied is the very thing
  const denied = bearers(source, t).some((i) => i.negated);
  if (named.length < 2 && !named.some((c) => c.item.kind !== 'noun' || ((c.item.definite || denied) && c.weight >= TELLING))) return 'too little that is named meets';
  const { sentence } = hearing.draft.placed;
  const after = new Set(sentence.clauses.filter((c) => c !== hearing.clause && goesOnFrom(sentence, hearing.clause, c)).map((c) => c.index));
  const unheard = near.unmet.find((i) => i.kind === 'name' && !after.has(i.clause) && (i.role === 'subject' || i.head >= 0) && !stands(i, source, hearing.weigh));
  if (unheard !== undefined) return `${unheard.lemma} is not the same`;
  const agreeing = candidates.find((c) => !c.conflict && c.near.share >= near.share * 0.5 && !ofOthers(best, c) && !(ofThatTime(hearing) && otherValueDiffers(c.hearing)));
  if (agreeing !== undefined) return `another agrees: ${told(agreeing)}`;
  if (otherValueDiffers(hearing, hearing.items.find((i) => m.negative && i.quantity?.value.upper === 0)) || valueAlone(hearing, !opposed && deniesAny(hearing.draft, m, source, t)) || rowDiffers(hearing)) return 'another number or date';
  if (opposed && near.missed.some((c) => looseTimes.has(c.item.lemma))) return 'only at some time';
  if (limited(hearing, m, t)) return 'only before, after or until something';
  return outright(hearing, m, t, opposed) ?? (exchanged(hearing, m, t) ? 'who does it there undergoes it here' : undefined);
}

/** The source tells the very time of the draft: what is told of another time agrees with nothing. */
const ofThatTime = ({ items, source }: Hearing): boolean => items.some((i) => i.time !== undefined && source.placed.sentence.items.some((s) => s.time !== undefined && compareValues(i, s) === 'same'));

/** "Reed backed Willis; Stern backed no one": what agrees is told of another, or lacks a name that the denial has. */
function ofOthers({ hearing, t }: Candidate, agreeing: Candidate): boolean {
  const { draft, source, weigh, clause } = hearing;
  if (agreeing.hearing !== hearing || agreeing.t.clause === t.clause) return false;
  const { items } = source.placed.sentence;
  const has = (told: Pole, a: Item): boolean => [...told.clause.items, ...told.clause.arguments.map((x) => x.item)].some((i) => matchItems(a, draft, items[i] as Item, source, weigh.lexicon) >= 0.7);
  const own = clause.arguments.map((a) => draft.placed.sentence.items[a.item] as Item).filter((i) => i.kind === 'name');
  return own.some((a) => has(t, a) && !has(agreeing.t, a));
}

/**
 * A number, a share or a year of the draft's clause that the source does not have in any form: it tells of something else.
 * @param anyNumber what is denied of all is denied of any number of them
 */
function valueAlone({ clause, draft, source }: Hearing, anyNumber: boolean): boolean {
  const dated = source.placed.sentence.items.some((s) => s.time?.value.year !== undefined);
  const own = clause.items.map((i) => draft.placed.sentence.items[i] as Item).filter((i) => (!anyNumber && i.quantity !== undefined && i.quantity.value.dimension !== 'duration') || (dated && i.time?.value.year !== undefined));
  return own.some((i) => !source.placed.sentence.items.some((s) => ['same', 'compatible'].includes(compareValues(i, s))));
}

const LIMITS: ReadonlySet<string> = new Set(['before', 'after', 'until', 'since', 'without', 'outside', 'beyond']);

/** "Had never left before the war": a denial that holds for a time or a place. */
function limited({ draft, source, weigh }: Hearing, m: Pole, t: Pole): boolean {
  const limits = (sentence: readonly Item[], pole: Pole): readonly Item[] => pole.clause.items.map((i) => sentence[i] as Item).filter((i) => LIMITS.has(i.preposition) && i.kind !== 'adjective');
  const [mine, theirs] = [limits(draft.placed.sentence.items, m), limits(source.placed.sentence.items, t)];
  const met = (a: Item): boolean => theirs.some((b) => a.preposition === b.preposition && matchItems(a, draft, b, source, weigh.lexicon) >= 0.7);
  return m.negative || t.negative ? mine.some((a) => !met(a)) || (t.negative && theirs.length > mine.length) : false;
}

/** A sold it to B, B bought it: one event told from two sides; or who saves here is killed there. */
function exchanged({ draft, source, weigh }: Hearing, m: Pole, t: Pole): boolean {
  if (m.item.concepts.some((c) => t.item.concepts.some((d) => weigh.lexicon.concepts.get(c)?.converses.includes(d) === true || weigh.lexicon.concepts.get(d)?.converses.includes(c) === true))) return true;
  if (m.item.kind !== 'verb' || t.item.kind !== 'verb') return false;
  const role = (pole: Pole, item: Item): string | undefined => pole.clause.arguments.find((a) => a.item === item.index)?.role;
  const both = (pole: Pole): boolean => pole.clause.arguments.some((a) => a.role === 'subject') && pole.clause.arguments.some((a) => a.role === 'object');
  return bearers(draft, m).some((a) => bearers(source, t).some((b) => matchItems(a, draft, b, source, weigh.lexicon) >= 0.7 && role(m, a) !== role(t, b) && (both(m) || both(t)) && (role(m, a) === 'subject' ? both(m) : both(t))));
}

/** A verb of seeing or finding has it as its object. */
const isShown = (side: Side, pole: Pole): boolean => pole.kind === 'event' && predicateOf(side.placed.sentence, pole.clause)?.concepts.some((c) => showing.has(c)) === true;

function judgementOf(best: Candidate): Judgement {
  const { hearing, m, t, opposed } = best;
  const { draft, source } = hearing;
  const attribute = isAttribute(m);
  const nobody = opposed ? undefined : noneBefore(draft, m);
  const verbal = attribute || opposed ? m.item.span : withVerb(hearing, m);
  const span = nobody === undefined ? verbal : { start: nobody.span.start, end: verbal.end };
  // "three left", of whom the draft says "none of the three left"
  const many = nobody === undefined ? undefined : source.placed.sentence.items.find((i) => i.clause === t.clause.index && i.to <= t.item.from && i.quantity?.value.lower === nobody.quantity?.value.total);
  const verb = m.item.index === hearing.clause.predicate || (m.kind === 'quality' && !attribute);
  return answer(hearing, span, [many === undefined ? t.item.span : { start: many.span.start, end: t.item.span.end }], {
    kind: 'conflict',
    code: attribute ? 'attribute' : 'negation',
    confidence: 0.8,
    sourceAnswer: t.negative ? deniedWords(source, t.item) : wordsAt(source, many === undefined ? t.item.span : { start: many.span.start, end: t.item.span.end }),
    fix: attribute && opposed ? sayQuality(hearing, m.item, t.item) : ((opposed ? sayOpposite(hearing, m.item, t.item) : undefined) ?? (verb || isCarried(draft, m) || isShown(draft, m) ? turnVerb(hearing, hearing.clause.negative) : undefined)),
    steps: [`turned: ${told(best)}`],
  });
}

/** "None of the three left": the number that denies. */
const noneBefore = ({ placed: { sentence } }: Side, { negative, clause, item }: Pole): Item | undefined =>
  negative ? clause.arguments.map((a) => sentence.items[a.item] as Item).find((i) => i.to <= item.from && i.quantity?.value.upper === 0 && i.quantity.value.total !== undefined) : undefined;

/** What is denied with the verb that denies it: "have been verified", "found signs". */
function withVerb(hearing: Hearing, m: Pole): Span {
  const verb = groupOf(hearing)?.span;
  return verb === undefined || verb.start > m.item.span.start ? m.item.span : { start: verb.start, end: Math.max(verb.end, m.item.span.end) };
}

const told = ({ m, t, near, opposed }: Candidate): string =>
  `${m.negative ? 'not ' : ''}${m.item.lemma} ~ ${t.negative ? 'not ' : ''}${t.item.lemma} ${opposed ? 'opposite' : 'same'} ${describeNear(near)}`;
