// `claimcheck facts [WORDS]`: what the articles say of a subject, with where they say it.
import type { KnowledgeBase, Statement } from '../../../knowledge/src/base/base.ts';
import { searchFacts } from '../../../knowledge/src/base/search.ts';
import { cite } from '../check/render.ts';
import { openEngine } from '../workspace/engine.ts';
import { openProject } from '../workspace/projectFile.ts';
import { citationRows, pageFor } from './citationRows.ts';
import type { FactsOptions } from './commandLine.ts';
import type { ExitCode } from './exitCode.ts';
import { openKnowledge } from './openKnowledge.ts';
import { citationJson } from './report.ts';
import type { Terminal } from './terminal.ts';
import type { Words } from './words.ts';

/** More than these are no answer to a question. */
const MOST = 50;

/** Prints what was found; without words, everything, in the order of the articles. */
export async function listFacts(options: FactsOptions, terminal: Terminal, words: Words): Promise<ExitCode> {
  const engine = openEngine();
  const base = await openKnowledge(options, openProject(process.cwd()), engine, words);
  if (base === undefined) return 2;
  const query = options.query.trim();
  const page = pageFor(base, { ...terminal, color: options.color ?? terminal.color }, words);
  const statements = query === '' ? everything(base) : searchFacts(base, query, engine.reader, MOST);
  let count = 0;
  if (options.format === 'json') {
    const facts = [...statements].map((statement) => citationJson(cite(statement, []), page.lines));
    process.stdout.write(`${JSON.stringify({ version: 1, query, facts })}\n`);
    return 0;
  }
  for (const statement of statements) {
    count++;
    process.stdout.write(`${citationRows(cite(statement, []), statement.placed.sentence.language, page).join('\n')}\n\n`);
  }
  process.stdout.write(`${page.paint(count === 0 && query !== '' ? words.nothingFound(query) : words.found(count, query !== '' && count === MOST), 'bold')}\n`);
  return 0;
}

function* everything(base: KnowledgeBase): Generator<Statement> {
  for (const { statements } of base.articles) yield* statements;
}
