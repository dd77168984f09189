// A sentence of an article put into a draft: between quotation marks, since the words are another's, with its citation in
// the draft's own style. And what the draft is speaking of at a place, for looking facts up there.
import { languageOf } from '../../../knowledge/src/claims/read.ts';
import { messages } from '../../../knowledge/src/languages/messages.ts';
import { citationMarks, withMark, type Cited } from './citing.ts';
import { lineStart } from './draftLines.ts';
import type { TextEdit } from './finding.ts';
import { asMarkdown } from './markup.ts';

/** A sentence, and what is known of its article. */
export interface QuotedFact extends Cited {
  readonly quote: string;
}

export interface FactInsertion {
  /** the quotation with the mark of its citation */
  readonly text: string;
  /** what is put elsewhere in the draft: the text of a new footnote */
  readonly definition: TextEdit | undefined;
}

/** What starts a search for facts while one writes. */
export const TRIGGER = '??';
/** A longer query is prose that has two question marks in it. */
const LONGEST_QUERY = 80;
/** Behind a word, question marks ask a question. */
const OPENS = /(?:^|[\s([{«“"'’—–>|*_-])$/u;

/** The stretch from the trigger to the place, and what was written behind the trigger; undefined where there is none. */
export function factQueryAt(draft: string, offset: number): { readonly start: number; readonly query: string } | undefined {
  const from = Math.max(lineStart(draft, offset), offset - LONGEST_QUERY - TRIGGER.length);
  const line = draft.slice(from, offset);
  const at = line.lastIndexOf(TRIGGER);
  if (at < 0 || !OPENS.test(draft.slice(Math.max(0, from + at - 1), from + at))) return undefined;
  const query = line.slice(at + TRIGGER.length);
  return query.includes('?') ? undefined : { start: from + at, query: query.trim() };
}

/** Looks no further back than this for what a place is about (UTF-16 units). */
const FARTHEST = 400;

/** What the draft says before a place: its sentence, or the one before; a heading's words where the text only begins. */
export function subjectAt(draft: string, offset: number): string {
  const before = draft.slice(Math.max(0, offset - FARTHEST), offset).replace(/[*_`#>|[\]]/g, ' ');
  const sentences = before.split(/[.!?…]["”»)]*\s+|\n\s*\n/u).map((part) => part.trim());
  return sentences.findLast((part) => /\p{L}{3}/u.test(part)) ?? '';
}

/** Gives the insertion of any fact into the draft at a place; the draft is looked through once. */
export function factInsertions(draft: string, offset: number): (fact: QuotedFact) => FactInsertion {
  const markOf = citationMarks(draft);
  const around = languageOf(draft.slice(Math.max(0, offset - FARTHEST), offset + FARTHEST));
  return (fact) => {
    const language = around ?? languageOf(fact.quote) ?? 'en';
    const mark = markOf(fact, language);
    return { text: withMark(messages[language].quoted(asMarkdown(fact.quote)), mark), definition: mark.definition };
  };
}

/** The same text with a blank where it would touch a word of the draft. */
export function spacedAt(draft: string, { start, end }: { readonly start: number; readonly end: number }, text: string): string {
  const before = /[\p{L}\p{N}.,;:!?…)»”]$/u.test(draft.slice(Math.max(0, start - 2), start)) ? ' ' : '';
  const after = /^[\p{L}\p{N}(«“]/u.test(draft.slice(end, end + 2)) ? ' ' : '';
  return before + text + after;
}
