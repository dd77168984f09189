// What a writer reads, in the language of the draft.
import type { LanguageCode } from '../analysis/word.ts';
import type { FacetCode } from '../facets/facet.ts';

/** What a source says. */
export interface Said {
  readonly answer: string;
  readonly title: string;
  readonly date: string | undefined;
}

export interface Messages {
  /** the source's value first: one line */
  readonly conflict: (code: FacetCode, source: string, draft: string) => string;
  readonly supported: (title: string) => string;
  /** two sources that differ, the one that says otherwise first: one line */
  readonly disputed: (said: readonly Said[], outdated: boolean) => string;
  readonly disputedHeading: string;
  readonly outdatedHeading: string;
  readonly unverified: string;
  readonly replace: (text: string, title: string) => string;
  readonly conflictHeading: string;
  readonly supportedHeading: string;
  readonly quoted: (text: string) => string;
  readonly codes: Readonly<Record<FacetCode, string>>;
  /** before the titles of further articles that say the same */
  readonly alsoSays: string;
}

const fr: Messages = {
  conflict: (code, source, draft) => `La source dit « ${source} », pas « ${draft} ».`.replace(/^/, code === 'quote' ? 'Citation modifiée. ' : ''),
  supported: (title) => `Confirmé par ${title}.`,
  disputed: (said, outdated) => `${outdated ? 'Peut-être dépassé' : 'Vos sources se contredisent'} : ${said.map(({ answer, title, date }) => `« ${answer} » (${outdated && date !== undefined ? `${title}, ${date}` : title})`).join(', ')}.`,
  disputedHeading: 'Vos sources se contredisent',
  outdatedHeading: 'Peut-être dépassé',
  unverified: 'Absent de vos sources.',
  replace: (text, title) => `Remplacer par « ${text} » (${title})`,
  conflictHeading: 'En conflit avec une source',
  supportedHeading: 'Confirmé par une source',
  quoted: (text) => `« ${text} »`,
  alsoSays: 'Également\u00a0: ',
  codes: {
    count: 'nombre', total: 'total', percentage: 'pourcentage', money: 'montant', duration: 'durée', measure: 'mesure', date: 'date', name: 'nom', role: 'fonction', relation: 'relation',
    swap: 'inversion', negation: 'affirmation contraire', attribute: 'qualificatif', comparison: 'comparaison', membership: 'membre d’une liste', ordinal: 'rang', derived: 'calcul', quote: 'citation',
  },
};

const en: Messages = {
  conflict: (code, source, draft) => `${code === 'quote' ? 'Altered quotation. ' : ''}The source says “${source}”, not “${draft}”.`,
  supported: (title) => `Confirmed by ${title}.`,
  disputed: (said, outdated) => `${outdated ? 'Perhaps outdated' : 'Your sources disagree'}: ${said.map(({ answer, title, date }) => `“${answer}” (${outdated && date !== undefined ? `${title}, ${date}` : title})`).join(', ')}.`,
  disputedHeading: 'Your sources disagree',
  outdatedHeading: 'Perhaps outdated',
  unverified: 'Not in your sources.',
  replace: (text, title) => `Replace with “${text}” (${title})`,
  conflictHeading: 'Conflicts with a source',
  supportedHeading: 'Confirmed by a source',
  quoted: (text) => `“${text}”`,
  alsoSays: 'Also: ',
  codes: {
    count: 'number', total: 'total', percentage: 'percentage', money: 'amount', duration: 'duration', measure: 'measure', date: 'date', name: 'name', role: 'role', relation: 'relation',
    swap: 'exchanged parts', negation: 'opposite statement', attribute: 'attribute', comparison: 'comparison', membership: 'member of a list', ordinal: 'rank', derived: 'arithmetic', quote: 'quotation',
  },
};

export const messages: Readonly<Record<LanguageCode, Messages>> = { fr, en };
