// How near a value of a source stands to a value of the draft: how much of what the draft says around its own value stands around the source's.
import { nearby, weightOf, type Weigh } from '../../../knowledge/src/claims/align.ts';
import { labelled } from '../../../knowledge/src/claims/labels.ts';
import { matchItems, type Side } from '../../../knowledge/src/claims/match.ts';
import { isHouse, speaksOfItself } from '../../../knowledge/src/claims/ownVoice.ts';
import { amountNouns, calledByKind } from '../../../knowledge/src/languages/lexicon/groups.ts';
import { lightVerbs, playingTimes } from '../../../knowledge/src/languages/light.ts';
import type { Clause, Item, Sentence } from '../../../knowledge/src/claims/sentence.ts';
import { indicesOf, itemsOf } from './frames.ts';
import { rankedBefore } from './questions/counted.ts';

/** A word of the draft that says what its value is about. */
export interface Cue {
  readonly item: Item;
  readonly side: Side;
  readonly weight: number;
  /** it stands in the value's own clause, or heads its row */
  readonly own: boolean;
}

/** How well the neighbourhood of one value of a source says what a draft's does. */
export interface Nearness {
  /** share of what the draft's clause says that is found, nearer words counting more, 0…1 */
  readonly share: number;
  /** the same, absolute */
  readonly weight: number;
  /** cues of the draft's own clause that are found in the source's sentence or above it, and those that are not */
  readonly met: readonly Cue[];
  readonly missed: readonly Cue[];
  /** all of the draft's sentence that is not found */
  readonly unmet: readonly Item[];
}

/** How much a word counts in the value's own stretch of the sentence, elsewhere in its clause, in its sentence, around that; beside another value of its kind. */
const PLACE = { stretch: 1, clause: 0.9, sentence: 0.7, around: 0.5, other: 0.5 } as const;
/** What a verb weighs beside a noun: the same is told by many verbs. */
const VERB = 0.6;

