// Counts, totals, percentages, money, durations, measures: how many, of what, doing what?
import type { FacetCode } from '../../../../knowledge/src/facets/facet.ts';
import type { Mention } from '../../../../knowledge/src/facets/facet.ts';
import { compareTimes } from '../../../../knowledge/src/facets/time/compare.ts';
import type { Moment } from '../../../../knowledge/src/facets/time/value.ts';
import { compareQuantities } from '../../../../knowledge/src/facets/quantity/compare.ts';
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';
import { spell } from '../../../../knowledge/src/facets/quantity/spell.ts';
import { writeQuantity } from '../../../../knowledge/src/facets/quantity/write.ts';
import { align, type Alignment } from '../../../../knowledge/src/claims/align.ts';
import { itemAt } from '../../../../knowledge/src/claims/document.ts';
import type { Lexicon } from '../../../../knowledge/src/languages/lexicon/lexicon.ts';
import { contrast, matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Clause, Item } from '../../../../knowledge/src/claims/sentence.ts';
import { clauseOf, isEvent, itemsOf, predicateOf } from '../frames.ts';
import { wordsAt, type Hearing, type Judge, type Judgement, type Replacement } from '../judgement.ts';
import { missingParticipant } from '../participants.ts';
import { arithmetic, isWholeOfPart, rest, wholeOf } from '../population.ts';

/** One judgement for every pair of quantities that answer the same question. */
export const judgeQuantities: Judge = (hearing) => {
  const asked = hearing.clause.items.map((i) => hearing.draft.placed.sentence.items[i] as Item).filter((i) => i.quantity !== undefined);
  const answers = hearing.source.placed.sentence.items.filter((i) => i.quantity !== undefined);
  return asked.flatMap((q) => {
    // Where the sentence has the draft's very number of the very thing, its other numbers answer other questions.
    const told = answers.filter((r) => compareQuantities(q.quantity?.value as Quantity, r.quantity?.value as Quantity) === 'same' && (q.quantity?.value.dimension !== 'count' || countedMatch(hearing, q, r) === 'same' || (q.head < 0 && r.head < 0)));
    return (told.length > 0 ? told : answers).flatMap((r) => judgePair(hearing, q, r));
  });
};

function judgePair(hearing: Hearing, q: Item, r: Item): readonly Judgement[] {
  const mine = q.quantity?.value;
  const theirs = r.quantity?.value;
  if (mine === undefined || theirs === undefined || mine.dimension === 'ordinal' || dates(hearing, q) || trails(hearing.draft, q) || trails(hearing.source, r)) return [];
  const agree = compareQuantities(withWhole(mine, hearing.draft, q), withWhole(theirs, hearing.source, r));
  const question = sameQuestion(hearing, q, r, agree === 'same');
  if (question === undefined) return [];
  const values = question.opposed ? complementValues(hearing, q, r) : { mine: withWhole(mine, hearing.draft, q), theirs: withWhole(theirs, hearing.source, r), note: '' };
  if (values === undefined) {
    hearing.note(`${wordsAt(hearing.draft, q.span)} ~ ${wordsAt(hearing.source, r.span)}: opposite verbs, and no whole to take it from`);
    return [];
  }
  const result = compareQuantities(values.mine, values.theirs);
  if (result === 'incomparable') {
    hearing.note(`${wordsAt(hearing.draft, q.span)} ~ ${wordsAt(hearing.source, r.span)}: incomparable`);
    return [];
  }
  const fix = result === 'different' ? fixOf(hearing, q, values.theirs) : undefined;
  const base = {
    code: codeOf(values.mine, values.note !== '', mine, theirs),
    span: fix?.[0]?.span ?? (mine.style.notation === 'quantifier' ? mine.number : q.span),
    statement: hearing.statement,
    decisive: [r.span],
    confidence: question.confidence,
    draftAnswer: wordsAt(hearing.draft, q.span),
    sourceAnswer: wordsAt(hearing.source, r.span),
    arithmetic: values.note,
    steps: [`quantity ${wordsAt(hearing.draft, q.span)} ~ ${wordsAt(hearing.source, r.span)}: ${result}`, ...question.steps],
  } as const;
  if (result !== 'different') return [{ ...base, kind: 'supported', fix: undefined }];
  const why = question.loose ? 'too loose a match to contradict' : doubt(hearing, q, r, values.mine, values.theirs, question);
  if (why !== undefined) {
    hearing.note(`${wordsAt(hearing.draft, q.span)} ~ ${wordsAt(hearing.source, r.span)}: ${why}`);
    return [];
  }
  return [{ ...base, kind: 'conflict', fix }];
}

