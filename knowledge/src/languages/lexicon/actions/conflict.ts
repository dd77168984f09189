// War, violence, protest, security, rescue.
import { table } from '../table.ts';

export const CONFLICT = table('actions', `
attack | attaquer, s'en prendre physiquement, agresser, prendre pour cible, donner l'assaut, assaillir, lancer une offensive, cibler ; attaque, agression, assaut, offensive, raid | attack, assault, target, strike at, storm, raid, launch an offensive, set upon, mount an attack ; attack, assault, raid, offensive | opposite defend
defend | défendre, protéger, se défendre, faire rempart ; défense, protection | defend, protect, shield, guard, safeguard, fend off ; defence, defense, protection, safeguard
retaliate | riposter, répliquer à l'attaque, contre-attaquer, user de représailles, rendre coup pour coup, se venger ; riposte, représailles, contre-attaque, vengeance | retaliate, hit back, strike back, counter-attack, counterattack, fight back, take revenge, take reprisals ; retaliation, reprisal, counter-attack, counterattack, revenge, counteroffensive
invade | envahir, entrer en force, franchir la frontière en armes, déferler ; invasion, incursion | invade, overrun, send troops into ; invasion, incursion | opposite pull-out-troops
pull-out-troops | retirer ses troupes, se retirer militairement, rappeler ses troupes, rapatrier ses soldats ; retrait des troupes, retrait militaire | withdraw one's troops, pull out one's troops, bring the troops home ; troop withdrawal, military withdrawal | opposite deploy-troops
deploy-troops | déployer des troupes, envoyer des troupes, dépêcher des soldats, mobiliser ses troupes ; déploiement militaire, envoi de troupes | deploy troops, send troops, dispatch troops, send in the army, put boots on the ground ; troop deployment, military deployment
occupy | occuper, tenir sous son contrôle, être maître ; occupation | occupy, hold under control, be in control ; occupation | opposite liberate
liberate | libérer, affranchir, délivrer, émanciper ; libération, affranchissement, émancipation, délivrance | liberate, set free, emancipate ; liberation, emancipation
annex | annexer, rattacher ; annexion, rattachement | annex ; annexation
conquer | conquérir, s'emparer, prendre le contrôle, faire main basse, capturer la ville ; conquête, prise | conquer, capture, seize control, take control, gain control ; conquest | opposite lose-territory
lose-territory | perdre le contrôle, perdre la ville, céder du terrain ; perte de contrôle | lose control, cede territory, give ground ; loss of control
besiege | assiéger, faire le siège, encercler ; siège, encerclement | besiege, lay siege, encircle, surround ; siege, encirclement | opposite lift-siege
lift-siege | lever le siège, briser le siège ; levée du siège | lift the siege, break the siege
bomb | bombarder, pilonner, larguer des bombes ; bombardement, frappe aérienne, frappe, pilonnage | bomb, bombard, shell, drop bombs, pound, carry out an air strike ; bombing, air strike, airstrike, bombardment, shelling
shoot | tirer, ouvrir le feu, faire feu, tirer sur, mitrailler, abattre par balle ; tir, coup de feu, fusillade | shoot, open fire, fire at, gun down, fire shots ; shooting, gunfire, gunshot, shot | opposite hold-fire
hold-fire | cesser le feu, respecter la trêve ; cessez-le-feu, trêve, armistice, arrêt des combats | hold one's fire, cease fire, observe the ceasefire, respect the truce ; ceasefire, truce, armistice
break-truce | rompre la trêve, violer la trêve, violer le cessez-le-feu, rompre le cessez-le-feu ; violation du cessez-le-feu | break the truce, violate the ceasefire, breach the truce, break the ceasefire ; ceasefire violation | opposite hold-fire
explode | exploser, détoner, faire explosion ; explosion, détonation, déflagration | explode, blow up, detonate, go off ; explosion, blast, detonation
shoot-down | abattre un avion, descendre un avion, intercepter, abattre ; interception | shoot down, bring down an aircraft, intercept ; interception, shootdown
fight | se battre, combattre, lutter, s'affronter, en découdre, se bagarrer, en venir aux mains, ferrailler ; combat, lutte, bagarre, affrontement, bataille, rixe | fight, battle, struggle, clash, combat, brawl, come to blows, do battle ; fight, battle, struggle, clash, combat, brawl | opposite make-peace
make-peace | faire la paix, conclure la paix, se réconcilier, enterrer la hache de guerre, signer la paix ; paix, réconciliation | make peace, reconcile, bury the hatchet, sign a peace deal ; peace, reconciliation
be-at-war | être en guerre, faire la guerre, entrer en guerre, déclarer la guerre ; guerre, conflit armé | be at war, wage war, go to war, declare war ; war, warfare | opposite be-at-peace
be-at-peace | être en paix, vivre en paix | be at peace, live in peace
kill | tuer, abattre, assassiner, éliminer physiquement, ôter la vie, faire des morts, massacrer, exécuter sommairement ; meurtre, homicide, assassinat, massacre, tuerie, attentat meurtrier | kill, murder, slay, assassinate, take the life, slaughter, massacre, put to death, gun down dead ; killing, murder, homicide, assassination, massacre, slaughter | opposite spare
spare | laisser la vie sauve | spare, spare the life, let live
wound | blesser, faire des blessés, mutiler, estropier ; blessure ; blessé | wound, injure, hurt, maim, cause injuries ; wound, injury ; wounded, injured | opposite be-unharmed
be-unharmed | être indemne, sortir indemne, être sain et sauf, s'en tirer sans une égratignure, être hors de danger ; ; indemne, sauf | be unharmed, be unhurt, escape unhurt, be safe and sound, escape unscathed, be uninjured ; ; unharmed, unhurt, unscathed, uninjured, safe
torture | torturer, maltraiter, infliger des sévices, brutaliser ; torture, sévices, maltraitance, mauvais traitements | torture, ill-treat, mistreat, abuse, brutalise, brutalize ; torture, ill-treatment, mistreatment, abuse
rape | agresser sexuellement, abuser sexuellement, violer ; viol, agression sexuelle | rape, sexually assault, sexually abuse ; rape, sexual assault
harass | harceler, persécuter, tourmenter ; harcèlement, persécution | harass, bully, stalk, persecute, hound ; harassment, bullying, persecution, stalking
abduct | enlever, kidnapper, prendre en otage, séquestrer, ravir ; enlèvement, kidnapping, rapt, prise d'otage, prise d'otages | abduct, kidnap, take hostage, snatch away ; abduction, kidnapping, hostage-taking | opposite free-hostage
free-hostage | libérer un otage, libérer les otages, relâcher les otages, délivrer l'otage ; libération d'otages, libération des otages | free a hostage, free the hostages, release hostages, release the hostages ; hostage release, release of the hostages
hijack | détourner un avion, pirater un navire, s'emparer du navire ; détournement d'avion, piraterie | hijack, commandeer ; hijacking, piracy
capture-person | capturer, faire prisonnier, prendre vivant, mettre la main sur ; capture | capture alive, take prisoner, catch a suspect, seize alive ; capture | opposite escape-capture
escape-capture | échapper à la capture, échapper à la police, passer entre les mailles, échapper à ses poursuivants | escape capture, evade capture, elude, give the slip, slip through the net
save-rescue | sauver, secourir en mer, sauver la vie, tirer d'affaire, venir au secours ; sauvetage | save, rescue, save the life, pull from the rubble, pull to safety ; rescue | opposite leave-to-die
leave-to-die | laisser mourir, abandonner à son sort ; non-assistance à personne en danger | leave to die, leave to one's fate, abandon to one's fate
protest | manifester, protester, descendre dans la rue, battre le pavé, se mobiliser, crier son opposition ; manifestation, protestation, mobilisation, contestation | protest, demonstrate, take to the streets, stage a protest, march against ; protest, demonstration, rally, march
riot | se livrer à des émeutes, mettre à sac, faire des émeutes ; émeute, violences urbaines, échauffourée | riot, rampage, run amok, go on the rampage ; riot, unrest, rioting, disorder
rebel | se rebeller, se révolter, se soulever, se mutiner, s'insurger, prendre les armes ; rébellion, révolte, soulèvement, insurrection, mutinerie | rebel, revolt, rise up, mutiny, take up arms ; rebellion, revolt, uprising, insurrection, mutiny, insurgency
overthrow | renverser, fomenter un coup d'état, prendre le pouvoir par la force, chasser du pouvoir ; renversement, coup d'état, putsch | overthrow, depose, bring down the government, stage a coup, remove from power, drive from power, unseat ; overthrow, coup, ousting, putsch | opposite keep-power
keep-power | se maintenir au pouvoir, garder le pouvoir, rester au pouvoir, conserver le pouvoir, s'accrocher au pouvoir | stay in power, cling to power, remain in power, hold on to power, retain power
suppress | réprimer, mater, écraser la révolte, étouffer la contestation ; répression | suppress, quell, crush the revolt, repress ; repression, suppression
disarm | désarmer, démilitariser, démobiliser ; désarmement, démilitarisation, démobilisation | disarm, demilitarise, demilitarize, demobilise, demobilize ; disarmament, demilitarisation, demilitarization | opposite arm
arm | armer, s'armer, militariser, réarmer, livrer des armes ; armement, réarmement, militarisation | arm, rearm, militarise, militarize, supply weapons ; armament, rearmament, militarisation, militarization
destroy | détruire, anéantir, raser, réduire à néant, dévaster, ravager, démolir, réduire en cendres, saccager, annihiler ; destruction, anéantissement, démolition, dévastation, saccage | destroy, wreck, devastate, demolish, raze, wipe out, annihilate, obliterate, lay waste, tear down, knock down, ravage ; destruction, devastation, demolition, annihilation, ruin | opposite build, opposite preserve-intact
preserve-intact | rester intact, être préservé, sortir intact | be left standing, remain intact, be spared, survive intact, escape damage
damage | endommager, abîmer, causer des dégâts, faire des dégâts ; dégât, dommage | damage, harm, cause damage, mar, impair ; damage, impairment | opposite preserve-intact
sabotage | saboter, torpiller, vandaliser, dégrader volontairement ; sabotage, vandalisme | sabotage, vandalise, vandalize, torpedo ; sabotage, vandalism
spy | espionner, mettre sur écoute, surveiller secrètement, infiltrer ; espionnage, infiltration | spy, eavesdrop, wiretap, bug, infiltrate ; espionage, spying, wiretapping, infiltration
patrol | patrouiller, monter la garde, faire des rondes ; patrouille, ronde | patrol, stand guard, do the rounds of ; patrol
blockade | bloquer l'accès, imposer un blocus, barrer la route ; blocus, barrage | blockade, cut off access, seal off, cordon off, impose a blockade ; blockade, roadblock, cordon
sanction | sanctionner, imposer des sanctions, prendre des sanctions, frapper de sanctions ; sanction, embargo | impose sanctions, slap sanctions, sanction a country, embargo ; sanction, embargo | opposite lift-sanctions
lift-sanctions | lever les sanctions, lever l'embargo, alléger les sanctions ; levée des sanctions | lift sanctions, lift the embargo, ease sanctions, remove sanctions ; lifting of sanctions
ally | s'allier, nouer une alliance, faire alliance, faire front commun, faire bloc, se liguer ; alliance, coalition, front commun | ally, form an alliance, make common cause, form a coalition, band together ; alliance, coalition | opposite break-alliance
break-alliance | rompre l'alliance, rompre, rompre avec, couper les ponts, tourner le dos ; rupture | break with, sever ties, cut ties, turn one's back, break off relations ; rupture, severing
sever-relations | rompre les relations diplomatiques, rappeler son ambassadeur ; rupture diplomatique, rupture des relations | break off diplomatic relations, sever diplomatic relations, recall one's ambassador ; severing of diplomatic relations | opposite establish-relations
establish-relations | établir des relations diplomatiques, nouer des relations, rétablir les relations, ouvrir une ambassade ; rétablissement des relations | establish diplomatic relations, restore relations, restore diplomatic ties, open an embassy
betray | trahir, dénoncer à l'ennemi, passer à l'ennemi, retourner sa veste ; trahison | betray, turn traitor, switch sides, double-cross, stab in the back ; betrayal, treason, treachery | opposite be-loyal
be-loyal | être fidèle, être loyal, rester loyal ; fidélité, loyauté ; fidèle, loyal | be loyal, remain loyal, be faithful, stay true ; loyalty, faithfulness ; loyal, faithful
`);
