// French sentences that deny, or seem to; the notation is that of parsingNotation.test-data.ts.
export const FRENCH_DENIALS = `
> Orvane n’a pas quitté Paris.
:not quitter s=Orvane o=Paris
> Il ne reste plus que trois auteurs.
:rester s=auteurs count trois>auteurs
> Aucun auteur n'est parti.
:not partir s=auteur
> Personne n’a démissionné.
:not demissionner
> Elle n'emploie jamais d’intérimaires.
:not employer s=elle o=intérimaires
> Les robots ne devraient pas rencontrer d’obstacles.
:not expected rencontrer s=robots o=obstacles
> Velsor ne fabrique plus de vélos.
:not fabriquer s=Velsor o=vélos
> Velsor n’a guère investi dans l’usine.
:not investir s=Velsor x=usine
> Le conseil n’a point signé l’accord.
:not signer s=conseil o=accord
> Rien n’a changé à l’usine.
:not changer
> Le maire n’a rien signé.
:not signer s=maire
> Nul ne connaît le montant.
:not connaitre o=montant
> La société n’a aucune dette.
:not avoir s=société o=dette
> Aucune des usines n’a fermé.
:not fermer s=usines
> Le groupe n’a vendu aucun terrain.
:not vendre s=groupe o=terrain
> Velsor ne vend que des vélos.
:vendre s=Velsor o=vélos
> Le club n’a ni entraîneur ni stade.
:not avoir s=club o=entraîneur o=stade
> Ni le conseil ni le syndicat n’ont signé l’accord.
:not signer s=conseil s=syndicat o=accord
> Le train ne cesse de prendre du retard.
:prendre s=train o=retard
> Le ministre ne cesse d’annoncer des réformes.
:annoncer s=ministre o=réformes
> La banque ne peut payer la dette.
:not possible payer s=banque o=dette
> Paul Rey ne sait répondre.
:not savoir s=Paul_Rey
> Le conseil a vendu l’usine avant qu’Orvane ne signe l’accord.
:vendre s=conseil o=usine :signer s=Orvane o=accord
> Le syndicat craint que l’usine ne ferme.
:craindre s=syndicat :fermer s=usine
> C’est pas le maire qui a signé le contrat.
:not signer s=maire o=contrat
> Le maire a pas signé le contrat.
:not signer s=maire o=contrat
> Ils ont jamais payé la facture.
:not payer s=ils o=facture
> Orvane a quitté le salon sans signer de contrat.
:quitter s=Orvane o=salon :not signer s=Orvane o=contrat
> Velsor a fermé l’usine sans que le syndicat proteste.
:fermer s=Velsor o=usine :not protester s=syndicat
> Sans licence, la banque a fermé.
:fermer s=banque
> Pas un seul ingénieur n’a quitté l’entreprise.
:not quitter s=ingénieur o=entreprise
> Le maire n’a pas signé, et le préfet non plus.
:not signer s=maire
> Peu de clients ont quitté la banque.
:quitter s=clients o=banque
> Paul Rey refuse de quitter la banque.
:refuser s=Paul_Rey :not quitter s=Paul_Rey o=banque
> La fusée a échoué à atteindre l’orbite.
:echouer s=fusée :not atteindre s=fusée o=orbite
> Le groupe a renoncé à construire la tour.
:renoncer s=groupe :not construire s=groupe o=tour
> Orvane a évité de payer l’amende.
:eviter s=Orvane :not payer s=Orvane o=amende
> Paul Rey nie avoir pris l’argent.
:nier s=Paul_Rey :not prendre s=Paul_Rey o=argent
> Paul Rey nie que la banque ait payé.
:nier s=Paul_Rey :not payer s=banque
> La grève empêche les trains de circuler.
:empecher s=grève o=trains :not circuler s=trains
> Le musée est incapable de payer ses gardiens.
:not payer s=musée o=gardiens
> Le conseil a omis de publier les comptes.
:not publier s=conseil o=comptes
> Le directeur a oublié de signer le contrat.
:not signer s=directeur o=contrat
> La société n’a pas manqué de payer l’amende.
:not manquer s=société :payer s=société o=amende
> La fusée a manqué d’atteindre l’orbite.
:not atteindre s=fusée o=orbite
> Le groupe a cessé de publier le magazine.
:not publier s=groupe o=magazine
> Le groupe n’a pas cessé de publier le magazine.
:publier s=groupe o=magazine
> Je ne pense pas que la banque ait payé.
:not penser :not payer s=banque
> Le syndicat ne croit pas que l’usine fermera.
:not croire s=syndicat :not planned fermer s=usine
> Rey n’est pas parti parce que le salaire était faible.
:not partir s=Rey :etre s=salaire
> Tous les ingénieurs ne sont pas partis.
:not partir s=ingénieurs
> Le pont est loin d’être terminé.
:not terminer o=pont
> Le plan n’a pas été rejeté par le conseil.
:not passive rejeter s=conseil o=plan
> Le rapport n’a jamais été publié.
:not passive publier o=rapport
> Non seulement Velsor a fermé l’usine, mais le groupe a vendu ses bureaux.
:fermer s=Velsor o=usine :vendre s=groupe o=bureaux
> Velsor n’a pas seulement fermé l’usine.
:fermer s=Velsor o=usine
> Le train n’est pas en retard mais annulé.
:not etre s=train
> L’usine, qui n’a jamais fait de bénéfice, a fermé.
:not faire s=usine o=bénéfice :fermer s=usine
> Le maire n’a pas voulu signer le contrat.
:not vouloir s=maire :not signer s=maire o=contrat
> La société ne compte plus que dix salariés.
:compter s=société o=salariés
> Il n’y a pas de train le dimanche.
:not avoir o=train
> Ne pas ouvrir avant Noël.
:not ouvrir
> Velsor a décidé de ne pas fermer l’usine.
:decider s=Velsor :not fermer s=Velsor o=usine
> Le conseil tarde à publier les comptes.
:not publier s=conseil o=comptes
> Nulle part le rapport ne mentionne l’incendie.
:not mentionner s=rapport o=incendie
> N’importe qui peut ouvrir la porte.
:possible ouvrir o=porte
> Le canal sert n’importe quel port.
:asserted servir s=canal
> Velsor ne veut pas vendre l’usine.
:not vouloir s=Velsor :not planned vendre s=Velsor o=usine
> Orvane ne parvient pas à prouver la fuite.
:not parvenir s=Orvane :not prouver s=Orvane o=fuite
> Ses notes n’ont rien à voir avec la fuite.
:not avoir s=notes
> Il a signé sans même lire le contrat.
:signer s=il :not lire s=il o=contrat
> Elle est partie sans à aucun moment évoquer la fuite.
:partir s=elle :not evoquer s=elle o=fuite
> Il n’est pas établi que le pont menace les bacs.
:not menacer s=pont o=bacs
> Le conseil n’a aucunement signé l’accord.
:not signer s=conseil o=accord
> Le maire a « vendu » le pont.
:vendre s=maire o=pont
`;
