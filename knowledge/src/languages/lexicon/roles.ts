// The roles a person holds: posts in companies and public bodies, jobs, parts in a trial, a team, a work.
// `set role-X`: one person at one organisation holds one of them at a time. `single`: one holder at a time.
import { table } from './table.ts';
import type { Concept } from './table.ts';

const ROWS = `
# heads
head | responsable, chef, cheffe | head, chief | isa person
boss | patron, patronne, big boss | boss, head honcho | isa head
director | directeur, directrice | director | isa head
executive | cadre dirigeant, cadre dirigeante, haut dirigeant | executive, senior executive | isa employee
manager | manager, manageur, manageuse, gestionnaire | manager | isa employee
middle-manager | cadre, cadre intermédiaire | middle manager | isa employee
supervisor | superviseur, superviseuse, contremaître, chef d'équipe, cheffe d'équipe, chef d'atelier | supervisor, foreman, forewoman, team leader, team lead | isa employee
superior | supérieur, supérieure, supérieur hiérarchique | superior, line manager | isa person, opposite subordinate
subordinate | subordonné, subordonnée | subordinate | isa person, opposite superior
deputy-head | adjoint, adjointe | deputy | isa person
assistant | assistant, assistante | assistant, aide | isa person
right-hand-man | bras droit | right-hand man, right-hand woman | isa person
employee | salarié, salariée, employé, employée, collaborateur, collaboratrice | employee, staffer, staff member | isa worker, opposite employer, opposite retiree
founder | fondateur, fondatrice ; fondateur | founder ; founding | isa person
cofounder | cofondateur, cofondatrice | co-founder, cofounder | isa founder
entrepreneur | entrepreneur, entrepreneuse, entrepreneure ; entrepreneurial | entrepreneur ; entrepreneurial | isa person
businessperson | homme d'affaires, femme d'affaires | businessman, businesswoman, businessperson | isa person
# the top of a company
chief-executive | PDG, directeur général, directrice générale, président-directeur général, présidente-directrice générale, DG, patron, patronne | chief executive, CEO, chief executive officer, boss, managing director | isa executive, isa head, set role-executive, opposite deputy-chief-executive, single
chairman | président du conseil d'administration, présidente du conseil d'administration, président du conseil | chairman, chairwoman, chairperson, chair, board chair, chairman of the board | isa director-of-board, single
president | président, présidente | president | isa head, opposite vice-president, single
vice-president | vice-président, vice-présidente | vice president, vice-president, vice-chairman | isa executive, opposite president
deputy-chief-executive | directeur général adjoint, directrice générale adjointe, directeur général délégué, directrice générale déléguée | deputy chief executive, deputy CEO | isa executive, opposite chief-executive
chief-financial-officer | directeur financier, directrice financière, directeur administratif et financier | chief financial officer, CFO, finance director, finance chief, head of finance | isa executive, isa director, set role-executive, single
chief-technology-officer | directeur technique, directrice technique, directeur de la technologie, directrice de la technologie | chief technology officer, CTO, technical director, head of technology, technology chief | isa executive, isa director, set role-executive, single
chief-operating-officer | directeur des opérations, directrice des opérations, directeur d'exploitation, directrice de l'exploitation | chief operating officer, COO, operations director, head of operations | isa executive, isa director, set role-executive, single
chief-marketing-officer | directeur marketing, directrice marketing, directeur du marketing, directrice du marketing | chief marketing officer, CMO, marketing director, head of marketing | isa executive, isa director, set role-executive, single
sales-director | directeur commercial, directrice commerciale, directeur des ventes, directrice des ventes | sales director, head of sales, chief commercial officer, chief sales officer | isa executive, isa director, set role-executive, single
hr-director | directeur des ressources humaines, directrice des ressources humaines, DRH | head of human resources, human resources director, HR director, head of HR, chief people officer | isa executive, isa director, set role-executive, single
general-counsel | directeur juridique, directrice juridique | general counsel, chief legal officer, head of legal, legal director | isa executive, isa director, set role-executive, single
chief-information-officer | directeur des systèmes d'information, directrice des systèmes d'information, directeur informatique, directrice informatique | chief information officer, CIO, IT director | isa executive, isa director, set role-executive, single
chief-security-officer | responsable de la sécurité, directeur de la sécurité, directrice de la sécurité, RSSI | chief security officer, head of security, chief information security officer, CISO | isa executive, set role-executive, single
chief-scientist | directeur scientifique, directrice scientifique | chief scientist, chief scientific officer, scientific director | isa executive, isa director, single
chief-product-officer | directeur produit, directrice produit, directeur des produits | chief product officer, product director, head of product | isa executive, set role-executive, single
chief-medical-officer | médecin-chef, directeur médical, directrice médicale | chief medical officer, medical director | isa executive, set role-executive, single
communications-director | directeur de la communication, directrice de la communication | communications director, head of communications, communications chief | isa executive, isa director, set role-executive, single
research-director | directeur de la recherche, directrice de la recherche, responsable de la recherche | head of research, research director, director of research | isa executive, isa director, set role-executive, single
engineering-director | directeur de l'ingénierie, directrice de l'ingénierie, responsable de l'ingénierie | head of engineering, director of engineering, engineering director, engineering manager | isa executive, isa director, set role-executive
strategy-director | directeur de la stratégie, directrice de la stratégie | chief strategy officer, strategy director, head of strategy | isa executive, isa director, set role-executive, single
purchasing-director | directeur des achats, directrice des achats | purchasing director, head of procurement | isa executive, isa director, set role-executive, single
quality-director | directeur de la qualité, directrice de la qualité, directeur qualité, responsable qualité | quality director, head of quality, quality manager | isa director, set role-executive, single
risk-director | directeur des risques, directrice des risques | chief risk officer, head of risk | isa executive, isa director, set role-executive, single
compliance-officer | responsable de la conformité, directeur de la conformité | compliance officer, head of compliance | isa employee
data-protection-officer | délégué à la protection des données, déléguée à la protection des données, DPO | data protection officer, DPO | isa employee
chief-of-staff | directeur de cabinet, directrice de cabinet, chef de cabinet, cheffe de cabinet | chief of staff | isa person, single
secretary-general | secrétaire général, secrétaire générale | secretary-general, secretary general, general secretary | isa person, single
company-secretary | secrétaire de direction, assistant de direction, assistante de direction | executive assistant, personal assistant | isa employee
treasurer | trésorier, trésorière | treasurer | isa person, single
auditor | commissaire aux comptes, auditeur financier, auditrice financière | auditor | isa person
director-of-board | administrateur, administratrice, membre du conseil d'administration | board member, company director, non-executive director | isa person
country-head | directeur régional, directrice régionale | regional director, regional manager, country manager | isa director
plant-manager | directeur d'usine, directrice d'usine, directeur du site, directrice du site | plant manager, factory manager, site manager | isa director, single
store-manager | gérant, gérante, directeur de magasin, directrice de magasin | store manager, shop manager | isa manager
project-manager | chef de projet, cheffe de projet | project manager, project leader | isa manager
product-manager | chef de produit, cheffe de produit | product manager | isa manager
spokesperson | porte-parole | spokesperson, spokesman, spokeswoman | isa person
press-officer | attaché de presse, attachée de presse, service de presse | press officer, press secretary | isa employee
investor | investisseur, investisseuse | investor | isa person
business-angel | investisseur providentiel, business angel | angel investor, business angel | isa investor
venture-capitalist | capital-risqueur, capital-risqueuse | venture capitalist | isa investor
trader | trader, opérateur de marché, courtier en bourse | trader, stockbroker | isa person
broker | courtier, courtière | broker | isa person
banker | banquier, banquière | banker | isa person
economist | économiste | economist | isa person
analyst | analyste | analyst | isa person
consultant | consultant, consultante, conseil en gestion | consultant | isa person
adviser | conseiller, conseillère | adviser, advisor, counsellor | isa person
special-adviser | conseiller spécial, conseillère spéciale | special adviser, special advisor | isa adviser
mediator | médiateur, médiatrice, défenseur des droits, médiateur de la République | mediator, ombudsman, ombudsperson | isa person
negotiator | négociateur, négociatrice | negotiator | isa person
administrator-insolvency | administrateur judiciaire, administratrice judiciaire, mandataire judiciaire | insolvency administrator, receiver | isa person
liquidator | liquidateur, liquidatrice | liquidator | isa person
representative | représentant, représentante | representative, rep | isa person
delegate-noun | délégué, déléguée | delegate | isa person
union-representative | délégué syndical, déléguée syndicale, syndicaliste | union representative, shop steward, trade unionist, union official | isa person
union-leader | dirigeant syndical, dirigeante syndicale, leader syndical | union leader, union boss | isa person
# science and technology
scientist | scientifique, savant, savante | scientist | isa person
researcher | chercheur, chercheuse | researcher, research scientist | isa scientist
principal-investigator | investigateur principal, investigatrice principale, chercheur principal, chercheuse principale | principal investigator, lead investigator, lead researcher | isa researcher
lead-author | auteur principal, autrice principale, premier auteur, première autrice | lead author, first author, main author | isa author
coauthor | coauteur, coautrice, coauteure | co-author, coauthor | isa author
lab-director | directeur de laboratoire, directrice de laboratoire, directeur du laboratoire, directrice du laboratoire | lab director, laboratory director, head of the laboratory, lab head | isa director, single
lab-technician | laborantin, laborantine, technicien de laboratoire, technicienne de laboratoire | lab technician, laboratory technician | isa technician
postdoc | postdoctorant, postdoctorante, post-doctorant, post-doctorante | postdoc, postdoctoral researcher | isa researcher, set role-research
doctoral-student | doctorant, doctorante, thésard, thésarde | PhD student, doctoral student | isa student, set role-research
research-fellow | chargé de recherche, chargée de recherche | research fellow, research associate | isa researcher, set role-research
engineer | ingénieur, ingénieure | engineer | isa person
chief-engineer | ingénieur en chef, ingénieure en chef | chief engineer | isa engineer, single
software-engineer | ingénieur logiciel, ingénieure logiciel | software engineer | isa engineer
developer | développeur, développeuse, programmeur, programmeuse | developer, programmer, coder | isa person
lead-developer | développeur principal, développeuse principale | lead developer | isa developer
maintainer | mainteneur, mainteneuse | maintainer | isa person
lead-maintainer | mainteneur principal, mainteneuse principale | lead maintainer, main maintainer | isa maintainer, single
contributor | contributeur, contributrice | contributor | isa person
system-administrator | administrateur système, administratrice système, administrateur réseau | system administrator, sysadmin, network administrator | isa person
data-scientist | scientifique des données, data scientist | data scientist | isa person
technician | technicien, technicienne | technician | isa person
architect | architecte | architect | isa person
town-planner | urbaniste | town planner, urban planner, city planner | isa person
landscape-architect | paysagiste | landscape architect, landscape gardener | isa person
designer | designer, concepteur, conceptrice, dessinateur, dessinatrice | designer | isa person
graphic-designer | graphiste | graphic designer | isa designer
physicist | physicien, physicienne | physicist | isa scientist
astrophysicist | astrophysicien, astrophysicienne | astrophysicist | isa physicist
astronomer | astronome | astronomer | isa scientist
chemist | chimiste | chemist | isa scientist
biologist | biologiste | biologist | isa scientist
marine-biologist | biologiste marin, biologiste marine | marine biologist | isa biologist
geneticist | généticien, généticienne | geneticist | isa biologist
botanist | botaniste | botanist | isa biologist
zoologist | zoologiste, zoologue | zoologist | isa biologist
ornithologist | ornithologue | ornithologist | isa zoologist
entomologist | entomologiste | entomologist | isa zoologist
ecologist-scientist | écologue | ecologist | isa biologist
geologist | géologue | geologist | isa scientist
volcanologist | volcanologue, vulcanologue | volcanologist | isa geologist
seismologist | sismologue | seismologist | isa scientist
glaciologist | glaciologue | glaciologist | isa scientist
climatologist | climatologue | climatologist, climate scientist | isa scientist
meteorologist | météorologue, prévisionniste | meteorologist, weather forecaster, forecaster | isa scientist
oceanographer | océanographe | oceanographer | isa scientist
hydrologist | hydrologue | hydrologist | isa scientist
agronomist | agronome | agronomist | isa scientist
paleontologist | paléontologue | palaeontologist, paleontologist | isa scientist
archaeologist | archéologue | archaeologist, archeologist | isa scientist
anthropologist | anthropologue | anthropologist | isa scientist
ethnologist | ethnologue | ethnologist | isa scientist
sociologist | sociologue | sociologist | isa scientist
historian | historien, historienne | historian | isa scientist
art-historian | historien de l'art, historienne de l'art | art historian | isa historian
geographer | géographe | geographer | isa scientist
demographer | démographe | demographer | isa scientist
linguist | linguiste | linguist | isa scientist
political-scientist | politologue, politiste | political scientist | isa scientist
psychologist | psychologue | psychologist | isa person
philosopher | philosophe | philosopher | isa person
mathematician | mathématicien, mathématicienne | mathematician | isa scientist
statistician | statisticien, statisticienne | statistician | isa scientist
computer-scientist | informaticien, informaticienne | computer scientist, computer specialist | isa scientist
neuroscientist | neuroscientifique, neurobiologiste | neuroscientist | isa scientist
epidemiologist | épidémiologiste | epidemiologist | isa scientist
virologist | virologue | virologist | isa scientist
immunologist | immunologiste, immunologue | immunologist | isa scientist
microbiologist | microbiologiste | microbiologist | isa biologist
pharmacologist | pharmacologue | pharmacologist | isa scientist
explorer | explorateur, exploratrice | explorer | isa person
# education
teacher | enseignant, enseignante, instituteur, institutrice, maître d'école, professeur des écoles | teacher, schoolteacher, primary school teacher | isa person, opposite student-role
professor | professeur, professeure, prof | professor | isa teacher
lecturer | maître de conférences, maîtresse de conférences, chargé de cours | lecturer, associate professor, assistant professor | isa teacher
headteacher | proviseur, proviseure, directeur d'école, directrice d'école | headteacher, head teacher, headmaster, headmistress, school principal | isa person, single
dean | doyen, doyenne | dean | isa person, single
rector | recteur, rectrice, rectorat | rector, chancellor, vice-chancellor | isa person, single
student-role | élève | pupil, schoolchild, schoolboy, schoolgirl | isa person, opposite teacher
student | étudiant, étudiante ; étudiant | student ; student | isa person
primary-pupil | écolier, écolière | primary school pupil | isa student-role
secondary-pupil | lycéen, lycéenne, collégien, collégienne | high school student, secondary school pupil, high-school student | isa student-role
graduate-noun | diplômé, diplômée | graduate, alumnus, alumna | isa person
intern | stagiaire | intern, trainee | isa person
apprentice | apprenti, apprentie | apprentice | isa person
tutor | précepteur, répétiteur | tutor | isa teacher
trainer | formateur, formatrice | trainer, instructor | isa person
mentor | mentor | mentor | isa person, opposite mentee
mentee | protégé, protégée | mentee, protégé, protégée, protege | isa person, opposite mentor
disciple | disciple | disciple | isa person
supervisor-thesis | directeur de thèse, directrice de thèse | thesis supervisor, doctoral adviser, doctoral advisor | isa person, single
childminder | assistante maternelle, nounou, baby-sitter, nourrice | childminder, nanny, babysitter | isa person
# medicine
doctor | médecin, docteur, docteure, docteresse, toubib | doctor, physician, medic | isa person
general-practitioner | médecin généraliste, généraliste, médecin traitant, médecin de famille | general practitioner, GP, family doctor | isa doctor, set role-doctor
surgeon | chirurgien, chirurgienne ; chirurgical | surgeon ; surgical | isa doctor, set role-doctor
cardiologist | cardiologue | cardiologist | isa doctor, set role-doctor
oncologist | oncologue, cancérologue | oncologist | isa doctor, set role-doctor
neurologist | neurologue | neurologist | isa doctor, set role-doctor
psychiatrist | psychiatre | psychiatrist | isa doctor, set role-doctor
paediatrician | pédiatre | paediatrician, pediatrician | isa doctor, set role-doctor
gynaecologist | gynécologue | gynaecologist, gynecologist | isa doctor, set role-doctor
dermatologist | dermatologue | dermatologist | isa doctor, set role-doctor
ophthalmologist | ophtalmologue, ophtalmologiste | ophthalmologist | isa doctor, set role-doctor
radiologist | radiologue | radiologist | isa doctor, set role-doctor
anaesthetist | anesthésiste | anaesthetist, anesthesiologist | isa doctor, set role-doctor
forensic-doctor | médecin légiste, légiste, coroner | forensic pathologist, medical examiner, coroner | isa doctor, set role-doctor
emergency-doctor | urgentiste | emergency doctor, emergency physician | isa doctor, set role-doctor
dentist | dentiste, chirurgien-dentiste | dentist | isa person, set profession-health
nurse | infirmier, infirmière | nurse | isa person, set profession-health
head-nurse | infirmier en chef, infirmière en chef | head nurse, matron | isa nurse
midwife | sage-femme, maïeuticien | midwife | isa person, set profession-health
pharmacist | pharmacien, pharmacienne | pharmacist | isa person, set profession-health
physiotherapist | kinésithérapeute, kiné | physiotherapist, physical therapist | isa person, set profession-health
optician | opticien, opticienne | optician | isa person, set profession-health
veterinarian | vétérinaire | vet, veterinarian, veterinary surgeon | isa person, set profession-health
paramedic | ambulancier, ambulancière | paramedic, ambulance worker | isa person, set profession-health
care-assistant | aide-soignant, aide-soignante | care assistant, nursing assistant, healthcare assistant | isa person, set profession-health
carer | soignant, soignante, aidant, aidante | carer, caregiver, health worker, healthcare worker | isa person
patient | patient, patiente, malade | patient | isa person
therapist | thérapeute, psychothérapeute | therapist, psychotherapist | isa person
psychoanalyst | psychanalyste | psychoanalyst | isa therapist
social-worker | travailleur social, travailleuse sociale, assistant social, assistante sociale | social worker | isa person
# state and politics
head-of-state | chef de l'État, cheffe de l'État, chef d'État, cheffe d'État, président de la République, présidente de la République | head of state, president of the republic | isa person, single
head-of-government | chef du gouvernement, cheffe du gouvernement, chef de gouvernement | head of government | isa person, single
prime-minister | Premier ministre, Première ministre | prime minister, premier | isa head-of-government, isa minister, set role-government, single
chancellor | chancelier, chancelière | chancellor | isa head-of-government, single
deputy-prime-minister | vice-Premier ministre, vice-Première ministre | deputy prime minister | isa minister
minister | ministre | minister, cabinet minister | isa politician
finance-minister | ministre des Finances, ministre de l'Économie, grand argentier | finance minister, economy minister, treasury secretary, minister of finance, chancellor of the exchequer | isa minister, set role-government, single
foreign-minister | ministre des Affaires étrangères, chef de la diplomatie, cheffe de la diplomatie | foreign minister, foreign secretary, minister of foreign affairs, minister for foreign affairs | isa minister, set role-government, single
interior-minister | ministre de l'Intérieur | interior minister, home secretary, minister of the interior, minister of internal affairs | isa minister, set role-government, single
defence-minister | ministre de la Défense, ministre des Armées | defence minister, defense minister, defence secretary, defense secretary, minister of defence, minister of defense | isa minister, set role-government, single
justice-minister | ministre de la Justice, garde des Sceaux | justice minister, justice secretary, minister of justice | isa minister, set role-government, single
health-minister | ministre de la Santé | health minister, health secretary, minister of health, minister for health | isa minister, set role-government, single
education-minister | ministre de l'Éducation, ministre de l'Éducation nationale | education minister, education secretary, minister of education, minister for education | isa minister, set role-government, single
environment-minister | ministre de l'Environnement, ministre de l'Écologie, ministre de la Transition écologique | environment minister, environment secretary, minister of the environment, minister for the environment | isa minister, set role-government, single
agriculture-minister | ministre de l'Agriculture | agriculture minister, agriculture secretary, minister of agriculture, farm minister | isa minister, set role-government, single
transport-minister | ministre des Transports | transport minister, transport secretary, minister of transport | isa minister, set role-government, single
culture-minister | ministre de la Culture | culture minister, culture secretary, minister of culture | isa minister, set role-government, single
labour-minister | ministre du Travail | labour minister, labor secretary, labour secretary, labor minister, minister of labour | isa minister, set role-government, single
sports-minister | ministre des Sports | sports minister, minister of sport, minister for sport | isa minister, set role-government, single
trade-minister | ministre du Commerce | trade minister, trade secretary, minister of trade, commerce secretary | isa minister, set role-government, single
energy-minister | ministre de l'Énergie | energy minister, energy secretary, minister of energy | isa minister, set role-government, single
housing-minister | ministre du Logement | housing minister, housing secretary, minister of housing | isa minister, set role-government, single
junior-minister | secrétaire d'État, ministre délégué, ministre déléguée, sous-secrétaire d'État, vice-ministre | junior minister, minister of state, undersecretary, deputy minister | isa politician
secretary-of-state | secrétaire d'État américain, secrétaire d'État américaine | secretary of state | isa minister
attorney-general | procureur général, procureure générale | attorney general, attorney-general | isa person, single
politician | homme politique, femme politique, responsable politique, politicien, politicienne | politician | isa person
statesman | homme d'État, femme d'État | statesman, stateswoman | isa politician
elected-official | élu, élue | elected official, elected representative | isa politician
member-of-parliament | député, députée, parlementaire | member of parliament, MP, lawmaker, deputy, legislator, parliamentarian | isa elected-official, set parliament-member
mep | eurodéputé, eurodéputée, député européen, députée européenne | MEP, member of the European parliament | isa elected-official
senator | sénateur, sénatrice ; sénatorial | senator ; senatorial | isa elected-official, set parliament-member
congressman | membre du Congrès | congressman, congresswoman, congressperson | isa elected-official
speaker-of-house | président de l'Assemblée, présidente de l'Assemblée, président de la Chambre, présidente de la Chambre | speaker of the house, speaker of parliament | isa elected-official, single
mayor | maire, mairesse | mayor, mayoress ; mayoral | isa elected-official, set role-municipal, single
deputy-mayor | adjoint au maire, adjointe au maire, adjoint à la maire, adjointe à la maire, maire adjoint, maire adjointe, premier adjoint, première adjointe | deputy mayor | isa elected-official, set role-municipal
councillor | conseiller municipal, conseillère municipale | councillor, city councillor, council member, councilman, councilwoman, alderman | isa elected-official
regional-president | président de région, présidente de région, président du conseil régional, présidente du conseil régional | regional president, president of the region | isa elected-official, single
governor | gouverneur, gouverneure | governor | isa person, single
central-bank-governor | gouverneur de la banque centrale, gouverneure de la banque centrale | central bank governor, governor of the central bank | isa governor, single
prefect | préfet, préfète ; préfectoral | prefect ; prefectural | isa official, single
official | fonctionnaire, agent public, agente publique | official, civil servant, public servant | isa person
senior-official | haut fonctionnaire, haute fonctionnaire, haut responsable | senior official, top official | isa official
commissioner | commissaire, haut-commissaire, haute-commissaire | commissioner, high commissioner | isa official
ambassador | ambassadeur, ambassadrice | ambassador | isa diplomat, set role-diplomatic
consul | consul, consule | consul | isa diplomat, set role-diplomatic
diplomat | diplomate ; diplomatique | diplomat ; diplomatic | isa official
envoy | émissaire, envoyé, envoyée | envoy, emissary | isa person
candidate | candidat, candidate, prétendant, prétendante | candidate, contender, nominee | isa person
incumbent | sortant, sortante, titulaire | incumbent | isa person, opposite challenger
challenger | challenger, challengeur, challengeuse | challenger | isa person, opposite incumbent
opposition-leader | chef de l'opposition, cheffe de l'opposition, chef de file de l'opposition | leader of the opposition, opposition leader | isa politician, single
party-leader | chef de parti, chef du parti, cheffe du parti, président du parti, présidente du parti | party leader, leader of the party | isa politician, single
running-mate | colistier, colistière | running mate | isa person
campaign-manager | directeur de campagne, directrice de campagne | campaign manager, campaign director | isa person, single
voter | électeur, électrice | voter, elector | isa person
lobbyist | lobbyiste | lobbyist | isa person
rapporteur | rapporteur, rapporteure | rapporteur | isa person, single
dictator | dictateur, dictatrice | dictator | isa person
king | roi | king | isa sovereign, set royal-title, single
queen | reine | queen | isa sovereign, set royal-title, single
emperor | empereur, impératrice | emperor, empress | isa sovereign, set royal-title, single
sovereign | souverain, souveraine, monarque ; monarchique | sovereign, monarch ; monarchical | isa person
prince | prince ; princier | prince ; princely | isa person, set royal-title
princess | princesse | princess | isa person, set royal-title
crown-prince | prince héritier, princesse héritière | crown prince, crown princess, heir apparent | isa person, single
duke | duc | duke | isa noble, set royal-title
duchess | duchesse | duchess | isa noble, set royal-title
count-title | comte, comtesse | earl, countess | isa noble, set royal-title
baron | baron, baronne | baron, baroness | isa noble, set royal-title
marquis | marquis, marquise | marquess, marquis | isa noble, set royal-title
viscount | vicomte, vicomtesse | viscount, viscountess | isa noble, set royal-title
knight | chevalier | knight | isa person
noble | noble, aristocrate ; noble, aristocratique | noble, aristocrat, nobleman, noblewoman ; aristocratic | isa person
lord | seigneur, lord | lord | isa noble
regent | régent, régente | regent | isa person, single
sultan | sultan, sultane | sultan | isa sovereign
emir | émir | emir | isa sovereign
pharaoh | pharaon | pharaoh | isa sovereign
tsar | tsar, tsarine | tsar, czar, tsarina | isa sovereign
# law
magistrate | magistrat, magistrate | magistrate | isa person
judge | juge | judge, justice | isa magistrate, set role-court, set profession-law
presiding-judge | président du tribunal, présidente du tribunal, président de la cour, présidente de la cour | presiding judge, chief justice | isa judge, single
investigating-judge | juge d'instruction | investigating judge, examining magistrate | isa judge
prosecutor | procureur, procureure, parquetier, procureur de district | prosecutor, public prosecutor, district attorney | isa person, set role-court, set profession-law
lawyer | avocat, avocate | lawyer, attorney, barrister, solicitor, counsel | isa person, set role-court, set profession-law
defence-lawyer | avocat de la défense, avocate de la défense | defence lawyer, defense attorney, defence counsel | isa lawyer
notary | notaire ; notarial | notary ; notarial | isa person, set profession-law
bailiff | huissier, huissière, huissier de justice, commissaire de justice | bailiff | isa person, set profession-law
court-clerk | greffier, greffière | court clerk, clerk of the court | isa person, set role-court, set profession-law
juror | juré, jurée | juror | isa person, set role-court
jurist | juriste | jurist, legal expert, legal scholar | isa person
plaintiff | plaignant, plaignante, demandeur, demanderesse, requérant, requérante, partie plaignante | plaintiff, claimant, complainant, petitioner | set party-in-court, opposite defendant
defendant | défendeur, défenderesse, accusé, accusée, prévenu, prévenue, mis en cause | defendant, accused, respondent | set party-in-court, opposite plaintiff
appellant | appelant, appelante | appellant |
civil-party | partie civile | civil party |
witness | témoin | witness | isa person
eyewitness | témoin oculaire | eyewitness, eye witness | isa witness
suspect-noun | suspect, suspecte | suspect | isa person
convict-noun | condamné, condamnée | convict, convicted person | isa person
accomplice | complice | accomplice | isa person
expert-witness | expert judiciaire, experte judiciaire | expert witness, court expert | isa witness
arbitrator | arbitre | arbitrator | isa person
# police, army, emergency
police-officer | policier, policière, agent de police, agente de police, flic, gardien de la paix | police officer, policeman, policewoman, cop | isa person, set profession-uniform
police-chief | commissaire de police, chef de la police, cheffe de la police, préfet de police | police chief, chief of police, police commissioner | isa police-officer, single
gendarme | gendarme | gendarme | isa person
detective | détective, inspecteur de police, inspectrice de police, enquêteur, enquêtrice | detective, investigator | isa person
inspector | inspecteur, inspectrice | inspector | isa person
customs-officer | douanier, douanière | customs officer | isa person, set profession-uniform
border-guard | garde-frontière | border guard | isa person
prison-guard | gardien de prison, gardienne de prison, surveillant pénitentiaire, surveillante pénitentiaire | prison guard, prison officer, jailer | isa person, set profession-uniform, opposite prisoner
firefighter | pompier, pompière, sapeur-pompier | firefighter, fireman | isa person, set profession-uniform
rescuer | sauveteur, sauveteuse, secouriste | rescuer, rescue worker, first-aider | isa person
lifeguard | maître-nageur, sauveteur en mer | lifeguard | isa person
bodyguard | garde du corps | bodyguard | isa person
security-guard | vigile, agent de sécurité, agente de sécurité | security guard, security officer | isa person
caretaker | concierge, gardien d'immeuble, gardienne d'immeuble | caretaker, janitor, concierge | isa person
guard | garde, gardien, gardienne | guard, warden | isa person
soldier | soldat, soldate, militaire | soldier, serviceman, servicewoman | isa person
officer-military | officier, officière | officer | isa soldier
non-commissioned-officer | sous-officier, sous-officière | non-commissioned officer | isa soldier
general | général, générale | general | isa officer-military, set military-rank
colonel | colonel, colonelle | colonel | isa officer-military, set military-rank
lieutenant-colonel | lieutenant-colonel, lieutenante-colonelle | lieutenant colonel | isa officer-military, set military-rank
major-rank | commandant, commandante | major | isa officer-military, set military-rank
captain-rank | capitaine | captain | isa officer-military, set military-rank
lieutenant | lieutenant, lieutenante | lieutenant | isa officer-military, set military-rank
sergeant | sergent, sergente | sergeant | isa non-commissioned-officer, set military-rank
corporal | caporal, caporale | corporal | isa soldier, set military-rank
private-soldier | simple soldat | private soldier | isa soldier, set military-rank
admiral | amiral, amirale | admiral | isa officer-military, set military-rank
marshal | maréchal, maréchale | marshal, field marshal | isa officer-military, set military-rank
commander | commandant, commandante, chef militaire | commander | isa person
commander-in-chief | commandant en chef, chef des armées | commander-in-chief, commander in chief | isa commander, single
chief-of-defence-staff | chef d'état-major, cheffe d'état-major | chief of the defence staff, army chief, chief of the general staff | isa soldier, single
sailor | marin, matelot, navigateur, navigatrice | sailor, seaman | isa person
sniper | tireur d'élite, sniper | sniper | isa person
paratrooper | parachutiste | paratrooper, parachutist | isa person
mercenary | mercenaire | mercenary | isa person
fighter | combattant, combattante | fighter, combatant | isa person
war-veteran | ancien combattant, ancienne combattante | veteran, war veteran, ex-serviceman | isa person
spy-noun | espion, espionne, agent secret, agente secrète | spy, secret agent | isa person
# crews
flight-captain | commandant de bord, commandante de bord | flight captain, captain, pilot-in-command | isa pilot-noun, set role-crew, single
copilot | copilote | co-pilot, copilot, first officer | isa pilot-noun, set role-crew
pilot-noun | pilote | pilot | isa person
cabin-crew | steward, hôtesse de l'air, agent de bord, personnel navigant commercial | flight attendant, cabin crew, steward, stewardess | isa person, set role-crew
flight-engineer | mécanicien navigant, mécanicien de bord | flight engineer | isa person, set role-crew
crew | équipage | crew |
astronaut | astronaute, cosmonaute, spationaute | astronaut, cosmonaut | isa person
mission-commander | commandant de mission, commandante de mission, commandant de la mission | mission commander, spacecraft commander | isa astronaut, set role-spacecraft, single
command-pilot | pilote de commande, pilote du module de commande, pilote de la mission | command pilot, command module pilot | isa astronaut, set role-spacecraft, single
lunar-module-pilot | pilote du module lunaire | lunar module pilot | isa astronaut, set role-spacecraft, single
mission-specialist | spécialiste de mission | mission specialist | isa astronaut, set role-spacecraft
flight-director | directeur de vol, directrice de vol | flight director | isa person
ship-captain | capitaine de navire, commandant du navire, capitaine | skipper, ship's captain, sea captain, captain | isa sailor, single
skipper | skipper, skippeuse | skipper | isa sailor
air-traffic-controller | contrôleur aérien, contrôleuse aérienne, aiguilleur du ciel | air traffic controller | isa person
ticket-inspector | contrôleur, contrôleuse | ticket inspector, conductor | isa person
train-driver | conducteur de train, conductrice de train, mécanicien de locomotive, cheminot | train driver, engine driver | isa person, set profession-driver
bus-driver | chauffeur de bus, conducteur de bus, conductrice de bus | bus driver | isa driver, set profession-driver
lorry-driver | chauffeur routier, routier, camionneur, conducteur de poids lourd | lorry driver, truck driver, trucker | isa driver, set profession-driver
taxi-driver | chauffeur de taxi, taxi | taxi driver, cab driver, cabbie | isa driver, set profession-driver
driver | conducteur, conductrice, chauffeur, chauffeuse | driver | isa person
station-master | chef de gare, cheffe de gare | station master, stationmaster | isa person, single
delivery-driver | livreur, livreuse, coursier, coursière | delivery driver, delivery man, courier | isa person
postman | facteur, factrice | postman, postwoman, mail carrier, mailman | isa person
`;

