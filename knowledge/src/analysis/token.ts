// A token: the smallest piece of a sentence that the engine looks at.
import type { Span } from '../text/span.ts';
import type { Spelling } from '../text/spelling.ts';

export type TokenKind =
  /** letters, with inner hyphens, apostrophes that are part of the word, and digits that belong to it (GPT-4, A320) */
  | 'word'
  /** digits with their inner separators: `1 234,5`, `1,234.5`, `3.5`, also `2e`, `1er`, `5th`, `30k` glued to their suffix */
  | 'number'
  | 'punctuation'
  /** %, €, $, £, °, +, =, … */
  | 'symbol'
  /** the stand-in for inline code or an image (U+FFFC): an opaque noun */
  | 'opaque';

export interface Token {
  readonly kind: TokenKind;
  /** the words as written */
  readonly text: string;
  /** `fold(text)`: lower case, no accents, straight apostrophe */
  readonly fold: string;
  readonly spelling: Spelling;
  /** place in the prose of the block, UTF-16 */
  readonly span: Span;
  /** whether white space stands before it */
  readonly spaced: boolean;
}
