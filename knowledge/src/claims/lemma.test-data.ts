// Words and their lemma in the sentence they stand in: `sentence | form=lemma form=lemma`.
export const FRENCH_LEMMAS = `
Seuls trois auteurs demeurent dans l’équipe. | auteurs=auteur demeurent=demeurer équipe=équipe
Elle a quitté la société, que sa directrice dirigeait depuis huit ans. | quitté=quitter directrice=directeur dirigeait=diriger
Née à Lyon, elle dirigea deux entreprises. | née=naître dirigea=diriger entreprises=entreprise
D’autres pourraient partir, et ils seraient nombreux. | pourraient=pouvoir partir=partir seraient=être nombreux=nombreux
Le groupe a acquis ses concurrents. | acquis=acquérir concurrents=concurrent
Il doit partir, mais ils devraient rester. | doit=devoir devraient=devoir rester=rester
Elle perd de l’argent et elle a perdu des clients. | perd=perdre perdu=perdre clients=client
Il rejoint la banque ; ils rejoignent le syndicat. | rejoint=rejoindre rejoignent=rejoindre
Elle a rejoint la concurrence en offrant ses services. | rejoint=rejoindre concurrence=concurrence offrant=offrir services=service
Un rival a émergé, porté par ses modèles. | émergé=émerger porté=porter modèles=modèle
Le prix a doublé et le problème est connu. | doublé=doubler connu=connaître
Les employés font face à des défis. | employés=employé font=faire défis=défi
La ville a les moyens de ses ambitions. | moyens=moyen ambitions=ambition
Les chercheuses ont publié leurs travaux. | chercheuses=chercheur publié=publier travaux=travail
Les prix chutent et les ventes reculent. | prix=prix chutent=chuter ventes=vente reculent=reculer
Il fallait vendre, il faudra vendre. | fallait=falloir vendre=vendre faudra=falloir
Ils ont cofondé la maison, puis l’ont revendue. | cofondé=cofonder revendue=revendre
Les deux parties sont parties. | sont=être
Le journaux nationaux paraissent le matin. | journaux=journal nationaux=national paraissent=paraître
Il connaît les lieux ; elle connaissait la rue. | connaît=connaître connaissait=connaître
L’entreprise, fondée en 1998, tient son assemblée générale. | fondée=fonder tient=tenir générale=général
La cour a condamné les banquiers. | cour=cour condamné=condamner banquiers=banquier
Ils vécurent à Lyon et moururent à Nice. | vécurent=vivre moururent=mourir
La mairie construit un pont que la région a construit ailleurs. | construit=construire
Elle vient de Lille ; elle viendra demain et ils vinrent hier. | vient=venir viendra=venir vinrent=venir
Les oiseaux mangent des choux. | oiseaux=oiseau mangent=manger choux=chou
Ses yeux brillent. | yeux=œil brillent=briller
Vous pouvez partir, nous savons rester. | pouvez=pouvoir savons=savoir
Les élus accroissent les dépenses. | élus=élu accroissent=accroître dépenses=dépense
L’actrice a reçu deux prix. | actrice=acteur reçu=recevoir
Le tribunal l’a jugée coupable et l’a envoyée en prison. | jugée=juger coupable=coupable envoyée=envoyer
Les bénéfices ont bondi, la dette s’est accrue. | bénéfices=bénéfice bondi=bondir accrue=accroître
Les salariés craignent une fermeture. | salariés=salarié craignent=craindre fermeture=fermeture
Elle élit son président, le parti élira le sien. | élit=élire parti=parti élira=élire
Les eaux montent et les égouts débordent. | eaux=eau montent=monter débordent=déborder
Il soutient le projet, sans le financer. | soutient=soutenir projet=projet financer=financer
Le ministre interdit la vente de ces armes. | interdit=interdire vente=vente armes=arme
Les infirmières veulent une hausse de salaire. | infirmières=infirmier veulent=vouloir hausse=hausse
`;

export const ENGLISH_LEMMAS = `
They co-founded the lab and left it. | co-founded=co-found left=leave
Two analyses were lost. | analyses=analysis were=be lost=lose
She has driven the project and overseen the team. | driven=drive overseen=oversee
He led the lab; profits rose. | led=lead profits=profit rose=rise
They found a buyer and founded a firm. | found=find founded=found
He bought what she sold. | bought=buy sold=sell
The children grew and the mice ran. | children=child grew=grow mice=mouse ran=run
The women wrote books that men read. | women=woman wrote=write men=man
Prices fell and costs have fallen. | fell=fall costs=cost fallen=fall
They chose him; he was chosen again. | chose=choose chosen=choose
She began in May and he has begun. | began=begin begun=begin
It broke; it was broken. | broke=break broken=break
He came and went. | came=come went=go
The crises shook the markets and the thieves stole it. | crises=crisis shook=shake thieves=thief stole=steal
They built, fought and won. | built=build fought=fight won=win
She taught and sought what he thought. | taught=teach sought=seek thought=think
He took over and has taken power. | took=take taken=take
The firm withdrew and has withdrawn its bid. | withdrew=withdraw withdrawn=withdraw
It spent what it had made. | spent=spend made=make
He hid it; it lay there. | hid=hide lay=lie
They met, spoke and kept the deal. | met=meet spoke=speak kept=keep
She sang, swam and drank. | sang=sing swam=swim drank=drink
The companies’ lives depend on wolves and knives. | companies=company lives=life wolves=wolf knives=knife
It is worse than the best and better than the least. | worse=bad best=good better=good
Employees have been told; it was sent, held and paid. | employees=employee told=tell sent=send held=hold paid=pay
He was born in Lyon and bore the name. | born=bear bore=bear
The data show that criteria were met. | show=show criteria=criterion met=meet
She became chief and has shown, flown and sworn. | became=become shown=show flown=fly sworn=swear
`;

/** Forms that are one word: both must have the lemma. */
export const SAME = `
demeurent demeurer: demeurer
perd perdu: perdre
doit devraient: devoir
rejoint rejoignent: rejoindre
directeur directrice: directeur
chercheur chercheuse: chercheur
acquis acquérir: acquérir
naît née: naître
connaître connaitre connaissent: connaître
événement évènement événements évènements: événement
coût cout coûts couts: coût
août aout: août
clé clef: clé
paraître paraitre: paraître
île ile: île
maîtrise maitrise: maîtrise
cheval chevaux: cheval
acteur actrice: acteur
vendeur vendeuse: vendeur
heureux heureuse: heureux
actif active: actif
nouveau nouvelle nouvel: nouveau
vieux vieille vieil: vieux
beau belle bel: beau
employé employée employés: employé
`;

/** Words that look alike to a stemmer and are not one: their nouns, adjectives or verbs have different lemmas. */
export const DIFFERENT = `
parti.n partie.n
marche.n marché.n
général.n générale.n
port.n porte.n
part.n parti.n
présent.a présenter.verb
commun.a communiste.n
poste.n postier.n
court.a cour.n
livre.n livret.n
vert.a verre.n
content.a contenter.verb
plan.n plante.n
mine.n miner.verb
manche.n manchot.n
`;

/** What is known to be wrong today: the lemma that is found, and why. */
export const KNOWN_WRONG: readonly (readonly ['fr' | 'en', string, why: string])[] = [
  ['en', 'She taught, sought and thought. | thought=thought', 'behind "and" a noun is as likely as a verb without an object'],
];
