// Reads a file as text, whatever it was saved as, or says why it is not text. The only place that decodes bytes.
import { readFileSync, statSync } from 'node:fs';

/** What went wrong with a file: the code picks the words, the detail is for a log. */
export interface FileProblem {
  readonly path: string;
  readonly code: ProblemCode;
  readonly detail: string;
}

/**
 * `encrypted`: wants a password. `empty`: no text is in it, as in a scan. `corrupt`: not what its name says, or damaged.
 * `tooComplex`: nested or packed beyond the limits. `tooSlow`: took longer than the time it was given. `changing`: was
 * written to while it was read. `sidecar`: a sidecar's line. The others say what they mean.
 */
export type ProblemCode =
  | 'missing' | 'unreadable' | 'binary' | 'tooLarge' | 'tooComplex' | 'tooSlow' | 'encrypted' | 'empty' | 'corrupt' | 'changing' | 'format' | 'sidecar';

export type Encoding = 'utf8' | 'utf8-bom' | 'utf16le' | 'utf16be' | 'windows-1252';

export interface TextFile {
  readonly path: string;
  /** without a byte order mark */
  readonly text: string;
  readonly encoding: Encoding;
}

/** More than this is a log or a database under a text file's name (bytes). */
const LARGEST = 64 * 1024 * 1024;

/** Reads `file`, named `path` in the result. Never throws. */
export function readText(file: string, path: string = file): TextFile | FileProblem {
  try {
    const { size } = statSync(file);
    if (size > LARGEST) return { path, code: 'tooLarge', detail: `${size} bytes` };
    const decoded = decode(readFileSync(file));
    return decoded === undefined ? { path, code: 'binary', detail: 'not a text file' } : { path, ...decoded };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return { path, code: code === 'ENOENT' ? 'missing' : 'unreadable', detail: code ?? String(error) };
  }
}

export const isProblem = (result: TextFile | FileProblem): result is FileProblem => 'code' in result;

/** The text of some bytes, or undefined when they are none: UTF-16 and UTF-8 first, then what Windows once wrote. */
export function decode(bytes: Buffer): { readonly text: string; readonly encoding: Encoding } | undefined {
  const has = (...mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  if (has(0xff, 0xfe)) return { text: bytes.subarray(2).toString('utf16le'), encoding: 'utf16le' };
  if (has(0xfe, 0xff) && bytes.length % 2 === 0) {
    return { text: Buffer.from(bytes.subarray(2)).swap16().toString('utf16le'), encoding: 'utf16be' };
  }
  if (bytes.includes(0)) return unmarked(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: has(0xef, 0xbb, 0xbf) ? 'utf8-bom' : 'utf8' };
  } catch {
    const text = fromWindows(bytes);
    // Bytes that are neither UTF-8 nor printable in any old encoding: a picture, an archive, a program.
    return /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? undefined : { text, encoding: 'windows-1252' };
  }
}

/** UTF-16 without a mark: nearly every letter of our languages has a zero beside it, always on the same side. */
function unmarked(bytes: Buffer): { readonly text: string; readonly encoding: Encoding } | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  const looked = Math.min(bytes.length, 4096);
  for (let i = 0; i < looked; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = looked / 2;
  if (Math.max(even, odd) < most * 0.7 || Math.min(even, odd) > most * 0.01) return undefined;
  const little = odd > even;
  const text = (little ? bytes : Buffer.from(bytes).swap16()).toString('utf16le');
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? undefined : { text, encoding: little ? 'utf16le' : 'utf16be' };
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on; Node's own decoder takes it for Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of bytes that Windows wrote in Western Europe. */
export const fromWindows = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (one) => WINDOWS[one.charCodeAt(0) - 0x80] ?? one);

/** The bytes of a text in the encoding it was read in; undefined where they cannot be written back faithfully. */
export function encode(text: string, encoding: Encoding): Buffer | undefined {
  if (encoding === 'utf8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf8-bom') return Buffer.from('\ufeff' + text, 'utf8');
  if (encoding === 'windows-1252') return undefined;
  const units = Buffer.from('\ufeff' + text, 'utf16le');
  return encoding === 'utf16le' ? units : units.swap16();
}
