// Places of a kind: buildings, their parts and rooms, places in town, landforms, waters.
import { table } from '../table.ts';

export const placesOfAKind = table('things', `
building | bâtiment, immeuble, édifice | building, edifice |
construction-site | chantier | construction site, building site |
skyscraper | gratte-ciel | skyscraper | isa building
tower | tour | tower |
house | maison | house | isa dwelling, set dwelling
apartment | appartement | apartment, flat | isa dwelling, set dwelling
studio-flat | studio | studio flat, studio apartment | isa apartment
dwelling | logement, habitation, résidence, domicile | dwelling, home, residence, accommodation |
social-housing | logement social, HLM | social housing, council housing, public housing | isa dwelling
housing | habitat, logements | housing |
villa | villa | villa | isa house, set dwelling-kind
mansion | manoir, hôtel particulier | mansion, manor, manor house | isa house
cottage | chaumière | cottage | isa house
chalet | chalet | chalet | isa house, set dwelling-kind
cabin | cabane | cabin, hut, shack | set dwelling, set dwelling-kind
tent | tente | tent | set dwelling
igloo | igloo | igloo | set dwelling
farmhouse | corps de ferme | farmhouse | isa house
castle | château, château fort | castle, chateau | isa building, set dwelling-kind
palace | palais | palace | isa building
fortress | forteresse, citadelle, fort | fortress, citadel, fort |
hotel | hôtel ; hôtelier | hotel | isa building, set building
youth-hostel | auberge de jeunesse | youth hostel, hostel | isa building, set building
inn | auberge | inn |
campsite | camping | campsite, campground |
hospital | hôpital, centre hospitalier, CHU, clinique ; hospitalier | hospital, clinic | isa building, set building
psychiatric-hospital | hôpital psychiatrique, asile psychiatrique | psychiatric hospital, mental hospital | isa hospital
field-hospital | hôpital de campagne | field hospital | isa hospital
nursing-home | maison de retraite, EHPAD | nursing home, retirement home, care home | isa building, set building
pharmacy | pharmacie | pharmacy, chemist's, drugstore | isa shop-noun, set building
school | école, établissement scolaire ; scolaire | school | set building
university | université, faculté, fac ; universitaire | university, college | set building
library | bibliothèque, médiathèque | library | isa building, set building
cinema-place | salle de cinéma | movie theater, movie theatre, picture house | isa building, set building
theatre-place | salle de théâtre | playhouse | isa building, set building
opera-house | opéra, salle d'opéra | opera house | isa building, set building
factory | usine, fabrique, manufacture | factory, plant, mill | isa building, set building
warehouse | entrepôt, dépôt | warehouse, depot | isa building, set building
workshop | atelier | workshop |
mine-place | mine ; minier | mine ; mining |
coal-mine | mine de charbon, houillère | coal mine, colliery | isa mine-place
quarry | carrière de pierre | quarry |
oil-rig | plateforme pétrolière | oil rig, oil platform |
refinery | raffinerie | refinery |
blast-furnace | haut fourneau | blast furnace |
sawmill | scierie | sawmill |
slaughterhouse | abattoir | slaughterhouse, abattoir |
windmill | moulin à vent | windmill |
mill | moulin | mill |
shop-noun | magasin, boutique, commerce | shop, store, boutique |
supermarket | supermarché, hypermarché, grande surface | supermarket, hypermarket | isa shop-noun, set shop
department-store | grand magasin | department store | isa shop-noun, set shop
shopping-centre | centre commercial, galerie marchande | shopping centre, shopping mall, mall |
bakery | boulangerie | bakery | isa shop-noun, set shop
butchers-shop | boucherie, charcuterie | butcher's shop, butcher's, butchery | isa shop-noun, set shop
grocery | épicerie, supérette | grocery store, grocery, convenience store | isa shop-noun, set shop
bookshop | librairie | bookshop, bookstore | isa shop-noun, set shop
jewellery-shop | bijouterie, joaillerie | jewellery shop, jewelry store, jeweller's | isa shop-noun, set shop
newsagent | kiosque à journaux, maison de la presse | newsstand, newsagent's | isa shop-noun, set shop
florist-shop | magasin de fleurs | flower shop, florist's | isa shop-noun, set shop
hardware-shop | quincaillerie | hardware store, hardware shop | isa shop-noun, set shop
second-hand-shop | friperie, dépôt-vente | second-hand shop, thrift store | isa shop-noun, set shop
hair-salon | salon de coiffure | hair salon, hairdresser's, barbershop | isa shop-noun, set shop
laundry-shop | pressing, laverie | launderette, laundromat, dry cleaner's | isa shop-noun, set shop
kiosk | kiosque | kiosk |
market-place | marché couvert, halles | covered market, market hall |
flea-market | marché aux puces, brocante | flea market |
restaurant | restaurant | restaurant | set building
cafe | café, bistrot | café, cafe, coffee shop |
bar | bar | bar |
pub | pub | pub |
nightclub | boîte de nuit, discothèque | nightclub, night club, disco |
canteen | cantine, restaurant d'entreprise | canteen, cafeteria |
fast-food-restaurant | fast-food, restauration rapide | fast-food restaurant, fast food |
cemetery | cimetière | cemetery, graveyard |
grave | tombe, sépulture | grave, tomb |
mass-grave | fosse commune, charnier | mass grave |
monument | monument | monument |
memorial | mémorial | memorial |
war-memorial | monument aux morts | war memorial | isa memorial
triumphal-arch | arc de triomphe | triumphal arch |
obelisk | obélisque | obelisk |
pyramid | pyramide | pyramid |
ruins | ruines, vestiges | ruins, remains |
park-noun | parc, jardin public | park |
national-park | parc national | national park | isa park-noun
nature-reserve | réserve naturelle | nature reserve |
theme-park | parc d'attractions, parc à thème | theme park, amusement park |
zoo | zoo, parc zoologique, jardin zoologique | zoo | 
aquarium | aquarium | aquarium |
botanical-garden | jardin botanique, jardin des plantes | botanical garden, botanic garden |
garden | jardin | garden |
playground | aire de jeux | playground |
square-town | place, parvis | square, plaza |
fountain | fontaine | fountain |
bench-seat | banc public, banc | bench |
fire-station | caserne de pompiers | fire station | isa building, set building
barracks | caserne | barracks | isa building
post-office | bureau de poste | post office | isa building, set building
bank-branch | agence bancaire | bank branch |
night-shelter | centre d'hébergement, refuge, centre d'accueil | shelter, reception centre, accommodation centre |
nursery-place | crèche, garderie | nursery, day nursery, crèche, day care, daycare |
community-centre | centre social, maison de quartier, salle des fêtes | community centre, community center, village hall |
convention-centre | palais des congrès, centre de congrès | convention centre, conference centre, convention center |
business-park | parc d'activités, zone d'activités | business park |
industrial-estate | zone industrielle | industrial estate, industrial zone |
industrial-site | site industriel | industrial site |
campus | campus | campus |
shantytown | bidonville | slum, shantytown |
refugee-camp | camp de réfugiés | refugee camp | isa camp-noun
concentration-camp | camp de concentration | concentration camp | isa camp-noun
camp-noun | camp, campement | camp |
# parts of a building and rooms
room | pièce, salle | room |
kitchen | cuisine | kitchen | isa room, set room
bedroom | chambre, chambre à coucher | bedroom | isa room, set room
living-room | salon, salle de séjour, séjour | living room, lounge, sitting room | isa room, set room
dining-room | salle à manger | dining room | isa room, set room
bathroom | salle de bains, salle d'eau | bathroom | isa room, set room
toilet-room | toilettes, WC | toilet, restroom, lavatory | isa room, set room
cellar | cave, sous-sol | cellar, basement | set room
attic | grenier, combles, loft | attic, loft | set room
garage | garage | garage | set room
laundry-room | buanderie | laundry room | isa room, set room
waiting-room | salle d'attente | waiting room | isa room, set room
classroom | salle de classe | classroom | isa room, set room
meeting-room | salle de réunion | meeting room, conference room | isa room, set room
operating-theatre | bloc opératoire, salle d'opération | operating theatre, operating room | isa room, set room
courtroom | salle d'audience | courtroom | isa room, set room
newsroom | salle de rédaction, rédaction | newsroom |
ballroom | salle de bal | ballroom | isa room, set room
hall-room | hall, vestibule | hall, lobby, foyer |
corridor | couloir | corridor, hallway | set room
staircase | escalier, cage d'escalier | staircase, stairs, stairway |
lift-elevator | ascenseur | lift, elevator |
escalator | escalator, escalier mécanique | escalator |
balcony | balcon | balcony |
terrace | terrasse, patio | terrace, patio |
courtyard | cour | courtyard |
roof | toit, toiture | roof |
ceiling | plafond | ceiling |
floor-ground | sol, plancher | floor |
storey | étage | storey, floor, story |
ground-floor | rez-de-chaussée | ground floor | opposite top-floor
top-floor | dernier étage | top floor | opposite ground-floor
wall | mur, paroi | wall |
facade | façade | façade, facade |
door | porte | door |
front-door | porte d'entrée | front door | isa door
gate | portail, grille | gate |
window | fenêtre | window |
shutter | volet | shutter |
chimney | cheminée | chimney, fireplace |
dome | dôme, coupole | dome, cupola |
spire | flèche d'église | spire, steeple |
bell-tower | clocher, campanile | bell tower |
pillar | pilier, colonne | pillar, column |
arch | arche, arc | arch |
beam | poutre | beam |
framework-roof | charpente | roof frame, timber frame |
foundations | fondations | foundations |
scaffolding | échafaudage | scaffolding |
fence | clôture, barrière | fence |
hedge | haie | hedge |
entrance-place | entrée | entrance | opposite exit-place
exit-place | sortie | exit, way out | opposite entrance-place
emergency-exit | issue de secours, sortie de secours | emergency exit | isa exit-place
shed | remise, abri de jardin | shed |
barn | grange | barn |
stable | écurie, étable | stable, cowshed |
henhouse | poulailler | henhouse, chicken coop |
greenhouse | serre | greenhouse, glasshouse, hothouse |
well-water | puits | water well, oil well |
dam | barrage | dam |
dyke | digue | dyke, levee, sea wall |
pipeline | pipeline, oléoduc, gazoduc | pipeline |
sewer | égout | sewer |
reservoir | réservoir | reservoir, tank |
swimming-area | bassin de natation | swimming basin |
# landforms and waters
landscape-view | panorama, vue | view, panorama |
mountain | montagne, mont ; montagneux | mountain, mount ; mountainous | set landform, opposite plain, set land-relief
tree-line | limite des arbres, limite supérieure de la forêt, limite de la forêt, limite forestière | tree line, treeline, timberline, forest line | 
snow-line | limite des neiges, limite pluie-neige | snow line, snowline | 
mountain-range | chaîne de montagnes, massif | mountain range | set landform
hill | colline | hill | set landform, set land-relief
peak-noun | sommet, cime, pic | summit, peak, mountaintop | opposite foot-of-mountain
foot-of-mountain | pied de la montagne | foot of the mountain | opposite peak-noun
volcano | volcan ; volcanique | volcano ; volcanic |
lava | lave | lava |
valley | vallée | valley | set landform, set land-relief
gorge | gorges, défilé, ravin | gorge, ravine | set landform
canyon | canyon | canyon | set landform
plateau | plateau | plateau | set landform, set land-relief
plain | plaine | plain | set landform, opposite mountain, set land-relief
desert | désert ; désertique | desert | set landform
dune | dune | dune |
oasis | oasis | oasis |
cliff | falaise | cliff | set landform, set water-edge
slope | pente, versant, flanc | slope |
mountain-pass | col | mountain pass | set landform
ridge | crête | ridge |
cave | grotte, caverne | cave, cavern | set landform
island | île, îlot ; insulaire | island, isle ; | set landform, set coast-form
archipelago | archipel | archipelago | set landform
peninsula | péninsule, presqu'île | peninsula | set landform, set coast-form
cape-land | cap, promontoire | cape, headland | set landform
isthmus | isthme | isthmus | set landform
coast-noun | côte, littoral, rivage ; côtier | coast, coastline, seaboard, shoreline, shore ; coastal |
beach | plage | beach |set water-edge
reef | récif | reef |
coral-reef | récif corallien, barrière de corail | coral reef | isa reef
glacier | glacier ; glaciaire | glacier ; glacial |
iceberg | iceberg | iceberg |
ice-floe | banquise | sea ice, pack ice |
ice-sheet | calotte glaciaire, inlandsis | ice sheet, ice cap |
permafrost | pergélisol, permafrost | permafrost |
sea | mer ; maritime, marin | sea ; maritime, marine | set body-of-water
ocean | océan ; océanique | ocean ; oceanic | set body-of-water
river-basin | bassin versant, bassin hydrographique, bassin fluvial, bassin | river basin, drainage basin, catchment, catchment area, watershed, basin |
river | fleuve, rivière ; fluvial | river | set body-of-water
stream-noun | ruisseau, torrent | stream, brook, creek | set body-of-water
lake | lac ; lacustre | lake | set body-of-water
pond | étang, mare | pond | set body-of-water
lagoon | lagune, lagon | lagoon | set body-of-water
bay | baie | bay | set body-of-water
gulf | golfe | gulf | set body-of-water
strait | détroit | strait | set body-of-water
fjord | fjord | fjord | set body-of-water
waterfall | cascade, chute d'eau | waterfall | set body-of-water
spring-water | source | spring | set body-of-water
puddle | flaque | puddle | set body-of-water
tributary | affluent | tributary | isa river
delta | delta | delta |
estuary | estuaire | estuary |
riverbank | berge, rive | riverbank, river bank, bank |
marsh | marais, marécage | marsh, swamp, wetland |
tide | marée | tide |
high-tide | marée haute | high tide | isa tide, opposite low-tide
low-tide | marée basse | low tide | isa tide, opposite high-tide
seabed | fond marin, fonds marins | seabed, ocean floor |
surface-top | surface | surface |
depths | profondeurs, abysses | depths |
ground-earth | terre, sol | ground, soil, earth |
underground-place | sous-sol, souterrain ; souterrain | underground ; underground |
sky | ciel ; céleste | sky ; celestial |
horizon | horizon | horizon |
woods | bois | wood, woods |
forest | forêt ; forestier | forest ; forest |
rainforest | forêt tropicale, forêt vierge | rainforest, rain forest | isa forest, set biome
jungle | jungle | jungle | isa forest
savanna | savane | savanna, savannah | set biome
steppe | steppe | steppe | set biome
tundra | toundra | tundra | set biome
taiga | taïga | taiga | set biome
meadow | prairie, pré | meadow, prairie |
field | champ | field |
clearing | clairière | clearing |
lawn | gazon, pelouse | lawn |
wasteland | friche, terrain vague | wasteland, vacant lot |
brownfield | friche industrielle | brownfield site, disused industrial site |
plot-land | parcelle, terrain | plot of land, plot, land |
# sites and buildings
clifftop | haut de la falaise | clifftop |
cobblestone | pavé | cobblestone |
pit | fosse | pit |
shaft-mine | puits de mine | mine shaft |
moat | douves | moat |
porch | porche | porch |
penthouse | penthouse | penthouse |
bungalow | bungalow | bungalow |
pied-a-terre | pied-à-terre | pied-à-terre |
gated-community | résidence fermée | gated community |
tower-block | tour d'habitation | tower block, high-rise building |
locality | localité | locality |
oblast | oblast | oblast |
inlet | crique, anse | cove, inlet |
atoll | atoll | atoll |
rapids | rapides | rapids |
waterhole | point d'eau | waterhole |
crest-ridge | ligne de crête | ridgeline |
mainland-noun | continent par opposition aux îles | mainland |
hinterland | arrière-pays | hinterland |
no-go-zone | zone interdite | no-go area, exclusion zone |
green-space | espace vert | green space |
allotment | jardin ouvrier, jardin partagé | allotment, community garden |
skatepark | skatepark | skate park, skatepark |
bowling-alley | piste de bowling | bowling alley |
escape-room | jeu d'évasion | escape room |
arcade | salle d'arcade | amusement arcade |
gambling-den | tripot | gambling den |
brothel | maison close | brothel |
strip-club | club de strip-tease | strip club |
spa | spa | spa |
hospice | centre de soins palliatifs | hospice |
blood-bank | banque du sang | blood bank |
vaccination-centre | centre de vaccination | vaccination centre, vaccination center |
health-centre | centre de santé, maison de santé | health centre, health center |
dispensary | dispensaire | dispensary |
morgue | morgue | morgue, mortuary |
crematorium | crématorium | crematorium |
funeral-home | funérarium, pompes funèbres | funeral home, funeral parlour |
detention-centre | centre de rétention, centre de détention | detention centre, detention center |
maximum-security-prison | prison de haute sécurité | maximum-security prison | isa prison
police-cell | cellule de garde à vue | police cell |
shooting-range | stand de tir | shooting range |
weapons-depot | dépôt d'armes | weapons depot, arms depot |
ammunition-depot | dépôt de munitions | ammunition depot |
silo-missile | silo à missiles | missile silo |
silo-grain | silo à grain, silo | grain silo |
cold-store | entrepôt frigorifique | cold store |
distribution-centre | centre de distribution, plateforme logistique | distribution centre, distribution center |
sorting-centre | centre de tri | sorting centre, sorting office |
recycling-centre | déchetterie, déchèterie | recycling centre, recycling center |
treatment-plant | station d'épuration | sewage treatment plant, wastewater plant |
desalination-plant | usine de dessalement | desalination plant |
steelworks | aciérie | steelworks, steel mill |
shipbreaking-yard | chantier de démolition navale | shipbreaking yard |
paper-mill | usine de papier, usine à papier, papeterie industrielle | paper mill | isa factory
textile-mill | filature | textile mill, spinning mill |
dairy-plant | laiterie | dairy plant |
gigafactory | gigafactory, méga-usine | gigafactory |
test-site | site d'essai | test site |
landing-site | site d'atterrissage | landing site |
spaceport | spatioport, base de lancement | spaceport |
ground-station | station au sol | ground station |
border-crossing | poste-frontière | border crossing |
customs-post | poste de douane | customs post |
toll-booth | guichet de péage | toll booth |
rest-area | aire de repos, aire d'autoroute | rest area, motorway services |
bus-depot | dépôt de bus | bus depot |
marshalling-yard | gare de triage | marshalling yard |
grande-ecole | grande école | grande école |
polytechnic | école polytechnique | polytechnic |
seminary | séminaire religieux | seminary |
madrasa | madrasa | madrasa, madrassa |
canteen-school | cantine scolaire | school canteen |
university-hall | résidence universitaire, cité universitaire | hall of residence, dormitory |
lecture-hall | amphithéâtre | lecture hall, amphitheatre, amphitheater |
art-house-cinema | cinéma d'art et d'essai | art-house cinema |
multiplex | multiplexe | multiplex |
drive-in | ciné-parc | drive-in cinema |
tv-studio | studio de télévision, plateau de télévision | TV studio, television studio |
film-set | plateau de tournage | film set |
studio-room | studio | studio |
`);
