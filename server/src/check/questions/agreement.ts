// What every judge asks of two clauses: do they hold in the same way, does another value of theirs differ, what was found.
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { compareQuantities } from '../../../../knowledge/src/facets/quantity/compare.ts';
import { compareTimes } from '../../../../knowledge/src/facets/time/compare.ts';
import type { Hearing } from '../judgement.ts';
import type { Alignment } from '../../../../knowledge/src/claims/align.ts';

/** Both are asserted (or both planned, both expected …): only then do they answer one question. */
export const sameMood = (a: string, b: string): boolean => a === b || (settled(a) && settled(b)) || (ahead(a) && ahead(b));
/** "will open" and "should open" both tell of what is to come */
const ahead = (mood: string): boolean => mood === 'planned' || mood === 'expected';
const settled = (mood: string): boolean => mood === 'asserted' || mood === 'reported';

export const describe = (a: Alignment): string =>
  `coverage ${a.coverage.toFixed(2)}, telling ${a.telling.toFixed(2)}: ${a.pairings.map((p) => `${p.draft.lemma}${p.source === undefined ? '✗' : `=${p.source.lemma}(${(p.score * 100).toFixed(0)} ${p.tier})`}·${p.weight.toFixed(1)}`).join(' ')}`;

/** A number or a date of the clause, but the one in question, that the source's sentence tells otherwise. */
export function otherValueDiffers(hearing: Hearing, but?: Item): boolean {
  const theirs = hearing.source.placed.sentence.items;
  const differs = (i: Item): boolean => {
    const results = theirs.map((s) => (i.quantity !== undefined && s.quantity !== undefined ? compareQuantities(i.quantity.value, s.quantity.value) : i.time !== undefined && s.time !== undefined ? compareTimes(i.time.value, s.time.value) : 'incomparable'));
    return results.includes('different') && !results.includes('same') && !results.includes('compatible');
  };
  return hearing.items.some((i) => i !== but && (i.quantity !== undefined || i.time !== undefined) && differs(i));
}
