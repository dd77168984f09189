// Compiles the lexicon's tables into the bytes that lexicon.ts opens, so that nothing is sorted or joined at start-up.
//
// The parts of the file (see container.ts):
//     starts    where each row starts in the text, and where the last ends
//     alphabet  the letters beyond ASCII, as UTF-16 units
//     text      the rows, a byte a letter (128 and more: its place in the alphabet): a digit for the table's kind, then
//               `id|French|English|ties` as in table.ts
//     by id     the numbers of the rows, in the order of their ids
//     for French, then for English
//     drawers   where the postings of each drawer start, and where the last end; a lemma lies in the drawer of its first word
//     postings  row << 8 | number of the lemma in its cell << 1 | whether its two words are joined; the lemmas of most words first
import type { LanguageCode } from '../../analysis/word.ts';
import { alphabetOf, numbers, pack, spell, startsOf } from './container.ts';
import { kinship } from './kinship.ts';
import { drawerOf, joinedForm, wordsOf } from './lemmaWords.ts';
import { KINDS, type Concept } from './table.ts';

/** How many drawers a language has: few rows lie in each. */
const DRAWERS = 8192;

/**
 * The bytes of a lexicon of these rows. What one row says of another is written to both: opposites both ways, and who is kin.
 * @throws Error when a row has more lemmas in a cell than a posting can tell apart, or the rows more letters than a byte
 */
export function compileConcepts(concepts: readonly Concept[]): Uint8Array {
  const rows = rowTexts(concepts);
  const ids = concepts.map(({ id }, row) => ({ id, row })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const alphabet = alphabetOf(rows);
  return pack([numbers(startsOf(rows)), numbers(alphabet), spell(rows.join(''), alphabet), numbers(ids.map(({ row }) => row)), ...shelf(concepts, 'fr'), ...shelf(concepts, 'en')]);
}

function rowTexts(concepts: readonly Concept[]): readonly string[] {
  const kin = kinship(concepts);
  const opposites = new Map<string, Set<string>>();
  const oppose = (a: string, b: string): void => void opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
  for (const { id, opposites: own } of concepts) for (const other of own) oppose(id, other);
  for (const { id, opposites: own } of concepts) for (const other of own) oppose(other, id);
  return concepts.map((c) => {
    const named = (name: string, ids: Iterable<string>): readonly string[] => [...ids].map((id) => `${name} ${id}`);
    const ties = [
      ...named('opposite', opposites.get(c.id) ?? []), ...named('implies', c.implies), ...named('isa', c.isa), ...named('set', c.sets),
      ...named('converse', c.converses), ...named('in', c.within), ...named('kin', kin.get(c.id) ?? []), ...(c.single ? ['single'] : []),
    ];
    return `${KINDS.indexOf(c.kind)}${c.id}|${c.cell('fr').trim()}|${c.cell('en').trim()}|${ties.join(',')}`;
  });
}

interface Posting {
  /** words of the lemma */
  readonly words: number;
  readonly code: number;
}

/** The parts of a language: where the postings of each drawer start, the postings. */
function shelf(concepts: readonly Concept[], language: LanguageCode): readonly Uint8Array[] {
  const drawers = Array.from({ length: DRAWERS }, (): Posting[] => []);
  const file = (first: string, words: number, code: number): void => void drawers[drawerOf(first, DRAWERS)]?.push({ words, code });
  concepts.forEach((concept, row) => concept[language].forEach((lemma, place) => {
    if (place > 127) throw new Error(`lexicon: too many lemmas: ${concept.id}`);
    const words = wordsOf(lemma.words);
    const [first] = words;
    if (first === undefined) return;
    const code = (row << 8) | (place << 1);
    file(first, words.length, code);
    const whole = joinedForm(words, lemma.part);
    if (whole !== undefined) file(whole, 1, code | 1);
  }));
  // The longest pattern first, so that the first match is the best.
  const postings = drawers.map((drawer) => drawer.sort((a, b) => b.words - a.words).map(({ code }) => code));
  return [numbers(startsOf(postings)), numbers(postings.flat())];
}
