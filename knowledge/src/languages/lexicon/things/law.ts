// Law and justice: courts, proceedings, offences, penalties, police.
import { table } from '../table.ts';

export const law = table('things', `
justice-system | justice, système judiciaire, institution judiciaire ; judiciaire | justice system, judiciary ; judicial |
law-field | droit ; juridique | law ; legal |
criminal-law | droit pénal ; pénal | criminal law | isa law-field, set law-branch-thing
civil-law | droit civil ; civil | civil law | isa law-field, set law-branch-thing
labour-law | droit du travail | labour law, employment law, labor law | isa law-field, set law-branch-thing
tax-law | droit fiscal | tax law | isa law-field, set law-branch-thing
international-law | droit international | international law | isa law-field
court | tribunal, juridiction, cour, cour de justice | court, tribunal, court of law, courthouse |
first-instance-court | tribunal de première instance, tribunal judiciaire, tribunal de grande instance | court of first instance, district court, trial court, judicial court | isa court, set court-level
appeal-court | cour d'appel | court of appeal, appeals court, appeal court, appellate court | isa court, set court-level
supreme-court | Cour suprême, cour de cassation, Cour de cassation | supreme court, court of cassation, top court, highest court | isa court, set court-level
constitutional-court | Conseil constitutionnel, cour constitutionnelle | constitutional court, constitutional council | isa court
council-of-state | Conseil d'État | Council of State | isa court
commercial-court | tribunal de commerce | commercial court | isa court, set court-kind
labour-court | conseil de prud'hommes, prud'hommes | employment tribunal, labour court, industrial tribunal | isa court, set court-kind
criminal-court | tribunal correctionnel | criminal court | isa court, set court-kind
assize-court | cour d'assises, assises | assize court | isa court, set court-kind
administrative-court | tribunal administratif | administrative court | isa court, set court-kind
juvenile-court | tribunal pour enfants | juvenile court | isa court, set court-kind
military-court | cour martiale, tribunal militaire | court martial, court-martial, military court | isa court, set court-kind
high-court | Haute Cour | high court | isa court
international-criminal-court | Cour pénale internationale | International Criminal Court | isa court
public-prosecutors-office | parquet, ministère public | prosecutor's office, public prosecutor's office, prosecution |
bar-lawyers | barreau | bar |
# proceedings
lawsuit | procès civil, action en justice, poursuite judiciaire | lawsuit, legal action, suit |
trial-court | procès | trial |
hearing | audience | hearing |
case-legal | affaire, dossier | case |
class-action | action collective, recours collectif | class action, class-action lawsuit | isa lawsuit
complaint-legal | plainte | complaint |
legal-proceedings | procédure, procédure judiciaire, poursuites | proceedings, legal proceedings, prosecution |
claim-legal | demande en justice, prétention | legal claim |
appeal-legal | appel, recours, pourvoi | appeal |
cassation-appeal | pourvoi en cassation | appeal to the court of cassation | isa appeal-legal
ruling | décision de justice, arrêt, jugement, ordonnance ; | ruling, court ruling, judgment, judgement, court decision |
verdict | verdict | verdict |
sentence-penalty | peine, condamnation | sentence |
conviction | condamnation, culpabilité reconnue | conviction | opposite acquittal
acquittal | acquittement, relaxe | acquittal | opposite conviction
dismissal-case | non-lieu | dismissal of charges, case dismissal |
indictment | mise en examen, inculpation, acte d'accusation | indictment, formal charge |
charge-legal | chef d'accusation, accusation | charge, count, accusation |
plea-guilty | plaider-coupable | guilty plea |
plea-speech | plaidoirie | closing argument, pleading |
investigation | enquête, instruction, investigation | investigation, inquiry, probe |
preliminary-investigation | enquête préliminaire | preliminary investigation | isa investigation, set stage-of-trial
first-instance | première instance | first instance | set stage-of-trial, opposite on-appeal
on-appeal | instance d'appel | appeal stage | set stage-of-trial, opposite first-instance
evidence | preuve, pièce à conviction | evidence, proof |
exhibit-evidence | pièce à conviction | exhibit |
clue | indice | clue |
testimony | témoignage, déposition | testimony, witness statement |
alibi | alibi | alibi |
confession-crime | aveu, aveux | confession |
search-warrant | mandat de perquisition | search warrant |
arrest-warrant | mandat d'arrêt | arrest warrant |
house-search | perquisition | police raid, house search |
police-custody | garde à vue | police custody, custody |
pre-trial-detention | détention provisoire | pre-trial detention, remand, remand in custody |
bail | caution, liberté sous caution, mise en liberté sous caution | bail |
injunction | injonction, ordonnance en référé | injunction, court order |
summons | convocation, assignation, citation | summons, subpoena |
settlement-legal | règlement à l'amiable, transaction, accord amiable | settlement, out-of-court settlement |
mediation | médiation | mediation |
arbitration | arbitrage | arbitration |
extradition | extradition | extradition |
case-law | jurisprudence | case law |
precedent | précédent | precedent |
statute-of-limitations | prescription, délai de prescription | statute of limitations |
jurisdiction | compétence, ressort | jurisdiction |
retrial | nouveau procès, révision du procès | retrial |
pardon-noun | grâce, grâce présidentielle | pardon |
amnesty | amnistie | amnesty |
parole | libération conditionnelle | parole, conditional release |
will-testament | testament | testament, last will |
clause | clause | clause |
article-of-law | article de loi | article of law |
power-of-attorney | procuration | power of attorney, proxy |
# penalties
penalty-punishment | punition, châtiment, sanction | punishment, penalty |
fine-noun | amende, contravention | fine |
prison-sentence | peine de prison, prison ferme, emprisonnement, réclusion | prison sentence, jail term, jail sentence, imprisonment | isa sentence-penalty
suspended-sentence | sursis, prison avec sursis, peine avec sursis | suspended sentence | isa sentence-penalty, opposite prison-without-suspension
prison-without-suspension | prison ferme, peine ferme | immediate prison term | isa sentence-penalty, opposite suspended-sentence
life-sentence | perpétuité, réclusion à perpétuité, prison à vie | life sentence, life imprisonment, life in prison | isa prison-sentence, set penalty-kind
death-penalty | peine de mort, peine capitale | death penalty, capital punishment, death sentence | isa sentence-penalty, set penalty-kind
community-service | travaux d'intérêt général | community service, community sentence | isa sentence-penalty, set penalty-kind
house-arrest | assignation à résidence | house arrest |
electronic-tag | bracelet électronique | electronic tag, ankle bracelet, ankle monitor |
damages | dommages et intérêts, dommages-intérêts | damages |
compensation | indemnisation, dédommagement, réparation | compensation, redress, reparation |
prison | prison, établissement pénitentiaire, maison d'arrêt, pénitencier ; carcéral, pénitentiaire | prison, jail, penitentiary |
cell-prison | cellule | prison cell |
handcuffs | menottes | handcuffs |
guilt | culpabilité | guilt | opposite innocence
innocence | innocence | innocence | opposite guilt
# offences
offence | infraction, délit, contravention | offence, offense, misdemeanour, misdemeanor |opposite felony
crime | crime, criminalité ; criminel | crime ; criminal |
petty-crime | délinquance | delinquency, petty crime |
organised-crime | crime organisé, criminalité organisée | organised crime, organized crime | isa crime
murder | meurtre, assassinat, homicide | murder, homicide, killing | isa crime, set killing-or-not, set murder-or-manslaughter
manslaughter | homicide involontaire | manslaughter, involuntary manslaughter | isa crime, set murder-or-manslaughter
massacre | massacre, tuerie, carnage | massacre, slaughter, carnage |
genocide | génocide | genocide | isa crime
war-crime | crime de guerre | war crime | isa crime
crime-against-humanity | crime contre l'humanité | crime against humanity | isa crime
rape-noun | viol | rape | isa crime
sexual-assault | agression sexuelle | sexual assault | isa crime
harassment | harcèlement | harassment, bullying |
theft | vol, larcin | theft, larceny | isa offence
burglary | cambriolage | burglary, break-in | isa theft
robbery | braquage, vol à main armée, hold-up | robbery, heist, hold-up, armed robbery | isa theft
fraud | fraude, escroquerie, arnaque | fraud, swindle, scam | isa offence
tax-evasion | fraude fiscale, évasion fiscale | tax evasion, tax fraud | isa fraud
money-laundering | blanchiment d'argent, blanchiment | money laundering | isa offence
forgery | faux, contrefaçon | forgery, counterfeiting | isa offence
kidnapping | enlèvement, rapt, kidnapping | kidnapping, abduction | isa crime
torture-noun | torture | torture | isa crime
terrorism | terrorisme ; terroriste | terrorism | isa crime
terrorist-attack | attentat, attaque terroriste | terrorist attack, terror attack |
hostage-taking | prise d'otages | hostage-taking |
shooting | fusillade | shooting |
stabbing | attaque au couteau | stabbing, knife attack, knifing |
blackmail | chantage, extorsion, racket | blackmail, extortion, racketeering | isa offence
perjury | parjure, faux témoignage | perjury | isa offence
defamation | diffamation | defamation, libel, slander | isa offence
insult-noun | insulte, injure | insult |
drug-trafficking | trafic de drogue, narcotrafic, trafic de stupéfiants | drug trafficking, drug dealing | isa crime
smuggling | contrebande | smuggling | isa offence
arson | incendie criminel, incendie volontaire | arson | isa crime
assault | agression, coups et blessures | assault |
domestic-violence | violences conjugales, violence domestique | domestic violence, domestic abuse |
violence | violence, violences | violence |
negligence | négligence | negligence |
insider-trading | délit d'initié | insider trading, insider dealing | isa offence
breach-of-trust | abus de confiance | breach of trust | isa offence
treason | trahison, haute trahison | treason | isa crime
espionage | espionnage | espionage, spying | isa crime
vandalism | vandalisme | vandalism | isa offence
plagiarism | plagiat | plagiarism |
antitrust-breach | abus de position dominante | abuse of a dominant position |
crime-scene | scène de crime, scène du crime | crime scene |
police | police ; policier | police |opposite gang
gendarmerie | gendarmerie | gendarmerie |
police-station | commissariat, poste de police | police station |
riot-police | CRS, forces antiémeutes | riot police | isa police
law-enforcement | forces de l'ordre | law enforcement |
criminal-record | casier judiciaire | criminal record |
fingerprint | empreinte digitale | fingerprint |
autopsy | autopsie | autopsy, post-mortem |
autopsy-body | cadavre, corps sans vie | corpse, dead body |
suicide | suicide ; suicidaire | suicide ; suicidal |set killing-or-not
natural-death | mort naturelle | natural causes, natural death |set killing-or-not
self-defence | légitime défense | self-defence, self-defense |
confidentiality | confidentialité | confidentiality |
non-disclosure-agreement | accord de confidentialité | non-disclosure agreement, NDA, confidentiality agreement |
non-compete | clause de non-concurrence | non-compete clause, non-compete |
# procedure and people before a court
inquest | enquête judiciaire sur une mort | inquest |
perpetrator | auteur des faits, autrice des faits | perpetrator, culprit | isa person, opposite victim
pretrial | phase préalable au procès | pretrial, pre-trial phase |
cross-examination | contre-interrogatoire | cross-examination |
mistrial | annulation du procès | mistrial |
double-jeopardy | non bis in idem | double jeopardy |
legal-aid | aide juridictionnelle | legal aid |
guardianship | tutelle | guardianship |
custody-child | garde d'enfant | child custody |
joint-custody | garde alternée, garde partagée | joint custody | opposite sole-custody
sole-custody | garde exclusive | sole custody | opposite joint-custody
alimony | pension alimentaire | alimony, child support |
restraining-order | ordonnance d'éloignement | restraining order |
bylaw-breach | infraction au règlement | breach of regulations |
felony | crime grave | felony | opposite offence
infanticide | infanticide | infanticide | isa murder
femicide | féminicide | femicide | isa murder
patricide | parricide | patricide | isa murder
serial-killer | tueur en série, tueuse en série | serial killer | isa murderer
hitman | tueur à gages | hitman, contract killer | isa murderer
rapist | violeur, violeuse | rapist | isa criminal
pimp | proxénète | pimp | isa criminal
pickpocket | pickpocket | pickpocket | isa thief
arsonist | pyromane, incendiaire | arsonist | isa criminal
forger | faussaire | forger | isa criminal
blackmailer | maître chanteur, maîtresse chanteuse | blackmailer | isa criminal
drug-trafficker | trafiquant de drogue, narcotrafiquant | drug trafficker | isa criminal
human-trafficking | traite des êtres humains | human trafficking |
looting | pillage | looting, plunder |
abuse-of-power | abus de pouvoir | abuse of power |
misconduct | faute professionnelle, inconduite | misconduct, malpractice |
wrongdoing | acte répréhensible | wrongdoing |
impunity | impunité | impunity |
misrepresentation | déclaration mensongère | misrepresentation |
incitement | incitation | incitement |
hate-speech | discours de haine, propos haineux | hate speech |
contempt-of-court | outrage à magistrat | contempt of court |
due-process | procès équitable | due process, fair trial |
burden-of-proof | charge de la preuve | burden of proof |
presumption-of-innocence | présomption d'innocence | presumption of innocence |
plea-deal-term | peine plancher | mandatory minimum sentence |
solitary-confinement | isolement carcéral | solitary confinement |
labour-camp | camp de travail | labour camp, labor camp |
firing-squad | peloton d'exécution | firing squad |
electric-chair | chaise électrique | electric chair |
lethal-injection | injection létale | lethal injection |
guillotine | guillotine | guillotine |
deed-property | titre de propriété | title deed, property deed |
lease | bail | lease |
tenancy-eviction | expulsion locative | eviction |
entity | entité | entity |
legal-person | personne morale | legal person, legal entity | opposite natural-person
natural-person | personne physique | natural person | opposite legal-person
# kinds and outcomes
discharge-conditional | dispense de peine | conditional discharge |
murder-attempt | tentative de meurtre, tentative d'assassinat | attempted murder |
voluntary-homicide | homicide volontaire | voluntary manslaughter |
juvenile-offender | mineur délinquant, mineure délinquante | juvenile offender | isa person
repeat-offender | récidiviste | repeat offender | isa criminal, opposite first-offender
first-offender | primo-délinquant, primo-délinquante | first-time offender, first offender | isa criminal, opposite repeat-offender
death-row | couloir de la mort | death row |
hanging-noun | pendaison | hanging | set execution-way
beheading | décapitation | beheading, decapitation | set execution-way
drone-strike | frappe de drone | drone strike |
car-ramming | attaque à la voiture-bélier, attaque au véhicule-bélier | car-ramming attack, vehicle-ramming attack | set attack-means
bomb-attack | attentat à la bombe | bomb attack, bombing attack | set attack-means
acid-attack | attaque à l'acide | acid attack | set attack-means
suicide-bombing | attentat-suicide, attentat suicide | suicide bombing, suicide attack |
mass-shooting | fusillade de masse | mass shooting | set attack-means
hit-and-run | délit de fuite | hit-and-run |
drink-driving | conduite en état d'ivresse, conduite en état d'alcoolémie | drink-driving, drunk driving | set driving-offence
drug-driving | conduite sous stupéfiants | drug-driving | set driving-offence
dangerous-driving | conduite dangereuse | dangerous driving, reckless driving |
shoplifting | vol à l'étalage | shoplifting | isa theft, set theft-kind
car-theft | vol de voiture | car theft | isa theft, set theft-kind
identity-theft | usurpation d'identité | identity theft | set theft-kind
bag-snatching | vol à l'arraché | bag snatching | isa theft, set theft-kind
art-theft | vol d'œuvre d'art | art theft | isa theft, set theft-kind
breach-of-contract | rupture de contrat | breach of contract |
unfair-dismissal | licenciement abusif | unfair dismissal, wrongful dismissal | opposite fair-dismissal
fair-dismissal | licenciement pour cause réelle et sérieuse | fair dismissal | opposite unfair-dismissal
misconduct-dismissal | licenciement pour faute | dismissal for misconduct | set dismissal-ground
mutual-termination | rupture conventionnelle | termination by mutual agreement | set dismissal-ground
patent-infringement | contrefaçon de brevet | patent infringement | set infringement-kind
copyright-infringement | atteinte au droit d'auteur, violation du droit d'auteur | copyright infringement | set infringement-kind
trademark-infringement | contrefaçon de marque | trademark infringement | set infringement-kind
civil-court | tribunal civil | civil court | isa court
police-court | tribunal de police | police court | isa court, set court-kind
court-of-auditors | Cour des comptes | court of auditors, court of audit |
first-degree-murder | meurtre au premier degré | first-degree murder | isa murder, set murder-degree
second-degree-murder | meurtre au second degré | second-degree murder | isa murder, set murder-degree
third-degree-murder | meurtre au troisième degré | third-degree murder | isa murder, set murder-degree
unconditional-release | libération sans condition | unconditional release |
supervised-release | libération sous contrôle judiciaire | supervised release |
judicial-supervision | contrôle judiciaire | judicial supervision |
community-property | communauté de biens | community property | opposite separate-property
separate-property | séparation de biens | separation of property | opposite community-property
contentious-divorce | divorce contentieux | contested divorce | opposite amicable-divorce
amicable-divorce | divorce à l'amiable, divorce par consentement mutuel | amicable divorce, uncontested divorce | opposite contentious-divorce
`);
