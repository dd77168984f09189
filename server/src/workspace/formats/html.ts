// Web pages: the article of a page, as Markdown. A chunk of its own, loaded when a page is met.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { NotConverted, type Converted } from './converted.ts';
import { lengthOf, type DomElement, type DomNode } from './dom.ts';
import { removeFurniture } from './furniture.ts';
import { readBlocks } from './htmlBlocks.ts';
import { pageMeta } from './htmlMeta.ts';
import type { Limits } from './limits.ts';
import { writeMarkdown, type Piece } from './markdown.ts';
import { cleanPage } from './tags.ts';

/** Above this many tags the search for the article costs seconds: the whole body is read instead. */
const MOST_SEARCHED = 15_000;
/** So does a text of this length, for it is measured anew on every level (characters). */
const LONGEST_SEARCHED = 2_000_000;
/** An article that was found holds at least this much, or this share of the page. */
const SHORTEST_ARTICLE = 250;
const LEAST_SHARE = 0.4;

/**
 * The article of a page.
 * @throws NotConverted when the page has no text, or more tags than a page has
 */
export function convertHtml(source: string, limits: Limits): Converted {
  const page = cleanPage(source, limits.depth);
  if (page.tags > limits.tags) throw new NotConverted('tooComplex', `${page.tags} tags`);
  const document = parse(page.html);
  const meta = pageMeta(page, document);
  const body = bodyOf(document);
  removeFurniture(body);
  const whole = lengthOf(body);
  const found = page.tags > MOST_SEARCHED || page.html.length > LONGEST_SEARCHED ? undefined : articleOf(document);
  const pieces =
    found !== undefined && found.length >= Math.min(SHORTEST_ARTICLE, whole * LEAST_SHARE)
      ? readBlocks(found.root)
      : readBlocks(mainOf(reparsed(page.html)));
  const { text } = writeMarkdown(withTitle(pieces, meta.title));
  if (pieces.length === 0) throw new NotConverted('empty', 'no text in the page');
  return { text, format: 'markdown', meta, pages: [] };
}

/** The pieces of a piece of HTML that another converter made: all of it is text of the article. */
export const piecesOfHtml = (html: string, limits: Limits): readonly Piece[] => readBlocks(bodyOf(parse(cleanPage(html, limits.depth).html)));

const parse = (html: string): DomElement => (parseHTML(html) as unknown as { readonly document: DomElement }).document;

function bodyOf(document: DomElement): DomElement {
  return [...document.querySelectorAll('body')][0] as DomElement;
}

/** The tree again, for the search changes the one it is given. */
function reparsed(html: string): DomElement {
  const body = bodyOf(parse(html));
  removeFurniture(body);
  return body;
}

/** What Readability takes for the article. */
function articleOf(document: DomElement): { readonly root: DomNode; readonly length: number } | undefined {
  const reader = new Readability<DomNode>(document as never, { serializer: (node) => node as unknown as DomNode, keepClasses: true, charThreshold: SHORTEST_ARTICLE, disableJSONLD: true });
  const root = reader.parse()?.content;
  return root === null || root === undefined ? undefined : { root, length: lengthOf(root) };
}

/** The one element that says it is the article, when most of the page's text is in it; else the page. */
function mainOf(body: DomElement): DomElement {
  const whole = lengthOf(body);
  for (const selector of ['[itemprop=articleBody]', 'article', 'main']) {
    const [only, second] = [...body.querySelectorAll(selector)];
    if (only !== undefined && second === undefined && lengthOf(only) > whole / 2) return only;
  }
  return body;
}

/** The title stands above the text, as it does in the page, unless the text opens with it. */
function withTitle(pieces: readonly Piece[], title: string | undefined): readonly Piece[] {
  const same = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (title === undefined || pieces.slice(0, 3).some((piece) => piece.kind === 'heading' && same(piece.text) === same(title))) return pieces;
  return [{ kind: 'heading', level: 1, text: title }, ...pieces];
}

