// Politics, religion, law, the armed forces, work and schooling.
import { table } from '../table.ts';

export const society = table(
  'qualities',
  `
left-wing-adj | de gauche, gauchiste ; ; gauchisme | left-wing, leftist, left-leaning ; ; left wing | set political-leaning
centrist-adj | centriste, du centre ; ; centrisme | centrist ; ; centrism | set political-leaning
right-wing-adj | de droite | right-wing, rightist, right-leaning ; ; right wing | set political-leaning
far-left-adj | d'extrême gauche, d'extrême-gauche ; ; extrême gauche, ultragauche | far-left, hard-left ; ; far left | set political-fringe
far-right-adj | d'extrême droite, d'extrême-droite ; ; extrême droite, ultradroite | far-right, hard-right, extreme-right ; ; far right | set political-fringe
communist-adj | communiste ; ; communisme | communist ; ; communism | set ideology, opposite anticommunist-adj
fascist-adj | fasciste ; ; fascisme | fascist ; ; fascism | set ideology, opposite antifascist-adj
anarchist-adj | anarchiste, libertaire ; ; anarchisme | anarchist ; ; anarchism | set ideology
nazi-adj | nazi ; ; nazisme | Nazi ; ; Nazism
socialist-adj | socialiste ; ; socialisme | socialist ; ; socialism
social-democratic-adj | social-démocrate ; ; social-démocratie | social-democratic ; ; social democracy
environmentalist-adj | écologiste, écolo ; ; écologisme | environmentalist, green-party ; ; environmentalism
populist-adj | populiste ; ; populisme | populist ; ; populism
nationalist-adj | nationaliste ; ; nationalisme | nationalist ; ; nationalism | opposite internationalist-adj
internationalist-adj | internationaliste ; ; internationalisme | internationalist ; ; internationalism | opposite nationalist-adj
progressive-politics-adj | progressiste ; ; progressisme | progressive ; ; progressivism | opposite conservative-adj, opposite reactionary-adj
conservative-adj | conservateur ; ; conservatisme | conservative ; ; conservatism | opposite progressive-politics-adj
reactionary-adj | réactionnaire, rétrograde | reactionary, backward-looking | opposite progressive-politics-adj
liberal-adj | libéral ; ; libéralisme | liberal ; ; liberalism | opposite illiberal-adj
illiberal-adj | illibéral ; ; illibéralisme | illiberal ; ; illiberalism | opposite liberal-adj
reformist-adj | réformiste ; ; réformisme | reformist ; ; reformism
radical-adj | radical ; radicalement ; radicalité | radical ; radically ; radicalism | opposite moderate-adj
pro-european-adj | pro-européen, europhile, proeuropéen | pro-European, Europhile | opposite eurosceptic-adj
eurosceptic-adj | eurosceptique, europhobe ; ; euroscepticisme | Eurosceptic, Euroskeptic ; ; Euroscepticism | opposite pro-european-adj
separatist-adj | indépendantiste, séparatiste, sécessionniste, pro-indépendance ;  ; indépendantisme, séparatisme | separatist, secessionist, pro-independence ;  ; separatism, secessionism | opposite unionist-adj, opposite anti-independence-adj
unionist-adj | unioniste, loyaliste | unionist, loyalist | opposite separatist-adj
interventionist-adj | interventionniste ; ; interventionnisme | interventionist ; ; interventionism | opposite non-interventionist-adj
non-interventionist-adj | isolationniste, non-interventionniste ; ; isolationnisme | isolationist, non-interventionist ; ; isolationism | opposite interventionist-adj
protectionist-adj | protectionniste ; ; protectionnisme | protectionist ; ; protectionism | opposite free-trade-adj
free-trade-adj | libre-échangiste ; ; libre-échange | free-trading ; ; free trade | opposite protectionist-adj
democratic-adj | démocratique ; démocratiquement ; démocratie | democratic ; democratically ; democracy | opposite undemocratic-adj, opposite dictatorial-adj
undemocratic-adj | antidémocratique, non démocratique | undemocratic, anti-democratic ; undemocratically | opposite democratic-adj, opposite pro-democracy-adj
dictatorial-adj | dictatorial, autoritaire, autocratique, despotique, tyrannique ; ; dictature, autoritarisme, autocratie, despotisme, tyrannie | dictatorial, authoritarian, autocratic, despotic, tyrannical ; ; dictatorship, authoritarianism, autocracy, despotism, tyranny | opposite democratic-adj
republican-adj | républicain | republican ; ; republicanism | opposite monarchist-adj
monarchist-adj | monarchiste, royaliste, monarchique ; ; monarchie, royalisme | monarchist, royalist, monarchical ; ; monarchy, monarchism | opposite republican-adj, opposite anti-royalist-adj
federal-adj | fédéral ; ; fédéralisme | federal ; federally ; federalism | set government-tier
state-level-adj | de l'État fédéré | statewide, state-level | set government-tier
provincial-adj | provincial | provincial | set government-tier
departmental-adj | départemental | departmental | set government-tier
municipal-adj | municipal | municipal, city-run | set government-tier
parliamentary-adj | parlementaire | parliamentary | set regime
presidential-regime-adj | présidentialiste | presidentialist | set regime
presidential-adj | présidentiel | presidential | set election-kind
legislative-adj | législatif | legislative | set election-kind
senatorial-adj | sénatorial | senatorial | set election-kind
executive-power-adj | exécutif | executive
judicial-adj | judiciaire ; judiciairement | judicial ; judicially
bicameral-adj | bicaméral ; ; bicamérisme | bicameral ; ; bicameralism | opposite unicameral-adj
unicameral-adj | monocaméral, unicaméral ; ; monocamérisme | unicameral ; ; unicameralism | opposite bicameral-adj
ruling-adj | au pouvoir, gouvernemental | ruling, in power, governing, governmental | opposite opposition-side-adj, opposite non-governmental-adj
opposition-side-adj | de l'opposition, d'opposition, dans l'opposition | in opposition, in the opposition, opposition-led | opposite ruling-adj
bipartisan-adj | bipartisan, transpartisan | bipartisan, cross-party
military-adj | militaire ; militairement | military ; militarily | opposite civilian-adj
civilian-adj | civil | civilian, civil | opposite military-adj
army-branch-adj | de l'armée de terre ; ; armée de terre | ; ; ground forces, land army | set military-branch
navy-branch-adj | de la marine ; ; marine nationale, marine de guerre | ; ; navy, naval forces | set military-branch
air-force-branch-adj | de l'armée de l'air ; ; armée de l'air | ; ; air force | set military-branch
allied-adj | allié, coalisé ; ; alliance | allied | opposite enemy-adj
enemy-adj | ennemi, rival ; ; inimitié | enemy, rival ; ; enmity | opposite allied-adj
wartime-adj | en temps de guerre, en guerre | wartime, at war | opposite peacetime-adj
peacetime-adj | en temps de paix, en paix | peacetime, at peace | opposite wartime-adj
pacifist-adj | pacifiste ; ; pacifisme | pacifist ; ; pacifism | opposite warmongering-adj
warmongering-adj | belliciste, va-t-en-guerre, belliqueux | warmongering, hawkish, bellicose, warlike | opposite pacifist-adj
nuclear-adj | nucléaire, atomique | nuclear, atomic | opposite conventional-arms-adj
conventional-arms-adj | non nucléaire | non-nuclear | opposite nuclear-adj
christian-adj | chrétien ; ; christianisme | Christian ; ; Christianity | set religion
muslim-adj | musulman, islamique ; ; islam | Muslim, Islamic ; ; Islam | set religion
jewish-adj | juif, judaïque ; ; judaïsme | Jewish, Judaic ; ; Judaism, Jew | set religion
hindu-adj | hindou ; ; hindouisme | Hindu ; ; Hinduism | set religion
buddhist-adj | bouddhiste, bouddhique ; ; bouddhisme | Buddhist ; ; Buddhism | set religion
sikh-adj | sikh ; ; sikhisme | Sikh ; ; Sikhism | set religion
taoist-adj | taoïste ; ; taoïsme | Taoist, Daoist ; ; Taoism, Daoism | set religion
shinto-adj | shintoïste ; ; shintoïsme | Shintoist ; ; Shinto, Shintoism | set religion
animist-adj | animiste ; ; animisme | animist ; ; animism | set religion
zoroastrian-adj | zoroastrien ; ; zoroastrisme | Zoroastrian ; ; Zoroastrianism | set religion
catholic-adj | catholique ; ; catholicisme | Catholic ; ; Catholicism | set christian-branch, implies christian-adj
protestant-adj | protestant ; ; protestantisme | Protestant ; ; Protestantism | set christian-branch, implies christian-adj
orthodox-christian-adj | chrétien orthodoxe ; ; Église orthodoxe | Eastern Orthodox, Orthodox Christian ; ; Orthodox Church | set christian-branch, implies christian-adj
anglican-adj | anglican ; ; anglicanisme | Anglican ; ; Anglicanism | set protestant-branch, implies christian-adj
lutheran-adj | luthérien ; ; luthéranisme | Lutheran ; ; Lutheranism | set protestant-branch, implies protestant-adj
calvinist-adj | calviniste ; ; calvinisme | Calvinist ; ; Calvinism | set protestant-branch, implies protestant-adj
baptist-adj | baptiste | Baptist | set protestant-branch, implies protestant-adj
methodist-adj | méthodiste ; ; méthodisme | Methodist ; ; Methodism | set protestant-branch, implies protestant-adj
evangelical-adj | évangélique ; ; évangélisme | evangelical ; ; evangelicalism | implies christian-adj
sunni-adj | sunnite ; ; sunnisme | Sunni ; ; Sunnism | set muslim-branch, implies muslim-adj
shiite-adj | chiite ; ; chiisme | Shiite, Shia, Shi'ite ; ; Shiism | set muslim-branch, implies muslim-adj
sufi-adj | soufi ; ; soufisme | Sufi ; ; Sufism | implies muslim-adj
religious-adj | religieux, confessionnel, croyant, pieux ; religieusement | religious, devout, pious, faith-based ; religiously, devoutly | opposite secular-adj, opposite atheist-adj
secular-adj | laïque, laïc, séculier ; ; laïcité | secular, lay, non-religious ; ; secularism | opposite religious-adj
atheist-adj | athée ; ; athéisme | atheist, atheistic ; ; atheism | opposite religious-adj
agnostic-adj | agnostique ; ; agnosticisme | agnostic ; ; agnosticism
sacred-adj | sacré, saint ; ; sainteté, sacralité | sacred, holy ; ; holiness, sanctity | opposite profane-adj
profane-adj | profane | profane | opposite sacred-adj
islamist-adj | islamiste ; ; islamisme | Islamist ; ; Islamism
criminal-law-adj | pénal ; pénalement | penal, criminal ; criminally | set law-branch
civil-law-adj | en matière civile ; au civil | under civil law | set law-branch
administrative-adj | administratif ; administrativement | administrative ; administratively | set law-branch
fiscal-adj | fiscal ; fiscalement ; fiscalité | fiscal, tax-related ; fiscally
budgetary-adj | budgétaire | budgetary
preschool-adj | préscolaire | preschool, pre-school, nursery | set education-level
elementary-school-adj | de l'école primaire, en primaire | elementary-school, primary-school | set education-level
middle-school-adj | collégien, au collège | middle-school | set education-level
high-school-adj | lycéen, au lycée | high-school, secondary-school | set education-level
university-level-adj | universitaire, estudiantin, à l'université | university-level, collegiate | set education-level
undergraduate-adj | de premier cycle, de licence | undergraduate | set degree-level
postgraduate-adj | de deuxième cycle, de troisième cycle | postgraduate | set degree-level
doctoral-adj | doctoral | doctoral | set degree-level
postdoctoral-adj | postdoctoral | postdoctoral | set degree-level
noble-adj | noble, aristocratique ; ; noblesse, aristocratie | noble, aristocratic ; ; nobility, aristocracy | set social-class
bourgeois-adj | bourgeois ; ; bourgeoisie | bourgeois ; ; bourgeoisie, upper middle class | set social-class
working-class-adj | ouvrier, prolétaire, prolétarien, des classes populaires ; ; classe ouvrière, prolétariat | working-class, proletarian, blue-collar ; ; working class, proletariat | set social-class
middle-class-adj | de la classe moyenne, des classes moyennes ; ; classe moyenne | middle-class ; ; middle class | set social-class
privileged-adj | privilégié, favorisé | privileged, advantaged | opposite poor-adj, opposite disadvantaged-adj
disadvantaged-adj | désavantagé, marginalisé, laissé-pour-compte | disadvantaged, marginalised, marginalized | opposite privileged-adj
unionised-adj | syndiqué | unionised, unionized | opposite non-union-adj
non-union-adj | non syndiqué | non-union, non-unionised, non-unionized | opposite unionised-adj
on-strike-adj | en grève, gréviste | on strike, striking
royal-adj | royal, princier ; royalement ; royauté | royal, princely ; ; royalty
imperial-adj | impérial | imperial
feudal-adj | féodal ; ; féodalisme, féodalité | feudal ; ; feudalism
tribal-adj | tribal | tribal
ethnic-adj | ethnique ; ; ethnicité | ethnic ; ethnically ; ethnicity
multicultural-adj | multiculturel ; ; multiculturalisme | multicultural ; ; multiculturalism | opposite monocultural-adj
monocultural-adj | monoculturel | monocultural | opposite multicultural-adj
multilingual-adj | multilingue, polyglotte, plurilingue ; ; multilinguisme, plurilinguisme | multilingual, polyglot ; ; multilingualism | set language-count
bilingual-adj | bilingue ; ; bilinguisme | bilingual ; ; bilingualism | set language-count
monolingual-adj | monolingue, unilingue ; ; monolinguisme | monolingual ; ; monolingualism | set language-count
trilingual-adj | trilingue | trilingual | set language-count
feminist-adj | féministe ; ; féminisme | feminist ; ; feminism | opposite sexist-adj
humanitarian-adj | humanitaire | humanitarian
diplomatic-adj | diplomatique ; diplomatiquement ; diplomatie | diplomatic ; diplomatically ; diplomacy
charitable-body-adj | caritatif, à but non lucratif, sans but lucratif, non lucratif | non-profit, nonprofit, not-for-profit | opposite for-profit-adj
for-profit-adj | à but lucratif | for-profit | opposite charitable-body-adj
non-governmental-adj | non gouvernemental | non-governmental, nongovernmental | opposite ruling-adj
senior-rank-adj | de haut rang, de haut niveau, de premier plan, haut placé | senior, high-ranking, high-level, top-level | opposite junior-rank-adj, opposite low-level-adj
junior-rank-adj | subalterne, junior, subordonné | junior, low-ranking, subordinate | opposite senior-rank-adj
revolutionary-minded-adj | insurrectionnel, contestataire | insurrectionary, anti-establishment | opposite establishment-adj
establishment-adj | de l'establishment, issu du sérail | pro-establishment | opposite revolutionary-minded-adj
`,
);
