// Carrying out, facing, presenting, contributing and other actions of no one domain.
import { table } from '../table.ts';

export const GENERAL = table('actions', `
carry-out | effectuer, réaliser une opération, exécuter une tâche, procéder, mener une opération, accomplir une mission ; exécution d'une tâche, conduite des opérations | carry out, execute a plan, undertake, conduct an operation, perform a task ; execution of a plan, conduct
contribute | contribuer, apporter sa contribution, concourir à, apporter sa pierre à l'édifice, jouer un rôle ; contribution | contribute, make a contribution, play a part in, chip in, play a role ; contribution
face-up | faire face, affronter une difficulté, être confronté, se heurter à, être aux prises, rencontrer une difficulté | face up, come up against, grapple, confront, encounter, be confronted, be faced ; confrontation | opposite shy-away
shy-away | se défiler, fuir ses responsabilités, botter en touche, se voiler la face | shy away, shirk one's responsibilities, pass the buck, bury one's head in the sand | opposite face-up
present | présenter, faire la présentation, dévoiler au public, exposer un projet ; présentation | present, make a presentation, set out ; presentation
convene | convoquer une réunion, convoquer le parlement, réunir un sommet ; convocation | convene, call a meeting, summon ; convening, summons
give-order | ordonner, donner l'ordre, intimer l'ordre, enjoindre de ; injonction, ordre | order to, give the order, instruct to, direct to ; injunction
relieve | soulager, apporter un répit, décharger d'un poids ; soulagement | relieve, bring relief, lessen the burden ; relief from
revive | ressusciter, faire renaître, redonner vie, remettre sur les rails ; résurrection, renaissance | revive, resurrect, breathe new life, bring back to life, get back on track ; resurrection, rebirth, revival | opposite kill-off
kill-off | donner le coup de grâce, sonner le glas, porter un coup fatal | kill off, deal a fatal blow, sound the death knell | opposite revive
seek-asylum | demander l'asile, solliciter l'asile, chercher refuge, se réfugier, trouver refuge ; demande d'asile, refuge | seek asylum, apply for asylum, seek refuge, take refuge, find refuge ; asylum application, asylum request, refuge
claim-responsibility | revendiquer un attentat, revendiquer l'attaque, revendiquer la responsabilité ; revendication | claim responsibility, say it was behind ; claim of responsibility | opposite deny-responsibility
deny-responsibility | nier toute responsabilité, décliner toute responsabilité, nier toute implication | deny responsibility, deny involvement, disclaim responsibility | opposite claim-responsibility, opposite take-responsibility
take-responsibility | assumer la responsabilité, endosser la responsabilité, assumer ses responsabilités | take responsibility, accept responsibility, assume responsibility, take the blame | opposite deny-responsibility
express | exprimer, faire part de ses, manifester son, témoigner sa, traduire un sentiment ; expression | express, voice, convey one's, give voice ; expression
impress | impressionner, épater, faire forte impression, en mettre plein la vue, forcer le respect | impress, make a strong impression, wow, dazzle | opposite underwhelm
underwhelm | laisser froid, décevoir les attentes | underwhelm, leave unimpressed, fall flat | opposite impress
shape | façonner, modeler, donner forme, forger le caractère ; façonnage | shape, mould, mold, give shape, fashion ; shaping
tend | tendre à, avoir tendance, être enclin ; tendance, propension | tend to, have a tendency, be inclined, be prone ; tendency, propensity
unite | unir, fédérer les, ressouder, faire l'unanimité ; union, unité | unite, bring people together, bind together ; union, unity | opposite divide-people
divide-people | diviser les, semer la division, cliver, polariser, faire débat ; clivage, polarisation | drive a wedge, polarise, polarize, sow division ; polarisation, polarization, divide | opposite unite
access | accéder, avoir accès, entrer en possession ; accès | access, gain access, have access ; access | opposite be-denied-access
be-denied-access | se voir refuser l'accès, être interdit d'accès | be denied access, be refused access, be locked out | opposite access
strike-balance | équilibrer, rééquilibrer, trouver un équilibre ; équilibre, rééquilibrage | balance, strike a balance, rebalance, even out ; balance, equilibrium | opposite unbalance
unbalance | déséquilibrer ; déséquilibre | unbalance, throw off balance ; imbalance | opposite strike-balance
beg | supplier, implorer, conjurer de, mendier ; supplication, mendicité | beg, implore, plead for, beseech ; begging
surrender-power | rendre le pouvoir, transmettre le pouvoir, passer le flambeau, céder le pouvoir ; passation de pouvoir, transition, alternance | hand over power, pass the torch, cede power, transfer power ; handover of power, transfer of power | opposite keep-power
take-power | prendre le pouvoir, accéder au pouvoir, arriver au pouvoir, s'emparer du pouvoir ; accession au pouvoir, prise de pouvoir, arrivée au pouvoir | take power, come to power, seize power, assume power, rise to power ; accession to power, seizure of power
lose-power | perdre le pouvoir, être chassé du pouvoir, quitter le pouvoir ; perte du pouvoir | lose power, fall from power, be driven from power, leave power ; loss of power, fall from power
adapt-oneself | s'adapter, s'acclimater, s'habituer, se faire à, prendre ses marques ; acclimatation, accoutumance | adapt to, get used, acclimatise, acclimatize, become accustomed ; acclimatisation
fit-match | convenir, correspondre aux attentes, cadrer, concorder, coller à ; concordance, adéquation | fit, suit, match up, tally with, be consistent, square with ; fit, consistency | opposite clash-mismatch
clash-mismatch | détonner, être incompatible, se contredire, jurer avec ; incompatibilité, contradiction, décalage | be at variance, be incompatible, be inconsistent, contradict, be out of step ; incompatibility, contradiction, inconsistency, mismatch | opposite fit-match
serve-food | servir à table, servir un repas, servir à boire ; service | serve food, serve a meal, wait tables, dish up ; serving
go-shopping | faire les courses, faire ses achats, faire les magasins, faire du shopping ; courses, emplettes, shopping | shop, go shopping, do the shopping, do one's shopping ; shopping
stand-in-queue | faire la queue, faire la file, être dans la file d'attente ; queue, file d'attente | queue, stand in line, line up, wait in line ; queue, line
hand-over-thing | tendre un objet, passer à quelqu'un, donner en main propre ; remise en main propre | hand, hand to, pass to
knock | toquer, frapper à la porte, sonner à la porte | knock at the door, knock on the door, ring the doorbell
stroke-pet | caresser, flatter un animal ; caresse | stroke, pet, caress, fondle ; caress
brush-teeth | se brosser les dents, se laver les dents ; brossage | brush one's teeth, clean one's teeth
mow | tondre, tondre la pelouse, tondre le gazon ; tonte | mow, mow the lawn, cut the grass ; mowing
iron-clothes | repasser, faire le repassage ; repassage | iron, do the ironing ; ironing
juggle | jongler ; jonglage, jonglerie | juggle ; juggling
yawn | bâiller ; bâillement | yawn ; yawn
whistle-tune | siffloter, siffler un air ; sifflement | whistle, toot ; whistle
wink | cligner de l'œil, faire un clin d'œil ; clin d'œil | wink, blink ; wink
splash | éclabousser, barboter, patauger ; éclaboussure | splash, paddle in the water, wade ; splash
type | taper au clavier, saisir au clavier, dactylographier ; frappe au clavier | type, key in, type up ; typing
fasten-tie | nouer, lacer, ficeler, ligoter ; nœud | tie, tie up, lace, knot, bind ; knot
play-football | jouer au football, jouer au foot ; football, foot | play football, play soccer ; football, soccer | set sport, isa play-sport
play-tennis | jouer au tennis ; tennis | play tennis ; tennis | set sport, isa play-sport
play-basketball | jouer au basket, jouer au basketball ; basket, basketball | play basketball, shoot hoops ; basketball | set sport, isa play-sport
play-rugby | jouer au rugby ; rugby | play rugby ; rugby | set sport, isa play-sport
play-volleyball | jouer au volley, jouer au volleyball ; volley, volleyball | play volleyball ; volleyball | set sport, isa play-sport
play-baseball | jouer au baseball ; baseball | play baseball ; baseball | set sport, isa play-sport
play-hockey | jouer au hockey ; hockey | play hockey ; hockey | set sport, isa play-sport
play-golf | jouer au golf ; golf | play golf ; golf | set sport, isa play-sport
play-handball | jouer au handball, jouer au hand ; handball | play handball ; handball | set sport, isa play-sport
play-cricket | jouer au cricket ; cricket | play cricket ; cricket | set sport, isa play-sport
play-table-tennis | jouer au ping-pong, jouer au tennis de table ; ping-pong, tennis de table | play table tennis, play ping-pong ; table tennis, ping-pong | set sport, isa play-sport
play-chess | jouer aux échecs ; échecs | play chess ; chess | set board-game
play-cards | jouer aux cartes, battre les cartes ; jeu de cartes | play cards, shuffle the cards ; card game | set board-game
box-sport | boxer, faire de la boxe ; boxe | box, spar with ; boxing | set combat-sport
wrestle | faire de la lutte, lutter au corps à corps ; lutte gréco-romaine | wrestle, grapple with an opponent ; wrestling | set combat-sport
fence-sport | faire de l'escrime, croiser le fer ; escrime | fence with swords, do fencing ; fencing | set combat-sport
do-judo | faire du judo ; judo | do judo ; judo | set combat-sport
do-yoga | faire du yoga, pratiquer le yoga ; yoga | do yoga, practise yoga, practice yoga ; yoga
take-train | prendre le train, voyager en train, aller en train, monter dans un train | take the train, travel by train, go by train, ride a train | set travel-mode, isa travel
take-bus | prendre le bus, voyager en bus, aller en bus, prendre l'autocar | take the bus, travel by bus, go by bus, ride a bus | set travel-mode, isa travel
take-metro | prendre le métro, aller en métro | take the metro, take the subway, take the tube, ride the subway | set travel-mode
take-taxi | prendre un taxi, appeler un taxi, aller en taxi | take a taxi, hail a cab, take a cab, go by taxi | set travel-mode
take-boat | prendre le bateau, prendre le ferry, voyager en bateau | take the boat, take the ferry, travel by boat | set travel-mode, isa travel
take-plane | prendre un vol, voyager en avion | catch a flight, travel by plane, take a plane | set travel-mode, isa travel
be-divorced | être divorcé, être séparé de son conjoint ; ; divorcé | be divorced, be separated from one's spouse ; ; divorced | set marital-status
be-right-handed | être droitier ; ; droitier | be right-handed ; ; right-handed | set handedness
be-left-handed | être gaucher ; ; gaucher | be left-handed ; ; left-handed | set handedness
be-vegetarian | être végétarien, être végétalien, être végane ; végétarisme, véganisme ; végétarien, végane | be vegetarian, be vegan ; vegetarianism, veganism ; vegetarian, vegan | opposite eat-meat
eat-meat | manger de la viande, être carnivore | eat meat, be a meat-eater | opposite be-vegetarian
be-in-force | être en vigueur, rester en vigueur, s'appliquer toujours | be in force, be in effect, remain in force, remain in effect, still apply | opposite be-repealed
be-in-deficit | être en déficit, creuser le déficit, afficher un déficit ; déficit | run a deficit, be in deficit, post a deficit ; deficit | opposite be-in-surplus, set budget-balance
be-in-surplus | être excédentaire, dégager un excédent, afficher un excédent ; excédent | run a surplus, be in surplus, post a surplus ; surplus | set budget-balance, opposite be-in-deficit
be-in-recession | être en récession, entrer en récession ; récession | be in recession, enter recession, fall into recession ; recession | opposite avoid-recession
avoid-recession | éviter la récession, échapper à la récession | avoid recession, dodge recession, escape recession | opposite be-in-recession
beat-expectations | dépasser les attentes, faire mieux que prévu, dépasser les prévisions, surprendre à la hausse | beat expectations, exceed expectations, top forecasts, beat forecasts, outperform | opposite miss-expectations
miss-expectations | décevoir les marchés, faire moins bien que prévu, être inférieur aux attentes, rester en deçà des attentes | miss expectations, miss forecasts, disappoint expectations, underperform, come in below expectations | opposite beat-expectations
issue-shares | émettre des actions, augmenter son capital, procéder à une augmentation de capital ; augmentation de capital | issue shares, raise new equity ; capital increase, share issue | opposite buy-back-shares
buy-back-shares | racheter ses actions, racheter ses propres actions ; rachat d'actions | buy back shares, repurchase shares ; share buyback, buyback | opposite issue-shares
pay-dividend | verser un dividende, distribuer un dividende ; dividende | pay a dividend, distribute a dividend ; dividend | opposite scrap-dividend
scrap-dividend | suspendre le dividende, renoncer au dividende, supprimer le dividende | scrap the dividend, suspend the dividend, cancel the dividend | opposite pay-dividend
limit-cap | limiter, plafonner à, restreindre l'accès, fixer un plafond ; limitation, plafonnement, plafond | limit, cap, put a cap, set a limit ; limitation, cap, ceiling | opposite remove-limit
remove-limit | déplafonner, supprimer le plafond, lever la limite ; déplafonnement | uncap, remove the cap, lift the limit, remove the limit | opposite limit-cap
live-through | faire l'expérience, connaître une période, traverser une période, éprouver un sentiment ; expérience | experience, live through a period, go through a period ; experience
show-way | guider, orienter, aiguiller, montrer le chemin ; guidage, orientation scolaire | guide, show the way, point in the right direction, steer towards ; guidance
specify | spécifier, stipuler, énoncer les conditions ; spécification, stipulation | specify, stipulate, set out the terms ; specification, stipulation | opposite leave-vague
leave-vague | rester vague, rester évasif, entretenir le flou, laisser planer le doute ; flou | remain vague, stay vague, be evasive, leave unclear ; vagueness | opposite specify
attribute | attribuer à, imputer à, mettre sur le compte, prêter à ; attribution à | attribute, ascribe, credit, put down to, chalk up
perceive | percevoir comme, être perçu, être vu comme ; perception | perceive, be seen as, be perceived, be viewed as ; perception
highlight | mettre en avant, mettre en évidence, mettre l'accent, faire ressortir, braquer les projecteurs ; mise en avant, mise en évidence | highlight, underline, emphasise, emphasize, underscore, spotlight ; emphasis, highlighting
speculate | spéculer, faire des conjectures, conjecturer ; spéculation, conjecture | speculate, surmise, conjecture ; speculation, conjecture
complain | se plaindre, râler, protester auprès, rouspéter ; doléance, grief | complain, grumble, moan, gripe, lodge a complaint ; grievance, grumble
derive | dériver, tirer de, puiser dans ; dérivation | derive, be derived, draw from ; derivation
gross | engranger des recettes, rapporter au box-office, cumuler des recettes ; recette, box-office | gross, take at the box office, rake in ; gross, takings, box office
implicate | impliquer, mêler à une affaire ; implication dans | implicate, embroil ; implication | opposite clear-name
personalise | personnaliser, adapter sur mesure, faire sur mesure ; personnalisation | personalise, personalize, customise, customize, tailor, individualise ; personalisation, personalization, customisation, customization | opposite standardise
standardise | standardiser, uniformiser, harmoniser les normes ; standardisation, uniformisation | standardise, standardize, make uniform ; standardisation, standardization | opposite personalise
deepen | approfondir, s'approfondir, creuser la question ; approfondissement | deepen, go deeper, delve
ignite | embraser, mettre le feu aux poudres, attiser, faire éclater ; étincelle | ignite, inflame, stoke, fan the flames ; ignition
put-on-record | documenter, recenser les cas, consigner par écrit ; documentation | document, put on record ; documentation
populate | peupler, être peuplé ; peuplement, population | populate, be populated, be peopled ; population | opposite depopulate
depopulate | se dépeupler, dépeupler, se vider de ses habitants ; dépeuplement | depopulate, lose its inhabitants ; depopulation | opposite populate
entitle-work | intituler, s'intituler, avoir pour titre ; intitulé, titre d'ouvrage | entitle, title, be titled ; title of the work
recapture | reprendre le contrôle, reconquérir, regagner la ville ; reconquête | recapture, retake, regain control, win back ; recapture, reconquest | opposite lose-territory
reunite | réunifier, se retrouver enfin, retrouver les siens ; réunification, retrouvailles | reunite, reunify, be reunited ; reunification, reunion
impersonate | usurper l'identité, se faire passer pour, se déguiser ; usurpation d'identité, déguisement | impersonate, masquerade, pose as, pass oneself off ; impersonation, identity theft
convey-emotion | émouvoir, toucher au cœur, bouleverser le public, attendrir ; émotion | move to tears, touch deeply, stir emotions ; emotion
obtain-agreement | décrocher un accord, arracher un accord, parvenir à un accord | secure a deal, clinch a deal, land a deal
recover-thing | récupérer, repêcher, recouvrer, rentrer en possession ; récupération | retrieve, be picked up, pick up from, fish out, recoup, recover one's, get back ; retrieval
self-immolate | s'immoler, s'immoler par le feu ; immolation | self-immolate, set oneself on fire ; self-immolation
behead | décapiter, trancher la tête ; décapitation | behead, decapitate ; beheading, decapitation | implies kill
sacrifice | sacrifier, se sacrifier ; sacrifice | sacrifice, sacrifice oneself ; sacrifice
`);
