// Illness, treatment, epidemics, medicine.
import { table } from '../table.ts';

export const HEALTH = table('actions', `
be-ill | être malade, souffrir de, être atteint, être souffrant, être alité ; maladie ; malade, souffrant | be ill, be sick, be unwell, suffer from, have the disease, be bedridden ; illness, sickness, disease ; ill, sick, unwell | opposite be-healthy
be-healthy | être en bonne santé, se porter bien, être bien portant, se porter comme un charme ; santé ; sain, bien portant | be healthy, be in good health, be well ; health ; healthy | opposite be-ill
fall-ill | tomber malade, contracter, attraper une maladie, développer une maladie | fall ill, get sick, become ill, contract, come down with, catch a disease, develop a disease, sicken 
sunbathe | prendre un bain de soleil, se faire bronzer ; bronzage | sunbathe, get a tan ; sunbathing
stutter | bégayer ; bégaiement | stutter, stammer ; stutter, stammer
snore | ronfler ; ronflement | snore ; snoring
recover-health | guérir, se remettre, recouvrer la santé, être guéri ; guérison, rétablissement, convalescence, rémission | recover from, get well, be cured, regain one's health, be on the mend, be in remission, get better from ; recovery, convalescence, remission
treat | soigner, traiter un patient, prendre en charge un patient, administrer un traitement, traiter ; traitement, soins, prise en charge, thérapie | treat, give treatment, administer treatment, medicate ; treatment, therapy, medical care | opposite leave-untreated
leave-untreated | laisser sans soins | leave untreated, go untreated | opposite treat
cure | venir à bout d'une maladie, guérir ; remède | cure, heal ; cure, remedy, healing
infect | infecter, contaminer, transmettre le virus ; infection, contamination, transmission | infect, transmit the virus, pass on the virus ; infection, transmission, contagion
vaccinate | vacciner, immuniser, administrer un vaccin ; vaccination, immunisation, vaccin | vaccinate, immunise, immunize, inoculate, give a jab ; vaccination, immunisation, immunization, inoculation, jab | opposite be-unvaccinated, converse get-vaccinated
get-vaccinated | se faire vacciner, recevoir un vaccin | get vaccinated, get a jab, receive a vaccine, have the jab | converse vaccinate, opposite be-unvaccinated
be-unvaccinated | être non vacciné, refuser le vaccin, refuser la vaccination ; ; non vacciné | be unvaccinated, refuse the vaccine, refuse vaccination ; ; unvaccinated | opposite vaccinate, opposite get-vaccinated
test-positive | être testé positif, avoir un test positif ; test positif, résultat positif | test positive, have a positive test ; positive test, positive result | opposite test-negative, set test-result
test-negative | être testé négatif, avoir un test négatif ; test négatif, résultat négatif | test negative, have a negative test ; negative test, negative result | set test-result, opposite test-positive
diagnose | diagnostiquer, poser un diagnostic, dépister ; diagnostic, dépistage | diagnose, make a diagnosis, screen for ; diagnosis, screening
operate-on | opérer ; opération, intervention chirurgicale, chirurgie | operate on ; operation, surgery, surgical procedure | converse undergo-surgery
undergo-surgery | se faire opérer, subir une opération, subir une intervention, passer sur le billard | undergo surgery, have an operation, have surgery, go under the knife | converse operate-on
transplant | greffer, transplanter, recevoir une greffe ; greffe, transplantation | transplant, graft, receive a transplant ; transplant, transplantation, graft | implies operate-on
hospitalise | hospitaliser, admettre à l'hôpital, être admis à l'hôpital ; hospitalisation | hospitalise, hospitalize, take to hospital, be admitted to hospital ; hospitalisation, hospitalization, hospital admission | implies treat
leave-hospital | sortir de l'hôpital, quitter l'hôpital ; sortie de l'hôpital | leave hospital, be discharged from hospital, leave the hospital, be released from hospital ; hospital discharge
quarantine | mettre en quarantaine, placer à l'isolement, s'isoler, être en quarantaine ; quarantaine, isolement | quarantine, put in quarantine, self-isolate, be in quarantine ; quarantine, isolation
lock-down | confiner, décréter le confinement ; confinement | lock down, go into lockdown, impose a lockdown ; lockdown | opposite end-lockdown
end-lockdown | déconfiner, lever le confinement, sortir du confinement ; déconfinement, levée du confinement | lift the lockdown, end the lockdown, come out of lockdown ; easing of lockdown | opposite lock-down
prescribe | prescrire, faire une ordonnance ; prescription, ordonnance | prescribe, write a prescription ; prescription
inject | piquer, faire une injection ; injection, piqûre | inject into, give an injection ; injection
be-immune | être immunisé, avoir des anticorps ; immunité ; immunisé | be immune, have antibodies ; immunity ; immune | opposite be-vulnerable
be-vulnerable | être vulnérable, être fragile ; vulnérabilité, fragilité ; vulnérable, fragile | be vulnerable, be susceptible, be fragile ; vulnerability, fragility ; vulnerable, fragile | opposite be-immune
be-disabled | être handicapé, être en situation de handicap, être invalide ; handicap, invalidité ; handicapé, invalide | be disabled, have a disability ; disability ; disabled
be-paralysed | être paralysé, être cloué au lit ; paralysie | be paralysed, be paralyzed ; paralysis ; paralysed, paralyzed
be-in-coma | être dans le coma, tomber dans le coma, être inconscient, perdre connaissance, s'évanouir ; coma, inconscience, évanouissement | be in a coma, fall into a coma, be unconscious, lose consciousness, pass out, faint ; coma, unconsciousness ; unconscious | opposite be-conscious, implies be-ill
be-conscious | être conscient de soi, reprendre connaissance, sortir du coma, revenir à soi ; conscience | be conscious, regain consciousness, come out of a coma, come round ; consciousness | opposite be-in-coma
be-in-intensive-care | être en réanimation, être en soins intensifs, être dans un état critique, être entre la vie et la mort ; réanimation, soins intensifs | be in intensive care, be in a critical condition, fight for one's life ; intensive care, critical condition | implies be-ill
be-contagious | être contagieux, être transmissible, se transmettre ; contagion ; contagieux, transmissible | be contagious, be infectious, be transmissible, be catching ; contagiousness ; contagious, infectious | opposite be-non-contagious
be-non-contagious | être non contagieux ; ; non contagieux | be non-contagious ; ; non-contagious | opposite be-contagious
be-fatal | être mortel, être fatal, être létal, coûter la vie ; létalité, mortalité ; mortel, fatal, létal | be fatal, be deadly, be lethal, prove fatal, claim lives ; fatality, lethality, mortality ; fatal, deadly, lethal | opposite be-harmless
be-harmless | être inoffensif, être sans danger, être bénin, être anodin ; innocuité ; inoffensif, bénin, anodin | be harmless, be benign, be safe to use, be innocuous ; harmlessness ; harmless, benign, innocuous | opposite be-fatal, opposite be-toxic
be-toxic | être toxique, être nocif, être dangereux, être nuisible ; toxicité, nocivité ; toxique, nocif, dangereux | be toxic, be poisonous, be dangerous, be hazardous ; toxicity ; toxic, poisonous, dangerous, hazardous | opposite be-harmless
poison | empoisonner, intoxiquer ; empoisonnement, intoxication | poison ; poisoning
overdose | faire une overdose, mourir d'une overdose ; overdose, surdose | overdose, take an overdose ; overdose
be-addicted | être accro, être toxicomane ; addiction, toxicomanie ; accro, toxicomane | be addicted, be hooked ; addiction ; addicted | opposite be-clean-drugs
be-clean-drugs | être sevré, se sevrer, se désintoxiquer ; sevrage, désintoxication | get clean, be off drugs, go through rehab ; detox, rehab, rehabilitation | opposite be-addicted
lose-weight | maigrir, perdre du poids, mincir, s'amincir, perdre des kilos, faire un régime ; perte de poids, amaigrissement, régime | lose weight, slim down, shed pounds, go on a diet, get thinner ; weight loss, slimming, diet | opposite gain-weight
gain-weight | grossir, prendre du poids, prendre des kilos, s'empâter ; prise de poids | gain weight, put on weight, get fat ; weight gain | opposite lose-weight
be-obese | être obèse, être en surpoids, être corpulent ; obésité, surpoids, embonpoint ; obèse | be obese, be overweight ; obesity ; obese, overweight | opposite be-thin, set body-build
be-thin | être mince, être maigre ; minceur, maigreur ; mince, maigre | be thin, be slim, be skinny ; thinness ; thin, slim, skinny | set body-build, opposite be-obese
bleed | saigner, perdre du sang ; saignement, hémorragie | bleed, lose blood, haemorrhage, hemorrhage ; bleeding, haemorrhage, hemorrhage
have-stroke | faire un avc, être victime d'un avc ; avc, accident vasculaire cérébral | have a stroke, suffer a stroke ; stroke | implies be-ill
have-heart-attack | faire une crise cardiaque, faire un infarctus, être victime d'un infarctus ; crise cardiaque, infarctus | have a heart attack, suffer a heart attack ; heart attack, cardiac arrest | implies be-ill
break-bone | se fracturer, se briser un os ; fracture | break a bone ; fracture, broken bone
amputate | amputer une jambe ; amputation | amputate, lose a leg, lose an arm ; amputation | implies operate-on
swell | gonfler, se dilater ; gonflement, enflure, dilatation | swell, swell up, puff up, dilate ; swelling, dilation | opposite deflate
deflate | dégonfler ; dégonflement | deflate, go down in size ; deflation | opposite swell
resuscitate | réanimer, ranimer ; ranimation | resuscitate ; resuscitation
isolate-virus | isoler un virus, séquencer ; séquençage | isolate a virus, sequence ; sequencing
`);
