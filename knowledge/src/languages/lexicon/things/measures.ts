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
volume | volume | volume | set magnitude
weight | poids | weight | set magnitude
mass-physics | masse | mass | set magnitude
density | densité | density | set magnitude
speed-noun | vitesse, rapidité | speed, velocity | set magnitude
acceleration | accélération | acceleration | set magnitude
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
scale | échelle, ampleur | scale, magnitude |
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
set-collection | jeu, lot | set, batch |
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
edge | bord, rebord | edge |
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
silence | silence ; silencieux | silence ; silent | opposite noise
`);
