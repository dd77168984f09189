// Business, money, markets, the economy, and work.
import { table } from '../table.ts';

export const finance = table('things', `
# accounts
finance | finance ; financier | finance ; financial |
economy | économie ; économique | economy ; economic |
revenue | chiffre d'affaires, recettes, revenus, recette de caisse | revenue, revenues, turnover, sales, takings | isa money, opposite expense
profit | bénéfice, profit, résultat net, gain ; bénéficiaire | profit, earnings, net income, gain | opposite loss, opposite deficit
net-profit | bénéfice net | net profit | isa profit
operating-profit | résultat d'exploitation, bénéfice d'exploitation, résultat opérationnel | operating profit, operating income | isa profit
loss | perte, pertes, déficit d'exploitation ; déficitaire | loss | opposite profit, opposite surplus
net-loss | perte nette | net loss | isa loss
margin | marge, marge bénéficiaire | profit margin, margin |
surplus | excédent, surplus ; excédentaire | surplus | opposite deficit, opposite shortage, opposite loss
deficit | déficit ; déficitaire | deficit | opposite surplus, opposite profit
shortfall | manque à gagner | shortfall |
income | revenu | income | isa money, opposite expense
expense | dépense, charge, frais | expense, expenditure, spending, outlay | isa money, opposite income, opposite revenue
asset | actif, avoir | asset | opposite liability
liability | passif | liability | opposite asset
balance-sheet | bilan comptable, bilan financier | balance sheet |
accounts | comptes, comptes annuels | accounts, annual accounts |
cash-flow | trésorerie, flux de trésorerie | cash flow, cashflow |
cash-flow-positive | capacité d'autofinancement | self-financing capacity |
capital | capital, capitaux ; capitalistique | capital |
equity | fonds propres, capitaux propres | equity, shareholders' equity |
working-capital | fonds de roulement | working capital |
quarterly-results | résultats trimestriels, résultats, publication de résultats | quarterly results, results, quarterly earnings |
annual-report | rapport annuel | annual report |
fiscal-year | exercice, exercice fiscal, année fiscale | fiscal year, financial year |
forecast-figure | prévision, prévisions | forecast, projection, outlook |
target-figure | objectif chiffré | target |
budget-noun | budget ; budgétaire | budget ; budgetary |
overrun-budget | dépassement de budget, surcoût, dépassement de dépenses | budget overrun, cost overrun, overspend, overspending |opposite underspending
saving | économie, économies | saving, savings |
order-book | carnet de commandes | order book, backlog |
market-share | part de marché | market share |
business-plan | plan d'affaires, plan de développement | business plan |
business-model | modèle économique, modèle d'affaires | business model |
# money
money | argent, fric | money, cash |
currency | monnaie, devise ; monétaire | currency ; monetary |
cash-money | espèces, liquide, argent liquide | cash | isa money
coin | pièce de monnaie | coin | isa money, opposite banknote
banknote | billet de banque | banknote, bank note, bill | isa money, opposite coin
euro-currency | euro, monnaie unique, monnaie européenne | euro, single currency | isa currency, set currency
cryptocurrency | cryptomonnaie, monnaie virtuelle, crypto | cryptocurrency, crypto, virtual currency | isa currency
exchange-rate | taux de change | exchange rate | isa rate
payment-means | moyen de paiement | means of payment |
bank-card | carte bancaire, carte de crédit, carte bleue | bank card, credit card, debit card |
cheque | chèque | cheque, check |
bank-transfer | virement, virement bancaire | bank transfer, wire transfer |
direct-debit | prélèvement automatique | direct debit |
bank-account | compte bancaire, compte en banque | bank account |
savings-account | compte d'épargne, livret d'épargne | savings account | isa bank-account
savings | épargne | savings |
deposit | dépôt | deposit |
loan | prêt, emprunt, crédit | loan, credit, borrowing | set funding-kind
mortgage | prêt immobilier, crédit immobilier, hypothèque ; hypothécaire | mortgage, home loan, housing loan | isa loan
debt | dette, endettement | debt, indebtedness |
public-debt | dette publique | public debt, national debt, government debt | isa debt
overdraft | découvert | overdraft |
interest-noun | intérêt, intérêts | interest |
interest-rate | taux d'intérêt, taux directeur | interest rate, key rate, policy rate, key interest rate | isa rate
lender | prêteur, prêteuse | lender | opposite borrower
borrower | emprunteur, emprunteuse | borrower | opposite lender
creditor | créancier, créancière | creditor | opposite debtor
debtor | débiteur, débitrice | debtor | opposite creditor
guarantee-money | caution, garantie financière | surety, financial guarantee |
collateral | garantie, gage, nantissement | collateral, lien |
insurance | assurance, couverture d'assurance | insurance, insurance cover |
premium-insurance | prime d'assurance | insurance premium |
pension | retraite, pension, pension de retraite | pension, retirement benefit, old-age pension, retirement pension |
retirement-age | âge de départ à la retraite, âge de la retraite | retirement age, pension age |
inheritance | héritage, succession, legs, héritage politique | inheritance, legacy |
fortune | fortune, richesse | fortune, wealth |
wallet | portefeuille, porte-monnaie | wallet, purse |
tip-money | pourboire | tip, gratuity |
pocket-money | argent de poche | pocket money |
# prices
price | prix, tarif ; tarifaire | price, pricing, tariff |
cost-noun | coût | cost |
fee | redevance, honoraires | fee, charge, commission |
fare | prix du billet, tarif des transports | fare |
bill-invoice | facture, note, addition | bill, invoice |
discount-noun | rabais, remise, réduction, ristourne | discount, rebate, markdown | opposite surcharge
surcharge | surcoût, supplément | surcharge, extra charge | opposite discount-noun
refund | remboursement | refund, reimbursement |
rent | loyer ; locatif | rent ; rental |
value | valeur | value, worth |
valuation | valorisation | valuation |
amount | montant, somme | amount, sum |
total-sum | total | total |
average-figure | moyenne | average, mean |
cost-of-living | coût de la vie | cost of living |
purchasing-power | pouvoir d'achat | purchasing power, spending power |
inflation | inflation ; inflationniste | inflation ; inflationary | opposite deflation
deflation | déflation ; déflationniste | deflation ; deflationary | opposite inflation
# tax
tax-noun | impôt, taxe ; fiscal | tax, levy ; fiscal |
income-tax | impôt sur le revenu | income tax | isa tax-noun, set tax-kind
corporate-tax | impôt sur les sociétés | corporate tax, corporation tax | isa tax-noun, set tax-kind
vat | TVA, taxe sur la valeur ajoutée | VAT, value-added tax, sales tax | isa tax-noun, set tax-kind
wealth-tax | impôt sur la fortune, ISF | wealth tax | isa tax-noun, set tax-kind
property-tax | taxe foncière, impôt foncier | property tax | isa tax-noun, set tax-kind
carbon-tax | taxe carbone | carbon tax | isa tax-noun, set tax-kind
inheritance-tax | droits de succession | inheritance tax, estate tax | isa tax-noun, set tax-kind
customs-duty | droit de douane, droits de douane | customs duty, import duty, tariff | isa tax-noun, set tax-kind
tourist-tax | taxe de séjour | tourist tax, city tax | isa tax-noun, set tax-kind
tax-credit | crédit d'impôt | tax credit |
tax-break | avantage fiscal, niche fiscale, allègement fiscal | tax break, tax relief, tax loophole |
tax-haven | paradis fiscal | tax haven |
tax-authority | fisc, administration fiscale | taxman, tax authority, tax authorities |
taxpayer | contribuable | taxpayer | isa person
social-contribution | cotisation, cotisations sociales, charges sociales | social security contribution, social contribution, payroll tax |
# funding
funding | financement | funding, financing |
funding-round | levée de fonds, tour de table | funding round, fundraising round, financing round |
seed-round | amorçage, tour d'amorçage | seed round, seed funding | isa funding-round
subsidy | subvention, subside | subsidy, grant | set funding-kind
state-aid | aide publique, aide d'État | state aid, public aid |
grant | allocation | grant |
benefit-social | prestation sociale, aide sociale, allocations | social benefit, welfare benefit, welfare |
unemployment-benefit | allocation chômage, assurance chômage, indemnités chômage | unemployment benefit, unemployment insurance | isa benefit-social
donation-money | don | donation |
fund-noun | fonds | fund |
pension-fund | fonds de pension | pension fund | isa fund-noun
hedge-fund | fonds spéculatif | hedge fund | isa fund-noun
sovereign-fund | fonds souverain | sovereign wealth fund | isa fund-noun
private-equity | capital-investissement | private equity |
venture-capital | capital-risque | venture capital |
endowment | dotation | endowment |
prize-money | dotation financière | prize money |
ransom | rançon | ransom |
bribe-noun | pot-de-vin, dessous-de-table | bribe, kickback |
# markets
market-noun | marché | market |
stock-exchange | Bourse, bourse, place boursière ; boursier | stock exchange, stock market, bourse |
share-stock | action, titre | share, stock |
share-price | cours de Bourse, cours de l'action | share price, stock price |
bond | obligation ; obligataire | bond |
dividend | dividende | dividend |
market-cap | capitalisation boursière | market capitalisation, market capitalization, market value, market cap |
stake | participation, part du capital | stake, holding, shareholding | isa share-part
majority-stake | participation majoritaire | majority stake, controlling stake | isa stake, opposite minority-stake
minority-stake | participation minoritaire | minority stake | isa stake, opposite majority-stake
ipo | introduction en Bourse | initial public offering, IPO, stock market listing, flotation |
stock-index | indice boursier | stock index, stock market index |
stock-option | stock-option, option sur action | stock option, share option |
commodity | matière première | commodity, raw material |
portfolio | portefeuille d'actions | portfolio |
bubble-market | bulle, bulle spéculative | bubble, speculative bubble |
crash-market | krach, krach boursier | stock market crash, market crash |
derivative | produit dérivé | derivative |
takeover-bid | OPA, offre publique d'achat, offre de rachat | takeover bid, takeover offer, tender offer |
antitrust | antitrust, droit de la concurrence | antitrust, competition law |
monopoly | monopole ; monopolistique | monopoly ; monopolistic |
cartel | cartel, entente | cartel |
competition | concurrence ; concurrentiel | competition ; competitive |
demand-noun | demande | demand | opposite supply-noun
supply-noun | offre | supply | opposite demand-noun
offer | offre, proposition | offer, proposal |
bid | offre d'achat, enchère | bid |
tender | appel d'offres | tender, call for tenders, invitation to tender |
order-goods | commande | order |
contract | contrat ; contractuel | contract ; contractual |
deal | accord, marché, affaire | deal |
transaction | transaction | transaction |
auction-noun | vente aux enchères, enchères | auction |
trade-noun | commerce, échanges commerciaux ; commercial | trade, commerce ; commercial |
trade-war | guerre commerciale | trade war |
trade-balance | balance commerciale | trade balance, balance of trade |
trade-fair | salon, salon professionnel, foire | trade fair, trade show, fair |
goods | marchandise, marchandises, biens | goods, merchandise |
product | produit, article | product, item |
service | service, prestation | service |
hosted-service | offre hébergée, service hébergé, version hébergée, hébergement géré | hosted service, hosted offering, hosted version, managed service | isa service
production-output | production | output, production |
productivity | productivité | productivity |
stock-inventory | stock, stocks | stock, inventory |
warehouse-stock | réserve, réserves | reserve, stockpile |
shortage | pénurie, manque | shortage, scarcity, lack | opposite abundance, opposite surplus
abundance | abondance, profusion | abundance, plenty, glut | opposite shortage
supply-chain | chaîne d'approvisionnement | supply chain |
distribution-trade | grande distribution, distribution | retail, retail trade, mass retail |
online-sales | commerce en ligne, e-commerce, vente en ligne | e-commerce, online shopping, online retail, ecommerce |
advertising | publicité, pub ; publicitaire | advertising, publicity ; advertising |
advert | annonce publicitaire, spot publicitaire | advert, advertisement, ad, commercial |
logo | logo | logo |
trademark | marque déposée | trademark |
patent-noun | brevet | patent |
licence | licence | licence, license |
royalties | redevances, droits d'auteur | royalties |
copyright | droit d'auteur, droits d'auteur, copyright | copyright |
intellectual-property | propriété intellectuelle | intellectual property |
growth-economy | croissance économique | economic growth | opposite recession
recession | récession | recession | opposite boom, opposite growth-economy
boom | boom, essor | boom | opposite recession, opposite bust
crisis | crise | crisis |opposite stability
bankruptcy | faillite, banqueroute, dépôt de bilan | bankruptcy, insolvency |
receivership | redressement judiciaire | receivership, administration |
liquidation-company | liquidation judiciaire | liquidation, compulsory liquidation |
gdp | PIB, produit intérieur brut | GDP, gross domestic product |
austerity | austérité, rigueur budgétaire | austerity | opposite stimulus
stimulus | relance, plan de relance | stimulus, stimulus package, recovery plan | opposite austerity
prosperity | prospérité | prosperity |
poverty | pauvreté, misère, précarité | poverty, hardship | opposite wealth-state
wealth-state | opulence | affluence | opposite poverty
capitalism | capitalisme ; capitaliste | capitalism ; capitalist | set economic-system-thing
communism | communisme ; communiste | communism ; communist | set economic-system-thing
free-trade | libre-échange | free trade | opposite protectionism
protectionism | protectionnisme ; protectionniste | protectionism ; protectionist | opposite free-trade
globalisation | mondialisation, globalisation | globalisation, globalization |
agribusiness | agroalimentaire | agribusiness, food industry | isa industry-sector
industry | industrie ; industriel | industry, manufacturing ; industrial |
heavy-industry | industrie lourde | heavy industry | isa industry
car-industry | industrie automobile, automobile | car industry, automotive industry, auto industry | isa industry
aerospace | aéronautique, aérospatiale ; aéronautique, aérospatial | aerospace, aerospace industry, aeronautics ; aerospace | isa industry
steel-industry | sidérurgie ; sidérurgique | steel industry | isa industry
textile-industry | industrie textile | textile industry | isa industry
pharma-industry | industrie pharmaceutique ; pharmaceutique | pharmaceutical industry, pharma ; pharmaceutical | isa industry
construction-industry | bâtiment et travaux publics, BTP, secteur du bâtiment | construction industry, construction sector | isa industry
tourism | tourisme ; touristique | tourism, tourist industry | isa industry-sector
luxury | luxe ; luxueux | luxury ; luxurious |
real-estate | immobilier ; immobilier | real estate, property, property market |
hospitality-industry | hôtellerie, restauration | hospitality, hospitality industry, catering | isa industry-sector
# work
work-noun | travail, boulot ; professionnel | work, labour, labor |
job | emploi, poste, poste de travail | job, post, position |
jobs-employment | emploi, embauche | employment | opposite unemployment
unemployment | chômage | unemployment, joblessness | opposite jobs-employment
profession | profession, métier ; professionnel | profession, trade, occupation ; professional |
career | carrière | career |
salary | salaire, rémunération, paie, paye, traitement ; salarial | salary, wage, pay, remuneration, paycheck, wages |
minimum-wage | salaire minimum, SMIC | minimum wage | isa salary
bonus | prime, gratification | bonus, premium |
severance-pay | indemnité de licenciement, indemnité de départ, parachute doré | severance pay, severance package, redundancy payment, golden parachute, golden handshake |
allowance | indemnité | allowance |
pay-rise | augmentation de salaire, revalorisation salariale | pay rise, pay raise, pay increase | opposite wage-freeze
permanent-contract | CDI, contrat à durée indéterminée | permanent contract, open-ended contract | isa contract, set work-contract, set employment-arrangement
fixed-term-contract | CDD, contrat à durée déterminée | fixed-term contract, temporary contract | isa contract, set work-contract, set employment-arrangement
temp-work | intérim, travail temporaire | temping, agency work, temporary work |
full-time | temps plein, temps complet | full time, full-time work | opposite part-time
part-time | temps partiel, mi-temps | part time, part-time work | opposite full-time
remote-work | télétravail, travail à distance | remote work, remote working, teleworking, telework, work from home | opposite office-work
office-work | travail sur site, présentiel | office work, on-site work | opposite remote-work
working-hours | temps de travail, horaires de travail | working hours, working time |
overtime | heures supplémentaires | overtime |
night-shift | équipe de nuit, travail de nuit | night shift, night work | set work-shift
day-shift | équipe de jour | day shift | set work-shift
job-cuts | suppression de postes, suppressions d'emplois | job cuts, job losses, job cut |
layoff-plan | plan social, plan de sauvegarde de l'emploi, PSE | layoff plan, redundancy plan, lay-off plan, social plan |
redundancy | licenciement économique | redundancy |
voluntary-departure | départ volontaire, plan de départs volontaires | voluntary departure, voluntary redundancy, buyout |
hiring-freeze | gel des embauches | hiring freeze |
strike-labour | grève, débrayage, arrêt de travail | strike, walkout, industrial action, work stoppage |
general-strike | grève générale | general strike | isa strike-labour
collective-agreement | convention collective, accord d'entreprise, accord collectif | collective agreement |
works-council | comité d'entreprise, comité social et économique, CSE | works council |
leave-holiday | congé, congés, congés payés | annual leave, paid leave, leave of absence |
maternity-leave | congé maternité, congé de maternité | maternity leave | isa leave-holiday, set leave-kind
paternity-leave | congé paternité, congé de paternité | paternity leave | isa leave-holiday, set leave-kind
sick-leave | arrêt maladie, congé maladie | sick leave | isa leave-holiday, set leave-kind
sabbatical | congé sabbatique, année sabbatique | sabbatical | isa leave-holiday, set leave-kind
trial-period | période d'essai | trial period, probation |
notice-period | préavis | notice, notice period |
internship | stage | internship, work placement |
apprenticeship | apprentissage, alternance | apprenticeship, work-study programme, work-study program |
skill | compétence, savoir-faire, aptitude | skill, know-how, expertise, competence |
qualification | qualification, diplôme | qualification |
workplace | lieu de travail | workplace |
workload | charge de travail | workload |
task | tâche | task |
vacancy | poste vacant, poste à pourvoir | vacancy, vacant position |
four-day-week | semaine de quatre jours | four-day week |
# markets, results, labour
windfall | manne, aubaine | windfall, godsend |
liquidity | liquidité | liquidity |
leverage-finance | effet de levier | leverage |
headwind | vent contraire | headwind | opposite tailwind
tailwind | vent arrière, vent porteur | tailwind | opposite headwind
bottleneck | goulet d'étranglement, goulot d'étranglement | bottleneck |
trade-off | compromis entre deux buts | trade-off, tradeoff |
share-buyback | rachat d'actions | share buyback, stock buyback, share repurchase | opposite share-issue
share-issue | émission d'actions, augmentation de capital | share issue, capital increase, rights issue | opposite share-buyback
amortization | amortissement | amortization, amortisation, depreciation |
writedown | dépréciation d'actif | writedown, write-down, impairment |
capital-gain | plus-value | capital gain | opposite capital-loss
capital-loss | moins-value | capital loss | opposite capital-gain
added-value | valeur ajoutée | added value |
deductible-insurance | franchise d'assurance | deductible, policy excess |
copayment | ticket modérateur, reste à charge | co-payment, copayment, out-of-pocket payment |
installment | acompte, mensualité | installment, instalment |
down-payment | apport personnel, acompte initial | down payment, downpayment |
lump-sum | somme forfaitaire | lump sum |
repayment | remboursement de prêt | repayment |
moneylender | usurier, usurière | moneylender, loan shark | isa person
microcredit | microcrédit | microcredit, microloan |
microfinance | microfinance | microfinance |
stablecoin | cryptomonnaie stable | stablecoin | isa cryptocurrency, set cryptocurrency-kind
bull-market | marché haussier | bull market | opposite bear-market
bear-market | marché baissier | bear market | opposite bull-market
understaffing | sous-effectif | understaffing, staff shortage | opposite overstaffing
overstaffing | sureffectif | overstaffing | opposite understaffing
furlough | chômage technique, chômage partiel | furlough, short-time work |
early-retirement | préretraite, retraite anticipée | early retirement |
payslip | fiche de paie, bulletin de salaire | payslip, pay slip |
wage-freeze | gel des salaires | wage freeze, pay freeze | opposite pay-rise
picket-line | piquet de grève | picket line |
lockout-employer | lock-out | lockout |
labour-shortage | pénurie de main-d'œuvre | labour shortage, labor shortage |
expense-account | note de frais | expense account, expense report |
outsourcing-noun | externalisation, sous-traitance | outsourcing | opposite insourcing
insourcing | réinternalisation | insourcing | opposite outsourcing-noun
offshoring | délocalisation | offshoring | opposite reshoring
reshoring | relocalisation | reshoring, onshoring | opposite offshoring
imports-goods | importations | imports | opposite exports-goods
exports-goods | exportations | exports | opposite imports-goods
overproduction | surproduction | overproduction | opposite underproduction
underproduction | sous-production | underproduction | opposite overproduction
underspending | sous-consommation de crédits | underspend, underspending | opposite overrun-budget
debt-relief | allègement de dette | debt relief |
rating-credit | notation financière, note de crédit | credit rating |
yield-curve | rendement obligataire | bond yield |
hyperinflation | hyperinflation | hyperinflation | isa inflation
stagflation | stagflation | stagflation |
recovery-economic | relance économique | economic recovery |
shopper | acheteur en magasin | shopper |
bargain | bonne affaire | bargain |
clearance-sale | soldes, déstockage | clearance sale |
price-list | grille tarifaire | price list |
price-freeze | gel des prix, blocage des prix | price freeze |
# currencies
dollar-currency | dollar | dollar | set currency
pound-sterling | livre sterling | pound sterling, sterling | set currency
yen | yen | yen | set currency
yuan | yuan, renminbi | yuan, renminbi | set currency
rouble | rouble | rouble, ruble | set currency
rupee | roupie | rupee | set currency
swiss-franc | franc suisse | Swiss franc | set currency
cfa-franc | franc CFA | CFA franc | set currency
french-franc | franc | franc | set currency
deutschmark | deutschemark, mark allemand | Deutschmark, German mark | set currency
peseta | peseta | peseta | set currency
italian-lira | lire italienne | Italian lira | set currency
turkish-lira | livre turque | Turkish lira | set currency
peso | peso | peso | set currency
brazilian-real | réal, reais | Brazilian real, reais | set currency
rand | rand | rand | set currency
naira | naira | naira | set currency
shekel | shekel | shekel | set currency
krona | couronne suédoise, couronne norvégienne, couronne danoise | krona, krone | set currency
zloty | zloty | zloty | set currency
forint | forint | forint | set currency
hryvnia | hryvnia | hryvnia | set currency
riyal | riyal | riyal | set currency
dirham | dirham | dirham | set currency
dinar | dinar | dinar | set currency
won-currency | won | South Korean won | set currency
baht | baht | baht | set currency
bitcoin | bitcoin | bitcoin | isa cryptocurrency, set cryptocurrency-kind
ether-currency | ether | ether | isa cryptocurrency, set cryptocurrency-kind
treasury-bond | bon du Trésor, obligation d'État | Treasury bond, government bond | isa bond, set bond-kind
corporate-bond | obligation d'entreprise | corporate bond | isa bond, set bond-kind
green-bond | obligation verte | green bond | isa bond
convertible-bond | obligation convertible | convertible bond | isa bond
life-insurance | assurance vie, assurance-vie | life insurance | isa insurance, set insurance-kind
health-insurance | assurance maladie, assurance santé | health insurance | isa insurance, set insurance-kind
car-insurance | assurance automobile | car insurance | isa insurance, set insurance-kind
home-insurance | assurance habitation | home insurance | isa insurance, set insurance-kind
travel-insurance | assurance voyage | travel insurance | isa insurance, set insurance-kind
student-loan | prêt étudiant | student loan | isa loan, set loan-kind
consumer-loan | crédit à la consommation | consumer loan, consumer credit | isa loan, set loan-kind
car-loan | crédit automobile | car loan | isa loan, set loan-kind
housing-benefit | aide au logement, APL | housing benefit | isa benefit-social, set social-benefit
child-benefit | allocations familiales | child benefit | isa benefit-social, set social-benefit
disability-benefit | allocation adulte handicapé | disability benefit | isa benefit-social, set social-benefit
minimum-income | RSA, revenu minimum | minimum income benefit | isa benefit-social, set social-benefit
universal-income | revenu universel | universal basic income, basic income |
first-quarter | premier trimestre | first quarter | set year-quarter
second-quarter | deuxième trimestre | second quarter | set year-quarter
third-quarter | troisième trimestre | third quarter | set year-quarter
fourth-quarter | quatrième trimestre | fourth quarter | set year-quarter
first-half-year | premier semestre | first half-year | set year-half
second-half-year | second semestre, deuxième semestre | second half-year | set year-half
freelance-contract | contrat de prestation | freelance contract, service contract | set employment-arrangement
apprenticeship-contract | contrat d'apprentissage | apprenticeship contract | set employment-arrangement
zero-hour-contract | contrat zéro heure | zero-hour contract, zero-hours contract | set employment-arrangement
seasonal-contract | contrat saisonnier | seasonal contract | set employment-arrangement
oil-brent | Brent, baril de Brent | Brent, Brent crude | set oil-grade
oil-wti | WTI | WTI, West Texas Intermediate | set oil-grade
economy-green | économie verte | green economy |
black-market | marché noir | black market |
primary-sector | secteur primaire | primary sector | set sector-of-economy
secondary-sector | secteur secondaire | secondary sector | set sector-of-economy
tertiary-sector | secteur tertiaire | tertiary sector | set sector-of-economy
aaa-rating | triple A, note AAA | triple-A rating, AAA rating | set credit-grade
junk-rating | catégorie spéculative | junk status, speculative grade | set credit-grade
investment-grade | catégorie investissement | investment grade | set credit-grade
`);
