// The body and its parts, cells and what they are made of.
import { table } from '../table.ts';

export const body = table('things', `
body | corps ; corporel | body ; bodily |
organ | organe | organ |
heart | cœur ; cardiaque | heart ; cardiac | isa organ, set organ-thing
lung | poumon ; pulmonaire | lung ; pulmonary | isa organ, set organ-thing
liver | foie ; hépatique | liver ; hepatic | isa organ, set organ-thing
kidney | rein ; rénal | kidney ; renal | isa organ, set organ-thing
brain | cerveau ; cérébral | brain ; cerebral | isa organ, set organ-thing
stomach | estomac ; gastrique | stomach ; gastric | isa organ, set organ-thing
intestine | intestin ; intestinal | intestine, bowel, gut ; intestinal | isa organ, set organ-thing
pancreas | pancréas | pancreas | isa organ, set organ-thing
spleen | rate | spleen | isa organ, set organ-thing
bladder | vessie | bladder | isa organ, set organ-thing
thyroid | thyroïde | thyroid | isa organ, set organ-thing
prostate | prostate | prostate | isa organ, set organ-thing
uterus | utérus | uterus, womb | isa organ, set organ-thing
ovary | ovaire | ovary | isa organ, set organ-thing
testicle | testicule | testicle | isa organ, set organ-thing
gall-bladder | vésicule biliaire | gall bladder, gallbladder | isa organ, set organ-thing
appendix-organ | appendice | appendix | isa organ, set organ-thing
skin | peau ; cutané | skin ; cutaneous | isa organ, set organ-thing
placenta | placenta | placenta |
head-body | tête | head | set body-part
face-noun | visage ; facial | face ; facial | set body-part
forehead | front | forehead | set body-part
eye | œil, yeux ; oculaire | eye ; ocular | set body-part
ear | oreille ; auriculaire | ear | set body-part
nose | nez ; nasal | nose ; nasal | set body-part
mouth | bouche ; buccal | mouth | set body-part
lip | lèvre | lip | set body-part
tongue | langue | tongue | set body-part
tooth | dent ; dentaire | tooth ; dental | set body-part
chin | menton | chin | set body-part
cheek | joue | cheek | set body-part
jaw | mâchoire | jaw | set body-part
neck | cou | neck | set body-part
throat | gorge | throat | set body-part
nape | nuque | nape | set body-part
shoulder | épaule | shoulder | set body-part
arm-noun | bras | arm | set body-part
elbow | coude | elbow | set body-part
forearm | avant-bras | forearm | set body-part
wrist | poignet | wrist | set body-part
hand | main | hand | set body-part
finger | doigt | finger | set body-part
thumb | pouce | thumb | isa finger, set finger
index-finger | index | index finger, forefinger | isa finger, set finger
fist | poing | fist |
fingernail | ongle | nail, fingernail | set body-part
chest | poitrine, torse, thorax | chest, torso | set body-part
breast | sein | breast | set body-part
back-body | dos ; dorsal | lower back, upper back ; dorsal | set body-part
belly | ventre, abdomen ; abdominal | belly, abdomen, tummy ; abdominal | set body-part
hip | hanche | hip | set body-part
buttock | fesse | buttock | set body-part
leg | jambe | leg | set body-part
thigh | cuisse | thigh | set body-part
knee | genou | knee | set body-part
calf-leg | mollet | calf | set body-part
ankle | cheville | ankle | set body-part
foot | pied | foot | set body-part
heel | talon | heel | set body-part
toe | orteil | toe | set body-part
hair | cheveu, cheveux, chevelure ; capillaire | hair |
body-hair | poil | body hair |
beard | barbe | beard | opposite moustache-only
moustache-only | moustache | moustache, mustache | opposite beard
eyebrow | sourcil | eyebrow |
eyelid | paupière | eyelid |
eyelash | cil | eyelash |
retina | rétine | retina |
cornea | cornée | cornea |
eardrum | tympan | eardrum |
bone | os ; osseux | bone |
skeleton | squelette | skeleton |
skull | crâne ; crânien | skull ; cranial | isa bone, set bone
rib | côte | rib | isa bone, set bone
vertebra | vertèbre ; vertébral | vertebra ; vertebral | isa bone, set bone
femur | fémur | femur, thighbone | isa bone, set bone
tibia | tibia | tibia, shinbone | isa bone, set bone
fibula | péroné, fibula | fibula | isa bone, set bone
collarbone | clavicule | collarbone, clavicle | isa bone, set bone
pelvis | bassin | pelvis | isa bone, set bone
spine | colonne vertébrale | spine, backbone |
spinal-cord | moelle épinière | spinal cord |
bone-marrow | moelle osseuse | bone marrow |
joint | articulation ; articulaire | joint ; articular |
muscle | muscle ; musculaire | muscle ; muscular |
tendon | tendon | tendon |
achilles-tendon | tendon d'Achille | Achilles tendon | isa tendon
ligament | ligament | ligament |
cartilage | cartilage | cartilage |
cruciate-ligament | ligament croisé | cruciate ligament | isa ligament
hamstring | ischio-jambier | hamstring |
groin | aine | groin |
nerve | nerf ; nerveux | nerve ; nervous |
neuron | neurone ; neuronal | neuron, neurone ; neuronal |
artery | artère ; artériel | artery ; arterial | opposite vein
vein | veine ; veineux | vein ; venous | opposite artery
blood | sang ; sanguin | blood ; blood |
blood-vessel | vaisseau sanguin | blood vessel |
red-blood-cell | globule rouge | red blood cell | opposite white-blood-cell, set blood-cell
white-blood-cell | globule blanc | white blood cell | opposite red-blood-cell, set blood-cell
platelet | plaquette | platelet |set blood-cell
plasma-blood | plasma sanguin | blood plasma |
sweat-noun | sueur, transpiration | sweat, perspiration |
tear-eye | larme | tear |
saliva | salive | saliva |
urine | urine | urine |
sperm | sperme, spermatozoïde | sperm, semen |
ovum | ovule | ovum, egg cell |
embryo | embryon ; embryonnaire | embryo ; embryonic |
foetus | fœtus ; fœtal | foetus, fetus ; foetal, fetal |
cell-biology | cellule ; cellulaire | cell ; cellular |
stem-cell | cellule souche | stem cell | isa cell-biology
tissue | tissu | tissue |
gland | glande | gland |
enzyme | enzyme | enzyme |
gene | gène ; génétique | gene ; genetic |
genome | génome ; génomique | genome ; genomic |
dna | ADN | DNA | opposite rna
rna | ARN | RNA | opposite dna
chromosome | chromosome ; chromosomique | chromosome ; chromosomal |
mutation | mutation | mutation |
nervous-system | système nerveux | nervous system | set body-system
immune-system | système immunitaire | immune system | set body-system
digestive-system | système digestif, appareil digestif | digestive system | set body-system
respiratory-system | système respiratoire, appareil respiratoire | respiratory system | set body-system
cardiovascular-system | système cardiovasculaire ; cardiovasculaire | cardiovascular system ; cardiovascular | set body-system
sight-sense | vue ; visuel | sight, eyesight, vision ; visual | set sense
hearing-sense | ouïe, audition ; auditif | sense of hearing ; auditory | set sense
smell-sense | odorat ; olfactif | sense of smell ; olfactory | set sense
taste-sense | goût ; gustatif | taste | set sense
touch-sense | toucher ; tactile | sense of touch ; tactile | set sense
voice | voix ; vocal | voice ; vocal |
breath | souffle, haleine | breath |
pulse | pouls | pulse |
heart-rate | fréquence cardiaque, rythme cardiaque | heart rate |
heartbeat | battement de cœur | heartbeat |
sleep-noun | sommeil | sleep |
dream-noun | rêve, songe | dream |
nightmare | cauchemar | nightmare |
hunger | faim | hunger |
thirst | soif | thirst |
smile-noun | sourire | smile |
tattoo | tatouage | tattoo |
wrinkle | ride | wrinkle |
sex-gender | sexe ; sexuel | sex ; sexual |
gender | genre | gender |
wing | aile | wing |
tail | queue | tail |
paw | patte | paw |
beak | bec | beak |
feather | plume | feather |
fur | fourrure, pelage | fur |
horn-animal | corne | horn |
tusk | défense d'éléphant | tusk |
claw | griffe | claw |
hoof | sabot | hoof |
shell-animal | coquille, carapace | shell |
fin | nageoire | fin |
mane | crinière | mane |
bark-tree | écorce | bark |
`);