/** Two numbers of one question are seldom this far apart: a price and a budget, a share and its total. */
const FAR = 20;

/** Why two different numbers may still answer two questions; undefined when nothing speaks for it. */
function doubt(hearing: Hearing, q: Item, r: Item, mine: Quantity, theirs: Quantity, question: Question): string | undefined {
  if (otherValueDiffers(hearing, q, r)) return 'a date differs too';
  if (mine.lower === 0 && mine.upper === 0 && !question.sure) return 'none of them: another event';
  if (togetherOnly(hearing, r)) return 'the draft speaks of several together';
  if (otherNumberDiffers(hearing, q)) return 'another number differs too';
  if (vague(mine) || vague(theirs)) return 'a vague number';
  const ratio = Math.abs(middle(mine)) / Math.max(1e-9, Math.abs(middle(theirs)));
  if (Number.isFinite(ratio) && (ratio > FAR || ratio < 1 / FAR) && middle(mine) > 0 && question.confidence < 0.95) return 'too far apart for one question';
  const subset = subsetOf(hearing, q, r);
  if (subset === 'draft' && mine.upper <= theirs.lower) return 'the draft may count some of them';
  if (subset === 'source' && mine.lower >= theirs.upper) return 'the source may count some of them';
  return undefined;
}

const middle = (q: Quantity): number => (Number.isFinite(q.lower) && Number.isFinite(q.upper) && q.lower > -Infinity ? (q.lower + q.upper) / 2 : Number.isFinite(q.upper) ? q.upper : q.lower);

/** many, several, few: too wide to contradict a number */
const vague = (q: Quantity): boolean => q.dimension === 'count' && q.style.notation === 'quantifier' && q.lower !== q.upper;

/** "Transport and housing make up 62 %": a sum, where the source has each by itself. */
function togetherOnly(hearing: Hearing, r: Item): boolean {
  const several = (side: Side, c: Clause | undefined): boolean => {
    const list = (c?.arguments ?? []).filter((a) => a.role === 'subject').map((a) => side.placed.sentence.items[a.item] as Item).filter((i) => i.list >= 0);
    return list.length > 1;
  };
  return several(hearing.draft, hearing.clause) && !several(hearing.source, clauseOf(hearing.source.placed.sentence, r));
}

/** Whether one side counts a part of what the other counts: "two of them come from Brazil" beside "there are twelve". */
function subsetOf(hearing: Hearing, q: Item, r: Item): 'draft' | 'source' | undefined {
  const { draft, source, weigh } = hearing;
  const mine = restrictive(draft, q, weigh.lexicon);
  const theirs = restrictive(source, r, weigh.lexicon);
  const lacks = (a: readonly Item[], from: Side, b: readonly Item[], to: Side): boolean => a.some((x) => !b.some((y) => matchItems(x, from, y, to, weigh.lexicon) >= 0.7));
  if (lacks(mine, draft, theirs, source)) return 'draft';
  if (lacks(theirs, source, mine, draft)) return 'source';
  const told = predicateOf(source.placed.sentence, clauseOf(source.placed.sentence, r));
  const asked = predicateOf(draft.placed.sentence, hearing.clause);
  const exists = told === undefined || told.concepts.length === 0 || possessive(told);
  if (exists && asked !== undefined && asked.concepts.length > 0 && !possessive(asked) && !source.placed.sentence.items.some((s) => matchItems(asked, draft, s, source, weigh.lexicon) >= 0.7)) return 'draft';
  return undefined;
}

/** Qualities of the counted thing that single some of them out: brown, French, female. */
function restrictive(side: Side, q: Item, lexicon: Lexicon): readonly Item[] {
  const head = countedBy(side, q);
  if (head === undefined) return [];
  return side.placed.sentence.items.filter((i) => i.head === head.index && i.relation === 'modifier' && i.concepts.some((c) => (lexicon.concepts.get(c)?.sets.length ?? 0) > 0));
}

