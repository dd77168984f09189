// The sidecar of an article folder, `sources.yaml`: what is known about each article that its text does not say.
import { articleWords } from '../languages/articles.ts';
import { unquote } from '../markdown/frontMatter.ts';
import type { ArticleMeta } from './article.ts';
import { fromFrontMatter } from './metadata.ts';

export interface SourcesProblem {
  /** counted from 0 */
  readonly line: number;
  readonly message: string;
}

export interface SourcesFile {
  /** file name, as written in the file → what is said about it */
  readonly sources: ReadonlyMap<string, Partial<ArticleMeta>>;
  readonly problems: readonly SourcesProblem[];
}

/**
 * Reads a sources file: file names at the left margin, `title:`, `author:`, `publisher:`, `date:`, `url:` and
 * `language:` indented below them. Nothing throws; lines that cannot be read are listed as problems.
 */
export function readSourcesFile(yaml: string): SourcesFile {
  const problems: SourcesProblem[] = [];
  const entries = new Map<string, Map<string, string>>();
  const sources = new Map<string, Partial<ArticleMeta>>();
  let open: Map<string, string> | undefined;
  yaml.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/).forEach((line, number) => {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#') || trimmed === '---') return;
    const problem = (message: string): void => void problems.push({ line: number, message });
    if (!/^[ \t]/.test(line)) {
      const name = fileKey(trimmed);
      open = name === undefined ? undefined : new Map();
      if (name === undefined || open === undefined) return problem(`not a file name with a colon: ${trimmed}`);
      if (entries.has(name)) problem(`${name} is listed twice; the last one counts`);
      entries.set(name, open);
      return;
    }
    const pair = /^([\p{L}_-]{1,40})[ \t]*:(?:[ \t]+(.*))?$/u.exec(trimmed);
    if (open === undefined || pair === null) return problem(open === undefined ? 'no file name above this line' : `not a key with a value: ${trimmed}`);
    const [, key = '', written = ''] = pair;
    const value = unquote(written);
    const known = fromFrontMatter(new Map([[key, value]]), articleWords);
    if (Object.keys(known).length === 0 && value !== '') problem(`${key}: not understood: ${value}`);
    open.set(key, value);
  });
  for (const [name, values] of entries) sources.set(name, fromFrontMatter(values, articleWords));
  return { sources, problems };
}

/** `name.txt:` or `"a: b.txt":` → the name. */
function fileKey(line: string): string | undefined {
  const bare = line.replace(/[ \t]+#.*$/, '').trimEnd();
  if (!bare.endsWith(':')) return undefined;
  const name = unquote(bare.slice(0, -1).trimEnd());
  return name === '' ? undefined : name;
}
