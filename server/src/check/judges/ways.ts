// Up or down, earlier or later, more or less: the same amount, or the same two numbers, told the other way round.
import { compareValues, hasValue } from '../../../../knowledge/src/claims/compareValues.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { intersects } from '../../../../knowledge/src/text/span.ts';
import { sayOpposite, sayWay, turnVerb } from '../correct.ts';
import { clauseOf } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judgement, type Replacement } from '../judgement.ts';
import { cuesOf, describeNear, isNamed, nearnessOf, type Nearness } from '../neighbourhood.ts';
import { sameMood } from '../questions/agreement.ts';
import { changesIn, sameAxis, wayOf, waysTold, type Way } from '../ways.ts';

interface Candidate {
  readonly hearing: Hearing;
  readonly mine: Way;
  readonly sign: 1 | -1;
  readonly decisive: readonly Item['span'][];
  readonly near: Nearness;
  /** the source's word for its way */
  readonly theirs: Item | undefined;
  /** other values of the draft's clause that the source's sentence has too */
  readonly shared: number;
}

/** A share of the draft's words that must stand around the source's value, where nothing else of it is the same. */
const SHARE = 0.4;
/** The same beside another value that is the same. */
const LOW = 0.25;

/** @param hearings one clause of the draft before every statement that may answer */
export function judgeWays(hearings: readonly Hearing[]): readonly Judgement[] {
  const [first] = hearings;
  if (first === undefined) return [];
  const amounts = first.clause.items.map((i) => first.draft.placed.sentence.items[i] as Item).filter((i) => i.quantity !== undefined && i.quantity.value.dimension !== 'ordinal');
  return [...amounts.flatMap((q) => chosen(differences(first, hearings, q))), ...waysTold(first.draft, first.clause, first.packs).flatMap((way) => chosen(changes(first, hearings, way)))];
}

/** The same difference in the sources, whichever way. */
function differences({ draft, clause, weigh, packs }: Hearing, hearings: readonly Hearing[], q: Item): readonly Candidate[] {
  const mine = wayOf(draft, q, packs);
  if (mine === undefined) return [];
  const cues = cuesOf(draft, clause, q, weigh).filter((c) => c.item !== mine.item && !intersects(c.item.span, mine.span));
  return hearings.flatMap((hearing) => {
    const found = hearing.source.placed.sentence.items.flatMap((r) => {
      const way = compareValues(q, r) === 'same' ? wayOf(hearing.source, r, packs) : undefined;
      return way !== undefined && sameAxis(mine, way) && held(hearing, r) ? [{ r, way }] : [];
    });
    const near = nearnessOf(cues, hearing.source, found.map((f) => f.r), weigh);
    return found.map(({ r, way }, k): Candidate => ({ hearing, mine, sign: way.sign, decisive: [r.span, way.span], near: near[k] as Nearness, shared: sharedValues(hearing, [q]), theirs: way.item }));
  });
}

/** What two numbers of a source say of the way something went. */
function changes({ draft, clause, weigh }: Hearing, hearings: readonly Hearing[], mine: Way): readonly Candidate[] {
  const about = mine.item ?? (draft.placed.sentence.items[clause.predicate] as Item | undefined);
  if (about === undefined) return [];
  const cues = cuesOf(draft, clause, about, weigh).filter((c) => !intersects(c.item.span, mine.span));
  return hearings.flatMap((hearing) => {
    if (!years(hearing)) return [];
    const found = changesIn(hearing.source).filter((c) => held(hearing, c.now) && amountsMeet(hearing, c.now));
    const near = nearnessOf(cues, hearing.source, found.map((c) => c.now), weigh);
    return found.map(({ now, before, sign }, k): Candidate => ({ hearing, mine, sign, decisive: [now.span, before.span], near: near[k] as Nearness, shared: 0, theirs: undefined }));
  });
}

const held = (hearing: Hearing, r: Item): boolean => {
  const clause = clauseOf(hearing.source.placed.sentence, r);
  return clause !== undefined && sameMood(hearing.clause.mood, clause.mood);
};

