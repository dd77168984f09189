// A dossier as Markdown. Nothing that it quotes becomes markup.
import { asMarkdown, asTarget } from '../markup.ts';
import { DOSSIER_MARK } from './name.ts';
import type { Block, DossierPage, Run } from './page.ts';

/** The whole document. Its first line says what it is: by it, a dossier that is made again knows the file it may replace. */
export const dossierMarkdown = ({ blocks, version }: DossierPage): string =>
  `<!-- ${DOSSIER_MARK} ${version} -->\n\n${blocks.flatMap(lines).join('\n\n')}\n`;

function lines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading': return [`${'#'.repeat(block.level)} ${inline(block.runs)}`];
    case 'paragraph': return [inline(block.runs)];
    case 'quote': return [`> ${inline(block.runs)}\n>\n> — ${inline(block.origin)}`];
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
      return [[row(block.head.map(asMarkdown)), row(block.head.map(() => '---')), ...block.rows.map((cells) => row(cells.map(inline)))].join('\n')];
    }
    case 'claim': return block.blocks.flatMap(lines);
  }
}

function inline(runs: readonly Run[]): string {
  return runs.map(({ text, strong, code, href }) => {
    const said = code === true ? `\`${text.replaceAll('`', '')}\`` : asMarkdown(text);
    // blanks stay outside of the marks, which would not be marks beside them
    const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(said) ?? [];
    if (core === '') return said;
    const marked = strong === true ? `**${core}**` : core;
    return before + (href === undefined ? marked : `[${marked}](${asTarget(href)})`) + after;
  }).join('');
}
