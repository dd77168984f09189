// Which of two it is told of: "Reed is taller than Stern" beside "Stern is taller than Reed". No amount stands on either side.
import { matchItems } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { comparedIn, type Compared } from '../comparisons.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { isStated, otherValueDiffers, sameMood } from '../questions/agreement.ts';
import { exchange } from './swaps.ts';

export const judgeCompared: Judge = (hearing) => {
  const { draft, source, clause } = hearing;
  if (clause.negative || !isStated(clause)) return [];
  const theirs = source.placed.sentence.clauses.filter((c) => !c.negative && sameMood(clause.mood, c.mood)).flatMap((c) => comparedIn(source, c, hearing));
  if (theirs.length !== 1) return [];
  return comparedIn(draft, clause, hearing).flatMap((m) => theirs.flatMap((t) => judgePair(hearing, m, t)));
};

function judgePair(hearing: Hearing, m: Compared, t: Compared): readonly Judgement[] {
  const { draft, source, weigh } = hearing;
  const same = (a: Item, b: Item): boolean => matchItems(a, draft, b, source, weigh.lexicon) >= 0.7;
  const all = (mine: readonly Item[], others: readonly Item[]): boolean => mine.every((a) => others.some((b) => same(a, b)));
  if (m.sign !== t.sign || m.of.kind !== t.of.kind || matchItems(m.of, draft, t.of, source, weigh.lexicon) < 0.9) return [];
  const kept = m.more.some((a) => t.more.some((b) => same(a, b))) || m.than.some((a) => t.than.some((b) => same(a, b)));
  if (kept || !all(m.more, t.than) || !all(m.than, t.more)) return [];
  const [a, b, x, y] = [m.more[0] as Item, m.than[0] as Item, t.more[0] as Item, t.than[0] as Item];
  if (otherValueDiffers(hearing)) {
    hearing.note(`compared: ${a.lemma} ${m.of.lemma} ${b.lemma}: another number or date`);
    return [];
  }
  return [answer(hearing, { start: a.span.start, end: b.span.end }, [x.span, y.span], {
    kind: 'conflict',
    code: 'swap',
    confidence: 0.9,
    draftAnswer: `${wordsAt(draft, a.span)} … ${wordsAt(draft, b.span)}`,
    sourceAnswer: `${wordsAt(source, x.span)} … ${wordsAt(source, y.span)}`,
    fix: isPlain(hearing, m) ? exchange(hearing, a, b, wordsAt(source, y.span)) : undefined,
    steps: [`compared: ${a.lemma} ${m.of.lemma} ${b.lemma}, the other way round`],
  })];
}

/** One beside one, with nothing hung on either; and a quality that agrees with its noun would have to change, too. */
function isPlain({ draft, packs }: Hearing, { more, than, of }: Compared): boolean {
  const { items, language } = draft.placed.sentence;
  const both = [...more, ...than];
  return both.length === 2 && !both.some((x) => items.some((i) => i.head === x.index && i.relation !== 'modifier')) && (of.kind !== 'adjective' || !packs[language].grammar.headFirst || both.every((x) => x.kind === 'name'));
}
