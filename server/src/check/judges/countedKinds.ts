// What a number as particular as 312,000 counts: the same number of another thing, which excludes the draft's. The number
// says that both speak of one question, whatever their verbs.
import { compareValues } from '../../../../knowledge/src/claims/compareValues.ts';
import { contrast, matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { clauseOf } from '../frames.ts';
import { answer, type Hearing, type Judge } from '../judgement.ts';
import { rowDiffers, sameMood } from '../questions/agreement.ts';
import { isParticular } from '../questions/particular.ts';
import { sayThing } from './kinds.ts';

export const judgeCountedKinds: Judge = (hearing) => {
  const { draft, source, clause, weigh } = hearing;
  if (clause.negative || rowDiffers(hearing)) return [];
  const mine = clause.items.map((i) => draft.placed.sentence.items[i] as Item).filter((i) => i.relation === 'count' && i.quantity !== undefined && i.quantity.value.lower === i.quantity.value.upper && isParticular(i.quantity.value.style.words));
  return mine.flatMap((q) => {
    const counted = draft.placed.sentence.items[q.head];
    const answers = source.placed.sentence.items.filter((r) => compareValues(q, r) === 'same' && r.relation === 'count');
    const [r] = answers;
    const other = r === undefined ? undefined : source.placed.sentence.items[r.head];
    if (counted === undefined || r === undefined || other === undefined || answers.length > 1 || counted.list >= 0 || other.list >= 0) return [];
    if (contrast(counted, other, weigh.lexicon) !== 'exclusive' || draft.placed.sentence.items.some((i) => i !== counted && contrast(i, counted, weigh.lexicon) === undefined && matchItems(i, draft, other, source, weigh.lexicon) >= 0.7)) return [];
    const told = clauseOf(source.placed.sentence, r);
    if (told === undefined || told.negative || !sameMood(clause.mood, told.mood) || elsewhere(hearing, q, counted)) return [];
    return [answer(hearing, counted.span, [other.span], { kind: 'conflict', code: 'attribute', confidence: 0.8, fix: sayThing(hearing, counted, other), steps: [`${q.lemma} of ${counted.lemma} ~ of ${other.lemma}`] })];
  });
};

/** The article has that number of the draft's thing as well. */
function elsewhere({ draft, source, weigh }: Hearing, q: Item, counted: Item): boolean {
  return source.document.sentences.some((placed) => {
    const side: Side = { document: source.document, placed, aliases: new Map() };
    const { items } = placed.sentence;
    return items.some((r) => compareValues(q, r) === 'same') && items.some((i) => matchItems(counted, draft, i, side, weigh.lexicon) >= 0.7);
  });
}
