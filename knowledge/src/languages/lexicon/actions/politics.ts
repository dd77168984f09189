// Elections, parliaments, governments, diplomacy, administration.
import { table } from '../table.ts';

export const POLITICS = table('actions', `
elect | élire, porter au pouvoir, porter à la présidence ; élection | elect, vote into office, vote in ; election | opposite vote-out, opposite lose-election
vote-out | battre dans les urnes, chasser par les urnes ; défaite électorale | vote out ; election defeat, electoral defeat | opposite win-election, opposite elect, opposite re-elect
re-elect | réélire, reconduire au pouvoir, être réélu, être reconduit, obtenir un second mandat ; réélection | re-elect, reelect, return to office, win re-election, win a second term ; re-election, reelection | opposite vote-out, implies elect, opposite lose-election, implies win-election
win-election | remporter l'élection, remporter les élections, gagner les élections, gagner l'élection, l'emporter dans les urnes ; victoire électorale | win the election, win the vote, carry the election, win at the polls ; election victory, election win | opposite lose-election, implies win, opposite vote-out
lose-election | perdre l'élection, perdre le scrutin, être battu dans les urnes, subir un revers électoral, perdre son siège, perdre les élections, être battu aux élections ; revers électoral | lose the vote, be defeated at the polls, be beaten at the polls, suffer an election defeat, lose one's seat, lose the election, be voted out, lose re-election | opposite elect, opposite re-elect, opposite win-election
vote | voter, se rendre aux urnes, aller aux urnes, glisser un bulletin, déposer son bulletin ; vote, scrutin, suffrage | vote, cast a ballot, cast a vote, go to the polls ; vote, ballot | opposite abstain
run-for-office | se présenter, être candidat, briguer, se lancer dans la course, concourir, solliciter un mandat ; candidature | run for, stand for election, be a candidate, seek office, run for office, be in the running, throw one's hat in the ring ; candidacy | opposite not-run
not-run | renoncer à se présenter, renoncer à briguer, retirer sa candidature, jeter l'éponge en campagne ; retrait de candidature | drop out of the race, end one's bid, withdraw one's candidacy, bow out of the race | opposite run-for-office
campaign | faire campagne, mener campagne, battre la campagne, militer, tenir meeting ; campagne | campaign, hit the campaign trail, canvass, stump ; campaign
nominate-candidate | investir un candidat, désigner comme candidat, présenter un candidat | nominate as candidate, pick as candidate, field a candidate
govern | gouverner, être au pouvoir, exercer le pouvoir, diriger le pays, régner, administrer ; gouvernance, gouvernement, règne | govern, be in power, be in office, reign, hold power, administer ; governance, rule, reign | opposite be-in-opposition
be-in-opposition | être dans l'opposition, siéger dans l'opposition, rejoindre l'opposition | be in opposition, sit in opposition, go into opposition | opposite govern
have-majority | avoir la majorité, disposer de la majorité, détenir la majorité, être majoritaire, obtenir la majorité ; majorité ; majoritaire | have a majority, hold a majority, be in the majority, command a majority, secure a majority ; majority | opposite lack-majority
lack-majority | perdre sa majorité, être minoritaire, être privé de majorité ; minorité ; minoritaire | lack a majority, lose one's majority, be in the minority, fall short of a majority ; minority, hung parliament | opposite have-majority
form-government | former un gouvernement, constituer un gouvernement, composer son gouvernement ; formation du gouvernement | form a government, put together a government, build a coalition
government-falls | faire tomber le gouvernement, renverser le gouvernement, le gouvernement tombe ; chute du gouvernement, motion de censure | bring the government down, the government falls, topple the government ; fall of the government, no-confidence vote
dissolve-parliament | dissoudre l'assemblée, dissoudre le parlement, convoquer des élections anticipées ; dissolution de l'assemblée, dissolution du parlement | dissolve parliament, dissolve the assembly, call a snap election, call early elections ; dissolution of parliament, snap election
pass-law | adopter le projet de loi, faire passer une loi, faire adopter | pass a bill, push through a bill, get a bill through | opposite vote-down-law, implies approve, set law-outcome, implies legislate
vote-down-law | rejeter le projet de loi, repousser le texte, rejeter le texte, voter contre le projet de loi ; rejet du texte | vote down a bill, reject the bill, defeat the bill, throw out the bill | set law-outcome, opposite pass-law
amend-law | amender un texte, amender une loi, réviser la constitution ; amendement, révision | amend a law, amend the constitution ; amendment
reform | réformer, mener une réforme ; réforme | reform, carry out a reform ; reform | opposite shelve-reform
shelve-reform | enterrer la réforme, renoncer à la réforme, abandonner la réforme, retirer la réforme ; abandon de la réforme, retrait de la réforme | shelve the reform, scrap the reform, abandon the reform, drop the reform | opposite reform
censure | adopter une motion de censure, voter la censure, censurer le gouvernement ; motion de défiance | pass a vote of no confidence, pass a no-confidence motion ; vote of no confidence | opposite survive-censure
survive-censure | survivre à une motion de censure, échapper à la censure, surmonter une motion de censure, obtenir la confiance | survive a vote of no confidence, survive a confidence vote, win a confidence vote | opposite censure
impeach | destituer un président, engager une procédure de destitution ; procédure de destitution, destitution | impeach ; impeachment
abdicate | abdiquer, renoncer au trône ; abdication | abdicate, give up the throne ; abdication | implies resign
accede-throne | accéder au trône, monter sur le trône, être couronné roi, ceindre la couronne ; accession au trône, intronisation, couronnement | accede to the throne, ascend the throne, take the throne, be crowned king, be enthroned ; accession to the throne, coronation, enthronement
swear-in | prêter serment, être assermenté, être investi ; prestation de serment, investiture | be sworn in, swear in, take the oath, be inaugurated ; swearing-in, inauguration
accede-union | adhérer à l'union, entrer dans l'union, intégrer l'union ; adhésion à l'union | join the union, accede to the union, enter the union ; accession to the union
leave-union | quitter l'union, sortir de l'union ; sortie de l'union | leave the union, exit the union, quit the union ; exit from the union
declare-independence | déclarer son indépendance, proclamer l'indépendance, accéder à l'indépendance, obtenir son indépendance ; indépendance, accession à l'indépendance | declare independence, proclaim independence, gain independence, become independent, win independence ; independence | opposite remain-dependent
remain-dependent | rester sous tutelle, rester rattaché, demeurer sous domination ; tutelle, domination coloniale | remain under the rule, remain part of, stay under colonial rule ; tutelage, colonial rule | opposite declare-independence
colonise | coloniser ; colonisation | colonise, colonize ; colonisation, colonization | opposite decolonise
decolonise | décoloniser ; décolonisation | decolonise, decolonize ; decolonisation, decolonization | opposite colonise
recognise-state | reconnaître un état, reconnaître officiellement ; reconnaissance d'un état | recognise a state, recognize a state, grant recognition ; recognition
ratify | ratifier ; ratification | ratify ; ratification | opposite refuse-ratify
refuse-ratify | refuser de ratifier | refuse to ratify | opposite ratify
lobby | faire pression, exercer une pression, faire du lobbying ; lobbying, pression | lobby, put pressure, pressure, exert pressure, pressurise ; lobbying
mediate | servir de médiateur, jouer les médiateurs, s'entremettre, arbitrer entre ; médiation, entremise | mediate, act as mediator, arbitrate, act as a go-between ; mediation, arbitration
declare-emergency | décréter l'état d'urgence, déclarer l'état d'urgence, instaurer la loi martiale ; état d'urgence, loi martiale | declare a state of emergency, impose martial law ; state of emergency, martial law | opposite lift-emergency
lift-emergency | lever l'état d'urgence, lever la loi martiale ; levée de l'état d'urgence | lift the state of emergency, end the state of emergency, lift martial law | opposite declare-emergency
represent | représenter, parler au nom, siéger pour, être le porte-parole, incarner | represent, speak for, act on behalf, stand for, embody ; representation
poll-lead | faire la course en tête dans les sondages, mener dans les sondages, être en tête des sondages | lead in the polls, be ahead in the polls, top the polls | opposite poll-trail
poll-trail | être distancé dans les sondages, être à la traîne dans les sondages, être derrière dans les sondages | trail in the polls, be behind in the polls, lag in the polls | opposite poll-lead
hold-referendum | organiser un référendum, soumettre à référendum, consulter par référendum ; référendum, consultation, plébiscite | hold a referendum, put to a referendum ; referendum, plebiscite
censor | censurer, museler, bâillonner ; censure | censor, gag, muzzle, silence ; censorship
segregate | ségréger, discriminer, stigmatiser, marginaliser ; ségrégation, discrimination, stigmatisation, marginalisation | segregate, discriminate, stigmatise, stigmatize, marginalise, marginalize ; segregation, discrimination, stigmatisation, marginalisation, marginalization | opposite integrate
integrate | intégrer à la société, s'intégrer, insérer dans la société, inclure dans la société ; intégration | integrate, fit in, assimilate, blend into ; integration, assimilation | opposite segregate
draw-border | délimiter la frontière, tracer la frontière ; tracé de la frontière | draw the border, mark the border ; demarcation
naturalise | naturaliser, obtenir la nationalité, acquérir la nationalité ; naturalisation | naturalise, naturalize, become a citizen, obtain citizenship ; naturalisation, naturalization | opposite lose-citizenship
lose-citizenship | être déchu de sa nationalité, perdre la nationalité, déchoir de la nationalité ; déchéance de nationalité | lose one's citizenship, be stripped of one's citizenship ; loss of citizenship | opposite naturalise
`);
