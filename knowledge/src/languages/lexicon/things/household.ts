// Things about the house: furniture, appliances, kitchenware, tools, clothing, small objects.
import { table } from '../table.ts';

export const household = table('things', `
object | objet | object, item |
furniture | meuble, mobilier | furniture, piece of furniture |
table-furniture | table | table | isa furniture, set furniture
chair | chaise | chair | isa furniture, set furniture
armchair | fauteuil | armchair | isa furniture, set furniture
sofa | canapé, sofa, divan | sofa, couch, settee | isa furniture, set furniture
stool | tabouret | stool | isa furniture, set furniture
bed | lit | bed | isa furniture, set furniture
cradle | berceau | cradle, crib, cot | isa furniture, set furniture, set bed-kind
wardrobe | armoire, penderie | wardrobe | isa furniture, set furniture
chest-of-drawers | commode | chest of drawers, dresser | isa furniture, set furniture
drawer | tiroir | drawer |
lid | couvercle | lid |
handle-part | poignée, manche | handle |
hinge | charnière, gond | hinge |
latch | loquet | latch |
rim | rebord, jante | rim |
lampshade | abat-jour | lampshade |
crank | manivelle | crank handle |
cog | rouage, engrenage | cog, cogwheel |
pipe-trap | siphon | drain trap |
seal-ring | joint d'étanchéité | gasket, rubber seal |
shelf | étagère, rayon | shelf |
bookcase | bibliothèque | bookcase, bookshelf | isa furniture, set furniture
cupboard | placard, buffet | cupboard, closet | isa furniture, set furniture
desk-furniture | bureau | desk | isa furniture, set furniture
mattress | matelas | mattress |
pillow | oreiller | pillow |
cushion | coussin | cushion |
blanket | couverture | blanket |
sheet-bed | drap | bed sheet, sheet |
duvet | couette, édredon | duvet, quilt |
carpet | tapis, moquette | carpet, rug |
lamp | lampe | lamp |set lighting
light-bulb | ampoule | light bulb, bulb |
candle | bougie | candle |set lighting
torch-light | lampe de poche, lampe torche | torch, flashlight |set lighting
chandelier | lustre | chandelier |
mirror | miroir | mirror |
clock | horloge, pendule | clock |
alarm-clock | réveil | alarm clock |
vase | vase | vase |
frame-picture | cadre | picture frame, frame |
flowerpot | pot de fleurs | flowerpot |
bin | poubelle | bin, dustbin, trash can |
bucket | seau | bucket, pail |
broom | balai | broom |
basket-container | panier, corbeille | basket |
box-noun | boîte, caisse | box |
cardboard-box | carton | cardboard box, carton |
crate | cageot | crate |
bag | sac | bag |
plastic-bag | sac plastique, sac en plastique | plastic bag | isa bag
handbag | sac à main | handbag, purse | isa bag, set bag-kind
parcel | colis, paquet | parcel, package |
packaging | emballage | packaging |
trunk-chest | malle, coffre | chest, trunk |
safe-box | coffre-fort | safe |
bottle | bouteille | bottle | set container
can-tin | canette, boîte de conserve, conserve | tin can, drinks can | set container
jar | bocal | jar | set container
barrel-cask | tonneau, fût | barrel, cask | set container
tank-container | citerne, cuve | tank |
tube-container | tube | tube |
# kitchen
kitchenware | vaisselle | crockery, tableware, dishes |
plate | assiette | plate | set tableware
bowl | bol, saladier | bowl | set tableware
glass-drinking | verre | glass | set tableware
cup | tasse | cup, mug | set tableware
saucer | soucoupe | saucer | set tableware
fork | fourchette | fork | isa cutlery, set cutlery
knife | couteau | knife |set weapon-hand
spoon | cuillère, cuiller | spoon | isa cutlery, set cutlery
cutlery | couvert, couverts | cutlery |
chopsticks | baguettes | chopsticks | set cutlery
saucepan | casserole | saucepan |
frying-pan | poêle à frire, poêle | frying pan |
pot-cooking | marmite, cocotte | cooking pot |
teapot | théière | teapot |
kettle | bouilloire | kettle |
coffee-maker | cafetière, machine à café | coffee maker, coffee machine |
corkscrew | tire-bouchon | corkscrew |
tray | plateau | tray |
tablecloth | nappe | tablecloth |
napkin | serviette de table | napkin |
household-appliance | électroménager, appareil électroménager | household appliance, home appliance |
fridge | réfrigérateur, frigo | refrigerator, fridge | isa household-appliance, set appliance
freezer | congélateur | freezer | isa household-appliance, set appliance
oven | four | oven | isa household-appliance, set appliance
microwave-oven | four à micro-ondes, micro-ondes | microwave oven, microwave | isa household-appliance, set appliance
cooker | cuisinière, gazinière | cooker, stove | isa household-appliance
dishwasher | lave-vaisselle | dishwasher | isa household-appliance, set appliance
washing-machine | lave-linge, machine à laver | washing machine, washer | isa household-appliance, set appliance
tumble-dryer | sèche-linge | tumble dryer, dryer | isa household-appliance, set appliance
vacuum-cleaner | aspirateur | vacuum cleaner, hoover | isa household-appliance, set appliance
iron-appliance | fer à repasser | clothes iron | isa household-appliance, set appliance
toaster | grille-pain | toaster | isa household-appliance, set appliance
fan-device | ventilateur | electric fan | isa household-appliance, set appliance
radiator | radiateur | radiator |
sewing-machine | machine à coudre | sewing machine |
television-set | téléviseur, poste de télévision | television set, TV set |
radio-set | poste de radio, transistor radio | radio set |
sink-noun | évier, lavabo | sink, washbasin |
bath | baignoire | bathtub, bath |
shower-bath | douche | shower |
tap | robinet | tap, faucet |
soap | savon | soap |
shampoo | shampooing | shampoo |
toothbrush | brosse à dents | toothbrush |
toothpaste | dentifrice | toothpaste |
towel | serviette de bain, serviette | towel |
comb-noun | peigne | comb |
brush | brosse | brush |
razor | rasoir | razor |
perfume | parfum | perfume, fragrance |
make-up | maquillage | make-up, makeup |
lipstick | rouge à lèvres | lipstick |
cosmetics | cosmétique, produits de beauté | cosmetics |
nappy | couche | nappy, diaper |
toilet-paper | papier toilette | toilet paper |
# tools
hammer | marteau | hammer | isa tool, set hand-tool
screwdriver | tournevis | screwdriver | isa tool, set hand-tool
saw | scie | saw | isa tool, set hand-tool
chainsaw | tronçonneuse | chainsaw | isa tool
drill-tool | perceuse | drill, power drill | isa tool, set hand-tool
pliers | pince | pliers | isa tool, set hand-tool
spanner | clé anglaise, clé à molette | spanner, wrench | isa tool, set hand-tool
axe | hache | axe, ax | isa tool, set hand-tool, set weapon-hand
shovel | pelle | shovel, spade | isa tool, set hand-tool
rake | râteau | rake | isa tool, set hand-tool
pickaxe | pioche | pickaxe, pick | isa tool, set hand-tool
wheelbarrow | brouette | wheelbarrow |
ladder | échelle | ladder |
nail-metal | clou | nail |
screw | vis | screw |
bolt | boulon, écrou | bolt, nut |
rope | corde | rope |
chain-object | chaîne | chain |
thread | fil | thread |
needle | aiguille | needle |
scissors | ciseaux | scissors |
glue | colle | glue, adhesive |
tape-adhesive | ruban adhésif, scotch | adhesive tape, sticky tape |
key | clé, clef | key |
lock-noun | serrure, verrou | lock |
padlock | cadenas | padlock |
button | bouton | button |
zip | fermeture éclair | zip, zipper |
switch-device | interrupteur | switch |
plug | prise électrique, prise de courant | plug, power socket |
hose | tuyau d'arrosage | hose |
pipe-tube | tuyau, canalisation, conduite | pipe |
hook | crochet | hook |
spring-coil | ressort | coil spring |
gear-cog | engrenage | cogwheel |
lawnmower | tondeuse | lawnmower, lawn mower |
umbrella | parapluie | umbrella |
parasol | parasol | parasol, sunshade |
walking-stick | canne | walking stick, cane |
stick | bâton | stick |
lighter | briquet | lighter |
match-stick | allumette | match, matchstick |
ashtray | cendrier | ashtray |
fishing-rod | canne à pêche | fishing rod |
binoculars | jumelles | binoculars |
magnifying-glass | loupe | magnifying glass |
compass | boussole | compass |
thermometer | thermomètre | thermometer |
scales | balance | scales, scale |
ruler | règle graduée | ruler |
tape-measure | mètre ruban | tape measure |
stopwatch | chronomètre | stopwatch |
fire-extinguisher | extincteur | fire extinguisher |
smoke-detector | détecteur de fumée | smoke detector, smoke alarm |
alarm-device | alarme | alarm |
siren | sirène | siren |
# stationery
pen | stylo | pen | set writing-tool
pencil | crayon | pencil | set writing-tool
felt-tip | feutre | felt-tip pen, marker | set writing-tool
chalk | craie | chalk | set writing-tool
eraser | gomme | eraser, rubber |
notebook | cahier, carnet | notebook, exercise book |
sheet-paper | feuille de papier | sheet of paper |
envelope | enveloppe | envelope |
stamp | timbre, timbre-poste | stamp, postage stamp |
ink | encre | ink |
paintbrush | pinceau | paintbrush |
blackboard | tableau noir | blackboard, chalkboard |
# clothing
clothing | vêtement, habit, fringues ; vestimentaire | clothing, garment, clothes |
shirt | chemise | shirt | isa clothing, set garment
t-shirt | t-shirt, tee-shirt | T-shirt, tee shirt | isa clothing, set garment
blouse | chemisier | blouse | isa clothing, set garment
sweater | pull, pull-over, chandail | sweater, jumper, pullover | isa clothing, set garment
hoodie | sweat à capuche | hoodie | isa clothing, set garment
jacket | veste, blouson | jacket | isa clothing, set garment
coat | manteau | coat, overcoat | isa clothing, set garment
raincoat | imperméable | raincoat | isa coat
suit | costume, complet | suit | isa clothing, set garment
tuxedo | smoking | tuxedo, dinner jacket | isa clothing, set garment
waistcoat | gilet | waistcoat, vest | isa clothing, set garment
life-jacket | gilet de sauvetage | life jacket |
bulletproof-vest | gilet pare-balles | bulletproof vest |
trousers | pantalon | trousers, pants | isa clothing, set garment
jeans | jean, jeans | jeans | isa trousers
shorts | short | shorts | isa clothing, set garment
skirt | jupe | skirt | isa clothing, set garment
dress | robe | dress, gown | isa clothing, set garment
wedding-dress | robe de mariée | wedding dress | isa dress
bathrobe | peignoir | bathrobe, dressing gown | isa clothing, set garment
pyjamas | pyjama | pyjamas, pajamas | isa clothing, set garment
underwear | sous-vêtement | underwear | isa clothing
bra | soutien-gorge | bra | isa underwear, set garment
underpants | slip, culotte, caleçon | underpants, briefs, panties, knickers | isa underwear, set garment
sock | chaussette | sock | isa clothing, set garment
tights | collant | tights | isa clothing, set garment
swimsuit | maillot de bain | swimsuit, bathing suit | isa clothing, set garment
bikini | bikini | bikini | isa swimsuit
uniform | uniforme | uniform | isa clothing
apron | tablier | apron | isa clothing, set garment
overalls | salopette, combinaison | overalls, dungarees | isa clothing, set garment
spacesuit | combinaison spatiale, scaphandre | spacesuit, space suit |
wetsuit | combinaison de plongée | wetsuit | isa clothing, set garment
kimono | kimono | kimono | isa clothing, set garment
hat | chapeau | hat | isa clothing, set headgear
cap | casquette | cap, baseball cap | isa clothing, set headgear
beanie | bonnet | beanie, woolly hat | isa clothing, set headgear
beret | béret | beret | isa clothing, set headgear
turban | turban | turban | isa clothing, set headgear
hood | capuche | hood |
crash-helmet | casque de moto | crash helmet | isa helmet
scarf | écharpe, foulard | scarf | isa clothing, set garment
glove | gant | glove | isa clothing, set garment
tie-clothing | cravate | tie, necktie | isa clothing, set garment
bow-tie | nœud papillon | bow tie | isa clothing, set garment
belt | ceinture | belt | isa clothing, set garment
pocket | poche | pocket |
sleeve | manche | sleeve |
collar | col | collar |
islamic-veil | voile islamique, hijab | headscarf, hijab | isa clothing, set headgear
veil | voile | veil |
shoe | chaussure, soulier | shoe | isa clothing
boot | botte | boot | isa shoe, set footwear
sandal | sandale | sandal | isa shoe, set footwear
trainer-shoe | basket, chaussure de sport | trainer, sneaker, running shoe | isa shoe, set footwear
high-heels | talons hauts, escarpin | high heels | isa shoe, set footwear
slipper | pantoufle, chausson | slipper | isa shoe, set footwear
flip-flop | tong | flip-flop | isa shoe, set footwear
clog | sabot | clog | isa shoe, set footwear
ski-boot | chaussure de ski | ski boot | isa shoe, set footwear
roller-skate | patin à roulettes, roller | roller skate | 
ice-skate | patin à glace | ice skate |
glasses | lunettes | glasses, spectacles |
sunglasses | lunettes de soleil | sunglasses | isa glasses
contact-lens | lentille de contact | contact lens |
jewel | bijou, bijoux | jewel, jewellery, jewelry |
ring | bague, anneau | ring | isa jewel, set jewel, set jewel-kind
wedding-ring | alliance | wedding ring | isa ring
necklace | collier | necklace | isa jewel, set jewel, set jewel-kind
bracelet | bracelet | bracelet | isa jewel, set jewel, set jewel-kind
earring | boucle d'oreille | earring | isa jewel, set jewel, set jewel-kind
brooch | broche | brooch | isa jewel, set jewel, set jewel-kind
tiara | diadème | tiara | isa jewel, set jewel
watch-timepiece | montre | watch, wristwatch |
wig | perruque | wig |
balloon-toy | ballon de baudruche | toy balloon |
gift | cadeau | gift, present |
souvenir | souvenir | souvenir |
crown-object | couronne royale | royal crown |
cage | cage | cage |
leash | laisse | leash, lead |
saddle | selle | saddle |
# about the house, tools, clothes
headrest | appuie-tête | headrest |
high-chair | chaise haute | highchair, high chair |
hammock | hamac | hammock |set bed-kind
bunk-bed | lit superposé | bunk bed |set bed-kind
hot-tub | jacuzzi, bain à remous | hot tub, jacuzzi |
sauna | sauna | sauna |
water-heater | chauffe-eau | water heater |
thermostat | thermostat | thermostat |
doorbell | sonnette | doorbell |
doorstep | pas de la porte, seuil de la porte | doorstep |
locker | casier | locker |
coffin | cercueil | coffin, casket |
urn | urne funéraire | urn |
pedestal | piédestal, socle | pedestal, plinth |
lantern | lanterne | lantern |
spotlight-lamp | projecteur | spotlight, floodlight |
flask | fiole, flacon | flask, vial |
pouch | pochette | pouch |
sheath | fourreau, étui | sheath |
label | étiquette | label |
tag-item | badge nominatif | name tag |
ribbon | ruban | ribbon |
lace-shoe | lacet | shoelace |
bib | bavoir | bib |
coverall | combinaison de travail | coverall, boiler suit |
sari | sari | sari |
turtleneck | col roulé | turtleneck |
high-visibility-vest | gilet haute visibilité, gilet jaune | high-visibility vest, yellow vest |
tracksuit | survêtement | tracksuit |
armband | brassard | armband |
handkerchief | mouchoir | handkerchief, tissue paper |
hairdryer | sèche-cheveux | hairdryer, hair dryer |
mop | serpillière | mop |
sponge-cleaning | éponge de cuisine | kitchen sponge |
detergent | lessive, détergent | detergent |
bleach | eau de Javel | bleach |
disinfectant | désinfectant | disinfectant |
hand-sanitiser | gel hydroalcoolique | hand sanitiser, hand sanitizer |
deodorant | déodorant | deodorant |
sunscreen | crème solaire | sunscreen, sun cream |
insecticide-spray | bombe insecticide | insect spray |
sewing-kit | nécessaire à couture | sewing kit |
crowbar | pied-de-biche | crowbar |
chisel | burin, ciseau à bois | chisel |
pitchfork | fourche | pitchfork |
sickle | faucille | sickle |
slingshot | lance-pierre | slingshot, catapult |
handgun-holster | holster | holster |
megaphone | mégaphone | megaphone |
banner | banderole | banner |
placard | pancarte | placard |
`);
