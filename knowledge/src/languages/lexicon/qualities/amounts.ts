// Size, amount, strength, extent: how big, how much, how far.
import { table } from '../table.ts';

export const amounts = table(
  'qualities',
  `
large-adj | grand, gros, vaste, volumineux, spacieux, de grande taille, étendu | large, big, sizeable, sizable, vast, bulky, spacious, extensive | opposite small-adj, opposite tiny-adj, opposite modest-adj, opposite minor-adj
considerable-adj | important, considérable, conséquent, substantiel, significatif, majeur, notable, appréciable, non négligeable, de taille, de grande ampleur ; considérablement, substantiellement, significativement | significant, important, considerable, substantial, major, notable, appreciable, hefty, large-scale ; considerably, substantially, significantly | opposite small-adj, opposite tiny-adj, opposite modest-adj, opposite low-adj, opposite minor-adj, opposite negligible-adj, opposite thin-adj, opposite limited-adj
huge-adj | énorme, colossal, gigantesque, immense, massif, démesuré, titanesque, pharaonique, faramineux, géant ; énormément, massivement, immensément ; gigantisme | huge, enormous, colossal, gigantic, immense, massive, giant, tremendous, gargantuan, whopping, mammoth ; hugely, enormously, massively, immensely | opposite small-adj, opposite tiny-adj, opposite modest-adj, opposite low-adj, opposite minor-adj, opposite negligible-adj, opposite thin-adj, opposite limited-adj, implies considerable-adj
small-adj | petit, de petite taille, de faible ampleur ; ; petitesse | small, smallish, small-scale ; ; smallness | opposite large-adj, opposite considerable-adj, opposite huge-adj
tiny-adj | minuscule, infime, microscopique, minime, lilliputien, riquiqui | tiny, minuscule, microscopic, diminutive, teeny | implies small-adj, opposite large-adj, opposite considerable-adj, opposite huge-adj
modest-adj | modeste, chiche, médiocre ; modestement ; modestie | modest, meagre, meager, scant, paltry, mediocre ; modestly ; modesty | opposite high-adj, opposite generous-adj, opposite large-adj, opposite considerable-adj, opposite huge-adj
low-adj | faible, bas ; faiblement ; faiblesse | low, weak, feeble ; weakly ; weakness | opposite high-adj, opposite strong-adj, opposite considerable-adj, opposite huge-adj
high-adj | élevé, haut | high | opposite modest-adj, opposite low-adj
strong-adj | fort, puissant, vigoureux, costaud, surpuissant ; fortement, puissamment, vigoureusement ; puissance | strong, powerful, vigorous, mighty ; strongly, powerfully, vigorously ; strength | opposite low-adj, opposite powerless-adj
minor-adj | mineur | minor | opposite large-adj, opposite considerable-adj, opposite huge-adj
negligible-adj | négligeable, insignifiant, dérisoire, marginal ; marginalement ; insignifiance | negligible, insignificant, trifling, marginal ; marginally ; insignificance | opposite considerable-adj, opposite huge-adj
limited-adj | limité, restreint, circonscrit | limited, restricted | opposite unlimited-adj, opposite considerable-adj, opposite huge-adj
unlimited-adj | illimité, sans limite, sans limites, sans bornes | unlimited, limitless, boundless | opposite limited-adj
thin-adj | mince, maigre, svelte, élancé, filiforme ; ; minceur, maigreur | thin, slim, slender, skinny, lean, underweight ; thinly ; thinness, slimness | opposite thick-adj, opposite fat-adj, opposite considerable-adj, opposite huge-adj
thick-adj | épais ; ; épaisseur | thick ; thickly ; thickness | opposite thin-adj
fat-adj | obèse, corpulent, gras, en surpoids, dodu, rondouillard ; ; obésité, corpulence, surpoids | fat, obese, overweight, corpulent, plump, chubby ; ; obesity | opposite thin-adj
tall-adj | de haute taille, grand de taille | tall | opposite short-stature-adj
short-stature-adj | de petite stature, trapu, courtaud | short in stature, stocky | opposite tall-adj
long-adj | long ; longuement ; longueur | long, lengthy ; at length ; length | opposite short-adj
short-adj | court, bref, succinct ; brièvement, succinctement ; brièveté | short, brief, succinct ; briefly, succinctly ; brevity | opposite long-adj
wide-adj | large ; ; largeur | wide, broad ; ; width, breadth | opposite narrow-adj
narrow-adj | étroit, exigu ; étroitement ; étroitesse, exiguïté | narrow, cramped ; ; narrowness | opposite wide-adj
deep-adj | profond ; profondément ; profondeur | deep, profound ; deeply, profoundly ; depth | opposite shallow-adj, opposite superficial-adj
shallow-adj | peu profond | shallow | opposite deep-adj
superficial-adj | superficiel ; superficiellement ; superficialité | superficial ; superficially ; superficiality | opposite thorough-adj, opposite deep-adj
thorough-adj | approfondi, minutieux, exhaustif, fouillé, complet et détaillé ; minutieusement, exhaustivement ; minutie, exhaustivité | thorough, in-depth, exhaustive, meticulous, painstaking, comprehensive, all-encompassing ; thoroughly, exhaustively, meticulously, comprehensively ; thoroughness | opposite cursory-adj, opposite superficial-adj
cursory-adj | sommaire, expéditif, hâtif ; sommairement, hâtivement | cursory, perfunctory, hasty ; cursorily, hastily | opposite thorough-adj
numerous-adj | nombreux, innombrable, multiple, pléthorique ; en grand nombre, en nombre ; foule de | numerous, countless, manifold, innumerable ; in large numbers ; multitude | opposite few-adj
few-adj | peu nombreux, rarissime, clairsemé ; en petit nombre ; poignée de | few, few and far between ; in small numbers ; handful | opposite numerous-adj
abundant-adj | abondant, foisonnant, surabondant, profus ; abondamment, à profusion ; abondance, profusion | abundant, plentiful, ample, copious ; abundantly, in abundance ; abundance, plenty | opposite scarce-adj, opposite insufficient-adj
scarce-adj | en pénurie, introuvable ; ; rareté, pénurie | scarce, in short supply ; ; scarcity, shortage | opposite abundant-adj
sufficient-adj | suffisant, assez nombreux ; suffisamment | sufficient, adequate ; sufficiently, adequately ; sufficiency | opposite insufficient-adj
insufficient-adj | insuffisant, inadéquat, lacunaire ; insuffisamment ; insuffisance | insufficient, inadequate ; insufficiently, inadequately ; insufficiency, inadequacy | opposite abundant-adj, opposite sufficient-adj
excessive-adj | excessif, exagéré, immodéré, abusif, outrancier ; excessivement, exagérément ; excès | excessive, exaggerated, undue, inordinate ; unduly, inordinately ; excess | opposite moderate-adj, opposite reasonable-adj
moderate-adj | modéré, mesuré ; modérément ; modération | moderate, measured ; moderately ; moderation | opposite extreme-adj, opposite excessive-adj, opposite radical-adj
extreme-adj | extrême ; ; extrémité | extreme | opposite moderate-adj
maximum-adj | maximal, maximum ; au maximum | maximum, maximal | opposite minimum-adj
minimum-adj | minimal, minimum ; au minimum | minimum, minimal | opposite maximum-adj
full-adj | plein, rempli, comble, bondé, plein à craquer | full, filled, crowded, packed, sold-out | opposite empty-adj
empty-adj | vide, désert ; ; vacuité | empty, deserted ; ; emptiness | opposite full-adj
whole-adj | entier, intégral, complet, total ; entièrement, intégralement, totalement, complètement, en totalité, en intégralité, de bout en bout ; intégralité, totalité | whole, entire, complete, total, outright ; entirely, wholly, completely, totally, fully, in full, in its entirety ; entirety, totality | opposite partial-adj
partial-adj | partiel, incomplet, fragmentaire, parcellaire ; partiellement, en partie | partial, incomplete, fragmentary ; partially, partly, in part, incompletely | opposite whole-adj
unfinished-adj | inachevé, en cours, non terminé, pas encore terminé ; ; inachèvement | unfinished, uncompleted, ongoing, in progress | opposite finished-adj
finished-adj | achevé, terminé, fini | finished, completed, over and done | opposite unfinished-adj
single-adj | unique, seul ; ; unicité | sole, one and only, single ; solely ; uniqueness | opposite multiple-adj
multiple-adj | pluriel, démultiplié | plural, multiple | opposite single-adj
double-adj | double ; doublement | double, twofold, dual ; doubly
triple-adj | triple ; triplement | triple, threefold ; triply
increasing-adj | croissant, en hausse, haussier, grandissant, en augmentation, en progression ; de plus en plus | increasing, rising, growing, on the rise ; increasingly, more and more | set trend
decreasing-adj | décroissant, en baisse, baissier, déclinant, en recul, en repli, en diminution ; de moins en moins | decreasing, declining, falling, on the decline, dwindling ; less and less | set trend
stable-adj | stable, inchangé, étale ; ; stabilité | stable, unchanged, flat ; ; stability | set trend, opposite unstable-adj
unstable-adj | instable, volatil, fluctuant, précaire, chancelant ; ; instabilité, volatilité, précarité | unstable, volatile, fluctuating, precarious, shaky ; ; instability, volatility, precariousness | opposite stable-adj
record-adj | record, jamais atteint, inégalé | record, record-breaking, all-time high, unmatched
unprecedented-adj | sans précédent, inédit, jamais vu | unprecedented, never before seen, unheard-of
average-adj | moyen ; en moyenne, moyennement | average ; on average
majority-adj | majoritaire ; majoritairement, en majorité, pour la plupart ; majorité | majority-held, in the majority ; mostly, mainly, for the most part, predominantly ; majority | opposite minority-adj
minority-adj | minoritaire ; ; minorité | in the minority ; ; minority | opposite majority-adj
equal-adj | égal, équivalent, équitable ; à égalité, à parts égales ; égalité, équivalence | equal, equivalent ; equally, on a par ; equality, equivalence | opposite unequal-adj
unequal-adj | inégal, inégalitaire, inéquitable ; inégalement ; inégalité, iniquité | unequal, inequitable ; unequally ; inequality, inequity | opposite equal-adj
heavy-adj | lourd, pesant ; lourdement ; lourdeur | heavy, weighty ; heavily ; heaviness | opposite light-weight-adj
light-weight-adj | léger, poids plume ; légèreté | light, lightweight ; ; lightness | opposite heavy-adj
intense-adj | intense, intensif, acharné ; intensément, intensivement ; intensité | intense, intensive ; intensely, intensively ; intensity
generous-adj | généreux ; généreusement ; générosité | generous ; generously ; generosity | opposite stingy-adj, opposite modest-adj
stingy-adj | avare, radin, pingre, mesquin ; ; avarice, radinerie | stingy, miserly, mean-spirited, tight-fisted ; ; avarice, stinginess | opposite generous-adj
exact-adj | exact, précis ; exactement, précisément ; exactitude, précision | exact, precise ; exactly, precisely ; precision, exactness | opposite approximate-adj
approximate-adj | approximatif, estimatif, imprécis ; approximativement, grosso modo ; approximation, imprécision | approximate, rough, imprecise ; approximately, roughly ; approximation, imprecision | opposite exact-adj
dense-adj | dense, compact, densément peuplé ; densément ; densité | dense, compact ; densely ; density | opposite sparse-adj
sparse-adj | épars, diffus, faiblement peuplé ; ; dispersion | sparse, diffuse ; sparsely ; sparseness | opposite dense-adj
main-adj | principal, primordial, prépondérant, prédominant ; principalement, essentiellement, surtout ; prépondérance | main, principal, chief, prime, foremost, predominant ; primarily, principally, chiefly ; predominance | opposite secondary-adj, opposite ancillary-adj
primary-adj | primaire | primary | set rank-order
secondary-adj | secondaire | secondary | set rank-order, opposite main-adj
tertiary-adj | tertiaire | tertiary | set rank-order
ancillary-adj | accessoire, annexe, subsidiaire, périphérique ; accessoirement | ancillary, incidental, subsidiary, peripheral | opposite main-adj
widespread-adj | répandu, généralisé | widespread, prevalent, pervasive, rife ; ; prevalence | opposite isolated-adj
isolated-adj | isolé, esseulé ; isolément ; isolement | isolated ; in isolation ; isolation | opposite widespread-adj
dominant-adj | dominant, hégémonique ; ; hégémonie | dominant, hegemonic ; ; dominance, hegemony
superior-adj | supérieur ; ; supériorité | superior, greater ; ; superiority | opposite inferior-adj
inferior-adj | inférieur ; ; infériorité | inferior, lesser ; ; inferiority | opposite superior-adj
maximalist-adj | maximaliste | maximalist | opposite minimalist-adj
minimalist-adj | minimaliste, dépouillé, épuré | minimalist, pared-down, stripped-down | opposite maximalist-adj
gradual-adj | graduel, progressif, par étapes, échelonné ; graduellement, progressivement, peu à peu, petit à petit ; progressivité | gradual, stepwise, phased ; gradually, little by little, step by step | opposite sudden-adj
sudden-adj | soudain, brusque, brutal, subit, abrupt ; soudainement, brusquement, brutalement, subitement, tout à coup ; soudaineté, brusquerie | sudden, abrupt ; suddenly, abruptly, all of a sudden ; suddenness | opposite gradual-adj
net-adj | net | net | opposite gross-adj
gross-adj | brut | gross | opposite net-adj
nil-adj | nul, inexistant | nil, non-existent, nonexistent |
absolute-adj | absolu | absolute | opposite relative-adj
relative-adj | relatif ; ; relativité | relative | opposite absolute-adj
individual-adj | individuel ; individuellement, à titre individuel ; individualité | individual ; individually, one by one | opposite collective-adj
collective-adj | collectif, mutualisé, groupé ; collectivement | collective, pooled ; collectively | opposite individual-adj
# extent
additional-adj | supplémentaire, additionnel | additional, further |
overall-adj | global | overall |
cumulative-adj | cumulé, cumulatif | cumulative |
disproportionate-adj | disproportionné ;  ; disproportion | disproportionate ; disproportionately | opposite proportionate-adj
proportionate-adj | proportionné, proportionnel ; proportionnellement | proportionate, proportional ; proportionately, proportionally | opposite disproportionate-adj
spare-adj | de rechange | spare |
residual-adj | résiduel, restant | residual, remaining |
respective-adj | respectif ; respectivement | respective ; respectively |
quantifiable-adj | quantifiable, mesurable | quantifiable, measurable |
low-level-adj | de bas niveau, de faible niveau | low-level | opposite senior-rank-adj
two-digit-adj | à deux chiffres | double-digit, two-digit |
single-digit-adj | à un chiffre | single-digit |
linear-adj | linéaire | linear | opposite nonlinear-adj
nonlinear-adj | non linéaire | nonlinear, non-linear | opposite linear-adj
exponential-adj | exponentiel ; exponentiellement | exponential ; exponentially |
nominal-adj | nominal | nominal |
fractional-adj | fractionnaire | fractional |
suboptimal-adj | sous-optimal | suboptimal, sub-optimal | opposite best-adj
`,
);
