// French sentences with who does what: voice, control, relatives, lists, appositions; the notation is that of
// parsingNotation.test-data.ts.
export const FRENCH_VOICES = `
> Le logiciel change de moteur et adopte une licence.
:changer s=logiciel :adopter s=logiciel o=licence tag logiciel/noun/logiciel
> Le pont n’est pas ouvert, mais la route l’est.
:not passive ouvrir o=pont tag est/verb/etre
> Le vent vient de l’est.
:venir s=vent
> Ce vin se vend dans trois pays.
:passive vendre o=vin
> Les billets se sont vendus en deux heures.
:passive vendre o=billets
> La banque s’est vendue à un groupe danois.
:vendre x=groupe
> Le musée s’est ouvert en 1998.
:ouvrir
> Orvane s’est installée à Lyon.
:installer s=Orvane x=Lyon
> La boulangerie a été fondée en 1998.
:passive fonder o=boulangerie
> Le navire, construit à Porto, a coulé.
:passive construire o=navire :couler s=navire
> L’application conçue par Orvane coûte deux euros.
:passive concevoir s=Orvane o=application :couter s=application
> Le maire a fait construire un pont.
:construire o=pont
> Le directeur a fait licencier Paul Rey.
:licencier o=Paul_Rey
> Le conseil a laissé partir les ingénieurs.
:partir s=ingénieurs
> Le maire a promis au conseil de construire un pont.
:promettre s=maire :construire s=maire o=pont
> Le maire a convaincu le conseil de construire un pont.
:convaincre s=maire o=conseil :construire s=conseil o=pont
> Paul Rey a quitté Velsor pour fonder Orvane.
:quitter s=Paul_Rey o=Velsor :fonder s=Paul_Rey o=Orvane
> Ayant quitté Velsor, Paul Rey a fondé Orvane.
:quitter s=Paul_Rey o=Velsor :fonder s=Paul_Rey o=Orvane
> Avant de quitter Velsor, Paul Rey a fondé un fonds.
:quitter s=Paul_Rey o=Velsor :fonder s=Paul_Rey o=fonds
> Paul Rey a fondé Orvane en quittant Velsor.
:fonder s=Paul_Rey o=Orvane :quitter s=Paul_Rey o=Velsor
> Le laboratoire dans lequel Martin travaillait a fermé.
:travailler s=Martin x=laboratoire :fermer s=laboratoire
> La ville où vit Martin a changé de maire.
:vivre s=Martin x=ville :changer s=ville
> L’entreprise que dirige Paul Rey emploie dix personnes.
:diriger s=Paul_Rey o=entreprise :employer s=entreprise o=personnes
> Le club dont Rey est propriétaire a perdu.
:etre s=Rey o=propriétaire :perdre s=club
> L’homme à qui Martin a vendu le bateau est parti.
:vendre s=Martin o=bateau x=homme :partir s=homme
> C’est Paul Rey qui a fondé Orvane.
:fonder s=Paul_Rey o=Orvane
> C’est Orvane que Paul Rey a fondée.
:fonder s=Paul_Rey o=Orvane
> Ce qui reste, c’est le pont.
:rester :etre o=pont
> Il y a 14 auteurs sur la liste.
:avoir o=auteurs count 14>auteurs
> Il reste trois auteurs au laboratoire.
:rester s=auteurs x=laboratoire count trois>auteurs
> Il existe deux ponts à Porto.
:exister s=ponts count deux>ponts
> Il reste directeur du musée.
:rester s=il
> Rey a acheté le club et Martin le stade.
:acheter s=Rey o=club
> Rey a ouvert une agence à Lyon et en a fermé une à Porto.
:ouvrir s=Rey o=agence x=Lyon :fermer s=Rey x=Porto
> Des start-ups comme Orvane et Velsor recrutent des ingénieurs.
:recruter s=start-ups o=ingénieurs
> La liste comprend trois villes, dont Lyon et Porto.
:comprendre s=liste o=villes count trois>villes
> Orvane vend du pain à Lyon.
:vendre s=Orvane o=pain x=Lyon
> Velsor produit de la farine.
:produire s=Velsor o=farine
> Orvane a accordé une prime à ses ingénieurs.
:accorder s=Orvane o=prime x=ingénieurs
> Martin a été nommée directrice par le conseil.
:passive nommer s=conseil o=Martin
> Paul Rey, fondateur d’Orvane, possède le bateau.
:posseder s=Paul_Rey o=bateau app fondateur>Paul_Rey
> Le fondateur d’Orvane, Paul Rey, possède le bateau.
:posseder s=fondateur o=bateau app Paul_Rey>fondateur
> Les ventes de bateaux augmentent tandis que les bénéfices chutent.
:augmenter s=ventes :chuter s=bénéfices
> Dans le port attendaient trois navires.
:attendre s=navires
> Orvane a été rachetée par Velsor en 2021 et rebaptisée en 2022.
:passive racheter s=Velsor o=Orvane :passive rebaptiser o=Orvane
> Dirigée par Paul Rey, Orvane emploie dix personnes.
:passive diriger s=Paul_Rey o=Orvane :employer s=Orvane o=personnes
> Le groupe dirigeait trois usines.
:diriger s=groupe o=usines tag dirigeait/verb/diriger
> Anne dirigea la banque pendant huit ans.
:diriger s=Anne o=banque tag dirigea/verb/diriger
> Elle avait quitté la banque.
:quitter s=elle o=banque tag avait/verb/avoir verbs quitter
> Malgré la concurrence et l’avance de Velsor, Orvane a signé.
tag malgré/preposition tag concurrence/noun tag avance/noun verbs signer
> Les salariés ont rejoint des concurrents, offrant leurs talents.
:rejoindre s=salariés o=concurrents :offrir s=salariés o=talents tag offrant/verb/offrir
> Les chercheurs, cherchant plus de liberté, ont quitté le groupe.
:chercher s=chercheurs o=liberté :quitter s=chercheurs o=groupe
> Le directeur lui-même a quitté la société.
:quitter s=directeur o=société tag a/verb/avoir
> Les robots devraient arriver en mai.
:expected arriver s=robots tag devraient/verb/devoir
> Le modèle open-source bat ses rivaux.
:battre s=modèle o=rivaux verbs battre
> Velsor a attaqué Orvane, qui avait copié son code.
:attaquer s=Velsor o=Orvane :copier s=Orvane o=code tag qui/relative
> La loi oblige les magasins à fermer le dimanche.
:obliger s=loi o=magasins :fermer s=magasins
> Qui a fondé Orvane ?
:question fonder o=Orvane
> Quel ingénieur a dessiné le pont ?
:question dessiner s=ingénieur o=pont
> Quand Orvane a-t-elle ouvert l’usine ?
:question ouvrir o=usine
> Est-ce que le musée a fermé ?
:question fermer s=musée
> Le prix a-t-il baissé ?
:question baisser s=prix
> Le moulin a de nouveau fermé.
:asserted fermer s=moulin
> Le club a d’abord perdu le match.
:asserted perdre s=club o=match
> Il a lui-même signé la lettre.
:asserted signer s=Il o=lettre
`;
