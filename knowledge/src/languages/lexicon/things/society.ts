// Media and documents, education, religion, military.
import { table } from '../table.ts';

export const society = table('things', `
# media
media | média, médias ; médiatique | media |
press-noun | presse | press |
newspaper | journal, quotidien | newspaper, paper | isa media, set media-kind, set broadcast-medium
daily-newspaper | quotidien national, journal quotidien | daily newspaper, daily, daily paper | isa newspaper, set periodicity-thing
weekly-magazine | hebdomadaire, hebdo | weekly, weekly magazine | set periodicity-thing
monthly-magazine | mensuel | monthly, monthly magazine | set periodicity-thing
quarterly-magazine | trimestriel, revue trimestrielle | quarterly, quarterly magazine | set periodicity-thing
magazine | magazine | magazine | isa media, set media-kind
tabloid | tabloïd, presse à scandale | tabloid | isa newspaper, opposite broadsheet
broadsheet | grand format, presse de qualité | broadsheet | isa newspaper, opposite tabloid
news-agency | agence de presse, agence d'information | news agency, wire service | isa media, set media-kind
television | télévision, télé, petit écran ; télévisé | television, TV, small screen ; televised | isa media, set media-kind, set broadcast-medium
radio | radio ; radiophonique | radio | isa media, set media-kind, set broadcast-medium
tv-channel | chaîne de télévision, chaîne de télé, chaîne | TV channel, television channel, channel, TV station | isa media
news-channel | chaîne d'information, chaîne d'info en continu | news channel | isa tv-channel
radio-station | station de radio | radio station | isa media
news | actualité, actualités, nouvelles, infos | news |
breaking-news | dernière minute, flash info | breaking news |
news-bulletin | journal télévisé, JT, bulletin d'information | news bulletin, newscast, television news |
information | information, renseignement, info | information, piece of information |
misinformation | désinformation, infox, fausse nouvelle, fausses nouvelles | misinformation, disinformation, fake news |
rumour | rumeur | rumour, rumor |opposite fact
scoop | scoop, exclusivité | scoop, exclusive |
headline | titre de presse, gros titre, manchette | headline |
front-page | la une, première page | front page |
editorial | éditorial | editorial, leader |
column-press | chronique, billet | column |
interview-noun | entretien, interview | interview |
press-conference | conférence de presse, point presse | press conference, news conference |
press-release | communiqué de presse, communiqué | press release, statement, communiqué |
press-briefing | point de presse | press briefing |
statement-declaration | déclaration, propos | statement, remarks |
speech | discours, allocution | speech, address |
announcement | annonce | announcement |
debate | débat | debate |
report-media | reportage | news report, report |
review-critique | critique, compte rendu | review |
coverage | couverture médiatique, couverture | media coverage, coverage |
broadcast-noun | émission, programme télévisé | broadcast, programme, show |
live-broadcast | direct | live broadcast | opposite recorded-broadcast
recorded-broadcast | différé | recorded broadcast, delayed broadcast | opposite live-broadcast
video | vidéo ; vidéo | video |
image-picture | image | image, picture |
footage | images, séquence | footage |
advert-campaign | campagne publicitaire | advertising campaign, ad campaign |
censorship | censure | censorship |
press-freedom | liberté de la presse | press freedom, freedom of the press |
audience-rating | audimat, part d'audience | ratings, audience share |
circulation-press | tirage | print run, circulation |
# documents
document | document ; documentaire | document |
letter-mail | lettre, courrier, missive | letter | set document-kind
postcard | carte postale | postcard | set document-kind
mail-post | courrier postal | mail, post |
open-letter | lettre ouverte | open letter | isa letter-mail
resignation-letter | lettre de démission | resignation letter, letter of resignation | isa letter-mail
telegram | télégramme | telegram | set document-kind
message | message | message |
memo | note de service, mémo | memo, memorandum | set document-kind
note-written | note | note |
minutes-meeting | procès-verbal, compte rendu de réunion | minutes | set document-kind
transcript | transcription | transcript |
form-document | formulaire | form | set document-kind
questionnaire | questionnaire | questionnaire | set document-kind
certificate | certificat, attestation | certificate | set document-kind
birth-certificate | acte de naissance, extrait de naissance | birth certificate | isa certificate
receipt | reçu, ticket de caisse | receipt | set document-kind
map | carte, plan | map |
chart | graphique, diagramme | chart, graph, diagram |
table-data | tableau | table |
list | liste | list |
shortlist | liste restreinte, présélection | shortlist |
appendix-document | annexe | appendix, annex |
summary | résumé, synthèse | summary, abstract, synthesis |
draft | brouillon, ébauche | draft | opposite final-text
final-text | version définitive, texte définitif | final text, final draft | opposite draft
footnote | note de bas de page | footnote |
page | page | page |
title-heading | titre | title, heading |
signature | signature | signature |
brochure | brochure, dépliant, prospectus, tract | brochure, leaflet, flyer, flier |
catalogue | catalogue | catalogue, catalog |
archive | archive, archives | archive |
register | registre | register, registry |
manifesto | manifeste | manifesto |
pamphlet | pamphlet | pamphlet |
curriculum-vitae | CV, curriculum vitae | CV, curriculum vitae, résumé, resume |
reference-letter | lettre de recommandation | letter of recommendation, reference letter |
instruction-manual | mode d'emploi, notice | instructions, user manual, instruction manual |
quotation-words | citation | quotation, quote |
motto | devise, slogan | motto, slogan |
obituary | nécrologie | obituary |
invitation | invitation | invitation |
calendar | calendrier | calendar |
agenda | ordre du jour | agenda |
diary-planner | agenda | appointment book, planner |
# education
education | éducation, enseignement ; éducatif, pédagogique | education ; educational |
training-course | formation | training, training course |
nursery-school | école maternelle, maternelle, jardin d'enfants | nursery school, kindergarten, preschool | isa school, set school-level
primary-school | école primaire, école élémentaire | primary school, elementary school, grade school | isa school, set school-level
middle-school | collège | middle school, junior high school | isa school, set school-level
high-school | lycée | high school, secondary school | isa school, set school-level
boarding-school | internat, pensionnat | boarding school | isa school
private-school | école privée | private school | isa school, opposite state-school
state-school | école publique | state school | isa school, opposite private-school
business-school | école de commerce | business school |set university-faculty
engineering-school | école d'ingénieurs | engineering school |set university-faculty
law-school | faculté de droit | law school |set university-faculty
medical-school | faculté de médecine | medical school |set university-faculty
art-school | école d'art, école des beaux-arts | art school |set university-faculty
conservatory-music | conservatoire | conservatory, music school |
faculty | corps enseignant | teaching staff, faculty |
degree | diplôme, titre universitaire | degree, diploma |
bachelor-degree | licence | bachelor's degree, bachelor's | isa degree, set academic-degree
master-degree | master, maîtrise | master's degree, master's | isa degree, set academic-degree
doctorate | doctorat ; doctoral | doctorate, PhD ; doctoral | isa degree, set academic-degree
mba | MBA | MBA | isa degree
baccalaureate | baccalauréat, bac | baccalaureate |set academic-degree
a-levels | examen de fin d'études | A-levels, school-leaving exam |
exam | examen | exam, examination |
oral-exam | oral, épreuve orale | oral exam | isa exam, opposite written-exam
written-exam | écrit, épreuve écrite | written exam | isa exam, opposite oral-exam
test-noun | test, contrôle | test |
competitive-exam | concours | competitive exam |
mark-grade | note | mark, grade |
course-lesson | cours, leçon | course, lesson, class |
lecture | conférence, cours magistral | lecture |
seminar | séminaire | seminar |
conference | conférence, colloque | conference, symposium |
workshop-event | atelier | workshop |
class-pupils | classe | class |
homework | devoirs | homework |
curriculum | programme scolaire, cursus | curriculum, syllabus |
scholarship | bourse d'études | scholarship |
tuition-fees | frais de scolarité, frais d'inscription | tuition fees, tuition |
enrolment | inscription | enrolment, enrollment, registration |
school-year | année scolaire | school year, academic year |
semester | semestre | semester |
term-school | trimestre | school term |
school-start | rentrée, rentrée scolaire | start of the school year, back-to-school |
illiteracy | illettrisme, analphabétisme | illiteracy | opposite literacy
literacy | alphabétisation | literacy | opposite illiteracy
knowledge | savoir, connaissance, connaissances | knowledge | opposite ignorance
ignorance | ignorance | ignorance | opposite knowledge
# religion
religion | religion ; religieux | religion, faith ; religious |
christianity | christianisme ; chrétien | Christianity ; Christian | isa religion, set religion-thing
catholicism | catholicisme ; catholique | Catholicism ; Catholic | isa christianity, set christian-church
protestantism | protestantisme ; protestant | Protestantism ; Protestant | isa christianity, set christian-church
orthodox-church | orthodoxie ; orthodoxe | Orthodox Christianity ; Orthodox | isa christianity, set christian-church
anglicanism | anglicanisme ; anglican | Anglicanism ; Anglican | isa christianity, set christian-church
islam | islam ; islamique, musulman | Islam ; Islamic, Muslim | isa religion, set religion-thing
sunni | sunnisme ; sunnite | Sunni Islam ; Sunni | isa islam, opposite shia
shia | chiisme ; chiite | Shia Islam ; Shia, Shiite | isa islam, opposite sunni
islamism | islamisme ; islamiste | Islamism ; Islamist |
judaism | judaïsme ; juif | Judaism ; Jewish | isa religion, set religion-thing
buddhism | bouddhisme ; bouddhiste | Buddhism ; Buddhist | isa religion, set religion-thing
hinduism | hindouisme ; hindou | Hinduism ; Hindu | isa religion, set religion-thing
sikhism | sikhisme ; sikh | Sikhism ; Sikh | isa religion, set religion-thing
atheism | athéisme | atheism |
christian-person | chrétien, chrétienne | Christian | isa person, set religious-person
muslim-person | musulman, musulmane | Muslim | isa person, set religious-person
jew-person | juif, juive | Jew | isa person, set religious-person
buddhist-person | bouddhiste | Buddhist | isa person, set religious-person
hindu-person | hindou, hindoue | Hindu | isa person, set religious-person
sikh-person | sikh, sikhe | Sikh | isa person, set religious-person
catholic-person | catholique | Catholic | isa christian-person, opposite protestant-person
protestant-person | protestant, protestante | Protestant | isa christian-person, opposite catholic-person
church-building | église | church | isa place-of-worship, set worship-building
cathedral | cathédrale | cathedral | isa church-building
basilica | basilique | basilica | isa church-building
chapel | chapelle | chapel | isa place-of-worship
mosque | mosquée | mosque | isa place-of-worship, set worship-building
synagogue | synagogue | synagogue | isa place-of-worship, set worship-building
temple | temple | temple | isa place-of-worship, set worship-building
pagoda | pagode | pagoda |
place-of-worship | lieu de culte | place of worship | isa building
monastery | monastère | monastery | 
abbey | abbaye | abbey |
convent | couvent | convent |
minaret | minaret | minaret |
altar | autel | altar |
crypt | crypte | crypt |
diocese | diocèse | diocese |
parish | paroisse ; paroissial | parish |
clergy | clergé | clergy |
conclave | conclave | conclave |
vatican | Saint-Siège | Holy See |
mass-service | messe | mass |
sermon | sermon, prêche | sermon |
prayer | prière | prayer |
baptism | baptême | baptism, christening | isa rite, set rite
funeral | funérailles, obsèques, enterrement | funeral, burial | isa rite, set rite
cremation | crémation | cremation | opposite inhumation
inhumation | inhumation | interment | opposite cremation
wedding | mariage, noces | wedding | isa rite, set rite
marriage | mariage ; conjugal, matrimonial | marriage ; marital |opposite bachelor-person
civil-partnership | pacs, union civile | civil partnership, civil union |
divorce-noun | divorce | divorce |
rite | rite, rituel | rite, ritual |
god | dieu, divinité ; divin | god, deity ; divine |
angel | ange | angel | opposite devil
devil | diable, démon | devil, demon | opposite angel
ghost | fantôme, spectre | ghost |
witch | sorcière, sorcier | witch, wizard, sorcerer |
heaven | paradis | heaven, paradise | opposite hell
hell | enfer | hell | opposite heaven
soul | âme | soul |
spirit-mind | esprit | spirit, mind |
sin | péché | sin |
miracle | miracle | miracle |
bible | Bible ; biblique | Bible ; biblical | set holy-book
koran | Coran ; coranique | Koran, Quran | set holy-book
torah | Torah | Torah | set holy-book
gospel | Évangile | Gospel |
sect | secte ; sectaire | sect, cult |
cult-worship | culte | worship |
christmas | Noël | Christmas | set feast
easter | Pâques | Easter | set feast
ramadan | ramadan | Ramadan | set feast
hanukkah | Hanoukka | Hanukkah | set feast
pentecost | Pentecôte | Pentecost | set feast
all-saints | Toussaint | All Saints' Day | set feast
halloween | Halloween | Halloween | set feast
new-years-day | jour de l'An, nouvel an | New Year's Day, New Year | set feast
valentines-day | Saint-Valentin | Valentine's Day | set feast
mothers-day | fête des Mères | Mother's Day | set feast
labour-day | fête du Travail | Labour Day, Labor Day, May Day | set feast
bastille-day | fête nationale | national day, national holiday |
thanksgiving | Thanksgiving | Thanksgiving | set feast
public-holiday | jour férié | public holiday, bank holiday |
party-celebration | fête | party, celebration |
# press, school, faith
online-newspaper | journal en ligne, pure player | online newspaper, digital newspaper | isa newspaper, opposite print-newspaper
print-newspaper | journal papier, presse écrite | print newspaper, print media | opposite online-newspaper
morning-paper | quotidien du matin | morning newspaper | isa newspaper, opposite evening-paper
evening-paper | quotidien du soir | evening newspaper | isa newspaper, opposite morning-paper
public-broadcaster | télévision publique, service public audiovisuel | public broadcaster | opposite commercial-broadcaster
commercial-broadcaster | chaîne privée | commercial broadcaster | opposite public-broadcaster
op-ed | tribune libre | op-ed |
letter-to-editor | courrier des lecteurs | letter to the editor |
leak-noun | fuite d'informations | leak of information |
gag-order | interdiction de publier | gag order, reporting ban |
fact-checking | vérification des faits | fact-checking, fact checking |
disinformation-campaign | campagne de désinformation | disinformation campaign |
hearsay | ouï-dire | hearsay |
sixth-form | classe de terminale | sixth form, senior year | set school-year-level
first-grade | cours préparatoire | first grade | set school-year-level
sixth-grade | classe de sixième | sixth grade | set school-year-level
literary-stream | filière littéraire | literary stream | set school-stream
scientific-stream | filière scientifique | scientific stream | set school-stream
vocational-stream | filière professionnelle | vocational stream | set school-stream
vocational-school | lycée professionnel | vocational school, technical college | isa high-school
distance-learning | enseignement à distance, école à la maison | distance learning, remote learning | opposite classroom-learning
classroom-learning | enseignement en présentiel, cours en présentiel | classroom teaching, in-person classes | opposite distance-learning
homeschooling | instruction en famille | homeschooling, home schooling |
single-sex-school | école non mixte | single-sex school | opposite mixed-school
mixed-school | école mixte | mixed school, coeducational school | opposite single-sex-school
truancy | absentéisme scolaire, école buissonnière | truancy |
distinction-exam | mention très bien | highest honours, summa cum laude | set exam-honour
honours-good | mention bien | good honours, magna cum laude | set exam-honour
honours-fair | mention assez bien | honours, cum laude | set exam-honour
old-testament | Ancien Testament | Old Testament | opposite new-testament
new-testament | Nouveau Testament | New Testament | opposite old-testament
psalm | psaume | psalm |
apostle | apôtre | apostle | isa person
blasphemy | blasphème | blasphemy |
heresy | hérésie | heresy |
fatwa | fatwa | fatwa |
hajj | hadj, pèlerinage à La Mecque | hajj |
lent | carême | Lent |
confession-sacrament | sacrement de la confession | confession sacrament |
communion | communion | communion | set sacrament
confirmation-sacrament | sacrement de confirmation | confirmation sacrament | set sacrament
ordination | ordination | ordination | set sacrament
papacy | papauté | papacy |
pontificate | pontificat | pontificate |
atheist-state | laïcité d'État | state secularism |
sunday-service | culte dominical | Sunday service |
diwali | Diwali | Diwali | set feast
eid | Aïd, Aïd el-Fitr | Eid, Eid al-Fitr | set feast
passover | Pessah, Pâque juive | Passover | set feast
yom-kippur | Yom Kippour | Yom Kippur | set feast
assumption-day | Assomption | Assumption Day | set feast
epiphany | Épiphanie | Epiphany | set feast
good-friday | Vendredi saint | Good Friday | set feast
ascension-day | jeudi de l'Ascension | Ascension Day | set feast
`);