const own = ({ clause, draft }: Hearing): readonly Item[] => clause.items.map((i) => draft.placed.sentence.items[i] as Item);

/** Every amount of the draft's clause is the value that something came to, or stands in the sentence. */
const amountsMeet = (hearing: Hearing, now: Item): boolean => own(hearing).every((i) => i.quantity === undefined || i.quantity.value.dimension === 'ordinal' || i.quantity.value.dimension === 'duration' || compareValues(i, now) === 'same' || hearing.source.placed.sentence.items.some((s) => compareValues(i, s) === 'same'));

/** Every year of the draft's clause stands in the source's sentence. */
const years = (hearing: Hearing): boolean => own(hearing).every((i) => i.time?.value.year === undefined || hearing.source.placed.sentence.items.some((s) => ['same', 'compatible'].includes(compareValues(i, s))));

const sharedValues = (hearing: Hearing, but: readonly Item[]): number =>
  own(hearing).filter((i) => hasValue(i) && !but.includes(i) && hearing.source.placed.sentence.items.some((s) => compareValues(i, s) === 'same' || (i.time !== undefined && compareValues(i, s) === 'compatible'))).length;

/** The nearest, if it goes the other way and nothing goes the draft's. */
function chosen(candidates: readonly Candidate[]): readonly Judgement[] {
  const best = [...candidates].sort((a, b) => b.near.share - a.near.share)[0];
  if (best === undefined || best.sign === best.mine.sign) return [];
  const why = rejected(best, candidates);
  if (why === undefined) return [judgementOf(best)];
  best.hearing.note(`ways: ${told(best)}: ${why}`);
  return [];
}

function rejected(best: Candidate, candidates: readonly Candidate[]): string | undefined {
  const missed = best.near.missed.filter((c) => isNamed(c) && c.weight > 0.2);
  const named = best.near.met.some(isNamed);
  // "They rose by 12 % between 2010 and 2023": nothing is named, and the rest is the same
  if (best.shared > 0 && !best.near.missed.some((c) => isNamed(c) && c.item.kind !== 'pronoun') && !best.near.met.some(isNamed)) return undefined;
  if (best.near.share < (best.shared > 0 ? LOW : SHARE)) return 'not near enough';
  if (!named && best.shared === 0) return 'nothing that is named meets';
  if (missed.length > (best.shared > 0 ? 1 : 0)) return `no ${missed.map((c) => c.item.lemma).join(', ')} beside it`;
  if (candidates.some((c) => c.sign === c.mine.sign && c.near.share >= best.near.share * 0.5)) return 'another goes the same way';
  return undefined;
}

function judgementOf(best: Candidate): Judgement {
  const { hearing, mine, decisive } = best;
  const { source } = hearing;
  return answer(hearing, mine.span, decisive, {
    kind: 'conflict',
    code: 'comparison',
    confidence: 0.95,
    sourceAnswer: decisive.map((span) => wordsAt(source, span)).join(' … '),
    fix: correction(best),
    steps: [`ways: ${told(best)}`],
  });
}

function correction({ hearing, mine: { degree, item }, theirs, sign }: Candidate): readonly Replacement[] | undefined {
  if (degree === undefined) {
    if (item === undefined) return undefined;
    const said = theirs === undefined ? undefined : sayOpposite(hearing, item, theirs);
    return said ?? (item.index === hearing.clause.predicate ? (sayWay(hearing, sign > 0) ?? turnVerb(hearing, hearing.clause.negative)) : undefined);
  }
  const word = hearing.draft.placed.sentence.words[degree.at];
  return word === undefined ? undefined : [{ span: word.span, newText: degree.other }];
}

const told = ({ hearing, mine, sign, near, shared }: Candidate): string =>
  `${wordsAt(hearing.draft, mine.span)} ${mine.sign > 0 ? 'up' : 'down'} ~ ${sign > 0 ? 'up' : 'down'} ${shared} more, ${describeNear(near)}`;
