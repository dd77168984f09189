// Every draft that states what a sentence of an article says: asked for at the sentence, or at a claim that rests on it.
import type { CancellationToken, DocumentSelector, Location, ReferenceParams } from 'vscode-languageserver/node';
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import type { Span } from '../../../knowledge/src/text/span.ts';
import type { Citation, Finding } from '../check/finding.ts';
import { NOTHING } from '../check/found.ts';
import { draftFiles, draftText, type DraftFile } from '../workspace/draftFiles.ts';
import { spanIn } from '../workspace/editedSpan.ts';
import type { Engine } from '../workspace/engine.ts';
import { linesOf, type Lines } from '../workspace/lines.ts';
import { pathOf, uriOf } from '../workspace/paths.ts';
import { withdrawable } from './cancelling.ts';
import { findingsAt } from './findingsAt.ts';
import { SOURCE_SCHEME, type OpenText } from './protocol.ts';
import type { Session } from './session.ts';
import { inSlices } from './slices.ts';
import { sourcePath } from './sourceUri.ts';
import { articleLines, placeOf } from './toLocation.ts';
import { lookingThrough, readSoFar } from './words.ts';

/** A sentence of an article. */
interface Told {
  readonly path: string;
  readonly span: Span;
}

/** A draft with its claims, open or not. */
interface Judged {
  readonly uri: string;
  readonly lines: Lines;
  readonly findings: readonly Finding[];
  readonly base: KnowledgeBase;
}

/** A draft that no editor has open, and what it is judged by. */
interface Closed extends DraftFile {
  readonly base: KnowledgeBase;
  readonly language: 'fr' | 'en' | undefined;
}

/** A draft on the disk that was judged, for as long as it and the articles stay as they are. */
interface Kept {
  readonly stamp: string;
  readonly base: KnowledgeBase;
  readonly judged: Judged;
}
/** Where references may be asked for: in drafts, and in articles, or the texts that were read of them. */
export const REFERENCES: DocumentSelector = [
  ...['file', 'untitled'].flatMap((scheme) => ['markdown', 'mdx', 'plaintext'].map((language) => ({ scheme, language }))),
  { scheme: SOURCE_SCHEME },
];

const MOST_KEPT = 500;
/** So many drafts are looked through before anybody could see how far it is. */
const FEW = 5;

