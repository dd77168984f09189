// English endings: which base an inflected form may have, and what the ending of an unknown word says of it.
import type { Part } from '../../analysis/reading.ts';

const VOWEL = /[aeiouy]/;

/** The bases of a form in -s, the likelier first. Empty when the word cannot be one. */
export function basesOfS(form: string): readonly string[] {
  if (form.length < 3 || !form.endsWith('s') || /(?:ss|us|is)$/.test(form)) return [];
  const cut = (n: number, add = ''): string => form.slice(0, form.length - n) + add;
  if (/[^aeiou]ies$/.test(form)) return form.length > 4 ? [cut(3, 'y'), cut(1)] : [cut(1), cut(3, 'y')];
  if (/(?:ss|sh|x|tch|[^aeiou]ch|zz)es$/.test(form)) return [cut(2), cut(1)];
  if (/(?:ch|o)es$/.test(form)) return [cut(2), cut(1)];
  if (/[^aeo]uses$/.test(form) && form.length > 6) return [cut(2), cut(1)];
  return [cut(1), ...(/[sz]es$/.test(form) ? [cut(2)] : [])];
}

/** The bases of a form in -ed or -ing (`ending` says which), the likelier first by spelling alone. */
export function basesOfPast(form: string, ending: 'ed' | 'ing'): readonly string[] {
  const stem = form.slice(0, form.length - ending.length);
  if (!form.endsWith(ending) || form.endsWith('eed') || stem.length < 2 || !VOWEL.test(stem)) return [];
  if (ending === 'ed' && /[^aeiou]i$/.test(stem)) return [`${stem.slice(0, -1)}y`, `${stem}e`];
  const last = stem.at(-1) ?? '';
  if (last === stem.at(-2) && /[bdfgklmnprtvz]/.test(last)) {
    const single = stem.slice(0, -1);
    // call, fill, stuff keep both letters; plan, stop, and cancel in the British spelling double the last one.
    return /[lfz]/.test(last) && (!/[aeiou][^aeiou]+[aeiou]l$/.test(single)) ? [stem, single] : [single, stem];
  }
  return wantsE(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
}

/** Whether a stem most likely lost an -e: hir(e), creat(e), argu(e), but not develop, visit, join. */
function wantsE(stem: string): boolean {
  if (/ng$/.test(stem)) return /(?:[^h]ang|eng|ung|fring|hing|ping|cring|bing)$/.test(stem) && !/(?:bang|gang|fang)$/.test(stem);
  if (/(?:analys|paralys|[vuc]|[^aeiourw]l|[^s]s|[iyaeou]z|g)$/.test(stem)) return !/(?:bias|canvas|catalog)$/.test(stem);
  const vowels = stem.match(/[aeiou]+/g)?.length ?? 0;
  if (/[aeiou][aeiou][^aeiou]$/.test(stem)) return /(?:[iu]at|[ai]ed|qui[rt]|qu[ao]t|uid|eas|ous|eiv)$/.test(stem) && !/(?:beat|eat)$/.test(stem);
  if (!/[^aeiou][aeiou][^aeiouwxy]$|^[aeiou][^aeiouwxy]$/.test(stem)) return false;
  // One syllable: had there been no -e, the consonant would be doubled.
  if (vowels === 1) return true;
  return /(?:at|ut|ot|[adiou]d|[iu]r|[^aeiou]ar|(?:pl|st|gn|ad)or|[um]in|fin|lin|bin|um|[aou]k|ik|ap|om|yp|ul|[^v]is|rit|nit|cit|un)$/.test(stem);
}

/** The adjectives a form in -er or -est may compare. */
export function basesOfDegree(form: string): readonly string[] {
  const [, stem = ''] = /^(.{2,})(?:er|est)$/.exec(form) ?? [];
  if (stem === '') return [];
  if (stem.endsWith('i')) return [`${stem.slice(0, -1)}y`];
  const single = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...single];
}

const ENDINGS: readonly (readonly [RegExp, readonly Part[]])[] = [
  [/(?:ly)$/, ['adverb']],
  [/(?:wise|wards?)$/, ['adverb']],
  [/(?:tion|sion|xion|cion|ment|ness|ity|ety|ship|hood|dom|ism|ance|ence|ancy|ency|logy|graphy|metry|cracy|ture|tude|age|cide|ware)$/, ['noun']],
  [/(?:ist|ian|[lmn]ese)$/, ['noun', 'adjective']],
  [/(?:er|or|ee|eer|ess|man|woman)$/, ['noun']],
  [/(?:ous|ful|less|able|ible|ish|some|ical|ular|esque|like|proof|friendly|free|ing|ive|[^n]ic|ial|ual|onal|ural|ental|inal|ary|ile)$/, ['adjective']],
  [/(?:ant|ent|ory)$/, ['adjective', 'noun']],
  [/(?:ise|ize|ify)$/, ['verb']],
  [/(?:..ate)$/, ['verb', 'noun']],
];

/** The parts of an unknown base form by its ending, none when the ending says nothing. */
export function partsByEnding(form: string): readonly Part[] {
  if (form.length < 5) return [];
  return ENDINGS.find(([ending]) => ending.test(form))?.[1] ?? [];
}
