// Words that are read in several ways, with the part of speech they have where they stand: `form/tag` behind them.
export const FRENCH_HOMOGRAPHS = `
Il montre/verb sa montre/noun.
Le groupe ferme/verb sa ferme/noun éolienne.
La porte/noun est ouverte ; il porte/verb un chapeau.
Les notes/noun des élèves baissent, note/verb le recteur.
La demande/noun dépasse l’offre/noun.
Elle offre/verb une prime/noun aux vendeurs.
Il demande/verb une offre/noun.
Les présents/noun ont été remis aux invités/noun présents/adjective.
L’est/noun du pays est/verb privé d’eau.
L’été dernier a été/verb chaud.
L’arme/noun du crime reste/verb introuvable.
On l’arme/verb d’un fusil.
Le reste/noun sera versé plus tard.
Le taux baisse/verb pour la troisième fois.
La baisse/noun du taux se poursuit.
Le chômage hausse/verb le ton.
On attend une hausse/noun des ventes/noun.
Il marche/verb vers la gare.
La marche/noun a réuni mille personnes.
Les ventes marchent/verb bien.
Une partie/noun des employés/noun est partie/verb.
Le parti/noun est parti/verb sans payer.
Le projet coûte cher, estime/verb l’opposition.
Le coût estimé/adjective est élevé.
Le conseil vote/verb le budget sans le vote/noun du maire.
Le constructeur livre/verb ses voitures en retard.
Ce livre/noun est traduit/verb en vingt langues.
Il court/verb le marathon.
Suivi/verb par la police, il a fui.
Le suivi/noun des patients/noun est assuré/verb par une infirmière.
Le directeur/noun général/adjective démissionne.
L’étude porte/verb sur 3 000 patients/noun.
Les travaux/noun avancent/verb, l’avance/noun est nette.
Ils n’ont rien/negator vu/verb.
Le nord/noun perd/verb ses usines.
Il faut/verb compter/verb deux heures de marche/noun.
Les prix/noun de l’énergie pèsent sur les comptes/noun.
Le ministre se dit/verb prêt à négocier.
Le film raconte la vie d’un peintre/noun oublié/verb.
La ville compte/verb trois ports/noun de pêche/noun.
La grève des contrôleurs entraîne/verb l’annulation de cent vols/noun.
La start-up lève/verb dix millions et ouvre/verb un bureau.
Une levée/noun de fonds/noun de dix millions est prévue/verb.
Le club perd son entraîneur et gagne/verb un nouveau président/noun.
La banque centrale relève/verb son taux directeur/adjective.
`;

export const ENGLISH_HOMOGRAPHS = `
Roses/noun rose/verb in price.
A rise/noun in prices/noun hurts consumers.
The cost of living rises/verb.
They report/verb losses.
The report/noun blames/verb the management.
The chief executive steps/verb down.
Two steps/noun were taken.
They present/verb the plan/noun on Friday.
He plans/verb the plans/noun.
Results show/verb a rise/noun in sales.
The show/noun must go on.
Demand/noun exceeds supply/noun.
Unions demand/verb a raise/noun.
The firm offers/verb a bonus to sellers.
The offer/noun expires soon.
The maker ships/verb its cars late.
The ships/noun sank.
The post/noun is vacant; he will post/verb the letter.
Patients/noun are patient/adjective.
The bank that lends money charges/verb interest/noun.
Names/noun matter/verb.
The firm names/verb a new head/noun.
Paul Rey heads/verb the lab.
The talks/noun stalled.
Sources say talks/noun have stalled.
Shares/noun in Orvane jumped.
She shares/verb the prize.
The march/noun drew a thousand people.
They march/verb towards the station.
The plant/noun closed its doors.
The closed/adjective roads reopened.
The estimated/adjective cost/noun is high.
The left/noun lost.
Part/noun of the staff left/verb.
The fall/noun in the rate/noun continues.
Unemployment fell for the third time.
The study/noun covers/verb 3,000 patients.
The law forces/verb companies to publish their emissions.
The city means/verb to reduce the place/noun of the car.
Families live/verb in tents.
The runoff pits/verb two women against each other.
The port welcomes/verb cruise/noun ships/noun.
Sales of old books/noun are doing well.
The actress plays/verb a judge/noun.
The weapon used/verb in the crime has not been found.
The council passed the budget without the mayor's vote/noun.
`;

/** What is known to be read wrongly: the parts that are found today, and why. */
export const KNOWN_MISREAD: readonly (readonly ['fr' | 'en', string, why: string])[] = [
  ['fr', 'La réforme/verb entre/preposition en vigueur.', '"entre" is always a preposition'],
  ['en', 'She runs the lab and runs/noun marathons.', 'behind "and" a plural noun is cheaper than a verb'],
  ['en', 'The river burst/verb its banks and flooded the town.', 'found as a participle: a past like its infinitive is taken for a plural verb'],
  ['en', 'Paul Rey, who heads the lab, rejected/adjective claims/noun made/verb by rivals.', 'a participle before a plural is taken for a quality'],
];
