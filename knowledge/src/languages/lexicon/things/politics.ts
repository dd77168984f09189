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
town-council | conseil municipal | town council, city council, municipal council | set council-kind
regional-council | conseil régional | regional council | set council-kind
departmental-council | conseil départemental, conseil général | departmental council, county council | set council-kind
town-hall | mairie, hôtel de ville | town hall, city hall |
municipality | municipalité, commune ; communal, municipal | municipality, commune ; municipal |
prefecture | préfecture | prefecture |
embassy | ambassade | embassy | opposite consulate
consulate | consulat | consulate | opposite embassy
diplomacy | diplomatie | diplomacy |
republic | république ; républicain | republic ; republican | opposite monarchy, set polity
monarchy | monarchie, royauté ; royal | monarchy ; royal | opposite republic, set polity
kingdom | royaume | kingdom | isa monarchy
empire | empire ; impérial | empire ; imperial |set polity
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
second-round | second tour, deuxième tour, entre-deux-tours, ballottage | second round, run-off, runoff | set election-round, opposite first-round
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
opinion-poll | sondage, sondage d'opinion, enquête d'opinion | opinion poll, poll, survey, opinion survey |
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
recount | recomptage, nouveau décompte, second décompte ; ; recompter, refaire le décompte | recount, second count ; ; count again |
electoral-fraud | fraude électorale | electoral fraud, vote rigging |
# parties and ideas
political-party | parti, parti politique, formation politique | party, political party |
left-wing | gauche ; de gauche | left wing, political left ; left-wing, leftist | set party-family, opposite right-wing
right-wing | droite ; de droite | right wing, political right ; right-wing | set party-family, opposite left-wing
centre-politics | centrisme ; centriste | political centre, centrism ; centrist | set party-family
far-left | extrême gauche | far left | isa left-wing, opposite far-right
far-right | extrême droite | far right | isa right-wing, opposite far-left
socialism | socialisme ; socialiste | socialism ; socialist |set political-current
social-democracy | social-démocratie ; social-démocrate | social democracy ; social democratic |
liberalism | libéralisme ; libéral | liberalism ; liberal |set political-current
conservatism | conservatisme ; conservateur | conservatism ; conservative |set political-current
nationalism | nationalisme ; nationaliste | nationalism ; nationalist |
populism | populisme ; populiste | populism ; populist |
fascism | fascisme ; fasciste | fascism ; fascist |set political-current
nazism | nazisme ; nazi | Nazism ; Nazi |
anarchism | anarchisme ; anarchiste | anarchism ; anarchist |set political-current
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
uprising | soulèvement, insurrection | uprising, insurrection, insurgency |
riot-noun | émeute | riot |
protest-event | manifestation, manif, rassemblement | demonstration, protest, rally, march |
petition | pétition | petition |
boycott-noun | boycott, boycottage | boycott |
sit-in | sit-in | sit-in |
unrest | troubles, agitation | unrest, turmoil |opposite calm-noun, opposite order-tidiness
civil-war | guerre civile | civil war |opposite peace
# texts and acts
law-text | loi ; légal, législatif | law, act, statute ; legal, legislative |
bill-law | projet de loi, proposition de loi | bill, draft law |
amendment | amendement | amendment |set legal-text
decree | décret | decree |set legal-text
executive-order | décret présidentiel | executive order |
by-law | arrêté, arrêté municipal | by-law, bylaw, ordinance |
constitution | constitution ; constitutionnel | constitution ; constitutional |set legal-text
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
motion-of-censure | motion de censure, motion de défiance | no-confidence motion, motion of no confidence, vote of no confidence |opposite confidence-vote
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
treaty | traité | treaty |set legal-text
agreement | accord, entente | agreement, accord, pact | opposite disagreement
disagreement | désaccord, différend | disagreement, dispute | opposite agreement
peace-agreement | accord de paix, traité de paix | peace agreement, peace deal, peace treaty | isa agreement
free-trade-agreement | accord de libre-échange | free trade agreement, trade deal | isa agreement
ceasefire | cessez-le-feu, trêve | ceasefire, cease-fire, truce |opposite fight-combat
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
corruption | corruption | corruption |opposite honesty
scandal | scandale, affaire | scandal |
embezzlement | détournement de fonds | embezzlement, misappropriation |
conflict-of-interest | conflit d'intérêts | conflict of interest |
bureaucracy | bureaucratie, paperasse, formalités ; bureaucratique | bureaucracy, red tape, paperwork ; bureaucratic |
public-service | service public | public service |
social-security | sécurité sociale | social security |
welfare-state | État-providence | welfare state |
# territory
region | région ; régional | region ; regional |set local-unit
department-territory | département ; départemental | county ; departmental |set local-unit
province | province ; provincial | province ; provincial |set local-unit
district | district, arrondissement | district, borough |
canton | canton ; cantonal | canton ; cantonal |set local-unit
county | comté | county, shire | set land-level
us-state | État américain, État fédéré | US state, American state, federal state | isa state-country, set land-level
federal-state | État fédéré, Land | federal state |
territory | territoire ; territorial | territory ; territorial |
overseas-territory | outre-mer, territoire d'outre-mer | overseas territory | isa territory
capital-city | capitale | capital, capital city | isa city
city | ville, agglomération ; urbain | city, town ; urban | isa municipality, opposite countryside, set land-level
village | village ; villageois | village | isa municipality
hamlet | hameau | hamlet |
metropolis | métropole ; métropolitain | metropolis ; metropolitan | isa city
suburb | banlieue, périphérie ; suburbain | suburb, outskirts ; suburban | opposite city-centre
city-centre | centre-ville, centre ville, hypercentre | city centre, city center, downtown, town centre | opposite suburb
neighbourhood | quartier | neighbourhood, neighborhood, quarter, district |
countryside | campagne ; rural | countryside, country ; rural |opposite city
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
# power, offices, campaigns
disposition-legal | disposition | provision |
convention-assembly | convention | convention |
section-part | section | section |
bloc | bloc | bloc |
caucus | groupe parlementaire, caucus | caucus, parliamentary group |
whip-party | chef de file parlementaire | chief whip |
cabinet-reshuffle | remaniement, remaniement ministériel | reshuffle, cabinet reshuffle |
confidence-vote | vote de confiance, motion de confiance | confidence vote, vote of confidence | opposite motion-of-censure
filibuster | obstruction parlementaire | filibuster |
impeachment-noun | destitution | impeachment |
gerrymandering | charcutage électoral | gerrymandering |
swing-state | État pivot | swing state, battleground state |
electoral-college | collège électoral | electoral college |
proportional-representation | scrutin proportionnel, proportionnelle | proportional representation | opposite first-past-the-post
first-past-the-post | scrutin majoritaire | first-past-the-post, majority voting | opposite proportional-representation
blank-vote | vote blanc, bulletin blanc | blank vote, blank ballot |
postal-vote | vote par correspondance | postal vote, mail-in ballot, postal voting |set election-vote-means
proxy-vote | vote par procuration | proxy vote |set election-vote-means
show-of-hands | vote à main levée | show of hands | opposite secret-ballot
secret-ballot | scrutin secret, vote à bulletin secret | secret ballot | opposite show-of-hands
political-rally | meeting politique, meeting électoral | political rally, campaign rally |
stump-speech | discours de campagne | stump speech, campaign speech |
inauguration-noun | investiture | inauguration, swearing-in |
oath | serment | oath |
power-vacuum | vacance du pouvoir | power vacuum |
power-sharing | partage du pouvoir | power-sharing |
rule-of-law | État de droit | rule of law |
separation-of-powers | séparation des pouvoirs | separation of powers |
checks-and-balances | contre-pouvoirs | checks and balances |
loyalist | loyaliste | loyalist | isa person, opposite rebel-noun
hardliner | partisan de la ligne dure | hardliner | isa person
moderate-person | modéré, modérée | moderate | isa person, opposite radical-person
radical-person | radical, radicale | radical | isa person, opposite moderate-person
communist-person | communiste | communist | isa person
socialist-person | socialiste | socialist | isa person
fascist-person | fasciste | fascist | isa person
neo-nazi | néonazi, néonazie | neo-Nazi, neonazi | isa person
populist-person | populiste | populist | isa person
nationalist-person | nationaliste | nationalist | isa person
royalist-person | royaliste | royalist | isa person
environmentalist-person | écologiste, écolo | environmentalist | isa person
feminist-person | féministe | feminist | isa person
pacifist-person | pacifiste | pacifist | isa person
anarchist-person | anarchiste | anarchist | isa person
democrat-person | démocrate | Democrat | isa person, opposite republican-person
republican-person | républicain, républicaine | Republican | isa person, opposite democrat-person
labour-party-adj-noun | travailliste | Labour politician, Labour member | isa person, opposite tory-person
tory-person | conservateur, conservatrice | Conservative, Tory | isa person, opposite labour-party-adj-noun
christian-democrat | chrétien-démocrate, démocrate-chrétien | Christian Democrat | isa person
social-democrat | social-démocrate | Social Democrat | isa person
maoist | maoïste | Maoist | isa person
turncoat | transfuge | turncoat, defector | isa person
dynast | descendant de dynastie | dynast |
puppet-government | gouvernement fantoche | puppet government |
government-in-exile | gouvernement en exil | government in exile |
minority-government | gouvernement minoritaire | minority government | opposite majority-government
majority-government | gouvernement majoritaire | majority government | opposite minority-government
failed-state | État failli | failed state |
city-state | cité-État | city-state |
protectorate | protectorat | protectorate |
buffer-zone | zone tampon | buffer zone |
demilitarised-zone | zone démilitarisée | demilitarised zone, demilitarized zone |
disputed-area | territoire contesté | disputed territory |
annexation-noun | annexion | annexation |
self-determination | autodétermination | self-determination |
home-rule | autonomie interne | home rule |
secession | sécession | secession |
imperialism | impérialisme | imperialism |
totalitarianism | totalitarisme | totalitarianism |
anarchy | anarchie | anarchy |
theocracy | théocratie | theocracy |
oligarchy | oligarchie | oligarchy |
oligarch | oligarque | oligarch | isa person
meritocracy | méritocratie | meritocracy |
patronage | clientélisme | patronage, cronyism |
nepotism | népotisme | nepotism |
revolving-door | pantouflage | revolving door |
transparency-register | registre de transparence | transparency register |
travel-ban | interdiction de voyager | travel ban |
asset-freeze | gel des avoirs | asset freeze |
no-deal | absence d'accord | no deal |
trade-bloc | bloc commercial | trade bloc |
single-market | marché unique | single market |
customs-union | union douanière | customs union |
monetary-union | union monétaire | monetary union |
enlargement | élargissement | enlargement |
accession | adhésion d'un État | accession |
statehood | statut d'État | statehood |
dual-nationality | double nationalité | dual nationality, dual citizenship |
naturalisation-noun | naturalisation | naturalisation, naturalization |
deportation-noun | reconduite à la frontière | deportation |
work-permit | permis de travail | work permit |
undocumented-person | sans-papiers | undocumented migrant, illegal immigrant | isa migrant
people-smuggler | passeur de migrants, passeuse de migrants | people smuggler | isa criminal
internally-displaced | déplacé interne | internally displaced person | isa person
repatriation | rapatriement | repatriation |
affirmative-action | discrimination positive | affirmative action, positive discrimination |
gender-equality | égalité des sexes, égalité hommes-femmes, égalité femmes-hommes | gender equality |
pay-gap | écart salarial, écart de rémunération | pay gap, wage gap |
glass-ceiling | plafond de verre | glass ceiling |
same-sex-marriage | mariage homosexuel, mariage pour tous | same-sex marriage, gay marriage |
transphobia | transphobie | transphobia |
homophobia | homophobie | homophobia |
islamophobia | islamophobie | islamophobia |
supremacism | suprémacisme | supremacism, white supremacy |
suffragette | suffragette | suffragette | isa activist
`);
