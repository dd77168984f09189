// Ranks told with a superlative: "the largest bank" beside "the second-largest bank", « quatrième place » beside "the
// sixth-largest brand". A superlative without a number is the first.
import { superlativeIn } from '../../../../knowledge/src/analysis/superlatives.ts';
import type { LanguageCode, Word } from '../../../../knowledge/src/analysis/word.ts';
import { align } from '../../../../knowledge/src/claims/align.ts';
import { matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Clause, Item } from '../../../../knowledge/src/claims/sentence.ts';
import { takers, toppers } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import type { Lexicon } from '../../../../knowledge/src/languages/lexicon/lexicon.ts';
import { once } from '../../../../knowledge/src/text/once.ts';
import { clauseOf } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement, type Replacement } from '../judgement.ts';
import { missingParticipant } from '../participants.ts';
import { describe, rowDiffers, sameMood, setAside } from '../questions/agreement.ts';
import { correctQuantity } from './quantityFix.ts';

export interface Rank {
  readonly n: number;
  /** the number that tells it; undefined for the first, told by the superlative alone */
  readonly q: Item | undefined;
  /** what is ranked; undefined where a noun only says that there is a rank: fourth place */
  readonly noun: Item | undefined;
  /** concepts of the quality; none where no superlative stands */
  readonly by: readonly string[];
  /** the quality is largeness, or none is told */
  readonly large: boolean;
  /** the words of the superlative, in the prose of the block */
  readonly span: Item['span'];
  /** items that are part of it */
  readonly parts: ReadonlySet<number>;
  readonly clause: number;
}

/** Words before its noun among which a superlative stands. */
const REACH = 4;

export const judgeRanks: Judge = (hearing) => {
  if (hearing.clause.negative) return [];
  const mine = ranksIn(hearing.draft, hearing).filter((m) => m.clause === hearing.clause.index);
  if (mine.length === 0 || rowDiffers(hearing)) return [];
  const theirs = ranksIn(hearing.source, hearing);
  return mine.flatMap((m) => {
    const same = theirs.filter((t) => rankAlike(hearing, m, t));
    const [t] = same;
    return t === undefined || same.some((other) => other.n !== t.n) || t.n === m.n ? [] : judgePair(hearing, m, t);
  });
};

function judgePair(hearing: Hearing, m: Rank, t: Rank): readonly Judgement[] {
  const { draft, source, weigh, clause } = hearing;
  const told = source.placed.sentence.clauses[t.clause];
  if (told === undefined || told.negative || !sameMood(clause.mood, told.mood)) return [];
  const among = new Set(source.placed.sentence.items.map((i) => i.index));
  const alignment = align(draft, hearing.items, m.parts, source, among, weigh, hearing.scope);
  const aside = setAside(hearing, `rank ${m.n} ~ ${t.n}`, alignment);
  const anchor = m.q ?? m.noun;
  const absent = anchor === undefined ? undefined : missingParticipant(hearing, anchor);
  const missing = absent !== undefined && standsIn(hearing, absent, told) ? undefined : absent;
  if (alignment.stranger !== undefined || missing !== undefined) return aside(`no ${(alignment.stranger ?? missing)?.lemma ?? ''}`);
  const wider = [...fieldOf(draft, m)].find((i) => !met(hearing, i)) ?? [...fieldOf(source, t)].find((i) => !draft.placed.sentence.items.some((d) => matchItems(d, draft, i, source, weigh.lexicon) >= 0.7));
  if (wider !== undefined) return aside(`another field: ${wider.lemma}`);
  if (alignment.coverage < 0.5 || alignment.telling < 0.8) return aside('too little shared');
  const fix = correction(hearing, m, t);
  return [answer(hearing, fix?.[0]?.span ?? m.q?.span ?? m.span, [t.q?.span ?? t.span], { kind: 'conflict', code: 'ordinal', confidence: 0.85, fix, steps: [`rank ${m.n} ~ ${t.n}`, describe(alignment)] })];
}

/** "The young man is second": there is one first, and the source tells who. */
const standsIn = ({ draft, source, weigh }: Hearing, { kind, definite, concepts, index }: Item, told: Clause): boolean =>
  kind === 'noun' && definite && !draft.placed.sentence.items.some((i) => i.head === index && i.kind === 'name') && concepts.some((c) => weigh.lexicon.entails(c, 'person')) && told.arguments.some((a) => a.role === 'subject' && source.placed.sentence.items[a.item]?.name !== undefined);

/** What the ranked is ranked among: "in Europe", "of the season". */
export const fieldOf = ({ placed: { sentence } }: Side, { noun, parts }: Rank): readonly Item[] =>
  sentence.items.filter((i) => !parts.has(i.index) && noun !== undefined && (((i.kind === 'name' || i.kind === 'noun') && i.head === noun.index && (i.relation === 'of' || i.relation === 'oblique') && i.preposition !== 'with')
    // « la plainte la plus courante de la nuit »
    || (i.kind === 'adjective' && i.head < 0 && i.from >= noun.to && i.clause === noun.clause)));

const met = ({ draft, source, weigh }: Hearing, i: Item): boolean => source.placed.sentence.items.some((s) => matchItems(i, draft, s, source, weigh.lexicon) >= 0.7);

