// Quotations in another language: a translation may choose its words, but not say another thing in the very place of one.
import { contrast, matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item, Quotation } from '../../../../knowledge/src/claims/sentence.ts';
import { compareValues } from '../../../../knowledge/src/claims/compareValues.ts';
import { lightVerbs } from '../../../../knowledge/src/languages/light.ts';
import { contains, type Span } from '../../../../knowledge/src/text/span.ts';
import { lemmaIn, sayQuality, turnVerb } from '../correct.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement, type Replacement } from '../judgement.ts';
import { correctQuantity } from './quantityFix.ts';
import { partIn } from './quotes.ts';

/** Pieces of meaning that both have. */
const SHARED = 2;

export const judgeTranslatedQuotes: Judge = (hearing) => {
  const { draft, source, clause } = hearing;
  if (clause.index !== 0 || draft.placed.sentence.language === source.placed.sentence.language) return [];
  return draft.placed.sentence.quotations.flatMap((mine) => source.placed.sentence.quotations.flatMap((theirs) => compare(hearing, mine, theirs)));
};

interface Pair { readonly mine: Item; readonly theirs: Item }

function compare(hearing: Hearing, mine: Quotation, theirs: Quotation): readonly Judgement[] {
  const { draft, source, weigh } = hearing;
  const [own, other] = [partIn(draft, mine), partIn(source, theirs)];
  const said = tellingIn(draft, own);
  const written = tellingIn(source, other);
  if (said.length < SHARED || written.length < SHARED) return [];
  const pairs = pairUp(hearing, said, written);
  const shared = pairs.length;
  const lone = said.filter((i) => !pairs.some((p) => p.mine === i));
  const missing = written.filter((i) => !pairs.some((p) => p.theirs === i));
  const loose = (all: readonly Item[]): number => all.filter((i) => i.kind !== 'verb').length;
  if (shared < SHARED || shared < loose(lone)) return [];
  const base = { code: 'quote', steps: [`translated quotation: ${shared} shared, ${lone.length} and ${missing.length} not`] } as const;
  const conflict = (span: Span, right: Span, fix: Judgement['fix']): readonly Judgement[] => [answer(hearing, span, [right], { ...base, kind: 'conflict', confidence: 0.85, fix })];
  const turned = pairs.find((p) => turns(hearing, p));
  // a translation may end sooner than the original
  const reached = Math.max(...pairs.map((p) => p.theirs.index));
  if (turned !== undefined && !lone.some(isThing) && !missing.some((i) => isThing(i) && i.index < reached)) return conflict(...denied(hearing, turned));
  if (lone.length === 0 && missing.length <= 1 && shared > SHARED && turned === undefined) {
    return [answer(hearing, own, [other], { ...base, kind: 'supported', confidence: 0.8 })];
  }
  if (shared < loose(missing)) return [];
  const rivals = lone.flatMap((u) => missing.filter((r) => contrast(u, r, weigh.lexicon) !== undefined || numbersDiffer(u, r) || unitsDiffer(hearing, u, r)).map((r): Pair => ({ mine: u, theirs: r })));
  const [things, others] = [lone.filter(isThing), missing.filter(isThing)];
  const exchanged = rivals.length > 0 ? rivals : things.length === 1 && others.length === 1 && inPlaceOf(things[0] as Item, others[0] as Item, said, written, pairs) ? [{ mine: things[0] as Item, theirs: others[0] as Item }] : [];
  const one = exchanged.length === 1 ? exchanged[0] : undefined;
  return one === undefined ? [] : conflict(one.mine.span, one.theirs.span, sayIn(hearing, one.mine, one.theirs));
}

/** One verb of both, denied in one and not in the other. */
function turns({ draft, source }: Hearing, { mine, theirs }: Pair): boolean {
  if (mine.kind !== 'verb' || theirs.kind !== 'verb') return false;
  const [a, b] = [draft.placed.sentence.clauses[mine.clause], source.placed.sentence.clauses[theirs.clause]];
  return a !== undefined && b !== undefined && a.predicate === mine.index && b.predicate === theirs.index && a.negative !== b.negative;
}

/** The verb that is turned, with the correction that turns it back. */
function denied(hearing: Hearing, { mine, theirs }: Pair): readonly [Span, Span, Judgement['fix']] {
  const clause = hearing.draft.placed.sentence.clauses[mine.clause];
  const often = hearing.draft.placed.sentence.items.find((i) => i.kind === 'adverb' && i.clause === mine.clause && i.to === mine.from);
  const fix = clause === undefined || often !== undefined ? undefined : turnVerb({ ...hearing, clause }, clause.negative);
  return [often?.span ?? mine.span, theirs.span, fix];
}

