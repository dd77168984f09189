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
import type { LanguageCode } from '../../analysis/word.ts';

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
  /** rows that tell the same meaning; no table says it, the build finds them */
  readonly kin: readonly string[];
  /** the lemmas of a language as the row writes them */
  cell(language: LanguageCode): string;
}

export const KINDS: readonly TableKind[] = ['actions', 'things', 'qualities'];

const PARTS: Readonly<Record<TableKind, readonly Part[]>> = {
  actions: ['verb', 'noun', 'adjective'],
  things: ['noun', 'adjective', 'verb'],
  qualities: ['adjective', 'adverb', 'noun'],
};

/**
 * Reads a table. Blank lines and lines that start with `#` are skipped. A row is taken apart when it is first asked
 * for something: at start-up there are ten thousand, and one draft meets a few hundred.
 * @throws Error naming the row, when a row is malformed: a table is code, and a test reads them all.
 */
export function table(kind: TableKind, text: string): readonly Concept[] {
  const concepts: Concept[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line !== '' && line[0] !== '#') concepts.push(row(kind, line));
  }
  return concepts;
}

const ROW = /^[a-z0-9][a-z0-9-]* *\|/;

function row(kind: TableKind, line: string): Concept {
  const first = line.indexOf('|');
  const second = line.indexOf('|', first + 1);
  const third = line.indexOf('|', second + 1);
  if (second < 0 || (third >= 0 && line.indexOf('|', third + 1) >= 0) || !ROW.test(line)) throw new Error(`lexicon: malformed row: ${line}`);
  return new Row(kind, line.slice(0, first).trimEnd(), line.slice(first + 1, second), line.slice(second + 1, third < 0 ? line.length : third), third < 0 ? '' : line.slice(third + 1));
}

/** A row as compile.ts writes it: the number of its kind, then its line. */
export const compiledRow = (text: string): Concept => row(KINDS[Number(text[0])] ?? 'things', text.slice(1));

/** The ties of a row, or those added to one. */
export type RowTies = Pick<Concept, 'opposites' | 'implies' | 'isa' | 'sets' | 'converses' | 'single' | 'within' | 'kin'>;

/** A class, because its fields are made on demand: ten thousand objects of closures would cost what they save. */
class Row implements Concept {
  #lemmas: { fr?: readonly Lemma[]; en?: readonly Lemma[] } = {};
  #ties: RowTies | undefined;

  constructor(readonly kind: TableKind, readonly id: string, private readonly french: string, private readonly english: string, private readonly tied: string) {}

  cell(language: LanguageCode): string {
    return language === 'fr' ? this.french : this.english;
  }
  get fr(): readonly Lemma[] {
    return (this.#lemmas.fr ??= lemmas(this.kind, this.french));
  }
  get en(): readonly Lemma[] {
    return (this.#lemmas.en ??= lemmas(this.kind, this.english));
  }
  get ties(): RowTies {
    return (this.#ties ??= tiesIn(this.tied));
  }
  get opposites(): readonly string[] {
    return this.ties.opposites;
  }
  get implies(): readonly string[] {
    return this.ties.implies;
  }
  get isa(): readonly string[] {
    return this.ties.isa;
  }
  get sets(): readonly string[] {
    return this.ties.sets;
  }
  get converses(): readonly string[] {
    return this.ties.converses;
  }
  get single(): boolean {
    return this.ties.single;
  }
  get within(): readonly string[] {
    return this.ties.within;
  }
  get kin(): readonly string[] {
    return this.ties.kin;
  }
}

const NONE: readonly string[] = [];
const UNTIED: RowTies = { opposites: NONE, implies: NONE, isa: NONE, sets: NONE, converses: NONE, single: false, within: NONE, kin: NONE };

function tiesIn(cell: string): RowTies {
  if (cell.trim() === '') return UNTIED;
  const all = cell.split(',').map((tie) => tie.trim());
  const named = (name: string): readonly string[] => {
    const found = all.filter((tie) => tie.startsWith(name) && tie[name.length] === ' ').map((tie) => tie.slice(name.length + 1).trim());
    return found.length === 0 ? NONE : found;
  };
  return { opposites: named('opposite'), implies: named('implies'), isa: named('isa'), sets: named('set'), converses: named('converse'), single: all.includes('single'), within: named('in'), kin: named('kin') };
}

function lemmas(kind: TableKind, cell: string): readonly Lemma[] {
  const found: Lemma[] = [];
  cell.split(';').forEach((group, i) => {
    const part = PARTS[kind][i];
    if (part === undefined) throw new Error(`lexicon: too many groups: ${cell}`);
    for (const piece of group.split(',')) {
      const words = piece.trim();
      if (words !== '') found.push({ words, part });
    }
  });
  return found;
}
