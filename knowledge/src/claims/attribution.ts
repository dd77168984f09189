// Who says what a clause says: a verb of saying with its subject, "according to", hearsay.
import { CLOSED, isClosed } from '../analysis/closed.ts';
import type { Grammar } from '../analysis/grammar.ts';
import type { Region } from '../analysis/regions.ts';
import { tagSet, type Word } from '../analysis/word.ts';
import { clauseWith } from './copies.ts';
import { complementOf } from './governed.ts';
import type { Attribution, Clause, Item } from './sentence.ts';
import { nth } from '../text/nth.ts';

const NOUN_OR_NAME = tagSet('noun name');

/** The clauses with who says so, where it is not the text itself. */
export function attribute(clauses: readonly Clause[], parts: readonly Region[], items: readonly Item[], words: readonly Word[], grammar: Grammar, hearsay: boolean): readonly Clause[] {
  const told: (Attribution | undefined)[] = clauses.map(() => undefined);
  const say = (i: number, by: Attribution): void => {
    told[i] = { speaker: by.speaker, kind: told[i]?.kind === 'view' ? 'view' : by.kind };
  };
  if (hearsay) clauses.forEach((_, i) => say(i, { speaker: -1, kind: 'view' }));
  const source = items.find((i) => i.preposition === 'according' && isSpeaker(i));
  if (source !== undefined) clauses.forEach((_, i) => say(i, { speaker: source.index, kind: isCapital(source, words) ? 'report' : kindOf(source, items, false) }));
  clauses.forEach((clause, i) => {
    const part = parts[i] as Region;
    if (clause.mood === 'reported') say(i, { speaker: told[i]?.speaker ?? -1, kind: 'view' });
    const opened = nth(words, part.from - 1);
    if ((part.opener === 'subordinate' || part.opener === 'relative') && opened?.tag === 'noun' && grammar.opinionNouns.has(opened.lemma)) for (const k of below(i, parts)) say(k, { speaker: -1, kind: 'view' });
    const verb = reportingVerb(clause, part, words, grammar);
    if (verb === undefined) return;
    const speaker = speakerOf(clause, items);
    const kind = kindOf(speaker, items, grammar.opinionVerbs.has(verb.lemma));
    for (const k of whatIsSaid(i, clauses, parts, items, words, grammar)) say(k, { speaker: speaker?.index ?? -1, kind });
  });
  return clauses.map((clause, i) => (told[i] === undefined ? clause : clauseWith(clause, { attribution: told[i] })));
}

/** The verb of saying a clause has, or undefined. */
export function reportingVerb(clause: Clause, part: Region, words: readonly Word[], grammar: Grammar): Word | undefined {
  const main = clause.predicate < 0 ? undefined : words[part.group?.main ?? -1];
  return main !== undefined && grammar.reportingVerbs.has(main.lemma) ? main : undefined;
}

const isSpeaker = (item: Item): boolean => (item.kind === 'name' || item.kind === 'noun' || item.kind === 'pronoun') && item.relation !== 'modifier' && item.relation !== 'of' && item.relation !== 'apposition';

/** The subject of a verb of saying: the name where a name stands beside its noun. */
export function speakerOf(clause: Clause, items: readonly Item[]): Item | undefined {
  const subjects = clause.arguments.filter((a) => a.role === 'subject').map((a) => items[a.item] as Item).filter(isSpeaker);
  const first = subjects[0];
  if (first === undefined || first.kind === 'name') return first;
  return items.find((i) => i.kind === 'name' && i.relation === 'apposition' && i.head === first.index) ?? first;
}

/** A fact is told by somebody who is named or known; critics, some and a visitor have views. */
function kindOf(speaker: Item | undefined, items: readonly Item[], opinion: boolean): Attribution['kind'] {
  if (opinion || speaker === undefined) return 'view';
  const named = speaker.kind === 'name' || speaker.definite || (speaker.kind === 'pronoun' && speaker.pronoun?.refers !== 'none') || items.some((i) => i.kind === 'name' && i.head === speaker.index);
  return named ? 'report' : 'view';
}

/** "According to Public Health Velsor": a house may be called by words that the lexicon knows. */
const isCapital = ({ from }: Item, words: readonly Word[]): boolean => from > 0 && /^\p{Lu}/u.test(nth(words, from)?.text ?? '');

/** Its complement with all that hangs on it; without one, all that is no part of the saying. */
function whatIsSaid(i: number, clauses: readonly Clause[], parts: readonly Region[], items: readonly Item[], words: readonly Word[], grammar: Grammar): readonly number[] {
  const part = parts[i] as Region;
  const content = parts.flatMap((p, k) => {
    const complement = p.parent === i ? complementOf(p, part, words, grammar) : undefined;
    // "announced an agreement to buy": the infinitive hangs on the noun
    const far = complement === 'to' && NOUN_OR_NAME.has(nth(words, p.from - 1)?.tag ?? '');
    return complement === undefined || complement === 'if' || far ? [] : [k];
  });
  // "three products that he believes would sell": the sentence goes on in its own voice
  if (content.length > 0) return part.opener === 'relative' ? content : [...new Set(content.flatMap((k) => below(k, parts)))];
  const clause = clauses[i] as Clause;
  const plain = clause.arguments.every((a) => a.item === clause.predicate || (a.role !== 'object' && a.role !== 'complement') || items[a.item]?.kind === 'pronoun');
  if (!plain || clause.passive || part.opener === 'relative' || (part.opener === 'nonfinite' && part.group?.form !== 'finite')) return [];
  const own = new Set(below(i, parts));
  const above = new Set<number>();
  for (let k = part.parent, steps = 0; k >= 0 && steps < 8; k = parts[k]?.parent ?? -1, steps++) if (parts[k]?.opener === 'relative') above.add(k);
  return speakerOf(clause, items) === undefined ? [] : clauses.map((_, k) => k).filter((k) => !own.has(k) && !above.has(k));
}

/** A clause and all that hangs on it, up to a colon or a semicolon. */
function below(i: number, parts: readonly Region[]): readonly number[] {
  const found = new Set([i]);
  parts.forEach((p, k) => {
    if (p.parent >= 0 && found.has(p.parent) && p.opener !== 'strong') found.add(k);
  });
  return [...found];
}

const indexed = new WeakMap<Grammar, ReadonlyMap<string, Grammar['hearsay']>>();

/** First word → the patterns that begin with it. */
function hearsayOf(grammar: Grammar): ReadonlyMap<string, Grammar['hearsay']> {
  const known = indexed.get(grammar);
  if (known !== undefined) return known;
  const made = new Map(grammar.hearsay.map((pattern) => [pattern[0] ?? '', grammar.hearsay.filter((p) => p[0] === pattern[0])]));
  indexed.set(grammar, made);
  return made;
}

/** Words that make a sentence hearsay: reportedly, paraît-il. */
export function isHearsay(words: readonly Word[], grammar: Grammar): boolean {
  const patterns = hearsayOf(grammar);
  for (let i = 0; i < words.length; i++) {
    if (isClosed(words[i], CLOSED.hearsay) && patterns.get((words[i] as Word).fold)?.some((pattern) => pattern.every((p, k) => words[i + k]?.fold === p)) === true) return true;
  }
  return false;
}
