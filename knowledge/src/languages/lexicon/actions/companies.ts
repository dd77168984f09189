// Founding, closing, owning, buying, selling, merging, listing companies; trade.
import { table } from '../table.ts';

export const COMPANIES = table('actions', `
found | fonder, créer, lancer son entreprise, monter sa boîte, établir, donner naissance, être à l'origine, porter sur les fonts baptismaux ; fondation, création | found, create, establish, set up, start a company, launch a company, start up, give birth ; founding, creation, establishment, foundation | opposite dissolve
co-found | cofonder, co-fonder, cocréer, co-créer, créer ensemble ; cofondation | co-found, cofound, co-create, found together, jointly found | implies found
dissolve | dissoudre, démanteler, liquider, mettre fin à l'existence ; dissolution, démantèlement, liquidation | dissolve, disband, wind up, dismantle, liquidate, wind down ; dissolution, dismantling, winding-up, liquidation
close-down | fermer, fermer ses portes, mettre la clé sous la porte, baisser le rideau, cesser son activité, cesser ses activités, mettre la clef sous la porte ; fermeture, cessation d'activité | close, close down, shut down, shut, shutter, close its doors, go out of business, cease operations, cease trading, fold ; closure, shutdown, closing | opposite open-up
open-up | ouvrir, ouvrir ses portes, inaugurer, s'ouvrir ; ouverture, inauguration | open, open its doors, inaugurate, open for business, open to the public ; opening
reopen | rouvrir, rouvrir ses portes ; réouverture | reopen, open again ; reopening | implies open-up, opposite close-down
go-bankrupt | faire faillite, déposer le bilan, être placé en redressement judiciaire, être en faillite, être placé en liquidation, être insolvable ; faillite, dépôt de bilan, redressement judiciaire, liquidation judiciaire, banqueroute, insolvabilité | go bankrupt, file for bankruptcy, go bust, go under, enter administration, become insolvent, go into receivership ; bankruptcy, insolvency, receivership | opposite survive-business
survive-business | échapper à la faillite, éviter la faillite, survivre à la crise, être sauvé de la faillite | avoid bankruptcy, stay afloat, escape bankruptcy, stay in business, keep its head above water
own | détenir, être propriétaire, être le propriétaire, contrôler le capital, avoir la propriété ; propriété | own, be the owner, hold a stake, be the proprietor ; ownership | converse belong-to-owner
belong-to-owner | être détenu par, être la propriété, être une filiale, appartenir au groupe | be owned, be the property, be a subsidiary, be a unit of
buy | acheter, acquérir, racheter, s'offrir, faire l'acquisition, se procurer, mettre la main, reprendre, s'emparer de l'entreprise ; achat, acquisition, rachat, reprise | buy, acquire, purchase, take over, snap up, buy out, buy up, procure ; purchase, acquisition, takeover, buyout | converse sell, opposite sell
sell | vendre, céder, revendre, se défaire, écouler, se délester, se séparer de ses parts ; vente, cession, revente | sell, sell off, divest, offload, dispose of, part with ; sale, disposal, divestment, divestiture, sell-off
merge | fusionner, se regrouper, se rapprocher, s'unir ; fusion, rapprochement | merge, combine, amalgamate, unite into, fuse ; merger, combination, amalgamation, tie-up | opposite split
split | scinder, se scinder, se séparer en, se diviser, diviser ; scission, division, éclatement | split, split up, spin off, demerge, separate, divide, hive off ; split, demerger, spin-off, division
list-exchange | entrer en bourse, s'introduire en bourse, être coté, faire son entrée en bourse, introduire en bourse ; introduction en bourse, entrée en bourse, cotation | go public, list on the stock exchange, be listed, list its shares, hold an ipo ; ipo, initial public offering, flotation, stock market listing | opposite delist
delist | retirer de la cote, sortir de la bourse, être radié de la cote ; retrait de la cote, radiation de la cote, sortie de la cote | delist, take private, go private, remove from the stock exchange ; delisting
nationalise | nationaliser, étatiser ; nationalisation, étatisation | nationalise, nationalize, take into public ownership, bring under state control ; nationalisation, nationalization, state takeover | opposite privatise
privatise | privatiser, vendre au privé ; privatisation | privatise, privatize, sell to private investors ; privatisation, privatization
invest | investir, miser, injecter, mettre de l'argent, placer de l'argent, prendre une participation, entrer au capital ; investissement, placement, mise de fonds | invest, put money, pour money, inject, take a stake, buy a stake ; investment | opposite divest-stake
divest-stake | désinvestir, se retirer du capital, sortir du capital, vendre sa participation, céder sa participation ; désinvestissement | disinvest, sell its stake, exit its investment, offload its stake ; disinvestment
raise-funds | lever des fonds, lever, récolter des fonds, boucler une levée de fonds, obtenir un financement ; levée de fonds, collecte de fonds, tour de table, levée | raise funds, raise capital, raise money, secure funding, close a funding round, fundraise ; fundraising, funding round, fund-raising, capital raise
market | commercialiser, mettre sur le marché, mettre en vente, mettre en rayon ; commercialisation, mise sur le marché, mise en vente | market, put on the market, bring to market, put on sale, bring out, commercialise, commercialize ; marketing, commercialisation, commercialization | opposite pull-from-market
pull-from-market | retirer du marché, retirer de la vente, rappeler, retirer des rayons, cesser de commercialiser ; rappel, retrait du marché, retrait de la vente | pull from the market, recall, take off the market, withdraw from sale, pull from the shelves ; recall, discontinuation, product recall
launch | lancer, donner le coup d'envoi, donner le jour, mettre à feu ; lancement | launch, roll out, kick off, introduce, release, debut ; launch, rollout, release | opposite cancel
export | exporter, vendre à l'étranger ; exportation, export | export, sell abroad, ship abroad ; export, exportation | opposite import
import | importer, acheter à l'étranger, faire venir de l'étranger ; importation, import | import, buy abroad, buy from abroad, bring in from abroad ; import, importation
trade | commercer, faire du commerce, négocier sur les marchés, échanger des biens ; commerce, négoce, échange commercial | trade, do business, do trade, trade in ; trade, commerce, dealing
supply | fournir, approvisionner, ravitailler, alimenter ; fourniture, approvisionnement | supply, provide, furnish, cater ; supply, provision | converse be-supplied
be-supplied | s'approvisionner, se fournir, se ravitailler, être approvisionné | be supplied, source, stock up, get its supplies ; sourcing, procurement
deliver | livrer, remettre, acheminer, distribuer ; livraison, remise, acheminement, distribution | deliver, hand over, ship, distribute ; delivery, handover, shipment, distribution
order | commander, passer commande ; commande | order, place an order, put in an order, book an order ; order | opposite cancel-order
cancel-order | annuler sa commande, annuler une commande, renoncer à sa commande ; annulation de commande | cancel its order, scrap an order, pull out of an order ; order cancellation
rent-in | être locataire, prendre en location, prendre à bail, louer ; location, bail | rent from, be a tenant, lease from, charter, rent ; rental, lease, tenancy | converse rent-out
rent-out | louer, mettre en location, donner en location, donner à bail | rent out, lease out, put up for rent
license | concéder une licence, octroyer une licence, accorder une licence ; licence | license, grant a licence, grant a license ; licensing
subcontract | sous-traiter, externaliser, faire appel à un sous-traitant ; sous-traitance, externalisation | subcontract, outsource to, contract out, farm out ; subcontracting, outsourcing | opposite insource
insource | internaliser, réinternaliser, faire en interne, produire en interne ; internalisation, réinternalisation | insource, bring in-house, do in-house, take back in-house ; insourcing
monopolise | monopoliser, avoir le monopole, être en situation de monopole ; monopole | monopolise, monopolize, have a monopoly, corner the market ; monopoly
dominate | dominer, régner sur, être leader, être le leader, écraser la concurrence ; domination, suprématie, hégémonie | dominate, be the market leader, be dominant, hold sway ; dominance, domination, supremacy, hegemony
advertise | faire de la publicité, faire la promotion, vanter les mérites, promouvoir un produit ; publicité, réclame | advertise, run adverts, run ads, plug, tout ; advertising, advertisement, publicity
sponsor | parrainer, sponsoriser, être le parrain, patronner ; parrainage, sponsoring, mécénat, sponsorisation | sponsor, act as sponsor, be the sponsor ; sponsorship, patronage
rebrand | rebaptiser, renommer, changer de nom, changer d'enseigne ; changement de nom | rename, rebrand, change its name ; rebranding, name change, renaming | opposite keep-name
keep-name | garder son nom, conserver son nom | keep its name, retain its name
be-called | s'appeler, se nommer, être baptisé, porter le nom, être surnommé, se prénommer ; nom, surnom | be called, be named, be known as, be dubbed, go by the name, be nicknamed ; name, nickname
name-after | baptiser, donner le nom, surnommer, appeler | christen, give the name, dub, nickname, call, name
be-profitable | être rentable, être bénéficiaire, dégager des bénéfices, réaliser un bénéfice, gagner de l'argent, être dans le vert ; rentabilité, profitabilité ; rentable, bénéficiaire, lucratif | be profitable, make a profit, turn a profit, make money, be in the black, post a profit ; profitability ; profitable, lucrative | opposite be-loss-making
be-loss-making | être déficitaire, perdre de l'argent, être dans le rouge, essuyer des pertes, enregistrer une perte, accuser une perte ; ; déficitaire | be loss-making, lose money, make a loss, be in the red, post a loss, bleed cash ; ; loss-making, unprofitable
break-even | atteindre l'équilibre, être à l'équilibre, atteindre le seuil de rentabilité ; équilibre financier, seuil de rentabilité | break even, reach break-even ; break-even | opposite be-loss-making, opposite be-profitable
set-price | fixer le prix, tarifer, vendre au prix ; tarification | set the price, price ; pricing
discount | solder, brader, faire une remise, accorder une réduction, casser les prix ; rabais, ristourne, solde | discount, cut prices, slash prices, give a discount, mark down ; discount, rebate, markdown
stockpile | stocker, entreposer, emmagasiner, constituer des stocks, faire des réserves ; stockage, entreposage | stockpile, store, stock, warehouse, hoard, build up stocks ; storage, stockpiling, storing
run-out | être à court, manquer de stock, s'épuiser, se tarir ; épuisement, pénurie | run out, run short, be exhausted, dry up, be in short supply ; shortage, depletion, exhaustion | opposite abound
abound | abonder, regorger, foisonner, pulluler, fourmiller ; abondance, profusion, surabondance | abound, teem, overflow, be plentiful, be awash ; abundance, glut, profusion, surplus
package | emballer, conditionner, empaqueter ; emballage, conditionnement | package, wrap, pack ; packaging, wrapping
`);
