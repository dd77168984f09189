// What happens in a clause of the draft, and whether it is what happens around a value of a source.
import { carriers, holding, measuring } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { contrast, matchItems } from '../../../../knowledge/src/claims/match.ts';
import { lightVerbs } from '../../../../knowledge/src/languages/light.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { clauseOf, isEvent, isRelation, predicateOf } from '../frames.ts';
import { isAwaited } from './agreement.ts';
import type { Hearing } from '../judgement.ts';

/** `light`: the draft's words only carry the value (is, has, costs, took place); `none`: the source's do; `other`: both tell of something, and not of one thing. */
export type EventMatch = 'same' | 'opposed' | 'light' | 'none' | 'other';

/** How the event of the draft's clause stands to the one that a value of the source belongs to. */
export function eventMatch(hearing: Hearing, r: Item): EventMatch {
  const { draft, source, weigh } = hearing;
  const predicate = predicateOf(draft.placed.sentence, hearing.clause);
  const told = predicate?.concepts.includes('take-place') === true;
  const happens = (i: Item): boolean => isEvent(i, weigh.lexicon) && (i.concepts.every((c) => weigh.lexicon.concepts.get(c)?.kind === 'actions') || (told && i.role === 'subject'));
  // "is planned for 2027" tells when, and not what
  const awaited = isAwaited(hearing.clause, draft.placed.sentence);
  const mine = hearing.items.filter((i) => ((i.index === predicate?.index && !awaited) || happens(i)) && !carries(i));
  const sClause = clauseOf(source.placed.sentence, r);
  const theirs = source.placed.sentence.items.filter((i) => (i.kind === 'verb' && (i.clause === r.clause || sClause?.parent === i.clause)) || isEvent(i, weigh.lexicon) || (i.kind === 'noun' && i.clause === r.clause && isRelation(i, weigh.lexicon)));
  // "none of them left": the number denies it, and is compared by itself
  const none = hearing.items.some((i) => i.quantity?.value.upper === 0 && i.relation === 'count');
  let opposed = false;
  for (const m of mine) {
    for (const t of theirs) {
      const negative = (m.kind === 'verb' && hearing.clause.negative && !none) !== (t.kind === 'verb' && (clauseOf(source.placed.sentence, t)?.negative ?? false));
      if (matchItems(m, draft, t, source, weigh.lexicon) >= 0.7) {
        if (!negative) return 'same';
        opposed = true;
      } else if (contrast(m, t, weigh.lexicon) === 'opposite') {
        if (negative) return 'same';
        opposed ||= t.clause === r.clause;
      }
    }
  }
  if (opposed) return 'opposed';
  // a verb that the lexicon does not know is still the same verb
  if (predicate?.kind === 'verb' && predicate.concepts.length === 0 && !lightVerbs.has(predicate.lemma) && theirs.some((t) => t.kind === 'verb' && t.lemma === predicate.lemma && t.clause === r.clause && sClause?.negative === hearing.clause.negative && source.placed.sentence.language === draft.placed.sentence.language)) return 'same';
  if (mine.length === 0) return 'light';
  return theirs.every(carries) ? 'none' : 'other';
}

/** A word that only says that there is such an amount or such a day: has, costs, lasts, takes place, dates from. */
export const carries = (item: Item): boolean => item.concepts.length === 0 ? item.kind === 'verb' : item.concepts.some((c) => measuring.has(c) || holding.has(c) || carriers.has(c));
