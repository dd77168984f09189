// Winning, losing, drawing, qualifying, scoring; sport and rankings.
import { table } from '../table.ts';

export const CONTEST = table('actions', `
win | gagner, remporter, l'emporter, s'imposer, triompher, sortir vainqueur, avoir le dessus, rafler, décrocher la victoire, empocher le titre ; victoire, triomphe | win, triumph, prevail, come out on top, clinch, emerge victorious, take the win, be victorious, walk away with ; victory, win, triumph | opposite lose, opposite draw, set outcome, opposite be-eliminated
lose | perdre, s'incliner, être battu, être vaincu, subir une défaite, essuyer une défaite, mordre la poussière, être défait ; défaite, revers, déroute | lose, be beaten, be defeated, suffer a defeat, go down to, be vanquished, fall to ; defeat, loss, rout | opposite draw, set outcome, opposite win
draw | faire match nul, partager les points, se neutraliser, se quitter dos à dos, obtenir le nul, concéder le nul ; match nul | draw, tie, share the points, finish level, end in a draw, play to a draw ; draw, tie, stalemate | set outcome, opposite win, opposite lose
beat | battre, vaincre, défaire, terrasser, venir à bout, l'emporter sur, écraser, surclasser, prendre le dessus | beat, defeat, overcome, get the better of, vanquish, thrash, crush, outclass, edge out, trounce, rout, overpower | opposite lose-to, converse lose-to
lose-to | perdre contre, s'incliner face, s'incliner devant, être battu par, être dominé par, tomber face | lose to, lose against, be beaten by, be defeated by, bow to | opposite beat, converse beat
win-title | être sacré champion, être couronné, remporter le titre, devenir champion, être champion, décrocher le titre ; sacre, titre | be crowned champion, win the title, take the title, become champion, clinch the title, lift the trophy ; title, championship win | implies win, opposite finish-second, opposite be-eliminated, implies finish-first
finish-second | finir deuxième, terminer deuxième, être médaillé d'argent, décrocher l'argent, être finaliste malheureux, finir dauphin ; deuxième place, médaille d'argent | finish second, come second, take silver, be runner-up, finish as runner-up, win silver ; second place, silver medal | opposite finish-first, set rank-finish, opposite win-title, opposite finish-last, opposite finish-third
finish-first | finir premier, terminer premier, décrocher l'or, arriver en tête, être médaillé d'or, finir en tête, prendre la première place ; première place, médaille d'or | finish first, come first, take gold, win gold, top the table, top the rankings, come out first ; first place, gold medal | set rank-finish, opposite trail, implies win, opposite finish-second, opposite finish-third, opposite finish-last
finish-third | finir troisième, terminer troisième, décrocher le bronze, être médaillé de bronze ; troisième place, médaille de bronze | finish third, come third, take bronze, win bronze ; third place, bronze medal | set rank-finish, opposite finish-first, opposite finish-second, opposite finish-last
finish-last | finir dernier, terminer dernier, être lanterne rouge, arriver dernier ; dernière place, lanterne rouge | finish last, come last, be bottom of the table, prop up the table ; last place, bottom place | set rank-finish, opposite finish-first, opposite finish-second, opposite finish-third
qualify | se qualifier, décrocher sa place, obtenir son billet, être qualifié, composter son billet, passer au tour suivant ; qualification | qualify, book one's place, reach the next round, go through, advance to, earn a berth, secure a spot ; qualification, berth | opposite be-eliminated, opposite disqualify
be-eliminated | être éliminé, prendre la porte de sortie, quitter la compétition, échouer aux portes ; élimination | be eliminated, be knocked out, crash out, go out of, exit the competition, be ousted from the tournament ; elimination, early exit | opposite win-title, opposite win, opposite qualify
eliminate | éliminer, sortir son adversaire | eliminate, knock out, send out, dump out
disqualify | disqualifier, exclure de la course, mettre hors course ; disqualification | disqualify, rule out of the race, exclude from the race ; disqualification | opposite qualify, set race-exit
relegate | descendre en division inférieure, rétrograder en, reléguer, être relégué ; relégation | go down a division, drop down a division, relegate, be relegated ; relegation | opposite get-promoted
get-promoted | être promu, monter en division supérieure, accéder à l'élite, monter en première division ; accession | be promoted, go up a division, win promotion, earn promotion | opposite relegate
score | marquer, inscrire un but, inscrire un point, trouver le chemin des filets, faire trembler les filets ; but | score, net, find the net, put the ball in, bag a goal, slot home ; goal, score
open-scoring | ouvrir le score, ouvrir la marque, débloquer le score | open the scoring, break the deadlock | implies score
double-lead | doubler la mise, faire le break | double the lead, make it two | implies score
pull-one-back | réduire le score, réduire la marque | pull one back, halve the deficit, reduce the arrears | implies score
miss-shot | manquer le but, rater la cible, manquer sa tentative, rater son tir, tirer à côté, manquer son penalty | miss the target, miss a penalty, shoot wide, miss the goal
concede-goal | encaisser un but, concéder un but, prendre un but | concede a goal, let in a goal | opposite keep-clean-sheet
keep-clean-sheet | garder sa cage inviolée, garder ses buts inviolés ; cage inviolée | keep a clean sheet ; clean sheet, shutout | opposite concede-goal
equalise | égaliser, revenir à égalité, revenir au score ; égalisation | equalise, equalize, level the score, draw level, tie the game ; equaliser, equalizer
lead-race | mener, être en tête, mener au score, faire la course en tête, caracoler en tête, occuper la tête, avoir une longueur d'avance, être devant ; avance, tête | be in the lead, be ahead, lead the field, be in front, top the standings, be on top, hold the lead ; lead | opposite trail, opposite be-overtaken
trail | être mené, être derrière, être à la traîne, être distancé, être en retard au score, être largué | trail, be behind, lag, be losing, bring up the rear, trail behind | opposite finish-first, opposite lead-race, opposite lead
extend-lead | creuser l'écart en tête, accroître son avance, conforter son avance, consolider son avance | extend one's lead, increase one's lead, widen one's lead, pull away, pull clear | opposite lose-lead, opposite narrow-gap
lose-lead | perdre son avance, perdre la tête du classement, voir fondre son avance, être rattrapé, céder la tête | lose one's lead, squander one's lead, be caught, give up the lead, surrender the lead | opposite extend-lead
overtake | dépasser, doubler en course, devancer, doubler un concurrent, coiffer au poteau, passer devant, surpasser | overtake, outstrip, surpass, outpace, pull ahead, leapfrog, move ahead ; overtaking | converse be-overtaken, opposite be-overtaken
be-overtaken | être dépassé, être devancé, se faire dépasser, se faire doubler | be overtaken, be passed, be outpaced, be leapfrogged, fall behind a rival | opposite lead-race, converse overtake, opposite overtake
break-record | battre le record, établir un record, pulvériser le record, améliorer le record, signer un record ; record | break the record, set a record, smash the record, beat the record, set a new record ; record | opposite miss-record, implies exceed
miss-record | échouer à battre le record, manquer le record, passer à côté du record | miss the record, fall short of the record | opposite break-record
defend-title | défendre son titre, remettre son titre en jeu, conserver son titre ; défense du titre | defend one's title, retain one's title, keep one's title ; title defence, title defense
play-sport | jouer, disputer, affronter, se mesurer, jouer contre, se frotter ; match | play, face, meet in a match, play against, go up against ; match, game, fixture
play-home | jouer à domicile, recevoir à domicile, évoluer à domicile | play at home, have home advantage | opposite play-away, set venue, isa play-sport
play-away | jouer à l'extérieur, se déplacer sur le terrain, évoluer à l'extérieur | play away, play on the road | set venue, isa play-sport, opposite play-home
train-sport | s'entraîner, se préparer physiquement, faire de l'exercice, faire du sport ; entraînement, exercice | exercise, practise, practice, do exercise ; workout, exercise, practice
coach | entraîner, être l'entraîneur, être le sélectionneur ; coaching | coach, be the coach, manage a team ; coaching
select | sélectionner, choisir, retenir, désigner parmi, opter, jeter son dévolu, convoquer ; sélection, choix | select, choose, pick, opt, call up, pick out, shortlist, settle on ; selection, choice, pick, call-up | opposite leave-out
leave-out | laisser de côté, écarter de la sélection, mettre sur le banc, omettre, oublier dans la liste ; non-sélection, omission | leave out, pass over, drop from the squad, bench, omit ; omission | opposite select
substitute | faire entrer en jeu, remplacer en cours de match | substitute off, come off the bench, sub ; substitution
transfer-player | transférer un joueur, signer dans un club, s'engager avec, parapher un contrat ; transfert, mercato | transfer a player, sign with, sign for, move to a club ; transfer
injure-sport | se blesser, être blessé, se claquer, être touché | get injured, be injured, pick up an injury, hurt oneself, suffer an injury | opposite be-fit
be-fit | être en forme, être apte, être rétabli, être opérationnel physiquement ; forme ; apte, valide | be fit, be in shape, be fully fit, be match-fit ; fitness ; fit | opposite injure-sport
dope | se doper, prendre des produits dopants, être contrôlé positif, être positif ; dopage | dope, take performance-enhancing drugs, test positive for doping, fail a drug test ; doping
send-off | expulser du terrain, adresser un carton rouge ; carton rouge | send off, show a red card ; red card, sending-off | converse get-sent-off
get-sent-off | recevoir un carton rouge, être expulsé du terrain | receive a red card, be sent off, be shown a red card | converse send-off
referee | arbitrer, siffler un match, être l'arbitre ; arbitrage | referee, umpire, officiate ; refereeing, officiating
withdraw-race | abandonner la course, déclarer forfait, se retirer de la course, jeter l'éponge en course, renoncer à la course ; forfait | drop out, pull out of the race, withdraw from the race, forfeit, retire hurt ; forfeit | opposite finish-race, set race-exit
finish-race | franchir la ligne d'arrivée, terminer la course, aller au bout de la course, boucler le parcours, rallier l'arrivée | finish the race, cross the finish line, complete the course, go the distance | set race-exit, opposite withdraw-race
rank | se classer, occuper la place, se placer, figurer au classement ; classement, rang | rank, place, stand in the rankings, be ranked, be placed ; ranking, rank, standing
deserve | mériter, être digne, valoir bien ; mérite ; mérité | deserve, merit, be worthy ; merit ; deserved
challenge | défier, lancer un défi, mettre au défi, provoquer en duel ; défi | challenge, dare, throw down the gauntlet ; challenge, dare
reward | récompenser, primer, couronner ; récompense, distinction | reward, honour, honor, give an award ; reward, honour, honor | opposite punish
play-extra-time | aller en prolongation, jouer les prolongations ; prolongations | go to extra time, go to overtime ; extra time, overtime | opposite end-in-regular-time
end-in-regular-time | se terminer dans le temps réglementaire ; temps réglementaire | end in regular time, end in normal time ; regular time, normal time | opposite play-extra-time
shoot-penalties | aller aux tirs au but, se départager aux tirs au but ; tirs au but, séance de tirs au but | go to penalties, go to a shootout ; penalty shootout, shootout
`);
