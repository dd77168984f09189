// The list of files in a ZIP archive, read before anything is unpacked: what it says it holds, and whether that is so.
import { inflateRawSync } from 'node:zlib';
import { NotConverted } from './converted.ts';
import type { Limits } from './limits.ts';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  /** bytes, packed and unpacked, as the archive says */
  readonly packed: number;
  readonly size: number;
  /** where its own head stands in the archive */
  readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const HEAD = 0x04034b50;
/** The end record and the longest comment behind it. */
const FARTHEST = 22 + 0xffff;

/**
 * The entries of an archive.
 * @throws NotConverted when it is none, is damaged or encrypted, or holds more than `limits` allow
 */
export function zipEntries(bytes: Buffer, limits: Limits): readonly ZipEntry[] {
  const end = endRecord(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > limits.entries) throw new NotConverted('tooComplex', `${count} files in it`);
  const entries: ZipEntry[] = [];
  let sum = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw new NotConverted('corrupt', 'damaged list of files');
    if ((bytes.readUInt16LE(at + 8) & 1) !== 0) throw new NotConverted('encrypted', 'encrypted archive');
    const length = bytes.readUInt16LE(at + 28);
    const entry = {
      name: bytes.toString('utf8', at + 46, at + 46 + length),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    };
    sum += entry.size;
    if (sum > limits.unpacked) throw new NotConverted('tooComplex', `more than ${Math.round(limits.unpacked / 1024 / 1024)} MB when unpacked`);
    entries.push(entry);
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function endRecord(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - FARTHEST; at--) if (bytes.readUInt32LE(at) === END) return at;
  throw new NotConverted('corrupt', 'not a ZIP archive');
}

/**
 * Unpacks one entry, to no more than `most` bytes.
 * @throws NotConverted when it unpacks to more, to more than it says, or not at all
 */
export function unpack(bytes: Buffer, entry: ZipEntry, most: number): Buffer {
  const { at, packed, size, method, name } = entry;
  if (size > most) throw new NotConverted('tooComplex', `${name}: ${(size / 1024 / 1024).toFixed(0)} MB when unpacked`);
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== HEAD) throw new NotConverted('corrupt', `${name}: damaged`);
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data;
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const lies = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new NotConverted(lies ? 'tooComplex' : 'corrupt', lies ? `${name}: unpacks to more than it says` : `${name}: damaged`);
  }
}
