// The findings of the sentences of a draft in the places where they stand in it. A letter typed moves all that is behind it.
import type { Document, Placed } from '../../../knowledge/src/claims/document.ts';
import type { Block } from '../../../knowledge/src/markdown/prose.ts';
import type { OffsetMap } from '../../../knowledge/src/text/offsetMap.ts';
import { shift } from '../../../knowledge/src/text/span.ts';
import type { Finding } from './finding.ts';
import { foundOf, inOrder, isTold, type Found } from './found.ts';
import { withDirectives } from './ignoring.ts';

/** Of each sentence that was judged, what was found in it, in the offsets of the prose that it was read in. */
export type Own = readonly (readonly Finding[] | undefined)[];

/** What is told of one sentence, and where that is. */
export interface Shown {
  /** number of the sentence */
  readonly at: number;
  readonly own: readonly Finding[];
  readonly block: Block;
  readonly shift: number;
  /** in the offsets of the draft */
  readonly findings: readonly Finding[];
}

/**
 * What is told of each sentence of which anything is, in their order.
 * @param before what was shown before an edit, where the draft has as many sentences now
 * @param affected those that were judged since; all, without it
 */
export function showTold(document: Document, own: Own, before: readonly Shown[] = [], affected?: readonly number[]): readonly Shown[] {
  const judged = affected === undefined ? undefined : new Set(affected);
  const stand = judged === undefined ? [] : before.filter(({ at }) => !judged.has(at)).map((one) => moved(document, one));
  const shown: Shown[] = [...stand];
  for (const at of affected ?? own.keys()) {
    const found = own[at]?.filter(isTold) ?? [];
    if (found.length > 0) shown.push(place(document, at, found));
  }
  return stand.length === 0 ? shown : shown.sort((a, b) => a.at - b.at);
}

/** All that was found, with the comments of the draft heeded. */
export const foundBy = (document: Document, own: Own, shown: readonly Shown[], text: string): Found =>
  foundOf(withDirectives(inOrder(shown.flatMap(({ findings }) => findings)), text, document.prose.comments, document.language), () =>
    own.flatMap((found, at) => {
      const others = found?.filter((finding) => !isTold(finding)) ?? [];
      return others.length === 0 ? [] : place(document, at, others).findings;
    }));

function moved(document: Document, shown: Shown): Shown {
  const { block, shift: by } = document.sentences[shown.at] as Placed;
  return shown.block === document.prose.blocks[block] && shown.shift === by ? shown : place(document, shown.at, shown.own);
}

function place({ sentences, prose }: Document, at: number, own: readonly Finding[]): Shown {
  const { block: number, shift: by } = sentences[at] as Placed;
  const block = prose.blocks[number] as Block;
  return { at, own, block, shift: by, findings: own.map((finding) => inDraft(finding, block.map, by)) };
}

/** A finding told in offsets of the prose its sentence was read in, told in offsets of the draft. */
const inDraft = (finding: Finding, map: OffsetMap, by: number): Finding => ({
  ...finding,
  span: map.spanToSource(shift(finding.span, by)),
  fixes: finding.fixes.length === 0 ? finding.fixes : finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: map.spanToSource(shift(edit.span, by)) })) })),
});
