// Corrections that need the draft's grammar: an opposite verb, a quality, a role, said in the draft's language.
import type { Concept } from '../../../knowledge/src/languages/lexicon/table.ts';
import type { Part } from '../../../knowledge/src/analysis/reading.ts';
import type { Item } from '../../../knowledge/src/claims/sentence.ts';
import { verbGroups } from '../../../knowledge/src/analysis/regions.ts';
import type { Hearing, Replacement } from './judgement.ts';

/** Denies the verb of the clause, or takes its denial away. */
export function turnVerb(hearing: Hearing, negative: boolean): readonly Replacement[] | undefined {
  const { sentence } = hearing.draft.placed;
  const pack = hearing.packs[sentence.language];
  const predicate = sentence.items[hearing.clause.predicate];
  if (predicate === undefined) return undefined;
  const group = verbGroups(sentence.words, pack.grammar).find((g) => g.main >= predicate.from && g.main < predicate.to || (g.from >= predicate.from && g.from < predicate.to));
  if (group === undefined || !group.finite) return undefined;
  return negative ? pack.rewrite.affirm(sentence.words, group.from, group.main) : pack.rewrite.negate(sentence.words, group.from, group.main);
}

/** A quality of the source in the draft's words, agreeing like the word it replaces. */
export function sayQuality(hearing: Hearing, mine: Item, theirs: Item): readonly Replacement[] | undefined {
  const { draft } = hearing;
  const words = draft.placed.sentence.words;
  const pack = hearing.packs[draft.placed.sentence.language];
  const against = theirs.concepts.filter((c) => mine.concepts.some((d) => hearing.weigh.lexicon.opposed(c, d) || hearing.weigh.lexicon.exclusive(c, d) !== undefined));
  const lemma = lemmaIn(hearing, against.length === 0 ? theirs : { ...theirs, concepts: against }, ['adjective', 'noun']);
  const like = words[mine.from];
  if (lemma === undefined || like === undefined || mine.to - mine.from > 2) return undefined;
  const head = draft.placed.sentence.items[mine.head];
  const phrase = words.slice(Math.max(0, Math.min(mine.from, head?.from ?? mine.from) - 2), Math.max(mine.to, head?.to ?? mine.to));
  const agreed = lemma.includes(' ') ? lemma : pack.rewrite.agree(lemma, like, phrase);
  return [{ span: mine.span, newText: /^\p{Lu}/u.test(like.text) && !/^\p{Lu}/u.test(agreed) ? agreed.charAt(0).toUpperCase() + agreed.slice(1) : agreed }];
}

/** The words for a source's item in the draft's language: its own when the language is the same, else the lexicon's. */
export function lemmaIn(hearing: Hearing, theirs: Item, parts: readonly Part[], like = ''): string | undefined {
  const { draft, source, weigh } = hearing;
  const language = draft.placed.sentence.language;
  const word = source.placed.sentence.words[theirs.from];
  if (language === source.placed.sentence.language && word !== undefined && theirs.to - theirs.from === 1) {
    const reading = word.readings.find((r) => parts.includes(r.part));
    return reading?.lemma ?? word.text.toLowerCase();
  }
  for (const id of theirs.concepts) {
    const concept = weigh.lexicon.concepts.get(id);
    const found = concept === undefined ? undefined : first(concept, language, parts, like);
    if (found !== undefined) return found;
  }
  return undefined;
}

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

/** A role with what it is of: "directrice de l’IA générative", "head of engineering". */
export function sayRole(hearing: Hearing, mine: Item, span: Item['span'], role: Item, of: readonly Item[], whole: Item['span']): readonly Replacement[] | undefined {
  const { draft, source, weigh } = hearing;
  const { sentence } = source.placed;
  if (draft.placed.sentence.language === sentence.language) {
    const text = sentence.block.slice(whole.start, whole.end);
    const lower = /^\p{Ll}/u.test(draft.placed.sentence.block.slice(span.start, span.end)) && /^\p{Lu}\p{Ll}/u.test(text);
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
