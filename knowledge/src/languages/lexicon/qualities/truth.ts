// Truth, certainty, possibility, likeness, order: what logic says of a thing.
import { table } from '../table.ts';

export const truth = table(
  'qualities',
  `
true-adj | vrai, véridique ; véritablement ; vérité, véracité | true, truthful, factual ; truly, truthfully ; truth, truthfulness | opposite false-adj, opposite fictional-adj, opposite misleading-adj
false-adj | faux, mensonger, fallacieux, erroné, inexact, controuvé, incorrect ; faussement, mensongèrement, erronément, à tort, incorrectement ; fausseté, inexactitude | false, untrue, untruthful, erroneous, inaccurate, wrong, incorrect, mistaken ; falsely, wrongly, erroneously, inaccurately, incorrectly, mistakenly ; falsehood, inaccuracy | opposite accurate-adj, opposite true-adj
accurate-adj | correct, juste, fidèle à la réalité ; correctement, à juste titre, avec exactitude ; justesse | accurate, correct, right ; accurately, correctly, rightly, properly ; accuracy, correctness | opposite false-adj
authentic-adj | authentique, d'origine, original ; authentiquement ; authenticité | authentic, genuine, bona fide ; authentically, genuinely ; authenticity | opposite counterfeit-adj
counterfeit-adj | contrefait, falsifié, truqué, trafiqué, factice, postiche, forgé de toutes pièces | counterfeit, fake, forged, falsified, doctored, bogus, sham, phoney, phony | opposite authentic-adj
real-adj | réel, effectif, concret, tangible ; réellement, concrètement ; réalité | real, actual, tangible, concrete ; concretely ; reality | opposite imaginary-adj, opposite intangible-adj
imaginary-adj | imaginaire, irréel, chimérique, inventé | imaginary, unreal, made-up, illusory | opposite real-adj
fictional-adj | fictif, romancé, de fiction ; fictivement | fictional, fictitious | opposite true-adj
certain-adj | sûr et certain, assuré, indubitable, garanti ; certainement, assurément, à coup sûr, sans aucun doute, sans nul doute ; certitude | sure, assured, undoubted, guaranteed ; certainly, surely, undoubtedly, without doubt, no doubt, definitely ; certainty | opposite uncertain-adj
uncertain-adj | incertain, douteux, hypothétique, aléatoire, indécis ; ; incertitude | uncertain, unsure, doubtful, dubious, hypothetical ; ; uncertainty, doubtfulness | opposite certain-adj
confirmed-sceptical-adj | sceptique, dubitatif ; avec scepticisme ; scepticisme | sceptical, skeptical, doubting ; sceptically, skeptically ; scepticism, skepticism | opposite convinced-adj
convinced-adj | convaincu, persuadé | convinced, persuaded | opposite confirmed-sceptical-adj
possible-adj | possible, envisageable, faisable, réalisable, jouable ; possiblement ; possibilité, faisabilité | possible, feasible, doable, achievable, conceivable ; possibly ; possibility, feasibility | opposite impossible-adj
impossible-adj | impossible, infaisable, irréalisable, inenvisageable, impensable ;  ; impossibilité | impossible, unfeasible, unachievable, inconceivable, unthinkable, infeasible, unworkable ; impossibly ; impossibility | opposite possible-adj
probable-adj | probable, vraisemblable, plausible ; probablement, vraisemblablement ; probabilité, vraisemblance, plausibilité | probable, likely, plausible ; probably, in all likelihood, plausibly ; probability, likelihood, plausibility | opposite improbable-adj
improbable-adj | improbable, peu probable, invraisemblable, peu vraisemblable ; ; improbabilité, invraisemblance | improbable, unlikely, implausible, far-fetched ; ; improbability, unlikelihood, implausibility | opposite probable-adj
inevitable-adj | inévitable, inéluctable, inexorable, immanquable ; inévitablement, inéluctablement, inexorablement, immanquablement ; inéluctabilité | inevitable, unavoidable, inescapable, inexorable ; inevitably, unavoidably, inexorably ; inevitability | opposite avoidable-adj
avoidable-adj | évitable | avoidable, preventable | opposite inevitable-adj
predictable-adj | prévisible, attendu, sans surprise ; de façon prévisible ; prévisibilité | predictable, foreseeable, expected, unsurprising ; predictably, unsurprisingly ; predictability | opposite unexpected-adj
unexpected-adj | inattendu, imprévu, imprévisible, inopiné, inespéré, surprenant, étonnant ; inopinément, contre toute attente, à l'improviste, de manière inattendue ; imprévisibilité | unexpected, unforeseen, unpredictable, surprising, unanticipated ; unexpectedly, against all odds ; unpredictability | opposite predictable-adj
planned-adj | planifié, programmé, prévu ; de façon planifiée | planned, scheduled, pre-arranged | opposite improvised-adj
improvised-adj | improvisé, au pied levé ; de façon improvisée | improvised, impromptu, makeshift, unplanned ; off the cuff | opposite planned-adj
obvious-adj | évident, flagrant, criant ; évidemment, de toute évidence ; évidence | obvious, evident, blatant, glaring ; obviously, evidently, blatantly ; obviousness | opposite questionable-adj
questionable-adj | discutable, contestable, sujet à caution | questionable, debatable, arguable | opposite obvious-adj, opposite indisputable-adj
indisputable-adj | incontestable, indiscutable, irréfutable, indéniable, incontesté ; incontestablement, indéniablement, indiscutablement | indisputable, undeniable, irrefutable, unquestionable, undisputed ; indisputably, undeniably, unquestionably | opposite questionable-adj, opposite disputed-adj
disputed-adj | contesté, controversé, litigieux, polémique | disputed, contested, controversial, contentious | opposite indisputable-adj
clear-adj | clair, limpide, explicite, sans ambiguïté, univoque ; clairement, explicitement ; clarté | clear, explicit, unequivocal, unambiguous ; clearly, explicitly, unequivocally, unambiguously ; clarity | opposite unclear-adj, opposite implicit-adj
unclear-adj | flou, vague, confus, nébuleux, ambigu, équivoque ; vaguement, confusément ; ambiguïté | unclear, vague, confused, hazy, ambiguous, equivocal, nebulous, fuzzy ; vaguely, confusedly, ambiguously ; vagueness, ambiguity | opposite clear-adj
implicit-adj | implicite, tacite, sous-entendu ; implicitement, tacitement | implicit, tacit, unspoken ; implicitly, tacitly | opposite clear-adj
visible-adj | visible, apparent, perceptible ; ; visibilité | visible, apparent, noticeable, perceptible ; visibly, noticeably ; visibility | opposite invisible-adj
invisible-adj | invisible, imperceptible, indécelable ; imperceptiblement ; invisibilité | invisible, imperceptible, undetectable ; imperceptibly ; invisibility | opposite visible-adj
same-adj | le même, un même, ce même, du même, au même, identique, idem ; à l'identique, identiquement | same, identical ; identically | opposite different-adj
similar-adj | semblable, similaire, pareil, analogue, comparable, ressemblant ; similairement, de même, de la même manière ; similitude, ressemblance | similar, alike, akin, comparable, analogous ; similarly, in the same way ; similarity, resemblance, likeness | opposite different-adj, opposite dissimilar-adj
different-adj | différent ; différemment, autrement ; différence | different ; differently, otherwise ; difference | opposite same-adj, opposite similar-adj
dissimilar-adj | dissemblable, disparate, hétéroclite | dissimilar, disparate, unlike | opposite similar-adj
contrary-adj | contraire, inverse, adverse ; au contraire, inversement, à l'inverse | contrary, reverse, converse ; on the contrary, conversely | opposite concordant-adj
concordant-adj | concordant, cohérent, conforme ; conformément ; concordance, conformité | concordant, consistent, in line, compliant ; consistently ; conformity, compliance | opposite inconsistent-adj, opposite contrary-adj
inconsistent-adj | incohérent, contradictoire, non conforme ; ; incohérence, non-conformité | inconsistent, contradictory, non-compliant, incoherent ; ; inconsistency, incoherence, non-compliance | opposite concordant-adj
compatible-adj | compatible ; ; compatibilité | compatible ; ; compatibility | opposite incompatible-adj
incompatible-adj | incompatible, inconciliable ; ; incompatibilité | incompatible, irreconcilable ; ; incompatibility | opposite compatible-adj
homogeneous-adj | homogène, uniforme ; uniformément ; homogénéité, uniformité | homogeneous, uniform ; uniformly ; homogeneity, uniformity | opposite heterogeneous-adj
heterogeneous-adj | hétérogène, composite ; ; hétérogénéité | heterogeneous, mixed ; ; heterogeneity | opposite homogeneous-adj
diverse-adj | divers, varié, diversifié ;  ; diversité, variété | diverse, varied, diversified, various, assorted ;  ; diversity, variety | opposite uniform-kind-adj
uniform-kind-adj | monolithique, monotone ; ; monotonie | monolithic, monotonous ; monotonously ; monotony | opposite diverse-adj
typical-adj | typique, caractéristique, emblématique ; typiquement | typical, characteristic, emblematic ; typically | opposite atypical-adj
atypical-adj | atypique, insolite, hors norme, hors normes, cocasse | atypical, out of the ordinary, quirky | opposite typical-adj
normal-adj | normal, ordinaire, habituel, coutumier, usuel, classique, conventionnel, d'usage ; normalement, ordinairement, habituellement, d'habitude, d'ordinaire ; normalité | normal, ordinary, usual, customary, conventional, commonplace ; normally, ordinarily, usually, customarily ; normality, normalcy | opposite abnormal-adj, opposite unusual-adj, opposite exceptional-adj
abnormal-adj | anormal, aberrant ; anormalement ; anomalie, anormalité | abnormal, anomalous, aberrant ; abnormally ; abnormality | opposite normal-adj
unusual-adj | inhabituel, inaccoutumé, peu commun | unusual, uncommon, unaccustomed ; unusually | opposite normal-adj
exceptional-adj | exceptionnel, extraordinaire, hors du commun ; par exception | exceptional, extraordinary | opposite banal-adj, opposite normal-adj
banal-adj | banal, quelconque, anodin, trivial ; banalement ; banalité | banal, mundane, run-of-the-mill, humdrum, unremarkable, trivial ;  ; banality | opposite exceptional-adj
strange-adj | étrange, bizarre, singulier, saugrenu ; étrangement, bizarrement, curieusement ; étrangeté, bizarrerie | strange, odd, weird, bizarre, peculiar ; strangely, oddly, bizarrely ; strangeness, oddity
specific-adj | spécifique, particulier ; spécifiquement ; spécificité | specific, particular ; specifically ; specificity | opposite general-adj
general-adj | général, générique ; ; généralité | general, generic ; ; generality | opposite specific-adj
universal-adj | universel ; universellement ; universalité | universal ; universally ; universality | opposite particular-few-adj
particular-few-adj | sélectif, élitiste ; sélectivement ; sélectivité | selective, elitist ; selectively ; selectivity | opposite universal-adj
direct-adj | direct, sans intermédiaire ; directement, en direct, sans détour | direct, firsthand, first-hand ; directly, live | opposite indirect-adj
indirect-adj | indirect, par personne interposée, de seconde main ; indirectement | indirect ; indirectly | opposite direct-adj
active-passive-adj | passif, attentiste ; passivement ; passivité | passive ; passively ; passivity | opposite proactive-adj
proactive-adj | proactif, volontariste | proactive, hands-on | opposite active-passive-adj
positive-adj | positif, affirmatif ; positivement, par l'affirmative | positive, affirmative ; positively, in the affirmative | opposite negative-adj
negative-adj | négatif ; négativement, par la négative | negative ; negatively, in the negative | opposite positive-adj
logical-adj | logique, rationnel, cartésien ; logiquement, rationnellement ; rationalité | logical, rational ; logically, rationally ; rationality | opposite illogical-adj
illogical-adj | illogique, irrationnel, absurde, insensé ; irrationnellement ; absurdité, irrationalité | illogical, irrational, absurd, nonsensical ; irrationally, absurdly ; absurdity, irrationality | opposite logical-adj, opposite reasonable-adj
reasonable-adj | raisonnable, sensé, judicieux ; raisonnablement, judicieusement | reasonable, sensible, judicious ; reasonably, sensibly, judiciously | opposite unreasonable-adj, opposite illogical-adj, opposite excessive-adj
unreasonable-adj | déraisonnable, inconsidéré ; déraisonnablement ; déraison | unreasonable, ill-considered ; unreasonably | opposite reasonable-adj
justified-adj | justifié, fondé, bien-fondé | justified, well-founded, warranted, justifiable ; justifiably | opposite unjustified-adj
unjustified-adj | injustifié, infondé, non fondé, sans fondement, immotivé, injustifiable | unjustified, unfounded, groundless, baseless, unwarranted, unjustifiable | opposite justified-adj
necessary-adj | nécessaire, indispensable, requis, incontournable ; nécessairement, forcément | necessary, indispensable, required, requisite ; necessarily ; necessity | opposite unnecessary-adj
unnecessary-adj | superflu, dispensable, non nécessaire | unnecessary, superfluous, needless, dispensable ; unnecessarily, needlessly | opposite necessary-adj
essential-adj | essentiel, crucial, vital, capital, déterminant, décisif | essential, crucial, vital, decisive, pivotal, key ; crucially | opposite incidental-adj
incidental-adj | anecdotique, contingent, sans importance | anecdotal, unimportant, immaterial, of no importance | opposite essential-adj
simple-adj | simple, simpliste, élémentaire ; ; simplicité | simple, elementary, straightforward ; ; simplicity | opposite complex-adj
complex-adj | complexe, compliqué, alambiqué, sophistiqué ; ; complexité, complication | complex, complicated, intricate, convoluted, sophisticated ; ; complexity | opposite simple-adj
easy-adj | facile, aisé, commode ; facilement, aisément, sans difficulté, sans peine, haut la main ; facilité, aisance | easy, effortless ; easily, effortlessly, with ease ; ease, easiness | opposite difficult-adj
difficult-adj | difficile, ardu, malaisé, dur, pénible, délicat ; difficilement, péniblement, avec difficulté, à grand-peine ; difficulté | difficult, hard, tough, arduous, tricky, challenging ; with difficulty ; difficulty | opposite easy-adj
theoretical-adj | théorique ; théoriquement, en théorie, sur le papier | theoretical ; theoretically, in theory, on paper | set research-manner, opposite practical-adj
practical-adj | pratique, empirique ; en pratique, dans la pratique, empiriquement | practical, empirical ; in practice, empirically | opposite theoretical-adj
experimental-adj | expérimental, à l'essai ; expérimentalement, à titre expérimental | experimental ; experimentally | set research-manner
fundamental-adj | fondamental ; fondamentalement | fundamental, basic ; fundamentally, basically | set research-kind
applied-adj | appliqué | applied | set research-kind
qualitative-adj | qualitatif ; qualitativement | qualitative ; qualitatively | opposite quantitative-adj
quantitative-adj | quantitatif ; quantitativement | quantitative ; quantitatively | opposite qualitative-adj
objective-adj | objectif, impartial ; objectivement, impartialement ; objectivité, impartialité | objective, impartial, unbiased, even-handed, disinterested ; objectively, impartially ; objectivity, impartiality | opposite subjective-adj
subjective-adj | subjectif, partial, biaisé, orienté ; subjectivement ; subjectivité, partialité | subjective, biased, partisan, prejudiced ; subjectively ; subjectivity, bias | opposite objective-adj
finite-adj | dénombrable | finite | opposite infinite-adj
infinite-adj | infini, sans fin, interminable ; infiniment, interminablement ; infinité | infinite, endless, never-ending, interminable ; infinitely, endlessly ; infinity | opposite finite-adj
reversible-adj | réversible | reversible | opposite irreversible-adj
irreversible-adj | irréversible, sans retour ; irréversiblement ; irréversibilité | irreversible ; irreversibly ; irreversibility | opposite reversible-adj
conditional-adj | conditionnel, sous condition, avec sursis ; conditionnellement | conditional ; conditionally, on condition | opposite unconditional-adj
unconditional-adj | inconditionnel, sans condition, sans réserve ; inconditionnellement, sans conditions | unconditional, no-strings-attached ; unconditionally, without reservation | opposite conditional-adj
random-adj | au petit bonheur, pris au hasard ; au hasard, aléatoirement | random, haphazard ; randomly, at random, haphazardly ; randomness | opposite systematic-adj
systematic-adj | méthodique, systématique ; méthodiquement | systematic, methodical ; methodically | opposite random-adj
literal-adj | littéral, mot à mot ; mot pour mot | literal, verbatim ; word for word | opposite figurative-meaning-adj
figurative-meaning-adj | figuré, métaphorique ; au figuré, métaphoriquement, au sens figuré | metaphorical ; figuratively, metaphorically | opposite literal-adj
odd-number-adj | impair | odd-numbered | opposite even-number-adj
even-number-adj | pair | even-numbered | opposite odd-number-adj
mutual-adj | mutuel, réciproque, bidirectionnel ; mutuellement, réciproquement ; réciprocité | mutual, reciprocal, two-way, bidirectional ; mutually, reciprocally ; reciprocity | opposite one-sided-adj
one-sided-adj | à sens unique | one-sided, lopsided, one-way, unidirectional | opposite mutual-adj
balanced-adj | équilibré | balanced, well-balanced | opposite imbalanced-adj
imbalanced-adj | bancal, en déséquilibre ; ; déséquilibre | unbalanced, imbalanced ; ; imbalance | opposite balanced-adj
symmetrical-adj | symétrique ; symétriquement ; symétrie | symmetrical, symmetric ; symmetrically ; symmetry | opposite asymmetrical-adj
asymmetrical-adj | asymétrique, dissymétrique ; ; asymétrie, dissymétrie | asymmetrical, asymmetric ; ; asymmetry | opposite symmetrical-adj
other-adj | autre, tout autre | other, another
# kinds of claim
alleged-adj | présumé, prétendu, supposé, soi-disant ; prétendument, supposément | alleged, purported, supposed ; allegedly, reportedly, supposedly, purportedly | opposite verified-adj
preliminary-adj | préliminaire | preliminary | opposite permanent-adj
revealed-adj | révélé, dévoilé | revealed, unveiled | opposite secret-adj
categorical-adj | catégorique ; catégoriquement, formellement | categorical ; categorically |
intangible-adj | immatériel, intangible | intangible | opposite real-adj
familiar-adj | familier | familiar | opposite unknown-adj
unique-adj | sans pareil | unique, one-of-a-kind, unparalleled ; uniquely |
indistinguishable-adj | indiscernable | indistinguishable | opposite separate-adj
interchangeable-adj | interchangeable | interchangeable ; interchangeably |
attributable-adj | imputable, attribuable | attributable |
causal-adj | causal | causal |
predictive-adj | prédictif, prévisionnel | predictive |
analytical-adj | analytique | analytical, analytic |
deterministic-adj | déterministe | deterministic | opposite stochastic-adj
stochastic-adj | stochastique, probabiliste | stochastic, probabilistic | opposite deterministic-adj
situational-adj | situationnel | situational |
arbitrary-adj | arbitraire ; arbitrairement | arbitrary ; arbitrarily |
# further pairs
pro-russian-adj | prorusse, pro-russe | pro-Russian | opposite anti-russian-adj, opposite pro-ukrainian-adj
anti-russian-adj | antirusse, anti-russe | anti-Russian | opposite pro-russian-adj
pro-ukrainian-adj | pro-ukrainien | pro-Ukrainian | opposite pro-russian-adj
pro-american-adj | proaméricain, pro-américain | pro-American | opposite anti-american-adj
anti-american-adj | antiaméricain, anti-américain | anti-American | opposite pro-american-adj
pro-western-adj | pro-occidental | pro-Western | opposite anti-western-adj
anti-western-adj | anti-occidental | anti-Western | opposite pro-western-adj
pro-chinese-adj | prochinois, pro-chinois | pro-China, pro-Beijing | opposite anti-chinese-adj
anti-chinese-adj | antichinois, anti-chinois | anti-China | opposite pro-chinese-adj
pro-israeli-adj | pro-israélien | pro-Israel, pro-Israeli | opposite anti-israeli-adj
anti-israeli-adj | anti-israélien | anti-Israel, anti-Israeli | opposite pro-israeli-adj
pro-government-adj | progouvernemental, pro-gouvernemental | pro-government | opposite anti-government-adj
anti-government-adj | antigouvernemental, anti-gouvernemental | anti-government | opposite pro-government-adj
anti-independence-adj | anti-indépendance, loyaliste à la métropole | anti-independence | opposite separatist-adj
pro-democracy-adj | pro-démocratie, prodémocratie | pro-democracy | opposite undemocratic-adj
pro-abortion-adj | pro-avortement, pro-choix | pro-abortion, pro-choice | opposite anti-abortion-adj
anti-abortion-adj | anti-avortement, pro-vie | anti-abortion, pro-life | opposite pro-abortion-adj
pro-vaccine-adj | provaccin, pro-vaccin | pro-vaccine | opposite anti-vaccine-adj
anti-vaccine-adj | antivaccin, anti-vaccin, antivax | anti-vaccine, anti-vaccination, anti-vax | opposite pro-vaccine-adj
pro-business-adj | pro-entreprises | pro-business | opposite anti-business-adj
anti-business-adj | anti-entreprises | anti-business | opposite pro-business-adj
pro-immigration-adj | pro-immigration | pro-immigration | opposite anti-immigration-adj
anti-immigration-adj | anti-immigration | anti-immigration, anti-immigrant | opposite pro-immigration-adj
pro-gun-adj | pro-armes | pro-gun | opposite anti-gun-adj
anti-gun-adj | anti-armes | anti-gun | opposite pro-gun-adj
anticommunist-adj | anticommuniste | anti-communist, anticommunist | opposite communist-adj
antifascist-adj | antifasciste | anti-fascist, antifascist | opposite fascist-adj
anticapitalist-adj | anticapitaliste | anti-capitalist | opposite capitalist-adj
anti-royalist-adj | antimonarchiste | anti-monarchist | opposite monarchist-adj
anti-war-adj | anti-guerre | anti-war, antiwar | opposite pro-war-adj
pro-war-adj | va-t-en-guerre assumé | pro-war | opposite anti-war-adj
anti-corruption-adj | anticorruption | anti-corruption |
anti-competitive-adj | anticoncurrentiel | anti-competitive, anticompetitive | opposite pro-competitive-adj
pro-competitive-adj | proconcurrentiel | pro-competitive | opposite anti-competitive-adj
anti-inflationary-adj | anti-inflationniste | anti-inflationary | opposite inflationary-adj
antisocial-adj | antisocial | antisocial, anti-social |
xenophile-adj | xénophile | xenophile | opposite racist-adj
homophobic-adj | homophobe | homophobic | opposite gay-friendly-adj
gay-friendly-adj | gay-friendly | gay-friendly | opposite homophobic-adj
non-francophone-adj | non francophone | non-French-speaking | opposite french-language-adj
francophile-adj | francophile | Francophile | opposite francophobe-adj
francophobe-adj | francophobe | Francophobe | opposite francophile-adj
`,
);
