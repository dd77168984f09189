// The headings of a draft and what stands below each: found line by line, since it is asked for while somebody types.
import type { Finding } from '../check/finding.ts';
import { tally, type Tally } from '../check/tally.ts';

export interface Section {
  /** offset of the heading's line */
  readonly start: number;
  readonly tally: Tally;
}

export interface Sections {
  /** offset of the first line with anything on it, behind the front matter */
  readonly top: number;
  readonly whole: Tally;
  /** one a heading, with all that stands below it, its subheadings included */
  readonly headings: readonly Section[];
}

/** `# Heading`, the fence of a block of code, or a line that is underlined as a heading. */
const MARK = /^ {0,3}(?:(#{1,6})(?=[ \t]|$)|(`{3,}|~{3,})|(?=[^\s>|#`~-][^\r\n]*\r?\n {0,3}(=+|-{2,})[ \t]*$))/gmu;
const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/u;

export function sectionsOf(text: string, findings: readonly Finding[]): Sections {
  const matter = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  const found = headingsIn(text, matter);
  const below = found.map((): Finding[] => []);
  let next = 0;
  /** the headings that are open, the outermost first */
  let open: number[] = [];
  for (const finding of findings) {
    for (; next < found.length && (found[next] as Heading).start <= finding.span.start; next++) {
      const { level } = found[next] as Heading;
      open = [...open.filter((i) => (found[i] as Heading).level < level), next];
    }
    for (const i of open) below[i]?.push(finding);
  }
  const top = matter + text.slice(matter).search(/\S/u);
  return { top: Math.max(top, matter), whole: tally(findings), headings: found.map(({ start }, i) => ({ start, tally: tally(below[i] ?? []) })) };
}

interface Heading {
  readonly start: number;
  readonly level: number;
}

function headingsIn(text: string, from: number): readonly Heading[] {
  const headings: Heading[] = [];
  let fence = '';
  MARK.lastIndex = from;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const [whole, marks, ticks, underline] = match;
    if (whole === '') MARK.lastIndex++;
    if (ticks !== undefined) {
      if (fence === '') fence = ticks;
      else if (ticks.startsWith(fence)) fence = '';
    } else if (fence === '') headings.push({ start: match.index, level: marks?.length ?? (underline?.startsWith('=') === true ? 1 : 2) });
  }
  return headings;
}
