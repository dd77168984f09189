// Words → items: the noun phrases, verbs, qualities and values of a sentence, each hung on what it belongs to.
import type { Grammar } from '../analysis/grammar.ts';
import type { LanguageCode, Word } from '../analysis/word.ts';
import type { Mention } from '../facets/facet.ts';
import type { Quantity } from '../facets/quantity/value.ts';
import type { Moment } from '../facets/time/value.ts';
import { nameOf } from './names.ts';
import type { Item, ItemKind, Relation } from './sentence.ts';
import type { Term } from './terms.ts';

/** What is known of a sentence before its items are made. Token positions index `words`. */
export interface Marked {
  readonly language: LanguageCode;
  readonly words: readonly Word[];
  readonly terms: readonly Term[];
  readonly names: readonly { readonly from: number; readonly to: number }[];
  readonly quantities: readonly Mention<Quantity>[];
  readonly times: readonly Mention<Moment>[];
  /** words that only help a main verb: no items */
  readonly auxiliary: ReadonlySet<number>;
}

/** An item while its sentence is being read. */
type Draft = { -readonly [K in keyof Item]: Item[K] };

interface State {
  items: Draft[];
  preposition: string;
  /** noun phrase head that the next preposition hangs on */
  head: number;
  /** token after the last token of the noun phrase */
  headEnd: number;
  waiting: number[];
  quantity: number;
  negated: boolean;
  definite: boolean;
  demonstrative: boolean;
  /** a comma came since the preposition: it holds only for a list */
  comma: boolean;
  readonly carried: Set<number>;
}

/** Items in the order of the text, without their clause and role. */
export function makeItems(marked: Marked, grammar: Grammar): Draft[] {
  const { words } = marked;
  const state: State = { items: [], preposition: '', head: -1, headEnd: -1, waiting: [], quantity: -1, negated: false, definite: false, demonstrative: false, comma: false, carried: new Set() };
  const at = <T extends { from: number }>(list: readonly T[]): ReadonlyMap<number, T> => new Map(list.map((x) => [x.from, x]));
  const times = at(marked.times);
  const quantities = at(marked.quantities);
  const names = at(marked.names);
  const terms = at(marked.terms);
  let i = 0;
  while (i < words.length) {
    const time = times.get(i);
    const quantity = quantities.get(i);
    const name = names.get(i);
    const term = terms.get(i);
    if (time !== undefined && (quantity === undefined || time.to >= quantity.to)) i = pushTime(state, marked, time);
    else if (quantity !== undefined) i = pushQuantity(state, marked, quantity);
    else if (name !== undefined) i = pushNominal(state, marked, 'name', i, Math.max(name.to, 0), term !== undefined && term.to <= name.to ? term : undefined);
    else if (term !== undefined) i = pushTerm(state, marked, term, grammar);
    else i = pushWord(state, marked, i, grammar);
  }
  markLists(state.items, words);
  for (const index of state.carried) {
    const item = state.items[index] as Draft;
    if (item.list >= 0) continue;
    item.preposition = '';
    item.head = -1;
    item.relation = 'none';
  }
  markAppositions(state.items, words);
  return state.items;
}

function blank(state: State, marked: Marked, kind: ItemKind, from: number, to: number, term: Term | undefined): Draft {
  const { words } = marked;
  const first = words[from] as Word;
  const last = words[to - 1] as Word;
  return {
    index: state.items.length,
    kind,
    from,
    to,
    span: { start: first.span.start, end: last.span.end },
    concepts: term?.concepts ?? [],
    lemma: words.slice(from, to).filter((w) => w.kind !== 'punctuation').map((w) => w.lemma).join(' '),
    role: 'oblique',
    preposition: state.preposition,
    head: -1,
    relation: 'none',
    negated: false,
    definite: false,
    demonstrative: false,
    quantity: undefined,
    time: undefined,
    name: undefined,
    pronoun: undefined,
    clause: -1,
    list: -1,
  };
}

function pushTime(state: State, marked: Marked, time: Mention<Moment>): number {
  const item = blank(state, marked, 'time', time.from, time.to, undefined);
  item.time = time;
  item.head = state.headEnd >= time.from - 2 ? state.head : -1;
  item.relation = 'oblique';
  state.items.push(item);
  endPhrase(state);
  return time.to;
}

function pushQuantity(state: State, marked: Marked, quantity: Mention<Quantity>): number {
  const item = blank(state, marked, 'quantity', quantity.from, quantity.to, undefined);
  item.quantity = quantity;
  const direct = state.preposition === 'of' && state.headEnd >= quantity.from - 2;
  if (direct) {
    item.head = state.head;
    item.relation = 'of';
  } else if (state.head >= 0 && state.headEnd === quantity.from) {
    // a measure after its noun: "aged 82", "Llama 3"
    item.head = state.head;
    item.relation = 'count';
  }
  state.items.push(item);
  state.quantity = item.index;
  if (quantity.value.dimension !== 'count' && quantity.value.dimension !== 'ordinal') {
    state.head = item.index;
    state.headEnd = quantity.to;
  }
  return quantity.to;
}

