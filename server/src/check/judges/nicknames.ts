// What somebody or something is nicknamed: "was referred to as « the Fox »", of one whom the sources nickname otherwise and
// in whose articles no word of the draft's nickname stands.
import { matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Document } from '../../../../knowledge/src/claims/document.ts';
import type { Clause, Item } from '../../../../knowledge/src/claims/sentence.ts';
import { knownAs } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { nicknaming, byManyCalled } from '../../../../knowledge/src/languages/light.ts';
import { contains, type Span } from '../../../../knowledge/src/text/span.ts';
import { predicateOf } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judgement } from '../judgement.ts';
import { isStated } from '../questions/agreement.ts';
import { qualified } from '../rivals.ts';

/** Who is called what, and whether the words themselves say that it is a nickname. */
interface Calling {
  readonly bearers: readonly Item[];
  readonly names: readonly Item[];
  readonly nickname: boolean;
}

/** @param hearings one clause of the draft before every statement that may answer */
export function judgeNicknames(hearings: readonly Hearing[]): readonly Judgement[] {
  const [first] = hearings;
  if (first === undefined || first.clause.negative || !isStated(first.clause)) return [];
  const { draft, clause } = first;
  const mine = callingIn(draft, clause);
  const [wrong] = mine?.names ?? [];
  if (mine === undefined || wrong === undefined || mine.names.length > 1 || !(mine.nickname || isQuoted(draft, wrong) || wrong.preposition === AS) || qualified(draft, wrong)) return [];
  const found = hearings.flatMap((hearing) => theirsIn(hearing, mine).map((names) => ({ hearing, names })));
  const [best] = found;
  if (best === undefined || hearings.some((h) => mentions(h.source.document, wrong))) return [];
  const { hearing, names } = best;
  const [span, told] = [wholeOf(draft, wrong), names.map((n) => wholeOf(hearing.source, n))];
  const fix = told.length === 1 ? [{ span, newText: wordsAt(hearing.source, told[0] as Span) }] : undefined;
  return [answer(hearing, span, told, { kind: 'conflict', code: 'name', confidence: 0.8, fix, steps: [`nickname: ${wrong.lemma} ~ ${names.map((n) => n.lemma).join(', ')}`] })];
}

const AS = 'as';

/** The nicknames that a statement gives to the same bearer, in the draft's language: those of another are translated. */
function theirsIn({ draft, source, weigh: { lexicon } }: Hearing, mine: Calling): readonly (readonly Item[])[] {
  const { sentence } = source.placed;
  if (sentence.language !== draft.placed.sentence.language) return [];
  return sentence.clauses.filter((c) => !c.negative && isStated(c)).flatMap((c) => {
    const theirs = callingIn(source, c);
    const same = theirs?.nickname === true && theirs.bearers.some((b) => mine.bearers.some((a) => matchItems(a, draft, b, source, lexicon) >= 0.5));
    return same && theirs.names.length > 0 && !qualified(source, theirs.names[0] as Item) ? [theirs.names] : [];
  });
}

/** "Anna Reed, nicknamed « the Fox »", "is affectionately known as the Fox", "her nickname is « the Fox »". */
function callingIn(side: Side, clause: Clause): Calling | undefined {
  const { items, words } = side.placed.sentence;
  const verb = predicateOf(side.placed.sentence, clause);
  if (verb?.kind !== 'verb' || isQuoted(side, verb)) return undefined;
  const own = clause.items.map((i) => items[i] as Item);
  const names = own.filter((i) => (i.kind === 'name' || (i.kind === 'noun' && /^\p{Lu}/u.test(words[i.to - 1]?.text ?? ''))) && i.from >= verb.to && i.head < 0);
  const noun = own.find((i) => i.kind === 'noun' && i.role === 'subject' && nicknaming.has(i.lemma) && !i.plural);
  if (noun !== undefined && verb.concepts.length === 0) return { bearers: items.filter((i) => i.head === noun.index && i.relation === 'of'), names: names.filter((n) => n.role === 'complement'), nickname: true };
  const called = verb.concepts.some((c) => knownAs.has(c));
  if (!clause.passive) return undefined;
  const given = names.filter((n) => (called && n.role === 'object' && n.preposition === '') || n.preposition === AS);
  const bearers = clause.arguments.map((a) => items[a.item] as Item).filter((i) => i.from < verb.from && !given.includes(i) && i.kind !== 'adverb');
  const nickname = words.slice(verb.from, verb.to).some((w) => nicknaming.has(w.lemma)) || (words.slice(Math.max(0, verb.from - 1), verb.to + 1).some((w) => byManyCalled.has(w.fold)) && given.length > 0);
  return given.length === 0 ? undefined : { bearers, names: given, nickname };
}

const isQuoted = (side: Side, item: Item): boolean => side.placed.sentence.quotations.some((q) => contains(q.span, item.span));

/** All that stands between the quotation marks around it: "Mr. Fox". */
function wholeOf(side: Side, item: Item): Span {
  const quoted = side.placed.sentence.quotations.find((q) => contains(q.span, item.span));
  if (quoted === undefined) return item.span;
  const text = wordsAt(side, quoted.span);
  const [before, after] = [/^.\s?/u.exec(text)?.[0].length ?? 0, /\s?.$/u.exec(text)?.[0].length ?? 0];
  return { start: quoted.span.start + before, end: quoted.span.end - after };
}

/** Letters that two forms of one name begin with: "Bleus", "Bleues". */
const STEM = 4;

/** A word of the name stands somewhere in the article, or one that begins as it does. */
function mentions(document: Document, item: Item): boolean {
  const own = item.name?.words ?? item.lemma.split(' ');
  const near = (a: string, b: string): boolean => a === b || (a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM));
  return document.sentences.some(({ sentence }) => sentence.words.some((w) => own.some((o) => near(o, w.fold))));
}
