// Skimming an article: under which keys each of its statements is found, what it uses as names, and whom it names.
import { tokenise } from '../analysis/tokenise.ts';
import type { LanguageCode } from '../analysis/word.ts';
import type { Moment } from '../facets/time/value.ts';
import type { Prose } from '../markdown/prose.ts';
import { hashNumber } from '../text/hash.ts';
import type { KnownNames } from './capitals.ts';
import { inUnit, unitAbove } from './cellUnits.ts';
import { languageOfBlocks } from './documentLanguage.ts';
import { keysOfSentence } from './keys.ts';
import { readSentences, type Reader } from './read.ts';
import { capitalsOf } from './readingCache.ts';
import type { Sentence } from './sentence.ts';
import { nameKey, skim, type SkimmedSentence } from './skim.ts';

export interface SkimmedDocument {
  readonly language: LanguageCode;
  /** one set of keys a statement, in the order of the text */
  readonly statements: readonly Float64Array[];
  /** as `Document` has them */
  readonly names: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
  /** last words of the names in it */
  readonly named: ReadonlySet<string>;
}

/**
 * @param factual for each block whether it states something
 * @param declared what the article says it is written in
 * @param reference its day
 */
export function skimDocument(prose: Prose, factual: readonly boolean[], reader: Reader, declared: LanguageCode | undefined, reference: Moment | undefined): SkimmedDocument {
  const tokens = prose.blocks.map((block) => tokenise(block.text));
  const capitals = prose.blocks.map((block, i) => capitalsOf(block.text, tokens[i] ?? []));
  const names = new Set(capitals.flatMap((c) => c.inside));
  const alone = new Set(capitals.flatMap((c) => c.alone));
  const known: KnownNames = { has: (w) => names.has(w), alone: (w) => alone.has(w) };
  const language = declared ?? languageOfBlocks(prose.blocks, (_, at) => tokens[at] ?? []);
  const languages: (LanguageCode | undefined)[] = [];
  const named = new Set<string>();
  const statements: Stating[] = [];
  const glosses = new Map<string, Set<string>>();
  for (const [at, block] of prose.blocks.entries()) {
    const fallback = languages[block.lead] ?? language;
    const skimmed = skim(block.text, tokens[at] ?? [], reader, { fallback, names: known, emphasis: block.emphasis }, reference);
    languages.push(skimmed.language);
    for (const [key, other] of skimmed.glosses) glosses.set(key, new Set([...(glosses.get(key) ?? []), ...other]));
    for (const sentence of skimmed.sentences) for (const words of sentence.names) named.add(words.at(-1) ?? '');
    if (factual[at] !== true) continue;
    const unit = unitAbove(block);
    // a cell whose amounts have their unit elsewhere is read
    const read = unit === '' ? [] : inUnit(readSentences(block.text, reader, fallback, known, block.emphasis), unit, reader);
    skimmed.sentences.forEach((sentence, i) => statements.push({ keys: sentence.keys, names: sentence.names, more: read[i] === undefined ? [] : [...keysOfSentence(read[i] as Sentence)].map(hashNumber) }));
  }
  return { language, statements: packed(statements.map((statement) => allKeys(statement, glosses))), names, alone, named };
}

/** Lists of numbers as views of one array: a thread hands it over as one. */
function packed(lists: readonly (readonly number[])[]): readonly Float64Array[] {
  const all = new Float64Array(lists.reduce((size, list) => size + list.length, 0));
  let at = 0;
  return lists.map((list) => {
    const start = at;
    for (let i = 0; i < list.length; i++) all[at++] = list[i] as number;
    return all.subarray(start, at);
  });
}

/** A sentence that states something. */
interface Stating extends SkimmedSentence {
  /** keys that skimming does not give */
  readonly more: readonly number[];
}

function allKeys({ keys, names, more }: Stating, glosses: ReadonlyMap<string, ReadonlySet<string>>): readonly number[] {
  const others = glosses.size === 0 ? [] : names.flatMap((words) => [...(glosses.get(words.join(' ')) ?? [])].map(nameKey));
  return more.length + others.length === 0 ? keys : [...new Set([...keys, ...more, ...others])];
}
