// Attributes: which kind, which nationality, how big? Two qualities that exclude each other, hung on one thing.
import { align } from '../../../../knowledge/src/claims/align.ts';
import { contrast, matchItems, type Contrast, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Clause, Item, Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import { lines, standing } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { callingsOf, familiesOf, kindSets, kindWords } from '../../../../knowledge/src/languages/lexicon/families.ts';
import type { Lexicon } from '../../../../knowledge/src/languages/lexicon/lexicon.ts';
import { once } from '../../../../knowledge/src/text/once.ts';
import { lemmaIn, putNoun, sayQuality } from '../correct.ts';
import { clauseOf, indicesOf, predicateOf } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { describe, otherValueDiffers, rowDiffers, sameMood } from '../questions/agreement.ts';

export const judgeAttributes: Judge = (hearing) => {
  const { lexicon } = hearing.weigh;
  const own = qualifiedIn(hearing.draft, lexicon);
  const mine = hearing.items.flatMap((i) => (i.clause === hearing.clause.index ? own.get(i) ?? [] : []));
  if (mine.length === 0) return [];
  const theirs = [...qualifiedIn(hearing.source, lexicon).values()].flat();
  return mine.flatMap((m) => theirs.flatMap((t) => judgePair(hearing, m, t)));
};

interface Qualified {
  readonly quality: Item;
  /** what it is said of, most direct first: the noun, and the name the noun stands beside */
  readonly things: readonly Item[];
  readonly negative: boolean;
  /** what the thing is said to be: "Orvane is a river" */
  readonly kind?: true;
  /** it stands beside a name: "the bank Orvane", "Orvane, a bank," */
  readonly title?: true;
  /** the place that it is based in */
  readonly seat?: true;
}

/** Qualities with what they are said of: "a French start-up", "Orvane, startup française", "Orvane is French". */
const qualifiedIn = (side: Side, lexicon: Lexicon): ReadonlyMap<Item, readonly Qualified[]> =>
  qualifiedOnce(side, () => new Map(side.placed.sentence.items.map((item) => [item, qualified(side, item, lexicon)])));
const qualifiedOnce = once<Side, ReadonlyMap<Item, readonly Qualified[]>>();

function qualified(side: Side, quality: Item, lexicon: Lexicon): readonly Qualified[] {
  const { sentence } = side.placed;
  // "the Spaniard Paul Rey": what the name is called besides itself; "l'Allemand Paul Rey": the noun stands before it
  if (quality.kind === 'name') return quality.concepts.length === 0 || (quality.role === 'oblique' && quality.preposition === 'in') ? [] : [{ quality: titleOf(side, quality), things: [quality], negative: false }];
  const beside = quality.kind === 'noun' && quality.concepts.length > 0 ? sentence.items.find((i) => i.kind === 'name' && i.relation === 'apposition' && i.head === quality.index) : undefined;
  if (beside !== undefined) return [{ quality, things: [beside], negative: false, title: true }];
  if (quality.concepts.length === 0 || (quality.kind !== 'adjective' && quality.kind !== 'noun')) return [];
  const head = sentence.items[quality.head];
  const clause = clauseOf(sentence, quality);
  // "Orvane, a bank,"
  if (quality.kind === 'noun' && quality.relation === 'apposition' && head?.kind === 'name' && !quality.definite) return [{ quality, things: [head], negative: false, title: true }];
  const seat = seatOf(side, quality, clause);
  if (seat.length > 0) return [{ quality, things: seat, negative: clause?.negative === true, seat: true }];
  if (head !== undefined && (quality.relation === 'modifier' || quality.relation === 'of') && ofKind(quality, head) === undefined) return [{ quality, things: [...withApposition(head, sentence.items), ...whoIs(side, head, quality, lexicon)], negative: false }];
  if (quality.kind === 'adjective' && quality.role === 'complement' && clause !== undefined) {
    const subjects = clause.arguments.filter((a) => a.role === 'subject' || a.role === 'object').map((a) => sentence.items[a.item] as Item);
    return subjects.length === 0 ? [] : [{ quality, things: subjects, negative: clause.negative }];
  }
  const told = ofKind(quality, head) ?? quality;
  if (quality.kind === 'noun' && told.role === 'complement' && told.head < 0 && clause !== undefined && !told.negated && opensKind(side, quality, told, clause) && predicateOf(sentence, clause)?.concepts.length === 0) {
    const subjects = clause.arguments.filter((a) => a.role === 'subject').map((a) => sentence.items[a.item] as Item).filter((i) => i.kind === 'name' || side.aliases.has(i.index) || isTitle(side, i));
    return subjects.length === 0 ? [] : [{ quality, things: subjects, negative: clause.negative, kind: true }];
  }
  return [];
}

/** "a kind of river", "une forme de danse": the word before it only says that a kind is told. */
const ofKind = (quality: Item, head: Item | undefined): Item | undefined =>
  head !== undefined && quality.relation === 'of' && head.role === 'complement' && head.concepts.some((c) => kindWords.has(c)) ? head : undefined;

/** It is the last word of what stands first behind the verb, and one where one thing is spoken of. */
function opensKind({ placed: { sentence } }: Side, quality: Item, told: Item, clause: Clause): boolean {
  // "a stone bridge", "a prize winning bridge": the head stands behind it
  const next = sentence.words.slice(quality.to).find((w) => w.tag !== 'adjective' && w.form !== 'presentParticiple');
  if (next?.tag === 'noun') return false;
  const verb = predicateOf(sentence, clause);
  const between = verb === undefined ? [] : sentence.words.slice(verb.to, told.from);
  // "a Spanish and French singer": what stands between are qualities
  if (told.list < 0 && between.some((w) => w.tag === 'punctuation' || w.tag === 'coordinator') && !between.every((w) => QUALIFYING.has(w.tag) || w.text === ',')) return false;
  const many = clause.arguments.some((a) => a.role === 'subject' && sentence.items[a.item]?.plural === true);
  return many || !told.plural;
}

const QUALIFYING: ReadonlySet<string> = new Set(['determiner', 'adjective', 'coordinator', 'adverb']);

/** A thing called by words at the head of its sentence that are no name elsewhere: "House is a series", "The Silent Mill is a song". */
function isTitle({ placed: { sentence } }: Side, item: Item): boolean {
  if (item.kind !== 'noun' || item.plural || item.to > LONGEST_TITLE) return false;
  const opening = sentence.words.slice(0, item.to);
  return (item.from === 0 || opening.length > 1) && opening.every((w, i) => /^\p{Lu}/u.test(w.text) || (i > 0 && SMALL.has(w.tag))) && /^\p{Lu}/u.test(opening[item.to - 1]?.text ?? '') && (item.from === 0 || opening.filter((w) => !SMALL.has(w.tag)).length > 1);
}

const LONGEST_TITLE = 8;
/** What a title may write small. */
const SMALL: ReadonlySet<string> = new Set(['determiner', 'preposition', 'coordinator']);

/** The one word of a name that is a quality: the Spaniard of "the Spaniard Paul Rey". */
function titleOf(side: Side, name: Item): Item {
  const { words } = side.placed.sentence;
  const first = words[name.from];
  return first === undefined || name.to - name.from < 2 ? name : { ...name, kind: 'noun', name: undefined, to: name.from + 1, span: first.span };
}

/** "is based in Orvane": whose seat it is. */
function seatOf({ placed: { sentence } }: Side, place: Item, clause: Clause | undefined): readonly Item[] {
  if (clause === undefined || place.preposition !== 'in' || place.relation !== 'none' || predicateOf(sentence, clause)?.concepts.includes('be-based') !== true) return [];
  return clause.arguments.filter((a) => a.role === 'subject' || (clause.passive && a.role === 'object')).map((a) => sentence.items[a.item] as Item).filter((i) => i.relation !== 'modifier' && i.relation !== 'of');
}

/** "She was a French doctor", "she was a retired chemist": where somebody comes from and how somebody stands is said of her, whatever she is. */
function whoIs({ placed: { sentence } }: Side, head: Item, quality: Item, lexicon: Lexicon): readonly Item[] {
  const clause = clauseOf(sentence, head);
  if (head.role !== 'complement' || clause === undefined || clause.negative || predicateOf(sentence, clause)?.concepts.length !== 0) return [];
  if (!quality.concepts.some((c) => standing.has(c) || lexicon.concepts.get(c)?.sets.includes('nationality') === true)) return [];
  return clause.arguments.filter((a) => a.role === 'subject').map((a) => sentence.items[a.item] as Item).filter((i) => i.relation !== 'modifier' && i.relation !== 'of');
}

function withApposition(head: Item, items: readonly Item[]): readonly Item[] {
  const beside = items.filter((i) => i.index !== head.index && i.relation === 'apposition' && (i.head === head.index || head.head === i.index));
  const above = head.relation === 'apposition' && head.head >= 0 ? [items[head.head] as Item] : [];
  return [head, ...beside, ...above];
}

function judgePair(hearing: Hearing, m: Qualified, t: Qualified): readonly Judgement[] {
  const { draft, source, weigh } = hearing;
  const kinds = m.kind === true || t.kind === true;
  const told = (q: Qualified): boolean => q.kind === true || q.title === true;
  if (kinds && (!told(m) || !told(t) || source.placed.sentence.items.some((i) => matchItems(m.quality, draft, i, source, weigh.lexicon) >= 0.7))) return [];
  const rivals = (m.kind === true && t.kind === true ? otherKind(m.quality, t.quality, weigh.lexicon) : undefined) ?? (told(m) && kinds ? otherSort(m.quality, t.quality, weigh.lexicon) : contrast(m.quality, t.quality, weigh.lexicon));
  // a person may be one thing and another: who holds a post is another judge's affair
  const calling = m.kind === true && t.kind === true && otherCalling(hearing, m, t);
  if (!calling && (told(m) || told(t)) && rivals !== undefined && kindsOf(m.quality, weigh.lexicon).includes('person') && kindsOf(t.quality, weigh.lexicon).includes('person')) return [];
  const same = !calling && !kinds && rivals === undefined && matchItems(m.quality, draft, t.quality, source, weigh.lexicon) >= 0.75;
  if (rivals === undefined && !calling && !same) return [];
  const conflict = same ? m.negative !== t.negative : m.negative === t.negative && !m.negative;
  if (!same && !conflict) return [];
  const thing = bestThing(hearing, m, t);
  const aside = (why: string): readonly Judgement[] => {
    if (conflict) hearing.note(`${m.quality.lemma} ~ ${t.quality.lemma}: ${why}`);
    return [];
  };
  if (thing === undefined) return aside('said of other things');
  // "of German descent" leaves room for another line
  if (conflict && thing.concepts.some((c) => lines.has(c))) return aside('one of several lines');
  // "on Monday and Friday" beside "on Monday and Sunday": the Monday is told
  if (conflict && rivals === 'exclusive' && draft.placed.sentence.items.some((i) => i.clause === m.quality.clause && i !== m.quality && matchItems(i, draft, t.quality, source, weigh.lexicon) >= 0.9)) return aside('the draft has it too');
  const sClause = clauseOf(source.placed.sentence, t.quality);
  // what hangs on a name is so, whatever is planned: "the Spanish brewery Orvane will open a bar"
  const hung = (q: Qualified): boolean => q.quality.relation === 'modifier' || q.title === true;
  const known = thing.kind === 'name' && hung(m) && sClause !== undefined && (sClause.mood === 'asserted' || hung(t));
  if (sClause === undefined || (conflict && !known && !sameMood(hearing.clause.mood, sClause.mood))) return [];
  const among = indicesOf(source.placed.sentence, sClause);
  const alignment = align(draft, hearing.items, new Set([m.quality.index]), source, among, weigh, hearing.scope);
  const named = thing.kind === 'name' || (kinds && isTitle(draft, thing));
  const phrase = align(draft, phraseOf(hearing, thing), new Set([m.quality.index]), source, among, weigh);
  const local = Math.max(phrase.stranger === undefined && phrase.pairings.length > 1 && phrase.pairings.some((p) => p.draft.kind === 'name') ? phrase.coverage : 0, named ? 0 : wholePhrase(hearing, thing, m, among));
  if (!named && local < 0.8 && (alignment.stranger !== undefined || alignment.telling < 1)) return aside(`stranger ${alignment.stranger?.lemma ?? 'none'}; ${describe(alignment)}`);
  if (conflict && (otherValueDiffers(hearing) || rowDiffers(hearing))) return aside('another number or date');
  if (conflict && !named && oneOfSeveral(hearing, thing, t)) return aside('one of several');
  const confidence = named ? 0.9 : Math.min(1, Math.max(local, alignment.coverage, alignment.coverage >= HALF && alignment.telling >= TELLING_CLAUSE ? 0.75 : 0));
  return [answer(hearing, m.quality.span, [t.quality.span], {
    kind: conflict ? 'conflict' : 'supported',
    code: m.seat === true || t.seat === true ? 'name' : 'attribute',
    confidence,
    fix: conflict && (m.seat === true || t.seat === true) && m.quality.kind !== 'adjective' ? saySeat(hearing, m.quality, t.quality) : kinds ? sayKind(hearing, m.quality, t.quality) : conflict && !same ? sayQuality(hearing, m.quality, t.quality) : undefined,
    steps: [`quality ${m.quality.lemma} ~ ${t.quality.lemma}: ${rivals ?? (calling ? 'another calling' : 'same')}, of ${thing.lemma}`, describe(alignment)],
  })];
}

/** Two kinds that no one thing is of: a person and a river. A word with a sense of no family tells no kind. */
function otherKind(a: Item, b: Item, lexicon: Lexicon): 'exclusive' | undefined {
  const [mine, theirs] = [kindsOf(a, lexicon), kindsOf(b, lexicon)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((f) => theirs.includes(f)) ? 'exclusive' : undefined;
}

/** "Anna Reed (born 1961) is a French actress": told in the words that define her to be of a calling that the draft's is not. */
function otherCalling({ draft, source, clause, weigh: { lexicon } }: Hearing, m: Qualified, t: Qualified): boolean {
  const { sentence } = source.placed;
  const theirs = clauseOf(sentence, t.quality);
  if (theirs === undefined || !defines(sentence, theirs)) return false;
  const timed = (s: Sentence, c: Clause): boolean => c.items.some((i) => s.items[i]?.time !== undefined && (s.items[i]?.from ?? 0) > (predicateOf(s, c)?.from ?? 0));
  if (timed(draft.placed.sentence, clause) || timed(sentence, theirs)) return false;
  // whoever presides over a country, and not over a club
  const presides = (s: Sentence, i: Item): readonly string[] => (i.concepts.includes('president') && s.items.some((x) => x.head === i.index && x.relation === 'modifier' && x.concepts.some((c) => lexicon.concepts.get(c)?.sets.includes('nationality') === true)) ? ['politics'] : []);
  const callingsIn = (s: Sentence, i: Item): readonly string[] => [...i.concepts.flatMap((c) => callingsOf(c, lexicon)), ...presides(s, i)];
  const callings = (i: Item): readonly string[] => callingsIn(sentence, i);
  const mine = callingsIn(draft.placed.sentence, m.quality);
  const told = sentence.items.filter((i) => i.kind === 'noun' && i.clause === theirs.index && i.role === 'complement' && i.relation !== 'modifier' && i.concepts.some((c) => lexicon.entails(c, 'person') || callingsOf(c, lexicon).length > 0));
  return mine.length > 0 && told.length > 0 && told.every((i) => callings(i).length > 0 && !callings(i).some((c) => mine.includes(c)));
}

/** Its subject opens the sentence, and what it is stands behind an indefinite article, with brackets before it or where it comes from. */
function defines(sentence: Sentence, clause: Clause): boolean {
  const verb = predicateOf(sentence, clause);
  const told = clause.arguments.filter((a) => a.role === 'complement').map((a) => sentence.items[a.item] as Item);
  if (verb === undefined || told.length === 0 || told.some((i) => i.definite)) return false;
  return sentence.words.slice(0, verb.from).some((w) => w.text === '(') || told.some((i) => i.kind === 'adjective' && i.from - verb.to <= 2);
}

/** Two sorts of one kind: a cooperative and a state company. */
function otherSort(a: Item, b: Item, lexicon: Lexicon): Contrast | undefined {
  const found = contrast(a, b, lexicon);
  const sets = (i: Item): readonly string[] => i.concepts.flatMap((c) => lexicon.concepts.get(c)?.sets ?? []);
  return found !== 'exclusive' || sets(a).some((s) => kindSets.has(s) && sets(b).includes(s)) ? found : undefined;
}

function kindsOf(item: Item, lexicon: Lexicon): readonly string[] {
  const found = item.concepts.filter((c) => lexicon.concepts.get(c)?.kind === 'things').map((c) => familiesOf(c, lexicon));
  return found.some((f) => f.length === 0) ? [] : found.flat();
}

function saySeat(hearing: Hearing, mine: Item, theirs: Item): Judgement['fix'] {
  const place = lemmaIn(hearing, { ...theirs, to: theirs.from }, ['noun']);
  return place === undefined ? undefined : [{ span: mine.span, newText: place }];
}

function sayKind(hearing: Hearing, mine: Item, theirs: Item): Judgement['fix'] {
  const { source, draft } = hearing;
  // in the source's own words, where they are of the draft's language and of one thing
  const own = source.placed.sentence.language === draft.placed.sentence.language && !theirs.plural && theirs.kind === 'noun' ? wordsAt(source, theirs.span) : undefined;
  const lemma = own !== undefined && own === own.toLowerCase() ? own : lemmaIn(hearing, theirs, ['noun']);
  return lemma === undefined ? undefined : putNoun(hearing, mine.span, lemma, theirs.gender);
}

/** The source tells of more than one such thing, each with its own quality: a brown bear and a black one leave room for a beige one. */
function oneOfSeveral(hearing: Hearing, thing: Item, t: Qualified): boolean {
  const { draft, source, weigh } = hearing;
  const others = source.placed.sentence.items.filter((i) => i.kind === thing.kind && !t.things.some((own) => own.index === i.index) && matchItems(thing, draft, i, source, weigh.lexicon) >= 0.75);
  return others.some((i) => source.placed.sentence.items.some((q) => q.head === i.index && q.relation === 'modifier' && contrast(q, t.quality, weigh.lexicon) !== undefined));
}

/** The thing and what hangs on it: "Meta’s … investments in AI". */
function phraseOf(hearing: Hearing, thing: Item): readonly Item[] {
  const { items } = hearing.draft.placed.sentence;
  const found = new Set([thing.index]);
  for (let steps = 0; steps < 2; steps++) for (const i of items) if (found.has(i.head)) found.add(i.index);
  return items.filter((i) => found.has(i.index));
}

/** What meets of a long clause where half of it does: so much that no other clause asks the same. */
const HALF = 0.5;
const TELLING_CLAUSE = 4;
/** What must meet of a long phrase that names nothing: "the eve of the anniversary of the invasion". */
const TELLING_PHRASE = 2;

/** How much of the phrase that it stands in meets, up to its first word, where that is telling by itself. */
function wholePhrase({ draft, source, weigh }: Hearing, thing: Item, m: Qualified, among: ReadonlySet<number>): number {
  const { items } = draft.placed.sentence;
  let top = thing;
  for (let steps = 0; steps < 4 && top.head >= 0 && (top.relation === 'of' || top.relation === 'oblique'); steps++) top = items[top.head] as Item;
  const found = new Set([top.index]);
  for (let steps = 0; steps < 5; steps++) for (const i of items) if (found.has(i.head)) found.add(i.index);
  const phrase = align(draft, items.filter((i) => found.has(i.index)), new Set([m.quality.index]), source, among, weigh);
  return phrase.stranger === undefined && phrase.telling >= TELLING_PHRASE ? phrase.coverage : 0;
}

/** The thing both qualities are said of: a name when there is one. */
function bestThing(hearing: Hearing, m: Qualified, t: Qualified): Item | undefined {
  const { draft, source, weigh } = hearing;
  const matched = m.things.filter((a) => t.things.some((b) => matchItems(a, draft, b, source, weigh.lexicon) >= 0.75));
  return matched.find((i) => i.kind === 'name') ?? matched[0];
}
