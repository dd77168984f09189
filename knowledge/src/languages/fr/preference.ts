// Frequent French words that are read in several ways: the likely reading first. Readings the dictionary adds come after.
// Format: ../morphology/readings.ts.
export const FRENCH_PREFERENCES = `
forte fortes: fort.a
ferme fermes: fermer.v ferme.n ferme.a
porte portes: porter.v porte.n
part: partir.v part.n
parts: part.n partir.v
logiciel logiciels: logiciel.n logiciel.a
partie parties: partie.n partir.pp
parti: partir.pp parti.n
partis: parti.n partir.pp
marche: marche.n marcher.v
marches: marche.n marcher.v
montre: montrer.v montre.n
montres: montre.n montrer.v
livre: livre.n livrer.v
livres: livre.n livrer.v
change: changer.v change.n
compte: compter.v compte.n
comptes: compte.n compter.v
reste: rester.v reste.n
restes: reste.n rester.v
suite suites: suite.n
pense: penser.v
tour tours: tour.n
annonce: annoncer.v annonce.n
annonces: annonce.n annoncer.v
place: placer.v place.n
places: place.n placer.v
note: noter.v note.n
notes: note.n noter.v
peine: peine.n peiner.v
peines: peine.n
perd: perdre.v
présent: présent.a présent.n
présente: présenter.v présent.a
présentes: présent.a présenter.v
commun: commun.a
général: général.a général.n
dit: dire.v dire.pp
dits: dire.pp dire.v
fait: faire.v faire.pp fait.n
faits: fait.n faire.pp
faite faites: faire.pp faire.v
pris: prendre.pp prendre.v
prise prises: prise.n prendre.pp
prix: prix.n
mis: mettre.pp mettre.v
mise mises: mise.n mettre.pp miser.v
vu: voir.pp
vue: vue.n voir.pp
vues: vue.n voir.pp
doit: devoir.v
dû: devoir.pp
dus due dues: devoir.pp
devoir: devoir.i devoir.n
pouvoir: pouvoir.i pouvoir.n
savoir: savoir.i savoir.n
rire: rire.i rire.n
dîner: dîner.n dîner.i
lit: lire.v lit.n
lu lus lue lues: lire.pp
vit: vivre.v voir.v
vis: vivre.v vis.n voir.v
court: courir.v court.a court.n
courts: court.a court.n
sert: servir.v
sort: sortir.v sort.n
sorts: sort.n sortir.v
sortie sorties: sortie.n sortir.pp
entrée entrées: entrée.n entrer.pp
produit: produire.v produit.n produire.pp
produits: produit.n produire.pp
conduit: conduire.v conduire.pp conduit.n
construit: construire.v construire.pp
écrit: écrire.v écrire.pp écrit.n
écrits: écrit.n écrire.pp
inscrit: inscrire.v inscrire.pp inscrit.n
interdit: interdire.v interdire.pp interdit.a
prédit: prédire.v prédire.pp
promis: promettre.pp promettre.v
permis: permettre.pp permis.n permettre.v
compris: comprendre.pp comprendre.v
appris: apprendre.pp apprendre.v
entrepris: entreprendre.pp entreprendre.v
entreprise entreprises: entreprise.n entreprendre.pp
surpris: surprendre.pp
repris: reprendre.pp reprendre.v
reprise reprises: reprise.n reprendre.pp
acquis: acquérir.pp acquérir.v acquis.n
conquis: conquérir.pp
requis: requérir.pp
assis: asseoir.pp
élu élus élue élues: élire.pp élu.n élu.a
connu connus connue connues: connaître.pp connu.a
tenu tenus: tenir.pp
tenue tenues: tenir.pp tenue.n
venu venus: venir.pp
venue: venir.pp venue.n
vente ventes: vente.n
vendu vendus vendue vendues: vendre.pp vendu.n
offre: offrir.v offre.n
offres: offre.n offrir.v
offert: offrir.pp
découverte découvertes: découverte.n découvrir.pp
couvert: couvrir.pp couvert.n couvert.a
ouvert ouverts ouverte ouvertes: ouvrir.pp ouvert.a
mort: mort.n mourir.pp mort.a
morts: mort.n mourir.pp mort.a
morte mortes: mourir.pp mort.a
né: naître.pp né.a
nés: naître.pp né.a
née nées: naître.pp né.a
employé: employer.pp employé.n
employée: employé.n employer.pp
employés employées: employé.n employer.pp
emploi emplois: emploi.n
emploie emploient: employer.v
salarié salariés salariée salariées: salarié.n salarié.a
associé associés: associé.n associer.pp
délégué délégués: délégué.n déléguer.pp
député députés députée députées: député.n
blessé: blesser.pp blessé.n
blessés: blessé.n blesser.pp
accusé: accuser.pp accusé.n
accusés: accusé.n accuser.pp
licencié licenciés licenciée licenciées: licencier.pp licencié.n
marché: marché.n marcher.pp
marchés: marché.n
avancée avancées: avancée.n avancer.pp
arrivée arrivées: arrivée.n arriver.pp
arrivé arrivés: arriver.pp
année années: année.n
soirée soirées: soirée.n
journée journées: journée.n
pensée: pensée.n penser.pp
donnée: donnée.n donner.pp
données: donnée.n donner.pp
levée levées: lever.pp levée.n
montée montées: montée.n monter.pp
durée durées: durée.n durer.pp
portée: portée.n porter.pp
armée armées: armée.n armé.a armer.pp
assemblée assemblées: assemblée.n assembler.pp
passé: passer.pp passé.n passé.a
passée passées passés: passer.pp passé.a
privé privés privée privées: privé.a priver.pp privé.n
lié liés liée liées: lier.pp lié.a
cause: cause.n causer.v
causes: cause.n causer.v
demande: demander.v demande.n
demandes: demande.n demander.v
travaille: travailler.v
travail: travail.n
conseil conseils: conseil.n
réserve: réserve.n réserver.v
source sources: source.n sourcer.v
groupe groupes: groupe.n grouper.v
équipe équipes: équipe.n équiper.v
guide: guide.n guider.v
forme: forme.n former.v
formes: forme.n former.v
force: force.n forcer.v
forces: force.n forcer.v
charge: charge.n charger.v
charges: charge.n charger.v
chute: chute.n chuter.v
chutes: chute.n chuter.v
baisse: baisse.n baisser.v
baisses: baisse.n baisser.v
hausse: hausse.n hausser.v
hausses: hausse.n hausser.v
cherche: chercher.v
recherche: recherche.n rechercher.v
recherches: recherche.n rechercher.v
étude études: étude.n
étudie: étudier.v
aide: aide.n aider.v
aides: aide.n aider.v
joue: jouer.v joue.n
attaque: attaque.n attaquer.v
attaques: attaque.n attaquer.v
alerte: alerte.n alerter.v alerte.a
règle: règle.n régler.v
règles: règle.n régler.v
crée créent: créer.v
créé créés créée créées: créer.pp
gagne: gagner.v
signe: signer.v signe.n
signes: signe.n signer.v
vote: vote.n voter.v
votes: vote.n voter.v
grève grèves: grève.n grever.v
mesure: mesure.n mesurer.v
mesures: mesure.n mesurer.v
rapport rapports: rapport.n
rapporte: rapporter.v
estime: estimer.v estime.n
affirme: affirmer.v
visite: visite.n visiter.v
visites: visite.n visiter.v
rencontre: rencontre.n rencontrer.v
rencontres: rencontre.n rencontrer.v
accord accords: accord.n
accorde: accorder.v
risque: risque.n risquer.v
risques: risque.n risquer.v
limite: limite.n limiter.v
limites: limite.n limiter.v
contrôle: contrôle.n contrôler.v
contrôles: contrôle.n contrôler.v
critique: critique.n critiquer.v critique.a
critiques: critique.n critique.a critiquer.v
pratique: pratique.n pratiquer.v pratique.a
pratiques: pratique.n pratique.a pratiquer.v
publique publiques: public.a
public: public.a public.n
publics: public.a public.n
fabrique: fabriquer.v fabrique.n
indique: indiquer.v
explique: expliquer.v
finance: financer.v finance.n
finances: finance.n financer.v
commerce: commerce.n commercer.v
centre centres: centre.n centrer.v
titre: titre.n titrer.v
titres: titre.n titrer.v
terme termes: terme.n
rôle rôles: rôle.n
nombre nombres: nombre.n nombrer.v
date: date.n dater.v
dates: date.n dater.v
achat achats: achat.n
achète achètent: acheter.v
départ départs: départ.n départir.v
retour retours: retour.n
retourne: retourner.v
début débuts: début.n
débute: débuter.v
fin: fin.n fin.a
fine: fin.a
fins: fin.n fin.a
finit: finir.v
fini finis: finir.pp finir.v
suit: suivre.v
suivi suivis: suivre.pp suivi.n
suivie: suivre.pp
connaît: connaître.v
reconnaît: reconnaître.v
jeune jeunes: jeune.a jeune.n
vieux: vieux.a vieux.n
seul seuls seule seules: seul.a
grand grands grande grandes: grand.a
petit petits petite petites: petit.a petit.n
nouveau nouveaux nouvelle nouvel: nouveau.a
nouvelles: nouveau.a nouvelle.n
ancien anciens ancienne anciennes: ancien.a ancien.n
bon bons bonne bonnes: bon.a bon.n
beau bel belle beaux belles: beau.a
haut hauts: haut.a haut.n
haute hautes: haut.a
bas: bas.a bas.n
basse basses: bas.a
long longs longue longues: long.a
premier premiers première premières: premier.a
dernier derniers dernière dernières: dernier.a
second seconds: second.a
seconde: second.a seconde.n
secondes: seconde.n second.a
faible faibles: faible.a
double: doubler.v double.a double.n
doubles: double.a double.n
triple: tripler.v triple.a
rouge rouges: rouge.a rouge.n
libre libres: libre.a
calme: calme.a calme.n calmer.v
vide: vide.a vide.n vider.v
riche riches: riche.a riche.n
étranger étrangers: étranger.a étranger.n
politique: politique.n politique.a
politiques: politique.a politique.n
technique techniques: technique.a technique.n
scientifique scientifiques: scientifique.a scientifique.n
américain américaine américaines: américain.a américain.n
français française françaises: français.a français.n
chef chefs: chef.n
directeur directeurs directrice directrices: directeur.n
moteur moteurs: moteur.n moteur.a
chercheur chercheurs chercheuse chercheuses: chercheur.n
auteur auteurs auteure auteures autrice autrices: auteur.n
dirigeant: dirigeant.n diriger.prp
dirigeants dirigeante dirigeantes: dirigeant.n
président présidents: président.n
président-directeur: président-directeur.n
présidente présidentes: président.n
préside: présider.v
étudiant: étudiant.n étudier.prp
étudiants étudiante étudiantes: étudiant.n
habitant: habitant.n habiter.prp
habitants habitante habitantes: habitant.n
restaurant: restaurant.n restaurer.prp
restaurants: restaurant.n
important: important.a importer.prp
importants importante importantes: important.a
fabricant fabricants: fabricant.n
représentant: représentant.n représenter.prp
représentants: représentant.n
participant: participer.prp participant.n
montant: montant.n monter.prp
montants: montant.n
courant: courant.n courir.prp courant.a
croissant: croissant.a croître.prp croissant.n
volant: volant.n voler.prp
enseignant: enseignant.n enseigner.prp
enseignants enseignante enseignantes: enseignant.n
suivant: suivant.f suivre.prp
assistant: assistant.n assister.prp
assistants: assistant.n
commandant: commandant.n commander.prp
gérant: gérant.n gérer.prp
concurrent concurrents concurrente concurrentes: concurrent.n concurrent.a
content: content.a conter.v
couvent couvents: couvent.n
affluent: affluent.n affluer.v
expédient: expédier.v expédient.n
négligent: négliger.v négligent.a
excellent: excellent.a exceller.v
différent différents: différent.a différer.v
résident: résider.v résident.n
résidents: résident.n
convergent: converger.v convergent.a
cadre cadres: cadre.n cadrer.v
modèle: modèle.n modeler.v
modèles: modèle.n modeler.v
défi défis: défi.n
moyen: moyen.n moyen.a
moyens: moyen.n moyen.a
moyenne moyennes: moyenne.n moyen.a
poste: poste.n poster.v
postes: poste.n poster.v
siège: siège.n siéger.v
sièges: siège.n siéger.v
projet projets: projet.n
projette: projeter.v
parle: parler.v
pose: poser.v pose.n
pousse: pousser.v pousse.n
occupe: occuper.v
situe situent: situer.v
trouve trouvent: trouver.v
entraîne entraînent: entraîner.v
mène mènent: mener.v
lève lèvent: lever.v
voit: voir.v
va: aller.v
vas vais: aller.v
vont: aller.v
allé allée allés allées: aller.pp allée.n
ira: aller.v
aille aillent: aller.v
fonds: fonds.n fonder.v fondre.v
fond: fond.n fondre.v
fonde fondent: fonder.v fondre.v
fut: être.v
tu: tu.f taire.pp
su sus sue sues: savoir.pp
pu: pouvoir.pp
crue: crue.n croire.pp croître.pp
cru crus: croire.pp cru.a
plu: plaire.pp pleuvoir.pp
bois: bois.n boire.v
dois: devoir.v
fois: fois.n
mois: mois.n
temps: temps.n
cours: cours.n courir.v
jours jour: jour.n
mai: mai.n
mars: mars.n
août: août.n
avril: avril.n
janvier: janvier.n
février: février.n
juin: juin.n
juillet: juillet.n
septembre: septembre.n
octobre: octobre.n
novembre: novembre.n
décembre: décembre.n
lundi: lundi.n
face: face.n
lieu lieux: lieu.n
cas: cas.n
pays: pays.n
monde: monde.n
somme: somme.n sommer.v
état états: état.n
ville villes: ville.n
type types: type.n typer.v
usine usines: usine.n usiner.v
cote: cote.n coter.v
banque banques: banque.n banquer.v
bourse bourses: bourse.n
chiffre: chiffre.n chiffrer.v
chiffres: chiffre.n chiffrer.v
coupe: coupe.n couper.v
coupes: coupe.n couper.v
course courses: course.n
match matchs matches: match.n
joueur joueurs joueuse joueuses: joueur.n
but buts: but.n boire.v
perte pertes: perte.n
perdu perdus perdue perdues: perdre.pp perdu.a
battu battus battue battues: battre.pp
rejoint: rejoindre.pp rejoindre.v
rejoints rejointe rejointes: rejoindre.pp
atteint: atteindre.v atteindre.pp
peint: peindre.pp peindre.v
joint: joindre.pp joint.n joindre.v
craint: craindre.v craindre.pp
contraint: contraindre.pp contraindre.v
éteint: éteindre.pp éteindre.v
réduit: réduire.v réduire.pp réduit.a
traduit: traduire.v traduire.pp
détruit: détruire.pp détruire.v
introduit: introduire.v introduire.pp
séduit: séduire.v séduire.pp
cuit: cuire.pp cuire.v
nuit: nuit.n nuire.v
nuits: nuit.n
suffit: suffire.v
décrit: décrire.v décrire.pp
souscrit: souscrire.v souscrire.pp
dirige: diriger.v
retraite: retraite.n
retraites: retraite.n
passe passes: passer.v passe.n
dispose: disposer.v
manque: manquer.v manque.n
cesse: cesser.v cesse.n
continue: continuer.v continu.a
tente: tenter.v tente.n
touche: toucher.v touche.n
frappe: frapper.v frappe.n
vise: viser.v
pèse: peser.v
loue: louer.v
accuse: accuser.v
complète: compléter.v complet.a
prête: prêter.v prêt.a
menace: menacer.v menace.n
fils: fils.n fil.n
voie: voie.n voir.v
arme armes: arme.n armer.v
base: base.n baser.v
terre terres: terre.n
orange oranges: orange.n orange.a
marine: marine.n marin.a
juge juges: juge.n juger.v
épouse: épouse.n épouser.v
réforme réformes: réforme.n réformer.v
couple couples: couple.n
classe classes: classe.n classer.v
grise: gris.a griser.v
active actives: actif.a activer.v
# acronyms that are common nouns
pdg: pdg.n
dg: dg.n
ia: ia.n
pib: pib.n
pme: pme.n
ong: ong.n
tva: tva.n
cdi: cdi.n
cdd: cdd.n
rh: rh.n
smic: smic.n
sida: sida.n
adn: adn.n
tgv: tgv.n
ue: ue.n
faut: falloir.v
droite droites: droite.n droit.a
sens: sens.n sentir.v
tapis: tapis.n
revient: revenir.v
résout: résoudre.v
feu: feu.n
lance: lancer.v lance.n
prime: prime.n primer.v
sauve: sauver.v sauf.a
traite: traiter.v traite.n
intègre: intégrer.v intègre.a
tombe: tomber.v tombe.n
paie paye: payer.v paye.n
cités: cité.n citer.pp
`;
