// The door to the engine for the language server and the command line.
import { documentSteps, type Document, type Placed } from '../../../knowledge/src/claims/document.ts';
import { keysOfSentence } from '../../../knowledge/src/claims/keys.ts';
import type { Side } from '../../../knowledge/src/claims/match.ts';
import type { Reader } from '../../../knowledge/src/claims/read.ts';
import { readingCache } from '../../../knowledge/src/claims/readingCache.ts';
import type { LanguageCode } from '../../../knowledge/src/analysis/word.ts';
import type { Sentence } from '../../../knowledge/src/claims/sentence.ts';
import { resolve } from '../../../knowledge/src/claims/resolve.ts';
import { readFrontMatter } from '../../../knowledge/src/markdown/frontMatter.ts';
import { blocksAround, readMarkdown, type MarkdownState } from '../../../knowledge/src/markdown/readMarkdown.ts';
import type { Block } from '../../../knowledge/src/markdown/prose.ts';
import type { Article, KnowledgeBase, Statement } from '../../../knowledge/src/base/base.ts';
import { fromFrontMatter } from '../../../knowledge/src/base/metadata.ts';
import { articleWords } from '../../../knowledge/src/languages/articles.ts';
import { postOf } from '../../../knowledge/src/languages/lexicon/groups.ts';
import type { Lexicon } from '../../../knowledge/src/languages/lexicon/lexicon.ts';
import { drain } from '../../../knowledge/src/text/drain.ts';
import type { OffsetMap } from '../../../knowledge/src/text/offsetMap.ts';
import { recent, type Recent } from '../../../knowledge/src/text/recent.ts';
import type { Span } from '../../../knowledge/src/text/span.ts';
import { articlesAbout } from './affinity.ts';
import { compareSources, type Disagreement } from './compareSources.ts';
import { dependences } from './dependence.ts';
import { lineStart } from './draftLines.ts';
import type { Finding } from './finding.ts';
import { hear, isHeard } from './hear.ts';
import { withDirectives } from './ignoring.ts';
import { explain } from './explain.ts';
import { windowKey, windowOf, type Window } from './window.ts';

/** Judges one draft after another; keeps what it has read and judged, so that a keystroke costs one sentence. */
export interface Checker {
  /**
   * Every claim of the draft with its verdict, in document order. Never throws on text.
   * @param key names the draft from one version to the next (its URI): then only what changed is read as Markdown
   * @param language that of a draft which does not tell its own; without it, what its words tell
   */
  check(text: string, base: KnowledgeBase, key?: string, language?: LanguageCode): readonly Finding[];
  /** The same, pausing after every block that is read and every sentence that is judged. What was done stays known when it is given up. */
  steps(text: string, base: KnowledgeBase, key?: string, language?: LanguageCode): Generator<void, readonly Finding[]>;
  /** The blocks around a stretch of a draft that was checked under this key last; all of it, where it was not. */
  around(text: string, key: string, at: Span): Span;
  /** Where the articles of a base contradict one another; pauses after every sentence, and says how many articles are done. */
  compare(base: KnowledgeBase): Generator<{ readonly done: number; readonly total: number }, readonly Disagreement[]>;
  /** The derivation of every sentence that touches the stretch (of all, without one), as an indented text. */
  explain(text: string, base: KnowledgeBase, at?: Span, language?: LanguageCode): string;
}

/** Blocks, sentences and drafts that are kept. */
const MOST_BLOCKS = 8000;
const MOST_SENTENCES = 16_000;
const MOST_DRAFTS = 16;
/** Statements looked at for one sentence. */
const MOST_STATEMENTS = 24;

