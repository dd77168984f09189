// English nouns that only a woman, or only a man, is called by. Other nouns tell no gender.
import type { Gender } from '../../analysis/grammar.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const FEMININE = set('woman women girl lady mother mum mom grandmother daughter granddaughter sister wife bride widow aunt niece queen princess duchess actress waitress hostess heiress goddess nun girlfriend stepmother');
const MASCULINE = set('man men boy gentleman father dad grandfather son grandson brother husband widower uncle nephew king prince duke monk boyfriend stepfather');

/** The gender of a noun in lower case; undefined for most. */
export function genderOfNoun(word: string): Gender | undefined {
  if (FEMININE.has(word) || /(?:woman|women)$/.test(word)) return 'f';
  return MASCULINE.has(word) || /(?:[a-z]{3}sman|[a-z]{3}smen|chairman|chairmen|fireman|firemen|policeman|policemen)$/.test(word) ? 'm' : undefined;
}
