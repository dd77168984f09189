// Food and drink.
import { table } from '../table.ts';

export const food = table('things', `
food | nourriture, aliment, alimentation, denrée ; alimentaire | food, foodstuff | 
meal | repas | meal |
breakfast | petit-déjeuner, petit déjeuner | breakfast | isa meal, set meal
lunch | déjeuner | lunch | isa meal, set meal
dinner | dîner, souper | dinner, supper, evening meal | isa meal, set meal
snack | goûter, en-cas, collation | snack | 
picnic | pique-nique | picnic | isa meal
banquet | banquet | banquet | isa meal
buffet | buffet | buffet |
starter-dish | entrée, hors-d'œuvre | starter, appetiser, appetizer | set course
main-course | plat principal, plat de résistance | main course, main dish | set course
dessert | dessert | dessert | set course
side-dish | accompagnement, garniture | side dish | set course
aperitif | apéritif, apéro | aperitif |
dish | plat, mets | dish |
recipe | recette | recipe |
ingredient | ingrédient | ingredient |
menu | menu | menu |
cuisine | cuisine, gastronomie ; culinaire, gastronomique | cuisine, gastronomy ; culinary, gastronomic |
michelin-star | étoile Michelin | Michelin star |
portion | portion, ration | portion, serving, ration |
slice | tranche | slice |
taste-flavour | goût, saveur | taste, flavour, flavor |
smell-odour | odeur, parfum | smell, odour, odor, scent |
# staple
bread | pain | bread |
baguette | baguette | baguette | isa bread, set bread-kind
toast | pain grillé, tartine | toast | 
croissant | croissant | croissant | isa pastry, set bread-kind
pastry | viennoiserie, pâtisserie | pastry |
brioche | brioche | brioche | isa pastry, set bread-kind
pancake | crêpe | pancake, crêpe |
waffle | gaufre | waffle |
sandwich | sandwich | sandwich | set dish
hamburger | hamburger, burger | hamburger, burger | set dish
hot-dog | hot-dog | hot dog | set dish
kebab | kebab | kebab | set dish
pizza | pizza | pizza | set dish
pasta | pâtes | pasta | set dish
spaghetti | spaghetti, spaghettis | spaghetti | isa pasta
noodle | nouille | noodle |
lasagne | lasagnes | lasagne, lasagna | isa pasta
soup | soupe, potage | soup | set dish
salad-dish | salade | salad | set dish
omelette | omelette | omelette | set dish
quiche | quiche | quiche | set dish
sushi | sushi | sushi | set dish
couscous | couscous | couscous | set dish
paella | paella | paella | set dish
fondue | fondue | fondue | set dish
curry | curry | curry | set dish
stew | ragoût | stew | set dish
chips-fries | frites | chips, French fries, fries |
crisps | chips | crisps, potato chips |
puree | purée | mashed potatoes, purée |
flour | farine | flour |
yeast | levure | yeast |
dough | pâte | dough |
sugar | sucre | sugar |
salt | sel | salt | set seasoning
pepper-spice | poivre | pepper | set seasoning
spice | épice | spice |
cinnamon | cannelle | cinnamon | isa spice, set spice
saffron | safran | saffron | isa spice, set spice
ginger | gingembre | ginger | isa spice, set spice
vanilla | vanille | vanilla | isa spice, set spice
nutmeg | muscade, noix de muscade | nutmeg | isa spice, set spice
cumin | cumin | cumin | isa spice, set spice
paprika | paprika | paprika | isa spice, set spice
clove | clou de girofle | clove | isa spice, set spice
herb | herbe aromatique, fines herbes | herb |
basil | basilic | basil | isa herb, set herb
parsley | persil | parsley | isa herb, set herb
mint | menthe | mint | isa herb, set herb
thyme | thym | thyme | isa herb, set herb
rosemary | romarin | rosemary | isa herb, set herb
coriander | coriandre | coriander, cilantro | isa herb, set herb
sage-herb | sauge | sage | isa herb, set herb
oil-cooking | huile | cooking oil, oil |
olive-oil | huile d'olive | olive oil | isa oil-cooking, set oil
sunflower-oil | huile de tournesol | sunflower oil | isa oil-cooking, set oil
palm-oil | huile de palme | palm oil | isa oil-cooking, set oil
rapeseed-oil | huile de colza | rapeseed oil | isa oil-cooking, set oil
vinegar | vinaigre | vinegar |
mustard | moutarde | mustard | set condiment
ketchup | ketchup | ketchup | set condiment
mayonnaise | mayonnaise | mayonnaise, mayo | set condiment
sauce | sauce | sauce |
salad-dressing | vinaigrette, sauce à salade, sauce salade | dressing, salad dressing, vinaigrette | isa sauce
honey | miel | honey | set spread
jam | confiture | jam | set spread
peanut-butter | beurre de cacahuète | peanut butter | set spread
# dairy, meat, fish
dairy-product | produit laitier ; laitier | dairy product ; dairy |
milk-noun | lait ; laitier | milk | isa dairy-product, set drink
butter | beurre | butter | isa dairy-product, set dairy
cheese | fromage ; fromager | cheese | isa dairy-product, set dairy
goat-cheese | fromage de chèvre | goat cheese, goat's cheese | isa cheese
cream-dairy | crème fraîche | cream | isa dairy-product, set dairy
yogurt | yaourt, yogourt | yogurt, yoghurt | isa dairy-product, set dairy
ice-cream | glace, crème glacée | ice cream | set dessert
margarine | margarine | margarine |
egg-food | œuf | egg |
meat | viande ; carné | meat |
beef | bœuf | beef | isa meat, set meat, set meat-kind
veal | veau | veal | isa meat, set meat, set meat-kind
pork | porc | pork | isa meat, set meat, set meat-kind
lamb-meat | agneau | lamb meat | isa meat, set meat, set meat-kind
mutton | mouton | mutton | isa meat, set meat
chicken-meat | poulet | chicken | isa meat, set meat, set meat-kind
turkey-meat | viande de dinde | turkey meat | isa meat, set meat, set meat-kind
horse-meat | viande de cheval | horse meat, horsemeat | isa meat, set meat, set meat-kind
game-meat | gibier | game meat | isa meat
steak | steak, bifteck | steak | isa meat
ham | jambon | ham | isa meat, set cold-cuts
bacon | lard, bacon | bacon | isa meat, set cold-cuts
sausage | saucisse, saucisson | sausage | isa meat, set cold-cuts
foie-gras | foie gras | foie gras |
pate-food | pâté | pâté |
seafood | fruits de mer | seafood |
caviar | caviar | caviar |
tofu | tofu | tofu |
# sweet
cake | gâteau | cake | set dessert
pie | tarte, tourte | pie, tart | set dessert
biscuit | biscuit, petit gâteau | biscuit, cookie |
chocolate | chocolat | chocolate |
dark-chocolate | chocolat noir | dark chocolate | isa chocolate, set chocolate
milk-chocolate | chocolat au lait | milk chocolate | isa chocolate, set chocolate
white-chocolate | chocolat blanc | white chocolate | isa chocolate, set chocolate
sweet-candy | bonbon, friandise, confiserie | sweet, candy, confectionery |
chewing-gum | chewing-gum | chewing gum |
caramel | caramel | caramel |
meringue | meringue | meringue |
doughnut | beignet, donut | doughnut, donut |
macaroon | macaron | macaron |
# fruit
fruit | fruit ; fruitier | fruit | isa food
apple | pomme | apple | isa fruit, set fruit
pear | poire | pear | isa fruit, set fruit
orange-fruit | orange | orange | isa citrus, set fruit
lemon | citron | lemon | isa citrus, set fruit
lime-fruit | citron vert | lime | isa citrus, set fruit
grapefruit | pamplemousse | grapefruit | isa citrus, set fruit
mandarin-fruit | mandarine, clémentine | mandarin, clementine, tangerine | isa citrus, set fruit
citrus | agrume | citrus, citrus fruit | isa fruit
banana | banane | banana | isa fruit, set fruit
grape | raisin | grape | isa fruit, set fruit
raisin | raisin sec | raisin | 
strawberry | fraise | strawberry | isa fruit, set fruit
raspberry | framboise | raspberry | isa fruit, set fruit
blackberry | mûre | blackberry | isa fruit, set fruit
blueberry | myrtille | blueberry, bilberry | isa fruit, set fruit
blackcurrant | cassis | blackcurrant | isa fruit, set fruit
redcurrant | groseille | redcurrant | isa fruit, set fruit
cranberry | canneberge | cranberry | isa fruit, set fruit
cherry | cerise | cherry | isa fruit, set fruit
peach | pêche | peach | isa fruit, set fruit
nectarine | nectarine | nectarine | isa fruit, set fruit
apricot | abricot | apricot | isa fruit, set fruit
plum | prune | plum | isa fruit, set fruit
prune | pruneau | prune | 
mirabelle | mirabelle | mirabelle plum | isa plum
fig | figue | fig | isa fruit, set fruit
date-fruit | datte | date | isa fruit, set fruit
melon | melon | melon | isa fruit, set fruit
watermelon | pastèque | watermelon | isa fruit, set fruit
pineapple | ananas | pineapple | isa fruit, set fruit
mango | mangue | mango | isa fruit, set fruit
papaya | papaye | papaya | isa fruit, set fruit
kiwi | kiwi | kiwi, kiwi fruit | isa fruit, set fruit
coconut | noix de coco | coconut | isa fruit, set fruit
pomegranate | grenade | pomegranate | isa fruit, set fruit
lychee | litchi | lychee | isa fruit, set fruit
avocado | avocat | avocado | isa fruit, set fruit
olive | olive | olive | isa fruit, set fruit
nut | fruit à coque | nut |
walnut | noix | walnut | isa nut, set nut
hazelnut | noisette | hazelnut | isa nut, set nut
almond | amande | almond | isa nut, set nut
pistachio | pistache | pistachio | isa nut, set nut
peanut | cacahuète, arachide | peanut, groundnut | set nut
cashew | noix de cajou | cashew, cashew nut | isa nut, set nut
chestnut | châtaigne, marron | chestnut | isa nut, set nut
# vegetables
vegetable | légume | vegetable | isa food
potato | pomme de terre, patate | potato | isa vegetable, set vegetable
sweet-potato | patate douce | sweet potato | isa vegetable, set vegetable
tomato | tomate | tomato | isa vegetable, set vegetable
carrot | carotte | carrot | isa vegetable, set vegetable
onion | oignon | onion | isa vegetable, set vegetable
shallot | échalote | shallot | isa vegetable, set vegetable
garlic | ail | garlic | isa vegetable, set vegetable
leek | poireau | leek | isa vegetable, set vegetable
cabbage | chou | cabbage | isa vegetable, set vegetable
cauliflower | chou-fleur | cauliflower | isa vegetable, set vegetable
broccoli | brocoli | broccoli | isa vegetable, set vegetable
brussels-sprout | chou de Bruxelles | Brussels sprout | isa vegetable, set vegetable
lettuce | laitue | lettuce | isa vegetable, set vegetable
spinach | épinard, épinards | spinach | isa vegetable, set vegetable
cucumber | concombre | cucumber | isa vegetable, set vegetable
gherkin | cornichon | gherkin, pickle | isa vegetable, set vegetable
courgette | courgette | courgette, zucchini | isa vegetable, set vegetable
aubergine | aubergine | aubergine, eggplant | isa vegetable, set vegetable
bell-pepper | poivron | bell pepper | isa vegetable, set vegetable
chilli | piment | chilli, chili pepper | isa vegetable, set vegetable
pumpkin | citrouille, potiron, courge | pumpkin, squash | isa vegetable, set vegetable
celery | céleri | celery | isa vegetable, set vegetable
radish | radis | radish | isa vegetable, set vegetable
turnip | navet | turnip | isa vegetable, set vegetable
beetroot | betterave | beetroot, beet | isa vegetable, set vegetable
artichoke | artichaut | artichoke | isa vegetable, set vegetable
asparagus | asperge | asparagus | isa vegetable, set vegetable
fennel | fenouil | fennel | isa vegetable, set vegetable
endive | endive | endive, chicory | isa vegetable, set vegetable
green-bean | haricot vert | green bean | isa vegetable, set vegetable
bean | haricot | bean | isa vegetable
pea | petit pois, pois | pea | isa vegetable, set vegetable
lentil | lentille | lentil | isa vegetable, set vegetable
chickpea | pois chiche | chickpea | isa vegetable, set vegetable
truffle | truffe | truffle |
# drinks
drink-noun | boisson | drink, beverage |
alcohol | alcool ; alcoolisé | alcohol ; alcoholic |
alcoholic-drink | boisson alcoolisée | alcoholic drink, alcoholic beverage | isa drink-noun, opposite soft-drink
soft-drink | boisson sans alcool | soft drink, non-alcoholic drink | isa drink-noun, opposite alcoholic-drink
water | eau | water | isa drink-noun, set drink
mineral-water | eau minérale | mineral water | isa water, set water-kind
tap-water | eau du robinet | tap water | isa water, set water-kind
sparkling-water | eau gazeuse | sparkling water | isa water, opposite still-water
still-water | eau plate | still water | isa water, opposite sparkling-water
coffee | café | coffee | isa drink-noun, set drink
tea | thé | tea | isa drink-noun, set drink
herbal-tea | tisane, infusion | herbal tea | isa drink-noun, set drink
hot-chocolate | chocolat chaud | hot chocolate | isa drink-noun, set drink
juice | jus, jus de fruit | juice, fruit juice | isa drink-noun
orange-juice | jus d'orange | orange juice | isa juice, set juice, set drink
apple-juice | jus de pomme | apple juice | isa juice, set juice, set drink
soda | soda | soda, fizzy drink | isa soft-drink, set drink
lemonade | limonade | lemonade | isa soft-drink, set drink
energy-drink | boisson énergisante | energy drink | isa soft-drink, set drink
wine | vin ; viticole | wine | isa alcoholic-drink, set drink
red-wine | vin rouge | red wine | isa wine, set wine
white-wine | vin blanc | white wine | isa wine, set wine
rose-wine | vin rosé, rosé | rosé, rosé wine | isa wine, set wine
sparkling-wine | vin mousseux, vin effervescent | sparkling wine | isa wine, set wine
champagne | champagne | champagne | isa sparkling-wine
prosecco | prosecco | prosecco | isa sparkling-wine
port-wine | porto | port wine | isa wine, set wine
vintage | millésime | vintage |
beer | bière | beer | isa alcoholic-drink, set drink
cider | cidre | cider | isa alcoholic-drink, set drink
spirits | spiritueux, eau-de-vie | spirits, liquor | isa alcoholic-drink
whisky | whisky | whisky, whiskey | isa spirits, set drink
vodka | vodka | vodka | isa spirits, set drink
rum | rhum | rum | isa spirits, set drink
gin | gin | gin | isa spirits, set drink
cognac | cognac | cognac | isa spirits, set drink
tequila | tequila | tequila | isa spirits, set drink
liqueur | liqueur | liqueur | isa alcoholic-drink, set drink
cocktail | cocktail | cocktail | isa drink-noun, set drink
milkshake | milk-shake | milkshake | isa drink-noun, set drink
# at table
espresso | expresso, espresso | espresso | isa coffee
latte | café au lait, latte | latte, café latte | isa coffee
cappuccino | cappuccino | cappuccino | isa coffee
green-tea | thé vert | green tea | isa tea, set tea-kind
black-tea | thé noir | black tea | isa tea, set tea-kind
quinoa | quinoa | quinoa |
tapioca | tapioca | tapioca |
pecan | noix de pécan | pecan | isa nut
macadamia | noix de macadamia | macadamia | isa nut
flaxseed | graine de lin | flaxseed |
passion-fruit | fruit de la passion | passion fruit, passionfruit |
sorbet | sorbet | sorbet |
marmalade | marmelade | marmalade |
cornflakes | céréales du petit-déjeuner | breakfast cereal |
ravioli | ravioli | ravioli |
risotto | risotto | risotto |
ramen | ramen | ramen |
dumpling | ravioli chinois | dumpling |
falafel | falafel | falafel |
hummus | houmous | hummus |
fillet | filet de poisson | fillet |
veggie-burger | steak végétal | veggie burger |
ready-meal | plat préparé | ready meal |
takeout-meal | plat à emporter | takeaway meal, takeout |
frozen-meal | produit surgelé | frozen food |
junk-food | malbouffe | junk food |
sweetener | édulcorant | sweetener |
best-before-date | date de péremption | expiry date, best-before date |
pizzeria | pizzeria | pizzeria |
food-truck | camion-restaurant | food truck |
tavern | taverne | tavern |
haddock | églefin, haddock | haddock |
halibut | flétan | halibut |
soft-cheese | fromage à pâte molle | soft cheese | opposite hard-cheese
hard-cheese | fromage à pâte dure | hard cheese | opposite soft-cheese
wholemeal-bread | pain complet | wholemeal bread, whole wheat bread | opposite white-bread
white-bread | pain blanc | white bread | opposite wholemeal-bread
brown-rice | riz complet | brown rice | opposite white-rice
white-rice | riz blanc | white rice | opposite brown-rice
skimmed-milk | lait écrémé | skimmed milk, skim milk | opposite whole-milk
whole-milk | lait entier | whole milk | opposite skimmed-milk
free-range-egg | œuf de plein air | free-range egg | opposite caged-egg
caged-egg | œuf de poule en cage | caged egg, battery egg | opposite free-range-egg
`);
