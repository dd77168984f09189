// What a dossier tells of files: how they are named from the project, where they are from the draft, and their hashes.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import type { DossierFile, DossierInput } from '../check/dossier/dossier.ts';
import type { Citation, Finding } from '../check/finding.ts';
import { version } from '../product.ts';
import { formatOfFile } from './formats/index.ts';
import { withSlashes } from './glob.ts';
import { linesOf, type Lines } from './lines.ts';

/** A draft that a dossier is made of. */
export interface Subject {
  /** its file; undefined when it is in none yet */
  readonly path: string | undefined;
  /** what it is called when it has no file */
  readonly title: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly base: KnowledgeBase;
}

/**
 * Reads the files that are cited, for their hashes.
 * @param root the folder of the project
 * @param from the folder that paths start in
 */
export async function dossierInput({ path: draft, title, text, findings, base }: Subject, root: string, from: string = root): Promise<DossierInput> {
  const path = draft === undefined ? undefined : resolve(from, draft);
  const home = path === undefined ? root : dirname(path);
  const files = new Map<string, DossierFile>();
  const lines = new Map<string, Lines>();
  for (const cited of new Set(findings.flatMap(({ evidence }) => evidence.map((citation) => citation.path)))) {
    const file = resolve(from, cited);
    files.set(cited, { name: nameOf(file, root), href: hrefOf(file, home), hash: await hashOf(file) });
    lines.set(cited, linesOf(base.find(cited)?.text ?? ''));
  }
  const draftLines = linesOf(text);
  const none: DossierFile = { name: title, href: undefined, hash: sha256(Buffer.from(text)) };
  return {
    text, findings, base, version,
    draft: path === undefined ? none : { ...none, name: nameOf(path, root), href: hrefOf(path, home) },
    source: (cited) => files.get(cited) ?? { name: cited, href: undefined, hash: undefined },
    lineInDraft: (offset) => draftLines.positionAt(offset).line + 1,
    // the lines of a page or a PDF are those of what was read of it: they lead nowhere in the file
    lineOf: ({ path: cited, span }: Citation) => (formatOfFile(cited) === 'text' ? (lines.get(cited)?.positionAt(span.start).line ?? 0) + 1 : undefined),
  };
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const hashOf = (file: string): Promise<string | undefined> => readFile(file).then(sha256, () => undefined);

/** A path from the project; its own name where it is on another drive. */
function nameOf(path: string, root: string): string {
  const from = relative(root, path);
  return withSlashes(isAbsolute(from) ? path : from);
}

/** A link that works for as long as the files stand to each other as they do. */
function hrefOf(path: string, home: string): string | undefined {
  const from = relative(home, path);
  return isAbsolute(from) ? undefined : withSlashes(from).split('/').map(encodeURIComponent).join('/');
}
