// The door to the engine for the language server and the command line.
import { documentSteps, sameNames, type Document, type Placed } from '../../../knowledge/src/claims/document.ts';
import { afterEdit } from '../../../knowledge/src/claims/editedDocument.ts';
import type { Reader } from '../../../knowledge/src/claims/read.ts';
import { readingCache } from '../../../knowledge/src/claims/readingCache.ts';
import type { LanguageCode } from '../../../knowledge/src/analysis/word.ts';
import { readFrontMatter } from '../../../knowledge/src/markdown/frontMatter.ts';
import { blocksAround, markdownSteps, type MarkdownState } from '../../../knowledge/src/markdown/readMarkdown.ts';
import type { Block } from '../../../knowledge/src/markdown/prose.ts';
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import { fromFrontMatter } from '../../../knowledge/src/base/metadata.ts';
import { articleWords } from '../../../knowledge/src/languages/articles.ts';
import { drain } from '../../../knowledge/src/text/drain.ts';
import { recent } from '../../../knowledge/src/text/recent.ts';
import { intersects, type Span } from '../../../knowledge/src/text/span.ts';
import { affectedBy, renumbered, type Affected } from './affected.ts';
import { articlesAbout } from './affinity.ts';
import { compareSources, type Disagreement } from './compareSources.ts';
import { lineStart } from './draftLines.ts';
import type { Finding } from './finding.ts';
import { foundOf, isTold, NOTHING, type Found } from './found.ts';
import { explain } from './explain.ts';
import { createJudging, sideOf, type Scope } from './judging.ts';
import { foundBy, movedTelling, tellingIn, type Own, type Telling } from './placing.ts';
import { forDrafts, type Room } from './room.ts';
import { windowOf } from './window.ts';

/** Judges one draft after another; keeps what it has read and judged, so that a keystroke costs one sentence. */
export interface Checker {
  /**
   * Every claim of the draft with its verdict, in document order. Never throws on text.
   * @param key names the draft from one version to the next (its URI): then only what changed is read as Markdown
   * @param language that of a draft which does not tell its own; without it, what its words tell
   */
  check(text: string, base: KnowledgeBase, key?: string, language?: LanguageCode): readonly Finding[];
  /**
   * The same, pausing after every block that is read, and in the judging of every sentence. What was done stays known when it is given up.
   * @param first asked once, when the draft is read, for the stretch to judge before all others: its findings are told at that pause.
   * So are those of a draft of which an edit may change many verdicts (it is about other articles since, its title is another, a name stands in many sentences), with the verdicts of before on what was not touched.
   */
  steps(text: string, base: KnowledgeBase, key?: string, language?: LanguageCode, first?: () => Span): Generator<Found | void, Found>;
  /** The blocks around a stretch of a draft that was checked under this key last; all of it, where it was not. */
  around(text: string, key: string, at: Span): Span;
  /** Where the articles of a base contradict one another; pauses after every sentence, and says how many articles are done. */
  compare(base: KnowledgeBase): Generator<{ readonly done: number; readonly total: number }, readonly Disagreement[]>;
  /** The derivation of every sentence that touches the stretch (of all, without one), as an indented text. */
  explain(text: string, base: KnowledgeBase, at?: Span, language?: LanguageCode): string;
}

/** Drafts that are kept. */
const MOST_DRAFTS = 16;
/** After so many edits of a draft all of its sentences are looked up again, so that those which nobody touches are not forgotten. */
const MOST_EDITS = 500;

/** An edit that writes more sentences than this (text that is pasted) is kept like a draft that is opened. */
const FEW_SENTENCES = 20;

/** A draft as it was checked last. */
interface Checked {
  readonly state: MarkdownState;
  readonly document: Document;
  /** undefined until all of a version has been judged */
  readonly verdicts: Verdicts | undefined;
}

/** Of each sentence of a draft, what was found. */
interface Verdicts {
  /** whose sentences they are: perhaps not the one that was read last, where judging that was given up */
  readonly document: Document;
  readonly base: KnowledgeBase;
  readonly scope: Scope;
  readonly own: Own;
  /** the sentences of which something is told */
  readonly telling: readonly Telling[];
  /** since all were looked up */
  readonly edits: number;
}

/** What still stands of a draft after an edit. */
interface Kept {
  /** the sentences that are to be judged again */
  readonly affected: readonly number[];
  /** what was found in the sentences, but in those that are others now */
  readonly own: Own[number][];
  readonly telling: readonly Telling[];
  /** since all were looked up, with this one */
  readonly edits: number;
  /** it reaches beyond the place where it was made: a title stands above every sentence, and a name may stand for many below */
  readonly far: boolean;
  /** what may be told until all is judged again: of what was not written, what was found in it before */
  readonly meantime: () => readonly Own[number][];
}

