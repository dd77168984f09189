// `claimcheck sources`: the articles of the base, and with `--conflicts` where they contradict one another.
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import type { Disagreement } from '../check/compareSources.ts';
import { openEngine, type Engine } from '../workspace/engine.ts';
import { openProject } from '../workspace/projectFile.ts';
import { citationRows, pageFor, rowsOf, type Page } from './citationRows.ts';
import type { SourcesOptions } from './commandLine.ts';
import type { ExitCode } from './exitCode.ts';
import { openKnowledge } from './openKnowledge.ts';
import { progressOn } from './progress.ts';
import { citationJson } from './report.ts';
import type { Terminal } from './terminal.ts';
import type { Words } from './words.ts';

/** Prints the list. Exit status 1 when articles contradict one another and that was asked for. */
export async function listSources(options: SourcesOptions, terminal: Terminal, words: Words): Promise<ExitCode> {
  const engine = openEngine();
  const base = await openKnowledge(options, openProject(process.cwd()), engine, words);
  if (base === undefined) return 2;
  const page = pageFor(base, { ...terminal, color: options.color ?? terminal.color }, words);
  if (!options.conflicts) {
    process.stdout.write(options.format === 'json' ? `${listJson(base)}\n` : listText(base, page));
    return 0;
  }
  const found = compared(engine, base, words);
  process.stdout.write(options.format === 'json' ? `${conflictsJson(found, page)}\n` : conflictsText(found, base, page));
  return found.length > 0 ? 1 : 0;
}

function compared(engine: Engine, base: KnowledgeBase, words: Words): readonly Disagreement[] {
  const progress = progressOn(process.stderr);
  const steps = engine.checker.compare(base);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) {
      progress.end();
      return value;
    }
    progress.tell(words.comparing(value.done, value.total));
  }
}

function listText(base: KnowledgeBase, { paint, terminal, words }: Page): string {
  const parts = base.articles.map(({ path, meta, facts }) => {
    const known = [meta.publisher, meta.date, meta.language, words.facts(facts)].filter((part) => part !== undefined).join(' · ');
    return [...rowsOf(meta.title, terminal.width).map((row) => paint(row, 'bold')), `  ${known}`, `  ${paint(path, 'dim')}`, ''].join('\n');
  });
  return `${[...parts, paint(words.articleSummary(base.size, base.facts), 'bold')].join('\n')}\n`;
}

const listJson = (base: KnowledgeBase): string =>
  JSON.stringify({ version: 1, articles: base.articles.map(({ path, meta, facts }) => ({ path, ...meta, facts })) });

function conflictsText(found: readonly Disagreement[], base: KnowledgeBase, page: Page): string {
  const { paint, words } = page;
  const parts = found.map(({ code, one, other, answers }) =>
    [`${paint(answers[0], 'red')} ≠ ${paint(answers[1], 'red')}  ${paint(code, 'dim')}`, ...[one, other].flatMap((citation) => citationRows(citation, languageOf(base, citation.path), page)), ''].join('\n'));
  return `${[...parts, paint(words.disagreements(found.length, base.size), found.length > 0 ? 'red' : 'green', 'bold')].join('\n')}\n`;
}

const conflictsJson = (found: readonly Disagreement[], page: Page): string =>
  JSON.stringify({ version: 1, conflicts: found.map(({ code, one, other, answers }) => ({ code, answers, evidence: [one, other].map((citation) => citationJson(citation, page.lines)) })) });

/** The language whose quotation marks an article is quoted with. */
const languageOf = (base: KnowledgeBase, path: string): 'fr' | 'en' => base.find(path)?.document.language ?? 'en';
