// What a writer is shown. Plain data: no editor type, offsets in the draft's own text.
import type { Span } from '../../../knowledge/src/text/span.ts';
import type { FacetCode } from '../../../knowledge/src/facets/facet.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface TextEdit {
  /** in the draft's text, UTF-16 */
  readonly span: Span;
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  /** true only when one undisputed value exists */
  readonly preferred: boolean;
  readonly edits: readonly TextEdit[];
}

/** A sentence of an article, and where it stands. */
export interface Citation {
  /** path of the article, as it was given to the base */
  readonly path: string;
  readonly title: string;
  readonly publisher: string | undefined;
  /** ISO 8601, as far as it is known */
  readonly date: string | undefined;
  readonly url: string | undefined;
  /** the page it stands on, counted from 1; undefined in an article without pages */
  readonly page: number | undefined;
  /** the sentence in the article's own text, UTF-16 */
  readonly span: Span;
  /** that sentence, markup removed */
  readonly quote: string;
  /** the decisive words within `quote` */
  readonly decisive: readonly Span[];
  /** its answer, in its own words */
  readonly says: string;
  /** it says something else than the first citation of its finding */
  readonly differs: boolean;
}

/** Why a conflict is not told: the writer has said so, in a comment of the draft, in the file of dismissals, or in the settings. */
export interface Ignored {
  readonly by: 'comment' | 'dismissal' | 'setting';
  /** in the writer's words; '' where none was given */
  readonly reason: string;
}

export interface Finding {
  /** `notice`: not about a claim, but about a comment in which the writer speaks to Claimcheck */
  readonly verdict: 'conflict' | 'supported' | 'unverified' | 'notice';
  readonly code: FacetCode | 'directive';
  readonly severity: Severity;
  /** of a conflict: sources differ among themselves, or a newer one says otherwise than an older one that confirms it */
  readonly dispute?: 'disputed' | 'outdated';
  /** the smallest wrong words, in the draft's text */
  readonly span: Span;
  /** one line, the source's value first, in the draft's language */
  readonly message: string;
  /** what is answered, in words, as "When? Paul Rey founded Orvane in …"; '' of what is no conflict */
  readonly question: string;
  readonly language: 'fr' | 'en';
  readonly fixes: readonly Fix[];
  readonly evidence: readonly Citation[];
  /** the draft's sentence, markup removed */
  readonly sentence: string;
  /** the draft's answer, in its own words; '' where no source has one to compare it with */
  readonly draftAnswer: string;
  /** the source's answer, in its own words; '' where no source has one */
  readonly sourceAnswer: string;
  /** the source's answer as the writer would say it: in the draft's language first, where a correction has it so */
  readonly told: string;
  /** "14 − 3 = 11", or '' */
  readonly arithmetic: string;
  readonly ignored: Ignored | undefined;
  /** the derivation, one step a line, for `explain` */
  readonly derivation: readonly string[];
}

/** A conflict that the writer is to be told of. */
export const stands = ({ verdict, ignored }: Finding): boolean => verdict === 'conflict' && ignored === undefined;
