// Cognates: pairs that must meet, and look-alikes that must not.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { cognateKey } from './cognate.ts';
import { FALSE_FRIENDS, IRREGULAR_COGNATES, SHORT_COGNATES } from './cognateTables.ts';

const PAIRS = `
nation=nation mission=mission tension=tension population=population organisation=organization modernisation=modernisation réflexion=reflection connexion=connection
musique=music république=republic économique=economic politique=politics historique=historical technique=technical mathématiques=mathematics unique=unique clinique=clinic médical=medical physique=physics critique=critical électrique=electric
université=university société=society liberté=liberty qualité=quality sécurité=security beauté=beauty nationalité=nationality unité=unity
acteur=actor docteur=doctor secteur=sector sénateur=senator professeur=professor employeur=employer erreur=error gouverneur=governor opérateur=operator inspecteur=inspector moteur=motor rumeur=rumour directeur=director auteur=author successeur=successor
salaire=salary militaire=military secrétaire=secretary populaire=popular nucléaire=nuclear millionnaire=millionaire solaire=solar commentaire=commentary anniversaire=anniversary contraire=contrary
victoire=victory histoire=history territoire=territory laboratoire=laboratory mémoire=memory obligatoire=obligatory
capitalisme=capitalism tourisme=tourism journaliste=journalist touriste=tourist artiste=artist terroriste=terrorist
officiellement=officially exactement=exactly récemment=recently constamment=constantly politiquement=politically directement=directly totalement=totally fréquemment=frequently historiquement=historically
religieux=religious sérieux=serious dangereux=dangerous précieux=precious nerveux=nervous
responsable=responsible capable=capable possible=possible visible=visible acceptable=acceptable flexible=flexible
national=national officiel=official personnel=personal industriel=industrial traditionnel=traditional artificiel=artificial hôtel=hotel modèle=model tribunal=tribunal festival=festival professionnel=professional
actif=active négatif=negative exécutif=executive massif=massive positif=positive relatif=relative
agence=agency urgence=urgency présidence=presidency indépendance=independence résistance=resistance existence=existence fréquence=frequency violence=violence alliance=alliance défense=defense tendance=tendency
président=president important=important indépendant=independent étudiant=student correspondant=correspondent patient=patient
technologie=technology industrie=industry énergie=energy économie=economy démocratie=democracy diplomatie=diplomacy académie=academy stratégie=strategy biologie=biology copie=copy batterie=battery catégorie=category
attitude=attitude culture=culture agriculture=agriculture température=temperature aventure=aventure
moderniser=modernize organiser=organise nationaliser=nationalise analyser=analyze analyse=analysis crise=crisis hypothèse=hypothesis
modifier=modify justifier=justify identifier=identify unifier=unify multiplier=multiply
dialogue=dialogue catalogue=catalog programme=program kilogramme=kilogram
conférence=conference contrôler=control record=record adopter=adopt confirmer=confirm accepter=accept continuer=continue proposer=propose arriver=arrive inviter=invite exporter=export
calculer=calculate circuler=circulate participer=participate anticiper=anticipate générer=generate opérer=operate éliminer=eliminate communiquer=communicate indiquer=indicate célébrer=celebrate créer=create
finir=finish punir=punish abolir=abolish établir=establish convertir=convert investir=invest
gouvernement=government développement=development mouvement=movement document=document appartement=apartment équipement=equipment instrument=instrument
centre=center ministre=minister lettre=letter ordre=order septembre=september chambre=chamber kilomètre=kilometre monstre=monster filtre=filter
climat=climate sénat=senate candidat=candidate débat=debate mandat=mandate combat=combat délicat=delicate immédiat=immediate
banque=bank risque=risk masque=mask attaque=attack bloc=block remarque=remark trafic=traffic parc=park
italien=italian canadien=canadian musicien=musician politicien=politician africain=african américain=american républicain=republican humain=human urbain=urban domaine=domain certain=certain
projet=project objet=object budget=budget secret=secret
planète=planet athlète=athlete poète=poet problème=problem système=system adresse=address princesse=princess groupe=group classe=class
hôpital=hospital forêt=forest intérêt=interest honnête=honest état=state école=school armée=army prix=price produit=product contrat=contract famille=family
vote=vote date=date zone=zone code=code rôle=role type=type taxe=tax base=base usage=usage syndicat=syndicate public=public parti=party
`;

const APART = `
actuel=actual actuellement=actually librairie=library sensible=sensible éventuel=eventual éventuellement=eventually assister=assist demander=demand rester=rest attendre=attend journée=journey chair=chair location=location sale=sale
pain=pain coin=coin plus=plus but=but or=or main=main note=note humeur=humor livre=liver propre=proper porter=port passer=pass large=large achever=achieve agenda=agenda blesser=bless car=car cave=cave chat=chat
comédien=comedian commander=command conducteur=conductor confident=confident décevoir=deceive défendre=defend dent=dent éditeur=editor évidence=evidence
fabrique=fabric formidable=formidable four=four grand=grand hasard=hazard ignorer=ignore injure=injure lecture=lecture lac=lack magasin=magazine marche=march médecin=medicine misère=misery monnaie=money
opportunité=opportunity partie=party patron=patron pétrole=petrol phrase=phrase physicien=physician prétendre=pretend prévenir=prevent procès=process propriété=propriety quitter=quit raisin=raisin
réaliser=realize résumer=resume retirer=retire roman=roman sort=sort stage=stage sympathique=sympathetic tissu=tissue truc=truck user=use valable=valuable vent=vent versatile=versatile veste=vest voyage=voyage
tirer=tire rater=rate duc=duck sac=sack nappe=nap pile=pile rude=rude ancien=ancient cent=cent rang=rang pot=pot mode=mood billion=billion
national=nationality acteur=action économie=economic candidat=candid format=form président=presidency organiser=organ culture=cult
construction=constriction mission=emission adopter=adapt importer=export communiste=common carte=cart salle=sale casse=case porte=port tirer=tire progrès=program inspecteur=inspection général=generation direct=direction
`;

const pairs = (text: string): readonly (readonly [string, string])[] =>
  text.trim().split(/\s+/).map((pair) => pair.split('=')).map(([fr = '', en = '']) => [fr, en] as const);

test('regular cognates meet', () => {
  const all = pairs(PAIRS);
  const apart = all.filter(([fr, en]) => cognateKey(fr, 'fr') !== cognateKey(en, 'en')).map(([fr, en]) => `${fr}=${cognateKey(fr, 'fr')} ${en}=${cognateKey(en, 'en')}`);
  assert.deepEqual(apart, []);
  assert.ok(all.length >= 150);
});

test('false friends and look-alikes do not', () => {
  const all = pairs(APART);
  const met = all.filter(([fr, en]) => cognateKey(fr, 'fr') === cognateKey(en, 'en')).map(([fr, en]) => `${fr}=${en}`);
  assert.deepEqual(met, []);
  assert.ok(all.length >= 60);
});

test('a key is stable, and any string has one', () => {
  for (const odd of ['', ' ', '…', 'ment', 'ly', 'é', '42', '日本']) {
    assert.equal(cognateKey(odd, 'fr'), cognateKey(odd, 'fr'));
    assert.equal(typeof cognateKey(odd, 'en'), 'string');
  }
});

test('the tables do not contradict each other', () => {
  assert.deepEqual([...SHORT_COGNATES].filter((word) => FALSE_FRIENDS.has(word)), []);
  assert.deepEqual([...IRREGULAR_COGNATES.keys()].filter((word) => FALSE_FRIENDS.has(word)), []);
});
