// A dossier as one HTML file: no script, no picture, nothing that is fetched. It can be read on paper, too.
import { DOSSIER_MARK } from './name.ts';
import { STYLE } from './style.ts';
import type { Block, DossierPage, Run } from './page.ts';

/** The whole document. */
export const dossierHtml = ({ blocks, title, language, version }: DossierPage): string =>
  [
    '<!doctype html>',
    `<!-- ${DOSSIER_MARK} ${version} -->`,
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${plain(title)}</title>`,
    `<style>\n${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...blocks.map(html),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');

function html(block: Block): string {
  switch (block.kind) {
    case 'heading': return `<h${block.level}>${inline(block.runs)}</h${block.level}>`;
    case 'paragraph': return `<p${block.quiet === true ? ' class="quiet"' : ''}>${inline(block.runs)}</p>`;
    case 'quote': return `<blockquote>\n<p>${inline(block.runs)}</p>\n<footer>${inline(block.origin)}</footer>\n</blockquote>`;
    case 'table': {
      const row = (tag: 'th' | 'td', cells: readonly string[]): string => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
      return `<div class="table"><table>\n<thead>${row('th', block.head.map(plain))}</thead>\n<tbody>\n${block.rows.map((cells) => row('td', cells.map(inline))).join('\n')}\n</tbody>\n</table></div>`;
    }
    case 'claim': return `<article class="${block.standing}">\n${block.blocks.map(html).join('\n')}\n</article>`;
  }
}

function inline(runs: readonly Run[]): string {
  return runs.map(({ text, strong, code, href }) => {
    const said = code === true ? `<code>${plain(text)}</code>` : strong === true ? `<strong>${plain(text)}</strong>` : plain(text);
    return href === undefined ? said : `<a href="${plain(href)}">${said}</a>`;
  }).join('');
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as text: none of it is markup, in an attribute neither. */
const plain = (text: string): string => text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? '');
