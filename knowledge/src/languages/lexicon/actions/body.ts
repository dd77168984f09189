// Postures, gestures, faces, eating, sleeping, washing, dressing: what a picture shows.
import { table } from '../table.ts';

export const BODY = table('actions', `
sit | s'asseoir, être assis, rester assis, prendre place, s'attabler ; ; assis | sit, sit down, be seated, take a seat, be sitting ; ; seated | set posture, opposite stand, opposite lie
stand | se tenir debout, être debout, rester debout, se mettre debout ; station debout ; debout | stand, be standing, be on one's feet, stand upright ; ; standing | opposite sit, opposite lie, set posture, opposite kneel, opposite squat
lie | être couché, s'allonger, se coucher, être étendu, être allongé ; ; allongé, couché | lie down, be lying, recline, stretch out, be lying down ;  ; lying, reclining | opposite sit, set posture, opposite stand
kneel | s'agenouiller, être à genoux, se mettre à genoux ; génuflexion ; agenouillé | kneel, be on one's knees, get down on one's knees ; ; kneeling | opposite stand, set posture
squat | s'accroupir, se tapir, être accroupi ; ; accroupi | squat down, crouch, squat, hunker down ; ; crouching | opposite stand, set posture
get-up | se lever, se relever, se mettre sur ses pieds ; lever | get up, stand up, rise to one's feet, get to one's feet, get back up
lean | se pencher, s'appuyer, s'adosser, être adossé | lean against, lean over, bend over, lean out, be leaning
bend | se courber, courber, fléchir les genoux ; flexion | bend, bend down, bow down, stoop, flex ; bending | opposite straighten
straighten | redresser, se tenir droit | straighten, straighten up, stand straight, unbend | opposite bend
sleep | dormir, être endormi, sommeiller, faire la sieste, roupiller, être assoupi ; sommeil, sieste ; endormi | sleep, be asleep, nap, take a nap, doze, snooze, slumber ; sleep, nap ; asleep, sleeping | opposite be-awake, set sleep-wake, implies rest
be-awake | être éveillé, être réveillé, rester éveillé, veiller ; éveil, veille ; éveillé, réveillé | be awake, stay awake, stay up ; wakefulness ; awake | set sleep-wake, opposite sleep
fall-asleep | s'endormir, s'assoupir ; endormissement, assoupissement | fall asleep, nod off, doze off, drift off | opposite wake-up
wake-up | se réveiller, s'éveiller, réveiller ; réveil | wake, wake up, awaken, awake ; awakening | opposite fall-asleep
go-to-bed | aller se coucher, aller au lit, se mettre au lit ; coucher | go to bed, turn in, hit the sack ; bedtime
dream | rêver, faire un rêve, cauchemarder ; rêve, songe, cauchemar | dream, have a dream, have a nightmare ; dream, nightmare
rest | se reposer, se détendre, se délasser, se prélasser, se relaxer ; repos, détente, répit | rest, relax, take a break, have a rest, unwind, lounge, put one's feet up ; rest, break, respite, relaxation | opposite exert
exert | se démener, se dépenser, s'activer, se fatiguer ; effort physique | exert oneself, toil away, wear oneself out, push oneself ; exertion | opposite rest
smile | sourire, avoir le sourire, être tout sourire ; sourire ; souriant | smile, grin, beam ; smile, grin ; smiling | opposite frown, set face
frown | froncer les sourcils, faire la moue, faire la tête, grimacer, se renfrogner ; moue, grimace | frown, scowl, grimace, pout, glower ; frown, scowl, grimace | set face, opposite smile
laugh | rire, rigoler, éclater de rire, pouffer, ricaner ; rire, fou rire | laugh, giggle, chuckle, burst out laughing, crack up ; laugh, laughter, giggle | opposite cry
cry | pleurer, fondre en larmes, sangloter, verser des larmes, être en larmes ; pleurs, larme, sanglot | cry, weep, sob, burst into tears, be in tears, shed tears ; tears, weeping, sob | set face, opposite laugh
kiss | embrasser, donner un baiser, s'embrasser ; baiser, bise, bisou | kiss, give a kiss ; kiss
hug | étreindre, serrer dans ses bras, enlacer, prendre dans ses bras, faire un câlin ; étreinte, accolade, câlin | hug, embrace, cuddle, take in one's arms ; hug, embrace, cuddle
shake-hands | serrer la main, se serrer la main ; poignée de main | shake hands, shake the hand ; handshake
wave-hand | faire signe, agiter la main, faire un signe de la main ; signe de la main | wave, wave one's hand, wave goodbye ; wave
point | pointer, désigner du doigt, indiquer du doigt | point at, point one's finger, point towards
nod | acquiescer de la tête, hocher la tête, opiner ; hochement de tête | nod, nod one's head ; nod | opposite shake-head
shake-head | secouer la tête, faire non de la tête | shake one's head | opposite nod
clap | taper des mains, battre des mains ; applaudissement, applaudissements, ovation | clap, clap one's hands, give an ovation ; applause, ovation | opposite boo
boo | huer, siffler, conspuer ; huée, sifflet | boo, jeer, heckle, hiss ; boo, jeer | opposite clap
look | regarder, observer, contempler, scruter, jeter un coup d'œil, fixer du regard, lorgner ; regard, coup d'œil | look at, watch, gaze, stare, glance, observe closely, view, take a look ; look, gaze, glance, stare | opposite look-away
look-away | détourner le regard, regarder ailleurs, détourner les yeux, fermer les yeux sur | look away, avert one's eyes, turn a blind eye | opposite look
see | voir, apercevoir, entrevoir, remarquer ; vue | see, catch sight, spot, make out, notice, glimpse ; sight, glimpse | opposite be-blind
be-blind | être aveugle, perdre la vue, être non-voyant ; cécité ; aveugle, non-voyant | be blind, go blind, lose one's sight ; blindness ; blind | opposite see
hear | entendre, ouïr ; ouïe | hear, overhear ; hearing | opposite be-deaf
be-deaf | être sourd, perdre l'ouïe ; surdité ; sourd, malentendant | be deaf, go deaf, lose one's hearing ; deafness ; deaf | opposite hear
listen | écouter, prêter l'oreille, tendre l'oreille ; écoute | listen, lend an ear ; listening
smell | sentir, renifler, humer, flairer ; odorat, odeur | smell, sniff ; smell, scent
taste | goûter, déguster, savourer ; dégustation, goût | taste, savour, savor, sample ; tasting, taste
touch | effleurer, palper, tâter, toucher ; contact physique, effleurement | touch, feel with one's hand, brush against ; touch
eat | manger, déjeuner, dîner, se nourrir, dévorer, consommer un repas, grignoter, avaler, croquer ; repas, déjeuner, dîner | eat, dine, have lunch, have dinner, have breakfast, feed on, devour, munch, snack, have a meal ; meal, eating | opposite fast
fast | jeûner, faire le jeûne, se priver de nourriture, faire ramadan, faire une grève de la faim ; jeûne, grève de la faim | fast, go without food, go on a hunger strike, go hungry ; fast, hunger strike, fasting | opposite eat
drink | boire, siroter, se désaltérer, trinquer, absorber une boisson ; boisson | drink, sip, gulp, have a drink, swig ; drink, sip
be-drunk | être ivre, être saoul, se saouler, être en état d'ébriété, être alcoolisé ; ivresse, ébriété ; ivre, saoul | be drunk, get drunk, be intoxicated, be under the influence ; drunkenness, intoxication ; drunk, intoxicated | opposite be-sober
be-sober | être sobre, rester sobre ; sobriété ; sobre | be sober, stay sober ; sobriety ; sober | opposite be-drunk
smoke | fumer, griller une cigarette ; tabagisme | smoke, light up a cigarette, vape ; smoking | opposite quit-smoking
quit-smoking | arrêter de fumer, arrêter le tabac, cesser de fumer ; arrêt du tabac, sevrage tabagique | quit smoking, stop smoking, give up smoking, kick the habit ; smoking cessation | opposite smoke
cook | cuisiner, faire cuire, préparer le repas, faire la cuisine, mijoter, mitonner, cuire ; cuisson, cuisine | cook, prepare a meal, make dinner ; cooking
bake | cuire au four, faire un gâteau ; cuisson au four | bake ; baking | isa cook, set cooking
fry | frire, faire frire, faire revenir ; friture | fry, deep-fry, stir-fry ; frying | isa cook, set cooking
boil | bouillir, faire bouillir, faire cuire à l'eau ; ébullition | boil, bring to the boil ; boiling | isa cook, set cooking
grill | griller, faire griller, faire un barbecue ; grillade, barbecue | grill, barbecue, have a barbecue ; grilling, barbecue | isa cook, set cooking
breathe | respirer, inhaler, expirer de l'air ; respiration, souffle | breathe, inhale, take a breath ; breathing, breath | opposite suffocate
suffocate | suffoquer, s'étouffer, étouffer, s'asphyxier ; asphyxie, suffocation, étouffement | suffocate, choke, asphyxiate ; suffocation, asphyxiation | opposite breathe
cough | tousser, éternuer ; toux, éternuement | cough, sneeze ; cough, sneeze
sweat | transpirer, suer ; transpiration, sueur | sweat, perspire ; sweat, perspiration
wash | laver, se laver, faire sa toilette, se doucher, prendre une douche, prendre un bain, lessiver ; toilette, lavage, douche, bain | wash, take a shower, shower, take a bath, bathe, rinse ; washing, bath
clean | nettoyer, faire le ménage, récurer, désinfecter, assainir ; nettoyage, ménage, désinfection | clean, clean up, scrub, tidy up, sweep, mop, disinfect ; cleaning, clean-up, cleanup, disinfection | opposite dirty
dirty | salir, souiller, tacher ; salissure, souillure | dirty, soil, stain, make a mess ; dirt, stain | opposite clean
get-dressed | s'habiller, se vêtir, enfiler, mettre un vêtement, revêtir ; habillage | get dressed, put on, dress oneself, don ; dressing | opposite get-undressed
get-undressed | se déshabiller, se dévêtir, ôter un vêtement, enlever un vêtement ; déshabillage | undress, get undressed, take off one's clothes, strip off | opposite get-dressed
wear | être vêtu, être coiffé, être habillé, arborer, porter ; ; vêtu, habillé | wear, be dressed, be clad, sport, have on, be wearing ; ; dressed, clad
be-naked | être nu, être torse nu, être dévêtu ; nudité ; nu, dévêtu | be naked, be nude, be shirtless, be undressed, be topless ; nudity ; naked, nude, shirtless
be-barefoot | être pieds nus, marcher pieds nus ; ; déchaussé | be barefoot, go barefoot ; ; barefoot | opposite wear-shoes
wear-shoes | porter des chaussures, être chaussé ; ; chaussé | wear shoes, have shoes on, wear boots | opposite be-barefoot
shave | se raser, raser la barbe ; rasage | shave, shave off ; shaving
comb | coiffer, se coiffer, peigner, se brosser les cheveux ; coiffage | comb, brush one's hair, do one's hair
be-bald | être chauve, perdre ses cheveux ; calvitie ; chauve | be bald, go bald, lose one's hair ; baldness ; bald | opposite have-hair
have-hair | avoir des cheveux, être chevelu ; chevelure ; chevelu | have hair, be long-haired ; ; long-haired, hairy | opposite be-bald
play-leisure | s'amuser, se divertir ; jeu, amusement, divertissement | have fun, enjoy oneself, amuse oneself ; fun, amusement, entertainment | opposite be-bored
be-bored | s'ennuyer, trouver le temps long ; ennui | be bored, get bored ; boredom ; bored | opposite play-leisure
dance | danser, valser, se trémousser ; danse | dance, waltz ; dance, dancing
sing | chanter, entonner, fredonner ; chant | sing, croon, hum ; singing, song
play-instrument | jouer de, jouer du, jouer d'un instrument | strum, play an instrument
play-guitar | jouer de la guitare, gratter sa guitare | play the guitar, strum a guitar | set instrument, isa play-instrument
play-piano | jouer du piano, être au piano, pianoter | play the piano | set instrument, isa play-instrument
play-violin | jouer du violon | play the violin, fiddle | set instrument, isa play-instrument
play-drums | jouer de la batterie, battre le tambour | play the drums, drum | set instrument, isa play-instrument
play-flute | jouer de la flûte | play the flute | set instrument, isa play-instrument
play-trumpet | jouer de la trompette | play the trumpet | set instrument, isa play-instrument
pose | prendre la pose | pose, strike a pose ; pose
photograph | photographier, prendre en photo, prendre une photo, tirer le portrait ; photographie, cliché | photograph, take a picture, take a photo, snap a photo ; photograph
swallow | déglutir, ingérer, gober, ingurgiter ; ingestion, déglutition | swallow, ingest, gulp down ; ingestion | opposite spit
spit | cracher, recracher, vomir, régurgiter ; crachat, vomissement | spit, spit out, vomit, throw up ; spit, vomiting | opposite swallow
bite | mordre ; morsure | bite, chomp, nip ; bite
scratch | gratter, griffer, égratigner ; griffure, égratignure | scratch, claw ; scratch
stretch-body | s'étirer, faire des étirements ; étirement | do stretches, limber up ; stretching
be-hungry | avoir faim, être affamé, mourir de faim, souffrir de la faim ; faim ; affamé | be hungry, starve, be starving ; hunger ; hungry, starving | opposite be-full-up
be-full-up | être rassasié, être repu, manger à sa faim ; satiété ; rassasié, repu | be sated, have eaten enough, be full up ; satiety ; sated | opposite be-hungry
be-thirsty | avoir soif, être assoiffé, être déshydraté ; soif, déshydratation ; assoiffé, déshydraté | be thirsty, be dehydrated ; thirst, dehydration ; thirsty, dehydrated
be-tired | être fatigué, être épuisé physiquement, être éreinté, être las, être à bout de forces ; fatigue, épuisement physique ; fatigué, éreinté, las | be tired, be exhausted physically, be worn out, be weary ; tiredness, fatigue, weariness ; tired, weary, worn-out | opposite be-rested
be-rested | être reposé, être frais et dispos, être en pleine forme | be rested, be refreshed, be well-rested | opposite be-tired
`);
