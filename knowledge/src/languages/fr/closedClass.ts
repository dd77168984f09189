// The French words that make sentences rather than say something: articles, pronouns, prepositions, conjunctions, and
// the forms of être and avoir. They win over the dictionary. Format: ../morphology/readings.ts.
export const FRENCH_CLOSED_CLASS = `
# articles and determiners
le la les l': le.f
un: un.f
une: un.f une.n
du: de.f
des: de.f
de d': de.f
au aux: à.f
à: .f
ce cet cette ces c': ce.f
mon ma mes: mon.f
ton: ton.f ton.n
ta tes: ton.f
son: son.f son.n
sa ses: son.f
notre nos: notre.f
votre vos: votre.f
leur leurs: leur.f
nôtre nôtres: nôtre.f
vôtre vôtres: vôtre.f
mien mienne miens miennes: mien.f
tien tienne tiens tiennes: tien.f
sien sienne siens siennes: sien.f
chaque: .f
quelque quelques: quelque.f
plusieurs: .f
aucun aucune aucuns aucunes: aucun.f
nul nulle nuls nulles: nul.f nul.a
certain certaine certains certaines: certain.f certain.a
tel telle tels telles: tel.f
tout: .f tout.adv tout.n
toute tous toutes: tout.f
quel quelle quels quelles: quel.f
lequel laquelle lesquels lesquelles: lequel.f
auquel auxquels auxquelles: lequel.f
duquel desquels desquelles: lequel.f
même mêmes: même.f même.adv
autre autres: autre.f
divers diverses: divers.f divers.a
maint maints mainte maintes: maint.f
# pronouns
je j': je.f
tu: .f taire.pp
il ils: il.f
elle elles: elle.f
on: .f
nous: .f
vous: .f
me m': me.f
te t': te.f
se s': se.f
lui: .f luire.pp
eux: .f
moi: .f
toi: .f
soi: .f
y: .f
en: .f
celui celle ceux celles: celui.f
celui-ci celle-ci ceux-ci celles-ci: celui-ci.f
celui-là celle-là ceux-là celles-là: celui-là.f
ceci: .f
cela ça: cela.f
qui: .f
que qu': que.f
quoi: .f
dont: .f
où: .f
lui-même elle-même eux-mêmes elles-mêmes soi-même moi-même nous-mêmes vous-même vous-mêmes toi-même nous-même: lui-même.f
quelqu'un quelqu'une quelques-uns quelques-unes: quelqu'un.f
quelqu': quelque.f
chacun chacune: chacun.f
personne: .n personne.f
rien: .f rien.n
autrui: .f
quiconque: .f
quelconque quelconques: quelconque.a
# prepositions
dans: .f
par: .f
pour: .f
sur: .f sur.a
sous: .f
avec: .f
sans: .f
entre: .f entrer.v
vers: .f ver.n vers.n
chez: .f
contre: .f contre.n
depuis: .f
pendant: .f pendre.prp
durant: .f durer.prp
dès: .f
devant: .f devoir.prp
derrière: .f derrière.n
avant: .f avant.n
après: .f
envers: .f envers.n
parmi: .f
malgré: .f
selon: .f
suivant: .f suivre.prp suivant.a
suivants suivante suivantes: suivant.a
hors: .f
outre: .f outre.n
via: .f
sauf: .f sauf.a
excepté: .f excepter.pp
concernant: .f concerner.prp
moyennant: .f
jusque jusqu' jusques: jusque.f
lors: .f
près: .f
voici voilà: voici.f
quant: .f
grâce: .f grâce.n
faute: .n faute.f
afin: .f
travers: .n
# conjunctions
et: .f
ou: .f
mais: .f
or: .f or.n
ni: .f
car: .f car.n
donc: .f
si: .f
comme: .f
quand: .f
lorsque lorsqu': lorsque.f
puisque puisqu': puisque.f
quoique quoiqu': quoique.f
tandis: .f
parce: .f
pourquoi: .f
comment: .f
combien: .f
sinon: .f
soit: être.v soit.f
pourtant: .adv
toutefois: .adv
cependant: .adv
# negation and measure words
ne n': ne.f
pas: .f pas.n
point: .n point.f
jamais: .f
guère: .f
plus: .f
moins: .f
très: .f
trop: .f
aussi: .f
tant: .f
autant: .f
peu: .f
assez: .f
beaucoup: .f
bien: .adv bien.n
mal: .adv mal.n
encore: .f
déjà: .f
seulement: .adv
non: .f
oui: .f
là: .f
ici: .f
ainsi: .f
puis: .f
alors: .f
presque: .f
peut-être: .f
environ: .f
ensuite: .f
enfin: .f
aujourd'hui: .adv
hier: .adv
demain: .adv
# numbers as words: the quantity facet reads them
deux: .f
trois: .f
quatre: .f
cinq: .f
six: .f
sept: .f
huit: .f
neuf: .f neuf.a
neufs neuve neuves: neuf.a
dix: .f
onze: .f
douze: .f
treize: .f
quatorze: .f
quinze: .f
seize: .f
vingt vingts: vingt.f
trente: .f
quarante: .f
cinquante: .f
soixante: .f
septante: .f
huitante octante: huitante.f
nonante: .f
cent cents: cent.f
mille: .f
# être
être: .i être.n
êtres: être.n
suis: être.v suivre.v
es: être.v
est: être.v est.n
sommes: être.v somme.n sommer.v
êtes: être.v
sont: être.v
étais était étions étiez étaient: être.v
fus fut fûmes fûtes furent: être.v
serai seras sera serons serez seront: être.v
serais serait serions seriez seraient: être.v
sois soyons soyez soient: être.v
fusse fusses fût fussions fussiez fussent: être.v
été: être.pp été.n
étés: été.n
étant: être.prp
# falloir
faut: falloir.v
# avoir
avoir: .i avoir.n
ai as a avons avez ont: avoir.v
avais avait avions avaient: avoir.v
aviez: avoir.v
eus eut eûmes eûtes eurent: avoir.v
aurai auras aura aurons aurez auront: avoir.v
aurais aurait aurions auriez auraient: avoir.v
aie aies ait ayons ayez aient: avoir.v
eusse eusses eût eussions eussiez eussent: avoir.v
eu eue eues: avoir.pp
ayant: avoir.prp
# the woman's form of a rank and the rehearsal are no form of the same word
générale générales: général.a générale.n
c'est-à-dire: .f
`;
