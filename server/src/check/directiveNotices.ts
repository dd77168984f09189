// What is told of a directive that does nothing: one that is misspelt, names no code, or has nothing to switch off.
import { messages } from '../../../knowledge/src/languages/messages.ts';
import type { Span } from '../../../knowledge/src/text/span.ts';
import { codeOf, nearestCode, nearestDirective, type Directive, type Used, type Word } from './directives.ts';
import { blankBefore, blanksBefore, isBlankLine, lineEnd, lineStart, nextLine } from './draftLines.ts';
import type { Finding, Fix, Severity } from './finding.ts';

/** The notices of all directives, with what puts each right. */
export function noticesOf(directives: readonly Directive[], used: Used, text: string, language: 'fr' | 'en'): readonly Finding[] {
  const words = messages[language].directives;
  const notice = (span: Span, severity: Severity, message: string, fixes: readonly Fix[]): Finding => ({
    verdict: 'notice', code: 'directive', severity, span, message, language, fixes, evidence: [], sentence: '', question: '', draftAnswer: '', sourceAnswer: '', told: '', arithmetic: '', ignored: undefined, derivation: [],
  });
  const remove = (directive: Directive): Fix => ({ title: words.remove, preferred: false, edits: [{ span: removal(text, directive.span), newText: '' }] });
  const replace = ({ span }: Word, by: string | undefined): readonly Fix[] => (by === undefined ? [] : [{ title: words.replace(by), preferred: true, edits: [{ span, newText: by }] }]);
  /** One code of several goes alone, with the white space before it. */
  const drop = (directive: Directive, word: Word): Fix =>
    directive.words.length === 1 ? remove(directive)
    : { title: words.drop(word.text), preferred: false, edits: [{ span: { start: word.span.start - blanksBefore(text, word.span.start), end: word.span.end }, newText: '' }] };
  return directives.flatMap((directive): readonly Finding[] => {
    const { name, head } = directive;
    if (name === undefined) {
      const meant = nearestDirective(head);
      return [notice(head.span, 'information', words.unknown(head.text, meant), [...replace(head, meant), remove(directive)])];
    }
    if (name === 'restore') return [];
    if (name === 'capture') return directives.some((one) => one.name === 'restore' && one.span.start > directive.span.start) ? [] : [notice(directive.span, 'hint', words.unusedCapture, [remove(directive)])];
    const unknown = directive.words.filter((word) => codeOf(word) === undefined);
    const wrong = unknown.map((word) => {
      const meant = nearestCode(word);
      return notice(word.span, 'information', words.noCode(word.text, meant), [...replace(word, meant), drop(directive, word)]);
    });
    const enables = name === 'enable' || name === 'enable-file';
    const idle = directive.words.filter((word) => unknown.includes(word) === false && used.get(directive)?.has(codeOf(word) as never) !== true);
    if (unknown.length === 0 && idle.length === directive.words.length && (used.get(directive)?.size ?? 0) === 0) {
      return [notice(directive.span, 'hint', enables ? words.nothingToEnable : words.unused, [remove(directive)])];
    }
    return [...wrong, ...idle.map((word) => notice(word.span, 'hint', enables ? words.nothingToEnableOf(word.text) : words.unusedCode(word.text), [drop(directive, word)]))];
  });
}

/** What goes with a comment that goes: the line it fills, with one of the empty lines around it; else the blanks before it. */
export function removal(text: string, { start, end }: Span): Span {
  const from = lineStart(text, start);
  const to = lineEnd(text, end);
  if (text.slice(from, start).trim() !== '' || text.slice(end, to).trim() !== '') return { start: start - blanksBefore(text, start), end };
  const next = nextLine(text, to);
  return { start: from, end: blankBefore(text, from) && next < text.length && isBlankLine(text, next) ? nextLine(text, next) : next };
}
