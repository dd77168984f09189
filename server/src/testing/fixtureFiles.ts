// The fixtures on disk: drafts with their markers, and the bases they are checked against.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import { openEngine, type Engine } from '../workspace/engine.ts';
import { isProblem, readText } from '../workspace/readText.ts';
import { readSidecar } from '../workspace/sidecar.ts';
import { readMarkers, type Markers } from './fixtureMarkers.ts';

export type FixtureKind = 'drafts' | 'silence' | 'gaps';

export interface Fixture {
  /** from the project's root */
  readonly path: string;
  readonly kind: FixtureKind;
  readonly language: 'fr' | 'en';
  /** the path without its language: twins share it */
  readonly twin: string;
  readonly text: string;
  /** paths of the articles, from the project's root */
  readonly sources: readonly string[];
  readonly markers: Markers;
  readonly problems: readonly string[];
}

/** The real engine, with the compiled French lemmas of the last build. */
export function builtEngine(): Engine {
  if (!existsSync('dist/french-lexicon.bin')) throw new Error('dist/french-lexicon.bin is missing: npm run build');
  return openEngine(join(process.cwd(), 'dist'));
}

/** Every fixture, in the order of the paths. */
export function readFixtures(): readonly Fixture[] {
  return (['drafts', 'silence', 'gaps'] as const).flatMap((kind) =>
    namesBelow(`test-fixtures/${kind}`, '.md').map((path) => readFixture(path, kind)),
  );
}

/** The articles of test-fixtures/articles and of knowledge/articles. */
export function articlePaths(): readonly string[] {
  return [...namesBelow('knowledge/articles', '.txt'), ...namesBelow('test-fixtures/articles', '.md')];
}

function readFixture(path: string, kind: FixtureKind): Fixture {
  const text = readFileSync(path, 'utf8');
  const markers = readMarkers(text);
  const [, language, ending] = /\.(fr|en)(\.md)$/.exec(path) ?? [];
  const list = /^---\n(?:.*\n)*?sources: \[([^\]\n]+)\]\n(?:.*\n)*?---\n/.exec(text)?.[1] ?? '';
  const sources = list.split(',').map((s) => s.trim()).filter((s) => s !== '');
  const problems = [
    ...(ending === undefined ? ['the name ends neither in .fr.md nor in .en.md'] : []),
    ...(sources.length === 0 ? ['its front matter has no `sources: [path, …]`'] : []),
    ...sources.filter((s) => !existsSync(s)).map((s) => `no such article: ${s}`),
    ...markers.problems.map((p) => `line ${p}`),
  ];
  return { path, kind, language: language === 'fr' ? 'fr' : 'en', twin: path.replace(/\.(?:fr|en)\.md$/, ''), text, sources, markers, problems };
}

function namesBelow(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending))
    .sort();
}

/** Bases by their sources, each read once. */
export function baseShelf(engine: Pick<Engine, 'nothing'>): (sources: readonly string[]) => KnowledgeBase {
  const known = new Map<string, KnowledgeBase>();
  return (paths) => {
    const key = [...paths].sort().join('\n');
    const base = known.get(key) ?? baseOf(engine, paths);
    known.set(key, base);
    return base;
  };
}

/** A base of these articles, added in the order given. */
export function baseOf(engine: Pick<Engine, 'nothing'>, paths: readonly string[]): KnowledgeBase {
  return paths.reduce((base, path) => {
    const file = readText(path);
    if (isProblem(file)) throw new Error(`${path}: ${file.detail}`);
    return base.with({ path, text: file.text, meta: readSidecar(dirname(path)).entries.get(basename(path)) ?? {} });
  }, engine.nothing);
}

/** What `test-fixtures/gaps/laws.txt` knows of a law that does not hold everywhere yet: lines `LAW what`, sorted. */
export function knownBreaches(law: 'fix' | 'source' | 'sentence' | 'edit'): readonly string[] {
  return readFileSync('test-fixtures/gaps/laws.txt', 'utf8').split('\n').filter((line) => line.startsWith(`${law} `)).map((line) => line.slice(law.length + 1)).sort();
}
