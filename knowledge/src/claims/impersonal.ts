// "Il faut", "il reste trois salariés", "it is clear that": pronouns that stand for nothing at all.
import type { Impersonal } from '../analysis/referring.ts';
import { tagSet, type Word } from '../analysis/word.ts';

const NEGATOR_ADVERB_ADJECTIVE_VERB_NOUN_DETERMINER = tagSet('negator adverb adjective verb noun determiner');

/** Words that may stand between the pronoun and its verb, or between the verb and a quality. */
const PASSING = /^(?:negator|adverb|pronoun|marker)$/;
/** How far the verb, and what follows it, are looked for. */
const REACH = 6;

/** Does the pronoun at this word only fill the place of a subject? */
export function isImpersonal(words: readonly Word[], at: number, table: Impersonal, beForms: ReadonlySet<string>, haveForms: ReadonlySet<string>): boolean {
  const pronoun = words[at] as Word;
  if (!table.pronouns.has(pronoun.fold)) return false;
  // "reste-t-il", "a-t-il": the verb stands before it
  const behind = pronoun.fold.startsWith('-');
  const first = behind ? verbBefore(words, at) : pass(words, at + 1, at + REACH);
  const verb = words[first];
  if (verb?.tag !== 'verb') return false;
  const after = behind ? at + 1 : first + 1;
  if (haveForms.has(verb.fold) && words.slice(behind ? first - 1 : at + 1, first).some((w) => table.there.has(w.fold))) return words[pass(words, after, after + 2)]?.tag !== 'verb';
  const main = mainOf(words, first, after);
  const lemma = (words[main] as Word).lemma;
  if ([verb, words[main] as Word].some((w) => table.verbs.has(w.lemma) || table.verbs.has(w.fold))) return true;
  const next = words[pass(words, Math.max(main + 1, after), main + REACH)];
  if (next === undefined) return false;
  // "il pourrait s'en perdre 300"
  if (next.tag === 'value' && words.slice(at + 1, main).some((w, i) => w.fold === table.partitive[0] && words[at + 2 + i]?.fold === table.partitive[1])) return true;
  if (table.verbsBefore.has(lemma)) return table.complements.has(next.fold) || (table.numbers && next.tag === 'value');
  return beForms.has(verb.fold) && qualified(words, first + 1, table);
}

/** "est clair que", "is not yet known whether". */
function qualified(words: readonly Word[], from: number, table: Impersonal): boolean {
  for (let i = from; i < Math.min(words.length - 1, from + REACH); i++) {
    const word = words[i] as Word;
    const next = words[i + 1] as Word;
    if (table.openers.has(next.fold) && (table.qualities.has(word.lemma) || table.qualities.has(word.fold) || table.tasks.has(word.lemma))) return true;
    if (table.taskOpeners.has(next.fold) && (table.tasks.has(word.lemma) || table.tasks.has(word.fold))) return true;
    if (!NEGATOR_ADVERB_ADJECTIVE_VERB_NOUN_DETERMINER.has(word.tag)) return false;
  }
  return false;
}

function pass(words: readonly Word[], from: number, end: number): number {
  let i = from;
  while (i < Math.min(end, words.length) && PASSING.test((words[i] as Word).tag)) i++;
  return i;
}

function verbBefore(words: readonly Word[], at: number): number {
  let i = at - 1;
  while (i > 0 && i > at - 3 && (words[i] as Word).tag !== 'verb') i--;
  return i;
}

/** The last verb of the run: "il a fallu", "it may rain". */
function mainOf(words: readonly Word[], first: number, after: number): number {
  let main = first;
  for (let i = Math.max(after, first + 1); i < first + REACH; i++) {
    const word = words[i];
    if (word?.tag === 'verb' && (word.form === 'pastParticiple' || word.form === 'infinitive')) main = i;
    else if (word === undefined || !PASSING.test(word.tag)) break;
  }
  return main;
}
