// French morphology: forms and what they must be read as, on the lexicon compiled from its source.
import { strict as assert } from 'node:assert';
import { before, test } from 'node:test';
import type { Morphology, Reading } from '../../analysis/reading.ts';
import { readingTable } from '../morphology/readings.ts';
import { FRENCH_CLOSED_CLASS } from './closedClass.ts';
import { frenchFallback, frenchMorphology } from './morphology.ts';
import { FRENCH_PREFERENCES } from './preference.ts';

const MARKS: Readonly<Record<string, string>> = { infinitive: 'i', finite: 'v', pastParticiple: 'pp', presentParticiple: 'prp' };
const PARTS: Readonly<Record<string, string>> = { noun: 'n', adjective: 'a', adverb: 'adv', name: 'name', function: 'f', verb: 'verb' };
const mark = (r: Reading): string => `${r.lemma}.${r.form === undefined ? PARTS[r.part] : MARKS[r.form]}`;

let read: Morphology = frenchFallback;

before(async () => {
  // Not a literal: the script is plain JavaScript and stays out of the bundle.
  const script = `file://${process.cwd()}/scripts/build-french-lexicon.mjs`;
  const { compileFrenchLexicon } = (await import(script)) as { readonly compileFrenchLexicon: () => Uint8Array };
  read = frenchMorphology(compileFrenchLexicon());
});

/** form: the reading that must come first, then others that must be there. */
const GOLD = `
devraient: devoir.v
dirigeait: diriger.v
demeurent: demeurer.v
quitté: quitter.pp
quittées: quitter.pp
quitta: quitter.v
née: naître.pp
naquit: naître.v
acquis: acquérir.pp acquérir.v
acquièrent: acquérir.v
acquerra: acquérir.v
offrant: offrir.prp
cherchant: chercher.prp
perdu: perdre.pp
perd: perdre.v
perdirent: perdre.v
rejoint: rejoindre.pp rejoindre.v
rejoints: rejoindre.pp
rejoignent: rejoindre.v
rejoignait: rejoindre.v
fondée: fonder.pp
fonda: fonder.v
cofondée: cofonder.pp
cofondé: cofonder.pp
licenciés: licencier.pp licencié.n
licencie: licencier.v
vendu: vendre.pp
vend: vendre.v
vendra: vendre.v
tenait: tenir.v
tiendra: tenir.v
tinrent: tenir.v
vaudra: valoir.v
vaut: valoir.v
directrice: directeur.n
directrices: directeur.n
chercheuses: chercheur.n
chercheurs: chercheur.n
entreprises: entreprise.n entreprendre.pp
employés: employé.n employer.pp
employée: employé.n employer.pp
emploie: employer.v
modèles: modèle.n
défis: défi.n
yeux: œil.n
travaux: travail.n
nationales: national.a
nationaux: national.a
internationale: international.a
est: être.v est.n
sont: être.v
fut: être.v
serait: être.v
été: être.pp été.n
a: avoir.v
ont: avoir.v
avait: avoir.v
aura: avoir.v
eu: avoir.pp
plus: plus.f
pas: pas.f
son: son.f son.n
entre: entre.f entrer.v
sur: sur.f
vers: vers.f ver.n
or: or.f or.n
car: car.f car.n
les: le.f
des: de.f
aux: à.f
d': de.f
qu': que.f
n': ne.f
l': le.f
ces: ce.f
quelles: quel.f
ferme: fermer.v ferme.n ferme.a
porte: porter.v porte.n
part: partir.v part.n
partie: partie.n partir.pp
marche: marche.n marcher.v
montre: montrer.v montre.n
livre: livre.n livrer.v
compte: compter.v compte.n
reste: rester.v reste.n
suite: suite.n
suit: suivre.v
pense: penser.v
tour: tour.n
annonce: annoncer.v annonce.n
place: placer.v place.n
note: noter.v note.n
peine: peine.n
présent: présent.a
présente: présenter.v présent.a
commun: commun.a
général: général.a général.n
générale: général.a
dit: dire.v dire.pp
fait: faire.v faire.pp fait.n
pris: prendre.pp
mis: mettre.pp
vu: voir.pp
verra: voir.v
enverront: envoyer.v
pourraient: pouvoir.v
peuvent: pouvoir.v
peut: pouvoir.v
peut-être: peut-être.f
veulent: vouloir.v
voudrait: vouloir.v
sait: savoir.v
saura: savoir.v
vont: aller.v
ira: aller.v
vient: venir.v
viennent: venir.v
devenue: devenir.pp
deviendra: devenir.v
obtenu: obtenir.pp
obtient: obtenir.v
maintient: maintenir.v
meurt: mourir.v
mort: mort.n mourir.pp
connaît: connaître.v
connait: connaître.v
connaitre: connaître.i
connu: connaître.pp
paraissent: paraître.v
craignent: craindre.v
atteint: atteindre.v atteindre.pp
produisent: produire.v
construite: construire.pp
écrivait: écrire.v
lisent: lire.v
élue: élire.pp
élisent: élire.v
reçoit: recevoir.v
reçu: recevoir.pp
doit: devoir.v
plaît: plaire.v
vécu: vivre.pp
vit: vivre.v
finissent: finir.v
établie: établir.pp
ralentit: ralentir.v
rajeunissant: rajeunir.prp
appellent: appeler.v
jette: jeter.v
achète: acheter.v
essaie: essayer.v
commençait: commencer.v
mangeant: manger.prp
protège: protéger.v
lançant: lancer.prp
employant: employer.prp
ouvrit: ouvrir.v
découverte: découverte.n découvrir.pp
soutenu: soutenir.pp
démissionné: démissionner.pp
démissionnaires: démissionnaire.n
embauchée: embaucher.pp
embauches: embauche.n
racheté: racheter.pp
rachats: rachat.n
hausse: hausse.n hausser.v
baissé: baisser.pp
augmentera: augmenter.v
année: année.n
années: année.n
journaux: journal.n
chevaux: cheval.n
prix: prix.n
pays: pays.n
bureaux: bureau.n
milieux: milieu.n
heureuse: heureux.a
heureuses: heureux.a
active: actif.a activer.v
actives: actif.a
nouvelle: nouveau.a
vieille: vieux.a
belle: beau.a
longues: long.a
blanche: blanc.a
publiques: public.a
publiée: publier.pp
première: premier.a
dernières: dernier.a
italienne: italien.a
ouvrières: ouvrier.n
infirmières: infirmier.n
actrices: acteur.n
investisseuse: investisseur.n
fondatrice: fondateur.n
présidente: président.n
étudiantes: étudiant.n
habitant: habitant.n habiter.prp
nouveaux-nés: nouveau-né.a
retraite: retraite.n
fils: fils.n fil.n
important: important.a
rapide: rapide.a
facile: facile.a
économiques: économique.a
militaires: militaire.n militaire.a
responsable: responsable.n responsable.a
énormes: énorme.a
rapidement: rapidement.adv
lentement: lentement.adv
souvent: souvent.adv
toujours: toujours.adv
département: département.n
gouvernements: gouvernement.n
kilomètres: kilomètre.n
choux-fleurs: chou-fleur.n
porte-parole: porte-parole.n
vice-présidente: vice-président.n
ex-directrice: ex-directeur.n
quittent-ils: quitter.v
a-t-elle: avoir.v
évènements: événement.n
Entreprises: entreprise.n
États: état.n
Etats: état.n
ÉTÉ: être.pp
l’: le.f
chatbots: chatbot.n
pdg: pdg.n
`;

