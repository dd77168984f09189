// Saying it anew in French: ne … pas, agreement, elision.
import type { Rewrite, Rewriting } from '../../analysis/rewrite.ts';
import type { Word } from '../../analysis/word.ts';
import { genderOfNoun } from './gender.ts';
import { inflected } from './inflect.ts';
import { fold } from '../../text/fold.ts';

const FEMININE: Readonly<Record<string, string>> = {
  blanc: 'blanche', franc: 'franche', sec: 'sèche', public: 'publique', turc: 'turque', grec: 'grecque', long: 'longue', nouveau: 'nouvelle', beau: 'belle', vieux: 'vieille',
  gros: 'grosse', bas: 'basse', gras: 'grasse', épais: 'épaisse', gentil: 'gentille', doux: 'douce', faux: 'fausse', roux: 'rousse', favori: 'favorite', frais: 'fraîche', fou: 'folle', mou: 'molle',
  complet: 'complète', incomplet: 'incomplète', concret: 'concrète', discret: 'discrète', secret: 'secrète', inquiet: 'inquiète', bref: 'brève', meilleur: 'meilleure', supérieur: 'supérieure', inférieur: 'inférieure', extérieur: 'extérieure', intérieur: 'intérieure', antérieur: 'antérieure', majeur: 'majeure', mineur: 'mineure',
};

/** The feminine singular of a masculine adjective. */
export function feminine(lemma: string): string {
  const known = FEMININE[lemma];
  if (known !== undefined) return known;
  if (/e$/.test(lemma)) return lemma;
  if (/teur$/.test(lemma)) return lemma.replace(/teur$/, 'trice');
  if (/eu[rx]$/.test(lemma)) return lemma.replace(/eu[rx]$/, 'euse');
  if (/er$/.test(lemma)) return lemma.replace(/er$/, 'ère');
  if (/f$/.test(lemma)) return lemma.replace(/f$/, 've');
  if (/(?:[eo]n|e[il]{1,2}|et)$/.test(lemma) && !/(?:in|ain|ein)$/.test(lemma)) return `${lemma}${lemma.at(-1)}e`;
  return `${lemma}e`;
}

const plural = (word: string): string => (/[sxz]$/.test(word) ? word : /al$/.test(word) ? word.replace(/al$/, 'aux') : /eau$/.test(word) ? `${word}x` : `${word}s`);
const vowel = (text: string): boolean => /^[aeiouyhâàéèêëîïôûœ]/i.test(text);
/** Lands that stand with "aux", and those that end in "e" and stand with "au" all the same. */
const PLURAL_PLACE = /^(?:États-Unis|Pays-Bas|Émirats|Philippines|Maldives|Bahamas|Comores|Seychelles|Samoa)/;
const MASCULINE_PLACE = /^(?:Mexique|Cambodge|Mozambique|Zimbabwe|Belize|Suriname|Maine|Tennessee|Delaware|New Hampshire)$/;

/** "sa filiale" → "son concurrent", "une école" → "un lycée": the little word with the gender of its noun. */
function beforeNoun(own: string, next: string, gender: 'm' | 'f' | undefined): string | undefined {
  if (/^(?:[mts]on|[mts]a)$/.test(own)) return vowel(next) ? `${own.charAt(0)}on ` : gender === undefined ? undefined : `${own.charAt(0)}${gender === 'f' ? 'a' : 'on'} `;
  return (own === 'un' || own === 'une') && gender !== undefined ? (gender === 'f' ? 'une ' : 'un ') : undefined;
}
/** « des régions » → « de la banque », « du maire » → « de la ministre »: the preposition is in the article. */
function contracted(own: string, next: string, gender: 'm' | 'f' | undefined): string | undefined {
  const of = own === 'du' || own === 'des';
  if ((!of && own !== 'au' && own !== 'aux') || gender === undefined || /[sx]$/.test(next.split(' ')[0] ?? '')) return undefined;
  return vowel(next) ? (of ? 'de l’' : 'à l’') : gender === 'f' ? (of ? 'de la ' : 'à la ') : of ? 'du ' : 'au ';
}
const CLITIC = /^(?:le|la|les|l'|y|en|se|s'|lui|leur|me|m'|te|t'|nous|vous)$/;

const NOW: ReadonlySet<string> = new Set(['desormais', 'dorenavant', 'maintenant']);

