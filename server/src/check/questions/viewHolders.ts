// Who holds a view: a view is no fact, but who is told to hold it, and holds another one in the source, is told wrongly.
import type { Lexicon } from '../../../../knowledge/src/languages/lexicon/lexicon.ts';
import type { Statement } from '../../../../knowledge/src/base/base.ts';
import { matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Clause, Item } from '../../../../knowledge/src/claims/sentence.ts';
import { sideOf } from '../judgement.ts';
import { ahead } from './agreement.ts';

/** How well the two who hold it must meet. */
const MET = 0.7;

/** "An analyst expects them to sell 40,000", of a source in which the analyst expects 400,000. */
export function isHolder(draft: Side, { mood, attribution }: Clause, statement: Statement, lexicon: Lexicon): boolean {
  const holder = draft.placed.sentence.items[attribution?.speaker ?? -1];
  if (attribution?.kind !== 'view' || holder === undefined || !(mood === 'asserted' || ahead(mood))) return false;
  const source = sideOf(statement);
  return holdersIn(source).some((s) => matchItems(holder, draft, s, source, lexicon) >= MET);
}

/** Who says something in a sentence, or has a clause hang on what they do: "expects the model to sell". */
function holdersIn({ placed: { sentence: { clauses, items } } }: Side): readonly Item[] {
  const governing = clauses.filter((c) => clauses.some((other) => other.parent === c.index)).flatMap((c) => c.arguments.filter((a) => a.role === 'subject').map((a) => a.item));
  const speakers = clauses.flatMap((c) => (c.attribution === undefined ? [] : [c.attribution.speaker]));
  return [...governing, ...speakers].flatMap((i) => items[i] ?? []);
}
