// Matter and senses: temperature, light, sound, moisture, taste, smell, texture, cleanliness, condition.
import { table } from '../table.ts';

export const physical = table(
  'qualities',
  `
hot-adj | chaud, brûlant, torride, caniculaire, bouillant ; chaudement ; chaleur, canicule | hot, warm, boiling, scorching, sweltering, torrid ; warmly ; heat, warmth | opposite cold-adj, opposite cool-adj
lukewarm-adj | tiède ; tièdement ; tiédeur | lukewarm, tepid ; tepidly ; tepidity
cool-adj | frais ; ; fraîcheur | cool, chilly ; ; coolness | opposite hot-adj
cold-adj | froid, glacial, glacé, polaire, réfrigéré, verglacé ; froidement ; froideur | cold, freezing, icy, frosty, bitterly cold, refrigerated, chilled ; coldly ; coldness | opposite hot-adj
frozen-food-adj | surgelé, congelé | deep-frozen | opposite thawed-adj
thawed-adj | décongelé, dégelé | thawed, defrosted | opposite frozen-food-adj
bright-adj | lumineux, éclatant, éclairé, étincelant ; ; luminosité, éclat | bright, luminous, well-lit, dazzling, sparkling ; brightly ; brightness, luminosity | opposite dark-adj
dark-adj | sombre, obscurci, ténébreux, mal éclairé, plongé dans le noir ; sombrement ; obscurité, ténèbres, pénombre | dark, dim, unlit, poorly lit, murky ; darkly, dimly ; darkness, dimness, gloominess | opposite bright-adj
shiny-adj | luisant, lustré, chatoyant | shiny, glossy, gleaming, lustrous ; ; shininess | opposite matte-adj
matte-adj | mat, terne | matte, matt | opposite shiny-adj
noisy-adj | bruyant, tapageur, assourdissant, tonitruant ; bruyamment ; vacarme, tapage | noisy, loud, deafening ; noisily, loudly ; noise, loudness | opposite quiet-adj
quiet-adj | silencieux, feutré, sans bruit ; silencieusement, en silence ; silence | quiet, silent, noiseless, hushed ; quietly, silently, noiselessly ; quietness, silence | opposite noisy-adj
high-pitched-adj | aigu, strident, perçant | high-pitched, shrill, strident | opposite low-pitched-adj
low-pitched-adj | de registre grave, caverneux | low-pitched, deep-voiced | opposite high-pitched-adj
dry-adj | sec, aride, desséché, asséché ; ; sécheresse, aridité | dry, arid, dried-up ; ; dryness, aridity | opposite wet-adj
wet-adj | mouillé, humide, trempé, détrempé, moite, humide de l'air ;  ; humidité, moiteur | wet, damp, moist, humid, soaked, drenched, soggy, muggy ;  ; wetness, dampness, humidity, moisture | opposite dry-adj
clean-adj | propre, immaculé, nettoyé ; proprement ; propreté | clean, spotless, cleaned ; cleanly ; cleanliness | opposite dirty-adj, opposite polluted-adj
dirty-adj | sale, souillé, crasseux, malpropre, maculé, encrassé ; salement ; saleté, crasse | dirty, filthy, soiled, grimy, unclean, stained ; ; dirtiness, filth | opposite clean-adj
polluted-adj | pollué, contaminé, vicié ; ; pollution | polluted, contaminated, tainted | opposite unpolluted-adj, opposite clean-adj
unpolluted-adj | non pollué, non contaminé, pur ; ; pureté | unpolluted, uncontaminated, pure, pristine ; ; purity | opposite impure-adj, opposite polluted-adj
impure-adj | impur ; ; impureté | impure ; ; impurity | opposite unpolluted-adj
polluting-adj | polluant, contaminant | polluting | opposite eco-friendly-adj
eco-friendly-adj | écologique, non polluant, écoresponsable, respectueux de l'environnement ; écologiquement | eco-friendly, environmentally friendly, sustainable, non-polluting ; sustainably, ecologically ; sustainability | opposite polluting-adj
soft-adj | mou, moelleux, tendre, soyeux ; mollement ; douceur, tendreté | soft, tender, fluffy, silky ; softly ; softness | opposite hard-texture-adj
hard-texture-adj | ferme, dur ; ; dureté, fermeté | firm, hard ; ; hardness, firmness | opposite soft-adj
smooth-adj | lisse, sans aspérité | smooth ; smoothly ; smoothness | opposite rough-adj
rough-adj | rugueux, rêche, râpeux, raboteux, cabossé, cahoteux ;  ; rugosité | rough, coarse, rugged, bumpy ;  ; roughness, coarseness | opposite smooth-adj
sharp-adj | tranchant, acéré, affûté, aiguisé, pointu | sharp, pointed, razor-sharp, sharpened ; ; sharpness | opposite blunt-adj
blunt-adj | émoussé, contondant | blunt, dulled | opposite sharp-adj
sticky-adj | collant, poisseux, gluant, visqueux, adhésif ; ; viscosité | sticky, gluey, viscous, adhesive ; ; stickiness, viscosity
slippery-adj | glissant | slippery, slick | opposite non-slip-adj
non-slip-adj | antidérapant | non-slip | opposite slippery-adj
fragile-adj | fragile, cassable, frêle, chétif ; ; fragilité | fragile, breakable, frail, brittle, delicate ; ; fragility, frailty | opposite sturdy-adj
sturdy-adj | robuste, résistant, incassable, inusable ; solidement ; robustesse, solidité | sturdy, robust, unbreakable, hard-wearing ; sturdily, robustly ; sturdiness, robustness | opposite fragile-adj
elastic-adj | élastique, extensible ; ; élasticité | elastic, stretchy ; ; elasticity
solid-state-adj | solide ; à l'état solide | solid | set state-of-matter
liquid-state-adj | liquide ; à l'état liquide | liquid | set state-of-matter
gaseous-adj | gazeux ; à l'état gazeux | gaseous | set state-of-matter
plasma-state-adj | à l'état de plasma | plasmatic | set state-of-matter
sweet-adj | sucré, douceâtre | sweet, sugary, sweetened ; sweetly ; sweetness | opposite sugar-free-adj
salty-adj | salé, saumâtre ; ; salinité | salty, savoury, savory, briny ; ; saltiness, salinity |
sour-adj | acide, aigre, acidulé ; ; acidité | sour, acidic, tart, tangy ; ; sourness, acidity |
bitter-taste-adj | âpre, au goût amer ; ; âpreté | bitter-tasting |
umami-adj | umami | umami |
sugar-free-adj | sans sucre, sans sucre ajouté, non sucré | sugar-free, unsweetened | opposite sweet-adj
spicy-adj | épicé, pimenté, relevé, piquant | spicy, peppery, piquant ; ; spiciness | opposite bland-adj
bland-adj | fade, insipide, sans saveur ; ; fadeur | bland, tasteless, insipid, flavourless ; ; blandness | opposite spicy-adj
tasty-adj | savoureux, délicieux, goûteux, succulent, exquis, appétissant ; délicieusement | tasty, delicious, flavourful, flavorful, delectable, appetising, appetizing, scrumptious ; deliciously ; tastiness | opposite inedible-adj
inedible-adj | immangeable, non comestible, infect | inedible, uneatable | opposite edible-adj, opposite tasty-adj
edible-adj | comestible, mangeable, consommable | edible, eatable | opposite inedible-adj
drinkable-adj | potable, buvable | drinkable, potable | opposite undrinkable-adj
undrinkable-adj | non potable, imbuvable | undrinkable, non-potable | opposite drinkable-adj
raw-adj | cru, non cuit | raw, uncooked | opposite cooked-adj
cooked-adj | cuit, mijoté, rôti, grillé, bouilli, frit | cooked, roasted, grilled, boiled, fried, baked, stewed | opposite raw-adj
undercooked-adj | pas assez cuit, saignant | undercooked, underdone | opposite overcooked-adj
overcooked-adj | trop cuit | overcooked, overdone | opposite undercooked-adj
ripe-adj | mûr ; ; maturité | ripe, mature ; ; ripeness, maturity | opposite unripe-adj
unripe-adj | pas mûr, immature ; ; immaturité | unripe, immature, underripe ; ; immaturity | opposite ripe-adj
fresh-adj | fraîchement cueilli, du jour | fresh, freshly picked | opposite stale-adj
stale-adj | rassis, éventé, rance | stale, rancid, gone off | opposite fresh-adj
rotten-adj | pourri, putréfié, avarié, moisi | rotten, putrid, mouldy, moldy, spoiled
fragrant-adj | parfumé, odorant, embaumé, aromatique | fragrant, scented, perfumed, aromatic | opposite smelly-adj, opposite odourless-adj
smelly-adj | malodorant, nauséabond, puant, fétide ; ; puanteur | smelly, stinking, foul-smelling, malodorous, fetid ; ; stench | opposite fragrant-adj, opposite odourless-adj
odourless-adj | inodore, sans odeur | odourless, odorless | opposite smelly-adj, opposite fragrant-adj
flammable-adj | inflammable, combustible ; ; inflammabilité | flammable, inflammable, combustible ; ; flammability | opposite nonflammable-adj
nonflammable-adj | ininflammable, ignifugé, incombustible | nonflammable, non-flammable, fireproof, fire-resistant | opposite flammable-adj
waterproof-adj | imperméable, étanche ; ; étanchéité, imperméabilité | waterproof, watertight, impermeable ; ; waterproofness | opposite permeable-adj
permeable-adj | perméable, poreux ; ; perméabilité, porosité | permeable, porous, leaky ; ; permeability, porosity | opposite waterproof-adj
toxic-adj | toxique, vénéneux, empoisonné, venimeux ; ; toxicité | toxic, poisonous, venomous, poisoned ; ; toxicity | opposite non-toxic-adj
non-toxic-adj | non toxique, atoxique | non-toxic, nontoxic | opposite toxic-adj
radioactive-adj | radioactif, irradié ; ; radioactivité | radioactive, irradiated ; ; radioactivity
intact-adj | intact, en parfait état, inentamé | intact, undamaged | opposite damaged-adj, opposite broken-adj
damaged-adj | endommagé, abîmé, détérioré, sinistré, dégradé | damaged, dilapidated, battered | opposite intact-adj
broken-adj | cassé, brisé, fracassé, en panne, hors d'usage, défectueux | broken, shattered, smashed, out of order, faulty, defective | opposite working-adj, opposite intact-adj
working-adj | en état de marche, fonctionnel, opérationnel | functional, functioning, in working order | opposite broken-adj
torn-adj | déchiré, lacéré, en lambeaux | torn, ripped, tattered
ruined-adj | en ruine, en ruines, délabré, détruit, dévasté | in ruins, ruined, destroyed, devastated, wrecked
lit-adj | allumé | lit, switched on, turned on | opposite unlit-adj
unlit-adj | éteint | extinguished, switched off, turned off | opposite lit-adj
locked-adj | verrouillé, fermé à clé, cadenassé | locked, padlocked | opposite unlocked-adj
unlocked-adj | déverrouillé | unlocked | opposite locked-adj
attached-adj | attaché, ligoté, amarré | attached, tied, fastened, tethered, moored | opposite detached-adj
detached-adj | détaché, décroché | detached, unfastened, untethered | opposite attached-adj
straight-adj | rectiligne, tout droit ; en ligne droite | straight | opposite curved-adj
curved-adj | courbe, incurvé, sinueux, tortueux, arqué | curved, bent, winding, sinuous | opposite straight-adj
tight-adj | serré, moulant, ajusté | tight, tight-fitting, snug ; tightly ; tightness | opposite loose-adj
loose-adj | ample, relâché, desserré, bouffant | loose, baggy, loose-fitting, slack ; loosely ; looseness | opposite tight-adj
sunny-adj | ensoleillé, dégagé ; ; ensoleillement | sunny, cloudless, sunlit | set weather
cloudy-adj | nuageux | cloudy, overcast | set weather
rainy-adj | pluvieux | rainy, showery, drizzly | set weather
snowy-adj | neigeux, enneigé ; ; enneigement | snowy, snow-covered, snowbound | set weather
stormy-adj | orageux, tempétueux | stormy, thundery, tempestuous | set weather
foggy-adj | brumeux, embrumé | foggy, misty | set weather
windy-adj | venteux, venté | windy, breezy, gusty | opposite windless-adj
windless-adj | sans vent | windless | opposite windy-adj
parched-drought-adj | frappé par la sécheresse | drought-stricken, drought-hit | opposite flooded-adj
flooded-adj | inondé | flooded, waterlogged | opposite parched-drought-adj
transparent-glass-adj | translucide, diaphane | translucent, see-through
magnetic-adj | magnétique, aimanté ; magnétiquement ; magnétisme | magnetic, magnetised, magnetized ; magnetically ; magnetism
dusty-adj | poussiéreux | dusty
`,
);
