// Do a clause of the draft and a clause of a source speak of the same thing? How much of what the one says stands in the other.
import type { Lexicon } from '../languages/lexicon/lexicon.ts';
import { lightVerbs, looseTimes } from '../languages/light.ts';
import { itemAt, type Placed } from './document.ts';
import { hitsOf, nearbyOf, nowhereOf, weightKept, type Hit } from './itemCache.ts';
import { keysOf } from './keys.ts';
import { labelled } from './labels.ts';
import { matchItems, type Side } from './match.ts';
import { isHouse, speaksOfItself } from './ownVoice.ts';
import type { Clause, Item } from './sentence.ts';
import { once } from '../text/once.ts';

export interface Weigh {
  readonly lexicon: Lexicon;
  readonly weight: (key: string) => number;
}

/** One item of the draft and where it was found in the source. */
export interface Pairing {
  readonly draft: Item;
  readonly source: Item | undefined;
  readonly score: number;
  /** same clause, elsewhere in the sentence, or in what stands around it */
  readonly tier: 'clause' | 'sentence' | 'context' | 'none';
  readonly weight: number;
}

export interface Alignment {
  readonly pairings: readonly Pairing[];
  /** share of the draft's weight that was found, 0…1 */
  readonly coverage: number;
  /** found weight, absolute: how telling the match is */
  readonly telling: number;
  /** a name or a date that the source does not have: another question */
  readonly stranger: Item | undefined;
}

/** How well "the company" is met by a source that says "we", and how little that tells. */
const ITSELF = 0.9;
const ASIDE = 0.3;

/** A name that is met less well than this is another. */
const MET = 0.5;

const TIER = { clause: 1, sentence: 0.9, context: 0.65, none: 0 } as const;

/**
 * Looks for the items of a draft's clause in a source's.
 * @param left items of the draft that are the answer under test, not part of the question
 * @param among items of the source that stand nearest to its answer (its clause); the rest of its sentence counts less
 */
export function align(draft: Side, items: readonly Item[], left: ReadonlySet<number>, source: Side, among: ReadonlySet<number>, weigh: Weigh, scope: readonly Item[] = []): Alignment {
  const pairings: Pairing[] = [];
  for (const item of items) if (!left.has(item.index) && isTelling(item) && labelled(item, draft.placed.sentence, weigh.lexicon) === undefined) pairings.push(pair(item, draft, source, among, weigh));
  for (const item of numbered(items, draft)) pairings.push(pair(item, draft, source, among, weigh));
  for (const item of inherited(items, draft)) pairings.push(pair(item, draft, source, among, weigh, 0.5));
  let total = 0;
  let telling = 0;
  for (const { weight, score, tier } of pairings) {
    total += weight;
    telling += weight * score * TIER[tier];
  }
  const stranger = unmetName(pairings, draft, source, weigh) ?? strangerIn(pairings, source, weigh) ?? (scope.length === 0 ? undefined : strangerIn(beyond(scope, items, draft, source, among, weigh), source, weigh));
  return { pairings, coverage: total === 0 ? 0 : telling / total, telling, stranger };
}

/** What qualifies those who take part, and is none of the items itself. */
const beyond = (scope: readonly Item[], items: readonly Item[], draft: Side, source: Side, among: ReadonlySet<number>, weigh: Weigh): readonly Pairing[] =>
  scope.filter((item) => !items.includes(item)).map((item) => pair(item, draft, source, among, weigh));

/** A pronoun that stands for a name asks of that name. */
function unmetName(pairings: readonly Pairing[], draft: Side, source: Side, weigh: Weigh): Item | undefined {
  for (const { draft: item, score } of pairings) {
    if (!refers(item) || (score >= MET && item.kind !== 'noun')) continue;
    const name = antecedentOf(item, draft);
    if (name?.kind === 'name' && !stands(name, source, weigh)) return name;
  }
  return undefined;
}

function strangerIn(pairings: readonly Pairing[], source: Side, weigh: Weigh): Item | undefined {
  for (const { draft: item, score } of pairings) if (score < MET && isParticular(item) && !stands(item, source, weigh)) return item;
  return undefined;
}

/** A name, or a date that does not count from today: who lacks it speaks of something else. */
const isParticular = ({ kind, time }: Item): boolean => kind === 'name' || (kind === 'time' && time?.value.offset === undefined && time?.value.deixis?.which !== 'ago');

