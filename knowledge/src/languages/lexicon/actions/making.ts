// Building, producing, energy, agriculture, fishing, food.
import { table } from '../table.ts';

export const MAKING = table('actions', `
build | construire, bâtir, édifier, ériger, élever un bâtiment, sortir de terre ; construction, édification, bâtiment | build, construct, erect, put up a building ; construction, building, erection | opposite destroy
rebuild | reconstruire, rebâtir, relever de ses ruines ; reconstruction | rebuild, reconstruct ; reconstruction, rebuilding | implies build
renovate | rénover, réhabiliter, refaire à neuf, remettre à neuf, ravaler ; rénovation, réhabilitation, ravalement | renovate, refurbish, do up, restore a building ; renovation, refurbishment | opposite destroy
install | installer ; installation, pose | install, put in ; installation, fitting | opposite uninstall
uninstall | désinstaller, démonter, déposer l'équipement ; désinstallation, démontage | uninstall, dismount, take apart, disassemble ; disassembly | opposite install
equip | équiper, munir, outiller ; équipement, dotation | equip, fit out, outfit, kit out ; equipment, fitting-out
pave | paver, goudronner, asphalter, bitumer ; pavage, bitumage | pave, tarmac, asphalt ; paving
generate-power | produire de l'électricité, générer de l'électricité, alimenter en électricité ; production d'électricité | generate electricity, generate power, produce electricity, supply electricity ; power generation, electricity generation
consume | consommer, engloutir ; consommation | consume, use up, burn through, guzzle ; consumption
produce | produire, fournir une production, fabriquer, usiner, assembler, confectionner, manufacturer ; production, rendement, fabrication, assemblage, confection | produce, output, manufacture, assemble, churn out ; production, output, yield, manufacturing, manufacture, assembly
refine | raffiner, affiner ; raffinage, affinage | refine, distil, distill ; refining, distillation
recycle | recycler, réutiliser, revaloriser les déchets, valoriser ; recyclage, réutilisation, réemploi | recycle, reuse, upcycle ; recycling, reuse | opposite throw-out
mine | exploiter une mine, extraire du sous-sol ; exploitation minière, extraction minière | mine, extract from the ground, quarry ; mining, extraction
drill-oil | forer un puits, exploiter un gisement ; forage pétrolier, forage | drill for oil, drill a well, tap a deposit ; oil drilling, drilling
heat-home | se chauffer, chauffer son logement ; chauffage | heat one's home ; heating
recharge | recharger, se recharger, charger la batterie ; recharge | recharge, charge a battery, charge up ; charging, recharge | opposite discharge
discharge | se décharger, vider la batterie ; décharge | run down, discharge the battery, go flat | opposite recharge
refuel | faire le plein, ravitailler en carburant ; plein, ravitaillement | refuel, fill up the tank ; refuelling, refueling
insulate | isoler un logement, calfeutrer ; isolation | insulate ; insulation
plant | planter, semer, ensemencer, repiquer ; plantation, semis, semailles | plant, sow, seed ; planting, sowing | opposite uproot
uproot | déraciner, arracher un arbre ; arrachage, déracinement | uproot, pull up by the roots, grub up ; uprooting | opposite plant
harvest | moissonner, vendanger, cueillir, faucher ; récolte, moisson, vendange, cueillette | harvest, reap, pick fruit, gather in the crop ; harvest, reaping, picking
cultivate | cultiver, faire pousser, labourer, exploiter une terre ; culture, labour | cultivate, farm, till, grow crops, plough, plow ; cultivation, farming
grow-plant | germer, bourgeonner ; pousse, germination, floraison | sprout, germinate, bloom, blossom out, bud ; germination, bloom, flowering | opposite wilt
wilt | faner, se faner, flétrir ; flétrissement | wilt, wither away, droop ; wilting | opposite grow-plant
irrigate | irriguer ; irrigation | irrigate ; irrigation | opposite drain-land
drain-land | drainer un sol, assécher un marais ; drainage | drain the land, drain a marsh ; drainage | opposite irrigate
fertilise | fertiliser, amender le sol, épandre du fumier ; fertilisation, épandage | fertilise, fertilize, spread manure ; fertilisation, fertilization
breed | faire de l'élevage, élever ; élevage | breed, rear livestock, raise cattle, raise livestock ; breeding, animal husbandry
milk | traire ; traite | milk ; milking
slaughter-animal | abattre du bétail, abattre un animal, égorger ; abattage | slaughter livestock, cull, butcher ; slaughter of animals, culling, cull
fish | pêcher, aller à la pêche, faire de la pêche ; pêche | fish, go fishing, catch fish, angle ; fishing
hunt | chasser le gibier, aller à la chasse, chasser, braconner ; chasse, braconnage | hunt, go hunting, poach game ; hunting, poaching
log-forest | déboiser, abattre des arbres, couper des arbres, défricher, déforester ; déforestation, déboisement, défrichement, abattage d'arbres | deforest, fell, clear-cut, cut down trees, chop down trees ; deforestation, logging, forest clearance
reforest | reboiser, reforester, planter des arbres, replanter ; reboisement, reforestation, afforestation | reforest, replant, plant trees, afforest ; reforestation, afforestation
tame | dompter, apprivoiser, dresser un animal, domestiquer ; domptage, dressage, domestication | tame, domesticate, train an animal ; taming, domestication
pollinate | polliniser ; pollinisation | pollinate ; pollination
ferment | fermenter, faire vieillir ; fermentation | ferment, brew ; fermentation, brewing
freeze-thing | congeler, surgeler, geler, givrer ; congélation | freeze, deep-freeze, ice over ; freezing | opposite thaw
thaw | décongeler, dégeler ; dégel, décongélation | thaw, defrost ; thaw, defrosting | opposite freeze-thing
melt | fondre, faire fondre, se liquéfier ; fonte, fusion du métal | melt, liquefy, melt away ; melting, melt | opposite solidify
solidify | se solidifier ; solidification | solidify, set hard ; solidification | opposite melt
evaporate | se vaporiser ; évaporation | evaporate, turn to vapour, turn to vapor ; evaporation | opposite condense
condense | se condenser, condenser ; condensation | condense ; condensation | opposite evaporate
dissolve-in | se dissoudre, dissoudre dans, diluer ; dilution | dissolve in, dilute ; dilution
oxidise | rouiller, s'oxyder, se corroder ; rouille, oxydation, corrosion | rust, corrode, oxidise, oxidize ; rust, corrosion, oxidation
rot | pourrir, se décomposer, moisir, se putréfier ; pourriture, décomposition, moisissure | rot, decompose, go bad, go mouldy ; rot, decomposition
carve | sculpter, ciseler, graver ; sculpture, gravure | sculpt, engrave, chisel ; sculpture, carving, engraving | set art-making
print | imprimer, faire imprimer ; impression, tirage | print, run off, print out ; printing, print run
weave | tisser, filer la laine ; tissage | weave, spin yarn ; weaving, spinning
`);
