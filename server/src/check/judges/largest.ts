// Whose part is the largest: "the city paid the largest share", where a source has nine million from the region and eight
// from the city.
import { superlativeIn } from '../../../../knowledge/src/analysis/superlatives.ts';
import { matchItems } from '../../../../knowledge/src/claims/match.ts';
import type { Item, Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import { amountNouns, parts } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { putNoun, sayName } from '../correct.ts';
import { clauseOf } from '../frames.ts';
import { answer, wordsAt, type Judge } from '../judgement.ts';
import { alike, stretches } from '../neighbourhood.ts';
import { rowDiffers, sameMood } from '../questions/agreement.ts';
import { sayThing } from './kinds.ts';

interface Share {
  readonly value: Item;
  readonly owners: readonly Item[];
}

/** Words before its noun among which the superlative stands. */
const REACH = 3;

export const judgeLargest: Judge = (hearing) => {
  const { draft, source, clause, weigh, packs } = hearing;
  const { sentence } = draft.placed;
  if (clause.negative || rowDiffers(hearing)) return [];
  const own = clause.items.map((i) => sentence.items[i] as Item);
  const part = own.find((i) => i.kind === 'noun' && i.concepts.some((c) => parts.has(c)));
  const { superlatives } = packs[sentence.language].grammar;
  const superlative = part === undefined ? undefined : superlativeIn(sentence.words, Math.max(0, part.from - REACH), part.from, superlatives);
  if (part === undefined || superlative === undefined || superlative.least || !superlatives.large.has(superlative.quality)) return [];
  const holders = own.filter((i) => i !== part && (i.kind === 'noun' || i.kind === 'name') && i.relation !== 'modifier' && (i.role === 'subject' || i.preposition === 'from' || i.preposition === 'by' || i.role === 'object'));
  const shares = sharesIn(source.placed.sentence);
  if (shares.length < 2 || clause.predicate < 0) return [];
  const of = (holder: Item): readonly Share[] => shares.filter(({ owners }) => owners.some((o) => matchItems(holder, draft, o, source, weigh.lexicon) >= 0.7));
  return holders.flatMap((holder) => {
    const mine = of(holder);
    const [it] = mine;
    if (it === undefined || mine.length > 1) return [];
    const amount = (s: Share): number => s.value.quantity?.value.lower ?? NaN;
    const top = shares.reduce((a, b) => (amount(b) > amount(a) ? b : a));
    const told = clauseOf(source.placed.sentence, it.value);
    if (told === undefined || told.negative || !sameMood(clause.mood, told.mood)) return [];
    const steps = [`the largest part: ${wordsAt(source, top.value.span)}, ${holder.lemma} ${wordsAt(source, it.value.span)}`];
    if (amount(top) === amount(it)) return shares.some((s) => s !== it && amount(s) === amount(it)) ? [] : [answer(hearing, holder.span, [it.value.span], { kind: 'supported', code: 'comparison', confidence: 0.7, steps })];
    const owner = top.owners[0] as Item;
    // « des régions » → « de la Banque »: the article of the source's name goes with it
    const gender = packs[source.placed.sentence.language].grammar.genders.get(source.placed.sentence.words[owner.from - 1]?.fold ?? '');
    const articled = owner.kind === 'name' && gender !== undefined && source.placed.sentence.language === sentence.language;
    const fix = articled ? putNoun(hearing, holder.span, wordsAt(source, owner.span), gender) : owner.kind === 'name' ? sayName(hearing, holder, owner) : sayThing(hearing, holder, owner);
    return [answer(hearing, holder.span, [owner.span, top.value.span], { kind: 'conflict', code: 'comparison', confidence: 0.8, fix, steps })];
  });
};

/** The values of one kind that stand each in a stretch of their own, with whom they are told of. */
function sharesIn(sentence: Sentence): readonly Share[] {
  const places = stretches(sentence);
  const values = sentence.items.filter((i) => i.quantity !== undefined && SHARED.has(i.quantity.value.dimension) && i.quantity.value.lower === i.quantity.value.upper);
  const shares = values.flatMap((value): readonly Share[] => {
    const place = places[value.from];
    const owners = sentence.items.filter((i) => i.from >= value.to && places[i.from] === place && (i.kind === 'noun' || i.kind === 'name') && i.relation !== 'modifier' && !i.concepts.some((c) => amountNouns.has(c)));
    return owners.length === 0 || values.some((v) => v !== value && places[v.from] === place && alike(v, value)) ? [] : [{ value, owners }];
  });
  const [first] = shares;
  return first === undefined ? [] : shares.filter(({ value }) => alike(value, first.value) && value.quantity?.value.currency === first.value.quantity?.value.currency);
}

const SHARED: ReadonlySet<string> = new Set(['money', 'share']);
