// French morphology: the compiled lexicon, with the closed class before it and regular endings where it is silent.
import type { Morphology, Reading } from '../../analysis/reading.ts';
import { openLexicon } from '../morphology/lexicon.ts';
import { readingTable, sameReading } from '../morphology/readings.ts';
import { FRENCH_CLOSED_CLASS } from './closedClass.ts';
import { frenchEnding } from './endings.ts';
import { FRENCH_PREFERENCES } from './preference.ts';
import { remembered } from '../../text/remembered.ts';

const CLOSED = readingTable(FRENCH_CLOSED_CLASS);
const PREFERRED = readingTable(FRENCH_PREFERENCES);
const CACHE = 16_384;
const NONE: readonly Reading[] = [];

/** `-t-il`, `-ils`, `-elle`, `-ci` … glued behind a word. */
const CLITICS = ['-t-il', '-t-elle', '-t-on', '-t-ils', '-t-elles', '-il', '-ils', '-elle', '-elles', '-on', '-je', '-tu', '-nous', '-vous', '-ce', '-ci', '-là', '-les', '-le', '-la', '-y', '-en', '-moi', '-lui', '-leur'];
/** First members that leave what follows them the word it was. */
const PREFIXES = ['co', 'ex', 'vice', 'anti', 'auto', 'mini', 'non', 'sous', 'semi', 'super', 'ultra', 'demi', 'néo', 'post', 'pré', 'pro', 'quasi', 'inter', 'multi', 'micro', 'cyber', 'crypto', 'éco', 'euro'];

/**
 * French readings from the bytes of dist/french-lexicon.bin.
 * Accepts any case and either apostrophe. Unknown: a word in lower case is read by its ending, any other has no reading.
 * @throws Error when the bytes are not a lexicon of this version.
 */
export function frenchMorphology(bytes: Uint8Array): Morphology {
  const lexicon = openLexicon(bytes);
  const known = (form: string): readonly Reading[] => CLOSED.get(form) ?? prefer(form, lexicon.find(form));
  const find = (word: string): readonly Reading[] => {
    const form = plain(word);
    const direct = known(form);
    if (direct.length > 0) return direct;
    const respelt = first(respellings(form, word), known);
    if (respelt.length > 0) return respelt;
    const compound = form.includes('-') ? readCompound(form, known) : NONE;
    if (compound.length > 0) return compound;
    return word === form && form.length > 3 ? frenchEnding(form) : NONE;
  };
  return remembered(CACHE, find);
}

/** French readings without the compiled lexicon: the closed class, the preference table and regular endings. */
export const frenchFallback: Morphology = remembered(CACHE, (word) => {
  const form = plain(word);
  return CLOSED.get(form) ?? PREFERRED.get(form) ?? (word === form ? frenchEnding(form) : NONE);
});

const plain = (word: string): string => word.toLowerCase().normalize('NFC').replace(/[\u2019\u02bc]/g, "'").replace(/[\u2010\u2011]/g, '-');

/** The preferred readings, then what else the dictionary has. A preference never hides a reading. */
function prefer(form: string, found: readonly Reading[]): readonly Reading[] {
  const preferred = PREFERRED.get(form);
  if (preferred === undefined) return found;
  return [...preferred, ...found.filter((r) => !preferred.some((p) => sameReading(p, r)))];
}

function first(forms: Iterable<string>, known: (form: string) => readonly Reading[]): readonly Reading[] {
  for (const form of forms) {
    const readings = known(form);
    if (readings.length > 0) return readings;
  }
  return NONE;
}

/** The spelling of 1990 back to the dictionary's (connaitre → connaître), and capitals without accents (Etat → état). */
function* respellings(form: string, word: string): Iterable<string> {
  if (form.length < 3) return;
  for (let i = 0; i < form.length; i++) {
    const accented = form[i] === 'i' ? 'î' : form[i] === 'u' ? 'û' : undefined;
    if (accented !== undefined) yield form.slice(0, i) + accented + form.slice(i + 1);
  }
  if (word[0] === 'E') {
    yield `é${form.slice(1)}`;
    yield `ê${form.slice(1)}`;
  }
  if (form.includes('oe')) yield form.replace('oe', 'œ');
}

/** `quittent-ils`, `ex-directrice`, `vice-présidents`, `logiciel-espion`: the word with its clitic or first member taken off. */
function readCompound(form: string, known: (form: string) => readonly Reading[]): readonly Reading[] {
  for (const clitic of CLITICS) {
    if (!form.endsWith(clitic)) continue;
    const readings = known(form.slice(0, -clitic.length));
    if (readings.length > 0) return readings;
  }
  const hyphen = form.indexOf('-');
  const head = form.slice(0, hyphen);
  const rest = form.slice(hyphen + 1);
  const readings = known(rest);
  if (readings.length === 0) return NONE;
  if (PREFIXES.includes(head)) return readings.filter((r) => r.part !== 'function').map((r) => ({ ...r, lemma: `${head}-${r.lemma}` }));
  const first = nominal(known(head));
  const second = nominal(readings);
  if (first === undefined || second === undefined) return NONE;
  return [{ lemma: `${first.lemma}-${second.lemma}`, part: second.part }];
}

const nominal = (readings: readonly Reading[]): Reading | undefined => readings.find((r) => r.part === 'noun' || r.part === 'adjective');
