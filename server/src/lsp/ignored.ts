// Everything that is ignored, in one list: the comments of a draft and the dismissals of its folder, each with what to take
// away to undo it.
import { readMarkdown } from '../../../knowledge/src/markdown/readMarkdown.ts';
import { removal } from '../check/directiveNotices.ts';
import { readDirectives } from '../check/directives.ts';
import { keysMet } from '../check/dismissals.ts';
import { linesOf } from '../workspace/lines.ts';
import { withdrawable } from './cancelling.ts';
import { IGNORED, type FileParams, type IgnoredThing } from './protocol.ts';
import type { Session } from './session.ts';
import type { Verdicts } from './verdicts.ts';

/** Answers what is ignored. */
export function answerIgnored({ connection, judge }: Session): void {
  connection.onRequest(IGNORED, withdrawable(async ({ uri }: FileParams, token): Promise<IgnoredThing[]> => {
    const verdicts = await judge.verdictsOn(uri, token);
    return verdicts === undefined ? [] : [...commentsIn(verdicts), ...dismissalsFor(verdicts)];
  }));
}

function commentsIn({ uri, text, lines, found }: Verdicts): readonly IgnoredThing[] {
  const idle = (start: number): boolean => found.told().some(({ verdict, span }) => verdict === 'notice' && span.start === start);
  return readDirectives(text, readMarkdown(text).prose.comments).map(({ span, head, words, reason }) => ({
    kind: 'comment',
    label: [head.text, ...words.map((word) => word.text)].join(' '),
    reason,
    unused: idle(span.start) || idle(head.span.start),
    uri,
    range: lines.rangeOf(span),
    removal: lines.rangeOf(removal(text, span)),
  }));
}

function dismissalsFor({ found, dismissals, dismissalFile }: Verdicts): readonly IgnoredThing[] {
  const { text = '', byKey } = dismissals;
  const met = keysMet(found.told(), dismissals);
  const lines = linesOf(text);
  return Array.from({ length: lines.count }, (_, line) => line).flatMap((line) => {
    const span = lines.spanOf(line);
    const written = text.slice(span.start, span.end);
    const one = [...byKey.values()].find(({ key }) => written.includes(JSON.stringify(key)));
    if (one === undefined || dismissalFile === undefined) return [];
    const next = line + 1 < lines.count ? lines.spanOf(line + 1).start : span.end;
    return [{ kind: 'dismissal' as const, label: one.sentence, reason: one.reason, unused: !met.has(one.key), uri: dismissalFile, range: lines.rangeOf(span), removal: lines.rangeOf({ start: span.start, end: next }) }];
  });
}
