// French words of number and measure.
import { CURRENCY_SIGNS, UNIT_SYMBOLS } from '../../facets/quantity/symbols.ts';
import { perMany, perNouns, perPhrases } from './quantityPer.ts';
import { ages, weeks } from './quantityAges.ts';
import type { BoundKind, CurrencyRow, Phrases, QuantifierRow, QuantityVocabulary, UnitRow } from '../../facets/quantity/vocabulary.ts';

const ONES = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');
const TENS: readonly (readonly [string, number])[] = [['vingt', 20], ['trente', 30], ['quarante', 40], ['cinquante', 50], ['soixante', 60]];
const ORDINAL_STEMS: readonly (readonly [string, number])[] = [
  ['deuxième', 2], ['troisième', 3], ['quatrième', 4], ['cinquième', 5], ['sixième', 6], ['septième', 7], ['huitième', 8], ['neuvième', 9], ['dixième', 10], ['onzième', 11], ['douzième', 12], ['treizième', 13], ['quatorzième', 14], ['quinzième', 15], ['seizième', 16],
  ['dix-septième', 17], ['dix-huitième', 18], ['dix-neuvième', 19], ['vingtième', 20], ['trentième', 30], ['quarantième', 40], ['cinquantième', 50], ['soixantième', 60], ['soixante-dixième', 70], ['quatre-vingtième', 80], ['quatre-vingt-dixième', 90], ['centième', 100], ['millième', 1000],
];

/** soixante et onze, quatre-vingts, quatre-vingt-un … */
function below100(): readonly string[] {
  const words: string[] = [];
  for (let n = 0; n < 100; n++) {
    const ten = Math.floor(n / 10);
    const one = n % 10;
    const base = TENS.find(([, value]) => value === (ten === 7 ? 60 : ten * 10))?.[0] ?? 'quatre-vingt';
    const rest = ten === 7 || ten === 9 ? one + 10 : one;
    if (n < 20) words.push(ONES[n] as string);
    else if (n === 80) words.push('quatre-vingts');
    else if (rest === 0) words.push(base);
    else if ((rest === 1 || rest === 11) && ten < 8) words.push(`${base} et ${ONES[rest] as string}`);
    else words.push(`${base}-${ONES[rest] as string}`);
  }
  return words;
}

const numerals: Phrases<number> = {
  ...Object.fromEntries(ONES.slice(0, 17).map((w, n) => [w, n])), une: 1, ...Object.fromEntries(TENS), vingts: 20, septante: 70, huitante: 80, octante: 80, nonante: 90,
};

const ordinals: Phrases<number> = {
  premier: 1, première: 1, premiers: 1, premières: 1, unième: 1, second: 2, seconde: 2, seconds: 2, secondes: 2,
  ...Object.fromEntries(ORDINAL_STEMS.filter(([word]) => !word.includes('-')).flatMap(([word, n]) => [[word, n], [`${word}s`, n]])), 'avant-dernier': -2, 'avant-dernière': -2, 'avant-derniers': -2, 'avant-dernières': -2, 'antépénultième': -3, 'pénultième': -2, dernier: -1, dernière: -1, derniers: -1, dernières: -1,
};

const unit = (dimension: UnitRow['dimension'], name: string, factor: number, ...forms: string[]): Phrases<UnitRow> => Object.fromEntries(forms.map((form) => [form, { dimension, unit: name, factor }]));

const DAY = 1;
const YEAR = 365.25;

