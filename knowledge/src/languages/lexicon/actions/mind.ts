// Knowing, believing, thinking, feeling, remembering, wanting.
import { table } from '../table.ts';

export const MIND = table('actions', `
know | savoir, connaître, être au courant, être conscient, être au fait, maîtriser un sujet ; connaissance, savoir | know, be aware, be familiar, be in the know, be acquainted ; knowledge, awareness ; aware | opposite be-unaware
be-unaware | être dans l'ignorance, méconnaître ; ignorance, méconnaissance ; ignorant, inconscient | be unaware, be in the dark, be ignorant ; ignorance, unawareness ; unaware, ignorant | opposite know
believe | croire, être persuadé, ajouter foi, avoir foi ; croyance, foi | believe, be persuaded, be of the belief ; belief, faith | opposite disbelieve
disbelieve | être incrédule, être sceptique, refuser de croire ; incrédulité, scepticisme ; incrédule, sceptique | disbelieve, be incredulous, refuse to believe ; disbelief, incredulity ; incredulous, sceptical, skeptical | opposite believe
think | penser, estimer, être d'avis, réfléchir, songer, méditer ; pensée, réflexion, avis, opinion | think, reckon, be of the opinion, reflect, ponder, mull ; thought, reflection, opinion, view
understand | comprendre, saisir le sens, piger, cerner le problème ; compréhension | understand, comprehend, get the point, fathom ; understanding, comprehension | opposite misunderstand
misunderstand | mal comprendre, se méprendre, mal interpréter ; malentendu, méprise, incompréhension, quiproquo | misunderstand, misinterpret, misread, get the wrong idea ; misunderstanding, misinterpretation | opposite understand
remember | se souvenir, se rappeler, garder en mémoire, se remémorer ; souvenir, mémoire | remember, recall to mind, recollect, keep in mind ; memory, recollection | opposite forget
forget | oublier, perdre la mémoire, sortir de la mémoire ; oubli, amnésie | forget, slip one's mind, lose one's memory ; forgetting, oblivion, amnesia | opposite remember
imagine | imaginer, se figurer, se représenter, inventer une histoire ; imagination | imagine, picture, visualise, visualize, fantasise ; imagination
be-mistaken | se tromper, faire erreur, commettre une erreur, avoir tort, faire fausse route, se fourvoyer, être dans l'erreur, se mettre le doigt dans l'œil ; erreur, faute, bévue | be mistaken, make a mistake, err, be in error, get it wrong, make an error, blunder ; mistake, error, blunder | opposite be-right
be-right | avoir raison, voir juste, être dans le vrai ; raison | be right, be in the right, get it right, be proved right | opposite be-mistaken
be-happy | être heureux, se réjouir, être content, être satisfait, être ravi, être aux anges, se féliciter ; bonheur, joie ; heureux, content, satisfait, ravi | be happy, be pleased, be glad, be delighted, be satisfied, be thrilled ; happiness, joy, satisfaction, delight ; happy, pleased, glad, delighted, satisfied, thrilled | opposite be-sad, opposite be-unhappy
be-sad | être triste, être malheureux, avoir le cafard, broyer du noir, être déprimé ; tristesse, malheur, chagrin ; triste, malheureux | be sad, be unhappy, be sorrowful, feel down ; sadness, unhappiness, sorrow ; sad, unhappy | opposite be-happy
be-unhappy | être mécontent, être insatisfait, être déçu ; mécontentement, insatisfaction, déception ; mécontent, insatisfait, déçu | be dissatisfied, be displeased, be disappointed, be discontented ; dissatisfaction, discontent, disappointment, displeasure ; dissatisfied, displeased, disappointed | opposite be-happy
disappoint | décevoir, désappointer, laisser sur sa faim ; désillusion, déconvenue | disappoint, let down, be a letdown, fall short of expectations, dash hopes ; letdown | opposite please
please | plaire, satisfaire, contenter, combler de joie, enchanter, séduire, faire plaisir ; satisfaction, enchantement | please, satisfy, delight, gratify, charm, make happy ; gratification | opposite disappoint, opposite anger
fear | craindre, redouter, avoir peur, s'inquiéter ; peur, crainte, inquiétude, appréhension | fear, be afraid, dread, be scared, be frightened, worry ; fear, dread, worry, concern, anxiety ; afraid, scared, frightened | opposite be-unafraid
be-unafraid | être sans crainte, être serein ; sérénité, courage ; serein | be unafraid, be fearless, be unconcerned ; serenity, courage ; unafraid, fearless | opposite fear
frighten | effrayer, faire peur, terrifier, épouvanter, terroriser ; effroi, épouvante, terreur | frighten, scare, terrify, terrorise, terrorize, spook ; fright, terror, scare | opposite reassure
worry-someone | inquiéter, préoccuper, alarmer, susciter l'inquiétude, angoisser, donner du souci ; préoccupation, souci | concern, alarm, trouble, be a concern, cause concern | opposite reassure
panic | paniquer, céder à la panique, s'affoler, perdre son sang-froid ; panique, affolement | panic, lose one's nerve, freak out, lose one's cool ; panic | opposite stay-calm
stay-calm | garder son calme, rester calme, garder son sang-froid, être calme ; calme, sang-froid ; calme | stay calm, keep calm, keep one's cool, keep one's nerve, be calm ; calm, composure ; calm, composed | opposite panic, opposite be-angry
anger | irriter, mettre en colère, fâcher, exaspérer, provoquer la colère, susciter l'ire, indigner, scandaliser, provoquer un tollé ; colère, irritation, indignation, tollé | anger, irritate, infuriate, enrage, annoy, outrage, cause outrage, spark outrage ; anger, irritation, outrage, fury, annoyance | opposite please
be-angry | être en colère, se mettre en colère, être furieux, s'emporter, voir rouge, sortir de ses gonds ; fureur, emportement ; furieux, fâché | be angry, get angry, be furious, lose one's temper, see red, fume ; ; angry, furious | opposite stay-calm
surprise | surprendre, étonner, stupéfier, prendre de court, créer la surprise, ébahir, sidérer ; surprise, étonnement, stupéfaction | surprise, astonish, amaze, stun, take by surprise, shock, startle, astound ; surprise, astonishment, amazement, shock ; surprised
hope | espérer, avoir l'espoir, nourrir l'espoir, garder espoir ; espoir, espérance | hope, be hopeful, have hopes, pin one's hopes ; hope | opposite despair
despair | désespérer, perdre espoir, être au désespoir ; désespoir | despair, lose hope, give up hope ; despair | opposite hope
want | vouloir, désirer, avoir envie, convoiter ; désir, souhait, envie, convoitise | want, desire, wish for, crave, covet, long for ; desire, wish, craving
need | avoir besoin, nécessiter ; besoin, nécessité | need, be in need, necessitate ; need, necessity | opposite do-without
do-without | se passer de, se dispenser | do without, manage without, dispense with | opposite need, opposite use
envy | envier, jalouser, être jaloux ; jalousie ; jaloux, envieux | envy, be jealous, be envious ; envy, jealousy ; jealous, envious
be-proud | être fier, s'enorgueillir, tirer fierté, se targuer ; fierté, orgueil ; fier | be proud, take pride, pride oneself ; pride ; proud | opposite be-ashamed
be-ashamed | avoir honte, être honteux ; honte ; honteux | be ashamed, feel shame, be embarrassed ; shame, embarrassment ; ashamed, embarrassed | opposite be-proud
humiliate | humilier, rabaisser, vexer, ridiculiser, tourner en dérision ; humiliation, vexation, dérision | humiliate, put down in public, belittle, ridicule, mock ; humiliation, ridicule, mockery
interest | intéresser, susciter l'intérêt, captiver, passionner, fasciner ; intérêt, fascination | interest, captivate, fascinate, arouse interest, intrigue ; interest, fascination | opposite bore
bore | ennuyer, lasser, laisser de marbre, laisser indifférent ; lassitude | bore, leave cold, tire of | opposite interest
attract | attirer, aimanter, drainer ; attraction, attrait | attract, draw in, lure, appeal to, pull in ; attraction, lure | opposite repel
repel | dégoûter, faire fuir ; répulsion, dégoût | repel, disgust, drive away, scare off, repulse ; repulsion, disgust | opposite attract
ignore-person | snober, faire la sourde oreille | cold-shoulder, turn a deaf ear, give the cold shoulder
notice | constater, s'apercevoir, se rendre compte, prendre conscience ; constat, prise de conscience | realise, realize, become aware, take note, come to realise ; realisation, realization
concentrate-mind | se concentrer sur, faire attention, prêter attention, être attentif ; attention ; attentif | concentrate on, pay attention, be attentive, focus on ; attention, focus ; attentive | opposite be-distracted
be-distracted | être distrait, se laisser distraire, avoir la tête ailleurs ; distraction, inattention ; distrait, inattentif | be distracted, lose focus, be inattentive, daydream ; distraction, inattention ; distracted, inattentive | opposite concentrate-mind
be-patient | être patient, faire preuve de patience ; patience | show patience ; patience ; patient | opposite be-impatient
be-impatient | être impatient, s'impatienter, perdre patience, trépigner ; impatience ; impatient | be impatient, lose patience, grow impatient ; impatience ; impatient | opposite be-patient
be-optimistic | être optimiste, voir la vie en rose, être confiant ; optimisme ; optimiste, confiant | be optimistic, be upbeat, look on the bright side ; optimism ; optimistic, upbeat | opposite be-pessimistic
be-pessimistic | être pessimiste, voir tout en noir ; pessimisme ; pessimiste | be pessimistic, be gloomy, be downbeat ; pessimism ; pessimistic, gloomy, downbeat | opposite be-optimistic
dare | oser, avoir l'audace, se risquer, avoir le courage, s'enhardir ; audace | dare to, have the courage, have the nerve, be bold enough ; audacity, boldness
master | maîtriser, dominer son sujet, posséder à fond ; maîtrise | master, have a command, be proficient, be fluent ; mastery, command, fluency
inspire | inspirer, s'inspirer ; inspiration | inspire, take inspiration, draw inspiration ; inspiration | converse be-based-on
imitate | imiter, copier, plagier, singer, s'inspirer fortement ; imitation, copie, plagiat | imitate, copy, mimic, plagiarise, plagiarize, ape, emulate ; imitation, copy, plagiarism
compare | comparer, mettre en parallèle, confronter, rapprocher ; comparaison, parallèle | compare, liken, draw a parallel, contrast ; comparison, parallel
interpret | interpréter, déchiffrer, décrypter, décoder ; interprétation, décryptage, décodage | interpret as, decipher, decode, decrypt ; interpretation, decoding
hide-feelings | feindre, faire semblant, simuler, faire mine ; feinte | feign, pretend, make believe, simulate ; pretence, pretense, feint
tolerate | supporter, s'accommoder ; endurance | put up with, stomach, endure ; endurance
blame-oneself | se reprocher, culpabiliser, s'accuser | blame oneself, reproach oneself, feel guilty
judge-value | évaluer, apprécier la valeur, coter ; évaluation, appréciation, notation | assess, evaluate, appraise, rate, judge ; assessment, evaluation, appraisal, rating
`);
