// The base that a command checks against, and what to say when there is none.
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import type { Engine } from '../workspace/engine.ts';
import { readArticles } from '../workspace/readArticles.ts';
import { includeSetting } from '../workspace/settings.ts';
import type { Words } from './words.ts';

/** Reads the articles; names what cannot be read on standard error; undefined (after saying so) without any article. */
export async function openKnowledge(given: readonly string[], engine: Engine, words: Words): Promise<KnowledgeBase | undefined> {
  const targets = given.length > 0 ? given : defaultTargets(process.cwd());
  const { sources, problems } = await readArticles(targets);
  for (const problem of problems) process.stderr.write(`claimcheck: ${words.problem(problem)}\n`);
  if (sources.length === 0) {
    process.stderr.write(`claimcheck: ${words.noArticles(targets)}\n`);
    return undefined;
  }
  return sources.reduce((base, source) => base.with(source), engine.nothing);
}

/** What the project's settings say, else the folder `knowledge/`. */
function defaultTargets(folder: string): readonly string[] {
  return includeSetting(folder) ?? ['knowledge'];
}
