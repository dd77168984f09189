// The correction of a number: the source's value in the writer's own style, with its bound where the writer had one.
import { spell } from '../../../../knowledge/src/facets/quantity/spell.ts';
import type { Quantity } from '../../../../knowledge/src/facets/quantity/value.ts';
import { writeQuantity } from '../../../../knowledge/src/facets/quantity/write.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { wordsAt, type Hearing, type Replacement } from '../judgement.ts';

/** Words behind "none" among which its verb is denied. */
const REACH = 4;
/** Words behind it among which stands what only a denied verb has beside it. */
const EVER = 6;

/** When only the bound differs (fewer than 30 % / more than 30 %) the bound is what is wrong. */
const boundOnly = (mine: Quantity, theirs: Quantity): boolean => {
  const number = (q: Quantity): number => (Number.isFinite(q.lower) && !(q.lower === 0 && q.upper > 0) ? q.lower : q.upper);
  return mine.bounds !== undefined && number(mine) === number(theirs) && (mine.lower !== theirs.lower || mine.upper !== theirs.upper);
};

/** The source's number in the writer's style; its bound too, where the writer had one or the number alone would not do. */
export function correctQuantity(hearing: Hearing, q: Item, told: Quantity): readonly Replacement[] | undefined {
  const mine = q.quantity?.value as Quantity;
  // "37 ans" beside "her age was 35"
  const aged = told.dimension === 'age' && mine.dimension === 'duration' ? { ...told, dimension: mine.dimension, unit: 'year' } : told;
  // "14 million a year" beside "41 million in 2023": only the number changes
  const theirs = mine.per !== undefined && aged.per === undefined ? { ...aged, per: mine.per } : aged;
  const { rewrite, quantity } = hearing.packs[hearing.draft.placed.sentence.language];
  const kind = boundOf(theirs);
  // fewer people, less time
  const words = kind === undefined ? '' : rewrite.bounds[kind === 'below' && theirs.dimension !== 'count' ? 'under' : kind];
  if (boundOnly(mine, theirs) && mine.bounds !== undefined && words !== '') return [{ span: mine.bounds, newText: asWritten(hearing, mine.bounds, elided(wordsAt(hearing.draft, mine.bounds), words)) }];
  // « aucun fondateur ne vient »: the verb and its "ne" go with the denial
  if (mine.upper === 0 && theirs.lower > 0 && hearing.draft.placed.sentence.words.slice(q.to, q.to + REACH).some((w) => w.tag === 'negator')) return undefined;
  if (mine.style.notation === 'quantifier') {
    if (theirs.dimension === 'share' && theirs.lower === theirs.upper && mine.bounds === undefined && theirs.style.notation === 'digits') {
      const share = writeQuantity(theirs, theirs, quantity);
      return share === undefined ? undefined : [{ span: mine.number, newText: share }];
    }
    const count = theirs.dimension === 'count' && theirs.lower === theirs.upper ? spell(theirs.lower, quantity) : undefined;
    return count === undefined ? undefined : [{ span: mine.number, newText: asWritten(hearing, mine.number, count) }, ...(mine.upper === 0 ? onlyDenied(hearing, q) : [])];
  }
  // "300 people or more": the bound stands apart, and the number alone would not mend it
  if (mine.bounds === undefined && mine.style.bound !== '' && boundOf(mine) !== kind) return undefined;
  const text = writeQuantity(theirs, mine, quantity);
  // "more than half" → "40 %", "a quarter" → "43 %": no fraction in use says it
  if (mine.style.form === 'fraction' && theirs.dimension === 'share' && theirs.lower === theirs.upper && (theirs.style.notation === 'digits' || theirs.style.form === 'rate') && (text === undefined || mine.bounds !== undefined)) {
    const share = theirs.style.form === 'rate' ? writeQuantity(inHundreds(theirs), inHundreds(theirs), quantity) : writeQuantity(theirs, theirs, quantity);
    return share === undefined ? undefined : [{ span: spanOf(mine), newText: share }];
  }
  if (text === undefined) return undefined;
  if (mine.dimension === 'ordinal') return [{ span: mine.number, newText: asWritten(hearing, mine.number, agreed(hearing, q, text)) }];
  // "some 50,000" is as true of 15,000 where that is exact
  if (mine.bounds === undefined || boundOf(mine) === kind || (boundOf(mine) === 'about' && kind === undefined)) return [{ span: mine.number, newText: text }];
  const whole = spanOf(mine);
  return [{ span: whole, newText: asWritten(hearing, whole, words === '' ? text : `${words} ${text}`) }];
}

/** "la troisième femme" → "la première femme" */
function agreed(hearing: Hearing, q: Item, text: string): string {
  const { items, words, language } = hearing.draft.placed.sentence;
  const noun = items[q.head];
  const like = noun === undefined ? undefined : words[noun.from];
  return noun === undefined || like === undefined || noun.gender !== 'f' ? text : hearing.packs[language].rewrite.agree(text, like, words.slice(Math.max(0, q.from - 2), noun.to));
}

/** "Three in ten" as 30 %. */
const inHundreds = (q: Quantity): Quantity => ({ ...q, total: undefined, whole: undefined, unit: 'percent', precision: 0.01, style: { ...q.style, notation: 'digits', form: 'cardinal' } });

/** "none of them ever worked" → "two of them worked" */
function onlyDenied({ draft, packs }: Hearing, q: Item): readonly Replacement[] {
  const { words, language } = draft.placed.sentence;
  const { denialAdverbs } = packs[language].rewrite;
  const at = words.findIndex((w, i) => i >= q.to && i < q.to + EVER && denialAdverbs.has(w.fold));
  const [before, word] = [words[at - 1], words[at]];
  return before === undefined || word === undefined ? [] : [{ span: { start: before.span.end, end: word.span.end }, newText: '' }];
}

/** The number with its bound. */
const spanOf = ({ bounds, number }: Quantity): Item['span'] => ({ start: Math.min(bounds?.start ?? number.start, number.start), end: Math.max(bounds?.end ?? number.end, number.end) });

/** "plus d'" → "moins d'": what was cut short before a vowel stays cut short. */
const elided = (old: string, words: string): string => (/['’]$/u.test(old) && /[eai]$/u.test(words) ? words.slice(0, -1) + old.slice(-1) : words);

function boundOf(q: Quantity): 'above' | 'below' | 'atLeast' | 'atMost' | 'about' | undefined {
  if (q.lower === q.upper) return q.approximate ? 'about' : undefined;
  if (!Number.isFinite(q.upper)) return q.lowerOpen ? 'above' : 'atLeast';
  return q.lower <= 0 ? (q.upperOpen ? 'below' : 'atMost') : undefined;
}

/** With a capital where the words replaced had one. */
function asWritten(hearing: Hearing, span: Item['span'], text: string): string {
  return /^\p{Lu}/u.test(wordsAt(hearing.draft, span)) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