const units: Phrases<UnitRow> = {
  ...UNIT_SYMBOLS,
  ...unit('duration', 'millisecond', DAY / 86400000, 'milliseconde', 'millisecondes'), ...unit('duration', 'second', DAY / 86400, 'seconde', 'secondes', 'sec'), ...unit('duration', 'minute', DAY / 1440, 'minute', 'minutes', 'mn'), ...unit('duration', 'hour', DAY / 24, 'heure', 'heures'),
  ...unit('duration', 'day', DAY, 'jour', 'jours', 'journée', 'journées'), ...unit('duration', 'week', 7, 'semaine', 'semaines'), ...unit('duration', 'month', YEAR / 12, 'mois'), ...unit('duration', 'quarter', YEAR / 4, 'trimestres'), ...unit('duration', 'half-year', YEAR / 2, 'semestres'),
  ...unit('duration', 'year', YEAR, 'an', 'ans', 'année', 'années'), ...unit('duration', 'decade', 10 * YEAR, 'décennie', 'décennies'), ...unit('duration', 'century', 100 * YEAR, 'siècle', 'siècles'), ...unit('duration', 'millennium', 1000 * YEAR, 'millénaire', 'millénaires'),
  ...unit('length', 'millimetre', 0.001, 'millimètre', 'millimètres'), ...unit('length', 'centimetre', 0.01, 'centimètre', 'centimètres'), ...unit('length', 'metre', 1, 'mètre', 'mètres'), ...unit('length', 'kilometre', 1000, 'kilomètre', 'kilomètres'),
  ...unit('length', 'mile', 1609.344, 'mile', 'miles'), ...unit('length', 'yard', 0.9144, 'yard', 'yards'), ...unit('length', 'nanometre', 1e-9, 'nanomètre', 'nanomètres'), ...unit('length', 'micrometre', 1e-6, 'micromètre', 'micromètres', 'micron', 'microns'), ...unit('length', 'foot', 0.3048, 'pied', 'pieds'), ...unit('length', 'inch', 0.0254, 'pouce', 'pouces'), ...unit('length', 'light-year', 9.4607e15, 'année-lumière', 'années-lumière'), ...unit('length', 'nautical mile', 1852, 'mille marin', 'milles marins', 'milles nautiques'),
  ...unit('area', 'square metre', 1, 'mètre carré', 'mètres carrés'), ...unit('area', 'square kilometre', 1e6, 'kilomètre carré', 'kilomètres carrés', 'km carrés'), ...unit('area', 'hectare', 10000, 'hectare', 'hectares'), ...unit('area', 'acre', 4046.86, 'acre', 'acres', 'acre anglo-saxonne', 'acres anglo-saxonnes'), ...unit('area', 'are', 100, 'ares'), ...unit('area', 'square centimetre', 0.0001, 'centimètre carré', 'centimètres carrés'),
  ...unit('volume', 'litre', 1, 'litre', 'litres'), ...unit('volume', 'millilitre', 0.001, 'millilitre', 'millilitres'), ...unit('volume', 'centilitre', 0.01, 'centilitre', 'centilitres'), ...unit('volume', 'hectolitre', 100, 'hectolitre', 'hectolitres'), ...unit('volume', 'cubic metre', 1000, 'mètre cube', 'mètres cubes'), ...unit('volume', 'cubic centimetre', 0.001, 'centimètre cube', 'centimètres cubes'), ...unit('volume', 'cubic kilometre', 1e12, 'kilomètre cube', 'kilomètres cubes'), ...unit('volume', 'decilitre', 0.1, 'décilitre', 'décilitres'), ...unit('volume', 'barrel', 158.987, 'baril', 'barils'), ...unit('volume', 'gallon', 3.78541, 'gallon', 'gallons'),
  ...unit('mass', 'milligram', 1e-6, 'milligramme', 'milligrammes'), ...unit('mass', 'gram', 0.001, 'gramme', 'grammes'), ...unit('mass', 'kilogram', 1, 'kilo', 'kilos', 'kilogramme', 'kilogrammes'), ...unit('mass', 'tonne', 1000, 'tonne', 'tonnes'), ...unit('mass', 'quintal', 100, 'quintal', 'quintaux'), ...unit('mass', 'microgram', 1e-9, 'microgramme', 'microgrammes'), ...unit('mass', 'kilotonne', 1e6, 'kilotonne', 'kilotonnes'), ...unit('mass', 'megatonne', 1e9, 'mégatonne', 'mégatonnes'), ...unit('mass', 'gigatonne', 1e12, 'gigatonne', 'gigatonnes'), ...unit('mass', 'pound', 0.453592, 'livres anglaises'), ...unit('mass', 'ounce', 0.0283495, 'once', 'onces'),
  ...unit('speed', 'kilometre per hour', 1, 'kilomètre-heure', 'kilomètres-heure', 'kilomètre heure', 'kilomètres heure', 'kilomètres par heure', 'kilomètres à l\'heure', 'km par heure', "km à l'heure", 'km/heure', 'km-heure'), ...unit('speed', 'metre per second', 3.6, 'mètres par seconde', 'mètre par seconde'), ...unit('speed', 'mile per hour', 1.609344, 'mile par heure', 'miles par heure', "miles à l'heure", 'mi/h', 'mph'), ...unit('speed', 'kilometre per second', 3600, 'kilomètre par seconde', 'kilomètres par seconde'), ...unit('speed', 'knot', 1.852, 'nœud', 'nœuds'),
  ...unit('temperature', 'degree Celsius', 1, 'degré', 'degrés', 'degré celsius', 'degrés celsius'), 'kelvins': { dimension: 'temperature', unit: 'kelvin', factor: 1, offset: -273.15 }, 'degrés Fahrenheit': { dimension: 'temperature', unit: 'degree Fahrenheit', factor: 5 / 9, offset: -32 },
  ...unit('energy', 'watt-hour', 1, 'wattheures', 'watt-heures'), ...unit('energy', 'kilowatt-hour', 1e3, 'kilowattheure', 'kilowattheures', 'kilowatt-heure', 'kilowatts-heure'), ...unit('energy', 'megawatt-hour', 1e6, 'mégawattheure', 'mégawattheures', 'mégawatt-heures'), ...unit('energy', 'gigawatt-hour', 1e9, 'gigawattheure', 'gigawattheures'), ...unit('energy', 'terawatt-hour', 1e12, 'térawattheure', 'térawattheures'), ...unit('energy', 'joule', 1 / 3600, 'joule', 'joules'), ...unit('energy', 'calorie', 1.1622, 'calorie', 'calories'),
  ...unit('power', 'watt', 1, 'watt', 'watts'), ...unit('power', 'kilowatt', 1e3, 'kilowatt', 'kilowatts'), ...unit('power', 'megawatt', 1e6, 'mégawatt', 'mégawatts'), ...unit('power', 'gigawatt', 1e9, 'gigawatt', 'gigawatts'), ...unit('power', 'metric horsepower', 735.5, 'chevaux-vapeur'),
  ...unit('data', 'byte', 1, 'octet', 'octets'), ...unit('data', 'kilobyte', 1e3, 'kilooctet', 'kilooctets', 'kilo-octets'), ...unit('data', 'megabyte', 1e6, 'mégaoctet', 'mégaoctets', 'méga-octets'), ...unit('data', 'gigabyte', 1e9, 'gigaoctet', 'gigaoctets', 'giga-octets'), ...unit('data', 'terabyte', 1e12, 'téraoctet', 'téraoctets', 'téra-octets'),
  ...unit('data', 'petabyte', 1e15, 'pétaoctet', 'pétaoctets', 'péta-octets'), ...unit('data', 'exabyte', 1e18, 'exaoctet', 'exaoctets'), ...unit('data', 'bit', 1 / 8, 'bit', 'bits'), ...unit('frequency', 'hertz', 1, 'hertz'), ...unit('frequency', 'kilohertz', 1e3, 'kilohertz'), ...unit('frequency', 'megahertz', 1e6, 'mégahertz'), ...unit('frequency', 'gigahertz', 1e9, 'gigahertz'), ...unit('frequency', 'revolution per minute', 1 / 60, 'tours par minute', 'tr/min'),
  ...unit('pressure', 'pascal', 1, 'pascal', 'pascals'), ...unit('pressure', 'hectopascal', 100, 'hectopascal', 'hectopascals'), ...unit('pressure', 'atmosphere', 101325, 'atmosphères'), ...unit('pressure', 'millibar', 100, 'millibars'), ...unit('pressure', 'bar', 1e5, 'bar'),
  ...unit('angle', 'radian', 57.29578, 'radian', 'radians'), ...unit('angle', 'degree', 1, "degrés d'angle", "degrés d'arc"),
  ...unit('points', 'percentage point', 1, 'point de pourcentage', 'points de pourcentage', 'point de %', 'points de %', 'pp'), ...unit('points', 'basis point', 0.01, 'point de base', 'points de base', 'pb', 'pdb', 'pbs'), ...unit('points', 'point', 1, 'point', 'points', 'pt', 'pts'),
};

