// Staying, leaving, joining, attending, living somewhere, belonging.
import { table } from '../table.ts';

export const PRESENCE = table('actions', `
leave | quitter, partir, s'en aller, faire ses valises, prendre la porte, prendre le large, claquer la porte, s'éclipser, plier bagage, tirer sa révérence, prendre congé, mettre les voiles, déserter, faire défection ; départ, exode, défection | leave, quit, go, be gone, depart, exit, go away, walk away, walk out, part ways, move on, pack one's bags, bow out, head for the exit, defect ; departure, exit, exodus, defection | opposite stay
stay | rester, demeurer, rester en place, rester fidèle, s'attarder | stay, remain, stay put, stay on, stick around, stay behind, linger ; stay | opposite leave, opposite withdraw, opposite become
stop-work | cesser le travail, arrêter de travailler, cesser de travailler, arrêter le travail | stop working, cease working, stop work | opposite keep-working
stay-in-post | rester en poste, rester en fonction, se maintenir à son poste, conserver son poste, garder son poste, rester aux commandes, rester aux affaires | stay in office, remain in office, stay in post, keep one's job, retain one's post, stay in charge, remain at the helm | implies stay, opposite resign, opposite dismiss
hold-firm | tenir bon, résister, tenir tête, camper sur ses positions, rester ferme, tenir le coup | hold firm, stand firm, resist, hold out, stand one's ground, dig in one's heels, withstand ; resistance | opposite give-in
give-in | céder, capituler, se rendre, fléchir, baisser les bras, jeter l'éponge, déposer les armes, se soumettre, lâcher prise ; capitulation, reddition | give in, yield, surrender, capitulate, cave in, back down, throw in the towel, lay down one's arms, relent, bow to pressure ; surrender, capitulation | opposite hold-firm
join | rejoindre, intégrer, adhérer, rallier, entrer chez, se joindre, s'affilier, entrer dans les rangs ; adhésion, ralliement, affiliation | join, come on board, sign on, become a member, join the ranks, enlist, affiliate ; accession, affiliation
leave-group | se désaffilier, quitter les rangs, faire sécession, se séparer de ; sécession, désaffiliation | leave the ranks, withdraw from, pull out of, secede, break away, opt out ; secession, breakaway | implies leave
withdraw | retirer, se retirer, se désengager, battre en retraite, se replier, faire marche arrière ; retrait, désengagement | withdraw, pull out, pull back, retreat, disengage, back out ; withdrawal, pullout, pullback, retreat, disengagement | opposite stay
return | revenir, retourner, rentrer, regagner, être de retour, faire son retour, signer son retour ; retour | return, come back, go back, be back, make a comeback, head back ; return, comeback | opposite not-return
not-return | partir pour de bon, partir définitivement | leave for good, leave permanently | implies leave, opposite return
arrive | arriver, parvenir à destination, débarquer, faire son entrée ; arrivée | arrive, turn up, show up, get there, reach one's destination, make one's entrance ; arrival
enter | entrer, pénétrer, s'introduire, faire irruption ; entrée, intrusion, irruption | enter, go in, come in, get in, burst in, walk in ; entry, entrance, intrusion | opposite exit
exit | sortir, ressortir ; sortie | go out, come out, get out, walk out of | opposite enter, implies leave
attend | assister, participer, prendre part, être présent, fréquenter ; présence, participation | attend, take part, participate, be present, be there, be in attendance ; attendance, participation, presence ; present | opposite be-absent, opposite boycott
be-absent | être absent, manquer à l'appel, briller par son absence, bouder ; absence ; absent | be absent, miss, skip, be missing, stay away ; absence, no-show ; absent | opposite attend
boycott | boycotter, faire l'impasse sur ; boycott, boycottage | boycott, shun, snub ; boycott | opposite attend
live-in | habiter, résider, loger, être domicilié, être établi ; résidence, domicile | live in, reside, dwell, inhabit, be resident, be domiciled ; residence, home
settle | s'installer, s'établir, emménager, élire domicile, prendre ses quartiers, poser ses valises, s'implanter ; implantation, emménagement | settle, move in, set up home, take up residence, settle down, establish oneself, move to, relocate to 
move-out | déménager, quitter les lieux, vider les lieux, plier bagages ; déménagement | move out, move house, vacate, clear out ; move, house move | implies settle
relocate | délocaliser, transférer, déplacer, relocaliser, déménager son siège ; délocalisation | relocate, transfer, move elsewhere, shift, offshore, outsource ; relocation, offshoring | opposite reshore
reshore | rapatrier la production, réindustrialiser, relocaliser en france ; relocalisation, réindustrialisation | reshore, bring back production, reindustrialise, reindustrialize ; reshoring, reindustrialisation, reindustrialization | opposite relocate
emigrate | émigrer, s'expatrier, s'exiler, quitter le pays, fuir le pays ; émigration, expatriation, exil | emigrate, move abroad, leave the country, flee the country, go into exile, expatriate ; emigration, exile | implies leave
immigrate | immigrer, arriver dans le pays ; immigration | immigrate, move to the country ; immigration
be-based | être basé, être installé, avoir son siège, être situé, se situer, se trouver, être implanté, être localisé, siéger, baser, implanter, situer | be based, be headquartered, be located, have its headquarters, be situated, lie ; headquarters, location
belong | appartenir, faire partie, être membre, relever de, compter parmi, figurer parmi ; appartenance | belong, be part of, be a member, be among, count among, rank among ; membership | opposite not-belong, converse include
not-belong | être extérieur, être étranger | be outside, be an outsider | opposite belong
flee | fuir, s'enfuir, prendre la fuite, s'échapper, se sauver, détaler ; fuite, échappée | flee, run away, escape, take flight, break free, get away, bolt ; flight, escape, getaway | implies leave
evacuate | évacuer, vider les lieux de force ; évacuation | evacuate ; evacuation
abandon | abandonner, délaisser, laisser tomber, laisser à l'abandon ; abandon, délaissement | abandon, desert, forsake, give up on, ditch, give up ; abandonment | opposite keep, opposite complete, opposite continue
keep | garder, conserver, maintenir, préserver ; conservation, maintien, rétention | keep, retain, hold on, hang on, preserve, maintain, keep up ; retention, preservation | opposite abolish, opposite sell, opposite throw-out, opposite abandon
invite | inviter, convier, faire venir ; invitation | invite, ask over ; invitation
host | accueillir, héberger, recevoir chez, abriter, loger chez soi ; accueil, hébergement | host, welcome, accommodate, shelter, house, put up ; hosting, accommodation | opposite turn-away
turn-away | refouler, éconduire, refuser l'entrée, fermer la porte ; refoulement | turn away, turn back, refuse entry, deny entry | opposite host
visit | visiter, rendre visite, passer voir, aller voir, être en visite ; visite, déplacement | visit, pay a visit, go to see, tour, call on ; visit
meet | rencontrer, se rencontrer, se réunir, s'entretenir, se retrouver, tenir une réunion, se mettre autour de la table, s'asseoir à la même table ; rencontre, réunion, entrevue, entretien, tête-à-tête | meet, get together, gather, hold talks, come together, sit down with, sit down together, sit around the table ; meeting, encounter, gathering, summit
gather | rassembler, réunir, regrouper, fédérer, attirer du monde, mobiliser ; rassemblement, regroupement | bring together, gather together, rally, muster, mobilise, mobilize ; mobilisation, mobilization | opposite disperse
disperse | disperser, se disperser, s'éparpiller, se disséminer ; dispersion, dispersement, éparpillement | disperse, scatter, spread out, break up a crowd ; dispersal, scattering | opposite gather
accompany | accompagner, escorter, être aux côtés ; accompagnement, escorte | accompany, escort, go along with, be alongside ; escort
be-alone | être seul, rester seul, faire cavalier seul, vivre seul ; solitude | be alone, be on one's own, go it alone, live alone ; solitude | opposite be-accompanied
be-accompanied | être accompagné, être en compagnie, être flanqué, être en groupe | be accompanied, be in company, be with others, be in a group | opposite be-alone
hide | cacher, se cacher, dissimuler, se dissimuler, masquer, camoufler, se terrer ; dissimulation, camouflage | hide, conceal, go into hiding, lie low, mask, disguise ; concealment, hiding, cover-up | opposite reveal, opposite be-public-known
appear | apparaître, surgir, émerger, faire son apparition, voir le jour, se manifester ; apparition, émergence | appear, emerge, surface, spring up, come into being, make an appearance ; appearance, emergence | opposite disappear
disappear | disparaître, s'évaporer, se volatiliser, cesser d'exister ; disparition | disappear, vanish, go missing, fade away, cease to exist, die out ; disappearance | opposite appear, opposite exist
be-left-over | subsister | be left, be left over | implies stay
exist | exister, avoir cours ; existence | exist, be in existence, be in place, subsist ; existence | opposite disappear
be-alive | être en vie, être vivant, être encore de ce monde ; ; vivant | be alive, be living, be still with us ; ; alive, living | opposite be-dead, opposite die, set life-state
be-dead | être mort, être décédé ; mort ; mort, décédé, défunt | be dead, be deceased ; death ; dead, deceased | opposite survive, set life-state, opposite be-alive
be-available | être disponible, être à disposition, être accessible, être proposé ; disponibilité ; disponible, accessible | be available, be on offer, be accessible, be at hand ; availability ; available, accessible | opposite be-unavailable
be-unavailable | être indisponible, être inaccessible, être épuisé, être en rupture de stock ; indisponibilité, rupture de stock ; indisponible, inaccessible | be unavailable, be inaccessible, be out of stock, be sold out ; unavailability ; unavailable, inaccessible | opposite be-available
be-open | être ouvert, rester ouvert ; ; ouvert | be open, stay open, remain open ; ; open | opposite be-closed, opposite close-down, set openness
be-closed | être fermé, rester fermé, garder porte close ; ; fermé, clos | be closed, stay closed, remain closed, be shut ; ; closed, shut | opposite open-up, set openness, opposite be-open
be-empty | être vide, être désert, être inoccupé, être à pourvoir, être vacant ; vacance, vacance de poste ; vide, désert, inoccupé, vacant | be empty, be deserted, be unoccupied, be vacant, be unfilled, be up for grabs ; emptiness, vacancy ; empty, deserted, unoccupied, vacant | opposite be-full, set fullness
be-full | être plein, être complet, faire salle comble, afficher complet, être bondé, être rempli ; ; plein, complet, bondé | be full, be packed, be crowded, be fully booked, be filled ; ; full, packed, crowded | set fullness, opposite be-empty
`);
