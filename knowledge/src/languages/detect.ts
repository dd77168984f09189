// The language of a sentence: a vote of its function words and endings; a tie falls back to what stands around it.
import type { LanguageCode } from '../analysis/word.ts';
import type { Token } from '../analysis/token.ts';
import { noted, type Spelling } from '../text/spelling.ts';
import { nth } from '../text/nth.ts';

/** Words of one language and not of the other: two votes each. */
const FRENCH = words(`le la les l' un une des du de d' et à au aux dans par pour avec sans chez vers est sont étaient était
 ont avait avaient été être avoir que qu' qui dont où ne n' pas jamais se s' sa ses leur leurs ce cet cette ces il elle ils elles nous vous je mais donc
 comme si très aussi depuis pendant après avant lors lorsque lorsqu' quand selon cela ça y c' j' lui même tout tous toute toutes deux trois ans année années peut peuvent m' t' tu
 malgré parmi aucun aucune plusieurs chaque quelques encore déjà toujours ainsi alors afin puis rien voici voilà celui celle ceux celles notre nos votre vos mes
 serait seraient sera seront fut furent soit aurait auraient aura auront doit doivent devrait avons avez sommes êtes suis quatre cinq sept huit neuf dix vingt trente cent mille
 moins beaucoup trop peu peut-être jusqu' parce puisque tandis dès outre grâce hier demain aujourd'hui désormais lequel laquelle lesquels quel quelle quels quelles
 janvier février avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche mois semaine semaines
 des en est entre sur presque environ seulement bien ni sous devant derrière autre autres pourquoi comment`);
const ENGLISH = words(`the of and to at by for with from into over under about is are was were be been being has have had having that which who whom whose
 not no never it its he she they them his her their this these those because so if very also since during after before while according there here
 will would can could should may might must do does did than then when where what how n't i you we our your us my more most two three four five seven eight nine ten years year months weeks said says all only
 in up out off between through against without within until among another other others both each every few many much several some any such own same just still yet already almost
 again ever too now later ago nobody nothing none neither nor either although though unless whether why 're 've 'll let's
 january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday`);
/** Words that the other language has, too, if seldom: one vote. */
const RATHER_FRENCH = words('premier première plus fait dire tes ton non oui mars me');
const RATHER_ENGLISH = words("an as but or less first last new 's old own old mid");
/** Words that both languages use every day: no vote. */
const BOTH = words('a on or car son note article site place son as');
/** English writes these with a capital wherever they stand. */
const CAPITALISED = words('i january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday');

/** Endings that one language has and the other hardly: one vote, in words of five letters and more. */
const FRENCH_ENDING = /(?:aient|eaux|euses?|aises?|iennes?|quent|ssent|irent|ouvre)$/;
const ENGLISH_ENDING = /(?:[^aeiou ]ing|[^aiuy]ed|ly|ness|ship|ful|wn|ght)$/;
const FRENCH_LETTER = /[éèêëàâîïôûùçœ]/;
const ENDING_FROM = 5;
/** In so few words the first one may be a name, for all its capital tells. */
const FRAGMENT = 5;
/** By how many votes a language must be ahead. */
const MARGIN = 2;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((w) => w !== ''));
}

/**
 * Votes for a language. Names do not vote: a capital inside the sentence, and what stands between two of them, says
 * nothing of its language. `undefined` when the words do not decide: the caller falls back to the paragraph, the
 * document's metadata, the document.
 * @param tokens those of the sentence; only its words are looked at
 */
export function detectLanguage(tokens: readonly Token[]): LanguageCode | undefined {
  let sum = 0;
  let capitals = 0;
  let count = 0;
  let words: readonly Ballot[] | undefined;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const { joins, name, asFunction, votes, and } = ballot(token.spelling);
    if (count > 0 && name) capitals += asFunction;
    else sum += joins && votes !== and && insideName((words ??= ballotsOf(tokens)), count) ? and : votes;
    count++;
  }
  // A heading that writes every word with a capital: The Rise of the Machines
  if (sum === 0) sum = capitals;
  return sum >= MARGIN ? 'fr' : sum <= -MARGIN ? 'en' : undefined;
}

const ballotsOf = (tokens: readonly Token[]): readonly Ballot[] => tokens.filter((token) => token.kind === 'word').map((token) => ballot(token.spelling));

/** What a word as written counts: its votes, and those of it as a function word alone. */
interface Ballot {
  /** written with a capital */
  readonly capital: boolean;
  /** with a capital that makes a name of it */
  readonly name: boolean;
  /** may stand inside a name */
  readonly joins: boolean;
  /** as written, it may stand inside a name */
  readonly joinsAsWritten: boolean;
  readonly asFunction: number;
  readonly votes: number;
  /** its vote inside a name: only "and" and "et" have one there */
  readonly and: number;
}

const ballot = noted(({ text }: Spelling): Ballot => {
  const word = text.toLowerCase().replace('’', "'");
  const capital = isCapital(text);
  return { capital, name: capital && !CAPITALISED.has(word), joins: IN_NAMES.has(word), joinsAsWritten: IN_NAMES.has(text), asFunction: functionVote(word), votes: vote(word), and: word === 'and' ? -1 : word === 'et' ? 1 : 0 };
});

const isCapital = (word: string): boolean => {
  const c = word.charCodeAt(0);
  return c < 128 ? c >= 65 && c <= 90 : /^\p{Lu}/u.test(word);
};

/** Positive for French, negative for English. */
function functionVote(word: string): number {
  if (BOTH.has(word)) return 0;
  const rather = RATHER_FRENCH.has(word) ? 1 : RATHER_ENGLISH.has(word) ? -1 : 0;
  if (rather !== 0) return rather;
  return FRENCH.has(word) ? 2 : ENGLISH.has(word) ? -2 : 0;
}

function vote(word: string): number {
  const known = functionVote(word);
  if (known !== 0 || BOTH.has(word)) return known;
  if (FRENCH_LETTER.test(word)) return 1;
  if (word.length < ENDING_FROM) return 0;
  return ENGLISH_ENDING.test(word) ? -1 : FRENCH_ENDING.test(word) ? 1 : 0;
}

/** "Charles de Gaulle", "The Road to the Sea": small words between two capitals are part of a name, or of a list of them. */
function insideName(words: readonly Ballot[], at: number): boolean {
  let before = at - 1;
  let after = at + 1;
  while (before > 0 && at - before < 3 && words[before]?.joinsAsWritten === true) before--;
  while (after - at < 3 && words[after]?.joinsAsWritten === true) after++;
  const first = nth(words, before);
  return words[after]?.capital === true && first?.capital === true && (before > 0 || (words.length <= FRAGMENT && first.asFunction === 0));
}
const IN_NAMES = words("de du des la le les d' l' of the for in on to at en sur sous aux au and et");
