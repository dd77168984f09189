// `claimcheck check`: judges drafts against the articles and prints what was found, for people or for programs.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DISMISSALS_PATH, keysMet } from '../check/dismissals.ts';
import { openDismissals } from '../workspace/dismissalFile.ts';
import { forTexts } from '../check/room.ts';
import { openFullEngine } from '../workspace/engine.ts';
import { kindOf } from '../workspace/findFiles.ts';
import { isGlob } from '../workspace/glob.ts';
import { draftFilter } from '../workspace/pathFilter.ts';
import { openReader } from '../workspace/openReader.ts';
import { openProject, type Project } from '../workspace/projectFile.ts';
import { filesNamedBy } from '../workspace/readArticles.ts';
import { linesOf } from '../workspace/lines.ts';
import { encode, isProblem, readText, type TextFile } from '../workspace/readText.ts';
import type { CheckOptions } from './commandLine.ts';
import type { ExitCode } from './exitCode.ts';
import type { Judged, Rules } from './judgeDraft.ts';
import { judgeHere, judgeInThreads, threadsFor } from './judging.ts';
import { openKnowledge, storeOf } from './openKnowledge.ts';
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
  const texts = files.flatMap((file) => (isProblem(file) ? [] : [file]));
  const threads = threadsFor(texts.reduce((sum, { text }) => sum + text.length, 0), options.threads);
  const engine = threads === 0 ? await openFullEngine(undefined, forTexts) : undefined;
  const base = await openKnowledge(options, project, engine ?? { reader: openReader(__dirname) }, words);
  if (base === undefined) return 2;

  const dismissals = openDismissals(project.root)();
  const { language, severity } = project.settings;
  const rules: Rules = { language, severity, dismissals, fix: options.fix };
  // as in the editor, an article of the project is no draft
  const isArticle = ({ path }: TextFile): boolean => options.knowledge.length === 0 && base.find(join(path)) !== undefined;
  texts.filter(isArticle).forEach(({ path }) => leaveOut(path));
  const drafts = texts.filter((file) => !isArticle(file));
  const wanted = drafts.map(({ text }) => text);
  const judging = engine === undefined ? judgeInThreads(wanted, threads, base, storeOf(options, project), rules) : judgeHere(wanted, base, engine, rules);
  const report = options.format === 'json' ? jsonReport(base) : textReport(base, { ...terminal, color: options.color ?? terminal.color }, words);
  const met = new Set<string>();
  let code: ExitCode = 0;
  let next = 0;
  for await (const judged of judging) {
    const file = drafts[next++] as TextFile;
    if (judged instanceof Error) {
      process.stderr.write(`claimcheck: ${words.notChecked(file.path, judged.message)}\n`);
      code = 2;
      continue;
    }
    const draft = reported(file, judged, words);
    process.stdout.write(report.draft(draft));
    for (const key of keysMet(draft.findings, dismissals)) met.add(key);
    if (code === 0 && draft.findings.some(isConflict)) code = 1;
  }
  process.stdout.write(report.end());
  const idle = dismissals.byKey.size - met.size;
  if (idle > 0 && options.format === 'text') process.stderr.write(`claimcheck: ${words.idleDismissals(idle, DISMISSALS_PATH)}\n`);
  return code;
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

/** A draft as it is reported; where there are corrections they are written first. */
function reported(file: TextFile, { findings, corrected }: Judged, words: Words): CheckedDraft {
  const asItWas: CheckedDraft = { path: file.path, text: file.text, lines: linesOf(file.text), findings };
  if (corrected === undefined) return asItWas;
  const bytes = encode(corrected.text, file.encoding);
  if (bytes === undefined) {
    process.stderr.write(`claimcheck: ${words.cannotRewrite(file.path)}\n`);
    return asItWas;
  }
  try {
    writeFileSync(file.path, bytes);
  } catch (error) {
    process.stderr.write(`claimcheck: ${words.cannotWrite(file.path, (error as NodeJS.ErrnoException).code ?? String(error))}\n`);
    return asItWas;
  }
  process.stderr.write(`claimcheck: ${words.fixed(file.path)}\n`);
  return { path: file.path, lines: linesOf(corrected.text), ...corrected };
}
