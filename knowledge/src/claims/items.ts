// Words → items: the noun phrases, verbs, qualities and values of a sentence, each hung on what it belongs to.
import { CLOSED, isClosed } from '../analysis/closed.ts';
import type { Grammar, Pronoun } from '../analysis/grammar.ts';
import type { Region } from '../analysis/regions.ts';
import { tagSet, type Word } from '../analysis/word.ts';
import type { Mention } from '../facets/facet.ts';
import type { NameRun } from '../facets/name/recognise.ts';
import type { Quantity } from '../facets/quantity/value.ts';
import type { Moment } from '../facets/time/value.ts';
import { isImpersonal } from './impersonal.ts';
import { pushNominal } from './nominals.ts';
import { blank, emptyState, endPhrase, hang, openPhrase, type Draft, type Marked, type State } from './phrase.ts';
import { markAppositions, markLists } from './sideBySide.ts';
import { adverbLength, type Term } from './terms.ts';
import { nth } from '../text/nth.ts';

const NOUN_NAME_ADJECTIVE_VALUE = tagSet('noun name adjective value');

export type { Marked } from './phrase.ts';

/** What begins at each word. */
function byPlace<T>(list: readonly T[], words: number, place: (one: T) => number): readonly (T | undefined)[] {
  if (list.length === 0) return NOWHERE;
  const at: (T | undefined)[] = [];
  for (let i = 0; i < words; i++) at.push(undefined);
  for (const one of list) at[place(one)] = one;
  return at;
}

const NOWHERE: readonly never[] = [];

/** Items in the order of the text, without their clause and role. */
export function makeItems(marked: Marked, cut: readonly Region[], grammar: Grammar): Draft[] {
  const { words } = marked;
  const state = emptyState();
  const times = byPlace(marked.times, words.length, (time) => time.from);
  const quantities = byPlace(marked.quantities, words.length, (quantity) => quantity.from);
  const names = byPlace(marked.names, words.length, (name) => name.lead);
  const terms = byPlace(marked.terms, words.length, (term) => term.from);
  let i = 0;
  while (i < words.length) {
    const time = times[i];
    const quantity = quantities[i];
    const name = names[i];
    const term = terms[i];
    if (time !== undefined && (quantity === undefined || time.to >= quantity.to)) i = pushTime(state, marked, time);
    else if (quantity?.value.dimension === 'ordinal' && term !== undefined && term.part === 'noun' && term.to > quantity.to && !grammar.superlatives.places.has(words[quantity.to]?.fold ?? '')) i = pushRanked(state, marked, term, grammar);
    else if (quantity?.value.style.form === 'verb') i = pushMultiple(state, marked, quantity, terms, grammar);
    else if (quantity !== undefined) i = pushQuantity(state, marked, quantity, grammar);
    else if (name !== undefined) i = pushName(state, marked, name, grammar, terms[name.from]);
    else if (nth(words, i - 1)?.tag === 'determiner' && anaphorAt(words, i, grammar) !== undefined) {
      pushPronoun(state, marked, i, grammar, anaphorAt(words, i, grammar));
      i++;
    } else if (term !== undefined) i = pushTerm(state, marked, term, grammar);
    else i = pushWord(state, marked, i, grammar);
  }
  const regionOf: number[] = [];
  for (const region of cut) for (const w of region.words) regionOf[w] = region.index;
  markLists(state.items, words, regionOf);
  for (const index of state.carried) {
    const item = state.items[index] as Draft;
    if (item.list >= 0) continue;
    item.preposition = '';
    item.head = -1;
    item.relation = 'none';
  }
  markAppositions(state.items, words, regionOf);
  return state.items;
}

