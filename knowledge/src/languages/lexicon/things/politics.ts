// Politics and public life: institutions, elections, texts, parties, diplomacy, regimes, territory.
import { table } from '../table.ts';

export const politics = table('things', `
politics | politique ; politique | politics ; political |
policy | politique publique, politique | policy |
state-country | État ; étatique | state |
country | pays, nation ; national | country, nation ; national |
government | gouvernement, exécutif ; gouvernemental | government ; governmental |
cabinet | cabinet ministériel, cabinet | cabinet |
ministry | ministère ; ministériel | ministry, government department ; ministerial |
presidency | présidence, mandat présidentiel ; présidentiel | presidency ; presidential |
parliament | parlement ; parlementaire | parliament ; parliamentary |
lower-house | chambre basse, Assemblée nationale, Chambre des représentants, Chambre des communes | lower house, National Assembly, House of Representatives, House of Commons | opposite upper-house
upper-house | chambre haute, Sénat | upper house, senate | opposite lower-house
assembly | assemblée | assembly |
congress-legislature | Congrès | Congress |
town-council | conseil municipal | town council, city council, municipal council |
regional-council | conseil régional | regional council |
town-hall | mairie, hôtel de ville | town hall, city hall |
municipality | municipalité, commune ; communal, municipal | municipality ; municipal |
prefecture | préfecture | prefecture |
embassy | ambassade | embassy | opposite consulate
consulate | consulat | consulate | opposite embassy
diplomacy | diplomatie | diplomacy |
republic | république ; républicain | republic ; republican | opposite monarchy
monarchy | monarchie, royauté ; royal | monarchy ; royal | opposite republic
kingdom | royaume | kingdom | isa monarchy
empire | empire ; impérial | empire ; imperial |
democracy | démocratie ; démocratique | democracy ; democratic | opposite dictatorship
dictatorship | dictature, régime autoritaire, autocratie ; dictatorial | dictatorship, authoritarian regime, autocracy ; dictatorial | opposite democracy
regime | régime | regime |
colony | colonie ; colonial | colony ; colonial |
independence | indépendance | independence | opposite dependence
dependence | dépendance | dependence, dependency | opposite independence
sovereignty | souveraineté | sovereignty |
separatism | séparatisme ; séparatiste | separatism ; separatist |
throne | trône | throne |
crown | couronne | crown |
reign | règne | reign |
# elections
election | élection, scrutin ; électoral | election, poll ; electoral |
presidential-election | élection présidentielle, présidentielle | presidential election | isa election, set election-kind-thing
legislative-election | élections législatives, législatives | legislative election, parliamentary election, general election | isa election, set election-kind-thing
municipal-election | élections municipales, municipales | municipal election, local election, mayoral election | isa election, set election-kind-thing
european-election | élections européennes, européennes | European election | isa election, set election-kind-thing
regional-election | élections régionales, régionales | regional election | isa election, set election-kind-thing
by-election | élection partielle | by-election | isa election
snap-election | élections anticipées | snap election, early election | isa election
referendum | référendum ; référendaire | referendum | 
plebiscite | plébiscite | plebiscite |
primary-election | primaire, élection primaire | primary, primary election | isa election
first-round | premier tour | first round | set election-round, opposite second-round
second-round | second tour, deuxième tour | second round, run-off, runoff | set election-round, opposite first-round
ballot | bulletin de vote, bulletin | ballot, ballot paper |
ballot-box | urne | ballot box |
polling-station | bureau de vote | polling station, polling place |
vote-cast | voix, suffrage | vote |
turnout | participation électorale, taux de participation | turnout, voter turnout | opposite abstention
abstention | abstention | abstention | opposite turnout
suffrage | droit de vote | right to vote, suffrage |
electorate | électorat | electorate |
constituency | circonscription | constituency, electoral district |
seat | siège | seat |
term-of-office | mandat, mandature | term, term of office, mandate, tenure |
candidacy | candidature | candidacy, bid |
electoral-campaign | campagne électorale, campagne | election campaign, campaign |
electoral-programme | programme électoral, programme | manifesto, platform |
pledge | promesse de campagne, promesse électorale | campaign pledge, election promise |
opinion-poll | sondage, sondage d'opinion, enquête d'opinion | opinion poll, poll, survey |
exit-poll | sondage de sortie des urnes | exit poll | isa opinion-poll
majority | majorité ; majoritaire | majority | opposite minority
absolute-majority | majorité absolue | absolute majority, outright majority | isa majority, opposite relative-majority
relative-majority | majorité relative | relative majority, plurality | opposite absolute-majority
minority | minorité ; minoritaire | minority | opposite majority
coalition | coalition | coalition |
opposition | opposition | opposition |
ruling-party | parti au pouvoir, majorité présidentielle | ruling party, governing party | opposite opposition-party
opposition-party | parti d'opposition | opposition party | opposite ruling-party
quorum | quorum | quorum |
landslide-victory | raz-de-marée électoral | landslide, landslide victory |
recount | recomptage | recount |
electoral-fraud | fraude électorale | electoral fraud, vote rigging |
# parties and ideas
political-party | parti, parti politique, formation politique | party, political party |
left-wing | gauche ; de gauche | left wing, political left ; left-wing, leftist | set party-family, opposite right-wing
right-wing | droite ; de droite | right wing, political right ; right-wing | set party-family, opposite left-wing
centre-politics | centrisme ; centriste | political centre, centrism ; centrist | set party-family
far-left | extrême gauche | far left | isa left-wing, opposite far-right
far-right | extrême droite | far right | isa right-wing, opposite far-left
socialism | socialisme ; socialiste | socialism ; socialist |
social-democracy | social-démocratie ; social-démocrate | social democracy ; social democratic |
liberalism | libéralisme ; libéral | liberalism ; liberal |
conservatism | conservatisme ; conservateur | conservatism ; conservative |
nationalism | nationalisme ; nationaliste | nationalism ; nationalist |
populism | populisme ; populiste | populism ; populist |
fascism | fascisme ; fasciste | fascism ; fascist |
nazism | nazisme ; nazi | Nazism ; Nazi |
anarchism | anarchisme ; anarchiste | anarchism ; anarchist |
environmentalism | écologie politique, écologisme ; écologiste | environmentalism, green politics ; green |
feminism | féminisme ; féministe | feminism ; feminist |
racism | racisme ; raciste | racism ; racist |
antisemitism | antisémitisme ; antisémite | antisemitism, anti-Semitism ; antisemitic, anti-Semitic |
sexism | sexisme ; sexiste | sexism ; sexist |
extremism | extrémisme ; extrémiste | extremism ; extremist |
ideology | idéologie ; idéologique | ideology ; ideological |
propaganda | propagande | propaganda |
revolution | révolution ; révolutionnaire | revolution ; revolutionary |
coup | coup d'État, putsch | coup, coup d'état, putsch |
uprising | soulèvement, insurrection | uprising, insurrection |
riot-noun | émeute | riot |
protest-event | manifestation, manif, rassemblement | demonstration, protest, rally, march |
petition | pétition | petition |
boycott-noun | boycott, boycottage | boycott |
sit-in | sit-in | sit-in |
unrest | troubles, agitation | unrest, turmoil |
civil-war | guerre civile | civil war |
# texts and acts
law-text | loi ; légal, législatif | law, act, statute ; legal, legislative |
bill-law | projet de loi, proposition de loi | bill, draft law |
amendment | amendement | amendment |
decree | décret | decree |
executive-order | décret présidentiel | executive order |
by-law | arrêté, arrêté municipal | by-law, bylaw, ordinance |
constitution | constitution ; constitutionnel | constitution ; constitutional |
legislation | législation | legislation |
regulation-rule | réglementation, règlement ; réglementaire | regulation ; regulatory |
rule | règle | rule |
directive | directive | directive |
reform-noun | réforme | reform |
pension-reform | réforme des retraites | pension reform | isa reform-noun
measure-step | mesure | measure |
plan | plan ; | plan |
programme | programme | programme, program |
initiative | initiative | initiative |
strategy | stratégie ; stratégique | strategy ; strategic |
veto-noun | veto | veto |
motion-of-censure | motion de censure, motion de défiance | no-confidence motion, motion of no confidence, vote of no confidence |
resolution-text | résolution | resolution |
white-paper | livre blanc | white paper |
report-doc | rapport | report |
inquiry-commission | commission d'enquête | commission of inquiry, inquiry committee |
state-of-emergency | état d'urgence | state of emergency |
martial-law | loi martiale | martial law |
curfew | couvre-feu | curfew |
lockdown | confinement | lockdown |
quarantine-noun | quarantaine | quarantine |
ban | interdiction | ban, prohibition | opposite authorisation
authorisation | autorisation, permission | authorisation, authorization, permission, permit | opposite ban
building-permit | permis de construire | building permit, planning permission |
moratorium | moratoire | moratorium |
embargo | embargo | embargo |
sanction-measure | sanction, sanctions | sanction |
quota | quota | quota |
# diplomacy
treaty | traité | treaty |
agreement | accord, entente | agreement, accord, pact | opposite disagreement
disagreement | désaccord, différend | disagreement, dispute | opposite agreement
peace-agreement | accord de paix, traité de paix | peace agreement, peace deal, peace treaty | isa agreement
free-trade-agreement | accord de libre-échange | free trade agreement, trade deal | isa agreement
ceasefire | cessez-le-feu, trêve | ceasefire, cease-fire, truce |
armistice | armistice | armistice |
convention-text | convention internationale | international convention |
protocol | protocole | protocol |
summit-meeting | sommet | summit |
talks | pourparlers, discussions | talks |
partnership | partenariat | partnership |
cooperation | coopération | cooperation |
border | frontière ; frontalier | border, frontier ; border |
customs | douane, douanes ; douanier | customs |
visa | visa | visa |
passport | passeport | passport |
identity-card | carte d'identité | identity card, ID card |
residence-permit | titre de séjour, permis de séjour, carte de séjour | residence permit |
asylum | asile | asylum |
nationality | nationalité, citoyenneté | nationality, citizenship |
immigration | immigration | immigration | opposite emigration
emigration | émigration | emigration | opposite immigration
human-rights | droits de l'homme, droits humains | human rights |
right-entitlement | droit | right |
duty | devoir, obligation | duty, obligation |
freedom | liberté | freedom, liberty |
freedom-of-speech | liberté d'expression | freedom of speech, freedom of expression, free speech | isa freedom
equality | égalité ; égalitaire | equality ; egalitarian | opposite inequality
inequality | inégalité ; inégalitaire | inequality | opposite equality
justice-fairness | justice, équité | justice, fairness | opposite injustice
injustice | injustice | injustice | opposite justice-fairness
secularism | laïcité ; laïque | secularism ; secular |
discrimination | discrimination | discrimination |
power-politics | pouvoir | power |
corruption | corruption | corruption |
scandal | scandale, affaire | scandal |
embezzlement | détournement de fonds | embezzlement, misappropriation |
conflict-of-interest | conflit d'intérêts | conflict of interest |
bureaucracy | bureaucratie ; bureaucratique | bureaucracy, red tape ; bureaucratic |
public-service | service public | public service |
social-security | sécurité sociale | social security |
welfare-state | État-providence | welfare state |
# territory
region | région ; régional | region ; regional |
department-territory | département ; départemental | county ; departmental |
province | province ; provincial | province ; provincial |
district | district, arrondissement | district, borough |
canton | canton ; cantonal | canton ; cantonal |
county | comté | county, shire |
federal-state | État fédéré, Land | federal state |
territory | territoire ; territorial | territory ; territorial |
overseas-territory | outre-mer, territoire d'outre-mer | overseas territory | isa territory
capital-city | capitale | capital, capital city | isa city
city | ville, agglomération ; urbain | city, town ; urban | isa municipality
village | village ; villageois | village | isa municipality
hamlet | hameau | hamlet |
metropolis | métropole ; métropolitain | metropolis ; metropolitan | isa city
suburb | banlieue, périphérie ; suburbain | suburb, outskirts ; suburban | opposite city-centre
city-centre | centre-ville, centre ville, hypercentre | city centre, city center, downtown, town centre | opposite suburb
neighbourhood | quartier | neighbourhood, neighborhood, quarter, district |
countryside | campagne ; rural | countryside, country ; rural |
continent | continent ; continental | continent ; continental |
world | monde ; mondial | world ; worldwide, global |
hemisphere | hémisphère | hemisphere |
zone-area | zone, aire, secteur | zone, area |
place-location | lieu, endroit, emplacement | place, location, spot |
site-place | site | site |
birthplace | lieu de naissance | birthplace, place of birth |
homeland | patrie | homeland, fatherland, motherland |
flag | drapeau | flag |
anthem | hymne, hymne national | anthem, national anthem |
`);
