// A small language client over stdio: what an editor sends, and waiting for what the server says.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';

export interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface TestClient {
  /** Sends a request and gives its whole answer, errors included. */
  ask(method: string, params: unknown): Promise<Message>;
  /** Sends a request without waiting; the answer comes through `answerTo`. */
  send(method: string, params: unknown): number;
  answerTo(id: number): Promise<Message>;
  tell(method: string, params: unknown): void;
  /** The first message of the server (from now on, or not taken yet) of that method that fits. It is taken. */
  next<T>(method: string, fits?: (params: T) => boolean): Promise<T>;
  /** Ends the server at once, for a test that has failed. */
  kill(): void;
  /** Says goodbye; gives the exit code. */
  close(): Promise<number | null>;
  /** Ends the server, if it still runs, without a word: after a test that failed. */
  end(): void;
}

/** Answers to what the server asks of the client, by method; null to all else. */
export type Answers = Readonly<Record<string, (params: unknown) => unknown>>;

/** Without a message that is waited for, a test fails after this long (ms). */
const PATIENCE = 20_000;

export function startClient(script: string, answers: Answers = {}): TestClient {
  const server = spawn(process.execPath, [script, '--stdio'], { stdio: 'pipe' });
  const gone = new Promise<number | null>((resolve) => server.once('exit', resolve));
  server.stderr.pipe(process.stderr);
  const inbox: Message[] = [];
  const waiting = new Set<() => void>();
  let lastId = 0;

  const write = (message: object): void => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    server.stdin.write(body);
  };
  readMessages(server, (message) => {
    if (message.method !== undefined && message.id !== undefined) {
      write({ id: message.id, result: answers[message.method]?.(message.params) ?? null });
    }
    inbox.push(message);
    for (const look of [...waiting]) look();
  });
  const take = (what: string, fits: (message: Message) => boolean): Promise<Message> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no ${what} within ${PATIENCE} ms`)), PATIENCE);
      const look = (): void => {
        const index = inbox.findIndex(fits);
        const message = inbox[index];
        if (message === undefined) return;
        inbox.splice(index, 1);
        waiting.delete(look);
        clearTimeout(timer);
        resolve(message);
      };
      waiting.add(look);
      look();
    });
  const answerTo = (id: number): Promise<Message> =>
    take(`answer to request ${id}`, (message) => message.id === id && message.method === undefined);
  const send = (method: string, params: unknown): number => {
    write({ id: ++lastId, method, params });
    return lastId;
  };
  return {
    send,
    answerTo,
    ask: (method, params) => answerTo(send(method, params)),
    tell: (method, params) => write({ method, params }),
    next: async <T>(method: string, fits: (params: T) => boolean = () => true) =>
      (await take(method, (message) => message.method === method && fits(message.params as T))).params as T,
    kill: () => void server.kill(),
    close: async () => {
      await answerTo(send('shutdown', undefined));
      write({ method: 'exit' });
      return gone;
    },
    end: () => void server.kill(),
  };
}

function readMessages(server: ChildProcessWithoutNullStreams, read: (message: Message) => void): void {
  let rest = Buffer.alloc(0);
  server.stdout.on('data', (bytes: Buffer) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: ([0-9]+)/.exec(rest.subarray(0, Math.max(head, 0)).toString())?.[1] ?? NaN);
      if (head < 0 || rest.length < head + 4 + length) return;
      read(JSON.parse(rest.subarray(head + 4, head + 4 + length).toString()) as Message);
      rest = rest.subarray(head + 4 + length);
    }
  });
}
