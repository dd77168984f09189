// People: civil standing, ages of life, body, posture, character, health.
import { table } from '../table.ts';

export const people = table(
  'qualities',
  `
male-adj | masculin, mâle | male, masculine ; ; masculinity | set gender
female-adj | féminin, femelle ; ; féminité | female, feminine ; ; femininity | set gender
non-binary-adj | non binaire, non-binaire | non-binary, nonbinary | set gender
single-status-adj | célibataire ; ; célibat | unmarried, unwed ; ; celibacy, bachelor | set marital
married-adj | marié ; ; conjugalité | married, wed | set marital
divorced-adj | divorcé | divorced | set marital
widowed-adj | veuf ; ; veuvage, veuve | widowed ; ; widower, widow, widowhood | set marital
engaged-to-marry-adj | fiancé | betrothed, engaged to be married | set marital
heterosexual-adj | hétérosexuel, hétéro ; ; hétérosexualité | heterosexual ; ; heterosexuality | set sexual-orientation
homosexual-adj | homosexuel, gay, lesbien ; ; homosexualité | homosexual, gay, lesbian ; ; homosexuality | set sexual-orientation
bisexual-adj | bisexuel ; ; bisexualité | bisexual ; ; bisexuality | set sexual-orientation
transgender-adj | transgenre, trans | transgender, trans | opposite cisgender-adj
cisgender-adj | cisgenre | cisgender | opposite transgender-adj
newborn-adj | nouveau-né | newborn | set age-group
infantile-adj | enfantin, en bas âge ; ; petite enfance | infant ; ; infancy | set age-group
adolescent-adj | adolescent, ado ; ; adolescence | teenage, adolescent ; ; adolescence, teenager | set age-group
adult-adj | adulte ; ; âge adulte | adult, grown-up ; ; adulthood | set age-group
senior-aged-adj | du troisième âge, sénior | ; ; senior citizen, pensioner | set age-group
quadragenarian-adj | quadragénaire | fortysomething, quadragenarian | set decade-of-life
quinquagenarian-adj | quinquagénaire | fiftysomething, quinquagenarian | set decade-of-life
sexagenarian-adj | sexagénaire | sexagenarian | set decade-of-life
septuagenarian-adj | septuagénaire | septuagenarian | set decade-of-life
octogenarian-adj | octogénaire | octogenarian | set decade-of-life
nonagenarian-adj | nonagénaire | nonagenarian | set decade-of-life
thirtysomething-adj | trentenaire | thirtysomething | set decade-of-life
underage-adj | en dessous de l'âge légal | underage, under-age | opposite of-age-adj
of-age-adj | en âge légal, en âge de voter | of age, of legal age | opposite underage-adj
pregnant-adj | enceinte, gravide ; ; grossesse | pregnant ; ; pregnancy
alive-adj | vivant, en vie | alive, living | opposite dead-adj
dead-adj | mort, décédé, défunt | dead, deceased, lifeless | opposite alive-adj
awake-adj | éveillé, réveillé ; ; éveil | awake, wide-awake ; ; wakefulness | opposite asleep-adj
asleep-adj | endormi, assoupi, ensommeillé | asleep, sleeping | opposite awake-adj
conscious-adj | lucide ; ; lucidité | conscious, lucid ; ; consciousness, lucidity | opposite unconscious-state-adj
unconscious-state-adj | évanoui, sans connaissance, dans le coma, comateux | comatose, knocked-out, passed out, in a coma | opposite conscious-adj
healthy-adj | sain, en bonne santé, bien portant, en pleine forme ; sainement | healthy, in good health, able-bodied, hale ; healthily ; healthiness | opposite ill-adj, opposite unhealthy-adj
ill-adj | malade, souffrant, alité, mal portant, patraque, grabataire | ill, sick, ailing, unwell, bedridden ;  ; illness, sickness | opposite healthy-adj
unhealthy-adj | malsain, insalubre ; ; insalubrité | unhealthy, insalubrious ; unhealthily | opposite healthy-adj
injured-adj | blessé | injured, wounded, hurt | opposite unharmed-adj
unharmed-adj | indemne, sans une égratignure | unharmed, unhurt, unscathed, uninjured | opposite injured-adj
cured-adj | guéri, rétabli, remis sur pied | cured, recovered
contagious-adj | contagieux, infectieux, transmissible ; ; contagiosité | contagious, infectious, transmissible ; ; contagiousness | opposite non-contagious-adj
non-contagious-adj | non contagieux, non transmissible | non-contagious, non-infectious | opposite contagious-adj
vaccinated-adj | vacciné, immunisé | vaccinated, immunised, immunized | opposite unvaccinated-adj
unvaccinated-adj | non vacciné | unvaccinated | opposite vaccinated-adj
disabled-adj | handicapé, infirme ; ; handicap | disabled, handicapped ; ; disability
blind-adj | aveugle, non-voyant, malvoyant ; ; cécité | blind, visually impaired, sightless ; blindly ; blindness | opposite sighted-adj
sighted-adj | voyant | sighted | opposite blind-adj
deaf-adj | sourd, malentendant ; ; surdité | deaf, hearing-impaired, hard of hearing ; ; deafness | opposite hearing-able-adj
hearing-able-adj | entendant | hearing | opposite deaf-adj
mute-speech-adj | muet ; ; mutisme | mute ; ; muteness | opposite talkative-adj
talkative-adj | bavard, loquace, volubile, prolixe ; ; loquacité | talkative, chatty, garrulous, voluble | opposite taciturn-adj, opposite mute-speech-adj
taciturn-adj | taciturne, mutique | taciturn, tight-lipped | opposite talkative-adj
sober-adj | sobre ; sobrement ; sobriété | sober, teetotal ; soberly ; sobriety | opposite drunk-adj
drunk-adj | ivre, soûl, saoul, alcoolisé, éméché, en état d'ébriété, aviné ; ; ivresse, ébriété | drunk, drunken, inebriated, intoxicated, tipsy ; drunkenly ; drunkenness | opposite sober-adj
smoking-habit-adj | fumeur | smoking | opposite non-smoking-adj
non-smoking-adj | non-fumeur | non-smoking, smoke-free | opposite smoking-habit-adj
standing-adj | debout | standing, standing up, on one's feet | set posture
seated-adj | assis | seated, sitting, sat down | set posture
lying-down-adj | couché, allongé | lying down, lying, reclining | set posture
kneeling-adj | agenouillé, à genoux | kneeling, on one's knees | set posture
crouching-adj | accroupi | crouching, squatting | set posture
on-all-fours-adj | à quatre pattes | on all fours | set posture
smiling-adj | souriant ; tout sourire | smiling, grinning | opposite frowning-adj
frowning-adj | renfrogné, la mine sombre | frowning, scowling | opposite smiling-adj
barefoot-adj | pieds nus, nu-pieds, les pieds nus | barefoot, barefooted, shoeless | opposite shod-adj
shod-adj | chaussé | wearing shoes | opposite barefoot-adj
naked-adj | nu, dénudé, dévêtu, tout nu ; ; nudité | naked, nude, undressed, unclothed ; ; nakedness, nudity | opposite dressed-adj
dressed-adj | habillé, vêtu | dressed, clothed, clad | opposite naked-adj
shirtless-adj | torse nu, torse-nu | shirtless, bare-chested, topless
bareheaded-adj | tête nue, nu-tête | bareheaded, hatless | opposite hatted-adj
hatted-adj | coiffé d'un chapeau, chapeauté | wearing a hat, hatted | opposite bareheaded-adj
masked-adj | masqué | masked, wearing a mask | opposite unmasked-adj
unmasked-adj | à visage découvert, sans masque | unmasked, maskless | opposite masked-adj
veiled-adj | voilé | veiled, wearing a veil | opposite unveiled-head-adj
unveiled-head-adj | non voilé | without a veil | opposite veiled-adj
bearded-adj | barbu | bearded | opposite clean-shaven-adj
clean-shaven-adj | imberbe, rasé, rasé de près, glabre | clean-shaven, beardless | opposite bearded-adj
bald-adj | chauve, dégarni ; ; calvitie | bald, balding ; ; baldness | opposite hairy-adj
hairy-adj | chevelu, poilu, velu | hairy | opposite bald-adj
blond-adj | blond ; ; blondeur | blond, blonde, fair-haired | set hair-colour
brown-haired-adj | châtain | brown-haired | set hair-colour
dark-haired-adj | aux cheveux bruns, aux cheveux noirs | brunette, dark-haired, black-haired | set hair-colour
red-haired-adj | roux, rouquin, aux cheveux roux ; ; rousseur | red-haired, redheaded, ginger | set hair-colour
grey-haired-adj | grisonnant, aux cheveux gris, aux cheveux blancs, chenu | grey-haired, gray-haired, white-haired, greying | set hair-colour
long-haired-adj | aux cheveux longs | long-haired | set hair-length
short-haired-adj | aux cheveux courts | short-haired | set hair-length
curly-haired-adj | bouclé, frisé, crépu, ondulé | curly, curly-haired, frizzy, wavy | opposite straight-haired-adj
straight-haired-adj | aux cheveux raides, aux cheveux lisses | straight-haired | opposite curly-haired-adj
left-handed-adj | gaucher | left-handed | set handedness
right-handed-adj | droitier | right-handed | set handedness
ambidextrous-adj | ambidextre | ambidextrous | set handedness
paternal-adj | paternel | paternal, fatherly | set parent-side
maternal-adj | maternel | maternal, motherly | set parent-side
elder-adj | aîné, plus âgé | elder, eldest, firstborn, older | opposite younger-adj
younger-adj | cadet, benjamin, puîné, plus jeune | younger, youngest | opposite elder-adj
only-child-adj | enfant unique, fils unique, fille unique | only child
orphaned-adj | orphelin | orphaned, parentless
adoptive-adj | adoptif | adoptive | opposite biological-kin-adj
biological-kin-adj | consanguin | consanguineous | opposite adoptive-adj
childless-adj | sans enfant | childless
intelligent-adj | intelligent, malin, astucieux, futé ; intelligemment, astucieusement ; intelligence, astuce | intelligent, clever, smart, shrewd ; intelligently, cleverly, shrewdly ; intelligence, cleverness | opposite stupid-adj
stupid-adj | stupide, bête, idiot, imbécile, sot, crétin ; stupidement, bêtement ; stupidité, bêtise, idiotie, sottise | stupid, foolish, idiotic, silly, dumb, dim-witted ; stupidly, foolishly ; stupidity, foolishness | opposite intelligent-adj
wise-adj | sage, avisé ; sagement ; sagesse | wise, sage ; wisely ; wisdom | opposite unwise-adj
unwise-adj | malavisé, peu judicieux | unwise, ill-advised, injudicious ; unwisely | opposite wise-adj
brave-adj | courageux, brave, vaillant, intrépide, héroïque ; courageusement, bravement, vaillamment, héroïquement ; courage, bravoure, vaillance, héroïsme | brave, courageous, valiant, fearless, heroic, intrepid ; bravely, courageously, valiantly, heroically ; bravery, courage, heroism | opposite cowardly-adj
cowardly-adj | lâche, poltron, couard ; lâchement ; lâcheté | cowardly, craven ; ; cowardice | opposite brave-adj
honest-adj | honnête, probe ; honnêtement ; honnêteté, probité, intégrité | honest, upstanding ; honestly ; honesty, integrity, probity | opposite dishonest-adj, opposite corrupt-adj
dishonest-adj | malhonnête ; malhonnêtement ; malhonnêteté | dishonest ; dishonestly ; dishonesty | opposite honest-adj
corrupt-adj | corrompu, véreux, ripou, vénal ; ; vénalité | corrupt, venal, crooked | opposite honest-adj
sincere-adj | sincère, franc ; sincèrement, franchement ; sincérité, franchise, franchise de ton | sincere, frank, candid, outspoken ; sincerely, frankly, candidly ; sincerity, frankness, candour, candor | opposite insincere-adj
insincere-adj | hypocrite, insincère ; hypocritement ; hypocrisie | insincere, hypocritical, two-faced ; hypocritically ; hypocrisy, insincerity | opposite sincere-adj
kind-adj | gentil, bienveillant, aimable ; gentiment, aimablement ; gentillesse, bienveillance, amabilité | kind, kindly, benevolent, kind-hearted, good-natured ; ; kindness, benevolence | opposite cruel-adj, opposite malicious-adj
cruel-adj | cruel, sadique, impitoyable, sans pitié, inhumain, barbare ; cruellement, impitoyablement ; cruauté, sadisme, barbarie | cruel, sadistic, ruthless, merciless, inhumane, barbaric, pitiless ; cruelly, ruthlessly, mercilessly ; cruelty, ruthlessness | opposite kind-adj, opposite humane-adj
humane-adj | humain, charitable | humane, charitable ; humanely | opposite cruel-adj
malicious-adj | méchant, malveillant ; méchamment ; méchanceté, malveillance | malicious, malevolent, spiteful, mean, ill-intentioned ; maliciously ; malice, spite, malevolence | opposite kind-adj
polite-adj | poli, courtois, bien élevé, respectueux ; poliment, courtoisement, respectueusement ; politesse, courtoisie | polite, courteous, well-mannered, respectful ; politely, courteously, respectfully ; politeness, courtesy | opposite rude-adj
rude-adj | impoli, grossier, malpoli, discourtois, irrespectueux, insolent ; grossièrement, impoliment ; impolitesse, grossièreté, insolence | rude, impolite, discourteous, disrespectful, insolent ; rudely, impolitely ; rudeness, insolence | opposite polite-adj
humble-adj | humble, effacé, sans prétention ; humblement ; humilité | humble, unassuming, unpretentious ; humbly ; humility | opposite arrogant-adj
arrogant-adj | arrogant, orgueilleux, hautain, prétentieux, vaniteux ; ; arrogance, orgueil | arrogant, haughty, conceited, pretentious, boastful ; arrogantly, haughtily ; arrogance, conceit | opposite humble-adj
selfish-adj | égoïste, intéressé ; égoïstement ; égoïsme | selfish, self-serving, egoistic ; selfishly ; selfishness | opposite selfless-adj
selfless-adj | altruiste, désintéressé, dévoué ; ; altruisme, désintéressement, abnégation | selfless, altruistic, unselfish, devoted ; selflessly ; selflessness, altruism | opposite selfish-adj
hardworking-adj | travailleur, assidu, studieux, bosseur ; assidûment ; assiduité | hardworking, hard-working, diligent, studious, industrious ; diligently ; diligence | opposite lazy-adj
lazy-adj | paresseux, fainéant, oisif, flemmard ; paresseusement ; paresse, oisiveté | lazy, slothful, work-shy ; lazily ; laziness, sloth | opposite hardworking-adj
shy-adj | timide, introverti ; timidement ; timidité | shy, timid, introverted, bashful ; shyly, timidly ; shyness, timidity | opposite outgoing-adj
outgoing-adj | extraverti, extroverti, sociable ; ; sociabilité | extroverted, extraverted, sociable, gregarious ; ; sociability | opposite shy-adj
patient-adj | patient ; patiemment ; patience | patient ; patiently ; patience | opposite eager-adj
tolerant-adj | tolérant, large d'esprit, ouvert d'esprit ;  ; tolérance | tolerant, open-minded ; tolerantly ; tolerance | opposite intolerant-adj
intolerant-adj | intolérant, sectaire, fanatique ; ; intolérance, sectarisme, fanatisme | intolerant, bigoted, narrow-minded, fanatical ; ; intolerance, bigotry, fanaticism | opposite tolerant-adj
racist-adj | raciste, xénophobe ; ; racisme, xénophobie | racist, xenophobic ; ; racism, xenophobia | opposite anti-racist-adj, opposite xenophile-adj
anti-racist-adj | antiraciste ; ; antiracisme | anti-racist, antiracist ; ; anti-racism | opposite racist-adj
sexist-adj | sexiste, misogyne, machiste ; ; sexisme, misogynie, machisme | sexist, misogynistic, misogynist ; ; sexism, misogyny | opposite feminist-adj
determined-adj | déterminé, décidé ; résolument ; détermination | determined, resolute ; resolutely, determinedly ; determination, resolve | opposite hesitant-adj
hesitant-adj | hésitant ; avec hésitation ; hésitation, indécision | hesitant, indecisive, wavering, undecided ; hesitantly ; hesitation, hesitancy, indecision | opposite determined-adj
stubborn-adj | têtu, entêté, obstiné, buté ; obstinément ; entêtement, obstination | stubborn, obstinate, headstrong ; stubbornly, obstinately ; stubbornness, obstinacy
educated-adj | instruit, cultivé, érudit, lettré, diplômé | educated, learned, cultured, erudite, well-read | opposite uneducated-adj
uneducated-adj | inculte, sans instruction, non diplômé, sans diplôme | uneducated, unschooled | opposite educated-adj
literate-adj | alphabétisé, sachant lire ; ; alphabétisation | literate ; ; literacy | opposite illiterate-adj
illiterate-adj | analphabète, illettré ; ; analphabétisme, illettrisme | illiterate ; ; illiteracy | opposite literate-adj
awkward-adj | maladroit, empoté ; maladroitement ; maladresse | clumsy, awkward ; clumsily, awkwardly ; clumsiness, awkwardness | opposite skilful-adj
skilful-adj | adroit, habile, agile, doué, talentueux ; adroitement, habilement, agilement ; habileté, agilité | skilful, skillful, adroit, deft, dexterous, gifted, talented, agile ; skilfully, skillfully, deftly ; dexterity, agility | opposite awkward-adj
tired-adj | fatigué, épuisé, exténué, éreinté, las, harassé ; avec lassitude ; épuisement, lassitude | tired, exhausted, weary, worn-out, fatigued ; wearily, tiredly ; tiredness, exhaustion, weariness | opposite rested-adj
rested-adj | reposé, frais et dispos | rested, well-rested, refreshed | opposite tired-adj
hungry-adj | affamé, qui a faim ; ; faim | hungry, starving, famished ; hungrily ; hunger | opposite sated-adj
sated-adj | rassasié, repu | sated, full up | opposite hungry-adj
thirsty-adj | assoiffé ; ; soif | thirsty, parched ; thirstily ; thirst
busy-adj | affairé, très pris | busy, bustling ; busily | opposite unoccupied-adj
unoccupied-adj | désœuvré, sans occupation | at a loose end | opposite busy-adj
organised-person-adj | organisé, ordonné, bien rangé | organised, organized, orderly, tidy, neat ; tidily, neatly ; orderliness, tidiness, neatness | opposite disorganised-adj
disorganised-adj | désorganisé, désordonné, chaotique, anarchique, en désordre ; ; désorganisation, désordre, chaos | disorganised, disorganized, chaotic, messy, untidy ; chaotically ; disorganisation, disorder, chaos | opposite organised-person-adj
disciplined-adj | discipliné | disciplined, well-behaved | opposite undisciplined-adj
undisciplined-adj | indiscipliné, turbulent ; ; indiscipline | undisciplined, unruly, rowdy | opposite disciplined-adj
obedient-adj | obéissant, docile ; docilement ; obéissance, docilité | obedient, docile ; obediently ; obedience | opposite disobedient-adj
disobedient-adj | désobéissant, rebelle, insoumis ; ; désobéissance, insoumission | disobedient, rebellious, insubordinate ; ; disobedience, insubordination | opposite obedient-adj
grateful-adj | reconnaissant, redevable ; avec gratitude ; gratitude, reconnaissance | grateful, thankful ; gratefully, thankfully ; gratitude, gratefulness | opposite ungrateful-adj
ungrateful-adj | ingrat ; ; ingratitude | ungrateful, thankless ; ungratefully ; ingratitude | opposite grateful-adj
athletic-adj | sportif, athlétique, musclé | athletic, muscular, sporty | opposite sedentary-adj
sedentary-adj | sédentaire ; ; sédentarité | sedentary | opposite nomadic-adj, opposite athletic-adj
nomadic-adj | nomade ; ; nomadisme | nomadic ; ; nomadism | opposite sedentary-adj
professional-adj | professionnel, de métier ; professionnellement, à titre professionnel ; professionnalisme | professional ; professionally ; professionalism | opposite amateur-adj
amateur-adj | amateur, non professionnel | amateur, non-professional, unprofessional | opposite professional-adj
`,
);
