// `claimcheck explain DRAFT:LINE[:COLUMN]`: how the verdict on the claims at a place came about.
import { forTexts } from '../check/room.ts';
import { openFullEngine } from '../workspace/engine.ts';
import { openProject } from '../workspace/projectFile.ts';
import { linesOf } from '../workspace/lines.ts';
import { isProblem, readText } from '../workspace/readText.ts';
import type { ExplainOptions } from './commandLine.ts';
import type { ExitCode } from './exitCode.ts';
import { openKnowledge } from './openKnowledge.ts';
import type { Words } from './words.ts';

/** Prints the derivations. Without a claim at the place it says so, and still exits with 0. */
export async function explainClaim(options: ExplainOptions, words: Words): Promise<ExitCode> {
  const fail = (message: string): ExitCode => {
    process.stderr.write(`claimcheck: ${message}\n`);
    return 2;
  };
  const file = readText(options.draft);
  if (isProblem(file)) return fail(words.draftProblem(file));
  const lines = linesOf(file.text);
  if (options.line > lines.count) return fail(words.noSuchLine(options.draft, lines.count));
  const engine = await openFullEngine(undefined, forTexts);
  const project = openProject(process.cwd());
  const base = await openKnowledge(options, project, engine, words);
  if (base === undefined) return 2;

  const line = lines.spanOf(options.line - 1);
  const at = options.column === undefined ? undefined : lines.offsetAt({ line: options.line - 1, character: options.column - 1 });
  const text = engine.checker.explain(file.text, base, at === undefined ? line : { start: at, end: at + 1 }, project.settings.language).trimEnd();
  process.stdout.write(text === '' ? `${words.noClaimHere}\n` : `${text}\n`);
  return 0;
}
