// Tokens → words with a part of speech: closed words by table, open words by dictionary reading and by what stands before.
import { fold } from '../text/fold.ts';
import type { Grammar } from './grammar.ts';
import type { Morphology, Part, Reading } from './reading.ts';
import type { Tag, Word } from './word.ts';
import type { Token } from './token.ts';

export interface TaggingContext {
  readonly grammar: Grammar;
  readonly morphology: Morphology;
  /** token → true when a quantity or a date covers it */
  readonly covered: readonly boolean[];
  /** token → true when a name covers it */
  readonly named: readonly boolean[];
  /** does the lexicon know this folded lemma as that part? */
  readonly knows: (lemma: string, part: Part) => boolean;
  readonly language: 'fr' | 'en';
}

const PART_TAG: Readonly<Record<Part, Tag>> = { verb: 'verb', noun: 'noun', adjective: 'adjective', adverb: 'adverb', name: 'name', function: 'other' };

/** Tags every token; never fails: a word nobody knows is a noun. */
export function tagWords(tokens: readonly Token[], context: TaggingContext): readonly Word[] {
  const words: Word[] = [];
  let inside = 0;
  tokens.forEach((token, i) => {
    const phrase = inside > 0 ? undefined : phraseAt(tokens, i, context);
    if (inside > 0) {
      inside--;
      words.push({ ...token, tag: 'other', lemma: token.fold, form: undefined, readings: [] });
    } else if (phrase !== undefined) {
      inside = phrase.words.length - 1;
      words.push({ ...token, tag: 'preposition', lemma: phrase.kind, form: undefined, readings: [] });
    } else words.push(tagOne(tokens, i, words, context));
  });
  return words;
}