/** @param room how much it keeps */
export function createChecker(reader: Reader, room: Room = forDrafts): Checker {
  const blocks = readingCache(room.blocks);
  const drafts = recent<Checked>(MOST_DRAFTS);
  const judging = createJudging(reader, room);
  function* read(text: string, base: KnowledgeBase, key: string | undefined, language: LanguageCode | undefined): Generator<void, Document> {
    const before = key === undefined ? undefined : drafts.get(key);
    const { prose, state } = yield* markdownSteps(text, before?.state);
    const declared = fromFrontMatter(prose.frontMatter, articleWords).language ?? language;
    const edited = before === undefined ? undefined : afterEdit(before.document, prose, reader, declared, blocks.edits, base.names);
    const document = edited ?? (yield* documentSteps(prose, reader, declared, before === undefined ? blocks : blocks.edits, base.names, before?.document));
    if (key !== undefined) drafts.set(key, { state, document, verdicts: before?.verdicts });
    return document;
  }
  function* steps(text: string, base: KnowledgeBase, key?: string, language?: LanguageCode, first?: () => Span): Generator<Found | void, Found> {
    if (base.size === 0) return NOTHING;
    const verdicts = key === undefined ? undefined : drafts.get(key)?.verdicts;
    const last = verdicts?.base === base ? verdicts : undefined;
    const document = yield* read(text, base, key, language);
    yield;
    const about = last !== undefined && sameNames(document, last.document) ? last.scope : judging.scopeOf(articlesAbout(document, base));
    // the same articles, as the same set: what was found among them is kept by it
    const scope = last?.scope.key === about.key ? last.scope : about;
    const edited = last === undefined ? undefined : affectedBy(last.document, document);
    const edit = edited !== undefined && edited.written.size <= FEW_SENTENCES;
    const kept = last === undefined || edited === undefined || last.scope.key !== scope.key || last.edits >= MOST_EDITS ? undefined : keptAfter(edited, last);
    // a name that is typed may change which articles the draft is about, and with them every verdict
    if (last !== undefined && last.scope.key !== scope.key) yield* meanwhile(document, (placed) => judging.known(document, placed, base, scope) ?? judging.known(document, placed, base, last.scope), edit, text, base, scope);
    else if (edit && kept?.far === true) {
      const said = kept.meantime();
      yield* meanwhile(document, ({ index }) => said[index], edit, text, base, scope);
    }
    else if (first !== undefined) yield* begin(document, first(), text, base, scope);
    const { sentences } = document;
    const own: Own[number][] = kept?.own ?? [];
    for (const at of kept?.affected ?? sentences.keys()) {
      const placed = sentences[at] as Placed;
      let found = judging.known(document, placed, base, scope);
      if (found === undefined) {
        found = yield* judging.judged(document, placed, base, scope, edit);
        yield;
      }
      own[at] = found;
    }
    const telling = tellingIn(own, kept?.telling, kept?.affected);
    if (key !== undefined) drafts.set(key, { ...(drafts.get(key) as Checked), verdicts: { document, base, scope, own, telling, edits: kept?.edits ?? 0 } });
    return foundBy(document, own, telling, text);
  }
  /** Judges what stands in a stretch, and tells it; a notice says what holds of the whole draft, so it waits. */
  function* begin(document: Document, seen: Span, text: string, base: KnowledgeBase, scope: Scope): Generator<Found | void, void> {
    const own: Own[number][] = [];
    for (const placed of document.sentences) {
      const { span } = document.prose.blocks[placed.block] as Block;
      if (!intersects(span, seen)) continue;
      own[placed.index] = yield* judging.judged(document, placed, base, scope, false);
      yield;
    }
    const { told, all } = foundBy(document, own, tellingIn(own), text);
    yield foundOf(() => told().filter(({ verdict }) => verdict !== 'notice'), () => all().filter((finding) => !isTold(finding)));
  }
  /** What the edit touched is told at once, with what was `said` of all else before; the rest of it is renewed behind that. */
  function* meanwhile(document: Document, said: (placed: Placed) => Own[number], edit: boolean, text: string, base: KnowledgeBase, scope: Scope): Generator<Found | void, void> {
    const own: Own[number][] = [];
    for (const placed of document.sentences) own.push(said(placed) ?? (yield* judging.judged(document, placed, base, scope, edit)));
    yield foundBy(document, own, tellingIn(own), text);
  }
  return {
    check: (text, base, key, language) => drain(steps(text, base, key, language)).all(),
    steps,
    around: (text, key, at) => {
      const state = drafts.get(key)?.state;
      if (state === undefined || state.body.length !== text.length - readFrontMatter(text).end) return { start: 0, end: text.length };
      const { start, end } = blocksAround(state, at, text.length);
      return { start: lineStart(text, start), end };
    },
    compare: (base) => compareSources(base, (window, about) => judging.judge(window, base, about)),
    explain: (text, base, at, language) => {
      const document = drain(read(text, base, undefined, language));
      const about = articlesAbout(document, base);
      return explain(document, (placed, note) => judging.judge(windowOf(document, placed), base, about, note), (placed) => sideOf(windowOf(document, placed), reader), at);
    },
  };
}

const keptAfter = (edit: Affected, { own, telling, edits }: Verdicts): Kept => ({
  affected: edit.sentences,
  own: renumbered(own, edit),
  telling: movedTelling(telling, edit),
  edits: edits + 1,
  far: edit.sentences.length > FEW_SENTENCES,
  meantime: () => renumbered(own, edit, edit.written),
});
