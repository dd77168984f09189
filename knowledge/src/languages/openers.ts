// Words that begin a sentence and are no names by themselves: articles, determiners, pronouns, prepositions, conjunctions of both
// languages, folded. A capital inside a sentence makes names of other words; these it makes names only before another
// capital: "le journal Le Monde", but not "… par Anne. Le maire" while the full stop is not typed yet.

export const openers: ReadonlySet<string> = new Set((
  // French
  'le la les l un une des du de d au aux en dans par pour avec sans chez vers sur sous selon depuis pendant apres avant pres entre contre malgre parmi des lors ' +
  'mais ou donc ni si que qu qui quoi dont quand lorsque lorsqu comme puisque parce afin ainsi alors puis enfin ensuite ' +
  'ce c cet cette ces ceci cela ca son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos il elle ils elles on nous vous je j tu se s ' +
  'tout tous toute toutes chaque plusieurs quelques certains certaines aucun aucune autres tel telle ' +
  // English
  'the a an and or but of to at by for with from into over under about in as if when while where after before since during until because although though ' +
  'he she it they we you i his her its their our your my this that these those there here who which what whose how why ' +
  'all both each every some any many most several few no not then thus so yet also even only'
).split(' '));
