// French sentence ends.
import type { SentenceVocabulary } from '../../analysis/split.ts';

export const sentences: SentenceVocabulary = {
  locale: 'fr',
  abbreviations: new Set([
    'm', 'mm', 'mme', 'mmes', 'mlle', 'mlles', 'dr', 'drs', 'pr', 'prof', 'me', 'mgr', 'st', 'ste', 'gal', 'cdt', 'cap', 'lt',
    'art', 'al', 'p', 'pp', 'vol', 'chap', 'fig', 'éd', 'ed', 'env', 'cf', 'ex', 'p.ex', 'c.-à-d', 'c-à-d', 'n', 'no', 'nos', 'av', 'apr', 'bd', 'boul', 'tél', 'réf', 'hab', 'max', 'min', 'dir', 'coll', 'trad', 'janv', 'févr', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc', 'j.-c', 'vs', 'i.e', 'e.g', 'sq', 'resp', 'dép', 'arr', 'vol',
  ]),
  mayEnd: new Set(['etc', 'inc', 'ltd', 'corp', 'co', 'cie', 'u.s', 'u.s.a', 'a.m', 'p.m', 's.a', 'j.-c']),
  goesOn: new Set([]),
};
