// Software, networks, artificial intelligence, machines, space, transport.
import { table } from '../table.ts';

export const TECHNOLOGY = table('actions', `
deploy | déployer, mettre en production, étendre le déploiement ; déploiement | deploy, put into production ; deployment
upgrade | mettre à jour, actualiser, faire évoluer, monter en gamme ; mise à jour, actualisation, mise à niveau | refresh, patch ; update, refresh
open-source | publier en open source, rendre libre, ouvrir le code, mettre en open source, publier le code ; ouverture du code | open-source, make open source, release the code, open up the code, release as open source | opposite keep-proprietary, opposite be-proprietary
keep-proprietary | garder propriétaire, garder fermé, tenir secret le code | keep proprietary, keep closed, keep closed-source | opposite be-open-source, opposite open-source
be-open-source | être open source, être libre de droits, être en accès libre, être sous licence libre ; ; open source, open-source | be open source, be open-source, be free software, be openly available ; ; open-source, open source | opposite be-proprietary, opposite keep-proprietary
support-platform | prendre en charge, être compatible avec, assurer la prise en charge | support, be compatible with |
drop-support | cesser de prendre en charge, abandonner la prise en charge | drop support, end support, discontinue support, stop supporting | 
be-proprietary | être propriétaire de code, être fermé au public, être sous licence propriétaire ; ; propriétaire | be proprietary, be closed source, be closed-source ; ; proprietary, closed-source | opposite open-source, opposite be-open-source
download | télécharger ; téléchargement | download ; download | opposite upload
upload | téléverser, charger en ligne ; téléversement | upload, post to ; upload | opposite download
program | coder, développer un logiciel ; codage | program, code, write software ; programming, coding
debug | déboguer, corriger un bug, corriger une faille ; débogage, correctif | debug, fix a bug, patch a flaw ; debugging, patch, fix
hack | pirater, hacker, s'introduire dans le système, compromettre un système ; piratage, cyberattaque, intrusion informatique, hameçonnage | hack, break into a system, compromise a system, phish ; hack, cyberattack, hacking, phishing
secure-system | sécuriser un système, protéger ses données, chiffrer les données ; cybersécurité, sécurisation informatique | secure a system, protect one's data ; cybersecurity
encrypt | chiffrer un message, crypter ; chiffrement, cryptage | encrypt ; encryption | opposite decrypt-data
decrypt-data | déchiffrer un message, décrypter un message ; déchiffrement | decrypt a message ; decryption | opposite encrypt
crash-system | tomber en panne, être en panne, bugger, dysfonctionner, cesser de fonctionner, arrêter de fonctionner, s'arrêter de fonctionner ; panne, plantage, bug, dysfonctionnement | malfunction, stop functioning, give out, conk out, break down, be out of order, glitch, cease to work, cease to function ; outage, glitch, malfunction, breakdown | opposite work-properly
work-properly | fonctionner, marcher bien, être en état de marche, tourner rond, être opérationnel techniquement ; fonctionnement | work properly, function, operate, be in working order, be up and running, run smoothly ; functioning | opposite crash-system
be-in-use | être utilisé, être en usage, être en service, servir encore, rester en service, être encore utilisé, être toujours utilisé, être encore en service, être toujours en service | be in use, be in service, remain in use, still be used, be still in use, be still in service, be still used | implies work-properly
be-online | être en ligne, être connecté ; ; connecté | be online ; ; online | opposite be-offline
be-offline | être hors ligne, être déconnecté ; ; déconnecté | be offline, be disconnected, go offline ; ; offline | opposite be-online
automate | automatiser, robotiser ; automatisation, robotisation | automate, robotise, robotize ; automation | opposite do-manually
do-manually | faire à la main, effectuer manuellement | do by hand, do manually | opposite automate
train-model | entraîner un modèle, entraîner ; entraînement du modèle | train a model, be trained on, train ; model training
digitise | numériser, dématérialiser, digitaliser ; numérisation, dématérialisation | digitise, digitize, scan, go paperless ; digitisation, digitization
search-online | chercher en ligne, googler | google, search online, look up
share-online | partager en ligne, relayer sur les réseaux, devenir viral, faire le buzz ; buzz | share online, go viral, retweet, repost ; buzz
post-online | poster, tweeter, publier sur les réseaux sociaux, publier un message ; message, tweet | post, tweet, post on social media ; post, tweet
moderate | modérer les contenus ; modération | moderate content ; moderation
ban-account | suspendre un compte, bloquer un compte, bannir un utilisateur ; suspension de compte | suspend an account, ban a user, block an account ; account suspension
restore-account | rétablir un compte, réactiver un compte ; rétablissement du compte | restore an account, reinstate an account, reactivate an account
reinstate | réintégrer, rétablir dans ses fonctions, réintégrer dans ses fonctions ; réintégration | reinstate, give back one's job, restore to one's post ; reinstatement
monitor-data | suivre l'évolution, assurer le suivi, monitorer ; suivi | follow up, keep track, monitor the progress ; follow-up
power | alimenter en énergie, équiper d'un moteur ; propulsion | power, drive the engine, run on ; propulsion
run-on-electric | rouler à l'électrique, être électrique, fonctionner à l'électricité | be electric, run on electricity, be battery-powered | set propulsion
run-on-petrol | rouler à l'essence, fonctionner à l'essence | run on petrol, run on gasoline, be petrol-powered | set propulsion
run-on-diesel | rouler au diesel, fonctionner au diesel | run on diesel, be diesel-powered | set propulsion
run-on-hydrogen | rouler à l'hydrogène, fonctionner à l'hydrogène | run on hydrogen, be hydrogen-powered | set propulsion
electrify | électrifier, passer à l'électrique ; électrification | electrify, go electric ; electrification
take-off | décoller, prendre son envol ; décollage, envol | take off, lift off, leave the ground, blast off, become airborne ; takeoff, take-off, lift-off, liftoff
land | atterrir, se poser, toucher le sol, toucher terre, amerrir, alunir ; atterrissage, amerrissage, alunissage | land, touch down, make a landing, splash down ; landing, touchdown, splashdown
crash-vehicle | s'écraser, se crasher, s'abîmer en mer ; crash | crash into, crash-land, come down in flames ; crash, plane crash
collide | entrer en collision, se percuter, se heurter, télescoper, emboutir ; collision, choc, télescopage, carambolage | collide, crash into each other, bump into, run into, hit head-on ; collision, pile-up
derail | dérailler, sortir des rails ; déraillement | derail, come off the rails, go off the rails ; derailment
run-over | renverser un piéton, écraser un piéton, faucher un piéton, être renversé par, être fauché par, être percuté par, être écrasé par | run over, knock down a pedestrian, mow down, knock over, be run over, be knocked down by, be knocked over by, be hit by a car, be struck by a car 
hitchhike | faire du stop, faire de l'auto-stop ; auto-stop | hitchhike, thumb a lift ; hitchhiking
orbit | être en orbite, graviter, orbiter, mettre en orbite, placer en orbite, tourner autour ; orbite, mise en orbite | orbit, be in orbit, put into orbit, circle, revolve around ; orbit | opposite deorbit
deorbit | désorbiter, quitter l'orbite, rentrer dans l'atmosphère ; désorbitation, rentrée atmosphérique | deorbit, leave orbit, re-enter the atmosphere ; re-entry, deorbiting | opposite orbit
launch-rocket | lancer une fusée, lancer un satellite, tirer un missile ; tir de fusée, lancement de fusée | launch a rocket, launch a satellite, fire a missile ; rocket launch, missile launch
dock | s'amarrer, accoster, s'arrimer, jeter l'ancre, être à quai ; amarrage, accostage, arrimage, mouillage | dock, moor, berth, drop anchor ; docking, mooring | opposite undock
undock | se désamarrer, appareiller, lever l'ancre, larguer les amarres, se désarrimer ; désamarrage, appareillage | undock, cast off, weigh anchor, leave port ; undocking | opposite dock
divert | dérouter, détourner la circulation, dévier ; déroutement, déviation | divert, reroute, redirect ; diversion, rerouting
ground | clouer au sol, immobiliser au sol, interdire de vol ; immobilisation au sol, interdiction de vol | ground, keep on the ground, ban from flying ; grounding | opposite return-to-service
return-to-service | reprendre les vols, reprendre du service, reprendre l'air, remettre en service ; remise en service, reprise des vols | return to service, resume flights, return to the skies ; return to service | opposite ground
spacewalk | effectuer une sortie dans l'espace, sortir dans l'espace ; sortie extravéhiculaire, sortie dans l'espace | spacewalk, go on a spacewalk ; spacewalk
pilot | piloter un avion, être aux commandes de l'appareil ; pilotage | pilot a plane, fly the plane, be at the controls ; piloting
steer | gouverner un navire, barrer, manœuvrer ; manœuvre | steer a boat, manoeuvre, maneuver ; manoeuvre, maneuver
brake | donner un coup de frein, freiner brusquement ; coup de frein | hit the brakes, slam on the brakes, apply the brakes
speed | rouler trop vite, commettre un excès de vitesse ; excès de vitesse | speed, break the speed limit, drive too fast ; speeding
congest | être embouteillé, être bloqué dans les bouchons, saturer, être saturé ; embouteillage, bouchon, saturation | be congested, be jammed, be stuck in traffic, be saturated ; traffic jam, congestion, gridlock | opposite flow-freely
flow-freely | être fluide, circuler librement ; fluidité | flow freely, run freely | opposite congest
transport-by-rail | transporter par rail, acheminer par train ; fret ferroviaire | ship by rail, carry by train ; rail freight | set transport-mode
transport-by-road | transporter par route, acheminer par camion ; transport routier | ship by road, carry by truck, carry by lorry ; road haulage | set transport-mode
transport-by-sea | transporter par bateau, acheminer par bateau, expédier par mer ; fret maritime, transport maritime | ship by sea, carry by ship ; sea freight | set transport-mode
transport-by-air | transporter par avion, acheminer par avion ; fret aérien | airlift, ship by air, airfreight ; airlift, air freight | set transport-mode
connect-network | se connecter, s'identifier, ouvrir une session ; connexion | log in, log on, sign in ; login | opposite log-out
log-out | se déconnecter, fermer sa session ; déconnexion | log out, log off, sign out ; logout | opposite connect-network
send | envoyer, expédier, adresser, dépêcher, transmettre ; envoi, expédition | send, dispatch, mail, forward ; dispatch, sending | converse receive
store-data | stocker des données, archiver, conserver des données ; sauvegarde, archivage, stockage de données | store data, back up data, archive, save a file ; backup, archiving, data storage | opposite erase-data
erase-data | effacer des données, supprimer des données, formater ; effacement des données, suppression de données | erase data, wipe data, delete data, format ; data erasure | opposite store-data
track | pister, géolocaliser, suivre à la trace, localiser ; pistage, géolocalisation, traçage | track the location, geolocate, trace, pinpoint ; geolocation, tracing
recognise-identify | reconnaître, identifier formellement | make an identification, tell apart ; identification
confuse | confondre, prendre pour, amalgamer ; confusion, amalgame | confuse, mistake for, mix up with ; confusion, mix-up | opposite distinguish
distinguish | faire la différence, discerner, différencier, distinguer ; différenciation, discernement | distinguish, tell the difference, discern, differentiate ; differentiation | opposite confuse
`);
