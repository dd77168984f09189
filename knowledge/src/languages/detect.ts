// The language of a sentence: a vote of its function words and accents; a tie falls back to what stands around it.
import type { LanguageCode } from '../analysis/word.ts';

const FRENCH = words(`le la les l' un une des du de d' et à au aux en dans sur sous par pour avec sans chez vers entre est sont était étaient
 a ont avait été être avoir que qu' qui dont où ne n' pas plus jamais se s' son sa ses leur leurs ce cet cette ces il elle ils elles on nous vous je mais ou donc car
 comme si très aussi depuis pendant après avant lors selon cela ça y c' j' lui même tout tous toute toutes deux trois ans année fait peut dit m' t'`);
const ENGLISH = words(`the a an of and to in on at by for with from into over under about is are was were be been being has have had having that which who whom whose
 not no never it its he she they them his her their this these those but or so because as if very also since during after before while according there here
 will would can could should may might must do does did than then when where what how n't i you we our your my more most two three years year said says all only`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((w) => w !== ''));
}

/**
 * Votes for a language. `undefined` when the words do not decide: the caller falls back to the paragraph,
 * the document's metadata, the document.
 * @param words the words of the sentence, lower case, accents kept, elisions with their straight apostrophe
 */
export function detectLanguage(words: readonly string[]): LanguageCode | undefined {
  let fr = 0;
  let en = 0;
  for (const word of words) {
    const isFrench = FRENCH.has(word);
    const isEnglish = ENGLISH.has(word);
    if (isFrench && !isEnglish) fr += 2;
    else if (isEnglish && !isFrench) en += 2;
    else if (!isFrench && /[éèêëàâîïôûùçœ]/.test(word)) fr += 1;
  }
  if (fr >= en + 2) return 'fr';
  if (en >= fr + 2) return 'en';
  return undefined;
}
