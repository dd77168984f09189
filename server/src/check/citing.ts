// Citing a source where the draft states what it says, in the way in which the draft cites already: a footnote, a note in
// the text, a citation key or a link.
import { sentences as english } from '../../../knowledge/src/languages/en/sentences.ts';
import { sentences as french } from '../../../knowledge/src/languages/fr/sentences.ts';
import { splitSentences } from '../../../knowledge/src/analysis/split.ts';
import { readMarkdown } from '../../../knowledge/src/markdown/readMarkdown.ts';
import { plainMap } from '../../../knowledge/src/text/offsetMap.ts';
import { contains, type Span } from '../../../knowledge/src/text/span.ts';
import { citationsIn, type CitationForm, type Citations } from './citationMarks.ts';
import { blankBefore, isBlankLine, lineEnd, lineStart, nextLine } from './draftLines.ts';
import type { Citation, TextEdit } from './finding.ts';
import { asMarkdown, asTarget } from './markup.ts';

/** What a citation tells of its source. */
export type Cited = Pick<Citation, 'path' | 'title' | 'publisher' | 'date' | 'url' | 'page'>;

export interface CitationStyle {
  /** undefined: the draft cites nothing yet */
  readonly form: CitationForm | undefined;
  /** whether a note stands behind the full stop, as in English, or before it, as in French; undefined: the draft has none */
  readonly afterStop: boolean | undefined;
}

/** How a source is cited in a draft. */
export interface CitationMark {
  /** what is put into the sentence, with the blank before it where there is one */
  readonly text: string;
  readonly afterStop: boolean;
  /** what is put elsewhere in the draft: the text of a new footnote */
  readonly definition: TextEdit | undefined;
}

/** How the draft cites: the most frequent of notes and keys; links, which may be no citations, where it has neither. */
export const citationStyleOf = (draft: string): CitationStyle => styleOf(draft, citationsIn(draft));

/** How a source is cited in the style of the draft. Without one, a source with an address is linked, any other in a footnote. */
export const citationMark = (draft: string, source: Cited, language: 'fr' | 'en' = 'en'): CitationMark => citationMarks(draft)(source, language);

/** The same for several sources: the draft is looked through once. */
export function citationMarks(draft: string): (source: Cited, language: 'fr' | 'en') => CitationMark {
  const citations = citationsIn(draft);
  return (source, language) => markIn(draft, citations, source, language);
}

/**
 * What cites a source in the sentence around an offset of the draft; nothing where that sentence cites it already.
 * @param language of the sentence: French puts the mark of a note before the full stop
 * @param citations those of the draft, where they are known
 */
export function citationEdits(draft: string, offset: number, source: Cited, language: 'fr' | 'en' = 'en', citations: Citations = citationsIn(draft)): readonly TextEdit[] {
  const sentence = sentenceAt(draft, offset, language);
  const whole = { start: sentence.start, end: pastMarks(draft, sentence.end) };
  if (cites(draft, whole, citations, source)) return [];
  const mark = markIn(draft, citations, source, language);
  const at = placeOf(draft, sentence, mark);
  const group = mark.text.startsWith(' [@') ? citations.marks.find(({ form, span }) => form === 'key' && span.end === at) : undefined;
  const inserted = group === undefined ? put(at, mark.text) : put(at - 1, `; ${mark.text.slice(2, -1)}`);
  return mark.definition === undefined ? [inserted] : [inserted, mark.definition];
}

/** A sentence with the mark in it. */
export function withMark(sentence: string, mark: CitationMark): string {
  const at = placeOf(sentence, { start: 0, end: sentence.length }, mark);
  return sentence.slice(0, at) + mark.text + sentence.slice(at);
}

/** The key that a source is cited by: the name of its file. */
export const citationKey = (path: string): string => slug((path.split(/[\\/]/).pop() ?? path).replace(/(.)\.[a-z0-9]{1,8}$/i, '$1'));

