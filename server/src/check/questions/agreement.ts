// What every judge asks of two clauses: do they hold in the same way, does another value of theirs differ, what was found.
import { heralds } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import type { Lexicon } from '../../../../knowledge/src/languages/lexicon/lexicon.ts';
import type { Clause, Item, Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import { compareValues, hasValue } from '../../../../knowledge/src/claims/compareValues.ts';
import { isEvent } from '../frames.ts';
import type { Hearing } from '../judgement.ts';
import type { Alignment } from '../../../../knowledge/src/claims/align.ts';

/** Both are asserted (or both planned, both expected …): only then do they answer one question. */
export const sameMood = (a: string, b: string): boolean => a === b || (settled(a) && settled(b)) || (ahead(a) && ahead(b));
/** "will open" and "should open" both tell of what is to come */
export const ahead = (mood: string): boolean => mood === 'planned' || mood === 'expected';
/**
 * `sameMood`, where the source may tell what is to come by a noun: "announced the closure of 12 shops" says what "will close
 * 12 shops" says.
 */
export function heldAlike(asked: Clause, told: Clause, source: Sentence, answer: Item, lexicon: Lexicon): boolean {
  return sameMood(asked.mood, told.mood) || (ahead(asked.mood) && source.items[told.predicate]?.concepts.some((c) => heralds.has(c)) === true && underEvent(source, answer, lexicon));
}

/** It hangs on a noun that names an event. */
function underEvent({ items }: Sentence, answer: Item, lexicon: Lexicon): boolean {
  let at: Item | undefined = answer;
  for (let steps = 0; steps < 4 && at !== undefined && at.head >= 0; steps++) {
    at = items[at.head];
    if (at !== undefined && isEvent(at, lexicon)) return true;
  }
  return false;
}

const settled = (mood: string): boolean => mood === 'asserted' || mood === 'reported';

/** Says as a fact that something is so, or will be: no question, hypothesis, wish or view. */
export const isStated = ({ mood, attribution }: Clause): boolean => (mood === 'asserted' || ahead(mood)) && attribution?.kind !== 'view';

export const describe = (a: Alignment): string =>
  `coverage ${a.coverage.toFixed(2)}, telling ${a.telling.toFixed(2)}: ${a.pairings.map((p) => `${p.draft.lemma}${p.source === undefined ? '✗' : `=${p.source.lemma}(${(p.score * 100).toFixed(0)} ${p.tier})`}·${p.weight.toFixed(1)}`).join(' ')}`;

/** Tells `explain` why a pair of answers is not judged. */
export const setAside = ({ note }: Hearing, pair: string, alignment: Alignment) => (why: string): readonly never[] => {
  note(`${pair}: ${why}; ${describe(alignment)}`);
  return [];
};

/** A number or a date of the clause, but the one in question, that the source's sentence tells otherwise. */
export function otherValueDiffers(hearing: Hearing, but?: Item): boolean {
  const theirs = hearing.source.placed.sentence.items;
  const differs = (i: Item): boolean => {
    const results = theirs.map((s) => compareValues(i, s));
    return results.includes('different') && !results.includes('same') && !results.includes('compatible');
  };
  return hearing.items.some((i) => i !== but && hasValue(i) && differs(i));
}

/** A cell of a table whose row or column is headed by a number or a date that the source's sentence does not have. */
export function rowDiffers({ draft, source }: Hearing): boolean {
  if (draft.document.prose.blocks[draft.placed.block]?.cell === undefined) return false;
  const heads = draft.placed.before.flatMap((i) => (draft.document.sentences[i]?.sentence.items ?? []).filter(hasValue));
  return heads.some((h) => !source.placed.sentence.items.some((s) => ['same', 'compatible'].includes(compareValues(h, s))));
}
