// Sport: disciplines, competitions, play, results, places, gear; games.
import { table } from '../table.ts';

export const sport = table('things', `
sport | sport ; sportif | sport ; sporting |
football | football, foot, ballon rond | football, soccer | isa team-sport, set sport-thing
american-football | football américain | American football, gridiron | isa team-sport, set sport-thing
rugby | rugby | rugby | isa team-sport, set sport-thing
basketball | basket-ball, basket | basketball | isa team-sport, set sport-thing
handball | handball | handball | isa team-sport, set sport-thing
volleyball | volley-ball, volley | volleyball | isa team-sport, set sport-thing
beach-volleyball | beach-volley, volley de plage | beach volleyball | isa volleyball
hockey | hockey sur gazon | field hockey, hockey | isa team-sport, set sport-thing
ice-hockey | hockey sur glace | ice hockey | isa team-sport, set sport-thing
baseball | baseball, base-ball | baseball | isa team-sport, set sport-thing
cricket-sport | cricket | cricket | isa team-sport, set sport-thing
water-polo | water-polo | water polo | isa team-sport, set sport-thing
team-sport | sport collectif, sport d'équipe | team sport | isa sport, opposite individual-sport
individual-sport | sport individuel | individual sport | isa sport, opposite team-sport
tennis | tennis | tennis | isa sport, set sport-thing
table-tennis | tennis de table, ping-pong | table tennis, ping-pong | isa sport, set sport-thing
badminton | badminton | badminton | isa sport, set sport-thing
squash-sport | squash | squash | isa sport, set sport-thing
golf | golf | golf | isa sport, set sport-thing
athletics | athlétisme | athletics, track and field | isa sport, set sport-thing
swimming | natation | swimming | isa sport, set sport-thing
diving-sport | plongeon, plongée | diving | isa sport, set sport-thing
cycling | cyclisme | cycling | isa sport, set sport-thing
mountain-biking | VTT, vélo tout-terrain | mountain biking | isa cycling
boxing | boxe | boxing | isa combat-sport, set sport-thing
combat-sport | sport de combat | combat sport | isa sport
wrestling | lutte | wrestling | isa combat-sport, set sport-thing
judo | judo | judo | isa combat-sport, set sport-thing
karate | karaté | karate | isa combat-sport, set sport-thing
taekwondo | taekwondo | taekwondo | isa combat-sport, set sport-thing
fencing | escrime | fencing | isa combat-sport, set sport-thing
martial-art | art martial | martial art | isa sport
gymnastics | gymnastique | gymnastics | isa sport, set sport-thing
weightlifting | haltérophilie | weightlifting | isa sport, set sport-thing
bodybuilding | musculation | bodybuilding, weight training | isa sport
archery | tir à l'arc | archery | isa sport, set sport-thing
shooting-sport | tir sportif | sport shooting | isa sport, set sport-thing
skiing | ski | skiing, ski | isa winter-sport, set sport-thing
cross-country-skiing | ski de fond | cross-country skiing | isa skiing
alpine-skiing | ski alpin | alpine skiing, downhill skiing | isa skiing
biathlon | biathlon | biathlon | isa winter-sport, set sport-thing, set athletics-multi
snowboarding | snowboard, surf des neiges | snowboarding | isa winter-sport, set sport-thing
figure-skating | patinage artistique | figure skating | isa winter-sport, set sport-thing
speed-skating | patinage de vitesse | speed skating | isa winter-sport, set sport-thing
curling | curling | curling | isa winter-sport, set sport-thing
bobsleigh | bobsleigh | bobsleigh, bobsled | isa winter-sport, set sport-thing
winter-sport | sport d'hiver, sports d'hiver | winter sport | isa sport
surfing | surf | surfing | isa sport, set sport-thing
windsurfing | planche à voile | windsurfing | isa sport, set sport-thing
skateboarding | skateboard, planche à roulettes | skateboarding | isa sport, set sport-thing
sailing | voile | sailing | isa sport, set sport-thing
rowing | aviron | rowing | isa sport, set sport-thing
canoeing | canoë, canoë-kayak | canoeing | isa sport, set sport-thing
kayaking | kayak | kayaking | isa sport, set sport-thing
horse-riding | équitation ; équestre | horse riding, equestrianism ; equestrian | isa sport, set sport-thing
show-jumping | saut d'obstacles | show jumping | isa horse-riding
polo | polo | polo | isa team-sport, set sport-thing
horse-racing | courses hippiques, hippisme ; hippique | horse racing | isa sport, set sport-thing
climbing-sport | escalade | climbing, rock climbing | isa sport, set sport-thing
mountaineering | alpinisme | mountaineering | isa sport
hiking | randonnée | hiking, trekking, rambling |
motor-racing | sport automobile, course automobile | motor racing, motorsport, auto racing | isa sport, set sport-thing
formula-one | Formule 1, F1 | Formula One, Formula 1, F1 | isa motor-racing
rally-car | rallye | car rally | isa motor-racing
paragliding | parapente | paragliding | isa sport, set sport-thing
parachuting | parachutisme | parachuting, skydiving | isa sport, set sport-thing
triathlon | triathlon | triathlon | isa sport, set sport-thing, set athletics-multi
decathlon | décathlon | decathlon | isa athletics, set athletics-multi
breakdancing | breakdance, breaking | breakdancing, breaking |
yoga | yoga | yoga |
petanque | pétanque, boules | pétanque, boules | isa sport, set sport-thing
bowling-sport | bowling | bowling, tenpin bowling | isa sport, set sport-thing
billiards | billard | billiards, snooker, pool | isa sport, set sport-thing
fishing-activity | pêche | fishing |
hunting-activity | chasse | hunting |
e-sport | e-sport, sport électronique | esports, e-sport |
# competitions
competition-event | compétition, concours, épreuve | competition, contest |
championship | championnat, mondiaux | championship |
world-championship | championnat du monde, championnats du monde | world championship, world championships | isa championship
european-championship | championnat d'Europe | European championship | isa championship
world-cup | Coupe du monde, Mondial | World Cup | 
cup-trophy | coupe | cup |
league | ligue | league |
first-division | première division, Ligue 1, élite | first division, top flight, top division | set division-level
second-division | deuxième division, seconde division, Ligue 2 | second division, second tier | set division-level
third-division | troisième division | third division | set division-level
tournament | tournoi | tournament |
olympic-games | Jeux olympiques, JO ; olympique | Olympic Games, Olympics ; Olympic |
paralympic-games | Jeux paralympiques ; paralympique | Paralympic Games, Paralympics ; Paralympic |
grand-prix | Grand Prix | Grand Prix |
grand-slam | Grand Chelem | Grand Slam |
final-round | finale | final | set cup-round
semi-final | demi-finale | semi-final, semifinal | set cup-round
quarter-final | quart de finale | quarter-final, quarterfinal | set cup-round
round-of-16 | huitième de finale | round of 16, last 16 | set cup-round
round-of-32 | seizième de finale | round of 32 | set cup-round
group-stage | phase de poules, phase de groupes | group stage | set cup-round
knockout-stage | phase à élimination directe | knockout stage |
qualifier | match de qualification, éliminatoires | qualifier, qualifying match |
play-off | barrage, match de barrage, play-off | play-off, playoff |
season-sport | saison, saison sportive | season |
matchday | journée de championnat | matchday |
first-leg | match aller | first leg | isa match, opposite second-leg
second-leg | match retour | second leg, return leg | isa match, opposite first-leg
match | match, rencontre, partie | match, game, fixture |
friendly-match | match amical, rencontre amicale | friendly match, friendly, exhibition match | isa match, opposite official-match
official-match | match officiel | competitive match | isa match, opposite friendly-match
home-match | match à domicile | home match, home game | isa match, opposite away-match
away-match | match à l'extérieur | away match, away game | isa match, opposite home-match
derby | derby | derby | isa match
race | course | race |
marathon | marathon | marathon | isa race, set race-kind
half-marathon | semi-marathon | half marathon, half-marathon | isa race, set race-kind
sprint-race | sprint | sprint | isa race, set race-kind
relay-race | relais, course de relais | relay, relay race | isa race, set race-kind
hurdles | haies, course de haies | hurdles | isa race, set race-kind
steeplechase | steeple | steeplechase | isa race, set race-kind
time-trial | contre-la-montre | time trial | isa race
regatta | régate | regatta | isa race
high-jump | saut en hauteur | high jump | set field-event
long-jump | saut en longueur | long jump | set field-event
triple-jump | triple saut | triple jump | set field-event
pole-vault | saut à la perche | pole vault | set field-event
shot-put | lancer du poids | shot put | set field-event
javelin-throw | lancer du javelot | javelin throw | set field-event
discus-throw | lancer du disque | discus throw | set field-event
hammer-throw | lancer du marteau | hammer throw | set field-event
freestyle | nage libre | freestyle | set swimming-stroke
breaststroke | brasse | breaststroke | set swimming-stroke
backstroke | dos crawlé, nage sur le dos | backstroke | set swimming-stroke
butterfly-stroke | nage papillon | butterfly stroke | set swimming-stroke
stage-race | étape | stage |
lap | tour de piste, tour | lap |
leg-relay | manche | leg, heat |
first-half | première mi-temps, première période | first half | set match-part, opposite second-half, set football-phase
second-half | seconde mi-temps, deuxième mi-temps, seconde période, deuxième période | second half | set match-part, opposite first-half, set football-phase
half-time | mi-temps, pause | half-time, halftime, half time |
extra-time | prolongation, prolongations | extra time, overtime | set match-part, set football-phase, set match-decided
stoppage-time | temps additionnel, arrêts de jeu | stoppage time, added time, injury time |
kick-off | coup d'envoi | kick-off, kickoff | opposite final-whistle
final-whistle | coup de sifflet final | final whistle | opposite kick-off
training-session | entraînement, séance d'entraînement | training session, training, practice |
training-camp | stage de préparation | training camp |
warm-up | échauffement | warm-up |
# play
goal-scored | but, but marqué | goal |
own-goal | but contre son camp | own goal | isa goal-scored
equaliser | égalisation, but égalisateur | equaliser, equalizer | isa goal-scored
winning-goal | but de la victoire, but vainqueur | winning goal, winner | isa goal-scored
opening-goal | ouverture du score | opening goal, opener | isa goal-scored
hat-trick | triplé, coup du chapeau | hat-trick, hat trick |
brace | doublé | brace |
penalty-kick | penalty, pénalty, point de penalty | penalty, penalty kick, spot kick, penalty spot | set goal-from
free-kick | coup franc, coup franc direct | free kick, direct free kick | set goal-from
header-goal | tête, coup de tête, reprise de la tête | header | set goal-from
penalty-shootout | tirs au but, séance de tirs au but | penalty shootout, penalty shoot-out, shootout, penalties | set match-decided
corner-kick | corner | corner kick, corner |
throw-in | touche, remise en jeu | throw-in |
offside | hors-jeu | offside |
foul | faute | foul |
yellow-card | carton jaune, avertissement | yellow card, booking, caution | opposite red-card
red-card | carton rouge, expulsion | red card, sending-off | opposite yellow-card
assist-pass | passe décisive | assist |
pass-ball | passe | pass |
cross-ball | centre | cross |
shot-goal | tir, frappe | shot |
save-goal | arrêt | save |
tackle | tacle, plaquage | tackle |
dribble | dribble | dribble |
try-rugby | essai | try | set rugby-score
conversion-rugby | transformation | conversion | set rugby-score
drop-goal | drop | drop goal | set rugby-score
scrum | mêlée | scrum |
set-tennis | set, manche | set |
tie-break | jeu décisif, tie-break | tie-break, tiebreak |
serve-tennis | service | serve |
ace | ace | ace |
knockout-boxing | KO, knock-out | knockout, KO |
points-decision | victoire aux points | points decision | opposite knockout-win
knockout-win | victoire par KO | knockout win | opposite points-decision
round-boxing | reprise, round | round |
home-run | coup de circuit | home run |
touchdown | touchdown | touchdown |
basket-score | panier | basket |
three-pointer | panier à trois points | three-pointer |
# results
victory | victoire, succès | victory, win, triumph | opposite defeat, opposite draw-result
defeat | défaite, revers | defeat, loss | opposite victory, opposite draw-result
draw-result | match nul, nul, égalité | draw, tie | opposite victory, opposite defeat
score-noun | score, marque | score |
result | résultat | result, outcome |
ranking | classement | ranking, standings, table |
first-place | première place, tête du classement | first place, top spot | opposite last-place
last-place | dernière place, lanterne rouge | last place, bottom | opposite first-place
podium | podium | podium |
medal | médaille | medal |
gold-medal | médaille d'or | gold medal, gold | isa medal, set medal
silver-medal | médaille d'argent | silver medal, silver | isa medal, set medal
bronze-medal | médaille de bronze | bronze medal, bronze | isa medal, set medal
trophy | trophée | trophy |
title-champion | titre, titre de champion | title |
world-record | record du monde, record mondial | world record | isa record-noun
record-noun | record | record |
promotion-league | montée, promotion | promotion | opposite relegation
relegation | relégation, descente | relegation | opposite promotion-league
unbeaten-run | invincibilité, série d'invincibilité | unbeaten run, winning streak |
comeback | retour, remontée, remontada | comeback |
doping | dopage | doping |
doping-test | contrôle antidopage | doping test, drug test |
transfer-market | mercato, marché des transferts | transfer market, transfer window |
transfer-fee | indemnité de transfert | transfer fee |
lineup | composition d'équipe, onze de départ | line-up, lineup, starting eleven |
bench | banc de touche | bench |
national-team | équipe nationale, sélection nationale, sélection | national team | isa team
youth-team | équipe de jeunes, centre de formation | youth team, youth academy | isa team
reserve-team | équipe réserve | reserve team | isa team
# places and gear
stadium | stade, enceinte sportive | stadium, ground |
arena | arène | arena |
pitch-field | terrain, pelouse | pitch, playing field |
tennis-court | court, court de tennis | tennis court |
track-running | piste d'athlétisme | running track |
gymnasium | gymnase, salle de sport | gym, gymnasium, sports hall |
swimming-pool | piscine | swimming pool, pool |
ski-resort | station de ski | ski resort |
ski-slope | piste de ski | ski slope, ski run |
ice-rink | patinoire | ice rink, skating rink |
racecourse | hippodrome | racecourse, racetrack |
race-circuit | circuit | circuit |
velodrome | vélodrome | velodrome |
golf-course | terrain de golf, parcours de golf | golf course |
stand-stadium | tribune | stand, grandstand |
changing-room | vestiaire, vestiaires | changing room, locker room, dressing room |
ball-sport | ballon, balle | ball |
racket | raquette | racket |
bat-sport | batte | bat |
golf-club-gear | club de golf | golf club |
ski-gear | skis | skis |
goalpost | poteau | goalpost, post |
crossbar | barre transversale | crossbar |
whistle-noun | sifflet | whistle |
finish-line | ligne d'arrivée | finish line, finishing line | opposite start-line
start-line | ligne de départ | starting line | opposite finish-line
jersey | maillot | jersey, shirt |
yellow-jersey | maillot jaune | yellow jersey | isa jersey
# games
game | jeu | game |
chess | échecs | chess | isa game, set board-game-thing
draughts | dames, jeu de dames | draughts, checkers | isa game, set board-game-thing
go-game | jeu de go | game of go | isa game, set board-game-thing
card-game | jeu de cartes | card game | isa game, set game-kind
poker | poker | poker | isa card-game
bridge-game | jeu de bridge | bridge game | isa card-game
board-game | jeu de société | board game | isa game, set game-kind
crossword | mots croisés | crossword |
lottery | loterie, loto | lottery, lotto |
bet-noun | pari | bet, wager |
casino | casino | casino |
dice | dé à jouer | dice |
toy | jouet | toy |
doll | poupée | doll | isa toy
puzzle | puzzle, casse-tête | puzzle, jigsaw |
kite | cerf-volant | kite |
frisbee | frisbee | frisbee |
trampoline | trampoline | trampoline |
swing-toy | balançoire | swing |
slide-toy | toboggan | slide |
# on the field
wicketkeeper | gardien de guichet, gardienne de guichet | wicketkeeper | isa athlete
hitter | frappeur, frappeuse | hitter | isa athlete
shooting-guard | arrière shooteur | shooting guard | isa athlete, set position-basketball
small-forward | ailier au basket, ailière au basket | small forward | isa athlete, set position-basketball
power-forward | ailier fort, ailière forte | power forward | isa athlete, set position-basketball
linebacker | secondeur | linebacker | isa athlete, set position-american-football
wide-receiver | receveur éloigné, receveuse éloignée | wide receiver | isa athlete, set position-american-football
running-back | coureur au football, coureuse au football | running back | isa athlete, set position-american-football
tight-end | ailier rapproché | tight end | isa athlete, set position-american-football
cornerback | demi de coin | cornerback | isa athlete, set position-american-football
fly-half | demi d'ouverture | fly-half | isa athlete, set position-rugby
scrum-half | demi de mêlée | scrum-half | isa athlete, set position-rugby
hooker-rugby | talonneur, talonneuse | hooker | isa athlete, set position-rugby
number-eight | troisième ligne centre | number eight | isa athlete, set position-rugby
left-back | latéral gauche, arrière gauche | left-back | isa defender, opposite right-back
right-back | latéral droit, arrière droit | right-back | isa defender, opposite left-back
strikeout | retrait sur prises | strikeout |
inning | manche de base-ball | inning |
layup | double-pas | layup |
slam-dunk | dunk, smash au basket | slam dunk, dunk |
free-throw | lancer franc | free throw |
knockout-loss | défaite par K.-O. | knockout loss |
bout-sport | combat de boxe | bout |
kickboxer | kickboxeur, kickboxeuse | kickboxer | isa athlete
cricketer | joueur de cricket, joueuse de cricket | cricketer | isa athlete
triathlete | triathlète | triathlete | isa athlete
biathlete | biathlète | biathlete | isa athlete
decathlete | décathlonien, décathlonienne | decathlete | isa athlete
heptathlete | heptathlonienne | heptathlete | isa athlete
hurdler | coureur de haies, hurdleur | hurdler | isa runner
thrower | lanceur de poids, lanceur de disque | thrower | isa athlete
weightlifter | haltérophile | weightlifter | isa athlete
karateka | karatéka | karateka | isa athlete
taekwondo-fighter | taekwondoïste | taekwondo fighter | isa athlete
archer-sport | archer, archère | archer | isa athlete
figure-skater | patineur artistique, patineuse artistique | figure skater | isa skater
hockey-player | hockeyeur, hockeyeuse | hockey player | isa athlete
baseball-player | joueur de baseball, joueuse de baseball | baseball player | isa athlete
sportswriter | chroniqueur sportif | sportswriter | isa journalist
team-doctor | médecin de l'équipe | team doctor |
substitution-noun | changement de joueur | substitution |
loan-player | prêt de joueur | loan spell |
clean-sheet | match sans but encaissé | clean sheet |
goal-difference | différence de buts | goal difference |
goal-average | goal-average | goal average |
golden-boot | soulier d'or | golden boot |
ballon-dor | ballon d'or | Ballon d'Or |
injury-list | infirmerie | injury list |
opening-ceremony | cérémonie d'ouverture | opening ceremony | opposite closing-ceremony
closing-ceremony | cérémonie de clôture | closing ceremony | opposite opening-ceremony
olympic-flame | flamme olympique | Olympic flame |
summer-olympics | Jeux olympiques d'été, Jeux d'été | Summer Olympics | isa olympic-games, opposite winter-olympics
winter-olympics | Jeux olympiques d'hiver, Jeux d'hiver | Winter Olympics | isa olympic-games, opposite summer-olympics
pole-position | pole position | pole position |
pit-stop | arrêt au stand | pit stop |
breakaway | échappée | breakaway |
individual-time-trial | contre-la-montre individuel | individual time trial | isa time-trial, opposite team-time-trial
team-time-trial | contre-la-montre par équipes | team time trial | isa time-trial, opposite individual-time-trial
mountain-stage | étape de montagne | mountain stage |
green-jersey | maillot vert | green jersey | isa jersey, set race-jersey
polka-dot-jersey | maillot à pois | polka-dot jersey | isa jersey, set race-jersey
white-jersey | maillot blanc | white jersey | isa jersey, set race-jersey
pink-jersey | maillot rose | pink jersey | isa jersey, set race-jersey
heavyweight-class | catégorie des poids lourds | heavyweight class | set weight-class
middleweight-class | catégorie des poids moyens | middleweight class | set weight-class
welterweight-class | catégorie des poids welters | welterweight class | set weight-class
featherweight-class | catégorie des poids plumes | featherweight class | set weight-class
flyweight-class | catégorie des poids mouches | flyweight class | set weight-class
singles-tennis | simple messieurs, simple dames | singles | opposite doubles-tennis
doubles-tennis | double messieurs, double dames, double mixte | doubles | opposite singles-tennis
clay-court | court en terre battue | clay court | set tennis-surface
grass-court | court en gazon | grass court | set tennis-surface
hard-court | surface dure | hard court | set tennis-surface
double-fault | double faute | double fault |
break-point | balle de break | break point |
match-point | balle de match | match point |
birdie | birdie | birdie | set golf-score
bogey | bogey | bogey | set golf-score
eagle-golf | eagle | eagle score | set golf-score
checkmate | échec et mat | checkmate | opposite stalemate-chess
stalemate-chess | pat | chess stalemate | opposite checkmate
`);
