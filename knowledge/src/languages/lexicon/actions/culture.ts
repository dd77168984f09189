// Performing, exhibiting, broadcasting, filming, arts, media, religion, tourism.
import { table } from '../table.ts';

export const CULTURE = table('actions', `
perform | se produire, jouer sur scène, donner un concert, monter sur scène, interpréter, être à l'affiche ; représentation, concert, spectacle, prestation | perform, give a concert, take the stage, play a gig, appear on stage, be on stage ; performance, concert, show, gig
act | incarner un personnage, jouer le rôle, tenir le rôle, camper, interpréter le rôle, jouer dans un film ; rôle | act in, play the role, play the part, star, portray a character, appear in a film ; role, acting, part
rehearse | répéter une pièce, répéter un rôle | rehearse, run through ; rehearsal
exhibit | exposer, présenter au public, afficher au public ; exposition | exhibit, display, be on display, put on show, put on display, be on view, showcase ; exhibition, display| implies see
broadcast | diffuser, retransmettre, émettre à l'antenne, passer à l'antenne, téléviser, passer à la télévision ; diffusion, retransmission | broadcast, air, televise, screen, transmit, be on air, show on television ; broadcast, airing | opposite take-off-air
take-off-air | retirer de l'antenne, suspendre d'antenne, déprogrammer l'émission | take off the air, pull from the schedule, drop from the schedule, cancel the show | opposite broadcast
stream | diffuser en ligne, diffuser en continu, regarder en streaming ; streaming, diffusion en continu | stream, livestream, stream online ; streaming | implies broadcast
film | filmer, tourner, réaliser un film, porter à l'écran, adapter à l'écran, être derrière la caméra ; tournage, film | film, shoot a film, direct a film, make a film, adapt for the screen, be behind the camera ; filming, shoot
record | enregistrer, mettre sur bande, consigner ; enregistrement | record, tape, put on tape, log ; recording
compose | composer, composer la musique, écrire la musique | compose, write the music, write the score ; composition
conduct-music | diriger l'orchestre, être à la baguette, être le chef d'orchestre ; direction d'orchestre | conduct, conduct the orchestra, wield the baton ; conducting
release-album | sortir un album, sortir un film, sortir en salle, sortir un disque, sortir un single, sortir ; sortie en salle, sortie | release an album, release a film, come out in cinemas, drop an album, hit theaters
premiere | présenter en avant-première, être créé sur scène ; avant-première, première | premiere, have its premiere ; premiere, first night
dedicate | dédier, dédicacer, être consacré ; dédicace | dedicate to, dedicate, sign copies, autograph ; dedication
illustrate | illustrer ; illustration | illustrate ; illustration
edit | monter un film, mettre en page, réviser un texte, relire ; montage, relecture | edit, revise, proofread ; editing, revision, proofreading
narrate | raconter, narrer, conter ; récit, narration | narrate, tell the story, tell a story ; narration, storytelling
be-set-in | avoir pour cadre, se passer dans ; cadre | be set in, have as its setting ; setting
be-based-on | être adapté, être tiré ; adaptation | be based on, be based off, be based off of, be based upon, be based around, be adapted, be inspired by ; adaptation | converse inspire
collect-things | collectionner ; collection | be a collector
curate | être le commissaire, organiser l'exposition ; commissariat | curate, be the curator ; curation
be-successful | connaître le succès, avoir du succès, faire un tabac, rencontrer son public, cartonner, remporter un succès, faire un carton, être un succès ; succès, carton | be a success, be a hit, be a smash, go down a storm, do well, enjoy success ; hit | opposite fail
be-popular | être populaire, être apprécié, avoir la cote, être prisé, faire fureur, être à la mode ; popularité ; populaire, prisé, apprécié | be popular, be in demand, be in vogue, be fashionable, be all the rage ; popularity ; popular, sought-after, fashionable | opposite be-unpopular
be-unpopular | être impopulaire, être mal aimé, être décrié, être démodé, être passé de mode ; impopularité ; impopulaire, décrié, démodé | be unpopular, be out of favour, be out of favor, be out of fashion, be unloved ; unpopularity ; unpopular, unfashionable | opposite be-popular
watch-show | regarder la télévision, regarder un film, suivre un match, aller au cinéma | watch television, watch tv, watch a film, go to the cinema, go to the movies
tour | partir en tournée, être en tournée, faire une tournée ; tournée | go on tour, be on tour, tour the country ; tour
book | réserver, faire une réservation ; réservation | book, reserve, make a booking, make a reservation ; booking, reservation
stay-hotel | séjourner, passer la nuit, descendre à l'hôtel, faire étape ; séjour, nuitée | stay at, spend the night, stop over ; stopover
camp | camper sous, faire du camping, bivouaquer ; camping, bivouac | camp, go camping, pitch a tent ; camping
be-award-winning | être primé, être récompensé, être lauréat, recevoir un prix, remporter un prix, décrocher un prix, être couronné par ; prix ; primé, récompensé | win a prize, win an award, receive an award, be awarded a prize, take home an award, be honoured, be honored ; award, prize ; award-winning | opposite go-home-empty-handed, implies receive
go-home-empty-handed | repartir bredouille, rentrer bredouille, repartir les mains vides | go home empty-handed, leave empty-handed, come away empty-handed | opposite be-award-winning
nominate-award | nommer à un prix, être en lice, être sélectionné pour | nominate for, be shortlisted, be in the running for ; shortlist
host-show | animer, présenter une émission, être aux commandes de l'émission ; animation | host a show, present a show, anchor
review | critiquer un film, chroniquer, rendre un avis, faire la critique ; recension, chronique | review, write a review ; review
consecrate | bénir, sacrer ; consécration, bénédiction | consecrate, bless, anoint ; consecration, blessing
canonise | canoniser, béatifier ; canonisation, béatification | canonise, canonize, beatify ; canonisation, canonization, beatification
list-heritage | inscrire au patrimoine, classer monument historique ; inscription au patrimoine | list as heritage, inscribe on the heritage list ; heritage listing
`);
