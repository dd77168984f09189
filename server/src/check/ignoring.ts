// What the directives of a draft switch off, and where. A conflict that is switched off stays a finding, for reports.
import type { FacetCode } from '../../../knowledge/src/facets/facet.ts';
import type { Prose } from '../../../knowledge/src/markdown/prose.ts';
import { intersects, type Span } from '../../../knowledge/src/text/span.ts';
import { readDirectives, type Directive } from './directives.ts';
import { noticesOf } from './directiveNotices.ts';
import { lineEnd, lineStart } from './draftLines.ts';
import type { Finding, Ignored } from './finding.ts';

/** The findings, those that the draft's comments switch off marked as such, with notices of comments that do nothing. */
export function withDirectives(findings: readonly Finding[], text: string, comments: Prose['comments'], language: 'fr' | 'en'): readonly Finding[] {
  const directives = readDirectives(text, comments);
  if (directives.length === 0) return findings;
  const used = new Map<Directive, Set<FacetCode>>(directives.map((directive) => [directive, new Set()]));
  const use = (directive: Directive, code: FacetCode): void => void used.get(directive)?.add(code);
  const regions = regionsOf(directives, use);
  const lines = directives.flatMap((directive) => {
    const span = lineOf(directive, text, comments);
    return span === undefined ? [] : [{ directive, span }];
  });
  const reviewed = findings.map((finding) => {
    const { code, span } = finding;
    if (finding.verdict !== 'conflict' || code === 'directive') return finding;
    const by = [
      ...regions(code, span.start),
      ...lines.filter((line) => line.directive.codes.includes(code) && intersects(line.span, span)).map(({ directive }) => directive),
    ];
    for (const directive of by) use(directive, code);
    return by.length === 0 ? finding : ignored(finding, { by: 'comment', reason: by.findLast(({ reason }) => reason !== '')?.reason ?? '' });
  });
  return [...reviewed, ...noticesOf(directives, used, text, language)].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The finding as one that the writer does not want to be told of. */
export const ignored = (finding: Finding, why: Ignored): Finding => ({ ...finding, severity: 'hint', ignored: why });

/** For each code, the directives that have switched it off. */
type State = Map<FacetCode, readonly Directive[]>;

/**
 * What is switched off from some place on. First the directives for the file, wherever they stand; then the others, each
 * from where it stands. `capture` keeps the state, `restore` brings it back.
 */
function regionsOf(directives: readonly Directive[], use: (directive: Directive, code: FacetCode) => void): (code: FacetCode, at: number) => readonly Directive[] {
  const state: State = new Map();
  const disable = (directive: Directive): void => directive.codes.forEach((code) => void state.set(code, [...(state.get(code) ?? []), directive]));
  const enable = (directive: Directive): void => directive.codes.forEach((code) => {
    if (state.delete(code)) use(directive, code);
  });
  for (const directive of directives) {
    if (directive.name === 'disable-file') disable(directive);
    if (directive.name === 'enable-file') enable(directive);
  }
  let kept: State = new Map(state);
  const states: { readonly from: number; readonly state: State }[] = [{ from: 0, state: kept }];
  for (const directive of directives) {
    if (directive.name === 'disable') disable(directive);
    else if (directive.name === 'enable') enable(directive);
    else if (directive.name === 'capture') kept = new Map(state);
    else if (directive.name === 'restore') {
      state.clear();
      for (const [code, by] of kept) state.set(code, by);
    } else continue;
    states.push({ from: directive.span.end, state: new Map(state) });
  }
  return (code, at) => states.findLast(({ from }) => from <= at)?.state.get(code) ?? [];
}

/** The line that a directive for one line speaks of; undefined for the others. */
function lineOf({ name, span }: Directive, text: string, comments: Prose['comments']): Span | undefined {
  if (name === 'disable-line') return { start: lineStart(text, span.start), end: lineEnd(text, span.end) };
  if (name !== 'disable-next-line') return undefined;
  // the next line with words: empty lines, marks of quotation and further comments are passed over
  let at = lineEnd(text, span.end);
  for (;;) {
    while (at < text.length && /[\s>]/.test(text.charAt(at))) at++;
    const comment = comments.find((one) => one.span.start === at && one.span.end > at);
    if (comment === undefined) return { start: lineStart(text, at), end: lineEnd(text, at) };
    at = comment.span.end;
  }
}
