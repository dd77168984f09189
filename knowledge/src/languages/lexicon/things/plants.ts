// Plants: trees, flowers and their parts.
import { table } from '../table.ts';

export const plants = table('things', `
plant-living | plante, végétal ; végétal | plant ; vegetable | isa living-being, opposite animal
tree | arbre | tree | isa plant-living, set plant-kind
flower | fleur ; floral | flower ; floral | isa plant-living, set plant-kind
bush | buisson, arbuste | bush, shrub | isa plant-living
grass | herbe | grass | isa plant-living
weed | mauvaise herbe | weed | isa plant-living
moss | mousse | moss | isa plant-living, set plant-kind
fern | fougère | fern | isa plant-living, set plant-kind
alga | algue | alga, algae, seaweed | isa plant-living
mushroom | champignon | mushroom, fungus |
ivy | lierre | ivy | isa plant-living
bamboo | bambou | bamboo | isa plant-living
cactus | cactus | cactus | isa plant-living, set plant-kind
conifer | conifère, résineux | conifer | isa tree
fruit-tree | arbre fruitier | fruit tree | isa tree
oak | chêne | oak, oak tree | isa tree, set tree
beech | hêtre | beech | isa tree, set tree
birch | bouleau | birch | isa tree, set tree
ash-tree | frêne | ash tree | isa tree, set tree
maple | érable | maple | isa tree, set tree
pine | pin | pine, pine tree | isa conifer, set tree
fir | sapin | fir, fir tree | isa conifer, set tree
spruce | épicéa | spruce | isa conifer, set tree
larch | mélèze | larch | isa conifer, set tree
cedar | cèdre | cedar | isa conifer, set tree
cypress | cyprès | cypress | isa conifer, set tree
yew | if | yew | isa conifer, set tree
sequoia | séquoia | sequoia, redwood | isa conifer, set tree
poplar | peuplier | poplar | isa tree, set tree
willow | saule | willow | isa tree, set tree
plane-tree | platane | plane tree | isa tree, set tree
lime-tree | tilleul | lime tree, linden | isa tree, set tree
elm | orme | elm | isa tree, set tree
chestnut-tree | châtaignier | chestnut tree | isa tree, set tree
horse-chestnut | marronnier | horse chestnut | isa tree, set tree
olive-tree | olivier | olive tree | isa tree, set tree
apple-tree | pommier | apple tree | isa fruit-tree, set tree
pear-tree | poirier | pear tree | isa fruit-tree, set tree
cherry-tree | cerisier | cherry tree | isa fruit-tree, set tree
plum-tree | prunier | plum tree | isa fruit-tree, set tree
fig-tree | figuier | fig tree | isa fruit-tree, set tree
walnut-tree | noyer | walnut tree | isa tree, set tree
almond-tree | amandier | almond tree | isa fruit-tree, set tree
orange-tree | oranger | orange tree | isa fruit-tree, set tree
lemon-tree | citronnier | lemon tree | isa fruit-tree, set tree
palm-tree | palmier | palm tree, palm | isa tree, set tree
acacia | acacia | acacia | isa tree, set tree
eucalyptus | eucalyptus | eucalyptus | isa tree, set tree
mangrove | mangrove, palétuvier | mangrove |
baobab | baobab | baobab | isa tree, set tree
rose | rose | rose | isa flower, set flower
tulip | tulipe | tulip | isa flower, set flower
lily | lys, lis | lily | isa flower, set flower
daisy | marguerite, pâquerette | daisy | isa flower, set flower
poppy | coquelicot, pavot | poppy | isa flower, set flower
orchid | orchidée | orchid | isa flower, set flower
carnation | œillet | carnation | isa flower, set flower
daffodil | jonquille | daffodil | isa flower, set flower
lily-of-the-valley | muguet | lily of the valley | isa flower, set flower
lilac | lilas | lilac | isa flower, set flower
hydrangea | hortensia | hydrangea | isa flower, set flower
jasmine | jasmin | jasmine | isa flower, set flower
lavender | lavande | lavender | isa flower, set flower
violet-flower | violette | violet | isa flower, set flower
geranium | géranium | geranium | isa flower, set flower
chrysanthemum | chrysanthème | chrysanthemum | isa flower, set flower
iris-flower | iris | iris | isa flower, set flower
leaf | feuille | leaf |set plant-part
branch-tree | branche | branch, bough |
trunk-tree | tronc | trunk |
root | racine | root |set plant-part
stem | tige | stem, stalk |set plant-part
petal | pétale | petal |set plant-part
pollen | pollen | pollen |
bouquet | bouquet | bouquet |
thorn | épine | thorn |
`);
