// The command line in French.
import type { Words } from './words.ts';

const help = `Claimcheck : vérifie les affirmations d’un brouillon contre les articles qui vous servent de sources.

  claimcheck check [options] BROUILLON…            souligne ce que les articles contredisent
  claimcheck explain BROUILLON:LIGNE[:COLONNE]     montre comment le verdict a été établi
  claimcheck sources [--conflicts]                 liste les articles, ou ce en quoi ils se contredisent
  claimcheck facts [MOTS]                          ce que les articles disent d’un sujet, dans les deux langues
  claimcheck dossier BROUILLON                     rédige le rapport de chaque affirmation, verdict et preuve
  claimcheck pairs                                 juge les lignes {"id", "source", "claim"} de l’entrée standard

Options
  -k, --knowledge FICHIER|DOSSIER|MOTIF   les articles (.md, .txt, .html, .pdf, .docx) ; peut être répété.
                                          Sans elle : ce que dit claimcheck.json ou .vscode/settings.json du
                                          projet, sinon le dossier knowledge/
      --store DOSSIER                     y garde ce qui est lu des articles, pour ne le lire qu’une fois
      --format text|json                  pour les personnes (par défaut) ou pour les programmes ;
                                          d’un dossier : markdown|html
      --fix                               écrit les corrections qu’une seule valeur incontestée permet
      --threads N                         vérifie autant de brouillons à la fois (de lui-même : autant que de cœurs)
      --color, --no-color                 les couleurs, quoi que dise le terminal
  -h, --help       ce texte
      --version    la version

Code de sortie : 0 aucune contradiction, 1 des contradictions, 2 impossible de vérifier.
`;

