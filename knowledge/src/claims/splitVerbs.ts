// English verbs whose particle stands behind their object: "put the launch off".
import type { Grammar } from '../analysis/grammar.ts';
import { tagSet, type Word } from '../analysis/word.ts';
import type { Look } from './look.ts';
import type { Term } from './terms.ts';

/** How many words the object between a verb and its particle may have. */
const OBJECT = 6;

/** "put the launch off", "laid 40 people off": a verb and its particle with the object between them. */
export function splitAt(words: readonly Word[], { patterns }: Look, at: number, { splitParticles }: Grammar): Term | undefined {
  if (splitParticles.size === 0 || (words[at] as Word).tag !== 'verb') return undefined;
  const pairs = patterns.filter(({ part, words: [, particle = '', ...rest] }) => part === 'verb' && rest.length === 0 && splitParticles.has(particle));
  if (pairs.length === 0) return undefined;
  let i = at + 1;
  while (i <= at + OBJECT && INSIDE_OBJECT.has(words[i]?.tag ?? '') && !splitParticles.has((words[i] as Word).fold)) i++;
  const [particle, next] = [words[i], words[i + 1]];
  // "sent the letter back home" is not "sent back"; "took it down the stairs"
  if (i === at + 1 || particle === undefined || !splitParticles.has(particle.fold) || GOES_ON.has(next?.tag ?? '')) return undefined;
  const meant = pairs.filter(({ words: [, own] }) => own === particle.fold);
  return meant.length === 0 ? undefined : { from: at, to: at + 1, head: at, concepts: [...new Set(meant.map((e) => e.concept.id))], part: 'verb' };
}
const INSIDE_OBJECT = tagSet('determiner adjective noun name value pronoun');
const GOES_ON = tagSet('determiner adjective noun name value pronoun');
