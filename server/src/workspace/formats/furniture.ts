// What stands around the article on a page (menus, banners, related links, forms) is taken out of its tree.
import { isElement, isText, lengthOf, type DomElement, type DomNode } from './dom.ts';

const NAMES = new Set(['nav', 'aside', 'footer', 'dialog', 'menu', 'button', 'figcaption', 'form']);
const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'dialog', 'alertdialog', 'search', 'menu', 'menubar', 'toolbar', 'doc-pagefooter', 'doc-pageheader']);
/** Elements that are judged by the names their authors gave them. */
const NAMED = new Set(['div', 'section', 'ul', 'ol', 'p', 'span', 'header', 'table', 'figure', 'a']);
/** Whole words of `class` and `id`. */
const WORDS =
  /^(?:byline|author|dateline|timestamp|entry-meta|post-meta|article-meta|article-info|cookies?|consent|gdpr|onetrust|didomi|newsletter|subscribe|subscription|paywall|share|sharing|social|socials|related|recommended|recommendations|breadcrumbs?|promo|advert|advertisement|ads?|sponsored|comments?|sidebar|pagination|navbar|navigation|footer|masthead|popup|outbrain|taboola|skiplink|sr-only|visually-hidden|screen-reader-text|caption|wp-caption-text|credits?|toc|noprint|mw-editsection|reference|reflist|navbox|catlinks|metadata)$|^(?:cookie|consent|gdpr|onetrust|didomi|newsletter|paywall|breadcrumb|social-|share-(?:b|l|t)|sharing-|related-|recommended-|advert|ad-slot|taboola|outbrain)|(?:cookies?|consent|newsletter|paywall|breadcrumbs?|-related|-recommended|-sidebar|-social|-sharing|share-buttons|-share-bar|-share-tools|-comments|-caption|-toc)(?:-?(?:banner|bar|box|notice|container|wrapper|list|block|section|links|articles|popup|modal|overlay|form))?$/i;

/** Nothing that holds more than this share of the page's text is furniture, whatever it is called. */
const LARGEST_SHARE = 0.5;

/** Removes the furniture below `body`. */
export function removeFurniture(body: DomElement): void {
  const sizes = new Map<DomNode, number>();
  const most = measure(body, sizes) * LARGEST_SHARE;
  const visit = (node: DomElement): void => {
    for (const child of [...node.childNodes]) {
      if (!isElement(child)) continue;
      if ((sizes.get(child) ?? 0) <= most && isFurniture(child)) child.remove();
      else visit(child);
    }
  };
  visit(body);
}

/** How much is written in each element; each text is looked at once. */
function measure(node: DomNode, sizes: Map<DomNode, number>): number {
  if (isText(node)) return lengthOf(node);
  let sum = 0;
  for (const child of node.childNodes) sum += measure(child, sizes);
  sizes.set(node, sum);
  return sum;
}

function isFurniture(element: DomElement): boolean {
  const name = element.localName;
  if (NAMES.has(name)) return true;
  if (ROLES.has(element.getAttribute('role')?.toLowerCase() ?? '')) return true;
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test((element.getAttribute('style') ?? '').slice(0, 500))) return true;
  if (!NAMED.has(name)) return false;
  const words = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500).replaceAll('_', '-').split(/\s+/);
  return words.some((word) => word.length <= 60 && WORDS.test(word));
}
