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
  /** the same words in both, denied in one: the source's sentence */
  readonly opposite: (quote: string) => string;
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
  /** what an answer of each kind answers */
  readonly questions: Readonly<Record<FacetCode, string>>;
  /** before the draft's answer, and before the source's */
  readonly draftSays: string;
  readonly sourceSays: string;
  /** before the titles of further articles that say the same, and of those that say something else */
  readonly alsoSays: string;
  readonly otherwiseSays: string;
  readonly calculation: string;
  /** of comments in which the writer speaks to Claimcheck */
  readonly directives: {
    /** `meant`: what may be meant */
    readonly unknown: (written: string, meant: string | undefined) => string;
    readonly noCode: (written: string, meant: string | undefined) => string;
    readonly unused: string;
    readonly unusedCode: (code: string) => string;
    readonly nothingToEnable: string;
    readonly nothingToEnableOf: (code: string) => string;
    readonly unusedCapture: string;
    readonly remove: string;
    readonly drop: (code: string) => string;
    readonly replace: (by: string) => string;
  };
}

const fr: Messages = {
  conflict: (code, source, draft) => `La source dit « ${source} », pas « ${draft} ».`.replace(/^/, code === 'quote' ? 'Citation modifiée. ' : ''),
  opposite: (quote) => `La source dit le contraire : « ${quote} »`,
  supported: (title) => `Confirmé par ${title}.`,
  disputed: (said, outdated) => `${outdated ? 'Peut-être dépassé' : 'Vos sources se contredisent'} : ${said.map(({ answer, title, date }) => `« ${answer} » (${outdated && date !== undefined ? `${title}, ${date}` : title})`).join(', ')}.`,
  disputedHeading: 'Vos sources se contredisent',
  outdatedHeading: 'Peut-être dépassé',
  unverified: 'Absent de vos sources.',
  replace: (text, title) => `Remplacer par « ${text} » (${title})`,
  conflictHeading: 'En conflit avec une source',
  supportedHeading: 'Confirmé',
  quoted: (text) => `« ${text} »`,
  draftSays: 'Brouillon\u00a0: ',
  sourceSays: 'Source\u00a0: ',
  alsoSays: 'Également\u00a0: ',
  otherwiseSays: 'Autre réponse\u00a0: ',
  calculation: 'Calcul\u00a0: ',
  questions: {
    count: 'Combien\u00a0?', total: 'Combien en tout\u00a0?', percentage: 'Quelle part\u00a0?', money: 'Combien\u00a0?', duration: 'Combien de temps\u00a0?', measure: 'Combien\u00a0?', date: 'Quand\u00a0?',
    name: 'Qui ou quoi\u00a0?', role: 'En quelle qualité\u00a0?', relation: 'Dans quelle relation\u00a0?', swap: 'Qui fait quoi\u00a0?', negation: 'Est-ce bien le cas\u00a0?', attribute: 'De quelle sorte\u00a0?',
    comparison: 'Plus ou moins\u00a0?', membership: 'Qui en fait partie\u00a0?', ordinal: 'À quel rang\u00a0?', derived: 'Qu’en résulte-t-il\u00a0?', quote: 'Dans quels termes\u00a0?',
  },
  directives: {
    unknown: (written, meant) => `« ${written} » n’est pas une consigne de Claimcheck.${meant === undefined ? '' : ` Vouliez-vous dire « ${meant} » ?`}`,
    noCode: (written, meant) => `« ${written} » n’est le code d’aucune vérification.${meant === undefined ? '' : ` Vouliez-vous dire « ${meant} » ?`}`,
    unused: 'Rien à ignorer ici : cette consigne ne sert plus.',
    unusedCode: (code) => `Rien à ignorer ici sous le code « ${code} ».`,
    nothingToEnable: 'Rien n’est désactivé ici : cette consigne ne sert plus.',
    nothingToEnableOf: (code) => `Le code « ${code} » n’est pas désactivé ici.`,
    unusedCapture: 'Aucune consigne « claimcheck-restore » ne suit : celle-ci ne sert pas.',
    remove: 'Supprimer ce commentaire',
    drop: (code) => `Retirer « ${code} » de la consigne`,
    replace: (by) => `Remplacer par « ${by} »`,
  },
  codes: {
    count: 'nombre', total: 'total', percentage: 'pourcentage', money: 'montant', duration: 'durée', measure: 'mesure', date: 'date', name: 'nom', role: 'fonction', relation: 'relation',
    swap: 'inversion', negation: 'affirmation contraire', attribute: 'qualificatif', comparison: 'comparaison', membership: 'membre d’une liste', ordinal: 'rang', derived: 'calcul', quote: 'citation',
  },
};

const en: Messages = {
  conflict: (code, source, draft) => `${code === 'quote' ? 'Altered quotation. ' : ''}The source says “${source}”, not “${draft}”.`,
  opposite: (quote) => `The source says the opposite: “${quote}”`,
  supported: (title) => `Confirmed by ${title}.`,
  disputed: (said, outdated) => `${outdated ? 'Perhaps outdated' : 'Your sources disagree'}: ${said.map(({ answer, title, date }) => `“${answer}” (${outdated && date !== undefined ? `${title}, ${date}` : title})`).join(', ')}.`,
  disputedHeading: 'Your sources disagree',
  outdatedHeading: 'Perhaps outdated',
  unverified: 'Not in your sources.',
  replace: (text, title) => `Replace with “${text}” (${title})`,
  conflictHeading: 'Conflicts with a source',
  supportedHeading: 'Confirmed',
  quoted: (text) => `“${text}”`,
  draftSays: 'Draft: ',
  sourceSays: 'Source: ',
  alsoSays: 'Also: ',
  otherwiseSays: 'Another answer: ',
  calculation: 'Calculation: ',
  questions: {
    count: 'How many?', total: 'How many in all?', percentage: 'What share?', money: 'How much?', duration: 'How long?', measure: 'How much?', date: 'When?',
    name: 'Who or what?', role: 'As what?', relation: 'In which relation?', swap: 'Who does what?', negation: 'Is it so?', attribute: 'Of what kind?',
    comparison: 'More or less?', membership: 'Who belongs to it?', ordinal: 'In which place?', derived: 'What does it come to?', quote: 'In which words?',
  },
  directives: {
    unknown: (written, meant) => `“${written}” is no directive of Claimcheck.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
    noCode: (written, meant) => `“${written}” is the code of no check.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
    unused: 'There is nothing to ignore here: this comment is not needed.',
    unusedCode: (code) => `There is nothing to ignore here under “${code}”.`,
    nothingToEnable: 'Nothing is switched off here: this comment is not needed.',
    nothingToEnableOf: (code) => `“${code}” is not switched off here.`,
    unusedCapture: 'No “claimcheck-restore” follows: this comment is not needed.',
    remove: 'Remove this comment',
    drop: (code) => `Take “${code}” out of the comment`,
    replace: (by) => `Replace with “${by}”`,
  },
  codes: {
    count: 'number', total: 'total', percentage: 'percentage', money: 'amount', duration: 'duration', measure: 'measure', date: 'date', name: 'name', role: 'role', relation: 'relation',
    swap: 'exchanged parts', negation: 'opposite statement', attribute: 'attribute', comparison: 'comparison', membership: 'member of a list', ordinal: 'rank', derived: 'arithmetic', quote: 'quotation',
  },
};

export const messages: Readonly<Record<LanguageCode, Messages>> = { fr, en };
