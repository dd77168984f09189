// One sentence of a draft: what may answer it, and the verdict on it, each kept for as long as what it depends on is the same.
import { keysOfSentence } from '../../../knowledge/src/claims/keys.ts';
import type { Article, KnowledgeBase, Statement } from '../../../knowledge/src/base/base.ts';
import { readingAt, type Place } from '../../../knowledge/src/base/index.ts';
import type { Document, Placed } from '../../../knowledge/src/claims/document.ts';
import type { Side } from '../../../knowledge/src/claims/match.ts';
import type { Reader } from '../../../knowledge/src/claims/read.ts';
import { resolve } from '../../../knowledge/src/claims/resolve.ts';
import type { Sentence } from '../../../knowledge/src/claims/sentence.ts';
import { postOf } from '../../../knowledge/src/languages/lexicon/groups.ts';
import type { Lexicon } from '../../../knowledge/src/languages/lexicon/lexicon.ts';
import { hash } from '../../../knowledge/src/text/hash.ts';
import { recent, recentWithEdits, type Recent } from '../../../knowledge/src/text/recent.ts';
import { dependences } from './dependence.ts';
import type { Finding } from './finding.ts';
import { hear, hearing, isHeard, type Among } from './hear.ts';
import type { Contradiction } from './disputes.ts';
import type { Room } from './room.ts';
import { aliasKey, traces, type Trace, type Traces } from './traces.ts';
import { shapeKey, standsAt, windowKey, windowOf, type Window } from './window.ts';

/** The articles that a draft is about. */
export interface Scope {
  /** undefined: all of the base */
  readonly articles: ReadonlySet<Article> | undefined;
  /** equal for equal ones */
  readonly key: string;
}

export interface Judging {
  scopeOf(articles: ReadonlySet<Article> | undefined): Scope;
  /** The verdict on a sentence, when it was judged before in such a window and such a base. */
  known(document: Document, placed: Placed, base: KnowledgeBase, scope: Scope): readonly Finding[] | undefined;
  /** The verdict on a sentence, judged again when anything that it depends on is another: a pause after each statement that is read or heard. `edit`: it is of a draft that is being written. */
  judged(document: Document, placed: Placed, base: KnowledgeBase, scope: Scope, edit: boolean): Generator<void, readonly Finding[]>;
  /** The verdict on the sentence of a window, judged now. */
  judge(window: Window, base: KnowledgeBase, articles: ReadonlySet<Article> | undefined, note?: (why: string) => void): readonly Finding[];
}

/** What was found in a sentence, and the places of its window that were looked at for it. */
interface Heard {
  readonly said: readonly Finding[];
  readonly looked: readonly number[];
}

/** What is kept of the questions to a base, and of the verdicts. */
interface Memory {
  /** by all that they depend on, whatever the base */
  readonly ever: Recent<Heard>;
  /** by the window of the sentence */
  readonly verdicts: Recent<readonly Finding[]>;
  readonly traces: Traces<readonly Finding[]>;
  readonly answers: Recent<readonly Place[]>;
}

/** Sentences and questions that are kept of those that came of an edit. */
const LATE_SENTENCES = 1000;
const LATE_QUESTIONS = 300;
/** Statements looked at for one sentence. */
const MOST_STATEMENTS = 16;

