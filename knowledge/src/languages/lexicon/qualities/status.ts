// Standing: open or closed, public or private, legal or not, free or bound, official or not.
import { table } from '../table.ts';

export const status = table(
  'qualities',
  `
open-adj | ouvert, accessible à tous, inclusif ; ; ouverture d'esprit | open ; ; openness | opposite closed-adj, opposite proprietary-adj
open-source-adj | open source, open-source, libre de droits, à code source ouvert, en code source ouvert, sous licence libre, en libre accès, à poids ouverts, en open source | open-source, open source, open-weight, open-weights, open-access, freely available | opposite closed-adj, opposite proprietary-adj
columnar-adj | en colonnes, orienté colonnes, colonnaire | columnar, column-based, column-oriented, column-wise | set storage-layout
row-based-adj | en lignes, orienté lignes | row-based, row-oriented, row-wise | set storage-layout
closed-adj | fermé, clos ; ; fermeture d'esprit | closed, shut, closed-source, closed source | opposite open-adj, opposite open-source-adj
proprietary-adj | propriétaire, breveté, sous licence propriétaire | proprietary, patented | opposite open-adj, opposite open-source-adj
public-adj | public, étatique, nationalisé, d'État, du secteur public ; publiquement, en public, au grand jour | public, state-owned, state-run, publicly owned, government-run, nationalised, nationalized ; publicly, in public | opposite private-adj
private-adj | privé, privatisé, du secteur privé ; en privé, à huis clos | private, privately owned, privatised, privatized ; privately, in private, behind closed doors | opposite public-adj
listed-adj | coté, coté en Bourse, introduit en Bourse | listed, publicly traded, publicly listed | opposite unlisted-adj
unlisted-adj | non coté | unlisted, privately held | opposite listed-adj
secret-adj | secret, clandestin, caché, dissimulé, occulte ; secrètement, en secret, clandestinement, en cachette, à la dérobée, en catimini ; clandestinité | secret, clandestine, hidden, covert, undercover, surreptitious, concealed ; secretly, covertly, in secret, clandestinely ; secrecy | opposite overt-adj, opposite revealed-adj
overt-adj | patent, non dissimulé, affiché, avoué ; ouvertement, au vu et au su de tous | overt, avowed, undisguised, declared ; openly, overtly | opposite secret-adj
confidential-adj | confidentiel, classifié, classé secret-défense, non rendu public ; confidentiellement, à titre confidentiel ; confidentialité | confidential, classified, top-secret, undisclosed ; confidentially ; confidentiality | opposite disclosed-adj
disclosed-adj | divulgué, rendu public, publié, déclassifié | disclosed, made public, declassified | opposite unpublished-adj, opposite confidential-adj
transparent-adj | transparent ; en toute transparence ; transparence | transparent ; transparently ; transparency | opposite opaque-adj
opaque-adj | opaque ; ; opacité | opaque ; ; opacity, opaqueness | opposite transparent-adj
legal-adj | légal, licite, conforme à la loi ; légalement, licitement ; légalité | legal, lawful, licit ; legally, lawfully ; legality, lawfulness | opposite illegal-adj
illegal-adj | illégal, illicite, hors la loi, contraire à la loi ; illégalement, illicitement ; illégalité | illegal, unlawful, illicit, outlawed ; illegally, unlawfully, illicitly ; illegality | opposite legal-adj
legitimate-adj | légitime ; légitimement ; légitimité | legitimate, rightful ; legitimately, rightfully ; legitimacy | opposite illegitimate-adj
illegitimate-adj | illégitime ; ; illégitimité | illegitimate ; ; illegitimacy | opposite legitimate-adj
constitutional-adj | constitutionnel, conforme à la Constitution ; ; constitutionnalité | constitutional ; constitutionally ; constitutionality | opposite unconstitutional-adj
unconstitutional-adj | inconstitutionnel, anticonstitutionnel, contraire à la Constitution ; anticonstitutionnellement ; inconstitutionnalité | unconstitutional ; unconstitutionally ; unconstitutionality | opposite constitutional-adj
authorised-adj | autorisé, permis, agréé, homologué, habilité | authorised, authorized, permitted, allowed, licensed, approved | opposite forbidden-adj, opposite unauthorised-adj
forbidden-adj | interdit, prohibé, proscrit, défendu | forbidden, banned, prohibited, proscribed | opposite authorised-adj
unauthorised-adj | non autorisé, sans autorisation | unauthorised, unauthorized, unlicensed, unapproved | opposite authorised-adj
valid-adj | valable, valide, recevable ; valablement ; validité | valid, admissible ; validly ; validity | opposite invalid-adj
invalid-adj | invalide, caduc, nul et non avenu, irrecevable ; ; invalidité, caducité, nullité | invalid, void, null and void, inadmissible ; ; invalidity, nullity | opposite valid-adj
official-adj | officiel, en bonne et due forme ; officiellement | official ; officially | opposite unofficial-adj
unofficial-adj | officieux, non officiel, informel ; officieusement, informellement | unofficial, informal ; unofficially, informally, off the record | opposite official-adj
formal-adj | formel, solennel ; solennellement ; solennité | formal, solemn ; formally, solemnly ; formality, solemnity
mandatory-adj | obligatoire, impératif, contraignant ; obligatoirement, impérativement | mandatory, compulsory, obligatory, binding ; compulsorily, mandatorily | opposite optional-adj, opposite non-binding-adj
optional-adj | facultatif, optionnel, en option ; facultativement | optional, elective ; optionally | opposite mandatory-adj
non-binding-adj | non contraignant, consultatif, indicatif | non-binding, nonbinding, advisory, consultative | opposite mandatory-adj
voluntary-adj | volontaire, délibéré, intentionnel, voulu, prémédité ; volontairement, délibérément, intentionnellement, exprès, sciemment, à dessein ; volontariat, préméditation | voluntary, deliberate, intentional, premeditated, wilful, willful ; voluntarily, deliberately, intentionally, on purpose, knowingly, purposely ; premeditation | opposite involuntary-adj, opposite accidental-adj
involuntary-adj | involontaire, inconscient, non intentionnel ; involontairement, malgré soi, à son insu, sans le vouloir, par inadvertance, inconsciemment | involuntary, unintentional, unintended, inadvertent, unconscious ; involuntarily, unintentionally, inadvertently, unwittingly, unknowingly | opposite voluntary-adj
accidental-adj | accidentel, fortuit ; accidentellement, par accident, fortuitement, par hasard | accidental, fortuitous ; accidentally, by accident, by chance | opposite voluntary-adj
forced-adj | forcé, contraint, sous la contrainte ; de force, sous contrainte | forced, coerced, under duress ; forcibly, by force | opposite of-own-accord-adj
of-own-accord-adj | ; de son plein gré, de son propre chef, spontanément, librement | ; of one's own accord, willingly, freely, spontaneously, of one's own free will | opposite forced-adj
free-of-charge-adj | gratuit, offert ; gratuitement, gratis, sans frais ; gratuité | free of charge, complimentary, cost-free ; for free, at no cost, at no charge | opposite paying-adj
paying-adj | payant, à titre onéreux, moyennant finances | paid-for, fee-paying, chargeable, subscription-based | opposite free-of-charge-adj
paid-adj | rémunéré, payé, salarié | paid, salaried, remunerated | opposite unpaid-adj
unpaid-adj | non rémunéré, bénévole, impayé ; bénévolement, à titre bénévole ; bénévolat | unpaid, unremunerated, volunteer ; on a voluntary basis | opposite paid-adj
independent-adj | indépendant, autonome, souverain, affranchi ; indépendamment, de façon autonome ; indépendance, autonomie, souveraineté | independent, autonomous, self-governing, sovereign, standalone ; independently, autonomously ; independence, autonomy, sovereignty | opposite dependent-adj
dependent-adj | dépendant, tributaire, inféodé ; ; dépendance | dependent, reliant ; ; dependence, dependency, reliance | opposite independent-adj
free-adj | libre, en liberté ; ; liberté | free, at large, at liberty ; ; freedom, liberty | opposite imprisoned-adj, opposite enslaved-adj
imprisoned-adj | emprisonné, incarcéré, détenu, écroué, derrière les barreaux, captif, sous les verrous ; ; captivité, incarcération | imprisoned, jailed, incarcerated, detained, behind bars, captive, in custody ; ; captivity, incarceration, imprisonment | opposite free-adj
enslaved-adj | esclave, réduit en esclavage, asservi ; ; esclavage, servitude | enslaved ; ; slavery, servitude | opposite free-adj
guilty-adj | coupable ; ; culpabilité | guilty, culpable ; ; guilt | opposite innocent-adj
innocent-adj | innocent, non coupable, disculpé ; ; innocence | innocent, not guilty, exonerated ; ; innocence | opposite guilty-adj
responsible-adj | responsable, tenu pour responsable | responsible, accountable, to blame | opposite unaccountable-adj
unaccountable-adj | sans comptes à rendre | unaccountable | opposite responsible-adj
anonymous-adj | anonyme, sous couvert d'anonymat ; anonymement ; anonymat | anonymous, unnamed, unidentified, nameless ; anonymously ; anonymity | opposite named-adj
named-adj | nommément désigné, identifié, nominatif ; nommément | named, identified ; by name | opposite anonymous-adj
known-adj | connu, notoire, réputé, célèbre, renommé, fameux ; notoirement ; notoriété, célébrité, renommée | known, well-known, famous, renowned, celebrated, illustrious, noted ; famously ; fame, renown, notoriety | opposite unknown-adj
unknown-adj | inconnu, méconnu, obscur, ignoré, peu familier | unknown, little-known, obscure, unsung, unfamiliar | opposite known-adj, opposite familiar-adj
active-adj | actif, en activité, en service ; activement ; activité | active, operational, in operation ; actively | opposite inactive-adj, opposite retired-adj
inactive-adj | inactif, hors service, à l'abandon, dormant, inopérant ; ; inactivité | inactive, out of service, dormant, idle, inoperative ; ; inactivity, idleness | opposite active-adj
retired-adj | retraité, à la retraite, en retraite | retired, in retirement | opposite active-adj
employed-adj | en emploi, employé, en poste | employed, in work | opposite unemployed-adj
unemployed-adj | au chômage, sans emploi, chômeur | unemployed, jobless, out of work | opposite employed-adj
salaried-vs-freelance-adj | à son compte, travailleur indépendant, en freelance | self-employed, freelance
available-adj | disponible ; ; disponibilité | available ; ; availability | opposite unavailable-adj
unavailable-adj | indisponible ; ; indisponibilité | unavailable ; ; unavailability | opposite available-adj
accessible-adj | accessible ; ; accessibilité | accessible, within reach ; ; accessibility | opposite inaccessible-adj
inaccessible-adj | inaccessible, hors de portée, hors d'atteinte ; ; inaccessibilité | inaccessible, out of reach, unreachable ; ; inaccessibility | opposite accessible-adj
present-adj | en présence, sur les lieux ; ; présence | in attendance ; ; presence, attendance | opposite absent-adj
absent-adj | absent, porté absent ; ; absence | absent, missing ; ; absence, absenteeism | opposite present-adj
armed-adj | armé, à main armée ; les armes à la main | armed, gun-toting ; at gunpoint | opposite unarmed-adj
unarmed-adj | désarmé, non armé, sans arme | unarmed, weaponless | opposite armed-adj
regulated-adj | réglementé, régulé, encadré | regulated | opposite unregulated-adj
unregulated-adj | non réglementé, dérégulé, déréglementé | unregulated, deregulated | opposite regulated-adj
protected-adj | protégé, abrité, à l'abri ; ; protection | protected, sheltered, shielded | opposite unprotected-adj
unprotected-adj | sans protection, exposé, vulnérable ; ; vulnérabilité | unprotected, exposed, vulnerable ; ; vulnerability | opposite protected-adj, opposite invulnerable-adj
occupied-territory-adj | sous occupation | under occupation, annexed | opposite liberated-adj
liberated-adj | libéré | liberated, freed | opposite occupied-territory-adj
elected-adj | élu, issu des urnes | elected | opposite appointed-adj
appointed-adj | nommé, désigné, coopté | appointed, designated, unelected | opposite elected-adj
listed-heritage-adj | classé monument historique, patrimonial | heritage-listed
registered-adj | inscrit, enregistré, immatriculé, recensé, répertorié | registered, enrolled, recorded | opposite unregistered-adj
unregistered-adj | non inscrit, non déclaré, au noir, non recensé | unregistered, undeclared, off the books | opposite registered-adj
documented-adj | en situation régulière, muni de papiers, documenté | documented | opposite undocumented-adj
undocumented-adj | sans papiers, sans-papiers, en situation irrégulière | undocumented | opposite documented-adj
insured-adj | couvert par une assurance | insured | opposite uninsured-adj
uninsured-adj | non assuré, sans assurance | uninsured | opposite insured-adj
taxable-adj | imposable, assujetti à l'impôt | taxable | opposite tax-exempt-adj
tax-exempt-adj | exonéré d'impôt, défiscalisé, non imposable, exempté d'impôt, hors taxes, détaxé | tax-exempt, tax-free, untaxed, duty-free | opposite taxable-adj
exclusive-adj | exclusif, réservé ; en exclusivité ; exclusivité | exclusive ; ; exclusivity | opposite shared-by-all-adj
shared-by-all-adj | ouvert à tous, non exclusif, partagé par tous | open to all, non-exclusive | opposite exclusive-adj
suspended-adj | suspendu, mis à pied, gelé, en suspens | suspended, frozen, on hold, shelved
pending-adj | en attente, en instance, en souffrance | pending, awaiting | opposite settled-adj
settled-adj | réglé, résolu, tranché | settled, resolved, solved | opposite pending-adj, opposite unresolved-adj
unresolved-adj | non résolu, irrésolu, non élucidé | unresolved, unsolved | opposite settled-adj
verified-adj | vérifié, confirmé, avéré, attesté, prouvé | verified, confirmed, corroborated, proven, attested, demonstrated | opposite unverified-adj, opposite alleged-adj
unverified-adj | non vérifié, non confirmé, non avéré, invérifié | unverified, unconfirmed, uncorroborated, unproven | opposite verified-adj
# belonging, order, conduct
personal-adj | personnel ; personnellement, à titre personnel | personal ; personally | opposite impersonal-adj
impersonal-adj | impersonnel | impersonal | opposite personal-adj
intimate-adj | intime ; intimement | intimate ; intimately |
eligible-adj | éligible, admissible ;  ; éligibilité | eligible ;  ; eligibility | opposite ineligible-adj
ineligible-adj | inéligible, non éligible ;  ; inéligibilité | ineligible ;  ; ineligibility | opposite eligible-adj
renewable-contract-adj | reconductible | extendable, extendible |
transferable-adj | transférable, cessible | transferable | opposite non-transferable-adj
non-transferable-adj | incessible, non transférable | non-transferable | opposite transferable-adj
refundable-adj | remboursable | refundable | opposite non-refundable-adj
non-refundable-adj | non remboursable | non-refundable, nonrefundable | opposite refundable-adj
self-proclaimed-adj | autoproclamé | self-proclaimed, self-styled |
stateless-adj | apatride ;  ; apatridie | stateless ;  ; statelessness |
naturalised-adj | naturalisé | naturalised, naturalized |
honorary-adj | honoraire, d'honneur | honorary |
so-called-adj | dit | so-called |
eponymous-adj | éponyme | eponymous |
stray-adj | errant | stray |
stranded-adj | bloqué loin de chez soi, naufragé | stranded |
hospitalised-adj | hospitalisé | hospitalised, hospitalized |
deployed-adj | déployé | deployed |
full-fledged-adj | à part entière | full-fledged, fully fledged |
like-minded-adj | de même sensibilité | like-minded |
fellow-adj | confrère | fellow |
dedicated-adj | dédié | dedicated |
common-adj | courant ; couramment, communément | common ; commonly |
ceremonial-adj | cérémoniel, protocolaire | ceremonial |
inaugural-adj | inaugural | inaugural |
introductory-adj | introductif | introductory |
promotional-adj | promotionnel | promotional |
representative-adj | représentatif | representative | opposite unrepresentative-adj
unrepresentative-adj | non représentatif | unrepresentative | opposite representative-adj
interactive-adj | interactif | interactive |
collaborative-adj | collaboratif | collaborative |
restrictive-adj | restrictif | restrictive | opposite lenient-adj
repressive-adj | répressif | repressive |
retroactive-adj | rétroactif ; rétroactivement | retroactive ; retroactively |
enforceable-adj | exécutoire, opposable | enforceable | opposite unenforceable-adj
unenforceable-adj | inapplicable en droit | unenforceable | opposite enforceable-adj
applicable-adj | applicable | applicable | opposite inapplicable-adj
inapplicable-adj | inapplicable | inapplicable | opposite applicable-adj
invulnerable-adj | invulnérable | invulnerable | opposite unprotected-adj
informed-adj | informé, averti, au courant | informed, well-informed | opposite uninformed-adj
uninformed-adj | mal informé | uninformed, misinformed | opposite informed-adj
distressed-adj | en détresse, éploré | distressed, distraught |
vigilant-adj | vigilant ;  ; vigilance | vigilant, watchful ;  ; vigilance | opposite inattentive-adj
inattentive-adj | inattentif, distrait | inattentive | opposite attentive-adj, opposite vigilant-adj
attentive-adj | attentif ; attentivement | attentive ; attentively, intently | opposite inattentive-adj
unfaithful-adj | infidèle | unfaithful | opposite reliable-adj
discreet-adj | discret ; discrètement | discreet ; discreetly | opposite indiscreet-adj
indiscreet-adj | indiscret ;  ; indiscrétion | indiscreet ;  ; indiscretion | opposite discreet-adj
elegant-adj | élégant ; élégamment ; élégance | elegant ; elegantly ; elegance | opposite inelegant-adj
inelegant-adj | inélégant | inelegant | opposite elegant-adj
addicted-adj | accro, toxicomane, dépendant à la drogue | addicted |
dazed-adj | hébété, sonné | dazed |
breathless-adj | essoufflé, à bout de souffle | breathless, out of breath |
dying-adj | mourant, à l'agonie | dying |
critical-condition-adj | dans un état critique | in critical condition |
symptomatic-adj | symptomatique | symptomatic | opposite asymptomatic-adj
asymptomatic-adj | asymptomatique | asymptomatic, symptom-free | opposite symptomatic-adj
infected-adj | infecté | infected | opposite uninfected-adj
uninfected-adj | non infecté | uninfected | opposite infected-adj
stillborn-adj | mort-né | stillborn |
`,
);
