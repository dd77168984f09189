// People by what they are to one another: kinds of person, family, groups. Posts and jobs are in ../roles.ts.
import { table } from '../table.ts';

export const people = table('things', `
# kinds of person
person | personne, individu, être humain, gens ; humain | person, people, individual, human being, human ; human |
man | homme, monsieur ; masculin | man, gentleman, guy, bloke ; male | isa adult, opposite woman
woman | femme, dame ; féminin | woman, lady ; female | isa adult, opposite man
adult | adulte | adult, grown-up | isa person, opposite child-person
child-person | enfant, gamin, gamine, gosse, môme | child, kid, youngster | isa person, opposite adult
boy | garçon, garçonnet | boy, lad | isa child-person, opposite girl
girl | fille, fillette, petite fille | girl, little girl | isa child-person, opposite boy
baby | bébé, nourrisson | baby, infant, newborn | isa child-person, set age-person
toddler | tout-petit, bambin | toddler | isa child-person
teenager | adolescent, adolescente, ado | teenager, adolescent, teen | isa person, set age-person
young-person | jeune, jeune personne | youth, young person, young man, young woman | isa person, opposite elderly-person
elderly-person | personne âgée, vieillard, aîné, aînée, senior | elderly person, senior, pensioner, old man, old woman | isa person, opposite young-person, set age-person
minor-person | mineur, mineure | minor, underage person | isa person, opposite person-of-age
person-of-age | majeur, majeure, personne majeure | person of age | isa adult, opposite minor-person
centenarian | centenaire | centenarian | isa elderly-person
twin | jumeau, jumelle | twin | isa person
orphan | orphelin, orpheline | orphan | isa person
bachelor-person | célibataire | bachelor, single person, single man, single woman | isa person, set marital-status-thing, opposite marriage, set marital-person
widow | veuf, veuve | widow, widower | isa person, set marital-status-thing, set marital-person
divorcee | divorcé, divorcée | divorcee | isa person, set marital-status-thing
married-person | personne mariée, homme marié, femme mariée | married person, married man, married woman | isa person, set marital-status-thing, set marital-person
human-kind | humanité, genre humain, espèce humaine | humanity, mankind, humankind |
population | population, habitants | population |
people-nation | peuple | nation of people |
public-people | public, grand public | general public, public |
crowd | foule, cohue | crowd, throng |
generation | génération | generation |
# family
family | famille, foyer familial ; familial | family ; family |
relative | proche, parent proche, membre de la famille | relative, next of kin, family member, kin | isa person
parent | parent ; parental | parent ; parental | isa relative, opposite child-of
mother | mère, maman ; maternel | mother, mum, mom ; maternal | isa parent, set family-relation, single
father | père, papa ; paternel | father, dad ; paternal | isa parent, set family-relation, single
child-of | enfant, progéniture | child, offspring | isa relative, opposite parent
son | fils | son | isa child-of, set family-relation
daughter | fille | daughter | isa child-of, set family-relation
sibling | frère et sœur | sibling | isa relative
brother | frère ; fraternel | brother ; fraternal, brotherly | isa sibling, set family-relation
sister | sœur | sister | isa sibling, set family-relation
half-brother | demi-frère | half-brother, half brother | isa sibling
half-sister | demi-sœur | half-sister, half sister | isa sibling
grandparent | grand-parent | grandparent | isa relative
grandmother | grand-mère, mamie | grandmother, grandma | isa grandparent, set family-relation
grandfather | grand-père, papi | grandfather, grandpa | isa grandparent, set family-relation
grandchild | petit-enfant | grandchild | isa relative
grandson | petit-fils | grandson | isa grandchild, set family-relation
granddaughter | petite-fille | granddaughter | isa grandchild, set family-relation
uncle | oncle | uncle | isa relative, set family-relation
aunt | tante | aunt | isa relative, set family-relation
nephew | neveu | nephew | isa relative, set family-relation
niece | nièce | niece | isa relative, set family-relation
cousin | cousin, cousine | cousin | isa relative, set family-relation
stepmother | belle-mère | stepmother, mother-in-law | isa relative, set family-relation
stepfather | beau-père | stepfather, father-in-law | isa relative, set family-relation
brother-in-law | beau-frère | brother-in-law | isa relative, set family-relation
sister-in-law | belle-sœur | sister-in-law | isa relative, set family-relation
son-in-law | gendre, beau-fils | son-in-law, stepson | isa relative, set family-relation
daughter-in-law | belle-fille, bru | daughter-in-law, stepdaughter | isa relative, set family-relation
spouse | époux, épouse, conjoint, conjointe | spouse, partner | isa relative
husband | mari | husband | isa spouse, set family-relation, single
wife | femme, épouse | wife | isa spouse, set family-relation, single
couple | couple | couple | isa family
fiance | fiancé, fiancée | fiancé, fiancée, fiance, fiancee | isa person
lover | amant, amante, maîtresse | lover, mistress | isa person
boyfriend | petit ami, petit copain, compagnon | boyfriend | isa person
girlfriend | petite amie, petite copine, compagne | girlfriend | isa person
ancestor | ancêtre, aïeul, aïeule ; ancestral | ancestor, forebear ; ancestral | isa person, opposite descendant
descendant | descendant, descendante | descendant | isa person, opposite ancestor
heir | héritier, héritière | heir, heiress | isa person
household-people | ménage | household |
godparent | parrain, marraine | godfather, godmother, godparent | isa person
guardian | tuteur, tutrice | guardian | isa person
# relation to one another
friend | ami, amie, copain, copine, pote ; amical | friend, mate, buddy, pal ; friendly | isa person, opposite enemy
enemy | ennemi, ennemie ; ennemi | enemy, foe ; enemy | opposite ally-noun, opposite friend
ally-noun | allié, alliée ; allié | ally ; allied | opposite enemy, opposite rival
rival | rival, rivale, adversaire | rival, opponent, adversary |opposite ally-noun
neighbour | voisin, voisine ; voisin | neighbour, neighbor ; neighbouring, neighboring | isa person
colleague | collègue, confrère, consœur | colleague, co-worker, coworker, workmate | isa person
acquaintance | connaissance | acquaintance | isa person
stranger | inconnu, inconnue | stranger | isa person
guest | invité, invitée, convive | guest | isa person, opposite host-person
host-person | hôte, hôtesse | host, hostess | isa person, opposite guest
supporter-cause | partisan, partisane, défenseur, sympathisant, sympathisante | supporter, proponent, advocate, backer | isa person, opposite opponent-cause
opponent-cause | opposant, opposante, détracteur, détractrice | opponent, critic, detractor | isa person, opposite supporter-cause
fan | fan, admirateur, admiratrice | fan, admirer | isa person
member | membre, adhérent, adhérente | member | isa person
member-state | État membre, pays membre | member state, member country, member nation | isa member, isa country
founding-member | membre fondateur | founding member | isa member
newcomer | nouveau venu, nouvelle venue, nouvel arrivant, nouvelle arrivante | newcomer, new arrival | isa person, opposite veteran-old-hand
former-member | ancien, ancienne, ancien membre | former member, alumnus, alumna, ex-member, old boy | isa person
veteran-old-hand | vétéran, vétérane | veteran, old hand | isa person, opposite newcomer
pioneer | pionnier, pionnière, précurseur | pioneer, trailblazer | isa person
expert | expert, experte, spécialiste | expert, specialist | isa person, opposite layperson, opposite beginner
layperson | profane, non-spécialiste | layperson, layman | isa person, opposite expert
beginner | débutant, débutante, novice | beginner, novice | isa person, opposite expert
professional | professionnel, professionnelle, pro | professional, pro | isa person, opposite amateur
amateur | amateur, amatrice ; amateur | amateur ; amateur | isa person, opposite professional
genius | génie, prodige | genius, prodigy | isa person
star-person | vedette, star, célébrité | celebrity, star | isa person
hero | héros, héroïne ; héroïque | hero, heroine ; heroic | isa person, opposite villain
celebrity-figure | personnalité, figure | personality, figure, public figure | isa person
winner | vainqueur, gagnant, gagnante, lauréat, lauréate | winner, victor, laureate | isa person, opposite loser
loser | perdant, perdante, vaincu, vaincue | loser | isa person, opposite winner
champion | champion, championne | champion, champ | isa winner, opposite runner-up
finalist | finaliste | finalist | isa person
runner-up | dauphin, dauphine | runner-up | isa finalist, opposite champion
contestant | concurrent, concurrente, compétiteur, compétitrice | contestant | isa person
participant | participant, participante | participant, attendee | isa person
volunteer-noun | bénévole, volontaire | volunteer | isa person
donor | donateur, donatrice, mécène, bienfaiteur, bienfaitrice | donor, benefactor, patron of the arts | isa person, opposite recipient
recipient | bénéficiaire, destinataire | recipient, beneficiary | opposite donor, opposite sender
predecessor | prédécesseur, devancier | predecessor | isa person, opposite successor
successor | successeur, successeure, remplaçant | successor, replacement | isa person, opposite predecessor
owner | propriétaire, détenteur, détentrice | owner, proprietor, holder |
tenant | locataire | tenant, renter | isa person, opposite landlord
landlord | bailleur, logeur | landlord, landlady, lessor | opposite tenant
inhabitant | habitant, habitante, résident, résidente, riverain, riveraine | inhabitant, resident, local | isa person
citizen | citoyen, citoyenne ; citoyen, civique | citizen ; civic | isa person, opposite foreigner
national-person | ressortissant, ressortissante | national | isa person, opposite foreigner
foreigner | étranger, étrangère | foreigner, alien | isa person, opposite national-person, opposite native-person, opposite citizen
compatriot | compatriote, concitoyen, concitoyenne | compatriot, fellow citizen, countryman | isa person
native-person | natif, native, autochtone, indigène ; autochtone, indigène | native, indigenous person ; indigenous | isa person, opposite foreigner
villager | villageois, villageoise | villager | isa inhabitant
city-dweller | citadin, citadine | city dweller, city-dweller | isa inhabitant
migrant | migrant, migrante, émigré, émigrée ; migratoire | migrant ; migratory | isa person
immigrant | immigré, immigrée, immigrant, immigrante | immigrant | isa migrant
refugee | réfugié, réfugiée | refugee | isa person
asylum-seeker | demandeur d'asile, demandeuse d'asile | asylum seeker, asylum-seeker | isa person
exile-person | exilé, exilée | exile | isa person
homeless-person | sans-abri, SDF, sans domicile fixe | homeless person, rough sleeper | isa person
tourist | touriste, vacancier, vacancière ; touristique | tourist, holidaymaker, vacationer ; tourist | isa person
visitor | visiteur, visiteuse | visitor | isa person
traveller | voyageur, voyageuse | traveller, traveler | isa person
passenger | passager, passagère | passenger | isa person
pedestrian | piéton, piétonne ; piétonnier | pedestrian ; pedestrian | isa person
passer-by | passant, passante | passer-by, passerby, bystander | isa person
motorist | automobiliste, conducteur | motorist | isa person
commuter | navetteur, navetteuse | commuter | isa traveller
hiker | randonneur, randonneuse | hiker, rambler | isa person
user | utilisateur, utilisatrice, usager, usagère | user | isa person
internet-user | internaute | internet user, web user | isa user
subscriber | abonné, abonnée | subscriber | isa person
reader | lecteur, lectrice, lectorat | reader, readership | isa person
listener | auditeur, auditrice | listener | isa person
viewer | téléspectateur, téléspectatrice | viewer, television viewer | isa person
spectator | spectateur, spectatrice | spectator, onlooker | isa person
follower | abonné, suiveur | follower | isa person
victim | victime | victim | isa person, opposite perpetrator
survivor | survivant, survivante, rescapé, rescapée | survivor | isa person
dead-person | mort, morte, défunt, défunte | dead person, deceased | isa person, opposite survivor-living
survivor-living | vivant, vivante | living person | isa person, opposite dead-person
injured-person | blessé, blessée | injured person, wounded, casualty | isa person
missing-person | disparu, disparue, personne disparue | missing person | isa person
hostage | otage | hostage | isa person
prisoner | prisonnier, prisonnière, détenu, détenue | prisoner, inmate, detainee | isa person, opposite prison-guard
fugitive | fugitif, fugitive, fuyard | fugitive, runaway | isa person
criminal | criminel, criminelle, malfaiteur, délinquant, délinquante | criminal, offender, felon | isa person
thief | voleur, voleuse, cambrioleur, cambrioleuse | thief, burglar, robber | isa criminal
murderer | meurtrier, meurtrière, assassin | murderer, killer, assassin | isa criminal
terrorist | terroriste ; terroriste | terrorist ; terrorist | isa criminal
fraudster | escroc, fraudeur, fraudeuse | fraudster, swindler, con man | isa criminal
dealer-drugs | trafiquant, trafiquante, dealer | drug dealer, trafficker | isa criminal
gangster | gangster, truand, mafieux | gangster, mobster | isa criminal
hacker | pirate informatique, hacker, hackeur | hacker | isa person
protester | manifestant, manifestante, protestataire | protester, demonstrator | isa person
striker-worker | gréviste | striker on strike, striking worker | isa person
rioter | émeutier, émeutière | rioter | isa person
activist | militant, militante, activiste | activist, campaigner, militant | isa person
rebel-noun | rebelle, insurgé, insurgée ; rebelle | rebel, insurgent ; rebel | isa person, opposite loyalist
whistleblower | lanceur d'alerte, lanceuse d'alerte | whistleblower, whistle-blower | isa person
traitor | traître, traîtresse | traitor | isa person
slave | esclave | slave | isa person
leader-person | leader, dirigeant, dirigeante, meneur, meneuse | leader | isa person
millionaire | millionnaire | millionaire | isa person
billionaire | milliardaire | billionaire | isa person
rich-person | riche, nanti, nantie | rich person, wealthy person | isa person, opposite poor-person
poor-person | pauvre, indigent, indigente | poor person | isa person, opposite rich-person
self-employed-person | indépendant, indépendante, travailleur indépendant | self-employed person, self-employed worker | isa person
unemployed-person | chômeur, chômeuse, demandeur d'emploi, demandeuse d'emploi | unemployed person, jobseeker, job seeker | isa person, opposite worker
worker | travailleur, travailleuse | worker | isa person, opposite unemployed-person
retiree | retraité, retraitée | retiree, pensioner | isa person, opposite employee
candidate-job | postulant, postulante | applicant, job applicant | isa person
blind-person | aveugle, non-voyant, non-voyante | blind person | isa person
deaf-person | sourd, sourde | deaf person | isa person
disabled-person | handicapé, handicapée, personne handicapée | disabled person | isa person
smoker | fumeur, fumeuse | smoker | isa person, opposite non-smoker
non-smoker | non-fumeur, non-fumeuse | non-smoker | isa person, opposite smoker
vegetarian-person | végétarien, végétarienne | vegetarian | isa person
namesake | homonyme | namesake | isa person
creator | créateur, créatrice | creator, originator | isa person
inventor | inventeur, inventrice | inventor | isa person
pair-of-people | duo, binôme, tandem | duo, twosome, tandem |
trio | trio | trio, threesome |
`);
