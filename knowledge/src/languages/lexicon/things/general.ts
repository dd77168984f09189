// Everyday nouns of many fields that the tables by domain leave out.
import { table } from '../table.ts';

export const general = table('things', `
# people
agent-person | agent, agente | agent | isa person
teammate | coéquipier, coéquipière | teammate, team-mate | isa person
classmate | camarade de classe | classmate, schoolmate | isa person
roommate | colocataire | roommate, flatmate, housemate | isa person
companion | compagnon, compagne | companion | isa person
scholar | érudit, érudite, universitaire | scholar, academic | isa person
intellectual-person | intellectuel, intellectuelle | intellectual | isa person
peer | pair | peer |
counterpart | homologue | counterpart | isa person
homeowner | propriétaire immobilier, propriétaire de logement | homeowner | isa owner
landowner | propriétaire terrien, propriétaire foncier | landowner | isa owner
co-owner | copropriétaire | co-owner | isa owner
poacher | braconnier, braconnière | poacher | isa criminal
pirate | pirate | pirate | isa criminal
gunman | tireur, homme armé | gunman, shooter | isa person
assailant | assaillant, assaillante, agresseur | assailant, attacker | isa person
invader | envahisseur, envahisseuse | invader | isa person
smuggler | contrebandier, contrebandière, passeur | smuggler | isa criminal
warrior | guerrier, guerrière | warrior | isa person
guerrilla-fighter | guérillero, maquisard | guerrilla, guerrilla fighter | isa person
resistance-fighter | résistant, résistante | resistance fighter | isa person
collaborator-traitor | collaborateur de l'ennemi, collabo | wartime collaborator | isa person
settler | colon | settler | isa person
conqueror | conquérant, conquérante | conqueror | isa person
peacemaker | artisan de la paix, pacificateur | peacemaker | isa person
messenger | messager, messagère | messenger | isa person
signatory | signataire | signatory |
observer | observateur, observatrice | observer | isa person
cowboy | cowboy, cow-boy | cowboy | isa person
performer | artiste de scène | performer, entertainer | isa artist
broadcaster | diffuseur, chaîne publique | broadcaster | isa company
prostitute | prostituée, prostitué | prostitute, sex worker | isa person
socialite | mondain, mondaine | socialite | isa person
ethnic-group | ethnie, groupe ethnique ; ethnique | ethnic group ; ethnic |
tribe | tribu ; tribal | tribe ; tribal |
clan | clan | clan |
dynasty | dynastie ; dynastique | dynasty ; dynastic |
nobility | noblesse, aristocratie | nobility, aristocracy |
bourgeoisie | bourgeoisie ; bourgeois | bourgeoisie ; bourgeois |
working-class | classe ouvrière | working class | set social-class-thing
middle-class | classe moyenne, classes moyennes | middle class | set social-class-thing
upper-class | haute société, classe supérieure | upper class | set social-class-thing
elite | élite | elite |
gang | gang, bande criminelle | gang |opposite police
mafia | mafia ; mafieux | mafia, mob |
diaspora | diaspora | diaspora |
taliban | taliban | Taliban |
civilisation | civilisation | civilisation, civilization |
lifestyle | mode de vie, style de vie | lifestyle, way of life |
behaviour | comportement, conduite | behaviour, behavior, conduct |
habit-practice | habitude | habit |
skill-gap | lacune de compétences | skills gap |
attitude | attitude | attitude |
personality-trait | personnalité, caractère | personality, character |
ego | ego | ego |
# abstract
action-deed | action, acte | action, act, deed |
interaction | interaction | interaction |
communication | communication | communication |
scenario | scénario | scenario |
instance-case | cas | case, instance |
constraint | contrainte | constraint |
guideline | ligne directrice, directives, consignes | guideline, guidance |
framework-legal | cadre juridique, cadre légal | legal framework |
insight | éclairage | insight |
perception | perception | perception |
impression | impression | impression |
pleasure | plaisir | pleasure |
trick | astuce, ruse | trick, ruse |
conspiracy | complot, conspiration, machination | conspiracy, plot |
conspiracy-theory | théorie du complot, complotisme ; complotiste | conspiracy theory |
hoax | canular, supercherie | hoax |
cliche | cliché, stéréotype | cliché, stereotype |
anecdote | anecdote ; anecdotique | anecdote ; anecdotal |
metaphor-image | comparaison imagée | simile |
phrase-expression | expression, locution | phrase, expression |
slang | argot | slang |
accent-speech | accent | accent |
grammar | grammaire ; grammatical | grammar ; grammatical |
syntax | syntaxe ; syntaxique | syntax ; syntactic |
vocabulary | vocabulaire, lexique | vocabulary, lexicon |
spelling | orthographe | spelling |
pronunciation | prononciation | pronunciation |
verb-grammar | verbe ; verbal | verb ; verbal | set part-of-speech
noun-grammar | substantif | noun | set part-of-speech
adjective-grammar | adjectif | adjective | set part-of-speech
adverb-grammar | adverbe | adverb | set part-of-speech
vowel | voyelle | vowel | opposite consonant
consonant | consonne | consonant | opposite vowel
syllable | syllabe | syllable |
punctuation | ponctuation | punctuation |
terminology | terminologie | terminology |
logic | logique ; logique | logic ; logical |
symmetry | symétrie ; symétrique | symmetry ; symmetrical | opposite asymmetry
asymmetry | asymétrie ; asymétrique | asymmetry ; asymmetrical | opposite symmetry
discrepancy | divergence, incohérence | discrepancy, inconsistency | opposite coherence
coherence | cohérence | coherence, consistency | opposite discrepancy
genre | genre littéraire, genre cinématographique | genre |
trajectory | trajectoire | trajectory |
boundary | démarcation, limite séparative | boundary |
landmark | lieu emblématique, point de repère | landmark |
emblem | emblème | emblem |
coat-of-arms | blason, armoiries | coat of arms, crest |
mascot | mascotte | mascot |
trend-fashion | vogue, mode passagère | fad, craze |
obligation-debt | redevabilité | accountability |
privilege | privilège | privilege |
immunity-legal | immunité parlementaire, immunité diplomatique | parliamentary immunity, diplomatic immunity |
monopoly-power | toute-puissance, hégémonie | dominance, hegemony |
prominence | renom, visibilité publique | prominence |
convenience | commodité, praticité | convenience |
security-guarantee | garantie de sécurité | security guarantee |
counter-terrorism | contre-terrorisme, antiterrorisme ; antiterroriste | counter-terrorism ; anti-terrorist |
guerrilla-war | guérilla | guerrilla warfare |
purge | purge | purge |
slavery | esclavage | slavery |
colonialism | colonialisme ; colonialiste | colonialism ; colonialist |
apartheid | apartheid | apartheid |
segregation | ségrégation | segregation | opposite integration-social
integration-social | intégration sociale, mixité | social integration, desegregation | opposite segregation
oppression | oppression | oppression |
persecution | persécution | persecution |
holocaust | Shoah, Holocauste | Holocaust, Shoah |
crusade | croisade | crusade |
treasure | trésor | treasure |
# things and places
facility | installation, infrastructure locale | facility |
establishment | établissement | establishment |
outlet-shop | point de vente | outlet, sales outlet |
marketplace | place de marché | marketplace |
hub | plaque tournante | hub |
venue | salle de spectacle, lieu de l'événement | venue |
hometown | ville natale | hometown, home town |
estate | domaine, propriété | estate, property |
orphanage | orphelinat | orphanage | isa building, set building
academy | académie | academy |
distillery | distillerie | distillery |
prison-camp | camp de prisonniers, goulag | prison camp, gulag | isa camp-noun
enclave | enclave | enclave |
deposit-ore | gisement | ore deposit, mineral deposit |
oil-field | champ pétrolifère, champ pétrolier | oil field, oilfield |
gas-field | champ gazier | gas field |
vegetation | végétation | vegetation |
doorway | embrasure, pas de porte | doorway |
labyrinth | labyrinthe | labyrinth, maze |
machinery | machinerie | machinery |
module | module | module |
segment | segment | segment |
cluster | grappe, amas | cluster |
layer | couche | layer |
matrix | matrice | matrix |
filter | filtre | filter |
configuration | configuration, config | configuration |
configuration-file | fichier de configuration, fichier de config | configuration file, config file, settings file | isa configuration
log-file | fichier journal, fichier de log, journal système | log file, system log |
source-file | fichier source | source file |
input-data | entrée de données, données d'entrée | input | opposite output-data
output-data | données de sortie | output data | opposite input-data
dashboard | tableau de bord | dashboard |
workflow | flux de travail | workflow |
feedback | retour d'expérience, retours | feedback |
footwear | articles chaussants | footwear |
goggles | lunettes de protection, lunettes de plongée | goggles |
miniskirt | minijupe | miniskirt | isa skirt
treadmill | tapis de course, tapis roulant | treadmill |
dumbbell | haltère | dumbbell |
utensil | ustensile | utensil |
rear-view-mirror | rétroviseur | rear-view mirror |
convoy | convoi | convoy |
wagon-cart | chariot bâché | wagon |
biplane | biplan | biplane | isa plane
blood-clot | caillot, caillot sanguin | blood clot, clot |
nutrient | nutriment, élément nutritif | nutrient |
metabolism | métabolisme | metabolism |
glucose | glucose | glucose |
fat-body | graisse, gras | fat |
gluten | gluten | gluten |
excrement | excrément, déjections | excrement, faeces |
anatomy | anatomie ; anatomique | anatomy ; anatomical |
cortex | cortex | cortex |
hippocampus | hippocampe | hippocampus |
pigment | pigment | pigment |
organism | organisme | organism |
myocarditis | myocardite | myocarditis | isa disease, set disease
pericarditis | péricardite | pericarditis | isa disease, set disease
shingles | zona | shingles | isa disease, set disease
herpes | herpès | herpes | isa disease, set disease
multivitamin | complément alimentaire | dietary supplement, food supplement |
steroid | stéroïde | steroid |
vaccination-pass | passe sanitaire, passe vaccinal | health pass, vaccine pass |
ballad | ballade | ballad | isa song
chord-music | accord de musique | chord |
sitcom | sitcom, comédie de situation | sitcom, situation comedy | isa series-tv
romance-film | film romantique, romance, film d'amour | romance, romantic film, romance film, romantic movie, love story film | set romance-or-suspense, set romance-or-horror, set romance-or-action, set action-or-romance
romantic-comedy | comédie romantique | romantic comedy, rom-com, romantic comedy film, romantic comedy movie | isa comedy, isa romance-film, set light-or-dark
novella | court roman | novella | isa book-noun
sonnet | sonnet | sonnet | isa poem
anthology | anthologie, recueil | anthology, collection of stories |
newsletter | lettre d'information, infolettre | newsletter |
billboard | panneau publicitaire | billboard |
badge | badge, insigne | badge |
whip | fouet | whip |
aviation | aviation | aviation |
rodeo | rodéo | rodeo |
softball | softball | softball | isa team-sport, set sport-thing
kickboxing | kick-boxing | kickboxing | isa combat-sport, set sport-thing
goddess | déesse | goddess |
pagan | païen, païenne | pagan |
jesuit | jésuite | Jesuit | isa cleric
crusader | croisé | crusader | isa person
duckling | caneton | duckling | isa duck, set animal-young
manatee | lamantin | manatee | isa mammal, set animal
jackal | chacal | jackal | isa mammal, set animal
creature | créature | creature |
bourbon | bourbon | bourbon | isa whisky
taco | taco | taco | set dish
cork | bouchon de liège, liège | cork |
# more everyday nouns
session | séance, session | session |
film-screening | projection, séance de cinéma, séance de projection, projection publique | screening, film screening, showing | 
formation-making | formation d'un groupe | formation |
discourse | discours public | discourse |
scheme-plan | combine, manigance | scheme |
offering | gamme proposée | offering |
belongings | effets personnels, affaires personnelles | belongings, possessions |
implosion | implosion | implosion | opposite explosion-event
buildup | accumulation, montée en puissance | buildup, build-up, accumulation |
shell-company | société écran | shell company, front company | isa company
strategist | stratège | strategist | isa person
logistician | logisticien, logisticienne | logistician | isa person
enthusiast | passionné, adepte | enthusiast, aficionado | isa person, opposite sceptic
sceptic | sceptique | sceptic, skeptic | isa person, opposite optimist, opposite enthusiast
climate-sceptic | climatosceptique, climato-sceptique | climate sceptic, climate skeptic, climate denier | isa person
liar | menteur, menteuse | liar | isa person
saboteur | saboteur, saboteuse | saboteur | isa criminal
reformer | réformateur, réformatrice | reformer | isa person
thinker | penseur, penseuse | thinker | isa person
lightweight-figure | poids plume | lightweight | opposite giant
dissident | dissident, dissidente | dissident | isa person
separatist-person | séparatiste, indépendantiste | separatist | isa person
extremist-person | extrémiste | extremist | isa person
jihadist | djihadiste, jihadiste | jihadist | isa terrorist
suicide-bomber | kamikaze | suicide bomber | isa terrorist
drug-lord | baron de la drogue | drug lord, drug kingpin | isa criminal
junkie | toxicomane | drug addict, junkie |
alcoholic-person | alcoolique | alcoholic | isa person
great-grandparent | arrière-grand-parent, arrière-grand-père, arrière-grand-mère | great-grandparent, great-grandfather, great-grandmother | isa ancestor
ex-husband | ex-mari, ancien mari | ex-husband, former husband | isa person
ex-wife | ex-femme, ex-épouse, ancienne épouse | ex-wife, former wife | isa person
in-laws | beaux-parents, belle-famille | in-laws, parents-in-law |
grandparents-pair | grands-parents | grandparents |
soulmate | âme sœur | soulmate, kindred spirit |
bride | mariée | bride | isa woman, opposite groom
best-man | garçon d'honneur | best man | isa man
bridesmaid | demoiselle d'honneur | bridesmaid | isa woman
sender | expéditeur, expéditrice | sender | opposite recipient
speaker-native | locuteur, locutrice | speaker of a language | isa person
early-bird | lève-tôt | early riser, early bird | opposite night-owl
night-owl | couche-tard | night owl | opposite early-bird
latecomer | retardataire | latecomer | isa person
dropout | décrocheur, décrocheuse | dropout | isa person
breadwinner | soutien de famille | breadwinner | isa person
homemaker | femme au foyer, homme au foyer | homemaker, housewife, stay-at-home parent | isa person
scapegoat | bouc émissaire | scapegoat | isa person
figurehead | figure de proue | figurehead |
kingpin | caïd | kingpin | isa person
go-between | intermédiaire | go-between, intermediary, middleman | isa person
insider | initié, initiée | insider | isa person, opposite underdog
doctorate-holder | titulaire d'un doctorat, docteur ès lettres | PhD holder | isa person
misconception | idée reçue, idée fausse | misconception, fallacy |
rationale | justification rationnelle | rationale |
outcry | tollé, levée de boucliers | outcry, uproar |
backlash | retour de bâton, contrecoup | backlash |
stir | émoi | stir |
hype | battage médiatique | hype |
frenzy | frénésie | frenzy |
hysteria | hystérie | hysteria |
euphoria | euphorie, liesse | euphoria, jubilation |
temptation | tentation | temptation |
taste-liking | penchant | penchant |
retribution | représailles | retribution, reprisal, retaliation |
spillover | effet d'entraînement, débordement | spillover |
loophole | faille juridique, vide juridique | loophole |
stalemate | point mort | stalemate, standoff |
breakup | rupture | breakup, break-up |
showdown | bras de fer | showdown, stand-off |
feud | vendetta | feud |
ordeal | calvaire | ordeal |
bloodshed | effusion de sang, bain de sang | bloodshed, bloodbath |
havoc | ravage | havoc |
hallmark | marque de fabrique | hallmark |
pillar-figure | pierre angulaire | cornerstone, linchpin |
centrepiece | pièce maîtresse | centrepiece, centerpiece |
flagship | fleuron, vaisseau amiral | flagship |
showcase | vitrine | showcase |
springboard | tremplin | springboard, stepping stone |
catalyst-event | élément déclencheur, déclencheur | trigger |
yardstick | étalon de mesure | yardstick |
rule-of-thumb | règle empirique | rule of thumb |
loose-end | détail en suspens | loose end |
takeaway-lesson | enseignement à retenir, point à retenir | takeaway |
whereabouts | lieu où il se trouve | whereabouts |
hideout | cachette, repaire | hideout, hiding place |
haven | havre | haven, sanctuary |
hotspot | point chaud | trouble spot, flashpoint |
epicentre-of-event | foyer de la contagion | ground zero |
comeback-return | retour en grâce | return to favour |
u-turn | volte-face, revirement | U-turn, about-face, about-turn |
waiver | dérogation | waiver, dispensation |
errand | course à faire | errand |
chore | corvée | chore |
routine | routine | routine |
stunt | coup d'éclat | stunt |
hangover | gueule de bois | hangover |
gossip | commérage, ragot | gossip |
pun | jeu de mots | pun, wordplay |
swear-word | juron, gros mot | swear word, curse word |
thank-you | remerciement | thank you, thanks |
apology | excuses | apology |
congratulations | félicitations | congratulations |
condolences | condoléances | condolences |
greeting | salutation, salut | greeting |
farewell | adieu | farewell, goodbye |
welcome-noun | accueil | welcome |
toast-drink | toast à la santé | toast to health |
groom | jeune marié | groom, bridegroom | isa man, opposite bride
`);
