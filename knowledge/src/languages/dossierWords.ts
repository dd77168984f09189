// What a dossier says around its findings, in the language of the draft.
import type { LanguageCode } from '../analysis/word.ts';

export interface DossierWords {
  readonly title: (draft: string) => string;
  /** heads the claims that stand so */
  readonly groups: Readonly<Record<'conflict' | 'disputed' | 'unverified' | 'supported' | 'ignored', string>>;
  /** so many claims stand so */
  readonly counts: Readonly<Record<'conflict' | 'disputed' | 'unverified' | 'supported' | 'ignored', (count: number) => string>>;
  readonly claims: (count: number) => string;
  readonly draft: string;
  /** heads what was read */
  readonly files: string;
  readonly sourcesCited: (cited: number, all: number) => string;
  /** of a source that says something else than the first */
  readonly otherwise: (says: string) => string;
  readonly line: (line: number) => string;
  readonly page: (page: number) => string;
  /** before a reason; without one, `noReason` */
  readonly reason: string;
  readonly noReason: string;
  readonly ignoredBy: Readonly<Record<'comment' | 'dismissal' | 'setting', string>>;
  readonly columns: { readonly title: string; readonly published: string; readonly file: string };
  readonly unknownHash: string;
  readonly nothing: string;
  readonly made: (version: string) => string;
  readonly quoted: (text: string) => string;
}

const plural = (count: number): string => (count === 1 ? '' : 's');
/** French has a singular for none. */
const pluriel = (count: number): string => (count < 2 ? '' : 's');

const en: DossierWords = {
  title: (draft) => `Dossier: ${draft}`,
  groups: { conflict: 'Conflicts', disputed: 'Sources differ', unverified: 'Not in your sources', supported: 'Supported', ignored: 'Ignored' },
  counts: {
    conflict: (count) => `${count} conflict${plural(count)}`,
    disputed: (count) => `${count} where sources differ`,
    unverified: (count) => `${count} not in your sources`,
    supported: (count) => `${count} supported`,
    ignored: (count) => `${count} ignored`,
  },
  claims: (count) => `${count} claim${plural(count)}`,
  draft: 'The draft',
  files: 'What was read',
  sourcesCited: (cited, all) => `${cited} of ${all} source${plural(all)} cited`,
  otherwise: (says) => `says “${says}”`,
  line: (line) => `line ${line}`,
  page: (page) => `p. ${page}`,
  reason: 'Reason: ',
  noReason: 'No reason was given.',
  ignoredBy: { comment: 'Ignored by a comment in the draft.', dismissal: 'Dismissed as a claim.', setting: 'Ignored by the settings.' },
  columns: { title: 'Title', published: 'Published', file: 'File' },
  unknownHash: 'cannot be read',
  nothing: 'Nothing in this draft can be compared with the sources.',
  made: (version) => `Made by Claimcheck ${version} from the draft and the sources named here. It says what the sources say, not whether it is true.`,
  quoted: (text) => `“${text}”`,
};

const fr: DossierWords = {
  title: (draft) => `Dossier : ${draft}`,
  groups: { conflict: 'Affirmations contredites', disputed: 'Sources divergentes', unverified: 'Affirmations absentes des sources', supported: 'Affirmations confirmées', ignored: 'Affirmations ignorées' },
  counts: {
    conflict: (count) => `${count} contredite${pluriel(count)}`,
    disputed: (count) => `${count} où les sources divergent`,
    unverified: (count) => `${count} absente${pluriel(count)} des sources`,
    supported: (count) => `${count} confirmée${pluriel(count)}`,
    ignored: (count) => `${count} ignorée${pluriel(count)}`,
  },
  claims: (count) => `${count} affirmation${pluriel(count)}`,
  draft: 'Le brouillon',
  files: 'Ce qui a été lu',
  sourcesCited: (cited, all) => `${cited} source${pluriel(cited)} citée${pluriel(cited)} sur ${all}`,
  otherwise: (says) => `dit « ${says} »`,
  line: (line) => `ligne ${line}`,
  page: (page) => `p. ${page}`,
  reason: 'Raison : ',
  noReason: 'Aucune raison n’est donnée.',
  ignoredBy: { comment: 'Ignorée par un commentaire du brouillon.', dismissal: 'Ignorée en tant qu’affirmation.', setting: 'Ignorée par les réglages.' },
  columns: { title: 'Titre', published: 'Parution', file: 'Fichier' },
  unknownHash: 'illisible',
  nothing: 'Rien dans ce brouillon ne se compare aux sources.',
  made: (version) => `Établi par Claimcheck ${version} d’après le brouillon et les sources nommés ici. Il dit ce que disent les sources, non ce qui est vrai.`,
  quoted: (text) => `« ${text} »`,
};

export const dossierWords: Readonly<Record<LanguageCode, DossierWords>> = { fr, en };
