// Corrections that need the draft's grammar: an opposite verb, a quality, a role, said in the draft's language.
import type { Concept, TableKind } from '../../../knowledge/src/languages/lexicon/table.ts';
import type { Comparatives } from '../../../knowledge/src/analysis/comparatives.ts';
import type { Part } from '../../../knowledge/src/analysis/reading.ts';
import type { Item } from '../../../knowledge/src/claims/sentence.ts';
import { verbGroups } from '../../../knowledge/src/analysis/regions.ts';
import type { VerbGroup } from '../../../knowledge/src/analysis/verbGroups.ts';
import type { Word } from '../../../knowledge/src/analysis/word.ts';
import { fold } from '../../../knowledge/src/text/fold.ts';
import type { Span } from '../../../knowledge/src/text/span.ts';
import { signOf } from '../../../knowledge/src/languages/lexicon/directions.ts';
import type { Hearing, Replacement } from './judgement.ts';

/** The verb of the draft's clause with its auxiliaries. */
export function groupOf({ draft, clause, packs }: Hearing): (VerbGroup & { readonly span: Span }) | undefined {
  const { sentence } = draft.placed;
  const predicate = sentence.items[clause.predicate];
  if (predicate === undefined) return undefined;
  const group = verbGroups(sentence.words, packs[sentence.language].grammar).find((g) => g.main >= predicate.from && g.main < predicate.to || (g.from >= predicate.from && g.from < predicate.to));
  return group === undefined ? undefined : { ...group, span: { start: (sentence.words[group.from] as Word).span.start, end: Math.max((sentence.words[group.to - 1] as Word).span.end, predicate.span.end) } };
}

/** Denies the verb of the clause, or takes its denial away. */
export function turnVerb(hearing: Hearing, negative: boolean): readonly Replacement[] | undefined {
  const { sentence } = hearing.draft.placed;
  const pack = hearing.packs[sentence.language];
  const group = groupOf(hearing);
  if (group === undefined || !group.finite) return undefined;
  return negative ? pack.rewrite.affirm(sentence.words, group.from, group.main) : pack.rewrite.negate(sentence.words, group.from, group.main);
}

/** Words behind a verb among which its particle may stand. */
const PARTICLE = 7;

/**
 * The source's word in the place of its opposite: rejected for approved, late for early. Undefined where it could not stand
 * there: a preposition or an auxiliary goes with the one and not with the other.
 */
export function sayOpposite(hearing: Hearing, mine: Item, theirs: Item): readonly Replacement[] | undefined {
  const { words, language } = hearing.draft.placed.sentence;
  const { rewrite, grammar } = hearing.packs[language];
  // "put the launch off": its particle stands apart, and would be left behind
  if (mine.kind === 'verb' && words.slice(mine.to, mine.to + PARTICLE).some((w) => grammar.splitParticles.has(w.fold))) return undefined;
  const single = mine.to - mine.from <= 2 && theirs.to - theirs.from === 1;
  // English qualities have one form: that of the source may be taken as it stands, "cheaper" for "more expensive"
  // but no noun stands for what somebody is: "are eager" beside "their reluctance"
  const named = mine.kind === 'adjective' && mine.head < 0 && theirs.kind === 'noun';
  if (mine.kind !== 'verb' && theirs.kind !== 'verb' && !named && single && !grammar.headFirst && language === hearing.source.placed.sentence.language) return [{ span: withMore(words, mine, grammar.comparatives), newText: likeCase(hearing.source.placed.sentence.words[theirs.from]?.text ?? '', words[mine.from]) }];
  if (mine.kind !== theirs.kind) return undefined;
  const word = oneWord(hearing, mine, theirs);
  if (word !== undefined) return word;
  // an adverb has one form, and of rising and falling the plainest word is said
  if (mine.kind === 'adverb' && theirs.kind === 'adverb' && language === hearing.source.placed.sentence.language) return [{ span: mine.span, newText: likeCase(hearing.source.placed.sentence.block.slice(theirs.span.start, theirs.span.end), words[mine.from]) }];
  const [from, to] = [signOf(mine), signOf(theirs)];
  if (from !== undefined && to !== undefined && from !== to && language !== hearing.source.placed.sentence.language) return sayWay(hearing, to > 0);
  const against = theirs.concepts.filter((c) => mine.concepts.some((d) => hearing.weigh.lexicon.opposed(c, d) || hearing.weigh.lexicon.exclusive(c, d) !== undefined));
  if (mine.kind === 'adjective' || mine.kind === 'adverb') return single && mine.to - mine.from === 1 ? sayQuality(hearing, mine, { ...theirs, concepts: against }) : undefined;
  const group = mine.kind === 'verb' && mine.index === hearing.clause.predicate ? groupOf(hearing) : undefined;
  if (group === undefined || mine.to > group.to || (grammar.prepositions.has(words[group.to]?.fold ?? '') && words[group.to + 1]?.tag !== 'value')) return undefined;
  const like = words[group.main] as Word;
  const lemma = lemmaIn(hearing, { ...theirs, concepts: against }, ['verb']);
  // « est tombée » and « s'est améliorée »: another auxiliary
  if (lemma === undefined || grammar.reflexives.has(words[group.from - 1]?.fold ?? '') || (group.from !== group.main && !group.passive && grammar.activeWithBe.has(fold(lemma)) !== grammar.activeWithBe.has(like.lemma))) return undefined;
  const said = rewrite.inflected(lemma, like);
  return said === undefined ? undefined : [{ span: like.span, newText: said }];
}