const money = (code: string, ...forms: string[]): Phrases<CurrencyRow> => Object.fromEntries(forms.map((form) => [form, { code, factor: 1 }]));

const currencies: Phrases<CurrencyRow> = {
  ...money('EUR', 'euro', 'euros'), ...money('USD', 'dollar', 'dollars', 'dollar américain', 'dollars américains', 'dollars US', 'dollars des États-Unis', 'dollar des États-Unis', 'billets verts'), ...money('CAD', 'dollars canadiens', 'dollar canadien'), ...money('AUD', 'dollars australiens', 'dollar australien'), ...money('HKD', 'dollars de Hong Kong', 'dollars de Hongkong'),
  ...money('GBP', 'livre sterling', 'livres sterling'), ...money('JPY', 'yen', 'yens', 'yen japonais', 'yens japonais'), ...money('CNY', 'yuan', 'yuans'), ...money('CHF', 'franc suisse', 'francs suisses'), ...money('XOF', 'francs CFA', 'franc CFA', 'FCFA', 'F CFA'), ...money('PLN', 'zlotys', 'zloty'), ...money('ARS', 'pesos argentins'), ...money('MXN', 'pesos mexicains'), ...money('NZD', 'dollars néo-zélandais'), ...money('SGD', 'dollars de Singapour'), ...money('UAH', 'hryvnias'), ...money('ZAR', 'rands', 'rand'), ...money('ILS', 'shekels', 'shekel'), ...money('TND', 'dinars tunisiens'), ...money('CNY', 'renminbi', 'renminbis'), ...money('FRF', 'franc', 'francs'),
  ...money('INR', 'roupie', 'roupies'), ...money('RUB', 'rouble', 'roubles'), ...money('KRW', 'won', 'wons'), ...money('TRY', 'livres turques'), ...money('SEK', 'couronnes suédoises'), ...money('NOK', 'couronnes norvégiennes'), ...money('DKK', 'couronnes danoises'), ...money('MAD', 'dirhams', 'dirham'), ...money('DZD', 'dinars', 'dinar'), ...money('BRL', 'réals', 'reais'), ...money('BTC', 'bitcoins', 'bitcoin'),
  cents: { code: 'USD', factor: 0.01 }, pence: { code: 'GBP', factor: 0.01 }, penny: { code: 'GBP', factor: 0.01 }, centime: { code: 'EUR', factor: 0.01 }, centimes: { code: 'EUR', factor: 0.01 }, "centimes d'euro": { code: 'EUR', factor: 0.01 },
};

