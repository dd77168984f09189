// Colours, shapes, patterns, materials.
import { table } from '../table.ts';

export const looks = table(
  'qualities',
  `
red-adj | rouge, écarlate, vermeil, cramoisi, carmin ; ; rougeur | red, scarlet, crimson, vermilion ; ; redness | set colour
blue-adj | bleu, azur, bleu marine, bleu ciel | blue, azure, navy blue, sky blue, light blue, dark blue | set colour
green-adj | vert, émeraude, verdâtre | green, greenish | set colour
yellow-adj | jaune, jaunâtre | yellow, yellowish | set colour
orange-adj | orange | orange | set colour
purple-adj | violet, mauve, pourpre, violacé, lilas | purple, violet, mauve, lilac | set colour
pink-adj | rose | pink, rosy | set colour
brown-adj | marron, brun, brunâtre | brown, brownish, chestnut | set colour
black-adj | noir, noirâtre ; ; noirceur | black, blackish ; ; blackness | set colour
white-adj | blanc, blanchâtre ; ; blancheur | white, whitish ; ; whiteness | set colour
grey-adj | gris, grisâtre ; ; grisaille | grey, gray, greyish | set colour
beige-adj | beige, écru | beige, off-white | set colour
turquoise-adj | turquoise, bleu-vert | turquoise, teal | set colour
golden-adj | doré | golden, gilded | set colour
silvery-adj | argenté | silvery, silver-coloured | set colour
multicoloured-adj | multicolore, bariolé, bigarré, polychrome | multicoloured, multicolored, multicolor, polychrome | opposite monochrome-adj
monochrome-adj | monochrome, unicolore ; ; monochromie | monochrome, one-coloured | opposite multicoloured-adj
colourful-adj | coloré, haut en couleur | colourful, colorful, vividly coloured | opposite colourless-adj
colourless-adj | incolore, décoloré, délavé | colourless, colorless, faded, washed-out | opposite colourful-adj
black-and-white-adj | noir et blanc, en noir et blanc | black-and-white ; in black and white | opposite full-colour-adj
full-colour-adj | en couleur, en couleurs | in colour, in color | opposite black-and-white-adj
dark-coloured-adj | foncé, de couleur sombre | dark-coloured, dark-colored | opposite light-coloured-adj
light-coloured-adj | de couleur claire | light-coloured, light-colored, pale-coloured | opposite dark-coloured-adj
pale-adj | pâle, blafard, blême, livide ; ; pâleur | pale, pallid, wan, ashen ; palely ; paleness, pallor | opposite tanned-adj
tanned-adj | bronzé, hâlé ; ; bronzage, hâle | tanned, suntanned ; ; suntan | opposite pale-adj
round-adj | rond, circulaire, arrondi ; ; rondeur | round, circular, rounded ; ; roundness | set shape
square-adj | carré | square, square-shaped | set shape
rectangular-adj | rectangulaire | rectangular | set shape
triangular-adj | triangulaire | triangular | set shape
oval-adj | ovale, ovoïde | oval, ovoid, egg-shaped | set shape
hexagonal-adj | hexagonal | hexagonal | set shape
octagonal-adj | octogonal | octagonal | set shape
pentagonal-adj | pentagonal | pentagonal | set shape
star-shaped-adj | étoilé, en forme d'étoile | star-shaped, starry | set shape
heart-shaped-adj | en forme de cœur | heart-shaped | set shape
spherical-adj | sphérique | spherical, ball-shaped | set solid-shape
cubic-adj | cubique | cubic, cube-shaped | set solid-shape
cylindrical-adj | cylindrique | cylindrical, tube-shaped | set solid-shape
conical-adj | conique | conical, cone-shaped | set solid-shape
pyramidal-adj | pyramidal | pyramidal, pyramid-shaped | set solid-shape
two-dimensional-adj | bidimensionnel, en 2D, en deux dimensions | two-dimensional, 2D | set dimension
three-dimensional-adj | tridimensionnel, en 3D, en trois dimensions, en relief | three-dimensional, 3D | set dimension
striped-adj | rayé, à rayures, zébré | striped, stripy | set pattern
plaid-adj | à carreaux | plaid, checked, checkered, chequered, tartan | set pattern
polka-dot-adj | à pois | polka-dot, polka-dotted, spotted | set pattern
floral-adj | à fleurs, floral, fleuri | floral, flowery, flowered | set pattern
plain-pattern-adj | sans motif, couleur unie, de couleur unie | plain-coloured, solid-coloured, patternless | set pattern
camouflaged-adj | de camouflage, camouflé | camouflaged | set pattern
wooden-adj | en bois, de bois | wood, wooden, made of wood | set material
metal-adj | en métal, métallique | metal, metallic, made of metal | set material
plastic-adj | en plastique | made of plastic, plastic | set material
glass-adj | en verre, vitré | glass, made of glass, glazed | set material
stone-adj | en pierre, de pierre | stone, made of stone | set material
brick-adj | en brique, de brique, en briques | brick, made of brick, brick-built | set material
concrete-made-adj | en béton, bétonné | made of concrete | set material
paper-adj | en papier, de papier | paper, made of paper | set material
cardboard-adj | en carton | cardboard, made of cardboard | set material
leather-adj | en cuir, de cuir | leather, leathery, made of leather | set material
cotton-adj | en coton, de coton | cotton, made of cotton | set fabric
woollen-adj | en laine, de laine | wool, woollen, woolen, made of wool | set fabric
silken-adj | en soie, de soie | silk, silken, made of silk | set fabric
linen-adj | en lin | linen, made of linen | set fabric
velvet-adj | en velours, velouté | velvet, velvety, made of velvet | set fabric
denim-adj | en jean, en denim | denim, made of denim | set fabric
synthetic-adj | synthétique, artificiel ; synthétiquement, artificiellement | synthetic, artificial, man-made ; synthetically, artificially | opposite natural-adj
natural-adj | naturel ; naturellement | natural ; naturally ; naturalness | opposite synthetic-adj
marble-adj | en marbre, marmoréen | marble, made of marble | set stone-kind
granite-adj | en granit, granitique | granite, made of granite, granitic | set stone-kind
limestone-adj | en calcaire, calcaire | limestone, made of limestone | set stone-kind
porcelain-adj | en porcelaine | porcelain, made of porcelain | set ceramic
earthenware-adj | en terre cuite, en faïence | terracotta, made of terracotta | set ceramic
`,
);
