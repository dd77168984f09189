// The closed words of French. Folded: lower case, no accents, straight apostrophe.
import type { Grammar, Mood, Pronoun } from '../../analysis/grammar.ts';
import { byFirstWord } from '../../analysis/interposed.ts';
import { tagging } from './closedTags.ts';
import { comparatives } from './comparatives.ts';
import { governors } from './governors.ts';
import { referring } from './referring.ts';
import { superlatives } from './superlatives.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((w) => w !== ''));
const map = <V>(rows: readonly (readonly [string, V])[]): ReadonlyMap<string, V> =>
  new Map(rows.flatMap(([words, value]) => words.trim().split(/\s+/).map((w) => [w, value] as const)));
const refers = (who: Pronoun['refers'], part: Pronoun['part'], gender?: 'm' | 'f', many?: boolean): Pronoun => ({ refers: who, part, gender, many });

const phrases = (rows: readonly (readonly [string, string])[]): readonly { readonly words: readonly string[]; readonly kind: string }[] =>
  rows.flatMap(([list, kind]) => list.split(',').map((p) => ({ words: p.trim().split(' '), kind }))).sort((a, b) => b.words.length - a.words.length);

const FUTURE_STEMS: Readonly<Record<string, string>> = {
  etre: 'ser', avoir: 'aur', aller: 'ir', faire: 'fer', voir: 'verr', venir: 'viendr', tenir: 'tiendr', savoir: 'saur', vouloir: 'voudr', falloir: 'faudr', envoyer: 'enverr', pouvoir: 'pourr',
  devoir: 'devr', cevoir: 'cevr', courir: 'courr', mourir: 'mourr', valoir: 'vaudr', querir: 'querr', cueillir: 'cueiller', asseoir: 'assier', pleuvoir: 'pleuvr', mouvoir: 'mouvr',
};

/** A future is its infinitive, or a stem of its own, with an ending: "porta" and "tira" are pasts. */
const isFuture = (form: string, lemma: string): boolean => isOnStem(/^(.+r)(?:ai|as|a|ons|ez|ont)$/.exec(form)?.[1], lemma);

/** So is a conditional: "durait" and "montrait" are pasts. */
const isConditional = (form: string, lemma: string): boolean => isOnStem(/^(.+r)(?:ait|aient|ais|ions|iez)$/.exec(form)?.[1], lemma);

function isOnStem(stem: string | undefined, lemma: string): boolean {
  if (stem === undefined) return false;
  const regular = lemma.replace(/e$/, '');
  const single = (text: string): string => text.replace(/(.)\1/g, '$1').replace(/([aou])ier$/, '$1yer');
  if (stem === regular || single(stem) === single(regular)) return /[^a]r$/.test(regular);
  return Object.entries(FUTURE_STEMS).some(([infinitive, own]) => lemma.endsWith(infinitive) && stem === lemma.slice(0, -infinitive.length) + own);
}

