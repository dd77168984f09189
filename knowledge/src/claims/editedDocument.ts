// A document after an edit within one of its blocks: what stands around the block is taken from the document before the edit.
// A keystroke is such an edit. It must give what reading everything gives; where that is in doubt, it gives nothing.
import type { LanguageCode } from '../analysis/word.ts';
import type { Block, Prose } from '../markdown/prose.ts';
import type { Span } from '../text/span.ts';
import type { KnownNames } from './capitals.ts';
import { standsAlike } from './alike.ts';
import { documentWith, placedWith } from './copies.ts';
import { languageOfBlocks, tellsLanguage } from './documentLanguage.ts';
import { made, makingOf, noteOf, readBlock, withRoster, type Document, type Placed } from './document.ts';
import type { Reader, Standing } from './read.ts';
import type { ReadingCache } from './readingCache.ts';
import type { Sentence } from './sentence.ts';

/**
 * The document that `prose` makes, when it differs from `previous` in the text of one block alone and that changes nothing in
 * the others; undefined where everything has to be read.
 */
export function afterEdit(previous: Document, prose: Prose, reader: Reader, declared: LanguageCode | undefined, cache: ReadingCache, known: KnownNames): Document | undefined {
  const making = makingOf(previous);
  const at = making === undefined || making.declared !== declared || making.known !== known ? undefined : onlyChange(previous.prose.blocks, prose.blocks);
  if (making === undefined || at === undefined) return undefined;
  if (at < 0) return made(documentWith(previous, { prose }), making);
  const [old, block] = [previous.prose.blocks[at] as Block, prose.blocks[at] as Block];
  const names = namesAfter(previous, at, old, block, cache);
  if (names === undefined) return undefined;
  if (declared === undefined && tellsLanguage(prose.blocks, at) && languageOfBlocks(prose.blocks) !== previous.language) return undefined;
  const told: KnownNames = { has: (w) => names.names.has(w) || known.has(w), alone: (w) => names.alone.has(w) || known.alone(w) };
  const fallback = making.read[block.lead]?.at(-1)?.sentence.language ?? previous.language;
  const before = making.read[at] as readonly Standing[];
  const read = readBlock(block, reader, fallback, told, cache);
  if (read.length !== before.length || !read.every(({ sentence }, k) => namesAlike(sentence, (before[k] as Standing).sentence))) return undefined;
  // what a list is led in by tells its language
  if (read.at(-1)?.sentence.language !== before.at(-1)?.sentence.language && prose.blocks.some(({ lead }) => lead === at)) return undefined;
  const first = making.first[at] as number;
  const sentences = [...previous.sentences];
  withRoster(read, at, making.roster).forEach((standing, k) => {
    const placed = sentences[first + k] as Placed;
    if (placed.sentence !== standing.sentence || placed.shift !== standing.shift) sentences[first + k] = placedWith(placed, standing);
  });
  return made({ prose, language: previous.language, sentences, names: names.names, alone: names.alone }, { ...making, read: making.read.with(at, read), notes: making.notes.with(at, noteOf(block, fallback, cache.capitals(block.text).all, told)) });
}

/** The number of the one block that says something else; −1 where none does, undefined where more than one does, or the blocks are others. */
function onlyChange(before: readonly Block[], after: readonly Block[]): number | undefined {
  if (before.length !== after.length) return undefined;
  let found = -1;
  for (let i = 0; i < before.length; i++) {
    const [a, b] = [before[i] as Block, after[i] as Block];
    if (a === b) continue;
    if (!standsAlike(a, b)) return undefined;
    if (a.text === b.text && sameSpans(a.emphasis, b.emphasis)) continue;
    // the head of a column tells the unit of its cells, and they tell what it heads
    if (found >= 0 || a.cell !== undefined) return undefined;
    found = i;
  }
  return found;
}

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean => a === b || (a.length === b.length && a.every(({ start, end }, i) => start === b[i]?.start && end === b[i]?.end));
/** The names of the document after the edit; undefined where a word that another block has is a name now, or no longer. */
function namesAfter({ prose, names, alone }: Document, at: number, old: Block, block: Block, cache: ReadingCache): Pick<Document, 'names' | 'alone'> | undefined {
  const [was, is] = [cache.capitals(old.text), cache.capitals(block.text)];
  const turned = new Set([...apart(was.inside, is.inside), ...apart(was.alone, is.alone)]);
  if (turned.size === 0) return { names, alone };
  const has = (word: string): boolean => turned.has(word);
  if (prose.blocks.some((other, i) => i !== at && (({ all, inside, alone: own }) => all.some(has) || inside.some(has) || own.some(has))(cache.capitals(other.text)))) return undefined;
  return { names: exchanged(names, was.inside, is.inside), alone: exchanged(alone, was.alone, is.alone) };
}

/** The words of either that are not in the other. */
const apart = (a: readonly string[], b: readonly string[]): readonly string[] => [...a.filter((w) => !b.includes(w)), ...b.filter((w) => !a.includes(w))];

/** The set with the words of `is` in place of those of `was`, which no other block has. */
function exchanged(all: ReadonlySet<string>, was: readonly string[], is: readonly string[]): ReadonlySet<string> {
  const words = new Set(all);
  for (const word of was) if (!is.includes(word)) words.delete(word);
  for (const word of is) words.add(word);
  return words;
}

/** Whether two sentences name the same in the same order, and introduce no name by another in brackets. */
function namesAlike(a: Sentence, b: Sentence): boolean {
  if (a === b) return true;
  const [mine, theirs] = [a, b].map(namesIn) as [readonly string[], readonly string[]];
  return mine.length === theirs.length && mine.every((name, i) => name === theirs[i]) && (mine.length < 2 || ![a, b].some(({ words }) => words.some(({ text }) => text === '(')));
}

const namesIn = ({ items }: Sentence): readonly string[] =>
  items.flatMap(({ kind, name, concepts }) => (name === undefined ? [] : [`${kind} ${name.kind ?? ''} ${name.acronym ? '!' : ''} ${name.senses.size} ${concepts.length} ${name.words.join(' ')} ${name.text}`]));
