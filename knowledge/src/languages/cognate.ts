// Regular cognates: a key under which a French and an English word meet when endings alone tell them apart
// (nationalité, nationality). It ties words no lexicon row has; it is a hint of sameness, weaker than a row.
import { fold } from '../text/fold.ts';
import {
  ENGLISH_ENDINGS, ENGLISH_LY_WORDS, FALSE_FRIENDS, FRENCH_ADVERB_ENDINGS, FRENCH_ENDINGS, FRENCH_MENT_NOUNS, IRREGULAR_COGNATES, SHORT_COGNATES,
  type EndingRule,
} from './cognateTables.ts';

/** Words of at most so many letters, and verbs of at most so many before -er, meet others by chance: only listed ones may. */
const SHORT_WORD = 4;
const SHORT_KEY = 3;
const ADVERB = '~ly';

/**
 * The language-neutral key of a lemma in lower case. Equal keys of two languages mean: most likely the same word.
 * False friends, and short words that are not listed as cognates, have a key of their own language, which nothing meets.
 * Any string has a key.
 */
export function cognateKey(word: string, language: 'fr' | 'en'): string {
  const known = keys[language];
  let key = known.get(word);
  if (key === undefined) {
    key = keyOf(word, language);
    if (known.size >= MOST_KEYS) known.clear();
    known.set(word, key);
  }
  return key;
}

/** The same few thousand lemmas are asked for again and again: their keys are kept, a bounded number of them. */
const MOST_KEYS = 20_000;
const keys = { fr: new Map<string, string>(), en: new Map<string, string>() };

function keyOf(word: string, language: 'fr' | 'en'): string {
  const lemma = word.toLowerCase().normalize('NFC');
  if (language === 'en') return englishKey(lemma);
  if (FALSE_FRIENDS.has(lemma)) return `fr:${lemma}`;
  const listed = IRREGULAR_COGNATES.get(lemma);
  if (listed !== undefined) return englishKey(listed);
  const key = frenchKey(lemma);
  return isShort(lemma, key) && !SHORT_COGNATES.has(lemma) ? `fr:${lemma}` : key;
}

function isShort(lemma: string, key: string): boolean {
  const letters = lemma.endsWith('er') ? lemma.length - 2 : lemma.length;
  return letters <= SHORT_WORD || key.length <= SHORT_KEY;
}

function frenchKey(lemma: string): string {
  const adjective = frenchAdverb(lemma);
  if (adjective !== undefined) return neutral(adjective, FRENCH_ENDINGS) + ADVERB;
  return neutral(lemma, FRENCH_ENDINGS).replace(/ouv/, 'ov');
}

/** The adjective within a French adverb: récemment → récent, officiellement → officielle. */
function frenchAdverb(lemma: string): string | undefined {
  if (/[ae]mment$/.test(lemma)) return `${lemma.slice(0, -5)}nt`.replace(/([^ae])nt$/, '$1ent');
  if (!lemma.endsWith('ment') || FRENCH_MENT_NOUNS.has(lemma)) return undefined;
  const before = lemma.slice(0, -4);
  if (before.endsWith('é') && before.length > 4) return `${before.slice(0, -1)}e`;
  return before.length > 4 && FRENCH_ADVERB_ENDINGS.some((ending) => before.endsWith(ending)) ? before : undefined;
}

function englishKey(lemma: string): string {
  if (lemma.endsWith('ly') && lemma.length > 5 && !ENGLISH_LY_WORDS.has(lemma)) {
    return neutral(englishAdjective(lemma), ENGLISH_ENDINGS) + ADVERB;
  }
  return neutral(lemma, ENGLISH_ENDINGS);
}

/** The adjective within an English adverb: possibly → possible, historically → historical, totally → total. */
function englishAdjective(lemma: string): string {
  if (lemma.endsWith('bly')) return `${lemma.slice(0, -1)}e`;
  return lemma.slice(0, -2);
}

/** The ending made neutral, then the spelling: no accents, no double letters, no final e, no hyphens. */
function neutral(lemma: string, rules: readonly EndingRule[]): string {
  const rule = rules.find(({ ending, stem }) => lemma.length - ending.length >= stem && lemma.endsWith(ending));
  const start = rule === undefined ? lemma : lemma.slice(0, lemma.length - rule.ending.length);
  // A final é is a participle's or a noun's own (marché): it is not the mute e that English lacks.
  const accented = rule === undefined && start.endsWith('é') ? 'E' : '';
  const key = fold(accented === '' ? start : start.slice(0, -1)).replace(/[- ']/g, '') + (rule?.neutral ?? '') + accented;
  // In a short word the mute e tells words apart (site, sit); elsewhere it does not (liste, list).
  const bare = lemma.length <= SHORT_WORD ? key : key.replace(/e$/, '');
  return bare.replace(/([bcdghjkmnpqrvz])\1/g, '$1').replace(/([fslt])\1(?!$)/g, '$1');
}