/** A preposition of several words: in front of, au sein de. */
function phraseAt(tokens: readonly Token[], at: number, { grammar, covered }: TaggingContext): { readonly words: readonly string[]; readonly kind: string } | undefined {
  return grammar.phrases.find(({ words }) => words.every((w, k) => {
    const token = tokens[at + k];
    if (token === undefined || covered[at + k] === true) return false;
    return token.fold === w || (k === words.length - 1 && k > 0 && w === 'de' && /^(?:du|des|d')$/.test(token.fold)) || (k === words.length - 1 && k > 0 && w === 'a' && /^(?:au|aux)$/.test(token.fold));
  }));
}

function tagOne(tokens: readonly Token[], i: number, before: readonly Word[], context: TaggingContext): Word {
  const token = tokens[i] as Token;
  const plain = (tag: Tag): Word => ({ ...token, tag, lemma: token.fold, form: undefined, readings: [] });
  if (token.kind === 'opaque') return plain('opaque');
  if (token.kind === 'punctuation') return plain('punctuation');
  if (context.covered[i] === true || token.kind === 'number') return plain('value');
  if (token.kind === 'symbol') return plain('other');
  if (context.named[i] === true) return plain('name');
  const readings = context.morphology(token.text);
  const closed = closedTag(tokens, i, before, readings, context);
  const make = (tag: Tag, reading: Reading | undefined): Word => ({
    ...token,
    tag,
    lemma: reading === undefined ? token.fold : fold(reading.lemma),
    form: tag === 'verb' ? reading?.form : undefined,
    readings,
  });
  if (closed !== undefined) return make(closed, closed === 'verb' ? readings.find((r) => r.part === 'verb') : readings.find((r) => r.part === 'function'));
  const open = readings.filter((r) => r.part !== 'function' && !(r.part === 'verb' && token.text.includes('-') && context.language === 'fr'));
  if (open.length === 0) return plain(/^\p{Lu}/u.test(token.text) && i > 0 && token.text.length > 1 ? 'name' : 'noun');
  const reading = choose(tokens, i, before, open, context);
  const quality = asQuality(token, reading, before, tokens[i + 1], context);
  if (quality !== undefined) return { ...token, tag: 'adjective', lemma: quality, form: undefined, readings };
  return make(PART_TAG[reading.part], reading);
}

/** A participle beside a noun that the lexicon knows as a quality: applied research, recherche appliquée. */
function asQuality(token: Token, reading: Reading, before: readonly Word[], next: Token | undefined, { knows, morphology, grammar, language }: TaggingContext): string | undefined {
  if (reading.part !== 'verb' || (reading.form !== 'pastParticiple' && reading.form !== 'finite')) return undefined;
  const stem = language === 'fr' ? token.fold.replace(/e?s?$/, '') : token.fold;
  const lemma = [token.fold, stem, `${stem}e`].find((l) => knows(l, 'adjective'));
  if (lemma === undefined) return undefined;
  const last = before.at(-1);
  if (language === 'fr') return last?.tag === 'noun' && reading.form === 'pastParticiple' && !grammar.agents.has(next?.fold ?? '') ? lemma : undefined;
  const opens = last === undefined || /^(?:determiner|adjective|preposition|punctuation|verb)$/.test(last.tag);
  return opens && next?.kind === 'word' && morphology(next.text)[0]?.part === 'noun' ? lemma : undefined;
}

const finite = (readings: readonly Reading[]): boolean => readings.some((r) => r.part === 'verb' && (r.form === 'finite' || r.form === undefined));
const nominal = (readings: readonly Reading[]): boolean => readings.some((r) => r.part === 'noun' || r.part === 'adjective');

function closedTag(tokens: readonly Token[], i: number, before: readonly Word[], readings: readonly Reading[], { grammar, morphology, language, covered }: TaggingContext): Tag | undefined {
  const word = (tokens[i] as Token).fold;
  const next = tokens[i + 1];
  const after = next === undefined || next.kind !== 'word' ? [] : morphology(next.text);
  const last = before.at(-1);
  const verbNext = next !== undefined && (grammar.beForms.has(next.fold) || grammar.haveForms.has(next.fold) || (finite(after) && !nominal(after)));
  if (grammar.beForms.has(word) || grammar.haveForms.has(word)) {
    if (word === "'s" && (last?.tag === 'name' || last?.tag === 'noun') && !looksLikeVerbAfter(after, next, grammar)) return 'preposition';
    if (language === 'fr' && word === 'a' && !isVerbA(tokens[i] as Token)) return 'preposition';
    if (word === 'as' && language === 'fr' && last?.fold !== 'tu') return 'noun';
    if (word === 'ete' && last?.tag === 'determiner') return 'noun';
    if (word === 'etre' && last?.tag === 'determiner') return 'noun';
    return 'verb';
  }
  if (grammar.negationOpeners.has(word) || grammar.negators.has(word)) {
    if (language === 'fr' && word === 'point' && last?.tag !== 'verb') return undefined;
    if (language === 'fr' && word === 'pas' && last?.tag === 'determiner') return 'noun';
    if (language === 'fr' && word === 'plus' && !before.slice(-6).some((w) => grammar.negationOpeners.has(w.fold))) return 'adverb';
    return 'negator';
  }
  if (grammar.modals.has(word) && (language === 'en' || finite(readings))) return language === 'en' && word === 'can' && last?.tag === 'determiner' ? 'noun' : 'verb';
  if (language === 'fr' && /^(?:le|la|les|l')$/.test(word)) {
    const clitic = last?.tag === 'negator' || last?.tag === 'pronoun' || last?.tag === 'name' || last?.tag === 'noun' || last?.tag === 'relative' || last?.tag === 'value' || last?.tag === 'coordinator' || last === undefined;
    if (verbNext && clitic) return 'pronoun';
    if (word !== "l'" && after.some((r) => r.part === 'verb' && r.form === 'infinitive') && !nominal(after)) return 'pronoun';
    return 'determiner';
  }
  if (language === 'fr' && word === 'leur' && verbNext) return 'pronoun';
  if (language === 'fr' && word === 'en') return verbNext || (last !== undefined && (grammar.negationOpeners.has(last.fold) || (last.tag === 'pronoun' && /^(?:il|elle|on|ils|elles|s')$/.test(last.fold))) && finite(after)) ? 'pronoun' : 'preposition';
  if (language === 'en' && word === 'that') {
    if (verbNext && (last?.tag === 'noun' || last?.tag === 'name' || last?.tag === 'punctuation')) return 'relative';
    if (last?.tag === 'verb' || last?.tag === 'noun') return nominal(after) && last.tag === 'verb' ? 'subordinator' : 'relative';
    return 'determiner';
  }
  if (language === 'en' && word === 'her') return nominal(after) || next?.kind === 'number' ? 'determiner' : 'pronoun';
  if (language === 'en' && word === 'to') return after.some((r) => r.part === 'verb' && (r.form === 'infinitive' || r.form === undefined)) && !(nominal(after) && after[0]?.part !== 'verb') ? 'marker' : 'preposition';
  if (grammar.relatives.has(word) && !(language === 'fr' && word === 'ou' && !/ù/i.test((tokens[i] as Token).text))) {
    if (language === 'fr' && /^qu[e']/.test(word)) {
      if (/^(?:tels?|telles?|ainsi|autant|aussi|plus|moins|plutot|meme|memes|autre|autres)$/.test(last?.fold ?? '')) return 'coordinator';
      if (openNegation(before)) return 'other';
      return last?.tag === 'noun' || last?.tag === 'name' ? 'relative' : 'subordinator';
    }
    return 'relative';
  }
  if (grammar.coordinators.has(word)) return 'coordinator';
  if (grammar.prepositions.has(word)) {
    if (grammar.determiners.has(word) && language === 'fr' && /^(?:du|des|de|d')$/.test(word)) return (last === undefined || last.tag === 'verb' || last.tag === 'negator') && next?.kind !== 'number' && !covered[i + 1] ? 'determiner' : 'preposition';
    if (language === 'en' && (word === 'like' || word === 'near') && last?.tag === 'pronoun') return 'verb';
    if (grammar.subordinators.has(word) && clauseFollows(tokens, i + 1, morphology, grammar)) return 'subordinator';
    return 'preposition';
  }
  if (grammar.subordinators.has(word)) return word === "s'" && !/^(?:il|ils)$/.test(next?.fold ?? '') ? 'pronoun' : 'subordinator';
  if (language === 'fr' && /^(?:tous|toutes|tout|toute)$/.test(word) && last?.tag === 'verb') return 'adverb';
  if (grammar.determiners.has(word) && !(language === 'fr' && (word === 'tout' || word === 'certain') && last?.tag === 'verb')) return 'determiner';
  if (grammar.pronouns.has(word)) return 'pronoun';
  return undefined;
}

/** "a" with a grave accent is the preposition; so is the capital, unless a verb fits. */
const isVerbA = (token: Token): boolean => token.text === 'a';

function looksLikeVerbAfter(after: readonly Reading[], next: Token | undefined, grammar: Grammar): boolean {
  if (next === undefined) return false;
  if (grammar.negators.has(next.fold) || grammar.determiners.has(next.fold)) return true;
  return after.length > 0 && after.every((r) => r.part === 'verb' && (r.form === 'pastParticiple' || r.form === 'presentParticiple'));
}

/** "ne … que": the negation that is still open when "que" comes restricts instead of denying. */
function openNegation(before: readonly Word[]): boolean {
  for (let i = before.length - 1; i >= Math.max(0, before.length - 10); i--) {
    const word = before[i] as Word;
    if (word.fold === 'ne' || word.fold === "n'") return !before.slice(i + 1).some((w) => w.tag === 'negator' && w.fold !== 'plus');
    if (word.tag === 'punctuation' || word.tag === 'relative') return false;
  }
  return false;
}

/** A subject and a verb within the next few words: the word before opens a clause (since the paper came out). */
function clauseFollows(tokens: readonly Token[], from: number, morphology: Morphology, grammar: Grammar): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
    const t = tokens[i] as Token;
    if (t.kind === 'punctuation') return false;
    if (i > from && (grammar.beForms.has(t.fold) || grammar.haveForms.has(t.fold) || grammar.modals.has(t.fold))) return true;
    if (i > from && t.kind === 'word' && !/^\p{Lu}/u.test(t.text)) {
      const readings = morphology(t.text);
      if (readings.length > 0 && readings[0]?.part === 'verb' && readings[0].form !== 'presentParticiple' && finite(readings)) return true;
    }
  }
  return false;
}

/** The reading that what stands before asks for. */
function choose(tokens: readonly Token[], i: number, before: readonly Word[], open: readonly Reading[], { grammar, morphology, language }: TaggingContext): Reading {
  const first = open[0] as Reading;
  if (open.every((r) => r.part === first.part)) {
    if (first.part !== 'verb') return first;
  }
  const pick = (...tests: ((r: Reading) => boolean)[]): Reading | undefined => {
    for (const test of tests) {
      const found = open.find(test);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const noun = (r: Reading): boolean => r.part === 'noun';
  const adjective = (r: Reading): boolean => r.part === 'adjective';
  const participle = (r: Reading): boolean => r.part === 'verb' && r.form === 'pastParticiple';
  const verb = (r: Reading): boolean => r.part === 'verb' && (r.form === 'finite' || r.form === undefined);
  const infinitive = (r: Reading): boolean => r.part === 'verb' && r.form === 'infinitive';
  const back = previousOpen(before);
  const last = before.at(-1);
  const auxiliary = back !== undefined && back.tag === 'verb' && (grammar.beForms.has(back.fold) || grammar.haveForms.has(back.fold));
  const modal = back !== undefined && back.tag === 'verb' && grammar.modals.has(back.fold);
  if (last?.tag === 'marker') return pick(infinitive, verb) ?? first;
  if (auxiliary) {
    if (grammar.haveForms.has(back.fold)) return last === back || last?.tag === 'negator' || last?.tag === 'adverb' ? (pick(participle) ?? (last === back ? pick(noun, adjective) : undefined) ?? first) : first;
    return pick(participle, (r) => r.part === 'verb' && r.form === 'presentParticiple', adjective, noun) ?? first;
  }
  if (modal) return pick(infinitive, verb) ?? first;
  if (last?.tag === 'determiner' || last?.tag === 'value' || (last?.tag === 'preposition' && language === 'fr')) {
    const after = tokens[i + 1];
    const nounAfter = after !== undefined && after.kind === 'word' && !/^\p{Lu}/u.test(after.text) && !grammar.prepositions.has(after.fold) && !grammar.coordinators.has(after.fold) && morphology(after.text)[0]?.part === 'noun';
    if (nounAfter && open.some(adjective)) return pick(adjective) ?? first;
    return pick(noun, language === 'fr' && last.tag === 'preposition' ? infinitive : adjective, adjective) ?? first;
  }
  if (last?.tag === 'negator' || last?.tag === 'pronoun' || last?.tag === 'relative') return pick(verb, infinitive) ?? first;
  if (last?.tag === 'preposition') return language === 'en' ? (pick((r) => r.part === 'verb' && r.form === 'presentParticiple', noun, adjective) ?? first) : (pick(noun, infinitive, adjective) ?? first);
  if (last?.tag === 'adjective') return pick(noun, adjective) ?? first;
  const hasVerb = clauseHasVerb(before);
  if (last?.tag === 'noun' || last?.tag === 'name' || last?.tag === 'punctuation' || last?.tag === 'adverb') {
    const next = tokens[i + 1];
    const opensObject = next !== undefined && (grammar.determiners.has(next.fold) || grammar.pronouns.has(next.fold) || grammar.prepositions.has(next.fold) || /^\p{Lu}/u.test(next.text) || next.kind === 'number' || morphology(next.text)[0]?.part === 'adverb');
    if (language === 'fr' && last.tag === 'noun') {
      if (!hasVerb && open.some(verb) && opensObject && !open.some(adjective)) return pick(verb) ?? first;
      return pick(adjective, participle, verb, noun) ?? first;
    }
    if (language === 'en' && last.tag === 'noun' && (first.part !== 'verb' || hasVerb)) return !hasVerb && opensObject && open.some(verb) && agrees(last, tokens[i] as Token) ? (pick(verb) ?? first) : (pick(noun, adjective) ?? first);
    if (!hasVerb && (last.tag === 'name' || last.tag === 'noun')) return pick(verb, participle) ?? first;
  }
  return first;
}

/** English: a plural noun takes the bare verb, a singular one the verb with -s. */
const agrees = (noun: Word, verb: Token): boolean => noun.fold.endsWith('s') !== verb.fold.endsWith('s');

function previousOpen(before: readonly Word[]): Word | undefined {
  for (let i = before.length - 1; i >= 0 && i >= before.length - 4; i--) {
    const word = before[i] as Word;
    if (word.tag === 'adverb' || word.tag === 'negator') continue;
    if (word.tag === 'pronoun' && word.fold.startsWith('-')) continue;
    return word;
  }
  return undefined;
}

function clauseHasVerb(before: readonly Word[]): boolean {
  for (let i = before.length - 1; i >= 0; i--) {
    const word = before[i] as Word;
    if (word.tag === 'verb' && word.form !== 'presentParticiple') return true;
    if (word.tag === 'relative' || word.tag === 'subordinator' || (word.tag === 'punctuation' && /[;:—–]/.test(word.text))) return false;
  }
  return false;
}