/**
 * Whether one of the items is such a stranger to the source that `align` finds one with whatever clause of it: told before
 * the items are aligned, and once for all judges.
 * @param left the item under test, which is not asked for
 */
export const hasStranger = (draft: Side, items: readonly Item[], scope: readonly Item[], source: Side, weigh: Weigh, left?: Item): boolean =>
  items.some((item) => item !== left && isParticular(item) && isNowhere(item, draft, source, weigh) && labelled(item, draft.placed.sentence, weigh.lexicon) === undefined) ||
  scope.some((item) => isParticular(item) && !items.includes(item) && isNowhere(item, draft, source, weigh));

const isNowhere = (item: Item, draft: Side, source: Side, weigh: Weigh): boolean => nowhereOf(item, draft, source, weigh, isMissing);

function isMissing(item: Item, draft: Side, source: Side, weigh: Weigh): boolean {
  const met = hits(item, draft, source, weigh.lexicon);
  if (met.some(({ score }) => score >= MET) || (met.length === 0 && speaksOfItself(source.placed.sentence) && isHouse(item, draft))) return false;
  return (nearby(item, draft, source, weigh.lexicon)?.score ?? 0) < MET && !stands(item, source, weigh);
}

/** "That paper": the names told with it before (the paper that introduced X) are part of what is asked. At most two. */
function inherited(items: readonly Item[], draft: Side): readonly Item[] {
  return items
    .filter((item) => (item.pronoun !== undefined && item.pronoun.part !== 'possessive') || item.demonstrative)
    .flatMap((item) => (draft.aliases.get(item.index) ?? []).slice(0, 1))
    .filter((reference) => reference.sentence !== draft.placed.index)
    .flatMap((reference) => {
      const sentence = draft.document.sentences[reference.sentence]?.sentence;
      const antecedent = sentence?.items[reference.item];
      if (sentence === undefined || antecedent === undefined || antecedent.kind === 'name') return [];
      const clauses = sentence.clauses.filter((c) => c.arguments.some((a) => a.item === antecedent.index) || c.index === antecedent.clause || c.parent === antecedent.clause);
      return sentence.items.filter((i) => i.kind === 'name' && clauses.some((c) => c.index === i.clause));
    })
    .slice(0, 2);
}

/** "Only five remain": the singers that were counted before are part of what is asked. */
const numbered = (items: readonly Item[], draft: Side): readonly Item[] =>
  items.filter((item) => item.kind === 'quantity').flatMap((item) => antecedentOf(item, draft) ?? []).filter((one) => !items.some((item) => item.kind === 'pronoun' && antecedentOf(item, draft) === one));

/** A pronoun that takes part, or a noun that stands for a name. */
const refers = (item: Item): boolean => (item.pronoun !== undefined && item.pronoun.part !== 'possessive') || (item.kind === 'noun' && (item.definite || item.demonstrative));

/** The one thing that an item of the draft stands for. */
function antecedentOf(item: Item, draft: Side): Item | undefined {
  const references = draft.aliases.get(item.index);
  return references?.length === 1 ? draft.document.sentences[references[0]?.sentence ?? -1]?.sentence.items[references[0]?.item ?? -1] : undefined;
}

const isTelling = (item: Item): boolean => item.kind !== 'opaque' && !(item.kind === 'pronoun' && item.pronoun?.refers === 'none');

/** @param own its weight, where that is known */
function pair(item: Item, draft: Side, source: Side, among: ReadonlySet<number>, weigh: Weigh, own?: number): Pairing {
  const weight = own ?? weightOf((item.pronoun === undefined || item.pronoun.part === 'possessive' ? undefined : antecedentOf(item, draft)) ?? item, draft, weigh);
  let best: Pairing = { draft: item, source: undefined, score: 0, tier: 'none', weight };
  for (const { item: candidate, score } of hits(item, draft, source, weigh.lexicon)) {
    const tier = among.has(candidate.index) ? 'clause' : 'sentence';
    if (score * TIER[tier] > best.score * TIER[best.tier]) best = { draft: item, source: candidate, score, tier, weight };
  }
  if (best.score * TIER[best.tier] >= 0.6) return best;
  const beside = nearby(item, draft, source, weigh.lexicon);
  if (beside !== null && beside.score * TIER.context > best.score * TIER[best.tier]) best = { draft: item, source: beside.item, score: beside.score, tier: 'context', weight };
  return best.score === 0 && speaksOfItself(source.placed.sentence) && isHouse(item, draft) ? { draft: item, source: best.source, score: ITSELF, tier: 'clause', weight: own ?? weight * ASIDE } : best;
}

