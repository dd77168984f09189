// Some words of a draft with what stands around them, on one line and without markup: how a claim is told apart from others
// in a list.
import type { Span } from '../../../knowledge/src/text/span.ts';

export interface Surroundings {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Looks no further than this from the words (UTF-16 units): a draft may have no line break at all. */
const FARTHEST = 300;

/** The words, and what stands beside them in their sentence: as much of it as is asked for, cut between words. */
export function surroundings(text: string, { start, end }: Span, room: { readonly before: number; readonly after: number }): Surroundings {
  const left = text.slice(Math.max(0, start - FARTHEST), start);
  const right = text.slice(end, end + FARTHEST);
  // whether a sentence begins with the words, their first letter tells
  const leftAndNext = text.slice(Math.max(0, start - FARTHEST), start + 1);
  return {
    before: lastOf(oneLine(left.slice(Math.max(lastEnd(left, BLOCK), lastEnd(leftAndNext, SENTENCE)))), room.before),
    words: oneLine(text.slice(start, end)).trim(),
    after: firstOf(oneLine(right.slice(0, firstStart(right))), room.after),
  };
}

/** A blank line, or a line that begins a heading, an item, a row or a quotation: what stands before is something else. */
const BLOCK = /\n[ \t]*\n|\n[ \t]{0,12}(?=[-+*#>|]\s|[0-9]{1,9}[.)]\s)/g;
const SENTENCE = /[.!?…]["”»)\]]{0,2}\s+(?=["“«(]{0,2}\s?\p{Lu})/gu;

function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** Where the sentence, or the block, ends. */
function firstStart(text: string): number {
  const block = text.search(new RegExp(BLOCK.source, 'u'));
  const sentence = [...text.matchAll(SENTENCE)][0];
  return Math.min(block < 0 ? text.length : block, sentence === undefined ? text.length : sentence.index + sentence[0].trimEnd().length);
}

/** Without marks of emphasis, code, links and lines. */
const oneLine = (text: string): string =>
  text
    .replace(/^\s{0,12}(?:[-+*>|]|#{1,6}|[0-9]{1,9}[.)])\s/gm, '')
    .replace(/!?\[([^\]\n]{0,200})\]\([^)\s]{0,300}\)/g, '$1')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ');

function lastOf(text: string, room: number): string {
  const shown = text.trimStart();
  if (shown.length <= room) return shown;
  const cut = shown.slice(-room);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

function firstOf(text: string, room: number): string {
  const shown = text.trimEnd();
  if (shown.length <= room) return shown;
  const cut = shown.slice(0, room);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0))}…`;
}
