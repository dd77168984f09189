// Prose: what a Markdown or plain-text document says, without its markup, and where each character came from.
import type { OffsetMap } from '../text/offsetMap.ts';
import type { Span } from '../text/span.ts';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'quote';

export interface Block {
  readonly kind: BlockKind;
  /** the prose: markup removed, entities decoded, soft line breaks as spaces, code and images as U+FFFC */
  readonly text: string;
  /** prose offsets ⇄ offsets in the document */
  readonly map: OffsetMap;
  /** the block in the document */
  readonly span: Span;
  /** 1…6 for a heading, else 0 */
  readonly level: number;
  /** index (in Prose.blocks) of the headings above it, outermost first */
  readonly headings: readonly number[];
  /** index of the paragraph that introduces a list ("three founders:"), or -1 */
  readonly lead: number;
  /** table: the row's cells share `row`; `head` is the column's heading text; `rowHead` the first cell's text */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number; readonly head: string; readonly rowHead: string } | undefined;
  /** parts of the prose between emphasis, strong, link text … for fixes that keep the markup: spans in `text` */
  readonly emphasis: readonly Span[];
}

export interface Prose {
  readonly blocks: readonly Block[];
  /** front matter as flat key → value (strings, unquoted); empty without one */
  readonly frontMatter: ReadonlyMap<string, string>;
  /** HTML comments (`<!-- … -->`) with their place: directives and expectations are read from them */
  readonly comments: readonly { readonly text: string; readonly span: Span }[];
}
