// Animals.
import { table } from '../table.ts';

export const animals = table('things', `
living-being | être vivant, organisme vivant | living being, living thing |
animal | animal, bête ; animal | animal, beast | isa living-being, opposite plant-living
pet | animal de compagnie, animal domestique | pet | isa animal, opposite wild-animal
wild-animal | animal sauvage | wild animal | isa animal, opposite pet
wildlife | faune, faune sauvage | wildlife, fauna | opposite flora
flora | flore | flora | opposite wildlife
mammal | mammifère | mammal | isa animal, set animal-class
bird | oiseau | bird | isa animal, set animal-class
fish-noun | poisson | fish | isa animal, set animal-class
reptile | reptile | reptile | isa animal, set animal-class
amphibian | amphibien, batracien | amphibian | isa animal, set animal-class
insect | insecte | insect, bug | isa animal, set animal-class
arachnid | arachnide | arachnid | isa animal, set animal-class
crustacean | crustacé | crustacean | isa animal, set animal-class
mollusc | mollusque | mollusc, mollusk | isa animal, set animal-class
rodent | rongeur | rodent | isa mammal
primate | primate | primate | isa mammal
marsupial | marsupial | marsupial | isa mammal
big-cat | félin, fauve ; félin | feline, big cat ; feline | isa mammal
predator | prédateur | predator | opposite prey
prey | proie | prey | opposite predator
carnivore | carnivore ; carnivore | carnivore ; carnivorous | set animal-diet-thing
herbivore | herbivore ; herbivore | herbivore ; herbivorous | set animal-diet-thing
omnivore | omnivore ; omnivore | omnivore ; omnivorous | set animal-diet-thing
dog | chien, chienne ; canin | dog ; canine | isa mammal, set animal
puppy | chiot | puppy, pup | isa dog, set animal-young
poodle | caniche | poodle | isa dog, set dog-breed
labrador | labrador | labrador | isa dog, set dog-breed
german-shepherd | berger allemand | German shepherd, Alsatian | isa dog, set dog-breed
bulldog | bouledogue | bulldog | isa dog, set dog-breed
husky | husky | husky | isa dog, set dog-breed
greyhound | lévrier | greyhound | isa dog, set dog-breed
dachshund | teckel | dachshund | isa dog, set dog-breed
dalmatian | dalmatien | Dalmatian | isa dog, set dog-breed
border-collie | border collie | border collie | isa dog, set dog-breed
cat | chat, chatte | cat | isa mammal, set animal
kitten | chaton | kitten | isa cat, set animal-young
horse | cheval ; équin | horse ; equine | isa mammal, set animal
mare | jument | mare | isa horse, opposite stallion
stallion | étalon | stallion | isa horse, opposite mare
foal | poulain | foal | isa horse, set animal-young
pony | poney | pony | isa mammal
donkey | âne, ânesse | donkey | isa mammal, set animal
mule | mulet, mule | mule | isa mammal, set animal
cow | vache | cow | isa bovine, opposite bull
bull | taureau | bull | isa bovine, opposite cow
bovine | bovin ; bovin | bovine ; bovine | isa mammal, set animal
ox | bœuf | ox, bullock | isa bovine
calf | veau | calf | isa bovine, set animal-young
buffalo | buffle | buffalo | isa mammal, set animal
bison | bison | bison | isa mammal, set animal
yak | yak | yak | isa mammal, set animal
pig | cochon, porc ; porcin | pig, hog, swine | isa mammal, set animal
piglet | porcelet | piglet | isa pig, set animal-young
wild-boar | sanglier | wild boar, boar | isa mammal, set animal
sheep | mouton, brebis ; ovin | sheep, ewe ; ovine | isa mammal, set animal
lamb | agneau | lamb | isa sheep, set animal-young
ram-sheep | bélier | ram | isa sheep
goat | chèvre, bouc ; caprin | goat | isa mammal, set animal
rabbit | lapin | rabbit | isa mammal, set animal
hare | lièvre | hare | isa mammal, set animal
mouse | souris | mouse | isa rodent, set animal
rat | rat | rat | isa rodent, set animal
hamster | hamster | hamster | isa rodent, set animal
guinea-pig | cochon d'Inde, cobaye | guinea pig | isa rodent, set animal
squirrel | écureuil | squirrel | isa rodent, set animal
beaver | castor | beaver | isa rodent, set animal
marmot | marmotte | marmot, groundhog | isa rodent, set animal
hedgehog | hérisson | hedgehog | isa mammal, set animal
mole-animal | taupe | mole | isa mammal, set animal
bat-animal | chauve-souris | bat | isa mammal, set animal
fox | renard | fox | isa mammal, set animal
wolf | loup, louve | wolf | isa mammal, set animal
bear | ours, ourse | bear | isa mammal, set animal
polar-bear | ours polaire, ours blanc | polar bear | isa bear, opposite brown-bear
brown-bear | ours brun | brown bear, grizzly | isa bear, opposite polar-bear
panda | panda | panda | isa mammal, set animal
badger | blaireau | badger | isa mammal, set animal
otter | loutre | otter | isa mammal, set animal
weasel | belette | weasel | isa mammal, set animal
mink | vison | mink | isa mammal, set animal
raccoon | raton laveur | raccoon | isa mammal, set animal
skunk | mouffette | skunk | isa mammal, set animal
lynx | lynx | lynx | isa big-cat, set animal
lion | lion, lionne | lion, lioness | isa big-cat, set animal
tiger | tigre, tigresse | tiger, tigress | isa big-cat, set animal
leopard | léopard | leopard | isa big-cat, set animal
cheetah | guépard | cheetah | isa big-cat, set animal
jaguar | jaguar | jaguar | isa big-cat, set animal
puma | puma | puma, cougar, mountain lion | isa big-cat, set animal
panther | panthère | panther | isa big-cat
hyena | hyène | hyena | isa mammal, set animal
elephant | éléphant, éléphante | elephant | isa mammal, set animal
rhinoceros | rhinocéros | rhinoceros, rhino | isa mammal, set animal
hippopotamus | hippopotame | hippopotamus, hippo | isa mammal, set animal
giraffe | girafe | giraffe | isa mammal, set animal
zebra | zèbre | zebra | isa mammal, set animal
antelope | antilope | antelope | isa mammal, set animal
gazelle | gazelle | gazelle | isa antelope
camel | chameau | camel | isa mammal, set animal
dromedary | dromadaire | dromedary | isa camel
llama | lama | llama | isa mammal, set animal
alpaca | alpaga | alpaca | isa mammal, set animal
deer | cerf, biche | deer, stag | isa mammal, set animal
roe-deer | chevreuil | roe deer | isa mammal, set animal
reindeer | renne | reindeer, caribou | isa mammal, set animal
moose | élan, orignal | moose, elk | isa mammal, set animal
chamois | chamois | chamois | isa mammal, set animal
ibex | bouquetin | ibex | isa mammal, set animal
monkey | singe, guenon | monkey | isa primate, set animal
chimpanzee | chimpanzé | chimpanzee, chimp | isa ape, set great-ape
gorilla | gorille | gorilla | isa ape, set great-ape
orangutan | orang-outan | orangutan | isa ape, set great-ape
bonobo | bonobo | bonobo | isa ape, set great-ape
ape | grand singe | ape, great ape | isa primate
lemur | lémurien | lemur | isa primate, set animal
kangaroo | kangourou | kangaroo | isa marsupial, set animal
koala | koala | koala | isa marsupial, set animal
platypus | ornithorynque | platypus | isa mammal, set animal
sloth-animal | paresseux | sloth | isa mammal, set animal
pangolin | pangolin | pangolin | isa mammal, set animal
whale | baleine | whale | isa cetacean, set animal
cetacean | cétacé | cetacean | isa mammal
orca | orque | orca, killer whale | isa cetacean
sperm-whale | cachalot | sperm whale | isa whale
dolphin | dauphin | dolphin | isa cetacean, set animal
porpoise | marsouin | porpoise | isa cetacean, set animal
beluga | béluga | beluga | isa cetacean
seal-animal | phoque | seal | isa mammal, set animal
sea-lion | otarie | sea lion | isa mammal, set animal
walrus | morse | walrus | isa mammal, set animal
# birds
eagle | aigle | eagle | isa bird, set animal
falcon | faucon | falcon | isa bird, set animal
hawk | épervier, autour | hawk | isa bird, set animal
buzzard | buse | buzzard | isa bird, set animal
vulture | vautour | vulture | isa bird, set animal
condor | condor | condor | isa vulture
owl | hibou, chouette | owl | isa bird, set animal
crow | corbeau, corneille | crow, raven | isa bird, set animal
magpie | pie | magpie | isa bird, set animal
pigeon | pigeon | pigeon | isa bird, set animal
dove | colombe, tourterelle | dove | isa bird, set animal
sparrow | moineau | sparrow | isa bird, set animal
swallow-bird | hirondelle | swallow | isa bird, set animal
robin | rouge-gorge | robin | isa bird, set animal
blackbird | merle | blackbird | isa bird, set animal
nightingale | rossignol | nightingale | isa bird, set animal
tit-bird | mésange | titmouse, tit | isa bird, set animal
lark | alouette | lark | isa bird, set animal
woodpecker | pic-vert, pivert | woodpecker | isa bird, set animal
cuckoo | coucou | cuckoo | isa bird, set animal
parrot | perroquet | parrot | isa bird, set animal
parakeet | perruche | parakeet, budgerigar | isa bird, set animal
canary | canari | canary | isa bird, set animal
hummingbird | colibri | hummingbird | isa bird, set animal
hen | poule | hen | isa chicken-animal, opposite cock
cock | coq | cock, rooster | isa chicken-animal, opposite hen
chicken-animal | volaille, gallinacé | poultry, fowl | isa bird
chick | poussin | chick | isa bird, set animal-young
duck | canard, cane | duck | isa bird, set animal
goose | oie | goose | isa bird, set animal
turkey-bird | dinde, dindon | turkey | isa bird, set animal
guinea-fowl | pintade | guinea fowl | isa bird, set animal
quail | caille | quail | isa bird, set animal
pheasant | faisan | pheasant | isa bird, set animal
partridge | perdrix | partridge | isa bird, set animal
peacock | paon | peacock | isa bird, set animal
swan | cygne | swan | isa bird, set animal
stork | cigogne | stork | isa bird, set animal
heron | héron | heron | isa bird, set animal
crane-bird | grue cendrée | crane bird, common crane | isa bird, set animal
flamingo | flamant, flamant rose | flamingo | isa bird, set animal
pelican | pélican | pelican | isa bird, set animal
gull | mouette, goéland | gull, seagull | isa bird, set animal
albatross | albatros | albatross | isa bird, set animal
puffin | macareux | puffin | isa bird, set animal
penguin | manchot, pingouin | penguin | isa bird, set animal
ostrich | autruche | ostrich | isa bird, set animal
# reptiles, fish, small animals
snake | serpent | snake | isa reptile, set animal
viper | vipère | viper, adder | isa snake
cobra | cobra | cobra | isa snake
python-snake | python | python | isa snake
lizard | lézard | lizard | isa reptile, set animal
chameleon | caméléon | chameleon | isa reptile, set animal
iguana | iguane | iguana | isa reptile, set animal
crocodile | crocodile | crocodile | isa reptile, set animal
alligator | alligator | alligator | isa reptile, set animal
turtle | tortue | turtle, tortoise | isa reptile, set animal
frog | grenouille | frog | isa amphibian, set animal
toad | crapaud | toad | isa amphibian, set animal
salamander | salamandre | salamander | isa amphibian, set animal
shark | requin | shark | isa fish-noun, set animal
ray-fish | raie | stingray | isa fish-noun, set animal
salmon | saumon | salmon | isa fish-noun, set animal
trout | truite | trout | isa fish-noun, set animal
tuna | thon | tuna | isa fish-noun, set animal
cod | morue, cabillaud | cod | isa fish-noun, set animal
sardine | sardine | sardine | isa fish-noun, set animal
herring | hareng | herring | isa fish-noun, set animal
mackerel | maquereau | mackerel | isa fish-noun, set animal
anchovy | anchois | anchovy | isa fish-noun, set animal
eel | anguille | eel | isa fish-noun, set animal
carp | carpe | carp | isa fish-noun, set animal
pike-fish | brochet | northern pike | isa fish-noun, set animal
sole-fish | sole | sole | isa fish-noun, set animal
sea-bass | bar commun, loup de mer | sea bass | isa fish-noun, set animal
sea-bream | dorade, daurade | sea bream | isa fish-noun, set animal
swordfish | espadon | swordfish | isa fish-noun, set animal
goldfish | poisson rouge | goldfish | isa fish-noun, set animal
octopus | pieuvre, poulpe | octopus | isa mollusc, set animal
squid | calmar, calamar | squid | isa mollusc, set animal
oyster | huître | oyster | isa mollusc, set animal
mussel | moule | mussel | isa mollusc, set animal
scallop | coquille Saint-Jacques | scallop | isa mollusc, set animal
snail | escargot | snail | isa mollusc, set animal
slug | limace | slug | isa mollusc, set animal
crab | crabe | crab | isa crustacean, set animal
lobster | homard | lobster | isa crustacean, set animal
shrimp | crevette | shrimp, prawn | isa crustacean, set animal
crayfish | écrevisse | crayfish | isa crustacean, set animal
jellyfish | méduse | jellyfish | isa animal, set animal
starfish | étoile de mer | starfish | isa animal, set animal
coral | corail ; corallien | coral | isa animal, set animal
sponge-animal | éponge | sponge |
plankton | plancton | plankton |
worm | ver | worm | isa animal
earthworm | ver de terre, lombric | earthworm | isa worm
bee | abeille | bee | isa insect, set animal
wasp | guêpe | wasp | isa insect, set animal
hornet | frelon | hornet | isa insect, set animal
bumblebee | bourdon | bumblebee | isa insect, set animal
ant | fourmi | ant | isa insect, set animal
termite | termite | termite | isa insect, set animal
fly-noun | mouche | fly | isa insect, set animal
mosquito | moustique | mosquito | isa insect, set animal
butterfly | papillon | butterfly | isa insect, set animal
moth | papillon de nuit, mite | moth | isa insect, set animal
caterpillar | chenille | caterpillar | isa insect
beetle | scarabée, coléoptère | beetle | isa insect, set animal
ladybird | coccinelle | ladybird, ladybug | isa insect
dragonfly | libellule | dragonfly | isa insect, set animal
grasshopper | sauterelle | grasshopper | isa insect, set animal
locust | criquet | locust | isa insect, set animal
cricket-insect | grillon | cricket | isa insect, set animal
cicada | cigale | cicada | isa insect, set animal
cockroach | cafard, blatte | cockroach | isa insect, set animal
bedbug | punaise de lit | bedbug | isa insect, set animal
flea | puce | flea | isa insect, set animal
louse | pou | louse | isa insect, set animal
tick-animal | tique | tick | isa arachnid, set animal
spider | araignée | spider | isa arachnid, set animal
scorpion | scorpion | scorpion | isa arachnid, set animal
dragon | dragon | dragon |
unicorn-animal | cheval à corne | mythical unicorn |
nest | nid | nest |
`);
