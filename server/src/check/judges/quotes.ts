// Quotations: is what stands between quotation marks what the source has there, up to typography, and who says it?
import type { Tag, Word } from '../../../../knowledge/src/analysis/word.ts';
import type { Side } from '../../../../knowledge/src/claims/match.ts';
import { itemAt, type Reference } from '../../../../knowledge/src/claims/document.ts';
import { matchItems } from '../../../../knowledge/src/claims/match.ts';
import type { Item, Quotation } from '../../../../knowledge/src/claims/sentence.ts';
import { contains, intersects, type Span } from '../../../../knowledge/src/text/span.ts';
import { answer, wordsAt, type Hearing, type Judge, type Judgement } from '../judgement.ts';
import { compareWording, spokenIn, type Difference, type Spoken } from '../verbatim.ts';

/** Words that two wordings must share, and the share of the draft's words, to be one quotation. */
const SHARED = 3;
const SHARE = 0.6;
/** Altered words in one place. */
const ALTERED = 4;
/** Places where a quotation may differ and still be that quotation. */
const PLACES = 2;

export const judgeQuotes: Judge = (hearing) => {
  const { draft, source, clause } = hearing;
  // Quotations belong to the sentence: they are heard with its first clause.
  if (clause.index !== 0 || draft.placed.sentence.quotations.length === 0 || source.placed.sentence.quotations.length === 0) return [];
  if (draft.placed.sentence.language !== source.placed.sentence.language) return [];
  return draft.placed.sentence.quotations.flatMap((mine) => source.placed.sentence.quotations.flatMap((theirs) => compare(hearing, mine, theirs)));
};

/** The part of a quotation that stands in the sentence. */
export const partIn = (side: Side, { span }: Quotation): Span => ({ start: Math.max(span.start, side.placed.sentence.span.start), end: Math.min(span.end, side.placed.sentence.span.end) });

function compare(hearing: Hearing, mine: Quotation, theirs: Quotation): readonly Judgement[] {
  const { draft, source } = hearing;
  const own = partIn(draft, mine);
  const said = spokenIn(draft.placed.sentence.block, own);
  const written = spokenIn(source.placed.sentence.block, partIn(source, theirs));
  const { shared, differences } = compareWording(said, written);
  if (shared < Math.min(SHARED, written.length) || shared < 2 || shared < said.length * SHARE) return [];
  const told = differences.filter((d) => !leftOut(draft, said, d));
  if (told.length === 0) return shared < said.length * 0.9 ? [] : [agreed(hearing, own, partIn(source, theirs)), ...otherSpeaker(hearing, mine, theirs)];
  const altered = joined(told, said, written).filter((d) => tells(hearing, said, written, d));
  if (altered.length > PLACES || shared < SHARED) return [];
  return altered.flatMap((d) => {
    if (d.mine[1] - d.mine[0] > ALTERED || d.theirs[1] - d.theirs[0] > ALTERED) return [];
    const span = across(said, d.mine);
    const right = across(written, d.theirs);
    return [answer(hearing, span, [right], { kind: 'conflict', code: 'quote', confidence: Math.min(1, shared / said.length + 0.2), fix: [{ span, newText: wordsAt(source, right) }], steps: [`quotation: ${shared} of ${said.length} words are the source's`] })];
  });
}

/** "… the market [of 2020] …": what an ellipsis or brackets mark as left out or put in is no alteration. */
const leftOut = (draft: Side, said: readonly Spoken[], { mine: [from, to] }: Difference): boolean => {
  const start = said[from - 1]?.span.end ?? said[from]?.span.start ?? 0;
  const end = said[to]?.span.start ?? said[to - 1]?.span.end ?? start;
  return /…|\.\.\.|[[\]()]/.test(draft.placed.sentence.block.slice(start, end));
};

