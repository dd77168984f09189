// One draft judged for the command line, in whichever thread: what is found in it, and what it is with its corrections.
import { withDismissals, type Dismissals } from '../check/dismissals.ts';
import type { Finding } from '../check/finding.ts';
import { withSeverities, type SeveritySettings } from '../check/severities.ts';
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import type { Engine } from '../workspace/engine.ts';
import { applyFixes } from './applyFixes.ts';

/** What the drafts of a run are judged by, beside the articles. Plain data: threads are handed it. */
export interface Rules {
  /** that of drafts which do not tell their own */
  readonly language: 'fr' | 'en' | undefined;
  readonly severity: SeveritySettings;
  readonly dismissals: Dismissals;
  readonly fix: boolean;
}

export interface Judged {
  readonly findings: readonly Finding[];
  /** the draft with its corrections and what is found in that; undefined where nothing is corrected */
  readonly corrected: { readonly text: string; readonly findings: readonly Finding[] } | undefined;
}

/** Judges one text. */
export function judgeDraft(text: string, base: KnowledgeBase, { checker }: Engine, { language, severity, dismissals, fix }: Rules): Judged {
  const judge = (one: string): readonly Finding[] => withSeverities(withDismissals(checker.check(one, base, undefined, language), dismissals), severity);
  const findings = judge(text);
  const fixed = fix ? applyFixes(text, findings) : text;
  return { findings, corrected: fixed === text ? undefined : { text: fixed, findings: judge(fixed) } };
}
