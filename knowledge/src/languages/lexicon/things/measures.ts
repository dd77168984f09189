// What is measured (the names of magnitudes), shapes, parts and wholes, collections.
import { table } from '../table.ts';

export const measures = table('things', `
measurement | mesure | measurement |
size | taille, dimension | size, dimension | set magnitude
height | hauteur | height | set magnitude
altitude | altitude | altitude, elevation | set magnitude
depth | profondeur | depth | set magnitude
length | longueur | length | set magnitude
width | largeur | width, breadth | set magnitude
thickness | épaisseur | thickness | set magnitude
distance | distance | distance | set magnitude
diameter | diamètre | diameter | set magnitude, opposite radius
radius | rayon | radius | set magnitude, opposite diameter
circumference | circonférence | circumference | set magnitude
perimeter | périmètre | perimeter | set magnitude
surface-area | superficie, surface | surface area, area | set magnitude
floor-space | mètres carrés de plancher | floor space, square footage | isa surface-area
exhibition-space | espace d'exposition | exhibition space, gallery space | isa surface-area
retail-space | espace de vente, espace commercial | retail space | isa surface-area
office-space | espace de bureaux | office space | isa surface-area
storage-space | espace de stockage | storage space | isa surface-area
volume | volume | volume | set magnitude
weight | poids | weight | set magnitude
mass-physics | masse | mass | set magnitude
density | densité | density | set magnitude
speed-noun | vitesse, rapidité | speed, velocity | set magnitude
acceleration | accélération | acceleration | set magnitude, opposite deceleration
top-speed | vitesse de pointe | top speed | 
pressure | pression | pressure |
force-physics | force | force |
power-physics | puissance | wattage, power output |
voltage | tension électrique, voltage | voltage |
frequency | fréquence | frequency |
wavelength | longueur d'onde | wavelength |
angle | angle | angle |
latitude | latitude | latitude | opposite longitude
longitude | longitude | longitude | opposite latitude
age-noun | âge | age |
average-age | âge moyen, moyenne d'âge | average age |
duration | durée | duration, length of time |
lifetime | durée de vie | lifetime, lifespan, life span |
capacity | capacité | capacity |
rate | taux | rate |
growth-rate | taux de croissance | growth rate | isa rate, set rate
unemployment-rate | taux de chômage | unemployment rate, jobless rate | isa rate, set rate
inflation-rate | taux d'inflation | inflation rate | isa rate, set rate
mortality-rate | taux de mortalité | mortality rate, death rate | isa rate, set rate
success-rate | taux de réussite | success rate | isa rate, set rate
failure-rate | taux d'échec | failure rate | isa rate, set rate
employment-rate | taux d'emploi | employment rate | isa rate, set rate
occupancy-rate | taux d'occupation | occupancy rate | isa rate, set rate
response-rate | taux de réponse | response rate | isa rate, set rate
vaccination-rate | taux de vaccination | vaccination rate | isa rate, set rate
proportion | proportion | proportion |
ratio | ratio, rapport | ratio |
share-part | part | share |
percentage-noun | pourcentage | percentage |
quantity | quantité | quantity |
number-count | nombre | number |
figure-number | chiffre | figure |
digit | chiffre | digit |
number-label | numéro | number |
majority-part | majeure partie, plupart | bulk, most part |
maximum | maximum ; maximal | maximum ; maximal | opposite minimum
minimum | minimum ; minimal | minimum ; minimal | opposite maximum
median | médiane ; médian | median ; median |
limit | limite | limit |
threshold | seuil | threshold |
ceiling-limit | plafond | cap, upper limit | opposite floor-limit
floor-limit | plancher | lower limit | opposite ceiling-limit
level | niveau | level |
degree-extent | degré | degree, extent |
scale | échelle, ampleur, magnitude | scale, magnitude |
intensity | intensité | intensity |
range-interval | fourchette, éventail, gamme | range |
score-points | point | point |
unit | unité | unit |
index-indicator | indice, indicateur | index, indicator |
record-level | niveau record | record level, record high |
peak-level | pic | peak | opposite trough
trough | creux | trough, low point | opposite peak-level
rise-trend | hausse | upward trend | opposite fall-trend
fall-trend | baisse | downward trend | opposite rise-trend
trend | tendance | trend |
pace | rythme | pace, tempo |
gap | écart | gap |
difference | différence | difference | opposite similarity
similarity | ressemblance, similitude | similarity, resemblance | opposite difference
whole | ensemble, totalité | whole, entirety | opposite part-portion
part-portion | partie, portion | part, portion | opposite whole
fragment | fragment, morceau | fragment, piece |
remainder | reste | remainder, rest |
series | série | series |
sequence | séquence | sequence |
pair | paire | pair |
set-collection | jeu, lot, fournée | set, batch |
pile | pile, tas | pile, heap, stack |
row-line | rangée, rang | row |
queue-noun | file d'attente, file, queue | queue, line |
circle | cercle ; circulaire | circle ; circular | set shape-thing
square-shape | carré ; carré | square ; square | set shape-thing
triangle | triangle ; triangulaire | triangle ; triangular | set shape-thing
rectangle | rectangle ; rectangulaire | rectangle ; rectangular | set shape-thing
oval | ovale ; ovale | oval ; oval | set shape-thing
pentagon | pentagone | pentagon | set shape-thing
hexagon | hexagone ; hexagonal | hexagon ; hexagonal | set shape-thing
sphere | sphère ; sphérique | sphere ; spherical | set solid-shape-thing
cube | cube ; cubique | cube ; cubic | set solid-shape-thing
cylinder | cylindre ; cylindrique | cylinder ; cylindrical | set solid-shape-thing
cone | cône ; conique | cone ; conical | set solid-shape-thing
spiral | spirale | spiral |
line-shape | ligne | line |
straight-line | ligne droite | straight line | isa line-shape, opposite curve
curve | courbe | curve | opposite straight-line
dot | point typographique | dot |
cross-shape | croix | cross |
star-shape | forme d'étoile | star shape |
stripe | rayure, bande | stripe, strip |
knot | nœud | knot |
hole | trou | hole |
crack | fissure, fente | crack, fissure |
edge | bord, rebord, corniche | edge, ledge |
corner-place | coin | corner |
middle-place | milieu | middle |
centre-place | centre | centre, center | opposite edge-periphery
edge-periphery | pourtour | periphery | opposite centre-place
top-place | partie supérieure | top | opposite bottom-place
bottom-place | fond, partie inférieure | bottom | opposite top-place
front-side | partie avant | front side | opposite rear-side
rear-side | arrière, partie arrière | rear, back side | opposite front-side
inside-noun | intérieur | inside, interior | opposite outside-noun
outside-noun | extérieur | outside, exterior | opposite inside-noun
side | côté | side |
direction-way | direction, sens | direction |
position-rank | position, rang | position, rank |
shape-form | forme | shape |
colour | couleur | colour, color |
sound | sonorité | sound |
noise | bruit | noise | opposite silence
noise-cancelling | réduction de bruit, réduction du bruit, réduction active du bruit, annulation du bruit, suppression du bruit | noise cancelling, noise cancellation, noise canceling, noise reduction, active noise cancelling |
silence | silence ; silencieux | silence ; silent | opposite noise
# parts of a day or week, and units by name
weekend | week-end, fin de semaine | weekend | opposite weekday
weekday | jour de semaine, jour ouvré, jour ouvrable | weekday, working day, business day | opposite weekend
eve | veille | eve | opposite day-after
day-after | lendemain | next day, day after, following day | opposite eve
dawn | aube, aurore | dawn, daybreak | opposite dusk
dusk | crépuscule | dusk, twilight | opposite dawn
sunrise | lever du soleil | sunrise | opposite sunset
sunset | coucher du soleil | sunset | opposite sunrise
midnight | minuit | midnight |
leap-year | année bissextile | leap year |
light-year | année-lumière | light-year |
kilometre-unit | kilomètre | kilometre, kilometer | set length-unit
metre-unit | mètre | metre, meter | set length-unit
centimetre-unit | centimètre | centimetre, centimeter | set length-unit
millimetre-unit | millimètre | millimetre, millimeter | set length-unit
mile-unit | mile | mile | set length-unit
yard-unit | yard | yard | set length-unit
inch-unit | pouce de longueur | inch | set length-unit
nautical-mile | mille marin, mille nautique | nautical mile | set length-unit
tonne-unit | tonne | tonne, ton, metric ton | set mass-unit
kilogram-unit | kilogramme, kilo | kilogram, kilo | set mass-unit
gram-unit | gramme | gram | set mass-unit
milligram-unit | milligramme | milligram | set mass-unit
pound-weight | livre anglaise | pound of weight | set mass-unit
ounce-unit | once | ounce | set mass-unit
litre-unit | litre | litre, liter | set volume-unit
gallon-unit | gallon | gallon | set volume-unit
cubic-metre | mètre cube | cubic metre, cubic meter | set volume-unit
hectare-unit | hectare | hectare | set area-unit
acre-unit | acre | acre | set area-unit
square-kilometre | kilomètre carré | square kilometre, square kilometer | set area-unit
square-metre | mètre carré | square metre, square meter | set area-unit
square-mile | mile carré | square mile | set area-unit
watt-unit | watt | watt | set power-unit
kilowatt-unit | kilowatt | kilowatt | set power-unit
megawatt-unit | mégawatt | megawatt | set power-unit
gigawatt-unit | gigawatt | gigawatt | set power-unit
horsepower-unit | cheval-vapeur | horsepower | set power-unit
kilowatt-hour | kilowattheure | kilowatt-hour, kilowatt hour | set energy-unit
megawatt-hour | mégawattheure, mégawatt-heure | megawatt-hour, megawatt hour | set energy-unit
joule-unit | joule | joule | set energy-unit
kilocalorie-unit | kilocalorie | kilocalorie | set energy-unit
volt-unit | volt | volt |
hertz-unit | hertz | hertz |
decibel-unit | décibel | decibel |
percentage-point | point de pourcentage | percentage point |
basis-point | point de base | basis point |
gigabyte-unit | gigaoctet | gigabyte | set data-unit
megabyte-unit | mégaoctet | megabyte | set data-unit
terabyte-unit | téraoctet | terabyte | set data-unit
kilobyte-unit | kilooctet | kilobyte | set data-unit
celsius-unit | degré Celsius | degree Celsius | set temperature-unit
fahrenheit-unit | degré Fahrenheit | degree Fahrenheit | set temperature-unit
kelvin-unit | kelvin | kelvin | set temperature-unit
half-part | moitié | half |
quarter-part | quart | quarter part |
third-part | tiers | one-third |
midpoint | point médian, mi-parcours | midpoint, halfway point |
baseline | niveau de référence | baseline |
bundle | liasse, faisceau | bundle |
string-series | ribambelle, chapelet | string |
tier | palier, échelon | tier, rung |
gradient | gradient | gradient |
coefficient | coefficient | coefficient |
increment | incrément | increment |
subset | sous-ensemble | subset |
aggregate | agrégat | aggregate |
arc-shape | arc de cercle | arc |
loop-shape | boucle | loop |
overview | vue d'ensemble, aperçu | overview |
upstream-side | amont | upstream | opposite downstream-side
downstream-side | aval | downstream | opposite upstream-side
left-hand-side | côté gauche | left-hand side | opposite right-hand-side
right-hand-side | côté droit | right-hand side | opposite left-hand-side
port-side | bâbord | port side | opposite starboard
starboard | tribord | starboard | opposite port-side
northward-direction | direction nord | northbound | set heading
southward-direction | direction sud | southbound | set heading
eastward-direction | direction est | eastbound | set heading
westward-direction | direction ouest | westbound | set heading
`);