/** A second number of the clause, of another thing, that the source tells otherwise. */
function otherNumberDiffers(hearing: Hearing, q: Item): boolean {
  const { draft, source } = hearing;
  const theirs = source.placed.sentence.items.filter((i) => i.quantity !== undefined);
  return hearing.clause.items
    .map((i) => draft.placed.sentence.items[i] as Item)
    .filter((i) => i.quantity !== undefined && i.index !== q.index)
    .some((other) => {
      const comparable = theirs.filter((r) => r.quantity?.value.dimension === other.quantity?.value.dimension && (other.quantity?.value.dimension !== 'count' || countedMatch(hearing, other, r) === 'same'));
      return comparable.length > 0 && comparable.every((r) => compareQuantities(other.quantity?.value as Quantity, r.quantity?.value as Quantity) === 'different');
    });
}

/** "men over 50": a number right behind its noun counts nothing. */
const trails = (side: Side, q: Item): boolean => {
  const head = side.placed.sentence.items[q.head];
  return q.quantity?.value.dimension === 'count' && q.relation === 'count' && head !== undefined && head.to <= q.from;
};

/** "two years after …": the length of time only dates something. */
function dates(hearing: Hearing, q: Item): boolean {
  const { sentence } = hearing.draft.placed;
  const next = sentence.words[q.to];
  const kind = next === undefined ? undefined : hearing.packs[sentence.language].grammar.prepositions.get(next.fold);
  return q.quantity?.value.dimension === 'duration' && (kind === 'after' || kind === 'before');
}

/** A second value of the clause that the source tells otherwise: two differences are two questions. */
function otherValueDiffers(hearing: Hearing, q: Item, r: Item): boolean {
  const mine = hearing.items.filter((i) => i.time?.value.year !== undefined && i.index !== q.index);
  const theirs = hearing.source.placed.sentence.items.filter((i) => i.time !== undefined && i.clause === r.clause);
  return mine.some((t) => theirs.length > 0 && theirs.every((u) => compareTimes((t.time as Mention<Moment>).value, (u.time as Mention<Moment>).value) === 'different'));
}

interface Question {
  readonly confidence: number;
  readonly opposed: boolean;
  /** the thing counted and the event both meet */
  readonly sure: boolean;
  /** enough to support, not enough to contradict */
  readonly loose: boolean;
  readonly steps: readonly string[];
}

/** @param agree the values are equal: then less is asked of the match, for what supports need not be certain */
function sameQuestion(hearing: Hearing, q: Item, r: Item, agree: boolean): Question | undefined {
  const { draft, source, weigh } = hearing;
  const mine = q.quantity?.value as Quantity;
  const theirs = r.quantity?.value as Quantity;
  if (mine.dimension !== theirs.dimension && !shares(mine, theirs)) return undefined;
  // The whole of the source answers how many there are; a part of the draft answers how many of them did something.
  if (isWholeOfPart(source, r) !== isWholeOfPart(draft, q) && (mine.only || wholeOf(draft, q) !== undefined || isWholeOfPart(draft, q))) return undefined;
  const sClause = clauseOf(source.placed.sentence, r);
  if (sClause === undefined || !sameMood(hearing.clause.mood, sClause.mood)) return undefined;
  const counted = countedMatch(hearing, q, r);
  const aside = (why: string): undefined => {
    hearing.note(`${wordsAt(draft, q.span)} ~ ${wordsAt(source, r.span)}: ${why}`);
    return undefined;
  };
  if (counted === 'different') return aside('another thing is counted');
  const sItems = itemsOf(source.placed.sentence, sClause);
  const among = new Set(sItems.map((i) => i.index));
  const left = new Set([q.index]);
  const alignment = align(draft, hearing.items, left, source, among, weigh, hearing.scope);
  if (alignment.stranger !== undefined) return aside(`the source has no ${alignment.stranger.lemma}; ${describe(alignment)}`);
  const predicate = predicateMatch(hearing, q, r, alignment);
  if (predicate === 'other' && !agree) return aside(`another event; ${describe(alignment)}`);
  if (predicate === 'opposed' && (counted !== 'same' || (q.role === 'object' && !hearing.clause.passive))) return aside('the rest of something else');
  if (!agree && counted === 'unknown' && predicate !== 'same' && heads(hearing, q, r)) return aside(`other people; ${describe(alignment)}`);
  if (!agree && counted === 'unknown' && predicate === 'none') return aside(`neither the thing counted nor the event agrees; ${describe(alignment)}`);
  const bonus = (counted === 'same' ? 0.15 : 0) + (predicate === 'same' || predicate === 'opposed' ? 0.15 : 0) - (predicate === 'none' ? 0.1 : 0);
  const missing = missingParticipant(hearing, q);
  if (!agree && missing !== undefined && !(counted === 'same' && predicate === 'same' && missing.kind !== 'name' && mine.dimension === 'count')) return aside(`${missing.lemma} takes no part in it`);
  if (alignment.telling < 0.8) return aside(`too little shared; ${describe(alignment)}`);
  return {
    confidence: Math.min(1, alignment.coverage + bonus),
    opposed: predicate === 'opposed',
    sure: counted === 'same' && predicate === 'same' && missing === undefined,
    loose: counted !== 'same' && predicate !== 'same' && predicate !== 'opposed' && alignment.coverage < 0.8,
    steps: [`counted ${counted}, predicate ${predicate}`, describe(alignment)],
  };
}

