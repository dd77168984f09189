// The page of benchmarks, docs/benchmarks.md.
import { barsMarkdown, tableMarkdown } from './tables.mjs';

/**
 * @param command that the run was started by; `minutes` that it took
 * @param machine in words; `load` of it before the run began
 */
export function page({ bars, tables, command, minutes, machine, load }) {
  const met = bars.filter((one) => one.met === true).length;
  const judged = bars.filter((one) => one.met !== undefined).length;
  const busy = load > 0.5 ? ` The machine had other work when it began (a load of ${load.toFixed(1)}): every figure would be better without.` : '';
  return `# Benchmarks

Written by \`${command}\` on ${new Date().toISOString().slice(0, 10)}, in one run of ${minutes} minutes, on ${machine}.${busy}

To repeat it: \`npm ci\`, then \`npm run bench\`. It writes this page. The tools that Claimcheck is measured beside are fetched from
the npm registry then, into a folder below \`out/\`; nothing else of the project downloads anything. \`npm run bench -- typing peers\`
measures some parts and prints them only; the head of \`scripts/bench.mjs\` names the parts and the options.

The articles and drafts are made by \`scripts/bench/articles.mjs\`, the same in every run: of ten sentences of a draft three retell an
article, some with another number, three are about things that no article has, and four tell nothing that could be checked.

## The bars

${met} of ${judged} are met.

${barsMarkdown(bars)}

## The figures

${tables.map(tableMarkdown).join('\n\n')}
`;
}
