// The expectations that a fixture carries: HTML comments under its paragraphs, read by the grammar that
// test-fixtures/README.md gives.
import type { FacetCode } from '../../../knowledge/src/facets/facet.ts';
import type { Span } from '../../../knowledge/src/text/span.ts';

/** One marker: what must be (`expected`), what should be and is not yet (`missing`), what is and should not be (`wrong`). */
export interface Expectation {
  readonly state: 'expected' | 'missing' | 'wrong';
  readonly code: FacetCode | 'supported';
  /** the draft's words, as they are written in the file */
  readonly words: string;
  /** where they stand in the file, UTF-16 */
  readonly span: Span;
  /** counted from 1 */
  readonly line: number;
  /** words of the article's sentence, or undefined when the marker does not say */
  readonly against: string | undefined;
  /** path of the article, or undefined when the marker does not say */
  readonly article: string | undefined;
  /** what the fix puts in place of the words; 'none' in `fixNone` */
  readonly fix: string | undefined;
  readonly fixNone: boolean;
}

export interface Markers {
  readonly expectations: readonly Expectation[];
  /** lines of `<!-- gap: … -->`, counted from 1 */
  readonly gaps: readonly number[];
  /** what is wrong with the markers themselves, `line: why` */
  readonly problems: readonly string[];
}

const CODES: readonly string[] = [
  'count', 'total', 'percentage', 'money', 'duration', 'measure', 'date', 'name', 'role', 'relation', 'swap', 'negation',
  'attribute', 'comparison', 'membership', 'ordinal', 'derived', 'quote', 'supported',
];
const MARKER = /^<!-- (?:(missing|wrong) )?([a-z]+) "([^"]+)"(?:#([1-9]))?(?: against "([^"]+)")?(?: in ([^\s,]+))?(?:, fix (?:"([^"]+)"|(none)))? -->$/u;
const GAP = /^<!-- gap: \S.* -->$/u;
const NOTE = /^<!-- note: .* -->$/u;

/** Reads every marker of a fixture. A malformed one is a problem, never skipped. */
export function readMarkers(text: string): Markers {
  const expectations: Expectation[] = [];
  const gaps: number[] = [];
  const problems: string[] = [];
  const lines = text.split('\n');
  let paragraph: Span = { start: 0, end: 0 };
  let start = 0;
  lines.forEach((line, index) => {
    const end = start + line.length;
    const number = index + 1;
    const before = lines[index - 1] ?? '';
    const isMarker = line.startsWith('<!--') && !line.startsWith('<!-- claimcheck-');
    // A paragraph grows line by line and begins anew after a blank line; markers stand below it.
    if (!isMarker && line.trim() !== '') paragraph = { start: before.trim() === '' || before.startsWith('<!--') ? start : paragraph.start, end };
    if (isMarker) {
      if (GAP.test(line)) gaps.push(number);
      else if (!NOTE.test(line)) {
        const read = readMarker(line, number, text, paragraph);
        if (typeof read === 'string') problems.push(`${number}: ${read}`);
        else expectations.push(read);
      }
      const next = lines[index + 1] ?? '';
      if (next.trim() !== '' && !next.startsWith('<!--')) problems.push(`${number}: a marker is followed by a blank line, another marker or the end`);
    }
    start = end + 1;
  });
  return { expectations, gaps, problems };
}

function readMarker(line: string, number: number, text: string, paragraph: Span): Expectation | string {
  const found = MARKER.exec(line);
  if (found === null) return `not a marker: ${line}`;
  const [, state, code = '', words = '', nth, against, article, fix, none] = found;
  if (!CODES.includes(code)) return `no such code: ${code}`;
  if (code !== 'supported' && state !== 'wrong' && (against === undefined || article === undefined || (fix === undefined && none === undefined))) {
    return 'a conflict names the words of the source, the article and the fix';
  }
  let at = paragraph.start - 1;
  for (let i = 0; i < Number(nth ?? 1); i++) {
    at = text.indexOf(words, at + 1);
    if (at < 0 || at + words.length > paragraph.end) return `not in the paragraph above: ${words}`;
  }
  if (nth === undefined) {
    const again = text.indexOf(words, at + 1);
    if (again >= 0 && again + words.length <= paragraph.end) return `twice in the paragraph above, say which with #1 or #2: ${words}`;
  }
  return {
    state: state === 'missing' || state === 'wrong' ? state : 'expected',
    code: code as FacetCode | 'supported',
    words,
    span: { start: at, end: at + words.length },
    line: number,
    against,
    article,
    fix,
    fixNone: none !== undefined,
  };
}
