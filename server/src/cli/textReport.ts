// The report for people: each conflict that is not ignored with its sentence, what the source says, and the correction.
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import { stands, type Finding } from '../check/finding.ts';
import { citationRows, pageFor, rowsOf, type Page } from './citationRows.ts';
import { sentenceAround, setInRows, type Row } from './excerpt.ts';
import { isConflict } from './pairs.ts';
import type { CheckedDraft, Report } from './report.ts';
import type { Style, Terminal } from './terminal.ts';
import type { Counts, Words } from './words.ts';

/** Sets the report; ends with the summary line and a line break. */
export function textReport(base: KnowledgeBase, terminal: Terminal, words: Words): Report {
  const page = pageFor(base, terminal, words);
  const counts = { conflicts: 0, notices: 0, ignored: 0, supported: 0, unverified: 0, articles: base.size };
  return {
    draft: (draft) => {
      for (const one of draft.findings) count(one, counts);
      return `${draftPart(draft, page)}\n`;
    },
    end: () => `${page.paint(words.summary(counts), counts.conflicts > 0 ? 'red' : 'green', 'bold')}\n`,
  };
}

function draftPart(draft: CheckedDraft, page: Page): string {
  const told = draft.findings.filter((finding) => stands(finding) || finding.verdict === 'notice');
  if (told.length === 0) return `${page.words.clean(page.paint(draft.path, 'bold'))}\n`;
  return [page.paint(draft.path, 'bold', 'underline'), '', ...told.map((one) => findingPart(draft, one, page))].join('\n');
}

function findingPart(draft: CheckedDraft, finding: Finding, page: Page): string {
  const { paint, words, terminal } = page;
  const { line, character } = draft.lines.positionAt(finding.span.start);
  const colour: Style = isConflict(finding) ? 'red' : 'yellow';
  const place = paint(`${draft.path}:${line + 1}:${character + 1}`, 'cyan');
  const sentence = sentenceAround(draft.text, finding.span, finding.language);
  const excerpt = setInRows(draft.text, sentence, [finding.span], terminal.width - 4);
  const fix = finding.fixes.find((one) => one.preferred) ?? finding.fixes[0];
  return [
    `${place}  ${paint(words.severities[finding.severity], colour)} ${paint(finding.code, 'dim')}`,
    ...excerpt.flatMap((row) => marked(row, colour, page)),
    ...rowsOf(finding.message, terminal.width - 2).map((row) => `  ${paint(row, 'bold')}`),
    ...finding.evidence.slice(0, 2).flatMap((citation) => citationRows(citation, finding.language, page)),
    ...rowsOf(fix?.title ?? '', terminal.width - 4).map((row, i) => `  ${i === 0 ? '→' : ' '} ${row}`).map((row) => paint(row, 'green')),
    '',
  ].join('\n');
}

/** A row of the draft behind a bar, the wrong words in colour, and underlined in the row below. */
function marked(row: Row, colour: Style, { paint }: Page): readonly string[] {
  const bar = paint('│', 'dim');
  const text = row.runs.map((run) => (run.marked ? paint(run.text, colour, 'bold') : run.text)).join('');
  return [`  ${bar} ${text}`, ...(row.underline === '' ? [] : [`  ${bar} ${row.underline.replace(/~+/g, (marks) => paint(marks, colour))}`])];
}

function count(finding: Finding, counts: { -readonly [K in keyof Counts]: Counts[K] }): void {
  if (isConflict(finding)) counts.conflicts++;
  if (finding.verdict === 'notice' || (stands(finding) && !isConflict(finding))) counts.notices++;
  if (finding.ignored !== undefined) counts.ignored++;
  if (finding.verdict === 'supported') counts.supported++;
  if (finding.verdict === 'unverified') counts.unverified++;
}
