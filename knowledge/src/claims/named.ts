// Whom a text names, as far as that tells what it is about.
import type { Sentence } from './sentence.ts';

/** Whom some sentences name: the last word of each name, since two people share a given name by chance. Countries and towns are in texts about anything. */
export function namedIn(sentences: readonly Sentence[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const sentence of sentences) for (const name of namedBy(sentence)) names.add(name);
  return names;
}

const telling = new WeakMap<Sentence, readonly string[]>();

function namedBy(sentence: Sentence): readonly string[] {
  const known = telling.get(sentence);
  if (known !== undefined) return known;
  const names = sentence.items.flatMap(({ name, concepts }) => {
    if (name === undefined || name.senses.size > 0 || concepts.length > 0) return [];
    const last = name.words.at(-1);
    return last === undefined || /^\d+$/.test(last) ? [] : [last];
  });
  telling.set(sentence, names);
  return names;
}
