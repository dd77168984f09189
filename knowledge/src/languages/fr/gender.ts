// The gender of French nouns, where the word itself tells it: by its ending, with the exceptions that are common. It is asked
// only where the determiner does not tell (l'entreprise, les usines), so nouns that begin with a vowel matter most.
import type { Gender } from '../../analysis/grammar.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Lower case, accents kept, singular. */
const FEMININE = set(`
  école agence œuvre île église eau époque étape étoile huile image équipe arme aide aile alarme amende angoisse annexe arche attaque atmosphère audience avenue avocate
  élue invitée députée employée salariée associée étudiante assistante adjointe enseignante habitante cliente présidente patiente auteure ingénieure écrivaine
  professeure chercheuse cheffe femme fille sœur mère dame reine épouse fiancée veuve tante nièce candidate militante magistrate préfète offre idée
  affaire année ligne page plage ville île famille banque boîte firme filiale marque plateforme revue chaîne salle loi foi fois mer main fin part voix paix croix nuit forêt
  cour tour fleur valeur couleur douleur chaleur longueur largeur hauteur profondeur rumeur erreur horreur faveur ardeur peur sœur humeur liqueur vapeur lueur
  histoire mémoire victoire gloire trajectoire foire peau croissance personne victime vedette star recrue sentinelle commune région maison prison saison raison boisson chanson
  étude méthode mode période pièce place espèce niche crèche planche branche recherche démarche marche poche
`);
const MASCULINE = set(`
  article accord hôpital institut organisme état avion appareil hôtel album outil algorithme essai immeuble espace ancien ouvrage équipage incendie arrêt emploi établissement
  aéroport oiseau arbre ordinateur objet opéra orchestre ensemble homme ami élu avocat adjoint associé assistant étudiant employé invité auteur ingénieur écrivain acteur
  entraîneur éditeur ouvrier artisan agriculteur exode accident incident héritage avantage étage otage hommage usage orage groupe musée lycée trophée apogée comité traité côté pâté
  député été arrêté comté athée scarabée mausolée génie parapluie murmure grade stade jade silence squelette magazine domaine moine patrimoine territoire laboratoire
  observatoire réfectoire conservatoire répertoire âge siège collège manège cortège privilège problème système théorème poème frère père fils garçon mari époux
  oncle neveu roi prince gorille mille aigle oncle onyx axe index boulevard camion avion million milliard champion pion espion bastion lion bataillon crayon rayon
  patron garçon ballon salon wagon bâton carton béton jeton
`);

const FEMININE_END = /(?:[stx]ion|té|ée|ie|ure|ade|ance|ence|ette|esse|ise|tude|trice|euse|ière|ienne|enne|onne|elle|aine|ine|aille|eille|ille|oire|ude|logie|aison)$/;
const MASCULINE_END = /(?:ment|isme|eau|age|teur|cheur|seur|geur|ien|oir|ier|et|ail|eil|euil|ème|ège|phone|scope|gramme|mètre|in|ent|ant|al|if|is|at)$/;

/** The gender of a noun in lower case with its accents, singular or plural; undefined where its form does not tell. */
export function genderOfNoun(word: string): Gender | undefined {
  const singular = word.length > 3 && /[^s][sx]$/.test(word) && !MASCULINE.has(word) && !FEMININE.has(word) ? word.slice(0, -1) : word;
  if (FEMININE.has(singular)) return 'f';
  if (MASCULINE.has(singular)) return 'm';
  if (FEMININE_END.test(singular)) return 'f';
  return MASCULINE_END.test(singular) ? 'm' : undefined;
}