export function createJudging(reader: Reader, room: Room): Judging {
  const sentenceId = numbering<Sentence>();
  const articleId = numbering<Article>();
  const dependsOn = dependences(articleId);
  const nameOf = ({ article, placed }: Statement): string => `${articleId(article)}.${placed.index}`;
  const ever = recentWithEdits<Heard>(room.sentences, LATE_SENTENCES);
  const ofThisBase = ofBase((base) => {
    const verdicts = recentWithEdits<readonly Finding[]>(room.sentences, LATE_SENTENCES);
    const traced = recentWithEdits<readonly Trace<readonly Finding[]>[]>(room.sentences, LATE_SENTENCES);
    const answers = recentWithEdits<readonly Place[]>(room.questions, LATE_QUESTIONS);
    const all: Memory = { ever, verdicts, traces: traces(traced), answers };
    const edits: Memory = { ever: ever.edits, verdicts: verdicts.edits, traces: traces(traced.edits), answers: answers.edits };
    return { all, edits, among: amongOf(base, nameOf, room.pairs) };
  });
  const found = (window: Window, base: KnowledgeBase, articles: ReadonlySet<Article> | undefined): readonly Statement[] => base.index.retrieve(keysAround(window, reader.lexicon), MOST_STATEMENTS, articles);
  /** Where what may answer stands: to read it, which may mean to read its article, is for whoever judges. */
  const placesOf = (window: Window, base: KnowledgeBase, { articles, key }: Scope, { answers }: Memory): readonly Place[] => {
    // a word that is being typed is mostly none that anybody used: what is found stays the same until it is
    const keys = keysAround(window, reader.lexicon).filter(base.index.has);
    const at = `${key}\n${keys.join('\n')}`;
    const known = answers.get(at);
    if (known !== undefined) return known;
    const places = base.index.find(keys, MOST_STATEMENTS, articles);
    answers.set(at, places);
    return places;
  };
  const verdictKey = (document: Document, placed: Placed, { key }: Scope): string => `${key} ${windowKey(document, placed, sentenceId)}`;
  /**
   * What is found in the sentence of a window, where it is not known from another base.
   * @param draft looks at no other sentences than those of the window
   * @param looked the places of those it looked at: they are the same when the answer is known
   * @param key of the window
   */
  function* heardIn(draft: Side, looked: Set<number>, window: Window, key: string, places: readonly Place[], base: KnowledgeBase, { ever }: Memory): Generator<void, readonly Finding[]> {
    const statements = yield* readingAt(places);
    const at = `${key} ${dependsOn(window.document, statements, base)}`;
    const before = ever.get(at);
    if (before !== undefined) {
      for (const place of before.looked) looked.add(place);
      return before.said;
    }
    const said = yield* hearing(draft, statements, ofThisBase(base).among, reader);
    ever.set(at, { said, looked: [...looked] });
    return said;
  }
  return {
    scopeOf: (articles) => ({ articles, key: articles === undefined ? '' : hash([...articles].map(articleId).sort().join()) }),
    known: (document, placed, base, scope) => ofThisBase(base).all.verdicts.get(verdictKey(document, placed, scope)),
    judged: function* (document, placed, base, scope, edit) {
      if (!isHeard(placed)) return [];
      const { all, edits } = ofThisBase(base);
      const memory = edit ? edits : all;
      const window = windowOf(document, placed);
      const places = placesOf(window, base, scope, memory);
      yield;
      const aliases = resolve(window.document, window.placed, reader.lexicon);
      const key = `${shapeKey(window, sentenceId)} ${places.map(({ article, number }) => `${articleId(article)}.${number}`).join()} ${aliasKey(aliases)}`;
      const said = yield* memory.traces.of(key, window, (at) => standsAt(window, at, sentenceId), (watched, looked) => heardIn({ document: watched.document, placed: watched.placed, aliases }, looked, window, windowKey(document, placed, sentenceId), places, base, memory));
      memory.verdicts.set(verdictKey(document, placed, scope), said);
      return said;
    },
    judge: (window, base, articles, note) => (isHeard(window.placed) ? hear(sideOf(window, reader), found(window, base, articles), ofThisBase(base).among, reader, note) : []),
  };
}

/** A window as a side of a comparison. */
export const sideOf = ({ document, placed }: Window, reader: Reader): Side => ({ document, placed, aliases: resolve(document, placed, reader.lexicon) });

function amongOf(base: KnowledgeBase, nameOf: (statement: Statement) => string, pairs: number): Among {
  const known = recent<readonly Contradiction[]>(pairs);
  return {
    weight: base.index.weight,
    contradictions: (one, other, work) => {
      const key = `${nameOf(one)} ${nameOf(other)}`;
      const told = known.get(key) ?? work();
      known.set(key, told);
      return told;
    },
  };
}

/** Keys to look for: the sentence's own, and what it goes on from, for its pronouns. */
function keysAround({ document, placed }: Window, { concepts }: Lexicon): readonly string[] {
  const own = [...keysOfSentence(placed.sentence)];
  // who supplies it is whom it comes from, and who curates it is its curator
  const told = placed.sentence.items.filter((i) => i.kind === 'verb').flatMap((i) => i.concepts.flatMap((c) => [...(concepts.get(c)?.converses ?? []), ...(postOf.has(c) ? [postOf.get(c)] : [])])).map((c) => `c:${c}`);
  // a day that heads its row is that of what the row tells
  const before = (placed.before.length > 0 ? placed.before : placed.row).flatMap((i) => [...keysOfSentence((document.sentences[i] as Placed).sentence)]).filter((k) => k.startsWith('n:') || k.startsWith('c:'));
  return [...own, ...told, ...before];
}

/** What is made once for a base, and kept for as long as the base is. */
function ofBase<T>(make: (base: KnowledgeBase) => T): (base: KnowledgeBase) => T {
  const made = new WeakMap<KnowledgeBase, T>();
  return (base) => {
    const known = made.get(base) ?? make(base);
    made.set(base, known);
    return known;
  };
}

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
