// Who is the first: "industry is the largest user", where a source has agriculture as the largest. There is one first, and
// the source tells which.
import { align } from '../../../../knowledge/src/claims/align.ts';
import { matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { sayName } from '../correct.ts';
import { clauseOf, predicateOf } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { describe, otherValueDiffers, rowDiffers, sameMood, setAside } from '../questions/agreement.ts';
import { sayThing } from './kinds.ts';
import { fieldOf, rankAlike, ranksIn, type Rank } from './ranks.ts';

export const judgeHolders: Judge = (hearing) => {
  if (hearing.clause.negative) return [];
  const mine = ranksIn(hearing.draft, hearing).filter((m) => m.clause === hearing.clause.index && m.n === 1);
  return mine.length === 0 || rowDiffers(hearing) ? [] : mine.flatMap((m) => ranksIn(hearing.source, hearing).flatMap((t) => (t.n === 1 && rankAlike(hearing, m, t) ? judgePair(hearing, m, t) : [])));
};

function judgePair(hearing: Hearing, m: Rank, t: Rank): readonly Judgement[] {
  const { draft, source, weigh, clause } = hearing;
  const [own, told] = [holderOf(draft, m), holderOf(source, t)];
  const tClause = source.placed.sentence.clauses[t.clause];
  if (own === undefined || told === undefined || own.kind !== told.kind || tClause === undefined || tClause.negative || !sameMood(clause.mood, tClause.mood) || !apart(hearing, own, told)) return [];
  const among = new Set(source.placed.sentence.items.map((i) => i.index));
  const alignment = align(draft, hearing.items, new Set([own.index, ...m.parts]), source, among, weigh, hearing.scope);
  const aside = setAside(hearing, `first ${own.lemma} ~ ${told.lemma}`, alignment);
  if (alignment.stranger !== undefined || otherValueDiffers(hearing)) return aside('another field or time');
  const same = (d: Item, s: Item): boolean => matchItems(d, draft, s, source, weigh.lexicon) >= 0.7;
  const { items } = source.placed.sentence;
  const wider = limits(draft, m).find((d) => !items.some((s) => same(d, s)));
  // what a source ranks among, the draft may have told before, or the draft's own is ranked there as well
  const before = draft.placed.before.flatMap((i) => draft.document.sentences[i]?.sentence.items ?? []);
  const ranked = items.some((s) => s !== told && same(own, s));
  const narrower = limits(source, t).find((s) => ![...draft.placed.sentence.items, ...before].some((d) => same(d, s)) && !(ranked && s.relation !== 'modifier'));
  if (wider !== undefined || narrower !== undefined) return aside(`another field: ${(wider ?? narrower)?.lemma ?? ''}`);
  const fix = own.kind === 'name' ? sayName(hearing, own, told) : sayThing(hearing, own, told);
  const capital = /^\p{Lu}/u.test(wordsAt(draft, own.span));
  return [answer(hearing, own.span, [told.span], {
    kind: 'conflict',
    code: 'name',
    confidence: 0.8,
    fix: capital && own.kind === 'noun' ? fix?.map((f) => ({ ...f, newText: f.newText.charAt(0).toUpperCase() + f.newText.slice(1) })) : fix,
    steps: [`the first: ${own.lemma} ~ ${told.lemma}`, describe(alignment)],
  })];
}

/** What "to be" says to be the first: one thing, told by its name or by a noun. */
function holderOf({ placed: { sentence } }: Side, { noun }: Rank): Item | undefined {
  if (noun === undefined || noun.plural || noun.role !== 'complement') return undefined;
  const clause = clauseOf(sentence, noun);
  const verb = predicateOf(sentence, clause);
  if (clause === undefined || verb === undefined || verb.concepts.length > 0) return undefined;
  // "Velsor is the third, and Corvo the oldest port": of the second nobody knows by the verb
  if (verb.from > noun.from || sentence.items.some((i) => i.from >= verb.to && i.to <= noun.from && (i.kind === 'name' || i.kind === 'noun') && i.head !== noun.index)) return undefined;
  const subjects = clause.arguments.filter((a) => a.role === 'subject').map((a) => sentence.items[a.item] as Item).filter((i) => i.relation !== 'modifier' && i.relation !== 'of' && i.relation !== 'apposition' && i.kind !== 'adjective' && i.kind !== 'adverb');
  const [one] = subjects;
  return one === undefined || subjects.length > 1 || one.list >= 0 || (one.kind !== 'name' && one.kind !== 'noun') ? undefined : one;
}

/** Two things, and neither a kind of the other. */
function apart({ draft, source, weigh: { lexicon } }: Hearing, a: Item, b: Item): boolean {
  if (matchItems(a, draft, b, source, lexicon) >= 0.5) return false;
  if (a.kind === 'name') return true;
  return a.concepts.length > 0 && b.concepts.length > 0 && !a.concepts.some((c) => b.concepts.some((d) => lexicon.entails(c, d) || lexicon.entails(d, c) || lexicon.akin(c, d)));
}

/** What limits the ranking: what it is among, and the qualities of what is ranked. */
const limits = (side: Side, rank: Rank): readonly Item[] =>
  [...fieldOf(side, rank), ...side.placed.sentence.items.filter((i) => i.relation === 'modifier' && i.head === rank.noun?.index && !rank.parts.has(i.index))];
