// Transport and travel: vehicles and their parts, roads, rail, air, sea, space vehicles, accidents.
import { table } from '../table.ts';

export const transport = table('things', `
transport | transport, transports | transport, transportation |
public-transport | transports en commun, transport public, transports publics | public transport, public transit, mass transit |
means-of-transport | moyen de transport | means of transport |
vehicle | véhicule | vehicle |
electric-vehicle | véhicule électrique | electric vehicle, EV | isa vehicle, opposite combustion-vehicle
combustion-vehicle | véhicule thermique, voiture thermique | combustion vehicle, combustion-engine car | isa vehicle, opposite electric-vehicle
car | voiture, automobile, auto, bagnole | car, automobile | isa vehicle, set vehicle
electric-car | voiture électrique | electric car | isa car, set car-kind
hybrid-car | voiture hybride, hybride rechargeable | hybrid car, plug-in hybrid | isa car, set car-kind
diesel-car | voiture diesel | diesel car | isa car, set car-kind
self-driving-car | voiture autonome, véhicule autonome | self-driving car, driverless car, autonomous vehicle | isa car
suv | SUV, 4x4, tout-terrain | SUV, sport utility vehicle, four-wheel drive | isa car, set car-body
convertible-car | cabriolet, décapotable | convertible | isa car, set car-body
estate-car | break | estate car, station wagon | isa car, set car-body
sedan | berline | sedan, saloon | isa car, set car-body
minivan | monospace | minivan, people carrier | isa car, set car-body
limousine | limousine | limousine, limo | isa car, set car-body
racing-car | voiture de course, monoplace | racing car, race car | isa car
taxi-vehicle | taxi | taxi, cab, taxicab | isa car
bus | bus, autobus | bus | isa vehicle, set vehicle
coach-bus | autocar | coach bus, intercity bus | isa vehicle, set vehicle
minibus | minibus | minibus | isa vehicle
lorry | camion, poids lourd, semi-remorque | lorry, truck, heavy goods vehicle, HGV, articulated lorry, semi-trailer, tractor-trailer | isa vehicle, set vehicle
van | camionnette, fourgonnette, fourgon | van | isa vehicle, set vehicle
pickup | pick-up | pickup, pickup truck | isa vehicle, set vehicle
camper-van | camping-car | camper van, motorhome, RV | isa vehicle, set vehicle
caravan | caravane | caravan |
trailer-vehicle | remorque | trailer |
motorcycle | moto, motocyclette | motorcycle, motorbike | isa vehicle, set vehicle
scooter | scooter, mobylette, cyclomoteur | scooter, moped | isa vehicle, set vehicle
kick-scooter | trottinette | kick scooter, e-scooter, electric scooter | isa vehicle, set vehicle
bicycle | vélo, bicyclette | bicycle, bike, cycle | isa vehicle, set vehicle
electric-bike | vélo électrique, vélo à assistance électrique | electric bike, e-bike | isa bicycle
tricycle | tricycle | tricycle | isa vehicle, set vehicle
mountain-bike | vélo tout terrain | mountain bike | isa bicycle
unicycle | monocycle | unicycle | isa vehicle, set vehicle
ambulance | ambulance | ambulance | isa vehicle, set vehicle, set rescue-vehicle
fire-engine | camion de pompiers | fire engine, fire truck | isa vehicle, set rescue-vehicle
police-car | voiture de police | police car | isa car, set rescue-vehicle
tractor | tracteur | tractor | isa vehicle, set vehicle, set farm-machine
combine-harvester | moissonneuse-batteuse | combine harvester, combine | isa vehicle, set farm-machine
bulldozer | bulldozer, bouteur | bulldozer | isa vehicle, set vehicle
digger | pelleteuse, excavatrice | excavator, digger | isa vehicle, set vehicle
forklift | chariot élévateur | forklift | isa vehicle
snowmobile | motoneige | snowmobile | isa vehicle, set vehicle
sled | luge, traîneau | sled, sledge, sleigh |
carriage-horse | calèche, carrosse | horse-drawn carriage | isa vehicle
cart | charrette | cart |
pram | poussette, landau | pram, pushchair, stroller |
shopping-cart | caddie, chariot | shopping cart, shopping trolley |
# rail
train | train | train | isa vehicle, set vehicle
trainset | rame, rame de train, rame automotrice | trainset, train set | isa train
high-speed-train | train à grande vitesse, TGV | high-speed train | isa train, set train-kind
night-train | train de nuit, train-couchettes | night train, sleeper train, overnight train | isa train
regional-train | train régional, TER | regional train, local train | isa train, set train-kind
freight-train | train de marchandises, train de fret | freight train, goods train | isa train, opposite passenger-train
passenger-train | train de voyageurs, train de passagers | passenger train | isa train, opposite freight-train
suburban-train | train de banlieue, RER | suburban train, commuter train | isa train, set train-kind
locomotive | locomotive, motrice | locomotive, engine |
railcar | voiture, wagon | carriage, coach, railway carriage, train car |
sleeper-car | voiture-lit, wagon-lit, voiture-couchettes | sleeper car, sleeping car, sleeper carriage, couchette car | isa railcar, set railcar-kind
dining-car | voiture-restaurant, wagon-restaurant, voiture-bar | dining car, restaurant car, buffet car | isa railcar, set railcar-kind
freight-car | wagon de marchandises | freight car, goods wagon, freight wagon | isa railcar, set railcar-kind
couchette | couchette | couchette, berth |
sleeping-cabin | cabine, cabine privative, cabine privée | private cabin, sleeping cabin, sleeper cabin |
compartment | compartiment | compartment |
tram | tramway, tram | tram, tramway, streetcar | isa vehicle, set vehicle
horse-drawn-carriage | voiture à cheval, calèche, fiacre, diligence, voiture hippomobile | horse-drawn carriage, horse-drawn cab, horse-drawn cart, stagecoach, hansom cab | isa vehicle, set vehicle
metro | métro | metro, underground, subway, tube | isa vehicle, set vehicle
funicular | funiculaire | funicular, funicular railway | isa vehicle, set vehicle
cable-car | téléphérique, télécabine | cable car, gondola lift | isa vehicle, set vehicle
chairlift | télésiège | chairlift, ski lift |
trolleybus | trolleybus | trolleybus | isa vehicle, set vehicle
monorail | monorail | monorail | isa vehicle, set vehicle
railway | chemin de fer, voie ferrée, rail ; ferroviaire | railway, railroad, rail |
railway-line | ligne ferroviaire, ligne de chemin de fer, ligne de train | railway line, rail line, train line |
high-speed-line | ligne à grande vitesse, LGV | high-speed line, high-speed rail line | isa railway-line
station-railway | gare ; ferroviaire | station, railway station, train station |set railway-place
metro-station | station de métro | metro station, underground station, subway station |
platform-station | quai | station platform, platform |
track-railway | voie | track |
level-crossing | passage à niveau | level crossing |set railway-place
timetable | horaire, horaires, grille horaire | timetable, schedule |
first-class | première classe | first class | set travel-class
second-class | seconde classe, deuxième classe | second class | set travel-class
business-class | classe affaires | business class | set travel-class
economy-class | classe économique | economy class | set travel-class
single-ticket | aller simple, billet simple | single ticket, one-way ticket | isa ticket, opposite return-ticket
return-ticket | aller-retour | return ticket, round-trip ticket, round trip | isa ticket, opposite single-ticket
season-ticket | abonnement | season ticket, subscription |
boarding-pass | carte d'embarquement | boarding pass |
# road
road | route ; routier | road |
street | rue | street | isa road, set street-kind
avenue | avenue | avenue | isa road, set street-kind
boulevard | boulevard | boulevard | isa road, set street-kind
alley | ruelle, venelle | alley, alleyway, lane | isa road, set street-kind
motorway | autoroute ; autoroutier | motorway, highway, freeway | isa road, set street-kind
ring-road | périphérique, rocade | ring road, beltway | isa road, set street-kind
dead-end | impasse, cul-de-sac | dead end, cul-de-sac | isa road, set street-kind
toll-road | route à péage | toll road | isa road
toll | péage | toll |
path | chemin, sentier | path, trail, footpath |
cycle-path | piste cyclable, voie cyclable, voie verte | cycle path, bike path, cycle lane, bike lane |
pavement | trottoir | pavement, sidewalk |
bus-lane | voie de bus, couloir de bus | bus lane |
bus-stop | arrêt de bus, abribus | bus stop |
bus-station | gare routière | bus station |
crossroads | carrefour, croisement, intersection | crossroads, intersection, junction |set road-place
roundabout | rond-point, giratoire | roundabout |set road-place
traffic-light | feu tricolore, feu de circulation, feu rouge | traffic light, traffic lights, red light |
pedestrian-crossing | passage piéton, passage clouté | pedestrian crossing, crosswalk, zebra crossing |
road-sign | panneau, panneau de signalisation | road sign, signpost |
traffic | circulation, trafic | traffic |
traffic-jam | embouteillage, bouchon | traffic jam, tailback, congestion |
car-park | parking, parc de stationnement | car park, parking lot, parking garage |
parking-space | place de parking, place de stationnement | parking space |
petrol-station | station-service | petrol station, gas station, service station |
speed-limit | limitation de vitesse, vitesse maximale | speed limit |
speeding | excès de vitesse | speeding |
driving-licence | permis de conduire | driving licence, driver's license, driving license |
number-plate | plaque d'immatriculation | number plate, license plate |
carpooling | covoiturage | carpooling, car-sharing, ride-sharing |
detour | déviation, détour | detour, diversion |
bridge | pont | bridge | set crossing-structure
suspension-bridge | pont suspendu | suspension bridge | isa bridge, set bridge-kind
footbridge | passerelle | footbridge |set bridge-kind
viaduct | viaduc | viaduct |set bridge-kind
tunnel | tunnel | tunnel | set crossing-structure
canal | canal | canal |
lock-canal | écluse | lock |
aqueduct | aqueduc | aqueduct |
# air
aircraft | aéronef | aircraft |
plane | avion ; aérien | plane, airplane, aeroplane | isa aircraft, set aircraft-kind
airliner | avion de ligne | airliner, passenger jet | isa plane, set plane-kind
private-jet | jet privé | private jet | isa plane
cargo-plane | avion-cargo | cargo plane, freighter | isa plane
fighter-jet | avion de chasse, chasseur | fighter jet, fighter plane | isa plane, set military-plane, set plane-kind
bomber | bombardier | bomber | isa plane, set military-plane, set plane-kind
seaplane | hydravion | seaplane | isa plane, set plane-kind
water-bomber | bombardier d'eau, Canadair | water bomber, firefighting plane | isa plane
helicopter | hélicoptère | helicopter, chopper | isa aircraft, set aircraft-kind
glider | planeur | glider | isa aircraft, set aircraft-kind
hot-air-balloon | montgolfière, ballon à air chaud | hot-air balloon | isa aircraft, set aircraft-kind
airship | dirigeable, ballon dirigeable | airship, dirigible | isa aircraft, set aircraft-kind
parachute | parachute | parachute |
flight | vol | flight |
maiden-flight | vol inaugural, premier vol | maiden flight, first flight | isa flight
test-flight | vol d'essai | test flight | isa flight
connecting-flight | correspondance | connecting flight, connection |
direct-flight | vol direct | direct flight, non-stop flight | isa flight, opposite flight-with-stopover
flight-with-stopover | vol avec escale | flight with a stopover | isa flight, opposite direct-flight
stopover | escale | stopover, layover |
airport | aéroport ; aéroportuaire | airport |
runway | piste d'atterrissage, piste | runway, airstrip |
terminal-airport | terminal, aérogare | terminal |
control-tower | tour de contrôle | control tower |
airspace | espace aérien | airspace |
take-off-noun | décollage | take-off, takeoff | opposite landing
landing | atterrissage | landing | opposite take-off-noun
emergency-landing | atterrissage d'urgence, atterrissage forcé, atterrissage en catastrophe | emergency landing, crash landing | isa landing
cockpit | cockpit, poste de pilotage | cockpit |
fuselage | fuselage | fuselage |
black-box | boîte noire | black box, flight recorder |
luggage | bagage, bagages | luggage, baggage |
suitcase | valise | suitcase |set bag-kind
backpack | sac à dos | backpack, rucksack |set bag-kind
# sea
boat | bateau, embarcation | boat, vessel | isa vehicle, set vehicle
ship | navire, bâtiment de mer ; naval | ship | isa boat
sailing-boat | voilier | sailing boat, sailboat | isa boat, set boat-kind
ferry | ferry, bac | ferry, ferryboat | isa boat, set boat-kind
cruise-ship | paquebot, navire de croisière | cruise ship, ocean liner, liner | isa ship, set boat-kind
cargo-ship | cargo, navire marchand | cargo ship, freighter, merchant ship | isa ship
container-ship | porte-conteneurs | container ship | isa cargo-ship
oil-tanker | pétrolier, tanker | oil tanker, tanker | isa ship, set boat-kind
fishing-boat | bateau de pêche, chalutier | fishing boat, trawler | isa boat, set boat-kind
yacht | yacht | yacht | isa boat, set boat-kind
canoe | canoë, pirogue | canoe | isa boat, set boat-kind
kayak-boat | kayak de mer | sea kayak | isa boat, set boat-kind
rowing-boat | barque, bateau à rames | rowing boat, rowboat | isa boat, set boat-kind
raft | radeau | raft | set boat-kind
dinghy | canot pneumatique, zodiac | dinghy, inflatable boat | isa boat, set boat-kind
lifeboat | canot de sauvetage | lifeboat | isa boat
barge | péniche, barge | barge | isa boat, set boat-kind
catamaran | catamaran | catamaran | isa boat, set boat-kind
tugboat | remorqueur | tugboat, tug | isa boat, set boat-kind
gondola | gondole | gondola | isa boat, set boat-kind
icebreaker | brise-glace | icebreaker | isa ship, set boat-kind
steamboat | bateau à vapeur | steamboat, steamship | isa boat
surfboard | planche de surf | surfboard |
fleet | flotte | fleet |
port | port ; portuaire | port, harbour, harbor |
marina | marina, port de plaisance | marina | isa port
dock-noun | bassin portuaire, docks | dock, quay, wharf |
shipyard | chantier naval | shipyard |
lighthouse | phare | lighthouse |
shipwreck | naufrage | shipwreck, sinking |
wreck | épave | wreck |
anchor | ancre | anchor |
mast | mât | mast |
hull | coque | hull |
deck-ship | pont du navire | deck |
cruise | croisière | cruise |
crossing-sea | traversée | crossing |
container | conteneur, container | container |
cargo | cargaison, fret | cargo, freight, shipment |
# space
rocket | fusée, lanceur | rocket, launcher, launch vehicle | set space-vehicle
spacecraft | vaisseau spatial, engin spatial | spacecraft, spaceship |
space-shuttle | navette spatiale, navette | space shuttle, shuttle | isa spacecraft, set space-vehicle
space-station | station spatiale | space station | set space-vehicle
space-probe | sonde spatiale, sonde | space probe, probe | isa spacecraft, set space-vehicle
satellite | satellite | satellite | set space-vehicle
rover | astromobile, rover | rover | set space-vehicle
lander | atterrisseur | lander | set space-vehicle
lunar-module | module lunaire | lunar module | isa spacecraft, isa module, opposite command-module
command-module | module de commande | command module | isa spacecraft, opposite lunar-module
space-capsule | capsule spatiale, capsule | space capsule, capsule | isa spacecraft
launch-pad | pas de tir, rampe de lancement, site de lancement | launch pad, launchpad, launch site |
heat-shield | bouclier thermique | heat shield |
space-mission | mission spatiale | space mission |
crewed-flight | vol habité, mission habitée | crewed flight, manned flight, crewed mission | opposite uncrewed-flight
uncrewed-flight | vol non habité, mission inhabitée | uncrewed flight, unmanned flight, uncrewed mission | opposite crewed-flight
mission | mission | mission |
# parts and accidents
wheel | roue | wheel |
tyre | pneu | tyre, tire |
brake-noun | frein | brake |
steering-wheel | volant | steering wheel |
windscreen | pare-brise | windscreen, windshield |
bonnet-car | capot | car bonnet, car hood |
boot-car | coffre de voiture | car boot, car trunk |
headlight | phare de voiture | headlight, headlamp |
seat-belt | ceinture de sécurité | seat belt, seatbelt |
airbag | airbag | airbag |
helmet | casque | helmet |
pedal | pédale | pedal |
exhaust-pipe | pot d'échappement | exhaust pipe, exhaust |
gearbox | boîte de vitesses | gearbox, transmission |
bodywork | carrosserie | bodywork |
propeller | hélice | propeller |
accident | accident ; accidentel | accident ; accidental |
road-accident | accident de la route, accident de voiture | road accident, car accident, car crash, traffic accident | isa accident, set accident-kind
plane-crash | accident d'avion, crash aérien, catastrophe aérienne | plane crash, air crash, air disaster | isa accident, set accident-kind
train-accident | accident de train, accident ferroviaire | train accident, train crash, rail accident | isa accident, set accident-kind
collision | collision | collision, crash | isa accident
derailment | déraillement | derailment | isa accident
explosion-event | explosion | explosion, blast |opposite implosion
rescue-operation | opération de secours, sauvetage | rescue, rescue operation |
trip | voyage, déplacement | trip, journey, voyage |
itinerary | itinéraire, trajet | itinerary, route |
destination | destination | destination |
expedition | expédition | expedition |
pilgrimage | pèlerinage | pilgrimage |
holiday | vacances | holiday, vacation, holidays |
honeymoon | lune de miel, voyage de noces | honeymoon |
stay-visit | séjour | stay |
# on the way
transit | transit | transit |
carrier-company | transporteur | carrier | isa company
stopover-port | port d'escale | port of call |
aerodrome | aérodrome | aerodrome, airfield |
helipad | héliport | heliport, helipad |
hangar | hangar | hangar |
airlift | pont aérien | airlift |
codeshare | partage de codes | codeshare, code sharing |
low-cost-airline | compagnie à bas coûts | low-cost airline, budget airline | isa airline
flag-carrier | compagnie nationale | flag carrier | isa airline
frequent-flyer | grand voyageur | frequent flyer, frequent flier |
no-show | client absent | no-show |
jet-lag | décalage horaire | jet lag |
near-miss | quasi-collision | near miss, near-collision |
mid-air-collision | collision en vol | mid-air collision | isa collision
runway-excursion | sortie de piste | runway excursion |
bird-strike | collision avec un oiseau | bird strike |
avionics | avionique | avionics |
jetliner | avion de ligne à réaction | jetliner |
narrow-body | monocouloir, avion monocouloir | narrow-body aircraft, narrowbody | opposite wide-body
wide-body | gros-porteur, avion gros-porteur | wide-body aircraft, widebody, jumbo jet | opposite narrow-body
landing-gear | train d'atterrissage | landing gear |
cabin-plane | cabine passagers | passenger cabin |
aisle-seat | siège côté couloir | aisle seat | opposite window-seat
window-seat | siège côté hublot | window seat | opposite aisle-seat
porthole | hublot | porthole |
carry-on | bagage à main, bagage cabine | hand luggage, cabin bag | opposite checked-bag
checked-bag | bagage en soute, bagage enregistré | checked bag, hold luggage, checked luggage | opposite carry-on
left-hand-traffic | conduite à gauche | left-hand driving, driving on the left | opposite right-hand-traffic
right-hand-traffic | conduite à droite | right-hand driving, driving on the right | opposite left-hand-traffic
manual-gearbox | boîte manuelle | manual transmission, manual gearbox | opposite automatic-gearbox
automatic-gearbox | boîte automatique | automatic transmission, automatic gearbox | opposite manual-gearbox
front-wheel-drive | traction avant | front-wheel drive | set drivetrain
rear-wheel-drive | propulsion arrière | rear-wheel drive | set drivetrain
four-wheel-drive | transmission intégrale | all-wheel drive | set drivetrain
right-lane | voie de droite | right-hand lane | opposite left-lane
left-lane | voie de gauche | left-hand lane | opposite right-lane
hard-shoulder | bande d'arrêt d'urgence | hard shoulder |
low-emission-zone | zone à faibles émissions | low-emission zone |
congestion-charge | péage urbain | congestion charge |
bus-rapid-transit | bus à haut niveau de service | bus rapid transit |
drawbridge | pont-levis | drawbridge |
cable-stayed-bridge | pont à haubans | cable-stayed bridge |
rickshaw | pousse-pousse | rickshaw |
go-kart | kart | go-kart, go-cart |
quad-bike | quad | quad bike, four-wheeler |
hearse | corbillard | hearse |
dustcart | benne à ordures, camion-poubelle | dustcart, garbage truck, bin lorry |
dump-truck | camion-benne | dump truck |
tow-truck | dépanneuse | tow truck |
armoured-van | fourgon blindé | armoured van |
aerial-tramway | téléphérique urbain | aerial tramway |
tanker-truck | camion-citerne | tanker truck |
hovercraft | aéroglisseur | hovercraft |
schooner | goélette | schooner |
hospital-ship | navire-hôpital | hospital ship |
lng-carrier | méthanier | LNG carrier |
bulk-carrier | vraquier | bulk carrier |
speedboat | vedette rapide, hors-bord | speedboat |
jet-ski | scooter des mers, jet-ski | jet ski |
paddle-boat | pédalo | pedal boat |
buoy | bouée | buoy |
shipping-lane | voie maritime | shipping lane |
waterway | voie navigable | waterway |
breakwater | digue portuaire | breakwater |
`);
