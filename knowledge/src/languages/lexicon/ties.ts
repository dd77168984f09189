// Ties between tables: pairs that a row of one table cannot name because the other stands elsewhere.
import type { Concept } from './table.ts';

export interface Tie {
  readonly kind: 'opposite' | 'implies';
  readonly from: string;
  readonly to: string;
}

/** Reads `a opposite b` / `a implies b`, one a line. */
export function ties(text: string): readonly Tie[] {
  return text
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l !== '' && !l.startsWith('#'))
    .map((line) => {
      const [from = '', kind = '', to = ''] = line.split(/\s+/);
      if ((kind !== 'opposite' && kind !== 'implies') || to === '') throw new Error(`lexicon: malformed tie: ${line}`);
      return { from, kind, to };
    });
}

/** The concepts with the further ties added; `opposite` holds both ways. */
export function withTies(concepts: readonly Concept[], more: readonly Tie[]): readonly Concept[] {
  const opposites = new Map<string, string[]>();
  const implies = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, from: string, to: string): void => void map.set(from, [...(map.get(from) ?? []), to]);
  for (const tie of more) {
    if (tie.kind === 'implies') add(implies, tie.from, tie.to);
    else {
      add(opposites, tie.from, tie.to);
      add(opposites, tie.to, tie.from);
    }
  }
  return concepts.map((c) => {
    const o = opposites.get(c.id);
    const i = implies.get(c.id);
    return o === undefined && i === undefined ? c : withMore(c, o ?? [], i ?? []);
  });
}

/** The same concept with further ties. Field by field: a row makes its fields on demand, and spreading has none of them. */
const withMore = (c: Concept, opposites: readonly string[], implies: readonly string[]): Concept => ({
  id: c.id, kind: c.kind, fr: c.fr, en: c.en, isa: c.isa, sets: c.sets, converses: c.converses, single: c.single, within: c.within, kin: c.kin,
  cell: (language) => c.cell(language),
  opposites: [...c.opposites, ...opposites],
  implies: [...c.implies, ...implies],
});
