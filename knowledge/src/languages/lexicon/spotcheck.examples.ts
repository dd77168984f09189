// Pairs of words and how a reader would say they stand: the lexicon must say the same. `f` French, `e` English.
//   same       one meaning                              implies    whoever says the first says the second
//   opposite   the two cannot both be true of one       unrelated  neither meets nor excludes the other
//   exclusive  two members of one exclusive set
export const spotcheck = `
f démission | e resignation | same
f victoire | e win | same
f bénéfice | e profit | same
f chômage | e unemployment | same
f chiffre d'affaires | e turnover | same
f grève | e strike | same
f maire | e mayor | same
f autrice | e author | same
f cheffe | e head | same
f sénatrice | e senator | same
f infirmière | e nurse | same
f coupable | e guilty | same
f gratuit | e free of charge | same
f suédois | e Swedish | same
f ghanéen | e Ghanaian | same
f canicule | e heatwave | same
f vaccin | e vaccine | same
f séisme | e earthquake | same
f obligatoire | e mandatory | same
f bientôt | e soon | same
f ensemble | e together | same
f sous-marin | e submarine | same
f logiciel libre | e free software | same
f droits de douane | e tariff | same
f conseil d'administration | e board of directors | same
f cour d'appel | e court of appeal | same
f peine de mort | e death penalty | same
f énergie éolienne | e wind power | same
f licenciement | e dismissal | same
f plainte | e complaint | same
f logement | e accommodation | same
f hebdomadaire | e weekly | same
f milliardaire | e billionaire | same
f enquête | e investigation | same
f victoire | f défaite | opposite
e victory | e defeat | opposite
f majorité | f minorité | opposite
f excédent | f déficit | opposite
e surplus | e deficit | opposite
e profit | e loss | opposite
f bénéfice | e loss | opposite
f coupable | f innocent | opposite
e guilty | e innocent | opposite
f vivant | e dead | opposite
e ally | e enemy | opposite
f allié | f ennemi | opposite
f importations | f exportations | opposite
e imports | f exportations | opposite
f importateur | f exportateur | opposite
f légal | f illégal | opposite
f public | e private | opposite
f obligatoire | f facultatif | opposite
e mandatory | e optional | opposite
e rural | e urban | opposite
f nord | f sud | exclusive
e majority | e minority | opposite
f hausse | f baisse | opposite
f hausse | e drop | opposite
e shortage | e glut | opposite
f pénurie | f surplus | opposite
f acquittement | f condamnation | opposite
e acquittal | e conviction | opposite
f accord | f désaccord | opposite
f croissance économique | f récession | opposite
e inflation | e deflation | opposite
f embauche | f licenciement | opposite
f ouverture | f fermeture | opposite
f succès | f échec | opposite
e success | e failure | opposite
f temporaire | e permanent | opposite
f anonyme | e named | opposite
f acheteur | e seller | opposite
f employeur | e employee | opposite
f débiteur | f créancier | opposite
f mineur | f majeur | opposite
e wholesale | e retail | opposite
f favorable | f défavorable | opposite
e winner | e loser | opposite
f plaignant | f accusé | opposite
f guerre | f paix | opposite
e war | e peace | opposite
f présence | f absence | opposite
f début | f fin | opposite
f optimisme | f pessimisme | opposite
f confiance | f méfiance | opposite
f pauvreté | f richesse | opposite
f démocratie | f dictature | opposite
e domestic | e foreign | opposite
e rich | e poor | opposite
f avantage | f inconvénient | opposite
e advantage | e disadvantage | opposite
f supérieur | f inférieur | opposite
e transparency | e opacity | opposite
f entrée | f sortie | opposite
f suffisant | f insuffisant | opposite
e compatible | e incompatible | opposite
f dépendance | f indépendance | opposite
f sécurité | f insécurité | opposite
f vrai | f faux | opposite
e armed | e unarmed | opposite
f français | e Portuguese | exclusive
f norvégien | f danois | exclusive
f rouge | e blue | exclusive
f général | f colonel | exclusive
e sergeant | e lieutenant | exclusive
f prêtre | f pape | exclusive
f piano | e violin | exclusive
f hiver | f printemps | exclusive
e winter | e spring | exclusive
f médaille d'or | f médaille d'argent | opposite
e gold medal | e bronze medal | opposite
f célibataire | f marié | opposite
e divorced | e widowed | exclusive
f euro | e dollar | exclusive
f yen | f livre sterling | exclusive
f bois | f acier | exclusive
f frère | e sister | exclusive
f oncle | f cousin | exclusive
f chat | e dog | exclusive
f CDI | f CDD | exclusive
f protestant | f catholique | opposite
f chrétien | f musulman | exclusive
f tribunal correctionnel | f cour d'assises | exclusive
f présidentielle | f municipales | exclusive
e presidential election | e local election | exclusive
f Mars | f Vénus | exclusive
f hôpital | f école | exclusive
f nucléaire | f charbon | exclusive
e carbon tax | e wealth tax | exclusive
f roman | f poème | exclusive
f cancer | f diabète | exclusive
f hélicoptère | f planeur | exclusive
f ambassadeur | f consul | exclusive
f licence | f master | exclusive
f carré | f rond | exclusive
f pluie | f neige | exclusive
f assassinat | f suicide | exclusive
f député | f sénateur | exclusive
e manslaughter | e murder | exclusive
f romancier | f écrivain | implies
e surgeon | e doctor | implies
f démission | f départ | implies
f fondateur | e found | implies
e cofounder | e founder | implies
f caniche | f chien | implies
f cathédrale | f bâtiment | implies
f voiture électrique | f voiture | implies
f sergent | f soldat | implies
e gold medal | e medal | implies
f cofondateur | f fondateur | implies
e poodle | e animal | implies
f général de brigade | f général | implies
f chercheur | f start-up | unrelated
f voiture | f rouge | unrelated
e president | e founder | unrelated
f professeur | f écrivain | unrelated
e actor | e director | unrelated
f médecin | f député | unrelated
f français | f catholique | unrelated
e engineer | e entrepreneur | unrelated
f ministre | f maire | unrelated
f chanteur | f acteur | unrelated
e nurse | e mother | unrelated
e wife | e mother | exclusive
f père | f fils | exclusive
e Russian | e Orthodox | unrelated
f pétrole | f voiture | unrelated
f vélo | f casque | unrelated
e budget | e salary | unrelated
f inflation | f chômage | unrelated
f guerre | f armée | unrelated
e minister | e member of parliament | unrelated
e champion | e record holder | unrelated
f libéral | f européen | unrelated
f comédie | f roman | unrelated
`;
