// What a project says of itself: its `claimcheck.json`, which everybody who works on it shares whatever they write with,
// and what VS Code keeps in `.vscode/settings.json`.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CODES } from '../check/severities.ts';
import { plainJson } from './plainJson.ts';
import { isProblem, readText, type FileProblem } from './readText.ts';
import { SETTING_NAMES, isRecord, isValue, settingsFrom, type SettingName, type Settings, type Told } from './settings.ts';

export const PROJECT_FILE = 'claimcheck.json';

export interface ProjectFile {
  readonly told: Told;
  /** what is not understood of it, each with its line where that is known */
  readonly problems: readonly FileProblem[];
}

/** That of a folder without one. */
export const NO_PROJECT_FILE: ProjectFile = { told: () => undefined, problems: [] };

/** Reads the `claimcheck.json` of a folder; without one it tells nothing. What is not understood is named, the rest counts. */
export function readProjectFile(folder: string): ProjectFile {
  const path = join(folder, PROJECT_FILE);
  const file = readText(path);
  if (isProblem(file)) return file.code === 'missing' ? NO_PROJECT_FILE : { ...NO_PROJECT_FILE, problems: [{ ...file, code: 'sidecar' }] };
  const problem = (detail: string): FileProblem => ({ path, code: 'sidecar', detail });
  const plain = plainJson(file.text);
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch (error) {
    return { ...NO_PROJECT_FILE, problems: [problem(`${lineOfError(error, plain)}JSON`)] };
  }
  if (!isRecord(value)) return { ...NO_PROJECT_FILE, problems: [problem('1: {…}')] };
  const told = flattened(value);
  const wrong = [...told].filter(([name, one]) => !isKnown(name, one)).map(([name]) => problem(`${lineOfKey(name, plain)}${name}`));
  return { told: (name) => (isValue(name, told.get(name)) ? told.get(name) : name === 'severity' ? told.get(name) : undefined), problems: wrong };
}

/** What `.vscode/settings.json` of a folder says. VS Code itself says what is wrong in it. */
export function toldByVscode(folder: string): Told {
  const file = readText(join(folder, '.vscode', 'settings.json'));
  if (isProblem(file)) return NO_PROJECT_FILE.told;
  try {
    const settings: unknown = JSON.parse(plainJson(file.text));
    return isRecord(settings) ? (name) => settings[`claimcheck.${name}`] : NO_PROJECT_FILE.told;
  } catch {
    return NO_PROJECT_FILE.told;
  }
}

export interface Project {
  /** the folder its patterns are relative to */
  readonly root: string;
  readonly settings: Settings;
  readonly problems: readonly FileProblem[];
}

/** The project that a folder belongs to, for programs without an editor: the nearest folder with a `claimcheck.json`, else the folder itself. */
export function openProject(folder: string): Project {
  const root = rootAbove(folder) ?? folder;
  const { told, problems } = readProjectFile(root);
  return { root, settings: settingsFrom(told, toldByVscode(root)), problems };
}

/** A repository is one project at most: what is above it is not looked at. */
function rootAbove(folder: string): string | undefined {
  if (existsSync(join(folder, PROJECT_FILE))) return folder;
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, '.git')) ? undefined : rootAbove(above);
}

/** The groups of settings are objects: `{"knowledge": {"include": []}}` is `knowledge.include`. */
function flattened(value: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  const groups = new Set(SETTING_NAMES.flatMap((name) => (name.includes('.') ? [name.split('.')[0]] : [])));
  return new Map(Object.entries(value).flatMap(([key, one]): [string, unknown][] =>
    key === '$schema' ? [] : groups.has(key) && isRecord(one) ? Object.entries(one).map(([name, inner]) => [`${key}.${name}`, inner]) : [[key, one]]));
}

const isKnown = (name: string, value: unknown): boolean =>
  (SETTING_NAMES as readonly string[]).includes(name) && isValue(name as SettingName, value) && (name !== 'severity' || Object.keys(value as object).every((code) => code === 'default' || CODES.includes(code)));

/** `12: `, where the key stands alone in its line or anywhere in the file. */
function lineOfKey(name: string, text: string): string {
  const at = text.indexOf(JSON.stringify(name.split('.').at(-1)));
  return at < 0 ? '' : lineAt(text, at);
}

function lineOfError(error: unknown, text: string): string {
  const [, at] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  return at === undefined ? '' : lineAt(text, Number(at));
}

const lineAt = (text: string, at: number): string => `${text.slice(0, at).split('\n').length}: `;
