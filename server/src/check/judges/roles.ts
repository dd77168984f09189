// Roles: who is what, and of what? "Le PDG d’Orvane, Paul Rey", "Ada Moss, the chief executive".
import { houseHeads, housePosts, notCurrent, ranked, staffKinds } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import { align } from '../../../../knowledge/src/claims/align.ts';
import type { Lexicon } from '../../../../knowledge/src/languages/lexicon/lexicon.ts';
import { contrast, matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Item, Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import { fold } from '../../../../knowledge/src/text/fold.ts';
import { once } from '../../../../knowledge/src/text/once.ts';
import { lemmaIn, putNoun, sayPost, sayRole } from '../correct.ts';
import { clauseOf, itemsOf, predicateOf } from '../frames.ts';
import { postsByVerb, postsGiven, type Held } from '../posts.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { describe, mayConfirm } from '../questions/agreement.ts';

/** How rare a post must be in the base to be told without its house. */
const RARE = 0.8;

export const judgeRoles: Judge = (hearing) => {
  const mine = rolesOf(hearing.draft, hearing.weigh.lexicon).filter((h) => h.role.clause === hearing.clause.index || h.name.clause === hearing.clause.index);
  if (mine.length === 0) return [];
  const theirs = rolesOf(hearing.source, hearing.weigh.lexicon);
  return mine.flatMap((m) => theirs.flatMap((t) => judgePair(hearing, m, t, theirs)));
};

/** Is it a role that a person holds? */
export const isRole = (item: Item, lexicon: Lexicon): boolean =>
  item.kind === 'noun' && item.concepts.some((c) => lexicon.concepts.get(c)?.sets.some((s) => s.startsWith('role')) === true || lexicon.entails(c, 'person'));

const rolesOf = (side: Side, lexicon: Lexicon): readonly Held[] => rolesOnce(side, () => findRoles(side, lexicon));
const rolesOnce = once<Side, readonly Held[]>();

function findRoles(side: Side, lexicon: Lexicon): readonly Held[] {
  const { sentence } = side.placed;
  const roles = sentence.items.filter((i) => isRole(i, lexicon));
  const held = roles.flatMap((role): readonly Held[] => {
    const holder = holderOf(sentence, role) ?? rowHolder(side);
    return holder === undefined ? [] : [{ name: holder, role, of: complementOf(sentence, role), byVerb: false }];
  });
  return [...held, ...postsByVerb(sentence), ...postsGiven(sentence)];
}

const complementOf = (sentence: Sentence, role: Item): readonly Item[] =>
  sentence.items.filter((i) => i.index !== role.index && ((i.head === role.index && (i.relation === 'of' || i.relation === 'modifier' || i.relation === 'oblique') && i.kind !== 'quantity' && i.kind !== 'time') || (i.relation === 'modifier' && sentence.items[i.head]?.head === role.index && sentence.items[i.head]?.relation === 'of')));

/** The person beside the role: in apposition, after a comma, or as the subject of "is". */
export function holderOf(sentence: Sentence, role: Item): Item | undefined {
  const beside = sentence.items.find((i) => i.kind === 'name' && i.relation === 'apposition' && (i.head === role.index || complementOf(sentence, role).some((c) => c.index === i.head)));
  if (beside !== undefined) return beside;
  const set = role.relation === 'apposition' ? sentence.items[role.head] : undefined;
  if (set?.kind === 'name' && set.list < 0) return set;
  const end = Math.max(role.to, ...complementOf(sentence, role).map((i) => i.to));
  if (sentence.words[end]?.text === ',') {
    const after = sentence.items.find((i) => i.kind === 'name' && (i.from === end + 1 || (i.from === end + 2 && titled(sentence, end + 1)) || opens(sentence, i, end + 1)));
    if (after !== undefined && after.list < 0) return after;
  }
  let start = role.from;
  // "Anna Reed, the company's director"
  const own = (at: number): boolean => sentence.items.some((i) => i.head === role.index && i.from <= at && at < i.to) || /^['’]s?$/.test(sentence.words[at]?.text ?? '');
  while (start > 0 && (/^(?:determiner|adjective|adverb|value)$/.test(sentence.words[start - 1]?.tag ?? '') || own(start - 1))) start--;
  if (/^[,(]$/.test(sentence.words[start - 1]?.text ?? '')) {
    const before = sentence.items.find((i) => i.kind === 'name' && i.to === start - 1);
    const closes = sentence.words[end];
    if (before !== undefined && before.list < 0 && (closes === undefined || /^[,.;:)]$/.test(closes.text) || closes.tag === 'verb' || closes.tag === 'relative' || closes.tag === 'preposition')) return before;
  }
  const clause = clauseOf(sentence, role);
  const verb = predicateOf(sentence, clause);
  if (clause !== undefined && verb !== undefined && role.role === 'complement' && verb.concepts.length === 0) {
    const subjects = clause.arguments.filter((a) => a.role === 'subject').map((a) => sentence.items[a.item] as Item).filter((i) => i.kind === 'name');
    if (subjects.length === 1) return subjects[0];
  }
  // "The director is Anna Reed": told the other way round
  if (clause !== undefined && verb !== undefined && role.role === 'subject' && role.relation === 'none' && role.list < 0 && verb.concepts.length === 0) {
    const told = clause.arguments.filter((a) => a.role === 'complement').map((a) => sentence.items[a.item] as Item);
    if (told.length === 1 && told[0]?.kind === 'name') return told[0];
  }
  return undefined;
}

/** "its main customer, the retailer Orvane" */
function opens(sentence: Sentence, name: Item, at: number): boolean {
  const noun = name.relation === 'apposition' ? sentence.items[name.head] : undefined;
  return noun !== undefined && noun.kind === 'noun' && noun.to <= name.from && (noun.from === at || (noun.from === at + 1 && sentence.words[at]?.tag === 'determiner'));
}

/** "the director, Dr Anna Reed" */
const titled = (sentence: Sentence, at: number): boolean => /^\p{Lu}/u.test(sentence.words[at]?.text ?? '') && !sentence.items.some((i) => i.from <= at && at < i.to);

/** In a table the first cell of the row names who the others speak of. */
function rowHolder(side: Side): Item | undefined {
  const block = side.document.prose.blocks[side.placed.block];
  if (block?.cell === undefined || block.cell.column === 0 || block.cell.row === 0 || side.placed.sentence.items.some((i) => i.kind === 'name')) return undefined;
  const head = side.document.sentences[side.placed.before[0] ?? -1];
  const names = head?.sentence.items.filter((i) => i.kind === 'name') ?? [];
  return names.length === 1 ? names[0] : undefined;
}

function judgePair(hearing: Hearing, m: Held, t: Held, all: readonly Held[]): readonly Judgement[] {
  const { draft, source, weigh } = hearing;
  const samePerson = matchItems(m.name, draft, t.name, source, weigh.lexicon) >= 0.9;
  const sameRole = matchItems(m.role, draft, t.role, source, weigh.lexicon) >= 0.75;
  const rivals = contrast(m.role, t.role, weigh.lexicon);
  const complement = complementsAgree(hearing, m, t);
  const among = new Set(itemsOf(source.placed.sentence, clauseOf(source.placed.sentence, t.role) ?? (source.placed.sentence.clauses[0] as never)).map((i) => i.index));
  const alignment = align(draft, hearing.items, new Set([m.role.index, m.name.index, ...m.of.map((i) => i.index)]), source, among, weigh, hearing.scope);
  const whole = (h: Held, side: Side): Item['span'] => {
    const before = side.placed.sentence.items.filter((i) => i.head === h.role.index && i.kind === 'adjective' && i.to === h.role.from);
    return { start: Math.min(h.role.span.start, ...before.map((i) => i.span.start)), end: Math.max(h.role.span.end, ...h.of.filter((i) => i.from > h.role.from && i.relation !== 'oblique').map((i) => i.span.end)) };
  };
  const judgement = (kind: Judgement['kind'], code: Judgement['code'], span: Item['span'], right: Item['span'], confidence: number, fix: Judgement['fix']): Judgement => answer(hearing, span, [right], {
    kind,
    code,
    confidence,
    fix,
    steps: [`role ${m.name.lemma}: ${m.role.lemma} ~ ${t.name.lemma}: ${t.role.lemma} (${rivals ?? (sameRole ? 'same' : 'other')}), complement ${complement}`, describe(alignment)],
  });
  // where the draft already says of what, or says nothing, that stays as it is
  const otherPost = (other: Held = t): Judgement => {
    const kept = other.byVerb || other === t && (complement === 'same' || (m.of.length === 0 && complement !== 'different'));
    const [mine, theirs] = kept ? [{ ...m, of: [] }, { ...other, of: [] }] : [m, other];
    const [span, right] = [whole(mine, draft), whole(theirs, source)];
    return judgement('conflict', 'role', span, right, 0.85, m.byVerb ? undefined : other.byVerb ? sayPost(hearing, m.role, other.role) : sayRole(hearing, m.role, span, other.role, theirs.of, right));
  };
  const elsewhere = m.of.some((i) => i.kind === 'name' && !source.placed.sentence.items.some((s) => matchItems(i, draft, s, source, weigh.lexicon) >= 0.7));
  const bygone = (h: Held, side: Side): boolean => side.placed.sentence.items.some((i) => i.head === h.role.index && i.concepts.some((c) => notCurrent.has(c)));
  const post = clauseOf(source.placed.sentence, t.role);
  const held = (): readonly Judgement[] => (m.byVerb && t.byVerb && post !== undefined && !mayConfirm(hearing, post) ? [] : [judgement('supported', 'role', whole(m, draft), whole(t, source), 0.9, undefined)]);
  if (elsewhere || bygone(m, draft) !== bygone(t, source)) return samePerson && sameRole && complement === 'same' ? held() : [];
  if (samePerson) {
    if (sameRole && complement !== 'different') return held();
    const verb = m.byVerb || t.byVerb;
    const which = m.byVerb && t.byVerb && sameRole && complement === 'different' ? m.of.flatMap((a) => t.of.filter((b) => matchItems(a, draft, b, source, weigh.lexicon) >= 0.75).map((b) => [narrower(m, a), narrower(t, b)] as const)).find(([a, b]) => a.length > 0 && b.length > 0) : undefined;
    if (which !== undefined) return [judgement('conflict', 'role', around(which[0]), around(which[1]), 0.85, sayWhich(hearing, around(which[0]), which[1]))];
    if (verb && (complement !== 'same' || about(draft, m).some((i) => !source.placed.sentence.items.some((o) => matchItems(i, draft, o, source, weigh.lexicon) >= 0.7)))) return [];
    if ((sameRole && complement === 'different') || rivals !== undefined || ranksApart(m.role, t.role, weigh.lexicon) || (postsApart(m.role, t.role, weigh.lexicon) && complement !== 'different' && !heldElsewhere(hearing, m))) return [otherPost()];
    return [];
  }
  // the source names the draft's holder as well: who holds the post there is not sure enough
  const named = source.placed.sentence.items.some((i) => i.kind === 'name' && matchItems(m.name, draft, i, source, weigh.lexicon) >= 0.9);
  if (!named && sameRole && (complement === 'same' || bare(m, t, weigh)) && ofOne(hearing, m, t) && m.name.list < 0 && t.name.list < 0) {
    return [judgement('conflict', 'name', m.name.span, t.name.span, 0.85, [{ span: m.name.span, newText: wordsAt(source, t.name.span) }])];
  }
  // "Paul Rey, the treasurer, and Claire Martin, the secretary": each has one of two posts
  const both = draft.placed.sentence.items.some((i) => i.kind === 'name' && matchItems(i, draft, t.name, source, weigh.lexicon) >= 0.9);
  if (sameRole && !both && complement !== 'different' && particular(t.role, source) && particular(m.role, draft)) {
    const own = all.filter((h) => h.role !== t.role && matchItems(m.name, draft, h.name, source, weigh.lexicon) >= 0.9);
    const [post] = own;
    if (own.length === 1 && post !== undefined && particular(post.role, source) && matchItems(m.role, draft, post.role, source, weigh.lexicon) < 0.5) return [otherPost(post)];
  }
  return [];
}

/** What the post is of, and what hangs on that: the club, and of what. */
const about = (side: Side, held: Held): readonly Item[] => side.placed.sentence.items.filter((i) => (i.kind === 'noun' || i.kind === 'name') && held.of.some((o) => o.index === i.index || o.index === i.head));

/** "the treasurer", "treasurer of the club": not "a member". */
const particular = (role: Item, { placed: { sentence } }: Side): boolean => !role.plural && (role.definite || sentence.words[role.from - 1]?.tag !== 'determiner');

/** One is at the head of something, the other works there without a rank: "chief executive" / "researcher". */
function ranksApart(a: Item, b: Item, lexicon: Lexicon): boolean {
  const heads = (i: Item): boolean => i.concepts.some((c) => lexicon.entails(c, 'head') || lexicon.entails(c, 'executive'));
  const staff = (i: Item): boolean => !heads(i) && !i.concepts.some((c) => ranked.some((k) => lexicon.entails(c, k))) && i.concepts.some((c) => staffKinds.some((k) => lexicon.entails(c, k)));
  return (heads(a) && staff(b)) || (heads(b) && staff(a));
}

/** Two posts of one house, each with one holder: "treasurer" / "president". Who heads a house may be called president, chairman or chief executive of it. */
function postsApart(a: Item, b: Item, lexicon: Lexicon): boolean {
  const post = (i: Item): boolean => single(i, lexicon) && i.concepts.some((c) => lexicon.entails(c, 'head') || lexicon.entails(c, 'director') || lexicon.entails(c, 'executive') || housePosts.has(c));
  const related = a.concepts.some((x) => b.concepts.some((y) => x === y || lexicon.akin(x, y) || lexicon.entails(x, y) || lexicon.entails(y, x)));
  const wide = (i: Item): boolean => i.concepts.some((c) => c === 'president');
  const heads = (i: Item): boolean => wide(i) || i.concepts.some((c) => houseHeads.has(c));
  return post(a) && post(b) && !related && !((wide(a) && heads(b)) || (wide(b) && heads(a)));
}

/** The article gives the person the draft's post somewhere. */
function heldElsewhere({ draft, source, weigh }: Hearing, m: Held): boolean {
  return source.document.sentences.some((placed) => {
    const side: Side = { document: source.document, placed, aliases: placed === source.placed ? source.aliases : new Map() };
    return placed.sentence.items.some((i) => isRole(i, weigh.lexicon) && matchItems(m.role, draft, i, side, weigh.lexicon) >= 0.75) && rolesOf(side, weigh.lexicon).some((h) => matchItems(m.role, draft, h.role, side, weigh.lexicon) >= 0.75 && matchItems(m.name, draft, h.name, side, weigh.lexicon) >= 0.9);
  });
}

/** Neither says of what, or the draft tells it as one post, and the post is so particular that both speak of one. */
const bare = (m: Held, t: Held, weigh: Hearing['weigh']): boolean =>
  m.of.length === 0 && (t.of.length === 0 || m.one === true) && m.role.concepts.some((c) => t.role.concepts.includes(c) && weigh.weight(`c:${c}`) >= RARE);

/** One person has it: by what the post is, or as both sides tell it. */
function ofOne({ draft, source, weigh }: Hearing, m: Held, t: Held): boolean {
  if (m.byVerb && t.byVerb) return false;
  // who leads something need not be its head
  if (m.byVerb) return t.role.definite && particular(t.role, source) && !m.role.concepts.some((c) => houseHeads.has(c) || staffKinds.some((k) => weigh.lexicon.entails(c, k)));
  if (t.byVerb) return m.role.definite && particular(m.role, draft) && !t.role.concepts.some((c) => houseHeads.has(c) || staffKinds.some((k) => weigh.lexicon.entails(c, k)));
  return single(t.role, weigh.lexicon) || (m.one === true && particular(t.role, source)) || (t.one === true && particular(m.role, draft));
}

/** A post that one person holds at a time. */
const single = (role: Item, lexicon: Lexicon): boolean => role.concepts.some((c) => lexicon.concepts.get(c)?.single === true);

function complementsAgree(hearing: Hearing, m: Held, t: Held): 'same' | 'different' | 'unknown' {
  const { draft, source, weigh } = hearing;
  if (special(hearing, m, t) || special(hearing, t, m)) return 'different';
  if (m.of.length === 0 || t.of.length === 0) return 'unknown';
  const meet = (a: Item, b: Item): boolean => matchItems(a, draft, b, source, weigh.lexicon) >= 0.75;
  if (m.of.some((a) => t.of.some((b) => meet(a, b) && !narrowedApart(narrower(m, a), narrower(t, b), meet)))) return 'same';
  const known = (i: Item): boolean => i.concepts.length > 0 && i.kind === 'noun';
  return m.of.some(known) && t.of.some(known) ? 'different' : 'unknown';
}

/** The source's word for which of them, in the place of the draft's. */
function sayWhich(hearing: Hearing, span: Item['span'], theirs: readonly Item[]): Judgement['fix'] {
  const [only] = theirs;
  const said = only === undefined || theirs.length > 1 ? undefined : lemmaIn(hearing, only, ['noun']);
  return said === undefined ? undefined : putNoun(hearing, span, said, undefined);
}

const around = (items: readonly Item[]): Item['span'] => ({ start: Math.min(...items.map((i) => i.span.start)), end: Math.max(...items.map((i) => i.span.end)) });

/** "the team of design" and "the team of security": what says which of them. */
const narrower = (held: Held, item: Item): readonly Item[] => held.of.filter((i) => i.head === item.index && i.kind === 'noun' && i.concepts.length > 0);
const narrowedApart = (mine: readonly Item[], theirs: readonly Item[], meet: (a: Item, b: Item) => boolean): boolean =>
  mine.length > 0 && theirs.length > 0 && !mine.some((a) => theirs.some((b) => meet(a, b)));

/** "directrice de l’ingénierie" is one row of the lexicon; beside "directrice" of something else it is another post. */
function special(hearing: Hearing, narrow: Held, wide: Held): boolean {
  const { lexicon } = hearing.weigh;
  const known = wide.of.filter((i) => i.concepts.length > 0 && i.kind === 'noun');
  const narrower = narrow.role.concepts.filter((c) => !wide.role.concepts.includes(c) && wide.role.concepts.some((w) => lexicon.entails(c, w)));
  if (narrow.of.length > 0 || known.length === 0 || narrower.length === 0) return false;
  const words = new Set(narrower.flatMap((c) => [...(lexicon.concepts.get(c)?.fr ?? []), ...(lexicon.concepts.get(c)?.en ?? [])].flatMap((l) => fold(l.words).split(/[ ']/))));
  return known.every((i) => i.concepts.every((c) => [...(lexicon.concepts.get(c)?.fr ?? []), ...(lexicon.concepts.get(c)?.en ?? [])].every((l) => !words.has(fold(l.words)))));
}
