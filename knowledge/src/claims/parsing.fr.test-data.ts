// French sentences with what matters in their parse; the notation is that of parsingNotation.test-data.ts.
export const FRENCH_PARSES = `
> L’entreprise fondée en 1998 par Anne Morvan a vendu son logiciel à l’armée.
:passive fonder o=entreprise s=Anne_Morvan :vendre s=entreprise o=logiciel x=armée name Anne_Morvan
> Anne Morvan a fondé la boulangerie en 1998.
:fonder s=Anne_Morvan o=boulangerie
> La boulangerie a été fondée par Anne Morvan.
:passive fonder s=Anne_Morvan o=boulangerie
> Le médicament, qui a été approuvé en mars, soigne la plupart des patients.
:passive approuver o=médicament :soigner s=médicament
> L’ingénieur qui a dessiné le pont a quitté le pays.
:dessiner s=ingénieur o=pont :quitter s=ingénieur o=pays
> Le pont que l’ingénieur a dessiné s’est effondré.
:dessiner s=ingénieur o=pont :effondrer s=pont
> La ministre dont le conseiller a démissionné ne se représentera pas.
:demissionner s=conseiller :not representer s=ministre
> Le plan annoncé en mai par le maire prévoit trois écoles.
:passive annoncer s=maire o=plan :prevoir s=plan o=écoles count trois>écoles
> La ville où le traité a été signé a changé de nom.
:passive signer o=traité :changer s=ville
> Le départ de Paul Kerbrat a surpris le conseil.
:surprendre s=départ o=conseil of Paul_Kerbrat>départ
> La vente de l’usine à un groupe néerlandais a été annulée par le tribunal.
:passive annuler s=tribunal o=vente of usine>vente
> Kerbrat a racheté le club, renvoyé son entraîneur et vendu deux joueurs.
:racheter s=Kerbrat o=club :renvoyer s=Kerbrat o=entraîneur :vendre s=Kerbrat o=joueurs
> Kerbrat et Morvan ont quitté la banque et fondé un fonds.
:quitter s=Kerbrat s=Morvan o=banque :fonder s=Kerbrat o=fonds
> Anne Morvan, Paul Kerbrat et Inès Morel ont remporté le prix.
:remporter s=Anne_Morvan s=Inès_Morel o=prix list Anne_Morvan,Paul_Kerbrat,Inès_Morel
> Paul Kerbrat, le directeur général, a démissionné lundi.
:demissionner s=Paul_Kerbrat app directeur>Paul_Kerbrat
> Le directeur général, Paul Kerbrat, a démissionné.
:demissionner s=directeur app Paul_Kerbrat>directeur
> Le PDG de la banque, Paul Kerbrat, a démissionné.
:demissionner s=PDG app Paul_Kerbrat>PDG
> Le président Paul Kerbrat a démissionné.
:demissionner s=président app Paul_Kerbrat>président
> La start-up française Novia emploie dix personnes.
:employer s=start-up o=personnes app Novia>start-up count dix>personnes
> Kerbrat est le nouveau directeur du musée.
:etre s=Kerbrat o=directeur
> Le musée n’est pas ouvert le dimanche.
:not ouvrir o=musée
> Combien de salles reste-t-il au musée ?
:question rester
> Le musée ne vend plus de billets.
:not vendre s=musée o=billets
> Le musée n’a jamais prêté le tableau.
:not preter s=musée o=tableau
> Personne n’a quitté l’entreprise.
:not quitter o=entreprise
> Aucun des fondateurs n’a quitté l’entreprise.
:not quitter s=fondateurs o=entreprise
> Aucun fondateur n’a quitté l’entreprise.
:not quitter s=fondateur o=entreprise
> Ni Morvan ni Kerbrat ne travaillent à la banque.
:not travailler s=Morvan s=Kerbrat x=banque
> La fusée n’a pas réussi à atteindre l’orbite.
:not atteindre s=fusée o=orbite
> L’équipe n’a gagné que trois matchs.
:gagner s=équipe o=matchs count trois>matchs
> Seuls trois ingénieurs travaillent encore dans l’entreprise.
:travailler s=ingénieurs x=entreprise count trois>ingénieurs
> Il ne reste plus que deux salariés à l’usine.
:rester count deux>salariés
> Trois des dix ingénieurs travaillent toujours pour l’entreprise.
:travailler s=ingénieurs o=entreprise
> La banque devrait ouvrir une agence à Lyon.
:expected ouvrir s=banque o=agence x=Lyon
> La banque ouvrira une agence à Lyon.
:planned ouvrir s=banque o=agence
> La banque ouvrirait une agence à Lyon.
:hypothetical ouvrir s=banque o=agence
> La banque prévoit d’ouvrir une agence.
:planned ouvrir s=banque o=agence
> Morvan a quitté la banque pour fonder une rivale.
:quitter s=Morvan o=banque :fonder s=Morvan o=rivale
> En quittant la banque, Morvan a fondé une rivale.
:quitter o=banque :fonder s=Morvan o=rivale
> Après avoir quitté la banque, Morvan a fondé une rivale.
:quitter o=banque :fonder s=Morvan o=rivale
> Malgré la grève, les trains ont circulé.
:circuler s=trains
> En 2020, le syndicat a lancé une grève.
:lancer s=syndicat o=grève
> Après le vote, le sénat a rejeté le texte.
:rejeter s=sénat o=texte
> Résultat : le sénat a rejeté le texte.
:rejeter s=sénat o=texte
> Le sénat (la chambre haute) a rejeté le texte.
:rejeter s=sénat o=texte
> Le sénat – longtemps divisé – a rejeté le texte.
:rejeter s=sénat o=texte
> Son fondateur est parti.
:partir s=fondateur
> Les salariés l’ont cofondée en 2010.
:cofonder s=salariés
> La banque en a profité.
:profiter s=banque
> Deux cents personnes y travaillent.
:travailler s=personnes
> C’est Morvan qui a fondé la banque.
:fonder s=Morvan o=banque
> Le Directeur de l’Ingénierie Paul Kerbrat a quitté la société.
:quitter s=Directeur o=société app Paul_Kerbrat>Directeur name Paul_Kerbrat
> En 2021, Windows 11 a remplacé Windows 10.
:remplacer s=Windows_11 o=Windows_10
> L’A380 transporte 500 passagers.
:transporter s=A380 o=passagers count 500>passagers
> La SNCF supprime mille postes.
:supprimer s=SNCF o=postes count mille>postes
> En 1947, Charles de Gaulle a fondé un parti.
:fonder s=Charles_de_Gaulle o=parti
> Le record a été battu par une coureuse kényane.
:battre s=record o=coureuse
> Les prix ont augmenté de 3 % en mai.
:augmenter s=prix
> Les ventes ont fortement chuté après le rappel.
:chuter s=ventes
> Le groupe annonce des bénéfices record.
:annoncer s=groupe o=bénéfices
> Le rapport affirme que le barrage est sûr.
:affirmer s=rapport :etre s=barrage
> Le barrage qui a cédé en mai a tué douze personnes.
:ceder s=barrage :tuer s=barrage o=personnes count douze>personnes
> Les chercheurs pensent que le virus vient des chauves-souris.
:penser s=chercheurs :venir s=virus o=chauves-souris
> Le virus a tué plus de 200 personnes depuis janvier.
:tuer s=virus o=personnes
> Le match s’est terminé sur un nul.
:terminer s=match
> L’attaquant a marqué deux fois et a été élu homme du match.
:marquer s=attaquant :passive elire o=attaquant
> La loi, adoptée en 2016 par l’assemblée, interdit les sacs en plastique.
:passive adopter s=assemblée o=loi :interdire s=loi o=sacs
> La loi interdit la vente de sacs.
:interdire s=loi o=vente of sacs>vente
> Le gouvernement a depuis abandonné le projet.
:abandonner s=gouvernement o=projet
> L’usine emploie 400 ouvriers, dont 120 femmes.
:employer s=usine o=ouvriers
> Il y travaille depuis 2012.
:travailler
> Le comité était présidé par Inès Morel, une ancienne juge.
:passive presider s=Inès_Morel o=comité app juge>Inès_Morel
> Morel, qui a 54 ans, a rejoint la cour en 2010.
:rejoindre s=Morel o=cour
> La cour a jugé mardi que l’interdiction était légale.
:juger s=cour :etre s=interdiction
> La police a arrêté deux suspects.
:arreter s=police o=suspects count deux>suspects
> Deux suspects ont été arrêtés puis relâchés.
:passive arreter o=suspects :passive relacher o=suspects
> Le tableau volé en 1990 a été retrouvé.
:passive voler o=tableau :passive retrouver o=tableau
> Si la banque fait faillite, les clients perdront leur argent.
:hypothetical faire s=banque :perdre s=clients o=argent
> La société fabrique des chaussures et des sacs au Portugal.
:fabriquer s=société o=chaussures o=sacs
> La société, basée à Porto, fabrique des chaussures.
:fabriquer s=société o=chaussures
> Les ouvriers de l’usine fabriquent des chaussures.
:fabriquer s=ouvriers o=chaussures of usine>ouvriers
> Le patron de la société habite à Porto.
:habiter s=patron x=Porto of société>patron
> Le traité a été signé par la France, l’Allemagne et l’Italie.
:passive signer s=France s=Italie o=traité list France,Allemagne,Italie
> Morvan et son frère dirigent la boulangerie.
:diriger s=Morvan s=frère o=boulangerie
> Le laboratoire est dirigé par Morel et emploie dix personnes.
:passive diriger s=Morel o=laboratoire :employer s=laboratoire o=personnes
> La maire de la ville, Inès Morel, a inauguré le parc.
:inaugurer s=maire o=parc app Inès_Morel>maire
> La hausse des prix du pétrole pénalise les compagnies.
:penaliser s=hausse o=compagnies of prix>hausse
> Le vaccin protège les enfants contre la rougeole.
:proteger s=vaccin o=enfants x=rougeole
> Le volcan est entré en éruption, faisant neuf morts.
:entrer s=volcan
> L’auteur du rapport, qui critiquait la police, a démissionné.
:critiquer o=police :demissionner s=auteur
> Contrairement à ses rivales, la compagnie a réalisé un bénéfice.
:realiser s=compagnie o=bénéfice
> La compagnie a réalisé un bénéfice, tandis que ses rivales ont perdu de l’argent.
:realiser s=compagnie o=bénéfice :perdre s=rivales o=argent
> Il est parti parce que le conseil a rejeté son plan.
:partir :rejeter s=conseil o=plan
> Les chercheurs de l’université de Porto ont découvert une nouvelle espèce.
:decouvrir s=chercheurs o=espèce
> L’étude porte sur 300 patients.
:porter s=étude count 300>patients
> La marche du climat a réuni des milliers de jeunes.
:reunir s=marche o=milliers
> Le pilote espagnol a remporté la course devant son coéquipier.
:remporter s=pilote o=course
> Les deux pays ont signé un accord mettant fin à la guerre.
:signer s=pays o=accord
> Le groupe a été contraint de fermer deux usines.
:passive contraindre o=groupe :fermer o=usines
> Lancée en 2019, la fusée a atteint Mars.
:atteindre s=fusée o=Mars
> Le ministre a déclaré vouloir réduire la dette.
:declarer s=ministre :planned reduire o=dette
> Reste une question : qui paiera ?
:payer
> La société ne compte ni usine ni bureau.
:not compter s=société o=usine o=bureau
> Le nombre de touristes a chuté en dix ans.
:chuter s=nombre of touristes>nombre
> Les ventes de voitures électriques progressent.
:progresser s=ventes of voitures>ventes
> Elle a été remplacée par son adjoint.
:passive remplacer s=adjoint
> Le directeur sortant présente ses excuses.
:presenter s=directeur o=excuses
> La marque vend des robots capables de marcher.
:vendre s=marque o=robots
> Quatre ans plus tard, la société emploie deux mille personnes.
:employer s=société o=personnes
> Le nouveau stade, conçu par un architecte danois et inauguré en 2014, accueille 40 000 personnes.
:passive concevoir s=architecte o=stade :passive inaugurer o=stade :accueillir s=stade o=personnes
> Née à Porto en 1962, elle a étudié le droit avant de rejoindre le parti.
:etudier s=elle o=droit :rejoindre s=elle o=parti
> Le ministre, accusé de fraude, refuse de démissionner.
:passive accuser o=ministre :not demissionner s=ministre
> L’homme que la police a arrêté est un ancien soldat.
:arreter s=police o=homme :etre s=homme o=soldat
> La route reliant les deux villes est fermée depuis lundi.
:relier s=route o=villes
> Les salariés demandent que la direction renonce à son projet.
:renoncer s=direction
> « Nous sommes prêts », affirme Paul Kerbrat, le directeur.
:affirmer s=Paul_Kerbrat
> Parmi les blessés figurent deux enfants.
:figurer s=enfants
> Personne ne sait qui dirigera l’agence.
:not savoir :planned diriger o=agence
> Fondée en 1990 par Anne Morvan, la filature emploie dix personnes.
:passive fonder s=Anne_Morvan o=filature :employer s=filature o=personnes
> À moins que la grève ne cesse, le festival sera annulé.
:hypothetical cesser s=grève :passive planned annuler o=festival
> Morvan est né à Porto mais a grandi à Lyon.
:naitre s=Morvan :grandir s=Morvan x=Lyon
> Sur les quatorze auteurs de l’étude, seuls trois travaillent encore au laboratoire.
:travailler s=trois x=laboratoire
> Le couple a trois enfants, dont deux vivent à Lyon.
:vivre s=deux x=Lyon
> Peu de gens l’ont vu.
:voir s=gens
> Jamais le club n’avait connu une telle défaite.
:not connaitre s=club o=défaite
> Selon la police, deux hommes ont été tués et cinq autres blessés.
:passive tuer o=hommes count deux>hommes
> L’armée, soutenue par des avions russes, a repris la ville.
:passive soutenir s=avions o=armée :reprendre s=armée o=ville
> La loi permet aux villes d’interdire les voitures.
:interdire s=villes o=voitures
> Elle n’a ni quitté la banque ni vendu ses actions.
:not quitter s=elle o=banque :not vendre s=elle o=actions
> Le directeur de la recherche, Paul Kerbrat, et la directrice financière, Anne Morvan, ont démissionné.
:demissionner s=Paul_Kerbrat s=Anne_Morvan
> Au lieu de fermer l’usine, le groupe y investira 30 millions d’euros.
:fermer s=groupe o=usine :planned investir s=groupe o=euros
> Le prix du blé a doublé en dix ans.
:doubler s=prix
> Les ventes devraient tripler.
:tripler s=ventes
> La moitié des salariés ont quitté le groupe.
:quitter s=salariés o=groupe
`;
