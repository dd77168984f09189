// Poles: left or stayed, rose or fell, has or lacks, delayed or on time. One event, told with opposite verbs or denied.
import { carriers, openVerbs } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { compareQuantities } from '../../../../knowledge/src/facets/quantity/compare.ts';
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';
import type { Lexicon } from '../../../../knowledge/src/languages/lexicon/lexicon.ts';
import { align } from '../../../../knowledge/src/claims/align.ts';
import { contrast, matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { turnVerb } from '../correct.ts';
import { governedBy, itemsOf, polesOf, predicateOf, type Pole } from '../frames.ts';
import { wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { describe, otherValueDiffers, sameMood } from '../questions/agreement.ts';
import { sharedParts } from './poleParts.ts';

export const judgePoles: Judge = (hearing) => {
  const { draft, source, weigh } = hearing;
  const mine = polesOf(draft, hearing.clause, weigh.lexicon);
  const theirs = source.placed.sentence.clauses.filter((c) => sameMood(hearing.clause.mood, c.mood)).flatMap((c) => polesOf(source, c, weigh.lexicon));
  return mine.flatMap((m) => theirs.flatMap((t) => judgePair(hearing, m, t)));
};

function judgePair(hearing: Hearing, m: Pole, t: Pole): readonly Judgement[] {
  const { draft, source, weigh } = hearing;
  const opposed = contrast(m.item, t.item, weigh.lexicon) === 'opposite' && happensOnly(m, t, weigh.lexicon) && happensOnly(t, m, weigh.lexicon);
  const same = !opposed && matchItems(m.item, draft, t.item, source, weigh.lexicon) >= 0.75;
  if (!opposed && !same) return [];
  const carried = m.kind === 'quality' || (m.kind === 'event' && carrier(hearing, m.item));
  const conflict = opposed === (m.negative === t.negative);
  if (conflict && opposed && m.negative) return []; // "did not leave" and "did not stay" may both be loose talk
  if (conflict && (governed(hearing.draft, hearing, m) || governed(source, hearing, t))) return [];
  if (m.kind === 'quality' && m.item.kind !== 'adverb' && t.kind === 'quality' && hearing.clause.predicate < 0) return [];
  if (conflict && (countedApart(hearing, m, t, opposed))) return [];
  if (conflict && (openComplement(draft, source, m, hearing) || openComplement(source, draft, t, hearing))) return [];
  // What lasted so long may well have ended since: she stayed eight years, she left.
  if (conflict && opposed && (lasts(draft, m) || lasts(source, t))) return [];
  // "recommends not to" and "does not recommend": one of the denials stands below.
  if (conflict && !opposed && deniedBelow(...(m.negative ? [source, t] as const : [draft, m] as const))) return [];
  // A noun by itself is as often the thing as the event.
  if (conflict && opposed && ((m.kind === 'event' && alone(draft, m, carried)) || (t.kind === 'event' && alone(source, t, false)))) return [];
  const parts = sharedParts(hearing, m, t);
  const aside = (why: string): readonly Judgement[] => {
    if (conflict) hearing.note(`${m.item.lemma} ~ ${t.negative ? 'not ' : ''}${t.item.lemma}: ${why}`);
    return [];
  };
  if (parts === undefined) return aside('others take part');
  const among = new Set([...itemsOf(source.placed.sentence, t.clause).map((i) => i.index)]);
  const governs = m.kind === 'verb' && m.item.index === hearing.clause.predicate;
  const told = hearing.items.filter((i) => i.index !== hearing.clause.attribution?.speaker);
  const items = governs ? [...new Set([...told, ...governedBy(draft.placed.sentence, hearing.clause)])] : told;
  if (governs) for (const i of governedBy(source.placed.sentence, t.clause)) among.add(i.index);
  const alignment = align(draft, items, new Set(carried ? [m.item.index, hearing.clause.predicate] : [m.item.index]), source, among, weigh, hearing.scope);
  if (alignment.stranger !== undefined || alignment.telling < (conflict && (opposed || m.kind !== 'quality') ? 0.9 : 0.6)) return aside(`stranger ${alignment.stranger?.lemma ?? 'none'}; ${describe(alignment)}`);
  // What is counted differently or dated differently is another judge's affair.
  if (conflict && otherValueDiffers(hearing)) return aside('another number or date');
  const confidence = Math.min(1, alignment.coverage * 0.85 + parts * 0.2);
  return [{
    kind: conflict ? 'conflict' : 'supported',
    code: 'negation',
    span: m.item.span,
    statement: hearing.statement,
    decisive: [t.item.span],
    confidence,
    draftAnswer: wordsAt(draft, m.item.span),
    sourceAnswer: (t.negative ? '¬ ' : '') + wordsAt(source, t.item.span),
    arithmetic: '',
    fix: conflict ? fixOf(hearing, m, carried) : undefined,
    steps: [`pole ${m.negative ? 'not ' : ''}${m.item.lemma} ~ ${t.negative ? 'not ' : ''}${t.item.lemma}: ${opposed ? 'opposite' : 'same'}`, `participants ${parts.toFixed(2)}`, describe(alignment)],
  }];
}

/** Nothing hangs on it, and no verb carries it. */
const alone = (side: Side, pole: Pole, carried: boolean): boolean =>
  !carried && !side.placed.sentence.items.some((i) => i.head === pole.item.index && i.relation !== 'count') && !pole.clause.arguments.some((a) => a.item === pole.item.index && a.role !== 'oblique');

/** A noun that names a thing as well as what happens (a building, to build) is opposed to nothing but as that thing. */
const happensOnly = (pole: Pole, other: Pole, lexicon: Lexicon): boolean =>
  pole.kind !== 'event' ||
  pole.item.concepts.every((c) => lexicon.concepts.get(c)?.kind !== 'things' || pole.item.concepts.some((d) => d !== c && lexicon.akin(c, d)) || other.item.concepts.some((o) => lexicon.opposed(c, o)));

/** "to avoid an escalation", "called for a halt": the event stands under a verb that does not say that it happens. */
function governed(side: Side, hearing: Hearing, pole: Pole): boolean {
  const { sentence } = side.placed;
  const { grammar } = hearing.packs[sentence.language];
  const open = (verb: Item | undefined): boolean =>
    verb !== undefined && verb.index !== pole.item.index && (grammar.planningVerbs.has(verb.lemma) || grammar.reportingVerbs.has(verb.lemma) || verb.concepts.some((c) => openVerbs.has(c)));
  if (pole.kind === 'event' && !pole.clause.arguments.some((a) => a.item === pole.item.index && a.role === 'subject')) return open(predicateOf(sentence, pole.clause));
  const above = sentence.clauses[pole.clause.parent];
  if (pole.kind !== 'verb' || above === undefined || sentence.words[pole.item.from]?.form !== 'infinitive') return false;
  // "never had the chance to win": what is denied above is not said below
  return open(predicateOf(sentence, above)) || (above.negative && !pole.negative);
}

/** "received an offer", "made a decision": the verb only carries its noun. */
function carrier(hearing: Hearing, event: Item): boolean {
  const predicate = hearing.draft.placed.sentence.items[hearing.clause.predicate];
  const object = hearing.clause.arguments.some((a) => a.item === event.index && (a.role === 'object' || a.role === 'complement'));
  return object && predicate !== undefined && (predicate.concepts.length === 0 || predicate.concepts.some((c) => carriers.has(c)));
}

function fixOf(hearing: Hearing, m: Pole, carried: boolean): Judgement['fix'] {
  const { sentence } = hearing.draft.placed;
  if (carried && m.negative && m.item.negated) return hearing.packs[sentence.language].rewrite.undeny(sentence.words, m.item.to - 1);
  return m.kind === 'quality' || m.item.index === hearing.clause.predicate || carried ? turnVerb(hearing, hearing.clause.negative) : undefined;
}

/** "Some did not", "not fewer than two": with a number in play a denial leaves room for both, unless both sides count as many. */
function countedApart({ draft, source }: Hearing, m: Pole, t: Pole, opposed: boolean): boolean {
  const [mine, theirs] = [countsOf(draft, m, opposed), countsOf(source, t, opposed)];
  if (mine.length === 0 && theirs.length === 0) return false;
  return !opposed || mine.length !== 1 || theirs.length !== 1 || compareQuantities(mine[0] as Quantity, theirs[0] as Quantity) !== 'same' || mine[0]?.dimension === 'share';
}

const countsOf = (side: Side, pole: Pole, opposed: boolean): readonly Quantity[] =>
  pole.clause.arguments.flatMap((a) => {
    if (opposed && a.role !== 'subject' && !(pole.clause.passive && a.role === 'object')) return [];
    const value = (side.placed.sentence.items[a.item] as Item).quantity?.value;
    return value !== undefined && (value.dimension === 'count' || value.dimension === 'share') && !(value.lower === 0 && value.upper === 0) ? [value] : [];
  });

/** "recommends not to use it": the clause below the pole that is affirmed is denied. */
const deniedBelow = (side: Side, pole: Pole): boolean => pole.kind === 'verb' && side.placed.sentence.clauses.some((c) => c.parent === pole.clause.index && c.negative);

const lasts = (side: Side, pole: Pole): boolean => pole.clause.items.some((i) => side.placed.sentence.items[i]?.quantity?.value.dimension === 'duration');

/** "recommends to avoid …": what is said stands in the infinitive, which the other side must have too. */
function openComplement(side: Side, other: Side, pole: Pole, hearing: Hearing): boolean {
  if (pole.kind !== 'verb') return false;
  const { sentence } = side.placed;
  const { grammar } = hearing.packs[sentence.language];
  // "left to join another" tells of leaving; "agreed to join" tells of nothing without what was agreed
  if (!grammar.governors.has(pole.item.lemma) && !grammar.planningVerbs.has(pole.item.lemma) && !grammar.reportingVerbs.has(pole.item.lemma) && !pole.item.concepts.some((c) => openVerbs.has(c))) return false;
  const child = sentence.clauses.find((c) => c.parent === pole.clause.index && c.predicate >= 0 && sentence.words[(sentence.items[c.predicate] as Item).from]?.form === 'infinitive');
  const verb = child === undefined ? undefined : sentence.items[child.predicate];
  // "said that they would leave": the verb has its own auxiliary
  if (verb === undefined || verb.concepts.length === 0 || sentence.words[verb.from - 1]?.tag === 'verb') return false;
  return !other.placed.sentence.items.some((i) => (i.kind === 'verb' || i.kind === 'noun') && matchItems(verb, side, i, other, hearing.weigh.lexicon) >= 0.7);
}
