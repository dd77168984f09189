// What closes a name: the form of a company, its partners, the degrees of a person.
import type { Token } from '../../analysis/token.ts';
import { isCapital } from './shape.ts';
import type { NameVocabulary } from './vocabulary.ts';

/** The token after "Inc", "SA", "& Co", "et Associés", ", Rey & Partners" behind a name that ends at `to`; else `to`. */
export function firmEnd(tokens: readonly Token[], to: number, words: NameVocabulary): number {
  let end = to;
  const next = tokens[end];
  if (next === undefined) return end;
  const partner = (at: number): boolean => isCapital(tokens[at]) && words.partners.has((tokens[at] as Token).fold);
  if (next.text === ',' && isCapital(tokens[end + 1]) && tokens[end + 2]?.text === '&' && partner(end + 3)) return end + 4;
  if (next.spaced && partner(end + 1) && words.ands.has(next.fold)) end += 2;
  const form = tokens[end];
  if (form !== undefined && form.spaced && form.kind === 'word' && words.legal.has(form.fold) && (isCapital(form) || words.smallLegal.has(form.fold))) end++;
  return end;
}

/** The token after what follows a person's name and is no part of it: MP, KC. */
export function degreesEnd(tokens: readonly Token[], to: number, words: NameVocabulary): number {
  let end = to;
  while (tokens[end]?.spaced === true && words.degrees.has(tokens[end]?.fold ?? '') && isCapital(tokens[end])) end++;
  return end;
}