const bound = (kind: BoundKind, ...phrases: string[]): Phrases<BoundKind> => Object.fromEntries(phrases.map((p) => [p, kind]));
/** A phrase that ends in "de", in each of its forms. */
const boundDe = (kind: BoundKind, ...phrases: string[]): Phrases<BoundKind> => bound(kind, ...phrases.flatMap((p) => [`${p} de`, `${p} d'`, `${p} du`, `${p} des`]));

const SHARE_MOST: QuantifierRow = { dimension: 'share', lower: 0.5, upper: 1, lowerOpen: true, before: 'of' };
const MOST_OF_THEM: QuantifierRow = { ...SHARE_MOST, before: 'ofOrVerb' };
const EVERY: QuantifierRow = { dimension: 'share', lower: 1, upper: 1, before: 'determiner' };
const WHOLE: QuantifierRow = { dimension: 'share', lower: 1, upper: 1, before: 'of' };
const NONE: QuantifierRow = { dimension: 'count', lower: 0, upper: 0 };

/** The verb in the forms that follow a stem: doublé, doublera, doublent. "Double" is an adjective too, and "doublés" may be dubbed films. */
const multipleForms = (stem: string, value: number): Phrases<number> => Object.fromEntries(['é', 'ée', 'és', 'ées', 'er', 'era', 'eront', 'erait', 'ent', 'ant', 'ait', 'aient'].map((ending) => [stem + ending, value]));

