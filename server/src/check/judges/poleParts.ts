// Who and what takes part in two poles: the same on both sides, or is somebody else spoken of?
import { stands } from '../../../../knowledge/src/claims/align.ts';
import { compareValues } from '../../../../knowledge/src/claims/compareValues.ts';
import { itemAt } from '../../../../knowledge/src/claims/document.ts';
import { matchItems } from '../../../../knowledge/src/claims/match.ts';
import type { Item, Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import { representing } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import type { Lexicon } from '../../../../knowledge/src/languages/lexicon/lexicon.ts';
import type { Pole } from '../frames.ts';
import type { Hearing } from '../judgement.ts';
import { amongStrangers } from '../participants.ts';
import { isAside } from '../questions/asides.ts';
import { isParticular } from '../questions/particular.ts';

/**
 * How well who and what takes part agrees: undefined when somebody else takes part.
 * An event noun has its participants hung on it; a verb has those of its clause.
 */
export function sharedParts(hearing: Hearing, m: Pole, t: Pole): number | undefined {
  const { draft, source, weigh } = hearing;
  // A pronoun that stands for nobody known asks of the rest.
  const open = (i: Item): boolean => i.kind === 'pronoun' && !draft.aliases.has(i.index);
  const every = partsOf(draft.placed.sentence.items, m).filter((i) => i.index !== m.clause.attribution?.speaker && !isAside(draft.placed.sentence, i));
  const known = every.filter((i) => !open(i));
  const mine = known.length < every.length && known.length > 0 && !amongStrangers(hearing) ? known : every;
  const theirs = partsOf(source.placed.sentence.items, t);
  const all = source.placed.sentence.items;
  const alike = (a: Item, b: Item): boolean => matchItems(a, draft, b, source, weigh.lexicon) >= 0.7;
  const same = (a: Item, b: Item): boolean => alike(a, b) && !otherName(hearing, a, b, alike);
  const main = mine[0];
  // "It is possible that it leaks", "that it leaks is impossible": what is said to be so stands in a clause of its own
  if (main === undefined) return ofClauses(hearing, m, t, same);
  const beside = t.kind === 'event' ? t.clause.arguments.map((a) => all[a.item] as Item).filter((i) => i.index !== t.item.index) : [];
  const held = [...theirs, ...beside, ...standIns(source.placed.sentence, theirs, weigh.lexicon), ...all.filter((i) => i.preposition === 'such' || (t.kind === 'event' && i.kind === 'name') || theirs.some((x) => x.index === i.head || x.head === i.index))];
  if (!held.some((s) => same(main, s)) && !untold(hearing, m, t, main, same) && !sameAmount(hearing, m, t, main)) return undefined;
  // What an event noun is of ("the absence of a model") is part of the draft's event too.
  if (t.kind === 'event' && hasOwn(all, t) && !theirs.some((s) => hearing.items.some((d) => telling(d) && same(d, s)))) return undefined;
  // A named subject on either side is that of the other side too.
  if (m.kind !== 'event' && t.kind !== 'event') {
    const left = subjectsOf(draft.placed.sentence.items, m).filter((i) => i.kind === 'name');
    const right = subjectsOf(source.placed.sentence.items, t);
    if (left.length > 0 && right.some((i) => i.kind === 'name') && !left.some((a) => right.some((b) => same(a, b))) && !speaksFor(hearing, left, right, same)) return undefined;
  }
  // Who does it and who undergoes it are told apart where the draft's verb has both.
  if (m.kind === 'verb' && t.kind === 'verb' && roleOf(m, main) === 'subject' && m.clause.arguments.some((a) => a.role === 'object' && telling(hearing.draft.placed.sentence.items[a.item] as Item))) {
    const parts = theirs.filter((s) => same(main, s));
    if (parts.length > 0 && parts.every((s) => roleOf(t, s) === 'object')) return undefined;
  }
  // The same event from the other side: "came after X", "was preceded by X"; "was sold to X", "X acquired it".
  if (m.kind === 'verb' && t.kind === 'verb' && m.item.concepts.some((c) => t.item.concepts.some((d) => weigh.lexicon.concepts.get(c)?.converses.includes(d) === true))) {
    const subjects = mine.filter((i) => roleOf(m, i) === 'subject');
    const agents = subjects.some((i) => i.kind === 'name') ? subjects.filter((i) => i.kind === 'name') : subjects;
    if (!agents.some((i) => theirs.some((s) => same(i, s) && roleOf(t, s) === 'subject'))) return undefined;
  }
  // Another object is another event: to have no children is not to have no dog.
  if (m.kind === 'verb' && t.kind === 'verb') {
    const [mineObjects, theirObjects] = [objectsOf(hearing.draft.placed.sentence.items, m), objectsOf(all, t)];
    if (mineObjects.length > 0 && theirObjects.length > 0 && !mineObjects.some((a) => held.some((b) => same(a, b)))) return undefined;
  }
  const found = mine.reduce((sum, item) => sum + (held.some((s) => same(item, s)) ? 1 : all.some((s) => same(item, s)) ? 0.6 : 0), 0);
  return found / mine.length;
}

/** Both say it of a clause, and all that the draft's tells stands in that of the source. */
function ofClauses({ draft, source }: Hearing, m: Pole, t: Pole, same: (a: Item, b: Item) => boolean): number | undefined {
  const under = ({ items, clauses }: Sentence, pole: Pole): readonly Item[] => clauses.filter((c) => pole.kind === 'verb' && c !== pole.clause && c.predicate >= 0 && c.parent === pole.clause.index).flatMap((c) => c.items.map((i) => items[i] as Item)).filter((i) => telling(i) || i.kind === 'verb');
  const [mine, theirs] = [under(draft.placed.sentence, m), under(source.placed.sentence, t)];
  const own = partsOf(source.placed.sentence.items, t);
  return own.length === 0 && mine.length > 1 && mine.every((a) => theirs.some((b) => same(a, b))) ? 1 : undefined;
}

/** "She ruled out selling the share": nobody knows who she is, and what it is done to is the same. */
function untold({ draft, source }: Hearing, m: Pole, t: Pole, main: Item, same: (a: Item, b: Item) => boolean): boolean {
  if (m.kind !== 'verb' || t.kind !== 'verb' || roleOf(m, main) !== 'subject' || main.kind === 'name') return false;
  const doers = subjectsOf(source.placed.sentence.items, t);
  const [mine, theirs] = [objectsOf(draft.placed.sentence.items, m), objectsOf(source.placed.sentence.items, t)];
  return doers.length > 0 && doers.every((i) => i.pronoun !== undefined && PERSONAL.has(i.pronoun.refers) && !source.aliases.has(i.index)) && mine.length > 0 && mine.every((a) => a.definite && theirs.some((b) => isDefinite(b, source.placed.sentence) && same(a, b)));
}

/** "the share", "the city's share" */
const isDefinite = (item: Item, { items }: Sentence): boolean => item.definite || items.some((i) => i.head === item.index && i.relation === 'of' && i.to <= item.from && i.definite);

/** "She lost 6.3 million": an amount as particular as that is told once; whoever is open is the one of whom it is told. */
function sameAmount({ draft, source, weigh }: Hearing, m: Pole, t: Pole, main: Item): boolean {
  if (m.kind !== 'verb' || t.kind !== 'verb' || main.kind === 'name' || roleOf(m, main) !== 'subject') return false;
  const known = (draft.aliases.get(main.index) ?? []).map((reference) => itemAt(draft.document, reference)).filter((i) => i.kind === 'name');
  if (!known.every((name) => stands(name, source, weigh))) return false;
  const amounts = (items: readonly Item[], pole: Pole): readonly Item[] => pole.clause.items.map((i) => items[i] as Item).filter((i) => i.quantity !== undefined && isParticular(i.quantity.value.style.words));
  const theirs = amounts(source.placed.sentence.items, t);
  return amounts(draft.placed.sentence.items, m).some((q) => theirs.some((r) => compareValues(q, r) === 'same'));
}

const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'person']);

