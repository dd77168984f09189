// What the command line says around the findings, in the language of the person who runs it.
import type { FileProblem } from '../workspace/readText.ts';
import { english } from './words.en.ts';
import { french } from './words.fr.ts';

export interface Words {
  readonly help: string;
  readonly unknownCommand: (name: string) => string;
  readonly badOption: (what: string, command: string) => string;
  readonly unknownFormat: (format: string) => string;
  readonly badThreads: (given: string) => string;
  readonly noDraftNamed: string;
  readonly oneDraft: string;
  readonly unknownDossierFormat: (format: string) => string;
  readonly pairsTakesStdin: (argument: string) => string;
  readonly sourcesTakesOptions: (argument: string) => string;
  readonly badPlace: (place: string) => string;
  /** an article that is not used */
  readonly problem: (problem: FileProblem) => string;
  /** a draft that cannot be checked */
  readonly draftProblem: (problem: FileProblem) => string;
  /** a file that the project's settings do not let be a draft */
  readonly noDraft: (path: string) => string;
  /** a draft that could not be judged, and what went wrong */
  readonly notChecked: (path: string, why: string) => string;
  readonly noArticles: (targets: readonly string[]) => string;
  readonly noSuchLine: (draft: string, lines: number) => string;
  readonly noClaimHere: string;
  /** what: the key that a line lacks, or JSON itself */
  readonly badPair: (line: number, what: string) => string;
  readonly cannotRewrite: (draft: string) => string;
  readonly cannotWrite: (draft: string, why: string) => string;
  readonly fixed: (draft: string) => string;
  /** dismissals that no claim of the drafts is known by */
  readonly idleDismissals: (count: number, file: string) => string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'information' | 'hint', string>>;
  readonly clean: (draft: string) => string;
  readonly summary: (count: Counts) => string;
  /** under the list of the articles */
  readonly articleSummary: (articles: number, facts: number) => string;
  /** under the disagreements */
  readonly disagreements: (count: number, articles: number) => string;
  /** under what was found */
  readonly found: (count: number, more: boolean) => string;
  readonly nothingFound: (query: string) => string;
  readonly facts: (count: number) => string;
  readonly reading: (done: number, total: number) => string;
  readonly comparing: (done: number, total: number) => string;
}

export interface Counts {
  readonly conflicts: number;
  readonly notices: number;
  readonly ignored: number;
  readonly supported: number;
  readonly unverified: number;
  readonly articles: number;
}

/** The words for the environment's language: French where the locale is, English everywhere else. */
export function wordsFor(env: Readonly<Record<string, string | undefined>>): Words {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return locale?.toLowerCase().startsWith('fr') === true ? french : english;
}
