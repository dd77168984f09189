// Birth and death: told by a verb ("was born in 1974"), by a noun ("her death in 1934"), or in brackets behind the name
// ("Anna Reed (14 April 1866 – 20 October 1936)", "Anna Reed (born 1941)").
import { compareTimes } from '../../../../knowledge/src/facets/time/compare.ts';
import { momentOf } from '../../../../knowledge/src/facets/time/moment.ts';
import type { Moment } from '../../../../knowledge/src/facets/time/value.ts';
import { knownAs } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { once } from '../../../../knowledge/src/text/once.ts';
import { answer, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { isStated } from '../questions/agreement.ts';
import { correctTime } from './timeFix.ts';

type End = 'birth' | 'death';

/** The day that a life began or ended. */
interface LifeDay {
  readonly end: End;
  readonly persons: readonly Item[];
  /** of brackets, the folded words from the start of the sentence to them */
  readonly words: readonly string[];
  /** where it is told */
  readonly item: Item;
  readonly moment: Moment;
}

const ENDS: Readonly<Record<End, string>> = { birth: 'be-born', death: 'die' };
/** Words that may stand between a name and its brackets: "Paul Rey, 1st Baron Rey, (1894–1986)". */
const REACH = 8;
/** Words that may stand between the brackets and another name: ", better known under the name of Paul Rey". */
const CALLED = 12;

/** The day of a birth or a death against the brackets of the source, or the brackets of the draft against what the source tells. */
export const judgeLives: Judge = (hearing) => {
  const { draft, source, clause } = hearing;
  if (clause.negative || !isStated(clause)) return [];
  const told = toldIn(draft, clause.index);
  const bracketed = bracketedIn(draft, hearing.packs).filter((d) => d.item.clause === clause.index);
  if (told.length === 0 && bracketed.length === 0) return [];
  const theirs = bracketedIn(source, hearing.packs);
  const days = source.placed.sentence.clauses.filter((c) => !c.negative && isStated(c)).flatMap((c) => toldIn(source, c.index));
  return [
    ...told.flatMap((d) => judge(hearing, d, theirs)),
    ...bracketed.flatMap((d) => judge(hearing, d, [...theirs, ...days])),
  ];
};

function judge(hearing: Hearing, mine: LifeDay, theirs: readonly LifeDay[]): readonly Judgement[] {
  const { draft, source, weigh } = hearing;
  const same = (a: Item, b: Item): boolean => matchItems(a, draft, b, source, weigh.lexicon) >= 0.75;
  const told = theirs.find((t) => t.end === mine.end && mine.persons.some((p) => isAmong(p, t.words) || t.persons.some((r) => same(p, r) || isAmong(r, mine.words))));
  if (told === undefined) return [];
  const result = compareTimes(mine.moment, told.moment);
  if (result === 'incomparable') return [];
  const fix = result === 'different' && mine.item.time?.value.last === undefined ? correctTime(hearing, mine.item, told.moment) : undefined;
  return [answer(hearing, fix?.[0]?.span ?? mine.item.span, [told.item.span], {
    kind: result === 'different' ? 'conflict' : 'supported',
    code: 'date',
    confidence: 0.9,
    fix,
    steps: [`${mine.end} of ${mine.persons.map((p) => p.lemma).join(', ')}: ${result}`],
  })];
}

/** "Anna Reed died in 1934", "the death of Anna Reed in 1934": the day that stands with the verb or hangs on the noun. */
function toldIn({ placed: { sentence } }: Side, index: number): readonly LifeDay[] {
  const clause = sentence.clauses[index];
  if (clause === undefined) return [];
  const own = clause.items.map((i) => sentence.items[i] as Item);
  const verb = sentence.items[clause.predicate];
  const end = endIn(verb);
  const days = own.filter((i) => i.time !== undefined && i.time.value.last === undefined && i.time.value.from !== undefined);
  if (end === undefined || verb?.kind !== 'verb' || days.length !== 1) return [];
  const persons = clause.arguments.filter((a) => a.role === 'subject' || (clause.passive && a.role === 'object')).map((a) => sentence.items[a.item] as Item).filter((i) => i.kind === 'name' || i.kind === 'pronoun' || i.kind === 'noun');
  return persons.length !== 1 ? [] : days.map((item) => ({ end, persons, words: [], item, moment: item.time?.value as Moment }));
}

/** "Tom Reed" of "Thomas Edward Reed (1894–1986)": all its words, the first perhaps cut short. */
function isAmong({ name }: Item, words: readonly string[]): boolean {
  const [first, ...rest] = name?.words ?? [];
  return first !== undefined && rest.length > 0 && rest.every((w) => words.includes(w)) && first.length >= 3 && words.some((w) => w.startsWith(first));
}

const endIn = (verb: Item | undefined): End | undefined => (['birth', 'death'] as const).find((end) => verb?.concepts.includes(ENDS[end]));

/** Days in brackets behind the name of a person: two are birth and death, one is what a word there says. */
const bracketedIn = (side: Side, packs: Hearing['packs']): readonly LifeDay[] => bracketedOnce(side, () => findBracketed(side, packs));
const bracketedOnce = once<Side, readonly LifeDay[]>();

function findBracketed({ placed: { sentence } }: Side, packs: Hearing['packs']): readonly LifeDay[] {
  const { words, items } = sentence;
  const open = words.findIndex((w) => w.text === '(');
  if (open < 0) return [];
  const close = words.findIndex((w, i) => i > open && w.text === ')');
  const before = items.filter((i) => i.name !== undefined && i.to <= open && i.to >= open - REACH && i.name.kind !== 'place' && i.name.kind !== 'organisation');
  const name = before.find((i) => i.to === open) ?? before[0];
  if (name === undefined || close < 0 || words.slice(name.to, open).some((w) => w.tag === 'verb')) return [];
  const inside = items.filter((i) => i.from > open && i.to <= close);
  const days = inside.filter((i) => i.time?.value.from !== undefined && i.time.value.bearing === 'at' && !i.time.value.approximate);
  // better known by another name, told behind the brackets
  const called = (i: Item): boolean => i.preposition === 'as' || [sentence.items[i.head], sentence.items[sentence.clauses[i.clause]?.predicate ?? -1]].some((by) => by?.concepts.some((c) => knownAs.has(c)) === true);
  const persons = [name, ...items.filter((i) => i.name !== undefined && i.from > close && i.from - close < CALLED && called(i))];
  const run = words.slice(0, open).map((w) => w.fold);
  const day = (end: End, item: Item, moment: Moment): LifeDay => ({ end, persons, words: run, item, moment });
  const { lifeMarks } = packs[sentence.language].time;
  const marks = words.slice(open, close).flatMap((w) => (['birth', 'death'] as const).filter((end) => lifeMarks[end].includes(w.fold)));
  const [first, second] = days;
  if (first === undefined || days.length > 2 || inside.some((i) => i.quantity !== undefined && !days.includes(i))) return [];
  const { value } = first.time as NonNullable<Item['time']>;
  if (second === undefined && value.last === undefined) return marks.length === 1 ? [day(marks[0] as End, first, value)] : [];
  if (second !== undefined && (value.last !== undefined || marks.length > 1)) return [];
  // a war has years in brackets, too: a life is told of a name that looks like a person's
  if (name.name?.kind !== 'person' && (name.definite || !(ofWords(name) || before.length > 1))) return [];
  const start = second === undefined ? momentOf({ ...value, last: undefined }, 'at') : value;
  const last = second === undefined ? value.last : second.time?.value;
  return last === undefined ? [] : [day('birth', first, start), day('death', second ?? first, last)];
}

/** Two words or more. */
const ofWords = (name: Item): boolean => name.to - name.from > 1;
