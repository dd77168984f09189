// The compiled lexicon: what went in is found, and nothing else; on random small lexica and on the whole French one.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import type { Reading, VerbForm } from '../../analysis/reading.ts';
import { openLexicon } from './lexicon.ts';

interface Coded {
  readonly lemma: string;
  readonly code: number;
}
type Entries = ReadonlyMap<string, readonly Coded[]>;
interface State {
  readonly arcs: readonly { readonly letter: string; readonly to: State }[];
  readonly end: number | undefined;
}

interface Writing {
  readonly CODES: readonly string[];
  readonly encode: (entries: Entries) => Uint8Array;
}
interface Automata {
  readonly smallestAutomaton: (words: readonly (readonly [string, number])[]) => { readonly states: readonly State[] };
}
interface Building {
  readonly frenchEntries: () => Entries;
}

// Not literals: the scripts are plain JavaScript and stay out of the bundle.
const script = (path: string): Promise<unknown> => import(`file://${process.cwd()}/scripts/${path}`);
let writing: Writing;
before(async () => {
  writing = (await script('french-lexicon/encode.mjs')) as Writing;
});

const VERB_FORMS: readonly string[] = ['infinitive', 'finite', 'pastParticiple', 'presentParticiple'] satisfies readonly VerbForm[];

function readingOf({ lemma, code }: Coded): Reading {
  const kind = writing.CODES[code] ?? '';
  return (VERB_FORMS.includes(kind) ? { lemma, part: 'verb', form: kind } : { lemma, part: kind }) as Reading;
}

/** Few letters, so that words share their beginnings and ends. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 's', 'œ', '-', "'", '日'), maxLength: 7 });
const readings = fc.array(fc.record({ lemma: word, code: fc.nat({ max: 8 }) }), { minLength: 1, maxLength: 3 });
const stems = fc.array(word, { maxLength: 12 });
const paradigms = (some: readonly string[], endings: readonly string[]): readonly (readonly [string, readonly Coded[]])[] =>
  some.flatMap((stem) => endings.map((ending) => [stem + ending, [{ lemma: stem, code: 4 }]] as const));
/** Words of their own, and stems that all take the same endings, as the words of a language do. */
const lexicon = fc.tuple(fc.array(fc.tuple(word, readings)), stems, stems).map(([single, some, endings]): Entries => new Map([...paradigms(some, endings), ...single]));
const runs = { numRuns: 300, seed: 20240314 };

test('law: every form of a lexicon is found with its readings', () => {
  fc.assert(fc.property(lexicon, (entries) => {
    const { size, find } = openLexicon(writing.encode(entries));
    assert.equal(size, entries.size);
    for (const [form, coded] of entries) assert.deepEqual(find(form), coded.map(readingOf), form);
  }), runs);
});

test('law: what begins a form, goes on behind it or has nothing to do with it is not found', () => {
  fc.assert(fc.property(lexicon, fc.array(fc.string({ maxLength: 7 })), (entries, others) => {
    const { find } = openLexicon(writing.encode(entries));
    const near = [...entries.keys()].flatMap((form) => [form.slice(0, -1), form.slice(1), `${form}s`, `${form}z`, `a${form}`, `${form}\0`]);
    for (const other of [...near, ...others]) if (!entries.has(other)) assert.deepEqual(find(other), [], JSON.stringify(other));
  }), runs);
});

test('every form of the French dictionary is found with the readings that went in, and words beside them are not', async () => {
  const entries = ((await script('build-french-lexicon.mjs')) as Building).frenchEntries();
  const bytes = writing.encode(entries);
  const { size, find } = openLexicon(bytes);
  assert.equal(size, entries.size);
  assert.ok(size > 400_000 && bytes.length < 450_000, `${size} forms in ${bytes.length} bytes`);
  const wrong: string[] = [];
  for (const [form, coded] of entries) {
    const found = find(form);
    const same = found.length === coded.length && coded.every((one, i) => {
      const { lemma, part, form: verbForm } = readingOf(one);
      return found[i]?.lemma === lemma && found[i].part === part && found[i].form === verbForm;
    });
    if (!same) wrong.push(form);
    for (const beside of [form.slice(0, -1), `${form}s`, `q${form}`, `${form.slice(0, 2)}k${form.slice(2)}`]) {
      if (!entries.has(beside) && find(beside).length > 0) wrong.push(beside);
    }
  }
  assert.deepEqual(wrong.slice(0, 20), []);
});

test('words that begin or end alike share their states', async () => {
  const { smallestAutomaton } = (await script('french-lexicon/automaton.mjs')) as Automata;
  const arcs = (words: readonly (readonly [string, number])[]): readonly [number, number] => {
    const { states } = smallestAutomaton(words);
    return [states.length, states.reduce((sum, state) => sum + state.arcs.length, 0)];
  };
  assert.deepEqual(arcs([['tap', 1], ['taps', 2], ['top', 1], ['tops', 2]]), [5, 5]);
  // Another number, another end.
  assert.deepEqual(arcs([['tap', 1], ['taps', 2], ['top', 3], ['tops', 2]]), [7, 7]);
  assert.deepEqual(arcs([]), [1, 0]);
});

test('what words share is written once: 26 stems more, with all their endings, are one arc', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const size = (second: readonly string[]): number =>
    writing.encode(new Map(paradigms(letters.flatMap((one) => second.map((two) => one + two)), ['e', 'es', 'ent', 'era', 'erons']))).length;
  // Its letter, and the one byte of the number that says where it leads.
  assert.equal(size(letters.slice(0, 9)) - size(letters.slice(0, 8)), 2);
});

test('the bytes may lie anywhere in a buffer', () => {
  const bytes = writing.encode(new Map([['été', [{ lemma: 'être', code: 2 }, { lemma: 'été', code: 4 }]]]));
  const held = new Uint8Array(bytes.length + 3);
  held.set(bytes, 3);
  assert.deepEqual(openLexicon(held.subarray(3)).find('été'), [{ lemma: 'être', part: 'verb', form: 'pastParticiple' }, { lemma: 'été', part: 'noun' }]);
});

test('bytes of another version, or not all of them, are refused', () => {
  const bytes = writing.encode(new Map([['pont', [{ lemma: 'pont', code: 4 }]]]));
  const older = Uint8Array.from(bytes);
  older[3] = '1'.charCodeAt(0);
  assert.equal(String.fromCharCode(...bytes.subarray(0, 4)), 'FLX2');
  for (const broken of [older, bytes.subarray(0, 10), bytes.subarray(0, -1), new Uint8Array(0)]) {
    assert.throws(() => openLexicon(broken), /^Error: lexicon: not a compiled lexicon of this version/);
  }
});

test('a lexicon the format has no room for is refused when it is written', () => {
  const many = new Map(Array.from({ length: 64 }, (_, i) => [String.fromCharCode(0x400 + i), [{ lemma: 'a', code: 4 }]]));
  assert.throws(() => writing.encode(many), /too many letters: 65/);
  assert.throws(() => writing.encode(new Map([['a'.repeat(300), [{ lemma: 'b', code: 4 }]]])), /no room for 300 in a byte/);
});
