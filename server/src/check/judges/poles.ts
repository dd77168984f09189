// Poles: left or stayed, rose or fell, has or lacks, delayed or on time. One event, told with opposite verbs or denied.
import { align } from '../../../../knowledge/src/claims/align.ts';
import { contrast, matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { sayOpposite, turnVerb } from '../correct.ts';
import { deniedWords } from '../denied.ts';
import { governedBy, itemsOf, polesOf, predicateOf, type Pole } from '../frames.ts';
import { endedSince } from '../ended.ts';
import { answer, ofStrangers, silent, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { describe, otherValueDiffers, refused, sameMood } from '../questions/agreement.ts';
import { happensOnly, isCarried, outright } from '../questions/outright.ts';
import { sharedParts } from './poleParts.ts';

/** How telling the one thing must be of which both say nothing else. */
const TOLD_WHOLE = 0.8;

export const judgePoles: Judge = (hearing) => {
  const { draft, source, weigh } = hearing;
  const mine = polesOf(draft, hearing.clause, weigh.lexicon);
  if (mine.length === 0) return [];
  const theirs = source.placed.sentence.clauses.filter((c) => sameMood(hearing.clause.mood, c.mood) || refused(source, c, hearing.clause)).flatMap((c) => polesOf(source, c, weigh.lexicon));
  return mine.flatMap((m) => theirs.flatMap((t) => judgePair(hearing, m, endedSince(hearing, m, t) ? { ...t, negative: true } : t)));
};

function judgePair(hearing: Hearing, m: Pole, t: Pole): readonly Judgement[] {
  const { draft, source, weigh } = hearing;
  const opposed = contrast(m.item, t.item, weigh.lexicon) === 'opposite' && happensOnly(m, t, weigh.lexicon) && happensOnly(t, m, weigh.lexicon);
  const same = !opposed && (matchItems(m.item, draft, t.item, source, weigh.lexicon) >= 0.75 || isHeld(hearing, m, t) || isUndergone(hearing, m, t));
  if (!opposed && !same) return [];
  const carried = m.kind === 'quality' || (m.kind === 'event' && isCarried(draft, m));
  const conflict = opposed === (m.negative === t.negative);
  if (m.kind === 'quality' && m.item.kind !== 'adverb' && t.kind === 'quality' && hearing.clause.predicate < 0) return [];
  if (conflict && outright(hearing, m, t, opposed) !== undefined) return [];
  // "has not grown as it evolved" beside "has evolved": the source's word is another of the draft's
  if (conflict && !opposed && m.item.lemma !== t.item.lemma && draft.placed.sentence.items.some((i) => i !== m.item && i.lemma === t.item.lemma && i.kind === t.item.kind)) return [];
  // "refuses to negotiate", "accepts to negotiate": the verbs above have told it
  if (conflict && !opposed && governorsOpposed(hearing, m, t)) return [];
  // "failed commercially", "nor commercially successful": how something is done is said of the same doing
  if (conflict && m.item.kind === 'adverb' && t.item.kind === 'adverb' && !sameVerb(hearing, m, t)) return [];
  if (!conflict && same && ofNobody(draft, m) && ofNobody(source, t)) return [answer(hearing, m.item.span, [t.item.span], { kind: 'supported', code: 'negation', confidence: 0.6, sourceAnswer: deniedWords(source, t.item), steps: [`nobody: ${m.item.lemma} ~ ${t.item.lemma}`] })];
  if (ofStrangers(hearing)) return [];
  const parts = sharedParts(hearing, m, t);
  const aside = (why: () => string): readonly Judgement[] => {
    if (conflict && hearing.note !== silent) hearing.note(`${m.item.lemma} ~ ${t.negative ? 'not ' : ''}${t.item.lemma}: ${why()}`);
    return [];
  };
  if (parts === undefined) return aside(() => 'others take part');
  const among = new Set([...itemsOf(source.placed.sentence, t.clause).map((i) => i.index)]);
  const governs = m.kind === 'verb' && m.item.index === hearing.clause.predicate;
  const told = hearing.items.filter((i) => i.index !== hearing.clause.attribution?.speaker);
  const items = governs ? [...new Set([...told, ...governedBy(draft.placed.sentence, hearing.clause)])] : told;
  if (governs) for (const i of governedBy(source.placed.sentence, t.clause)) among.add(i.index);
  const alignment = align(draft, items, new Set(carried ? [m.item.index, hearing.clause.predicate] : [m.item.index]), source, among, weigh, hearing.scope);
  const least = !conflict || (!opposed && m.kind === 'quality') ? 0.6 : alignment.coverage > 0.99 && isWhole(hearing, m, t) ? TOLD_WHOLE : 0.9;
  if (alignment.stranger !== undefined || alignment.telling < least) return aside(() => `stranger ${alignment.stranger?.lemma ?? 'none'}; ${describe(alignment)}`);
  // What is counted differently or dated differently is another judge's affair.
  if (conflict && otherValueDiffers(hearing)) return aside(() => 'another number or date');
  const confidence = Math.min(1, alignment.coverage * 0.85 + parts * 0.2);
  return [answer(hearing, m.item.span, [t.item.span], {
    kind: conflict ? 'conflict' : 'supported',
    code: 'negation',
    confidence,
    sourceAnswer: t.negative ? deniedWords(source, t.item) : wordsAt(source, t.item.span),
    fix: conflict ? fixOf(hearing, m, t, carried, opposed) : undefined,
    steps: [`pole ${m.negative ? 'not ' : ''}${m.item.lemma} ~ ${t.negative ? 'not ' : ''}${t.item.lemma}: ${opposed ? 'opposite' : 'same'}`, `participants ${parts.toFixed(2)}`, describe(alignment)],
  })];
}

/** "A hosted service is planned": both say this of one thing, of two words or more, and no more. */
function isWhole({ draft, source }: Hearing, m: Pole, t: Pole): boolean {
  const told = ({ placed: { sentence } }: Side, pole: Pole): readonly Item[] => sentence.items.filter((i) => i.clause === pole.clause.index && i.index !== pole.item.index && i.kind !== 'adverb');
  const [mine, theirs] = [told(draft, m), told(source, t)];
  return mine.length === 1 && theirs.length === 1 && mine[0]?.kind === 'noun' && mine[0].to - mine[0].from > 1;
}

/** "Nobody was hurt", "there were no injuries": it is denied of everybody, whenever it may be. */
function ofNobody({ placed: { sentence } }: Side, pole: Pole): boolean {
  if (!pole.negative || sentence.items.some((i) => i.clause === pole.clause.index && (i.kind === 'time' || i.kind === 'name' || i.quantity !== undefined))) return false;
  if (pole.kind === 'event') return pole.item.negated && !sentence.items.some((i) => i.head === pole.item.index);
  return pole.kind === 'verb' && pole.clause.arguments.every((a) => a.item === pole.item.index || sentence.items[a.item]?.kind === 'adverb');
}

/** "Lead is found in the paint": the paint contains it. */
function isHeld({ draft, source, weigh }: Hearing, m: Pole, t: Pole): boolean {
  const turned = m.aspect === 'holds';
  if (!(turned ? t.aspect === 'is held' : m.aspect === 'is held' && t.aspect === 'holds')) return false;
  const parts = (side: Side, pole: Pole): readonly (readonly [string, Item])[] => pole.clause.arguments.map((a) => [a.role, side.placed.sentence.items[a.item] as Item] as const);
  const [found, held] = turned ? [parts(source, t), parts(draft, m)] : [parts(draft, m), parts(source, t)];
  const same = (a: Item, b: Item): boolean => (turned ? matchItems(b, draft, a, source, weigh.lexicon) : matchItems(a, draft, b, source, weigh.lexicon)) >= 0.7;
  return found.some(([, a]) => a.preposition === 'in' && held.some(([role, b]) => role === 'subject' && same(a, b))) && found.some(([role, a]) => role === 'object' && held.some(([other, b]) => other === 'object' && same(a, b)));
}

/** "Killed nobody", "the driver died": who is killed dies. Who was not killed in it lives, as far as a text of it goes. */
function isUndergone({ draft, source, weigh }: Hearing, m: Pole, t: Pole): boolean {
  const turned = m.aspect === 'kills';
  if (!(turned ? t.aspect === 'dies' : m.aspect === 'dies' && t.aspect === 'kills')) return false;
  const parts = (side: Side, pole: Pole, role: string): readonly Item[] => pole.clause.arguments.filter((a) => a.role === role).map((a) => side.placed.sentence.items[a.item] as Item);
  const [mine, theirs] = [parts(draft, m, turned ? 'object' : 'subject'), parts(source, t, turned ? 'subject' : 'object')];
  return mine.some((a) => theirs.some((b) => matchItems(a, draft, b, source, weigh.lexicon) >= 0.9));
}

function governorsOpposed({ draft, source, weigh }: Hearing, m: Pole, t: Pole): boolean {
  const above = ({ placed: { sentence } }: Side, pole: Pole) => predicateOf(sentence, sentence.clauses[pole.clause.parent]);
  const [a, b] = [above(draft, m), above(source, t)];
  return a !== undefined && b !== undefined && contrast(a, b, weigh.lexicon) === 'opposite';
}

function sameVerb({ draft, source, weigh }: Hearing, m: Pole, t: Pole): boolean {
  const [p, q] = [predicateOf(draft.placed.sentence, m.clause), predicateOf(source.placed.sentence, t.clause)];
  return p === undefined || q === undefined ? p === q : matchItems(p, draft, q, source, weigh.lexicon) >= 0.7;
}

function fixOf(hearing: Hearing, m: Pole, t: Pole, carried: boolean, opposed: boolean): Judgement['fix'] {
  const { sentence } = hearing.draft.placed;
  if (carried && m.negative && m.item.negated) return hearing.packs[sentence.language].rewrite.undeny(sentence.words, m.item.to - 1);
  const said = opposed && !m.negative ? sayOpposite(hearing, m.item, t.item) : undefined;
  if (said !== undefined) return said;
  return m.kind === 'quality' || m.item.index === hearing.clause.predicate || carried ? turnVerb(hearing, hearing.clause.negative) : undefined;
}
