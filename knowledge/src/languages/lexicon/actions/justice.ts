// Police, courts, law: arrest, trial, verdict, sentence, appeal.
import { table } from '../table.ts';

export const JUSTICE = table('actions', `
arrest | arrêter, interpeller, appréhender, placer en garde à vue, mettre en état d'arrestation, cueillir au domicile ; arrestation, interpellation, garde à vue | arrest, apprehend, take into custody, detain, place under arrest, collar, nab ; arrest, detention, apprehension | opposite release, opposite be-at-large
release | libérer, relâcher de prison, remettre en liberté, élargir de prison, laisser sortir, être remis en liberté ; libération, remise en liberté, relaxe provisoire | release, free, let go free, set at liberty, let out, release from custody, walk free ; release, freeing | opposite imprison
be-at-large | être en fuite, être recherché, courir toujours, être dans la nature | be wanted, be a fugitive, remain at large, be on the loose
imprison | emprisonner, incarcérer, écrouer, mettre en prison, placer en détention, jeter en prison, mettre sous les verrous, enfermer, détenir en prison ; emprisonnement, incarcération, détention, écrou | imprison, jail, incarcerate, put in prison, put behind bars, hold in custody, remand in custody ; imprisonment, incarceration, jailing
be-in-prison | être en prison, purger sa peine, être derrière les barreaux, être détenu, croupir en prison, être incarcéré ; prison | be in prison, be behind bars, serve one's sentence, be in jail, serve time | opposite be-free-person
be-free-person | être libre, être en liberté, recouvrer la liberté, sortir de prison ; liberté ; libre | be free from prison, regain one's freedom, be out of prison, leave prison ; freedom, liberty
charge-crime | inculper, mettre en examen, poursuivre en justice, engager des poursuites, mettre en accusation, traduire en justice ; inculpation, mise en examen, poursuite judiciaire, mise en accusation | indict, prosecute, press charges, bring to justice, bring charges, arraign ; indictment, prosecution, charges, arraignment | opposite drop-charges
drop-charges | abandonner les poursuites, classer sans suite, prononcer un non-lieu, lever les charges, bénéficier d'un non-lieu ; non-lieu, classement sans suite, abandon des poursuites | drop the charges, drop charges, dismiss the case, discontinue the prosecution, throw out the case ; dismissal of the case, dropped charges
convict | condamner, reconnaître coupable, déclarer coupable, être condamné, être jugé coupable ; condamnation, verdict de culpabilité | convict, find guilty, be found guilty, return a guilty verdict ; conviction, guilty verdict | opposite acquit, set verdict
acquit | acquitter, relaxer, déclarer innocent, déclarer non coupable, être blanchi par la justice ; acquittement, relaxe | acquit, find not guilty, be found not guilty, clear of all charges, be cleared ; acquittal, not guilty verdict | set verdict
sentence | infliger une peine, prononcer une peine, écoper, condamner ; peine, sentence, condamnation | sentence, hand down a sentence, be given a sentence, condemn to, receive a sentence ; sentence
sentence-suspended | condamner avec sursis, assortir du sursis ; sursis, peine avec sursis | give a suspended sentence, suspend the sentence ; suspended sentence, probation | opposite sentence-jail, set sentence-kind
sentence-jail | condamner à la prison ferme, condamner à de la prison ferme ; prison ferme, peine ferme | give a custodial sentence, send to jail, send to prison ; custodial sentence, jail term, prison term | set sentence-kind
plead-guilty | plaider coupable, reconnaître les faits, reconnaître sa culpabilité ; plaider-coupable, reconnaissance de culpabilité | plead guilty, admit the charges, enter a guilty plea ; guilty plea | opposite plead-not-guilty, set plea
plead-not-guilty | plaider non coupable, clamer son innocence, nier les faits, contester les faits | plead not guilty, protest one's innocence, deny the charges, maintain one's innocence ; not guilty plea | set plea
be-guilty | être coupable, porter la culpabilité ; culpabilité ; coupable | be guilty ; guilt ; guilty | opposite be-innocent
be-innocent | être innocent ; innocence ; innocent | be innocent ; innocence ; innocent
sue | attaquer en justice, poursuivre, porter plainte, assigner, saisir la justice, intenter un procès, traîner devant les tribunaux, déposer plainte, ester en justice ; plainte, action en justice, assignation | sue, take to court, file a lawsuit, bring a lawsuit, file suit, take legal action, file a complaint, bring a case ; lawsuit, suit, legal action, complaint, litigation | opposite drop-suit
drop-suit | retirer sa plainte, abandonner les poursuites judiciaires, se désister, renoncer à porter plainte ; retrait de plainte, désistement | drop the lawsuit, withdraw the complaint, drop the suit, drop the case
settle-suit | conclure un accord à l'amiable, régler à l'amiable, transiger, éviter un procès ; règlement à l'amiable, transaction, accord amiable | settle out of court, reach a settlement, settle the lawsuit ; out-of-court settlement | opposite go-to-trial
go-to-trial | passer en jugement, aller au procès, être jugé, comparaître, passer en procès, être renvoyé devant ; procès, comparution | go to trial, stand trial, appear in court, be tried, go on trial, face trial ; trial, court appearance
judge-case | juger, rendre son verdict, rendre un jugement, statuer sur ; jugement, verdict, arrêt de la cour | hear a case, hand down a ruling, deliver a verdict, pass judgment, rule on, adjudicate ; judgment, judgement, verdict
appeal | faire appel, interjeter appel, se pourvoir en cassation, former un recours, contester le jugement ; appel, pourvoi, recours | appeal, lodge an appeal, file an appeal, challenge the verdict ; appeal | opposite accept-verdict
accept-verdict | renoncer à faire appel, accepter le verdict | accept the verdict, waive the appeal
uphold | confirmer en appel, confirmer le jugement, débouter de son appel ; confirmation en appel | uphold, affirm the ruling, uphold the verdict, let stand | opposite overturn
overturn | annuler le jugement, infirmer, invalider, renverser le jugement ; cassation, infirmation, invalidation | overturn, quash, annul, invalidate, reverse the ruling, set aside the verdict, void ; annulment, invalidation
investigate | enquêter, ouvrir une enquête, mener l'enquête, diligenter une enquête, instruire ; enquête, investigation, instruction | investigate, probe, open an investigation, launch an inquiry, look into, launch a probe ; investigation, inquiry, probe | opposite close-investigation
close-investigation | clore l'enquête, refermer le dossier, boucler l'enquête ; clôture de l'enquête | close the investigation, close the case, drop the investigation, end the probe
suspect | soupçonner, suspecter ; soupçon, suspicion | suspect ; suspicion
testify | témoigner, déposer à la barre, faire une déposition, attester sous serment ; témoignage, déposition | testify, give evidence, bear witness, take the stand ; testimony, evidence, deposition | opposite refuse-to-testify
refuse-to-testify | refuser de témoigner, garder le silence devant le juge, refuser de déposer | refuse to testify, take the fifth
question-suspect | entendre comme témoin, auditionner, interroger un suspect ; audition, interrogatoire | question a suspect, interrogate, hold a hearing with ; interrogation, questioning
search-premises | perquisitionner, fouiller, passer au peigne fin, mener une perquisition ; perquisition, fouille | search, frisk, comb through, raid the home, execute a search warrant ; search warrant
seize | saisir, confisquer des biens, mettre sous séquestre ; saisie, séquestre | seize, confiscate goods, impound ; seizure, impoundment | opposite give-back
give-back | restituer, rendre, redonner, remettre à son propriétaire ; restitution | give back, return to its owner, hand back, restore to, return ; restitution
pardon | gracier, amnistier, pardonner, accorder sa grâce ; grâce, amnistie, pardon | pardon, grant clemency, amnesty, forgive, grant a pardon ; pardon, clemency, amnesty, forgiveness | opposite punish
punish | punir, châtier, réprimander, mettre une sanction ; punition, châtiment, sanction, réprimande | punish, discipline, reprimand, chastise ; punishment, penalty, reprimand
extradite | extrader, livrer à la justice, remettre aux autorités ; extradition | extradite, hand over to the authorities ; extradition | opposite refuse-extradition
refuse-extradition | refuser l'extradition, refuser d'extrader, rejeter la demande d'extradition | refuse to extradite, block the extradition, deny extradition
deport | expulser, reconduire à la frontière, renvoyer dans son pays ; expulsion, reconduite à la frontière | deport, expel, send back, remove from the country, evict ; deportation, expulsion, eviction | opposite admit-migrant
admit-migrant | accueillir des réfugiés, accorder l'asile, laisser entrer, régulariser, accorder un visa ; régularisation, asile | take in, grant asylum, let into the country, admit refugees, give refuge, regularise, regularize ; asylum
execute-person | exécuter, mettre à mort, exécuter un condamné, guillotiner, pendre un condamné ; exécution, mise à mort, peine capitale | execute, send to the gallows, hang a convict ; execution, capital punishment
commit-crime | commettre, perpétrer, commettre un délit, se rendre coupable, récidiver ; délit, crime | commit, perpetrate, commit a crime, offend against, reoffend ; crime, offence, offense, felony
prove | prouver, démontrer, apporter la preuve, faire la preuve ; preuve, démonstration | prove, demonstrate, provide evidence ; proof | opposite disprove
disprove | réfuter, infirmer une thèse, démontrer la fausseté, démonter une thèse, battre en brèche ; réfutation | disprove, debunk, refute the theory, give the lie, discredit ; refutation, debunking
be-true | être vrai, être exact, être avéré, se vérifier, être fondé ; vérité, exactitude, véracité ; vrai, exact, avéré, véridique | be true, be correct, be accurate, prove true, hold true, turn out to be right ; accuracy ; true, correct, accurate | opposite be-false
be-false | être faux, être inexact, être erroné, être infondé, se révéler faux ; fausseté, inexactitude ; faux, inexact, erroné, infondé, mensonger | be false, be untrue, be incorrect, be wrong, be inaccurate, be unfounded, prove false ; falsity, inaccuracy ; false, untrue, incorrect, inaccurate, unfounded, bogus
forge | falsifier, contrefaire, truquer, forger de toutes pièces, fabriquer de toutes pièces, maquiller ; falsification, contrefaçon, faux, trucage | forge, fake, falsify, counterfeit, fabricate, rig, doctor ; forgery, counterfeit, falsification, fake, fabrication
be-authentic | être authentique, être original ; authenticité ; authentique | be authentic, be genuine, be the real thing ; authenticity ; authentic, genuine | opposite be-fake
be-fake | être un faux, être contrefait, être factice ; ; factice, contrefait | be fake, be a fake, be counterfeit, be a forgery, be a hoax ; hoax ; fake, counterfeit, phoney
legislate | légiférer, promulguer, faire voter une loi, adopter une loi, voter une loi ; législation, promulgation | legislate, enact, pass a law, promulgate, sign into law ; legislation, enactment
regulate | réglementer, réguler, encadrer la pratique ; réglementation, régulation | regulate, bring under regulation ; regulation | opposite deregulate
deregulate | déréguler, déréglementer, libéraliser ; dérégulation, déréglementation, libéralisation | deregulate, liberalise, liberalize ; deregulation, liberalisation, liberalization
decriminalise | dépénaliser, décriminaliser ; dépénalisation, décriminalisation | decriminalise, decriminalize ; decriminalisation, decriminalization | opposite criminalise
criminalise | pénaliser, criminaliser, incriminer pénalement ; pénalisation, criminalisation | criminalise, criminalize, make a crime ; criminalisation, criminalization
expropriate | exproprier, évincer du logement ; expropriation | expropriate ; expropriation
monitor-tag | placer sous surveillance électronique, assigner à résidence, placer sous contrôle judiciaire ; bracelet électronique, assignation à résidence, contrôle judiciaire | place under house arrest, fit with an electronic tag, put under judicial supervision ; house arrest, electronic tag
have-right | avoir droit, être en droit, jouir du droit, être habilité ; droit, habilitation | have the right to, be entitled, be eligible ; right, entitlement, eligibility | opposite be-ineligible
be-ineligible | être inéligible, être déchu ; inéligibilité, déchéance ; inéligible | be ineligible, be disqualified from ; ineligibility ; ineligible
`);
