// Lists and appositions: phrases that stand side by side.
import { tagSet, type Word } from '../analysis/word.ts';
import type { Draft } from './phrase.ts';
import { nth } from '../text/nth.ts';

const COORDINATOR_DETERMINER_PREPOSITION_ADJECTIVE_VALUE_NEGATOR = tagSet('coordinator determiner preposition adjective value negator');
const DETERMINER_OR_ADJECTIVE = tagSet('determiner adjective');

/** Nothing but what may stand between two members of a list. */
const joins = (gap: readonly Word[]): boolean =>
  gap.every((w) => w.text === ',' || w.text === ';' || COORDINATOR_DETERMINER_PREPOSITION_ADJECTIVE_VALUE_NEGATOR.has(w.tag));

/** "Lyon, Velsor et Orvane": places that the lexicon knows stand in one list with names that it does not. */
const alike = (a: Draft, b: Draft, words: readonly Word[]): boolean => a.kind === b.kind || (capital(a, words) && capital(b, words));
const capital = (item: Draft, words: readonly Word[]): boolean => item.kind === 'name' || (item.from > 0 && /^\p{Lu}/u.test((words[item.from] as Word).text));

/** A run of commas is a list only when a coordinator closes it. */
function coordinated(tops: readonly Draft[], k: number, words: readonly Word[]): boolean {
  for (let n = k; n + 1 < tops.length; n++) {
    const gap = words.slice((tops[n] as Draft).to, (tops[n + 1] as Draft).from);
    if (!joins(gap)) return false;
    if (gap.some((w) => w.tag === 'coordinator')) return true;
    if (!gap.some((w) => w.text === ',') || !alike(tops[n] as Draft, tops[n + 1] as Draft, words)) return false;
  }
  return false;
}

/** "Deux anciens de Meta, A et B": the number says that the two names stand for the counted noun, not beside the name before them. */
function apposed(items: readonly Draft[], tops: readonly Draft[], k: number, words: readonly Word[]): boolean {
  const a = tops[k] as Draft;
  const counted = a.head >= 0 && a.relation === 'of' ? a.head : -1;
  const quantity = items.find((i) => i.kind === 'quantity' && i.head === counted && i.relation === 'count');
  if (counted < 0 || quantity === undefined || words[a.to]?.text !== ',') return false;
  let names = 0;
  for (let n = k + 1; n < tops.length && (tops[n] as Draft).kind === a.kind; n++) names++;
  const wanted = quantity.quantity?.value.lower ?? 0;
  if (names < wanted) return false;
  for (let n = k + 1; n <= k + wanted && n < tops.length; n++) {
    const name = tops[n] as Draft;
    name.head = counted;
    name.relation = 'apposition';
    name.preposition = '';
  }
  return true;
}

/** "A, B et C": phrases of one kind with nothing but commas and a coordinator between them. */
export function markLists(items: readonly Draft[], words: readonly Word[], regionOf: readonly number[]): void {
  let list = 0;
  const tops = items.filter((i) => (i.kind === 'name' || i.kind === 'noun') && i.relation !== 'modifier');
  for (let k = 0; k + 1 < tops.length; k++) {
    const a = tops[k] as Draft;
    const b = tops[k + 1] as Draft;
    if (regionOf[a.from] !== regionOf[b.from] || apposed(items, tops, k, words)) continue;
    const gap = words.slice(a.to, b.from);
    const joints = gap.filter((w) => w.text === ',' || w.tag === 'coordinator');
    if (joints.length === 0 || joints.length > 2 || !coordinated(tops, k, words)) continue;
    // a name and a noun side by side (Reed and her brother) only where nothing but a coordinator joins them
    if (!alike(a, b, words) && (joints.length > 1 || joints[0]?.tag !== 'coordinator' || a.preposition !== '')) continue;
    if (!joins(gap)) continue;
    // two phrases take no comma before their "and": it closes an aside
    if (joints.length === 2 && a.list < 0) continue;
    if (a.list < 0) a.list = list++;
    b.list = a.list;
    if (b.relation === 'none' || b.head === a.index || (b.relation === 'of' && a.relation === 'apposition')) {
      b.head = a.head;
      b.relation = a.relation;
    }
    if (b.preposition === '') b.preposition = a.preposition;
  }
}

/** "Orvane, la startup française," and "le PDG d’Orvane, Paul Rey,": a noun and a name set off by a comma speak of one. */
export function markAppositions(items: readonly Draft[], words: readonly Word[], regionOf: readonly number[]): void {
  const tops = items.filter((i) => (i.kind === 'name' || i.kind === 'noun') && i.list < 0);
  for (const b of tops) {
    let start = phraseStart(b, items);
    while (start > 0 && DETERMINER_OR_ADJECTIVE.has((words[start - 1] as Word).tag)) start--;
    const opener = nth(words, start - 1);
    if (opener === undefined || (opener.text !== ',' && opener.text !== '(') || (b.relation !== 'none' && b.relation !== 'modifier')) continue;
    const end = phraseEnd(b, items);
    const closer = words[end];
    // "Orvane, a bank founded in 1990,": the participle hangs on the noun
    const participle = closer?.tag === 'verb' && closer.form === 'pastParticiple' && b.kind === 'noun';
    if (closer !== undefined && !/^[,.;:)!?]$/.test(closer.text) && closer.tag !== 'relative' && !participle) continue;
    const a = tops.find((i) => i.index !== b.index && phraseEnd(i, items) === start - 1 && (i.relation === 'none' || i.relation === 'of' || i.relation === 'oblique' || (i.relation === 'apposition' && i.kind === 'name')));
    if (a === undefined || a.kind === b.kind || (regionOf[a.from] !== regionOf[b.from] && opener.text === ',')) continue;
    b.head = a.index;
    b.relation = 'apposition';
    b.preposition = '';
  }
}

/** The first token of what qualifies it in a compound: "a law student". */
function phraseStart(item: Draft, items: readonly Draft[]): number {
  let start = item.from;
  for (let i = item.index - 1; i >= 0; i--) {
    const other = items[i] as Draft;
    if (other.to !== start || other.head !== item.index || other.relation !== 'modifier') break;
    start = other.from;
  }
  return start;
}

/** The token after the last one that hangs on the item. */
function phraseEnd(item: Draft, items: readonly Draft[]): number {
  let end = item.to;
  for (const other of items) if (other.head === item.index && other.from >= end - 1 && other.relation !== 'apposition' && other.index !== item.index) end = Math.max(end, other.index > item.index ? phraseEnd(other, items) : end);
  return end;
}
