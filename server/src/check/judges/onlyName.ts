// Where somebody is from, told of one house only: "an agent from Orvane", in a source whose agent is from Velsor and which
// never names Orvane. The word that the name hangs on and the preposition between them tell the question.
import { matchItems } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { kindsApart } from '../../../../knowledge/src/facets/name/compare.ts';
import { once } from '../../../../knowledge/src/text/once.ts';
import type { Document } from '../../../../knowledge/src/claims/document.ts';
import { sayName } from '../correct.ts';
import { answer, wordsAt, type Hearing, type Judgement } from '../judgement.ts';
import { isStated } from '../questions/agreement.ts';
import { isPlace, qualified } from '../rivals.ts';

const ORIGIN = 'from';

/** @param hearings one clause of the draft before every statement that may answer */
export function judgeOnlyName(hearings: readonly Hearing[]): readonly Judgement[] {
  const [first] = hearings;
  if (first === undefined || first.clause.negative || !isStated(first.clause)) return [];
  const { draft, clause, weigh: { lexicon } } = first;
  const named = clause.items.map((i) => draft.placed.sentence.items[i] as Item).filter((i) => isHouse(i, first) && i.list < 0 && !qualified(draft, i));
  return named.flatMap((m) => {
    const head = draft.placed.sentence.items[m.head];
    if (head?.kind !== 'noun') return [];
    const found = hearings.flatMap((hearing) => hearing.source.placed.sentence.items.flatMap((r) => (isHouse(r, hearing) && hearing.source.placed.sentence.items.some((s) => s.kind === 'noun' && s !== r && matchItems(head, draft, s, hearing.source, lexicon) >= 0.9) ? [{ hearing, r }] : [])));
    const [best] = found;
    if (best === undefined || found.some((f) => matchItems(f.r, f.hearing.source, best.r, best.hearing.source, lexicon) < 0.9) || kindsApart(best.r.name?.kind, m.name?.kind)) return [];
    const { hearing, r } = best;
    // the draft names it as well, or the source the draft's
    if (draft.document.sentences.some(({ sentence }) => sentence.items.some((i) => i !== m && i.kind === 'name' && matchItems(i, draft, r, hearing.source, lexicon) >= 0.5)) || hearings.some((h) => mentions(h.source.document, m))) return [];
    return [answer(hearing, m.span, [r.span], { kind: 'conflict', code: 'name', confidence: 0.8, fix: sayName(hearing, m, r), steps: [`the only one that ${head.lemma} is from: ${wordsAt(hearing.source, r.span)}`] })];
  });
}

/** A name behind "from" that is no place and nobody. */
const isHouse = (item: Item, { weigh: { lexicon } }: Hearing): boolean => item.kind === 'name' && item.preposition === ORIGIN && !isPlace(item, lexicon) && item.name?.kind !== 'person' && item.name?.kind !== 'place';

/** Any word of the name stands somewhere in the document. */
function mentions(document: Document, m: Item): boolean {
  const words = wordsOf(document, () => new Set(document.sentences.flatMap(({ sentence }) => sentence.words.map((w) => w.fold))));
  return (m.name?.words ?? [m.lemma]).some((w) => words.has(w));
}
const wordsOf = once<Document, ReadonlySet<string>>();
