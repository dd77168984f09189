// Worth: good and bad, useful and useless, success and failure, for and against, cheap and dear, safe and dangerous.
import { table } from '../table.ts';

export const judgement = table(
  'qualities',
  `
good-adj | bon, de qualité, de bonne facture | good, fine | opposite bad-adj
bad-adj | mauvais, piètre, déplorable, de mauvaise qualité, lamentable ; mal | bad, poor-quality, substandard, deplorable, lousy, shoddy, low-quality ; badly | opposite good-adj, opposite excellent-adj, opposite high-quality-adj
better-adj | meilleur ; mieux | better | opposite worse-adj
worse-adj | pire ; pis | worse | opposite better-adj
best-adj | optimal, le meilleur ; le mieux, au mieux, optimalement | best, optimal ; optimally | opposite worst-adj, opposite suboptimal-adj
worst-adj | le pire ; au pire | worst | opposite best-adj
excellent-adj | excellent, remarquable, brillant, magistral, exemplaire, impeccable ; excellemment, brillamment, impeccablement, magistralement ; excellence, brio | excellent, outstanding, brilliant, masterly, exemplary, impeccable, superb, remarkable, noteworthy, eminent ; excellently, brilliantly, impeccably, superbly ; excellence, brilliance | opposite bad-adj, opposite disastrous-adj, opposite mediocre-quality-adj, implies good-adj
mediocre-quality-adj | passable, sans éclat | so-so, lacklustre, lackluster, second-rate, subpar | opposite excellent-adj
disastrous-adj | désastreux, catastrophique, calamiteux, ravageur, dévastateur ; désastreusement | disastrous, catastrophic, calamitous, devastating, ruinous ; disastrously, catastrophically | opposite beneficial-adj, implies bad-adj, opposite excellent-adj
beneficial-adj | bénéfique, salutaire, avantageux, bienfaisant ; avantageusement | beneficial, advantageous, salutary ; beneficially | opposite harmful-adj, opposite disastrous-adj
harmful-adj | nocif, nuisible, néfaste, préjudiciable, dommageable, délétère ; ; nocivité, dangerosité | harmful, detrimental, damaging, deleterious, noxious, injurious ; ; harmfulness | opposite harmless-adj, opposite beneficial-adj
harmless-adj | inoffensif, sans danger, bénin, indolore | harmless, innocuous, benign, painless | opposite harmful-adj, opposite painful-adj
useful-adj | utile, profitable ; utilement ; utilité | useful, helpful ; usefully ; usefulness, utility | opposite useless-adj
useless-adj | inutile, vain, superfétatoire ; inutilement, en vain, vainement, pour rien ; inutilité, vanité | useless, futile, pointless, vain ; uselessly, in vain, to no avail ; uselessness, futility | opposite useful-adj
effective-adj | efficace, performant, probant ; efficacement ; efficacité, efficience | effective, efficient, efficacious, high-performing ; effectively, efficiently ; effectiveness, efficiency, efficacy | opposite ineffective-adj
ineffective-adj | inefficace, sans effet ; ; inefficacité | ineffective, inefficient, ineffectual ; ineffectively, inefficiently ; ineffectiveness, inefficiency | opposite effective-adj
successful-adj | réussi, fructueux, couronné de succès, concluant ; avec succès, fructueusement ; réussite | successful, fruitful, accomplished ; successfully, fruitfully | opposite unsuccessful-adj
unsuccessful-adj | raté, manqué, infructueux, avorté, non concluant, en échec ; sans succès, infructueusement | unsuccessful, failed, fruitless, abortive, inconclusive ; unsuccessfully, to no effect | opposite successful-adj
victorious-adj | victorieux, vainqueur, triomphant ; victorieusement | victorious, triumphant, winning ; victoriously, triumphantly | opposite defeated-adj
defeated-adj | vaincu, battu, défait | defeated, beaten, losing | opposite victorious-adj, opposite unbeaten-adj
unbeaten-adj | invaincu, imbattu | unbeaten, undefeated | opposite defeated-adj
promising-adj | prometteur, encourageant, de bon augure | promising, encouraging, auspicious | opposite discouraging-adj, opposite ominous-adj
discouraging-adj | décourageant, décevant, démoralisant | discouraging, disappointing, disheartening, demoralising | opposite promising-adj
ominous-adj | inquiétant, alarmant, préoccupant, de mauvais augure, funeste | ominous, worrying, alarming, worrisome, ill-fated, disturbing | opposite reassuring-adj, opposite promising-adj
reassuring-adj | rassurant | reassuring, comforting | opposite ominous-adj
favourable-adj | favorable, propice ; favorablement, d'un bon œil | favourable, favorable, supportive, conducive ; favourably, favorably | set stance, opposite unfavourable-adj
neutral-adj | neutre, non partisan ; ; neutralité | neutral, nonpartisan, non-partisan ; neutrally ; neutrality | set stance
hostile-adj | hostile, inamical, réfractaire ; avec hostilité ; hostilité, animosité | hostile, unfriendly, antagonistic, averse ; ; hostility, animosity | set stance, opposite friendly-adj
unfavourable-adj | défavorable, désavantageux ; défavorablement | unfavourable, unfavorable, disadvantageous ; unfavourably, unfavorably | opposite favourable-adj
friendly-adj | amical, cordial, chaleureux, affable, sympathique, convivial ; amicalement, cordialement, chaleureusement ; cordialité, convivialité | friendly, amicable, cordial, warm-hearted, affable, convivial ; amicably, cordially ; friendliness, cordiality | opposite hostile-adj, opposite unwelcoming-adj
unwelcoming-adj | inhospitalier, antipathique | unwelcoming, inhospitable | opposite friendly-adj
unanimous-adj | unanime ; unanimement, à l'unanimité, d'une seule voix ; unanimité | unanimous ; unanimously, with one voice ; unanimity | opposite divided-adj
narrow-vote-adj | ; d'une courte majorité, à une courte majorité, à une faible majorité, à une courte tête | ; narrowly, by a narrow margin, by a narrow majority, by a slim majority, by a slim margin, by a whisker |
divided-adj | divisé, partagé, clivé, fracturé | divided, split, polarised, polarized | opposite united-adj, opposite unanimous-adj
united-adj | unifié, soudé, solidaire ; d'un bloc ; unité, cohésion | unified, close-knit, cohesive ; ; unity, cohesion | opposite divided-adj
consensual-adj | consensuel ; par consensus, de façon consensuelle ; consensus | consensual, consensus-based ; by consensus ; consensus | opposite divisive-adj
divisive-adj | clivant | divisive, polarising, polarizing | opposite consensual-adj
reluctant-adj | réticent, récalcitrant, rétif ; à contrecœur, à reculons, de mauvaise grâce, du bout des lèvres ; réticence | reluctant, unwilling, loath ; reluctantly, unwillingly, grudgingly ; reluctance, unwillingness | opposite eager-adj, opposite willing-adj, opposite enthusiastic-adj
eager-adj | impatient, désireux, pressé, empressé, avide ; avec empressement, avidement, impatiemment ; empressement, avidité, impatience | eager, keen, impatient, avid ; eagerly, keenly, impatiently ; eagerness, keenness, impatience | opposite reluctant-adj, opposite patient-adj
willing-adj | disposé, consentant ; volontiers, de bon cœur, de bonne grâce ; bonne volonté | willing, amenable ; gladly, readily ; willingness, readiness | opposite reluctant-adj
enthusiastic-adj | enthousiaste, passionné, fervent, ardent ; avec enthousiasme, ardemment, passionnément ; enthousiasme, ferveur, ardeur | enthusiastic, passionate, fervent, ardent ; enthusiastically, passionately, fervently ; enthusiasm, fervour, fervor | opposite reluctant-adj, opposite indifferent-adj
indifferent-adj | indifférent, apathique, blasé ; indifféremment, avec indifférence ; indifférence, apathie | indifferent, apathetic, unconcerned, uninterested ; indifferently ; indifference, apathy | opposite concerned-adj, opposite enthusiastic-adj
concerned-adj | préoccupé, soucieux | concerned, preoccupied, mindful | opposite indifferent-adj
satisfied-adj | satisfait, content ; ; satisfaction, contentement | satisfied, content, pleased, contented ; contentedly ; satisfaction, contentment | opposite dissatisfied-adj, opposite disappointed-adj
dissatisfied-adj | insatisfait, mécontent ; ; insatisfaction, mécontentement | dissatisfied, discontented, displeased, disgruntled ; ; dissatisfaction, discontent, displeasure | opposite satisfied-adj
satisfactory-adj | satisfaisant, convenable ; de façon satisfaisante, convenablement | satisfactory, acceptable ; satisfactorily, acceptably | opposite unacceptable-adj, opposite unsatisfactory-adj
unsatisfactory-adj | insatisfaisant, peu satisfaisant | unsatisfactory | opposite satisfactory-adj
unacceptable-adj | inacceptable, inadmissible, intolérable | unacceptable, intolerable ; unacceptably | opposite satisfactory-adj
expensive-adj | cher, coûteux, onéreux, hors de prix, dispendieux ; chèrement, à grands frais, à prix d'or ; cherté | expensive, costly, pricey ; expensively, at great cost ; costliness | opposite cheap-adj
cheap-adj | bon marché, peu coûteux, abordable, à bas coût, à bas prix, low cost, peu cher ; à moindre coût, à peu de frais | cheap, inexpensive, affordable, low-cost, low-priced, budget-priced ; cheaply, affordably, inexpensively ; affordability | opposite expensive-adj, opposite exorbitant-adj
precious-adj | précieux, de grande valeur, inestimable ; précieusement | precious, valuable, invaluable, priceless | opposite worthless-adj
worthless-adj | sans valeur | worthless, valueless | opposite precious-adj
luxurious-adj | luxueux, de luxe, haut de gamme, somptueux, fastueux ; luxueusement, somptueusement ; faste, somptuosité | luxurious, luxury, high-end, upmarket, sumptuous, lavish ; luxuriously, lavishly ; luxuriousness | opposite low-end-adj
low-end-adj | bas de gamme, d'entrée de gamme, premier prix | low-end, downmarket, entry-level | opposite luxurious-adj
profitable-adj | rentable, lucratif, rémunérateur ; rentablement ; rentabilité | profitable, lucrative, money-making ; profitably ; profitability | opposite unprofitable-adj, opposite loss-making-adj
unprofitable-adj | non rentable, peu rentable | unprofitable, uneconomic | opposite profitable-adj
rich-adj | riche, fortuné, nanti, opulent ; richement ; richesse, opulence | rich, wealthy, affluent, well-off, opulent, well-to-do ; richly ; wealth, richness, affluence | opposite poor-adj
poor-adj | pauvre, démuni, indigent, défavorisé, nécessiteux, misérable ; pauvrement, misérablement ; pauvreté, indigence, misère | poor, impoverished, destitute, needy, underprivileged, penniless ; ; poverty, destitution | opposite rich-adj, opposite privileged-adj
safe-adj | sécurisé, sans risque, hors de danger ; en sécurité, en sûreté, sain et sauf ; sûreté | safe, secure, risk-free, out of danger ; safely, securely, safe and sound ; safety | opposite dangerous-adj
dangerous-adj | dangereux, périlleux, risqué, hasardeux ; dangereusement ; péril | dangerous, perilous, risky, hazardous, unsafe ; dangerously, perilously ; peril | opposite safe-adj
serious-adj | grave, sérieux, gravissime ; gravement, sérieusement ; gravité | serious, grave, severe ; seriously, gravely, severely ; seriousness, gravity, severity | opposite mild-adj, opposite unserious-adj
mild-adj | sans gravité, peu grave | mild, non-serious ; mildly ; mildness | opposite serious-adj
unserious-adj | frivole, fantaisiste, farfelu ; ; frivolité | frivolous, whimsical, unserious ; ; frivolity | opposite serious-adj
deadly-adj | mortel, meurtrier, létal, fatal, mortifère ; mortellement, fatalement ; létalité | deadly, lethal, fatal ; fatally, lethally ; lethality, deadliness | opposite non-lethal-adj
non-lethal-adj | non mortel, non létal | non-lethal, nonlethal, non-fatal, nonfatal | opposite deadly-adj
beautiful-adj | beau, magnifique, splendide, superbe, ravissant, joli ; magnifiquement, superbement, joliment ; beauté, splendeur | beautiful, gorgeous, lovely, magnificent, splendid, pretty, handsome ; beautifully, magnificently, splendidly ; beauty, splendour, splendor | opposite ugly-adj
ugly-adj | laid, moche, hideux, disgracieux ; ; laideur | ugly, unsightly, hideous ; ; ugliness | opposite beautiful-adj
pleasant-adj | agréable, plaisant, charmant ; agréablement, plaisamment ; agrément | pleasant, enjoyable, agreeable, charming, delightful ; pleasantly, delightfully ; pleasantness | opposite unpleasant-adj
unpleasant-adj | désagréable, déplaisant ; désagréablement ; désagrément | unpleasant, disagreeable, nasty ; unpleasantly, disagreeably ; unpleasantness | opposite pleasant-adj
comfortable-adj | confortable, douillet ; confortablement ; confort | comfortable, cosy, cozy ; comfortably ; comfort | opposite uncomfortable-adj
uncomfortable-adj | inconfortable, mal à l'aise ; ; inconfort | uncomfortable, ill at ease ; uncomfortably ; discomfort | opposite comfortable-adj
interesting-adj | intéressant, passionnant, captivant, palpitant, fascinant | interesting, fascinating, captivating, gripping, exciting, thrilling | opposite boring-adj
boring-adj | ennuyeux, lassant, barbant, fastidieux, rébarbatif, assommant | boring, dull, tedious, tiresome ; boringly, tediously ; boredom, tedium | opposite interesting-adj
popular-adj | populaire, prisé, apprécié, plébiscité, en vogue ; ; popularité | popular, sought-after, well-liked, in demand, in vogue ; ; popularity | opposite unpopular-adj
unpopular-adj | impopulaire, mal-aimé, décrié ; ; impopularité | unpopular, disliked ; ; unpopularity | opposite popular-adj
fashionable-adj | à la mode, branché, tendance | fashionable, trendy, stylish ; fashionably | opposite outdated-adj
competent-adj | compétent, qualifié, chevronné, aguerri ; avec compétence | competent, skilled, qualified, proficient ; competently ; proficiency | opposite incompetent-adj, opposite unqualified-adj
incompetent-adj | incompétent, incapable, inapte ; ; incompétence, incapacité | incompetent, inept, incapable ; incompetently ; incompetence, ineptitude | opposite competent-adj
unqualified-adj | non qualifié, sans qualification | unqualified, unskilled | opposite competent-adj
experienced-adj | expérimenté | experienced, seasoned, veteran | opposite inexperienced-adj
inexperienced-adj | inexpérimenté, novice, débutant, néophyte ; ; inexpérience | inexperienced, novice ; ; inexperience | opposite experienced-adj
reliable-adj | fiable, digne de confiance, fidèle ; fidèlement ; fiabilité | reliable, dependable, trustworthy, faithful ; reliably, faithfully ; reliability, trustworthiness | opposite unreliable-adj, opposite unfaithful-adj
unreliable-adj | peu fiable, non fiable | unreliable, untrustworthy, undependable ; ; unreliability | opposite reliable-adj
credible-adj | crédible, digne de foi ; ; crédibilité | credible, believable ; credibly ; credibility | opposite not-credible-adj
not-credible-adj | incroyable, peu crédible, rocambolesque | incredible, unbelievable, not credible | opposite credible-adj
perfect-adj | parfait, irréprochable, sans défaut, sans faille ; parfaitement, à la perfection ; perfection | perfect, flawless, faultless, immaculate ; perfectly, flawlessly ; perfection | opposite imperfect-adj
imperfect-adj | imparfait, perfectible ; imparfaitement ; imperfection | imperfect, flawed ; imperfectly ; imperfection | opposite perfect-adj
fair-adj | loyal ; équitablement, loyalement ; équité, loyauté | fair, just ; ; fairness, loyalty | opposite unfair-adj
unfair-adj | injuste, déloyal, inique ; injustement ; injustice | unfair, unjust ; unfairly, unjustly ; unfairness, injustice | opposite fair-adj
moral-adj | moral, éthique, vertueux ; moralement ; moralité, vertu | moral, ethical, virtuous ; morally, ethically ; morality, virtue | opposite immoral-adj
immoral-adj | immoral, amoral, contraire à l'éthique ; ; immoralité | immoral, amoral, unethical ; immorally, unethically ; immorality | opposite moral-adj
suitable-adj | adéquat, approprié, adapté, idoine, opportun ; opportunément, à propos ; adéquation, pertinence | suitable, appropriate, apt, fitting, well-suited ; suitably, appropriately, aptly ; suitability, appropriateness | opposite unsuitable-adj
unsuitable-adj | inapproprié, inadapté, malvenu, inopportun ; ; inadaptation | unsuitable, inappropriate, unsuited, ill-suited, untimely ; unsuitably, inappropriately ; unsuitability | opposite suitable-adj
relevant-adj | pertinent ; pertinemment | relevant, pertinent ; ; relevance, pertinence | opposite irrelevant-adj
irrelevant-adj | non pertinent, hors sujet, hors de propos | irrelevant, off-topic, beside the point ; ; irrelevance | opposite relevant-adj
ambitious-adj | ambitieux, audacieux, hardi ; ambitieusement, audacieusement, hardiment ; ambition, audace, hardiesse | ambitious, bold, audacious, daring ; ambitiously, boldly, audaciously ; ambition, boldness, audacity | opposite unambitious-adj, opposite cautious-adj
unambitious-adj | peu ambitieux, sans ambition, frileux | unambitious | opposite ambitious-adj
cautious-adj | prudent, précautionneux, circonspect ; prudemment, avec prudence, précautionneusement ; prudence, circonspection | cautious, prudent, careful, wary, circumspect ; cautiously, prudently, carefully, warily ; caution, prudence, wariness | opposite reckless-adj, opposite ambitious-adj
reckless-adj | imprudent, téméraire, irréfléchi ; imprudemment ; imprudence, témérité | reckless, rash, imprudent, foolhardy, careless ; recklessly, rashly, carelessly ; recklessness, rashness, carelessness | opposite cautious-adj
innovative-adj | innovant, novateur, révolutionnaire, pionnier, avant-gardiste | innovative, groundbreaking, pioneering, revolutionary | opposite conventional-approach-adj
conventional-approach-adj | traditionnel, traditionaliste ; traditionnellement | traditional, time-honoured ; traditionally | opposite innovative-adj
competitive-adj | compétitif, concurrentiel ; ; compétitivité | competitive ; competitively ; competitiveness | opposite uncompetitive-adj
uncompetitive-adj | non compétitif, peu compétitif | uncompetitive | opposite competitive-adj
priority-adj | prioritaire ; en priorité, prioritairement | high-priority ; as a priority, with priority | opposite low-priority-adj
low-priority-adj | non prioritaire | low-priority, non-priority | opposite priority-adj
violent-adj | violent, féroce, sanglant ; violemment, férocement ; férocité | violent, fierce, bloody, brutal ; violently, fiercely, brutally ; violence, ferocity, brutality | opposite peaceful-adj
peaceful-adj | pacifique, paisible, non violent ; pacifiquement, paisiblement, sans violence | peaceful, nonviolent, non-violent, peaceable ; peacefully, nonviolently ; peacefulness | opposite violent-adj
constructive-adj | constructif ; de façon constructive | constructive ; constructively | opposite destructive-adj
destructive-adj | destructeur, destructif | destructive ; destructively | opposite constructive-adj
critical-of-adj | critique, réprobateur, désapprobateur ; d'un œil critique | critical, disapproving ; critically, disapprovingly | opposite laudatory-adj
laudatory-adj | élogieux, laudatif, dithyrambique, flatteur ; élogieusement | laudatory, glowing, flattering, full of praise | opposite critical-of-adj
strict-adj | strict, rigoureux, sévère, draconien, intransigeant, drastique ; strictement, rigoureusement, sévèrement ; sévérité, rigueur, intransigeance | strict, rigorous, stringent, draconian, uncompromising, drastic ; strictly, rigorously, stringently ; strictness, rigour, rigor, stringency | opposite lenient-adj, opposite flexible-adj
lenient-adj | clément, indulgent, laxiste, permissif, miséricordieux ;  ; clémence, indulgence, laxisme | lenient, indulgent, lax, permissive, clement, merciful ; leniently ; leniency, clemency, laxity | opposite strict-adj, opposite restrictive-adj
flexible-adj | flexible, souple, accommodant, modulable ; souplement, avec souplesse ; souplesse, flexibilité | flexible, supple, accommodating, pliable, adaptable ; flexibly ; flexibility, suppleness | opposite rigid-adj, opposite strict-adj
rigid-adj | rigide, inflexible ; rigidement ; rigidité | rigid, inflexible, unbending ; rigidly ; rigidity | opposite flexible-adj
worthy-adj | digne, méritant, louable ; dignement | worthy, deserving, commendable, praiseworthy ; deservedly | opposite unworthy-adj
unworthy-adj | indigne, honteux ; indignement, honteusement | unworthy, shameful, disgraceful ; shamefully, disgracefully | opposite worthy-adj
prestigious-adj | prestigieux, de renom | prestigious
# worth, impression
impressive-adj | impressionnant, saisissant, bluffant | impressive | opposite unimpressive-adj
unimpressive-adj | peu impressionnant | unimpressive | opposite impressive-adj
spectacular-adj | spectaculaire | spectacular |
ideal-adj | idéal ; idéalement | ideal ; ideally |
special-adj | spécial | special |
scandalous-adj | scandaleux, révoltant | scandalous, outrageous |
shocking-adj | choquant, consternant | shocking, appalling |
horrific-adj | effroyable, atroce, horrible, épouvantable | horrific, horrible, horrifying, harrowing, gruesome, dreadful |
terrifying-adj | terrifiant, effrayant | terrifying, frightening, scary |
traumatic-adj | traumatisant, traumatique | traumatic |
stressful-adj | stressant, éprouvant | stressful | opposite relaxing-adj
relaxing-adj | relaxant, reposant, délassant | relaxing, restful, stress-free, soothing | opposite stressful-adj
sensational-adj | sensationnel | sensational |
wonderful-adj | merveilleux, formidable ; merveilleusement | wonderful, marvellous, marvelous ; wonderfully |
attractive-adj | attrayant, séduisant, attractif ;  ; attractivité | attractive, appealing, enticing ;  ; attractiveness | opposite unattractive-adj
unattractive-adj | peu attrayant | unattractive, unappealing | opposite attractive-adj
formidable-adj | redoutable | formidable, fearsome |
embarrassing-adj | embarrassant, gênant | embarrassing, awkward to explain |
misleading-adj | trompeur | misleading, deceptive, deceitful | opposite true-adj
fraudulent-adj | frauduleux ; frauduleusement | fraudulent ; fraudulently |
unsustainable-adj | intenable, insoutenable | unsustainable, untenable |
viable-adj | viable ;  ; viabilité | viable ;  ; viability | opposite unviable-adj
unviable-adj | non viable | unviable, non-viable | opposite viable-adj
convenient-adj | pratique d'accès | convenient ; conveniently | opposite inconvenient-adj
inconvenient-adj | incommode, malcommode | inconvenient | opposite convenient-adj
versatile-adj | polyvalent ;  ; polyvalence | versatile ;  ; versatility |
influential-adj | influent | influential | opposite uninfluential-adj
uninfluential-adj | sans influence | uninfluential | opposite influential-adj
prominent-adj | en vue, éminent | prominent, high-profile |
powerless-adj | impuissant ;  ; impuissance | powerless, helpless ;  ; powerlessness, helplessness | opposite strong-adj
prolific-adj | prolifique | prolific |
productive-adj | productif | productive | opposite unproductive-adj
unproductive-adj | improductif | unproductive | opposite productive-adj
aggressive-adj | agressif ; agressivement ; agressivité | aggressive ; aggressively ; aggressiveness |
pragmatic-adj | pragmatique ;  ; pragmatisme | pragmatic ; pragmatically ; pragmatism | opposite dogmatic-adj
dogmatic-adj | dogmatique ;  ; dogmatisme | dogmatic ;  ; dogmatism | opposite pragmatic-adj
charismatic-adj | charismatique ;  ; charisme | charismatic ;  ; charisma |
eccentric-adj | excentrique | eccentric |
repetitive-adj | répétitif | repetitive |
problematic-adj | problématique | problematic, troublesome |
exorbitant-adj | exorbitant, prohibitif | exorbitant, prohibitive | opposite cheap-adj
visionary-adj | visionnaire | visionary |
crushing-adj | écrasant | crushing, overwhelming ; overwhelmingly |
insightful-adj | perspicace, pertinent et fin | insightful, perceptive |
informative-adj | instructif | informative, instructive |
painful-adj | douloureux ; douloureusement | painful ; painfully | opposite harmless-adj
addictive-adj | addictif | addictive |
harsh-adj | rude ; rudement, durement | harsh ; harshly |
gentle-adj | doux et bienveillant | gentle ; gently |
fierce-adj | ; farouchement | ferocious, staunch |
sentimental-adj | sentimental | sentimental |
cute-adj | mignon | cute, adorable |
evil-adj | maléfique, diabolique | evil, wicked, diabolical |
high-quality-adj | de haute qualité | high-quality, top-notch, high quality | opposite bad-adj
world-class-adj | de classe mondiale, de renommée mondiale | world-class, world-renowned |
`,
);
