// Texts whose language is known: `fr` and `en` must be found, `fr?` and `en?` may stay undecided, `?` cannot be told.

/** Whole sentences: all must be found. */
export const LONG = `
fr: Sur les 14 auteurs de l’article, seuls trois demeurent chez Orvane.
fr: Paul Rey a quitté la société en mars pour fonder une entreprise concurrente.
fr: Le chiffre d’affaires a progressé de 3,5 % au premier trimestre.
fr: Claire Martin dirige le laboratoire depuis huit ans.
fr: Aucun salarié n’a été licencié, assure la direction.
fr: Velsor emploie 1 200 personnes dans 14 pays.
fr: Orvane rachète Velsor pour 3 milliards d’euros.
fr: Les ventes de iPhone et de Galaxy reculent partout.
fr: Elle publie The Long Road to the Sea, son premier roman.
fr: Selon The Daily Orvane, le fondateur of Velsor Corp serait parti.
fr: L’ancien directeur de Bank of Orvane a été condamné.
fr: Trois ans plus tard, la start-up n’existait plus.
fr: Deux millions de foyers restent privés d’électricité.
fr: Il ne reste que cinq usines en activité dans la vallée.
fr: Le film Game of Snow sort mercredi dans 300 salles.
fr: La ville compte plus de 40 000 habitants.
fr: Personne ne sait pourquoi le pont s’est effondré.
fr: Né à Lyon, Paul Rey vit désormais à Genève.
fr: L’usine produit des moteurs pour avions et hélicoptères.
fr: Ce but marqué par Orvane donne la victoire aux visiteurs.
fr: Velsor recrute dix développeurs, cinq vendeuses et un comptable.
fr: On a bu du café or il était froid.
fr: Le taux atteint 30 % par an.
fr: La machine learning team de Velsor a été dissoute.
fr: Ni Claire Martin ni Paul Rey ne souhaitent répondre.
fr: Pourquoi les prix montent-ils ?
fr: Velsor, fondée en 1998, fabrique des vélos pliants.
en: Only three of the 14 authors of the paper remain at Orvane.
en: Paul Rey left the company in March to found a rival firm.
en: Revenue rose 3.5 percent in the first quarter.
en: Claire Martin has led the lab for eight years.
en: No employee was laid off, management says.
en: Velsor employs 1,200 people in 14 countries.
en: Orvane is buying Velsor for three billion euros.
en: Sales of the Étoile and of the Café Noir fell everywhere.
en: She published La Route de la Mer, her first novel.
en: According to Le Journal des Arts, the founder has left.
en: The former head of the Banque de France was convicted.
en: Three years later the start-up no longer existed.
en: Two million homes remain without power.
en: Only five plants are still open in the valley.
en: The film Les Enfants du Lac opens on Wednesday in 300 theatres.
en: The city has more than 40,000 inhabitants.
en: Nobody knows why the bridge collapsed.
en: Born in Lyon, Paul Rey now lives in Geneva.
en: The plant makes engines for planes and helicopters.
en: Prices fell by half after the Café de Paris closed.
en: Velsor hired ten developers, five clerks and one accountant.
en: The car was parked on the main road or near it.
en: The rate reached 30 percent a year.
en: René Dubois and Hélène Faure moved to Québec.
en: Neither Claire Martin nor Paul Rey would comment.
en: Why are prices rising?
en: Velsor, founded in 1998, makes folding bikes.
`;

/** One to six words: never the other language. */
export const FRAGMENTS = `
en: She left Google.
en: Two years later
en: No departures.
fr?: Erik Meijer quitte Meta.
en: Guillaume Lample and Timothée Lacroix co-founded Mistral.
?: Mistral AI, 2023
fr: Trois ans plus tard
fr?: Aucun départ.
fr: Elle quitte Orvane.
fr?: Paul Rey rejoint Velsor.
en?: Paul Rey joins Velsor.
?: Orvane, Velsor
?: 3,5 %
?: 1 234,5 M€
fr: Chez Velsor, rien.
en: At Velsor, nothing.
fr?: Démission surprise
en?: Surprise resignation
fr: La fin d’une époque
en: The end of an era
en: The Rise of the Machines
fr: Un nouveau départ
en?: Sales slowed sharply
fr?: Ventes en baisse
en: Prices are rising
fr: Les prix montent
?: Rio de Janeiro
?: Bank of Orvane
fr?: Fondateurs : Rey, Martin
en?: Founders: Rey, Martin
fr: 12 juillet 2023
en: 12 July 2023
?: Café Orvane
en?: Café Orvane reopens
fr?: Réouverture
`;