/** What an item of the draft meets in the sentence of a source, in its order. */
const hits = (item: Item, draft: Side, source: Side, lexicon: Lexicon): readonly Hit[] => hitsOf(item, draft, source, lexicon, findHits);

function findHits(item: Item, draft: Side, source: Side, lexicon: Lexicon): readonly Hit[] {
  const met: Hit[] = [];
  for (const candidate of source.placed.sentence.items) {
    const score = matchItems(item, draft, candidate, source, lexicon);
    if (score > 0) met.push({ item: candidate, score });
  }
  return met;
}

/** What it meets best in what stands around that sentence; of equals the first, null where it meets nothing. */
export const nearby = (item: Item, draft: Side, source: Side, lexicon: Lexicon): Hit | null => nearbyOf(item, draft, source, lexicon, findNearby);

function findNearby(item: Item, draft: Side, source: Side, lexicon: Lexicon): Hit | null {
  let best: Hit | null = null;
  for (const [side, candidate] of around(source)) {
    const score = matchItems(item, draft, candidate, side, lexicon);
    if (score > (best?.score ?? 0)) best = { item: candidate, score };
  }
  return best;
}

/** How telling it is. Pronouns that stand for nothing known weigh little. */
export const weightOf = (item: Item, draft: Side, weigh: Weigh): number => weightKept(item, draft, weigh.weight, findWeight);

function findWeight(item: Item, draft: Side, weight: Weigh['weight']): number {
  const language = draft.placed.sentence.language;
  if (item.kind === 'pronoun') return 0.3;
  const keys = keysOf(item, language);
  const rarity = keys.length === 0 ? 0.3 : Math.max(...keys.map((k) => weight(k)));
  switch (item.kind) {
    case 'name':
      return 1.4 * rarity;
    case 'verb':
      if (item.concepts.length === 0 && lightVerbs.has(item.lemma)) return 0.15;
      return item.concepts.length > 0 ? 1.1 * rarity : 0.8 * rarity;
    case 'noun':
      return looseTimes.has(item.lemma) ? 0.15 : rarity;
    case 'adjective':
      return looseTimes.has(item.lemma) ? 0.15 : 0.6 * rarity;
    case 'adverb':
      return 0.35 * rarity;
    case 'time':
      // "last year" in a text of no known day asks for little
      return item.time?.value.deixis?.which === 'ago' ? 0.15 : 0.8;
    case 'quantity':
      return 0.6;
    default:
      return 0.3;
  }
}

/** Items of the sentences before, the headings and the title. */
export const around = (source: Side): readonly (readonly [Side, Item])[] => aroundOnce(source, () =>
  [...source.placed.before, ...source.placed.headings].flatMap((index) => {
    const placed = source.document.sentences[index];
    if (placed === undefined) return [];
    const side: Side = { document: source.document, placed, aliases: new Map() };
    return placed.sentence.items.map((item) => [side, item] as const);
  }),
);
const aroundOnce = once<Side, readonly (readonly [Side, Item])[]>();

/** A name that the source has anywhere near: in its headings, its neighbours or its opening. */
export function stands(item: Item, source: Side, weigh: Weigh): boolean {
  if (item.kind !== 'name') return false;
  const { document, placed: { index } } = source;
  const own = unresolved(source, source.placed);
  const end = Math.min(document.sentences.length, Math.max(OPENING, index + NEIGHBOURS + 1));
  for (let i = 0; i < end; i++) {
    if (i >= OPENING && i < index - NEIGHBOURS) continue;
    const placed = document.sentences[i];
    let side: Side | undefined;
    for (const candidate of placed?.sentence.items ?? []) {
      if (candidate.kind === 'name' && matchItems(item, own, candidate, (side ??= unresolved(source, placed as Placed)), weigh.lexicon) >= 0.9) return true;
    }
  }
  return false;
}

/** Sentences at the opening of a source, and before and behind one of it, whose names are near. */
const OPENING = 4;
const NEIGHBOURS = 3;

const noAliases: Side['aliases'] = new Map();
const unresolved = ({ document }: Side, placed: Placed): Side => ({ document, placed, aliases: noAliases });

/** Items of a clause: its own, and those it shares. */
export const argumentsOf = (side: Side, clause: Clause): readonly Item[] =>
  [...new Set([...clause.arguments.map((a) => a.item), ...clause.items])].map((i) => itemAt(side.document, { sentence: side.placed.index, item: i }));
