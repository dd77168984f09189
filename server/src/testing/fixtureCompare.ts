// Compares the findings of a fixture with its markers, both ways, and says in words what differs.
import { applied } from '../check/edits.ts';
import { stands, type Finding, type Fix } from '../check/finding.ts';
import { intersects, type Span } from '../../../knowledge/src/text/span.ts';
import type { Expectation } from './fixtureMarkers.ts';

export interface Comparison {
  /** marked, not reported (or reported otherwise) */
  readonly missed: readonly Expectation[];
  /** reported, not marked (or marked otherwise) */
  readonly unexpected: readonly Finding[];
  /** markers of `gaps/` that no longer tell what is: the gap is closed, or it is another one now */
  readonly changed: readonly Expectation[];
}

/** Findings that a marker can speak of: `unverified` is silent. */
export function compareFindings(text: string, expectations: readonly Expectation[], findings: readonly Finding[]): Comparison {
  const conflicts = findings.filter((f) => stands(f) || f.verdict === 'notice');
  const taken = new Set<Finding>();
  const take = (expectation: Expectation): boolean => {
    if (expectation.code === 'supported') return findings.some((f) => differences(text, expectation, f).length === 0);
    const found = conflicts.find((f) => !taken.has(f) && differences(text, expectation, f).length === 0);
    if (found !== undefined) taken.add(found);
    return found !== undefined;
  };
  // Missing ones come last: what they would match may be what a marker of today's state stands for.
  const inOrder = [...expectations].sort((a, b) => Number(a.state === 'missing') - Number(b.state === 'missing'));
  const met = new Map(inOrder.map((e) => [e, take(e)]));
  return {
    missed: expectations.filter((e) => e.state === 'expected' && met.get(e) === false),
    changed: expectations.filter((e) => (e.state === 'missing' && met.get(e) === true) || (e.state === 'wrong' && met.get(e) === false)),
    unexpected: conflicts.filter((f) => !taken.has(f)),
  };
}

/** What keeps a finding from being the one that is marked; nothing when it is. */
export function differences(text: string, e: Expectation, f: Finding): readonly string[] {
  const out: string[] = [];
  const citation = f.evidence[0];
  if (e.code === 'supported') {
    if (f.verdict !== 'supported') out.push(`verdict ${f.verdict}`);
    if (!intersects(f.span, e.span)) out.push('elsewhere');
    if (e.article !== undefined && !f.evidence.some((c) => c.path === e.article)) out.push(`cites ${citation?.path ?? 'nothing'}`);
    return out;
  }
  if (f.verdict !== 'conflict') out.push(`verdict ${f.verdict}`);
  if (f.code !== e.code) out.push(`code ${f.code}`);
  if (f.span.start < e.span.start || f.span.end > e.span.end) out.push(`underlines "${visible(text.slice(f.span.start, f.span.end))}"`);
  if (e.article !== undefined && citation?.path !== e.article) out.push(`cites ${citation?.path ?? 'nothing'}`);
  if (e.against !== undefined && !points(f, e.against)) out.push(`quotes "${visible(marked(f))}"`);
  const result = resultOf(text, f, e.span);
  if (e.fixNone && result !== undefined) out.push(`fix "${visible(result)}"`);
  if (e.fix !== undefined && (result === undefined || spaced(result) !== spaced(e.fix))) out.push(result === undefined ? 'no fix' : `fix "${visible(result)}"`);
  return out;
}

/** Does the citation show these words, and mark at least some of them as the decisive ones? */
function points(f: Finding, words: string): boolean {
  const citation = f.evidence[0];
  const at = citation?.quote.indexOf(words) ?? -1;
  return citation !== undefined && at >= 0 && citation.decisive.some((d) => d.start < at + words.length && at < d.end);
}

/** The quotation with its decisive words between square brackets. */
function marked(f: Finding): string {
  const citation = f.evidence[0];
  return [...(citation?.decisive ?? [])].sort((a, b) => b.start - a.start).reduce((q, d) => `${q.slice(0, d.start)}[${q.slice(d.start, d.end)}]${q.slice(d.end)}`, citation?.quote ?? '');
}

/** What stands where the words (and whatever else the finding's first fix touches) stood, once the fix is applied. */
export function resultOf(text: string, f: Finding, words: Span = f.span): string | undefined {
  const fix = f.fixes[0];
  if (fix === undefined) return undefined;
  const start = Math.min(words.start, ...fix.edits.map((e) => e.span.start));
  const end = Math.max(words.end, ...fix.edits.map((e) => e.span.end));
  const fixed = applyFix(text, fix);
  return fixed.slice(start, end + fixed.length - text.length);
}

export const applyFix = (text: string, fix: Fix): string => applied(text, fix.edits);

/** Which space stands in a number is not for the fixtures to say. */
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Spaces that do not break are shown. */
export const visible = (text: string): string => text.replace(/\u00a0/g, '⍽').replace(/\u202f/g, '␣').replace(/\n/g, '⏎');

/** A marker as it is written. */
export const sayExpectation = (e: Expectation): string =>
  visible(`${e.code} "${e.words}"${e.against === undefined ? '' : ` against "${e.against}"`}${e.article === undefined ? '' : ` in ${e.article}`}${e.fixNone ? ', fix none' : e.fix === undefined ? '' : `, fix "${e.fix}"`}`);

/** A finding in the words of a marker. */
export function sayFinding(text: string, f: Finding): string {
  const result = resultOf(text, f);
  return visible(`${f.code} "${text.slice(f.span.start, f.span.end)}" against "${marked(f)}" in ${f.evidence[0]?.path ?? 'nothing'}, fix ${result === undefined ? 'none' : `"${result}"`}`);
}
