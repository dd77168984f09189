// Fields of knowledge, of medicine and of the living world.
import { table } from '../table.ts';

export const fields = table(
  'qualities',
  `
physics-field-adj | physique ; physiquement | physical ; physically ; physics |
chemical-adj | chimique ; chimiquement ; chimie | chemical ; chemically ; chemistry |
mathematical-adj | mathématique ; mathématiquement ; mathématiques, maths | mathematical ; mathematically ; mathematics, maths |
biology-field-adj | ; biologiquement ; biologie | biological ; biologically ; biology |
astronomical-adj | astronomique ; ; astronomie | astronomical ; ; astronomy |
geological-adj | géologique ; géologiquement ; géologie | geological ; geologically ; geology |
geographical-adj | géographique ; géographiquement ; géographie | geographical, geographic ; geographically ; geography |
historical-adj | historique ; historiquement ; histoire | historical, historic ; historically ; history
philosophical-adj | philosophique ; philosophiquement ; philosophie | philosophical ; philosophically ; philosophy |
psychological-adj | psychologique ; psychologiquement ; psychologie | psychological ; psychologically ; psychology |
sociological-adj | sociologique ; sociologiquement ; sociologie | sociological ; sociologically ; sociology |
anthropological-adj | anthropologique ; ; anthropologie | anthropological ; ; anthropology |
archaeological-adj | archéologique ; ; archéologie | archaeological, archeological ; ; archaeology, archeology |
linguistic-adj | linguistique ; linguistiquement | linguistic ; linguistically ; linguistics |
literary-adj | littéraire ; littérairement ; littérature | literary ; ; literature |
medical-adj | médical ; médicalement ; médecine | medical ; medically ; medicine |
legal-field-adj | juridique ; juridiquement | juridical ; ; jurisprudence
statistical-adj | statistique ; statistiquement | statistical ; statistically ; statistics
computing-adj | informatique ; informatiquement | computational ; computationally ; computer science, computing |
political-adj | politique ; politiquement | political ; politically ; politics
social-adj | social ; socialement | social ; socially
cultural-adj | culturel ; culturellement | cultural ; culturally
scientific-adj | scientifique ; scientifiquement | scientific ; scientifically ; science | opposite unscientific-adj
unscientific-adj | non scientifique, pseudoscientifique | unscientific, pseudoscientific ; unscientifically | opposite scientific-adj
technical-adj | technique ; techniquement | technical ; technically
technological-adj | technologique ; technologiquement ; technologie | technological ; technologically ; technology
ecological-field-adj | ; ; écologie | ecological ; ; ecology |
environmental-adj | environnemental | environmental ; environmentally
botanical-adj | botanique | botanical ; ; botany |
zoological-adj | zoologique ; ; zoologie | zoological ; ; zoology |
genetic-adj | génétique ; génétiquement | genetic ; genetically ; genetics |
meteorological-adj | météorologique ; ; météorologie | meteorological ; ; meteorology |
climatic-adj | climatique ; ; climatologie | climatic, climate-related ; ; climatology
theological-adj | théologique ; ; théologie | theological ; ; theology |
educational-adj | éducatif, pédagogique, scolaire ; pédagogiquement ; pédagogie | educational, pedagogical, academic ; pedagogically ; pedagogy
surgical-adj | chirurgical ; chirurgicalement ; chirurgie | surgical ; surgically ; surgery | set medical-field
cardiological-adj | cardiologique ; ; cardiologie | cardiological ; ; cardiology | set medical-field
neurological-adj | neurologique ; ; neurologie | neurological ; neurologically ; neurology | set medical-field
psychiatric-adj | psychiatrique ; ; psychiatrie | psychiatric ; ; psychiatry | set medical-field
pediatric-adj | pédiatrique ; ; pédiatrie | paediatric, pediatric ; ; paediatrics, pediatrics | set medical-field
oncological-adj | oncologique, cancérologique ; ; oncologie, cancérologie | oncological ; ; oncology | set medical-field
gynaecological-adj | gynécologique ; ; gynécologie | gynaecological, gynecological ; ; gynaecology, gynecology | set medical-field
dermatological-adj | dermatologique ; ; dermatologie | dermatological ; ; dermatology | set medical-field
radiological-adj | radiologique ; ; radiologie | radiological ; ; radiology | set medical-field
dental-adj | dentaire ; ; dentisterie | dental ; ; dentistry | set medical-field
veterinary-adj | vétérinaire | veterinary | set medical-field
pharmaceutical-adj | pharmaceutique ; ; pharmacie | pharmaceutical ; ; pharmacology | set medical-field
cardiac-adj | cardiaque | cardiac | set organ
pulmonary-adj | pulmonaire | pulmonary | set organ
renal-adj | rénal | renal | set organ
hepatic-adj | hépatique | hepatic | set organ
cerebral-adj | cérébral | cerebral | set organ
intestinal-adj | intestinal | intestinal | set organ
gastric-adj | gastrique, stomacal | gastric | set organ
muscular-tissue-adj | musculaire | muscle-related | set organ
cutaneous-adj | cutané | cutaneous | set organ
pancreatic-adj | pancréatique | pancreatic | set organ
viral-adj | viral | viral | set pathogen
bacterial-adj | bactérien | bacterial | set pathogen
fungal-adj | fongique | fungal | set pathogen
parasitic-adj | parasitaire | parasitic | set pathogen
cancerous-adj | cancéreux | cancerous, carcinogenic | opposite non-cancerous-adj
non-cancerous-adj | non cancéreux | non-cancerous, noncancerous | opposite cancerous-adj
acute-adj | en phase aiguë | acute | opposite chronic-adj
chronic-adj | chronique ; chroniquement | chronic ; chronically | opposite acute-adj
curable-adj | curable, guérissable, soignable | curable, treatable | opposite incurable-adj
incurable-adj | incurable, inguérissable | incurable, untreatable ; incurably | opposite curable-adj
hereditary-adj | héréditaire, inné, congénital | hereditary, innate, congenital, inborn, inherited | opposite acquired-adj
acquired-adj | acquis | acquired | opposite hereditary-adj
oral-route-adj | par voie orale ; par la bouche | by mouth, orally | set drug-route
intravenous-adj | intraveineux ; par intraveineuse | intravenous ; intravenously | set drug-route
intramuscular-adj | intramusculaire | intramuscular | set drug-route
nasal-adj | nasal ; par le nez | nasal ; nasally | set drug-route
preventive-adj | préventif, prophylactique ; préventivement, à titre préventif ; prévention, prophylaxie | preventive, preventative, prophylactic ; preventively ; prevention | opposite curative-adj
curative-adj | curatif | curative | opposite preventive-adj
mental-adj | mental, psychique ; mentalement, psychiquement | mental, psychic ; mentally
verbal-adj | verbal, oral ; verbalement, oralement, de vive voix | verbal, oral, spoken ; verbally, aloud | opposite written-adj
written-adj | écrit, manuscrit, rédigé ; par écrit | written, handwritten ; in writing | opposite verbal-adj
animal-adj | animal | animal | set living-kingdom
vegetable-kingdom-adj | végétal | vegetal | set living-kingdom
mineral-adj | minéral | mineral | set living-kingdom
carnivorous-adj | carnivore, carnassier | carnivorous, flesh-eating | set animal-diet
herbivorous-adj | herbivore | herbivorous, plant-eating | set animal-diet
omnivorous-adj | omnivore | omnivorous | set animal-diet
insectivorous-adj | insectivore | insectivorous | set animal-diet
wild-adj | sauvage ; à l'état sauvage | wild, untamed, feral ; in the wild ; wildness | opposite domesticated-adj
domesticated-adj | apprivoisé | domesticated, tame, tamed | opposite wild-adj
vertebrate-adj | vertébré | vertebrate | opposite invertebrate-adj
invertebrate-adj | invertébré | invertebrate | opposite vertebrate-adj
cold-blooded-adj | à sang froid | cold-blooded | opposite warm-blooded-adj
warm-blooded-adj | à sang chaud | warm-blooded | opposite cold-blooded-adj
marine-adj | marin, océanique, pélagique | marine, oceanic, pelagic | set habitat
freshwater-adj | d'eau douce, dulçaquicole | freshwater | set habitat
land-living-adj | terricole, vivant sur terre | land-dwelling | set habitat
tree-living-adj | arboricole | arboreal, tree-dwelling | set habitat
deciduous-adj | à feuilles caduques | deciduous | opposite evergreen-adj
evergreen-adj | à feuilles persistantes, sempervirent | evergreen | opposite deciduous-adj
annual-plant-adj | à cycle annuel | annual-flowering | opposite perennial-adj
perennial-adj | vivace | perennial | opposite annual-plant-adj
endangered-adj | menacé, en voie de disparition, en danger d'extinction | endangered, threatened, at risk of extinction | opposite thriving-adj
thriving-adj | florissant, prospère, en plein essor | thriving, prosperous, flourishing, booming | opposite struggling-adj, opposite endangered-adj
struggling-adj | en difficulté, en perte de vitesse, à la peine, moribond | struggling, in difficulty, moribund | opposite thriving-adj
extinct-adj | disparu à jamais | extinct | opposite extant-adj
extant-adj | encore vivant, existant | extant, existing, surviving | opposite extinct-adj
invasive-adj | envahissant, invasif | invasive | opposite endemic-adj
endemic-adj | endémique | endemic | opposite invasive-adj
tropical-adj | tropical, équatorial | tropical, equatorial | set climate
temperate-adj | tempéré | temperate | set climate
polar-climate-adj | subpolaire | subpolar | set climate
desert-climate-adj | désertique | desert-like | set climate
mediterranean-climate-adj | méditerranéen | Mediterranean | set climate
volcanic-adj | volcanique ; ; volcanisme | volcanic ; ; volcanism | set rock-origin
sedimentary-adj | sédimentaire | sedimentary | set rock-origin
metamorphic-adj | métamorphique | metamorphic | set rock-origin
seismic-adj | sismique ; ; sismicité | seismic ; ; seismicity
cambrian-adj | cambrien | Cambrian | set geological-period
devonian-adj | dévonien | Devonian | set geological-period
carboniferous-adj | carbonifère | Carboniferous | set geological-period
permian-adj | permien | Permian | set geological-period
triassic-adj | triasique | Triassic | set geological-period
jurassic-adj | jurassique | Jurassic | set geological-period
cretaceous-adj | crétacé | Cretaceous | set geological-period
lunar-adj | lunaire | lunar | set celestial-body
martian-adj | martien | Martian | set celestial-body
venusian-adj | vénusien | Venusian | set celestial-body
jovian-adj | jovien | Jovian | set celestial-body
extraterrestrial-adj | extraterrestre | extraterrestrial, alien
manned-adj | avec équipage, piloté | manned, crewed, piloted | opposite unmanned-adj
unmanned-adj | sans pilote, sans équipage | unmanned, uncrewed, pilotless | opposite manned-adj
# further fields
nutritional-adj | nutritionnel | nutritional |
respiratory-adj | respiratoire | respiratory |
cognitive-adj | cognitif | cognitive |
sensory-adj | sensoriel | sensory |
clinical-adj | clinique ; cliniquement | clinical ; clinically |
pathological-adj | pathologique | pathological |
metastatic-adj | métastatique | metastatic |
menstrual-adj | menstruel | menstrual |
gastrointestinal-adj | gastro-intestinal, digestif | gastrointestinal, gastro-intestinal, digestive |
ophthalmic-adj | ophtalmique, ophtalmologique | ophthalmic |
orthopaedic-adj | orthopédique | orthopaedic, orthopedic |
antiparasitic-adj | antiparasitaire | antiparasitic |
autoimmune-adj | auto-immun | autoimmune |
septic-adj | septique | septic |
demographic-adj | démographique | demographic |
racial-adj | racial | racial |
semantic-adj | sémantique | semantic |
morphological-adj | morphologique | morphological |
phonological-adj | phonologique | phonological |
spelling-adj | orthographique | orthographic |
lexical-adj | lexical | lexical |
spatial-adj | spatial et temporel | spatial |
temporal-adj | temporel | temporal |
geospatial-adj | géospatial | geospatial |
geophysical-adj | géophysique | geophysical |
tectonic-adj | tectonique | tectonic |
electromagnetic-adj | électromagnétique | electromagnetic |
gravitational-adj | gravitationnel | gravitational |
thermodynamic-adj | thermodynamique | thermodynamic |
acoustic-adj | acoustique | acoustic |
kinetic-adj | cinétique | kinetic |
subatomic-adj | subatomique | subatomic |
spectral-adj | spectral | spectral |
topological-adj | topologique | topological |
aquatic-adj | aquatique | aquatic |
arable-adj | arable, cultivable | arable |
horticultural-adj | horticole | horticultural |
anthropogenic-adj | anthropique, d'origine humaine | anthropogenic | opposite natural-origin-adj
natural-origin-adj | d'origine naturelle | naturally occurring | opposite anthropogenic-adj
nutritious-adj | nutritif, nourrissant | nutritious |
gas-industry-adj | gazier | gas-producing |
land-property-adj | foncier | land-related |
macroeconomic-adj | macroéconomique | macroeconomic |
congressional-adj | du Congrès | congressional |
jurisdictional-adj | juridictionnel | jurisdictional |
arbitral-adj | arbitral | arbitral |
erotic-adj | érotique | erotic |
pornographic-adj | pornographique | pornographic |
spiritual-adj | spirituel ; spirituellement ; spiritualité | spiritual ; spiritually ; spirituality |
apocalyptic-adj | apocalyptique | apocalyptic |
avian-adj | aviaire | avian |
residential-adj | résidentiel | residential |
petrochemical-adj | pétrochimique | petrochemical |
biomedical-adj | biomédical | biomedical |
biometric-adj | biométrique | biometric |
generative-adj | génératif | generative |
`,
);
