// `claimcheck dossier DRAFT`: a report of every claim of a draft, its verdict and its evidence, on standard output.
import { withDismissals } from '../check/dismissals.ts';
import { dossierOf } from '../check/dossier/dossier.ts';
import { dossierHtml } from '../check/dossier/toHtml.ts';
import { dossierMarkdown } from '../check/dossier/toMarkdown.ts';
import { forTexts } from '../check/room.ts';
import { withSeverities } from '../check/severities.ts';
import { openDismissals } from '../workspace/dismissalFile.ts';
import { dossierInput } from '../workspace/dossierInput.ts';
import { openFullEngine } from '../workspace/engine.ts';
import { openProject } from '../workspace/projectFile.ts';
import { isProblem, readText } from '../workspace/readText.ts';
import type { DossierOptions } from './commandLine.ts';
import type { ExitCode } from './exitCode.ts';
import { openKnowledge } from './openKnowledge.ts';
import type { Words } from './words.ts';

/** Prints the dossier, whatever it finds: exit status 0. Its links lead from the folder of the draft. */
export async function printDossier(options: DossierOptions, words: Words): Promise<ExitCode> {
  const file = readText(options.draft);
  if (isProblem(file)) {
    process.stderr.write(`claimcheck: ${words.draftProblem(file)}\n`);
    return 2;
  }
  const engine = await openFullEngine(undefined, forTexts);
  const project = openProject(process.cwd());
  const base = await openKnowledge(options, project, engine, words);
  if (base === undefined) return 2;
  const { language, severity } = project.settings;
  const findings = withSeverities(withDismissals(engine.checker.check(file.text, base, undefined, language), openDismissals(project.root)()), severity);
  const page = dossierOf(await dossierInput({ path: file.path, title: file.path, text: file.text, findings, base }, project.root, process.cwd()));
  process.stdout.write(options.format === 'html' ? dossierHtml(page) : dossierMarkdown(page));
  return 0;
}
