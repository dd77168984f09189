// What a judge says of one answer of the draft against one statement of a source.
import type { FacetCode } from '../../../knowledge/src/facets/facet.ts';
import type { Statement } from '../../../knowledge/src/base/base.ts';
import type { Side } from '../../../knowledge/src/claims/match.ts';
import type { Clause, Item } from '../../../knowledge/src/claims/sentence.ts';
import { hasStranger, type Weigh } from '../../../knowledge/src/claims/align.ts';
import type { LanguagePack } from '../../../knowledge/src/languages/pack.ts';
import { once } from '../../../knowledge/src/text/once.ts';
import type { Span } from '../../../knowledge/src/text/span.ts';

/** A change of the draft's prose; offsets in the prose of the block. */
export interface Replacement {
  readonly span: Span;
  readonly newText: string;
}

export interface Judgement {
  readonly kind: 'conflict' | 'supported';
  readonly code: FacetCode;
  /** the words that answer, in the prose of the draft's block */
  readonly span: Span;
  readonly statement: Statement;
  /** the decisive words, in the prose of the source's block */
  readonly decisive: readonly Span[];
  /** 0…1: how sure it is that both answer one question */
  readonly confidence: number;
  readonly draftAnswer: string;
  readonly sourceAnswer: string;
  /** "14 − 3 = 11", or '' */
  readonly arithmetic: string;
  /** undefined when no grammatical correction is known */
  readonly fix: readonly Replacement[] | undefined;
  /** it is taken for granted, whatever the clause asks, denies or supposes: "did its supplier Orvane leave?", "can only be opened by an expert" */
  readonly presupposed?: true | undefined;
  /** the source only says what it is at least or at most: "6.52" beside "at least 6" */
  readonly bound?: true | undefined;
  /** steps for `explain` */
  readonly steps: readonly string[];
}

/** What a judgement is but for its two places and the words that stand there. */
type Rest = Pick<Judgement, 'kind' | 'code' | 'confidence' | 'steps'> & Partial<Pick<Judgement, 'draftAnswer' | 'sourceAnswer' | 'arithmetic' | 'fix' | 'presupposed' | 'bound'>>;

/** The answer of `span` beside what the source says: both shown in their own words, with no arithmetic and no correction but where `rest` has them. */
export function answer({ draft, source, statement }: Hearing, span: Span, decisive: readonly Span[], rest: Rest): Judgement {
  const { kind, code, confidence, steps, arithmetic = '', fix, presupposed, bound } = rest;
  const draftAnswer = rest.draftAnswer ?? wordsAt(draft, span);
  const sourceAnswer = rest.sourceAnswer ?? decisive.map((d) => wordsAt(source, d)).join(', ');
  return { kind, code, span, statement, decisive, confidence, draftAnswer, sourceAnswer, arithmetic, fix, presupposed, bound, steps };
}

/** All a judge may look at: one clause of the draft, one statement of the base. */
export interface Hearing {
  readonly draft: Side;
  readonly clause: Clause;
  /** items of the clause, shared ones included */
  readonly items: readonly Item[];
  /** names and dates of the clauses that qualify its participants ("the paper devoted to X had …"): the source must have them too */
  readonly scope: readonly Item[];
  readonly statement: Statement;
  readonly source: Side;
  readonly weigh: Weigh;
  readonly packs: Readonly<Record<'fr' | 'en', LanguagePack>>;
  /** hears why a pair of answers was set aside; for `explain` */
  readonly note: (why: string) => void;
}

/**
 * Whether the clause names somebody or a day that the source has nowhere near: then it answers another question, and need not be
 * compared. Where somebody hears why, the judge goes on, and tells it.
 * @param left the item under test
 */
export function ofStrangers({ draft, clause, items, scope, source, weigh, note }: Hearing, left?: Item): boolean {
  if (note !== silent) return false;
  const speaker = clause.attribution?.speaker;
  return hasStranger(draft, speaker === undefined ? items : items.filter((i) => i.index !== speaker), scope, source, weigh, left);
}

/** The `note` of a hearing that nobody listens to: what it would be told need not be put into words. */
export const silent = (): undefined => undefined;

export type Judge = (hearing: Hearing) => readonly Judgement[];

/** A statement of the base as a side of the comparison: the same one every time, so that what it tells is found out once. */
export const sideOf = (statement: Statement): Side => sideOnce(statement, () => ({ document: statement.article.document, placed: statement.placed, aliases: statement.aliases }));
const sideOnce = once<Statement, Side>();

/** The words of a span of the draft's or source's block. */
export const wordsAt = (side: Side, span: Span): string => side.placed.sentence.block.slice(span.start, span.end);
