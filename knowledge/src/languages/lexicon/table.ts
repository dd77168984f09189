// The form of a lexicon table: one concept a row, French and English side by side.
//
//     id | French lemmas | English lemmas | ties
//
// Lemmas are separated by commas and grouped by `;` in the order the table's kind gives:
//     actions    verbs ; nouns ; adjectives      quitter, partir ; départ | leave, quit ; departure | opposite stay
//     things     nouns ; adjectives              entreprise, société ; | company, firm
//     qualities  adjectives ; adverbs ; nouns    rapide ; rapidement ; rapidité | fast, quick ; quickly ; speed | opposite slow
// A lemma may be several words (`rendre son tablier`, `step down`); `son` and `one's` stand for any possessive.
// Ties are separated by commas: `opposite ID`, `implies ID`, `isa ID`, `set NAME`, `converse ID`, `in ID`, `single`.
//   opposite   the two cannot both be true of one thing; not-this says as much as that
//   implies    whoever says this says that (resign implies leave)
//   isa        this is a kind of that (researcher isa employee)
//   converse   the same event told from the other side (buy / sell)
//   in         the place that holds this one (Lyon in France)
//   single     a post that one person holds at a time
//   set        members of one set exclude each other for one thing (nationalities, colours)
import type { Part } from '../../analysis/reading.ts';

export type TableKind = 'actions' | 'things' | 'qualities';

export interface Lemma {
  readonly words: string;
  readonly part: Part;
}

export interface Concept {
  readonly id: string;
  readonly kind: TableKind;
  readonly fr: readonly Lemma[];
  readonly en: readonly Lemma[];
  readonly opposites: readonly string[];
  readonly implies: readonly string[];
  readonly isa: readonly string[];
  readonly sets: readonly string[];
  /** the action that tells the same event from the other side (buy / sell) */
  readonly converses: readonly string[];
  /** a post that one person holds at a time */
  readonly single: boolean;
  /** the country of a city */
  readonly within: readonly string[];
}

const PARTS: Readonly<Record<TableKind, readonly Part[]>> = {
  actions: ['verb', 'noun', 'adjective'],
  things: ['noun', 'adjective', 'verb'],
  qualities: ['adjective', 'adverb', 'noun'],
};

/**
 * Reads a table. Blank lines and lines that start with `#` are skipped.
 * @throws Error naming the row, when a row is malformed: a table is code, and a test reads them all.
 */
export function table(kind: TableKind, text: string): readonly Concept[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => row(kind, line));
}

function row(kind: TableKind, line: string): Concept {
  const cells = line.split('|').map((cell) => cell.trim());
  const [id = '', fr = '', en = '', ties = ''] = cells;
  if (cells.length < 3 || cells.length > 4 || !/^[a-z0-9][a-z0-9-]*$/.test(id)) throw new Error(`lexicon: malformed row: ${line}`);
  const tie = (name: string): string[] =>
    ties.split(',').map((t) => t.trim()).filter((t) => t.startsWith(`${name} `)).map((t) => t.slice(name.length + 1).trim());
  return { id, kind, fr: lemmas(kind, fr), en: lemmas(kind, en), opposites: tie('opposite'), implies: tie('implies'), isa: tie('isa'), sets: tie('set'), converses: tie('converse'), single: ties.split(',').some((t) => t.trim() === 'single'), within: tie('in') };
}

function lemmas(kind: TableKind, cell: string): readonly Lemma[] {
  return cell.split(';').flatMap((group, i) => {
    const part = PARTS[kind][i];
    if (part === undefined) throw new Error(`lexicon: too many groups: ${cell}`);
    return group.split(',').map((words) => words.trim()).filter((words) => words !== '').map((words) => ({ words, part }));
  });
}
