// Words that hardly tell one statement from another, folded lemmas of both languages.

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** verbs that say nothing by themselves */
export const lightVerbs = set('etre be avoir have faire do make get take go aller pouvoir devoir mettre prendre put let laisser set falloir');

/** "in recent years", "ces dernières semaines" */
export const looseTimes = set('year month week day time annee an mois semaine jour temps fois recent dernier last past prochain next recemment recently end fin beginning debut middle milieu');

/** What a rank of a match counts, said or not: « à la 58e ». */
export const playingTimes: ReadonlySet<string> = set('minute');

/** Words that say that it is so of another as well: what they stand with is no only answer. */
export const additive: ReadonlySet<string> = set('also too likewise aussi egalement notamment notably including particularly');

/** Words that tell an amount of each of several, folded lemmas */
export const eachOf: ReadonlySet<string> = set('chacun chacune chaque each apiece every');

/** Words that give to each of some things the one of some values that stands where it does, folded */
export const eachItsOwn: ReadonlySet<string> = set('respectively respectivement');

/** Words of one who speaks for a house or of several who write together. */
export const ownVoice: ReadonlySet<string> = set('we us our ours ourselves nous notre nos');

/** Words that say that a name is a nickname, folded lemmas */
export const nicknaming: ReadonlySet<string> = set('nickname dub moniker sobriquet surnom surnommer');

/** Words that say by whom or how one is called so: such a name is a nickname, too; folded */
export const byManyCalled: ReadonlySet<string> = set('affectionately casually colloquially commonly familiarly informally jokingly popularly affectueusement communement couramment familierement populairement');
