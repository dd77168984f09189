// Worker threads that do jobs: they come and go as they are needed, are given the next job before they have done with the first,
// and one that fails with a job is replaced, so that the other jobs are done all the same.
import { Worker } from 'node:worker_threads';

export interface ThreadOptions<Job> {
  /** the program of a thread: it answers every message with one, in the order they came */
  readonly file: string;
  readonly workerData: unknown;
  /** what a thread may need (MB): a job that asks for more is given up with it */
  readonly mostMemory: number;
  /** room for what is young (MB): reading makes much that is needed for a moment, and collecting it often costs a fifth of the time */
  readonly young: number;
  /** jobs that a thread is given at a time */
  readonly inFlight: number;
  /** what a thread is sent of a job */
  readonly message: (job: Job) => unknown;
}

/** Why a job has no answer: its thread ended, or it took longer than it may. */
export type Failure = Error | 'tooSlow';

/** The jobs that are still to be done; the last comes first. */
export type Waiting<Job> = Pick<Job[], 'pop' | 'push' | 'length'>;

export interface Threads<Job, Answer> {
  /**
   * Jobs in one thread, from the end of the list, until none waits; several calls may share a list. Each job is told of once,
   * unless `signal` is aborted: then nothing more is said.
   * @param patience how long a job may take (ms)
   */
  work(waiting: Waiting<Job>, told: (job: Job, answer: Answer) => void, failed: (job: Job, failure: Failure) => void, patience?: number, signal?: AbortSignal): Promise<void>;
  /** Ends the threads. Working again starts new ones. */
  close(): void;
}

/** Opens the threads; none runs before there is work. */
export function openThreads<Job, Answer>({ file, workerData, mostMemory, young, inFlight, message }: ThreadOptions<Job>): Threads<Job, Answer> {
  const crew = new Set<Worker>();
  const free: Worker[] = [];
  const take = (): Worker => {
    const known = free.pop();
    if (known !== undefined) return known;
    const worker = new Worker(file, { workerData, resourceLimits: { maxOldGenerationSizeMb: mostMemory, maxYoungGenerationSizeMb: young }, stdout: true, stderr: true });
    crew.add(worker);
    return worker;
  };
  const drop = (worker: Worker): void => {
    crew.delete(worker);
    void worker.terminate();
  };
  return {
    work: (waiting, told, failed, patience, signal) =>
      new Promise((resolve) => {
        let worker = take();
        /** in the order they were given: a thread answers in that order */
        let given: Job[] = [];
        let timer: NodeJS.Timeout | undefined;
        let over = false;
        /** what the thread ends of */
        let cause: Error | undefined;
        const wait = (): void => {
          clearTimeout(timer);
          if (!over && given.length > 0 && patience !== undefined) timer = setTimeout(() => fail('tooSlow'), patience);
        };
        const give = (): void => {
          while (!over && given.length < inFlight) {
            const job = waiting.pop();
            if (job === undefined) break;
            given.push(job);
            worker.postMessage(message(job));
          }
          if (given.length === 0) end(true);
        };
        const answered = (answer: Answer): void => {
          const job = given.shift();
          if (job !== undefined) told(job, answer);
          wait();
          give();
        };
        // an error may overtake the answers that the thread gave before it; its end does not
        const broken = (error: Error): void => void (cause = error);
        // a thread that was closed is not missed
        const ended = (code: number): void => (crew.has(worker) ? fail(cause ?? new Error(`exit code ${code}`)) : end(false));
        const fail = (failure: Failure): void => {
          const [job, ...others] = given;
          if (over || job === undefined) return;
          waiting.push(...others.reverse());
          given = [];
          failed(job, failure);
          if (waiting.length === 0) return end(false);
          release(false);
          worker = take();
          hold();
        };
        const hold = (): void => {
          cause = undefined;
          worker.ref();
          worker.on('message', answered);
          worker.on('error', broken);
          worker.on('exit', ended);
          give();
          wait();
        };
        const release = (keep: boolean): void => {
          clearTimeout(timer);
          worker.off('message', answered);
          worker.off('error', broken);
          worker.off('exit', ended);
          worker.unref(); // a thread without work keeps no program running
          if (keep && crew.has(worker)) free.push(worker);
          else drop(worker);
        };
        const end = (keep: boolean): void => {
          if (over) return;
          over = true;
          release(keep);
          signal?.removeEventListener('abort', stop);
          resolve();
        };
        const stop = (): void => end(false);
        signal?.addEventListener('abort', stop);
        hold();
      }),
    close: () => {
      for (const worker of crew) void worker.terminate();
      crew.clear();
      free.length = 0;
    },
  };
}
