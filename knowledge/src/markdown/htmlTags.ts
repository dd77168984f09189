// HTML tags inside prose: which elements are no prose, which are stand-ins, and where they end.
import type { SyntaxNode } from '@lezer/common';

export interface Tag {
  /** lower case */
  readonly name: string;
  readonly closes: boolean;
  readonly kind: 'opaque' | 'removed' | 'raised' | 'quotation' | 'break' | 'plain';
}

const KINDS: Readonly<Record<string, Tag['kind']>> = {
  // code and formulas: one opaque noun
  code: 'opaque', kbd: 'opaque', samp: 'opaque', var: 'opaque', tt: 'opaque', math: 'opaque', svg: 'opaque',
  // what is not shown, or struck out
  script: 'removed', style: 'removed', template: 'removed', del: 'removed', s: 'removed', strike: 'removed',
  sup: 'raised', q: 'quotation', br: 'break',
};

/** The tag that fills a stretch of the source. */
export function tagAt(source: string, from: number, to: number): Tag {
  const [, slash = '', written = ''] = /^<(\/?)([A-Za-z][\w-]{0,40})/.exec(source.slice(from, Math.min(to, from + 44))) ?? [];
  const name = written.toLowerCase();
  // a capital makes it a component, whatever it is called
  const kind = written !== name || source.slice(to - 2, to) === '/>' && name !== 'br' ? 'plain' : KINDS[name] ?? 'plain';
  return { name, closes: slash === '/', kind };
}

/** Nodes that are looked through for the end of an element. */
const FARTHEST = 30;

/** Where the element that a tag opens ends: after the next closing tag of that name among the nodes that follow it. */
export function closingTag(source: string, node: SyntaxNode, name: string): number | undefined {
  let sibling = node.nextSibling;
  for (let i = 0; sibling !== null && i < FARTHEST; i++, sibling = sibling.nextSibling) {
    if (sibling.name !== 'HTMLTag') continue;
    const tag = tagAt(source, sibling.from, sibling.to);
    if (tag.closes && tag.name === name) return sibling.to;
  }
  return undefined;
}
