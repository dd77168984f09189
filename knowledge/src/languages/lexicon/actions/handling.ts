// What hands do to objects: holding, carrying, throwing, opening, cutting, joining, placing.
import { table } from '../table.ts';

export const HANDLING = table('actions', `
hold | tenir, tenir à la main, empoigner, agripper, serrer, s'accrocher, brandir | hold, grip, clutch, grasp, cling, brandish, clasp ; grip, hold, grasp | opposite let-go
let-go | lâcher, relâcher, laisser échapper, desserrer ; lâcher | let go of, release one's grip, loosen one's grip | opposite hold
pick-up | ramasser, attraper, se saisir, cueillir au sol, prendre en main | pick up off, grab, take hold, snatch, scoop up | opposite put-down
put-down | poser, déposer, reposer, laisser tomber à terre ; dépôt | put down, set down, lay down, drop off ; placement | opposite pick-up
carry | porter, transporter, trimballer, emporter, convoyer, véhiculer ; transport, portage | carry, transport, haul, lug, convey, bear, tote ; transport, carriage, transportation
bring | apporter, amener, ramener ; apport | bring, bring along, fetch, bring over
lift | soulever, hisser ; levage | lift up, raise up, hoist, heave ; hoisting | opposite lower-thing
lower-thing | faire descendre | lower down, bring lower ; lowering | opposite lift
throw | jeter, balancer, envoyer valser ; lancer, jet | throw, toss, hurl, fling, chuck, pitch ; throw, toss, pitch | opposite catch
catch | rattraper au vol, attraper au vol, réceptionner, capter un ballon | catch a ball, catch in the air, catch ; catch | opposite throw
throw-out | mettre à la poubelle, jeter à la poubelle, se débarrasser, bazarder ; mise à la poubelle | throw away, discard, get rid of, dispose, bin, junk, jettison, dump ; dumping | opposite keep, opposite recycle
push | pousser, bousculer ; poussée | push, shove, nudge along ; push, shove | opposite pull
pull | traîner derrière, tracter, remorquer ; traction, remorquage | pull, drag, tow, tug, haul along ; pull, tow | opposite push
open | ouvrir une porte, déverrouiller, entrouvrir, décacheter | unlock, unseal, open a door ; unlocking | opposite lock
lock | verrouiller, fermer à clé, boucler la porte, cadenasser ; verrouillage | lock, bolt the door, padlock, lock up ; locking, lockout | opposite open
cover | couvrir, recouvrir, envelopper, draper, tapisser ; recouvrement | coat, drape, blanket ; covering | opposite uncover
uncover | déballer, ôter le couvercle, dénuder | take the cover off, unwrap, unveil a statue, strip bare | opposite cover
cut-object | couper, découper, tailler, sectionner, débiter ; découpe, découpage | cut up, slice, chop, carve, sever, saw, cut off ; slicing, chopping
join-object | joindre, attacher, coller, souder, fixer, raccorder, connecter ; jonction, fixation, soudure, raccordement | attach, connect, fasten, glue, weld, tie together, link up, join together ; attachment, joining | opposite detach
detach | détacher, délier, débrancher, déconnecter ; détachement | detach, disconnect, unfasten, untie, unhook, unplug, come off ; detachment, disconnection | opposite join-object
break | casser, se casser, briser, se briser, fracasser, voler en éclats ; casse, bris | break, smash, shatter, snap, fracture ; breakage | opposite repair
repair | réparer, remettre en état, dépanner, rafistoler, raccommoder, restaurer ; réparation, remise en état, dépannage, restauration | repair, mend, fix up, restore, patch up, service ; repair, restoration | opposite destroy, opposite damage, opposite break
fold | plier, rabattre ; pliage | fold up, crease ; folding | opposite unfold
unfold | déplier, dérouler | unroll | opposite fold
tear | déchirer, lacérer, mettre en pièces, arracher ; déchirure | tear, rip, shred, tear up, tear apart ; tear, rip
crush | broyer, concasser, piler ; broyage, écrasement | crush up, squash, grind, pulverise, pulverize, flatten ; crushing, grinding
hit | frapper, taper, cogner, heurter, percuter, gifler ; coup, gifle, percussion | hit, punch, slap, knock, bang, thump ; blow, punch, slap
kick | donner un coup de pied, botter, taper dans un ballon ; coup de pied | kick, boot ; kick
press | presser, comprimer ; compression | press, squeeze, compress ; pressure, compression
paint | peindre, repeindre, colorier ; peinture | paint, colour in, color in ; painting | set art-making
draw-picture | dessiner, croquer au crayon, esquisser, tracer, griffonner ; dessin, esquisse, croquis | draw a picture, sketch, doodle ; drawing, sketch | set art-making
dig | creuser, fouiller le sol, excaver, forer, bêcher ; creusement, excavation | dig, excavate, burrow, drill ; digging, excavation | opposite fill-hole
fill-hole | reboucher, combler un trou, remblayer ; remblai | fill in, backfill, plug a hole | opposite dig
bury | enterrer, inhumer, ensevelir, enfouir, mettre en terre ; enterrement, inhumation, obsèques, funérailles, ensevelissement | bury, inter, lay to rest, entomb ; burial, funeral, interment | opposite unearth
unearth | déterrer, exhumer ; exhumation | unearth, exhume, dig up ; exhumation | opposite bury
burn | brûler, incendier, mettre le feu, calciner, prendre feu, être en feu, s'embraser, partir en fumée ; incendie, brûlure, embrasement | burn, set on fire, set fire, torch, catch fire, be on fire, go up in flames, be ablaze, blaze ; fire, blaze, burning
extinguish | éteindre un incendie, maîtriser un incendie, étouffer les flammes | extinguish, put out a fire, douse ; extinguishing
light-up | allumer, éclairer, illuminer, s'allumer ; éclairage, illumination, allumage | light, light up, illuminate, switch on the light ; lighting, illumination | opposite turn-dark
turn-dark | s'assombrir, plonger dans le noir, obscurcir ; obscurcissement, obscurité | go dark, darken, black out, plunge into darkness ; darkening, darkness | opposite light-up
switch-on | mettre en marche, brancher, activer, mettre sous tension ; mise en marche, activation | switch on, turn on, activate, plug in ; activation, switch-on | opposite switch-off
switch-off | éteindre, désactiver, mettre hors tension, couper le moteur ; désactivation, mise hors tension | switch off, turn off, deactivate, power down, disable ; deactivation, switch-off | opposite switch-on
hang | accrocher, placarder ; accrochage | hang up, hook on ; hanging | opposite take-down
take-down | enlever du mur, retirer l'affiche | take down, unhang, remove from the wall | opposite hang
put-in | introduire dans, insérer, mettre dans ; insertion | insert, put inside, stick in, slot in ; insertion | opposite take-out
take-out | extraire ; extraction | take out of, extract | opposite put-in
add | ajouter, adjoindre, rajouter, additionner ; ajout, addition | append, add on, supplement, add ; addition | opposite remove
remove | enlever, ôter, effacer, gommer ; effacement | remove, delete, take out, erase, strip out, rub out ; removal, deletion, erasure | opposite add
pour | déverser ; déversement | pour, tip out, spill ; pouring, spill
leak-fluid | suinter ; fuite d'eau, écoulement | seep, drip, ooze, trickle ; leakage, seepage, drip
spray | pulvériser, asperger, arroser ; pulvérisation, aspersion, arrosage | spray, sprinkle, water, hose down ; spraying, watering
dry | sécher, assécher, se dessécher ; séchage, assèchement, dessèchement | dry, dry out, wipe dry, parch ; drying | opposite wet
wet | mouiller, humidifier, tremper, détremper ; humidification | wet, moisten, soak, dampen, drench ; soaking | opposite dry
sort | trier, ranger, mettre de l'ordre ; tri, rangement | sort, sort through, put in order, put away, tidy, file ; sorting, filing | opposite mess-up
mess-up | déranger, mettre en désordre, mettre la pagaille ; désordre, pagaille | mess up, jumble, throw into disorder, make untidy ; mess, clutter | opposite sort
measure | mesurer, jauger, faire des mesures ; mesure, mesurage, relevé | measure, gauge, take measurements ; measurement
weigh | peser, avoisiner le poids ; poids, masse, pesée | weigh, tip the scales ; weight, mass
count | compter, dénombrer, recenser, faire le décompte, comptabiliser, totaliser ; compte, décompte, dénombrement, recensement | count, tally, number, do a headcount, take a census ; count, tally, census
fasten-belt | attacher sa ceinture, boucler sa ceinture | fasten one's seat belt, buckle up, wear a seat belt | opposite unfasten-belt
unfasten-belt | détacher sa ceinture | unfasten one's seat belt, unbuckle | opposite fasten-belt
knit-sew | coudre, tricoter, broder ; couture, tricot, broderie | sew, knit, stitch, embroider ; sewing, knitting, embroidery
feed | nourrir, donner à manger, alimenter un animal ; alimentation | feed, give food, nourish ; feeding, nourishment | opposite starve-someone
starve-someone | affamer, priver de nourriture, laisser mourir de faim | starve out, deprive of food | opposite feed
`);