/** The same thing ranked by the same quality; a bare place is one of whatever is ranked. */
export function rankAlike({ draft, source, weigh }: Hearing, m: Rank, t: Rank): boolean {
  if (m.noun !== undefined && t.noun !== undefined && matchItems(m.noun, draft, t.noun, source, weigh.lexicon) < 0.7) return false;
  if (m.noun === undefined && t.noun === undefined) return false;
  if (m.noun === undefined || t.noun === undefined) return m.by.length > 0 || t.by.length > 0;
  // « le premier consommateur », "the largest consumer"
  if (m.n === 1 && t.n === 1 && m.by.length === 0 !== (t.by.length === 0)) return m.large && t.large;
  return m.by.some((a) => t.by.some((b) => a === b || weigh.lexicon.akin(a, b) || weigh.lexicon.entails(a, b) || weigh.lexicon.entails(b, a)));
}

/** Every rank that a sentence tells. */
export const ranksIn = (side: Side, hearing: Pick<Hearing, 'packs' | 'weigh'>): readonly Rank[] => ranksOnce(side, () => findRanks(side, hearing));
const ranksOnce = once<Side, readonly Rank[]>();

function findRanks(side: Side, { packs, weigh: { lexicon } }: Pick<Hearing, 'packs' | 'weigh'>): readonly Rank[] {
  const { sentence } = side.placed;
  const { superlatives } = packs[sentence.language].grammar;
  const { items, words } = sentence;
  return items.flatMap((noun): readonly Rank[] => {
    if (noun.kind !== 'noun' || noun.negated) return [];
    const q = items.find((i) => i.quantity?.value.dimension === 'ordinal' && i.head === noun.index && i.relation === 'count');
    const n = q?.quantity?.value.lower ?? 1;
    if (n < 1 || (q !== undefined && q.quantity?.value.upper !== n) || clauseOf(sentence, noun) === undefined) return [];
    if (q !== undefined && superlatives.places.has(words[noun.from]?.fold ?? '')) return [{ n, q, noun: undefined, by: [], large: true, span: q.span, parts: new Set([q.index, noun.index]), clause: noun.clause }];
    const top = noun.concepts.filter((c) => toppers.has(c));
    // « la banque la plus ancienne »: its article stands behind the noun
    const found = superlativeIn(words, q?.from ?? Math.max(0, noun.from - REACH), noun.to, superlatives) ?? (superlatives.determiners.has(words[noun.to]?.fold ?? '') ? superlativeIn(words, noun.to + 1, Math.min(noun.to + 2, words.length), superlatives) : undefined);
    const at = found === undefined ? undefined : items.find((i) => i.from < found.to && found.from < i.to && i !== q);
    const byAmount = found === undefined && n === 1 && q !== undefined && superlatives.firstLargest && noun.concepts.some((c) => takers.has(c));
    if (top.length === 0 && !byAmount && (found === undefined || (at !== undefined && at !== noun && at.head !== noun.index && at.from < noun.to))) return [];
    const parts = new Set([noun.index, ...(q === undefined ? [] : [q.index]), ...(at === undefined ? [] : [at.index])]);
    const from = found === undefined ? noun.from : found.from;
    const to = found === undefined ? noun.to : found.to;
    const by = top.length > 0 || found === undefined ? top : [...qualities(found.quality, found.least, sentence.language, lexicon)];
    const large = found === undefined ? byAmount : !found.least && superlatives.large.has(found.quality);
    return [{ n, q, noun, by, large, span: { start: (words[from] as Word).span.start, end: (words[to - 1] as Word).span.end }, parts, clause: noun.clause }];
  });
}

const qualities = (lemma: string, least: boolean, language: LanguageCode, lexicon: Lexicon): readonly string[] =>
  lexicon.entries(language, lemma).filter((e) => e.part === 'adjective' && e.words.length === 1).map((e) => (least ? `least ${e.concept.id}` : e.concept.id));

/** Another number; the first loses its number, and what was first gets one. */
function correction(hearing: Hearing, m: Rank, t: Rank): readonly Replacement[] | undefined {
  const told = t.q?.quantity?.value;
  if (m.q !== undefined && told !== undefined) return correctQuantity(hearing, m.q, told);
  const { draft, packs } = hearing;
  const { block, language } = draft.placed.sentence;
  if (m.q !== undefined) {
    // "second-largest" → "largest", "deuxième meilleur" → "meilleur"
    const { start, end } = m.q.span;
    const tied = block.slice(start, end).indexOf('-');
    const to = tied > 0 ? end : Math.max(end, m.span.end);
    const newText = tied > 0 ? block.slice(start + tied + 1, end) : block.slice(end, to).trim();
    return m.noun === undefined || newText === '' ? undefined : [{ span: { start, end: to }, newText }];
  }
  const said = wordsAt(draft, m.span);
  const { quantity, grammar } = packs[language];
  const rank = told === undefined ? undefined : quantity.spelling.ordinals[told.lower];
  return rank === undefined ? undefined : [{ span: m.span, newText: `${rank}${said.includes(' ') ? ' ' : grammar.superlatives.joint}${said}` }];
}