export const grammar: Grammar = {
  determiners: set(`le la les l' un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
    quel quelle quels quelles chaque plusieurs certains certaines quelques tout toute tous toutes aucun aucune nul nulle divers diverses differents de d'`),
  definite: set(`le la les l' du au aux ce cet cette ces son sa ses leur leurs`),
  genders: map<'m' | 'f'>([['le un du au ce cet', 'm'], ['la une cette sa ma ta', 'f']]),
  plurals: set('les des aux ces ses leurs mes tes nos vos plusieurs quelques tous toutes certains certaines'),
  demonstratives: set(`ce cet cette ces`),
  writers: set(`notre nos mon ma mes`),
  possessives: map<Pronoun>([['son sa ses', refers('any', 'possessive', undefined, false)], ['leur leurs', refers('they', 'possessive', undefined, true)]]),
  pronouns: map<Pronoun>([
    ['il', refers('he', 'subject', 'm')],
    ['elle', refers('she', 'subject', 'f')],
    ['ils', refers('they', 'subject', 'm', true)],
    ['elles', refers('they', 'subject', 'f', true)],
    ['celui-ci celui-la', refers('latter', 'subject', 'm', false)],
    ['celle-ci celle-la', refers('latter', 'subject', 'f', false)],
    ['ceux-ci ceux-la', refers('latter', 'subject', 'm', true)],
    ['celles-ci celles-la', refers('latter', 'subject', 'f', true)],
    ['lui', refers('any', 'object', undefined, false)],
    ['le', refers('any', 'object', 'm', false)],
    ['la', refers('any', 'object', 'f', false)],
    ['les leur', refers('they', 'object', undefined, true)],
    ['on', refers('none', 'subject')],
    ["l'", refers('any', 'object', undefined, false)],
    ['eux', refers('they', 'object', 'm', true)],
    ['y', refers('place', 'place')],
    ['en', refers('any', 'of')],
    ["celui celle ceux celles je j' tu nous vous moi toi me m' te t' se s' cela ca c' ceci rien personne quiconque quelqu'un -il -ils -elle -elles -on -t -ce -je -vous -nous", refers('none', 'subject')],
  ]),
  prepositions: map([
    ["de d' du des", 'of'],
    ['a au aux', 'to'],
    ['en dans dedans parmi', 'in'],
    ['sur dessus', 'on'],
    ['sous', 'under'],
    ['chez', 'at'],
    ['par', 'by'],
    ['pour', 'for'],
    ['avec', 'with'],
    ['sans', 'without'],
    ['sauf', 'except'],
    ['contre', 'against'],
    ['entre', 'between'],
    ['vers', 'toward'],
    ['depuis', 'since'],
    ['pendant durant', 'during'],
    ['avant', 'before'],
    ['apres', 'after'],
    ["jusque jusqu'", 'until'],
    ['malgre', 'despite'],
    ['selon', 'according'],
    ['hors', 'outside'],
    ['comme', 'as'],
    ['devant', 'front'],
    ['derriere', 'behind'],
    ['concernant', 'about'],
    ['via', 'via'],
    ['dont', 'among'],
    ["que qu'", 'than'],
  ]),
  phrases: phrases([
    ["en raison de, a cause de, du fait de, grace a, faute de, en consequence de, a la suite de, pour cause de, pour raison de", 'cause'],
    ["au sein de, a l' interieur de, au cours de, au milieu de, a bord de, en matiere de, dans le domaine de, dans le cadre de, dans le contexte de", 'in'],
    ['au profit de, au benefice de, en faveur de', 'benefit'],
    ['au detriment de, aux depens de, au prejudice de', 'detriment'],
    ['en dehors de, hors de, a l\' exterieur de', 'outside'],
    ['a la tete de', 'head'],
    ['tels que, telles que, tel que, telle que, ainsi que, de meme que, y compris', 'such'],
    ['a partir de, a compter de', 'since'],
    ['autour de, le long de, a travers', 'through'],
    ['a cote de, pres de, aux cotes de, au large de', 'near'],
    ['loin de', 'far'],
    ['au lieu de, plutot que, a la place de', 'instead'],
    ["d' apres, a en croire, aux dires de, de l' avis de, aux yeux de", 'according'],
    ['face a', 'against'],
    ['contrairement a, a la difference de', 'unlike'],
    ['par rapport a', 'than'],
    ['quant a, a propos de, au sujet de, en ce qui concerne', 'about'],
    ['avant de, prealablement a, anterieurement a', 'before'],
    ['suite a, posterieurement a, consecutivement a, au lendemain de, a l\' issue de', 'after'],
    ['en depit de', 'despite'],
    ['par l\' intermediaire de, au moyen de, a l\' aide de', 'by'],
    ['afin de, en vue de', 'for'],
    ['au nom de, de la part de', 'for'],
    ['au dessus de, au-dessus de', 'above'],
    ['au dessous de, au-dessous de, en dessous de', 'under'],
  ]),
  relatives: map<'subject' | 'object' | 'of' | 'place' | 'any'>([
    ['qui', 'subject'],
    ["que qu'", 'object'],
    ['dont', 'of'],
    ['ou auquel auxquels auxquelles duquel desquels desquelles', 'place'],
    ['lequel laquelle lesquels lesquelles', 'any'],
  ]),
  coordinators: set('et ou mais ni puis or car donc'),
  subordinators: map<'fact' | 'condition' | 'purpose' | 'content'>([
    ["si s'", 'condition'],
    ["quand lorsque lorsqu' puisque puisqu' alors tandis parce pendant bien quoique quoiqu' comme", 'fact'],
  ]),
  partly: set('certains certaines quelques plusieurs tous toutes chaque beaucoup'),
  adversatives: set('mais'),
  negators: set('pas plus jamais guere nullement aucunement point ni'),
  negationOpeners: set("ne n'"),
  restrictors: set('que seul seule seuls seules seulement uniquement exclusivement'),
  negativeDeterminers: set('aucun aucune nul nulle'),
  beForms: set(`suis es est sommes etes sont etais etait etions etiez etaient fus fut furent serai seras sera serons serez seront serais serait serions seriez seraient
    sois soit soyons soyez soient fusse fut etre etant ete`),
  haveForms: set(`ai as a avons avez ont avais avait avions aviez avaient eus eut eurent aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient
    aie ait ayons ayez aient avoir ayant eu`),
  supports: set(''),
  modals: map<Mood>([
    ['devrait devraient', 'expected'],
    ['doit doivent devra devront', 'expected'],
    ['pourrait pourraient', 'possible'],
    ['peut peuvent pourra pourront', 'possible'],
    ['va vont allait allaient', 'planned'],
  ]),
  infinitiveMarkers: set(''),
  hearsay: [['parait', 'il'], ['parait', '-il'], ['il', 'parait'], ['dit', 'on'], ['dit', '-on'], ['a', 'en', 'croire'], ['de', 'source'], ['le', 'bruit', 'court'], ['la', 'rumeur'], ['rumeurs'], ['soi-disant'], ['pretendument'], ['apparemment']],
  reportingVerbs: set('dire affirmer declarer assurer pretendre estimer juger croire penser supposer soutenir avancer indiquer suggerer esperer craindre redouter soupconner imaginer murmurer pressentir parier preciser expliquer ajouter annoncer prevenir denoncer confier rappeler souligner resumer regretter promettre repondre raconter conclure reconnaitre reveler rapporter savoir montrer constater nier contester dementir douter signaler garantir jurer predire clamer ecrire marteler'),
  opinionVerbs: set('pretendre estimer juger croire penser supposer soutenir suggerer esperer craindre redouter soupconner imaginer pressentir parier nier contester dementir douter considerer trouver predire'),
  uncertain: set("peut-etre eventuellement"),
  quotingVerbs: set('ecrire lancer poursuivre demander reprendre rencherir plaisanter ironiser tweeter temoigner interroger glisser souffler crier marteler lacher poster deplorer saluer feliciter insister argumenter plaider commenter analyser qualifier'),
  opinionNouns: set('idee hypothese rumeur theorie affirmation accusation soupcon espoir crainte opinion avis these'),
  hearsayConditional: true,
  clefts: set("c' ce"),
  imperative: (form) => /(?:ons|ez)$/.test(form),
  prospects: new Map<string, Mood>([...['projet', 'intention', 'envie', 'volonte', 'ambition', 'desir'].map((w): [string, Mood] => [w, 'planned']), ...['moyen', 'possibilite', 'chance', 'occasion'].map((w): [string, Mood] => [w, 'possible']), ['besoin', 'expected'], ['obligation', 'expected']]),
  planningVerbs: set('vouloir prevoir esperer envisager compter souhaiter projeter promettre chercher tenter essayer esperer songer menacer demander exiger reclamer inviter'),
  activeWithBe: set('aller venir partir arriver entrer sortir rester demeurer tomber naitre mourir deceder devenir monter descendre passer retourner revenir parvenir survenir intervenir rentrer repartir ressortir apparaitre disparaitre advenir'),
  degrees: set('plus moins davantage retard avance'),
  than: '',
  continuatives: set('toujours encore'),
  cessatives: set('plus'),
  staying: set('etre travailler vivre habiter figurer sieger exercer officier'),
  placingVerbs: set(''),
  placingPrepositions: set(''),
  splitParticles: set(''),
  possessiveWords: set('son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos'),
  stopWords: set(`tres aussi bien encore deja meme autre autres tel tels telle telles ainsi donc alors enfin ensuite notamment surtout environ pres presque plutot assez trop peu beaucoup
    aujourd'hui desormais maintenant actuellement toutefois cependant pourtant neanmoins malgre lui-meme elle-meme eux-memes chose fait cas fois part ici la puis non oui quelque quelques faire etre avoir aller pouvoir devoir falloir
    mettre prendre tout toute tous toutes certain certains certaines ci celui celle ceux celles afin grace notre votre nos vos plus moins mieux`),
  conditional: isConditional,
  future: isFuture,
  past: (form, lemma) => /^(?:fut|furent|eut|eurent)$/.test(form) || (/(?:ait|aient|ais|erent|irent|urent)$/.test(form) && !isConditional(form, lemma)) || (lemma.endsWith('er') && form === `${lemma.slice(0, -2)}a`),
  agents: set('par'),
  negativePronouns: set("personne rien aucun aucune nul nulle"),
  governors,
  comparatives,
  superlatives,
  deniedAlone: set('cesser pouvoir savoir oser'),
  expletiveOpeners: set('avant moins crainte peur craint craignent redoute redoutent evite eviter empeche empecher'),
  lasting: set(''),
  deniedForms: set(''),
  denyingOpeners: set('sans'),
  contentOpeners: set("que qu'"),
  expletives: set('il'),
  presentatives: set('rester exister manquer survenir arriver demeurer falloir'),
  objectControl: set('permettre demander ordonner conseiller interdire proposer inviter contraindre forcer obliger pousser autoriser condamner encourager aider laisser accuser empecher dissuader dispenser charger prier convaincre persuader'),
  ofSomebody: new Map([['voler', 'rob']]),
  causatives: set('faire laisser voir regarder entendre'),
  tellingVerbs: set('informer prevenir avertir assurer persuader convaincre'),
  middleVerbs: set('vendre fabriquer lire utiliser produire cultiver acheter louer negocier echanger manger boire'),
  bareRelatives: false,
  interposed: byFirstWord(`en aucun cas, en aucune maniere, en aucune facon, de nouveau, a nouveau, d' abord, en effet, en fait, de fait, en outre, peu a peu, plusieurs fois, a plusieurs reprises, une fois, une nouvelle fois, une fois encore, deux fois, trois fois,
    a la fois, en vain, sans doute, au moins, du moins, en partie, en grande partie, pour partie, par ailleurs, au contraire, en revanche, de plus en plus, de moins en moins, plus que, d' ores et deja, a peine, entre-temps, entre temps, pour l' instant, pour le moment,
    au total, en moyenne, depuis lors, par la suite, dans l' ensemble, a son tour, a leur tour, tour a tour, a ce jour, lui-meme, elle-meme, eux-memes, elles-memes, a tort, a raison, en tout, a l' epoque, a juste titre, de justesse, d' emblee, ainsi que prevu, comme prevu`),
  reflexives: set("se s'"),
  restrictingThat: set("que qu'"),
  invertedConditions: set(''),
  nameParticles: set("de d' du des la le les l' et"),
  partitives: set("de d' du des parmi dont"),
  possessiveMarks: set(""),
  headFirst: true,
  placed: '',
  referring,
  tagging,
};