export const rewrite: Rewrite = {
  denialAdverbs: new Set(),
  negate: (words, from) => {
    let start = from;
    while (start > 0 && words[start - 1]?.tag === 'pronoun' && CLITIC.test((words[start - 1] as Word).fold) && !/^\p{Lu}/u.test((words[start - 1] as Word).text)) start--;
    const opener = words[start] as Word;
    const verb = words[from] as Word;
    if (opener.fold.startsWith('-')) return undefined;
    const text = opener.text;
    const still = /^(?:toujours|encore)$/.test(words[from + 1]?.fold ?? '') ? (words[from + 1] as Word) : undefined;
    if (still !== undefined) return [{ span: { start: opener.span.start, end: opener.span.start }, newText: vowel(text) ? 'n’' : 'ne ' }, { span: still.span, newText: 'plus' }];
    // « est désormais ouvert » → « n’est désormais plus ouvert »
    const now = NOW.has(words[from + 1]?.fold ?? '') ? (words[from + 1] as Word) : undefined;
    if (now !== undefined) return [{ span: { start: opener.span.start, end: opener.span.start }, newText: vowel(text) ? 'n’' : 'ne ' }, { span: { start: now.span.end, end: now.span.end }, newText: ' plus' }];
    const added = words[from + 1]?.fold === 'aussi' || words[from + 1]?.fold === 'egalement' ? (words[from + 1] as Word) : undefined;
    if (added !== undefined) return [{ span: { start: opener.span.start, end: opener.span.start }, newText: vowel(text) ? 'n’' : 'ne ' }, { span: added.span, newText: 'pas' }];
    return [
      { span: { start: opener.span.start, end: opener.span.start }, newText: vowel(text) ? 'n’' : 'ne ' },
      { span: { start: verb.span.end, end: verb.span.end }, newText: verb.form === 'infinitive' ? '' : ' pas' },
    ];
  },
  affirm: (words, from) => {
    const opener = lastBefore(words, from, (w) => w.fold === 'ne' || w.fold === "n'");
    const closer = words.findIndex((w, i) => i > from && i <= from + 3 && w.tag === 'negator' && !/^n[e']$/.test(w.fold));
    if (opener < 0 || closer < 0) return undefined;
    const ne = words[opener] as Word;
    const pas = words[closer] as Word;
    const next = words[opener + 1] as Word;
    const edits: Rewriting[] = [{ span: { start: ne.span.start, end: next.span.start }, newText: '' }];
    if (pas.fold === 'plus' || pas.fold === 'jamais') return [...edits, { span: pas.span, newText: 'toujours' }];
    return [...edits, { span: { start: (words[closer - 1] as Word).span.end, end: pas.span.end }, newText: '' }];
  },
  bounds: { above: 'plus de', below: 'moins de', under: 'moins de', atLeast: 'au moins', atMost: 'au plus', about: 'environ', only: 'seuls' },
  accompanied: undefined,
  unaccompanied: undefined,
  inflected,
  numberLike: (lemma, like) => (lemma.includes(' ') || !/[sx]$/.test(like.fold) || like.fold === like.lemma ? lemma : plural(lemma)),
  undeny: () => undefined,
  agree: (lemma, like, phrase) => {
    const own = like.readings.find((r) => r.part === 'adjective' || r.part === 'noun')?.lemma ?? like.text;
    const text = like.text.toLowerCase();
    const many = /[sx]$/.test(text) && fold(text) !== fold(own);
    const stem = many ? text.replace(/[sx]$/, '') : text;
    const female = own === feminine(own) ? phrase.some((w) => /^(?:la|une|cette|sa|ma|ta|aucune|quelle|certaine|toute)$/.test(w.fold)) : fold(stem) !== fold(own) && fold(stem) === fold(feminine(own));
    const gendered = female ? feminine(lemma) : lemma;
    return many ? plural(gendered) : gendered;
  },
  ofPhrase: (head, complement) => `${head} ${/^(?:le|la|les|l['’])/.test(complement) ? 'de ' : vowel(complement) ? 'd’' : 'de '}${complement}`,
  qualified: (noun, qualities) => [noun, ...qualities].join(' '),
  before: (word, next, told) => {
    const own = fold(word.trim());
    const gender = told ?? genderOfNoun(next.split(' ')[0] ?? '');
    const form = beforeNoun(own, next, gender) ?? contracted(own, next, gender) ?? (own === "l'" || own === 'le' || own === 'la' ? (vowel(next) ? 'l’' : gender === undefined && own !== "l'" ? word : gender === 'f' ? 'la ' : 'le ') : own === "d'" || own === 'de' ? (vowel(next) ? 'd’' : 'de ') : word);
    return fold(form.trim()) === own ? undefined : /^\p{Lu}/u.test(word) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
  },
  inPlace: (word, next, city) => {
    const own = fold(word);
    if (own !== 'a' && own !== 'en' && own !== 'au' && own !== 'aux') return undefined;
    const form = city ? 'à' : PLURAL_PLACE.test(next) ? 'aux' : vowel(next) || (/e$/.test(next.split(' ')[0] ?? '') && !MASCULINE_PLACE.test(next)) ? 'en' : 'au';
    if (fold(form) === own) return undefined;
    return /^\p{Lu}/u.test(word) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
  },
};

function lastBefore(words: readonly Word[], at: number, test: (w: Word) => boolean): number {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (test(words[i] as Word)) return i;
  return -1;
}
