// Exchanges: all the words of two sentences meet, in one order, but for two that stand in each other's place:
// "the upper hall closes, the lower one stays open" told the other way round.
import { matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { mutual } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { lightVerbs } from '../../../../knowledge/src/languages/light.ts';
import { once } from '../../../../knowledge/src/text/once.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { isStated, sameMood } from '../questions/agreement.ts';
import { exchange } from './swaps.ts';

/** Share of the draft's words that must be the source's, and how many at least. */
const SHARE = 0.7;
const LEAST = 4;

interface Met { readonly mine: Item; readonly theirs: Item }

export const judgeExchanges: Judge = (hearing) => {
  const { draft, source, clause } = hearing;
  // A sentence is heard once, with the clause of its first word that carries meaning.
  const mine = tellingIn(draft);
  if (mine.length < LEAST || mine[0]?.clause !== clause.index) return [];
  const theirs = tellingIn(source);
  if (theirs.length < LEAST) return [];
  const met = meet(hearing, mine, theirs);
  if (met === undefined) return [];
  const pair = exchangedIn(met);
  if (pair === undefined || !told(hearing, pair[0].mine, pair[1].theirs) || !told(hearing, pair[1].mine, pair[0].theirs) || !differs(hearing, met, pair)) return [];
  return [judgement(hearing, pair[0], pair[1], met.length, mine.length)];
};

/** Words with a place in the order of things: no qualities, no adverbs, no verbs that say nothing. */
const tellingIn = (side: Side): readonly Item[] => tellingOnce(side, () =>
  side.placed.sentence.items.filter((i) => i.kind === 'name' || i.kind === 'noun' || (i.kind === 'quantity' && !side.placed.sentence.items.some((v) => v.kind === 'verb' && v.from === i.from)) || i.kind === 'time' || (i.kind === 'verb' && !lightVerbs.has(i.lemma))));
const tellingOnce = once<Side, readonly Item[]>();

/** Words that meet one another and nothing else; undefined where too many stand alone, or one that names, counts or dates. */
function meet({ draft, source, weigh }: Hearing, mine: readonly Item[], theirs: readonly Item[]): readonly Met[] | undefined {
  const most = mine.length - Math.max(LEAST, mine.length * SHARE);
  let alone = 0;
  const met: (readonly Item[])[] = [];
  for (const a of mine) {
    const all = theirs.filter((b) => matchItems(a, draft, b, source, weigh.lexicon) >= 0.75);
    met.push(all);
    if (all.length !== 1 && (mustMeet(a) || ++alone > most)) return undefined;
  }
  const single = mine.flatMap((a, i): readonly Met[] => {
    const [b] = met[i] as readonly Item[];
    return b !== undefined && met[i]?.length === 1 && met.every((others, k) => k === i || !others.includes(b)) ? [{ mine: a, theirs: b }] : [];
  });
  return mine.length - single.length > most || mine.some((a) => mustMeet(a) && !single.some((one) => one.mine === a)) ? undefined : single;
}

const mustMeet = ({ kind }: Item): boolean => kind === 'name' || kind === 'quantity' || kind === 'time';

/** The two, and only two, that must change places for the order to be the source's. */
function exchangedIn(met: readonly Met[]): readonly [Met, Met] | undefined {
  const order = met.map((m) => m.theirs.index);
  const sorted = [...order].sort((a, b) => a - b);
  const moved = order.flatMap((n, k) => (n === sorted[k] ? [] : [k]));
  const [i, j] = moved;
  if (moved.length !== 2 || i === undefined || j === undefined) return undefined;
  const pair = [met[i] as Met, met[j] as Met] as const;
  return pair[0].mine.kind === pair[1].mine.kind && pair[0].mine.kind !== 'verb' && pair[0].mine.kind !== 'time' ? pair : undefined;
}

/** Is it said as a fact in both, of the one that stands there? */
function told({ draft, source }: Hearing, mine: Item, theirs: Item): boolean {
  const [a, b] = [draft.placed.sentence.clauses[mine.clause], source.placed.sentence.clauses[theirs.clause]];
  return a !== undefined && b !== undefined && isStated(a) && sameMood(a.mood, b.mood) && b.mood !== 'reported' && a.negative === b.negative;
}

/** Do their places say something? Each keeps its part in another voice or another order of words; members of one list may stand in any order. */
function differs({ draft, source }: Hearing, met: readonly Met[], [x, y]: readonly [Met, Met]): boolean {
  if (x.mine.head === y.mine.index || y.mine.head === x.mine.index || x.theirs.head === y.theirs.index || y.theirs.head === x.theirs.index) return false;
  if (x.mine.preposition !== y.mine.preposition && (x.mine.preposition === x.theirs.preposition || y.mine.preposition === y.theirs.preposition)) return false;
  if ((x.mine.list >= 0 && x.mine.list === y.mine.list) || (x.theirs.list >= 0 && x.theirs.list === y.theirs.list)) return x.mine.kind === 'quantity';
  const between = met.filter((m) => m.mine.kind === m.theirs.kind && m.mine.index > x.mine.index && m.mine.index < y.mine.index);
  const ways = x.mine.preposition !== '' && y.mine.preposition !== '' && x.mine.preposition !== y.mine.preposition;
  if (between.length === 0) return ways;
  const verbs = met.filter((m) => m.mine.kind === 'verb');
  const voice = (m: Met): boolean => passive(draft, m.mine) === passive(source, m.theirs);
  return verbs.every(voice) && !verbs.some((m) => m.mine.concepts.some((c) => mutual.has(c)));
}

const passive = (side: Side, verb: Item): boolean => side.placed.sentence.clauses.some((c) => c.predicate === verb.index && c.passive);

function judgement(hearing: Hearing, x: Met, y: Met, shared: number, of: number): Judgement {
  const { draft, source } = hearing;
  const [a, b] = [wordsAt(draft, x.mine.span), wordsAt(draft, y.mine.span)];
  return answer(hearing, { start: x.mine.span.start, end: y.mine.span.end }, [x.theirs.span, y.theirs.span], {
    kind: 'conflict',
    code: 'swap',
    confidence: Math.min(1, shared / of),
    draftAnswer: `${a} … ${b}`,
    sourceAnswer: `${wordsAt(source, y.theirs.span)} … ${wordsAt(source, x.theirs.span)}`,
    fix: exchange(hearing, x.mine, y.mine, source.placed.sentence.words[x.theirs.from]?.span.start === source.placed.sentence.span.start ? undefined : wordsAt(source, x.theirs.span)),
    steps: [`exchange of ${x.mine.lemma} and ${y.mine.lemma}: ${shared} of ${of} words met`],
  });
}
