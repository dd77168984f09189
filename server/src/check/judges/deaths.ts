// What somebody died of: one dies of one cause, told of the same one by any verb of dying.
import { matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Clause, Item } from '../../../../knowledge/src/claims/sentence.ts';
import { causesApart, deathCausesOf } from '../../../../knowledge/src/languages/lexicon/deathCauses.ts';
import type { Lexicon } from '../../../../knowledge/src/languages/lexicon/lexicon.ts';
import { predicateOf } from '../frames.ts';
import { answer, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { missingParticipant } from '../participants.ts';
import { sameMood } from '../questions/agreement.ts';
import { sayThing } from './kinds.ts';

interface Death {
  readonly clause: Clause;
  readonly verb: Item;
  readonly causes: readonly { readonly item: Item; readonly families: readonly string[] }[];
}

export const judgeDeaths: Judge = (hearing) => {
  const { draft, source, clause, weigh: { lexicon } } = hearing;
  const mine = deathIn(draft, clause, lexicon);
  if (mine === undefined || clause.negative || mine.causes.length !== 1) return [];
  return source.placed.sentence.clauses.flatMap((c) => {
    const theirs = deathIn(source, c, lexicon);
    return theirs === undefined || theirs.causes.length === 0 || c.negative || !sameMood(clause.mood, c.mood) ? [] : judgePair(hearing, mine, theirs);
  });
};

function judgePair(hearing: Hearing, mine: Death, theirs: Death): readonly Judgement[] {
  const { draft, source, weigh: { lexicon } } = hearing;
  const [wrong] = mine.causes;
  const [right] = theirs.causes;
  if (wrong === undefined || right === undefined || missingParticipant(hearing, mine.verb) !== undefined) return [];
  const known = source.placed.sentence.items.some((s) => matchItems(wrong.item, draft, s, source, lexicon) >= 0.7);
  // whatever else the source tells of that death
  const apart = theirs.causes.every((t) => t.families.every((f) => wrong.families.every((g) => causesApart(f, g))));
  if (known || !apart) return [];
  return [answer(hearing, wrong.item.span, [right.item.span], { kind: 'conflict', code: 'attribute', confidence: 0.85, fix: theirs.causes.length === 1 ? sayThing(hearing, wrong.item, right.item) : undefined, steps: [`died of ${wrong.families.join('/')} ~ ${theirs.causes.map((t) => t.families.join('/')).join(', ')}`] })];
}

/** A clause of dying, and all that it names as a cause. */
function deathIn({ placed: { sentence } }: Side, clause: Clause, lexicon: Lexicon): Death | undefined {
  const verb = predicateOf(sentence, clause);
  if (verb === undefined || !verb.concepts.some((c) => c === 'die' || lexicon.entails(c, 'die'))) return undefined;
  const causes = sentence.items.filter((i) => i.clause === clause.index && i.kind === 'noun' && i.from >= verb.to && i.relation !== 'modifier').flatMap((item) => {
    const families = deathCausesOf(item.concepts, lexicon);
    return families.length === 0 ? [] : [{ item, families }];
  });
  return { clause, verb, causes };
}
