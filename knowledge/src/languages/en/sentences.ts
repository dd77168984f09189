// English sentence ends.
import type { SentenceVocabulary } from '../../analysis/split.ts';

export const sentences: SentenceVocabulary = {
  locale: 'en',
  abbreviations: new Set([
    'mr', 'mrs', 'ms', 'mx', 'dr', 'drs', 'prof', 'rev', 'hon', 'gen', 'col', 'sgt', 'capt', 'cmdr', 'lt', 'adm', 'gov', 'sen', 'rep', 'pres', 'st', 'mt', 'ft',
    'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'no', 'nos', 'vol', 'fig', 'figs', 'eq', 'p', 'pp', 'ch', 'sec', 'art', 'ed', 'eds', 'vs', 'v', 'approx', 'est', 'ca', 'c', 'cf', 'e.g', 'i.e', 'viz', 'al', 'dept', 'univ', 'messrs', 'mme', 'mlle', 'op', 'ave', 'blvd', 'rd', 'tel', 'ext', 'max', 'min', 'incl', 'excl',
  ]),
  mayEnd: new Set(['etc', 'inc', 'ltd', 'corp', 'co', 'jr', 'sr', 'u.s', 'u.k', 'u.n', 'u.s.a', 'd.c', 'e.u', 'a.m', 'p.m', 'b.c', 'a.d', 'ph.d', 'm.d']),
  goesOn: new Set(['senate', 'house', 'congress', 'president', 'government', 'army', 'navy', 'supreme', 'court', 'department', 'treasury', 'embassy', 'constitution', 'military', 'air', 'open', 'district', 'ambassador', 'secretary', 'federal', 'capitol', 'marine', 'marines', 'coast', 'census']),
};