/** Two differences a word apart are one ("n'avons pas" for "avons"); one that is empty takes the word behind it. */
function joined(differences: readonly Difference[], said: readonly Spoken[], written: readonly Spoken[]): readonly Difference[] {
  const out: Difference[] = [];
  for (const d of differences) {
    const last = out.at(-1);
    if (last !== undefined && d.mine[0] - last.mine[1] <= 1) out[out.length - 1] = { mine: [last.mine[0], d.mine[1]], theirs: [last.theirs[0], d.theirs[1]] };
    else out.push(d);
  }
  return out.map((d) => {
    if (d.mine[0] < d.mine[1] && d.theirs[0] < d.theirs[1]) return d;
    return d.mine[1] < said.length && d.theirs[1] < written.length ? { mine: [d.mine[0], d.mine[1] + 1], theirs: [d.theirs[0], d.theirs[1] + 1] } : d;
  });
}

/** Is something else said there? A denial more or less, or words of meaning exchanged that are not forms of one word. */
function tells(hearing: Hearing, said: readonly Spoken[], written: readonly Spoken[], d: Difference): boolean {
  const { draft, source, weigh } = hearing;
  if (d.mine[0] === d.mine[1] || d.theirs[0] === d.theirs[1]) return false;
  const [mine, theirs] = [across(said, d.mine), across(written, d.theirs)];
  const a = meaningIn(draft, mine, hearing);
  const b = meaningIn(source, theirs, hearing);
  if (a.some((w) => w.tag === 'negator') !== b.some((w) => w.tag === 'negator')) return true;
  if (a.length === 0 || b.length === 0 || a.some((w) => b.some((v) => w.lemma === v.lemma))) return false;
  return !itemsIn(draft, mine).some((i) => itemsIn(source, theirs).some((j) => matchItems(i, draft, j, source, weigh.lexicon) >= 0.9));
}

const MEANING: ReadonlySet<Tag> = new Set<Tag>(['noun', 'verb', 'adjective', 'adverb', 'name', 'value', 'negator']);

/** "more", "few", "every": of the determiners, those that are no articles and point at nothing. */
function meaningIn(side: Side, span: Span, { packs }: Hearing): readonly Word[] {
  const { language, words } = side.placed.sentence;
  const { grammar, quantity } = packs[language];
  const plain = (word: string): boolean => grammar.definite.has(word) || grammar.demonstratives.has(word) || grammar.possessives.has(word) || quantity.articles.includes(word) || quantity.determiners.includes(word) || grammar.prepositions.has(word);
  return words.filter((w) => contains(span, w.span) && (MEANING.has(w.tag) || (w.tag === 'determiner' && !plain(w.fold))));
}

const itemsIn = (side: Side, span: Span): readonly Item[] => side.placed.sentence.items.filter((i) => intersects(i.span, span));

const across = (words: readonly Spoken[], [from, to]: readonly [number, number]): Span => ({ start: (words[from] as Spoken).span.start, end: (words[to - 1] as Spoken).span.end });

const agreed = (hearing: Hearing, span: Span, right: Span): Judgement => answer(hearing, span, [right], { kind: 'supported', code: 'quote', confidence: 0.95, steps: ['quotation: word for word'] });

/** The words are right, but another than the source's speaker is said to have spoken them. */
function otherSpeaker(hearing: Hearing, mine: Quotation, theirs: Quotation): readonly Judgement[] {
  const { draft, source, weigh } = hearing;
  const said = draft.placed.sentence.items[mine.speaker];
  const speaker = source.placed.sentence.items[theirs.speaker];
  const written = speaker === undefined ? undefined : personOf(source, speaker);
  if (speaker === undefined || said?.kind !== 'name' || written?.kind !== 'name' || said.list >= 0 || written.list >= 0) return [];
  // whoever else the source's sentence names may be the speaker as well
  if ([written, ...source.placed.sentence.items].some((i) => i.kind === 'name' && matchItems(said, draft, i, source, weigh.lexicon) > 0)) return [];
  return [answer(hearing, said.span, [speaker.span], { kind: 'conflict', code: 'quote', confidence: 0.85, sourceAnswer: written.name?.text ?? wordsAt(source, speaker.span), fix: [{ span: said.span, newText: written.name?.text ?? wordsAt(source, speaker.span) }], steps: [`speaker ${said.lemma} for ${written.lemma}`] })];
}

/** Whom a pronoun stands for, when it is one. */
function personOf(side: Side, item: Item): Item {
  const references = side.aliases.get(item.index) ?? [];
  return item.kind === 'pronoun' && references.length === 1 ? itemAt(side.document, references[0] as Reference) : item;
}
