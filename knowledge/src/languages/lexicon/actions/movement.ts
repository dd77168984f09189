// Going, coming, directions, ways of moving, travelling.
import { table } from '../table.ts';

export const MOVEMENT = table('actions', `
go | aller, se rendre, se diriger, se déplacer, gagner la ville, mettre le cap, faire route | go, travel to, head, make one's way, head for, proceed to, move towards
come | venir, s'approcher ; venue | come, come over, come along ; coming
move | bouger, remuer, se mouvoir, être en mouvement ; mouvement | move, budge, stir, be in motion ; movement, motion | opposite be-still
be-still | être immobile, rester immobile, s'immobiliser ; immobilité ; immobile | be still, stand still, be motionless, stay still, freeze in place, be stationary ; stillness ; motionless, still, stationary | opposite move
approach | approcher ; approche | approach, get closer, come near, draw near, move closer, near ; approach | opposite move-away
move-away | s'éloigner, prendre ses distances, se distancier ; éloignement, distanciation | move away, distance oneself, drift away, recede ; distancing | opposite approach
go-up | gravir, monter, faire l'ascension ; ascension | go upstairs, climb, ascend, scale, walk up, go uphill ; ascent | opposite go-down, set going
go-down | descendre, redescendre, dévaler ; descente | descend, go downstairs, walk down, come downstairs, go downhill | set going, opposite go-up
go-forward | avancer, aller en avant | go forwards, move forwards ; forward movement
turn | tourner, pivoter, bifurquer ; virage, tournant | turn around, pivot, swivel, veer, swerve ; turn | opposite go-straight
go-straight | aller tout droit, continuer tout droit | go straight on, go straight ahead, continue straight | opposite turn
turn-left | tourner à gauche, prendre à gauche, virer à gauche | turn left, go left, bear left | set turn-side, opposite turn-right
turn-right | tourner à droite, prendre à droite, virer à droite | turn right, go right, bear right | set turn-side, opposite turn-left
walk | marcher, se promener, aller à pied, cheminer, flâner, se balader, déambuler ; marche, promenade, balade | walk, stroll, go on foot, wander, amble, take a walk, saunter ; walk, stroll | isa go, set locomotion
run | courir, trottiner, faire un footing, galoper, faire du jogging ; course à pied, footing, jogging | run, jog, trot, gallop, go running, go for a run ; jog, run, jogging, running | isa go, set locomotion
sprint | sprinter, piquer un sprint ; sprint | sprint, dash ; sprint, dash | isa run, implies run
hike | randonner, faire de la randonnée, crapahuter ; randonnée, trek | trek, ramble, backpack ; trek | isa walk
march | défiler, marcher au pas ; défilé | march, parade ; parade | isa walk
swim | nager, se baigner, faire des longueurs ; nage, natation, baignade | swim, go swimming, take a dip ; swim, swimming | set locomotion, isa move
dive | faire de la plongée, plonger sous ; plongée, plongeon | dive, scuba dive, go diving, plunge into the water ; dive, diving
fly | voler, prendre l'avion, survoler, planer ; vol, survol | fly, take a flight, soar overhead, glide, go by plane ; flight | set locomotion, isa go
drive | conduire, rouler, être au volant, prendre la voiture, piloter un véhicule ; conduite | drive, be at the wheel, be behind the wheel, motor, go by car ; drive, driving | set locomotion, isa go
cycle | faire du vélo, pédaler, rouler à vélo, aller à vélo, se déplacer à vélo ; cyclisme | cycle, bike, pedal, ride a bike, ride a bicycle, go by bike ; cycling | set locomotion, isa go
ride-horse | monter à cheval, chevaucher, faire du cheval ; équitation, chevauchée | ride a horse, go horse riding, go horseback riding ; horse riding, horseback riding | set locomotion
ride-motorbike | rouler à moto, faire de la moto, être à moto, conduire une moto | ride a motorcycle, ride a motorbike | set locomotion
crawl | ramper, marcher à quatre pattes, se traîner ; reptation | crawl, creep, go on all fours ; crawling | set locomotion, isa move
sail | naviguer, faire de la voile, voguer, faire voile, prendre la mer ; navigation, voile | sail, go sailing, set sail, go by boat, navigate the sea ; sailing, voyage | set locomotion, isa go
row-boat | ramer, pagayer, faire de l'aviron, faire du kayak ; aviron | row, paddle, kayak, canoe ; rowing, paddling, kayaking
ski | skier, faire du ski, dévaler les pistes ; ski | ski, go skiing ; skiing | set locomotion
skate | patiner sur glace, faire du patin, faire du patinage ; patinage | skate, ice-skate, go skating ; skating | set locomotion, isa move
skateboard | faire du skateboard, faire du skate | skateboard, ride a skateboard ; skateboarding | set locomotion
snowboard | faire du snowboard, faire du surf des neiges | snowboard, go snowboarding ; snowboarding | set locomotion
surf | surfer, faire du surf ; surf | surf, go surfing, ride a wave ; surfing | set locomotion
roll | faire rouler ; roulement | roll, trundle ; rolling
slide-glide | glisser, patiner, déraper ; glissade, dérapage | skid ; slip, skid
climb-rock | faire de l'escalade, faire de l'alpinisme, escalader ; alpinisme | climb up, go rock climbing, rock climb, go mountaineering ; rock climbing, mountaineering | implies go-up
travel | voyager, faire un voyage, partir en voyage, se déplacer à l'étranger, sillonner, bourlinguer ; voyage, périple | travel, journey, go on a trip, take a trip, roam ; journey, trip, travel | opposite stay-home
stay-home | rester à la maison, rester chez soi, se confiner | stay at home, stay in, stay indoors, stay home | opposite travel
commute | faire la navette, se rendre au travail, faire le trajet ; navette, trajet domicile-travail | commute, travel to work, shuttle ; commute | isa travel
cross | traverser, franchir, passer la frontière, enjamber ; traversée, franchissement | cross, go across, traverse, go over, pass through, ford ; crossing
pass-by | longer, dépasser à pied, côtoyer | pass by, go past, walk past, drive past, skirt along
bypass | contourner, faire le tour, faire un détour ; contournement, détour | bypass, go around, make a detour, circumvent ; bypass, detour
follow | suivre, talonner, filer, emboîter le pas, marcher derrière ; filature | follow, tail, go after, walk behind, shadow | converse be-followed
be-followed | être suivi, être talonné, être pris en filature | be followed, be tailed | converse follow
chase | pourchasser, courir après, traquer, se lancer à la poursuite ; traque | chase, pursue on foot, hunt down, run after, give chase ; chase, pursuit, manhunt | converse run-from
run-from | être pourchassé, être traqué, être en cavale, être poursuivi ; cavale | be chased, be on the run, be hunted, be at large | converse chase
catch-up-with | rattraper, rejoindre en route | catch up with, draw level with
lose-way | se perdre, s'égarer, perdre son chemin | get lost, lose one's way, go astray | opposite find-way
find-way | trouver son chemin, s'orienter, retrouver son chemin ; orientation | find one's way, orient oneself, navigate ; orientation, navigation | opposite lose-way
explore | explorer, partir à la découverte ; exploration | explore, scout, venture into ; exploration
fall-down | tomber, faire une chute, trébucher, culbuter ; chute, culbute | fall over, fall down, trip, stumble, take a fall, topple, tumble down, fall ; fall, stumble
jump | sauter, faire un saut, sautiller ; saut | jump, leap over, hop, vault, bounce ; hop | isa move
shake | trembler, secouer, vibrer, s'agiter ; tremblement, secousse, vibration | shake, tremble, vibrate, quiver, shiver, rattle ; shaking, tremor, vibration
rotate | tourner sur soi, faire tourner, tournoyer ; rotation | rotate, spin, revolve, twirl, whirl ; rotation, spin
swing-dangle | se balancer, pendre ; balancement | dangle, hang from ; swinging
float | flotter, surnager, rester à la surface ; flottaison | float, bob ; floating | opposite sink
sink | couler, sombrer, faire naufrage, s'enfoncer dans, chavirer ; naufrage | sink below, go under the water, founder, be shipwrecked, capsize, go to the bottom, sink ; sinking, shipwreck | opposite float
load | charger, embarquer des marchandises ; chargement | load, load up ; loading | opposite unload
unload | décharger, débarquer des marchandises ; déchargement | unload ; unloading | opposite load
board | monter à bord, embarquer ; embarquement | board, get on, get into, go aboard ; boarding | opposite disembark
disembark | descendre du train, quitter le bord, mettre pied à terre ; débarquement | disembark, get off, alight, go ashore ; disembarkation | opposite board
park | se garer, stationner, garer ; stationnement | park, pull over ; parking
overcrowd | se bousculer, affluer, se ruer, prendre d'assaut ; affluence, ruée, afflux, bousculade | flock, crowd, throng, rush to, pour in, jostle, stampede ; influx, crowd, stampede
migrate | migrer ; migration | migrate ; migration
smuggle | faire passer en contrebande, trafiquer ; contrebande, trafic | smuggle, traffic ; smuggling, trafficking, contraband | implies carry
circulate | circuler, être en circulation ; circulation | circulate, be in circulation, do the rounds ; circulation
escape-prison | s'évader, faire le mur, s'échapper de prison ; évasion | escape from prison, break out, break out of jail ; jailbreak, prison escape, breakout | implies flee
`);
