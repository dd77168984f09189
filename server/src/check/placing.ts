// The findings of the sentences of a draft in the places where they stand in it. A letter typed moves all that is behind it.
import type { Document, Placed } from '../../../knowledge/src/claims/document.ts';
import type { Block } from '../../../knowledge/src/markdown/prose.ts';
import type { OffsetMap } from '../../../knowledge/src/text/offsetMap.ts';
import { shift } from '../../../knowledge/src/text/span.ts';
import { numberNow, type Affected } from './affected.ts';
import type { Finding } from './finding.ts';
import { isProblem, loudest, MOST_PROBLEMS } from './foremost.ts';
import { foundOf, inOrder, isTold, type Found } from './found.ts';
import { withDirectives } from './ignoring.ts';

/** Of each sentence that was judged, what was found in it, in the offsets of the prose that it was read in. */
export type Own = readonly (readonly Finding[] | undefined)[];

/** A sentence of which something is told. */
export interface Telling {
  /** its number */
  readonly at: number;
  /** what belongs into the list of problems, in order; in the offsets of the prose that it was read in */
  readonly problems: readonly Finding[];
}

/**
 * The sentences of which something is told, in their order.
 * @param before those of before an edit, under the numbers of now
 * @param affected those that were judged since; all, without it
 */
export function tellingIn(own: Own, before: readonly Telling[] = [], affected?: readonly number[]): readonly Telling[] {
  const telling: Telling[] = [];
  for (const at of affected ?? own.keys()) {
    const found = own[at];
    if (found?.some(isTold) === true) telling.push({ at, problems: inOrder(found.filter(isProblem)) });
  }
  if (affected === undefined) return telling;
  const judged = new Set(affected);
  const stand = before.filter(({ at }) => !judged.has(at));
  return telling.length === 0 ? stand : [...stand, ...telling].sort((a, b) => a.at - b.at);
}

/** The same under the numbers that their sentences have after an edit, which are judged again where it touched them. */
export const movedTelling = (telling: readonly Telling[], edit: Affected): readonly Telling[] =>
  edit.moved === 0 ? telling : telling.flatMap(({ at, problems }) => {
    const now = numberNow(edit, at);
    return now === undefined ? [] : [{ at: now, problems }];
  });

/**
 * All that was found, with the comments of the draft heeded.
 * @param telling the sentences of which something is told
 */
export function foundBy(document: Document, own: Own, telling: readonly Telling[], text: string): Found {
  const { comments } = document.prose;
  const shown = (at: number, wanted: (finding: Finding) => boolean): readonly Finding[] => (own[at] ?? []).filter(wanted).map((finding) => placed(document, at, finding));
  const told = (): readonly Finding[] => withDirectives(inOrder(telling.flatMap(({ at }) => shown(at, isTold))), text, comments, document.language);
  const others = (): readonly Finding[] => [...own.keys()].flatMap((at) => shown(at, (finding) => !isTold(finding)));
  // a comment may speak to Claimcheck: what it says is heard where it stands
  return foundOf(told, others, comments.length > 0 ? undefined : () => problemsOf(document, telling));
}

/** The foremost of what is told: of a thousand conflicts only those are put in their places that the list of problems holds. */
function problemsOf(document: Document, telling: readonly Telling[]): readonly Finding[] {
  return inOrder(loudest(telling, ({ problems }) => problems, MOST_PROBLEMS).map(([{ at }, finding]) => placed(document, at, finding)));
}

/** A finding of a sentence in the offsets of the draft: the same one for as long as it stands where it stood. */
function placed({ sentences, prose }: Document, at: number, finding: Finding): Finding {
  const { block, shift: by } = sentences[at] as Placed;
  const { map } = prose.blocks[block] as Block;
  const before = stood.get(finding);
  if (before !== undefined && before.map === map && before.by === by) return before.placed;
  const now = { map, by, placed: inDraft(finding, map, by) };
  stood.set(finding, now);
  return now.placed;
}

/** Where each was placed last. */
const stood = new WeakMap<Finding, { readonly map: OffsetMap; readonly by: number; readonly placed: Finding }>();

const inDraft = (finding: Finding, map: OffsetMap, by: number): Finding => ({
  ...finding,
  span: map.spanToSource(shift(finding.span, by)),
  fixes: finding.fixes.length === 0 ? finding.fixes : finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: map.spanToSource(shift(edit.span, by)) })) })),
});
