// Comparisons without an amount: what is more or less than what, and in which quality.
import { degreeAt } from '../../../knowledge/src/analysis/comparatives.ts';
import type { Word } from '../../../knowledge/src/analysis/word.ts';
import type { Side } from '../../../knowledge/src/claims/match.ts';
import type { Clause, Item } from '../../../knowledge/src/claims/sentence.ts';
import { predicateOf } from './frames.ts';
import type { Hearing } from './judgement.ts';

/** What is more or less than something else. */
export interface Compared {
  readonly sign: 1 | -1;
  /** the quality there is more or less of, or what happens more or less */
  readonly of: Item;
  readonly more: readonly Item[];
  readonly than: readonly Item[];
}

/** How many words a comparative may stand before its "than", and "than" before what it is compared with. */
const REACH = 9;
const NEAR = 4;

/** The comparison that a clause tells of its subject. */
export function comparedIn({ placed: { sentence } }: Side, clause: Clause, { packs }: Pick<Hearing, 'packs'>): readonly Compared[] {
  const { grammar } = packs[sentence.language];
  const { items, words } = sentence;
  const verb = predicateOf(sentence, clause);
  const isThan = ({ fold }: Word): boolean => (grammar.than === '' ? grammar.restrictingThat.has(fold) : fold === grammar.than);
  const more = clause.arguments.filter((a) => a.role === (clause.passive ? 'object' : 'subject')).map((a) => items[a.item] as Item).filter(isThing);
  if (verb === undefined || more.length === 0) return [];
  for (let i = Math.max(...more.map((m) => m.to)); i < words.length && words[i]?.tag !== 'punctuation'; i++) {
    const degree = degreeAt(words, i, grammar.comparatives);
    if (degree === undefined) continue;
    const at = words.findIndex((w, k) => k >= degree.to && k <= degree.to + REACH && isThan(w));
    const behind = items.find((n) => n.from > at && isThing(n));
    if (at < 0 || behind === undefined || behind.from > at + NEAR || words.slice(degree.to, behind.from).some((w) => w.tag === 'punctuation' || w.tag === 'value' || w.fold === words[degree.from]?.fold)) return [];
    // "than he had thought": what it is compared with does nothing of its own
    if (items.some((n) => n.kind === 'verb' && n.from > at && n.from <= behind.to + NEAR)) return [];
    const of = items.find((n) => n !== verb && (n.kind === 'noun' || n.kind === 'adjective') && n.from >= degree.from && n.from <= degree.to + 1 && n.from < at) ?? verb;
    if (of === verb && verb.concepts.length === 0) return [];
    return [{ sign: degree.sign, of, more: more.filter((m) => m.from < i), than: [behind, ...items.filter((n) => n !== behind && behind.list >= 0 && n.list === behind.list)] }];
  }
  return [];
}

/** What may be compared: a thing or a name by itself. */
const isThing = (item: Item): boolean => (item.kind === 'name' || item.kind === 'noun' || (item.kind === 'pronoun' && item.pronoun?.refers !== 'none')) && item.relation !== 'modifier' && item.relation !== 'of' && item.relation !== 'apposition' && item.preposition !== 'by';
