// What the words of a name tell of its kind: Inc, University of, Street, initials, van.
import type { Token } from '../../analysis/token.ts';
import { afterInitials, isLetter } from './shape.ts';
import type { NameKind } from './value.ts';
import type { NameVocabulary } from './vocabulary.ts';

/** By the last word, then the first, then what stands inside. Undefined when the words do not tell. */
export function kindOfRun(tokens: readonly Token[], from: number, to: number, words: NameVocabulary): NameKind | undefined {
  if (to - from < 2) return undefined;
  const at = (k: number): string => (tokens[k] as Token).fold;
  const last = at(to - 1);
  if (words.legal.has(last) || words.foreignHeads.has(at(from))) return 'organisation';
  for (let k = from + 1; k + 1 < to; k++) if (words.ands.has(at(k)) && words.partners.has(at(k + 1))) return 'organisation';
  const ends: string[] = [];
  if (words.lowerQualities) ends.push(at(from));
  else {
    // what stands before a joiner: University of
    for (let k = from; k + 1 < to; k++) if (words.joiners.has(at(k + 1))) ends.push(at(k));
    ends.push(last);
  }
  const head = ends.find((w) => words.institutions.has(w) || words.sites.has(w) || words.occasions.has(w)) ?? (words.institutions.has(last) || words.sites.has(last) ? last : words.sites.has(at(from)) ? at(from) : undefined);
  if (head !== undefined) return words.occasions.has(head) ? undefined : words.institutions.has(head) ? 'organisation' : 'place';
  for (let k = from; k + 1 < to; k++) {
    if (isLetter(tokens[k]) && afterInitials(tokens, k) > k && afterInitials(tokens, k) < to && !/\d/.test(last)) return 'person';
    if (k > from && words.ancestral.has(at(k)) && /^\p{Ll}/u.test((tokens[k] as Token).text)) return 'person';
  }
  return undefined;
}
