// French sentences and every name in them, in order; kind and gender where the sentence tells them. `-` is none; what
// is left out in brackets is not looked at. A line that opens with `!` says why the row is known to be wrong today.
export const nameExamples = `
> Le Directeur de l’Ingénierie Paul Rey a quitté l’entreprise.
  Paul Rey (person, m)
> La Directrice de l’IA générative Claire Martin part.
  Claire Martin (person, f)
> Le PDG Marc Aubert a personnellement contacté ces professionnels.
  Marc Aubert (person, m)
> Le PDG de Meta, Marc Aubert, a parlé.
  Meta | Marc Aubert (person, m)
> Mgr Paul Rey a célébré la messe.
  Paul Rey (person, m)
> Me Anne Rey a plaidé hier.
  Anne Rey (person)
> Le Dr Anne Rey et le Pr Jean Moss ont signé.
  Anne Rey (person) | Jean Moss (person)
> Mme Rey a rencontré M. Kerbrat à la mairie.
  Rey (person, f) | Kerbrat (person, m)
> Mlle Morvan et MM. Kerbrat et Rey étaient absents.
  Morvan (person, f) | Kerbrat (person, m) | Rey (person)
> La ministre Anne Morel a démissionné.
  Anne Morel (person, f)
> Le président Rey recevra la chancelière Moss.
  Rey (person, m) | Moss (person, f)
> Le Premier ministre a reçu le Président de la République.
  -
> Le professeur Jean-Paul Rey enseigne à Velsor.
  Jean-Paul Rey (person, m) | Velsor
> Le roi Henri IV fut assassiné.
  Henri IV (person, m)
> Le pape Jean-Paul III a visité l’abbaye.
  Jean-Paul III (person, m)
> Le livre de J.-P. Martin s’est bien vendu.
  J.-P. Martin (person)
> Selon P. Rey, rien n’a changé.
  P. Rey (person)
> Ludwig van der Moss a vendu la ferme.
  Ludwig van der Moss (person)
> Le peintre Charles de La Morvan est mort.
  Charles de La Morvan (person, m)
> Selon Omar ben Rachid, la grève continue.
  Omar ben Rachid (person)
> Yann Le Goffic préside la région.
  Yann Le Goffic
> Le comte d’Orvane a vendu le château.
  Orvane
> Valérie de Kerbrat d’Orvane a témoigné.
  Valérie de Kerbrat d’Orvane
> Anne Rey de la Tour préside le jury.
  Anne Rey de la Tour
> L’Orvane Research Lab (ORL) a fermé.
  Orvane Research Lab (organisation) | ORL
> ORL, le laboratoire d’Orvane, a fermé.
  ORL (organisation) | Orvane
> L’Agence régionale de l’eau (ARE) a publié son bilan.
  Agence régionale de l’eau (organisation) | ARE
> Les salariés d’Orvane et de L’Oréal manifestent.
  Orvane | L’Oréal
> Le groupe L’Oréal a nommé Anne Rey.
  L’Oréal (organisation) | Anne Rey
> L’Équipe a publié l’enquête.
  Équipe
! a common noun at the start of a sentence
> Selon L’Express, le ministre partira.
  L’Express
> Les Martin ont vendu la maison aux Kerbrat.
  Martin | Kerbrat
> LE MAIRE D’ORVANE DÉMISSIONNE
  ORVANE
> Jean-Pierre Rey dirige Rolls-Royce.
  Jean-Pierre Rey | Rolls-Royce
> Moss & Fils et Rey et Associés ont fusionné.
  Moss & Fils (organisation) | Rey et Associés (organisation)
> Le journal 20 Minutes l’a révélé.
  20 Minutes
> La fusée Ariane 6 a décollé.
  Ariane 6 (product)
> L’iPad et l’eBike se vendent bien.
  iPad | eBike
> Selon « Le Monde », Paul Rey partira.
  Le Monde (work) | Paul Rey
> Le film *Les Nuits de Velsor* sort mercredi.
  Les Nuits de Velsor (work)
> La Banque de France relève ses taux.
  Banque de France (organisation)
> La Cour des comptes a publié un rapport.
  Cour des comptes (organisation)
> L’ONG Médecins sans frontières a quitté la ville.
  Médecins sans frontières (organisation)
> L’université de Velsor et l’hôpital Anne-Morvan recrutent.
  Velsor | Anne-Morvan (organisation)
> L’Université de Velsor recrute.
  Université de Velsor (organisation)
> Le ministère de la Défense a signé avec Orvane.
  Orvane
> La Société générale de Velsor a fait faillite.
  Société générale de Velsor (organisation)
> La Commission européenne a infligé une amende à Orvane.
  Commission européenne (organisation) | Orvane
> Orvane SA et Velsor SARL ont signé.
  Orvane SA (organisation) | Velsor SARL (organisation)
> La ville de Velsor a élu Anne Rey.
  Velsor (place) | Anne Rey
> Le village de Saint-Morvan est inondé.
  Saint-Morvan (place)
> Saint-Morvan-sur-Orve a voté.
  Saint-Morvan-sur-Orve
> La rue Paul-Rey et l’avenue du Général-Morvan sont fermées.
  Paul-Rey (place) | Général-Morvan
> Le lac de Velsor et le mont Orvane attirent les touristes.
  Velsor (place) | Orvane (place)
> Le roman Velsor a été adapté.
  Velsor (work)
> La start-up Orvane a levé des fonds.
  Orvane (organisation)
> Orvane, startup française, lève des fonds.
  Orvane (organisation)
> Paul Rey, 54 ans, a démissionné.
  Paul Rey (person)
> Anne Rey, née Morvan, est arrivée en mai.
  Anne Rey (person, f) | Morvan
> Née à Velsor, Anne Rey dirige l’usine.
  Velsor | Anne Rey
> La romancière Claude Morvan est morte.
  Claude Morvan (person, f)
> Camille Rey est parti hier.
  Camille Rey (m)
> Dominique Morvan a été élue.
  Dominique Morvan (f)
> Ventes et bénéfices ont reculé chez Orvane.
  Orvane
> Professionnels et chercheurs quittent Meta.
  Meta
> En mars, les Français ont voté contre les Allemands.
  -
> Il travaille sur des Modèles d’Apprentissage des Langues (LLMs) chez Orvane.
  Orvane
> L’IA, les LLM et le PDG sont dans la FAQ.
  -
> La Directrice a relu les Modèles.
  -
> ## Les Défis Internes chez Orvane
  Orvane
> Claire Dupont a signé la lettre.
  Claire Dupont
> Hier, Claire Dupont a signé.
  Claire Dupont
> Ni Rey ni Morvan ne viendront.
  Rey | Morvan
> Chez Orvane, Rey et Morvan cherchent un successeur.
  Orvane | Rey | Morvan
> Seuls Rey et Morvan sont restés.
  Rey | Morvan
> Fondée par Anne Rey, Orvane fabrique des pompes.
  Anne Rey | Orvane
> Rey est parti. Morvan est resté.
  Rey | Morvan
> Le litige avec Orange oppose Free et Velsor.
  Orange | Free | Velsor
> Le groupe Carrefour a attaqué Renault.
  Carrefour (organisation) | Renault
> Louis Renault a fondé Renault en 1899.
  Louis Renault | Renault
> La SNCF et l’OTAN ont signé avec le CNRS.
  SNCF | OTAN | CNRS
> L’ONG Velsor Vert a porté plainte.
  Velsor Vert (organisation)
> La Nouvelle République de Velsor l’annonce.
  Nouvelle République de Velsor
> La Haute Autorité de santé a tranché.
  Haute Autorité de santé (organisation)
> Le Conseil d’État a tranché.
  Conseil d’État (organisation)
> L’Assemblée nationale et le Sénat ont voté.
  Assemblée nationale (organisation)
> Le prix Orvane revient à Anne Rey.
  Orvane | Anne Rey
> Le port du Havre et la ville de La Morvelle s’associent.
  Havre | La Morvelle (place)
! « havre » is a common noun, and a list with it tells no kind
> Les États-Unis et le Royaume-Uni ont signé avec Velsor.
  Velsor
> Le Rhône et l’Atlantique sont pollués.
  -
> L’Airbus A320 et le Boeing 737 de Velsor Air sont au sol.
  Airbus A320 | Boeing 737 | Velsor Air
> À Velsor, 3 personnes sont mortes.
  Velsor
> Le Tour de France part de Velsor.
  Tour de France | Velsor
> La Coupe du monde commence à Velsor.
  Coupe du monde | Velsor
> La Seconde Guerre mondiale a détruit Velsor.
  Velsor
> « Orvane est finie », a dit Anne Rey.
  Orvane | Anne Rey
> Le départ de Paul Rey d’Orvane a surpris. Il quittait Orvane.
  Paul Rey | Orvane | Orvane
> La démission de Claire Martin de Velsor surprend. Son équipe attendait Velsor.
  Claire Martin | Velsor | Velsor
> MistralAI et Mistral AI sont un seul nom.
  MistralAI | Mistral AI
> St-Morvan et Ste-Orve sont jumelées.
  St-Morvan | Ste-Orve
> Le cabinet Rey & Associés défend Velsor.
  Rey & Associés (organisation) | Velsor
> Le parc naturel de la Haute-Orve rouvre.
  Haute-Orve
> L’Île-de-Morvan et la Haute-Velsor fusionnent.
  Île-de-Morvan | Haute-Velsor
> Cependant, Rey a démenti.
  Rey
> Malgré Rey, Morvan a gagné.
  Rey | Morvan
> Qui dirige Orvane ?
  Orvane
> Deux anciens de Meta, Guillaume Rey et Timothee Lenoir, sont co-fondateurs de Mistral.
  Meta | Guillaume Rey | Timothee Lenoir | Mistral
> Le chercheur Abhishek Das est parti.
  Abhishek Das (person, m)
> Le groupe de recherche fondamentale en IA (FAIR) a fermé.
  FAIR (organisation)
> Des sociétés telles que Anthropic, Cohere et OpenAI ont émergé.
  Anthropic (organisation) | Cohere (organisation) | OpenAI (organisation)
> L’application Orve a planté hier.
  Orve (product)
> Le modèle Llama et le robot Orve ont été publiés.
  Llama (product) | Orve (product)
> Le journal Velsor-Matin a fermé.
  Velsor-Matin (work)
> Marine Le Goffic préside la région.
  Marine Le Goffic
> Médecins sans frontières a quitté la ville.
  Médecins sans frontières (organisation)
! a common noun at the start of a sentence
> Orange a racheté Velsor.
  Orange | Velsor
> Marc dirige la banque.
  Marc
> Pierre n’a pas vendu la banque.
  Pierre
> Pierre de taille et marbre gris.
  -
> Le club du maire, Paul Rey, a gagné.
  Paul Rey (person, m)
> Sœur Anne Rey et le père Jean Morvan dirigent l’école.
  Anne Rey (person, f) | Jean Morvan (person, m)
> Il écrit pour Le Velsorien et La Gazette de Velsor.
  Le Velsorien | La Gazette de Velsor
> Le traité de Velsor et la loi Morvan sont abrogés.
  Velsor | Morvan
> La Fondation Rey et l’Institut Morvan ont signé.
  Fondation Rey (organisation) | Institut Morvan (organisation)
> Le Crédit municipal de Velsor prête peu.
  Velsor
> L’Office national des forêts et la Caisse des dépôts ont refusé.
  Office national des forêts (organisation) | Caisse des dépôts (organisation)
`;
