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
first-instance-court | tribunal de première instance, tribunal judiciaire, tribunal de grande instance | court of first instance, district court, trial court | isa court, set court-level
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
offence | infraction, délit, contravention | offence, offense, misdemeanour, misdemeanor |
crime | crime, criminalité ; criminel | crime ; criminal |
petty-crime | délinquance | delinquency, petty crime |
organised-crime | crime organisé, criminalité organisée | organised crime, organized crime | isa crime
murder | meurtre, assassinat, homicide | murder, homicide, killing | isa crime
manslaughter | homicide involontaire | manslaughter, involuntary manslaughter | isa crime
massacre | massacre, tuerie | massacre, slaughter |
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
stabbing | attaque au couteau | stabbing, knife attack |
blackmail | chantage | blackmail, extortion | isa offence
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
police | police ; policier | police |
gendarmerie | gendarmerie | gendarmerie |
police-station | commissariat, poste de police | police station |
riot-police | CRS, forces antiémeutes | riot police | isa police
law-enforcement | forces de l'ordre | law enforcement |
criminal-record | casier judiciaire | criminal record |
fingerprint | empreinte digitale | fingerprint |
autopsy | autopsie | autopsy, post-mortem |
autopsy-body | cadavre, corps sans vie | corpse, dead body |
suicide | suicide ; suicidaire | suicide ; suicidal |
natural-death | mort naturelle | natural causes, natural death |
self-defence | légitime défense | self-defence, self-defense |
confidentiality | confidentialité | confidentiality |
non-disclosure-agreement | accord de confidentialité | non-disclosure agreement, NDA, confidentiality agreement |
non-compete | clause de non-concurrence | non-compete clause, non-compete |
`);
