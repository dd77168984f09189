// `claimcheck check`: judges drafts against the articles and prints what was found, for people or for programs.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DISMISSALS_PATH, keysMet, withDismissals } from '../check/dismissals.ts';
import type { Finding } from '../check/finding.ts';
import { withSeverities } from '../check/severities.ts';
import { applyFixes } from './applyFixes.ts';
import { openDismissals } from '../workspace/dismissalFile.ts';
import { openFullEngine } from '../workspace/engine.ts';
import { kindOf } from '../workspace/findFiles.ts';
import { isGlob } from '../workspace/glob.ts';
import { draftFilter } from '../workspace/pathFilter.ts';
import { openProject, type Project } from '../workspace/projectFile.ts';
import { filesNamedBy } from '../workspace/readArticles.ts';
import { linesOf } from '../workspace/lines.ts';
import { encode, isProblem, readText, type TextFile } from '../workspace/readText.ts';
import type { CheckOptions } from './commandLine.ts';
import type { ExitCode } from './exitCode.ts';
import { openKnowledge } from './openKnowledge.ts';
import { isConflict } from './pairs.ts';
import { jsonReport, type CheckedDraft } from './report.ts';
import type { Terminal } from './terminal.ts';
import { textReport } from './textReport.ts';
import type { Words } from './words.ts';

/** Checks every draft; a draft that cannot be read stops the run before anything is written. */
export async function checkDrafts(options: CheckOptions, terminal: Terminal, words: Words): Promise<ExitCode> {
  const project = openProject(process.cwd());
  const named = (await Promise.all(options.drafts.map(filesOf))).flat();
  const isDraft = draftsOf(project);
  const leaveOut = (path: string): void => void process.stderr.write(`claimcheck: ${words.noDraft(path)}\n`);
  named.filter((path) => !isDraft(path)).forEach(leaveOut);
  const files = named.filter(isDraft).map((path) => readText(path));
  const unreadable = files.filter(isProblem);
  for (const problem of unreadable) process.stderr.write(`claimcheck: ${words.draftProblem(problem)}\n`);
  if (unreadable.length > 0) return 2;
  const engine = await openFullEngine();
  const base = await openKnowledge(options, project, engine, words);
  if (base === undefined) return 2;

  const dismissals = openDismissals(project.root)();
  const { language, severity } = project.settings;
  const judge = (text: string): readonly Finding[] => withSeverities(withDismissals(engine.checker.check(text, base, undefined, language), dismissals), severity);
  // as in the editor, an article of the project is no draft
  const isArticle = (path: string): boolean => options.knowledge.length === 0 && base.find(join(path)) !== undefined;
  files.filter(({ path }) => isArticle(path)).forEach(({ path }) => leaveOut(path));
  const checked = files.flatMap((file) => (isProblem(file) || isArticle(file.path) ? [] : [checkOne(file, judge, options.fix, words)]));
  const report =
    options.format === 'json'
      ? `${jsonReport(checked, base)}\n`
      : textReport(checked, base, { ...terminal, color: options.color ?? terminal.color }, words);
  process.stdout.write(report);
  const met = new Set(checked.flatMap(({ findings }) => [...keysMet(findings, dismissals)]));
  const idle = dismissals.byKey.size - met.size;
  if (idle > 0 && options.format === 'text') process.stderr.write(`claimcheck: ${words.idleDismissals(idle, DISMISSALS_PATH)}\n`);
  return checked.some((draft) => draft.findings.some(isConflict)) ? 1 : 0;
}

/** A pattern is written out, for shells that leave that to the program; one that fits nothing stays, and is reported. */
async function filesOf(draft: string): Promise<readonly string[]> {
  const files = isGlob(draft) && kindOf(draft) === 'none' ? (await filesNamedBy(draft)).files : [];
  return files.length > 0 ? files : [draft];
}

/** Whether the project's settings let a file be a draft, as they would in the editor. */
function draftsOf({ root, settings: { enabled, drafts } }: Project): (path: string) => boolean {
  const fits = draftFilter(root, drafts);
  return (path) => enabled && fits(resolve(path));
}

function checkOne(file: TextFile, judge: (text: string) => readonly Finding[], fix: boolean, words: Words): CheckedDraft {
  const findings = judge(file.text);
  const text = fix ? applyFixes(file.text, findings) : file.text;
  if (text === file.text) return { path: file.path, text, lines: linesOf(text), findings };
  const bytes = encode(text, file.encoding);
  if (bytes === undefined) {
    process.stderr.write(`claimcheck: ${words.cannotRewrite(file.path)}\n`);
    return { path: file.path, text: file.text, lines: linesOf(file.text), findings };
  }
  try {
    writeFileSync(file.path, bytes);
  } catch (error) {
    process.stderr.write(`claimcheck: ${words.cannotWrite(file.path, (error as NodeJS.ErrnoException).code ?? String(error))}\n`);
    return { path: file.path, text: file.text, lines: linesOf(file.text), findings };
  }
  process.stderr.write(`claimcheck: ${words.fixed(file.path)}\n`);
  return { path: file.path, text, lines: linesOf(text), findings: judge(text) };
}
