// What every judge asks of two clauses: do they hold in the same way, does another value of theirs differ, what was found.
import type { Clause, Item } from '../../../../knowledge/src/claims/sentence.ts';
import { compareValues, hasValue } from '../../../../knowledge/src/claims/compareValues.ts';
import type { Hearing } from '../judgement.ts';
import type { Alignment } from '../../../../knowledge/src/claims/align.ts';

/** Both are asserted (or both planned, both expected …): only then do they answer one question. */
export const sameMood = (a: string, b: string): boolean => a === b || (settled(a) && settled(b)) || (ahead(a) && ahead(b));
/** "will open" and "should open" both tell of what is to come */
export const ahead = (mood: string): boolean => mood === 'planned' || mood === 'expected';
const settled = (mood: string): boolean => mood === 'asserted' || mood === 'reported';

/** Says as a fact that something is so, or will be: no question, hypothesis, wish or view. */
export const isStated = ({ mood, attribution }: Clause): boolean => (mood === 'asserted' || ahead(mood)) && attribution?.kind !== 'view';

export const describe = (a: Alignment): string =>
  `coverage ${a.coverage.toFixed(2)}, telling ${a.telling.toFixed(2)}: ${a.pairings.map((p) => `${p.draft.lemma}${p.source === undefined ? '✗' : `=${p.source.lemma}(${(p.score * 100).toFixed(0)} ${p.tier})`}·${p.weight.toFixed(1)}`).join(' ')}`;

/** A number or a date of the clause, but the one in question, that the source's sentence tells otherwise. */
export function otherValueDiffers(hearing: Hearing, but?: Item): boolean {
  const theirs = hearing.source.placed.sentence.items;
  const differs = (i: Item): boolean => {
    const results = theirs.map((s) => compareValues(i, s));
    return results.includes('different') && !results.includes('same') && !results.includes('compatible');
  };
  return hearing.items.some((i) => i !== but && hasValue(i) && differs(i));
}
