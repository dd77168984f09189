// A dossier before it is written as Markdown or as HTML: plain blocks of plain text, so that both say the same.
import type { Standing } from '../tally.ts';

/** A stretch of text. None of it is markup. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  /** a hash, a code */
  readonly code?: boolean;
  /** where it leads: a file beside the dossier, or a page on the web */
  readonly href?: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly quiet?: boolean }
  | { readonly kind: 'quote'; readonly runs: readonly Run[]; readonly origin: readonly Run[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly (readonly Run[])[])[] }
  /** one claim, or the claims of one sentence that stand alike */
  | { readonly kind: 'claim'; readonly standing: Standing; readonly blocks: readonly Block[] };

export interface DossierPage {
  readonly language: 'fr' | 'en';
  readonly title: string;
  readonly version: string;
  readonly blocks: readonly Block[];
}