/** "The founders of Orvane build engines": what they are of builds them, too; "Orvane, represented by Rey, accepts": Rey does. */
function standIns(sentence: Sentence, theirs: readonly Item[], lexicon: Lexicon): readonly Item[] {
  const { items, clauses } = sentence;
  const shared = clauses.filter((c) => c.arguments.some((a) => a.role !== 'oblique' && theirs.some((t) => t.index === a.item)));
  const called = shared.flatMap((c) => c.arguments.filter((a) => a.role === 'complement').map((a) => items[a.item] as Item));
  const posts = called.filter((i) => i.kind === 'noun' && i.concepts.some((c) => lexicon.entails(c, 'person')));
  const spoken = shared.filter((c) => represents(sentence, c)).flatMap((c) => c.arguments.map((a) => items[a.item] as Item));
  return [...items.filter((i) => i.kind === 'name' && i.relation === 'of' && posts.some((p) => p.index === i.head)), ...spoken.filter((i) => i.kind === 'name')];
}

const represents = ({ items }: Sentence, clause: Sentence['clauses'][number]): boolean => items[clause.predicate]?.concepts.some((c) => representing.has(c)) === true;

/** "Orvane, represented by Rey": whoever of the two is named, the other is meant. */
function speaksFor({ source }: Hearing, left: readonly Item[], right: readonly Item[], same: (a: Item, b: Item) => boolean): boolean {
  const { sentence } = source.placed;
  return sentence.clauses.some((c) => {
    const parts = represents(sentence, c) ? c.arguments.map((a) => sentence.items[a.item] as Item) : [];
    return right.some((r) => parts.includes(r)) && left.some((l) => parts.some((p) => p.kind === 'name' && same(l, p)));
  });
}

