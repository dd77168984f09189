// Comments in which the writer speaks to Claimcheck: `<!-- claimcheck-disable-next-line count -- our own figure -->`.
import { messages } from '../../../knowledge/src/languages/messages.ts';
import type { FacetCode } from '../../../knowledge/src/facets/facet.ts';
import type { Prose } from '../../../knowledge/src/markdown/prose.ts';
import type { Span } from '../../../knowledge/src/text/span.ts';

export const DIRECTIVES = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file', 'enable-file', 'capture', 'restore'] as const;
export type DirectiveName = (typeof DIRECTIVES)[number];

/** Every code that a directive may name. */
export const CODES: readonly FacetCode[] = Object.keys(messages.en.codes) as FacetCode[];

export interface Directive {
  /** undefined: it is meant as a directive, and is none */
  readonly name: DirectiveName | undefined;
  /** the name as it is written, `claimcheck-` included, and its place in the draft */
  readonly head: Word;
  /** the codes it names, as they are written; none: it means all */
  readonly words: readonly Word[];
  /** those of them that are codes; all, where none is named */
  readonly codes: readonly FacetCode[];
  /** what stands after `--`, or '' */
  readonly reason: string;
  /** the comment in the draft */
  readonly span: Span;
}

/** Which codes each directive had something to do for. */
export type Used = ReadonlyMap<Directive, ReadonlySet<FacetCode>>;

export interface Word {
  readonly text: string;
  readonly span: Span;
}

const PREFIX = 'claimcheck-';
const OPENINGS: readonly string[] = ['<!--', '{/*', '%%'];
/** More is not read of a comment: a reason is a line or two. */
const LONGEST = 4000;

/** The directives among the comments of a draft, in its order. Other comments are nobody's business. */
export function readDirectives(text: string, comments: Prose['comments']): readonly Directive[] {
  return comments.flatMap((comment) => directiveIn(text, comment) ?? []).sort((a, b) => a.span.start - b.span.start);
}

function directiveIn(text: string, { text: whole, span }: Prose['comments'][number]): Directive | undefined {
  const opening = OPENINGS.find((mark) => text.startsWith(mark, span.start));
  if (opening === undefined) return undefined;
  const said = whole.slice(0, LONGEST);
  const start = span.start + opening.length;
  const [, white = '', head = ''] = /^(\s*)([\w-]*)/.exec(said) ?? [];
  const name = DIRECTIVES.find((one) => head.toLowerCase() === PREFIX + one);
  if (name === undefined && !head.toLowerCase().startsWith(PREFIX) && nearest(head.toLowerCase(), DIRECTIVES.map((one) => PREFIX + one)) === undefined) return undefined;
  const from = white.length + head.length;
  const dashes = /(?:^|\s)(?:--+|[–—])/.exec(said.slice(from));
  const end = dashes === null ? said.length : from + dashes.index;
  const words = [...said.slice(from, end).matchAll(/[^\s,]+/g)].map((match) => wordAt(match[0], start + from + match.index));
  const codes = words.flatMap((word) => codeOf(word) ?? []);
  return {
    name,
    head: wordAt(head, start + white.length),
    words,
    codes: words.length === 0 ? CODES : codes,
    reason: dashes === null ? '' : said.slice(end + dashes[0].length).trim().replace(/\s+/g, ' '),
    span,
  };
}

const wordAt = (text: string, start: number): Word => ({ text, span: { start, end: start + text.length } });

/** The code that a word of a directive names; undefined when there is no such code. */
export const codeOf = ({ text }: Word): FacetCode | undefined => CODES.find((code) => code === text.toLowerCase());

/** The directive whose name is the likeliest to be meant, with its prefix. */
export const nearestDirective = ({ text }: Word): string | undefined => nearest(text.toLowerCase(), DIRECTIVES.map((one) => PREFIX + one), 3);

/** The code that is the likeliest to be meant. */
export const nearestCode = ({ text }: Word): string | undefined => nearest(text.toLowerCase(), CODES);

/** The word with the fewest letters to change, if they are few. */
function nearest(written: string, known: readonly string[], most = 2): string | undefined {
  const within = known.map((one) => ({ one, far: changes(written, one, most) })).filter(({ far, one }) => far <= Math.min(most, one.length >> 1));
  return within.sort((a, b) => a.far - b.far)[0]?.one;
}

/** How many letters are to be put in, taken away or changed; `most + 1` when they are more. Two exchanged letters are one change. */
function changes(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++) {
      const same = a[i - 1] === b[k - 1];
      const turned = i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1];
      next.push(Math.min((row[k] as number) + 1, (next[k - 1] as number) + 1, (row[k - 1] as number) + (same ? 0 : 1), turned ? (before[k - 2] as number) + 1 : most + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
}
