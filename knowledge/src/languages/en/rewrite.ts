// Saying it anew in English: not, does not, no longer.
import type { Rewrite } from '../../analysis/rewrite.ts';
import type { Word } from '../../analysis/word.ts';
import { inflected } from './inflect.ts';

const AUXILIARY = /^(?:is|are|was|were|am|has|have|had|will|would|can|could|may|might|should|must|shall|does|do|did)$/;
const BE = /^(?:is|are|was|were|am)$/;

export const rewrite: Rewrite = {
  denialAdverbs: new Set(['ever']),
  negate: (words, from, main) => {
    const first = words[from] as Word;
    const verb = words[main] as Word;
    const still = words[from - 1]?.fold === 'still' ? (words[from - 1] as Word) : words[from + 1]?.fold === 'still' ? (words[from + 1] as Word) : undefined;
    const also = words[from - 1]?.fold === 'also' ? (words[from - 1] as Word) : undefined;
    const denied = also === undefined || from !== main ? undefined : supported(verb);
    if (also !== undefined && denied !== undefined) return [{ span: { start: also.span.start, end: verb.span.end }, newText: denied }];
    if (still !== undefined) return [{ span: still.span, newText: 'no longer' }];
    if (BE.test(first.fold) || (AUXILIARY.test(first.fold) && from !== main)) return [{ span: { start: first.span.end, end: first.span.end }, newText: ' not' }];
    const said = from === main ? supported(verb) : undefined;
    return said === undefined ? undefined : [{ span: verb.span, newText: said }];
  },
  affirm: (words, from, main) => {
    for (let i = Math.max(0, from - 2); i <= Math.min(words.length - 1, main + 1); i++) {
      const word = words[i] as Word;
      const before = words[i - 1];
      const after = words[i + 1];
      if (word.fold === 'no' && after?.fold === 'longer') return [{ span: { start: word.span.start, end: after.span.end }, newText: 'still' }];
      if (word.fold === 'never' && after !== undefined) return [{ span: { start: word.span.start, end: after.span.start }, newText: '' }];
      if ((word.fold === 'not' || word.fold === "n't") && before !== undefined && !/^(?:do|does|did)$/.test(before.fold)) {
        return [{ span: { start: word.fold === 'not' ? before.span.end : word.span.start, end: word.span.end }, newText: '' }];
      }
    }
    return undefined;
  },
  bounds: { above: 'more than', below: 'fewer than', under: 'less than', atLeast: 'at least', atMost: 'at most', about: 'about', only: 'only' },
  accompanied: 'with',
  unaccompanied: 'without',
  inflected,
  numberLike: (lemma, like) => (!/s$/.test(like.fold) || like.fold === like.lemma || /s$/.test(lemma) ? lemma : /(?:[sxz]|ch|sh)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`),
  undeny: (words, noun) => {
    for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      const word = words[i] as Word;
      if (word.fold === 'no') return [{ span: { start: word.span.start, end: (words[i + 1] as Word).span.start }, newText: /s$/.test((words[noun] as Word).fold) ? '' : 'a ' }];
    }
    return undefined;
  },
  agree: (lemma) => lemma,
  ofPhrase: (head, complement) => `${head} of ${complement}`,
  qualified: (noun, qualities) => [...qualities, noun].join(' '),
  inPlace: () => undefined,
  before: (word, next) => {
    const form = /^an?$/i.test(word) ? (/^[aeiou]/i.test(next) ? 'an' : 'a') : word;
    return form === word.toLowerCase() ? undefined : word === form ? undefined : `${/^A/.test(word) ? form.charAt(0).toUpperCase() + form.slice(1) : form} `;
  },
};

/** "did not leave" for "left" */
function supported(verb: Word): string | undefined {
  if (BE.test(verb.fold) || (verb.form === 'pastParticiple' && !isPast(verb)) || verb.form === 'presentParticiple') return undefined;
  return `${isPast(verb) ? 'did' : /s$/.test(verb.fold) && verb.fold !== verb.lemma ? 'does' : 'do'} not ${verb.lemma}`;
}

const isPast = (verb: Word): boolean => verb.fold !== verb.lemma && !/(?:s|ing)$/.test(verb.fold);
