// Nouns and names: heads of phrases, parts of compounds, what a number counts.
import { CLOSED, isClosed } from '../analysis/closed.ts';
import type { Gender, Grammar } from '../analysis/grammar.ts';
import { tagSet, type Word } from '../analysis/word.ts';
import type { NameRun } from '../facets/name/recognise.ts';
import { nameOf } from './names.ts';
import { attach, blank, hang, type Draft, type Marked, type State } from './phrase.ts';
import type { ItemKind } from './sentence.ts';
import type { Term } from './terms.ts';
import { looseTimes } from '../languages/light.ts';
import { nth } from '../text/nth.ts';

const ADJECTIVE_VALUE_ADVERB = tagSet('adjective value adverb');
const DETERMINER_OR_PREPOSITION = tagSet('determiner preposition');
const DETERMINER_VALUE_ADJECTIVE_ADVERB_NOUN_NAME = tagSet('determiner value adjective adverb noun name');
const PREPOSITION_DETERMINER_VALUE_ADJECTIVE_ADVERB_OTHER_NEGATOR = tagSet('preposition determiner value adjective adverb other negator');

/** A noun or a name: the head of a phrase, or part of the phrase that stands right before it. */
export function pushNominal(state: State, marked: Marked, grammar: Grammar, kind: ItemKind, from: number, to: number, term: Term | undefined, run?: NameRun): number {
  const { words } = marked;
  const item = blank(state, marked, kind, from, to, term);
  if (kind === 'name') item.name = nameOf(words.slice(from, to), grammar.nameParticles, run);
  item.definite = state.definite;
  item.demonstrative = state.demonstrative;
  item.negated = state.negated;
  agreeWith(item, words, grammar);
  const adjacent = state.head >= 0 && state.headEnd === from && state.preposition === (state.items[state.head] as Draft).preposition;
  const previous = nth(state.items, state.head);
  if (adjacent && previous !== undefined && previous.kind !== 'quantity') {
    if (kind === 'name' && previous.kind === 'noun') attach(item, previous.index, 'apposition');
    else if (!grammar.headFirst) {
      // a compound: the last noun is its head
      takeOver(state, item, previous);
    } else attach(item, previous.index, kind === 'name' ? 'apposition' : 'modifier');
    if (grammar.headFirst || item.relation === 'apposition') {
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
  if (state.quantity >= 0 && countable(state, words, from, grammar) && !tellsPer(item, state.items[state.quantity] as Draft)) {
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

/** English compounds: "AI employees", "phone maker": what came first qualifies the new head, which takes its place. */
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
  for (let i = headEnd; i < from; i++) if (!PREPOSITION_DETERMINER_VALUE_ADJECTIVE_ADVERB_OTHER_NEGATOR.has((words[i] as Word).tag)) return false;
  return true;
}

/** A number counts the noun that follows it, over qualities and "of the". */
function countable(state: State, words: readonly Word[], from: number, grammar: Grammar): boolean {
  const quantity = state.items[state.quantity] as Draft;
  for (let i = quantity.to; i < from; i++) {
    const word = words[i] as Word;
    if (!DETERMINER_VALUE_ADJECTIVE_ADVERB_NOUN_NAME.has(word.tag) && !(word.tag === 'preposition' && (grammar.partitives.has(word.fold) || grammar.possessiveMarks.has(word.fold))) && !/^['’]$/.test(word.text)) return false;
  }
  return from - quantity.to <= 5;
}

/** "410 dollars a month", "12 a day": what the amount is told by is not counted. */
const tellsPer = ({ lemma }: Draft, { quantity }: Draft): boolean => quantity?.value.per !== undefined && quantity.value.dimension !== 'count' && looseTimes.has(lemma);

/** Gender and number, from the determiner before the noun and from its own plural. */
function agreeWith(item: Draft, words: readonly Word[], grammar: Grammar): void {
  let at = item.from - 1;
  while (at >= 0 && ADJECTIVE_VALUE_ADVERB.has((words[at] as Word).tag)) at--;
  const determiner = nth(words, at);
  const head = words[item.to - 1] as Word;
  const own = words[item.from] as Word;
  if (determiner !== undefined && DETERMINER_OR_PREPOSITION.has(determiner.tag)) {
    const masculine = isClosed(determiner, CLOSED.masculine) || (isClosed(determiner, CLOSED.masculineBeforeConsonant) && /^[^aeiouyh]/.test(own.fold));
    item.gender = masculine ? 'm' : isClosed(determiner, CLOSED.feminine) ? 'f' : undefined;
    item.plural = isClosed(determiner, CLOSED.plural);
  }
  const noun = grammar.headFirst ? own : head;
  item.gender ??= item.kind === 'name' ? genderOfName(item, words, grammar) : item.kind === 'noun' ? grammar.referring.genderOfNoun(noun.spelling) : undefined;
  if (item.kind === 'noun' && noun.fold !== noun.lemma && endsInS(noun.fold) && !endsInS(noun.lemma)) item.plural = true;
}

const endsInS = (word: string): boolean => word.endsWith('s') || word.endsWith('x');

/** A title before a name or in it, or a given name that only women or only men bear. */
function genderOfName(item: Draft, words: readonly Word[], grammar: Grammar): Gender | undefined {
  const { titles, womensNames, mensNames } = grammar.referring;
  for (let i = Math.max(0, item.from - 2); i < item.to; i++) {
    const title = titles.get((words[i] as Word).fold);
    if (title !== undefined && (i >= item.from || i === item.from - 1 || words[i + 1]?.text === '.')) return title;
  }
  const first = words[item.from] as Word;
  // a given name by itself may be a town (Florence), or a surname (Martin): then nobody is meant by "he" all the same
  if (item.to === item.from + 1) return mensNames.has(first.fold) ? 'm' : undefined;
  return womensNames.has(first.fold) ? 'f' : mensNames.has(first.fold) ? 'm' : undefined;
}
