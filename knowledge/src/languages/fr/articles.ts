// French words for the parts of a page that state no facts, and for what is said about an article.
import type { ArticleWords } from '../articles.ts';

export const french: ArticleWords = {
  language: 'fr',
  names: ['fr', 'fra', 'fre', 'french', 'francais', 'francaise'],
  lines: [
    'contact', 'contacts', 'contactez-nous', 'nous contacter', 'mentions legales', 'politique de confidentialite', 'confidentialite', 'vie privee',
    'politique de cookies', 'gestion des cookies', 'gerer les cookies', 'conditions generales', "conditions generales d'utilisation", "conditions d'utilisation", 'cgu', 'cgv',
    'qui sommes-nous', 'qui sommes-nous ?', 'a propos', 'plan du site', 'accueil', 'menu', 'rechercher', 'se connecter', 'connexion', "s'inscrire", "s'abonner", 'abonnez-vous',
    'newsletter', 'partager', "partager l'article", 'partager cet article', 'imprimer', 'commenter', 'commentaires', 'retour', 'retour en haut', 'haut de page', 'suivant', 'precedent',
    'publicite', 'tout accepter', 'tout refuser', 'accepter', 'refuser', 'fermer', 'voir plus', 'en savoir plus', 'lire la suite', 'table des matieres', 'sommaire',
  ],
  labels: [
    'source', 'sources', 'lire aussi', 'a lire aussi', 'a lire', 'a lire egalement', 'lire egalement', 'voir aussi', 'a voir aussi', 'sur le meme sujet', 'dans la meme rubrique',
    'credit photo', 'credits photo', 'credit', 'credits', 'photo', 'illustration', 'legende', 'mots-cles', 'mots cles', 'etiquettes', 'tags', 'categorie', 'categories', 'rubrique',
    'partager sur', 'suivez-nous', 'retrouvez-nous', 'publie le', 'mis a jour le', 'modifie le', 'temps de lecture', 'lecture', 'traduit par', 'contact', 'contact presse',
  ],
  notices: [
    'ce site utilise des cookies', 'nous respectons votre vie privee', 'votre vie privee nous', 'gerer le consentement', 'vos choix en matiere de cookies', 'nous utilisons des cookies', 'nous et nos partenaires', 'en poursuivant votre navigation', 'en cliquant sur', 'tous droits reserves', '(c) ', '©', 'copyright',
    'abonnez-vous a', 'inscrivez-vous a', 'recevez chaque', 'recevez notre', 'cet article est reserve aux abonnes', 'vous avez deja un compte', 'votre adresse e-mail ne sera pas', 'les champs obligatoires sont',
    'toute reproduction', 'reproduction interdite', 'javascript est desactive', 'veuillez activer javascript',
  ],
  credits: ['photo', 'photos', 'credit', 'credits', 'credit photo', 'credits photo', 'photographie', 'image', 'illustration', 'dessin', 'infographie'],
  sections: [
    'lire aussi', 'a lire aussi', 'voir aussi', 'articles lies', 'articles similaires', 'articles recents', 'sur le meme sujet', 'a propos de l\'auteur', 'commentaires', 'laisser un commentaire', 'partager',
    'references', 'bibliographie', 'sources', 'notes et references', 'liens externes', 'newsletter', 'mentions legales', 'contact', 'table des matieres', 'sommaire',
  ],
  source: ['source', 'sources', 'article original', "source de l'article", 'paru dans', 'publie par'],
  placeholders: { title: ['sans titre', 'document', 'nouveau document', 'document sans titre'], author: ['auteur', 'administrateur', 'utilisateur', 'inconnu', 'redaction'] },
  hyphenated: {
    first: [
      'peut', 'quelqu', 'vis', 'ex', 'non', 'demi', 'mi', 'semi', 'sous', 'vice', 'quasi', 'saint', 'sainte', 'haut', 'haute', 'grand', 'grande', 'petit', 'petite', 'nouveau', 'nouvelle', 'avant', 'après', 'arrière', 'beau', 'belle',
      'rendez', 'celui', 'celle', 'ceux', 'celles', 'lui', 'elle', 'eux', 'elles', 'moi', 'toi', 'soi', 'nous', 'vous', 'par', 'au', 'là', 'ci', 'porte', 'chef', 'rez', 'bien', 'libre', 'court', 'moyen', 'long', 'centre', 'week', 'tee',
      'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'quatre', 'dix', 'franco', 'anglo', 'nord', 'sud', 'est', 'dit', 'sont', 'a', 'ont', 'sera', 'explique', 'affirme', 'ajoute', 'précise', 'estime',
    ],
    last: ['là', 'ci', 'même', 'mêmes', 'il', 'ils', 'elle', 'elles', 'on', 'je', 'nous', 'vous', 'ce', 'y', 'en', 't', 'dessus', 'dessous', 'delà', 'être'],
  },
  keys: {
    title: ['titre'],
    author: ['auteur', 'auteurs', 'autrice', 'signature'],
    publisher: ['editeur', 'journal', 'media', 'publication'],
    date: ['date_de_publication', 'publie', 'publie_le', 'paru_le'],
    url: ['lien', 'adresse'],
    language: ['langue'],
  },
};
