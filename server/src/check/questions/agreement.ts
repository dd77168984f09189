// What every judge asks of two clauses: do they hold in the same way, does another value of theirs differ, what was found.
import { awaiting, heralds } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import type { Lexicon } from '../../../../knowledge/src/languages/lexicon/lexicon.ts';
import type { Grammar } from '../../../../knowledge/src/analysis/grammar.ts';
import { tagSet, type Word } from '../../../../knowledge/src/analysis/word.ts';
import type { Clause, Item, Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import { compareValues, hasValue } from '../../../../knowledge/src/claims/compareValues.ts';
import { isEvent } from '../frames.ts';
import type { Side } from '../../../../knowledge/src/claims/match.ts';
import { silent, type Hearing } from '../judgement.ts';
import type { Alignment } from '../../../../knowledge/src/claims/align.ts';

/** Both are asserted (or both planned, both expected …): only then do they answer one question. */
export const sameMood = (a: string, b: string): boolean => a === b || (settled(a) && settled(b)) || (ahead(a) && ahead(b));
/** "will open" and "should open" both tell of what is to come */
export const ahead = (mood: string): boolean => mood === 'planned' || mood === 'expected';
/**
 * `sameMood`, where the source may tell what is to come by a noun: "announced the closure of 12 shops" says what "will close
 * 12 shops" says.
 */
export function heldAlike(asked: Clause, told: Clause, source: Sentence, answer: Item, lexicon: Lexicon): boolean {
  return sameMood(asked.mood, told.mood) || (ahead(asked.mood) && isAwaited(told, source)) || (ahead(asked.mood) && source.items[told.predicate]?.concepts.some((c) => heralds.has(c)) === true && underEvent(source, answer, lexicon));
}

/** "The release planned for May", "the bridge is expected in 2031": what is to come is told by a participle. */
export const isAwaited = ({ passive, predicate, negative }: Clause, { items }: Sentence): boolean => passive && !negative && items[predicate]?.concepts.some((c) => awaiting.has(c)) === true;

/** It hangs on a noun that names an event. */
function underEvent({ items }: Sentence, answer: Item, lexicon: Lexicon): boolean {
  let at: Item | undefined = answer;
  for (let steps = 0; steps < 4 && at !== undefined && at.head >= 0; steps++) {
    at = items[at.head];
    if (at !== undefined && isEvent(at, lexicon)) return true;
  }
  return false;
}

/**
 * May what the source tells confirm what the draft does, though the one is settled and the other is to come or may be? "The
 * winner gets 600 euros" beside "will get", "bicycles will be accepted" beside "may be carried". What is over confirms only
 * what is over: "ran a shop" is no "will run".
 */
export function mayConfirm({ draft, source, clause: asked, packs }: Hearing, told: Clause): boolean {
  if (sameMood(asked.mood, told.mood)) return true;
  if (tellsPast(draft.placed.sentence, asked, packs[draft.placed.sentence.language].grammar)) return false;
  if (asked.mood === 'asserted') return ahead(told.mood);
  if (asked.mood === 'possible') return ahead(told.mood) || (told.mood === 'asserted' && !asked.restricted && !tellsPast(source.placed.sentence, told, packs[source.placed.sentence.language].grammar));
  return ahead(asked.mood) && told.mood === 'possible';
}

/** "Ruled out selling it", "refused to sell", "will not sell", "could not sell": who denies what is to come or may be says what it will be, and what it is. */
export function refused({ placed: { sentence } }: Side, told: Clause, asked: Clause): boolean {
  if (!told.negative || asked.negative) return false;
  const verb = sentence.items[told.predicate];
  const above = sentence.clauses[told.parent];
  const form = verb === undefined ? undefined : sentence.words[verb.from]?.form;
  if (told.mood === 'asserted') return ahead(asked.mood) && above !== undefined && !above.negative && (form === 'infinitive' || form === 'presentParticiple');
  return (told.mood === 'planned' || told.mood === 'possible') && asked.mood === 'asserted';
}

/** Its verb is a past or a perfect. */
function tellsPast({ items, words }: Sentence, clause: Clause, grammar: Grammar): boolean {
  const verb = items[clause.predicate];
  if (verb === undefined) return false;
  let first = verb.from;
  for (let i = first - 1; i >= 0 && AROUND.has((words[i] as Word).tag); i--) if ((words[i] as Word).tag === 'verb') first = i;
  const { fold, lemma } = words[first] as Word;
  // "has gone"
  const perfect = words.slice(first, verb.to).some((w, k) => grammar.haveForms.has(w.fold) && first + k < verb.to - 1);
  return grammar.past(fold, lemma) || perfect;
}

/** What stands between an auxiliary and its verb. */
const AROUND = tagSet('verb adverb negator pronoun marker');

const settled = (mood: string): boolean => mood === 'asserted' || mood === 'reported';

/** Says as a fact that something is so, or will be: no question, hypothesis, wish or view. */
export const isStated = ({ mood, attribution }: Clause): boolean => (mood === 'asserted' || ahead(mood)) && attribution?.kind !== 'view';

export const describe = (a: Alignment): string =>
  `coverage ${a.coverage.toFixed(2)}, telling ${a.telling.toFixed(2)}: ${a.pairings.map((p) => `${p.draft.lemma}${p.source === undefined ? '✗' : `=${p.source.lemma}(${(p.score * 100).toFixed(0)} ${p.tier})`}·${p.weight.toFixed(1)}`).join(' ')}`;

/** Tells `explain` why a pair of answers is not judged. */
export const setAside = ({ note }: Hearing, pair: string, alignment: Alignment) => (why: string): readonly never[] => {
  if (note !== silent) note(`${pair}: ${why}; ${describe(alignment)}`);
  return [];
};

/** A number or a date of the clause, but the one in question, that the source's sentence tells otherwise. */
export function otherValueDiffers(hearing: Hearing, but?: Item): boolean {
  const theirs = hearing.source.placed.sentence.items;
  const differs = (i: Item): boolean => {
    const results = theirs.map((s) => compareValues(i, s));
    return results.includes('different') && !results.includes('same') && !results.includes('compatible');
  };
  return hearing.items.some((i) => i !== but && hasValue(i) && differs(i));
}

/** A cell of a table whose row or column is headed by a number or a date that the source's sentence does not have. */
export function rowDiffers({ draft, source }: Hearing): boolean {
  if (draft.document.prose.blocks[draft.placed.block]?.cell === undefined) return false;
  const heads = draft.placed.before.flatMap((i) => (draft.document.sentences[i]?.sentence.items ?? []).filter(hasValue));
  return heads.some((h) => !source.placed.sentence.items.some((s) => ['same', 'compatible'].includes(compareValues(h, s))));
}
