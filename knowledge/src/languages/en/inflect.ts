// An English verb in the form of the verb it takes the place of: approved → rejected, fell → rose.
import type { Word } from '../../analysis/word.ts';
import { ENGLISH_IRREGULAR } from './irregular.ts';

/** lemma → its irregular past and past participle, from the table that reads them */
const irregular = new Map<string, { past?: string; participle?: string }>();
for (const row of ENGLISH_IRREGULAR.split('\n')) {
  const [form = '', readings = ''] = row.split(':');
  for (const reading of readings.trim().split(' ')) {
    const [lemma = '', part] = reading.split('.');
    const own = lemma === '' ? form : lemma;
    if ((part !== 'v' && part !== 'pp') || (own !== form && /(?:s|ing)$/.test(form))) continue;
    const known = irregular.get(own) ?? {};
    if (part === 'v' && own !== form && known.past === undefined) known.past = form;
    if (part === 'pp' && known.participle === undefined) known.participle = form;
    irregular.set(own, known);
  }
}

/** One syllable with one vowel before one consonant: plan, stop. */
const doubles = (verb: string): boolean => /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb);

const regular = (verb: string, ending: string): string => {
  if (/e$/.test(verb)) return `${ending === 'ing' && !/[eoy]e$/.test(verb) ? verb.slice(0, -1) : verb}${ending === 'ed' ? 'd' : ending}`;
  if (/[^aeiou]y$/.test(verb) && ending === 'ed') return `${verb.slice(0, -1)}ied`;
  return `${doubles(verb) ? `${verb}${verb.at(-1)}` : verb}${ending}`;
};

const third = (verb: string): string => (/(?:[sxz]|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`);

/** The first word of the lemma in the form of `like`; the rest of it behind. */
export function inflected(lemma: string, like: Word): string | undefined {
  const [verb = '', ...rest] = lemma.split(' ');
  if (verb === 'be' || verb === 'have' || rest.includes("one's")) return undefined;
  const form = like.form === 'pastParticiple' && like.readings.some((r) => r.form === 'pastParticiple') ? 'participle' : like.form === 'presentParticiple' ? 'ing' : like.fold === like.lemma || like.form === 'infinitive' ? 'base' : /s$/.test(like.fold) ? 'third' : 'past';
  const known = irregular.get(verb);
  const said = form === 'base' ? verb : form === 'third' ? third(verb) : form === 'ing' ? regular(verb, 'ing') : form === 'past' ? (known?.past ?? known?.participle ?? regular(verb, 'ed')) : (known?.participle ?? known?.past ?? regular(verb, 'ed'));
  return [said, ...rest].join(' ');
}
