// Technology: computing, artificial intelligence, software, networks, electronics, engineering.
import { table } from '../table.ts';

export const technology = table('things', `
technology | technologie, technique, tech ; technologique | technology, tech ; technological |
digital | numérique ; numérique | digital technology ; digital |
innovation | innovation ; innovant | innovation ; innovative |
invention | invention | invention |
breakthrough | percée, découverte majeure | breakthrough, advance |
automation | automatisation ; automatisé | automation ; automated |
# artificial intelligence
artificial-intelligence | intelligence artificielle, IA | artificial intelligence, AI |
generative-ai | IA générative, intelligence artificielle générative | generative AI | isa artificial-intelligence
machine-learning | apprentissage automatique, apprentissage machine, machine learning | machine learning | isa artificial-intelligence
deep-learning | apprentissage profond, deep learning | deep learning | isa machine-learning
reinforcement-learning | apprentissage par renforcement | reinforcement learning | isa machine-learning, set learning-kind
supervised-learning | apprentissage supervisé | supervised learning | isa machine-learning, set learning-kind
unsupervised-learning | apprentissage non supervisé | unsupervised learning | isa machine-learning, set learning-kind
neural-network | réseau de neurones, réseau neuronal | neural network, neural net |
model-noun | modèle | model |
ai-model | modèle d'IA, modèle d'intelligence artificielle | AI model | isa model-noun
language-model | modèle de langage, grand modèle de langage, LLM, modèle linguistique | language model, large language model, LLM | isa ai-model
open-model | modèle ouvert, modèle open source | open model, open-weight model, open-source model | isa model-noun, opposite proprietary-model
proprietary-model | modèle propriétaire, modèle fermé | proprietary model, closed model | isa model-noun, opposite open-model
chatbot | agent conversationnel, chatbot, robot conversationnel | chatbot, conversational agent |
virtual-assistant | assistant virtuel, assistant vocal | virtual assistant, voice assistant |
ai-agent | agent d'IA, agent autonome | AI agent, autonomous agent |
training-data | données d'entraînement, données d'apprentissage | training data |
training-set | jeu d'entraînement, ensemble d'entraînement | training set | opposite test-set
test-set | jeu de test, ensemble de test | test set | opposite training-set
dataset | jeu de données, ensemble de données, base d'apprentissage | dataset, data set |
benchmark | banc d'essai, test de référence, benchmark | benchmark |
parameter | paramètre | parameter |
weights-model | poids du modèle | model weights, weights |
token-text | jeton, token | token |
context-window | fenêtre de contexte | context window, context length |
prompt | invite, requête, prompt | prompt |
database-query | requête, requêtes | query, database query |
reasoning | raisonnement | reasoning |
hallucination | hallucination | hallucination |
bias | biais, préjugé | bias, prejudice |
algorithm | algorithme ; algorithmique | algorithm ; algorithmic |
facial-recognition | reconnaissance faciale | facial recognition, face recognition |
speech-recognition | reconnaissance vocale | speech recognition, voice recognition |
machine-translation | traduction automatique | machine translation |
computer-vision | vision par ordinateur | computer vision |
deepfake | hypertrucage, deepfake | deepfake |
robot | robot ; robotique | robot ; robotic |
robotics | robotique | robotics |
humanoid-robot | robot humanoïde, humanoïde | humanoid robot, humanoid | isa robot
# software
software | logiciel ; logiciel | software |
free-software | logiciel libre, open source | open-source software, open source, free software | isa software, opposite proprietary-software
proprietary-software | logiciel propriétaire | proprietary software | isa software, opposite free-software
application | application, appli | app, application | isa software
mobile-app | application mobile | mobile app | isa application
operating-system | système d'exploitation | operating system, OS | isa software
browser | navigateur, navigateur web | browser, web browser | isa software
search-engine | moteur de recherche | search engine |
word-processor | traitement de texte | word processor | isa software
spreadsheet | tableur, feuille de calcul | spreadsheet |
compiler | compilateur | compiler | isa software
interpreter-software | interpréteur | software interpreter | isa software
library-software | bibliothèque logicielle | software library |
framework | cadriciel, framework | framework |
programming-language | langage de programmation | programming language |
code | code, code source | code, source code |
program-noun | programme informatique | computer program |
script | script | script |
bug | bogue, bug | bug |
patch | correctif, patch, correctif de sécurité, rustine logicielle | patch, fix, security fix, security patch, bug fix, hotfix |
update | mise à jour | update |
version | version | version |
beta-version | version bêta, bêta | beta version, beta | isa version, opposite final-version
final-version | version finale, version stable | final version, stable version, stable release | isa version, opposite beta-version
prototype | prototype | prototype |
repository | dépôt de code, référentiel | repository, repo |
pull-request | demande de fusion, pull request | pull request, merge request |
api | API, interface de programmation | API, application programming interface |
interface | interface | interface |
user-interface | interface utilisateur | user interface, UI | isa interface
feature | fonctionnalité, fonction | feature, functionality |
plugin | module d'extension, greffon, plugin | plugin, plug-in, add-on, extension |
platform | plateforme, plate-forme | platform |
tool | outil | tool |
converter | convertisseur, outil de conversion | converter, conversion tool
code-commit | validation de code, commit | commit, code commit |
system | système | system |
database | base de données | database |
data | données, donnée | data |
personal-data | données personnelles, données à caractère personnel | personal data | isa data
big-data | mégadonnées, big data | big data | isa data
metadata | métadonnées | metadata | isa data
file | fichier | file |
folder | dossier informatique, répertoire | folder, directory |
backup | sauvegarde, copie de sauvegarde | backup |
password | mot de passe | password |
username | nom d'utilisateur, identifiant | username, user name, login |
user-account | compte utilisateur, compte | user account, account |
encryption | chiffrement, cryptage | encryption |
cybersecurity | cybersécurité, sécurité informatique | cybersecurity, cyber security, computer security |
cyberattack | cyberattaque, attaque informatique, piratage informatique | cyberattack, cyber attack, hack |
data-breach | fuite de données, violation de données | data breach, data leak |
malware | logiciel malveillant, maliciel | malware | isa software
ransomware | rançongiciel | ransomware | isa malware, set malware-kind
computer-virus | virus informatique | computer virus | isa malware
spyware | logiciel espion | spyware | isa malware, set malware-kind
phishing | hameçonnage, phishing | phishing |
spam | pourriel, spam | spam, junk mail |
flaw-security | faille, faille de sécurité, vulnérabilité | vulnerability, security flaw, security hole |
firewall | pare-feu | firewall |
outage | panne, coupure | outage, breakdown |
backdoor | porte dérobée | backdoor |
# machines
computer | ordinateur ; informatique | computer |
computing | informatique | computing, computer science, information technology |
laptop | ordinateur portable | laptop, laptop computer | isa computer, set computer-kind
desktop-computer | ordinateur de bureau | desktop computer, desktop | isa computer, set computer-kind
supercomputer | supercalculateur, superordinateur | supercomputer | isa computer, set computer-kind
on-board-computer | ordinateur de bord, calculateur de bord, calculateur de vol | on-board computer, onboard computer, guidance computer, flight computer | isa computer
quantum-computer | ordinateur quantique | quantum computer | isa computer, set computer-kind
tablet-device | tablette, tablette tactile | tablet | set computer-kind
server | serveur informatique, serveur | server | isa computer, set computer-kind
data-centre | centre de données, data center | data centre, data center |
cloud-computing | nuage informatique, informatique en nuage, cloud | cloud, cloud computing |
hardware | matériel, matériel informatique | hardware | opposite software-part
software-part | partie logicielle | software side | opposite hardware
chip | puce, puce électronique | chip, microchip |
semiconductor | semi-conducteur | semiconductor |
processor | processeur, microprocesseur | processor, CPU, microprocessor | isa chip
processor-core | cœur de processeur, cœur de calcul | processor core, CPU core, core |
graphics-card | carte graphique, processeur graphique, GPU | graphics card, GPU, graphics processing unit | isa chip
transistor | transistor | transistor |
memory-computer | mémoire vive, mémoire | RAM, computer memory |
hard-drive | disque dur | hard drive, hard disk, disk |
usb-stick | clé USB | USB stick, flash drive, USB key |
screen | écran | screen, display |
keyboard | clavier | keyboard |
mouse-device | souris | computer mouse |
printer-device | imprimante | printer |
scanner-device | scanneur, scanner | scanner |
webcam | webcam | webcam |
phone | téléphone ; téléphonique | phone, telephone |
mobile-phone | téléphone portable, téléphone mobile, portable | mobile phone, cell phone, cellphone, mobile | isa phone
smartphone | smartphone, ordiphone | smartphone | isa mobile-phone, set phone-kind
landline | ligne fixe, téléphone fixe | landline | isa phone, set phone-kind
headset | casque audio | headset, headphones |
earphone | écouteur, oreillette | earphone, earbud, earpiece |
loudspeaker | haut-parleur, enceinte | loudspeaker, speaker |
microphone | microphone, micro | microphone, mic |
camera | appareil photo, appareil photographique | camera |
video-camera | caméra, caméscope | video camera, camcorder |
surveillance-camera | caméra de surveillance, vidéosurveillance | surveillance camera, CCTV, security camera |
games-console | console de jeux, console | games console, game console |
smartwatch | montre connectée | smartwatch |
smart-glasses | lunettes connectées | smart glasses |
vr-headset | casque de réalité virtuelle | VR headset, virtual reality headset |
virtual-reality | réalité virtuelle | virtual reality, VR | opposite augmented-reality
augmented-reality | réalité augmentée | augmented reality, AR | opposite virtual-reality
drone | drone | drone, unmanned aerial vehicle, UAV |
sensor | capteur, détecteur | sensor, detector |
battery | batterie, pile | battery |
charger | chargeur | charger |
cable | câble | cable |
wire | fil électrique | wire |
charging-station | borne de recharge | charging station, charging point |
printer-3d | imprimante 3D | 3D printer |
radar | radar | radar |
laser | laser | laser |
antenna | antenne | antenna, aerial |
transmitter | émetteur | transmitter | opposite receiver-device
receiver-device | récepteur | receiver | opposite transmitter
device | appareil, dispositif | device, appliance, gadget |
equipment | équipement, matériel | equipment, gear |
component | composant, composante | component |
spare-part | pièce détachée, pièce de rechange | spare part |
machine | machine | machine |
engine | moteur | engine, motor |
electric-motor | moteur électrique | electric motor, electric engine | isa engine, set engine-kind
diesel-engine | moteur diesel | diesel engine | isa engine, set engine-kind
petrol-engine | moteur à essence | petrol engine, gasoline engine | isa engine, set engine-kind
steam-engine | machine à vapeur | steam engine | isa engine, set engine-kind
jet-engine | moteur à réaction, réacteur d'avion | jet engine | isa engine, set engine-kind
turbine | turbine | turbine |
pump | pompe | pump |
generator | générateur, groupe électrogène | generator |
crane | grue | crane |
# networks
internet | internet, toile | internet, web |
network | réseau | network |
social-network | réseau social | social network, social media, social networking site |
website | site internet, site web, site | website, web site |
web-page | page web | web page, webpage |
home-page | page d'accueil | home page, homepage |
link | lien hypertexte | hyperlink |
blog | blog, blogue | blog |
forum-online | forum | online forum |
email | courriel, e-mail, courrier électronique, mail | email, e-mail |
text-message | SMS, texto | text message, text, SMS |
messaging-app | messagerie, messagerie instantanée | messaging app, messaging service, instant messaging |
podcast | podcast, balado | podcast |
streaming | diffusion en continu, streaming | streaming |
download-noun | téléchargement | download |
wifi | wifi, Wi-Fi | wifi, Wi-Fi |
fibre-optic | fibre optique, fibre | fibre optic, optical fibre, fiber optic |
broadband | haut débit, très haut débit | broadband |
bandwidth | bande passante | bandwidth |
router | routeur | router |
domain-name | nom de domaine | domain name |
hosting-provider | hébergeur | hosting provider, web host |
access-provider | fournisseur d'accès | internet service provider, ISP |
cookie-web | traceur, cookie | cookie, tracker |
avatar | avatar | avatar |
hashtag | mot-dièse, hashtag | hashtag |
tweet | tweet | tweet |
blockchain | chaîne de blocs, blockchain | blockchain |
video-game | jeu vidéo ; vidéoludique | video game, videogame |set game-kind
connected-object | objet connecté | connected object, connected device |
geolocation | géolocalisation | geolocation |
gps | GPS, système de navigation | GPS, satellite navigation |
qr-code | code QR | QR code |
barcode | code-barres | barcode |
pixel | pixel | pixel |
byte | octet | byte |
gene-editing | édition génomique | gene editing, genome editing |
nanotechnology | nanotechnologie | nanotechnology |
biotechnology | biotechnologie, biotech | biotechnology, biotech |
telecommunications | télécommunications, télécoms | telecommunications, telecoms |
electronics | électronique ; électronique | electronics ; electronic |
mechanics-field | mécanique ; mécanique | mechanics ; mechanical |
infrastructure | infrastructure | infrastructure |
standard-norm | norme | standard, norm |
specification | cahier des charges, spécification | specification, specifications |
setting-parameter | réglage | setting |
computing-power | puissance de calcul | computing power, compute, processing power |
roadmap | feuille de route | roadmap, road map |
deployment-tech | mise en production | production deployment |
# data, software, devices
node-network | nœud de réseau | node |
subspace | sous-espace | subspace |
optimization | optimisation | optimization, optimisation |
classifier | classifieur, classificateur | classifier |
encoder | encodeur | encoder | opposite decoder
decoder | décodeur | decoder | opposite encoder
embedding | plongement lexical, plongement | embedding |
tensor | tenseur | tensor |
vector-maths | vecteur | vector |
linear-algebra | algèbre linéaire | linear algebra |
taxonomy | taxonomie | taxonomy |
ontology | ontologie | ontology |
visualization | visualisation | visualization, visualisation |
analytics | analytique de données | analytics |
simulator | simulateur | simulator |
simulation | simulation | simulation |
emulator | émulateur | emulator |
demo | démo | demo |
setup-tech | mise en place technique | setup |
layout | mise en page, agencement | layout |
font-type | police de caractères | font, typeface |
workspace | espace de travail | workspace |
mainframe | ordinateur central | mainframe |
aggregator | agrégateur | aggregator |
recommender | moteur de recommandation | recommendation engine, recommender |
newsfeed | fil d'actualité | news feed, newsfeed, timeline |
keyword | mot-clé | keyword |
screenshot | capture d'écran | screenshot |
emoji | émoji | emoji |
meme | mème | meme |
clip-video | clip | clip |
selfie | selfie, égoportrait | selfie |
webinar | webinaire | webinar |
videoconference | visioconférence, vidéoconférence | videoconference, video call |
voicemail | messagerie vocale | voicemail |
ringtone | sonnerie | ringtone |
sim-card | carte SIM | SIM card |
touchscreen | écran tactile | touchscreen, touch screen |
joystick | manette de jeu | joystick, game controller |
floppy-disk | disquette | floppy disk, diskette |
compact-disc-drive | lecteur de disques | disc drive, disk drive |
bot | bot | bot |
troll-online | troll | troll |
clickbait | piège à clics | clickbait |
dark-web | dark web | dark web |
zero-day | faille zero-day | zero-day, zero-day vulnerability |
denial-of-service | attaque par déni de service | denial-of-service attack, DDoS attack |
botnet | botnet | botnet |
hotspot-wifi | point d'accès wifi | hotspot, wi-fi hotspot |
modem | modem | modem |
mesh | maillage | mesh |
connector | connecteur | connector |
connectivity | connectivité | connectivity |
interoperability | interopérabilité | interoperability |
downtime | temps d'arrêt | downtime | opposite uptime
uptime | disponibilité du service | uptime | opposite downtime
latency | latence | latency |
throughput | débit | throughput |
encryption-key | clé de chiffrement | encryption key |
digital-signature | signature numérique, signature électronique | digital signature, electronic signature |
spreadsheet-row | cellule de tableau | spreadsheet cell |
audio-file | fichier audio | audio file |
voice-over | voix off | voice-over, voiceover |
silicon-wafer | galette de silicium | silicon wafer |
foundry-chip | fonderie | foundry |
semiconductor-plant | usine de semi-conducteurs | chip plant, semiconductor plant, fab |
circuit-board | circuit imprimé | circuit board |
circuit-electric | circuit électrique | electrical circuit |
solenoid | bobine | coil |
fuel-cell | pile à combustible | fuel cell |
lithium-battery | batterie au lithium | lithium battery, lithium-ion battery | isa battery
dishantenna | antenne parabolique | satellite dish |
shaft-machine | arbre de transmission | drive shaft |
piston | piston | piston |
valve | soupape, valve | valve |
lever | levier | lever |
conveyor | convoyeur | conveyor belt, conveyor |
assembly-line | chaîne de montage, chaîne d'assemblage | assembly line, production line |
maintenance | maintenance | maintenance, upkeep |
retrofit | rétrofit | retrofit |
overhaul-noun | refonte, révision complète | overhaul |
technique | technique | technique |
multitasking | multitâche | multitasking |
`);