/** "is up" beside "was down": of two phrases of one language, the one word in which they differ, the verb aside. */
function oneWord({ draft, source }: Hearing, mine: Item, theirs: Item): readonly Replacement[] | undefined {
  const [own, told] = [draft.placed.sentence, source.placed.sentence];
  const length = mine.to - mine.from;
  if (own.language !== told.language || length < 2 || length !== theirs.to - theirs.from) return undefined;
  const pairs = own.words.slice(mine.from, mine.to).map((w, k) => [w, told.words[theirs.from + k] as Word] as const).filter(([a, b]) => a.fold !== b.fold && a.lemma !== b.lemma);
  const [only] = pairs;
  return only === undefined || pairs.length > 1 || only.some((w) => w.tag === 'verb') ? undefined : [{ span: only[0].span, newText: likeCase(only[1].text, only[0]) }];
}

/** "more expensive" with its "more" */
const withMore = (words: readonly Word[], item: Item, { more, less }: Comparatives): Span => {
  const before = words[item.from - 1];
  return before !== undefined && (more.has(before.fold) || less.has(before.fold)) ? { start: before.span.start, end: item.span.end } : item.span;
};

const likeCase = (text: string, like: Word | undefined): string => (like !== undefined && /^\p{Lu}/u.test(like.text) ? text.charAt(0).toUpperCase() + text.slice(1) : text.toLowerCase());

/** The verb for the other way in the form of the draft's: risen → decreased. */
export function sayWay(hearing: Hearing, up: boolean): readonly Replacement[] | undefined {
  const { words, language } = hearing.draft.placed.sentence;
  const { rewrite, grammar } = hearing.packs[language];
  const group = groupOf(hearing);
  const like = group === undefined ? undefined : words[group.main];
  if (group === undefined || like === undefined || group.span.end > like.span.end || grammar.reflexives.has(words[group.from - 1]?.fold ?? '') || grammar.activeWithBe.has(like.lemma)) return undefined;
  const said = rewrite.inflected(up ? grammar.comparatives.verbs.up : grammar.comparatives.verbs.down, like);
  return said === undefined ? undefined : [{ span: like.span, newText: said }];
}

/** A quality of the source in the draft's words, agreeing like the word it replaces. */
export function sayQuality(hearing: Hearing, mine: Item, theirs: Item): readonly Replacement[] | undefined {
  const { draft } = hearing;
  const words = draft.placed.sentence.words;
  const pack = hearing.packs[draft.placed.sentence.language];
  const against = theirs.concepts.filter((c) => mine.concepts.some((d) => hearing.weigh.lexicon.opposed(c, d) || hearing.weigh.lexicon.exclusive(c, d) !== undefined));
  const told = against.length === 0 ? theirs : { ...theirs, concepts: against };
  // "the physics prize" has a noun before its own; « le coureur danois » has none, and Denmark would not do
  const demonym = told.concepts.some((c) => hearing.weigh.lexicon.concepts.get(c)?.sets.includes('nationality') === true);
  const noun = mine.kind === 'noun' && !demonym && !hearing.packs[draft.placed.sentence.language].grammar.headFirst ? lemmaIn(hearing, told, ['noun']) : undefined;
  const lemma = noun ?? lemmaIn(hearing, told, ['adjective', 'noun']);
  const like = words[mine.from];
  if (lemma === undefined || like === undefined || mine.to - mine.from > 2) return undefined;
  if (pack.grammar.placed !== '' && like.fold.endsWith(pack.grammar.placed) && /^\p{Lu}/u.test(like.text)) return [{ span: mine.span, newText: `${likeCase(lemma, like)}${pack.grammar.placed}` }];
  const head = draft.placed.sentence.items[mine.head];
  // « maire en exercice », « ancienne maire »: one stands behind its noun, the other before it
  const before = hearing.source.placed.sentence.items[theirs.head];
  if (like.tag === 'preposition' && pack.grammar.headFirst && hearing.source.placed.sentence.language === draft.placed.sentence.language && before !== undefined && theirs.to <= before.from) return undefined;
  const phrase = words.slice(Math.max(0, Math.min(mine.from, head?.from ?? mine.from) - 2), Math.max(mine.to, head?.to ?? mine.to));
  const agreed = lemma.includes(' ') ? lemma : pack.rewrite.agree(lemma, like, phrase);
  return [{ span: mine.span, newText: /^\p{Lu}/u.test(like.text) && !/^\p{Lu}/u.test(agreed) ? agreed.charAt(0).toUpperCase() + agreed.slice(1) : agreed }];
}