const shares = (a: Quantity, b: Quantity): boolean => isShareable(a) && isShareable(b);
const isShareable = (q: Quantity): boolean => q.dimension === 'share' || q.dimension === 'count';

export const sameMood = (a: string, b: string): boolean => a === b || (settled(a) && settled(b));
const settled = (mood: string): boolean => mood === 'asserted' || mood === 'reported';

export const describe = (a: Alignment): string =>
  `coverage ${a.coverage.toFixed(2)}, telling ${a.telling.toFixed(2)}: ${a.pairings.map((p) => `${p.draft.lemma}${p.source === undefined ? '✗' : `=${p.source.lemma}(${(p.score * 100).toFixed(0)} ${p.tier})`}·${p.weight.toFixed(1)}`).join(' ')}`;

/** What is counted: the same thing, perhaps the same, or something else. */
function countedMatch(hearing: Hearing, q: Item, r: Item): 'same' | 'unknown' | 'different' {
  const mine = q.quantity?.value as Quantity;
  // "a 10-year bond" and "a 14-year high" measure two things
  if (mine.dimension !== 'count' && mine.dimension !== 'share' && q.relation === 'count' && r.relation === 'count') {
    const [a, b] = [hearing.draft.placed.sentence.items[q.head], hearing.source.placed.sentence.items[r.head]];
    if (a !== undefined && b !== undefined && matchItems(a, hearing.draft, b, hearing.source, hearing.weigh.lexicon) < 0.7) return 'different';
  }
  if (mine.dimension !== 'count' && mine.dimension !== 'share' && mine.dimension !== 'multiple') return 'unknown';
  const { draft, source, weigh } = hearing;
  const dHead = countedBy(draft, q);
  const sHead = countedBy(source, r);
  if (dHead === undefined || sHead === undefined) return 'unknown';
  const score = Math.max(matchItems(dHead, draft, sHead, source, weigh.lexicon), ...equated(source, sHead).map((i) => matchItems(dHead, draft, i, source, weigh.lexicon)));
  if (score >= (dHead.kind === 'pronoun' ? 0.65 : 0.7)) return 'same';
  const people = (i: Item): boolean => i.concepts.some((c) => weigh.lexicon.entails(c, 'person'));
  if (dHead.kind === 'pronoun' || sHead.kind === 'pronoun' || dHead.concepts.length === 0) return 'unknown';
  if (!explicit(q) || !explicit(r)) return 'unknown';
  return people(dHead) && people(sHead) && contrast(dHead, sHead, weigh.lexicon) === undefined ? 'unknown' : 'different';
}

/** The noun stands beside its number; otherwise it is what the number may stand for. */
const explicit = (q: Item): boolean => q.relation === 'count' && q.head >= 0;

