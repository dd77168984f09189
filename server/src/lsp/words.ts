// The few words of the server: around a finding in the language of the draft, elsewhere in that of the editor.

type Language = 'fr' | 'en';

export const quoted = (text: string, language: Language): string => (language === 'fr' ? `« ${text} »` : `“${text}”`);

export const showEvidence = (title: string, language: Language): string =>
  language === 'fr' ? `Voir la source : « ${title} »` : `Show evidence: “${title}”`;

export const readArticles = (language: Language): string => (language === 'fr' ? 'Lecture des articles' : 'Reading articles');

export const readSoFar = (done: number, total: number, language: Language): string => `${done}${language === 'fr' ? ' sur ' : ' of '}${total}`;

export const comparingSources = (language: Language): string => (language === 'fr' ? 'Comparaison des articles' : 'Comparing articles');

export const contradictionsTitle = (language: Language): string => (language === 'fr' ? 'Articles qui se contredisent' : 'Articles that contradict one another');

export function contradictions(count: number, articles: number, language: Language): string {
  if (language === 'fr') return count === 0 ? `Rien ne se contredit dans vos articles (${articles}).` : `${count} ${count > 1 ? 'contradictions' : 'contradiction'} dans ${articles} articles.`;
  return count === 0 ? `Nothing in your articles (${articles}) contradicts another.` : `${count} ${count === 1 ? 'contradiction' : 'contradictions'} in ${articles} articles.`;
}
