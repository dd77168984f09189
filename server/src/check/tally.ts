// Findings as they are counted: in the status, over a heading, in the list of claims, in a dossier. One place, so that the
// same draft has the same numbers everywhere.
import type { Finding } from './finding.ts';

/** How a claim stands. `disputed`: sources differ, or a newer one says otherwise. */
export type Standing = 'conflict' | 'disputed' | 'unverified' | 'supported' | 'ignored';

/** In the order in which they matter to the writer. */
export const STANDINGS: readonly Standing[] = ['conflict', 'disputed', 'unverified', 'supported', 'ignored'];

export type Tally = Readonly<Record<Standing, number>>;

/** How the claim of a finding stands; undefined for a notice, which is about no claim. */
export function standingOf({ verdict, dispute, ignored }: Finding): Standing | undefined {
  if (verdict === 'notice') return undefined;
  if (verdict !== 'conflict') return verdict;
  if (ignored !== undefined) return 'ignored';
  return dispute === undefined ? 'conflict' : 'disputed';
}

/** Claims that are told as one, in the order of the draft. */
export interface Told {
  readonly standing: Standing;
  readonly findings: readonly [Finding, ...Finding[]];
}

/**
 * The claims as a writer counts them: each conflict is one, while what is confirmed of a sentence, or is not in the sources,
 * is told together. Of a sentence with ten words that agree nobody wants ten rows.
 */
export function toldTogether(findings: readonly Finding[]): readonly Told[] {
  const all: { readonly standing: Standing; readonly findings: [Finding, ...Finding[]] }[] = [];
  const open = new Map<Standing, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const standing = standingOf(finding);
    if (standing === undefined) continue;
    const before = standing === 'supported' || standing === 'unverified' ? open.get(standing) : undefined;
    if (before !== undefined && isSameSentence(before.at(-1) ?? before[0], finding)) before.push(finding);
    else {
      const own: [Finding, ...Finding[]] = [finding];
      open.set(standing, own);
      all.push({ standing, findings: own });
    }
  }
  return all;
}

/** The same words may stand in a draft twice: markup makes a sentence longer, but not that much. */
const isSameSentence = (one: Finding, next: Finding): boolean => one.sentence === next.sentence && next.span.start - one.span.end <= one.sentence.length * 2;

/** How many claims stand how, as they are told. */
export function tally(findings: readonly Finding[]): Tally {
  const counts = { conflict: 0, disputed: 0, unverified: 0, supported: 0, ignored: 0 };
  for (const { standing } of toldTogether(findings)) counts[standing]++;
  return counts;
}

/** Answers that often are a verb or a noun alone. */
const IN_A_WORD: ReadonlySet<Finding['code']> = new Set<Finding['code']>(['negation', 'relation', 'swap', 'attribute', 'comparison']);

/** Whether the words of a finding say something by themselves: a value or a name, a number, or more than one word. `has` does not. */
export const isTelling = ({ code, span }: Finding, text: string): boolean => !IN_A_WORD.has(code) || /\S\s+\S|\p{N}/u.test(text.slice(span.start, span.end));

/**
 * What to put in the place of the claim's words, as it would be written there: the correction where it changes nothing else,
 * otherwise the source's words; '' where no source has an answer.
 */
export function answerFor({ fixes, span, sourceAnswer }: Finding): string {
  const edits = (fixes.find(({ preferred }) => preferred) ?? fixes[0])?.edits ?? [];
  const [edit] = edits;
  return edits.length === 1 && edit !== undefined && edit.span.start === span.start && edit.span.end === span.end ? edit.newText : sourceAnswer;
}
