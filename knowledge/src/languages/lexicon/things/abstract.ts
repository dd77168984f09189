// Abstract things: reasons and aims, ideas and speech, states and qualities of affairs, feelings, time.
import { table } from '../table.ts';

export const abstract = table('things', `
# reasons, aims, results
reason-why | raison, motif, ressort, moteur du changement | reason, ground, rationale, main driver, key driver |
cause-noun | cause | cause | opposite effect
effect | effet, conséquence, incidence, répercussion | effect, consequence, repercussion | opposite cause-noun
impact | impact | impact |
root-cause | origine, source | origin, source, root cause |
motivation | motivation, mobile | motivation, motive |
pretext | prétexte, excuse | pretext, excuse |
explanation | explication | explanation |
justification | justification | justification |
factor | facteur | factor |
condition | condition | condition |
circumstance | circonstance | circumstance |
context | contexte | context |
background | arrière-plan, toile de fond | background |
aim | but, objectif, visée, finalité | aim, goal, objective, purpose |
intention | intention | intention |
ambition | ambition | ambition |
vision-future | vision | vision |
result-outcome | issue, aboutissement | outcome, upshot |
consequence-after | retombée, séquelle | fallout, aftermath |
achievement | réussite, accomplissement, exploit, prouesse, tour de force | achievement, accomplishment, feat, exploit |
success | succès, réussite | success | opposite failure
failure | échec, fiasco, ratage, débâcle | failure, fiasco, flop, debacle | opposite success
setback | revers, contretemps | setback |opposite progress-noun
progress-noun | progrès, avancée | progress, headway |opposite setback
decline-noun | déclin | decline | opposite upswing
upswing | essor, embellie | upswing, upturn | opposite decline-noun
advantage | avantage, atout | advantage, asset, benefit | opposite drawback
drawback | inconvénient, désavantage, handicap | drawback, disadvantage, downside | opposite advantage
strength-point | force, point fort | strength, strong point | opposite weakness, opposite flaw
weakness | faiblesse, point faible, lacune | weakness, weak point, shortcoming | opposite strength-point
quality-good | qualité | quality | opposite flaw
flaw | défaut, imperfection, vice | flaw, defect, fault | opposite quality-good, opposite strength-point
benefit | bienfait | benefit | opposite harm-noun
harm-noun | préjudice, tort, nuisance | harm | opposite benefit
opportunity | opportunité, occasion, chance | opportunity, chance | 
luck | chance, veine | luck, good fortune | opposite bad-luck
bad-luck | malchance, poisse | bad luck, misfortune | opposite luck
hazard-chance | hasard | chance, coincidence |
fate | destin, sort | fate, destiny |
obstacle | obstacle, frein, entrave | obstacle, hurdle, barrier, hindrance | 
difficulty | difficulté | difficulty | opposite ease-noun
ease-noun | facilité, aisance | ease | opposite difficulty
problem | problème, souci | problem, trouble | opposite solution
solution | solution | solution | opposite problem
issue | enjeu, question | issue |
challenge-noun | défi | challenge |
dilemma | dilemme | dilemma |
mystery | mystère ; mystérieux | mystery ; mysterious |
question | question, interrogation | question | opposite answer-noun
answer-noun | réponse | answer, reply, response | opposite question
request-noun | demande, requête | request |
mistake | erreur, faute, bévue, gaffe, bourde | mistake, error, blunder, gaffe |
misunderstanding | malentendu, quiproquo | misunderstanding |
accident-chance | coïncidence | coincidence |
incident | incident | incident |
turning-point | tournant, virage | turning point, watershed |
milestone | étape importante, jalon | milestone |
step-stage | étape, phase | step, stage, phase |
process | processus | process |
procedure | procédure | procedure |
mechanism | mécanisme | mechanism |
structure | structure ; structurel | structure ; structural |
foundation-basis | base, fondement | basis, foundation |
origin-place | provenance | provenance |
alternative | alternative, solution de rechange | alternative |
choice | choix | choice |
option | option | option |
priority | priorité ; prioritaire | priority |
preference | préférence | preference |
exception | exception ; exceptionnel | exception | opposite norm-rule
norm-rule | règle générale | general rule, norm | opposite exception
principle | principe | principle |
criterion | critère | criterion |
requirement | exigence | requirement |
need-noun | besoin | need |
necessity | nécessité | necessity |
means | moyen, moyens | means |
resource | ressource, ressources | resource |
effort | effort | effort |
role-function | fonction, rôle | function |
responsibility | responsabilité | responsibility |
commitment | engagement | commitment |
promise-noun | promesse | promise |
guarantee-noun | garantie | guarantee, warranty |
control | contrôle, maîtrise | control |
influence-noun | influence | influence |
authority | autorité | authority |
order-command | ordre, consigne | order, command, instruction |
order-tidiness | ordre public | public order | opposite disorder, opposite unrest
disorder | désordre, chaos, pagaille ; chaotique | disorder, chaos, mess ; chaotic | opposite order-tidiness
# ideas and speech
idea | idée | idea |
concept | concept, notion ; conceptuel | concept, notion ; conceptual |
thought | pensée | thought |
opinion | opinion, avis | opinion, view |
point-of-view | point de vue, perspective | point of view, viewpoint, perspective |
stance | prise de position, attitude | stance, stand |
belief | croyance, conviction | belief, conviction |
doubt | doute | doubt | opposite certainty
certainty | certitude | certainty | opposite doubt
uncertainty | incertitude | uncertainty | opposite certainty-outlook
certainty-outlook | prévisibilité, visibilité | predictability | opposite uncertainty
suspicion | soupçon, suspicion | suspicion |
trust | confiance | trust, confidence | opposite distrust-noun
distrust-noun | méfiance, défiance | distrust, mistrust | opposite trust
consensus | consensus ; consensuel | consensus | opposite controversy
controversy | polémique, controverse | controversy |opposite consensus
dispute-quarrel | dispute, querelle | quarrel, row, argument |
argument | argument | argument |
criticism | critique, critiques | criticism | opposite praise-noun
praise-noun | éloge, louange, compliment | praise, compliment | opposite criticism
complaint | réclamation, plainte, grief, doléance | complaint, grievance |
accusation | accusation | accusation, allegation |
demand-claim | revendication | demand |
advice | conseil, conseils | advice |
recommendation | recommandation, préconisation | recommendation |
suggestion | suggestion | suggestion |
warning | avertissement, mise en garde, alerte | warning, alert |
hint | allusion | hint, allusion |
lie-falsehood-noun | mensonge ; mensonger | lie, falsehood | opposite truth
truth | vérité | truth | opposite lie-falsehood-noun
fact | fait ; factuel | fact ; factual |opposite rumour, opposite fiction
reality | réalité ; réel | reality |
evidence-sign | signe, signal | sign, signal |
symbol | symbole ; symbolique | symbol ; symbolic |
example | exemple | example |
role-model | modèle à suivre | role model |
proof-token | témoignage, marque | token, mark |
secret | secret | secret |
joke-noun | blague, plaisanterie | joke |
humour | humour ; humoristique | humour, humor ; humorous |
conversation | conversation, discussion | conversation, discussion, chat |
dialogue | dialogue | dialogue, dialog |
meeting | réunion, entrevue | meeting |
appointment-meeting | rendez-vous | appointment |
encounter | rencontre | encounter |
consultation-public | concertation, consultation publique | public consultation, consultation |
gesture | geste | gesture |
word-of-mouth | bouche-à-oreille | word of mouth |
name | nom | name |
first-name | prénom | first name, forename | set name-part
surname | nom de famille, patronyme | surname, last name, family name | set name-part
nickname | surnom, sobriquet | nickname | 
pseudonym | pseudonyme, nom de plume | pseudonym, pen name |
identity | identité | identity |
address-place | adresse postale, adresse | address |
# states of affairs
situation | situation | situation |
condition-state | état | condition, state |
status | statut | status |
existence | existence | existence |
life | vie ; vital | life ; vital | opposite death
death | mort, décès, trépas ; mortel | death, demise ; | opposite life
birth | naissance ; natal | birth |
childhood | enfance | childhood | set age-of-life
adolescence | adolescence | adolescence | set age-of-life
youth-age | jeunesse | youth | 
adulthood | âge adulte | adulthood | set age-of-life
old-age | vieillesse | old age | set age-of-life
future | avenir, futur ; futur | future ; future | 
past | passé ; passé | past ; past | 
present-time | présent | present | 
history-past | histoire | history |
beginning | début, commencement | beginning, start, outset | opposite end-noun
end-noun | fin, terme | end, ending, conclusion | opposite beginning
continuity | continuité | continuity |
transition | transition | transition |
transformation | métamorphose | transformation, metamorphosis |
change-noun | changement, mutation | change, shift | opposite status-quo
status-quo | statu quo | status quo | opposite change-noun
stability | stabilité | stability | opposite instability, opposite crisis
instability | instabilité | instability | opposite stability
balance-noun | équilibre | balance, equilibrium | opposite imbalance
imbalance | déséquilibre | imbalance | opposite balance-noun
unity | unité, cohésion | unity, cohesion | opposite division
division | division, clivage | division, divide, rift | opposite unity
presence-noun | présence | presence | opposite absence-noun
absence-noun | absence | absence | opposite presence-noun
unanimity | unanimité ; unanime | unanimity |
diversity | diversité, variété | diversity, variety | opposite uniformity
uniformity | uniformité, homogénéité | uniformity | opposite diversity
complexity | complexité | complexity | opposite simplicity
simplicity | simplicité | simplicity | opposite complexity
transparency | transparence | transparency | opposite opacity, opposite secrecy
opacity | opacité | opacity | opposite transparency
secrecy | discrétion, clandestinité | secrecy |opposite transparency
chance-likelihood | probabilité de réussite | odds |
possibility | possibilité, éventualité | possibility | opposite impossibility
impossibility | impossibilité | impossibility | opposite possibility
potential | potentiel ; potentiel | potential ; potential |
ability | capacité, aptitude | ability, capability | opposite inability
inability | incapacité | inability | opposite ability
talent | talent ; talentueux | talent ; talented |
experience | expérience | experience | opposite inexperience
inexperience | inexpérience | inexperience | opposite experience
reputation | réputation, renommée | reputation, renown |
popularity | popularité | popularity | opposite unpopularity
unpopularity | impopularité | unpopularity | opposite popularity
fame | célébrité, gloire, notoriété | fame, glory |
prestige | prestige | prestige |
legitimacy | légitimité | legitimacy |
legality | légalité | legality | opposite illegality
illegality | illégalité | illegality | opposite legality
validity | validité | validity |
importance | importance | importance, significance |
urgency | urgence | urgency |
emergency | urgence | emergency |
severity | gravité | severity, seriousness |
usefulness | utilité | usefulness, utility | opposite uselessness
uselessness | inutilité | uselessness | opposite usefulness
reliability | fiabilité | reliability | opposite unreliability
unreliability | manque de fiabilité | unreliability | opposite reliability
credibility | crédibilité | credibility |
accuracy | exactitude, précision | accuracy, precision | opposite inaccuracy
inaccuracy | inexactitude, imprécision | inaccuracy | opposite accuracy
efficiency | efficience | efficiency | opposite inefficiency
inefficiency | inefficience | inefficiency | opposite efficiency
performance | performance | performance |
quality-level | niveau de qualité | standard of quality |
beauty | beauté | beauty | opposite ugliness
ugliness | laideur | ugliness | opposite beauty
privacy | vie privée, intimité | privacy, private life |
loneliness | solitude | loneliness, solitude |
isolation | isolement | isolation |
friendship | amitié | friendship | opposite enmity
enmity | inimitié, hostilité | enmity, hostility | opposite friendship
relationship | relation, lien | relationship, tie, bond, relation |
rivalry | rivalité | rivalry |
solidarity | solidarité | solidarity |
collaboration-noun | collaboration | collaboration |
help-noun | aide, assistance | help, aid, assistance |
support-noun | soutien, appui | support, backing |
hospitality | hospitalité | hospitality |
charity-virtue | charité | charity |
comfort | confort | comfort | opposite discomfort
discomfort | inconfort | discomfort | opposite comfort
leisure | loisir, loisirs | leisure, free time |
hobby | passe-temps, hobby | hobby, pastime |
activity | activité | activity | opposite inactivity
inactivity | inactivité | inactivity | opposite activity
project | projet | project |
undertaking | entreprise hasardeuse | undertaking |
adventure | aventure | adventure |
phenomenon | phénomène ; phénoménal | phenomenon |
era | époque, ère | era, age, period |
middle-ages | Moyen Âge ; médiéval | Middle Ages ; medieval | set historical-era-thing
antiquity | Antiquité | antiquity | set historical-era-thing
prehistory | préhistoire ; préhistorique | prehistory ; prehistoric | set historical-era-thing
deadline | date limite, échéance, délai | deadline |
delay-noun | retard | delay | opposite lead-ahead
lead-ahead | avance | lead | opposite delay-noun
interval | intervalle | interval |
pause-noun | pause, interruption | pause, break |
occasion | occasion | occasion |
moment | moment, instant | moment, instant |
period | période | period |
version-story | version des faits | version of events, account |
kind | sorte, type, espèce | kind, sort, type |
category | catégorie | category |
aspect | aspect | aspect |
detail | détail ; détaillé | detail |
element | élément | element |
feature-trait | caractéristique, trait, particularité | characteristic, trait |
topic | sujet, thème | topic, subject, theme |
matter-affair | affaire | matter, affair |
thing | chose, truc | thing |
content-noun | contenu | content, contents |
form-aspect | forme | form |
way-manner | manière, façon | way, manner |
style | style | style |
taboo | tabou | taboo |
# further pairs
optimist | optimiste | optimist | opposite pessimist, opposite sceptic
pessimist | pessimiste | pessimist | opposite optimist
introvert | introverti, introvertie | introvert | opposite extrovert
extrovert | extraverti, extravertie | extrovert | opposite introvert
inflow | afflux, entrée de capitaux | inflow | opposite outflow
outflow | sortie de capitaux, fuite de capitaux | outflow | opposite inflow
insecurity | insécurité | insecurity | opposite safety
blessing | bénédiction | blessing | opposite curse
curse | malédiction | curse | opposite blessing
unbeliever | incroyant, incroyante, mécréant | unbeliever, infidel | opposite believer
gross-salary | salaire brut | gross salary | isa salary, opposite net-salary
net-salary | salaire net | net salary, take-home pay | isa salary, opposite gross-salary
credit-entry | crédit au compte | credit entry | opposite debit-entry
debit-entry | débit au compte | debit entry | opposite credit-entry
singular-noun | singulier | singular | opposite plural-noun
plural-noun | pluriel | plural | opposite singular-noun
synonym | synonyme | synonym | opposite antonym
antonym | antonyme | antonym | opposite synonym
prefix | préfixe | prefix | opposite suffix
suffix | suffixe | suffix | opposite prefix
capital-letter | majuscule, lettre capitale | capital letter, uppercase letter | opposite small-letter
small-letter | minuscule | lowercase letter, small letter | opposite capital-letter
overestimate-noun | surestimation | overestimate, overestimation | opposite underestimate-noun
underestimate-noun | sous-estimation | underestimate, underestimation | opposite overestimate-noun
overvaluation | survalorisation | overvaluation | opposite undervaluation
undervaluation | sous-évaluation | undervaluation | opposite overvaluation
overuse | surexploitation | overexploitation | opposite underuse
underuse | sous-utilisation | underuse | opposite overuse
overrepresentation | surreprésentation | overrepresentation | opposite underrepresentation
underrepresentation | sous-représentation | underrepresentation | opposite overrepresentation
overcapacity | surcapacité | overcapacity | opposite undercapacity
undercapacity | sous-capacité | undercapacity | opposite overcapacity
oversupply | offre excédentaire | oversupply | opposite undersupply
undersupply | offre insuffisante | undersupply | opposite oversupply
depopulation | dépeuplement | depopulation |
overdiagnosis | surdiagnostic | overdiagnosis | opposite underdiagnosis
underdiagnosis | sous-diagnostic | underdiagnosis | opposite overdiagnosis
unprofitability | non-rentabilité | unprofitability |
amplification | amplification | amplification | opposite attenuation
attenuation | atténuation | attenuation, mitigation | opposite amplification
deceleration | décélération, ralentissement | deceleration, slowdown | opposite acceleration
stimulation | stimulation | stimulation | opposite inhibition
inhibition | inhibition | inhibition | opposite stimulation
inclusion | inclusion | inclusion | opposite exclusion-social
exclusion-social | exclusion sociale | social exclusion | opposite inclusion
repulsion | répulsion | repulsion | opposite attraction-pull
attraction-pull | attirance | attraction | opposite repulsion
optimum-worst | pire des cas, scénario du pire, hypothèse la plus pessimiste, scénario le plus pessimiste | worst case, worst-case scenario, most pessimistic scenario, worst scenario | opposite best-case
best-case | meilleur des cas | best case, best-case scenario | opposite optimum-worst
northern-hemisphere | hémisphère nord | northern hemisphere | isa hemisphere, opposite southern-hemisphere
southern-hemisphere | hémisphère sud | southern hemisphere | isa hemisphere, opposite northern-hemisphere
north-pole | pôle Nord | North Pole | isa pole-geography, opposite south-pole
south-pole | pôle Sud | South Pole | isa pole-geography, opposite north-pole
left-bank | rive gauche | left bank | opposite right-bank
right-bank | rive droite | right bank | opposite left-bank
short-circuit-food | circuit court | short supply chain | opposite long-circuit-food
long-circuit-food | circuit long | long supply chain | opposite short-circuit-food
soft-landing | atterrissage en douceur | soft landing | opposite hard-landing
hard-landing | atterrissage brutal | hard landing | opposite soft-landing
dissenting-opinion | opinion dissidente | dissenting opinion |
yes-side | camp du oui | yes camp, yes campaign | opposite no-side
no-side | camp du non | no camp, no campaign | opposite yes-side
remainer | partisan du maintien | remainer | opposite brexiteer
brexiteer | partisan du Brexit | Brexiteer, leaver | opposite remainer
win-win | accord gagnant-gagnant | win-win deal | opposite zero-sum
zero-sum | jeu à somme nulle | zero-sum game | opposite win-win
`);