function styleOf(draft: string, { marks }: Citations): CitationStyle {
  const count = (form: CitationForm): number => marks.filter((mark) => mark.form === form).length;
  const [form] = [...new Set(marks.map((mark) => mark.form))].filter((one) => one !== 'link').sort((a, b) => count(b) - count(a));
  const notes = marks.filter((mark) => mark.form === 'footnote' || mark.form === 'note');
  const behind = notes.filter(({ span }) => /[.!?…]["”»’]?$/u.test(draft.slice(Math.max(0, span.start - 2), span.start))).length;
  return { form: form ?? (count('link') > 0 ? 'link' : undefined), afterStop: notes.length === 0 ? undefined : behind * 2 >= notes.length };
}

function markIn(draft: string, citations: Citations, source: Cited, language: 'fr' | 'en'): CitationMark {
  const { form, afterStop = language === 'en' } = styleOf(draft, citations);
  const page = source.page === undefined ? '' : `, p. ${source.page}`;
  switch (form ?? (source.url === undefined ? 'footnote' : 'link')) {
    case 'key':
      return { text: ` [@${citationKey(source.path)}${page}]`, afterStop: false, definition: undefined };
    case 'note':
      return { text: `^[${described(source)}]`, afterStop, definition: undefined };
    case 'link':
      return { text: source.url === undefined ? ` (${described(source)})` : ` ([${asMarkdown(source.publisher ?? source.title)}](${asTarget(source.url)})${page})`, afterStop: false, definition: undefined };
    case 'footnote': {
      const known = definitionOf(draft, citations, source);
      const label = known ?? newLabel(citations, source);
      return { text: `[^${label}]`, afterStop, definition: known === undefined ? definitionEdit(draft, citations, `[^${label}]: ${described(source)}.`) : undefined };
    }
  }
}

/** Title, publisher, date and page, as far as they are known; the title leads to the source where that has an address. */
function described({ title, publisher, date, url, page }: Cited): string {
  const named = url === undefined ? `*${asMarkdown(title)}*` : `[${asMarkdown(title)}](${asTarget(url)})`;
  return [named, publisher === undefined ? undefined : asMarkdown(publisher), date, page === undefined ? undefined : `p. ${page}`].filter((part) => part !== undefined).join(', ');
}

/** The label of the footnote that names this source, and this page of it. */
function definitionOf(draft: string, { definitions }: Citations, source: Cited): string | undefined {
  return definitions.find(({ span }) => {
    const text = draft.slice(span.start, span.end);
    return text.includes(source.url === undefined ? asMarkdown(source.title) : asTarget(source.url)) && (source.page === undefined || text.includes(`p. ${source.page}`));
  })?.label;
}

/** The next number; a word of the title where the draft has words for labels. */
function newLabel({ marks, definitions }: Citations, { title }: Cited): string {
  const used = new Set([...definitions.map(({ label }) => label), ...marks.flatMap(({ form, names }) => (form === 'footnote' ? names : []))]);
  const numbers = [...used].filter((label) => /^\d{1,6}$/.test(label)).map(Number);
  if (numbers.length > 0 || used.size === 0) return String(Math.max(0, ...numbers) + 1);
  const word = slug(title).split('-').slice(0, 3).join('-') || 'source';
  for (let n = 1; ; n++) {
    const label = n === 1 ? word : `${word}-${n}`;
    if (!used.has(label)) return label;
  }
}

/** A new footnote: behind the last one, else at the end of the draft. */
function definitionEdit(draft: string, { definitions }: Citations, text: string): TextEdit {
  const breaks = draft.includes('\r\n') ? '\r\n' : '\n';
  const last = definitions.at(-1);
  if (last !== undefined) return put(last.span.end, `${breaks}${/^(?:>[ \t]?|[ \t]){1,8}$/.exec(draft.slice(lineStart(draft, last.span.start), last.span.start))?.[0] ?? ''}${text}`);
  const ended = /(?:\r\n?|\n)$/.test(draft);
  return put(draft.length, ended ? `${breaks}${text}${breaks}` : `${breaks}${breaks}${text}${breaks}`);
}

/** Does a stretch of the draft cite the source, by its key, its footnote or its address? */
function cites(draft: string, { start, end }: Span, citations: Citations, source: Cited): boolean {
  const label = definitionOf(draft, citations, source);
  const names = new Set([citationKey(source.path), ...(label === undefined ? [] : [label])]);
  const within = citations.marks.filter(({ span }) => span.start >= start && span.end <= end);
  return within.some(({ names: own }) => own.some((name) => names.has(name))) || draft.slice(start, end).includes(source.url === undefined ? described(source) : asTarget(source.url));
}

/** The sentence around an offset, in the draft. Of the draft, only the lines around it are read. */
function sentenceAt(draft: string, offset: number, language: 'fr' | 'en'): Span {
  let start = lineStart(draft, offset);
  while (start > 0 && !blankBefore(draft, start)) start = lineStart(draft, start - (draft.startsWith('\r\n', start - 2) ? 2 : 1));
  let end = lineEnd(draft, offset);
  for (let next = nextLine(draft, end); next > end && next < draft.length && !isBlankLine(draft, next); next = nextLine(draft, end)) end = lineEnd(draft, next);
  const text = draft.slice(start, end);
  const at = { start: offset - start, end: offset - start };
  const block = readMarkdown(text).prose.blocks.filter(({ span }) => contains(span, at)).sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
  const line = { start: lineStart(draft, offset) - start, end: lineEnd(draft, offset) - start };
  const prose = block?.text ?? text.slice(line.start, line.end);
  const map = block?.map ?? plainMap(line.start, prose.length);
  const split = splitSentences(prose, language === 'fr' ? french : english);
  const within = map.toProse(at.start);
  const found = split.find((one) => within <= one.end) ?? split.at(-1);
  const span = found === undefined ? at : map.spanToSource(found);
  return { start: span.start + start, end: span.end + start };
}

/** The marks at the end of a sentence: what stops it, and the blank before that in French. */
const STOP = /[\s\u00a0\u202f]?[.!?…:;,]+$/u;
/** Markup that ends where the sentence does, and notes: a mark is put behind them. */
const CLOSING = /^(?:\*{1,3}|_{1,3}|~~|\]\([^()\s]{0,1000}\)|\]\[[^[\]]{0,100}\]|\[\^[^\]\s[]{1,80}\]|\^\[(?:[^[\]]|\[[^[\]]{0,300}\]){1,500}\]| ?\[-?@[^[\]]{1,300}\]| \(\[[^[\]]{0,300}\]\([^()\s]{0,1000}\)[^()]{0,20}\))/;

/** Where the mark goes in the sentence. */
function placeOf(text: string, { start, end }: Span, { afterStop }: CitationMark): number {
  const stop = afterStop ? null : STOP.exec(text.slice(start, end));
  return stop === null ? pastMarks(text, end) : start + stop.index;
}

function pastMarks(text: string, at: number): number {
  let end = at;
  for (let found = CLOSING.exec(text.slice(end, end + 1100)); found !== null; found = CLOSING.exec(text.slice(end, end + 1100))) end += found[0].length;
  return end;
}

const put = (at: number, newText: string): TextEdit => ({ span: { start: at, end: at }, newText });

/** Letters, digits and hyphens: fit for a key or a label. */
const slug = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d_]+/gu, '-').replace(/^-+|-+$/g, '');
