// Saying, announcing, publishing, denying, confirming, leaking, asking, criticising, praising.
import { table } from '../table.ts';

export const SPEECH = table('actions', `
say | dire, déclarer, affirmer, indiquer, expliquer, préciser, souligner, assurer, faire savoir, faire valoir ; déclaration, propos, affirmation, parole | say, state, tell, explain, remark, note, add, point out, declare, stress, comment, assert, put it ; statement, remark, comment, assertion, word
keep-silent | se taire, garder le silence, rester muet, refuser de commenter, se murer dans le silence, observer le silence ; silence, mutisme | keep silent, stay silent, remain silent, decline to comment, say nothing, refuse to comment, keep quiet, stay mum ; silence | opposite say, opposite comment-publicly
comment-publicly | s'exprimer, prendre la parole, commenter, réagir, prendre position, s'exprimer publiquement, sortir de son silence ; prise de parole, commentaire, réaction | speak out, speak up, comment publicly, react, take a stand, break one's silence, weigh in, speak publicly ; reaction, public statement
announce | annoncer, faire part, proclamer, officialiser, rendre publique, déclarer officiellement, communiquer ; annonce, proclamation, communiqué, officialisation | announce, proclaim, make public, make known, make an announcement, issue a statement, communicate ; announcement, proclamation, press release, communiqué
claim | prétendre, alléguer, clamer ; prétention, allégation | claim, allege, maintain that, contend that, purport ; allegation, contention | opposite deny
deny | nier, démentir, contester, rejeter les accusations, récuser, opposer un démenti ; démenti, dénégation | deny, refute, dispute, rebut, reject the allegations, contest, disavow, dismiss the claim ; denial, rebuttal
confirm | confirmer, corroborer, attester, ratifier l'information ; confirmation, validation | confirm, corroborate, bear out, back up the claim, attest, substantiate ; confirmation, corroboration, validation | opposite deny
admit | admettre, reconnaître, avouer, confesser, passer aux aveux, concéder, convenir ; aveu, reconnaissance, confession | admit, acknowledge, confess, concede, own up, recognise, recognize, come clean ; admission, confession, acknowledgement, acknowledgment | opposite deny
reveal | révéler, dévoiler, divulguer, lever le voile, rendre public, mettre en lumière, dévoiler au grand jour ; révélation, divulgation, dévoilement | reveal, disclose, unveil, divulge, bring to light, expose, shed light, lay bare, uncover ; revelation, disclosure, unveiling, exposure | opposite keep-secret
keep-secret | garder secret, tenir secret, taire, passer sous silence, garder confidentiel, occulter ; secret, confidentialité | keep secret, keep under wraps, keep quiet about, withhold, cover up, hush up, keep confidential ; secrecy, confidentiality
leak | fuiter, faire fuiter, laisser fuiter, éventer, laisser filtrer ; fuite | leak, leak out, leak to the press, let slip ; leak | opposite keep-secret
publish | publier, faire paraître, paraître, éditer, sortir un livre, mettre en ligne, diffuser un texte ; publication, parution, édition, mise en ligne | publish, put out, issue, bring out a book, release a report, post online, come out in print ; publication, release, edition, publishing | opposite withhold-publication
withhold-publication | refuser de publier, renoncer à publier, retirer l'article ; non-publication, rétractation | refuse to publish, leave unpublished, pull the article, retract ; retraction
write | écrire, rédiger, signer un texte, coucher sur le papier, noter ; écriture, rédaction | write, pen, draft, author, compose a text, write down ; writing, drafting
read | lire, parcourir, bouquiner, consulter ; lecture | read, peruse, leaf through, consult ; reading
talk | parler, discuter, bavarder, converser, dialoguer ; discussion, conversation, dialogue, bavardage | talk, speak, chat, converse, discuss, have a conversation, exchange views ; discussion, conversation, talk, dialogue, chat
ask | demander, interroger, questionner, poser une question, s'enquérir ; question, interrogation | ask, question, inquire, enquire, pose a question, query ; question, enquiry, query | opposite answer
answer | répondre, répliquer, rétorquer, riposter verbalement, donner une réponse ; réponse, réplique | answer, reply, respond, retort, give an answer ; answer, reply, response, retort | converse ask
request | solliciter, requérir, réclamer, faire la demande, présenter une demande ; sollicitation, requête, demande | request, solicit, call for, seek, make a request, petition ; request, call, plea, petition
demand | exiger, revendiquer, mettre en demeure, sommer ; exigence, revendication, ultimatum | demand, insist on, issue an ultimatum ; demand, ultimatum
criticise | critiquer, dénoncer, fustiger, épingler, reprocher, pointer du doigt, s'en prendre, étriller, condamner, blâmer, vilipender, tirer à boulets rouges, décrier, pourfendre, clouer au pilori ; critique, dénonciation, reproche, condamnation, blâme | criticise, criticize, denounce, condemn, slam, blast, lambast, lambaste, decry, censure, rebuke, take aim, deplore, find fault, castigate, chide, pan ; criticism, condemnation, denunciation, rebuke, censure, backlash | opposite praise
praise | saluer, féliciter, encenser, vanter, applaudir, rendre hommage, faire l'éloge, complimenter, tirer son chapeau, plébisciter ; éloge, louange, félicitations, hommage, compliment | praise, hail, laud, applaud, commend, congratulate, pay tribute, compliment, acclaim, extol, welcome the decision ; praise, tribute, acclaim, compliment, commendation, congratulations
accuse | accuser, mettre en cause, incriminer, imputer, rejeter la faute, tenir pour responsable, montrer du doigt ; accusation, mise en cause, imputation | accuse, blame, incriminate, point the finger, pin the blame, hold responsible ; accusation, blame | opposite clear-name
clear-name | disculper, innocenter, blanchir de tout soupçon, mettre hors de cause, dédouaner, laver de tout soupçon ; disculpation | exonerate, clear of wrongdoing, clear one's name, vindicate, absolve, exculpate ; exoneration, vindication
apologise | s'excuser, présenter ses excuses, demander pardon, faire amende honorable, exprimer ses regrets ; excuse, excuses, mea culpa | apologise, apologize, say sorry, offer an apology, issue an apology, express regret ; apology | opposite refuse-apology
refuse-apology | refuser de s'excuser | refuse to apologise, refuse to apologize
thank | remercier, dire merci, exprimer sa gratitude, savoir gré ; remerciement, gratitude | thank, say thanks, express gratitude ; thanks, gratitude
greet | saluer de la main, dire bonjour, souhaiter la bienvenue, accueillir chaleureusement ; salutation, bienvenue | greet, say hello, bid welcome, wave hello ; greeting, welcome
insult | insulter, injurier, offenser, outrager ; insulte, injure, outrage, offense | insult, abuse verbally, offend, call names ; insult, slur, verbal abuse
defame | diffamer, calomnier, salir la réputation ; diffamation, calomnie | defame, slander, libel, smear ; defamation, slander, libel, smear
threaten | menacer, brandir la menace, faire chanter, intimider ; menace, intimidation, chantage | threaten, menace, issue a threat, blackmail, intimidate ; threat, intimidation, blackmail | opposite reassure
reassure | rassurer, se vouloir rassurant, tranquilliser, apaiser les craintes ; réassurance | reassure, allay fears, put at ease, calm fears ; reassurance
warn | avertir, alerter, mettre en garde, prévenir, tirer la sonnette d'alarme, sonner l'alarme ; avertissement, alerte, mise en garde, préavis | warn, alert, caution, sound the alarm, raise the alarm, put on notice ; warning, alert
advise | conseiller, recommander, préconiser, suggérer, prôner ; conseil, recommandation, préconisation, suggestion | advise, recommend, suggest, counsel, advocate, urge ; advice, recommendation, suggestion, counsel | opposite advise-against
advise-against | déconseiller, dissuader ; dissuasion | advise against, discourage, dissuade, warn against, recommend against ; dissuasion, deterrence
convince | convaincre, persuader, emporter l'adhésion, rallier à sa cause ; persuasion | convince, persuade, win over, talk into, sway ; persuasion | opposite fail-convince
fail-convince | peiner à convaincre, échouer à convaincre, laisser sceptique | leave unconvinced
promise | promettre, jurer, prendre l'engagement, faire la promesse ; promesse, engagement, serment | promise, pledge, vow, commit to, swear, undertake to, give one's word ; promise, pledge, commitment, vow, undertaking | opposite rule-out
rule-out | exclure, écarter l'hypothèse, refuser d'envisager | rule out, exclude the possibility, dismiss the idea
keep-promise | tenir parole, tenir sa promesse, tenir ses promesses, honorer ses engagements, respecter son engagement, respecter ses engagements, tenir ses engagements | keep one's word, keep one's promise, honour one's commitments, honor one's commitments, deliver on one's promise, make good on | opposite break-promise
break-promise | manquer à sa parole, trahir sa promesse, rompre sa promesse, revenir sur sa parole, renier ses engagements, se dédire | break one's promise, go back on one's word, renege, break one's word, betray one's promise
predict | prédire, prévoir, pronostiquer, anticiper, tabler sur, s'attendre, escompter, prophétiser ; prévision, prédiction, pronostic, projection | predict, forecast, expect, anticipate, foresee, project, foretell, reckon on ; prediction, forecast, projection, expectation
report | rapporter, relater, signaler, faire état, rendre compte, relayer, faire le récit ; compte rendu, signalement, rapport | report, relate, recount, cover the story, give an account, chronicle, relay ; report, account
describe | décrire, dépeindre, qualifier, présenter comme, dresser le portrait, brosser le portrait ; description, portrait | describe, depict, portray, characterise, characterize, label, call it ; description, depiction, portrayal
define | définir, délimiter, cerner ; définition | define, delimit, spell out ; definition
mention | mentionner, évoquer, citer, faire mention, faire allusion, faire référence ; mention, allusion, évocation, citation, référence | mention, cite, refer to, allude, touch on, quote, make reference ; mention, reference, allusion, citation, quote | opposite not-mention
not-mention | passer à la trappe, éluder, esquiver la question | omit to mention, sidestep, dodge the question, skirt, gloss over
discuss-issue | débattre, aborder, traiter d'un sujet, examiner la question ; débat | debate, address, tackle the subject, deliberate, thrash out ; debate, deliberation
argue-quarrel | se disputer, se quereller, se chamailler, s'opposer vivement, se brouiller, polémiquer ; dispute, querelle, brouille, altercation, polémique | quarrel, argue, fall out, bicker, squabble, spar, feud ; quarrel, argument, row, feud, spat, dispute, controversy | opposite make-peace
agree | être d'accord, s'accorder, tomber d'accord, s'entendre, se mettre d'accord, partager l'avis, trouver un terrain d'entente ; accord, entente, consensus, compromis | agree, concur, see eye to eye, reach agreement, reach a deal, strike a deal, come to terms, find common ground ; agreement, deal, accord, consensus, compromise | opposite disagree
disagree | être en désaccord, diverger d'opinion ; désaccord, divergence, dissension, différend, mésentente | disagree, differ, be at odds, be in disagreement, be divided over, clash over ; disagreement, rift, discord, dissent
joke | plaisanter, blaguer, ironiser, faire de l'humour ; plaisanterie, blague, boutade | joke, quip, jest, kid, make fun ; joke, quip, jest | opposite be-serious
be-serious | parler sérieusement, être sérieux ; sérieux, gravité ; sérieux | be serious, be in earnest, mean it ; seriousness ; serious
lie-falsehood | mentir, raconter des mensonges, travestir la vérité, tromper son monde, mener en bateau ; mensonge, tromperie, contrevérité | tell lies, tell a lie, deceive, mislead, bend the truth ; lie, deception, falsehood | opposite tell-truth
tell-truth | dire la vérité, dire vrai, jouer cartes sur table ; sincérité | tell the truth, be honest, be truthful ; truth, honesty, truthfulness
translate | traduire, interpréter dans une langue, sous-titrer ; traduction, sous-titrage | translate, render into, interpret from, subtitle ; translation, subtitling
pronounce | prononcer, articuler, énoncer ; prononciation, énonciation | pronounce, utter, articulate, enunciate ; pronunciation, utterance
shout | crier, hurler, s'écrier, scander, vociférer ; cri, hurlement | shout, yell, scream, cry out, chant slogans ; shout, scream, yell, cry | opposite whisper
whisper | chuchoter, murmurer, souffler à l'oreille ; chuchotement, murmure | whisper, murmur, speak softly ; whisper, murmur
sign | signer, parapher, conclure un accord, apposer sa signature, ratifier par signature ; signature, paraphe | sign, ink, put pen to paper, sign off on ; signing, signature | opposite refuse-to-sign
refuse-to-sign | refuser de signer | refuse to sign, decline to sign
interview | interviewer, interroger au micro, recueillir les propos, s'entretenir au micro ; interview | interview, conduct an interview ; interview | converse be-interviewed
be-interviewed | accorder un entretien, donner une interview, répondre aux questions, accorder une interview | give an interview, be interviewed, sit down for an interview
call-phone | téléphoner, passer un coup de fil, appeler au téléphone, contacter, prendre contact ; appel téléphonique, coup de fil, contact | telephone, phone, ring up, give a call, contact, reach out, get in touch ; phone call, contact
inform | informer, mettre au courant, tenir informé, notifier, aviser ; information, notification | inform, notify, let know, brief, keep informed, apprise ; information, notification, briefing | opposite keep-in-dark
keep-in-dark | laisser dans l'ignorance, tenir à l'écart | keep in the dark, leave in the dark
persist-claim | insister, marteler, répéter avec force ; insistance | insist, hammer home, reiterate forcefully ; insistence
exaggerate | exagérer, surestimer, gonfler les chiffres, grossir le trait, en rajouter ; exagération, surestimation | exaggerate, overstate, overestimate, inflate, overplay, blow out of proportion ; exaggeration, overstatement, overestimate | opposite understate
understate | minimiser, sous-estimer, relativiser, banaliser, minorer ; minimisation, sous-estimation, minoration | understate, downplay, underestimate, minimise, minimize, play down, make light ; understatement, underestimate
summarise | résumer, récapituler, synthétiser ; résumé, synthèse, récapitulatif | summarise, summarize, sum up, recap, outline ; summary, recap, outline
question-doubt | remettre en cause, mettre en doute, remettre en question, s'interroger sur, douter, jeter le doute ; remise en cause, remise en question, doute | call into question, cast doubt, challenge the idea, doubt, be sceptical, be skeptical, raise questions ; doubt, scepticism, skepticism | opposite be-certain
be-certain | être certain, être sûr, avoir la certitude, être convaincu ; certitude, conviction ; certain, sûr, convaincu | be certain, be sure, be convinced, be confident ; certainty, confidence ; certain, sure, convinced, confident
`);