/** Which stretch of its sentence a word stands in: between commas, semicolons and coordinators; a value in brackets stands with what is before them. */
export function stretches({ words }: Sentence): readonly number[] {
  let at = 0;
  return words.map((w, i) => (w.tag === 'coordinator' || (w.tag === 'punctuation' && /[,;:—–(]/u.test(w.text) && !(w.text === '(' && words[i + 1]?.tag === 'value')) ? ++at : at));
}

/** What the draft says around one of its values, light words and other values left out. */
export function cuesOf(draft: Side, clause: Clause, q: Item, weigh: Weigh): readonly Cue[] {
  const { sentence } = draft.placed;
  const own = indicesOf(sentence, clause);
  const places = stretches(sentence);
  const rivals = sentence.items.some((i) => i !== q && i.clause === q.clause && alike(i, q));
  const ranked = rankedBefore(draft, q);
  const cues = sentence.items.filter((i) => i !== q && tells(i) && !(i.index === q.head && playingTimes.has(i.lemma)) && labelled(i, sentence, weigh.lexicon) === undefined).map((item): Cue => {
    const inClause = own.has(item.index) || item === ranked;
    const near = !rivals || places[item.from] === places[q.from] || item.role === 'subject' || item.index === clause.predicate;
    const kindOnly = item.kind === 'noun' && item.concepts.some((c) => amountNouns.has(c));
    const factor = (kindOnly ? 0.15 : 1) * (inClause ? 1 : item.kind === 'name' ? 0.5 : 0.3) * (near ? 1 : 0.5) * (item.kind === 'verb' ? VERB : 1);
    // "at 15 euros, it costs more than the old one": what it is compared with has a price of its own
    const compared = item.preposition === 'than' && places[item.from] !== places[q.from];
    return { item, side: draft, weight: weightOf(item, draft, weigh) * factor, own: inClause && near && !compared && !besideCounted(item, q, sentence) };
  });
  return [...cues, ...leadsOf(draft, cues, weigh)];
}

/** "Promises 4,000 homes and a freeze of the fares": what is told beside the counted says nothing of their number. */
export function besideCounted(item: Item, q: Item, sentence: Sentence): boolean {
  const { items } = sentence;
  const counted = q.relation === 'count' ? items[q.head] : undefined;
  if (counted === undefined || counted.list < 0) return false;
  for (let at: Item | undefined = item, steps = 0; at !== undefined && steps < 4; at = items[at.head], steps++) if (at.list === counted.list && at !== counted) return true;
  const places = stretches(sentence);
  return item.kind !== 'verb' && item.role !== 'subject' && places[item.from] !== places[q.from] && items.some((i) => i.list === counted.list && i !== counted && places[i.from] === places[item.from]);
}

/** A cell and an item of a list go on from what heads the row or leads in; so does a sentence that names nothing. */
function leadsOf(draft: Side, own: readonly Cue[], weigh: Weigh): readonly Cue[] {
  const block = draft.document.prose.blocks[draft.placed.block];
  const cell = block?.cell !== undefined;
  if (!cell && block?.kind !== 'item' && own.some((c) => c.item.kind === 'noun' || c.item.kind === 'name')) return [];
  // a day that heads its row is that of what the row tells
  const rest = cell && draft.placed.before.length === 0 && own.length === 0 ? draft.placed.row : [];
  const columns = cell ? draft.placed.headings.filter((h) => isCell(draft, draft.document.sentences[h]?.block)) : [];
  return [...draft.placed.before, ...rest, ...columns].flatMap((index) => {
    const placed = draft.document.sentences[index];
    if (placed === undefined) return [];
    // the head of a column says which of several, in words of its own: "Result", "Value"
    const own = cell && !columns.includes(index);
    return cuesIn({ document: draft.document, placed, aliases: new Map() }, cell ? 1 : 0.4, own, weigh);
  });
}

const cuesIn = (side: Side, factor: number, own: boolean, weigh: Weigh): readonly Cue[] =>
  side.placed.sentence.items.filter((i) => tells(i) && !isUnit(i, side)).map((item): Cue => ({ item, side, weight: weightOf(item, side, weigh) * factor, own }));

/** "Oat yield (t/ha)": what stands in brackets at the end of a cell is the unit of its row or column. */
function isUnit({ from }: Item, { document, placed: { block, sentence } }: Side): boolean {
  const text = document.prose.blocks[block]?.cell === undefined ? '' : sentence.block;
  return text.trimEnd().endsWith(')') && sentence.words.some((w, i) => i < from && w.text === '(');
}

/** What the sentence before says, for one that only goes on from it: "The gap was five points." */
export function cuesBefore(draft: Side, weigh: Weigh): readonly Cue[] {
  const placed = draft.document.sentences[draft.placed.before.at(-1) ?? -1];
  return placed === undefined || placed.heading ? [] : cuesIn({ document: draft.document, placed, aliases: new Map() }, BEFORE, true, weigh);
}

/** How much a word of the sentence before counts in such a one. */
const BEFORE = 0.7;

/** The items of the other cells of a cell's column. */
export const columnItems = ({ document, placed }: Side): readonly Item[] => placed.column.flatMap((i) => document.sentences[i]?.sentence.items ?? []);

/** The other cells' items of a cell's row. */
export const rowItems = ({ document, placed }: Side): readonly Item[] => placed.row.flatMap((i) => document.sentences[i]?.sentence.items ?? []);

const isCell = (side: Side, block: number | undefined): boolean => side.document.prose.blocks[block ?? -1]?.cell !== undefined;

const tells = (i: Item): boolean => i.kind !== 'opaque' && i.kind !== 'quantity' && i.kind !== 'time' && i.kind !== 'adverb' && !(i.kind === 'pronoun' && i.pronoun?.refers === 'none') && !(i.kind === 'verb' && i.concepts.length === 0 && lightVerbs.has(i.lemma));

/** A thing or a name, or a word that stands for one; not what is said of it. */
export const isNamed = ({ item, side }: Cue): boolean => (item.kind === 'noun' && !stands(item, side)) || item.kind === 'name' || (item.kind === 'pronoun' && item.pronoun?.part !== 'possessive' && side.aliases.has(item.index));

/** "The company", which stands for something, and nothing tells for what; "the company Orvane", whose name tells it: no more than a pronoun. */
const stands = (item: Item, side: Side): boolean => (item.definite || item.demonstrative) && item.concepts.some((c) => calledByKind.has(c)) && !side.aliases.has(item.index) && !side.placed.sentence.items.some((i) => i.head === item.index && i.kind !== 'name');

/** Two values of one kind. */
export const alike = (a: Item, b: Item): boolean => (a.quantity !== undefined && a.quantity.value.dimension === b.quantity?.value.dimension) || (a.time !== undefined && b.time !== undefined);

/** Which end of a change a value is: "from 41 to 36", "27, up from 19"; undefined where there is no change. */
export function endOf(sentence: Sentence, q: Item): 'from' | 'to' | undefined {
  // "from two years to five": the second goes without its unit
  const kin = sentence.items.filter((i) => i !== q && i.clause === q.clause && (alike(i, q) || (i.quantity?.value.dimension === 'count' && i.head < 0 && q.quantity !== undefined)));
  const start = (i: Item): boolean => i.preposition === 'from' || i.preposition === 'of';
  if (start(q) && kin.some((i) => i.from > q.from && i.preposition === 'to')) return 'from';
  if (q.preposition === 'from' && kin.some((i) => i.from < q.from && i.preposition !== 'from')) return 'from';
  return q.preposition === 'to' || (q.preposition === '' && kin.some((i) => i.from > q.from && i.preposition === 'from')) ? 'to' : undefined;
}

/** The value that a word belongs to: it hangs on it, or the value counts it, or it hangs on what the value counts. */
export function ownerOf(item: Item, { items }: Sentence): Item | undefined {
  let at: Item | undefined = item;
  for (let steps = 0; steps < 3 && at !== undefined; steps++) {
    const here: Item = at;
    const value = here.quantity !== undefined || here.time !== undefined ? here : items.find((v) => v.quantity !== undefined && v.head === here.index && v.relation === 'count');
    if (value !== undefined) return value === item ? undefined : value;
    at = items[here.head];
  }
  return undefined;
}

/** How near each of some values of one sentence of a source is. */
export function nearnessOf(cues: readonly Cue[], source: Side, values: readonly Item[], weigh: Weigh): readonly Nearness[] {
  if (values.length === 0) return [];
  const { sentence } = source.placed;
  // of "the company", what a source says of itself tells neither more nor less
  const itself = speaksOfItself(sentence);
  const counts = (cue: Cue): boolean => cue.own && !(itself && isHouse(cue.item, cue.side));
  const places = stretches(sentence);
  const scores = cues.map((cue) => sentence.items.map((item) => matchItems(cue.item, cue.side, item, source, weigh.lexicon)));
  const outer = cues.map((cue, c) => ((scores[c] as readonly number[]).some((s) => s >= 0.7) ? 0 : outside(cue, source, weigh)));
  const owners = sentence.items.map((item) => ownerOf(item, sentence));
  return values.map((r): Nearness => {
    const clause = sentence.clauses[r.clause];
    const shared = new Set(clause === undefined ? [] : itemsOf(sentence, clause).map((i) => i.index));
    const best = cues.map((_, c) =>
      (scores[c] as readonly number[]).reduce((most, score, k) => {
        const item = sentence.items[k] as Item;
        if (score === 0 || item === r) return most;
        const owner = owners[k];
        if (owner !== undefined && owner !== r && alike(owner, r)) return Math.max(most, score * PLACE.other);
        return Math.max(most, score * (places[item.from] === places[r.from] ? PLACE.stretch : shared.has(k) ? PLACE.clause : PLACE.sentence));
      }, outer[c] as number),
    );
    const weight = cues.reduce((sum, cue, c) => sum + cue.weight * (best[c] as number), 0);
    const found = (c: number): boolean => (best[c] as number) >= 0.45;
    // Another verb or quality is no difference yet: only what is named counts against.
    const total = Math.max(0.5, cues.reduce((sum, cue, c) => sum + (cue.own ? cue.weight * (found(c) || isNamed(cue) ? 1 : 0.25) : 0), 0));
    return { share: Math.min(1, weight / total), weight, met: cues.filter((cue, c) => cue.own && found(c)), missed: cues.filter((cue, c) => !found(c) && counts(cue)), unmet: cues.filter((cue, c) => cue.side.placed === cues[0]?.side.placed && !found(c)).map((cue) => cue.item) };
  });
}

/** In the sentences before, the headings and the title. */
const outside = (cue: Cue, source: Side, weigh: Weigh): number => (nearby(cue.item, cue.side, source, weigh.lexicon)?.score ?? 0) * PLACE.around;

/** For `explain`: how near, what meets, and what does not. */
export const describeNear = ({ share, met, missed }: Nearness): string => {
  const lemmas = (cues: readonly Cue[]): string => cues.map((c) => c.item.lemma).join(' ');
  return `${share.toFixed(2)}: ${lemmas(met)}${missed.length > 0 ? ` ✗ ${lemmas(missed)}` : ''}`;
};
