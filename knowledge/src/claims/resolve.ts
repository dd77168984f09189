// What the words that refer stand for: pronouns, "the company", "ce dernier", a surname alone, "only five remain". One answer,
// or none: where two would do as well, nothing is resolved. All is taken from the sentence's `reach` and its headings.
import type { Pronoun } from '../analysis/grammar.ts';
import type { Lexicon } from '../languages/lexicon/lexicon.ts';
import { candidatesIn, sameThing, type Candidate, type Place } from './candidates.ts';
import type { Document, Placed, Reference } from './document.ts';
import { misfitOf, refersBy } from './agreement.ts';
import { surnameOf } from './surnames.ts';
import type { Item, Sentence } from './sentence.ts';

/** Item of a sentence → what it stands for: one thing, or the members of a group. */
export type Aliases = ReadonlyMap<number, readonly Reference[]>;

const none: Aliases = new Map();
/** What a sentence between costs. */
const STEP = 1.5;
/** How much nearer the best candidate must be than the next. */
const MARGIN = 0.75;
/** What a clause between costs in one sentence. */
const CLAUSE = 0.5;
/** A heading is as far off as this many sentences. */
const HEADING = 5;

/** What every referring word of a sentence stands for, where that is beyond doubt. */
export function resolve(document: Document, placed: Placed, lexicon: Lexicon): Aliases {
  if (!placed.sentence.items.some((item) => refersBy(item, placed.sentence) !== undefined)) return none;
  const known = new Map<number, Aliases>();
  // What stands before is read from first to last, so that "he" may be the "he" before it.
  const run = [...placed.headings, ...placed.reach, placed.index];
  run.forEach((index, k) => {
    const at = document.sentences[index];
    if (at !== undefined) known.set(index, resolveOne({ document, lexicon, known, headings: at.heading ? [] : placed.headings, earlier: at.heading ? [] : run.slice(placed.headings.length, k) }, index, at.sentence));
  });
  return known.get(placed.index) ?? none;
}

interface Around {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly known: ReadonlyMap<number, Aliases>;
  readonly headings: readonly number[];
  /** sentences before, rising */
  readonly earlier: readonly number[];
}

function resolveOne(around: Around, index: number, sentence: Sentence): Aliases {
  const found = new Map<number, readonly Reference[]>();
  let before: readonly Candidate[] | undefined;
  let above: readonly Candidate[] | undefined;
  for (const item of sentence.items) {
    const how = refersBy(item, sentence);
    if (how === undefined) continue;
    if (how === 'surname') {
      const full = surnameOf(item, index, around.earlier, around.document, around.lexicon);
      if (full !== undefined) found.set(item.index, [full]);
      continue;
    }
    before ??= around.earlier.flatMap((at, k) => candidatesIn(around.document, placeOf(around, at, around.earlier.length - k), around.lexicon));
    const own = candidatesIn(around.document, { index, distance: 0, aliases: found }, around.lexicon);
    const answer = choose(around, item, sentence, [...own, ...before], false) ?? choose(around, item, sentence, (above ??= around.headings.flatMap((at, k) => candidatesIn(around.document, placeOf(around, at, HEADING + around.headings.length - k), around.lexicon))), true);
    if (answer !== undefined && answer.length > 0) found.set(item.index, answer);
  }
  return found;
}

const placeOf = ({ known }: Around, index: number, distance: number): Place => ({ index, distance, aliases: known.get(index) ?? none });

/** A subject takes up a subject; other words go by it less. */
const foreground = ({ pronoun, kind }: Item): number => (pronoun === undefined ? (kind === 'noun' ? 0.5 : 1) : pronoun.part === 'object' ? 0.3 : 1);

/** "Most of the plastic is recycled, but the chip comes from afar: Orvane supplies it": of one sentence what was said last is nearer. */
const between = (item: Item, { distance, item: said }: Candidate): number => (distance > 0 || item.pronoun === undefined || item.pronoun.part === 'possessive' ? 0 : CLAUSE * Math.max(0, item.clause - said.clause - 1));

/** The one candidate that fits clearly best; an empty answer where there is doubt, undefined where there is nothing. */
function choose(around: Around, item: Item, sentence: Sentence, candidates: readonly Candidate[], heading: boolean): readonly Reference[] | undefined {
  const fitting = candidates
    .flatMap((candidate) => {
      const misfit = misfitOf(item, sentence, candidate, around.lexicon, heading);
      return misfit === undefined ? [] : [{ candidate, cost: candidate.distance * STEP + candidate.part * foreground(item) + between(item, candidate) + misfit }];
    })
    .sort((a, b) => a.cost - b.cost || b.candidate.item.from - a.candidate.item.from);
  if (item.pronoun?.refers === 'latter' || item.pronoun?.refers === 'former') return ordered(item.pronoun, fitting.map((f) => f.candidate), around.document);
  const best = fitting[0];
  if (best === undefined) return undefined;
  const rival = fitting.find((f) => !sameThing(around.document, f.candidate, best.candidate));
  if (rival !== undefined && rival.cost - best.cost <= MARGIN) return [];
  return item.pronoun !== undefined && best.candidate.distance >= openAt(around, item.pronoun) ? [] : best.candidate.references;
}

/** How far back the same pronoun stands and is left open: what is said of "she" there is not known to be of anyone else. */
function openAt({ document, earlier, known }: Around, pronoun: Pronoun): number {
  for (let k = earlier.length - 1; k >= 0; k--) {
    const index = earlier[k] as number;
    const open = document.sentences[index]?.sentence.items.some((i) => i.pronoun?.refers === pronoun.refers && i.pronoun.gender === pronoun.gender && i.pronoun.part === 'subject' && known.get(index)?.has(i.index) !== true);
    if (open === true) return earlier.length - k;
  }
  return Infinity;
}

/** "The former" and "the latter" go by the order of what was said, in the nearest sentence that has any. */
function ordered(pronoun: Pronoun, fitting: readonly Candidate[], document: Document): readonly Reference[] | undefined {
  const distance = Math.min(...fitting.map((c) => c.distance));
  const near = fitting.filter((c) => c.distance === distance).sort((a, b) => a.item.from - b.item.from);
  const things = near.filter((c, i) => near.findIndex((other) => sameThing(document, c, other)) === i);
  const chosen = things[pronoun.refers === 'former' ? 0 : things.length - 1];
  if (chosen === undefined) return undefined;
  if (pronoun.refers === 'former') return things.length === 2 ? chosen.references : [];
  // where the text tells the gender of another one, and not that of the last, either may be meant
  const doubt = pronoun.gender !== undefined && chosen.traits.gender === undefined && things.some((c) => c !== chosen && c.traits.gender === pronoun.gender);
  return doubt ? [] : chosen.references;
}