export const french: Words = {
  help,
  unknownCommand: (name) => `la commande « ${name} » n’existe pas. Les commandes sont check, explain, sources, facts, dossier et pairs ; voir claimcheck --help.`,
  badOption: (what, command) => `${what}. Voir claimcheck ${command} --help.`,
  unknownFormat: (format) => `le format « ${format} » n’existe pas. Choisissez text ou json.`,
  oneDraft: 'un brouillon, un seul : claimcheck dossier BROUILLON.md',
  unknownDossierFormat: (format) => `le format « ${format} » n’existe pas pour un dossier. Choisissez markdown ou html.`,
  badThreads: (given) => `« ${given} » n’est pas un nombre de fils d’exécution. Écrivez-en un de 1 à 99, comme --threads 4.`,
  noDraftNamed: 'quel brouillon ? Nommez au moins un fichier : claimcheck check BROUILLON.md',
  pairsTakesStdin: (argument) => `pairs lit l’entrée standard et ne prend pas de fichier : claimcheck pairs < ${argument}`,
  sourcesTakesOptions: (argument) => `sources ne prend pas de fichier. Pour choisir les articles : claimcheck sources --knowledge ${argument}`,
  badPlace: (place) => `« ${place} » n’est pas un endroit d’un brouillon. Écrivez BROUILLON:LIGNE ou BROUILLON:LIGNE:COLONNE, comme brouillon.md:12:5`,
  problem: ({ path, code, detail }) =>
    ({
      missing: `${path} : ni fichier ni dossier ; ignoré.`,
      unreadable: `${path} : illisible (${detail}) ; ignoré.`,
      binary: `${path} : ce n’est pas un fichier texte ; ignoré.`,
      tooLarge: `${path} : trop volumineux pour un article (${detail}) ; ignoré.`,
      tooComplex: `${path} : trop imbriqué ou trop compressé pour être lu (${detail}) ; ignoré.`,
      tooSlow: `${path} : trop long à lire (${detail}) ; ignoré.`,
      encrypted: `${path} : protégé par un mot de passe ; ignoré. Enregistrez-le sans mot de passe pour l’utiliser.`,
      empty: `${path} : ne contient pas de texte (${detail}) ; ignoré. Un document numérisé doit d’abord passer par une reconnaissance de texte.`,
      corrupt: `${path} : endommagé, ou d’un autre format que son nom ne le dit (${detail}) ; ignoré.`,
      changing: `${path} : modifié pendant la lecture ; ignoré pour l’instant.`,
      format: `${path} : les fichiers .${detail} ne sont pas lus ; ignoré. Enregistrez-le en DOCX ou en PDF pour l’utiliser.`,
      sidecar: `${path} : pas compris (${detail}) ; ce qui en est compris est utilisé.`,
    })[code],
  draftProblem: ({ path, code, detail }) =>
    code === 'missing' ? `${path} : ce brouillon n’existe pas. Vérifiez le chemin.`
    : code === 'binary' ? `${path} : ce n’est pas un fichier texte. Les brouillons sont en Markdown (.md).`
    : code === 'tooLarge' ? `${path} : trop volumineux pour être vérifié (${detail}).`
    : `${path} : illisible (${detail}).${detail === 'EISDIR' ? ' Nommez les brouillons qu’il contient : DOSSIER/*.md' : ''}`,
  noDraft: (path) => `${path} : non vérifié, comme le veulent les réglages du projet.`,
  notChecked: (path, why) => `${path} : n’a pas pu être vérifié (${why}).`,
  noArticles: (targets) =>
    `aucun article dans ${targets.join(', ')}. Placez vos articles (.md, .txt, .html, .pdf, .docx) dans un dossier knowledge/, ou nommez-les avec --knowledge FICHIER|DOSSIER|MOTIF.`,
  noSuchLine: (draft, lines) => `${draft} compte ${lines} ${lines > 1 ? 'lignes' : 'ligne'}. Nommez l’une d’elles.`,
  noClaimHere: 'Aucune affirmation n’est reconnue ici.',
  badPair: (line, what) =>
    what === 'JSON' ? `la ligne ${line} de l’entrée n’est pas du JSON valide. Chaque ligne doit être un objet {"id", "source", "claim"}.`
    : `il manque ${what} à la ligne ${line} de l’entrée. Chaque ligne doit être un objet {"id", "source", "claim"}, source et claim étant des textes.`,
  cannotRewrite: (draft) => `${draft} : n’est pas en UTF-8 et reste tel quel. Enregistrez-le en UTF-8 pour le faire corriger.`,
  cannotWrite: (draft, why) => `${draft} : impossible d’écrire (${why}), le fichier reste tel quel.`,
  fixed: (draft) => `${draft} : corrigé.`,
  idleDismissals: (count, file) => `${count} des affirmations écartées dans ${file} ne ${count > 1 ? 'sont' : 'est'} dans aucun de ces brouillons.`,
  severities: { error: 'contradiction', warning: 'contradiction', information: 'remarque', hint: 'indication' },
  clean: (draft) => `${draft} : rien ne contredit vos sources.`,
  summary: ({ conflicts, notices, ignored, supported, unverified, articles }) =>
    [
      `${conflicts} ${conflicts > 1 ? 'contradictions' : 'contradiction'}`,
      ...(notices > 0 ? [`${notices} ${notices > 1 ? 'remarques' : 'remarque'}`] : []),
      ...(ignored > 0 ? [`${ignored} ${ignored > 1 ? 'ignorées' : 'ignorée'}`] : []),
      `${supported} ${supported > 1 ? 'confirmées' : 'confirmée'}`,
      `${unverified} absente${unverified > 1 ? 's' : ''} de vos sources`,
    ].join(', ') + ` · ${articles} ${articles > 1 ? 'articles' : 'article'}`,
  articleSummary: (articles, facts) => `${articles} ${articles > 1 ? 'articles' : 'article'} · ${facts} ${facts > 1 ? 'faits' : 'fait'}`,
  disagreements: (count, articles) =>
    count === 0 ? `Rien ne se contredit dans ${articles > 1 ? `les ${articles} articles` : 'l’article'}.` : `${count} ${count > 1 ? 'contradictions' : 'contradiction'} · ${articles} articles`,
  found: (count, more) => `${count} ${count > 1 ? 'faits' : 'fait'}${more ? ', les meilleurs ; ajoutez des mots pour préciser' : ''}`,
  nothingFound: (query) => `Rien dans les articles ne porte sur « ${query} ».`,
  facts: (count) => `${count} ${count > 1 ? 'faits' : 'fait'}`,
  reading: (done, total) => `lecture des articles : ${done} sur ${total}`,
  comparing: (done, total) => `comparaison des articles : ${done} sur ${total}`,
};
