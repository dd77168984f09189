// The few words that the server adds around a finding, in the language of the draft.

type Language = 'fr' | 'en';

export const quoted = (text: string, language: Language): string => (language === 'fr' ? `« ${text} »` : `“${text}”`);

export const showEvidence = (title: string, language: Language): string =>
  language === 'fr' ? `Voir la source : « ${title} »` : `Show evidence: “${title}”`;