const isThing = (i: Item): boolean => i.kind === 'noun' || i.kind === 'name' || i.kind === 'quantity';

/** What a translation has to keep: things, qualities, actions, numbers. */
const tellingIn = (side: Side, span: Span): readonly Item[] =>
  side.placed.sentence.items.filter((i) => contains(span, i.span) && i.kind !== 'pronoun' && i.kind !== 'opaque' && !(i.kind === 'verb' && (i.concepts.length === 0 || lightVerbs.has(i.lemma))) && !(i.kind === 'quantity' && i.quantity?.value.dimension === 'count' && i.relation === 'count' && i.to - i.from === 1 && /^(?:one|un|une)$/i.test(wordsAt(side, i.span))));

function pairUp(hearing: Hearing, said: readonly Item[], written: readonly Item[]): readonly Pair[] {
  const taken = new Set<Item>();
  return said.flatMap((mine): readonly Pair[] => {
    let best: Item | undefined;
    let score = 0.7;
    for (const theirs of written) {
      if (taken.has(theirs)) continue;
      const s = matchItems(mine, hearing.draft, theirs, hearing.source, hearing.weigh.lexicon);
      if (s > score) [best, score] = [theirs, s];
    }
    if (best === undefined) return [];
    taken.add(best);
    return [{ mine, theirs: best }];
  });
}

/** Two things the lexicon knows, between the same things (or each the last). */
function inPlaceOf(u: Item, r: Item, said: readonly Item[], written: readonly Item[], pairs: readonly Pair[]): boolean {
  if ((u.concepts.length === 0 && u.quantity === undefined) || (r.concepts.length === 0 && r.quantity === undefined)) return false;
  return beside(said.filter(isThing), u, written.filter(isThing), r, pairs);
}

/** "days" for "mois": two lengths of time that stand without a number. */
function unitsDiffer({ draft, source, packs }: Hearing, u: Item, r: Item): boolean {
  const unit = (side: Side, i: Item): string | undefined => {
    const { units } = packs[side.placed.sentence.language].time;
    return i.kind === 'noun' && i.to - i.from === 1 ? Object.entries(units).find(([, words]) => words.includes(wordsAt(side, i.span).toLowerCase()))?.[0] : undefined;
  };
  const [a, b] = [unit(draft, u), unit(source, r)];
  return a !== undefined && b !== undefined && a !== b;
}

const numbersDiffer = (u: Item, r: Item): boolean => u.quantity !== undefined && compareValues(u, r) === 'different';

function beside(said: readonly Item[], u: Item, written: readonly Item[], r: Item, pairs: readonly Pair[]): boolean {
  const [at, there] = [said.indexOf(u), written.indexOf(r)];
  const meet = (a: Item | undefined, b: Item | undefined): boolean => (a === undefined && b === undefined) || pairs.some((p) => p.mine === a && p.theirs === b);
  return meet(said[at - 1], written[there - 1]) && meet(said[at + 1], written[there + 1]);
}

/** The source's word in the draft's language, agreeing where it is a quality. */
function sayIn(hearing: Hearing, mine: Item, theirs: Item): readonly Replacement[] | undefined {
  if (mine.kind === 'adjective') return sayQuality(hearing, mine, theirs);
  if (mine.quantity !== undefined && theirs.quantity !== undefined) return correctQuantity(hearing, mine, theirs.quantity.value);
  if (mine.kind !== 'noun') return undefined;
  const word = unitIn(hearing, theirs) ?? lemmaIn(hearing, theirs, ['noun']);
  if (word === undefined) return undefined;
  const { sentence } = hearing.draft.placed;
  const like = sentence.words[mine.to - 1];
  return [{ span: mine.span, newText: theirs.plural && like !== undefined ? hearing.packs[sentence.language].rewrite.numberLike(word, like) : word }];
}

/** The name of a length of time in the draft's language, in the number it stands in. */
function unitIn({ draft, source, packs }: Hearing, theirs: Item): string | undefined {
  const [from, to] = [packs[source.placed.sentence.language].time.units, packs[draft.placed.sentence.language].time.units];
  const word = wordsAt(source, theirs.span).toLowerCase();
  const found = Object.entries(from).find(([, words]) => words.includes(word));
  const own = found === undefined ? undefined : to[found[0] as keyof typeof to];
  return own === undefined ? undefined : (own[(found?.[1].indexOf(word) ?? 0) > 0 ? 1 : 0] ?? own[0]);
}
