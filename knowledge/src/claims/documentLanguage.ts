// The language of a document that does not tell it: that of its beginning.
import type { Token } from '../analysis/token.ts';
import { tokenise } from '../analysis/tokenise.ts';
import type { LanguageCode } from '../analysis/word.ts';
import { detectLanguage } from '../languages/detect.ts';
import type { Block } from '../markdown/prose.ts';

/** Characters that tell the language of a document. */
const BEGINNING = 4000;

/**
 * What most of the beginning of a document is written in.
 * @param tokensOf those of a block, where they are known
 */
export function languageOfBlocks(blocks: readonly Block[], tokensOf: (block: Block, at: number) => readonly Token[] = tokensIn): LanguageCode {
  const tokens: Token[] = [];
  let length = 0;
  for (let i = 0; i < blocks.length && length < BEGINNING; i++) {
    const block = blocks[i] as Block;
    length += block.text.length + 1;
    for (const token of tokensOf(block, i)) tokens.push(token);
  }
  return detectLanguage(tokens) ?? 'en';
}

const tokensIn = ({ text }: Block): readonly Token[] => tokenise(text);

/** Whether the blocks that tell the language of a document are the same in two versions of it. */
export function sameBeginning(before: readonly Block[], after: readonly Block[]): boolean {
  let length = 0;
  for (let i = 0; length < BEGINNING && i < Math.max(before.length, after.length); i++) {
    const text = after[i]?.text;
    if (text === undefined || before[i]?.text !== text) return false;
    length += text.length + 1;
  }
  return true;
}

/** Whether a block is among those that tell the language of its document. */
export function tellsLanguage(blocks: readonly Block[], at: number): boolean {
  let length = 0;
  for (let i = 0; i < at && length < BEGINNING; i++) length += (blocks[i] as Block).text.length + 1;
  return length < BEGINNING;
}
