// Judging many drafts: one after the other, or in as many threads as the machine has cores. The answers come in the order of the
// drafts, and are the same either way.
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { emptyBase, type KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import { forTexts } from '../check/room.ts';
import { openFullEngine, type Engine } from '../workspace/engine.ts';
import { shareBase, sharedBase, type SharedBase } from '../workspace/store/sharing.ts';
import type { StorePlace } from '../workspace/store/place.ts';
import { openStore } from '../workspace/store/store.ts';
import { inStretches } from '../workspace/stretches.ts';
import { openThreads } from '../workspace/threads.ts';
import { judgeDraft, type Judged, type Rules } from './judgeDraft.ts';

/** Starting a thread costs as much as judging so much text (characters): each has to open the engine. */
const PER_THREAD = 150_000;
/** What judging one draft may need (MB). */
const MOST_MEMORY = 2048;
const YOUNG = 96;
/** How much of a heap may be new (%) before what is not used any more is collected. By itself V8 lets a heap double, and there is one a thread. */
const GROWING = 35;
/** Characters of text whose articles a thread keeps read. */
const MOST_READ = 1_500_000;
/** Drafts that a thread is given at a time. */
const IN_FLIGHT = 2;
/** Drafts that a thread takes together: neighbours in a folder are often about the same articles, which are then read once. */
const STRETCH = 8;
/** Stretches that each thread has at least, so that all end at much the same time. */
const MANY = 8;

/** What a thread is started with. */
interface Desk {
  readonly base: SharedBase;
  /** where the texts of the articles are, unless they are in the base */
  readonly store: StorePlace | undefined;
  readonly rules: Rules;
}

/**
 * How many threads judge so much text; 0: none, it is judged where it is read. A machine with one core has nothing to share.
 * @param wanted as many as this, where somebody has said so
 */
export function threadsFor(characters: number, wanted: number | undefined, cores: number = availableParallelism()): number {
  const threads = wanted ?? Math.min(cores, Math.floor(characters / PER_THREAD));
  return threads > 1 ? threads : 0;
}

/** Judges the texts here, one by one; where that fails, the error stands in the place of the answer. */
export async function* judgeHere(texts: readonly string[], base: KnowledgeBase, engine: Engine, rules: Rules): AsyncGenerator<Judged | Error> {
  for (const text of texts) {
    let judged: Judged | Error;
    try {
      judged = judgeDraft(text, base, engine, rules);
    } catch (error) {
      judged = error instanceof Error ? error : new Error(String(error));
    }
    yield judged;
  }
}

/** The same in threads. A draft that a thread ends with has its error, and the others are judged in a new one. */
export async function* judgeInThreads(texts: readonly string[], threads: number, base: KnowledgeBase, store: StorePlace | undefined, rules: Rules, file: string = __filename): AsyncGenerator<Judged | Error> {
  interface Job {
    readonly text: string;
    readonly told: (judged: Judged | Error) => void;
  }
  setFlagsFromString(`--heap-growing-percent=${GROWING}`);
  const desk: Desk = { base: shareBase(base), store, rules };
  const crew = openThreads<Job, Judged | Error>({ file, workerData: desk, mostMemory: MOST_MEMORY, young: YOUNG, inFlight: IN_FLIGHT, message: ({ text }) => text });
  const jobs: Job[] = [];
  const answers = texts.map((text) => new Promise<Judged | Error>((told) => jobs.push({ text, told })));
  jobs.reverse();
  const some = inStretches(jobs, Math.max(1, Math.min(STRETCH, Math.floor(jobs.length / threads / MANY))));
  const working = Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, () => crew.work(some(), ({ told }, judged) => told(judged), ({ told }, failure) => told(failure === 'tooSlow' ? new Error(failure) : failure))));
  try {
    // an answer that has been given is let go
    for (let k = 0; k < answers.length; k++) {
      yield (await answers[k]) as Judged | Error;
      delete answers[k];
    }
    await working;
  } finally {
    crew.close();
  }
}

/** What a thread does: a text in, what is found in it out. */
export function judgeAsThread(): void {
  const { base, store, rules } = workerData as Desk;
  const opening = openFullEngine(undefined, forTexts).then((engine) => {
    const texts = store && openStore(store.folder, store.engine);
    return { engine, shared: sharedBase(base, emptyBase(engine.reader, (place) => texts?.read(place) ?? '', MOST_READ)) };
  });
  parentPort?.on('message', (text: string) => void opening.then(({ engine, shared }) => {
    let judged: Judged | Error;
    try {
      judged = judgeDraft(text, shared, engine, rules);
    } catch (error) {
      judged = error instanceof Error ? error : new Error(String(error));
    }
    parentPort?.postMessage(judged);
  }));
}