/** Both sides name what they count. */
const heads = (hearing: Hearing, q: Item, r: Item): boolean => {
  const d = countedBy(hearing.draft, q);
  return explicit(q) && d !== undefined && d.kind !== 'pronoun' && d.concepts.length > 0 && countedBy(hearing.source, r) !== undefined && (q.quantity?.value.dimension === 'count' || q.quantity?.value.dimension === 'share');
};

/** "Two former employees are co-founders": what is counted is also what the copula says of it. */
function equated(side: Side, counted: Item): readonly Item[] {
  const { sentence } = side.placed;
  const clause = sentence.clauses.find((c) => c.arguments.some((a) => a.item === counted.index && a.role === 'subject') && predicateOf(sentence, c)?.concepts.length === 0);
  return clause === undefined ? [] : clause.arguments.filter((a) => a.role === 'complement').map((a) => sentence.items[a.item] as Item).filter((i) => i.kind === 'noun');
}

/** The noun a quantity counts: its own, that of the whole it is part of, or what it stands for. */
export function countedBy(side: Side, q: Item): Item | undefined {
  const { sentence } = side.placed;
  const own = sentence.items[q.head];
  if (own !== undefined && q.relation === 'count' && own.kind !== 'pronoun') return own;
  if (own?.kind === 'pronoun') return own;
  const whole = wholeOf(side, q);
  if (whole?.counted !== undefined) return whole.counted;
  const stands = side.aliases.get(q.index)?.[0];
  return stands === undefined ? undefined : itemAt(side.document, stands);
}

/** How the draft's verb stands to what the source says of its quantity. */
function predicateMatch(hearing: Hearing, q: Item, r: Item, alignment: Alignment): 'same' | 'opposed' | 'none' | 'light' | 'other' {
  const { draft, source, weigh } = hearing;
  const predicate = predicateOf(draft.placed.sentence, hearing.clause);
  const mine = draft.placed.sentence.items.filter((i) => i.index === predicate?.index || (isEvent(i, weigh.lexicon) && hangsOn(draft, q, i)));
  const sClause = clauseOf(source.placed.sentence, r);
  const theirs = source.placed.sentence.items.filter((i) => (i.kind === 'verb' && (i.clause === r.clause || sClause?.parent === i.clause)) || isEvent(i, weigh.lexicon));
  let result: 'none' | 'light' | 'other' = mine.every((m) => m.concepts.length === 0 || possessive(m)) ? 'light' : 'none';
  for (const m of mine) {
    const found = alignment.pairings.find((p) => p.draft.index === m.index);
    for (const t of theirs) {
      const negative = (m.kind === 'verb' && hearing.clause.negative) !== (t.kind === 'verb' && (clauseOf(source.placed.sentence, t)?.negative ?? false));
      if (matchItems(m, draft, t, source, weigh.lexicon) >= 0.7) return negative ? 'opposed' : 'same';
      if (contrast(m, t, weigh.lexicon) === 'opposite') return negative ? 'same' : 'opposed';
    }
    if (found !== undefined && found.score >= 0.7) return 'same';
  }
  if (result === 'none' && (q.quantity?.value.dimension === 'duration' || q.quantity?.value.dimension === 'age')) result = 'other';
  // Two telling verbs that do not meet tell of two events; the whole of a part is told by no verb of its own.
  const told = predicateOf(source.placed.sentence, sClause);
  if (result === 'none' && told !== undefined && told.concepts.length > 0 && !isWholeOfPart(source, r) && !possessive(told)) result = 'other';
  return result;
}

/** "has", "counts", "includes": a verb that only says that there are so many. */
const possessive = (verb: Item): boolean => verb.concepts.some((c) => HOLDING.has(c));
const HOLDING: ReadonlySet<string> = new Set(['have', 'include', 'count', 'contain', 'number', 'exist', 'consist', 'employ', 'total']);

function hangsOn(side: Side, q: Item, event: Item): boolean {
  const { items } = side.placed.sentence;
  let at: Item | undefined = q;
  for (let steps = 0; steps < 4 && at !== undefined && at.head >= 0; steps++) {
    if (at.head === event.index) return true;
    at = items[at.head];
  }
  return false;
}

