// How loud a conflict is told, code by code: what the settings say instead of what the judges do.
import type { FacetCode } from '../../../knowledge/src/facets/facet.ts';
import { thresholds } from './thresholds.ts';
import type { Finding, Severity } from './finding.ts';
import { ignored } from './ignoring.ts';

/** `off`: not told at all; it stays in reports, as ignored. */
export type SeverityLevel = Severity | 'off';

/** By code; `default` is for the codes that are not named. */
export type SeveritySettings = Readonly<Partial<Record<FacetCode | 'directive' | 'default', SeverityLevel>>>;

/** Every code that a severity may be set for. */
export const CODES: readonly string[] = [...Object.keys(thresholds.conflict), 'directive'];

const LOUDNESS: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/**
 * The findings, each as loud as the settings say. What is a note by itself (sources that differ, a comment that does
 * nothing) gets quieter by them, never louder. With `off` a conflict is ignored, and a notice is left out.
 */
export function withSeverities(findings: readonly Finding[], settings: SeveritySettings): readonly Finding[] {
  if (Object.keys(settings).length === 0) return findings;
  return findings.flatMap((finding) => {
    const { verdict, code, severity } = finding;
    const level = settings[code] ?? (code === 'directive' ? undefined : settings.default);
    if (level === undefined || finding.ignored !== undefined || (verdict !== 'conflict' && verdict !== 'notice')) return [finding];
    if (level === 'off') return verdict === 'notice' ? [] : [ignored(finding, { by: 'setting', reason: '' })];
    const loud = severity === 'warning' || LOUDNESS.indexOf(level) < LOUDNESS.indexOf(severity) ? level : severity;
    return [{ ...finding, severity: loud }];
  });
}
