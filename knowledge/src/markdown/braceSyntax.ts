// Codes of templates and of editors: shortcodes, Liquid and Jinja tags, expressions, attributes, tracked changes.
import type { InlineContext } from '@lezer/markdown';
import { closing, textAfter } from './closing.ts';

interface Code {
  readonly open: string;
  readonly close: string;
  /** `Placeholder` stands for something (`{{ page.title }}`), the others for nothing */
  readonly node: 'Shortcode' | 'Placeholder' | 'ExpressionComment';
}

const CODES: readonly Code[] = [
  { open: '{{<', close: '>}}', node: 'Shortcode' },
  { open: '{{%', close: '%}}', node: 'Shortcode' },
  { open: '{%', close: '%}', node: 'Shortcode' },
  { open: '{{', close: '}}', node: 'Placeholder' },
  { open: '{/*', close: '*/}', node: 'ExpressionComment' },
  { open: '{#', close: '#}', node: 'Shortcode' },
  // tracked changes: what is struck out and what is remarked on it
  { open: '{--', close: '--}', node: 'Shortcode' },
  { open: '{>>', close: '<<}', node: 'Shortcode' },
  { open: '{~~', close: '~>', node: 'Shortcode' },
  { open: '<%=', close: '%>', node: 'Placeholder' },
  { open: '<%', close: '%>', node: 'Shortcode' },
];

/** Marks of tracked changes around words that stay: added, highlighted, put in the place of others. */
const MARK = /^(?:\{\+\+|\+\+\}|\{==|==\}|~~\})/;

const ATTRIBUTES = /^\{(?:[#.:][^{}\n]{0,300}|[\w-]{1,40}=[^{}\n]{0,300})\}/;
const EXPRESSION = /^\{(?:[^{}\n]|\{[^{}\n]{0,100}\}){1,300}\}/;

/** A code that opens with a brace, or with `<%`. */
export function templateCode(cx: InlineContext, pos: number): number {
  const head = textAfter(cx, pos, 3);
  for (const { open, close, node } of CODES) {
    if (!head.startsWith(open)) continue;
    const end = closing(cx, close, pos + open.length);
    if (end >= 0 && !(open === '{#' && cx.slice(pos, end).includes('}'))) return cx.addElement(cx.elt(node, pos, end + close.length));
  }
  if (!head.startsWith('{')) return -1;
  const mark = changeMark(cx, pos);
  if (mark >= 0) return mark;
  const rest = textAfter(cx, pos, 400);
  const attributes = ATTRIBUTES.exec(rest);
  if (attributes !== null) return cx.addElement(cx.elt('Attributes', pos, pos + attributes[0].length));
  const expression = EXPRESSION.exec(rest);
  return expression === null ? -1 : cx.addElement(cx.elt('Placeholder', pos, pos + expression[0].length));
}

/** `{++`, `++}`, `{==`, `==}`, `~~}`. */
export function changeMark(cx: InlineContext, pos: number): number {
  const mark = MARK.exec(textAfter(cx, pos, 3));
  return mark === null ? -1 : cx.addElement(cx.elt('ChangeMark', pos, pos + 3));
}
