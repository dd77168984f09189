// Prose that trips splitters, a line a text: `¦` stands where a sentence ends (and the space beside it is not in the text).

/** The cases that other splitters were seen to get wrong. */
export const FRENCH_HARD = `
M. Martin a quitté Meta.¦Il est parti.
Le Dr. Lefèvre et Mme. Petit arrivent.¦Ils sont deux.
J.-P. Morgan finance le projet.¦Il a tout payé.
« C’est peu. »¦Elle a souri.
« C’est peu. » a-t-il dit.¦Puis il est sorti.
Voir ce lien https://a.com/x.y?z=1 pour la suite.¦Il est utile.
Depuis janv. 2024, env. 30 personnes sont venues.¦Elles restent.
La première édition date de 2023.¦Il était temps.
Voir cf. art. 12 du code.¦Il est clair.
Non…¦Peut-être.
Mgr. Dubreuil a béni la foule.¦Mgr Rey aussi.
La part est de 30 %[^1].¦Elle baisse.
La part baisse.[^1]¦Elle remontera.
Le groupe emploie 14 personnes.¦1 234 autres suivront.
`;

export const ENGLISH_HARD = `
He works in the U.S.¦She works in Paris.
The U.S. Senate voted at 5 p.m. on Monday.¦It was late.
They met at 5 p.m. on Monday.
It came to 97 votes in 2023.¦It was close.
Well…¦Perhaps.
“It is little.”¦She smiled.
See https://a.com/x.y?z=1 for more.¦It helps.
Growth slowed.[1]¦It resumed later.
`;

/** Our own, in the same spirit. */
export const FRENCH_CASES = `
MM. Rey et Martin ont cédé leurs parts.¦Mme Petit garde les siennes.
Me. Claire Martin défend l’accusé.¦Elle plaidera lundi.
Le gén. Morvan et le cdt. Rey ont signé.¦Le sén. Petit a refusé.
J.-F. Orvane et M.-C. Velsor dirigent la maison.¦Elle compte dix salariés.
C. K. W. Velsor a fondé l’usine.¦Elle ferme.
Le romancier P. Rey vit à Nantes.¦Il y écrit.
M. Le Goff préside le conseil.¦J. Le Bris l’assiste.
Il manque de vitamine C.¦Orvane en vend.
On passe au plan B.¦Le plan A. a échoué.
Elle vend des lits, des tables, etc.¦Orvane vend le reste.
Elle vend des lits, des tables, etc. depuis dix ans.
Velsor & Cie. a été rachetée.¦Le prix reste secret.
La vente profite à Velsor & Cie.¦Orvane n’a rien dit.
Orvane S.A. publie ses comptes.¦Ils sont bons.
La ville date de 52 av. J.-C.¦Elle a grandi depuis.
Vers 300 apr. J.-C., la ville brûle.¦Elle renaît.
Il a hésité... puis il a signé.¦Elle attend…
Elle attend encore...¦Paul Rey, lui, est parti.
Le rapport […] Velsor est public.¦[…] Il compte 300 pages.
« Nous partons. Nous reviendrons en mai. »¦Le maire est resté.
Il a dit « Non. C’est trop. » et il est parti.¦Elle est restée.
« Qui part ? » demande Claire Martin.¦« Moi ! »¦Le silence revient.
« Quoi !? »¦Il n’en revient pas.
« Bravo ! » crie-t-on dans la salle.
Hélas ! la société a fermé.¦Tant pis !¦Elle rouvrira.
"C’est fini."¦Elle est partie.
Paul Rey (né en 1970. Il vit à Lyon.) a signé.¦Il est content.
(Il vit à Lyon.)¦Elle vit à Nantes.
Le prix est de 3.5 euros, soit 1.234 francs.¦Il monte.
Le chiffre d’affaires atteint 3,5 Md€.¦12 millions vont à la recherche.
La part est passée à 30 %.¦40 % des salariés restent.
1. Orvane a grandi.¦2. Velsor a fermé.¦3. Le reste suit.
I. Le début fut lent.¦II. La suite fut rapide.
La version v2.0.1 est sortie.¦La v2.1 suivra.
Booking.com et lemonde.example grandissent.¦La plateforme .NET aussi.
Le fichier rapport.final.pdf est perdu.¦Il pesait 3 Mo.
Le n° 5 est vendu.¦Le no. 6 aussi.
L’art. 49.3 a servi.¦L’art. L. 123-4 du code aussi.
Le vol. II paraît.¦Le chap. IV manque.
Il naît le 5. Mai 1970 selon l’acte.¦Il meurt en 2001.
Ouvert le 5 sept. 2024, il ferme le 3 oct. prochain.¦Dommage.
Ils étaient sept.¦Orvane en a gardé trois.
Le 12 févr. Orvane a déposé le bilan.¦Les salariés attendent.
Le bureau ouvre à 20h30.¦Il ferme à 23 h.¦On y dîne.
Saint-Étienne mène 2-1 contre St. Louis.¦Le match finit là.
Rey vs. Martin : la suite.¦Le verdict tombe.
— Non.¦— Si.¦— Vraiment ?
« Nous avons gagné. » — Paul Rey, maire
« Non. »¦— Si.
— Tu viens ? dit-elle.¦— Non, j’attends.
Le code est prêt.¦\ufffc renvoie 3.¦Appelez \ufffc.¦Puis partez.
Les ventes montent.¦iPhone et iPad en tête.¦eBay suit.
Le roi part.¦d’Artagnan reste.
L’Europe hésite.¦À Paris, on signe.¦Était-ce utile\u00a0?¦Oui\u202f!
Le mur mesure 5 m.¦Il tient.¦Il fait 30 °C.¦Orvane transpire.
Elle a étudié l’art.¦Orvane l’a embauchée.
Les comptes de l’U.E. sont publics.¦L’O.N.U. en prend note.
J.R.R. Orvane publie.¦Le livre se vend.
Un titre sans point
Trois points : a) le prix ; b) le délai ; c) le lieu.¦Tout est dit.
Le taux monte : « Il atteint 3 %. »¦Les ménages souffrent.
Bd. Voltaire, tél. 01 02 03 04 05.¦Sonnez fort.
Il a fermé (...)¦L’usine a rouvert .¦Tout va bien .
La note 12.²¦Elle précise tout.
Bravo. 🎉¦Le prix est là.
Le 1er tour a lieu.¦Le 2e. tour suit.
`;

