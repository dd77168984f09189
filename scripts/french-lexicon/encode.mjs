// Writes the binary lexicon that knowledge/src/languages/morphology/lexicon.ts reads. The format is described there.

const BLOCK = 16;

/** The readings a code byte stands for; the same order as in the reader. */
export const CODES = ['infinitive', 'finite', 'pastParticiple', 'presentParticiple', 'noun', 'adjective', 'adverb', 'name', 'function'];

/** One byte a letter: Latin-1, with œ at its Windows place. Undefined when a letter has no byte. */
export function bytesOf(word) {
  const bytes = new Uint8Array(word.length);
  for (let i = 0; i < word.length; i++) {
    const code = word[i] === 'œ' ? 0x9c : word.charCodeAt(i);
    if (code > 255 || (code >= 0x80 && code < 0xa0 && word[i] !== 'œ')) return undefined;
    bytes[i] = code;
  }
  return bytes;
}

/** How a lemma is made of a form: the letters to take off its end, and those to put there. */
function lemmaRule(form, lemma) {
  let shared = 0;
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++;
  return { strip: form.length - shared, add: lemma.slice(shared) };
}

/**
 * @param {Map<string, readonly {lemma: string, code: number}[]>} entries form → readings, most likely first
 * @returns {Uint8Array}
 */
export function encode(entries) {
  const keys = new Map();
  const bytesByLetters = new Map();
  const counts = new Map();
  for (const [form, readings] of entries) {
    const bytes = bytesOf(form);
    if (bytes === undefined || readings.some((r) => bytesOf(r.lemma) === undefined)) continue;
    const key = readings.map((r) => {
      const { strip, add } = lemmaRule(form, r.lemma);
      return `${r.code}\t${strip}\t${add}`;
    }).join('\n');
    counts.set(key, (counts.get(key) ?? 0) + 1);
    // As a string of byte values, so that the engine's own order of strings is the order of the bytes.
    const letters = form.includes('œ') ? form.replaceAll('œ', '\u009c') : form;
    keys.set(letters, key);
    bytesByLetters.set(letters, bytes);
  }
  const sorted = [...keys.keys()].sort();
  const sets = [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  const number = new Map(sets.map((key, i) => [key, i]));

  const setBytes = writer();
  for (const key of sets) {
    const readings = key.split('\n');
    setBytes.byte(readings.length);
    for (const reading of readings) {
      const [code, strip, add = ''] = reading.split('\t');
      const letters = bytesOf(add);
      setBytes.byte(Number(code));
      setBytes.byte(Number(strip));
      setBytes.byte(letters.length);
      setBytes.all(letters);
    }
  }

  const data = writer();
  const offsets = [];
  let previous = new Uint8Array(0);
  sorted.forEach((letters, i) => {
    const bytes = bytesByLetters.get(letters);
    if (i % BLOCK === 0) {
      offsets.push(data.length());
      previous = new Uint8Array(0);
    }
    let shared = 0;
    while (shared < 31 && shared < previous.length && previous[shared] === bytes[shared]) shared++;
    const rest = bytes.length - shared;
    data.byte((shared << 3) | Math.min(rest, 7));
    if (rest >= 7) data.byte(rest);
    data.all(bytes.subarray(shared));
    const set = number.get(keys.get(letters));
    if (set < 192) data.byte(set);
    else {
      data.byte(192 + ((set - 192) >> 8));
      data.byte((set - 192) & 255);
    }
    previous = bytes;
  });
  if (sets.length > 192 + 64 * 256) throw new Error(`french lexicon: too many sets of readings: ${sets.length}`);

  const head = new DataView(new ArrayBuffer(20));
  head.setUint32(0, 0x31584c46, true);
  head.setUint32(4, sorted.length, true);
  head.setUint32(8, offsets.length, true);
  head.setUint32(12, sets.length, true);
  head.setUint32(16, setBytes.length(), true);
  const index = new DataView(new ArrayBuffer(offsets.length * 4));
  offsets.forEach((offset, i) => index.setUint32(i * 4, offset, true));
  const parts = [new Uint8Array(head.buffer), new Uint8Array(index.buffer), setBytes.bytes(), data.bytes()];
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (out.set(part, at), at + part.length), 0);
  return out;
}

function writer() {
  let bytes = new Uint8Array(1 << 16);
  let at = 0;
  const room = (more) => {
    if (at + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, at + more));
    larger.set(bytes);
    bytes = larger;
  };
  return {
    byte: (value) => (room(1), (bytes[at++] = value)),
    all: (values) => (room(values.length), bytes.set(values, at), (at += values.length)),
    length: () => at,
    bytes: () => bytes.slice(0, at),
  };
}
