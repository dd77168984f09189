// More or less of one thing: "offers more freedom" beside "offers less freedom", "cheaper" beside "dearer", with no amount on either side.
import { degreeAt, type Degree } from '../../../../knowledge/src/analysis/comparatives.ts';
import { matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Clause, Item } from '../../../../knowledge/src/claims/sentence.ts';
import { intersects, type Span } from '../../../../knowledge/src/text/span.ts';
import { comparedIn } from '../comparisons.ts';
import { predicateOf } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judgement } from '../judgement.ts';
import { cuesOf, describeNear, isNamed, nearnessOf, type Nearness } from '../neighbourhood.ts';
import { otherValueDiffers, rowDiffers, sameMood } from '../questions/agreement.ts';

/** A comparative that no amount stands before, with what there is more or less of. */
interface Told {
  readonly degree: Degree;
  readonly span: Span;
  readonly of: Item;
}

interface Candidate {
  readonly hearing: Hearing;
  readonly mine: Told;
  readonly theirs: Told;
  readonly near: Nearness;
}

/** A share of the draft's words that must stand around the source's comparative. */
const SHARE = 0.5;

/** @param hearings one clause of the draft before every statement that may answer */
export function judgeDegrees(hearings: readonly Hearing[]): readonly Judgement[] {
  const [first] = hearings;
  if (first === undefined || first.clause.negative) return [];
  return degreesIn(first.draft, first.clause, first).flatMap((mine) => judgeOne(first, hearings, mine));
}

function judgeOne(first: Hearing, hearings: readonly Hearing[], mine: Told): readonly Judgement[] {
  const cues = cuesOf(first.draft, first.clause, mine.of, first.weigh).filter((c) => !intersects(c.item.span, mine.span) && c.item.preposition !== 'than');
  const candidates = hearings.flatMap((hearing): readonly Candidate[] => {
    const { source, clause, weigh, draft } = hearing;
    const told = source.placed.sentence.clauses.filter((c) => !c.negative && sameMood(clause.mood, c.mood)).flatMap((c) => degreesIn(source, c, hearing));
    const same = told.filter((t) => t.of.kind === mine.of.kind && matchItems(mine.of, draft, t.of, source, weigh.lexicon) >= 0.9);
    const near = nearnessOf(cues, source, same.map((t) => t.of), weigh);
    return same.map((theirs, k) => ({ hearing, mine, theirs, near: near[k] as Nearness }));
  });
  const best = [...candidates].sort((a, b) => b.near.share - a.near.share)[0];
  if (best === undefined || best.theirs.degree.sign === mine.degree.sign) return [];
  const why = rejected(best, candidates);
  if (why === undefined) return [judgementOf(best)];
  best.hearing.note(`degrees: ${told(best)}: ${why}`);
  return [];
}

function rejected({ hearing, mine, near }: Candidate, candidates: readonly Candidate[]): string | undefined {
  if (near.share < SHARE) return 'not near enough';
  const missed = near.missed.filter((c) => isNamed(c) && c.weight > 0.2);
  if (missed.some((c) => c.item.role === 'subject' || c.item.kind === 'name')) return `no ${missed.map((c) => c.item.lemma).join(', ')} beside it`;
  if (!near.met.some(isNamed)) return 'nothing that is named meets';
  if (exchanged(hearing)) return 'what it is compared with there is what is compared here';
  if (candidates.some((c) => c.theirs.degree.sign === mine.degree.sign && c.near.share >= near.share * 0.5)) return 'another goes the same way';
  return otherValueDiffers(hearing) || rowDiffers(hearing) ? 'another number or date' : undefined;
}

/** "A has more than B", "B has less than A". */
function exchanged(hearing: Hearing): boolean {
  const { draft, source, clause, weigh } = hearing;
  const compared = source.placed.sentence.clauses.flatMap((c) => comparedIn(source, c, hearing)).flatMap((c) => c.than);
  const others = [...compared, ...source.placed.sentence.items.filter((i) => i.preposition === 'than' || i.preposition === 'against')];
  const subjects = clause.arguments.filter((a) => a.role === 'subject').map((a) => draft.placed.sentence.items[a.item] as Item);
  return subjects.some((s) => others.some((o) => matchItems(s, draft, o, source, weigh.lexicon) >= 0.7));
}

/** The comparatives of a clause, but for those of amounts and those that say how a thing goes on: "more and more". */
function degreesIn({ placed: { sentence } }: Side, clause: Clause, { packs }: Hearing): readonly Told[] {
  const { comparatives } = packs[sentence.language].grammar;
  const own = clause.items.map((i) => sentence.items[i] as Item);
  if (own.length === 0) return [];
  const [from, to] = [Math.min(...own.map((i) => i.from)), Math.max(...own.map((i) => i.to))];
  const verb = predicateOf(sentence, clause);
  const found: Told[] = [];
  for (let i = from; i < to; i++) {
    const degree = degreeAt(sentence.words, i, comparatives);
    if (degree === undefined || !alone(sentence.words, degree)) continue;
    if (sentence.items.some((q) => (q.quantity !== undefined || q.time !== undefined) && q.from <= degree.to + 1 && degree.from - 1 < q.to)) continue;
    const of = own.find((item) => item !== verb && (item.kind === 'noun' || item.kind === 'adjective') && item.from >= degree.at && item.from <= degree.to + 1);
    const [first, last] = [sentence.words[degree.from], sentence.words[degree.to - 1]];
    if (of !== undefined && first !== undefined && last !== undefined) found.push({ degree, of, span: { start: first.span.start, end: last.span.end } });
  }
  return found;
}

/** No other comparative and no denial stands right beside it. */
function alone(words: Side['placed']['sentence']['words'], { from, to }: Degree): boolean {
  const beside = [words[from - 2], words[from - 1], words[to], words[to + 1]];
  return !beside.some((w) => w !== undefined && (w.fold === words[from]?.fold || w.tag === 'negator'));
}

function judgementOf(best: Candidate): Judgement {
  const { hearing, mine, theirs } = best;
  const { draft, source } = hearing;
  const word = draft.placed.sentence.words[mine.degree.at];
  return answer(hearing, mine.span, [theirs.span], {
    kind: 'conflict',
    code: 'comparison',
    confidence: 0.9,
    draftAnswer: wordsAt(draft, { start: mine.span.start, end: Math.max(mine.span.end, mine.of.span.end) }),
    sourceAnswer: wordsAt(source, { start: theirs.span.start, end: Math.max(theirs.span.end, theirs.of.span.end) }),
    fix: word === undefined ? undefined : [{ span: word.span, newText: mine.degree.other }],
    steps: [`degrees: ${told(best)}`],
  });
}

const told = ({ mine, theirs, near }: Candidate): string =>
  `${mine.of.lemma} ${mine.degree.sign > 0 ? 'more' : 'less'} ~ ${theirs.degree.sign > 0 ? 'more' : 'less'} ${describeNear(near)}`;
