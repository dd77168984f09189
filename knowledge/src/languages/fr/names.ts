// Words that stand inside names, and capitalised words that are none. Folded.
import type { NameVocabulary } from '../../facets/name/recognise.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const names: NameVocabulary = {
  inside: set("de d' du des la le l' van von ben bin al el der den di da"),
  begins: set('nouveau nouvelle grand grande saint sainte haute haut premier premiere vieux union grands'),
  articles: set("le la l' un une son sa ce cet cette du au"),
  never: set(`je ce cette un une l' d' le la les il elle on en au aux du des de nous vous ne n' c' s' j' qu' et ou mais
    ni aucun aucune personne rien nul nulle tous toutes tout toute chaque plusieurs certains certaines quelques mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs cet ces ceci cela ca celui celle ceux celles ils elles lui eux par pour avec sans dans sur sous chez contre entre vers selon depuis pendant durant avant apres jusqu' jusque malgre hors comme devant derriere concernant via si quand lorsque lorsqu' puisque puisqu' alors tandis parce bien quoique car or donc puis ainsi aussi encore toujours deja enfin ensuite notamment pourtant cependant toutefois neanmoins ici la y a est sont ont etait qui que quoi dont ou quel quelle quels quelles combien comment pourquoi moins plus tres trop peu beaucoup aujourd'hui hier demain desormais seul seule seuls seules`),
};
