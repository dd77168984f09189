// What a project says of itself: its `claimcheck.json`, which everybody who works on it shares whatever they write with,
// and what VS Code keeps in `.vscode/settings.json`.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser/lib/esm/main.js';
import { CODES } from '../check/severities.ts';
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
  const { root, error } = parsed(file.text);
  if (root === undefined || error !== undefined) return { ...NO_PROJECT_FILE, problems: [problem(`${lineAt(file.text, error?.offset ?? 0)}JSON`)] };
  const value: unknown = getNodeValue(root);
  if (!isRecord(value)) return { ...NO_PROJECT_FILE, problems: [problem('1: {…}')] };
  const told = flattened(value);
  const wrong = [...told].filter(([name, one]) => !isKnown(name, one)).map(([name]) => problem(`${lineOfKey(name, root, file.text)}${name}`));
  return { told: (name) => (isValue(name, told.get(name)) ? told.get(name) : name === 'severity' ? told.get(name) : undefined), problems: wrong };
}

/** What `.vscode/settings.json` of a folder says. VS Code itself says what is wrong in it. */
export function toldByVscode(folder: string): Told {
  const file = readText(join(folder, '.vscode', 'settings.json'));
  if (isProblem(file)) return NO_PROJECT_FILE.told;
  const { root } = parsed(file.text);
  const settings: unknown = root === undefined ? undefined : getNodeValue(root);
  return isRecord(settings) ? (name) => settings[`claimcheck.${name}`] : NO_PROJECT_FILE.told;
}

/** JSON as people write it in settings: with comments, and a comma after the last element. Never throws. */
function parsed(text: string): { readonly root: Node | undefined; readonly error: ParseError | undefined } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return { root, error: errors[0] };
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

/** `12: `, the line of a setting, which may stand in a group or by its whole name. */
function lineOfKey(name: string, root: Node, text: string): string {
  const node = findNodeAtLocation(root, name.split('.')) ?? findNodeAtLocation(root, [name]);
  return node === undefined ? '' : lineAt(text, node.parent?.offset ?? node.offset);
}

const lineAt = (text: string, at: number): string => `${text.slice(0, at).split('\n').length}: `;
