// Reads a file's bytes, or says why they cannot be had: it is gone, closed, no file, too large, or being written.
import { open, type FileHandle } from 'node:fs/promises';
import { constants } from 'node:fs';
import type { FileProblem } from './readText.ts';

/** The bytes of the file at `path`, at most `most` of them. Never rejects. */
export async function readBytes(path: string, most: number): Promise<Buffer | FileProblem> {
  for (let attempt = 0; ; attempt++) {
    const read = await readOnce(path, most);
    if (!('code' in read) || read.code !== 'changing' || attempt > 0) return read;
    await new Promise((next) => setTimeout(next, PAUSE));
  }
}

/** Whoever writes the file is given this long to finish (ms). */
const PAUSE = 50;

async function readOnce(path: string, most: number): Promise<Buffer | FileProblem> {
  let file: FileHandle | undefined;
  try {
    // a pipe would wait for somebody to write into it
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const before = await file.stat();
    if (before.isDirectory()) return { path, code: 'unreadable', detail: 'EISDIR' };
    if (!before.isFile()) return { path, code: 'unreadable', detail: 'not a file' };
    if (before.size > most) return { path, code: 'tooLarge', detail: `${(before.size / 1024 / 1024).toFixed(1)} MB` };
    // one byte more than there should be: a file that grows is seen
    const buffer = Buffer.allocUnsafe(before.size + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) read = (await file.read(buffer, length, buffer.length - length)).bytesRead;
    const after = await file.stat();
    if (length !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs) return { path, code: 'changing', detail: 'written to while it was read' };
    return buffer.subarray(0, length);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return { path, code: code === 'ENOENT' ? 'missing' : 'unreadable', detail: code ?? String(error) };
  } finally {
    await file?.close().catch(() => undefined);
  }
}
