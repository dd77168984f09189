// Teaching, studying, science: discovering, measuring, testing, estimating.
import { table } from '../table.ts';

export const KNOWLEDGE = table('actions', `
teach | enseigner, donner des cours, donner cours, professer, instruire un élève ; enseignement, cours | teach, instruct, give lessons, lecture, tutor, give a class ; teaching, instruction, tuition | converse learn-from
learn-from | être l'élève, suivre les cours, prendre des cours, étudier sous | learn from, be a pupil, take lessons, study under, be taught | converse teach
learn | apprendre, s'instruire, assimiler, acquérir une compétence ; apprentissage | learn, pick up a skill, acquire a skill, get the hang ; learning
study | étudier, faire des études, suivre des études, faire ses études, suivre un cursus ; étude, études, cursus | study, read for a degree, attend university, be a student, do a degree ; study, studies
enrol | s'inscrire, inscrire, immatriculer, s'enrôler ; inscription, immatriculation, enrôlement | enrol, enroll, register, sign up to, matriculate ; enrolment, enrollment, registration
drop-out | abandonner ses études, arrêter ses études, interrompre ses études, quitter l'école, quitter l'université ; décrochage scolaire, abandon des études | drop out of school, drop out of college, leave school, quit school, quit university, drop out of university ; dropout | implies leave, opposite graduate
graduate | obtenir son diplôme, être diplômé, décrocher son diplôme, sortir diplômé, terminer ses études ; diplôme, remise de diplôme | graduate, get one's degree, earn one's degree, obtain one's degree, complete one's studies ; graduation | opposite drop-out
pass-exam | réussir un examen, réussir l'examen, être reçu, être admis, passer avec succès ; réussite à l'examen, admission | pass an exam, pass the exam, pass the test, be admitted ; pass | opposite fail-exam, set exam-result
fail-exam | rater un examen, échouer à l'examen, être recalé, rater son examen ; échec à l'examen | fail an exam, fail the exam, flunk, fail the test | set exam-result, opposite pass-exam
research | faire des recherches, mener des recherches, chercher à comprendre, travailler sur un sujet ; recherche | research, do research, conduct research, carry out research ; research
discover | découvrir, mettre au jour, déceler, dénicher, identifier, faire la découverte, repérer, trouver la trace, détecter ; découverte, identification, détection | discover, find out, detect, identify, come across, make the discovery, locate ; discovery, detection
find | trouver, retrouver, tomber sur, mettre la main dessus ; trouvaille | find, stumble upon, track down, recover a lost, come upon ; find
lose-object | égarer, perdre un objet, perdre la trace, perdre | mislay, misplace, lose track, lose
look-for | chercher, rechercher, être en quête, être à la recherche, se mettre en quête ; recherche, quête | look for, search for, be in search, hunt for, seek out, be on the lookout ; search, quest, hunt | opposite stop-searching
stop-searching | cesser les recherches, abandonner les recherches, interrompre les recherches ; arrêt des recherches | call off the search, give up the search, stop looking, abandon the search | opposite look-for
invent | inventer, mettre au point, imaginer un procédé, être l'inventeur ; invention | invent, devise, come up with, be the inventor, think up, pioneer ; invention
innovate | innover, être à la pointe, être précurseur ; innovation | innovate, break new ground, be at the cutting edge ; innovation
patent | breveter, déposer un brevet ; brevet, dépôt de brevet | patent, file a patent ; patent
develop | élaborer, peaufiner, développer ; élaboration, développement, mise au point | work out, elaborate, craft, hone, develop ; development, elaboration
design | concevoir, dessiner les plans, être l'auteur, élaborer les plans ; conception, design | design, conceive, draw up plans, be the designer, engineer ; design, conception
estimate | chiffrer, faire une estimation, estimer ; estimation, ordre de grandeur | estimate, put the figure at, put at, guess, make an estimate, reckon at ; estimate, estimation, guess
calculate | calculer, faire le calcul, computer ; calcul | calculate, compute, work out the figure, do the maths, do the math ; calculation, computation
test | tester, mettre à l'essai, éprouver, mettre à l'épreuve, expérimenter, faire passer un test ; test, essai, expérimentation, mise à l'épreuve | test, try out, put to the test, trial, experiment, pilot ; test, trial, experiment, testing, experimentation
verify | vérifier, contrôler, s'assurer, recouper, certifier, authentifier ; vérification, contrôle, certification, authentification | verify, check, double-check, cross-check, fact-check, make certain, certify, authenticate ; verification, check, checking, certification, authentication
inspect | inspecter, auditer, contrôler sur place, expertiser ; inspection, audit | inspect, audit, examine on site, survey ; inspection, audit
analyse | analyser, décortiquer, disséquer, passer au crible, éplucher ; analyse, examen, décorticage | analyse, analyze, dissect, scrutinise, scrutinize, examine, break down the data ; analysis, examination, scrutiny
observe-science | étudier de près, suivre de près ; observation | observe, study closely, track ; observation, tracking
conclude | aboutir à la conclusion, tirer la conclusion, déduire, inférer ; déduction, inférence | come to the conclusion, draw the conclusion, deduce, infer ; deduction, inference
suggest-evidence | laisser penser, tendre à montrer, montrer ; indice, indication | indicate, point to, hint at, show, imply ; indication, sign
explain-cause | s'expliquer, élucider, éclairer le mystère ; explication, élucidation | explain why, elucidate, shed light on, clear up, clarify ; explanation, elucidation, clarification | opposite leave-unexplained
leave-unexplained | rester inexpliqué, rester un mystère, demeurer inexpliqué | remain unexplained, remain a mystery, defy explanation | opposite explain-cause
survey | sonder, faire un sondage, interroger un échantillon, mener une enquête d'opinion ; sondage, enquête d'opinion | poll, survey people, canvass opinion, conduct a survey ; poll, survey, opinion poll
sample | échantillonner, prélever un échantillon, faire un prélèvement ; échantillon, échantillonnage | take a sample, collect samples ; sample, sampling
model | modéliser, simuler sur ordinateur ; modélisation, simulation | model, simulate on a computer ; modelling, modeling, simulation
classify | classer, classifier, catégoriser, ranger parmi, répertorier ; classification, catégorisation | classify, categorise, categorize, class, sort into ; classification, categorisation, categorization
prove-effective | être efficace, se montrer efficace, faire ses preuves, donner des résultats ; efficacité ; efficace | be effective, prove effective, prove itself, do the job, be efficacious ; effectiveness, efficacy ; effective | opposite be-ineffective
be-ineffective | être inefficace, se révéler inefficace ; ; inefficace | be ineffective, prove ineffective, prove useless ; ineffectiveness ; ineffective, useless | opposite prove-effective
replicate | reproduire, répliquer une expérience, cloner, dupliquer ; reproduction, réplication, clonage, duplication | replicate, reproduce, clone, duplicate ; replication, cloning, duplication
correct | corriger, rectifier, remédier à une erreur, rétablir la vérité ; correction, rectification, rectificatif | correct, rectify, set the record straight, amend an error, put right ; correction, rectification
dig-archaeology | mener des fouilles, fouiller un site, exhumer des vestiges ; fouilles archéologiques | conduct a dig, excavate a site ; dig, archaeological dig
date-object | dater, remonter à ; datation | date back, date from, go back to ; dating
specialise-in | être spécialiste, être expert en ; expertise | be a specialist, be an expert, major in ; expertise
educate | scolariser, alphabétiser, envoyer à l'école ; scolarisation, alphabétisation | send to school, school, teach to read, educate ; schooling, education, literacy | opposite keep-from-school
keep-from-school | déscolariser, priver d'école, garder hors de l'école ; déscolarisation | keep out of school, keep from school, deny schooling | opposite educate
`);