/** The words for a source's item in the draft's language: its own when the language is the same, else the lexicon's. */
export function lemmaIn(hearing: Hearing, theirs: Item, parts: readonly Part[], like = ''): string | undefined {
  const { draft, source, weigh } = hearing;
  const language = draft.placed.sentence.language;
  const word = source.placed.sentence.words[theirs.from];
  if (language === source.placed.sentence.language && word !== undefined && theirs.to - theirs.from === 1 && !(parts[0] === 'adjective' && word.tag === 'name')) {
    const reading = word.readings.find((r) => parts.includes(r.part));
    return reading?.lemma ?? word.text.toLowerCase();
  }
  const kind = KIND_OF[parts[0] ?? 'noun'];
  const named = theirs.concepts.flatMap((id) => weigh.lexicon.concepts.get(id) ?? []);
  // a noun names a thing before it names what happens
  for (const concept of [...named.filter((c) => c.kind === kind), ...named.filter((c) => c.kind !== kind)]) {
    const found = first(concept, language, parts, like);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The tables that a part of speech is told by first. */
const KIND_OF: Readonly<Partial<Record<Part, TableKind>>> = { noun: 'things', adjective: 'qualities', verb: 'actions' };

/** The lemma that shares most words with what the writer wrote; the first of them when none does. */
const first = (concept: Concept, language: 'fr' | 'en', parts: readonly Part[], like: string): string | undefined => {
  const written = new Set(like.toLowerCase().split(/[\s'’]+/));
  const shared = (words: string): number => words.toLowerCase().split(/[\s'’]+/).filter((w) => written.has(w)).length;
  for (const part of parts) {
    const found = concept[language].filter((l) => l.part === part);
    if (found.length > 0) return found.reduce((best, l) => (shared(l.words) > shared(best.words) ? l : best)).words;
  }
  return undefined;
};

/** Puts other words in the place of a noun phrase, and the little word before it as it must then be: "l’entraîneur" → "le capitaine". */
export function putNoun(hearing: Hearing, span: Item['span'], newText: string, gender: Item['gender']): readonly Replacement[] {
  const { words, language } = hearing.draft.placed.sentence;
  const at = words.findIndex((w) => w.span.start >= span.start) - 1;
  const word = words[at];
  const form = word === undefined ? undefined : hearing.packs[language].rewrite.before(word.text, newText, gender);
  return word === undefined || form === undefined ? [{ span, newText }] : [{ span: { start: word.span.start, end: span.end }, newText: form + newText }];
}

/** The source's name in the place of the draft's: a place in the draft's language, behind the preposition that goes with it. */
export function sayName(hearing: Hearing, mine: Item, theirs: Item): readonly Replacement[] | undefined {
  const { draft, source, packs, weigh } = hearing;
  const { words, language } = draft.placed.sentence;
  const same = language === source.placed.sentence.language;
  const own = source.placed.sentence.block.slice(theirs.span.start, theirs.span.end);
  if (theirs.kind === 'name' && theirs.concepts.length === 0) return [{ span: mine.span, newText: fullName(hearing, mine, theirs) ?? own }];
  const city = (i: Item): boolean => i.concepts.some((c) => weigh.lexicon.concepts.get(c)?.sets.includes('city') === true);
  const said = same ? own : lemmaIn(hearing, theirs, ['noun']);
  if (said === undefined || !/^\p{Lu}/u.test(said)) return undefined;
  // "the Atlantic": the article stays
  const capital = words.slice(mine.from, mine.to).find((w) => /^\p{Lu}/u.test(w.text));
  const span = { start: capital?.span.start ?? mine.span.start, end: mine.span.end };
  const before = words[mine.from - 1];
  const preposition = before === undefined ? undefined : packs[language].rewrite.inPlace(before.text, said, city(theirs));
  if (before !== undefined && preposition !== undefined) return [{ span: { start: before.span.start, end: mine.span.end }, newText: `${preposition} ${said}` }];
  return same || !packs[language].grammar.headFirst || city(theirs) === city(mine) ? [{ span, newText: said }] : undefined;
}

/** Where the draft has a name of several words and the source a surname alone, the whole name that it stands for. */
function fullName({ source }: Hearing, mine: Item, theirs: Item): string | undefined {
  const references = source.aliases.get(theirs.index);
  if ((mine.name?.words.length ?? 0) < 2 || theirs.name?.words.length !== 1 || references?.length !== 1) return undefined;
  const sentence = source.document.sentences[references[0]?.sentence ?? -1]?.sentence;
  const whole = sentence?.items[references[0]?.item ?? -1];
  return whole?.name !== undefined && whole.name.words.length > 1 && whole.name.words.includes(theirs.name.words[0] ?? '') ? sentence?.block.slice(whole.span.start, whole.span.end) : undefined;
}

/** The post that a verb of the source tells, in the place of the draft's. */
export function sayPost(hearing: Hearing, mine: Item, post: Item): readonly Replacement[] | undefined {
  const { words, language } = hearing.draft.placed.sentence;
  const concept = hearing.weigh.lexicon.concepts.get(post.concepts[0] ?? '');
  const like = words[mine.from];
  const lemma = concept?.[language].find((l) => l.part === 'noun')?.words;
  if (lemma === undefined || like === undefined) return undefined;
  return putNoun(hearing, mine.span, lemma.includes(' ') ? lemma : hearing.packs[language].rewrite.agree(lemma, like, words.slice(Math.max(0, mine.from - 2), mine.to)), undefined);
}

/** A role with what it is of: "directrice de l’IA générative", "head of engineering". */
export function sayRole(hearing: Hearing, mine: Item, span: Item['span'], role: Item, of: readonly Item[], whole: Item['span']): readonly Replacement[] | undefined {
  const { draft, source, weigh } = hearing;
  const { sentence } = source.placed;
  if (draft.placed.sentence.language === sentence.language) {
    const text = sentence.block.slice(whole.start, whole.end);
    // "an American shortstop" keeps its capital
    const origin = sentence.items.some((i) => i.span.start === whole.start && i.index !== role.index && i.concepts.some((c) => weigh.lexicon.concepts.get(c)?.sets.includes('nationality') === true));
    const lower = !origin && /^\p{Ll}/u.test(draft.placed.sentence.block.slice(span.start, span.end)) && /^\p{Lu}\p{Ll}/u.test(text);
    return putNoun(hearing, span, lower ? text.charAt(0).toLowerCase() + text.slice(1) : text, role.gender);
  }
  const pack = hearing.packs[draft.placed.sentence.language];
  const against = role.concepts.filter((c) => mine.concepts.some((d) => weigh.lexicon.exclusive(c, d) !== undefined));
  const head = lemmaIn(hearing, against.length === 0 ? role : { ...role, concepts: against }, ['noun'], draft.placed.sentence.block.slice(span.start, span.end));
  if (head === undefined) return undefined;
  const like = draft.placed.sentence.words[mine.from];
  let text = like === undefined || head.includes(' ') ? head : pack.rewrite.agree(head, like, draft.placed.sentence.words.slice(Math.max(0, mine.from - 2), mine.to));
  for (const item of of.filter((i) => i.relation !== 'modifier' && i.from > role.from)) {
    const noun = item.kind === 'name' ? sentence.block.slice(item.span.start, item.span.end) : lemmaIn(hearing, item, ['noun']);
    if (noun === undefined) return undefined;
    const qualities: string[] = [];
    for (const q of of.filter((i) => i.relation === 'modifier' && i.head === item.index)) {
      const quality = lemmaIn(hearing, q, ['adjective', 'noun']);
      if (quality === undefined) return undefined;
      qualities.push(quality);
    }
    text = pack.rewrite.ofPhrase(text, pack.rewrite.qualified(noun, qualities));
  }
  return putNoun(hearing, span, text, undefined);
}
