// Claims that the writer has dismissed, one JSON object a line, in the order of their keys, so that two writers' lists
// merge. A dismissal knows its claim by what it says, not by where it stands.
import { fold } from '../../../knowledge/src/text/fold.ts';
import { hash } from '../../../knowledge/src/text/hash.ts';
import type { Finding, TextEdit } from './finding.ts';
import { ignored } from './ignoring.ts';
import { lineEnd, nextLine } from './draftLines.ts';

/** Where the list is, from the folder of the workspace. */
export const DISMISSALS_PATH = '.claimcheck/dismissals.jsonl';

export interface Dismissal {
  readonly key: string;
  readonly code: string;
  /** the underlined words, the sentence around them and the source's answer: for people */
  readonly words: string;
  readonly sentence: string;
  readonly source: string;
  readonly reason: string;
}

/** The dismissals of a file. Two readings of one text are the same object, where the caller keeps it. */
export interface Dismissals {
  /** the file as it is; undefined: there is none */
  readonly text: string | undefined;
  readonly byKey: ReadonlyMap<string, Dismissal>;
}

export const NO_DISMISSALS: Dismissals = { text: undefined, byKey: new Map() };

/** Reads a file of dismissals. A line that is none (the mark of a conflict of a merge, say) is passed over. */
export function readDismissals(text: string): Dismissals {
  const byKey = new Map<string, Dismissal>();
  for (const line of text.split(/\r\n?|\n/)) {
    const one = readLine(line);
    if (one !== undefined) byKey.set(one.key, one);
  }
  return { text, byKey };
}

function readLine(line: string): Dismissal | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const value = JSON.parse(line) as Readonly<Record<string, unknown>>;
    const said = (name: string): string => (typeof value[name] === 'string' ? value[name] : '');
    return said('key') === '' ? undefined : { key: said('key'), code: said('code'), words: said('words'), sentence: said('sentence'), source: said('source'), reason: said('reason') };
  } catch {
    return undefined;
  }
}

/** What a claim is known by: its sentence, its code and the source's answer. Markup, case and kinds of space do not matter. */
export const keyOf = ({ sentence, code, sourceAnswer }: Finding): string => hash([plain(sentence), code, plain(sourceAnswer)].join('\n'));

const plain = (text: string): string => fold(text.replace(/\s+/g, ' ').trim());

/** The findings, those that are dismissed marked as such. */
export function withDismissals(findings: readonly Finding[], { byKey }: Dismissals): readonly Finding[] {
  if (byKey.size === 0) return findings;
  return findings.map((finding) => {
    const dismissal = finding.verdict === 'conflict' ? byKey.get(keyOf(finding)) : undefined;
    return dismissal === undefined || finding.ignored !== undefined ? finding : ignored(finding, { by: 'dismissal', reason: dismissal.reason });
  });
}

/** The keys among the dismissals that a conflict of these findings is known by. */
export const keysMet = (findings: readonly Finding[], { byKey }: Dismissals): ReadonlySet<string> =>
  new Set(findings.filter(({ verdict }) => verdict === 'conflict').map(keyOf).filter((key) => byKey.has(key)));

/** What dismisses a claim: a line put into the file where it belongs. @param draft the text that the finding stands in */
export function dismissalEdit(finding: Finding, draft: string, { text = '' }: Dismissals): TextEdit {
  const key = keyOf(finding);
  const words = draft.slice(finding.span.start, finding.span.end);
  const line = JSON.stringify({ key, code: finding.code, words, sentence: plainSpaces(finding.sentence), source: plainSpaces(finding.sourceAnswer), reason: '' });
  let at = 0;
  for (let next = at; next < text.length; next = nextLine(text, next)) {
    const other = readLine(text.slice(next, lineEnd(text, next)));
    if (other !== undefined && other.key > key) return { span: { start: next, end: next }, newText: `${line}\n` };
    at = nextLine(text, next);
  }
  const open = at > 0 && !/[\r\n]$/.test(text);
  return { span: { start: at, end: at }, newText: `${open ? '\n' : ''}${line}\n` };
}

const plainSpaces = (text: string): string => text.replace(/\ufffc/g, '…').replace(/\s+/g, ' ').trim();