export const quantity: QuantityVocabulary = {
  decimal: ',', group: '\u202f',
  numerals, vigesimal: true, hundreds: ['cent', 'cents'], thousands: ['mille'], bareHundred: true, numeralAnd: 'et', decimalWord: 'virgule',
  articles: ['un', 'une'], pronounOne: '', notOneAfter: [], notOneBefore: [],
  scales: { mille: 1e3, millier: 1e3, milliers: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, billion: 1e12, billions: 1e12, trillion: 1e18, trillions: 1e18, douzaine: 12, douzaines: 12 },
  scaleTakesOf: true,
  scaleSymbols: { k: 1e3, K: 1e3, M: 1e6, Mio: 1e6, mio: 1e6, Md: 1e9, Mds: 1e9, md: 1e9, mds: 1e9, Mia: 1e9, mia: 1e9, Mrd: 1e9, Mrds: 1e9, G: 1e9, bn: 1e9 },
  doubtfulScales: ['K', 'M', 'G'],
  collectives: { huitaine: 8, dizaine: 10, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50, soixantaine: 60, centaine: 100 },
  multitudes: { dizaines: 10, douzaines: 12, vingtaines: 20, centaines: 100, milliers: 1e3, millions: 1e6, milliards: 1e9 },
  vagueCounts: ['plusieurs', 'quelques', 'des', 'de nombreuses', 'de nombreux'],
  andHalf: ['et demi', 'et demie'], andQuarter: ['et quart', 'un quart'],
  halfOf: ['demi', 'demie', 'un demi', 'une demi'],
  denominators: {
    tiers: 3, quart: 4, quarts: 4, cinquième: 5, cinquièmes: 5, sixième: 6, sixièmes: 6, septième: 7, septièmes: 7, huitième: 8, huitièmes: 8, neuvième: 9, neuvièmes: 9, dixième: 10, dixièmes: 10, douzième: 12, douzièmes: 12,
    vingtième: 20, vingtièmes: 20, centième: 100, centièmes: 100, millième: 1000, millièmes: 1000,
  },
  notFractions: ['quart de finale', 'quarts de finale', 'quart temps', 'tiers monde', 'tiers temps', 'huitième de finale', 'huitièmes de finale', 'seizième de finale', 'seizièmes de finale', 'quart de tour'],
  halves: ['la moitié', 'moitié'], halfBefore: [], notHalfAfter: ["l'", 'autre', 'première', 'seconde', 'deuxième', 'sa', 'chère', 'ma', 'ta'],
  quantifiers: {
    ...ages, ...weeks,
    'la plupart': MOST_OF_THEM, 'en majorité': { dimension: 'share', lower: 0.5, upper: 1, lowerOpen: true }, 'en grande majorité': { dimension: 'share', lower: 0.5, upper: 1, lowerOpen: true }, 'majoritairement': { dimension: 'share', lower: 0.5, upper: 1, lowerOpen: true }, 'pour moitié': { dimension: 'share', lower: 0.5, upper: 0.5 }, 'pour la plus grande part': { dimension: 'share', lower: 0.5, upper: 1, lowerOpen: true }, 'la majorité': SHARE_MOST, 'une majorité': SHARE_MOST, 'la grande majorité': SHARE_MOST, 'la très grande majorité': SHARE_MOST, "l'immense majorité": SHARE_MOST, 'une large majorité': SHARE_MOST, 'une grande majorité': SHARE_MOST,
    'la quasi-totalité': { ...WHOLE, lower: 0.9 }, 'une minorité': { dimension: 'share', lower: 0, upper: 0.5, upperOpen: true, before: 'of' },
    "l'ensemble": WHOLE, 'la totalité': WHOLE, "l'intégralité": WHOLE, 'tous': EVERY, 'toutes': EVERY,
    'aucun': NONE, 'aucune': NONE, 'nul': { ...NONE, before: 'noun' },
    'plusieurs': { dimension: 'count', lower: 2, upper: Infinity, approximate: true, before: 'noun' }, 'quelques': { dimension: 'count', lower: 2, upper: Infinity, approximate: true, before: 'noun' }, 'de nombreux': { dimension: 'count', lower: 3, upper: Infinity, approximate: true, before: 'noun' }, 'de nombreuses': { dimension: 'count', lower: 3, upper: Infinity, approximate: true, before: 'noun' },
    'une poignée': { dimension: 'count', lower: 2, upper: 15, approximate: true, before: 'of' },
    'peu': { dimension: 'share', lower: 0, upper: 0.5, upperOpen: true, before: 'ofPlural' },
  },
  wholeCounts: ['tous les', 'toutes les', 'tous ces', 'toutes ces'],
  notQuantifierAfter: ['match', 'score', 'est', 'bilan', 'résultat', 'partie', 'sont', 'solde', 'était', 'fait', 'sans', 'pas', 'un', 'une', 'le', 'trop', 'très', 'si', 'depuis', 'à', 'avant'],
  bounds: {
    ...boundDe('above', 'plus', 'au-delà', 'bien plus', 'nettement plus', 'largement plus', 'au-dessus', 'beaucoup plus'), ...bound('above', 'supérieur à', 'supérieure à', 'supérieurs à', 'supérieures à', 'dépassant'),
    ...bound('atLeast', 'au moins', 'au minimum', 'au bas mot', 'minimum', 'à partir de', 'pas moins de', "pas moins d'", 'non moins de', 'a minima', 'un minimum de', 'à tout le moins'),
    ...boundDe('below', 'moins', 'en dessous', 'au-dessous', 'bien moins', 'nettement moins', 'en deçà'), ...bound('below', 'inférieur à', 'inférieure à', 'inférieurs à', 'inférieures à', 'sous les', 'sous la barre des', 'sous le seuil des'),
    ...bound('atMost', 'au plus', 'au maximum', "jusqu'à", "jusqu'aux", 'tout au plus', 'dans la limite de', 'tout au plus', 'pas plus de', "pas plus d'", 'un maximum de', 'maximum'),
    ...bound('about', 'environ', 'quelque', 'à peu près', 'approximativement', 'autour de', "autour d'", "de l'ordre de", "de l'ordre d'", "aux alentours de", "aux environs de", 'quasi', 'grosso modo', 'en gros', 'env', '~', '≈', 'une moyenne de', 'en moyenne', "quelque chose comme", "l'équivalent de"),
    ...boundDe('nearly', 'près', 'un peu moins', 'à peine moins', 'juste moins', 'pas loin', 'légèrement moins', 'proche', 'proches', 'non loin'), ...bound('nearly', 'presque', 'quasiment', 'bientôt', 'pratiquement', 'une petite', 'un petit', 'frôlant', 'juste sous', 'juste en dessous de', 'pas tout à fait'),
    ...boundDe('justOver', 'un peu plus', 'à peine plus', 'juste plus', 'légèrement plus', 'guère plus'), ...bound('justOver', 'une bonne', 'un bon', 'bons', 'bonnes', 'juste au-dessus de', "juste au-dessus d'"),
    ...bound('only', 'seul', 'seule', 'seuls', 'seules', 'seulement', 'uniquement', 'à peine', 'rien que', 'exclusivement', 'ne serait-ce que', 'simplement'),
    ...bound('exactly', 'exactement', 'précisément', 'pile', 'un total de', 'au total', 'très exactement', 'un record de'),
    '>': 'above', '<': 'below', '≥': 'atLeast', '≤': 'atMost',
  },
  boundsAfter: {
    ...bound('atLeast', 'ou plus', 'au moins', 'et plus', 'au bas mot', 'et davantage', 'et au-delà', 'voire plus', 'sinon plus', 'a minima', 'au minimum', 'minimum', '+', 'ou davantage'), ...bound('atMost', 'ou moins', 'au plus', 'et moins', 'voire moins', 'au maximum', 'maximum', 'tout au plus'), ...bound('about', 'environ', 'à peu près', 'en moyenne', 'approximativement'), ...bound('only', 'seulement', 'uniquement'),
  },
  duringBounds: [], boundedAfter: [],
  restrictive: { open: ['ne', "n'"], close: ['que', "qu'"] },
  single: ['seul', 'seule', 'unique'],
  of: ['de', "d'", 'du', 'des'], bareWhole: false,
  determiners: ['le', 'la', 'les', "l'", 'ces', 'ses', 'leurs', 'nos', 'vos', 'mes', 'tes', 'des', 'du', 'aux', 'cet', 'ce', 'cette', 'sa', 'son', 'leur'],
  outOf: { 'sur': 'population', 'parmi les': 'population', 'sur un total de': 'population' },
  rangeFrom: ['de', "d'", 'du', 'des'], rangeTo: ['à', "jusqu'à", 'au', 'aux'], rangeBetween: ['entre'], rangeAnd: ['et'], rangeOr: ['ou', 'voire'],
  changes: [
    'passer', 'passé', 'passée', 'passés', 'passées', 'passe', 'passent', 'passa', 'passait', 'passera', 'passeront', 'passant', 'passerait', 'tombe', 'tombé', 'tombée', 'tomber', 'monté', 'montée', 'monte', 'monter', 'grimpé', 'grimpe', 'grimper', 'bondi', 'bondit', 'bondir', 'chuté', 'chute', 'chuter', 'augmenté', 'augmente', 'augmenter', 'augmentation',
    'réduit', 'réduite', 'réduire', 'réduits', 'relevé', 'relevée', 'relève', 'relever', 'porté', 'portée', 'porter', 'abaissé', 'abaisse', 'abaisser', 'progressé', 'progresse', 'progresser', 'reculé', 'recule', 'ramené', 'ramenée', 'ramener', 'crû', 'évolué', 'évolue', 'sauté', 'hausse', 'baisse', 'descendu', 'descend', 'descendre', 'glissé', 'allongé', 'étendu', 'élargi', 'doublé', 'triplé', 'revenu', 'revenir',
  ],
  scoreCues: ['victoire', 'victoires', 'gagne', 'gagné', 'gagner', 'gagnent', 'bat', 'battu', 'battus', 'battue', 'battent', 'battre', 'remporté', 'remporte', 'emporte', 'emporté', 'emportent', "s'impose", 'impose', 'imposé', 'imposés', 'imposée', 'imposent', 'score', 'défaite', 'perd', 'perdu', 'perdent', 'incline', 'incliné', 'inclinés', 'nul', 'vaincu', 'vainqueur', 'vote', 'voté', 'adopté', 'adoptée', 'rejeté', 'rejetée', 'mène', 'menait', 'mené', 'buts', 'voix', 'domine', 'dominé', 'succès'],
  votes: ['voix', 'votes', 'vote', 'buts', 'sets', 'points', 'suffrages', 'sièges'],
  against: ['à', 'contre'],
  percent: ['%', 'pour cent', 'pourcent', 'p. 100', 'p. cent'], perMille: ['‰', 'pour mille'], scaledCurrencies: {}, minorSigns: {}, degrees: ['°', 'degré', 'degrés'],
  angleCues: ['angle', 'angles', 'rotation', 'pente', 'inclinaison', 'inclinée', 'incliné', 'virage', 'latitude', 'longitude', 'tourner', 'pivoter', 'tourne', 'pivote', 'axe', 'vue', 'panorama', 'orientée', 'orienté', 'arc', 'secteur'],
  currencies, currencySigns: CURRENCY_SIGNS, units, perPhrases, perMany, perNouns, minus: ['moins'],
  articleBefore: ['sur', 'en', 'pendant', 'depuis', 'dans', 'durant', 'après', 'avant', 'ici', 'y a', 'pour', 'moins', 'plus', 'sous', 'presque', 'près'],
  articleAfter: ['a passé', "s'est écoulée", "s'est écoulé", 'passa', 'plus tard', 'après', 'avant', 'auparavant', 'plus tôt', "d'existence", "d'attente", "d'ancienneté", 'de prison', 'de recul', 'de travail', 'de PIB', 'de croissance', "d'indice", 'de pourcentage', 'de retard', "d'avance", 'de moins', 'de plus', 'ferme'],
  ordinals, ordinalSuffixes: ['e', 'er', 're', 'ere', 'eme', 'ieme', 'nd', 'nde', 'ers', 'es', 'emes', 'ème'],
  notRankBefore: ['siècle', 'siècles', 'trimestre', 'semestre', 'ministre', 'ministres', 'arrondissement', 'abord', 'lieu', 'amendement', 'république', 'plan', 'secours', 'soins', 'degré', 'âge', 'main', 'monde', 'mondiale', 'millénaire', 'empire', 'guerre'],
  rankEndings: [], rankDeterminers: ['le', 'la', 'les', "l'", 'sa', 'son', 'ses', 'leur', 'leurs', 'mon', 'ma', 'au', 'du', 'aux', 'en'],
  multiples: {
    'le double': 2, 'du double': 2, 'le triple': 3, 'du triple': 3, 'le quadruple': 4, 'doublé': 2, 'doublée': 2, 'doublés': 2, 'doubler': 2, 'doublera': 2, 'doublent': 2, 'doublant': 2, 'doublait': 2, 'triplé': 3, 'triplée': 3, 'tripler': 3, 'triplera': 3, 'triplent': 3, 'triplant': 3, 'triplement': 3, 'quadruplé': 4, 'quadrupler': 4, ...multipleForms('doubl', 2), ...multipleForms('tripl', 3), ...multipleForms('quadrupl', 4), ...multipleForms('quintupl', 5), ...multipleForms('décupl', 10), ...multipleForms('centupl', 100),
    'le quintuple': 5, 'du quadruple': 4, 'le décuple': 10, 'doublement de': 2, 'un doublement': 2, 'un triplement': 3, 'le triplement': 3, 'le doublement': 2,
  },
  multipleVerbs: [
    ...['doubl', 'tripl', 'quadrupl', 'quintupl', 'décupl', 'centupl'].flatMap((stem) => ['é', 'ée', 'és', 'ées', 'er', 'era', 'eront', 'erait', 'ent', 'ant', 'ait', 'aient'].map((ending) => stem + ending)),
  ],
  verbBounds: { 'plus que': 'above' }, once: [], notOnceAfter: ['encore', 'pour', 'autre', 'était', 'cette', 'dernière', 'nouvelle', 'chaque', "d'", 'à', 'aucune', 'première'],
  times: ['fois', 'x', '×', 'reprises'],
  dividedBy: ['divisé par', 'divisée par', 'divisés par', 'divisées par', 'diviser par', 'divise par', 'divisera par', 'divisant par', 'réduit par', 'divisent par'], multipliedBy: ['multiplié par', 'multipliée par', 'multipliés par', 'multipliées par', 'multiplier par', 'multiplie par', 'multipliera par', 'multipliant par'],
  ageBefore: ['âgé de', 'âgée de', 'âgés de', 'âgées de', "âgé d'", "âgée d'", "à l'âge de", "l'âge de", "âge de", "âgés d'", 'agé de', 'agée de', 'homme de', 'femme de', 'garçon de', 'fille de', 'fillette de', 'enfant de', 'enfants de', 'adolescent de', 'adolescente de', 'fêter ses', 'fêté ses', 'fête ses', 'fêtera ses', 'fêtait ses'], ageAfter: [], ageAt: ['à'], bareAges: false, aging: { who: [], verbs: [], then: [] },
  months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre', 'janv', 'févr', 'avr', 'juil', 'sept.', 'oct', 'nov', 'déc'],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'], capitalMonths: false,
  yearBefore: ['en', 'depuis', 'de', 'dès', 'avant', 'après', "jusqu'", 'fin', 'début', 'mi', 'année', 'années', 'ici', 'à', 'et', 'printemps', 'été', 'automne', 'hiver', 'vers', 'le', "l'", 'du', 'entre', "d'", 'courant', 'rentrée', 'saison', 'trimestre', 'semestre', 'exercice', 'pour', 'ou', 'que'],
  namingArticles: ['le'], decadeBefore: ['années'], clockLead: [],
  streets: ['rue', 'avenue', 'boulevard', 'quai', 'impasse', 'allée', 'bis', 'chemin', 'bd'],
  frequencies: ['matins', 'soirs', 'week-ends', 'lundis', 'mardis', 'mercredis', 'jeudis', 'vendredis', 'samedis', 'dimanches', 'nuits', 'étés', 'hivers'],
  identifierNouns: ['top', 'postal', 'al', 'chap', 't', 'pp', 'cedex', 'département', 'psaumes', 'loi', 'décret', 'directive', 'résolution', 'amendement', 'dossier', 'match', 'tirage', 'rn', 'norme', 'iso', 'version', 'versions', 'article', 'articles', 'page', 'chapitre', 'section', 'figure', 'tableau', 'n', 'no', 'numéro', 'salle', 'volume', 'tome', 'étape', 'niveau', 'phase', 'type', 'route', 'porte', 'vol', 'chaîne', 'psaume', 'ligne', 'note', 'acte', 'scène', 'épisode', 'saison', 'verset', 'alinéa', 'paragraphe', 'p', 'fig', 'classe', 'catégorie', 'formule', 'ligue', 'division', 'isbn', 'modèle', 'annexe', 'autoroute', 'apollo', 'partie', 'règle', 'question', 'lot', 'zone', 'quai', 'terminal', 'bâtiment', 'chambre', 'bus', 'tram', 'tramway', 'exercice', 'paris', 'poste', 'circonscription', 'échelon', 'art'],
  clockBefore: ['à', 'vers', 'dès', 'avant', 'après', "jusqu'à", 'et', 'jusque'], clockAfter: ['du matin', 'du soir', "de l'après-midi", 'gmt', 'heure de', 'heures précises', 'heures pile', 'heure locale'],
  durationBefore: ['en', 'pendant', 'durant', 'duré', 'dure', 'sur', 'sous', 'durera', 'dura', 'depuis', 'dans', 'après', 'environ', 'que'],
  functionWords: [
    'le', 'la', 'les', "l'", 'un', 'une', 'des', 'de', 'du', "d'", 'au', 'aux', 'et', 'ou', 'mais', 'ni', 'car', 'donc', 'or', 'à', 'en', 'dans', 'par', 'pour', 'sur', 'sous', 'avec', 'sans', 'chez', 'vers', 'entre', 'depuis', 'pendant', 'durant', 'avant', 'après', 'dès', 'selon', 'contre', 'malgré', 'parmi', 'outre', 'hors', 'jusque',
    'ce', 'cet', 'cette', 'ces', 'son', 'sa', 'ses', 'leur', 'leurs', 'mon', 'ma', 'mes', 'notre', 'nos', 'votre', 'vos', 'il', 'elle', 'ils', 'elles', 'on', 'nous', 'vous', 'je', 'tu', 'se', "s'", 'me', 'te', 'lui', 'eux', 'y', 'que', "qu'", 'qui', 'quoi', 'dont', 'où', 'quand', 'comme', 'si', 'lorsque', 'lorsqu', 'puisque',
    'est', 'sont', 'était', 'étaient', 'sera', 'seront', 'a', 'ont', 'avait', 'avaient', 'aura', 'auront', 'été', 'être', 'avoir', 'fait', 'font', 'peut', 'peuvent', 'doit', 'doivent', 'ne', "n'", 'pas', 'plus', 'moins', 'très', 'trop', 'bien', 'aussi', 'encore', 'déjà', 'toujours', 'puis', 'alors', 'ainsi', 'seulement', 'environ', 'tous', 'toutes', 'tout', 'toute', 'chaque', 'autres', 'soit', 'dehors', 'ailleurs', 'hier', 'vient', 'reste', 'restent', 'dit', 'seront', 'lors', 'fut', 'furent', 'jamais', 'certes', 'sous', 'puisqu', 'mis', 'dessous', 'contre', 'sort', 'propose', 'arrive', 'mise', 'marque', 'ils',
  ],
  plurals: ['personnes', 'gens', 'voix', 'prix', 'choix', 'pays', 'bus', 'élus', 'reçus', 'menus', 'virus', 'jeux', 'lieux', 'feux', 'bijoux', 'fois', 'travaux', 'journaux', 'inconnus', 'individus', 'contenus', 'revenus', 'tissus', 'campus', 'chevaux', 'animaux', 'hôpitaux', 'époux', 'croix', 'poux', 'genoux', 'vœux', 'neveux', 'cheveux', 'mois', 'ans', 'cas', 'repas', 'avis', 'corps', 'fils', 'bras', 'prévenus', 'détenus', 'disparus'],
  spelling: {
    below100: below100(), hundred: 'cent', hundredsAtEnd: 'cents', thousand: 'mille', oneBeforeHundred: false, oneBeforeThousand: false, afterHundred: ' ', feminineOne: 'une', scalePlural: 's', beforePercent: '\u00a0',
    ordinalSuffix: (n) => (n === 1 ? 'er' : 'e'), ordinals: { 1: 'premier', ...Object.fromEntries(ORDINAL_STEMS.map(([w, n]) => [n, w])) },
    fractions: { 'un tiers': 1 / 3, 'deux tiers': 2 / 3, 'un quart': 0.25, 'trois quarts': 0.75, 'la moitié': 0.5, 'un cinquième': 0.2, 'deux cinquièmes': 0.4, 'trois cinquièmes': 0.6, 'quatre cinquièmes': 0.8, 'un sixième': 1 / 6, 'un huitième': 0.125, 'un dixième': 0.1, 'neuf dixièmes': 0.9 }, million: 'un million',
  },
};
