// Two or more told together: "industry and farming make up 48 %", where a source has 22 % for the one and 16 % for the other.
import { matchItems } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { compareQuantities } from '../../../../knowledge/src/facets/quantity/compare.ts';
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';
import { codeOfDimension } from '../codes.ts';
import { clauseOf } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { alike, ownerOf } from '../neighbourhood.ts';
import { sameMood } from '../questions/agreement.ts';
import { exactly, shown } from '../reckoning.ts';
import { correctQuantity } from './quantityFix.ts';

/** The most that are added up. */
const MOST = 4;
/** How far a written sum may be from the reckoned one, as a share of it. */
const NEAR = 0.005;

export const judgeSums: Judge = (hearing) => {
  const { draft, clause } = hearing;
  const { items } = draft.placed.sentence;
  const subjects = clause.arguments.filter((a) => a.role === 'subject').map((a) => items[a.item] as Item).filter((i) => i.list >= 0 && (i.kind === 'noun' || i.kind === 'name'));
  const listed = countedTogether(hearing);
  if (listed !== undefined) return judge(hearing, listed.q, listed.counted);
  if (subjects.length < 2 || subjects.length > MOST || clause.negative) return [];
  const asked = clause.items.map((i) => items[i] as Item).filter((i) => i.quantity !== undefined && SUMMED.has(i.quantity.value.dimension) && i.quantity.value.lower === i.quantity.value.upper && i.role !== 'subject');
  return asked.length === 1 ? asked.flatMap((q) => judge(hearing, q, subjects)) : [];
};

/** "62 technicians and managers": the number counts all that are listed. */
function countedTogether({ draft, clause }: Hearing): { readonly q: Item; readonly counted: readonly Item[] } | undefined {
  const { items } = draft.placed.sentence;
  for (const index of clause.items) {
    const q = items[index] as Item;
    const value = q.quantity?.value;
    const head = items[q.head];
    if (value?.dimension !== 'count' || value.lower !== value.upper || q.relation !== 'count' || head === undefined || head.list < 0 || clause.negative) continue;
    const counted = items.filter((i) => i.list === head.list && i.kind === 'noun');
    const own = counted.every((i) => i === head || !items.some((other) => other.quantity !== undefined && other.head === i.index));
    if (counted.length >= 2 && counted.length <= MOST && counted[0] === head && own) return { q, counted };
  }
  return undefined;
}

const SUMMED: ReadonlySet<string> = new Set(['share', 'money', 'mass', 'length', 'area', 'volume', 'energy', 'power']);

function judge(hearing: Hearing, q: Item, subjects: readonly Item[]): readonly Judgement[] {
  const { draft, source, weigh, clause } = hearing;
  const { sentence } = source.placed;
  const parts = subjects.map((subject) => {
    const found = sentence.items.filter((i) => matchItems(subject, draft, i, source, weigh.lexicon) >= 0.7);
    return sentence.items.find((r) => alike(r, q) && r.quantity?.value.currency === q.quantity?.value.currency && r.quantity?.value.lower === r.quantity?.value.upper && found.some((i) => i.index === r.head || ownerOf(i, sentence) === r));
  });
  if (parts.some((p) => p === undefined) || new Set(parts).size < parts.length) return [];
  const told = parts as readonly Item[];
  if (told.some((r) => !sameMood(clause.mood, clauseOf(sentence, r)?.mood ?? 'none'))) return [];
  const [first] = told;
  const mine = q.quantity?.value as Quantity;
  const total = told.reduce((sum, r) => sum + (r.quantity?.value.lower ?? 0), 0);
  const theirs = exactly(first?.quantity?.value as Quantity, total);
  const result = compareQuantities(mine, theirs);
  if (result === 'incomparable') return [];
  const agrees = result !== 'different' || Math.abs(mine.lower - total) <= NEAR * total;
  const arithmetic = `${told.map((r) => wordsAt(source, r.span)).join(' + ')} = ${shown(theirs)}`;
  return [answer(hearing, q.span, told.map((r) => r.span), {
    kind: agrees ? 'supported' : 'conflict',
    code: agrees ? codeOfDimension(mine.dimension) : 'derived',
    confidence: 0.9,
    sourceAnswer: told.map((r) => wordsAt(source, r.span)).join(' + '),
    arithmetic,
    fix: agrees ? undefined : correctQuantity(hearing, q, theirs),
    steps: [`sum ${wordsAt(draft, q.span)} ~ ${arithmetic}: ${result}`],
  })];
}
