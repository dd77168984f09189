// One pass over a page's source, before anything builds a tree of it: scripts and pictures go, elements that are nested
// without end are opened no further, and what stands beside the text (data, comments) is put aside.

export interface Page {
  /** a whole document: a head with `title` and `meta`, and a body */
  readonly html: string;
  /** the contents of its `application/ld+json` scripts */
  readonly data: readonly string[];
  /** the value of `lang` on `html` */
  readonly language: string | undefined;
  /** the address in the comment of a browser that saved the page */
  readonly savedFrom: string | undefined;
  /** how many tags are left, and references to characters */
  readonly tags: number;
}

/** Elements without an end tag. */
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);
/** Elements whose end tag may be missing: they do not count as nested, for the next one ends them. */
const OPEN_ENDED = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'colgroup', 'option', 'optgroup', 'rb', 'rt', 'rp']);
/** Elements whose contents are no markup, or no text that is read. */
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'noembed', 'noframes', 'xmp', 'textarea', 'svg', 'select', 'canvas', 'audio', 'video', 'object', 'map']);
const DROPPED = new Set(['html', 'head', 'body', 'img', 'source', 'input', 'param', 'track', 'embed', 'frame', 'frameset', 'base', 'col', 'wbr', 'area']);

/** Cleans a page. Takes time in proportion to its length, whatever it holds. */
export function cleanPage(source: string, deepest: number): Page {
  const head: string[] = [];
  const body: string[] = [];
  const data: string[] = [];
  let language: string | undefined;
  let savedFrom: string | undefined;
  let tags = 0;
  let depth = 0;
  /** elements that are not opened, for they would be too deep */
  let tooDeep = 0;
  /** names of elements that are not closed any more in what follows: nobody looks for it twice */
  const unclosed = new Set<string>();
  const copy = (from: number, to: number): void => void (from < to && body.push(source.slice(from, to)));

  const space = (): void => void (body.at(-1) !== ' ' && body.push(' '));

  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0) break;
    copy(at, open);
    const next = source.charCodeAt(open + 1);
    if (source.startsWith('<!--', open)) {
      const end = source.indexOf('-->', open + 4);
      savedFrom ??= /saved from url=\(\d{1,5}\)(\S{1,2000})/.exec(source.slice(open, Math.min(open + 2100, end < 0 ? source.length : end)))?.[1];
      at = end < 0 ? source.length : end + 3;
      continue;
    }
    if (next === 33 || next === 63) {
      at = after('>', source, open);
      continue;
    }
    const closing = next === 47;
    const name = nameAt(source, open + (closing ? 2 : 1));
    if (name === '') {
      // no name: a sign of the text, which stays one where it is followed by no letter
      tags++;
      body.push(closing ? ' ' : '<');
      at = open + (closing ? 2 : 1);
      continue;
    }
    const end = tagEnd(source, open);
    const tag = end - open > LONGEST_TAG ? `<${closing ? '/' : ''}${name}>` : source.slice(open, end);
    at = end;
    if (!closing && name === 'html') language ??= attribute(tag, 'lang') ?? attribute(tag, 'xml:lang');
    if (!closing && (name === 'meta' || name === 'link')) head.push(tag);
    if (!closing && (name === 'title' || SKIPPED.has(name))) {
      const close = closeOf(source, name, end, unclosed);
      if (name === 'title' && head.length < MOST_HEAD) head.push(`<title>${source.slice(end, close.start)}</title>`);
      if (name === 'script' && /json/i.test(attribute(tag, 'type') ?? '')) data.push(source.slice(end, close.start));
      at = close.end;
      continue;
    }
    if (name === 'meta' || name === 'link' || name === 'title' || DROPPED.has(name) || SKIPPED.has(name)) continue;
    if (!VOID.has(name) && !OPEN_ENDED.has(name)) {
      if (closing) {
        if (tooDeep > 0) {
          tooDeep--;
          continue;
        }
        depth = Math.max(0, depth - 1);
      } else if (depth >= deepest) {
        tooDeep++;
        space();
        continue;
      } else depth++;
    }
    if (tooDeep > 0) {
      space();
      continue;
    }
    tags++;
    body.push(tag);
  }
  if (at < source.length) copy(at, source.length);
  const text = body.join('');
  for (let mark = text.indexOf('&'); mark >= 0; mark = text.indexOf('&', mark + 1)) tags++;
  return { html: `<!doctype html><html><head>${head.slice(0, MOST_HEAD).join('')}</head><body>${text}</body></html>`, data, language, savedFrom, tags };
}

/** A tag that is longer has pictures in it, or attributes without end: it stands without them (characters). */
const LONGEST_TAG = 2000;

/** More than this in a head is none. */
const MOST_HEAD = 2000;

const after = (mark: string, source: string, from: number): number => {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
};

function nameAt(source: string, at: number): string {
  return /^[a-z][a-z0-9:-]*/i.exec(source.slice(at, at + 40))?.[0].toLowerCase() ?? '';
}

/** The end of a tag: its `>` outside of quotation marks. */
function tagEnd(source: string, open: number): number {
  let i = open + 1;
  while (i < source.length) {
    const unit = source.charCodeAt(i);
    if (unit === 62) return i + 1;
    // a quotation mark opens a value only behind an equals sign
    if ((unit === 34 || unit === 39) && /=\s*$/.test(source.slice(Math.max(open, i - 8), i))) {
      const close = source.indexOf(source[i] as string, i + 1);
      if (close < 0) return after('>', source, i);
      i = close;
    }
    i++;
  }
  return source.length;
}

/** Where the contents of an element end, and where its end tag does. Scripts run to the end of the page without one, others end at once. */
function closeOf(source: string, name: string, from: number, unclosed: Set<string>): { readonly start: number; readonly end: number } {
  if (unclosed.has(name)) return { start: from, end: from };
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  const found = close.exec(source);
  if (found !== null) return { start: found.index, end: after('>', source, found.index) };
  unclosed.add(name);
  const rest = name === 'script' || name === 'style' ? source.length : from;
  return { start: rest, end: rest };
}

/** An attribute's value in a tag, entities as they stand. */
function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]{0,300})"|'([^']{0,300})'|([^\\s"'>]{1,300}))`, 'i').exec(tag.slice(0, 2000));
  return found?.[1] ?? found?.[2] ?? found?.[3];
}
