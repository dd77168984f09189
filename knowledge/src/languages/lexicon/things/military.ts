// Armed forces, war, weapons, peace.
import { table } from '../table.ts';

export const military = table('things', `
army | armée, forces armées ; militaire | army, military, armed forces ; military |
land-army | armée de terre | land forces, ground forces | isa army, set armed-service
navy | marine, marine nationale ; naval | navy ; naval | isa army, set armed-service
air-force | armée de l'air, aviation militaire | air force | isa army, set armed-service
special-forces | forces spéciales | special forces |
militia | milice | militia |
troops | troupes | troops |
infantry | infanterie | infantry | set arm-of-service
cavalry | cavalerie | cavalry | set arm-of-service
artillery | artillerie | artillery | set arm-of-service
regiment | régiment | regiment | set army-unit
battalion | bataillon | battalion | set army-unit
brigade | brigade | brigade | set army-unit
squadron | escadron, escadrille | squadron | set army-unit
division-army | division militaire | army division | set army-unit
platoon | peloton | platoon | set army-unit
legion | légion | legion |
reservist | réserviste | reservist | isa soldier, set soldier-status
conscript | conscrit, appelé | conscript | isa soldier, set soldier-status
conscription | conscription, service militaire | conscription, military service, draft |
recruit | recrue | recruit | isa person
deserter | déserteur, déserteuse | deserter | isa soldier
prisoner-of-war | prisonnier de guerre | prisoner of war, POW | isa prisoner
civilian | civil, civile ; civil | civilian ; civilian | isa person, opposite military-person
military-person | militaire | serviceman, member of the military | isa person, opposite civilian
military-base | base militaire, base aérienne | military base, air base, army base |
trench | tranchée | trench |
bunker | bunker | bunker |
front-line | front, ligne de front | front line, frontline, front |
battlefield | champ de bataille | battlefield |
checkpoint | poste de contrôle | checkpoint |
no-fly-zone | zone d'exclusion aérienne | no-fly zone |
war | guerre ; guerrier | war, warfare | opposite peace
world-war | guerre mondiale | world war | isa war
first-world-war | Première Guerre mondiale, Grande Guerre | First World War, World War I, Great War | isa world-war, set war
second-world-war | Seconde Guerre mondiale, Deuxième Guerre mondiale | Second World War, World War II | isa world-war, set war
cold-war | guerre froide | Cold War | set war
war-of-independence | guerre d'indépendance | war of independence | isa war
peace | paix ; pacifique | peace ; peaceful | opposite war, opposite civil-war
conflict | conflit ; conflictuel | conflict |
armed-conflict | conflit armé, affrontement armé | armed conflict | isa conflict
battle | bataille | battle |
fight-combat | combat ; | combat, fighting |opposite ceasefire
clash | affrontement, heurts | clash |
siege-military | siège militaire, blocus | siege, blockade |
ambush | embuscade | ambush |
raid | raid | raid |
air-strike | frappe aérienne, raid aérien | air strike, airstrike | isa raid
bombing | bombardement | bombing, bombardment, shelling |
invasion-event | invasion | invasion |
occupation-military | occupation militaire | military occupation |
offensive | offensive | offensive | opposite defensive
defensive | défensive | defensive | opposite offensive
counter-offensive | contre-offensive | counter-offensive, counteroffensive |
mutiny | mutinerie | mutiny |
manoeuvre-military | manœuvres, exercice militaire | military exercise, manoeuvres, maneuvers |
disarmament | désarmement | disarmament | opposite rearmament
rearmament | réarmement | rearmament | opposite disarmament
arms-race | course aux armements | arms race |
weapon | arme ; armé | weapon, arm |
firearm | arme à feu | firearm, gun | isa weapon
pistol | pistolet | pistol, handgun | isa firearm, set firearm, set weapon-hand
revolver | revolver | revolver | isa firearm, set firearm
rifle | fusil, carabine | rifle | isa firearm, set firearm
assault-rifle | fusil d'assaut, kalachnikov | assault rifle | isa rifle
shotgun | fusil de chasse | shotgun | isa firearm, set firearm
machine-gun | mitrailleuse | machine gun | isa firearm, set firearm
submachine-gun | pistolet-mitrailleur, mitraillette | submachine gun | isa firearm, set firearm
cannon | canon | cannon, artillery gun | isa weapon
bullet | balle | bullet |
cartridge | cartouche | cartridge |
ammunition | munition, munitions | ammunition, munitions |
shell-artillery | obus | artillery shell |
mortar | mortier | mortar | isa weapon
grenade | grenade | grenade | isa weapon
bomb-noun | bombe | bomb | isa weapon
atomic-bomb | bombe atomique, bombe nucléaire | atomic bomb, nuclear bomb, atom bomb | isa bomb-noun, set bomb-kind
hydrogen-bomb | bombe à hydrogène, bombe H | hydrogen bomb, H-bomb | isa bomb-noun, set bomb-kind
nuclear-weapon | arme nucléaire | nuclear weapon | isa weapon, set weapon-of-mass-destruction
chemical-weapon | arme chimique | chemical weapon | isa weapon, set weapon-of-mass-destruction
biological-weapon | arme biologique | biological weapon | isa weapon, set weapon-of-mass-destruction
missile | missile | missile | isa weapon
cruise-missile | missile de croisière | cruise missile | isa missile, set missile-kind
ballistic-missile | missile balistique | ballistic missile | isa missile, set missile-kind
torpedo | torpille | torpedo | isa weapon
warhead | ogive, tête nucléaire | warhead |
mine-weapon | mine terrestre, mine antipersonnel | landmine, land mine, anti-personnel mine | isa weapon
tank-military | char, char d'assaut, blindé | tank, battle tank | isa vehicle, set vehicle
armoured-vehicle | véhicule blindé | armoured vehicle, armored vehicle | isa vehicle
submarine | sous-marin | submarine | isa ship, set warship
aircraft-carrier | porte-avions | aircraft carrier | isa warship, set warship
warship | navire de guerre, bâtiment de guerre | warship | isa ship
frigate | frégate | frigate | isa warship, set warship
destroyer | destroyer | destroyer | isa warship, set warship
battleship | cuirassé | battleship | isa warship, set warship
sword | épée, sabre | sword | isa weapon, set bladed-weapon
dagger | poignard | dagger | isa weapon, set bladed-weapon
machete | machette | machete | isa weapon, set bladed-weapon
spear | lance | spear | isa weapon
bow-weapon | arc à flèches | longbow, bow and arrow | isa weapon
arrow | flèche | arrow |
crossbow | arbalète | crossbow | isa weapon
shield | bouclier | shield |
armour | armure | armour, armor |
tear-gas | gaz lacrymogène | tear gas |
truncheon | matraque | truncheon, baton |
stun-gun | pistolet à impulsion électrique, taser | stun gun, taser |
arsenal | arsenal | arsenal |
anti-aircraft-defence | défense antiaérienne, défense aérienne | air defence, air defense, anti-aircraft defence |
defence-sector | défense | defence, defense |
secret-service | services secrets, services de renseignement | secret service, intelligence service, intelligence agency |
intelligence-info | renseignements, renseignement | intelligence |
threat | menace | threat |
danger | danger, péril | danger, peril | opposite safety
safety | sécurité, sûreté | safety, security | opposite danger, opposite insecurity
risk-noun | risque | risk |
enemy-line | ligne ennemie | enemy line |
surrender-doc | acte de capitulation | instrument of surrender |
war-wounded | blessé de guerre | war wounded | isa person
death-toll | bilan, bilan humain | death toll, toll |
casualties | victimes, pertes humaines | casualties |
refugee-crisis | crise migratoire | migrant crisis, refugee crisis |
humanitarian-aid | aide humanitaire ; humanitaire | humanitarian aid ; humanitarian |
humanitarian-crisis | crise humanitaire | humanitarian crisis | isa crisis
humanitarian-corridor | couloir humanitaire | humanitarian corridor |
peacekeeper | casque bleu, gardien de la paix onusien | peacekeeper, blue helmet | isa soldier
peacekeeping | maintien de la paix | peacekeeping |
nuclear-deterrence | dissuasion nucléaire | nuclear deterrence |
military-honours | honneurs militaires | military honours, military honors |
medal-of-honour | Légion d'honneur | Legion of Honour, Legion of Honor |
# arms and men
anti-tank-missile | missile antichar | anti-tank missile | isa missile
howitzer | obusier | howitzer |
rocket-launcher | lance-roquettes | rocket launcher |
multiple-rocket-launcher | lance-roquettes multiple | multiple rocket launcher |
flamethrower | lance-flammes | flamethrower |
hand-grenade | grenade à main | hand grenade | isa grenade
cluster-bomb | bombe à sous-munitions | cluster bomb | isa bomb-noun
car-bomb | voiture piégée | car bomb |
letter-bomb | colis piégé, lettre piégée | letter bomb, parcel bomb |
ied | engin explosif improvisé | improvised explosive device, IED |
weaponry | armement | weaponry, armament |
explosive-device | engin explosif | explosive device |
missile-shield | bouclier antimissile | missile shield, missile defence |
no-mans-land | no man's land | no man's land |
commando-unit | commando | commando |
vanguard | avant-garde | vanguard | opposite rearguard
rearguard | arrière-garde | rearguard | opposite vanguard
garrison | garnison | garrison |
stronghold | bastion, place forte, fief | stronghold, bastion |
barricade | barricade | barricade |
foothold | tête de pont | foothold, bridgehead |
encirclement | encerclement | encirclement |
retreat-noun | repli | pullback |
reinforcement | renfort | reinforcements |
belligerent | belligérant | belligerent |
warlord | seigneur de guerre | warlord | isa person
child-soldier | enfant soldat | child soldier | isa soldier
draft-dodger | réfractaire | draft dodger | isa person
conscientious-objector | objecteur de conscience | conscientious objector | isa person
brigadier-general | général de brigade | brigadier general | isa general, set military-general-rank
major-general | général de division | major general | isa general, set military-general-rank
corps-general | général de corps d'armée | lieutenant general | isa general, set military-general-rank
army-general | général d'armée | four-star general, army general | isa general, set military-general-rank
vice-admiral | vice-amiral | vice admiral | isa admiral, set naval-flag-rank
rear-admiral | contre-amiral | rear admiral | isa admiral, set naval-flag-rank
second-lieutenant | sous-lieutenant | second lieutenant | isa officer-military
lance-corporal | caporal-chef | lance corporal | isa soldier
brigadier-gendarmerie | brigadier de gendarmerie | gendarmerie sergeant |
military-coup-leader | putschiste | coup leader, putschist | isa person
military-junta | junte | junta |
pacification | pacification | pacification |
demobilisation-noun | démobilisation | demobilisation, demobilization | opposite mobilisation-general
mobilisation-general | mobilisation générale | general mobilisation, general mobilization | opposite demobilisation-noun
war-effort | effort de guerre | war effort |
war-chest | trésor de guerre | war chest |
spoils | butin | spoils, loot |
frontline-soldier | combattant du front | frontline soldier |
scorched-earth | terre brûlée | scorched earth |
human-shield | bouclier humain | human shield |
friendly-fire | tir ami, tirs amis | friendly fire | opposite enemy-fire
enemy-fire | tir ennemi, tirs ennemis | enemy fire | opposite friendly-fire
collateral-damage | dommage collatéral | collateral damage |
decoy | leurre | decoy |
`);
