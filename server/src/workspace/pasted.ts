// What a writer pastes, a text or the HTML of a page, as an article in Markdown with what it says of itself.
import { readArticle, type ArticleMeta } from '../../../knowledge/src/base/article.ts';
import { readFrontMatter } from '../../../knowledge/src/markdown/frontMatter.ts';
import type { Block } from '../../../knowledge/src/markdown/prose.ts';
import { readPlainText } from '../../../knowledge/src/markdown/readPlainText.ts';

export interface PastedArticle {
  /** Markdown, without front matter */
  readonly text: string;
  readonly meta: ArticleMeta;
}

/** Makes an article of what was pasted; undefined when no text is in it. */
export async function pastedArticle(pasted: string): Promise<PastedArticle | undefined> {
  const written = pasted.replace(/\r\n?/g, '\n').replaceAll('\u0000', '').trim();
  if (!/[\p{L}\p{N}]/u.test(written)) return undefined;
  const text = isMarkdown(written) ? written : readPlainText(written).blocks.map(toMarkdown).join('\n\n');
  const { meta } = readArticle({ path: '', text, meta: {}, format: 'markdown' });
  return { text: text.slice(readFrontMatter(text).end).trim(), meta };
}

/** Marks that nobody writes but in Markdown. */
const isMarkdown = (text: string): boolean => /^---\n[^\n]+:|^#{1,6} \S|^> \S|^```|\]\(https?:|\*\*\S/mu.test(text);

const toMarkdown = ({ kind, level, text }: Block): string => `${kind === 'heading' ? `${'#'.repeat(level)} ` : kind === 'item' ? '- ' : ''}${text}`;
