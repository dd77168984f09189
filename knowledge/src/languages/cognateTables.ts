// The correspondences between French and English word endings, the pairs no ending explains, and the false friends.
// An ending is replaced by a neutral one; codes in capitals cannot be mistaken for letters. The first that fits is taken.

export interface EndingRule {
  readonly ending: string;
  readonly neutral: string;
  /** fewest letters that must stand before it */
  readonly stem: number;
}

/** `ending neutral stem, …` */
const rules = (text: string): readonly EndingRule[] =>
  text.trim().split(/\s*[,\n]\s*/).filter((rule) => rule !== '').map((rule) => {
    const [ending = '', neutral = '', stem = '2'] = rule.split(' ');
    return { ending, neutral: neutral === '-' ? '' : neutral, stem: Number(stem) };
  });

export const FRENCH_ENDINGS = rules(`
  isation isation 2, xion ction 3, ogue og 2
  ifier ify 2, iquer IK@ 2, uler ul@ 3, iper ip@ 3, nérer ner@ 2, pérer per@ 1, lérer ler@ 2, bérer ber@ 2, miner min@ 2
  iser is 2, yser ys 2, ier y 3, er - 3
  rtir rt 2, stir st 2, ir ish 3
  ement MT 3, ment MT 3
  ité iTY 2, té TY 2
  atie acy 2, ie y 2, ia y 2
  iques IK 2, ique IK 2, ical IK 2, icat IK@ 3, ic IK 2
  ienne ian 2, ien ian 2, aine an 3, ain an 3
  aire AR 3, oire ory 2
  euse ous 3, eux ous 3, eur OR 2, rice rOR 4
  bre bOR 2, cre cOR 3, dre dOR 2, fre fOR 2, gre gOR 2, pre pOR 3, tre tOR 2, vre vOR 2
  able BL 3, ible BL 3
  elle AL 3, èle AL 3, el AL 2, ale AL 2, al AL 2
  ive iv 2, if iv 2
  ence NS 2, ance NS 2, ense NS 2
  ente NT 3, ante NT 3, ent NT 2, ant NT 2
  jet ject 2, at @ 3, que k 2, c k 2, k k 2, gue g 2
`);

export const ENGLISH_ENDINGS = rules(`
  isation isation 2, ization isation 2, xion ction 3, ogue og 2
  ify ify 2, icate IK@ 2, ate @ 3
  ise is 2, ize is 2, yse ys 2, yze ys 2, ysis ys 2, asis as 1, esis es 2, osis os 2, isis is 2
  ement MT 3, ment MT 3
  ty TY 2
  acy acy 2, ia y 2
  ical IK 2, ics IK 2, ique IK 2, ic IK 2
  ian ian 2, ain an 3
  aire AR 3, ary AR 3, ar AR 3, ory ory 2
  ous ous 3, our OR 3, or OR 2, er OR 2
  bre bOR 2, cre cOR 3, tre tOR 2
  able BL 3, ible BL 3
  al AL 2, el AL 2
  ive iv 2, if iv 2
  ence NS 2, ance NS 2, ency NS 2, ancy NS 2, ense NS 2
  ent NT 2, ant NT 2
  at @ 3, que k 2, ck k 2, c k 2, k k 2, gue g 2
`);

/** French adverbs by the ending of the adjective within; in front of -ment. */
export const FRENCH_ADVERB_ENDINGS: readonly string[] = [
  'ique', 'elle', 'ale', 'ive', 'euse', 'able', 'ible', 'aire', 'oire', 'ière', 'ente', 'ante', 'iste', 'ide', 'ète', 'crète', 'acte', 'ecte', 'icte', 'ise', 'ure', 'ieure', 'tre', 'cte', 'ète', 'ile', 'ine', 'aine', 'ome', 'ane',
];
/** Nouns that look like such adverbs. */
export const FRENCH_MENT_NOUNS = new Set('règlement parlement renouvellement investissement établissement mouvement appartement département compartiment traitement jugement changement recrutement placement événement avènement élément document argument instrument monument segment fragment complément supplément enseignement gouvernement développement équipement divertissement ornement testament ciment aliment médicament financement lancement remplacement déplacement enregistrement enlèvement achèvement relèvement prélèvement'.split(' '));
/** English words in -ly that are no adverbs. */
export const ENGLISH_LY_WORDS = new Set('family italy july anomaly monopoly assembly melancholy ally rally reply supply apply imply comply rely multiply fly folly jelly belly bully butterfly homily lily early daily weekly monthly only ugly holy silly lovely friendly likely elderly sicily'.split(' '));

