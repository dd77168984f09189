// An amount that only says how much more or less: "31 grams lighter than the old one", "deux ans de plus". It is no measure of the thing.
import { apart, shifting } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import type { LanguagePack } from '../../../../knowledge/src/languages/pack.ts';
import type { Word } from '../../../../knowledge/src/analysis/word.ts';
import type { Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { clauseOf, predicateOf } from '../frames.ts';

/** Words behind an amount that are looked at. */
const REACH = 3;

export function isDifference(side: Side, value: Item, packs: Readonly<Record<'fr' | 'en', LanguagePack>>): boolean {
  const { words, language } = side.placed.sentence;
  const { grammar } = packs[language];
  const noun = side.placed.sentence.items[value.head];
  const from = value.relation === 'count' && noun !== undefined && noun.from >= value.to ? noun.to : value.to;
  // "the margin was 40 votes"
  if (value.quantity?.value.dimension === 'count' && value.role === 'complement' && subjectsOf(side, value).some((i) => i.concepts.some((c) => apart.has(c)))) return true;
  // "delayed by six months"
  if (value.quantity?.value.dimension === 'duration' && predicateOf(side.placed.sentence, clauseOf(side.placed.sentence, value))?.concepts.some((c) => shifting.has(c)) === true) return true;
  // « un an de retard », « 40 voix d'avance »
  if (value.relation === 'count' && noun !== undefined && noun.from === value.to + 1 && grammar.degrees.has(words[noun.from]?.fold ?? '')) return true;
  if (headedByDegree(side, packs)) return true;
  const behind = words.slice(from, from + REACH);
  // the "early" of "since early 2023" is part of a date
  const tells = (word: Word | undefined): boolean => word !== undefined && word.tag !== 'value' && grammar.degrees.has(word.fold);
  if (tells(behind[0]) || (behind[0]?.tag === 'preposition' && tells(behind[1]))) return true;
  // "cheaper than": at most one word between the amount and what it is compared with
  return behind.slice(0, 2).some((w) => w.fold === grammar.than);
}

/** « Jours de gel en moins | 3,9 », "Fewer leaks | 3.9": the head of a cell's row tells that it is a difference. */
function headedByDegree({ document, placed }: Side, packs: Readonly<Record<'fr' | 'en', LanguagePack>>): boolean {
  const cell = document.prose.blocks[placed.block]?.cell;
  const head = cell === undefined || cell.column === 0 ? undefined : document.sentences[placed.before.at(-1) ?? -1]?.sentence;
  const told = head?.words.filter((w) => w.tag !== 'punctuation') ?? [];
  return head !== undefined && [told[0], told.at(-1)].some((w) => w !== undefined && packs[head.language].grammar.degrees.has(w.fold));
}

/** What "to be" says the amount of. */
function subjectsOf({ placed: { sentence } }: Side, value: Item): readonly Item[] {
  const clause = clauseOf(sentence, value);
  return predicateOf(sentence, clause)?.concepts.length === 0 ? (clause?.arguments ?? []).filter((a) => a.role === 'subject').map((a) => sentence.items[a.item] as Item) : [];
}
