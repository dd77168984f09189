// Health: care, drugs, trials, diseases, the body.
import { table } from '../table.ts';

export const medicine = table('things', `
health | santé ; sanitaire | health ; health, sanitary |
public-health | santé publique | public health | isa health
mental-health | santé mentale | mental health | isa health
medicine-field | médecine ; médical | medicine ; medical |
surgery-field | chirurgie | surgery |
operation-surgical | opération chirurgicale, intervention chirurgicale | surgical operation, surgical procedure |
transplant-noun | greffe, transplantation | transplant, graft, transplantation |
organ-donation | don d'organes | organ donation |
anaesthesia | anesthésie | anaesthesia, anesthesia |
general-anaesthesia | anesthésie générale | general anaesthesia, general anesthesia | isa anaesthesia, opposite local-anaesthesia
local-anaesthesia | anesthésie locale | local anaesthesia, local anesthesia | isa anaesthesia, opposite general-anaesthesia
treatment | traitement, soin, thérapie ; thérapeutique | treatment, therapy, cure ; therapeutic |
care-medical | soins, soins médicaux | care, medical care, healthcare, health care |
palliative-care | soins palliatifs | palliative care, end-of-life care |
intensive-care | soins intensifs, réanimation | intensive care, ICU |
emergency-department | urgences, service des urgences | emergency department, emergency room, A&E |
emergency-services | secours, services de secours | emergency services |
first-aid | premiers secours | first aid |
maternity-ward | maternité | maternity ward, maternity hospital |
medical-appointment | consultation, rendez-vous médical | medical appointment, doctor's appointment |
diagnosis | diagnostic ; diagnostique | diagnosis ; diagnostic |
prognosis | pronostic | prognosis |
screening | dépistage | screening |
check-up | bilan de santé, examen médical | check-up, medical examination |
blood-test | prise de sang, analyse de sang | blood test |
biopsy | biopsie | biopsy |
ultrasound | échographie | ultrasound |set imaging
x-ray | radiographie | X-ray |set imaging
mri | IRM, imagerie par résonance magnétique | MRI, magnetic resonance imaging |set imaging
ct-scan | scanner médical | CT scan |set imaging
prescription | ordonnance médicale | prescription |
drug-medicine | médicament, remède ; médicamenteux | drug, medicine, medication |
placebo | placebo, comprimé factice, pilule factice | placebo, dummy pill, sugar pill, inactive pill | opposite active-drug
active-drug | substance active, principe actif | active substance, active ingredient | opposite placebo
generic-drug | médicament générique, générique | generic drug, generic | isa drug-medicine
antibiotic | antibiotique | antibiotic | isa drug-medicine, set drug-class
antiviral | antiviral | antiviral | isa drug-medicine, set drug-class
vaccine | vaccin ; vaccinal | vaccine, jab | isa drug-medicine, set drug-class
antidepressant | antidépresseur | antidepressant | isa drug-medicine, set drug-class
painkiller | antidouleur, analgésique, antalgique | painkiller, analgesic | isa drug-medicine
anti-inflammatory | anti-inflammatoire | anti-inflammatory | isa drug-medicine
sedative | sédatif, calmant | sedative | isa drug-medicine
sleeping-pill | somnifère | sleeping pill | isa drug-medicine
opioid | opioïde, opiacé | opioid, opiate | isa drug-medicine
morphine | morphine | morphine | isa opioid
insulin | insuline | insulin |
cortisone | cortisone | cortisone | isa drug-medicine
aspirin | aspirine | aspirin | isa drug-medicine
paracetamol | paracétamol | paracetamol, acetaminophen | isa drug-medicine
statin | statine | statin | isa drug-medicine
contraceptive | contraceptif ; contraceptif | contraceptive ; contraceptive |
contraceptive-pill | pilule contraceptive | contraceptive pill, birth control pill | isa contraceptive
contraception | contraception, contrôle des naissances | contraception, birth control |
condom | préservatif | condom | isa contraceptive
tablet-pill | comprimé, cachet, pilule | tablet, pill | set drug-form
capsule-drug | gélule | capsule | set drug-form
syrup-drug | sirop | syrup | set drug-form
injection | piqûre, injection | injection, shot | set drug-form
ointment | pommade, crème | ointment, cream | set drug-form
patch-drug | timbre transdermique, patch médical | skin patch | set drug-form
infusion-drip | perfusion | drip, infusion, intravenous drip |
dose | dose | dose |
booster-dose | dose de rappel, rappel | booster, booster shot, booster dose | isa dose
overdose-noun | surdose, overdose | overdose |
side-effect | effet secondaire, effet indésirable | side effect, adverse effect, adverse event, adverse reaction | isa effect
symptom | symptôme | symptom |
remission | rémission | remission | opposite relapse-noun
relapse-noun | rechute, récidive | relapse | opposite remission
recovery-health | guérison, rétablissement, convalescence | recovery, cure |
complication | complication | complication |
chemotherapy | chimiothérapie | chemotherapy | isa treatment, set cancer-treatment
radiotherapy | radiothérapie | radiotherapy, radiation therapy | isa treatment, set cancer-treatment
immunotherapy | immunothérapie | immunotherapy | isa treatment, set cancer-treatment
gene-therapy | thérapie génique | gene therapy | isa treatment, set cancer-treatment
dialysis | dialyse | dialysis | isa treatment
transfusion | transfusion | transfusion | isa treatment
physiotherapy | kinésithérapie | physiotherapy, physical therapy | isa treatment
psychotherapy | psychothérapie | psychotherapy | isa treatment
acupuncture | acupuncture | acupuncture | isa treatment
homeopathy | homéopathie ; homéopathique | homeopathy ; homeopathic |
ivf | fécondation in vitro, FIV | in vitro fertilisation, IVF, in vitro fertilization |
abortion | avortement, IVG, interruption volontaire de grossesse | abortion, termination of pregnancy |
miscarriage | fausse couche | miscarriage |
pregnancy | grossesse | pregnancy |
childbirth | accouchement | childbirth, delivery |
caesarean | césarienne | caesarean, caesarean section, C-section |
menopause | ménopause | menopause |
puberty | puberté | puberty |
euthanasia | euthanasie | euthanasia |
assisted-suicide | suicide assisté, aide à mourir | assisted suicide, assisted dying |
epidemic | épidémie ; épidémique | epidemic ; epidemic |
pandemic | pandémie ; pandémique | pandemic ; pandemic | isa epidemic
outbreak | flambée épidémique, foyer | outbreak |
contagion | contagion, transmission | contagion |
incubation | incubation | incubation |
variant-virus | variant | variant |
strain | souche | strain |
immunity | immunité ; immunitaire | immunity ; immune |
antibody | anticorps | antibody |
hygiene | hygiène | hygiene |
mask-face | masque | mask |
syringe | seringue | syringe |
stethoscope | stéthoscope | stethoscope |
bandage | bandage, pansement | bandage, dressing, plaster |
plaster-cast | plâtre | plaster cast |
prosthesis | prothèse | prosthesis, artificial limb |
pacemaker | stimulateur cardiaque, pacemaker | pacemaker |
ventilator | respirateur | ventilator, respirator |
wheelchair | fauteuil roulant | wheelchair |
crutch | béquille | crutch |
hearing-aid | appareil auditif, prothèse auditive | hearing aid |
stretcher | civière, brancard | stretcher |
defibrillator | défibrillateur | defibrillator |
life-expectancy | espérance de vie | life expectancy |
mortality | mortalité | mortality |opposite birth-rate
birth-rate | natalité, taux de natalité | birth rate |opposite mortality
fertility | fécondité, fertilité | fertility |
disability | handicap, invalidité | disability |
addiction | addiction, toxicomanie, dépendance aux drogues | addiction |
drug-narcotic | drogue, stupéfiant, narcotique | drug, narcotic |
cannabis | cannabis, marijuana | cannabis, marijuana | isa drug-narcotic, set narcotic
cocaine | cocaïne | cocaine | isa drug-narcotic, set narcotic
heroin | héroïne | heroin | isa drug-narcotic, set narcotic
ecstasy | ecstasy | ecstasy | isa drug-narcotic, set narcotic
methamphetamine | méthamphétamine | methamphetamine, crystal meth | isa drug-narcotic, set narcotic
fentanyl | fentanyl | fentanyl | isa opioid, set narcotic
tobacco | tabac | tobacco |
cigarette | cigarette, clope | cigarette |set tobacco
e-cigarette | cigarette électronique, vapoteuse | e-cigarette, electronic cigarette, vape |set tobacco
cigar | cigare | cigar |set tobacco
nicotine | nicotine | nicotine |
smoking-habit | tabagisme | smoking |
alcoholism | alcoolisme | alcoholism |
diet | régime alimentaire, alimentation, régime | diet |
vitamin | vitamine | vitamin |
protein | protéine | protein |
calorie | calorie | calorie |
cholesterol | cholestérol | cholesterol |
hormone | hormone ; hormonal | hormone ; hormonal |
blood-pressure | tension artérielle, pression artérielle | blood pressure |
blood-sugar | glycémie | blood sugar, blood glucose |
blood-group | groupe sanguin | blood group, blood type |
# diseases
disease | maladie, affection, pathologie ; | disease, illness, sickness, ailment |
chronic-disease | maladie chronique | chronic disease | isa disease, opposite acute-disease
acute-disease | maladie aiguë | acute disease | isa disease, opposite chronic-disease
rare-disease | maladie rare, maladie orpheline | rare disease | isa disease
infectious-disease | maladie infectieuse | infectious disease | isa disease
genetic-disease | maladie génétique, maladie héréditaire | genetic disease, hereditary disease | isa disease
autoimmune-disease | maladie auto-immune | autoimmune disease | isa disease
mental-illness | maladie mentale, trouble mental | mental illness, mental disorder | isa disease
heart-disease | maladie cardiaque, cardiopathie | heart disease | isa disease
infection | infection ; infectieux | infection ; infectious | isa disease
inflammation | inflammation ; inflammatoire | inflammation ; inflammatory |
syndrome | syndrome | syndrome |
cancer | cancer ; cancéreux | cancer ; cancerous | isa disease, set disease
breast-cancer | cancer du sein | breast cancer | isa cancer, set cancer-kind
lung-cancer | cancer du poumon | lung cancer | isa cancer, set cancer-kind
prostate-cancer | cancer de la prostate | prostate cancer | isa cancer, set cancer-kind
colon-cancer | cancer du côlon, cancer colorectal | colon cancer, colorectal cancer, bowel cancer | isa cancer, set cancer-kind
pancreatic-cancer | cancer du pancréas | pancreatic cancer | isa cancer, set cancer-kind
skin-cancer | cancer de la peau, mélanome | skin cancer, melanoma | isa cancer, set cancer-kind
ovarian-cancer | cancer de l'ovaire, cancer des ovaires | ovarian cancer | isa cancer, set cancer-kind
liver-cancer | cancer du foie | liver cancer | isa cancer, set cancer-kind
stomach-cancer | cancer de l'estomac | stomach cancer | isa cancer, set cancer-kind
brain-cancer | tumeur au cerveau, tumeur cérébrale, cancer du cerveau | brain tumour, brain cancer, brain tumor | isa cancer, set cancer-kind
leukaemia | leucémie | leukaemia, leukemia | isa cancer, set cancer-kind
tumour | tumeur | tumour, tumor |
benign-tumour | tumeur bénigne | benign tumour, benign tumor | isa tumour, opposite malignant-tumour
malignant-tumour | tumeur maligne | malignant tumour, malignant tumor | isa tumour, opposite benign-tumour
diabetes | diabète ; diabétique | diabetes ; diabetic | isa disease, set disease
influenza | grippe, influenza ; grippal | flu, influenza | isa infectious-disease, set disease
bird-flu | grippe aviaire | bird flu, avian flu, avian influenza | isa influenza
common-cold | rhume | common cold, cold | isa infectious-disease, set disease
covid | covid, Covid-19, coronavirus | Covid, Covid-19, coronavirus | isa infectious-disease, set disease
malaria | paludisme, malaria | malaria | isa infectious-disease, set disease
tuberculosis | tuberculose ; tuberculeux | tuberculosis, TB | isa infectious-disease, set disease
cholera | choléra | cholera | isa infectious-disease, set disease
plague | peste | plague | isa infectious-disease, set disease
measles | rougeole | measles | isa infectious-disease, set disease
rubella | rubéole | rubella | isa infectious-disease, set disease
mumps | oreillons | mumps | isa infectious-disease, set disease
chickenpox | varicelle | chickenpox | isa infectious-disease, set disease
smallpox | variole | smallpox | isa infectious-disease, set disease
mpox | variole du singe, mpox | mpox, monkeypox | isa infectious-disease, set disease
polio | poliomyélite, polio | polio, poliomyelitis | isa infectious-disease, set disease
typhus | typhus | typhus | isa infectious-disease, set disease
typhoid | typhoïde, fièvre typhoïde | typhoid, typhoid fever | isa infectious-disease, set disease
tetanus | tétanos | tetanus | isa infectious-disease, set disease
whooping-cough | coqueluche | whooping cough | isa infectious-disease, set disease
scarlet-fever | scarlatine | scarlet fever | isa infectious-disease, set disease
rabies | rage | rabies | isa infectious-disease, set disease
dengue | dengue | dengue, dengue fever | isa infectious-disease, set disease
yellow-fever | fièvre jaune | yellow fever | isa infectious-disease, set disease
ebola | Ebola, fièvre Ebola | Ebola | isa infectious-disease, set disease
zika | Zika, virus Zika | Zika, Zika virus | isa infectious-disease, set disease
chikungunya | chikungunya | chikungunya | isa infectious-disease, set disease
aids | sida | AIDS | isa infectious-disease, set disease
hiv | VIH | HIV |
hepatitis | hépatite | hepatitis | isa disease, set disease
meningitis | méningite | meningitis | isa disease, set disease
pneumonia | pneumonie | pneumonia | isa disease, set disease
bronchitis | bronchite | bronchitis | isa disease, set disease
bronchiolitis | bronchiolite | bronchiolitis | isa disease, set disease
tonsillitis | angine, amygdalite | tonsillitis | isa disease, set disease
asthma | asthme ; asthmatique | asthma ; asthmatic | isa disease, set disease
leprosy | lèpre ; lépreux | leprosy | isa infectious-disease, set disease
syphilis | syphilis | syphilis | isa infectious-disease, set disease
lyme-disease | maladie de Lyme | Lyme disease | isa infectious-disease, set disease
alzheimer | maladie d'Alzheimer, Alzheimer | Alzheimer's disease, Alzheimer's | isa dementia, set disease
parkinson | maladie de Parkinson, Parkinson | Parkinson's disease, Parkinson's | isa disease, set disease
dementia | démence | dementia | isa disease
multiple-sclerosis | sclérose en plaques | multiple sclerosis | isa disease, set disease
als-disease | sclérose latérale amyotrophique, maladie de Charcot, SLA | amyotrophic lateral sclerosis, ALS, motor neurone disease | isa disease, set disease
cystic-fibrosis | mucoviscidose | cystic fibrosis | isa genetic-disease, set disease
haemophilia | hémophilie | haemophilia, hemophilia | isa genetic-disease, set disease
sickle-cell | drépanocytose | sickle cell disease | isa genetic-disease, set disease
epilepsy | épilepsie ; épileptique | epilepsy ; epileptic | isa disease, set disease
arthritis | arthrite | arthritis | isa disease, set disease
osteoarthritis | arthrose | osteoarthritis | isa disease
osteoporosis | ostéoporose | osteoporosis | isa disease, set disease
gout | goutte | gout | isa disease, set disease
scurvy | scorbut | scurvy | isa disease, set disease
anaemia | anémie ; anémique | anaemia, anemia | isa disease, set disease
endometriosis | endométriose | endometriosis | isa disease, set disease
psoriasis | psoriasis | psoriasis | isa disease, set disease
eczema | eczéma | eczema | isa disease, set disease
appendicitis | appendicite | appendicitis | isa disease, set disease
glaucoma | glaucome | glaucoma | isa disease, set disease
cataract | cataracte | cataract | isa disease, set disease
depression-illness | dépression ; dépressif | depression ; depressive | isa mental-illness
schizophrenia | schizophrénie | schizophrenia | isa mental-illness
bipolar-disorder | trouble bipolaire, bipolarité | bipolar disorder | isa mental-illness
anorexia | anorexie | anorexia | isa mental-illness, opposite bulimia
bulimia | boulimie | bulimia | isa mental-illness, opposite anorexia
autism | autisme ; autiste | autism ; autistic |
adhd | TDAH, trouble de l'attention | ADHD, attention deficit disorder |
dyslexia | dyslexie | dyslexia |
burnout | épuisement professionnel, burn-out | burnout |
insomnia | insomnie | insomnia |
stress | stress | stress |
anxiety | anxiété, angoisse | anxiety |
trauma | traumatisme | trauma |
ptsd | stress post-traumatique | post-traumatic stress disorder, PTSD |
obesity | obésité ; obèse | obesity ; obese |
malnutrition | malnutrition, dénutrition | malnutrition |
high-blood-pressure | hypertension | hypertension, high blood pressure | opposite low-blood-pressure
low-blood-pressure | hypotension | hypotension, low blood pressure | opposite high-blood-pressure
heart-attack | crise cardiaque, infarctus | heart attack | set sudden-illness
stroke-noun | AVC, accident vasculaire cérébral, attaque cérébrale | stroke | set sudden-illness
cardiac-arrest | arrêt cardiaque | cardiac arrest | 
pulmonary-embolism | embolie pulmonaire | pulmonary embolism | set sudden-illness
aneurysm | anévrisme, rupture d'anévrisme | aneurysm | set sudden-illness
heart-failure | insuffisance cardiaque | heart failure |
kidney-failure | insuffisance rénale | kidney failure |
thrombosis | thrombose | thrombosis |
haemorrhage | hémorragie ; hémorragique | haemorrhage, hemorrhage, bleeding |
coma | coma | coma |
fever | fièvre | fever |
cough-noun | toux | cough |
headache | mal de tête, céphalée | headache |
migraine | migraine | migraine |
nausea | nausée, envie de vomir, mal au cœur, haut-le-cœur | nausea, queasiness, feeling sick |
diarrhoea | diarrhée | diarrhoea, diarrhea |opposite constipation
rash | éruption cutanée | rash |
fatigue | fatigue | fatigue, tiredness |
pain | douleur | pain, ache |
dizziness | vertige | dizziness, vertigo |
allergy | allergie ; allergique | allergy ; allergic |
poisoning | empoisonnement, intoxication | poisoning |
food-poisoning | intoxication alimentaire | food poisoning | isa poisoning
injury | blessure, lésion | injury, wound |
fracture | fracture | fracture | isa injury, set injury-kind
sprain | entorse, foulure | sprain | isa injury, set injury-kind
burn-injury | brûlure | burn | isa injury, set injury-kind
cut-wound | coupure, entaille | cut | isa injury, set injury-kind
bruise | hématome, ecchymose, bleu | bruise | isa injury, set injury-kind
dislocation | luxation | dislocation | isa injury, set injury-kind
concussion | commotion cérébrale, commotion | concussion | isa injury, set injury-kind
scar | cicatrice | scar |
amputation | amputation | amputation |
paralysis | paralysie | paralysis |
blindness | cécité | blindness |
deafness | surdité | deafness |
# care, substances, bodies of medicine
intervention | intervention | intervention |
comorbidity | comorbidité | comorbidity |
hydroxychloroquine | hydroxychloroquine | hydroxychloroquine | isa drug-medicine, set drug-by-name
chloroquine | chloroquine | chloroquine | isa drug-medicine, set drug-by-name
ivermectin | ivermectine | ivermectin | isa drug-medicine, set drug-by-name
remdesivir | remdésivir | remdesivir | isa antiviral, set drug-by-name
ibuprofen | ibuprofène | ibuprofen | isa painkiller, set drug-by-name
penicillin | pénicilline | penicillin | isa antibiotic, set drug-by-name
amoxicillin | amoxicilline | amoxicillin | isa antibiotic, set drug-by-name
semaglutide | sémaglutide | semaglutide | isa drug-medicine, set drug-by-name
codeine | codéine | codeine | isa opioid, set drug-by-name
tramadol | tramadol | tramadol | isa opioid, set drug-by-name
methadone | méthadone | methadone | isa opioid, set drug-by-name
ketamine | kétamine | ketamine | set drug-by-name
lsd | LSD | LSD | isa drug-narcotic, set narcotic
crack-cocaine | crack | crack cocaine | isa drug-narcotic, set narcotic
inhibitor | inhibiteur | inhibitor |
adjuvant | adjuvant | adjuvant |
additive | additif | additive |
preservative | conservateur alimentaire | preservative |
carcinogen | cancérogène, cancérigène | carcinogen |
endocrine-disruptor | perturbateur endocrinien | endocrine disruptor, endocrine disrupter |
oestrogen | œstrogène | oestrogen, estrogen | isa hormone, set hormone-kind
testosterone | testostérone | testosterone | isa hormone, set hormone-kind
cortisol | cortisol | cortisol | isa hormone, set hormone-kind
adrenaline | adrénaline | adrenaline | isa hormone, set hormone-kind
progesterone | progestérone | progesterone | isa hormone, set hormone-kind
dopamine | dopamine | dopamine | set hormone-kind
serotonin | sérotonine | serotonin | set hormone-kind
collagen | collagène | collagen |
amino-acid | acide aminé | amino acid |
antioxidant | antioxydant | antioxidant |
allergen | allergène | allergen |
pathogen-noun | agent pathogène, pathogène | pathogen |
norovirus | norovirus | norovirus | isa virus, set virus-kind
rhinovirus | rhinovirus | rhinovirus | isa virus, set virus-kind
adenovirus | adénovirus | adenovirus | isa virus, set virus-kind
papillomavirus | papillomavirus | papillomavirus, HPV | isa virus, set virus-kind
salmonella | salmonelle | salmonella | isa bacterium, set bacterium-kind
listeria | listeria | listeria | isa bacterium, set bacterium-kind
legionella | légionelle | legionella | isa bacterium, set bacterium-kind
subvariant | sous-variant | subvariant, sub-variant |
herd-immunity | immunité collective | herd immunity |
zoonosis | zoonose | zoonosis |
patient-zero | patient zéro | patient zero |
superspreader | supercontaminateur | superspreader, super-spreader |
contact-case | cas contact | contact case, close contact |
contact-tracing | traçage des contacts | contact tracing |
social-distancing | distanciation sociale, distanciation physique | social distancing |
pcr-test | test PCR | PCR test | set covid-test
antigen-test | test antigénique | antigen test, lateral flow test | set covid-test
placebo-effect | effet placebo | placebo effect |
contraindication | contre-indication | contraindication | opposite indication-medical
indication-medical | indication thérapeutique | therapeutic indication | opposite contraindication
off-label | hors AMM | off-label use |
marketing-authorisation | autorisation de mise sur le marché | marketing authorisation, marketing authorization, marketing approval |
malpractice-medical | erreur médicale | medical error, medical malpractice |
misdiagnosis | erreur de diagnostic | misdiagnosis |
referral | orientation vers un spécialiste | referral |
inpatient | patient hospitalisé | inpatient | isa patient, opposite outpatient
outpatient | patient ambulatoire | outpatient | isa patient, opposite inpatient
outpatient-care | soins ambulatoires, chirurgie ambulatoire | outpatient care |
day-hospital | hôpital de jour | day hospital |
hospital-bed | lit d'hôpital | hospital bed |
medical-desert | désert médical | medical desert |
medical-record | dossier médical | medical record |
blood-donation | don du sang | blood donation |
transmissibility | transmissibilité | transmissibility |
incidence | taux d'incidence | incidence rate |
morbidity | morbidité | morbidity |
longevity | longévité | longevity |
hypoxia | hypoxie | hypoxia |
deficiency | carence | deficiency |
vitamin-deficiency | carence en vitamines | vitamin deficiency |
immunodeficiency | immunodéficience | immunodeficiency |
clotting | coagulation | clotting, coagulation |
healing-wound | cicatrisation | wound healing |
numbness | engourdissement | numbness |
palpitation | palpitation | palpitation |
seizure-fit | crise d'épilepsie, convulsion | seizure, epileptic fit |
heatstroke | coup de chaleur, insolation | heatstroke, sunstroke |
hypothermia | hypothermie | hypothermia | opposite hyperthermia, set death-way
hyperthermia | hyperthermie | hyperthermia | opposite hypothermia
frostbite | gelure, engelure | frostbite |
drowning | noyade | drowning |set death-way
electrocution | électrocution | electrocution |set death-way
asphyxia | asphyxie | asphyxia, suffocation |set death-way
sunburn | coup de soleil | sunburn |
blister | ampoule à la peau | blister |
ulcer | ulcère | ulcer |
hernia | hernie | hernia |
sepsis | septicémie | sepsis |
gangrene | gangrène | gangrene |
jaundice | jaunisse | jaundice |
constipation | constipation | constipation | opposite diarrhoea
aphasia | aphasie | aphasia |
amnesia | amnésie | amnesia |
dermatitis | dermatite | dermatitis |
celiac-disease | maladie cœliaque | coeliac disease, celiac disease |
crohn-disease | maladie de Crohn | Crohn disease |
phobia | phobie | phobia |
paranoia | paranoïa | paranoia |
brain-death | mort cérébrale | brain death |
palsy | infirmité motrice cérébrale | cerebral palsy |
down-syndrome | trisomie 21 | Down syndrome, Down's syndrome |
hearing-loss | perte d'audition | hearing loss |
haematologist | hématologue | haematologist, hematologist | isa doctor, set role-doctor
nephrologist | néphrologue | nephrologist | isa doctor, set role-doctor
urologist | urologue | urologist | isa doctor, set role-doctor
rheumatologist | rhumatologue | rheumatologist | isa doctor, set role-doctor
endocrinologist | endocrinologue | endocrinologist | isa doctor, set role-doctor
gastroenterologist | gastro-entérologue | gastroenterologist | isa doctor, set role-doctor
geriatrician | gériatre | geriatrician | isa doctor, set role-doctor
infectious-disease-specialist | infectiologue | infectious disease specialist | isa doctor, set role-doctor
nephrology | néphrologie | nephrology |
haematology | hématologie | haematology, hematology |
toxicology | toxicologie | toxicology |
vaccinology | vaccinologie | vaccinology |
urology | urologie | urology |
rheumatology | rhumatologie | rheumatology |
endocrinology | endocrinologie | endocrinology |
cavity-body | cavité | cavity |
membrane | membrane | membrane |
nostril | narine | nostril |
armpit | aisselle | armpit |
eyeball | globe oculaire | eyeball |
tract-body | tube digestif | digestive tract |
genitals | parties génitales | genitals, genitalia |
`);
