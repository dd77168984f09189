// Birth, death, family, love, friendship, upbringing.
import { table } from '../table.ts';

export const LIFE = table('actions', `
be-born | naître, venir au monde, être né ; naissance | be born, come into the world ; birth
die | mourir, décéder, s'éteindre, disparaître, succomber, perdre la vie, trouver la mort, rendre l'âme, périr, laisser la vie, rendre son dernier souffle, nous quitter ; mort, décès, disparition, trépas | die, pass away, lose one's life, perish, succumb to, meet one's death, breathe one's last, pass on ; death, passing, demise | opposite survive, opposite be-alive
survive | survivre, réchapper, en réchapper, sortir vivant, échapper à la mort, avoir la vie sauve ; survie ; survivant, rescapé | survive, pull through, come out alive, escape death, live through, cheat death ; survival | opposite be-dead, opposite die
commit-suicide | se suicider, mettre fin à ses jours, se donner la mort, se tuer ; suicide | commit suicide, take one's own life, kill oneself, end one's life ; suicide | implies die
drown | se noyer, mourir noyé, noyer ; noyade | drown ; drowning | implies die
give-birth | accoucher, mettre au monde, enfanter, donner la vie ; accouchement, enfantement | give birth to, have a baby, deliver a baby ; childbirth | implies have-children
be-pregnant | être enceinte, attendre un enfant, attendre un bébé, tomber enceinte ; grossesse ; enceinte | be pregnant, expect a child, expect a baby, be expecting, get pregnant ; pregnancy ; pregnant
abort-pregnancy | avorter, interrompre sa grossesse ; avortement, interruption volontaire de grossesse | have an abortion, abort, terminate a pregnancy ; abortion, termination of pregnancy
miscarry | faire une fausse couche, perdre le bébé ; fausse couche | miscarry, have a miscarriage ; miscarriage
marry | se marier, épouser, convoler, s'unir par le mariage, prendre pour époux, se dire oui ; mariage, noces | marry, get married, wed, tie the knot, be wed, say i do ; marriage, wedding | implies be-married
be-married | être marié, vivre en couple, être en couple ; ; marié | be married, be in a relationship, have a husband, have a wife ; ; married | opposite be-single, set marital-status
be-single | être célibataire, vivre en célibataire, rester célibataire ; célibat ; célibataire | be single, be unmarried, be a bachelor ; ; single, unmarried | set marital-status, opposite be-married
be-widowed | être veuf, être veuve, perdre son mari, perdre sa femme, perdre son épouse ; veuvage ; veuf | be widowed, be a widow, be a widower, lose one's husband, lose one's wife ; widowhood ; widowed | set marital-status
divorce | divorcer, se séparer de son conjoint, demander le divorce ; divorce | divorce, get divorced, end one's marriage, file for divorce ; divorce
split-up | se séparer, se quitter, mettre fin à leur relation ; séparation, rupture amoureuse | split from, break up, part company, break up with ; breakup, separation | opposite stay-together
stay-together | rester ensemble, rester unis | stay together, remain together, stick together | opposite split-up
get-together | se mettre ensemble, sortir avec, être en couple avec, tomber amoureux | start dating, go out with, date, become a couple
get-engaged | se fiancer, être fiancé ; fiançailles | get engaged, be engaged to, become engaged ; engagement
break-engagement | rompre ses fiançailles, annuler le mariage ; rupture des fiançailles | break off one's engagement, call off the wedding
adopt-child | adopter un enfant, recueillir un enfant ; adoption d'un enfant | adopt a child, foster a child, adopt a baby ; adoption, fostering | implies have-children
bring-up | élever, éduquer, élever ses enfants, avoir la garde ; éducation, garde | bring up, raise a child, rear, nurture ; upbringing, custody | converse grow-up-with
grow-up-with | grandir chez, être élevé | be brought up, be raised | converse bring-up
grow-up | grandir, passer son enfance, passer sa jeunesse, devenir adulte ; enfance, jeunesse, croissance de l'enfant | grow up, spend one's childhood, come of age, mature ; childhood
have-children | avoir des enfants, être père, être mère, devenir père, devenir mère ; paternité, maternité | have children, be a father, be a mother, become a father, become a mother ; parenthood, fatherhood, motherhood | opposite be-childless
be-childless | être sans enfant | be childless ; ; childless | opposite have-children
be-related | être apparenté, être de la famille, avoir un lien de parenté ; parenté | be related by blood, be kin, be a relative ; kinship
descend-from | descendre de, être issu, être le descendant, avoir pour ancêtre ; ascendance, descendance, lignée | descend from, be of descent, trace one's ancestry, be descended ; descent, ancestry, lineage
come-from | venir de, être originaire, être natif, provenir, tirer son origine, avoir ses racines ; origine, provenance ; originaire, natif | come from, hail from, originate, be a native, have its roots, be from ; origin, provenance ; native, originating | converse supply
love | aimer, adorer, être amoureux, chérir, être épris, avoir le béguin ; amour ; amoureux | love, adore, be in love, cherish, be fond, fall in love ; love, affection ; beloved | opposite hate
hate | détester, haïr, exécrer, abhorrer, avoir en horreur ; haine, détestation, aversion | hate, detest, loathe, abhor, despise ; hatred, hate, loathing, aversion | opposite love
like | apprécier, aimer bien, affectionner, raffoler, prendre plaisir, être friand | like, enjoy, be keen, be partial ; liking, enjoyment | opposite dislike
dislike | répugner ; antipathie | dislike ; dislike, distaste | opposite like
befriend | se lier d'amitié, devenir ami, sympathiser, être ami ; amitié | befriend, make friends, become friends, be friends ; friendship | opposite become-enemies
become-enemies | devenir ennemis, se fâcher, être brouillé, être ennemi ; inimitié | become enemies, be enemies, fall out with, be on bad terms ; enmity | opposite befriend
respect-person | admirer, respecter une personne, vénérer, avoir de l'estime ; admiration, estime, vénération | admire, look up to, esteem, revere, hold in high regard ; admiration, esteem, reverence | opposite despise
despise | mépriser, dédaigner, regarder de haut, tenir en piètre estime ; mépris, dédain | look down on, scorn, disdain, hold in contempt ; contempt, disdain, scorn | opposite respect-person
mourn | pleurer un mort, être en deuil, porter le deuil, se recueillir ; deuil, recueillement | mourn, grieve, be in mourning, pay one's respects ; mourning, grief
celebrate | fêter, célébrer, faire la fête, commémorer, festoyer ; célébration, fête, commémoration | celebrate, commemorate, party, mark the anniversary, rejoice ; celebration, commemoration, party, festivity
baptise | baptiser un enfant, être baptisé chrétien ; baptême | baptise, baptize, be christened ; baptism, christening
convert-faith | se convertir, embrasser la foi, embrasser l'islam | embrace the faith, become a convert
renounce-faith | renier sa foi, abjurer, apostasier ; apostasie, abjuration | renounce one's faith, abjure, leave the faith ; apostasy
pray | prier, faire sa prière, se recueillir en prière ; prière | pray, say a prayer, worship ; prayer, worship
live-life | vivre, mener une vie, mener une existence ; vie | live, lead a life, spend one's life ; life
care-for | prendre soin, veiller sur, être aux petits soins ; soin | care for, take care of, tend, nurse ; care
abandon-child | abandonner son enfant, abandonner un enfant, laisser orphelin ; abandon d'enfant | abandon one's child, abandon a child, leave an orphan
be-orphaned | être orphelin, perdre ses parents ; ; orphelin | be orphaned, be an orphan, lose one's parents ; ; orphaned
inherit-trait | tenir de ses parents, hériter de ses traits ; hérédité | take after, inherit from one's parents ; heredity
resemble | ressembler, se ressembler, avoir un air, être semblable, être similaire, s'apparenter ; ressemblance, similitude ; semblable, similaire | resemble, look like, be similar, be alike, be akin, bear a resemblance ; resemblance, similarity, likeness ; similar, alike | opposite differ
differ | se distinguer, être différent, se différencier ; différence ; différent, distinct | differ from, be different, be distinct, stand apart ; difference, distinction, contrast ; different, distinct | opposite resemble
`);
