// Materials, metals, gases, stones, textiles.
import { table } from '../table.ts';

export const materials = table('things', `
material | matériau, matière | material |
metal | métal ; métallique | metal ; metallic | isa material
precious-metal | métal précieux | precious metal | isa metal
gold | or ; en or, d'or | gold ; gold, made of gold | isa metal, set metal-thing, set metal-kind
silver | argent ; en argent | silver ; silver, made of silver | isa metal, set metal-thing, set metal-kind
copper | cuivre ; en cuivre, cuivré | copper ; copper, made of copper | isa metal, set metal-thing, set metal-kind
iron | fer ; en fer, ferreux | iron ; iron, made of iron, ferrous | isa metal, set metal-thing, set metal-kind
steel | acier ; en acier | steel ; steel, made of steel | isa metal, set metal-thing, set building-material, set metal-kind
stainless-steel | acier inoxydable, inox | stainless steel | isa steel
cast-iron | fonte | cast iron | isa metal, set metal-thing
aluminium | aluminium ; en aluminium | aluminium, aluminum ; aluminium, aluminum, made of aluminium, made of aluminum | isa metal, set metal-thing, set metal-kind
lead-metal | plomb | lead | isa metal, set metal-thing, set metal-kind
zinc | zinc | zinc | isa metal, set metal-thing, set metal-kind
tin | étain | tin | isa metal, set metal-thing, set metal-kind
nickel | nickel | nickel | isa metal, set metal-thing, set metal-kind
cobalt | cobalt | cobalt | isa metal, set metal-thing, set metal-kind
lithium | lithium | lithium | isa metal, set metal-thing, set metal-kind
titanium | titane | titanium | isa metal, set metal-thing, set metal-kind
platinum | platine | platinum | isa metal, set metal-thing, set metal-kind
palladium | palladium | palladium | isa metal, set metal-thing
mercury-metal | mercure | mercury | isa metal, set metal-thing
uranium | uranium | uranium | isa metal, set metal-thing, set metal-kind
plutonium | plutonium | plutonium | isa metal, set metal-thing, set metal-kind
tungsten | tungstène | tungsten | isa metal, set metal-thing, set metal-kind
chromium | chrome | chromium, chrome | isa metal, set metal-thing
manganese | manganèse | manganese | isa metal, set metal-thing
magnesium | magnésium | magnesium | isa metal, set metal-thing
sodium | sodium | sodium | isa metal, set metal-thing
potassium | potassium | potassium | isa metal, set metal-thing
calcium | calcium | calcium | isa metal, set metal-thing
bronze | bronze ; en bronze | bronze ; bronze, made of bronze | isa alloy, set metal-thing, set alloy-kind
brass | laiton | brass | isa alloy, set metal-thing, set alloy-kind
alloy | alliage | alloy | isa material
rare-earth | terre rare, terres rares | rare earth |
ore | minerai | ore |
iron-ore | minerai de fer | iron ore | isa ore
scrap-metal | ferraille | scrap metal |
rust | rouille | rust |
hydrogen | hydrogène | hydrogen | set gas
oxygen | oxygène | oxygen | set gas
nitrogen | azote | nitrogen | set gas
helium | hélium | helium | set gas
neon | néon | neon | set gas
argon | argon | argon | set gas
chlorine | chlore | chlorine | set gas
fluorine | fluor | fluorine | set gas
ozone | ozone | ozone | set gas
radon | radon | radon | set gas
ammonia | ammoniac | ammonia | set gas
butane | butane | butane | set gas
propane | propane | propane | set gas
carbon | carbone | carbon |
silicon | silicium | silicon |
sulphur | soufre | sulphur, sulfur |
phosphorus | phosphore | phosphorus |
iodine | iode | iodine |
arsenic | arsenic | arsenic |
cyanide | cyanure | cyanide |
nitrate | nitrate | nitrate |
asbestos | amiante | asbestos |
wood-material | bois | wood, timber, lumber | isa material, set material-thing, set building-material
glass-material | verre | glass | isa material, set material-thing
plastic | plastique | plastic | isa material, set material-thing
rubber | caoutchouc | rubber | isa material, set material-thing
paper-material | papier | paper | isa material, set material-thing
cardboard | carton | cardboard | isa material, set material-thing
leather | cuir | leather | isa material, set material-thing
concrete | béton | concrete | isa material, set material-thing, set building-material
reinforced-concrete | béton armé | reinforced concrete | isa concrete
cement | ciment | cement | isa material
brick | brique | brick | isa material, set material-thing, set building-material
stone | pierre | stone | isa material, set material-thing
marble | marbre | marble | isa stone, set stone
granite | granit, granite | granite | isa stone, set stone
limestone | calcaire | limestone | isa stone, set stone
sandstone | grès | sandstone | isa stone, set stone
slate | ardoise | slate | isa stone, set stone
basalt | basalte | basalt | isa stone, set stone
chalk-stone | craie | chalk stone | isa stone, set stone
clay | argile | clay | isa material, set material-thing
porcelain | porcelaine | porcelain, china | isa material, set material-thing
plaster | plâtre | plaster | isa material, set material-thing
sand | sable ; sablonneux | sand ; sandy |
gravel | gravier | gravel |
mud | boue | mud |
dust | poussière | dust |
rock-stone | roche, rocher | rock, boulder |
pebble | galet, caillou | pebble |
tile | tuile, carrelage | tile |
asphalt | asphalte, bitume, goudron | asphalt, tarmac, bitumen |
wax | cire | wax |
paint-substance | peinture | paint |
varnish | vernis | varnish |
ivory | ivoire | ivory | isa material, set material-thing
carbon-fibre | fibre de carbone | carbon fibre, carbon fiber | isa material, set material-thing
textile | textile, tissu, étoffe | textile, fabric, cloth | isa material
wool | laine | wool | isa textile, set textile
silk | soie | silk | isa textile, set textile
linen | toile de lin | linen cloth | isa textile, set textile
cotton-fabric | tissu de coton | cotton fabric | isa textile, set textile
velvet | velours | velvet | isa textile, set textile
denim | denim | denim | isa textile, set textile
polyester | polyester | polyester | isa textile, set textile
nylon | nylon | nylon | isa textile, set textile
lace | dentelle | lace | isa textile, set textile
felt-fabric | tissu feutré | felt fabric | isa textile, set textile
cashmere | cachemire | cashmere | isa wool
diamond | diamant | diamond | isa gemstone, set gemstone
emerald | émeraude | emerald | isa gemstone, set gemstone
ruby | rubis | ruby | isa gemstone, set gemstone
sapphire | saphir | sapphire | isa gemstone, set gemstone
pearl | perle | pearl | isa gemstone, set gemstone
amber | ambre | amber | isa gemstone, set gemstone
topaz | topaze | topaz | isa gemstone, set gemstone
jade | jade | jade | isa gemstone, set gemstone
amethyst | améthyste | amethyst | isa gemstone, set gemstone
opal | opale | opal | isa gemstone, set gemstone
crystal | cristal ; cristallin | crystal |
quartz | quartz | quartz |
gemstone | pierre précieuse, gemme | gemstone, gem, precious stone |
ingot | lingot | ingot, gold bar |
explosive | explosif | explosive |
gunpowder | poudre à canon | gunpowder | isa explosive
dynamite | dynamite | dynamite | isa explosive
`);
