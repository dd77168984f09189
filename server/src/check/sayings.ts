// What a sentence says that can be turned round, and of whom or what it says so.
import type { Side } from '../../../knowledge/src/claims/match.ts';
import type { Clause, Item, Sentence } from '../../../knowledge/src/claims/sentence.ts';
import { once } from '../../../knowledge/src/text/once.ts';
import type { Lexicon } from '../../../knowledge/src/languages/lexicon/lexicon.ts';
import { carries, isDenied, polesOf, type Pole } from './frames.ts';

/** The poles of a clause, and the qualities that hang on its things. */
export const sayings = (side: Side, clause: Clause, lexicon: Lexicon): readonly Pole[] => sayingsOnce(clause, () => findSayings(side, clause, lexicon));
const sayingsOnce = once<Clause, readonly Pole[]>();

function findSayings(side: Side, clause: Clause, lexicon: Lexicon): readonly Pole[] {
  const { items } = side.placed.sentence;
  const qualities = clause.items.map((i) => items[i] as Item).filter((i) => (i.kind === 'adjective' || i.kind === 'noun') && hangs(i) && i.concepts.length > 0);
  const poles = polesOf(side, clause, lexicon);
  const things = clause.items.map((i) => items[i] as Item).filter((i) => i.kind === 'noun' && i.concepts.length > 0 && (i.negated || isThere(i, clause, side, lexicon)) && !poles.some((p) => p.item === i));
  return [
    ...poles,
    ...qualities.map((item): Pole => ({ item, negative: false, clause, kind: 'quality' })),
    ...things.map((item): Pole => ({ item, negative: isDenied(item, clause, side.placed.sentence, lexicon), clause, kind: 'event' })),
  ];
}

/** The verb says of a thing that it is there, that somebody has it or sees it. */
const isThere = (item: Item, clause: Clause, { placed: { sentence } }: Side, lexicon: Lexicon): boolean =>
  clause.predicate >= 0 && item.relation !== 'modifier' && clause.arguments.some((a) => a.item === item.index && (a.role === 'object' || a.role === 'complement')) && carries(sentence, clause, lexicon);

/** A quality that hangs on its thing: "a cheap ticket". */
export const isAttribute = (pole: Pole): boolean => pole.kind === 'quality' && hangs(pole.item);

/** « un prix de chimie » is what "a chemistry prize" is */
const hangs = (i: Item): boolean => i.head >= 0 && (i.relation === 'modifier' || (i.kind === 'noun' && i.relation === 'of' && !i.definite && !i.negated));

/** Of whom or what it is said: the thing a quality hangs on, the subject and the object of a verb, what an event is of. */
export function bearers({ placed: { sentence } }: Side, pole: Pole): readonly Item[] {
  const { items } = sentence;
  if (isAttribute(pole)) return withNames(items[pole.item.head] as Item, sentence);
  if (pole.kind === 'quality' && pole.item.role !== 'complement') return [];
  const told = pole.clause.arguments
    .filter((a) => a.item !== pole.item.index && (a.role === 'subject' || a.role === 'object' || (pole.kind === 'event' && a.role === 'complement')))
    .map((a) => items[a.item] as Item)
    .filter((i) => isThing(i) && i.relation !== 'modifier' && i.relation !== 'of');
  if (pole.kind !== 'event') return told;
  const hung = items.filter((i) => isThing(i) && i.head === pole.item.index);
  const argument = pole.clause.arguments.some((a) => a.item === pole.item.index && a.role !== 'oblique');
  return argument || hung.length === 0 ? [...hung, ...told] : hung;
}

const isThing = (i: Item): boolean => i.kind === 'name' || i.kind === 'noun' || i.kind === 'pronoun';

/** A noun, and the name told with it. */
const withNames = (head: Item, sentence: Sentence): readonly Item[] =>
  [head, ...sentence.items.filter((i) => i.relation === 'apposition' && (i.head === head.index || head.head === i.index))];
