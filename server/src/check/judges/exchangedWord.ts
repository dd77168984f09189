// One word exchanged: the source's own words to the left and to the right, and its opposite between them.
import { compareValues } from '../../../../knowledge/src/claims/compareValues.ts';
import { contrast } from '../../../../knowledge/src/claims/match.ts';
import type { Item, Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import type { FacetCode } from '../../../../knowledge/src/facets/facet.ts';
import type { Word } from '../../../../knowledge/src/analysis/word.ts';
import { once } from '../../../../knowledge/src/text/once.ts';
import { codeOfDimension } from '../codes.ts';
import { clauseOf } from '../frames.ts';
import { correctQuantity } from './quantityFix.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';

/** Words that must be the same on either side, and on both together. */
const SIDE = 3;
const BOTH = 7;
/** The same of a number, which may count another thing a word further on. */
const NUMBER = 10;
/** No more are looked at. */
const FAR = 12;

export const judgeExchangedWord: Judge = (hearing) => {
  const { draft, source, clause } = hearing;
  const [mine, theirs] = [draft.placed.sentence, source.placed.sentence];
  if (mine.language !== theirs.language) return [];
  const places = besideEach(mine);
  const told = between(theirs);
  const found: Judgement[] = [];
  for (const index of clause.items) {
    const alike = told.get(places[index] as string);
    if (alike === undefined) continue;
    const m = mine.items[index] as Item;
    for (const t of alike) if (m.lemma !== t.lemma) found.push(...judgePair(hearing, m, t));
  }
  return found;
};

/** Of each item, the words that it stands between. */
const besideEach = (sentence: Sentence): readonly string[] => besideOnce(sentence, () => {
  const { words, items } = sentence;
  return items.map(({ from, to }) => `${words[from - 1]?.fold ?? ''} ${words[to]?.fold ?? ''}`);
});
const besideOnce = once<Sentence, readonly string[]>();

/** The items of a sentence by the words that they stand between. */
const between = (sentence: Sentence): ReadonlyMap<string, readonly Item[]> => betweenOnce(sentence, () => {
  const found = new Map<string, Item[]>();
  besideEach(sentence).forEach((place, i) => found.set(place, [...(found.get(place) ?? []), sentence.items[i] as Item]));
  return found;
});
const betweenOnce = once<Sentence, ReadonlyMap<string, readonly Item[]>>();

function judgePair(hearing: Hearing, m: Item, t: Item): readonly Judgement[] {
  const { draft, source } = hearing;
  const [mine, theirs] = [draft.placed.sentence.words, source.placed.sentence.words];
  const before = shared(mine, theirs, m.from - 1, t.from - 1, -1);
  const behind = shared(mine, theirs, m.to, t.to, 1);
  if (before < SIDE || behind < SIDE || before + behind < (m.quantity === undefined ? BOTH : NUMBER)) return [];
  const why = m.quantity === undefined ? rival(hearing, m, t) : otherNumber(hearing, m, t);
  if (why === undefined || hearing.clause.negative !== clauseOf(source.placed.sentence, t)?.negative) return [];
  return [answer(hearing, m.span, [t.span], {
    kind: 'conflict',
    code: codeOf(m),
    confidence: 1,
    // between the same words the source's own word is in its place
    fix: m.quantity === undefined || t.quantity === undefined ? [{ span: m.span, newText: wordsAt(source, t.span) }] : correctQuantity(hearing, m, t.quantity.value),
    steps: [`exchanged: ${m.lemma} ~ ${t.lemma} ${why}, ${before} words before, ${behind} behind`],
  })];
}

/** How the two words exclude each other; undefined where they may both hold. */
function rival({ draft, source, weigh: { lexicon } }: Hearing, m: Item, t: Item): string | undefined {
  if ((m.kind !== t.kind && !(m.kind === 'noun' && t.kind === 'adjective')) || m.kind === 'name' || m.concepts.length === 0 || m.negated !== t.negated) return undefined;
  const told = source.placed.sentence.items;
  const rivals = contrast(m, t, lexicon);
  // neither a rise nor a fall was seen
  if (rivals === 'opposite' && (m.negated || draft.placed.sentence.clauses[m.clause]?.negative === true)) return undefined;
  // what the source has as well, and what the draft has too, is no slip: "from north to south"
  const twice = told.some((i) => i !== t && i.concepts.some((c) => m.concepts.includes(c))) || draft.placed.sentence.items.some((i) => i !== m && i.concepts.some((c) => t.concepts.includes(c)));
  return twice ? undefined : rivals;
}

/** Another number of one kind, which the source's sentence does not have. */
function otherNumber({ source }: Hearing, m: Item, t: Item): string | undefined {
  if (t.quantity === undefined || m.quantity?.value.dimension === 'ordinal' || compareValues(m, t) !== 'different') return undefined;
  return source.placed.sentence.items.some((i) => compareValues(m, i) === 'same') ? undefined : 'another number';
}

const codeOf = (m: Item): FacetCode => (m.quantity !== undefined ? codeOfDimension(m.quantity.value.dimension) : m.kind === 'adjective' || m.kind === 'noun' ? 'attribute' : 'negation');

/** How many words are the same in a row, from two places on. */
function shared(mine: readonly Word[], theirs: readonly Word[], from: number, at: number, step: 1 | -1): number {
  let count = 0;
  for (let i = 0; i < FAR; i++) {
    const [a, b] = [mine[from + i * step], theirs[at + i * step]];
    if (a === undefined || b === undefined || a.fold !== b.fold) break;
    if (a.kind !== 'punctuation') count++;
  }
  return count;
}
