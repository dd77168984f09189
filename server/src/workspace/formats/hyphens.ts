// Words that were broken at the end of a line are made whole; compounds keep their hyphen.
import { articleWords } from '../../../../knowledge/src/languages/articles.ts';

/** The compounds of a text that stand within its lines, folded to lower case, and its words without a hyphen. */
export interface Spellings {
  readonly compounds: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** The spellings in some lines, the words that are broken at their ends left out. */
export function spellingsOf(lines: readonly string[]): Spellings {
  const compounds = new Set<string>();
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:[-‐‑’'][\p{L}\p{N}]+)*(?![-‐‑\u00ad\p{L}])/gu)) (/[-‐‑]/.test(word) ? compounds : words).add(word.replace(/[‐‑]/g, '-'));
  }
  return { compounds, words };
}

const FIRST = new Set(articleWords.flatMap(({ hyphenated }) => hyphenated.first));
const LAST = new Set(articleWords.flatMap(({ hyphenated }) => hyphenated.last));

/** Puts two lines of one paragraph together. */
export function joinLines(before: string, after: string, known: Spellings): string {
  if (/\u00ad$/.test(before)) return before.slice(0, -1) + after;
  const broken = /(?<![\p{L}\p{N}-])([\p{L}\p{N}][\p{L}\p{N}’'-]{0,60})[-‐‑]$/u.exec(before.slice(-70));
  if (broken === null) return /[\p{L}\p{N}][/–]$/u.test(before) ? before + after : `${before} ${after}`;
  const [, first = ''] = broken;
  const last = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(after)?.[0] ?? '';
  return staysCompound(first.toLowerCase(), last, known) ? before + after : before.slice(0, -1) + after;
}

function staysCompound(first: string, last: string, known: Spellings): boolean {
  // a capital or a digit on the other side, or a compound already: `Saint-Étienne`, `mid-2023`, `porte-à-faux`
  if (!/^\p{Ll}/u.test(last) || /[\d-]/.test(first)) return true;
  const second = last.toLowerCase();
  if (known.compounds.has(`${first}-${second}`)) return true;
  const [nextPart = second] = second.split('-');
  const start = first.split(/[’']/).at(-1) ?? first;
  if (known.words.has(start + nextPart) || known.words.has(first + nextPart)) return false;
  return FIRST.has(start) || LAST.has(nextPart);
}
