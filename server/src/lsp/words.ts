// The few words of the server: around a finding in the language of the draft, elsewhere in that of the editor.

type Language = 'fr' | 'en';

export const quoted = (text: string, language: Language): string => (language === 'fr' ? `« ${text} »` : `“${text}”`);

export const showEvidence = (title: string, language: Language): string =>
  language === 'fr' ? `Voir la source : « ${title} »` : `Show evidence: “${title}”`;

export const readArticles = (language: Language): string => (language === 'fr' ? 'Lecture des articles' : 'Reading articles');

export const readSoFar = (done: number, total: number, language: Language): string => `${done}${language === 'fr' ? ' sur ' : ' of '}${total}`;
