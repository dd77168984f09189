// Quiet while typing, for editors that are sent what is found: nothing new is underlined in the sentence being typed before
// it ends, the typing goes on elsewhere, or it rests. Where the caret is such an editor does not tell; where the text
// changed last it is.
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver/node';
import { commonEnd, commonStart } from '../../../knowledge/src/text/common.ts';
import { isShown, isTyped, sentenceAt, type Stretch } from './writing.ts';

export interface Quiet {
  /** Takes the new text of a draft. */
  note(document: TextDocument): void;
  /** Without what is kept back. */
  shownOf(document: TextDocument, found: readonly Diagnostic[]): Diagnostic[];
  keepsBack(uri: string): boolean;
  /** The typing is over. */
  rest(uri: string): void;
  forget(uri: string): void;
}

/** A draft that is open, as it was seen last. */
interface Seen {
  readonly text: string;
  /** the sentence being typed */
  readonly writing: Stretch | undefined;
  /** what is told of the words that are underlined */
  says: ReadonlySet<string>;
  keepsBack: boolean;
}

export function quietWhileTyping(): Quiet {
  const seen = new Map<string, Seen>();
  return {
    note: (document) => {
      const text = document.getText();
      const before = seen.get(document.uri);
      const writing = before === undefined ? undefined : sentenceTyped(before.text, text);
      seen.set(document.uri, { text, writing, says: before?.says ?? new Set(), keepsBack: false });
    },
    shownOf: (document, found) => {
      const now = seen.get(document.uri);
      if (now === undefined) return [...found];
      const shown = found.filter((one) => isShown({ start: document.offsetAt(one.range.start), end: document.offsetAt(one.range.end), says: saysOf(one) }, now.writing, now.says));
      now.says = new Set(shown.map(saysOf));
      now.keepsBack = shown.length < found.length;
      return shown;
    },
    keepsBack: (uri) => seen.get(uri)?.keepsBack === true,
    rest: (uri) => {
      const now = seen.get(uri);
      if (now !== undefined) seen.set(uri, { ...now, writing: undefined, keepsBack: false });
    },
    forget: (uri) => void seen.delete(uri),
  };
}

const saysOf = ({ code, message }: Diagnostic): string => `${code} ${message}`;

/** The sentence in which a text was typed on; undefined where nothing changed, or more than is typed at a time. */
function sentenceTyped(before: string, text: string): Stretch | undefined {
  if (before === text) return undefined;
  const start = commonStart(before, text);
  const caret = text.length - commonEnd(before, text, start);
  return isTyped(text.slice(start, caret)) ? sentenceAround(text, caret) : undefined;
}

/** A blank line. */
const BLANK = /\n[ \t\r]*\n/g;

/** The sentence around a place, in its paragraph. */
function sentenceAround(text: string, place: number): Stretch {
  let begin = 0;
  let end = text.length;
  for (const { index, 0: blank } of text.matchAll(BLANK)) {
    if (index + blank.length <= place) begin = index + blank.length;
    else if (index >= place) {
      end = index;
      break;
    }
  }
  const { start, end: stop } = sentenceAt(text.slice(begin, end), place - begin);
  return { start: begin + start, end: begin + stop };
}
