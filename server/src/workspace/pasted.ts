// What a writer pastes, a text or the HTML of a page, as an article in Markdown with what it says of itself.
import { readArticle, type ArticleMeta } from '../../../knowledge/src/base/article.ts';
import { readFrontMatter } from '../../../knowledge/src/markdown/frontMatter.ts';
import type { Block } from '../../../knowledge/src/markdown/prose.ts';
import { readPlainText } from '../../../knowledge/src/markdown/readPlainText.ts';
import { convert } from './formats/index.ts';
import { DEFAULT_LIMITS } from './formats/limits.ts';
import { writeMarkdown, type Piece } from './formats/markdown.ts';

export interface PastedArticle {
  /** Markdown, without front matter */
  readonly text: string;
  readonly meta: ArticleMeta;
}

/** More than this is no article that somebody copied: it is converted while the editor waits (bytes). */
const LARGEST_PAGE = 2 * 1024 * 1024;

/** Makes an article of what was pasted; undefined when no text is in it. */
export async function pastedArticle(pasted: string): Promise<PastedArticle | undefined> {
  const written = pasted.replace(/\r\n?/g, '\n').replaceAll('\u0000', '').trim();
  const page = isHtml(written) ? await convert('pasted.html', Buffer.from(written), { ...DEFAULT_LIMITS, html: LARGEST_PAGE }) : undefined;
  if (page !== undefined && 'code' in page) return undefined;
  if (page === undefined && !/[\p{L}\p{N}]/u.test(written)) return undefined;
  const text = page?.text ?? (isMarkdown(written) ? written : writeMarkdown(readPlainText(written).blocks.map(pieceOf)).text);
  const { meta } = readArticle({ path: '', text, meta: page?.meta ?? {}, format: 'markdown' });
  return { text: text.slice(readFrontMatter(text).end).trim(), meta };
}

const isHtml = (text: string): boolean => /^<(?:!doctype html|(?:html|head|body|article|main|section|div|p|h[1-6]|ul|ol|table|span|meta)[\s>])/i.test(text);

/** Marks that nobody writes but in Markdown. */
const isMarkdown = (text: string): boolean => /^---\n[^\n]+:|^#{1,6} \S|^> \S|^```|\]\(https?:|\*\*\S/mu.test(text);

function pieceOf({ kind, level, text }: Block): Piece {
  if (kind === 'heading') return { kind, level, text };
  return kind === 'item' ? { kind, text, mark: '-', depth: 1, quoted: false } : { kind: 'paragraph', text, quoted: false };
}
