// Having, lacking, containing, being equal, exceeding, reaching, consisting, concerning.
import { table } from '../table.ts';

export const RELATION = table('actions', `
have | avoir, disposer, posséder, être doté, être équipé, être pourvu, être muni, compter ; possession | have, possess, be equipped, be endowed, feature, boast, come with, be fitted, be provided ; possession | opposite lack
lack | manquer de, être dépourvu, être privé, être démuni, manquer, être en manque ; manque, carence ; dépourvu, démuni | lack, be without, be devoid, be deprived, be short ; lack, want ; devoid, lacking | opposite abound, opposite have
include | inclure, comprendre, comporter, englober, compter parmi ses, incorporer ; inclusion, incorporation | include, comprise, encompass, incorporate, take in among ; inclusion, incorporation | opposite exclude, converse belong
exclude | exclure, mettre à l'écart, laisser en dehors ; exclusion, mise à l'écart ; exclu | exclude, shut out, leave out of, keep out, omit from, expel from ; exclusion ; excluded | opposite include
contain | contenir, renfermer, abriter en son sein, receler, avoir une contenance ; contenance, teneur, contenu | contain, hold inside, carry inside, house within ; content, capacity
consist | se composer, être composé, être constitué, consister, être fait ; composition, constitution | consist, be composed, be made up, be made of, comprise of ; makeup
constitute | constituer, représenter, correspondre | constitute, make up, account for, form part, amount to
equal | égaler, équivaloir, être égal, être équivalent, revenir au même, valoir autant ; égalité, équivalence ; égal, équivalent | equal, be equal, be equivalent, amount to the same, match, be on a par ; equality, equivalence ; equal, equivalent | opposite exceed, opposite be-below, set amount-order
exceed | dépasser, excéder, être supérieur, aller au-delà, franchir la barre, passer la barre, franchir le cap ; dépassement | exceed, be above, be greater, top, go beyond, be more than, outnumber, outweigh ; excess | opposite be-below, set amount-order, converse be-below, opposite equal
be-below | être inférieur, être en dessous, être en deçà, rester sous la barre, passer sous la barre | be below, be less than, be under, fall short of, be lower than, be short of, be inferior | set amount-order, opposite equal, opposite exceed, converse exceed
reach | atteindre, s'élever, se monter, se chiffrer, parvenir au niveau, arriver à hauteur | reach, attain, amount to a total, stand at, total, come in at, rise to a total of
vary | varier, s'échelonner, se situer entre ; fourchette | vary, range, range from ; range
concern | concerner, porter sur, avoir trait, se rapporter, être relatif, s'appliquer | be about, relate to, pertain, apply to, deal with, involve, regard
be-linked | être lié, être associé, être en relation, avoir un lien, aller de pair, entretenir un lien ; lien, relation, corrélation ; lié, associé | be linked, be associated, be connected, be tied, have a link, go hand in hand, correlate ; link, connection, correlation, relationship ; linked, associated, connected | opposite be-unlinked
be-unlinked | être sans lien, être sans rapport ; absence de lien | be unconnected, be unrelated ; ; unrelated, unconnected | opposite be-linked
mean | signifier, vouloir dire, équivaloir à dire, être synonyme ; signification, sens | mean, signify, spell, be synonymous ; meaning, significance
seem | sembler, paraître, avoir l'air, donner l'impression ; apparence | seem, look as if, appear to be, give the impression, look like being ; impression
prove-to-be | se révéler, s'avérer, se montrer | prove to be, turn out, turn out to be
be-known | être connu, être célèbre, être réputé, être renommé, jouir d'une notoriété ; notoriété, célébrité, renommée ; connu, célèbre, réputé, renommé | be known, be famous, be renowned, be well-known, be celebrated ; fame, renown, notoriety ; famous, renowned, well-known, celebrated | opposite be-unknown
be-unknown | être inconnu, être méconnu, être anonyme, rester dans l'ombre ; anonymat ; inconnu, méconnu, anonyme | be unknown, be obscure, be anonymous, remain in obscurity ; obscurity, anonymity ; unknown, obscure, anonymous | opposite be-known
be-possible | être possible, être envisageable, être faisable, pouvoir se faire ; possibilité, faisabilité ; possible, envisageable, faisable | be possible, be feasible, be conceivable, can be done ; possibility, feasibility ; possible, feasible | opposite be-impossible
be-impossible | être impossible, être infaisable, être hors de portée, être exclu ; impossibilité ; impossible, infaisable | be impossible, be unfeasible, be out of reach, be out of the question ; impossibility ; impossible, unfeasible | opposite be-possible
be-able | être capable, être en mesure, être à même, avoir la capacité, être en état ; capacité, aptitude | be able, be capable, be in a position, have the ability, have the capacity, be up to the task ; ability, capability ; able, capable | opposite be-unable
be-unable | être incapable, être dans l'incapacité, être dans l'impossibilité, être impuissant ; incapacité, impuissance ; incapable, impuissant | be unable, be incapable, be powerless ; inability, incapacity ; unable, incapable, powerless | opposite be-able
be-likely | être probable, être vraisemblable, avoir des chances, risquer de ; probabilité, vraisemblance ; probable, vraisemblable | be likely, be probable, look set, be bound to, stand a chance ; likelihood, probability ; likely, probable | opposite be-unlikely
be-unlikely | être improbable, être peu probable, être peu vraisemblable, avoir peu de chances ; improbabilité ; improbable, invraisemblable | be unlikely, be improbable, stand little chance ; unlikelihood ; unlikely, improbable | opposite be-likely
be-important | être important, jouer un rôle clé, compter beaucoup, revêtir une importance ; importance ; important, crucial, majeur | be important, matter, play a key role, be crucial, be key, carry weight ; importance ; important, crucial, major | opposite be-unimportant
be-unimportant | être sans importance, être insignifiant, être secondaire, être négligeable ; insignifiance ; insignifiant, négligeable, secondaire, mineur | be unimportant, be insignificant, be negligible, be minor ; insignificance ; unimportant, insignificant, negligible, minor | opposite be-important
be-enough | suffire, être suffisant, être assez, faire l'affaire ; suffisance ; suffisant | suffice, be enough, be sufficient, do the trick ; sufficiency ; sufficient, enough | opposite be-insufficient
be-insufficient | être insuffisant, être trop juste ; insuffisance ; insuffisant | be insufficient, be inadequate, fall short of what is needed ; insufficiency, inadequacy ; insufficient, inadequate | opposite be-enough
be-alone-in | être le seul, être unique, être sans équivalent ; unicité ; unique | be the only, be unique, be unrivalled, be unparalleled, be one of a kind ; uniqueness ; unique, unrivalled | opposite be-common
be-common | être courant, être répandu, être fréquent, être banal, être monnaie courante, être partagé ; fréquence ; courant, répandu, fréquent, banal | be common, be widespread, be frequent, be commonplace, be prevalent ; prevalence, frequency ; common, widespread, frequent, commonplace, prevalent | opposite be-rare, opposite be-alone-in
be-rare | être rare, se faire rare, être exceptionnel, se raréfier ; rareté, raréfaction ; rare, exceptionnel | be rare, be uncommon, be unusual, be scarce, be exceptional ; rarity, scarcity ; rare, uncommon, scarce, exceptional | opposite be-common
be-public-known | être public, être de notoriété publique, être sur la place publique | be public, be public knowledge, be in the public domain | opposite keep-secret, opposite hide
be-last | être le dernier, être la dernière, clore la série, fermer la marche | be the last, be the final, bring up the rear of
be-majority | représenter la majorité, être plus nombreux | make up the majority, be the majority, be more numerous | opposite be-minority, implies have-majority
be-minority | représenter une minorité, être moins nombreux | make up a minority, be a minority, be fewer, be less numerous | opposite be-majority
be-adjacent | être voisin, jouxter, être limitrophe, être adjacent, border, avoisiner, toucher une frontière ; voisinage ; voisin, limitrophe, adjacent | adjoin, border, be next to, be adjacent, abut, neighbour, neighbor ; proximity, vicinity ; adjacent, neighbouring, neighboring | opposite be-far
be-far | être loin, être éloigné, être distant, se trouver à distance ; distance ; éloigné, distant, lointain | be far, be far away, be distant, be remote ; distance, remoteness ; distant, remote, far-off | opposite be-adjacent, opposite be-near
be-near | être près, être proche, être à proximité, se trouver à deux pas ; proximité ; proche | be near, be close, be nearby, be a stone's throw ; closeness ; near, close, nearby | opposite be-far
surround | entourer, ceinturer, enserrer | enclose, ring, be around
extend-space | couvrir une superficie, occuper une superficie ; superficie, étendue | cover an area, sprawl ; expanse, area
connect-place | relier, desservir, déboucher, faire le lien ; liaison, desserte | link, serve a town ; service
compensate-for | compenser, contrebalancer, pallier, faire contrepoids ; contrepartie | counterbalance, balance out, counteract ; offset, counterbalance | opposite compound
compound | aggraver encore, s'ajouter, venir s'ajouter | compound, add to, come on top of | opposite compensate-for
use | utiliser, se servir, recourir, faire usage, avoir recours, exploiter ; utilisation, usage, exploitation | use, make use, utilise, utilize, resort, exploit, harness, tap ; use, usage, utilisation, utilization, recourse, exploitation | opposite do-without
misuse | abuser, faire mauvais usage, dévoyer, détourner de son usage ; abus, mésusage, usage abusif | misuse, make improper use ; misuse, improper use
benefit-from | profiter, tirer profit, tirer avantage, mettre à profit, tirer parti ; bénéfice, profit, avantage | benefit, benefit from, profit from, take advantage, reap the benefits, capitalise, capitalize ; benefit, advantage | converse help
harm | porter préjudice, léser, desservir les intérêts, porter atteinte, faire du tort ; préjudice, tort, atteinte, nuisance | be harmful, be detrimental, do harm, be bad for, disadvantage ; harm, detriment, prejudice
favour-side | avantager, faire pencher la balance, donner l'avantage ; favoritisme | give an edge, give an advantage, tip the balance, show favouritism, advantage ; favouritism, favoritism | opposite handicap
handicap | désavantager, handicaper ; désavantage | put at a disadvantage, handicap ; handicap, disadvantage | opposite favour-side
threaten-thing | mettre en péril, mettre en danger, compromettre, hypothéquer, faire peser une menace ; mise en danger | endanger, imperil, put at risk, put in danger, pose a threat ; endangerment | opposite protect-thing
protect-thing | mettre à l'abri, sauvegarder, mettre en sécurité, sécuriser, garantir la sécurité ; sécurisation | keep safe, make safe, ensure the safety | opposite threaten-thing
be-in-danger | être en danger, être menacé, courir un danger, être en péril ; danger | be in danger, be under threat, be threatened, be at risk, be endangered ; danger ; endangered, threatened | opposite be-safe
be-safe | être en sécurité, être à l'abri, être protégé ; sécurité, sûreté | be safe, be out of danger, be protected, be out of harm's way ; safety, security | opposite be-in-danger
`);