export const ENGLISH_CASES = `
Gen. Paul Rey met Sen. Claire Martin.¦Rep. Petit was away.
Mr. Velsor thanked Prof. Rey and Dr. Martin.¦They left.
George W. Velsor won.¦C. K. W. Rey lost.
The author J. Martin lives here.¦He writes.
J.-P. Rey signed.¦It took a year.
It contains vitamin C.¦Orvane sells it.
They moved to plan B.¦It failed.
Claire and I.¦Paul stayed.
Orvane Inc. grew.¦Velsor Corp. shrank.
She joined Orvane Inc.¦Velsor hired her brother.
Orvane Inc. CEO Claire Martin resigned.¦Shares fell.
Orvane Ltd. (Paris) grew.¦It hired ten people.
They sell beds, tables, etc.¦Velsor sells the rest.
They sell beds, tables, etc. in Lyon.
He moved to the U.K.¦She stayed.
U.S. Steel makes steel.¦The U.S. Army buys it.
They meet at 5 p.m. Monday.¦It starts at 5 p.m.¦Nobody came.
It opens at 9 a.m. and closes at 5 p.m.¦The staff leave then.
The law (No. 5) passed.¦No. 6 did not.
He said no.¦Velsor said yes.
She studies art.¦Her brother paints.¦See art. 12.
Only seven came.¦Sept. 5 was worse.¦On Jan. 5, 2024 it rained.
On 5 Jan. Orvane filed.¦On 6 Feb. it closed.
He waited... then signed.¦She waited...¦Nobody came.
“Stop!” she said.¦“Why?” Claire Martin asked.
“We leave. We come back in May.”¦The mayor stayed.
"It is over."¦He left.
"It is over," he said.¦"I know."¦She left.
He said "No. Never." and left.¦She stayed.
Paul Rey (born in 1970. He lives in Lyon.) signed.¦He is happy.
(He lives in Lyon.)¦She lives in Nantes.
Prices rose 3.5 percent.¦1,234 shops closed.¦Ten stayed.
1. Orvane grew.¦2. Velsor shrank.
Version v2.0.1 is out.¦Version 2.1 follows.
Booking.com grew.¦The .NET platform did, too.¦Node.js leads.
Open report.final.pdf first.¦It weighs 3 MB.
St. Louis beat Mt. Vernon.¦He lives on Main St.¦It is quiet.
Orvane v. Velsor was settled.¦Rey vs. Martin was not.
Yahoo! said it would sell.¦Velsor! Inc. bought.
The code is ready.¦\ufffc returns 3.¦Call \ufffc.¦Then leave.
Sales rose.¦iPhone led.¦eBay followed.
“We have won.” — Paul Rey
What?!¦Nobody knew.¦Really?!
A heading without a stop
Three points: (a) price; (b) time; (c) place.¦That is all.
See p. 12 and fig. 3.¦Then stop.
It was c. 1900.¦The town burned in 52 B.C.¦Rome grew.
She has a Ph.D.¦Orvane hired her.
It is 30 °C.¦Orvane sweats.¦It takes 12 V.¦Velsor checked.
Rey et al. 2023 agree.¦So do Martin et al.¦Others do not.
J. R. R. Orvane wrote it.¦J. Le Goff translated it.
Robert Rey Jr. won.¦The rest lost.
Approx. 30 came.¦Approx. Orvane paid them, i.e. Velsor did.
It opened in 1953.¦The town grew (2 km).¦It still does.
World War I.¦The peace.¦Louis XIV.¦The king.
Great job. 🎉¦The prize is here.
$5bn was raised.¦€3bn was lost.¦@orvane tweeted.
The report […] Velsor wrote is public.¦[…] It has 300 pages.
It costs $5.¦$6 is too much.
`;

/** What is known to be cut wrong, with why: the lines say what we get today. */
export const KNOWN_WRONG: readonly (readonly ['fr' | 'en', string, why: string])[] = [
  ['en', 'Velsor!¦Finance reported it.', 'a name with an exclamation mark before a capital that is no form of company'],
  ['en', 'She praised Malcolm X. Velsor did not.', 'an initial and a surname look the same'],
  ['en', 'He moved to the U.S.¦Rubber makers followed.', 'a name that begins with an abbreviation, before a word the table does not know'],
];
