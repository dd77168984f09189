// Paying, earning, lending, borrowing, giving, saving, costing, taxing, funding.
import { table } from '../table.ts';

export const MONEY = table('actions', `
earn | gagner, toucher, percevoir, empocher, encaisser, gagner sa vie ; gain, revenu | earn, take home, pocket, cash in, bring home ; earnings, income | opposite lose-money
lose-money | perdre, laisser des plumes, boire le bouillon ; perte, pertes | lose, take a loss, be out of pocket ; loss | opposite earn
pay | payer, verser, s'acquitter, débourser, mettre la main à la poche ; paiement, versement | pay, pay out, disburse, shell out, fork out, foot the bill, pay up, cough up ; payment, disbursement | opposite default
default | faire défaut, être en défaut de paiement, laisser une ardoise ; défaut de paiement, impayé, défaut | default, miss a payment, be in arrears ; default, missed payment, arrears | opposite pay, opposite repay
be-free | être gratuit, être offert ; gratuité ; gratuit, offert | be free, be free of charge, be complimentary ; ; free, complimentary | opposite charge-fee
charge-fee | être payant, facturer, faire payer ; facturation ; payant | charge, bill, invoice, be fee-paying, ask for payment ; charge, fee, billing ; paying, paid-for | opposite be-free
cost | coûter, valoir, atteindre la somme ; coût, prix, montant | cost, be worth, be priced, run to, come to, sell for, set back, be valued at ; cost, price, worth
spend | dépenser, consacrer, engager une dépense, claquer ; dépense | spend, lay out, splurge, splash out, expend, devote ; spending, expenditure, outlay, expense | opposite save-money
save-money | économiser, épargner, mettre de côté, faire des économies, réaliser des économies ; économie, épargne | save, save money, put aside, set aside, economise, economize, tuck away ; savings, saving | opposite spend
waste | gaspiller, gâcher, dilapider, jeter par les fenêtres ; gaspillage, gâchis, gabegie | waste, squander, fritter away ; waste, wastage
lend | prêter, accorder un prêt, consentir un prêt, octroyer un prêt ; prêt, crédit | lend, loan, grant a loan, extend credit ; loan, lending, credit | converse borrow, set deal-kind
borrow | emprunter, souscrire un emprunt, contracter un prêt, contracter un emprunt ; emprunt | borrow, take out a loan, take a loan ; borrowing | set obtain-kind, converse lend
give | donner, offrir, faire don, faire cadeau, céder gratuitement, accorder, octroyer, attribuer, décerner ; don, cadeau, octroi, attribution | give, donate, offer, hand over free, grant, award, bestow, confer, present with ; gift, grant | set deal-kind, converse receive, opposite take-away
receive | recevoir, obtenir, se voir attribuer, se voir remettre, se voir décerner, se voir accorder, bénéficier, toucher une aide, décrocher ; réception, obtention | receive, obtain, be given, be awarded, be granted, secure ; receipt | converse give, converse send
donate | faire un don, verser à une œuvre, faire l'aumône, léguer ; donation | make a donation, give to charity, give away, bequeath ; donation, charity | implies give
take-away | priver, confisquer, dépouiller, déposséder ; confiscation, privation, dépossession | take away, deprive, strip, confiscate, dispossess ; confiscation, deprivation, dispossession | opposite give
share | partager, se partager, répartir, mettre en commun, mutualiser ; partage, répartition, mutualisation | share, divide up, pool, apportion ; sharing, pooling, apportionment
repay | rembourser, rendre l'argent, s'acquitter de sa dette, apurer ; remboursement | repay, pay back, reimburse, refund, pay off ; repayment, refund, reimbursement | opposite default
owe | être redevable, être endetté, avoir une dette, être débiteur ; dette, endettement, créance | owe, be in debt, be indebted, have debts ; debt, indebtedness | opposite be-debt-free
be-debt-free | être désendetté, se désendetter ; désendettement | be debt-free, be clear of debt, deleverage ; deleveraging | opposite owe
fund | financer, subventionner, subvenir, doter, bailler des fonds ; financement, subvention | fund, finance, subsidise, subsidize, bankroll, underwrite, endow, provide funding ; funding, financing, subsidy, endowment | opposite defund, implies support
defund | couper les vivres, cesser de financer, supprimer les subventions, retirer son financement, couper les fonds ; coupe budgétaire, suppression de subvention | defund, cut off funding, withdraw funding, stop funding, cut the funding, pull funding ; funding cut, defunding | opposite fund
tax | taxer, assujettir à l'impôt, prélever un impôt ; taxation, imposition, taxe, impôt, prélèvement | tax, levy, impose a tax, levy a tax ; taxation, tax, levy | opposite exempt
exempt | exonérer, exempter, dispenser, détaxer, défiscaliser ; exonération, exemption, dérogation | exempt, waive, excuse from, be exempt ; exemption, waiver | opposite require, opposite tax
fine | infliger une amende, mettre à l'amende, condamner à une amende, verbaliser ; amende, contravention, verbalisation | fine, impose a fine, slap with a fine, penalise, penalize, ticket ; fine
compensate | indemniser, dédommager, réparer un préjudice ; indemnisation, dédommagement, compensation | compensate, indemnify, make amends, make up for, offset ; compensation, indemnity, damages, redress
insure | assurer, garantir un risque ; assurance, couverture | insure, cover, underwrite a risk ; insurance, coverage
bribe | soudoyer, corrompre, verser un pot-de-vin, acheter les faveurs, graisser la patte ; corruption, pot-de-vin, bakchich | bribe, corrupt, pay a bribe, buy off, pay kickbacks ; bribery, corruption, bribe, kickback | implies pay
bet | parier, miser sur, jouer de l'argent ; pari, mise | bet, wager, gamble, place a bet, stake ; bet, wager, gamble
subscribe | s'abonner, souscrire, prendre un abonnement ; abonnement, souscription | subscribe, take out a subscription, sign up for ; subscription | opposite unsubscribe
unsubscribe | se désabonner, résilier, résilier son abonnement, se désinscrire ; désabonnement, résiliation | unsubscribe, cancel one's subscription, opt out of | opposite subscribe
devalue | dévaluer, déprécier ; dévaluation | devalue ; devaluation | opposite revalue
revalue | réévaluer, revaloriser ; réévaluation | revalue, revalorise, upgrade the value ; revaluation | opposite devalue
overspend | dépasser le budget, dépasser son budget, exploser le budget, faire déraper le budget, être hors budget ; dépassement de budget, dérapage budgétaire, surcoût | go over budget, exceed the budget, overspend, be over budget, overrun the budget ; overspend, cost overrun, overrun | opposite stay-in-budget
stay-in-budget | respecter le budget, respecter son budget, tenir le budget, tenir son budget, rester dans le budget, être dans les clous | stay within budget, be on budget, keep to budget, come in under budget | opposite overspend
collect-money | collecter, recueillir, prélever, percevoir une taxe, récolter ; collecte | collect, gather money ; collection
inherit | hériter, recevoir en héritage, recueillir la succession ; héritage | inherit, come into an inheritance, be left in a will ; inheritance | converse bequeath, set obtain-kind
bequeath | laisser en héritage, transmettre en héritage ; legs | leave in a will, pass down ; bequest, legacy | implies give, converse inherit
claim-money | exiger le paiement, demander des dommages ; réclamation | claim damages, demand payment, put in a claim ; claim
budget | budgéter, budgétiser, prévoir au budget, inscrire au budget, allouer, débloquer ; allocation, affectation, enveloppe, déblocage | budget, earmark, allocate, set aside funds, appropriate, free up funds ; allocation, appropriation, earmarking
embezzle | détourner, détourner des fonds ; détournement de fonds, détournement, abus de biens sociaux | embezzle, misappropriate, siphon off ; embezzlement, misappropriation
defraud | escroquer, frauder, arnaquer, tromper, flouer, gruger ; escroquerie, fraude, arnaque | defraud, swindle, scam, con, cheat, dupe ; fraud, swindle, scam, con
launder | blanchir ; blanchiment, blanchiment d'argent | launder, launder money ; laundering, money laundering
enrich | enrichir, s'enrichir, faire fortune ; enrichissement | enrich, get rich, grow rich, make a fortune ; enrichment | opposite impoverish
impoverish | appauvrir, s'appauvrir, se ruiner, ruiner ; appauvrissement, ruine, paupérisation | impoverish, become poorer, grow poorer, ruin financially, go broke ; impoverishment | opposite enrich
bail-out | renflouer, sauver de la faillite, recapitaliser, voler au secours ; renflouement, recapitalisation, plan de sauvetage | bail out, rescue financially, recapitalise, recapitalize ; bailout, rescue package, recapitalisation, recapitalization | implies fund
auction | vendre aux enchères, mettre aux enchères, adjuger ; enchère, adjudication, vente aux enchères | auction, auction off, put up for auction, sell at auction ; auction | implies sell
exchange | échanger, troquer ; échange, troc | exchange, swap, barter ; exchange, swap, barter | set deal-kind
rob | voler, dérober, cambrioler, dévaliser, braquer, subtiliser, piller ; vol, cambriolage, braquage, larcin, pillage | steal, rob, burgle, burglarize, loot, pilfer, make off with, mug ; theft, robbery, burglary, heist, looting, mugging | set obtain-kind
`);
