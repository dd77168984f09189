// The lists of words of a time vocabulary as tests: whether a word is one of them.
import { wordTest } from '../../text/mark.ts';
import type { TimeVocabulary } from './vocabulary.ts';

export type WordTests = ReturnType<typeof wordTests>;

/** @param keys the look-up form of a word */
export function wordTests(words: TimeVocabulary, keys: (says: string) => string) {
  const test = (list: readonly string[]): ReturnType<typeof wordTest> => wordTest(list.map(keys));
  return {
    doubtful: test(words.doubtful),
    cues: test(words.cues),
    habits: test(words.habits),
    quarters: test(words.quarters),
    halves: test(words.halves),
    doubtfulHalves: test(words.doubtfulHalves),
    beforeVowel: test(words.beforeVowel),
    ordinalSuffixes: test(words.ordinalSuffixes),
    one: test(words.one),
    halfOf: test(words.halfOf),
    links: test(words.links),
    articles: test(words.articles),
    deictics: test(words.deictics),
    and: test(words.and),
    decadeNouns: test(words.decadeNouns),
    centuries: test(words.centuries),
    clockCues: test(words.clock.cues),
    doubtfulHours: test(words.clock.doubtfulHours),
    lengths: test(words.clock.lengths),
    noon: test(words.clock.noon),
    midnight: test(words.clock.midnight),
    durations: test(words.clock.durations),
    comparators: test(words.comparators),
    lengthCues: test(words.lengthCues),
    governs: test(words.governs),
    relatives: test(words.relatives),
    counted: test(words.counted),
    uncounted: test(words.uncounted),
    adjectives: test(words.adjectives),
    succeeding: test(words.succeeding),
    habitArticles: test(words.habitArticles),
    habitNouns: test(words.habitNouns),
    possessives: test(words.possessives),
    dated: test(words.dated),
    determiners: test(words.determiners),
    fiscalLetters: test(words.fiscalLetters),
    millennia: test(words.millennia),
  };
}
