// What the ending of an unknown French word says of it. A guess: used only where no dictionary has the word.
import type { Reading, VerbForm } from '../../analysis/reading.ts';

interface Ending {
  readonly ending: string;
  /** what stands in its place in the lemma */
  readonly lemma: string;
  readonly part: Reading['part'];
  readonly form?: VerbForm;
}

const verb = (form: VerbForm, lemma: string, ...endings: readonly string[]): readonly Ending[] =>
  endings.map((ending) => ({ ending, lemma, part: 'verb', form }));
const plain = (part: Reading['part'], lemma: string, ...endings: readonly string[]): readonly Ending[] =>
  endings.map((ending) => ({ ending, lemma, part }));

/** Tried in this order; the longer endings come first within a group. */
const ENDINGS: readonly Ending[] = [
  ...['iquement', 'ellement', 'alement', 'ivement', 'eusement', 'ablement', 'iblement', 'airement', 'idement', 'èrement', 'ctement'].flatMap((e) => plain('adverb', e, e)),
  ...plain('adverb', 'ment', 'amment', 'emment'),
  ...['ment', 'tion', 'sion', 'isme', 'age', 'ance', 'ence', 'ure', 'tude', 'esse', 'iste', 'logue', 'graphe', 'gramme'].flatMap((e) => plain('noun', e, `${e}s`, e)),
  ...plain('noun', 'té', 'tés', 'té'),
  ...plain('noun', 'teur', 'trices', 'trice', 'teurs', 'teur'),
  ...plain('noun', 'eur', 'euses', 'euse', 'eurs', 'eur'),
  ...['ique', 'able', 'ible', 'aire'].flatMap((e) => plain('adjective', e, `${e}s`, e)),
  ...plain('adjective', 'al', 'aux', 'ales', 'ale', 'al'),
  ...plain('adjective', 'el', 'elles', 'elle', 'els', 'el'),
  ...plain('adjective', 'if', 'ives', 'ive', 'ifs', 'if'),
  ...plain('adjective', 'eux', 'eux'),
  ...plain('adjective', 'ien', 'iennes', 'ienne', 'iens', 'ien'),
  ...verb('finite', 'er', 'eraient', 'erions', 'erait', 'erais', 'eront', 'erons', 'erez', 'èrent', 'aient', 'âmes', 'âtes'),
  ...verb('finite', 'ir', 'iraient', 'issaient', 'issait', 'issent', 'irait', 'irent', 'iront', 'ira', 'it'),
  ...verb('finite', 'er', 'erai', 'eras', 'era', 'ions', 'iez', 'ait', 'ais'),
  ...verb('presentParticiple', 'ir', 'issant'),
  ...verb('presentParticiple', 'er', 'ant'),
  ...verb('pastParticiple', 'er', 'ées', 'ée', 'és', 'é'),
  ...verb('infinitive', 'er', 'er'),
  ...verb('infinitive', 'ir', 'ir'),
  ...verb('infinitive', 'dre', 'dre'),
  ...verb('finite', 'er', 'ent', 'ons', 'ez'),
];
const MIN_STEM = 2;

/** One reading by the ending: of an unknown plural its singular as a noun, of any other unknown word itself as a noun. */
export function frenchEnding(form: string): readonly Reading[] {
  if (!/^[a-zà-öø-ÿœ]+(?:-[a-zà-öø-ÿœ]+)*$/.test(form)) return [];
  const hit = ENDINGS.find((e) => form.endsWith(e.ending) && form.length - e.ending.length >= MIN_STEM);
  if (hit !== undefined) {
    const lemma = form.slice(0, form.length - hit.ending.length) + hit.lemma;
    return [hit.form === undefined ? { lemma, part: hit.part } : { lemma, part: hit.part, form: hit.form }];
  }
  if (form.length > 3 && /[^sxz]s$/.test(form)) return [{ lemma: form.slice(0, -1), part: 'noun' }];
  return [{ lemma: form, part: 'noun' }];
}
