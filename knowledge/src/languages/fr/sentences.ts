// French sentence ends.
import { wordSet, type SentenceVocabulary } from '../../analysis/sentenceVocabulary.ts';

export const sentences: SentenceVocabulary = {
  titles: wordSet(`m mm mr mrs ms mme mmes mlle mlles melle dr drs pr prs prof me mes mgr mgrs sr gal gén gen col cdt cne lt ltn adj sgt cpt vve sén dép amb rev abbé sen rep gov`),
  joins: wordSet('cf c.-à-d c-à-d càd i.e e.g p.ex vs v'),
  abbreviations: wordSet(`gén sén dép cdt gal lt st ste sts stes sté ets éts éd éds chap coll trad préf réf rééd fasc env boul bd bld av ave pl rte tél téléc hab vol vols apr approx dir trim sem tx incl excl dép dépt arr qté nb nbre
    ibid op loc ms mss paragr suppl append sq sqq resp`),
  numbered: wordSet('art p pp n no nos fig ex ch t vers max min moy tab lib sect ann col ver réf rép r l d'),
  months: wordSet('janv jan févr fév avr juil sept oct nov déc'),
  fullMonths: wordSet('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  mayEnd: wordSet('etc inc ltd corp co cie plc llc jr u.s u.s.a u.k e.u a.m p.m s.a s.a.s s.a.r.l s.n.c s.e j.-c ph.d m.d o.n.u u.r.s.s u.e p.-s n.v s.p.a al bros'),
  goesOn: wordSet('senate army navy air steel open treasury court'),
  openers: wordSet(`le la les l' un une des du de d' ce cet cette ces c' ça cela ceci celui celle ceux celles il elle ils elles on nous vous je j' tu y mais et ou or donc car ni dans en pour par sur sous avec sans
    chez vers entre selon depuis après avant pendant durant si s' quand lorsque lorsqu' lors comme son sa ses leur leurs notre nos votre vos mon ma mes aucun aucune plusieurs certains certaines
    tous toutes tout toute chaque quelques qui que qu' quoi où quel quelle quels quelles pourquoi comment combien puis ensuite enfin alors ainsi aussi aujourd'hui hier demain désormais parmi malgré
    non oui ne n' pas plus moins deux trois quatre cinq six sept huit neuf dix à au aux afin parce puisque puisqu' cependant pourtant toutefois néanmoins toujours même seul seule seuls seules
    est était voici voilà outre contre grâce jusqu' peu beaucoup trop rien personne d'autres`),
  particles: wordSet('le la les l\' de du des d\' van von der den del della di da dos el al ben bin ibn'),
  lettered: wordSet(`vitamine vitamines plan groupe hépatite type classe catégorie bloc annexe ligue série section niveau zone ligne lettre option phase point figure tableau bâtiment hall porte terminal
    quai facteur modèle division étape épreuve grippe hémophilie`),
  letterWords: new Set<string>(),
  says: new Set<string>(),
  companies: wordSet('inc corp ltd plc llc co groupe group sa gmbh ag'),
};
