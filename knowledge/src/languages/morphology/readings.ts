// A table of words with their readings, written one line a group of words, for closed classes and preferences.
//
//     été: être.pp été.n          a as ont: avoir.v         plus: .f
//
// A reading is a lemma and a mark; without a lemma the word is its own. Lines that start with `#` are skipped.
import type { Reading } from '../../analysis/reading.ts';

const KINDS: Readonly<Record<string, Omit<Reading, 'lemma'>>> = {
  i: { part: 'verb', form: 'infinitive' },
  v: { part: 'verb', form: 'finite' },
  pp: { part: 'verb', form: 'pastParticiple' },
  prp: { part: 'verb', form: 'presentParticiple' },
  n: { part: 'noun' },
  a: { part: 'adjective' },
  adv: { part: 'adverb' },
  f: { part: 'function' },
};

/**
 * Reads a table of readings: word → readings, in the order written.
 * @throws Error naming the line when it is malformed or a word stands twice: a table is code, and a test reads them all.
 */
export function readingTable(text: string): ReadonlyMap<string, readonly Reading[]> {
  const table = new Map<string, readonly Reading[]>();
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(':');
    if (colon < 0) throw new Error(`readings: no colon: ${line}`);
    const marks = line.slice(colon + 1).trim().split(/\s+/);
    for (const word of line.slice(0, colon).trim().split(/\s+/)) {
      if (table.has(word)) throw new Error(`readings: twice in the table: ${word}`);
      table.set(word, marks.map((mark) => reading(word, mark, line)));
    }
  }
  return table;
}

function reading(word: string, mark: string, line: string): Reading {
  const dot = mark.lastIndexOf('.');
  const kind = dot < 0 ? undefined : KINDS[mark.slice(dot + 1)];
  if (kind === undefined) throw new Error(`readings: unknown mark ${mark} in: ${line}`);
  return { lemma: dot === 0 ? word : mark.slice(0, dot), ...kind };
}

export const sameReading = (a: Reading, b: Reading): boolean => a.lemma === b.lemma && a.part === b.part && a.form === b.form;