/** A part of a whole that is told beside it: "of the 14 authors, three": the quantity gets its total. */
function withWhole(value: Quantity, side: Side, item: Item): Quantity {
  if (value.total !== undefined || value.dimension !== 'count') return value;
  const whole = wholeOf(side, item);
  return whole === undefined ? value : { ...value, total: whole.size };
}

/** The verbs are opposed (left / stayed): compare with the rest of the whole. */
function complementValues(hearing: Hearing, q: Item, r: Item): { mine: Quantity; theirs: Quantity; note: string } | undefined {
  const mine = withWhole(q.quantity?.value as Quantity, hearing.draft, q);
  const theirs = withWhole(r.quantity?.value as Quantity, hearing.source, r);
  const left = rest(theirs);
  if (left === undefined) return undefined;
  if (mine.dimension === 'count' && mine.total !== undefined && theirs.total !== undefined && mine.total !== theirs.total) return undefined;
  return { mine, theirs: left, note: arithmetic(theirs) };
}

function codeOf(mine: Quantity, derived: boolean, own: Quantity, theirs: Quantity): FacetCode {
  if (own.style.notation === 'quantifier') return 'comparison';
  if (own.lower === theirs.lower && own.upper !== theirs.upper) return 'comparison';
  if (own.upper === theirs.lower || own.lower === theirs.upper) return 'comparison';
  if (derived) return 'derived';
  switch (mine.dimension) {
    case 'share':
    case 'points':
      return 'percentage';
    case 'money':
      return 'money';
    case 'duration':
      return 'duration';
    case 'count':
    case 'age':
    case 'score':
    case 'multiple':
      return 'count';
    default:
      return 'measure';
  }
}

/** When only the bound differs (fewer than 30 % / more than 30 %) the bound is what is wrong. */
const boundOnly = (mine: Quantity, theirs: Quantity): boolean => {
  const number = (q: Quantity): number => (Number.isFinite(q.lower) ? q.lower : q.upper);
  return mine.bounds !== undefined && number(mine) === number(theirs) && (mine.lower !== theirs.lower || mine.upper !== theirs.upper);
};

/** The source's number in the writer's style; its bound too, where the writer had one or the number alone would not do. */
function fixOf(hearing: Hearing, q: Item, theirs: Quantity): readonly Replacement[] | undefined {
  const mine = q.quantity?.value as Quantity;
  const { rewrite, quantity } = hearing.packs[hearing.draft.placed.sentence.language];
  const kind = boundOf(theirs);
  const words = kind === undefined ? '' : rewrite.bounds[kind];
  if (boundOnly(mine, theirs) && mine.bounds !== undefined && words !== '') return [{ span: mine.bounds, newText: asWritten(hearing, mine.bounds, words) }];
  if (mine.style.notation === 'quantifier') {
    const count = theirs.dimension === 'count' && theirs.lower === theirs.upper ? spell(theirs.lower, quantity) : undefined;
    return count === undefined ? undefined : [{ span: mine.number, newText: asWritten(hearing, mine.number, count) }];
  }
  const text = writeQuantity(theirs, mine, quantity);
  if (text === undefined) return undefined;
  if (mine.bounds === undefined || boundOf(mine) === kind) return [{ span: mine.number, newText: text }];
  const whole = { start: Math.min(mine.bounds.start, mine.number.start), end: Math.max(mine.bounds.end, mine.number.end) };
  return [{ span: whole, newText: asWritten(hearing, whole, words === '' ? text : `${words} ${text}`) }];
}

function boundOf(q: Quantity): 'above' | 'below' | 'atLeast' | 'atMost' | 'about' | undefined {
  if (q.lower === q.upper) return q.approximate ? 'about' : undefined;
  if (!Number.isFinite(q.upper)) return q.lowerOpen ? 'above' : 'atLeast';
  return q.lower <= 0 ? (q.upperOpen ? 'below' : 'atMost') : undefined;
}

/** With a capital where the words replaced had one. */
function asWritten(hearing: Hearing, span: Item['span'], text: string): string {
  return /^\p{Lu}/u.test(wordsAt(hearing.draft, span)) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
