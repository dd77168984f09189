// Sources that differ among themselves: one confirms the draft, another says otherwise of the very same.
import type { FacetCode } from '../../../knowledge/src/facets/facet.ts';
import type { Statement } from '../../../knowledge/src/base/base.ts';
import { namedIn } from '../../../knowledge/src/claims/named.ts';
import { intersects } from '../../../knowledge/src/text/span.ts';
import type { Judgement } from './judgement.ts';

/** What one statement says against another, without the two: kept by itself it keeps no article read. */
export type Contradiction = Pick<Judgement, 'code' | 'span' | 'draftAnswer' | 'sourceAnswer'>;

/** What another source says against the one that confirms the draft. */
export interface Dispute {
  readonly against: Judgement;
  /** the same conflict with the source that confirms in the place of the draft */
  readonly between: Contradiction;
  /** `outdated`: it is newer, and the answer is one that changes in time; `superseded`: it is older */
  readonly kind: 'disputed' | 'outdated' | 'superseded';
}

/** Answers that change from one article to a later one; when somebody was born, or who wrote a book, does not. */
const CHANGING: ReadonlySet<FacetCode> = new Set(['count', 'total', 'percentage', 'money', 'duration', 'measure', 'role', 'ordinal']);
/** Where two sources differ in words alone they seldom mean the same thing. */
const DISPUTED: ReadonlySet<FacetCode> = new Set([...CHANGING, 'date', 'name']);

/**
 * The dispute about what one source confirms; undefined when there is none. An article that is only older is told of where no
 * other says otherwise.
 * @param all whatever was surely said of the sentence, also what was set aside because a source confirms it
 * @param contradicts the conflicts of one statement, taken for a draft, with another
 */
export function disputeOver(confirmed: Judgement, all: readonly Judgement[], contradicts: (one: Statement, other: Statement) => readonly Contradiction[]): Dispute | undefined {
  const rivals = all.filter((j) => j.kind === 'conflict' && DISPUTED.has(j.code) && j.statement.article !== confirmed.statement.article && intersects(j.span, confirmed.span));
  let superseded: Dispute | undefined;
  for (const against of rivals) {
    const age = ageBetween(confirmed.statement.article.meta.date, against.statement.article.meta.date);
    const changes = CHANGING.has(against.code);
    if (against.code === 'name' && !nameOneThing(confirmed.statement, against.statement)) continue;
    if (changes && age === 'older' && superseded !== undefined) continue;
    // the one that confirms is itself in conflict with the same words of the other
    const between = contradicts(confirmed.statement, against.statement).find((j) => j.code === against.code && j.sourceAnswer === against.sourceAnswer);
    if (between !== undefined && !(changes && age === 'older')) return { against, between, kind: changes && age === 'newer' ? 'outdated' : 'disputed' };
    if (between !== undefined) superseded = { against, between, kind: 'superseded' };
  }
  return superseded;
}

/** Another name in the same place is a dispute where both name one thing beside it; else each article speaks of its own. */
export function nameOneThing(one: Statement, other: Statement): boolean {
  const names = namedIn([one.placed.sentence]);
  return [...namedIn([other.placed.sentence])].some((name) => names.has(name));
}

/** How a date stands to another, as far as both are known: 2024 and 2024-05 tell nothing. */
function ageBetween(one: string | undefined, other: string | undefined): 'newer' | 'older' | undefined {
  if (one === undefined || other === undefined) return undefined;
  const length = Math.min(one.length, other.length);
  const [a, b] = [one.slice(0, length), other.slice(0, length)];
  return a === b ? undefined : b > a ? 'newer' : 'older';
}
