// What is kept back while a sentence is being written: it is half a sentence until it ends, and half a sentence is not
// wrong. Plain text and offsets, no editor.

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a sentence ends: its mark, with quotation marks, brackets and emphasis that close behind it, before a space. */
const END = /[.!?…]+(?:[ \u00a0\u202f]?»|["'”’)\]*_])*(?=\s|$)/g;

/**
 * The sentence of a paragraph that the caret is in; empty when the caret is where one has just ended. A full stop right
 * behind a figure may be a decimal point: that sentence is not over before something follows.
 */
export function sentenceAt(paragraph: string, caret: number): Stretch {
  let start = 0;
  let end = paragraph.length;
  for (const match of paragraph.matchAll(END)) {
    const stop = match.index + match[0].length;
    const mayGoOn = stop === paragraph.length && match[0] === '.' && /\d/.test(paragraph.charAt(match.index - 1));
    if (stop <= caret && !mayGoOn) start = stop;
    else if (stop > caret) {
      end = stop;
      break;
    }
  }
  return paragraph.slice(start, caret).trim() === '' && paragraph.slice(caret, end).trim() === '' ? { start: caret, end: caret } : { start, end };
}

/** What is typed by hand: a letter or two, the end of a line with what lists put behind it, or something taken away. */
export const isTyped = (text: string): boolean => text.length <= 2 || /^\r?\n[ \t]*(?:(?:[-*+>]|\d+[.)]) ?)*$/.test(text);

/** Something underlined: where, and what is told of it. */
export interface Told extends Stretch {
  readonly says: string;
}

/**
 * Which of what is found is shown: everything but what is new in the sentence being written.
 * @param writing undefined when nobody is writing
 * @param before what was shown last: it stays for as long as it is found
 */
export const isShown = (found: Told, writing: Stretch | undefined, before: ReadonlySet<string>): boolean =>
  writing === undefined || writing.start === writing.end || found.end <= writing.start || found.start >= writing.end || before.has(found.says);
