// Age, duration, frequency, period, schedule: qualities that time gives.
import { table } from '../table.ts';

export const time = table(
  'qualities',
  `
old-adj | vieux, âgé, vieillissant, antique, séculaire, millénaire ; ; ancienneté, vieillesse | old, aged, ageing, aging, elderly, ancient, age-old ; ; old age, seniority | opposite young-adj, opposite new-adj
young-adj | jeune, juvénile ; ; jeunesse | young, youthful, juvenile ; ; youth | opposite old-adj
new-adj | nouveau, récent, flambant neuf, tout nouveau ; nouvellement ; nouveauté | new, recent, brand-new, newly built ; newly ; newness, novelty | opposite old-adj, opposite former-adj
modern-adj | moderne, ultramoderne, dernier cri ; ; modernité | modern, up-to-date, state-of-the-art, cutting-edge ; ; modernity | opposite outdated-adj
outdated-adj | désuet, obsolète, dépassé, démodé, vétuste, archaïque, suranné, périmé ; ; obsolescence, vétusté | outdated, obsolete, out-of-date, outmoded, antiquated, archaic, expired ; ; obsolescence | opposite fashionable-adj, opposite modern-adj
former-adj | ancien, ex, d'antan ; autrefois, jadis, naguère, anciennement, un temps, à une époque, par le passé | former, ex, erstwhile ; formerly, in the past, at one time, once upon a time | opposite current-adj, opposite future-adj, opposite new-adj
current-adj | actuel, présent, en fonction, en exercice, en vigueur ; actuellement, à l'heure actuelle, en ce moment, présentement | current, present, incumbent, serving, in office, in force ; currently, at present, presently, at the moment, right now | opposite future-adj, opposite former-adj
future-adj | futur, à venir, prochain ; prochainement, à l'avenir, bientôt ; avenir | future, upcoming, forthcoming, next ; soon, shortly, in the future | opposite former-adj, opposite current-adj
previous-next-adj | suivant, ultérieur, subséquent ; ultérieurement, par la suite, plus tard, ensuite | following, subsequent, later ; subsequently, later on, afterwards, thereafter | opposite prior-adj
prior-adj | précédent, antérieur, préalable ; précédemment, auparavant, antérieurement, préalablement, au préalable | previous, prior, earlier, preceding ; previously, beforehand, in advance | opposite previous-next-adj
eternal-adj | éternel, perpétuel, immortel, impérissable ; éternellement, perpétuellement, pour toujours, à jamais ; éternité, immortalité | eternal, everlasting, perpetual, immortal ; eternally, forever, for good ; eternity, immortality | opposite ephemeral-adj
ephemeral-adj | éphémère, fugace, passager, de courte durée, fugitif | ephemeral, fleeting, short-lived | opposite lasting-adj, opposite eternal-adj
permanent-adj | permanent, définitif, à durée indéterminée, pérenne, irrévocable, illimité dans le temps ; en permanence, définitivement, de façon permanente ; permanence, pérennité | permanent, definitive, open-ended, irrevocable, indefinite ; permanently, definitively, indefinitely ; permanence | opposite temporary-adj, opposite preliminary-adj, opposite limited-time-adj
temporary-adj | temporaire, provisoire, intérimaire, par intérim, transitoire, momentané, à durée déterminée ; temporairement, provisoirement, momentanément | temporary, provisional, interim, acting, transitional, momentary, fixed-term, caretaker ; temporarily, provisionally, momentarily | opposite permanent-adj
lasting-adj | durable, de longue durée, persistant, tenace ; durablement ; durabilité | lasting, durable, long-lasting, persistent, enduring ; lastingly, persistently ; durability, persistence | opposite ephemeral-adj
long-term-adj | à long terme, de long terme, sur le long terme | long-term ; in the long run, in the long term | set term
medium-term-adj | à moyen terme, de moyen terme | medium-term ; in the medium term | set term
short-term-adj | à court terme, de court terme, court-termiste | short-term ; in the short term, in the short run | set term
immediate-adj | immédiat, instantané ; immédiatement, instantanément, aussitôt, sur-le-champ, sans délai, sans attendre, tout de suite, dans l'immédiat ; immédiateté | immediate, instantaneous, instant ; immediately, instantly, at once, right away, without delay, straight away ; immediacy | opposite deferred-adj
deferred-adj | différé, à retardement, décalé dans le temps ; en différé | deferred, belated ; belatedly, after a delay | opposite immediate-adj
early-adj | précoce, anticipé, prématuré ; tôt, de bonne heure, prématurément, précocement ; précocité | early, premature, precocious ; prematurely, early on ; prematurity | opposite late-adj
late-adj | tardif ; tard, tardivement, sur le tard | late ; late in the day | opposite early-adj
on-schedule-adj | ponctuel, à l'heure ; à la date prévue, dans les temps, dans les délais, comme prévu, à temps, ponctuellement, en temps voulu, en temps et en heure ; ponctualité | punctual, on-time, timely ; on schedule, on time, as planned, as scheduled, on track, punctually, in time ; punctuality | set schedule
behind-schedule-adj | en retard, retardé, attardé, retardataire ; avec retard, avec du retard, en retard sur le calendrier ; retard | behind-schedule, delayed, overdue ; behind schedule, behind time ; lateness | set schedule
ahead-of-schedule-adj | en avance ; en avance sur le calendrier, avant la date prévue, plus tôt que prévu, avec de l'avance, avant terme | ; ahead of schedule, ahead of time, earlier than planned, earlier than expected | set schedule
always-adj | ; toujours, constamment, en toutes circonstances, systématiquement, invariablement, sans cesse, continuellement, tout le temps | ; always, constantly, all the time, invariably, systematically, continually, at all times | set frequency, opposite sometimes-adj
often-adj | fréquent, récurrent ; souvent, fréquemment, maintes fois, régulièrement ; fréquence, récurrence | frequent, recurrent, recurring ; often, frequently, repeatedly, many times, regularly ; frequency, recurrence | set frequency, opposite one-off-adj
sometimes-adj | occasionnel, épisodique ; parfois, quelquefois, de temps en temps, de temps à autre, occasionnellement, par moments | occasional ; sometimes, occasionally, now and then, from time to time, at times | opposite never-adj, opposite always-adj
rarely-adj | rare, peu fréquent ; rarement, peu souvent, guère souvent | rare, infrequent ; rarely, seldom, infrequently, hardly ever | set frequency
never-adj | ; jamais, à aucun moment, en aucun cas | ; never, at no time, not once, not ever | set frequency, opposite sometimes-adj
ever-again-adj | ; à nouveau, de nouveau, derechef, une nouvelle fois | ; again, once again, anew, once more
continuous-adj | continu, ininterrompu, incessant, non-stop, continuel ; continûment, sans interruption, sans relâche, en continu ; continuité | continuous, uninterrupted, unbroken, incessant, nonstop, non-stop, ceaseless ; continuously, without interruption, around the clock ; continuity | opposite intermittent-adj
intermittent-adj | intermittent, discontinu, sporadique, par intermittence, en pointillé ; sporadiquement ; intermittence, discontinuité | intermittent, sporadic, discontinuous, on-and-off ; intermittently, sporadically ; intermittence | opposite continuous-adj
regular-time-adj | régulier, constant, à intervalles réguliers ; ; régularité | regular, steady, constant, at regular intervals ; steadily ; regularity | opposite irregular-adj
irregular-adj | irrégulier ; irrégulièrement ; irrégularité | irregular, erratic ; irregularly, erratically ; irregularity | opposite regular-time-adj
hourly-adj | horaire, toutes les heures | hourly, every hour | set periodicity
daily-adj | quotidien, journalier ; quotidiennement, chaque jour, tous les jours, au quotidien | daily, everyday, once-daily, once-a-day ; every day, each day, day to day | set periodicity
weekly-adj | hebdomadaire ; chaque semaine, toutes les semaines, hebdomadairement | weekly, once-weekly, once-a-week ; every week, each week | set periodicity
fortnightly-adj | bimensuel ; tous les quinze jours, une semaine sur deux | fortnightly, biweekly ; every two weeks, every fortnight, every other week | set periodicity
monthly-adj | mensuel ; mensuellement, chaque mois, tous les mois | monthly ; every month, each month | set periodicity
bimonthly-adj | bimestriel ; tous les deux mois | bimonthly ; every two months, every other month | set periodicity
quarterly-adj | trimestriel ; chaque trimestre, tous les trimestres, trimestriellement | quarterly ; every quarter, each quarter | set periodicity
half-yearly-adj | semestriel ; chaque semestre, tous les six mois, deux fois par an | half-yearly, semi-annual, biannual ; twice a year, every six months | set periodicity
yearly-adj | annuel ; annuellement, chaque année, tous les ans | yearly, annual ; annually, every year, each year | set periodicity
biennial-adj | biennal, bisannuel ; tous les deux ans, une année sur deux | biennial ; every two years, every other year | set periodicity
triennial-adj | triennal ; tous les trois ans | triennial ; every three years | set periodicity
four-yearly-adj | quadriennal ; tous les quatre ans | quadrennial ; every four years | set periodicity
five-yearly-adj | quinquennal ; tous les cinq ans | quinquennial ; every five years | set periodicity
ten-yearly-adj | décennal ; tous les dix ans | decennial ; every ten years | set periodicity
centennial-adj | centenaire | centennial, centenary
spring-season-adj | printanier, vernal ; au printemps ; printemps | springtime, vernal ; in spring ; spring | set season
summer-season-adj | estival ; en été, à l'été | summery, summertime ; in summer ; summer | set season
autumn-season-adj | automnal ; en automne, à l'automne ; automne | autumnal, autumn ; in autumn ; autumntime | set season
winter-season-adj | hivernal ; en hiver ; hiver | wintry, wintertime ; in winter ; winter | set season
morning-time-adj | matinal, du matin ; dans la matinée ; matin, matinée | ; in the morning ; morning | set time-of-day
noon-time-adj | ; à midi, à la mi-journée ; midi, mi-journée | midday ; at noon, at midday ; noon | set time-of-day
afternoon-time-adj | de l'après-midi ; dans l'après-midi ; après-midi | ; in the afternoon ; afternoon | set time-of-day
evening-time-adj | vespéral, du soir ; en soirée, dans la soirée ; soir, soirée | ; in the evening ; evening | set time-of-day
night-time-adj | nocturne, de nuit ; de la nuit, pendant la nuit, nuitamment ; nuit | nocturnal, night-time, nighttime ; at night, during the night ; night | set time-of-day, opposite day-time-adj
day-time-adj | diurne, de jour ; en journée, pendant la journée | diurnal, daytime ; by day, during the day | opposite night-time-adj
prehistoric-adj | préhistorique ; ; préhistoire | prehistoric ; ; prehistory | set historical-era
classical-antiquity-adj | gréco-romain, de l'Antiquité ; ; Antiquité | Greco-Roman, of antiquity ; ; antiquity | set historical-era
medieval-adj | médiéval, moyenâgeux ; ; Moyen Âge, Moyen-Âge | medieval, mediaeval ; ; Middle Ages | set historical-era
renaissance-adj | renaissant, de la Renaissance ; ; Renaissance | Renaissance | set historical-era
contemporary-adj | contemporain | contemporary, present-day
prewar-adj | d'avant-guerre ; avant la guerre ; avant-guerre | prewar, pre-war ; before the war | opposite postwar-adj
postwar-adj | d'après-guerre ; après la guerre ; après-guerre | postwar, post-war ; after the war | opposite prewar-adj
interwar-adj | de l'entre-deux-guerres ; ; entre-deux-guerres | interwar ; ; interwar period
posthumous-adj | posthume ; à titre posthume | posthumous ; posthumously
simultaneous-adj | simultané, concomitant, parallèle ; simultanément, en même temps, parallèlement, concomitamment, en parallèle ; simultanéité | simultaneous, concurrent, concomitant, parallel ; simultaneously, at the same time, concurrently, in parallel ; simultaneity | opposite successive-adj, opposite sequential-adj
successive-adj | successif, consécutif, d'affilée ; successivement, consécutivement, à la suite, l'un après l'autre, de suite, coup sur coup | successive, consecutive, in a row ; successively, consecutively, one after the other | opposite simultaneous-adj
initial-adj | initial, originel ; initialement, au départ, à l'origine, au début, d'abord | initial, original ; initially, originally, at first, at the outset | set phase-of-course
middle-phase-adj | intermédiaire, à mi-parcours ; à mi-chemin | intermediate, midway, mid-term | set phase-of-course
final-phase-adj | ultime, terminal, final ; finalement, au bout du compte, en fin de compte, à la fin, au final | final, ultimate, closing, terminal ; ultimately, finally, in the end, eventually | set phase-of-course
fast-adj | rapide, véloce, prompt, éclair, accéléré ; rapidement, vite, promptement, à toute vitesse, à vive allure, à grande vitesse ; rapidité, célérité, promptitude | fast, quick, rapid, swift, speedy, prompt, brisk, accelerated ; quickly, rapidly, swiftly, speedily, promptly, briskly, at high speed ; rapidity, swiftness, quickness | opposite slow-adj
slow-adj | lent, poussif ; lentement, au ralenti, doucement, avec lenteur ; lenteur | slow, sluggish, slow-moving ; slowly, sluggishly ; slowness, sluggishness | opposite fast-adj
urgent-adj | urgent, pressant ; d'urgence, de toute urgence, urgemment ; urgence | urgent, pressing ; urgently, as a matter of urgency ; urgency
past-tense-adj | passé, révolu | past, bygone, gone by
imminent-adj | imminent, tout proche ; incessamment, d'un moment à l'autre ; imminence | imminent, impending, looming ; imminently, any moment ; imminence | opposite distant-time-adj
distant-time-adj | reculé | far-off, in the distant future | opposite imminent-adj
already-adj | ; déjà, d'ores et déjà | ; already | opposite not-yet-adj
not-yet-adj | ; pas encore, toujours pas | ; not yet, yet to, still not | opposite already-adj
still-continuing-adj | ; encore, toujours en cours | ; still, to this day
full-time-adj | à temps plein, à temps complet, à plein temps | full-time ; full time | opposite part-time-adj
part-time-adj | à temps partiel, à mi-temps | part-time ; part time | opposite full-time-adj
seasonal-adj | saisonnier | seasonal | opposite year-round-adj
year-round-adj | toute l'année, annualisé | year-round, all-year-round ; all year round, all year long | opposite seasonal-adj
premodern-adj | prémoderne | premodern
centuries-old-adj | multiséculaire, pluriséculaire | centuries-old
precolonial-adj | précolonial ; avant la colonisation | precolonial, pre-colonial | set colonial-era
colonial-adj | colonial | colonial | set colonial-era
postcolonial-adj | postcolonial | postcolonial, post-colonial | set colonial-era
# since when, how long, in what order
pre-existing-adj | préexistant | pre-existing |
long-standing-adj | de longue date, ancien et durable | long-standing, longstanding, longtime, long-time |
lifelong-adj | de toute une vie | lifelong |
decades-long-adj | long de plusieurs décennies | decades-long, decade-long |
all-time-adj | de tous les temps | all-time |
first-time-adj | pour la première fois | first-time |
one-off-adj | ponctuel et unique, exceptionnel et unique | one-off, one-time | opposite often-adj
limited-time-adj | à durée limitée | limited-time | opposite permanent-adj
same-day-adj | le jour même | same-day |
overnight-adj | du jour au lendemain | overnight |
last-minute-adj | de dernière minute ; au dernier moment, à la dernière minute, in extremis | last-minute, eleventh-hour ; at the last minute, at the last moment, at the eleventh hour |
short-notice-adj | à bref délai | at short notice |
up-and-coming-adj | prometteur et jeune, qui monte | up-and-coming |
undated-adj | non daté | undated | opposite dated-adj
dated-adj | daté | dated | opposite undated-adj
immemorial-adj | immémorial | immemorial |
retrospective-adj | rétrospectif ; rétrospectivement | retrospective ; retrospectively, in hindsight |
incremental-adj | incrémental | incremental ; incrementally |
stop-gap-adj | palliatif | stopgap |
pre-pandemic-adj | d'avant la pandémie | pre-pandemic | opposite post-pandemic-adj
post-pandemic-adj | d'après la pandémie | post-pandemic | opposite pre-pandemic-adj
pre-election-adj | préélectoral | pre-election | opposite post-election-adj
post-election-adj | postélectoral | post-election | opposite pre-election-adj
prenatal-adj | prénatal | prenatal, antenatal | opposite postnatal-adj
postnatal-adj | postnatal | postnatal | opposite prenatal-adj
preoperative-adj | préopératoire | preoperative | opposite postoperative-adj
postoperative-adj | postopératoire | postoperative | opposite preoperative-adj
premenopausal-adj | préménopausique | premenopausal | opposite postmenopausal-adj
postmenopausal-adj | postménopausique, post-ménopausique | postmenopausal | opposite premenopausal-adj
recently-adj | récemment, dernièrement | recently, lately |
for-long-adj | longtemps | for a long time |
`,
);
