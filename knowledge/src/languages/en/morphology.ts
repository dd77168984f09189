// English morphology: closed classes and irregular forms as tables, the rest by regular endings over lists of words.
import type { Morphology, Part, Reading } from '../../analysis/reading.ts';
import { readingTable, sameReading } from '../morphology/readings.ts';
import { ENGLISH_CLOSED_CLASS } from './closedClass.ts';
import { basesOfDegree, basesOfPast, basesOfS, partsByEnding } from './endings.ts';
import { ENGLISH_IRREGULAR } from './irregular.ts';
import { ENGLISH_ADJECTIVES, ENGLISH_ADVERBS, ENGLISH_NOUN_VERBS, ENGLISH_NOUNS, ENGLISH_VERBS } from './words.ts';
import { remembered } from '../../text/remembered.ts';

const CLOSED = readingTable(ENGLISH_CLOSED_CLASS);
const IRREGULAR = readingTable(ENGLISH_IRREGULAR);
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const NOUN_VERBS = list(ENGLISH_NOUN_VERBS);
const VERBS = new Set([...list(ENGLISH_VERBS), ...NOUN_VERBS]);
const ADJECTIVES = list(ENGLISH_ADJECTIVES);
const NOUNS = list(ENGLISH_NOUNS);
const ADVERBS = list(ENGLISH_ADVERBS);
/** The lemmas of the irregular table, so that their regular forms (leaving, finds) are known. */
const IRREGULAR_VERBS = new Set([...IRREGULAR.values()].flat().filter((r) => r.part === 'verb').map((r) => r.lemma));
const isVerb = (word: string): boolean => VERBS.has(word) || IRREGULAR_VERBS.has(word);