export function createChecker(reader: Reader): Checker {
  const blocks = readingCache(MOST_BLOCKS);
  const drafts = recent<MarkdownState>(MOST_DRAFTS);
  const sentenceId = numbering<Sentence>();
  const articleId = numbering<Article>();
  const dependsOn = dependences(articleId);
  const everJudged = recent<readonly Finding[]>(MOST_SENTENCES);
  const judged = new WeakMap<KnowledgeBase, Recent<readonly Finding[]>>();
  const verdictsOf = (base: KnowledgeBase): Recent<readonly Finding[]> => {
    const known = judged.get(base) ?? recent<readonly Finding[]>(MOST_SENTENCES);
    judged.set(base, known);
    return known;
  };
  function* read(text: string, base: KnowledgeBase, key: string | undefined, language: LanguageCode | undefined): Generator<void, Document> {
    const { prose, state } = readMarkdown(text, key === undefined ? undefined : drafts.get(key));
    if (key !== undefined) drafts.set(key, state);
    const declared = fromFrontMatter(prose.frontMatter, articleWords).language ?? language;
    return yield* documentSteps(prose, reader, declared, blocks, base.names);
  }
  const found = (window: Window, base: KnowledgeBase, about: ReadonlySet<Article> | undefined): readonly Statement[] => base.index.retrieve(keysAround(window, reader.lexicon), MOST_STATEMENTS, about);
  const judge = (window: Window, base: KnowledgeBase, about: ReadonlySet<Article> | undefined, note?: (why: string) => void): readonly Finding[] =>
    isHeard(window.placed) ? hear(sideOf(window, reader), found(window, base, about), base.index.weight, reader, note) : [];
  /** The verdict of another base, or of a draft that was about other articles, where nothing that it depends on has changed. */
  const judgedBefore = (window: Window, key: string, base: KnowledgeBase, about: ReadonlySet<Article> | undefined): readonly Finding[] => {
    if (!isHeard(window.placed)) return [];
    const statements = found(window, base, about);
    const at = `${key} ${dependsOn(window.document, statements, base)}`;
    const before = everJudged.get(at) ?? hear(sideOf(window, reader), statements, base.index.weight, reader);
    everJudged.set(at, before);
    return before;
  };
  function* steps(text: string, base: KnowledgeBase, key?: string, language?: LanguageCode): Generator<void, readonly Finding[]> {
    if (base.size === 0) return [];
    const document = yield* read(text, base, key, language);
    const known = verdictsOf(base);
    const about = articlesAbout(document, base);
    const scope = about === undefined ? '' : [...about].map(articleId).sort().join();
    const findings: Finding[] = [];
    for (const placed of document.sentences) {
      const key = windowKey(document, placed, sentenceId);
      const at = `${scope} ${key}`;
      let own = known.get(at);
      if (own === undefined) {
        own = judgedBefore(windowOf(document, placed), key, base, about);
        known.set(at, own);
        yield;
      }
      const { map } = document.prose.blocks[placed.block] as Block;
      for (const finding of own) findings.push(inDraft(finding, map));
    }
    findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    return withDirectives(findings, text, document.prose.comments, document.language);
  }
  return {
    check: (text, base, key, language) => drain(steps(text, base, key, language)),
    steps,
    around: (text, key, at) => {
      const state = drafts.get(key);
      if (state === undefined || state.body.length !== text.length - readFrontMatter(text).end) return { start: 0, end: text.length };
      const { start, end } = blocksAround(state, at);
      return { start: lineStart(text, start), end: Math.min(end, text.length) };
    },
    compare: (base) => compareSources(base, (window, about) => judge(window, base, about)),
    explain: (text, base, at, language) => {
      const document = drain(read(text, base, undefined, language));
      const about = articlesAbout(document, base);
      return explain(document, (placed, note) => judge(windowOf(document, placed), base, about, note), (placed) => sideOf(windowOf(document, placed), reader), at);
    },
  };
}

const sideOf = ({ document, placed }: Window, reader: Reader): Side => ({ document, placed, aliases: resolve(document, placed, reader.lexicon) });

/** Keys to look for: the sentence's own, and what it goes on from, for its pronouns. */
function keysAround({ document, placed }: Window, { concepts }: Lexicon): readonly string[] {
  const own = [...keysOfSentence(placed.sentence)];
  // who supplies it is whom it comes from, and who curates it is its curator
  const told = placed.sentence.items.filter((i) => i.kind === 'verb').flatMap((i) => i.concepts.flatMap((c) => [...(concepts.get(c)?.converses ?? []), ...(postOf.has(c) ? [postOf.get(c)] : [])])).map((c) => `c:${c}`);
  // a day that heads its row is that of what the row tells
  const before = (placed.before.length > 0 ? placed.before : placed.row).flatMap((i) => [...keysOfSentence((document.sentences[i] as Placed).sentence)]).filter((k) => k.startsWith('n:') || k.startsWith('c:'));
  return [...own, ...told, ...before];
}

/** A finding told in offsets of the block's prose, told in offsets of the draft. */
const inDraft = (finding: Finding, map: OffsetMap): Finding => ({
  ...finding,
  span: map.spanToSource(finding.span),
  fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: map.spanToSource(edit.span) })) })),
});

/** A number for everything it is asked for, for as long as that is kept. */
function numbering<T extends object>(): (one: T) => number {
  const numbers = new WeakMap<T, number>();
  let next = 0;
  return (one) => {
    const known = numbers.get(one);
    if (known !== undefined) return known;
    numbers.set(one, ++next);
    return next;
  };
}