/** Two things of one kind that two names tell apart: "the Orvane dynasty", "the Velsor dynasty". */
function otherName({ draft, source }: Hearing, a: Item, b: Item, alike: (a: Item, b: Item) => boolean): boolean {
  if (a.kind !== 'noun' || b.kind !== 'noun') return false;
  const names = ({ items }: { readonly items: readonly Item[] }, of: Item): readonly Item[] => items.filter((i) => i.kind === 'name' && i.head === of.index && (i.relation === 'modifier' || i.relation === 'apposition'));
  const [mine, theirs] = [names(draft.placed.sentence, a), names(source.placed.sentence, b)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((x) => theirs.some((y) => alike(x, y)));
}

const roleOf = (pole: Pole, item: Item): string | undefined => pole.clause.arguments.find((a) => a.item === item.index)?.role;

const hasOwn = (items: readonly Item[], pole: Pole): boolean => items.some((i) => telling(i) && belongs(i, pole));

/** "The sterility of the mice"; « la stérilité chez les souris » only says where it is seen */
const belongs = (i: Item, pole: Pole): boolean => i.head === pole.item.index && i.relation !== 'oblique';

const telling = (i: Item): boolean => i.kind === 'name' || i.kind === 'noun' || i.kind === 'pronoun';

function partsOf(items: readonly Item[], pole: Pole): readonly Item[] {
  if (pole.kind === 'event') {
    const hung = items.filter((i) => telling(i) && belongs(i, pole));
    if (hung.length > 0) return hung;
  }
  return pole.clause.arguments.map((a) => items[a.item] as Item).filter((i) => telling(i) && i.index !== pole.item.index && i.relation !== 'modifier');
}

const objectsOf = (items: readonly Item[], pole: Pole): readonly Item[] =>
  pole.clause.arguments.filter((a) => a.role === 'object').map((a) => items[a.item] as Item).filter((i) => (i.kind === 'name' || i.kind === 'noun') && i.relation !== 'modifier' && i.relation !== 'of');

const subjectsOf = (items: readonly Item[], pole: Pole): readonly Item[] =>
  pole.clause.arguments.filter((a) => a.role === 'subject').map((a) => items[a.item] as Item).filter((i) => telling(i) && i.relation !== 'modifier' && i.relation !== 'of');
