// A shard as bytes: a head, the flat arrays as they are, and what is known of the articles as JSON. Read without being
// copied; what was cut short or altered is noticed by its checksum.
import type { ArticleMeta } from '../../../../knowledge/src/base/article.ts';
import type { Card } from '../../../../knowledge/src/base/digest.ts';
import { shardFrom, type Shard } from '../../../../knowledge/src/base/shard.ts';

/** `CCKB` and the version of this form. */
const MAGIC = 0x424b_4343;
const FORM = 1;
/** magic, form, checksum, bytes of JSON, and the lengths of the seven arrays; then one to keep eight-byte places */
const HEAD = 12;

const UNKNOWN: ArticleMeta = { title: '', author: undefined, publisher: undefined, date: undefined, url: undefined, language: undefined };

/** The bytes of a shard; the same shard, the same bytes. */
export function encodeShard({ cards, starts, statements, names }: Shard): Uint8Array {
  const json = Buffer.from(JSON.stringify(cards), 'utf8');
  const arrays = [statements.keys, names.keys, starts, statements.starts, statements.ids, names.starts, names.ids];
  const size = HEAD * 4 + arrays.reduce((sum, array) => sum + array.byteLength, 0);
  const bytes = new Uint8Array(Math.ceil((size + json.length) / 4) * 4);
  const head = new Uint32Array(bytes.buffer, 0, HEAD);
  let at = HEAD * 4;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += array.byteLength;
  }
  bytes.set(json, at);
  head.set([MAGIC, FORM, 0, json.length, ...arrays.map(({ length }) => length)]);
  head[2] = checksum(bytes);
  return bytes;
}

/** The shard of some bytes; undefined when they are not one, of another form, or damaged. */
export function decodeShard(given: Uint8Array): Shard | undefined {
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
  if (bytes.length < HEAD * 4 || bytes.length % 4 !== 0) return undefined;
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD);
  const [magic, form, sum, jsonLength = 0, ...lengths] = head;
  if (magic !== MAGIC || form !== FORM || sum !== checksum(bytes)) return undefined;
  let at = bytes.byteOffset + HEAD * 4;
  const doubles = (length = 0): Float64Array => new Float64Array(bytes.buffer, (at += length * 8) - length * 8, length);
  const integers = (length = 0): Uint32Array => new Uint32Array(bytes.buffer, (at += length * 4) - length * 4, length);
  const [statementKeys, nameKeys] = [doubles(lengths[0]), doubles(lengths[1])];
  const [starts, statementStarts, statementIds, nameStarts, nameIds] = [integers(lengths[2]), integers(lengths[3]), integers(lengths[4]), integers(lengths[5]), integers(lengths[6])];
  const stored = JSON.parse(Buffer.from(bytes.buffer, at, jsonLength).toString('utf8')) as readonly Card[];
  // JSON leaves out what is not known
  const cards = stored.map((card): Card => ({ ...card, meta: { ...UNKNOWN, ...card.meta } }));
  return shardFrom(cards, starts, { keys: statementKeys, starts: statementStarts, ids: statementIds }, { keys: nameKeys, starts: nameStarts, ids: nameIds });
}

/** Of everything but the checksum's own place. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let sum = 0x811c9dc5 ^ words.length;
  for (let i = 0; i < words.length; i++) if (i !== 2) sum = Math.imul(sum ^ (words[i] as number), 0x01000193) ^ (sum >>> 15);
  return sum >>> 0;
}
