// The judges that hear a clause of the draft before one statement of a source, each with what a clause must hold for it to say
// anything, whatever the source: that is found out once, and most judges need not be asked before every statement.
import { eachOf } from '../../../../knowledge/src/languages/light.ts';
import { parts } from '../../../../knowledge/src/languages/lexicon/groups.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import { comparedIn } from '../comparisons.ts';
import { polesOf, predicateOf } from '../frames.ts';
import type { Hearing, Judge } from '../judgement.ts';
import { isStated } from '../questions/agreement.ts';
import { judgeAbsent } from './absent.ts';
import { judgeAttributes } from './attributes.ts';
import { judgeAverages } from './averages.ts';
import { judgeCompared } from './compared.ts';
import { judgeComplements } from './complements.ts';
import { judgeCountedKinds } from './countedKinds.ts';
import { judgeDeaths } from './deaths.ts';
import { judgeExchangedWord } from './exchangedWord.ts';
import { judgeExchanges } from './exchanges.ts';
import { judgeFirsts } from './firsts.ts';
import { judgeHolders } from './holders.ts';
import { judgeJourneys } from './journeys.ts';
import { judgeKinds } from './kinds.ts';
import { judgeLargest } from './largest.ts';
import { judgeLives } from './lives.ts';
import { judgeNames } from './names.ts';
import { judgeNumbered } from './numbered.ts';
import { judgePaired } from './paired.ts';
import { judgePoles } from './poles.ts';
import { judgeQuantities } from './quantity.ts';
import { judgeQuotes } from './quotes.ts';
import { judgeRanks, ranksIn } from './ranks.ts';
import { judgeRelations } from './relations.ts';
import { judgeRoles } from './roles.ts';
import { judgeSlots } from './slots.ts';
import { judgeSums } from './sums.ts';
import { judgeSwaps } from './swaps.ts';
import { judgeTimes } from './time.ts';
import { judgeTranslatedQuotes } from './translatedQuotes.ts';
import { judgeWhole } from './whole.ts';

/** A clause of the draft before anything is laid beside it. */
export type Asked = Pick<Hearing, 'draft' | 'clause' | 'weigh' | 'packs'>;

/** A judge, and whether it may say anything of a clause. */
interface Asking {
  readonly judge: Judge;
  readonly asks: (asked: Asked) => boolean;
}

const always = (): boolean => true;
/** it is not denied */
const says = ({ clause }: Asked): boolean => !clause.negative;
/** it is told as a fact */
const states = ({ clause }: Asked): boolean => !clause.negative && isStated(clause);
const has = ({ draft, clause }: Asked, wanted: (item: Item) => boolean): boolean => clause.items.some((i) => wanted(draft.placed.sentence.items[i] as Item));
const counts = (asked: Asked): boolean => has(asked, (i) => i.quantity !== undefined);
/** quotations belong to the sentence: they are heard with its first clause */
const quotes = ({ draft, clause }: Asked): boolean => clause.index === 0 && draft.placed.sentence.quotations.length > 0;
const ranks = (asked: Asked): boolean => says(asked) && ranksIn(asked.draft, asked).some((rank) => rank.clause === asked.clause.index);

/** In the order in which they are heard. */
export const JUDGES: readonly Asking[] = [
  { judge: judgeExchangedWord, asks: always },
  { judge: judgeQuantities, asks: counts },
  { judge: judgeSums, asks: counts },
  { judge: judgeComplements, asks: (asked) => says(asked) && counts(asked) },
  { judge: judgeAverages, asks: (asked) => states(asked) && counts(asked) && asked.draft.placed.sentence.words.some((w) => eachOf.has(w.lemma) || eachOf.has(w.fold)) },
  { judge: judgeTimes, asks: (asked) => has(asked, (i) => i.time !== undefined) },
  { judge: judgeLives, asks: (asked) => states(asked) && asked.draft.placed.sentence.items.some((i) => i.time !== undefined) },
  { judge: judgeDeaths, asks: (asked) => says(asked) && predicateOf(asked.draft.placed.sentence, asked.clause)?.concepts.some((c) => c === 'die' || asked.weigh.lexicon.entails(c, 'die')) === true },
  { judge: judgeRoles, asks: always },
  { judge: judgeNames, asks: always },
  { judge: judgeQuotes, asks: quotes },
  { judge: judgeTranslatedQuotes, asks: quotes },
  { judge: judgeSwaps, asks: ({ draft, clause }) => (predicateOf(draft.placed.sentence, clause)?.concepts.length ?? 0) > 0 },
  { judge: judgeCompared, asks: (asked) => states(asked) && comparedIn(asked.draft, asked.clause, asked).length > 0 },
  { judge: judgeExchanges, asks: always },
  { judge: judgePoles, asks: ({ draft, clause, weigh }) => polesOf(draft, clause, weigh.lexicon).length > 0 },
  { judge: judgeAttributes, asks: always },
  { judge: judgeKinds, asks: always },
  { judge: judgeCountedKinds, asks: (asked) => says(asked) && counts(asked) },
  { judge: judgeWhole, asks: always },
  { judge: judgeSlots, asks: (asked) => says(asked) && !asked.clause.restricted },
  { judge: judgeNumbered, asks: (asked) => says(asked) && has(asked, (i) => i.label !== '') },
  { judge: judgeRanks, asks: ranks },
  { judge: judgeFirsts, asks: (asked) => states(asked) && has(asked, (i) => i.quantity?.value.dimension === 'ordinal') },
  { judge: judgeHolders, asks: ranks },
  { judge: judgeLargest, asks: (asked) => says(asked) && has(asked, (i) => i.concepts.some((c) => parts.has(c))) },
  { judge: judgeRelations, asks: always },
  { judge: judgePaired, asks: (asked) => says(asked) && (has(asked, (i) => i.preposition === 'from' || i.preposition === 'of') || asked.draft.placed.sentence.items.some((i) => i.quantity !== undefined)) },
  { judge: judgeAbsent, asks: (asked) => says(asked) && has(asked, (i) => i.kind === 'noun' && i.definite && !i.plural) },
  { judge: judgeJourneys, asks: (asked) => says(asked) && asked.draft.placed.sentence.items.some((i) => i.clause === asked.clause.index && i.time?.value.granularity === 'day') },
];

/** Those that may say anything of a clause. */
export const judgesOf = (asked: Asked): readonly Judge[] => JUDGES.filter(({ asks }) => asks(asked)).map(({ judge }) => judge);