/** A name without the titles before it and the degrees behind it. */
function pushName(state: State, marked: Marked, name: NameRun, grammar: Grammar, term: Term | undefined): number {
  if (state.headEnd === name.lead) state.headEnd = name.from;
  const end = pushNominal(state, marked, grammar, 'name', name.from, name.to, term !== undefined && (term.to === name.to || (term.to < name.to && name.kind !== 'organisation' && name.kind !== 'place')) ? term : undefined, name);
  if (state.headEnd === end) state.headEnd = name.tail;
  return name.tail;
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

function pushQuantity(state: State, marked: Marked, quantity: Mention<Quantity>, grammar: Grammar): number {
  // "first planned for March": before all else
  if (!grammar.headFirst && quantity.value.dimension === 'ordinal' && quantity.value.lower === 1 && marked.words[quantity.to]?.tag === 'verb' && nth(marked.words, quantity.from - 1)?.tag !== 'determiner') return quantity.to;
  const item = blank(state, marked, 'quantity', quantity.from, quantity.to, undefined);
  item.quantity = quantity;
  if (state.comma) item.preposition = '';
  const direct = !state.comma && state.preposition === 'of' && state.headEnd >= quantity.from - 2;
  if (direct) {
    item.head = state.head;
    item.relation = 'of';
  } else if (state.head >= 0 && state.headEnd === quantity.from) {
    // a measure after its noun: "aged 82", "Windows 11"
    item.head = state.head;
    item.relation = 'count';
  }
  state.items.push(item);
  state.quantity = item.index;
  if (quantity.value.dimension !== 'count' && quantity.value.dimension !== 'ordinal') {
    state.head = item.index;
    state.headEnd = quantity.to;
  }
  return quantity.value.whole === undefined ? quantity.to : countedInside(marked.words, quantity);
}

/** "the second round": one thing of its own; a rank before it ("seventh in the second division") does not count it. */
function pushRanked(state: State, marked: Marked, term: Term, grammar: Grammar): number {
  state.quantity = -1;
  return pushTerm(state, marked, term, grammar);
}

/** "148 posts of the 412": where the noun stands that is counted; else where the mention ends. */
function countedInside(words: readonly Word[], { from, to, value }: Mention<Quantity>): number {
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (word.tag === 'noun' && word.span.start >= value.number.end && value.whole !== undefined && word.span.end <= value.whole.start) return i;
  }
  return to;
}

/** "doubled", "almost tripled": an answer of its own, and the verb of its clause. */
function pushMultiple(state: State, marked: Marked, quantity: Mention<Quantity>, terms: readonly (Term | undefined)[], grammar: Grammar): number {
  const item = blank(state, marked, 'quantity', quantity.from, quantity.to, undefined);
  item.quantity = quantity;
  state.items.push(item);
  const verb = marked.words.findIndex((w, i) => i >= quantity.from && w.span.start >= quantity.value.number.start);
  const term = nth(terms, verb);
  return term === undefined ? pushWord(state, marked, verb, grammar) : pushTerm(state, marked, term, grammar);
}

function pushTerm(state: State, marked: Marked, term: Term, grammar: Grammar): number {
  const word = marked.words[term.from] as Word;
  if (word.tag === 'adverb' && grammar.continuatives.has(word.fold) && term.to === term.from + 1) return term.to;
  if (term.part === 'noun' && word.tag === 'adjective') return pushNominal(state, marked, grammar, 'noun', term.from, term.to, term);
  if (word.tag === 'verb' && (term.part === 'verb' || term.part === 'adjective')) return pushVerb(state, marked, term.from, term.to, term);
  if (word.tag === 'adjective' || word.tag === 'adverb' || term.part === 'adverb' || (term.part === 'adjective' && word.tag !== 'noun')) return pushQuality(state, marked, term.from, term.to, term, grammar);
  if (word.tag === 'verb') return pushVerb(state, marked, term.from, term.to, term);
  return pushNominal(state, marked, grammar, 'noun', term.from, term.to, term);
}

