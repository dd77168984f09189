// The settings of a project, from wherever they are told: the one place where what was written becomes what is meant. The
// editor and the command line both ask here, so that they agree.
import type { SeverityLevel, SeveritySettings } from '../check/severities.ts';
import { boundsOf, type Bounds } from './formats/limits.ts';

/** What a project may say. Every part has a value. */
export interface Settings {
  /** false: drafts are left alone */
  readonly enabled: boolean;
  readonly drafts: Patterns;
  readonly knowledge: Patterns;
  readonly bounds: Bounds;
  /** the language of drafts that do not tell theirs; undefined: what their words tell */
  readonly language: 'fr' | 'en' | undefined;
  readonly severity: SeveritySettings;
}

/** Files, folders or patterns, relative to the project. */
export interface Patterns {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The articles, where nobody says otherwise. */
export const DEFAULT_INCLUDE: readonly string[] = ['knowledge/**/*'];
/** The drafts: every Markdown file. */
export const EVERY_DRAFT: readonly string[] = ['**/*'];

/** Settings as somebody told them: the value by the setting's name, without `claimcheck.`; undefined where nothing is told. */
export type Told = (name: SettingName) => unknown;

const isPatterns = (value: unknown): boolean => (Array.isArray(value) ? value.every((one) => typeof one === 'string') : typeof value === 'string');
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isLevel = (value: unknown): value is SeverityLevel => typeof value === 'string' && (LEVELS as readonly string[]).includes(value);
const isSeverity = (value: unknown): boolean => isRecord(value) && Object.values(value).every(isLevel);

export const LEVELS: readonly SeverityLevel[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Every setting of a project, with what its value may be. */
const KINDS = {
  enable: (value: unknown) => typeof value === 'boolean',
  'drafts.include': isPatterns,
  'drafts.exclude': isPatterns,
  'knowledge.include': isPatterns,
  'knowledge.exclude': isPatterns,
  'knowledge.maxFileSize': isNumber,
  'knowledge.maxPages': isNumber,
  'knowledge.timeout': isNumber,
  language: (value: unknown) => value === 'auto' || value === 'fr' || value === 'en',
  severity: isSeverity,
} as const;

export type SettingName = keyof typeof KINDS;
export const SETTING_NAMES = Object.keys(KINDS) as readonly SettingName[];

/** Whether a value is one that the setting may have. */
export const isValue = (name: SettingName, value: unknown): boolean => KINDS[name](value);

/** Settings that say which files are read as articles, and what that may cost: a folder that is not trusted does not decide them. */
export const RESTRICTED: readonly SettingName[] = SETTING_NAMES.filter((name) => name.startsWith('knowledge.'));

/**
 * The settings that some tell, the first ones first: of each setting the first that is told counts. Two are put together:
 * drafts are left alone where anybody says so, and severities are told code by code.
 */
export function settingsFrom(...told: readonly Told[]): Settings {
  const first = <T>(name: SettingName, read: (value: unknown) => T | undefined): T | undefined => told.map((tell) => read(tell(name))).find((value) => value !== undefined);
  const language = first('language', (value) => (isValue('language', value) ? (value as 'auto' | 'fr' | 'en') : undefined));
  return {
    enabled: told.every((tell) => tell('enable') !== false),
    drafts: { include: first('drafts.include', patterns) ?? EVERY_DRAFT, exclude: first('drafts.exclude', listed) ?? [] },
    knowledge: { include: first('knowledge.include', patterns) ?? DEFAULT_INCLUDE, exclude: first('knowledge.exclude', listed) ?? [] },
    bounds: boundsOf({ maxFileSize: first('knowledge.maxFileSize', positive), maxPages: first('knowledge.maxPages', positive), timeout: first('knowledge.timeout', positive) }),
    language: language === 'auto' ? undefined : language,
    severity: Object.assign({}, ...[...told].reverse().map((tell) => levels(tell('severity')))) as SeveritySettings,
  };
}

const positive = (value: unknown): number | undefined => (typeof value === 'number' && value > 0 ? value : undefined);

function levels(value: unknown): Readonly<Record<string, SeverityLevel>> {
  return isRecord(value) ? (Object.fromEntries(Object.entries(value).filter(([, level]) => isLevel(level))) as Readonly<Record<string, SeverityLevel>>) : {};
}

/** A setting's patterns: a string is one, what is no string is left out; undefined when none is left. */
export function patterns(value: unknown): readonly string[] | undefined {
  const found = listed(value);
  return found !== undefined && found.length > 0 ? found : undefined;
}

/** The same, where none may be meant. */
function listed(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
