// Science: research and its products, fields, physics, chemistry, earth and space.
import { table } from '../table.ts';

export const science = table('things', `
science | science ; scientifique | science ; scientific |
research-noun | recherche, recherches | research |
study-noun | étude | study |
paper | article scientifique, article, papier, publication | paper, research paper, scientific paper, journal article |
preprint | prépublication, preprint | preprint | isa paper, opposite published-paper
published-paper | article relu, article à comité de lecture | published paper | isa paper, opposite preprint
peer-review | évaluation par les pairs, relecture par les pairs, comité de lecture | peer review |
journal-science | revue scientifique, revue | journal, scientific journal |
meta-analysis | méta-analyse | meta-analysis | isa study-noun, set study-kind
clinical-trial | essai clinique, essai | clinical trial, trial | isa study-noun
randomised-trial | essai randomisé, essai contrôlé randomisé | randomised trial, randomized controlled trial, randomised controlled trial | isa clinical-trial, set study-kind
observational-study | étude observationnelle, étude d'observation | observational study | isa study-noun, set study-kind
double-blind | double aveugle | double-blind trial | opposite open-label
open-label | essai ouvert, essai en ouvert | open-label trial | opposite double-blind
pilot-study | étude pilote, projet pilote | pilot study, pilot project | isa study-noun
cohort | cohorte | cohort |
control-group | groupe témoin, groupe contrôle | control group | opposite treatment-group
treatment-group | groupe traité, groupe expérimental | treatment group, experimental group | opposite control-group
phase-one | phase I, phase 1 | phase I, phase 1 | set trial-phase
phase-two | phase II, phase 2 | phase II, phase 2 | set trial-phase
phase-three | phase III, phase 3 | phase III, phase 3 | set trial-phase
efficacy | efficacité | efficacy, effectiveness | opposite inefficacy
inefficacy | inefficacité | inefficacy, ineffectiveness | opposite efficacy
experiment | expérience scientifique, expérimentation | experiment |
observation | observation | observation |
theory | théorie ; théorique | theory ; theoretical |
hypothesis | hypothèse ; hypothétique | hypothesis ; hypothetical |
theorem | théorème | theorem |
equation | équation | equation |
formula | formule | formula |
conjecture | conjecture | conjecture |
proof-maths | démonstration | mathematical proof |
finding-result | constat, découverte, conclusion | finding, conclusion |
method | méthode ; méthodique | method |
methodology | méthodologie ; méthodologique | methodology ; methodological |
approach-noun | approche, démarche | approach |
sample-noun | échantillon | sample |
specimen | spécimen | specimen |
statistics | statistique, statistiques ; statistique | statistics ; statistical |
probability | probabilité | probability, likelihood |
correlation | corrélation | correlation |
causality | causalité, lien de causalité | causation, causality |
variable | variable | variable |
margin-of-error | marge d'erreur | margin of error |
laboratory | laboratoire, labo | laboratory, lab |
microscope | microscope ; microscopique | microscope ; microscopic |
telescope | télescope | telescope |
observatory | observatoire | observatory |
particle-accelerator | accélérateur de particules | particle accelerator |
test-tube | éprouvette, tube à essai | test tube |
nobel-prize | prix Nobel | Nobel Prize, Nobel | isa award
thesis | thèse | thesis, dissertation |
citation-reference | citation, référence | citation, reference |
discipline-field | discipline, domaine | field, discipline |
# fields
physics | physique | physics | isa science, set science-field
chemistry | chimie ; chimique | chemistry ; chemical | isa science, set science-field
biology | biologie ; biologique | biology ; biological | isa science, set science-field
mathematics | mathématiques, maths ; mathématique | mathematics, maths, math ; mathematical | isa science, set science-field
astronomy | astronomie ; astronomique | astronomy ; astronomical | isa science, set science-field
astrophysics | astrophysique | astrophysics | isa physics
geology | géologie ; géologique | geology ; geological | isa science, set science-field
geography | géographie ; géographique | geography ; geographical, geographic | isa science, set science-field
history-field | histoire | history | set science-field
sociology | sociologie ; sociologique | sociology ; sociological | isa science, set science-field
psychology | psychologie ; psychologique | psychology ; psychological | isa science, set science-field
philosophy | philosophie ; philosophique | philosophy ; philosophical | set science-field
economics | sciences économiques | economics | isa science, set science-field
political-science | science politique, sciences politiques | political science | isa science, set science-field
linguistics | linguistique ; linguistique | linguistics ; linguistic | isa science, set science-field
anthropology | anthropologie ; anthropologique | anthropology ; anthropological | isa science, set science-field
archaeology | archéologie ; archéologique | archaeology, archeology ; archaeological | isa science, set science-field
palaeontology | paléontologie | palaeontology, paleontology | isa science, set science-field
botany | botanique | botany | isa biology
zoology | zoologie | zoology | isa biology
genetics | génétique | genetics | isa biology
neuroscience | neurosciences | neuroscience | isa biology
ecology | écologie ; écologique | ecology ; ecological | isa biology
meteorology | météorologie ; météorologique | meteorology ; meteorological | isa science
climatology | climatologie | climatology | isa science
oceanography | océanographie | oceanography | isa science
epidemiology | épidémiologie ; épidémiologique | epidemiology ; epidemiological | isa science
cardiology | cardiologie | cardiology | isa medicine-field, set medical-specialty
oncology | oncologie, cancérologie | oncology | isa medicine-field, set medical-specialty
neurology | neurologie ; neurologique | neurology ; neurological | isa medicine-field, set medical-specialty
psychiatry | psychiatrie ; psychiatrique | psychiatry ; psychiatric | isa medicine-field, set medical-specialty
paediatrics | pédiatrie ; pédiatrique | paediatrics, pediatrics ; paediatric, pediatric | isa medicine-field, set medical-specialty
geriatrics | gériatrie | geriatrics | isa medicine-field, set medical-specialty
dermatology | dermatologie | dermatology | isa medicine-field, set medical-specialty
gynaecology | gynécologie | gynaecology, gynecology | isa medicine-field, set medical-specialty
radiology | radiologie | radiology | isa medicine-field, set medical-specialty
immunology | immunologie | immunology | isa medicine-field, set medical-specialty
dentistry | odontologie | dentistry | isa medicine-field, set medical-specialty
algebra | algèbre ; algébrique | algebra ; algebraic | isa mathematics
geometry | géométrie ; géométrique | geometry ; geometric | isa mathematics
arithmetic | arithmétique | arithmetic | isa mathematics
quantum-physics | physique quantique, mécanique quantique ; quantique | quantum physics, quantum mechanics ; quantum | isa physics
relativity | relativité | relativity | isa physics
nuclear-physics | physique nucléaire | nuclear physics | isa physics
thermodynamics | thermodynamique | thermodynamics | isa physics
optics | optique | optics ; optical | isa physics
alchemy | alchimie | alchemy |
astrology | astrologie | astrology |
# matter
matter-physics | matière | matter |
atom | atome ; atomique | atom ; atomic | set particle
molecule | molécule ; moléculaire | molecule ; molecular | set particle
particle | particule | particle |
electron | électron | electron | isa particle, set particle
proton | proton | proton | isa particle, set particle
neutron | neutron | neutron | isa particle, set particle
neutrino | neutrino | neutrino | isa particle, set particle
photon | photon | photon | isa particle, set particle
quark | quark | quark | isa particle, set particle
ion | ion | ion |
nucleus | noyau | nucleus, core |
isotope | isotope | isotope |
radioactivity | radioactivité ; radioactif | radioactivity ; radioactive |
radiation | rayonnement, radiation | radiation |
x-rays | rayons X | X-rays | set radiation-kind
ultraviolet | ultraviolet, rayons ultraviolets ; ultraviolet | ultraviolet ; ultraviolet | set radiation-kind
infrared | infrarouge ; infrarouge | infrared ; infrared | set radiation-kind
gamma-rays | rayons gamma | gamma rays | set radiation-kind
microwaves-radiation | micro-ondes | microwaves | set radiation-kind
wave | onde, vague | wave |
gravitational-wave | onde gravitationnelle | gravitational wave | isa wave
gravity | gravité, pesanteur, gravitation | gravity, gravitation |
weightlessness | apesanteur | weightlessness, zero gravity, microgravity |
magnetism | magnétisme ; magnétique | magnetism ; magnetic |
magnet | aimant | magnet |
electricity | électricité ; électrique | electricity ; electric, electrical |
electric-current | courant électrique, courant | electric current, current |
heat | chaleur ; thermique | heat ; thermal | opposite cold-noun
cold-noun | froid | cold | opposite heat
light-noun | lumière ; lumineux | light ; luminous | opposite darkness
darkness | obscurité, ténèbres | darkness | opposite light-noun
shadow | ombre | shadow, shade |
vacuum | vide | vacuum |
solid-state | solide, état solide | solid | set state-of-matter-thing
liquid-state | liquide, état liquide | liquid | set state-of-matter-thing
gas-state | gaz ; gazeux | gas ; gaseous | set state-of-matter-thing
plasma-physics | plasma | plasma | set state-of-matter-thing
acid | acide | acid | opposite base-chemistry
base-chemistry | base chimique | alkali, chemical base | opposite acid
catalyst | catalyseur | catalyst |
compound-noun | composé, composé chimique | compound, chemical compound |
element-chemical | élément chimique | chemical element |
substance | substance | substance |
chemical-product | produit chimique | chemical, chemical product | isa substance
poison-noun | poison, toxine | poison, toxin ; | isa substance, opposite antidote
antidote | antidote, contrepoison | antidote | opposite poison-noun
nuclear-fission | fission, fission nucléaire | fission, nuclear fission | opposite nuclear-fusion
nuclear-fusion | fusion nucléaire | nuclear fusion | opposite nuclear-fission
nuclear-energy-adj | atome civil, nucléaire civil | civil nuclear power |
bacterium | bactérie ; bactérien | bacterium, germ ; bacterial | isa microbe, opposite virus, set microbe-kind
virus | virus ; viral | virus ; viral | isa microbe, opposite bacterium, set microbe-kind
microbe | microbe, micro-organisme ; microbien | microbe, microorganism, micro-organism ; microbial |
parasite | parasite | parasite |set microbe-kind
species | espèce | species |
fossil | fossile | fossil |
dinosaur | dinosaure | dinosaur |
evolution-biology | évolution des espèces | evolution of species |
photosynthesis | photosynthèse | photosynthesis |
# space
space-outer | espace, espace extra-atmosphérique ; spatial | space, outer space ; space |
universe | univers ; universel | universe, cosmos |
galaxy | galaxie ; galactique | galaxy ; galactic | set celestial-kind
milky-way | Voie lactée | Milky Way | isa galaxy
solar-system | système solaire | solar system |
star-sky | étoile ; stellaire | star ; stellar | set celestial-kind
planet | planète ; planétaire | planet ; planetary | set celestial-kind
exoplanet | exoplanète | exoplanet | isa planet
dwarf-planet | planète naine | dwarf planet | set celestial-kind
natural-satellite | satellite naturel | natural satellite | set celestial-kind
asteroid | astéroïde | asteroid | set celestial-kind
comet | comète | comet | set celestial-kind
meteorite | météorite | meteorite |
meteor | météore, étoile filante | meteor, shooting star |
black-hole | trou noir | black hole | set celestial-kind, set star-end
nebula | nébuleuse | nebula | set celestial-kind
supernova | supernova | supernova |set star-end
constellation | constellation | constellation |
mercury-planet | Mercure | Mercury | isa planet, set planet
venus-planet | Vénus | Venus | isa planet, set planet
earth-planet | Terre ; terrestre | Earth ; terrestrial | isa planet, set planet
mars-planet | Mars, planète rouge ; martien | Mars, Red Planet ; Martian | isa planet, set planet
jupiter-planet | Jupiter | Jupiter | isa planet, set planet
saturn-planet | Saturne | Saturn | isa planet, set planet
uranus-planet | Uranus | Uranus | isa planet, set planet
neptune-planet | Neptune | Neptune | isa planet, set planet
pluto | Pluton | Pluto | isa dwarf-planet
sun | Soleil ; solaire | Sun ; solar | isa star-sky
moon | Lune ; lunaire | Moon ; lunar | isa natural-satellite
lunar-soil | sol lunaire, surface lunaire | lunar surface, lunar soil |
crater | cratère | crater |
orbit-noun | orbite ; orbital | orbit ; orbital |
eclipse | éclipse | eclipse |
solar-eclipse | éclipse solaire, éclipse de soleil | solar eclipse | isa eclipse, opposite lunar-eclipse
lunar-eclipse | éclipse lunaire, éclipse de lune | lunar eclipse | isa eclipse, opposite solar-eclipse
full-moon | pleine lune | full moon | set moon-phase
new-moon | nouvelle lune | new moon | set moon-phase
axis | axe | axis |
pole-geography | pôle ; polaire | pole ; polar |
equator | équateur ; équatorial | equator ; equatorial |
atmosphere | atmosphère ; atmosphérique | atmosphere ; atmospheric |
stratosphere | stratosphère | stratosphere |
ozone-layer | couche d'ozone | ozone layer |
extraterrestrial | extraterrestre | alien, extraterrestrial |
spacewalk-noun | sortie dans l'espace, sortie extravéhiculaire | spacewalk |
moon-landing | alunissage, atterrissage lunaire | moon landing |
# further terms of science
scaling-law | loi d'échelle | scaling law |
carbon-dating | datation au carbone | carbon dating, radiocarbon dating |
deep-space | espace lointain | deep space |
low-orbit | orbite basse | low Earth orbit, low orbit | opposite geostationary-orbit
geostationary-orbit | orbite géostationnaire | geostationary orbit | opposite low-orbit
dark-matter | matière noire | dark matter |
dark-energy | énergie sombre, énergie noire | dark energy |
antimatter | antimatière | antimatter |
antiparticle | antiparticule | antiparticle |
big-bang | Big Bang | Big Bang |
lensing | effet de lentille | lensing |
spectrum | spectre électromagnétique | spectrum |
spectroscopy | spectroscopie | spectroscopy |
crystallography | cristallographie | crystallography |
microscopy | microscopie | microscopy |
biochemistry | biochimie | biochemistry | set science-branch
biophysics | biophysique | biophysics | set science-branch
geophysics | géophysique | geophysics | set science-branch
microbiology | microbiologie | microbiology | set science-branch
virology | virologie | virology | set science-branch
ornithology | ornithologie | ornithology | set science-branch
entomology | entomologie | entomology | set science-branch
volcanology | volcanologie | volcanology | set science-branch
seismology | sismologie | seismology | set science-branch
glaciology | glaciologie | glaciology | set science-branch
hydrology | hydrologie | hydrology | set science-branch
demography-field | démographie | demography |
biochemist | biochimiste | biochemist | isa scientist
geophysicist | géophysicien, géophysicienne | geophysicist | isa scientist
crystallographer | cristallographe | crystallographer | isa scientist
primatologist | primatologue | primatologist | isa scientist
criminologist | criminologue | criminologist | isa scientist
theoretician | théoricien, théoricienne | theorist, theoretician | isa person
turbulence | turbulence | turbulence |
inertia | inertie | inertia |
friction | frottement | friction |
fission-product | produit de fission | fission product |
electromagnetism | électromagnétisme | electromagnetism |
superconductor | supraconducteur | superconductor |
insulator-electric | isolant électrique | electrical insulator | opposite conductor-electric
conductor-electric | conducteur électrique | electrical conductor | opposite insulator-electric
cathode | cathode | cathode | opposite anode
anode | anode | anode | opposite cathode
positive-charge | charge positive | positive charge | opposite negative-charge
negative-charge | charge négative | negative charge | opposite positive-charge
oxidation | oxydation | oxidation |
distillation | distillation | distillation |
combustion | combustion | combustion |
evaporation | évaporation | evaporation | opposite condensation
condensation | condensation | condensation | opposite evaporation
freezing-point | point de congélation | freezing point | opposite boiling-point
boiling-point | point d'ébullition | boiling point | opposite freezing-point
melting-point | point de fusion | melting point |
allele | allèle | allele |
genotype | génotype | genotype |
recessive-gene | gène récessif | recessive gene | opposite dominant-gene
dominant-gene | gène dominant | dominant gene | opposite recessive-gene
clone | clone | clone |
mutant | mutant | mutant |
hybrid-animal | hybride | hybrid |
natural-selection | sélection naturelle | natural selection |
food-chain | chaîne alimentaire | food chain |
symbiosis | symbiose | symbiosis |
hibernation | hibernation | hibernation |
double-helix | double hélice | double helix |
exoskeleton | exosquelette | exoskeleton |
tectonic-plate | plaque tectonique | tectonic plate |
fault-line | faille géologique | fault line |
magma | magma | magma |
caldera | caldeira | caldera |
sediment | sédiment | sediment |
troposphere | troposphère | troposphere |
ionosphere | ionosphère | ionosphere |
jet-stream | courant-jet | jet stream |
trade-wind | alizé | trade wind |
solar-flare | éruption solaire | solar flare |
solar-wind | vent solaire | solar wind |
northern-lights | aurore boréale | northern lights, aurora borealis |
sunspot | tache solaire | sunspot |
red-giant | géante rouge | red giant | set star-kind
white-dwarf | naine blanche | white dwarf | set star-kind
neutron-star | étoile à neutrons | neutron star | set star-kind
brown-dwarf | naine brune | brown dwarf | set star-kind
red-dwarf | naine rouge | red dwarf | set star-kind
pulsar | pulsar | pulsar |
quasar | quasar | quasar |
gas-giant | géante gazeuse | gas giant |
asteroid-belt | ceinture d'astéroïdes | asteroid belt |
perihelion | périhélie | perihelion | opposite aphelion
aphelion | aphélie | aphelion | opposite perihelion
perigee | périgée | perigee | opposite apogee-orbit
apogee-orbit | apogée orbital | orbital apogee | opposite perigee
lift-off-noun | décollage de fusée | lift-off, liftoff |
splashdown | amerrissage | splashdown |
countdown | compte à rebours | countdown |
payload | charge utile | payload |
booster-rocket | propulseur d'appoint | booster rocket |
subtraction | soustraction | subtraction | set arithmetic-operation
addition-maths | addition mathématique | addition | set arithmetic-operation
multiplication | multiplication | multiplication | set arithmetic-operation
division-maths | division euclidienne | long division |
square-root | racine carrée | square root |
prime-number | nombre premier | prime number |
decimal-place | décimale | decimal place |
fraction | fraction | fraction |
numerator | numérateur | numerator | opposite denominator
denominator | dénominateur | denominator | opposite numerator
integer | entier | integer |
standard-deviation | écart-type | standard deviation |
outlier | valeur aberrante | outlier |
null-hypothesis | hypothèse nulle | null hypothesis |
false-positive | faux positif | false positive | opposite false-negative
false-negative | faux négatif | false negative | opposite false-positive
confidence-interval | intervalle de confiance | confidence interval |
focus-group | groupe de discussion | focus group |
generalization | généralisation | generalization, generalisation |
segmentation | segmentation | segmentation |
phosphate | phosphate | phosphate |
chloride | chlorure | chloride |
sulphate | sulfate | sulphate, sulfate |
nitroglycerine | nitroglycérine | nitroglycerine, nitroglycerin |
formaldehyde | formaldéhyde | formaldehyde |
ethanol | éthanol | ethanol |
methanol | méthanol | methanol |
benzene | benzène | benzene |
dioxin | dioxine | dioxin |
microplastic | microplastique | microplastic |
forever-chemical | polluant éternel | forever chemical, PFAS |
radium | radium | radium | set chemical-element
polonium | polonium | polonium | set chemical-element
thorium | thorium | thorium | set chemical-element
caesium | césium | caesium, cesium | set chemical-element
strontium | strontium | strontium | set chemical-element
barium | baryum | barium | set chemical-element
bismuth | bismuth | bismuth | set chemical-element
cadmium | cadmium | cadmium | set chemical-element
antimony | antimoine | antimony | set chemical-element
boron | bore | boron | set chemical-element
vanadium | vanadium | vanadium | set chemical-element
xenon | xénon | xenon | set chemical-element
krypton-gas | krypton | krypton | set chemical-element
bromine | brome | bromine | set chemical-element
selenium | sélénium | selenium | set chemical-element
germanium | germanium | germanium | set chemical-element
gallium | gallium | gallium | set chemical-element
acrylic | acrylique | acrylic |
silicone | silicone | silicone |
foam | mousse synthétique | foam |
lignite | lignite | lignite | set coal-kind
anthracite | anthracite | anthracite | set coal-kind
peat | tourbe | peat |
charcoal | charbon de bois | charcoal |
runoff-water | ruissellement | surface runoff |
forestry | sylviculture | forestry |
land-reclamation | poldérisation | land reclamation |
rewilding | réensauvagement | rewilding |
carbon-capture | captage du carbone | carbon capture |
carbon-offset | compensation carbone | carbon offset |
carbon-sink | puits de carbone | carbon sink |
tipping-point | point de bascule | tipping point |
sea-level | niveau de la mer | sea level |
heat-dome | dôme de chaleur | heat dome |
flash-flood | crue subite, crue éclair | flash flood |
firestorm | tempête de feu | firestorm |
dust-storm | tempête de poussière | dust storm |
downpour | averse violente, trombe d'eau | downpour, rainstorm, cloudburst |
heat-record | record de chaleur | heat record | opposite cold-record
cold-record | record de froid | cold record | opposite heat-record
high-pressure-weather | anticyclone | anticyclone, high-pressure system | opposite low-pressure-weather
low-pressure-weather | dépression météorologique | low-pressure system | opposite high-pressure-weather
offshore-wind-farm | parc éolien en mer | offshore wind farm | isa wind-farm, opposite onshore-wind-farm
onshore-wind-farm | parc éolien terrestre | onshore wind farm | isa wind-farm, opposite offshore-wind-farm
smart-meter | compteur communicant | smart meter |
power-cut-load | délestage | load shedding |
baseload | base de production électrique | baseload |
peak-hours | heures pleines, heures de pointe | peak hours, rush hour | opposite off-peak-hours
off-peak-hours | heures creuses | off-peak hours | opposite peak-hours
fracking | fracturation hydraulique | fracking, hydraulic fracturing |
drilling-site | site de forage | drilling site |
oil-terminal | terminal pétrolier | oil terminal |
lng-terminal | terminal méthanier | LNG terminal |
`);