test('forms are read as they are, the likely reading first', () => {
  const wrong: string[] = [];
  let count = 0;
  for (const line of GOLD.trim().split('\n')) {
    const [form = '', expected = ''] = line.split(/: /);
    const wanted = expected.split(' ');
    const got = read(form).map(mark);
    count++;
    if (got[0] !== wanted[0] || !wanted.every((w) => got.includes(w))) wrong.push(`${line}   got ${got.join(' ')}`);
  }
  assert.deepEqual(wrong, []);
  assert.ok(count >= 120);
});

test('names are known as names, and what nobody knows has no reading', () => {
  assert.deepEqual(read('Toulouse'), [{ lemma: 'toulouse', part: 'name' }]);
  assert.deepEqual(read('Zorbinelle'), []);
  assert.deepEqual(read(''), []);
  assert.deepEqual(read('42'), []);
  assert.deepEqual(read('日本'), []);
});

test('no elided form is a word of its own', () => {
  assert.deepEqual(read("l'entreprise"), []);
  assert.deepEqual(read("d'avoir"), []);
});

test('the fallback reads closed classes and regular endings', () => {
  assert.deepEqual(frenchFallback('les'), [{ lemma: 'le', part: 'function' }]);
  assert.deepEqual(frenchFallback('sont'), [{ lemma: 'être', part: 'verb', form: 'finite' }]);
  assert.deepEqual(frenchFallback('numérisaient'), [{ lemma: 'numériser', part: 'verb', form: 'finite' }]);
  assert.deepEqual(frenchFallback('organisations'), [{ lemma: 'organisation', part: 'noun' }]);
  assert.deepEqual(frenchFallback('rapidement'), [{ lemma: 'rapidement', part: 'adverb' }]);
  assert.deepEqual(frenchFallback('Zorbinelle'), []);
});

test('bytes that are not a lexicon are refused', () => {
  assert.throws(() => frenchMorphology(new Uint8Array(64)), /not a compiled lexicon/);
});

test('the tables read without a fault', () => {
  assert.ok(readingTable(FRENCH_CLOSED_CLASS).size > 300);
  assert.ok(readingTable(FRENCH_PREFERENCES).size > 500);
});
