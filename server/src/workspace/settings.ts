// What `.vscode/settings.json` says, for the command line: it checks with the settings that the editor uses.
import { join } from 'node:path';
import { boundsOf, type Bounds } from './formats/limits.ts';
import { isProblem, readText } from './readText.ts';

export interface ProjectSettings {
  /** the patterns of `claimcheck.knowledge.include`; undefined when nothing is set */
  readonly include: readonly string[] | undefined;
  readonly bounds: Bounds;
}

/** The settings of the project at `folder`; a file that cannot be read sets nothing. */
export function projectSettings(folder: string): ProjectSettings {
  const settings = settingsFile(join(folder, '.vscode', 'settings.json'));
  const knowledge = (name: string): unknown => settings[`claimcheck.knowledge.${name}`];
  return {
    include: patterns(knowledge('include')),
    bounds: boundsOf({ maxFileSize: numberIn(knowledge('maxFileSize')), maxPages: numberIn(knowledge('maxPages')), timeout: numberIn(knowledge('timeout')) }),
  };
}

function settingsFile(path: string): Readonly<Record<string, unknown>> {
  const file = readText(path);
  if (isProblem(file)) return {};
  try {
    const settings: unknown = JSON.parse(plainJson(file.text));
    return typeof settings === 'object' && settings !== null ? (settings as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

export const numberIn = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** A setting's patterns: a string is one, what is no string is left out; undefined when none is left. */
export function patterns(value: unknown): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const found = list.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  return found.length > 0 ? found : undefined;
}

/** JSON as VS Code writes it (comments, a comma after the last element) made plain. */
export function plainJson(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; ) {
    const next = text.startsWith('//', i) ? lineEnd(text, i) : text.startsWith('/*', i) ? commentEnd(text, i) : i;
    if (next > i) {
      i = next;
      continue;
    }
    const end = text[i] === '"' ? stringEnd(text, i) : i + 1;
    if ((text[i] === '}' || text[i] === ']') && out.trimEnd().endsWith(',')) out = out.trimEnd().slice(0, -1);
    out += text.slice(i, end);
    i = end;
  }
  return out;
}

const orEnd = (at: number, text: string, length: number): number => (at < 0 ? text.length : at + length);
const lineEnd = (text: string, from: number): number => orEnd(text.indexOf('\n', from), text, 0);
const commentEnd = (text: string, from: number): number => orEnd(text.indexOf('*/', from + 2), text, 2);

function stringEnd(text: string, from: number): number {
  let i = from + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return Math.min(i + 1, text.length);
}