/** Pairs that no ending explains: French = English. */
export const IRREGULAR_COGNATES = new Map(
  `auteur=author armée=army entrée=entry assemblée=assembly vallée=valley employé=employee état=state étudiant=student étudier=study étude=study
  étrange=strange étranger=stranger établir=establish épice=spice éponge=sponge école=school espace=space estomac=stomach esclave=slave espagnol=spanish épouse=spouse écran=screen
  hôpital=hospital forêt=forest intérêt=interest honnête=honest conquête=conquest tempête=tempest bête=beast côte=coast hôte=host arrêt=arrest fête=feast île=isle quête=quest enquête=inquest
  forestier=forester coût=cost hâte=haste huître=oyster maître=master prêtre=priest plâtre=plaster
  danse=dance danseur=dancer banquier=banker officier=officer premier=premier dossier=dossier danger=danger cancer=cancer laser=laser leader=leader cavalier=cavalier fermier=farmer
  sujet=subject effet=effect conflit=conflict produit=product contrat=contract extrait=extract prix=price parti=party traité=treaty comité=committee comté=county pays=country
  exercice=exercise service=service justice=justice famille=family ville=village village=village médecine=medicine musée=museum siècle=century
  créer=create privé=private concentrer=concentrate illustrer=illustrate pénétrer=penetrate célébrer=celebrate dominer=dominate assassiner=assassinate vacciner=vaccinate naviguer=navigate déléguer=delegate
  associer=associate apprécier=appreciate négocier=negotiate initier=initiate coordonner=coordinate estimer=estimate évaluer=evaluate évacuer=evacuate hésiter=hesitate irriter=irritate imiter=imitate méditer=meditate
  participer=participate coopérer=cooperate collaborer=collaborate décorer=decorate adorer=adore élaborer=elaborate migrer=migrate émigrer=emigrate immigrer=immigrate intégrer=integrate
  isoler=isolate violer=violate donateur=donator animer=animate libérer=liberate dévaster=devastate gratuit=gratuitous examiner=examine déterminer=determine imaginer=imagine terminer=terminate
  offrir=offer préférer=prefer référer=refer différer=differ transférer=transfer considérer=consider entreprise=enterprise compagnie=company campagne=campaign
  mars=march avril=april juin=june juillet=july août=august janvier=january février=february
  peuple=people bœuf=beef porc=pork mouton=mutton fruit=fruit riche=rich pauvre=poor bleu=blue
  océan=ocean européen=european coréen=korean chinois=chinese japonais=japanese français=french anglais=english portugais=portuguese danois=danish suédois=swedish irlandais=irish écossais=scottish
  rythme=rhythm théâtre=theatre chambre=chamber membre=member nombre=number novembre=november décembre=december septembre=september octobre=october
  guerre=war garde=guard garantie=guarantee garantir=guarantee gaz=gas bataille=battle bouteille=bottle couleur=colour honneur=honour faveur=favour
  café=cafe plaider=plead policier=policeman traiter=treat valeur=value collègue=colleague photographe=photographer photographier=photograph
  cas=case acte=act taxe=tax taxer=tax aide=aid urne=urn noter=note dater=date voter=vote citer=cite coder=code fixer=fix filmer=film tester=test baser=base
  directrice=director actrice=actor impératrice=emperor`
    .split(/\s+/).filter((pair) => pair !== '').map((pair) => pair.split('=') as [string, string]),
);

/** French words whose key is short and whose English look-alike means the same. Other short keys never meet. */
export const SHORT_COGNATES = new Set(
  `opérer gérer art bus air âge gaz acte actif taxe base date zone site code film golf test type rare rôle page lion parc rose sexe tube vote dose zoo jet
  opéra bombe tombe danse classe masse masque banque bloc roc clic taxi tennis radio photo vidéo camp clan club crime crise cube dame dette dock duel duo euro face fils flot
  gare gel golfe grade grain grave groupe guide idole image index islam jazz jeep juge juste lait lave ligue liste litre loge luxe menu métal métro mètre mont mule muse nord nerf nerveux
  noble ouest est sud olive ozone pacte palme pape parent pilote pipe piste plan plante plume pôle pompe poste prince prose race radar raid rail rampe rat rite robot route ruine
  saint salade sauce scène signe sport stade stock style sucre tank thèse tigre titre toile tomate total train trace tribu triple trône truite tunnel urne usage valve vase veine verbe verse veto
  veuve vice violon virus volt zèbre zéro noter dater voter filmer coder tester masser classer taxer baser piloter citer coter fixer former forme ferme firme terme texte thème tente tarif
  accès accord action agent aide alerte ange bible boxe brave brut cable câble cadet canal canoë carotte cas cause céder chaîne charme chèque choc chœur chorale
  cidre cigare cirque civil clair client climat cloître coût crabe crème crête croix dé début décent déclin décor défi dépôt détail dieu dragon drame droit drogue duchesse durer
  facteur fatal faute final finance fini flamme fleur fluide fond force fort foule fraude frère front futur gala globe gloire goût grâce hardi héros hiver homme
  idée jade jaloux jambe jardin jeu jeune joie jour jury lampe langue leçon lettre local logo loup lourd marché marge marine mère midi miel moine mois mort mur musique
  naval navire neige nez nid noix nu oncle ongle orage ordre orgue oral outil paix pâle pays pêche peine père perle peur pied pire plaine pluie poète pont poule pouvoir prêt preuve prix
  modem model modèle motel moteur moto motif motiver tram thé tempo tenir tenor ténor titan tonne`.split(/\s+/),
);