function pushTerm(state: State, marked: Marked, term: Term, grammar: Grammar): number {
  const word = marked.words[term.from] as Word;
  if (word.tag === 'adverb' && grammar.continuatives.has(word.fold) && term.to === term.from + 1) return term.to;
  if (term.part === 'noun' && word.tag === 'adjective') return pushNominal(state, marked, 'noun', term.from, term.to, term);
  if (word.tag === 'verb' && term.part === 'verb') return pushVerb(state, marked, term.from, term.to, term);
  if (word.tag === 'adjective' || word.tag === 'adverb' || term.part === 'adverb' || (term.part === 'adjective' && word.tag !== 'noun')) return pushQuality(state, marked, term.from, term.to, term, grammar);
  if (word.tag === 'verb') return pushVerb(state, marked, term.from, term.to, term);
  return pushNominal(state, marked, 'noun', term.from, term.to, term);
}

function pushWord(state: State, marked: Marked, i: number, grammar: Grammar): number {
  const word = marked.words[i] as Word;
  switch (word.tag) {
    case 'verb':
      return marked.auxiliary.has(i) ? i + 1 : pushVerb(state, marked, i, i + 1, undefined);
    case 'noun':
      return grammar.stopWords.has(word.lemma) && grammar.stopWords.has(word.fold) ? i + 1 : pushNominal(state, marked, 'noun', i, i + 1, undefined);
    case 'name':
      return pushNominal(state, marked, 'name', i, i + 1, undefined);
    case 'opaque':
      return pushNominal(state, marked, 'opaque', i, i + 1, undefined);
    case 'adjective':
    case 'adverb':
      return grammar.stopWords.has(word.lemma) ? i + 1 : pushQuality(state, marked, i, i + 1, undefined, grammar);
    case 'determiner':
      openPhrase(state, word, grammar);
      if (grammar.prepositions.get(word.fold) === 'of' && state.head >= 0 && state.headEnd === i) state.preposition = 'of';
      pushPossessive(state, marked, i, grammar);
      return i + 1;
    case 'preposition':
      return pushPreposition(state, marked, i, grammar);
    case 'pronoun':
      pushPronoun(state, marked, i, grammar);
      return i + 1;
    case 'punctuation':
    case 'coordinator':
      if (word.text !== ',' && word.tag === 'punctuation' && !/^["«»“”'’()-]$/.test(word.text)) endPhrase(state);
      state.waiting = [];
      if (word.text === ',') state.comma = true;
      return i + 1;
    case 'relative':
    case 'subordinator':
      endPhrase(state);
      return i + 1;
    default:
      return i + 1;
  }
}

function pushPreposition(state: State, marked: Marked, i: number, grammar: Grammar): number {
  const word = marked.words[i] as Word;
  const kind = word.lemma !== word.fold && !grammar.prepositions.has(word.fold) ? word.lemma : grammar.prepositions.get(word.fold) ?? (/^[aà]$/.test(word.fold) ? 'to' : word.fold);
  if (word.fold === "'s") {
    // the possessor came first: it hangs on the noun to come
    state.waiting = state.head >= 0 && state.headEnd === i ? [...state.waiting, state.head] : state.waiting;
    state.preposition = (state.items[state.head] as Draft | undefined)?.preposition ?? '';
    state.head = -1;
    return i + 1;
  }
  if (state.headEnd !== i) state.head = -1;
  state.preposition = kind;
  state.comma = false;
  state.negated = kind === 'without';
  state.definite = grammar.definite.has(word.fold);
  state.waiting = [];
  return i + 1;
}

function openPhrase(state: State, word: Word, grammar: Grammar): void {
  state.definite = grammar.definite.has(word.fold);
  state.demonstrative = grammar.demonstratives.has(word.fold);
  if (grammar.negativeDeterminers.has(word.fold)) state.negated = true;
  state.waiting = [];
}

function pushPossessive(state: State, marked: Marked, i: number, grammar: Grammar): void {
  const pronoun = grammar.possessives.get((marked.words[i] as Word).fold);
  if (pronoun === undefined) return;
  const item = blank(state, marked, 'pronoun', i, i + 1, undefined);
  item.pronoun = pronoun;
  item.relation = 'of';
  item.preposition = 'of';
  state.items.push(item);
  state.waiting = [item.index];
}

function pushPronoun(state: State, marked: Marked, i: number, grammar: Grammar): void {
  const word = marked.words[i] as Word;
  const pronoun = grammar.pronouns.get(word.fold.replace(/^-/, ''));
  if (pronoun === undefined || pronoun.refers === 'none') return;
  const item = blank(state, marked, 'pronoun', i, i + 1, undefined);
  item.pronoun = pronoun;
  if (state.headEnd === i - 1 && state.preposition !== '') {
    item.head = state.head;
    item.relation = state.preposition === 'of' ? 'of' : 'oblique';
  }
  // "three of them", "il en reste quatre": the number counts what the pronoun stands for
  if (state.quantity >= 0 && pronoun.part === 'object' && state.preposition === 'of') hang(state, state.quantity, item.index, 'count');
  state.items.push(item);
  endPhrase(state);
}

function pushVerb(state: State, marked: Marked, from: number, to: number, term: Term | undefined): number {
  const item = blank(state, marked, 'verb', from, to, term);
  item.preposition = '';
  state.items.push(item);
  endPhrase(state);
  return to;
}

function pushQuality(state: State, marked: Marked, from: number, to: number, term: Term | undefined, grammar: Grammar): number {
  const word = marked.words[from] as Word;
  const item = blank(state, marked, word.tag === 'adverb' ? 'adverb' : 'adjective', from, to, term);
  item.relation = 'modifier';
  const after = state.head >= 0 && state.headEnd === from && marked.language === 'fr';
  if (after) {
    item.head = state.head;
    state.headEnd = to;
  } else if (word.tag !== 'adverb') {
    state.waiting = [...state.waiting, item.index];
  }
  if (state.negated && !after) item.negated = false;
  void grammar;
  state.items.push(item);
  return to;
}

/** A noun or a name: the head of a phrase, or part of the phrase that stands right before it. */
function pushNominal(state: State, marked: Marked, kind: ItemKind, from: number, to: number, term: Term | undefined): number {
  const { words, language } = marked;
  const item = blank(state, marked, kind, from, to, term);
  if (kind === 'name') item.name = nameOf(words.slice(from, to));
  item.definite = state.definite;
  item.demonstrative = state.demonstrative;
  item.negated = state.negated;
  const adjacent = state.head >= 0 && state.headEnd === from && state.preposition === (state.items[state.head] as Draft).preposition;
  const previous = state.items[state.head];
  if (adjacent && previous !== undefined && previous.kind !== 'quantity') {
    if (kind === 'name' && previous.kind === 'noun') attach(item, previous.index, 'apposition');
    else if (language === 'en') {
      // a compound: the last noun is its head
      takeOver(state, item, previous);
    } else attach(item, previous.index, kind === 'name' ? 'apposition' : 'modifier');
    if (language === 'fr' || item.relation === 'apposition') {
      item.preposition = '';
      state.items.push(item);
      state.headEnd = to;
      if (kind === 'name') state.head = item.index;
      return to;
    }
  } else if (previous !== undefined && state.preposition !== '' && bridged(words, state.headEnd, from)) {
    attach(item, previous.index, state.preposition === 'of' ? 'of' : 'oblique');
  }
  if (state.comma && item.preposition !== '') state.carried.add(item.index);
  state.items.push(item);
  for (const index of state.waiting) {
    const waiting = state.items[index] as Draft;
    hang(state, index, item.index, waiting.kind === 'adjective' || waiting.kind === 'adverb' ? 'modifier' : 'of');
  }
  if (state.quantity >= 0 && countable(state, words, from)) {
    const quantity = state.items[state.quantity] as Draft;
    // "three of the authors left": what is counted plays the part of the number
    if (state.preposition === 'of' && (item.head === quantity.head || item.head === quantity.index) && quantity.relation !== 'of') item.preposition = quantity.preposition;
    if (item.head === quantity.index) attach(item, quantity.head, quantity.head < 0 ? 'none' : 'of');
    hang(state, state.quantity, item.index, 'count');
  }
  state.waiting = [];
  state.quantity = -1;
  state.head = item.index;
  state.headEnd = to;
  state.negated = false;
  state.definite = false;
  state.demonstrative = false;
  return to;
}

const attach = (item: Draft, head: number, relation: Relation): void => {
  item.head = head;
  item.relation = relation;
};

function hang(state: State, index: number, head: number, relation: Relation): void {
  const item = state.items[index];
  if (item === undefined || index === head) return;
  if (item.relation === 'of' && relation === 'count') {
    // "exode de plus de 30 % de ses employés": the share hangs on the exodus, and counts the staff
    item.relation = 'count';
    item.head = head;
    return;
  }
  item.head = head;
  item.relation = relation;
}

/** English compounds: "AI employees", "Llama paper": what came first qualifies the new head, which takes its place. */
function takeOver(state: State, item: Draft, previous: Draft): void {
  item.preposition = previous.preposition;
  item.head = previous.head;
  item.relation = previous.relation === 'apposition' ? 'none' : previous.relation;
  item.definite = previous.definite;
  item.demonstrative = previous.demonstrative;
  item.negated = previous.negated;
  previous.head = state.items.length;
  previous.relation = 'modifier';
  for (const other of state.items) if (other.head === previous.index && other.index !== previous.index && (other.relation === 'modifier' || other.relation === 'count')) other.head = state.items.length;
}

/** Only a determiner, a number and qualities stand between the preposition and the noun. */
function bridged(words: readonly Word[], headEnd: number, from: number): boolean {
  if (headEnd < 0) return false;
  for (let i = headEnd; i < from; i++) if (!/^(?:preposition|determiner|value|adjective|adverb|other|negator)$/.test((words[i] as Word).tag)) return false;
  return true;
}

/** A number counts the noun that follows it, over qualities and "of the". */
function countable(state: State, words: readonly Word[], from: number): boolean {
  const quantity = state.items[state.quantity] as Draft;
  for (let i = quantity.to; i < from; i++) {
    const word = words[i] as Word;
    if (!/^(?:determiner|value|adjective|adverb|noun|name)$/.test(word.tag) && !(word.tag === 'preposition' && /^(?:of|de|d'|du|des|parmi|among)$/.test(word.fold))) return false;
  }
  return from - quantity.to <= 5;
}

function endPhrase(state: State): void {
  state.comma = false;
  state.preposition = '';
  state.head = -1;
  state.headEnd = -1;
  state.waiting = [];
  state.quantity = -1;
  state.negated = false;
  state.definite = false;
  state.demonstrative = false;
}

/** A run of commas is a list only when a coordinator closes it. */
function coordinated(tops: readonly Draft[], k: number, words: readonly Word[]): boolean {
  for (let n = k; n + 1 < tops.length; n++) {
    const gap = words.slice((tops[n] as Draft).to, (tops[n + 1] as Draft).from);
    if (gap.some((w) => w.tag === 'coordinator')) return true;
    if (!gap.some((w) => w.text === ',') || (tops[n] as Draft).kind !== (tops[n + 1] as Draft).kind) return false;
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
function markLists(items: Draft[], words: readonly Word[]): void {
  let list = 0;
  const tops = items.filter((i) => (i.kind === 'name' || i.kind === 'noun') && i.relation !== 'modifier');
  for (let k = 0; k + 1 < tops.length; k++) {
    const a = tops[k] as Draft;
    const b = tops[k + 1] as Draft;
    if (a.kind !== b.kind || apposed(items, tops, k, words)) continue;
    const gap = words.slice(a.to, b.from);
    const joints = gap.filter((w) => w.text === ',' || w.tag === 'coordinator');
    if (joints.length === 0 || joints.length > 2 || !coordinated(tops, k, words)) continue;
    if (!gap.every((w) => w.text === ',' || w.text === ';' || w.tag === 'coordinator' || w.tag === 'determiner' || w.tag === 'preposition')) continue;
    if (a.list < 0) a.list = list++;
    b.list = a.list;
    if (b.relation === 'none' || b.head === a.index || (b.relation === 'of' && a.relation === 'apposition')) {
      b.head = a.head;
      b.relation = a.relation;
    }
    if (b.preposition === '') b.preposition = a.preposition;
  }
}

/** "Mistral, la startup française," and "le PDG de Meta, Mark Zuckerberg,": a noun and a name set off by a comma speak of one. */
function markAppositions(items: Draft[], words: readonly Word[]): void {
  const tops = items.filter((i) => (i.kind === 'name' || i.kind === 'noun') && i.list < 0);
  for (const b of tops) {
    let start = b.from;
    while (start > 0 && /^(?:determiner|adjective)$/.test((words[start - 1] as Word).tag)) start--;
    const opener = words[start - 1];
    if (opener === undefined || !/^[,(]$/.test(opener.text) || (b.relation !== 'none' && b.relation !== 'modifier')) continue;
    const end = phraseEnd(b, items);
    const closer = words[end];
    if (closer !== undefined && !/^[,.;:)!?]$/.test(closer.text) && closer.tag !== 'verb' && closer.tag !== 'relative') continue;
    const a = tops.find((i) => i.index !== b.index && phraseEnd(i, items) === start - 1 && (i.relation === 'none' || i.relation === 'of' || i.relation === 'oblique'));
    if (a === undefined || a.kind === b.kind) continue;
    b.head = a.index;
    b.relation = 'apposition';
    b.preposition = '';
  }
}

/** The token after the last one that hangs on the item. */
function phraseEnd(item: Draft, items: readonly Draft[]): number {
  let end = item.to;
  for (const other of items) if (other.head === item.index && other.from >= end - 1 && other.relation !== 'apposition' && other.index !== item.index) end = Math.max(end, other.index > item.index ? phraseEnd(other, items) : end);
  return end;
}
