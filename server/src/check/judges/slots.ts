// Who and where, told in other words: a name of the draft that the source's sentence does not have, and the one name
// that fills its place there, where all else that the draft says is there too.
import { align } from '../../../../knowledge/src/claims/align.ts';
import { contrast, matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { forOne, functional, onceOnly } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { sayName } from '../correct.ts';
import { clauseOf, indicesOf } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { describe, otherValueDiffers, sameMood, setAside } from '../questions/agreement.ts';
import { areRivals, isPlace, isProper, known, partOf, qualified } from '../rivals.ts';
import { slotsOf, WHERE, type Slot } from '../slots.ts';

/** Share of what the draft says that the source must say, and how telling it must be: of what happens once, and of all else. */
const ONCE = { coverage: 0.6, telling: 1.4 } as const;
const OPEN = { coverage: 0.85, telling: 1.6 } as const;

/** What a verb tells that the source says from the other side. */
const VERB = 0.7;

interface Met { readonly mine: Slot; readonly theirs: Slot; readonly turned: boolean }

export const judgeSlots: Judge = (hearing) => {
  const { draft, source, clause } = hearing;
  if (clause.negative || clause.restricted) return [];
  const named = hearing.items.filter((i) => isProper(i, draft, hearing.weigh.lexicon) && clause.items.includes(i.index));
  const strangers = named.filter((i) => !known(hearing, i));
  const [m] = strangers;
  if (m === undefined || strangers.length > 1 || m.list >= 0 || qualified(draft, m)) return [];
  const rivals = source.placed.sentence.items.flatMap((r): readonly { readonly r: Item; readonly met: readonly Met[] }[] => {
    const met = rivalry(hearing, m, r);
    return met.length === 0 ? [] : [{ r, met }];
  });
  // "in Orvane, Texas": one place and what it lies in; the one that is of the draft's kind is its rival
  const chain = rivals.length > 1 && rivals.every(({ r }) => isPlace(r, hearing.weigh.lexicon)) ? rivals.filter(({ r }) => contrast(m, r, hearing.weigh.lexicon) !== undefined) : rivals;
  const [first] = chain;
  if (first === undefined || chain.length > 1) return [];
  return judge(hearing, m, first.r, first.met);
};

/** The places that both fill; empty where the two are no rivals. */
function rivalry(hearing: Hearing, m: Item, r: Item): readonly Met[] {
  const { draft, source, weigh } = hearing;
  if (!areRivals(hearing, m, r)) return [];
  const place = isPlace(m, weigh.lexicon);
  const slots = slotsOf(source.placed.sentence, r);
  return slotsOf(draft.placed.sentence, m).filter((a) => a.part !== 'with').flatMap((a) => slots.filter((b) => (locates(a) && locates(b)) || (partOf(a.part, place) === partOf(b.part, place) && matchItems(a.anchor, draft, b.anchor, source, weigh.lexicon) >= 0.75) || turned(hearing, a, b)).map((b): Met => ({ mine: a, theirs: b, turned: turned(hearing, a, b) })));
}

/** "Orvane supplies it", "it comes from Orvane": one event, told from its other side. */
function turned({ weigh: { lexicon } }: Hearing, a: Slot, b: Slot): boolean {
  if (a.anchor.kind !== 'verb' || b.anchor.kind !== 'verb' || (a.part === 'subject') === (b.part === 'subject')) return false;
  const other = a.part === 'subject' ? b.part : a.part;
  return OTHER_SIDE.has(other) && a.anchor.concepts.some((c) => b.anchor.concepts.some((d) => lexicon.concepts.get(c)?.converses.includes(d) === true));
}
const OTHER_SIDE: ReadonlySet<string> = new Set(['object', 'from', 'of', 'to', 'for', 'at', 'by']);

function judge(hearing: Hearing, m: Item, r: Item, met: readonly Met[]): readonly Judgement[] {
  const { draft, source, weigh, clause } = hearing;
  const sClause = clauseOf(source.placed.sentence, r);
  if (sClause === undefined || sClause.negative || !sameMood(clause.mood, sClause.mood)) return [];
  const among = indicesOf(source.placed.sentence, sClause);
  // "the engineer Anna Reed", "Anna Reed, winner of the prize": what it is called besides belongs to the answer
  const beside = draft.placed.sentence.items.filter((i) => i.kind === 'noun' && ((m.relation === 'apposition' && i.index === m.head) || (i.relation === 'apposition' && i.head === m.index)));
  const title = beside.map((i) => i.index);
  // "is called" says no more than "is", where the source does not say it
  const calls = (i: Item): boolean => i.concepts.includes('be-called');
  const called = source.placed.sentence.items.some(calls) ? [] : hearing.items.filter((i) => i.index === clause.predicate && calls(i)).map((i) => i.index);
  const alignment = align(draft, hearing.items, new Set([m.index, ...title, ...called, ...met.filter((x) => x.turned).map((x) => x.mine.anchor.index)]), source, among, weigh, hearing.scope);
  const aside = setAside(hearing, `${m.lemma} in the slot of ${r.lemma} (${met.map((x) => `${x.mine.anchor.lemma}:${x.mine.part}`).join(' ')})`, alignment);
  const single = met.some((x) => once(x)) ? ONCE : met.some((x) => fixed(hearing, x)) ? OPEN : undefined;
  if (single === undefined) return aside('more than one answer may hold');
  if (alignment.stranger !== undefined) return aside(`the source has no ${alignment.stranger.lemma}`);
  if (alignment.coverage < single.coverage || alignment.telling < single.telling - (met.some((x) => x.turned) ? VERB : 0)) return aside('too little shared');
  const unmet = hearing.items.find((i) => i !== m && !title.includes(i.index) && (i.kind === 'name' || (single === OPEN && i.kind === 'noun')) && !known(hearing, i));
  if (unmet !== undefined) return aside(`no ${unmet.lemma} beside it`);
  if (otherValueDiffers(hearing)) return aside('another value differs too');
  if (elsewhere(hearing, m, met)) return aside('the source says so elsewhere');
  return [answer(hearing, m.span, [r.span], {
    kind: 'conflict',
    code: 'name',
    confidence: 0.8,
    fix: sayName(hearing, m, r),
    steps: [`slot ${met.map((x) => `${x.mine.anchor.lemma}:${x.mine.part}`).join(' ')} of ${wordsAt(draft, m.span)} and ${wordsAt(source, r.span)}`, describe(alignment)],
  })];
}

/** It happens once to one thing: who did it, where it was; and one thing is in one place. */
const once = ({ mine, theirs }: Met): boolean => (locates(mine) && locates(theirs)) || mine.anchor.concepts.some((c) => functional.has(c) || onceOnly.has(c) || (mine.part === 'for' && forOne.has(c)));

/** "Orvane is in Texas", "is a town in Texas", "is located in Texas" */
const locates = ({ anchor, part }: Slot): boolean => part === WHERE || (partOf(part, true) === 'in' && anchor.concepts.includes('be-based'));

/** One particular thing has one of it: "its name is", "the guitarist is", "was shown at". */
function fixed({ draft, source }: Hearing, { mine, theirs }: Met): boolean {
  if (mine.anchor.kind === 'noun') return mine.anchor.definite && theirs.anchor.definite && !mine.anchor.plural && !theirs.anchor.plural && (mine.part === 'is' || mine.part === 'of');
  const passive = (side: Side, verb: Item): boolean => side.placed.sentence.clauses.some((c) => c.predicate === verb.index && c.passive);
  return mine.anchor.kind === 'verb' && mine.part !== 'object' && passive(draft, mine.anchor) && passive(source, theirs.anchor);
}

/** Another sentence of the article has the draft's name in that place. */
function elsewhere({ draft, source, weigh }: Hearing, m: Item, met: readonly Met[]): boolean {
  return source.document.sentences.some((placed) => {
    if (placed === source.placed) return false;
    const side: Side = { document: source.document, placed, aliases: new Map() };
    const has = (item: Item, least: number): boolean => placed.sentence.items.some((i) => matchItems(item, draft, i, side, weigh.lexicon) >= least);
    return has(m, 0.9) && met.some((x) => has(x.mine.anchor, 0.75));
  });
}