/** French words that look like an English word of another meaning; they keep their own key. */
export const FALSE_FRIENDS = new Set(
  `habiter marcher coucher couche mettre poisser poisson partir prise propos singe sortir teneur traite voyager faire empirer équipe essayer manifester chasse chasser robe carte borne corne porte lente court reine actuel actuellement librairie libraire sensible sensiblement éventuel éventuellement assister assistance demander demande rester reste attendre attente journée chair location sale pain coin plus but or main note
  partie parti-pris humeur livre livrer propre proprement porter porteur port passer large achever achèvement agenda ancien anciennement appointement avertissement avertir ballot bless blesser bride cabinet cap car cargaison cargo casserole
  cave cent chance chandelier change charger charte chat chef chope coller collège comédien commande commander commodité compas complainte compléter compréhensif conducteur conduite confident confidence confiance consistant convenable corps couvert crier crayon débonnaire déception décevoir défendre défiance déguster délai délayer dent département dérange dérober déranger désagrément dévotion dire disgrâce disposer disposition distraire divers éditer éditeur engin
  entrée-plat envie essence étiquette évidence évidemment évincer excité extravagant fabrique facilité fastidieux figure finalement flipper fonds formellement formidable four fourniture froc gentil gentillesse génial grand
  grappe gratuité gros habit hasard herbe hurler ignorer impotent incessamment inhabité inhabitable injure injurier injures intoxiquer intoxication introduire isolation issue jolly lac lard lecture lentille licence-libre lie loin luxure
  luxurieux magasin marche marron mécanique médecin mercerie messe misère misérable mode monnaie morale mouche moule nappe nom notoire nouvelle numéro occasion occasionnellement office opportunité ostensible ours paille pamphlet pan parking part particulier pathétique patron pension pensionnaire perceptible pétrole pétulant phrase physicien pièce pile place plat plaque poêle point poison politesse pondre porche possiblement pot préjudice préservatif préservation prétendre
  prévenir prune procès propriété publicité quitter quitte raisin ramper rang rate rater réaliser rein relief rendre rente répertoire report reporter représentation résumer résumé rétribution retirer retraite réunion roman romance
  rude sac sanguin sauvage scène-clé smoking sauce-pan sort sot spectacle stage stagiaire store suite supplier supporter surname surnom sympathie sympathique tablette talon tirer tissu tentative tour trainer traîner trivial truc
  user usagé vacance vacances valable ventilation venue veste versatile vent vers vicaire vilain vilaine vie vire voyage wagon zone-libre pic duc bac arc tic flic cadre moral formateur forfait
  concurrence concurrent convenance courrier course cure dérivation dénoter dispute disputer défiler démonter gracieux gracieusement grief audience avocat axe balance bachelier caution cautionner candide carton commodore
  cheminée corpulence crude cru confection confus destitution destituer décade dévolution divertir diversion dresser drap éduquer équité étrenner exonérer fin fine fortuné fumer fuser génie germe
  glace glacer grange guise guichet impeachment inconvénient ingénuité ingénu légume limon lime logeur machiner magistral majorer malice malicieux maniaque manège manufacture mentor
  négociant nominal occulter opiner ordonnance ordonner ordinateur pair parole parure partition pavillon peste pinte pupille prime primer prolixe promiscuité pulpe quart rayon
  raquette rallier rapporteur réfectoire regard regarder relais remise renter repli requérir résilier retenue rétif revers roue sciences signet solde soldat
  solliciteur spirituel subtiliser sucrer suffisance surveillant tache tempérament tempêter termes toilette trépasser tutelle tuteur ustensile vivace
  rayonner reluire ranger ramer ravir terriblement tard tarder traduire tromper tenant tenture gage gager achat affluence affluent
  allure altération altérer apologie apparat apporter arrangeant arriéré attirer bigot billet billion blindé bond botte boucher brasserie brassière bribe
  trillion canne chose chargé comprendre concurrencer conjurer cote cour creuset dîner délivrer
  délivrance démontrer désigner fatalité fermer figurer formation globalement gourmand instance instances intendant jument labour labourer
  lance lunatique lune médicament ménager mine miner mondain net notice parloir
  pas passable patente plant pourtant rétribuer ressort ressortir
  sentence solidaire statuer sauter ton verge verser versement virer`
    .split(/\s+/),
);