const NONE: readonly Reading[] = [];
const WORD = /^[a-zà-öø-ÿœ]+(?:[-'][a-zà-öø-ÿœ]+)*'?$/;
const CACHE = 16_384;
/** First members that leave what follows them the word it was. */
const PREFIXES = ['co', 'ex', 'vice', 'anti', 'non', 'pre', 'post', 're', 'over', 'under', 'out', 'mis', 'self', 'mid', 'pro', 'multi', 'semi', 'micro', 'cyber', 'inter', 'cross', 'sub', 'super', 'ultra', 'mega'];

/**
 * English readings, most likely first. Accepts any case and either apostrophe; a possessive is read as its owner.
 * A word in capitals that no table knows is read only when it is an inflection of a known word: else it may be a name.
 */
export const englishMorphology: Morphology = remembered(CACHE, (word) => {
  const form = word.toLowerCase().replace(/[\u2019\u02bc]/g, "'").replace(/[\u2010\u2011]/g, '-');
  if (!WORD.test(form)) return NONE;
  return distinct(read(form, word === form));
});

function read(form: string, guessing: boolean): readonly Reading[] {
  const listed = CLOSED.get(form) ?? IRREGULAR.get(form);
  if (listed !== undefined) return listed;
  if (/'(?:re|ve|ll|d|m)$/.test(form)) return read(form.slice(0, form.lastIndexOf("'")), guessing);
  if (/(?:'s|s')$/.test(form)) return read(form.replace(/'s$|'$/, ''), guessing).filter((r) => r.part !== 'verb');
  const base = knownBase(form);
  const readings = [...compared(form), ...base, ...inflected(form, false)];
  if (readings.length > 0) return readings;
  const compound = readCompound(form);
  if (compound.length > 0) return compound;
  const guessed = guessing ? inflected(form, true) : NONE;
  if (guessed.length > 0) return guessed;
  return guessing && form.length > 2 ? guess(form) : NONE;
}

/** The readings of a word that a list has, as it stands. */
function knownBase(form: string): readonly Reading[] {
  const verb: readonly Reading[] = isVerb(form)
    ? [{ lemma: form, part: 'verb', form: 'infinitive' }, { lemma: form, part: 'verb', form: 'finite' }]
    : NONE;
  const noun: readonly Reading[] = NOUNS.has(form) || NOUN_VERBS.has(form) ? [{ lemma: form, part: 'noun' }] : NONE;
  const adjective: readonly Reading[] = ADJECTIVES.has(form) ? [{ lemma: form, part: 'adjective' }] : NONE;
  const adverb: readonly Reading[] = ADVERBS.has(form) ? [{ lemma: form, part: 'adverb' }] : NONE;
  // An adjective that is also a verb (clean, open, free) is met more often as the adjective.
  return [...adverb, ...adjective, ...noun, ...verb];
}

/** The readings of a form as an inflection. Without `guessing` its base must be in a list. */
function inflected(form: string, guessing: boolean): readonly Reading[] {
  if (form.endsWith('s')) return plural(form, guessing);
  if (form.endsWith('ed')) return past(form, guessing);
  if (form.endsWith('ing') && form.length > 4) return progressive(form, guessing);
  return NONE;
}

/** The adjective that a form in -er or -est compares, when a list has it. */
function compared(form: string): readonly Reading[] {
  if (!form.endsWith('er') && !form.endsWith('est')) return NONE;
  const base = basesOfDegree(form).find((b) => ADJECTIVES.has(b) || isShortAdjective(b));
  return base === undefined ? NONE : [{ lemma: base, part: 'adjective' }];
}

const isShortAdjective = (word: string): boolean => IRREGULAR.get(word)?.[0]?.part === 'adjective';
const isNoun = (word: string): boolean =>
  NOUNS.has(word) || NOUN_VERBS.has(word) || partsByEnding(word)[0] === 'noun' || IRREGULAR.get(word)?.some((r) => r.part === 'noun') === true;

function plural(form: string, guessing: boolean): readonly Reading[] {
  const bases = basesOfS(form);
  const base = bases.find((b) => isVerb(b) || isNoun(b)) ?? (guessing ? bases[0] : undefined);
  if (base === undefined) return NONE;
  const verb: readonly Reading[] = isVerb(base) ? [{ lemma: base, part: 'verb', form: 'finite' }] : NONE;
  return isNoun(base) || !isVerb(base) ? [{ lemma: base, part: 'noun' }, ...verb] : verb;
}

function past(form: string, guessing: boolean): readonly Reading[] {
  const bases = basesOfPast(form, 'ed');
  const known = bases.find(isVerb);
  // unnamed, unchanged: an adjective of its own, there is no verb to unname.
  if (known === undefined && form.startsWith('un') && past(form.slice(2), false).length > 0) return [{ lemma: form, part: 'adjective' }];
  const base = known ?? (guessing ? bases[0] : undefined);
  if (base === undefined) return NONE;
  return [{ lemma: base, part: 'verb', form: 'finite' }, { lemma: base, part: 'verb', form: 'pastParticiple' }];
}

function progressive(form: string, guessing: boolean): readonly Reading[] {
  const bases = basesOfPast(form, 'ing');
  const base = bases.find(isVerb) ?? (guessing ? bases[0] : undefined);
  if (base === undefined) return NONE;
  return [{ lemma: base, part: 'verb', form: 'presentParticiple' }, { lemma: form, part: 'noun' }];
}

/** `vice-presidents`, `re-elected`, `state-owned`, `policy-makers`: as the last member, with what precedes it kept. */
function readCompound(form: string): readonly Reading[] {
  const hyphen = form.lastIndexOf('-');
  if (hyphen <= 0) return NONE;
  const head = form.slice(0, hyphen);
  const rest = read(form.slice(hyphen + 1), true).filter((r) => r.part !== 'function');
  if (PREFIXES.includes(head)) return rest.map((r) => ({ ...r, lemma: `${head}-${r.lemma}` }));
  if (rest[0]?.part === 'verb') return [{ lemma: form, part: 'adjective' }];
  return rest.filter((r) => r.part !== 'verb').map((r) => ({ ...r, lemma: `${head}-${r.lemma}` }));
}

/** An unknown word in lower case, by its ending; a noun when that says nothing. */
function guess(form: string): readonly Reading[] {
  const parts: readonly Part[] = partsByEnding(form);
  return (parts.length > 0 ? parts : (['noun'] as const)).flatMap((part): readonly Reading[] =>
    part === 'verb' ? [{ lemma: form, part, form: 'infinitive' }, { lemma: form, part, form: 'finite' }] : [{ lemma: form, part }],
  );
}

const distinct = (readings: readonly Reading[]): readonly Reading[] =>
  readings.filter((r, i) => readings.findIndex((other) => sameReading(r, other)) === i);