const MORE = `
# sport
player | joueur, joueuse | player | isa athlete
athlete | sportif, sportive, athlète | athlete, sportsman, sportswoman, sportsperson | isa person
captain | capitaine | captain, skipper | isa player, single
vice-captain | vice-capitaine | vice-captain | isa player, single
footballer | footballeur, footballeuse | footballer, football player, soccer player | isa player
goalkeeper | gardien de but, gardienne de but, gardien, gardienne, portier, goal | goalkeeper, keeper, goalie | isa player, set position-football
defender | défenseur, défenseuse | defender | isa player, set position-football
midfielder | milieu de terrain, milieu offensif, milieu défensif | midfielder, midfield player | isa player, set position-football
striker | attaquant, attaquante, avant-centre, buteur, buteuse | striker, forward, centre-forward, center forward | isa player, set position-football
winger | ailier, ailière | winger | isa player
centre-back | défenseur central, défenseure centrale | centre-back, center back, central defender | isa defender, opposite full-back
full-back | latéral, arrière latéral | full-back, fullback | isa defender, opposite centre-back
playmaker | meneur de jeu, meneuse de jeu | playmaker | isa player
scorer | marqueur, marqueuse | scorer, goalscorer, goal scorer | isa player
top-scorer | meilleur buteur, meilleure buteuse | top scorer, leading scorer, top goalscorer | isa scorer
substitute-player | remplaçant, remplaçante | substitute, sub | isa player, opposite starter-player
starter-player | titulaire | starter, starting player | isa player, opposite substitute-player
coach-noun | entraîneur, entraîneuse, coach, sélectionneur, sélectionneuse | coach, head coach, team manager | isa person, set role-club, single
assistant-coach | entraîneur adjoint, entraîneuse adjointe | assistant coach, assistant manager | isa person, set role-club
sporting-director | directeur sportif, directrice sportive | sporting director, director of football, sports director | isa director, set role-club, single
fitness-coach | préparateur physique, préparatrice physique | fitness coach | isa person, set role-club
club-president | président du club, présidente du club | club president, club chairman | isa person, single
referee-noun | arbitre | referee, umpire, ref | isa person
linesman | juge de touche, arbitre assistant, arbitre assistante | linesman, assistant referee | isa person
agent-sport | agent sportif, agent de joueurs | sports agent, football agent | isa person
supporter | supporter, supporteur, supportrice | football supporter, football fan, sports fan, fan | isa person
runner | coureur, coureuse | runner | isa athlete
sprinter | sprinteur, sprinteuse, sprinter | sprinter | isa athlete
marathon-runner | marathonien, marathonienne | marathon runner | isa runner
cyclist | cycliste, coureur cycliste | cyclist, rider | isa athlete
swimmer | nageur, nageuse | swimmer | isa athlete
tennis-player | joueur de tennis, joueuse de tennis, tennisman, tenniswoman | tennis player | isa player
rugby-player | rugbyman, rugbywoman, joueur de rugby, joueuse de rugby | rugby player | isa player
basketball-player | basketteur, basketteuse, joueur de basket | basketball player | isa player
handball-player | handballeur, handballeuse | handball player | isa player
volleyball-player | volleyeur, volleyeuse | volleyball player | isa player
golfer | golfeur, golfeuse | golfer | isa athlete
boxer | boxeur, boxeuse, pugiliste | boxer, pugilist | isa athlete
wrestler | lutteur, lutteuse, catcheur, catcheuse | wrestler | isa athlete
judoka | judoka | judoka | isa athlete
fencer | escrimeur, escrimeuse | fencer | isa athlete
gymnast | gymnaste | gymnast | isa athlete
skier | skieur, skieuse | skier | isa athlete
skater | patineur, patineuse | skater | isa athlete
snowboarder | snowboardeur, snowboardeuse | snowboarder | isa athlete
skateboarder | skateur, skateuse | skateboarder | isa athlete
surfer | surfeur, surfeuse | surfer | isa athlete
diver | plongeur, plongeuse | diver | isa person
rower | rameur, rameuse | rower, oarsman | isa athlete
mountaineer | alpiniste | mountaineer | isa person
climber | grimpeur, grimpeuse | climber | isa person
jockey | jockey | jockey | isa athlete
horse-rider | cavalier, cavalière | horse rider, horseman, horsewoman, equestrian | isa person
racing-driver | pilote automobile, pilote de course, pilote de Formule 1 | racing driver, race car driver, Formula One driver, racer | isa athlete
chess-player | joueur d'échecs, joueuse d'échecs | chess player | isa player
grandmaster | grand maître | grandmaster | isa chess-player
bowler | lanceur, lanceuse | bowler | isa player
baseball-pitcher | lanceur de baseball, lanceuse de baseball | pitcher, starting pitcher, relief pitcher | isa player, set position-baseball
catcher | receveur, receveuse | catcher | isa player, set position-baseball
first-baseman | joueur de première base, première base | first baseman | isa player, set position-baseball
second-baseman | joueur de deuxième base, deuxième base | second baseman | isa player, set position-baseball
third-baseman | joueur de troisième base, troisième base | third baseman | isa player, set position-baseball
shortstop | arrêt-court | shortstop | isa player, set position-baseball
outfielder | voltigeur, voltigeuse | outfielder | isa player, set position-baseball
left-fielder | voltigeur de gauche | left fielder | isa outfielder, opposite right-fielder
right-fielder | voltigeur de droite | right fielder | isa outfielder, opposite left-fielder
batsman | batteur, batteuse | batsman, batter | isa player
quarterback | quart-arrière, quarterback | quarterback | isa player, set position-american-football
point-guard | meneur au basket, meneuse au basket | point guard | isa player, set position-basketball
medallist | médaillé, médaillée | medallist, medalist | isa athlete
gold-medallist | médaillé d'or, médaillée d'or, champion olympique, championne olympique | gold medallist, gold medalist, Olympic champion | isa medallist, set medallist-rank
silver-medallist | médaillé d'argent, médaillée d'argent | silver medallist, silver medalist | isa medallist, set medallist-rank
bronze-medallist | médaillé de bronze, médaillée de bronze | bronze medallist, bronze medalist | isa medallist, set medallist-rank
world-champion | champion du monde, championne du monde | world champion | isa champion
record-holder | recordman, recordwoman, détenteur du record, détentrice du record | record holder, record-holder | isa person
favourite | favori, favorite, favori du scrutin | favourite, favorite, front-runner, frontrunner | opposite underdog
underdog | outsider | underdog, outsider | opposite favourite, opposite insider
# arts and media
artist | artiste | artist | isa person
author | auteur, autrice, auteure | author | isa person
writer | écrivain, écrivaine | writer | isa author
novelist | romancier, romancière | novelist | isa writer
poet | poète, poétesse | poet | isa writer
playwright | dramaturge, auteur dramatique | playwright, dramatist | isa writer
essayist | essayiste | essayist | isa writer
biographer | biographe | biographer | isa writer
screenwriter | scénariste | screenwriter, scriptwriter | isa author
translator | traducteur, traductrice | translator | isa person, set role-book
illustrator | illustrateur, illustratrice | illustrator | isa artist, set role-book
publisher | éditeur, éditrice | publisher | isa person, set role-book
interpreter-language | interprète | interpreter | isa person
librettist | librettiste | librettist | isa writer
lyricist | parolier, parolière | lyricist | isa author
columnist | chroniqueur, chroniqueuse, éditorialiste | columnist, commentator, pundit | isa journalist
journalist | journaliste ; journalistique | journalist, newsman ; journalistic | isa person
reporter | reporter, reportrice, grand reporter | reporter | isa journalist
correspondent | correspondant, correspondante | correspondent | isa journalist
special-correspondent | envoyé spécial, envoyée spéciale | special correspondent | isa correspondent
editor-in-chief | rédacteur en chef, rédactrice en chef | editor-in-chief, editor in chief, chief editor, editor | isa journalist, set role-newspaper, single
managing-editor | directeur de la rédaction, directrice de la rédaction | managing editor, editorial director | isa journalist, set role-newspaper, single
sub-editor | secrétaire de rédaction, rédacteur, rédactrice | sub-editor, copy editor | isa journalist
publication-director | directeur de la publication, directrice de la publication | publication director | isa director, single
newsreader | présentateur, présentatrice, speaker, speakerine | presenter, newsreader, anchor, anchorman, TV host, television host | isa person
host-show-noun | animateur, animatrice | host, radio host, presenter | isa person
moderator | modérateur, modératrice | moderator | isa person
blogger | blogueur, blogueuse | blogger | isa person
influencer | influenceur, influenceuse | influencer | isa person
streamer | streamer, streameur, streameuse | streamer | isa person
youtuber | youtubeur, youtubeuse | YouTuber | isa person
photographer | photographe | photographer | isa person
photojournalist | photojournaliste, photoreporter | photojournalist | isa photographer
cameraman | cadreur, cadreuse, caméraman | cameraman, camerawoman, camera operator | isa person
critic | critique, critique d'art, critique de cinéma | critic, reviewer, art critic, film critic | isa person
film-director | réalisateur, réalisatrice, cinéaste, metteur en scène | film director, filmmaker, film-maker, movie director | isa artist, set role-film
stage-director | metteur en scène, metteuse en scène | stage director, theatre director | isa artist
film-producer | producteur de cinéma, productrice de cinéma | film producer, movie producer | isa person
executive-producer | producteur délégué, productrice déléguée, producteur exécutif, productrice exécutive | executive producer | isa person
director-of-photography | directeur de la photographie, directrice de la photographie, chef opérateur, cheffe opératrice | cinematographer, director of photography | isa person, set role-film
film-editor | monteur, monteuse | film editor | isa person, set role-film
actor | acteur, actrice, comédien, comédienne | actor, actress | isa artist
stuntman | cascadeur, cascadeuse | stuntman, stunt performer | isa person
extra-actor | figurant, figurante | extra | isa actor
comedian | humoriste, comique | comedian, comic, stand-up, stand-up comedian | isa artist
dancer | danseur, danseuse | dancer | isa artist
ballet-star | danseur étoile, danseuse étoile, ballerine | ballerina, principal dancer | isa dancer
choreographer | chorégraphe | choreographer | isa artist
singer | chanteur, chanteuse | singer, vocalist | isa musician
songwriter | auteur-compositeur, autrice-compositrice | songwriter, singer-songwriter | isa musician
rapper | rappeur, rappeuse | rapper | isa musician
opera-singer | chanteur d'opéra, chanteuse d'opéra, chanteur lyrique, chanteuse lyrique | opera singer | isa singer
soprano | soprano | soprano | isa opera-singer, set voice-type-thing
tenor | ténor | tenor | isa opera-singer, set voice-type-thing
baritone | baryton | baritone | isa opera-singer, set voice-type-thing
contralto | alto, contralto | alto, contralto | isa opera-singer, set voice-type-thing
mezzo-soprano | mezzo-soprano | mezzo-soprano | isa opera-singer, set voice-type-thing
composer | compositeur, compositrice | composer | isa musician
conductor | chef d'orchestre, cheffe d'orchestre | conductor, orchestra conductor | isa musician
musician | musicien, musicienne | musician | isa artist
pianist | pianiste | pianist | isa musician
violinist | violoniste | violinist | isa musician
cellist | violoncelliste | cellist | isa musician
guitarist | guitariste | guitarist | isa musician
bassist | bassiste | bassist, bass player | isa musician
drummer | batteur, batteuse | drummer | isa musician
percussionist | percussionniste | percussionist | isa musician
flautist | flûtiste | flautist, flutist | isa musician
trumpeter | trompettiste | trumpeter | isa musician
saxophonist | saxophoniste | saxophonist | isa musician
organist | organiste | organist | isa musician
harpist | harpiste | harpist | isa musician
accordionist | accordéoniste | accordionist | isa musician
keyboardist | claviériste | keyboardist, keyboard player | isa musician
disc-jockey | DJ, disc-jockey | DJ, disc jockey | isa musician
soloist | soliste | soloist | isa musician
painter | peintre, artiste peintre | painter | isa artist
sculptor | sculpteur, sculptrice | sculptor | isa artist
engraver | graveur, graveuse | engraver | isa artist
ceramist | céramiste, potier, potière | ceramist, potter | isa artist
cartoonist | caricaturiste, dessinateur de presse, dessinatrice de presse, bédéiste | cartoonist | isa artist
fashion-designer | créateur de mode, créatrice de mode, styliste, couturier, couturière | fashion designer, stylist | isa designer
artistic-director | directeur artistique, directrice artistique | artistic director, art director, creative director | isa director, single
museum-director | directeur du musée, directrice du musée, directeur de musée, directrice de musée | museum director, director of the museum | isa director, set role-museum, single
curator | conservateur de musée, conservatrice de musée, commissaire d'exposition, commissaire de l'exposition, commissaire, conservateur du patrimoine | curator | isa person, set role-museum
restorer | restaurateur d'art, restauratrice d'art | restorer, art restorer, conservator | isa person, set role-museum
guide | guide, guide touristique | guide, tour guide | isa person
collector | collectionneur, collectionneuse | collector | isa person
gallery-owner | galeriste | gallery owner, gallerist | isa person
auctioneer | commissaire-priseur, commissaire-priseuse | auctioneer | isa person
librarian | bibliothécaire | librarian | isa person
archivist | archiviste | archivist | isa person
bookseller | libraire | bookseller | isa shopkeeper
model-fashion | mannequin, top model | fashion model, supermodel | isa person
magician | magicien, magicienne, prestidigitateur | magician, conjurer | isa artist
clown | clown | clown | isa artist
acrobat | acrobate | acrobat | isa artist
protagonist | protagoniste, personnage principal | protagonist, main character | isa person
speaker-event | intervenant, intervenante, conférencier, conférencière, orateur, oratrice | speaker, orator | isa person
organiser | organisateur, organisatrice | organiser, organizer | isa person
# religion
priest | prêtre, curé, abbé ; sacerdotal | priest ; priestly | isa cleric, set role-clergy
cleric | ecclésiastique, membre du clergé | cleric, clergyman, clergywoman, member of the clergy | isa person
bishop | évêque ; épiscopal | bishop ; episcopal | isa cleric, set role-clergy
archbishop | archevêque | archbishop | isa cleric, set role-clergy
cardinal | cardinal | cardinal | isa cleric
pope | pape, souverain pontife, Saint-Père ; papal, pontifical | pope, pontiff, Holy Father ; papal | isa cleric, set role-clergy, single
patriarch | patriarche | patriarch | isa cleric, single
deacon | diacre | deacon | isa cleric, set role-clergy
pastor | pasteur, pasteure, vicaire | pastor, minister of religion, vicar | isa cleric, set role-clergy
rabbi | rabbin, rabbine ; rabbinique | rabbi ; rabbinical | isa cleric, set role-clergy
imam | imam, imame | imam | isa cleric, set role-clergy
monk | moine ; monastique | monk ; monastic | isa person, opposite nun
nun | religieuse, nonne, bonne sœur | nun | isa person, opposite monk
abbot | abbé, abbesse | abbot, abbess | isa cleric, single
missionary | missionnaire | missionary | isa person
prophet | prophète ; prophétique | prophet ; prophetic | isa person
theologian | théologien, théologienne | theologian | isa person
believer | croyant, croyante, fidèle | believer, worshipper, faithful | isa person, opposite atheist, opposite unbeliever
atheist | athée, non-croyant, non-croyante | atheist, non-believer | isa person, opposite believer
pilgrim | pèlerin, pèlerine | pilgrim | isa person
saint | saint, sainte | saint | isa person
martyr | martyr, martyre | martyr | isa person
# trades
craftsman | artisan, artisane ; artisanal | craftsman, artisan, craftswoman ; handmade, artisanal | isa person
manual-worker | ouvrier, ouvrière | labourer, laborer, blue-collar worker, factory worker, manual worker | isa worker
farmer | agriculteur, agricultrice, fermier, fermière, exploitant agricole, exploitante agricole, paysan, paysanne | farmer | isa person
livestock-farmer | éleveur, éleveuse | livestock farmer, breeder, cattle farmer | isa farmer
wine-grower | viticulteur, viticultrice, vigneron, vigneronne | winegrower, wine grower, winemaker, vintner | isa farmer
market-gardener | maraîcher, maraîchère | market gardener, vegetable farmer | isa farmer
cereal-farmer | céréalier, céréalière | grain farmer, cereal farmer, arable farmer | isa farmer
farm-worker | ouvrier agricole, ouvrière agricole | farm worker, farmhand | isa worker
beekeeper | apiculteur, apicultrice | beekeeper | isa person
shepherd | berger, bergère | shepherd, shepherdess | isa person
fisherman | pêcheur, pêcheuse | fisherman, fisher, angler | isa person
hunter | chasseur, chasseuse | hunter | isa person
forester | forestier, forestière, garde forestier | forester, forest ranger | isa person
lumberjack | bûcheron, bûcheronne | lumberjack, logger | isa person
gardener | jardinier, jardinière | gardener | isa person
florist | fleuriste | florist | isa shopkeeper, set profession-shop
miner-worker | mineur de fond, mineuse de fond | miner, coal miner | isa worker
builder | ouvrier du bâtiment, bâtisseur, bâtisseuse | builder, construction worker | isa worker
mason | maçon, maçonne | mason, bricklayer | isa craftsman, set profession-trade
carpenter | charpentier, charpentière, menuisier, menuisière | carpenter, joiner | isa craftsman, set profession-trade
plumber | plombier, plombière | plumber | isa craftsman, set profession-trade
electrician | électricien, électricienne | electrician | isa craftsman, set profession-trade
roofer | couvreur, couvreuse | roofer | isa craftsman, set profession-trade
blacksmith | forgeron, forgeronne | blacksmith | isa craftsman, set profession-trade
locksmith | serrurier, serrurière | locksmith | isa craftsman, set profession-trade
welder | soudeur, soudeuse | welder | isa worker, set profession-trade
mechanic | mécanicien, mécanicienne, garagiste | mechanic | isa worker, set profession-trade
watchmaker | horloger, horlogère | watchmaker, clockmaker | isa craftsman, set profession-trade
jeweller | bijoutier, bijoutière, joaillier, joaillière | jeweller, jeweler | isa craftsman, set profession-trade
glassmaker | verrier, verrière, souffleur de verre | glassmaker, glassblower | isa craftsman, set profession-trade
cobbler | cordonnier, cordonnière | cobbler, shoemaker | isa craftsman, set profession-trade
tailor | tailleur, tailleuse | tailor | isa craftsman, set profession-trade
weaver | tisserand, tisserande | weaver | isa craftsman, set profession-trade
luthier | luthier, luthière | violin maker, luthier | isa craftsman, set profession-trade
bookbinder | relieur, relieuse | bookbinder | isa craftsman, set profession-trade
printer-worker | imprimeur, imprimeuse | printer | isa craftsman
hairdresser | coiffeur, coiffeuse | hairdresser, barber, hairstylist | isa person, set profession-shop
beautician | esthéticien, esthéticienne | beautician | isa person
shopkeeper | commerçant, commerçante, marchand, marchande, négociant, négociante | shopkeeper, merchant, tradesman, storekeeper | isa person
baker | boulanger, boulangère | baker | isa shopkeeper, set profession-shop
pastry-chef | pâtissier, pâtissière | pastry chef, pastry cook | isa person
butcher | boucher, bouchère, charcutier, charcutière | butcher | isa shopkeeper, set profession-shop
fishmonger | poissonnier, poissonnière | fishmonger | isa shopkeeper, set profession-shop
grocer | épicier, épicière | grocer | isa shopkeeper, set profession-shop
cheesemaker | fromager, fromagère | cheesemaker, cheesemonger | isa person, set profession-shop
chocolatier | chocolatier, chocolatière | chocolatier, chocolate maker | isa person
cook-noun | cuisinier, cuisinière | cook | isa person
chef | chef cuisinier, cheffe cuisinière, chef de cuisine, chef étoilé, cheffe étoilée | chef, head chef | isa cook-noun
waiter | serveur, serveuse, garçon de café | waiter, waitress | isa person
bartender | barman, barmaid, cafetier | bartender, barman, barmaid | isa person
sommelier | sommelier, sommelière | sommelier, wine waiter | isa person
restaurant-owner | restaurateur, restauratrice | restaurateur, restaurant owner | isa person
hotelier | hôtelier, hôtelière | hotelier, hotel owner | isa person
receptionist | réceptionniste | receptionist | isa employee
secretary | secrétaire | secretary | isa employee
accountant | comptable, expert-comptable | accountant | isa person
cashier | caissier, caissière | cashier, checkout assistant | isa employee
salesperson | vendeur, vendeuse, commercial, commerciale | salesperson, salesman, saleswoman, sales assistant, shop assistant | isa employee
estate-agent | agent immobilier, agente immobilière | estate agent, realtor, real estate agent | isa person
property-developer | promoteur immobilier, promoteur | property developer, real estate developer | isa person
cleaner | agent d'entretien, agente d'entretien, femme de ménage, technicien de surface | cleaner, cleaning lady | isa employee
refuse-collector | éboueur, éboueuse | refuse collector, bin man, garbage collector | isa employee
servant | domestique, serviteur, servante | servant, domestic worker, maid | isa person
docker | docker, dockeuse | docker, dockworker, longshoreman | isa worker
railway-worker | cheminot, cheminote | railway worker, rail worker | isa worker
steelworker | sidérurgiste, métallurgiste, métallo | steelworker, metalworker | isa worker
seasonal-worker | saisonnier, saisonnière | seasonal worker | isa worker, opposite permanent-employee
temporary-worker | intérimaire | temporary worker, temp, agency worker | isa worker, opposite permanent-employee
permanent-employee | employé permanent, employée permanente, salarié en CDI, salariée en CDI | permanent employee, permanent worker | isa employee, opposite seasonal-worker, opposite temporary-worker
freelancer | free-lance, pigiste | freelancer, freelance | isa person
teleworker | télétravailleur, télétravailleuse | teleworker, remote worker | isa worker
merchant-seaman | marin marchand | merchant seaman | isa sailor
surveyor | géomètre | surveyor, land surveyor | isa person
cartographer | cartographe | cartographer, mapmaker | isa person
test-pilot | pilote d'essai | test pilot | isa pilot-noun
fighter-pilot | pilote de chasse | fighter pilot | isa pilot-noun
# further posts and trades
copresident | coprésident, coprésidente | co-president, co-chair | isa executive
deputy-governor | vice-gouverneur, vice-gouverneure | deputy governor | isa person
deputy-director | directeur adjoint, directrice adjointe | deputy director | isa manager
director-general-org | directeur général de l'organisation, directrice générale de l'organisation | director-general | isa director
first-lady | première dame | first lady | isa person
vice-chancellor | vice-chancelier, vice-chancelière | vice chancellor | isa person
inspector-general | inspecteur général, inspectrice générale | inspector general | isa official
public-defender | avocat commis d'office | public defender, court-appointed lawyer | isa lawyer
sheriff | shérif | sheriff | isa police-officer
warden | directeur de prison, directrice de prison | prison warden, prison governor | isa official
chaplain | aumônier, aumônière | chaplain | isa cleric
reverend | révérend | reverend | isa cleric
ayatollah | ayatollah | ayatollah | isa cleric
mullah | mollah | mullah | isa cleric
mufti | mufti | mufti | isa cleric
dalai-lama | dalaï-lama | Dalai Lama | isa person
guru | gourou | guru | isa person
druid | druide | druid | isa person
shaman | chamane | shaman | isa person
astrologer | astrologue | astrologer | isa person
consort-prince | prince consort, reine consort | consort | isa person
viceroy | vice-roi | viceroy | isa person
archduke | archiduc, archiduchesse | archduke, archduchess | isa noble
grand-duke | grand-duc, grande-duchesse | grand duke, grand duchess | isa noble
tribal-chief | chef de tribu, chef coutumier | tribal chief, tribal leader | isa leader-person
shah | shah, chah | shah | isa sovereign
khan-title | khan | khan | isa sovereign
caliph | calife | caliph | isa sovereign
maharaja | maharaja, maharadjah | maharaja | isa sovereign
samurai | samouraï | samurai | isa warrior
gladiator | gladiateur | gladiator | isa fighter
centurion | centurion | centurion | isa officer-military
conquistador | conquistador | conquistador | isa conqueror
aviator | aviateur, aviatrice | aviator | isa pilot-noun
submariner | sous-marinier, sous-marinière | submariner | isa sailor
marine-infantry | fusilier marin | marine | isa soldier
legionnaire | légionnaire | legionnaire | isa soldier
gunner | artilleur, artilleuse | gunner, artilleryman | isa soldier
minesweeper-person | démineur, démineuse | deminer, bomb disposal expert | isa soldier
military-doctor | médecin militaire | military doctor, army doctor | isa doctor
embalmer | thanatopracteur, embaumeur | embalmer | isa person
undertaker | croque-mort, entrepreneur de pompes funèbres | undertaker, funeral director | isa person
gravedigger | fossoyeur, fossoyeuse | gravedigger | isa person
executioner | bourreau | executioner | isa person
butler | majordome | butler | isa servant
doorman | videur, videuse | doorman, bouncer | isa person
valet | voiturier, voiturière | valet | isa person
porter-luggage | bagagiste, porteur | porter, baggage handler | isa person
masseuse | masseur, masseuse | masseur, masseuse | isa person
manicurist | manucure de métier | manicurist | isa person
tattooist | tatoueur, tatoueuse | tattoo artist, tattooist | isa person
makeup-artist | maquilleur, maquilleuse | make-up artist | isa person
personal-trainer | coach sportif, coach sportive | personal trainer | isa person
life-coach | coach de vie | life coach | isa person
nutritionist | nutritionniste, diététicien, diététicienne | nutritionist, dietitian | isa person
osteopath | ostéopathe | osteopath | isa person, set profession-health
chiropractor | chiropracteur, chiropractrice | chiropractor | isa person, set profession-health
podiatrist | podologue, pédicure | podiatrist | isa person, set profession-health
speech-therapist | orthophoniste | speech therapist | isa person, set profession-health
radiographer | manipulateur radio, manipulatrice radio | radiographer | isa person, set profession-health
orderly | brancardier, brancardière | orderly, stretcher-bearer | isa person, set profession-health
toxicologist | toxicologue | toxicologist | isa scientist
educator | éducateur, éducatrice | educator | isa person
invigilator | surveillant d'examen, surveillante d'examen | invigilator | isa person
nursery-worker | puériculteur, puéricultrice | nursery worker, childcare worker | isa person
rancher | éleveur de bétail, rancher | rancher | isa farmer
trapper | trappeur, trappeuse | trapper | isa hunter
brewer | brasseur, brasseuse | brewer | isa craftsman
distiller | distillateur, distillatrice | distiller | isa craftsman
miller | meunier, meunière | miller | isa craftsman
basket-maker | vannier, vannière | basket maker | isa craftsman
saddler | sellier, sellière | saddler | isa craftsman
gunsmith | armurier, armurière | gunsmith | isa craftsman
optometrist | optométriste | optometrist | isa person
antique-dealer | antiquaire, brocanteur, brocanteuse | antique dealer | isa person
pawnbroker | prêteur sur gages, prêteuse sur gages | pawnbroker | isa person
peddler | colporteur, vendeur ambulant | peddler, street vendor | isa person
actuary | actuaire | actuary | isa person
tax-adviser | conseiller fiscal, conseillère fiscale, fiscaliste | tax adviser, tax lawyer | isa adviser
wealth-manager | gestionnaire de fortune | wealth manager | isa person
fund-manager | gérant de fonds, gérante de fonds | fund manager | isa person
underwriter | souscripteur d'assurance | underwriter | isa person
insurance-broker | courtier en assurances, courtière en assurances | insurance broker | isa broker
claims-adjuster | expert d'assurance | claims adjuster | isa person
headhunter | chasseur de têtes, chasseuse de têtes | headhunter | isa person
recruiter | recruteur, recruteuse | recruiter | isa person
site-manager | chef de chantier, cheffe de chantier | construction manager | isa manager
crane-operator | grutier, grutière | crane operator | isa manual-worker
painter-decorator | peintre en bâtiment | house painter | isa craftsman
tiler | carreleur, carreleuse | tiler | isa craftsman
plasterer | plâtrier, plâtrière | plasterer | isa craftsman
glazier | vitrier, vitrière | glazier | isa craftsman
cabinetmaker | ébéniste | cabinetmaker | isa craftsman
stonecutter | tailleur de pierre, tailleuse de pierre | stonecutter | isa craftsman
chimney-sweep | ramoneur, ramoneuse | chimney sweep | isa person
window-cleaner | laveur de vitres, laveuse de vitres | window cleaner | isa cleaner
street-sweeper | balayeur, balayeuse | street sweeper | isa cleaner
warehouse-worker | magasinier, manutentionnaire | warehouse worker | isa manual-worker
call-centre-agent | téléconseiller, téléconseillère | call centre agent, call center agent | isa person
data-entry-clerk | opérateur de saisie, opératrice de saisie | data entry clerk | isa person
clerk | employé de bureau, employée de bureau | office clerk | isa employee
proofreader | correcteur, correctrice | proofreader | isa person
ghostwriter | nègre littéraire, prête-plume | ghostwriter | isa writer
copywriter | concepteur-rédacteur, rédacteur publicitaire | copywriter | isa person
typesetter | typographe | typesetter | isa person
showrunner | auteur-producteur, autrice-productrice | showrunner | isa person
sound-engineer | ingénieur du son, ingénieure du son | sound engineer | isa engineer
costume-designer | costumier, costumière | costume designer | isa person
set-designer | scénographe, décorateur de plateau | set designer | isa person
casting-director | directeur de casting, directrice de casting | casting director | isa person
prompter | souffleur, souffleuse | prompter | isa person
ventriloquist | ventriloque | ventriloquist | isa performer
juggler | jongleur, jongleuse | juggler | isa performer
trapeze-artist | trapéziste | trapeze artist | isa performer
mime | mime | mime | isa performer
impressionist-person | imitateur, imitatrice | impressionist, impersonator | isa performer
hypnotist | hypnotiseur, hypnotiseuse | hypnotist | isa performer
busker | musicien de rue | busker, street musician | isa musician
bandleader | chef d'orchestre de jazz, leader du groupe | bandleader | isa musician
clarinettist | clarinettiste | clarinettist | isa musician
oboist | hautboïste | oboist | isa musician
trombonist | tromboniste | trombonist | isa musician
record-producer | producteur de musique, réalisateur artistique | record producer, music producer | isa person
beatmaker | beatmaker | beatmaker | isa person
`;

/** Every role, in the order of the table. */
export const roles: readonly Concept[] = [...table('things', ROWS), ...table('things', MORE)];
