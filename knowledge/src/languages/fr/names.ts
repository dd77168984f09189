// Words that stand inside, before and behind names, and capitalised words that are none. Folded.
import type { Gender, NameVocabulary } from '../../facets/name/vocabulary.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const gendered = (m: string, f: string, either: string): ReadonlyMap<string, Gender | undefined> =>
  new Map([...[...set(m)].map((w) => [w, 'm'] as const), ...[...set(f)].map((w) => [w, 'f'] as const), ...[...set(either)].map((w) => [w, undefined] as const)]);

export const names: NameVocabulary = {
  inside: set("de d' du des la le les l' van von ben bin al el der den di da dos das del della ibn abu ter zu"),
  ancestral: set('van von ben bin der den ibn ter zu dos das da di'),
  begins: set('nouveau nouvelle grand grande saint sainte haute haut premier premiere vieux union grands seconde second'),
  articles: set("le la l' les un une son sa ses ce cet cette ces du des au aux leur leurs"),
  ownArticles: set("le la les l' the"),
  never: set(`je ce cette un une l' d' le la les il elle on en au aux du des de nous vous ne n' c' s' j' qu' et ou mais
    ni aucun aucune personne rien nul nulle tous toutes tout toute chaque plusieurs certains certaines quelques mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs cet ces ceci cela ca celui celle ceux celles ils elles lui eux par pour avec sans dans sur sous chez contre entre vers selon depuis pendant durant avant apres jusqu' jusque malgre hors comme devant derriere concernant via si quand lorsque lorsqu' puisque puisqu' alors tandis parce bien quoique car or donc puis ainsi aussi encore toujours deja enfin ensuite notamment pourtant cependant toutefois neanmoins ici la y a est sont ont etait qui que quoi dont ou quel quelle quels quelles combien comment pourquoi moins plus tres trop peu beaucoup aujourd'hui hier demain desormais seul seule seuls seules
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juin juillet aout septembre octobre novembre decembre
    tv ok faq ia ai ml llm llms gpu cpu api pdf url tva pib adn gps co2 pme tpe cdi cdd rtt ong`),
  honorifics: gendered('m mm mr mgr sir lord', 'mme mmes mlle mlles lady', 'me dr drs pr prof st ste'),
  titles: gendered('roi prince duc comte baron empereur pape pere frere cardinal cheikh tsar sultan monseigneur abbe', 'reine princesse duchesse comtesse baronne imperatrice soeur mere', 'maitre docteur professeur president capitaine colonel general commandant lieutenant amiral'),
  degrees: set('phd obe'),
  legal: set('sa sas sarl sasu se snc scop inc ltd plc llc corp gmbh ag nv bv srl spa'),
  smallLegal: set('plc'),
  ands: set('& et'),
  partners: set('fils associes freres cie compagnie soeurs co filles'),
  institutions: set(`universite university ecole lycee lab labs group institute bank college academie institut banque cour ministere conseil commission comite agence autorite office bureau musee bibliotheque
    hopital fondation federation association union parti parlement assemblee senat chambre societe club eglise compagnie groupe laboratoire centre fonds caisse service police armee observatoire direction
    haut haute theatre orchestre opera mutuelle syndicat confederation organisation medecins reporters secretariat tribunal`),
  foreignHeads: set('museo universidad universita museu universidade banco fundacion fondazione teatro universitat hochschule stiftung verein'),
  sites: set('rue avenue boulevard place quai lac mont ile iles baie vallee chateau pont aeroport gare parc mer ocean fleuve riviere golfe cap'),
  occasions: set('coupe tour ligue championnat guerre prix croix festival jeux traite'),
  introducers: set('chez avec par contre selon'),
  joiners: set("de d' du des pour sans aux"),
  lowerQualities: true,
  capitalsNames: false,
  qualified: set('made based'),
  works: set('roman film livre album chanson opera serie poeme tableau essai revue magazine journal quotidien hebdomadaire documentaire piece ouvrage'),
  between: set("le la les l' un une des du de d' et a au aux en sur sous dans pour par"),
  genders: gendered('ne pere fils frere mari epoux oncle', 'nee mere fille soeur femme epouse tante', ''),
  personalRelatives: new Set(),
  years: set('ans'),
  instancing: set('such as'),
  toldApart: set('video groupe jeu emission single ep franchise feuilleton miniserie'),
  defining: set('est etait fut'),
  indefinite: set('un une'),
  beforeKind: set('seulement uniquement simplement exclusivement purement aussi egalement pas jamais'),
  inTitles: new Set(),
  titled: set('journal quotidien magazine site hebdomadaire revue gratuit chaine'),
};
