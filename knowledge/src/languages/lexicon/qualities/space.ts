// Position, direction, distance, scope: where a thing is and how far it reaches.
import { table } from '../table.ts';

export const space = table(
  'qualities',
  `
northern-adj | septentrional, du nord ; au nord, vers le nord ; nord | northern, northerly ; northward, northwards, up north ; north | set direction
southern-adj | méridional, du sud ; au sud, vers le sud ; sud | southern, southerly ; southward, southwards, down south ; south | set direction
eastern-adj | oriental, de l'est ; à l'est, vers l'est | eastern, easterly ; eastward, eastwards ; east | set direction
western-adj | occidental, de l'ouest ; à l'ouest, vers l'ouest ; ouest | western, westerly ; westward, westwards ; west | set direction
northeastern-adj | du nord-est ; au nord-est ; nord-est | northeastern, north-eastern ; ; northeast, north-east | set diagonal-direction
northwestern-adj | du nord-ouest ; au nord-ouest ; nord-ouest | northwestern, north-western ; ; northwest, north-west | set diagonal-direction
southeastern-adj | du sud-est ; au sud-est ; sud-est | southeastern, south-eastern ; ; southeast, south-east | set diagonal-direction
southwestern-adj | du sud-ouest ; au sud-ouest ; sud-ouest | southwestern, south-western ; ; southwest, south-west | set diagonal-direction
left-side-adj | côté gauche, main gauche ; à gauche, sur la gauche | left-hand, leftmost ; on the left, to the left, leftward ; left side | opposite right-side-adj
right-side-adj | côté droit, main droite ; à droite, sur la droite | right-hand, rightmost ; on the right, to the right, rightward ; right side | opposite left-side-adj
upper-adj | du haut ; en haut, vers le haut, là-haut | upper, uppermost ; upward, upwards, at the top | set vertical-position
middle-height-adj | du milieu ; à mi-hauteur | middle ; in the middle, halfway up | set vertical-position
lower-adj | du bas ; en bas, vers le bas | lower, lowermost, bottom ; downward, downwards, at the bottom | set vertical-position
above-position-adj | de dessus ; au-dessus, par-dessus, dessus, ci-dessus | overhead ; above, on top | opposite below-position-adj
below-position-adj | de dessous ; au-dessous, en dessous, dessous, ci-dessous, par-dessous | underlying ; below, underneath, beneath | opposite above-position-adj
front-adj | avant, frontal, de devant ; à l'avant, devant, de face | front, frontal ; in front, at the front | opposite rear-adj
rear-adj | arrière, de derrière ; à l'arrière, derrière, de dos | rear, hind ; behind, at the back, from behind | opposite front-adj
internal-adj | interne, intérieur, intrinsèque ; en interne, à l'intérieur, intérieurement, dedans, au-dedans | internal, inner, in-house, interior, intrinsic ; internally, inside | opposite external-adj
external-adj | externe, extérieur, extrinsèque ; en externe, à l'extérieur, extérieurement, dehors, au-dehors | external, outer, exterior, extrinsic ; externally, outside | opposite internal-adj
indoor-adj | d'intérieur, en salle, couvert ; sous abri | indoor, covered ; indoors | opposite outdoor-adj
outdoor-adj | de plein air, d'extérieur, en plein air ; en extérieur, à l'air libre, au grand air | outdoor, open-air, alfresco ; outdoors, in the open air | opposite indoor-adj
near-adj | proche, voisin, avoisinant, attenant, limitrophe, adjacent, contigu ; à proximité, tout près, à deux pas ; proximité | near, nearby, close, neighbouring, neighboring, adjacent, adjoining ; close by, in the vicinity, at close range ; proximity, nearness, closeness | opposite far-adj
far-adj | lointain, éloigné, distant ; loin, au loin ; éloignement | far, faraway, remote, distant ; far away, far off ; remoteness | opposite near-adj
here-place-adj | ; ici, sur place, ici même | ; here, on site, on the spot | opposite elsewhere-adj
elsewhere-adj | ; ailleurs, autre part | ; elsewhere, somewhere else | opposite here-place-adj
everywhere-adj | omniprésent ; partout, en tous lieux ; omniprésence | ubiquitous, omnipresent ; everywhere, all over the place ; ubiquity | opposite nowhere-adj
nowhere-adj | ; nulle part | ; nowhere | opposite everywhere-adj
central-adj | central ; au centre, en plein centre | central ; centrally | opposite outlying-adj
outlying-adj | excentré, de banlieue, de la périphérie | outlying, off-centre, suburban | opposite central-adj
urban-adj | urbain, citadin | urban, metropolitan | opposite rural-adj
rural-adj | rural, campagnard, agreste ; à la campagne ; ruralité | rural, countryside ; in the countryside | opposite urban-adj
coastal-adj | côtier, littoral, balnéaire ; le long de la côte | coastal, seaside ; along the coast | opposite inland-adj
inland-adj | de l'intérieur des terres, intérieur des terres, enclavé, sans accès à la mer ; à l'intérieur des terres, dans les terres | inland, landlocked | opposite coastal-adj
mountainous-adj | montagneux, escarpé, montagnard | mountainous | opposite flat-terrain-adj
flat-terrain-adj | plat ; à plat | level, flat-lying | opposite mountainous-adj
steep-adj | raide, pentu, à pic | steep, precipitous ; steeply | opposite gently-sloping-adj
gently-sloping-adj | en pente douce | gently sloping | opposite steep-adj
horizontal-adj | horizontal ; horizontalement | horizontal ; horizontally | set orientation
vertical-adj | vertical ; verticalement ; verticalité | vertical ; vertically | set orientation
diagonal-adj | diagonal, oblique ; en diagonale | diagonal, oblique, slanting ; diagonally | set orientation
upright-adj | dressé, redressé | upright, erect | opposite overturned-adj
overturned-adj | renversé, retourné, sens dessus dessous, à l'envers ; à l'envers | overturned, upside-down, capsized, upside down ; upside down | opposite upright-adj, opposite right-side-up-adj
terrestrial-travel-adj | terrestre ; par voie terrestre, sur terre, à terre | overland, land-based, terrestrial ; by land, on land, ashore | set travel-medium
air-travel-adj | aérien ; par avion, par les airs, par voie aérienne | airborne, aerial ; by air, by plane | set travel-medium
sea-travel-adj | maritime, naval ; par mer, par bateau, en mer, par voie maritime | maritime, seaborne, naval ; by sea, by boat, at sea, offshore | set travel-medium
space-travel-adj | spatial, orbital ; dans l'espace, en orbite | orbital, spaceborne ; in space, in orbit | set travel-medium
rail-travel-adj | ferroviaire ; en train, par le train, par rail | rail, railway ; by train, by rail | set transport-way
road-travel-adj | routier ; par la route, en voiture | road ; by road, by car | set transport-way
river-travel-adj | fluvial | fluvial, riverine ; by river, by barge | set transport-way
on-foot-adj | piéton, pédestre ; à pied, pédestrement | pedestrian ; on foot | set transport-way
by-bicycle-adj | cycliste, cyclable ; à vélo, en vélo, à bicyclette | cycling ; by bike, by bicycle | set transport-way
on-horseback-adj | équestre ; à cheval | equestrian ; on horseback | set transport-way
underground-adj | souterrain ; sous terre, en sous-sol | underground, subterranean ; below ground, beneath the surface | opposite above-ground-adj
above-ground-adj | de surface ; en surface, hors sol | above-ground, overground ; above ground | opposite underground-adj
underwater-adj | sous-marin, subaquatique, immergé ; sous l'eau | underwater, subaquatic, submerged, undersea ; beneath the waves
local-adj | local, communal, de proximité ; localement, au niveau local | local ; locally | set scope
regional-adj | régional ; régionalement, au niveau régional | regional ; regionally | set scope
national-adj | national, à l'échelle nationale, domestique, dans tout le pays ; nationalement, au niveau national | national, nationwide, domestic, countrywide ; nationally | set scope, opposite foreign-adj
international-adj | international, mondial, planétaire, transnational ; internationalement, mondialement, à l'échelle mondiale, à l'échelle internationale, dans le monde entier | international, global, worldwide, transnational ; internationally, globally, around the world | set scope
bilateral-adj | bilatéral ; bilatéralement | bilateral ; bilaterally | set party-number
unilateral-adj | unilatéral ; unilatéralement ; unilatéralisme | unilateral ; unilaterally ; unilateralism | set party-number
trilateral-adj | trilatéral, tripartite | trilateral, tripartite, three-way | set party-number
multilateral-adj | multilatéral ; multilatéralement ; multilatéralisme | multilateral ; multilaterally ; multilateralism | set party-number
foreign-adj | étranger ; à l'étranger, hors des frontières | foreign ; abroad, overseas | opposite native-adj, opposite home-country-adj, opposite national-adj
native-adj | autochtone, indigène, natif, aborigène | native, indigenous, aboriginal | opposite immigrant-adj, opposite foreign-adj
immigrant-adj | immigré, issu de l'immigration | immigrant, foreign-born | opposite native-adj
home-country-adj | du pays ; au pays, dans son pays, sur le sol national | home ; on home soil | opposite foreign-adj
cross-border-adj | transfrontalier, frontalier | cross-border
inbound-adj | entrant, à l'arrivée | inbound, incoming | opposite outbound-adj
outbound-adj | sortant | outbound, outgoing | opposite inbound-adj
centralised-adj | centralisé, jacobin ; ; centralisation | centralised, centralized | opposite decentralised-adj
decentralised-adj | décentralisé, déconcentré ; ; décentralisation | decentralised, decentralized, devolved | opposite centralised-adj
in-person-adj | en présentiel, présentiel ; en personne, de visu | in-person, face-to-face, on-site ; in person, face to face | opposite remote-mode-adj
remote-mode-adj | distanciel, en distanciel ; à distance, en visioconférence, en télétravail | virtual, work-from-home ; remotely, by videoconference, from home | opposite in-person-adj
online-adj | en ligne ; sur Internet, sur le web | online, web-based ; over the internet | opposite offline-adj
offline-adj | hors ligne, hors connexion | offline | opposite online-adj
surrounding-adj | environnant, alentour ; aux alentours, autour, tout autour | surrounding ; around, all around
opposite-side-adj | opposé, d'en face ; en face, vis-à-vis | facing, opposite ; across from | opposite same-side-adj
same-side-adj | du même côté | on the same side | opposite opposite-side-adj
together-adj | commun, conjoint ; ensemble, conjointement, en commun, côte à côte, de concert | joint, shared ; together, jointly, side by side, in concert | opposite separate-adj, opposite alone-adj
separate-adj | séparé, distinct, distinctif ; séparément, à part, distinctement ; séparation | separate, distinct, distinctive ; separately, apart, distinctly ; separateness | opposite together-adj, opposite indistinguishable-adj
alone-adj | solitaire, en solo ; tout seul, en solitaire ; solitude | alone, solitary, lone, solo, unaccompanied ; single-handedly ; solitude | opposite accompanied-adj, opposite together-adj
accompanied-adj | accompagné, en compagnie ; en groupe, à plusieurs | accompanied, in company ; in a group | opposite alone-adj
transatlantic-adj | transatlantique | transatlantic
overseas-territory-adj | ultramarin, d'outre-mer ; outre-mer | French overseas | opposite mainland-adj
mainland-adj | métropolitain, continental | mainland, continental | opposite overseas-territory-adj
domestic-household-adj | ménager | household
fixed-position-adj | fixe, immobile, stationnaire, à l'arrêt, immobilisé ; ; immobilité | fixed, motionless, stationary, immobile ; ; immobility, stillness | opposite moving-adj
moving-adj | mobile, en mouvement, mouvant, ambulant, itinérant ; ; mobilité | mobile, in motion, itinerant, roving ; ; mobility | opposite fixed-position-adj
portable-adj | portatif, portable, transportable | portable, handheld, transportable
overcrowded-adj | surpeuplé, surchargé, engorgé ; ; surpopulation | overcrowded, overpopulated, congested ; ; overcrowding | opposite underpopulated-adj
underpopulated-adj | sous-peuplé, dépeuplé | underpopulated, depopulated | opposite overcrowded-adj
inhabited-adj | habité, peuplé, occupé | inhabited, populated, occupied, populous | opposite uninhabited-adj
uninhabited-adj | inhabité, inoccupé, vacant, abandonné | uninhabited, unoccupied, vacant, abandoned | opposite inhabited-adj
pole-arctic-adj | arctique, boréal ; ; Arctique | arctic, boreal ; ; Arctic | opposite pole-antarctic-adj
pole-antarctic-adj | antarctique, austral ; ; Antarctique | antarctic, austral ; ; Antarctica, Antarctic | opposite pole-arctic-adj
wide-open-space-adj | à ciel ouvert | open-pit
# where, facing what
citywide-adj | dans toute la ville | citywide |
transcontinental-adj | transcontinental | transcontinental |
intercontinental-adj | intercontinental | intercontinental |
interstate-adj | entre États, inter-États | interstate |
intercity-adj | interurbain | intercity, inter-city |
right-side-up-adj | à l'endroit | right side up | opposite overturned-adj
clockwise-adj | dans le sens des aiguilles d'une montre | clockwise | opposite anticlockwise-adj
anticlockwise-adj | dans le sens inverse des aiguilles d'une montre | anticlockwise, counterclockwise | opposite clockwise-adj
forwards-adj | vers l'avant, en avant | forwards | opposite backwards-adj
backwards-adj | en arrière, vers l'arrière | backwards, backward | opposite forwards-adj
upstairs-adj | à l'étage | upstairs | opposite downstairs-adj
downstairs-adj | en bas de l'escalier, au rez | downstairs | opposite upstairs-adj
ahead-adj | en tête de la course, devant les autres | ahead | opposite behind-place-adj
behind-place-adj | à la traîne, derrière les autres | trailing behind | opposite ahead-adj
two-storey-adj | à deux étages | two-storey, two-story |
high-rise-adj | de grande hauteur | high-rise | opposite low-rise-adj
low-rise-adj | de faible hauteur | low-rise | opposite high-rise-adj
uphill-adj | en montée | uphill | opposite downhill-adj
downhill-adj | en descente | downhill | opposite uphill-adj
`,
);