function pushWord(state: State, marked: Marked, i: number, grammar: Grammar): number {
  const word = marked.words[i] as Word;
  switch (word.tag) {
    case 'verb':
      return marked.auxiliary.has(i) ? i + 1 : pushVerb(state, marked, i, i + 1, undefined);
    case 'noun':
      return grammar.stopWords.has(word.lemma) && grammar.stopWords.has(word.fold) ? i + 1 : pushNominal(state, marked, grammar, 'noun', i, i + 1, undefined);
    case 'name':
      // a capital that made no name: FAQ, LLM
      return pushNominal(state, marked, grammar, 'noun', i, i + 1, undefined);
    case 'opaque':
      return pushNominal(state, marked, grammar, 'opaque', i, i + 1, undefined);
    case 'adjective':
    case 'adverb':
      // "by far", « tout de même » say nothing that could be asked for
      if (word.tag === 'adverb' && word.lemma.includes(' ')) return i + adverbLength(word);
      return grammar.stopWords.has(word.lemma) ? i + 1 : pushQuality(state, marked, i, i + 1, undefined, grammar);
    case 'determiner':
      openPhrase(state, word);
      // "in all the rooms": the amount and the noun behind its article are one phrase
      if (state.head >= 0 && state.headEnd === i && !(state.items[state.head]?.kind === 'quantity' && state.quantity === state.head)) {
        // "offer the innovators the freedom": what a new determiner opens hangs on no noun right before it
        state.preposition = grammar.prepositions.get(word.fold) === 'of' ? 'of' : '';
        if (state.preposition === '') state.head = -1;
      }
      pushPossessive(state, marked, i, grammar);
      return i + 1;
    case 'preposition':
      return pushPreposition(state, marked, i, grammar);
    case 'pronoun':
      pushPronoun(state, marked, i, grammar);
      return i + 1;
    case 'punctuation':
    case 'coordinator':
      if (endsPossessor(marked.words, i, grammar)) return pushPossessor(state, marked.words, i, grammar);
      if (word.text !== ',' && word.tag === 'punctuation' && !/^["«»“”'’()-]$/.test(word.text)) endPhrase(state);
      state.waiting = [];
      if (word.text === ',') state.comma = true;
      return i + 1;
    case 'relative':
    case 'subordinator':
      endPhrase(state);
      return i + 1;
    case 'value':
      if (word.kind === 'number' && state.headEnd === i && state.items[state.head]?.kind === 'noun') (state.items[state.head] as Draft).label = word.fold;
      return i + 1;
    default:
      return i + 1;
  }
}

function pushPreposition(state: State, marked: Marked, i: number, grammar: Grammar): number {
  const word = marked.words[i] as Word;
  const phrase = marked.words[i + 1]?.tag === 'other' && grammar.phrases.some((p) => p.kind === word.lemma && p.words[0] === word.fold);
  const kind = phrase ? word.lemma : (grammar.prepositions.get(word.fold) ?? word.fold);
  if (grammar.possessiveMarks.has(word.fold)) return pushPossessor(state, marked.words, i, grammar);
  if (state.headEnd !== i) state.head = -1;
  state.preposition = kind;
  state.comma = false;
  state.negated = kind === 'without';
  state.definite = isClosed(word, CLOSED.definite);
  state.waiting = [];
  return i + 1;
}

/** The possessor came first: it hangs on the noun to come, and what counts "of the members' land" counts the land. */
function pushPossessor(state: State, words: readonly Word[], i: number, grammar: Grammar): number {
  const possessor = state.headEnd === i ? nth(state.items, state.head) : undefined;
  const counting = possessor === undefined ? undefined : state.items.find((o) => o.quantity !== undefined && o.head === possessor.index && o.relation === 'count' && words.slice(o.to, possessor.from).some((w) => grammar.partitives.has(w.fold)));
  if (counting !== undefined) {
    counting.head = -1;
    counting.relation = 'none';
    state.quantity = counting.index;
  }
  state.waiting = possessor === undefined ? state.waiting : [...state.waiting, possessor.index];
  state.preposition = (state.items[state.head] as Draft | undefined)?.preposition ?? '';
  state.head = -1;
  return i + 1;
}

/** "the members' land": behind a plural the apostrophe stands alone. */
function endsPossessor(words: readonly Word[], i: number, grammar: Grammar): boolean {
  const [before, mark, next] = [nth(words, i - 1), words[i] as Word, words[i + 1]];
  return grammar.possessiveMarks.size > 0 && /^['’]$/.test(mark.text) && before !== undefined && (before.tag === 'noun' || before.tag === 'name') && before.fold.endsWith('s') && before.span.end === mark.span.start && (next?.tag === 'noun' || next?.tag === 'adjective' || next?.tag === 'name');
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

/** "ce dernier", "the latter", "les autres", where no noun follows. */
function anaphorAt(words: readonly Word[], i: number, grammar: Grammar): Pronoun | undefined {
  const before = nth(words, i - 1);
  if (before?.tag !== 'determiner') return undefined;
  const found = !isClosed(words[i], CLOSED.anaphor) ? undefined : grammar.referring.anaphors.get(`${before.fold} ${(words[i] as Word).fold}`);
  return found !== undefined && !NOUN_NAME_ADJECTIVE_VALUE.has(words[i + 1]?.tag ?? '') ? found : undefined;
}

function pushPronoun(state: State, marked: Marked, i: number, grammar: Grammar, anaphor?: Pronoun): void {
  const word = marked.words[i] as Word;
  const pronoun = anaphor ?? grammar.pronouns.get(word.fold.replace(/^-/, ''));
  if (pronoun === undefined || pronoun.refers === 'none' || isImpersonal(marked.words, i, grammar.referring.impersonal, grammar.beForms, grammar.haveForms)) return;
  const item = blank(state, marked, 'pronoun', i, i + 1, undefined);
  item.pronoun = pronoun;
  // a clitic has no preposition, whatever stood before it
  if (anaphor !== undefined) item.preposition = state.preposition;
  else if (nth(marked.words, i - 1)?.tag !== 'preposition' && nth(marked.words, i - 1)?.tag !== 'other') item.preposition = '';
  else if (state.headEnd === i - 1 && state.preposition !== '') {
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
  const after = state.head >= 0 && state.headEnd === from && grammar.headFirst;
  if (after) {
    item.head = state.head;
    state.headEnd = to;
  } else if (word.tag !== 'adverb') {
    state.waiting = [...state.waiting, item.index];
  }
  if (state.negated && !after) item.negated = false;
  state.items.push(item);
  return to;
}

