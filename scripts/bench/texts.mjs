// The texts that reading is measured on: the project's own, by language.
import { readFileSync } from 'node:fs';
import { filesBelow } from '../filesBelow.mjs';

const below = (folder) => ['.md', '.txt'].flatMap((ending) => filesBelow(folder, ending));
const FILES = {
  /** what a writer's folder holds: articles and documents */
  prose: () => [...below('knowledge/articles'), ...below('test-fixtures/articles'), ...below('docs'), 'README.md', 'ARCHITECTURE.md'],
  /** the drafts of the tests, as dense as a draft can be: a figure, a date or a name in every sentence */
  drafts: () => ['drafts', 'silence', 'gaps', 'workspace'].flatMap((folder) => below(`test-fixtures/${folder}`)),
};

/** The blocks of the files of a kind, by language. @param layer the bundled language layer */
export function textsOf(kind, { readMarkdown, languageOf }) {
  const texts = { fr: [], en: [] };
  for (const file of FILES[kind]().sort()) {
    for (const { text } of readMarkdown(readFileSync(file, 'utf8')).prose.blocks) {
      const language = text.length > 60 ? languageOf(text) : undefined;
      if (language !== undefined && !text.includes('\ufffc')) texts[language].push(text);
    }
  }
  return texts;
}

/** Some `length` characters of the blocks in another order, with other numbers: no sentence comes back as it was. */
export function shuffled(blocks, seed, length) {
  let state = seed * 7919;
  const random = (below) => (state = (state * 48271) % 2147483647) % below;
  const made = [];
  for (let size = 0; size < length; size += made.at(-1).length) made.push(blocks[random(blocks.length)].replace(/\d+/g, (digits) => String(random(10 ** Math.min(4, digits.length)))));
  return made;
}
