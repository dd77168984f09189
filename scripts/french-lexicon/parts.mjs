// Decides what part of speech a dictionary entry is. The dictionary gives no codes; the flags and the endings tell.

/** The headings of the parts file: heading → words. */
export function readParts(text) {
  const headings = new Map();
  for (const line of text.split('\n')) {
    const [, heading, words] = /^([a-z]+):(.*)$/.exec(line.trim()) ?? [];
    if (heading === undefined) continue;
    const known = headings.get(heading) ?? new Set();
    for (const word of words.trim().split(/\s+/)) known.add(word);
    headings.set(heading, known);
  }
  return headings;
}

const ADJECTIVE_ENDING = /(?:ique|able|ible|uble|aire|esque|âtre|ivore|fère|forme|phobe|phile|cole|gène|ième|cide|iste|pède|pare|uple|chrome|crate|lingue|morphe|taire)$/;
const NOUN_ENDING = /(?:isme|tion|sion|xion|ment|ité|té|tude|ure|age|ance|ence|ée|esse|ise|ade|erie|logie|graphie|mètre|scope|logue|graphe|gramme|thèque|drome|ette|ille|elle|enne|esse|otte)$/;

/**
 * The parts of a plain word (not a verb), most likely first.
 * @param {string} stem the dictionary's entry, lower case
 * @param {string} flag its inflection: `S.`, `F.`, `W.`, … or '' when it has none
 * @param {{parts: Map<string, Set<string>>, has: (word: string) => boolean, isAdverb: (word: string) => boolean}} known
 *   `has` tells whether a word is an entry, `isAdverb` whether it is one without inflection
 */
export function partsOf(stem, flag, { parts, has, isAdverb }) {
  const last = stem.slice(stem.lastIndexOf('-') + 1);
  const listed = (heading) => parts.get(heading)?.has(stem) === true || parts.get(heading)?.has(last) === true;
  if (flag === '') {
    if (listed('adverb') || (stem.endsWith('ment') && stem.length > 6)) return ['adverb'];
    return listed('adjective') ? ['adjective', 'noun'] : ['noun'];
  }
  if (flag === 'S.' || flag === 'S=' || flag === 'A.' || flag === 'I.' || flag === 'X.') {
    if (listed('adjective')) return ['adjective', 'noun'];
    if (listed('noun')) return ADJECTIVE_ENDING.test(stem) ? ['noun', 'adjective'] : ['noun'];
    if (flag !== 'S.' || !stem.endsWith('e')) return ['noun'];
    if (/(?:iste|crate|phobe|phile)$/.test(stem)) return ['noun', 'adjective'];
    if (ADJECTIVE_ENDING.test(stem)) return ['adjective', 'noun'];
    // An adverb in -ment or a noun in -ité beside it (énormément, fragilité) speaks of an adjective.
    const root = stem.slice(0, -1);
    const adjectival = isAdverb(`${stem}ment`) || (isAdverb(`${root}ément`) && !has(`${root}é`)) || (stem.length > 5 && has(`${root}ité`));
    if (adjectival) return NOUN_ENDING.test(stem) ? ['noun', 'adjective'] : ['adjective', 'noun'];
    return ['noun'];
  }
  // What has a feminine of its own is a noun of persons, an adjective, or both.
  if (listed('noun')) return ['noun', 'adjective'];
  if (/eur$/.test(stem)) return /(?:^|[^t])(?:érieur|meilleur|ultérieur|majeur|mineur)$/.test(stem) ? ['adjective', 'noun'] : ['noun', 'adjective'];
  if (/(?:icien|logien|graphien)$/.test(stem)) return ['noun', 'adjective'];
  if (/[éi]er$/.test(stem) && !/(?:emier|ernier|tier|ulier|ancier|étier)$/.test(stem)) return ['noun', 'adjective'];
  return ['adjective', 'noun'];
}
