// Reads the arguments of the command line. Nothing is run here, nothing is looked up on disk.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Words } from './words.ts';

export interface CheckOptions {
  readonly drafts: readonly string[];
  /** files, folders or patterns; empty: what the project's settings say */
  readonly knowledge: readonly string[];
  /** the folder where what is read of the articles is kept; undefined: nowhere */
  readonly store: string | undefined;
  readonly format: 'text' | 'json';
  readonly fix: boolean;
  /** how many drafts are checked at a time; undefined: as is best */
  readonly threads: number | undefined;
  /** undefined: by what the terminal can do */
  readonly color: boolean | undefined;
}

export interface ExplainOptions {
  readonly draft: string;
  /** one-based, as editors show them */
  readonly line: number;
  readonly column: number | undefined;
  readonly knowledge: readonly string[];
  readonly store: string | undefined;
}

export interface SourcesOptions {
  readonly knowledge: readonly string[];
  readonly store: string | undefined;
  readonly format: 'text' | 'json';
  /** where the articles contradict one another, instead of what they are */
  readonly conflicts: boolean;
  readonly color: boolean | undefined;
}

export interface FactsOptions {
  /** '' asks for everything */
  readonly query: string;
  readonly knowledge: readonly string[];
  readonly store: string | undefined;
  readonly format: 'text' | 'json';
  readonly color: boolean | undefined;
}

export interface DossierOptions {
  readonly draft: string;
  readonly knowledge: readonly string[];
  readonly store: string | undefined;
  readonly format: 'markdown' | 'html';
}

export type Command =
  | { readonly command: 'check'; readonly options: CheckOptions }
  | { readonly command: 'explain'; readonly options: ExplainOptions }
  | { readonly command: 'sources'; readonly options: SourcesOptions }
  | { readonly command: 'facts'; readonly options: FactsOptions }
  | { readonly command: 'dossier'; readonly options: DossierOptions }
  | { readonly command: 'pairs' | 'help' | 'version' }
  | { readonly command: 'mistake'; readonly message: string };

type Options = NonNullable<ParseArgsConfig['options']>;
const everywhere: Options = { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } };
const knowledge: Options = { knowledge: { type: 'string', multiple: true, short: 'k' }, store: { type: 'string' } };
const printed: Options = { format: { type: 'string' }, color: { type: 'boolean' }, 'no-color': { type: 'boolean' } };
const allowed: Readonly<Record<'check' | 'explain' | 'sources' | 'facts' | 'dossier' | 'pairs', Options>> = {
  check: {
    ...everywhere,
    ...knowledge,
    ...printed,
    fix: { type: 'boolean' },
    threads: { type: 'string' },
  },
  explain: { ...everywhere, ...knowledge },
  sources: { ...everywhere, ...knowledge, ...printed, conflicts: { type: 'boolean' } },
  facts: { ...everywhere, ...knowledge, ...printed },
  dossier: { ...everywhere, ...knowledge, format: { type: 'string' } },
  pairs: everywhere,
};

/** What `allowed` lets through, by name. */
interface Values {
  readonly help?: boolean;
  readonly version?: boolean;
  readonly knowledge?: readonly string[];
  readonly store?: string;
  readonly format?: string;
  readonly fix?: boolean;
  readonly threads?: string;
  readonly conflicts?: boolean;
  readonly color?: boolean;
  readonly 'no-color'?: boolean;
}

/** The command that the arguments ask for, or what is wrong with them. */
export function readCommand(args: readonly string[], words: Words): Command {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return { command: 'help' };
  if (name === '--version' || name === 'version') return { command: 'version' };
  const mistake = (message: string): Command => ({ command: 'mistake', message });
  if (!isCommand(name)) return mistake(words.unknownCommand(name));
  try {
    const parsed = parseArgs({ args: rest, options: allowed[name], allowPositionals: true });
    const values: Values = parsed.values;
    const { positionals } = parsed;
    if (values.help === true) return { command: 'help' };
    if (values.version === true) return { command: 'version' };
    if (name === 'check') return readCheck(values, positionals, words);
    if (name === 'explain') return readExplain(values, positionals, words);
    if (name === 'sources') return readSources(values, positionals, words);
    if (name === 'facts') return printedOptions(values, words, (options) => ({ command: 'facts', options: { ...options, query: positionals.join(' ') } }));
    if (name === 'dossier') return readDossier(values, positionals, words);
    return positionals[0] === undefined ? { command: 'pairs' } : mistake(words.pairsTakesStdin(positionals[0]));
  } catch (error) {
    return mistake(words.badOption(error instanceof Error ? firstSentence(error.message) : String(error), name));
  }
}

const isCommand = (name: string): name is keyof typeof allowed => Object.hasOwn(allowed, name);

function readCheck(values: Values, drafts: readonly string[], words: Words): Command {
  if (drafts.length === 0) return { command: 'mistake', message: words.noDraftNamed };
  const { threads } = values;
  if (threads !== undefined && !/^[1-9][0-9]?$/.test(threads)) return { command: 'mistake', message: words.badThreads(threads) };
  return printedOptions(values, words, (options) => ({ command: 'check', options: { ...options, drafts, fix: values.fix === true, threads: threads === undefined ? undefined : Number(threads) } }));
}

function readSources(values: Values, articles: readonly string[], words: Words): Command {
  if (articles.length > 0) return { command: 'mistake', message: words.sourcesTakesOptions(articles.join(' ')) };
  return printedOptions(values, words, (options) => ({ command: 'sources', options: { ...options, conflicts: values.conflicts === true } }));
}

/** The options of every command that prints a report. */
interface Printed {
  readonly knowledge: readonly string[];
  readonly store: string | undefined;
  readonly format: 'text' | 'json';
  readonly color: boolean | undefined;
}

function printedOptions(values: Values, words: Words, command: (options: Printed) => Command): Command {
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json') return { command: 'mistake', message: words.unknownFormat(format) };
  return command({ knowledge: values.knowledge ?? [], store: values.store, format, color: values['no-color'] === true ? false : values.color });
}

function readExplain(values: Values, places: readonly string[], words: Words): Command {
  const place = readPlace(places[0] ?? '');
  if (place === undefined || places.length !== 1) return { command: 'mistake', message: words.badPlace(places.join(' ')) };
  return { command: 'explain', options: { ...place, knowledge: values.knowledge ?? [], store: values.store } };
}

function readDossier({ format = 'markdown', knowledge: articles = [], store }: Values, drafts: readonly string[], words: Words): Command {
  const [draft] = drafts;
  if (draft === undefined || drafts.length > 1) return { command: 'mistake', message: words.oneDraft };
  if (format !== 'markdown' && format !== 'html') return { command: 'mistake', message: words.unknownDossierFormat(format) };
  return { command: 'dossier', options: { draft, knowledge: articles, store, format } };
}

/** `DRAFT:LINE` or `DRAFT:LINE:COLUMN`; the draft's own name may hold colons. */
function readPlace(place: string): { draft: string; line: number; column: number | undefined } | undefined {
  const parts = place.split(':');
  const isNumber = (part: string | undefined): part is string => part !== undefined && /^[1-9][0-9]{0,8}$/.test(part);
  const last = parts.pop();
  if (!isNumber(last)) return undefined;
  const before = parts.at(-1);
  if (parts.length > 1 && isNumber(before)) {
    return { draft: parts.slice(0, -1).join(':'), line: Number(before), column: Number(last) };
  }
  return parts.join(':') === '' ? undefined : { draft: parts.join(':'), line: Number(last), column: undefined };
}

const firstSentence = (message: string): string => message.split('. ')[0] ?? message;
