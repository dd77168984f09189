// What a writer reads, in the language of the draft.
import type { LanguageCode } from '../analysis/word.ts';
import type { FacetCode } from '../facets/facet.ts';

export interface Messages {
  /** the source's value first: one line */
  readonly conflict: (code: FacetCode, source: string, draft: string, title: string) => string;
  readonly supported: (title: string) => string;
  readonly replace: (text: string, title: string) => string;
  readonly conflictHeading: string;
  readonly supportedHeading: string;
  readonly yourText: string;
  readonly theSource: string;
  readonly codes: Readonly<Record<FacetCode, string>>;
  readonly alsoSays: string;
  readonly reckoning: string;
}

const fr: Messages = {
  conflict: (code, source, draft, title) => `La source dit « ${source} », pas « ${draft} » (${title}).`.replace(/^/, code === 'quote' ? 'Citation modifiée. ' : ''),
  supported: (title) => `Confirmé par ${title}.`,
  replace: (text, title) => `Remplacer par « ${text} » (${title})`,
  conflictHeading: 'En conflit avec une source',
  supportedHeading: 'Confirmé par une source',
  yourText: 'Votre texte',
  theSource: 'La source',
  alsoSays: 'Le disent aussi',
  reckoning: 'Calcul',
  codes: {
    count: 'nombre', total: 'total', percentage: 'pourcentage', money: 'montant', duration: 'durée', measure: 'mesure', date: 'date', name: 'nom', role: 'fonction', relation: 'relation',
    swap: 'inversion', negation: 'affirmation contraire', attribute: 'qualificatif', comparison: 'comparaison', membership: 'membre d’une liste', ordinal: 'rang', derived: 'calcul', quote: 'citation',
  },
};

const en: Messages = {
  conflict: (code, source, draft, title) => `${code === 'quote' ? 'Altered quotation. ' : ''}The source says “${source}”, not “${draft}” (${title}).`,
  supported: (title) => `Confirmed by ${title}.`,
  replace: (text, title) => `Replace with “${text}” (${title})`,
  conflictHeading: 'Conflicts with a source',
  supportedHeading: 'Confirmed by a source',
  yourText: 'Your text',
  theSource: 'The source',
  alsoSays: 'Also say so',
  reckoning: 'Arithmetic',
  codes: {
    count: 'number', total: 'total', percentage: 'percentage', money: 'amount', duration: 'duration', measure: 'measure', date: 'date', name: 'name', role: 'role', relation: 'relation',
    swap: 'exchanged parts', negation: 'opposite statement', attribute: 'attribute', comparison: 'comparison', membership: 'member of a list', ordinal: 'rank', derived: 'arithmetic', quote: 'quotation',
  },
};

export const messages: Readonly<Record<LanguageCode, Messages>> = { fr, en };
