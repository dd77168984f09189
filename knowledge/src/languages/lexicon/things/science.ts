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
nobel-prize | prix Nobel | Nobel Prize, Nobel |
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
bacterium | bactérie ; bactérien | bacterium, germ ; bacterial | isa microbe, opposite virus
virus | virus ; viral | virus ; viral | isa microbe, opposite bacterium
microbe | microbe, micro-organisme ; microbien | microbe, microorganism, micro-organism ; microbial |
parasite | parasite | parasite |
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
black-hole | trou noir | black hole | set celestial-kind
nebula | nébuleuse | nebula | set celestial-kind
supernova | supernova | supernova |
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
`);
