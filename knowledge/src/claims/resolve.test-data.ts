// Short texts with what a word of their last sentence stands for: the words of the antecedent, several joined by " + ", or
// "nothing". About half are traps: to resolve them would be a guess. `wrong` says what is answered today, and why.

export interface Example {
  readonly text: string;
  readonly word: string;
  readonly answer: string;
  readonly wrong?: string;
}

const rows = (table: readonly (readonly [string, string, string, string?])[]): readonly Example[] =>
  table.map(([text, word, answer, wrong]) => (wrong === undefined ? { text, word, answer } : { text, word, answer, wrong }));

export const ENGLISH = rows([
  // pronouns for people
  ['Anna Reed runs the museum. She lives in Porto.', 'she', 'Anna Reed'],
  ['The museum hired Tom Willis. He left in May.', 'he', 'Tom Willis'],
  ['Anna Reed met Tom Willis and hired him.', 'him', 'Tom Willis'],
  ['Anna Reed met Tom Willis. He sold the museum.', 'he', 'Tom Willis'],
  ['Anna Reed sold her bakery.', 'her', 'Anna Reed'],
  ['The mayor, Olga Stern, opened the park. She resigned.', 'she', 'Olga Stern'],
  ['The chairwoman of Orvane opened the park. She resigned.', 'she', 'chairwoman'],
  ['Mrs Sorel opened the park with Mr Velt. She resigned.', 'she', 'Sorel'],
  ['Paul Rey founded Orvane. He left in 2020. He now runs Velsor.', 'he', 'Paul Rey'],
  ['Paul Rey founded Orvane. The company is based in Lyon. It is growing. He left in 2020.', 'he', 'Paul Rey'],
  // things and organisations
  ['The museum closed in May. It will open again.', 'it', 'museum'],
  ['Tom Willis sold the museum. It was losing money.', 'it', 'museum'],
  ['The bank closed its branch.', 'its', 'bank'],
  ['Orvane was founded in 2015. It employs 300 people.', 'it', 'Orvane'],
  ['Paul Rey left Orvane. It employs 300 people.', 'it', 'Orvane'],
  ['Orvane closed a plant. They want to sell it.', 'they', 'Orvane', 'nothing: whether the name is a company is told nowhere'],
  // several
  ['Three engineers left the firm. They founded a rival.', 'they', 'engineers'],
  ['Anna Reed and Tom Willis left the firm. They founded a rival.', 'they', 'Anna Reed + Tom Willis'],
  ['The engineers sold their shares.', 'their', 'engineers'],
  ['Fourteen authors signed the paper. Four of them left.', 'them', 'authors'],
  // descriptions
  ['Norvex makes shoes. The company employs ten people.', 'company', 'Norvex'],
  ['The chief executive, Tom Willis, left Norvex. The company is in Porto.', 'company', 'Norvex'],
  ['Tom Willis, the chief executive of Norvex, sold his house. The chief executive moved to Porto.', 'chief executive', 'Tom Willis'],
  ['Anna Reed published a paper. The paper has three authors.', 'paper', 'paper'],
  ['Anna Reed, a researcher at Orvane, spoke first. The researcher presented a model.', 'researcher', 'Anna Reed'],
  ['Anna Reed and Paul Rey founded Orvane. The two founders met in Lyon.', 'founders', 'Anna Reed + Paul Rey'],
  ['Orvane and Velsor signed an agreement. This agreement runs for two years.', 'agreement', 'agreement'],
  ['# Orvane\n\nThe company employs 300 people.', 'company', 'Orvane'],
  // what was counted
  ['Fourteen authors signed the paper. Only five remain.', 'only five', 'authors'],
  ['The firm has twelve plants. Three are closed.', 'three', 'plants'],
  // surnames, the former and the latter, lists
  ['Anna Reed founded Orvane. Reed lives in Porto.', 'reed', 'Anna Reed'],
  ['Anna Reed admires Olga Stern. The latter is based in Lyon.', 'latter', 'Olga Stern'],
  ['Anna Reed and Olga Stern work in Lyon. The former is based in the old town.', 'former', 'Anna Reed'],
  ['Anna Reed has two plans:\n\n- she will sell the museum;', 'she', 'Anna Reed'],
  // traps
  ['Anna Reed met Olga Stern at the station with Eva Velt. Everyone trusted her.', 'her', 'nothing'],
  ['Anna Reed and Olga Stern left. She founded a rival.', 'she', 'nothing'],
  ['Orvane employs ten people. She lives in Porto.', 'she', 'nothing'],
  ['Anna Reed is a judge. It closed in May.', 'it', 'nothing'],
  ['Anna Reed is a judge. He resigned in May.', 'he', 'nothing'],
  ['The museum is old. They left in May.', 'they', 'nothing', 'museum: an organisation may be "they", and no verb tells that it does not leave'],
  ['The museum closed in May. It is clear that the town is poor.', 'it', 'nothing'],
  ['The museum closed in May. It rained for a week.', 'it', 'nothing'],
  ['The museum closed in May. It is hard to say why.', 'it', 'nothing'],
  ['The museum closed in May. It seems that the town is poor.', 'it', 'nothing'],
  ['## People\n\nAnna Reed runs the museum.\n\n## Sales\n\nShe lives in Porto.', 'she', 'nothing'],
  ['Anna Reed runs the museum. Rain fell. Snow fell. Wind blew. Hail fell. Fog came. She lives in Porto.', 'she', 'nothing'],
  ['Tom Willis runs the museum. In his book, Paul Rey tells another story.', 'his', 'nothing'],
  ['Tom Willis runs the museum. When he left the bank, Paul Rey was forty.', 'he', 'nothing'],
  ['Tom Willis runs the museum. “He left the bank,” said Paul Rey.', 'he', 'nothing'],
  ['Tom Willis runs the museum. “I left the bank,” said Paul Rey.', 'i', 'nothing'],
  ['Orvane bought Velsor. The company employs ten people.', 'company', 'nothing'],
  ['Anna Reed works at Orvane. The chief executive resigned.', 'chief executive', 'nothing'],
  ['Norvex makes shoes. The agreement runs for two years.', 'agreement', 'nothing'],
  ['Norvex makes shoes. His company employs ten people.', 'company', 'nothing'],
  ['Anna Reed met Tom Willis and Paul Rey. The two founders left.', 'founders', 'nothing', 'Tom Willis + Paul Rey: two people and two founders are taken for each other'],
  ['Three engineers left the firm. Only five remain.', 'only five', 'nothing'],
  ['Sales rose by 12%. Costs rose from two to five.', 'five', 'nothing'],
  ['Anna Reed founded Orvane with Mark Reed. Reed lives in Porto.', 'reed', 'nothing'],
  ['Norvex has a plant in Porto. The Polish plant is closed.', 'plant', 'nothing'],
  ['The bank hired Anna Reed. Somebody sold it to her brother.', 'her', 'Anna Reed'],
]);