/** Answers `references`: the claims that rest on the sentence or conflict with it, in all drafts of all folders. */
export function answerReferences(session: Session, engine: () => Promise<Engine>): void {
  const { connection, judge, libraries, abilities, documents } = session;
  const kept = new Map<string, Kept>();
  connection.onReferences(withdrawable(async (params: ReferenceParams & OpenText, token) => {
    const { textDocument: { uri }, position, context } = params;
    await libraries.ready();
    const seen = params.text ?? documents.get(uri)?.getText();
    const asked = await sentencesAt(uri, position, seen, token);
    if (asked.length === 0) return [];
    const open = (await Promise.all(documents.keys().map((one) => judge.verdictsOn(one, token)))).flatMap((one) => (one === undefined ? [] : [{ ...one, findings: one.found.all() }]));
    const closed = await judgedOnDisk(new Set(documents.keys()), token);
    if (token.isCancellationRequested) return [];
    const claims = [...open, ...closed].flatMap((draft) => claimsOn(asked, draft)).sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
    const sentences = context.includeDeclaration ? asked.flatMap((one) => declared(one, [...open, ...closed])).flatMap((place) => asOpen(place, place.uri === uri ? seen : documents.get(place.uri)?.getText())) : [];
    return [...sentences, ...claims];
  }));

  /** What is asked about: the sentence of the article, or those that the claim of the draft rests on. */
  const sentencesAt = async (uri: string, position: ReferenceParams['position'], seen: string | undefined, token: CancellationToken): Promise<readonly Told[]> => {
    const path = sourcePath(uri);
    if (path !== undefined && libraries.isArticle(uriOf(path))) {
      const base = libraries.shelves.map(({ library }) => library.base).find((one) => one.find(path) !== undefined);
      if (base === undefined) return [];
      const read = base.find(path)?.text ?? '';
      if (seen === undefined || seen === read) return [{ path, span: placeAt(articleLines(base, path).offsetAt(position)) }];
      // the article is being written: the base has it as it was saved
      const span = spanIn(read, seen, placeAt(linesOf(seen).offsetAt(position)));
      return span === undefined ? [] : [{ path, span }];
    }
    const verdicts = judge.atHand(uri) ?? (await judge.verdictsOn(uri, token));
    return verdicts === undefined ? [] : findingsAt(verdicts.found, verdicts.lines.offsetAt(position)).flatMap(({ evidence }) => evidence.filter(({ differs }) => !differs));
  };

  /** The drafts that no editor has open, judged in slices; what was judged before is known. */
  const judgedOnDisk = async (opened: ReadonlySet<string>, token: CancellationToken): Promise<readonly Judged[]> => {
    // what is kept for the drafts that are being written stays kept
    const checker = (await engine()).aside();
    const files = await filesOfFolders(opened);
    const fresh = files.filter(({ path, stamp, base }) => kept.get(path)?.stamp !== stamp || kept.get(path)?.base !== base);
    const progress = fresh.length > FEW && abilities.workProgress ? await connection.window.createWorkDoneProgress() : undefined;
    progress?.begin(lookingThrough(abilities.locale), 0, undefined, true);
    const wanted = (): boolean => !token.isCancellationRequested && progress?.token.isCancellationRequested !== true;
    for (const [done, { path, stamp, base, language }] of fresh.entries()) {
      progress?.report(Math.floor((100 * done) / fresh.length), readSoFar(done, fresh.length, abilities.locale));
      const text = draftText(path);
      const found = text === undefined ? NOTHING : await inSlices(checker.steps(text, base, undefined, language), wanted);
      if (found === undefined) break;
      kept.delete(path);
      kept.set(path, { stamp, base, judged: { uri: uriOf(path), lines: linesOf(text ?? ''), findings: found.all().filter(({ evidence }) => evidence.length > 0), base } });
      for (const oldest of kept.keys()) if (kept.size > Math.max(MOST_KEPT, files.length)) kept.delete(oldest);
    }
    progress?.done();
    return files.flatMap(({ path }) => kept.get(path)?.judged ?? []);
  };

  const filesOfFolders = async (opened: ReadonlySet<string>): Promise<readonly Closed[]> => {
    const seen = new Set<string>();
    const found: Closed[] = [];
    for (const { uri, settings, library, isDraft } of libraries.shelves) {
      const root = pathOf(uri);
      if (!settings.enabled || root === undefined) continue;
      for (const file of await draftFiles(root, (path) => libraries.isArticle(uriOf(path)))) {
        // in a folder within a folder, a draft belongs to the inner one
        if (seen.has(file.path) || opened.has(uriOf(file.path)) || !isDraft(uriOf(file.path)) || libraries.shelfFor(uriOf(file.path))?.library !== library) continue;
        seen.add(file.path);
        found.push({ ...file, stamp: `${file.stamp} ${settings.language ?? ''}`, base: library.base, language: settings.language });
      }
    }
    return found;
  };

  /** A place in an article as an editor shows it, where its text there is known; none where it was rewritten. */
  const asOpen = (place: Location, seen: string | undefined): readonly Location[] => {
    const path = sourcePath(place.uri);
    const base = path === undefined || seen === undefined ? undefined : libraries.shelves.map(({ library }) => library.base).find((one) => one.find(path) !== undefined);
    const read = path === undefined ? undefined : base?.find(path)?.text;
    if (read === undefined || seen === undefined || read === seen) return [place];
    const { start, end } = place.range;
    const lines = linesOf(read);
    const span = spanIn(seen, read, { start: lines.offsetAt(start), end: lines.offsetAt(end) });
    return span === undefined ? [] : [{ uri: place.uri, range: linesOf(seen).rangeOf(span) }];
  };

  /** The sentence itself, as a citation of it tells its bounds. */
  const declared = (asked: Told, drafts: readonly Judged[]): readonly Location[] => {
    for (const { findings, base } of drafts) {
      const citation = findings.flatMap(({ evidence }) => evidence).find((one) => isOn(one, asked));
      if (citation !== undefined) return [placeOf(citation, base, abilities)];
    }
    return [];
  };
}

const placeAt = (offset: number): Span => ({ start: offset, end: offset });

const isOn = (citation: Citation, { path, span }: Told): boolean => citation.path === path && citation.span.start <= span.end && span.start <= citation.span.end;

function claimsOn(asked: readonly Told[], { uri, lines, findings }: Judged): readonly Location[] {
  const resting = findings.filter(({ verdict, evidence }) => (verdict === 'supported' || verdict === 'conflict') && evidence.some((one) => asked.some((told) => isOn(one, told))));
  // a sentence that is confirmed as a whole, and a number in it: the place is told once
  const widest = resting.filter(({ span }, i) => !resting.some((other, k) => k !== i && other.span.start <= span.start && span.end <= other.span.end && (other.span.end - other.span.start > span.end - span.start || k < i)));
  return widest.map(({ span }) => ({ uri, range: lines.rangeOf(span) }));
}
