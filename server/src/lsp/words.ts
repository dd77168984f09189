// The few words of the server: around a finding in the language of the draft, elsewhere in that of the editor.

import type { Tally } from '../check/tally.ts';

type Language = 'fr' | 'en';

export const quoted = (text: string, language: Language): string => (language === 'fr' ? `« ${text} »` : `“${text}”`);

export const showEvidence = (title: string, language: Language): string =>
  language === 'fr' ? `Voir la source : « ${title} »` : `Show evidence: “${title}”`;

export const citeHere = (title: string, language: Language): string => {
  const shown = quoted(title.length > MOST_TITLE ? `${title.slice(0, MOST_TITLE - 1).trimEnd()}…` : title, language);
  return language === 'fr' ? `Citer ici ${shown}` : `Cite ${shown} here`;
};
/** A title in a menu. */
const MOST_TITLE = 60;

export const readArticles = (language: Language): string => (language === 'fr' ? 'Lecture des articles' : 'Reading articles');

export const readSoFar = (done: number, total: number, language: Language): string => `${done}${language === 'fr' ? ' sur ' : ' of '}${total}`;

export const lookingThrough = (language: Language): string => (language === 'fr' ? 'Examen des brouillons' : 'Looking through the drafts');

export const comparingSources = (language: Language): string => (language === 'fr' ? 'Comparaison des articles' : 'Comparing articles');

export const contradictionsTitle = (language: Language): string => (language === 'fr' ? 'Articles qui se contredisent' : 'Articles that contradict one another');

export function contradictions(count: number, articles: number, language: Language): string {
  if (language === 'fr') return count === 0 ? `Rien ne se contredit dans vos articles (${articles}).` : `${count} ${count > 1 ? 'contradictions' : 'contradiction'} dans ${articles} articles.`;
  return count === 0 ? `Nothing in your articles (${articles}) contradicts another.` : `${count} ${count === 1 ? 'contradiction' : 'contradictions'} in ${articles} articles.`;
}

/** The words of a claim in a menu: as many as can be read at a glance. */
const MOST_WORDS = 40;

export function ignoreThis(words: string, language: Language): string {
  const plain = words.replace(/\s+/g, ' ');
  const shown = quoted(plain.length > MOST_WORDS ? `${plain.slice(0, MOST_WORDS - 1)}…` : plain, language);
  return language === 'fr' ? `Ignorer l’affirmation ${shown}` : `Ignore the claim ${shown}`;
}

export function ignoreWithin(scope: 'line' | 'paragraph' | 'file' | 'codeInFile', code: string, language: Language): string {
  const what = quoted(code, language);
  if (language === 'fr') return { line: `Ignorer ${what} sur cette ligne`, paragraph: `Ignorer ${what} dans ce paragraphe`, file: 'Tout ignorer dans ce fichier', codeInFile: `Ignorer ${what} dans ce fichier` }[scope];
  return { line: `Ignore ${what} on this line`, paragraph: `Ignore ${what} in this paragraph`, file: 'Ignore everything in this file', codeInFile: `Ignore ${what} in this file` }[scope];
}

export const aboutCode = (code: string, language: Language): string => (language === 'fr' ? `À propos de ${quoted(code, language)}` : `About ${quoted(code, language)}`);

export const correctAll = (language: Language): string => (language === 'fr' ? 'Corriger tout ce qui n’est pas disputé' : 'Correct everything undisputed');

/** How claims stand, in a line: conflicts first, even if there are none; of the rest what there is. */
export function howTheyStand({ conflict, disputed, supported, unverified, ignored }: Tally, language: Language): string {
  const french = language === 'fr';
  const some = (count: number, one: string, many: string): readonly string[] => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]);
  const conflicts = conflict === 0 ? [french ? 'Aucune contradiction' : 'No conflicts'] : some(conflict, french ? 'contradiction' : 'conflict', french ? 'contradictions' : 'conflicts');
  return [
    ...conflicts,
    ...(french ? some(disputed, 'où les sources divergent', 'où les sources divergent') : some(disputed, 'where sources differ', 'where sources differ')),
    ...(french ? some(supported, 'confirmée', 'confirmées') : some(supported, 'supported', 'supported')),
    ...(french ? some(unverified, 'absente de vos sources', 'absentes de vos sources') : some(unverified, 'not in your sources', 'not in your sources')),
    ...(french ? some(ignored, 'ignorée', 'ignorées') : some(ignored, 'ignored', 'ignored')),
  ].join(' · ');
}