export const FRENCH = rows([
  // pronoms
  ['La banque a quitté Porto. Elle emploie dix personnes.', 'elle', 'banque'],
  ['Le musée a racheté la collection. Elle compte cent tableaux.', 'elle', 'collection'],
  ['La commune a vendu le musée. Il a fermé en mai.', 'il', 'musée'],
  ['Trois ingénieurs ont quitté la banque. Ils ont fondé une rivale.', 'ils', 'ingénieurs'],
  ['La banque a été fondée en 1990. Deux cents personnes y travaillent.', 'y', 'banque'],
  ['Le directeur, Paul Kerbrat, a démissionné. Il dirigeait le musée.', 'il', 'Paul Kerbrat'],
  ['Paul Kerbrat a vendu sa boulangerie.', 'sa', 'Paul Kerbrat'],
  ['Julie Martin a rencontré Paul Rey. Elle dirige Orvane.', 'elle', 'Julie Martin'],
  ['Julie Martin a rencontré Paul Rey. Il dirige Orvane.', 'il', 'Paul Rey'],
  ['Mme Sorel a succédé à M. Velt. Elle dirige Orvane.', 'elle', 'Sorel'],
  ['Julie Martin et Paul Rey ont quitté la banque. Ils ont fondé Orvane.', 'ils', 'Julie Martin + Paul Rey'],
  ['Julie Martin et Anne Morel ont quitté la banque. Elles ont fondé Orvane.', 'elles', 'Julie Martin + Anne Morel'],
  ['Paul Rey a fondé Orvane. Il est parti en 2020. Il dirige Velsor.', 'il', 'Paul Rey'],
  ['Julie Martin a démissionné. La banque la regrette.', 'la', 'Julie Martin'],
  ['Les salariés sont inquiets. La banque les rassure.', 'les', 'salariés'],
  ['Les salariés ont vendu leurs actions.', 'leurs', 'salariés'],
  ['L’usine a fermé. Elle employait dix personnes.', 'elle', 'usine'],
  ['La banque employait dix personnes. Il en reste quatre.', 'en', 'personnes'],
  ['Paul Rey dirige la banque. Ce prix de chimie, il le reçoit seul.', 'le', 'prix'],
  ['Julie Martin a une idée. Quant aux modèles Orvane, les chercheurs les exploitent.', 'les', 'modèles'],
  ['Julie Martin quitte la direction du musée. Paul Rey, responsable des salles, lui succédera.', 'lui', 'Julie Martin'],
  // descriptions
  ['En mai, Norvex a fermé une usine. L’entreprise emploie dix personnes.', 'entreprise', 'Norvex'],
  ['Le groupe Norvex a signé un accord. Ce groupe fabrique des chaussures.', 'groupe', 'Norvex'],
  ['Orvane et Velsor ont signé un accord. Cet accord vaut pour deux ans.', 'accord', 'accord'],
  ['Orvane, une start-up de Lyon, fabrique des robots. La start-up emploie dix personnes.', 'start-up', 'Orvane'],
  ['Le PDG d’Orvane, Paul Rey, a vendu sa maison. Le PDG vit à Porto.', 'pdg', 'Paul Rey'],
  ['Julie Martin, chercheuse à Lyon, a signé un article. La chercheuse étudie les fourmis.', 'chercheuse', 'Julie Martin'],
  ['Julie Martin et Paul Rey ont fondé Orvane. Les deux fondateurs vivent à Lyon.', 'fondateurs', 'Julie Martin + Paul Rey'],
  ['# Orvane\n\nL’entreprise emploie 300 personnes.', 'entreprise', 'Orvane'],
  ['Velsor a publié un modèle. Le modèle compte trois versions.', 'modèle', 'modèle'],
  // ce qui était compté
  ['Quatorze auteurs ont signé l’article. Seuls cinq restent.', 'seuls cinq', 'auteurs'],
  ['Le groupe compte douze usines. Trois ont fermé.', 'trois', 'usines'],
  ['Quatorze auteurs ont signé l’article. Onze ont quitté le laboratoire.', 'onze', 'auteurs'],
  // celui-ci, ce dernier, noms seuls, listes
  ['Paul Rey admire Marc Velt. Ce dernier vit à Porto.', 'dernier', 'Marc Velt'],
  ['La banque a racheté la commune. Celle-ci était ruinée.', 'celle-ci', 'commune'],
  ['Julie Martin a fondé Orvane. Martin vit à Porto.', 'martin', 'Julie Martin'],
  ['Julie Martin a deux projets :\n\n- elle vendra le musée ;', 'elle', 'Julie Martin'],
  // pièges
  ['Julie Martin et Anne Morel sont parties. Elle a fondé Orvane.', 'elle', 'nothing'],
  ['Paul Rey est juge. Elle a fermé en mai.', 'elle', 'nothing'],
  ['Le musée est vieux. Elle a fermé en mai.', 'elle', 'nothing'],
  ['Le musée est vieux. Ils ont fermé en mai.', 'ils', 'nothing'],
  ['Le musée est vieux. Il faut le fermer.', 'il', 'nothing'],
  ['Le musée est vieux. Il pleut depuis mai.', 'il', 'nothing'],
  ['Le musée est vieux. Il y a dix salles.', 'il', 'nothing'],
  ['Le musée est vieux. Il reste dix salles.', 'il', 'nothing'],
  ['Le musée est vieux. Il est possible de le fermer.', 'il', 'nothing'],
  ['Le musée est vieux. Il est clair que la ville est pauvre.', 'il', 'nothing'],
  ['Le musée est vieux. On y danse.', 'on', 'nothing'],
  ['## Équipe\n\nPaul Rey dirige le musée.\n\n## Ventes\n\nIl vit à Porto.', 'il', 'nothing'],
  ['À 45 ans, il a tout vu. À 45 ans, il a vendu sa maison.', 'il', 'nothing'],
  ['Paul Rey dirige le musée. Dans son livre, Marc Velt raconte une autre histoire.', 'son', 'nothing'],
  ['Paul Rey dirige le musée. Quand il a quitté la banque, Marc Velt avait quarante ans.', 'il', 'nothing'],
  ['Paul Rey dirige le musée. « Il a quitté la banque », dit Marc Velt.', 'il', 'nothing'],
  ['Paul Rey dirige le musée. « Je quitte la banque », dit Marc Velt.', 'je', 'nothing'],
  ['Orvane a racheté Velsor. L’entreprise emploie dix personnes.', 'entreprise', 'nothing'],
  ['Paul Rey travaille chez Orvane. Le PDG a démissionné.', 'pdg', 'nothing'],
  ['Norvex fabrique des chaussures. L’accord vaut pour deux ans.', 'accord', 'nothing'],
  ['Norvex fabrique des chaussures. Son entreprise emploie dix personnes.', 'entreprise', 'nothing'],
  ['Trois ingénieurs ont quitté la banque. Seuls cinq restent.', 'seuls cinq', 'nothing'],
  ['Paul Rey et Julie Rey ont fondé Orvane. Rey vit à Porto.', 'rey', 'nothing'],
  ['Norvex a une usine à Porto. L’usine polonaise a fermé.', 'usine', 'nothing'],
  ['Paul Rey et Julie Martin sont restés. Les autres sont partis.', 'autres', 'nothing'],
  ['Orvane a signé avec Velsor. Personne ne la regrette.', 'la', 'nothing'],
]);
