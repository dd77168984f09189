// French sentences that ask, suppose, plan, wish, and those that tell what somebody says; the notation is that of
// parsingNotation.test-data.ts.
export const FRENCH_MOODS = `
> La banque a-t-elle fermé l’agence ?
:question fermer s=banque o=agence
> Martin a demandé si la banque avait fermé.
:demander s=Martin :question fermer s=banque
> Personne ne sait si l’usine fermera.
:not savoir :question fermer s=usine
> Le syndicat ignore si l’usine a fermé.
:question fermer s=usine
> Si Orvane avait gardé ses ingénieurs, elle aurait gagné.
:hypothetical garder s=Orvane o=ingénieurs :hypothetical gagner
> À condition que le conseil signe, le pont ouvrira.
:hypothetical signer s=conseil :planned ouvrir s=pont
> Imaginons que la traversée dure 20 minutes.
:hypothetical durer s=traversée
> Supposons que la banque ferme.
:hypothetical fermer s=banque
> À supposer que l’essai ait réuni 20 volontaires, ses résultats seraient solides.
:hypothetical reunir s=essai o=volontaires :hypothetical etre s=résultats
> Il faudrait que Velsor dispose d’un modèle.
:hypothetical disposer s=Velsor
> Il faut que la banque ferme l’agence.
:wished fermer s=banque o=agence
> Il faut fermer l’agence.
:expected fermer o=agence
> Le syndicat souhaite que l’usine rouvre.
:wished rouvrir s=usine
> Le maire espère que le pont ouvrira en mai.
:wished ouvrir s=pont
> Le préfet exige que le maire ferme le pont.
:wished fermer s=maire o=pont
> Le groupe compte ouvrir une usine à Lyon.
:planned ouvrir s=groupe o=usine
> Le groupe s’apprête à vendre le club.
:planned vendre s=groupe o=club
> Le groupe envisage de vendre le club.
:planned vendre s=groupe o=club
> Le groupe a l’intention de vendre le club.
:planned vendre s=groupe o=club
> Velsor est sur le point de vendre le club.
:planned vendre s=Velsor o=club
> L’usine va fermer.
:planned fermer s=usine
> L’usine est censée fermer en juin.
:expected fermer s=usine
> L’usine peut fermer.
:possible fermer s=usine
> L’usine doit fermer.
:expected fermer s=usine
> L’usine a peut-être fermé.
:possible fermer s=usine
> Il est possible que l’usine ait fermé.
:possible fermer s=usine
> Il se peut que l’usine ait fermé.
:possible fermer s=usine
> Fermez la porte avant midi.
:wished fermer o=porte
> Paul Rey aurait quitté la banque.
:reported view=? quitter s=Paul_Rey o=banque
> Selon la police, deux hommes ont quitté la banque.
:report=police quitter s=hommes o=banque
> Selon un voisin, deux hommes ont quitté la banque.
:view=voisin quitter s=hommes o=banque
> D’après Anne Martin, l’usine a fermé.
:report=Anne_Martin fermer s=usine
> D’après le syndicat, l’usine emploierait 300 personnes.
:reported view=syndicat employer s=usine o=personnes
> Il paraît que Velsor a vendu le club.
:view=? vendre s=Velsor o=club
> La rumeur dit que Velsor a vendu le club.
:view=rumeur vendre s=Velsor o=club
> Des experts disent que le plan a échoué.
:view=experts echouer s=plan
> Certains affirment que Paul Rey a dirigé le laboratoire.
:view=? diriger s=Paul_Rey o=laboratoire
> Un syndicat estime que les prix ont augmenté.
:view=syndicat augmenter s=prix
> La société a dit qu’elle employait 300 personnes.
:dire s=société plain :report=société employer o=personnes
> La société affirme employer 300 personnes.
:report=société employer o=personnes
> Anne Martin a annoncé que l’usine fermerait.
:report=Anne_Martin fermer s=usine
> L’usine, a dit Martin, a fermé.
:report=Martin fermer s=usine
> L’usine a fermé, a expliqué Anne Martin.
:report=Anne_Martin fermer s=usine
> L’usine a fermé, selon Anne Martin.
:report=Anne_Martin fermer s=usine
> Orvane prétend que Velsor a copié son code.
:view=Orvane copier s=Velsor o=code
> Le rapport, qui a coûté trois millions d’euros, affirme que le barrage est sûr.
:plain couter s=rapport :report=rapport etre s=barrage
> Martin, qui a quitté la banque en 2019, pense que le plan a échoué.
:plain quitter s=Martin o=banque :view=Martin echouer s=plan
> L’idée que la banque a fermé est fausse.
:view=? fermer s=banque :plain etre s=idée
> Martin connaît Rey, qui a fondé Orvane.
:plain fonder s=Rey o=Orvane
> Rey a dit au conseil que le pont était sûr.
:dire s=Rey :report=Rey etre s=pont
> « Nous sommes prêts », a dit Anne Martin.
quote prêts>Anne_Martin
> « Nous sommes prêts, a dit Anne Martin, et nous partons. »
quote prêts>Anne_Martin
> Anne Martin explique : « Nous sommes prêts. »
quote prêts>Anne_Martin
> Anne Martin : « Nous sommes prêts. »
quote prêts>Anne_Martin
> Selon Paul Rey, le plan est « un échec ».
quote échec>Paul_Rey :report=Paul_Rey etre s=plan
> Paul Rey explique que le plan est « un échec ».
quote échec>Paul_Rey
> Le roman s’appelle « La Traversée ».
quote traversée>?
> La directrice, Anne Martin, a qualifié le plan de « désastre ».
quote désastre>Anne_Martin
> « Nous avons gagné. » — Paul Rey
quote gagné>Paul_Rey
> « L’usine ferme », regrette le maire.
quote usine>maire
> La moitié de l’eau va aux champs.
:asserted aller
> La banque va fermer l’agence.
:planned fermer s=banque o=agence
> Il aura fallu quatre mois.
:asserted falloir
> D’ici juin, la banque aura fermé l’agence.
:planned fermer s=banque o=agence
`;
