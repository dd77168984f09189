// English words of number and measure.
import { CURRENCY_SIGNS, UNIT_SYMBOLS } from '../../facets/quantity/symbols.ts';
import { perMany, perNouns, perPhrases } from './quantityPer.ts';
import { ages } from './quantityAges.ts';
import type { BoundKind, CurrencyRow, Phrases, QuantityVocabulary, UnitRow } from '../../facets/quantity/vocabulary.ts';

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ');
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

const numerals: Phrases<number> = { nought: 0, naught: 0, nil: 0, ...Object.fromEntries(ONES.map((w, n) => [w, n])), ...Object.fromEntries(TENS.map((w, i) => [w, 20 + 10 * i])) };
const ordinals: Phrases<number> = {
  ...Object.fromEntries(ORDINALS.slice(1).map((w, i) => [w, i + 1])), ...Object.fromEntries(TENTHS.map((w, i) => [w, 20 + 10 * i])), hundredth: 100, thousandth: 1000, penultimate: -2, 'second to last': -2, 'second from last': -2, 'last but one': -2, 'next to last': -2, 'next-to-last': -2, last: -1,
};

const unit = (dimension: UnitRow['dimension'], name: string, factor: number, ...forms: string[]): Phrases<UnitRow> =>
  Object.fromEntries([name, `${name}s`, ...forms].flatMap((form) => (form.includes(' ') ? [form, form.replace(/ /g, '-')] : [form])).map((form) => [form, { dimension, unit: name, factor }]));

const DAY = 1;
const YEAR = 365.25;

const units: Phrases<UnitRow> = {
  ...UNIT_SYMBOLS,
  ...unit('duration', 'millisecond', DAY / 86400000), ...unit('duration', 'second', DAY / 86400, 'sec', 'secs'), ...unit('duration', 'minute', DAY / 1440, 'mins'), ...unit('duration', 'hour', DAY / 24, 'hr', 'hrs'),
  ...unit('duration', 'day', DAY), ...unit('duration', 'week', 7), ...unit('duration', 'fortnight', 14), ...unit('duration', 'month', YEAR / 12), ...unit('duration', 'year', YEAR, 'yr', 'yrs'),
  ...unit('duration', 'decade', 10 * YEAR), ...unit('duration', 'century', 100 * YEAR, 'centuries'), ...unit('duration', 'millennium', 1000 * YEAR, 'millennia'),
  ...unit('length', 'millimetre', 0.001, 'millimeter', 'millimeters'), ...unit('length', 'centimetre', 0.01, 'centimeter', 'centimeters'), ...unit('length', 'metre', 1, 'meter', 'meters'), ...unit('length', 'kilometre', 1000, 'kilometer', 'kilometers', 'kms'),
  ...unit('length', 'mile', 1609.344), ...unit('length', 'yard', 0.9144, 'yds'), ...unit('length', 'foot', 0.3048, 'feet', 'ft'), ...unit('length', 'inch', 0.0254, 'inches'), ...unit('length', 'light-year', 9.4607e15, 'light years', 'light year'), ...unit('length', 'nautical mile', 1852), ...unit('length', 'nanometre', 1e-9, 'nanometer', 'nanometers'), ...unit('length', 'micrometre', 1e-6, 'micrometer', 'micrometers', 'micron', 'microns'),
  ...unit('area', 'square metre', 1, 'square meter', 'square meters'), ...unit('area', 'square kilometre', 1e6, 'square kilometer', 'square kilometers'), ...unit('area', 'square mile', 2589988), ...unit('area', 'square foot', 0.092903, 'square feet', 'sq ft'),
  ...unit('area', 'hectare', 10000), ...unit('area', 'acre', 4046.86),
  ...unit('volume', 'litre', 1, 'liter', 'liters'), ...unit('volume', 'millilitre', 0.001, 'milliliter', 'milliliters'), ...unit('volume', 'cubic metre', 1000, 'cubic meter', 'cubic meters'), ...unit('volume', 'cubic foot', 28.3168, 'cubic feet'), ...unit('volume', 'gallon', 3.78541), ...unit('volume', 'barrel', 158.987), ...unit('volume', 'pint', 0.473176), ...unit('volume', 'centilitre', 0.01, 'centiliter', 'centiliters'), ...unit('volume', 'hectolitre', 100, 'hectoliter', 'hectoliters'), ...unit('volume', 'cubic centimetre', 0.001, 'cubic centimeter', 'cubic centimeters', 'cc'), ...unit('volume', 'cubic kilometre', 1e12, 'cubic kilometer', 'cubic kilometers'), ...unit('volume', 'quart', 0.946353), ...unit('volume', 'bushel', 35.2391),
  ...unit('mass', 'milligram', 1e-6), ...unit('mass', 'gram', 0.001, 'grammes'), ...unit('mass', 'kilogram', 1, 'kilo', 'kilos', 'kgs'), ...unit('mass', 'tonne', 1000, 'ton', 'tons', 'metric ton', 'metric tons'), ...unit('mass', 'pound', 0.453592, 'lb', 'lbs'), 'stone': { dimension: 'mass', unit: 'stone', factor: 6.35029, last: true }, 'stones': { dimension: 'mass', unit: 'stone', factor: 6.35029, last: true }, ...unit('mass', 'microgram', 1e-9), ...unit('mass', 'kilotonne', 1e6, 'kiloton', 'kilotons'), ...unit('mass', 'megatonne', 1e9, 'megaton', 'megatons'), ...unit('mass', 'gigatonne', 1e12, 'gigaton', 'gigatons'), ...unit('mass', 'ounce', 0.0283495, 'oz'),
  ...unit('speed', 'kilometre per hour', 1, 'kilometres per hour', 'kilometers per hour', 'kilometres an hour', 'kilometers an hour', 'kph'), ...unit('speed', 'mile per hour', 1.609344, 'miles per hour', 'miles an hour', 'mph'), ...unit('speed', 'metre per second', 3.6, 'metres per second', 'meters per second'), ...unit('speed', 'knot', 1.852),
  ...unit('temperature', 'degree Celsius', 1, 'degrees celsius', 'degrees centigrade', 'degrees c', 'degrees', 'degree'), 'kelvin': { dimension: 'temperature', unit: 'kelvin', factor: 1, offset: -273.15 }, 'kelvins': { dimension: 'temperature', unit: 'kelvin', factor: 1, offset: -273.15 }, 'degree Fahrenheit': { dimension: 'temperature', unit: 'degree Fahrenheit', factor: 5 / 9, offset: -32 }, 'degrees Fahrenheit': { dimension: 'temperature', unit: 'degree Fahrenheit', factor: 5 / 9, offset: -32 }, 'degrees F': { dimension: 'temperature', unit: 'degree Fahrenheit', factor: 5 / 9, offset: -32 },
  ...unit('energy', 'watt-hour', 1, 'watt hours'), ...unit('energy', 'kilowatt-hour', 1e3, 'kilowatt hours'), ...unit('energy', 'megawatt-hour', 1e6, 'megawatt hours'), ...unit('energy', 'gigawatt-hour', 1e9, 'gigawatt hours'), ...unit('energy', 'terawatt-hour', 1e12, 'terawatt hours'), ...unit('energy', 'joule', 1 / 3600), ...unit('energy', 'calorie', 1.1622),
  ...unit('power', 'watt', 1), ...unit('power', 'kilowatt', 1e3), ...unit('power', 'megawatt', 1e6), ...unit('power', 'gigawatt', 1e9), ...unit('power', 'horsepower', 745.7),
  ...unit('data', 'byte', 1), ...unit('data', 'bit', 1 / 8), ...unit('data', 'exabyte', 1e18), ...unit('data', 'kilobyte', 1e3), ...unit('data', 'megabyte', 1e6), ...unit('data', 'gigabyte', 1e9), ...unit('data', 'terabyte', 1e12), ...unit('data', 'petabyte', 1e15),
  ...unit('frequency', 'hertz', 1), ...unit('frequency', 'kilohertz', 1e3), ...unit('frequency', 'megahertz', 1e6), ...unit('frequency', 'gigahertz', 1e9), ...unit('frequency', 'revolution per minute', 1 / 60, 'rpm', 'revolutions per minute'),
  ...unit('pressure', 'pascal', 1), ...unit('pressure', 'hectopascal', 100), ...unit('pressure', 'bar', 1e5), ...unit('pressure', 'millibar', 100), 'psi': { dimension: 'pressure', unit: 'pound per square inch', factor: 6894.76 }, ...unit('pressure', 'atmosphere', 101325),
  ...unit('angle', 'radian', 57.29578), 'degrees of arc': { dimension: 'angle', unit: 'degree', factor: 1 }, 'degree angle': { dimension: 'angle', unit: 'degree', factor: 1 },
  ...unit('points', 'percentage point', 1, 'pp', 'ppt'), ...unit('points', 'basis point', 0.01, 'bps', 'bp'), 'points': { dimension: 'points', unit: 'point', factor: 1 }, 'point': { dimension: 'points', unit: 'point', factor: 1 },
};

const money = (code: string, ...forms: string[]): Phrases<CurrencyRow> => Object.fromEntries(forms.map((form) => [form, { code, factor: 1 }]));

const currencies: Phrases<CurrencyRow> = {
  ...money('EUR', 'euro', 'euros'), ...money('USD', 'dollar', 'dollars', 'US dollar', 'US dollars', 'American dollars'), ...money('CAD', 'Canadian dollars', 'Canadian dollar'), ...money('AUD', 'Australian dollars'), ...money('HKD', 'Hong Kong dollars'), ...money('NZD', 'New Zealand dollars'),
  ...money('GBP', 'pounds sterling', 'pound sterling', 'British pounds', 'quid'), ...money('JPY', 'yen', 'Japanese yen'), ...money('CNY', 'yuan', 'renminbi'), ...money('CHF', 'Swiss francs', 'Swiss franc'), ...money('FRF', 'francs', 'French francs'),
  ...money('INR', 'rupees', 'rupee'), ...money('RUB', 'roubles', 'rubles', 'rouble', 'ruble'),  ...money('TRY', 'lira', 'liras'), ...money('DEM', 'Deutschmarks'), ...money('BTC', 'bitcoins', 'bitcoin'), ...money('KRW', 'South Korean won', 'Korean won'), ...money('SEK', 'Swedish kronor', 'Swedish krona'), ...money('NOK', 'Norwegian kroner', 'Norwegian krone'), ...money('DKK', 'Danish kroner', 'Danish krone'), ...money('PLN', 'zlotys', 'zloty'), ...money('BRL', 'reais', 'Brazilian reals'), ...money('ZAR', 'rand'), ...money('MAD', 'Moroccan dirhams'), ...money('AED', 'dirhams', 'dirham'), ...money('DZD', 'Algerian dinars'), ...money('MXN', 'Mexican pesos'), ...money('ILS', 'shekels', 'shekel'), ...money('UAH', 'hryvnias', 'hryvnia'), ...money('SGD', 'Singapore dollars'), ...money('XOF', 'CFA francs'), ...money('TWD', 'Taiwan dollars'),
  'cents': { code: 'USD', factor: 0.01 }, 'cent': { code: 'USD', factor: 0.01 }, 'pence': { code: 'GBP', factor: 0.01 }, 'penny': { code: 'GBP', factor: 0.01 }, 'eurocents': { code: 'EUR', factor: 0.01 }, 'euro cents': { code: 'EUR', factor: 0.01 },
};

const bound = (kind: BoundKind, ...phrases: string[]): Phrases<BoundKind> => Object.fromEntries(phrases.map((p) => [p, kind]));

/** What digits end in as a rank: 1st, 22nd, 13th. */
const ordinalSuffix = (n: number): string => {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return teen ? 'th' : n % 10 === 1 ? 'st' : n % 10 === 2 ? 'nd' : n % 10 === 3 ? 'rd' : 'th';
};

export const quantity: QuantityVocabulary = {
  decimal: '.', group: ',',
  numerals, vigesimal: false, hundreds: ['hundred'], thousands: ['thousand'], bareHundred: false, numeralAnd: 'and', decimalWord: 'point',
  articles: ['a', 'an'], pronounOne: 'one',
  notOneAfter: ['no', 'this', 'that', 'the', 'every', 'each', 'any', 'some', 'which', 'another', 'anyone', 'a', 'number', 'square'],
  notOneBefore: ['of', 'another', 'day', 'more', 'thing', 'or', 'by', 'such', "'s", 'time', 'whose'],
  scales: { hundred: 100, thousand: 1e3, million: 1e6, millions: 1e6, billion: 1e9, billions: 1e9, trillion: 1e12, trillions: 1e12, quadrillion: 1e15, dozen: 12, lakh: 1e5, crore: 1e7, lakhs: 1e5, crores: 1e7 },
  scaleTakesOf: false,
  scaleSymbols: { k: 1e3, K: 1e3, m: 1e6, M: 1e6, mn: 1e6, mln: 1e6, mm: 1e6, b: 1e9, B: 1e9, bn: 1e9, Bn: 1e9, tn: 1e12, trn: 1e12, T: 1e12 },
  doubtfulScales: ['m', 'b', 'K', 'M', 'B', 'T', 'mm'],
  collectives: { 'a score of': 20, 'couple of': 2 },
  multitudes: { dozens: 12, tens: 10, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12 },
  vagueCounts: ['several', 'a few', 'many', 'some few'],
  andHalf: ['and a half', 'and one half'], andQuarter: ['and a quarter'],
  halfOf: ['half a', 'half an', 'half', 'a half', 'demi'],
  denominators: {
    third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6, seventh: 7, sevenths: 7, eighth: 8, eighths: 8, ninth: 9, ninths: 9, tenth: 10, tenths: 10,
    twelfth: 12, twelfths: 12, twentieth: 20, hundredth: 100, hundredths: 100, thousandth: 1000, half: 2, halves: 2,
  },
  notFractions: ['half-time', 'half time', 'half past', 'half way', 'half brother', 'half sister', 'third party', 'quarter final', 'quarter finals', 'quarter earlier'],
  halves: ['half'], halfBefore: ['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would', 'can', 'could', 'may', 'might', 'do', 'did', 'said', 'say', 'left', 'stayed', 'remain', 'remained', 'want', 'wanted', 'live', 'lived', 'voted', 'went', 'came', 'died', 'survived', 'resigned', 'quit', 'never', 'still', 'also', 'already', 'believe', 'think', 'agreed', 'work', 'worked', 'now', 'received', 'got', 'took', 'chose', 'joined', 'own', 'pay', 'support', 'won', 'earn', 'need', 'use', 'should', 'must', 'cannot'],
  notHalfAfter: ['first', 'second', 'last', 'other', 'latter', 'better', 'next', 'final', 'top', 'bottom', 'upper', 'lower', 'northern', 'southern', 'each', 'and', 'in', 'other'],
  quantifiers: {
    ...ages,
    'most': { dimension: 'share', lower: 0.5, upper: 1, lowerOpen: true, before: 'pluralOrVerb' }, 'for the most part': { dimension: 'share', lower: 0.5, upper: 1, lowerOpen: true },
    'the majority': { dimension: 'share', lower: 0.5, upper: 1, lowerOpen: true, before: 'of' }, 'a majority': { dimension: 'share', lower: 0.5, upper: 1, lowerOpen: true, before: 'of' },
    'the vast majority': { dimension: 'share', lower: 0.5, upper: 1, lowerOpen: true, before: 'of' }, 'a large majority': { dimension: 'share', lower: 0.5, upper: 1, lowerOpen: true, before: 'of' }, 'the bulk': { dimension: 'share', lower: 0.5, upper: 1, lowerOpen: true, before: 'of' },
    'a minority': { dimension: 'share', lower: 0, upper: 0.5, upperOpen: true, before: 'of' },
    'all': { dimension: 'share', lower: 1, upper: 1, before: 'determiner' }, 'the whole': { dimension: 'share', lower: 1, upper: 1, before: 'of' }, 'every one': { dimension: 'share', lower: 1, upper: 1, before: 'of' },
    'none': { dimension: 'count', lower: 0, upper: 0 },
    'both': { dimension: 'count', lower: 2, upper: 2, total: 2, before: 'dual' },
    'neither': { dimension: 'count', lower: 0, upper: 0, total: 2, before: 'of' },
    'several': { dimension: 'count', lower: 2, upper: Infinity, approximate: true, before: 'plural' }, 'a few': { dimension: 'count', lower: 2, upper: Infinity, approximate: true, before: 'plural' },
    'a handful': { dimension: 'count', lower: 2, upper: 15, approximate: true, before: 'of' }, 'many': { dimension: 'count', lower: 3, upper: Infinity, approximate: true, before: 'plural' },
    'few': { dimension: 'share', lower: 0, upper: 0.5, upperOpen: true, before: 'plural' }, 'very few': { dimension: 'share', lower: 0, upper: 0.5, upperOpen: true, before: 'plural' },
  },
  wholeCounts: ['all', 'all the', 'all of the', 'all of these'],
  notQuantifierAfter: ['at', 'after', 'above', 'the', 'its', 'their', "'s", 'our', 'my', 'his', 'her', 'your', 'not', "n't", 'a', 'how', 'so', 'too', 'as', 'very', 'no', 'past', 'these', 'those'],
  bounds: {
    ...bound('above', 'more than', 'over', 'above', 'upwards of', 'in excess of', 'greater than', 'higher than', 'longer than', 'larger than', 'bigger than', 'taller than', 'heavier than', 'older than', 'exceeding', 'well over', 'well above', 'far more than', 'north of', 'beyond'),
    ...bound('atLeast', 'at least', 'no fewer than', 'no less than', 'not fewer than', 'a minimum', 'upward of', 'not less than', 'a minimum of'),
    ...bound('below', 'fewer than', 'less than', 'under', 'below', 'lower than', 'shorter than', 'smaller than', 'lighter than', 'younger than', 'well under', 'well below', 'south of', 'short of'),
    ...bound('atMost', 'at most', 'up to', 'no more than', 'not more than', 'a maximum of', 'at the most', 'as many as', 'as much as', 'up to as many as', 'a limit of', 'a ceiling of'),
    ...bound('about', 'about', 'around', 'approximately', 'roughly', 'some', 'circa', 'an estimated', 'in the region of', 'in the order of', 'or so', 'approx', '~', '≈', 'more or less', 'something like', 'around about', 'an average of'),
    ...bound('nearly', 'nearly', 'almost', 'close to', 'just under', 'just below', 'a little less than', 'a little under', 'slightly less than', 'slightly fewer than', 'slightly under', 'slightly below', 'a little fewer than', 'not quite', 'approaching', 'virtually', 'just short of', 'practically'),
    ...bound('justOver', 'just over', 'just above', 'a little more than', 'a little over', 'slightly more than', 'slightly over', 'slightly above', 'a good', 'barely more than', 'little more than', 'just more than'),
    ...bound('only', 'only', 'just', 'a mere', 'merely', 'barely', 'a paltry', 'hardly', 'scarcely', 'solely', 'as few as', 'as little as', 'a bare'),
    ...bound('exactly', 'exactly', 'precisely', 'a total of', 'a full', 'a record', 'all in all', 'a whopping', 'a combined'),
    '>': 'above', '<': 'below', '≥': 'atLeast', '≤': 'atMost',
  },
  boundsAfter: {
    ...bound('atLeast', 'or more', 'at least', 'or greater', 'if not more', 'or above', 'or over', 'and over', 'and above', 'and up', 'minimum', '+', 'or older', 'or higher'),
    ...bound('atMost', 'or less', 'or fewer', 'or under', 'at most', 'maximum', 'tops', 'at the most', 'or younger', 'or lower'),
    ...bound('about', 'or so', 'or thereabouts', 'approximately', 'give or take'),
  },
  duringBounds: ['over', 'around'], boundedAfter: ['for', 'lasted', 'lasts', 'last', 'lasting', 'took', 'takes', 'take', 'is', 'was', 'are', 'were', 'after', 'in', 'within', 'of', 'spent', 'with', 'to', 'by', 'than', 'aged', 'served', 'just', 'well', 'had', 'has', 'have', 'been', 'at', 'every', 'and', 'or', 'wait', 'waited', 'requires', 'required', 'needs', 'a'],
  restrictive: { open: [], close: [] },
  single: ['single', 'sole', 'lone'],
  of: ['of'], bareWhole: true,
  determiners: ['the', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'all'],
  outOf: { 'in': 'rate', 'in every': 'rate', 'out of': 'population', 'out of every': 'rate' },
  rangeFrom: ['from', 'anywhere from'], rangeTo: ['to', 'up to', 'through'], rangeBetween: ['between'], rangeAnd: ['and'], rangeOr: ['or'],
  changes: [
    'rose', 'rise', 'rises', 'risen', 'rising', 'grew', 'grow', 'grows', 'grown', 'growing', 'growth', 'fell', 'fall', 'falls', 'fallen', 'falling', 'dropped', 'drop', 'drops', 'dropping', 'went', 'go', 'gone', 'goes', 'going', 'climbed', 'climb', 'climbing', 'jumped', 'jump',
    'jumping', 'increased', 'increase', 'increases', 'increasing', 'decreased', 'decrease', 'decreasing', 'declined', 'decline', 'declining', 'soared', 'soar', 'surged', 'surge', 'plunged', 'plunge', 'slipped', 'slid', 'shrank', 'shrunk', 'shrink', 'cut', 'cuts', 'cutting', 'raised', 'raise', 'raising', 'lowered', 'lower',
    'reduced', 'reduce', 'reduction', 'reducing', 'expanded', 'expand', 'moved', 'move', 'moves', 'changed', 'change', 'doubled', 'tripled', 'halved', 'up', 'down', 'brought', 'bring', 'brings', 'extended', 'swelled', 'dwindled', 'tumbled', 'improved', 'widened', 'narrowed', 'passed',
  ],
  scoreCues: ['won', 'win', 'wins', 'winning', 'lost', 'lose', 'loses', 'beat', 'beats', 'beating', 'beaten', 'defeated', 'victory', 'defeat', 'score', 'scored', 'scoreline', 'drew', 'draw', 'voted', 'vote', 'votes', 'passed', 'approved', 'rejected', 'led', 'lead', 'leading', 'trailed', 'trailing', 'thrashed', 'aggregate', 'triumph', 'triumphed'],
  votes: ['votes', 'vote', 'goals', 'games', 'sets', 'points', 'seats'],
  against: ['to', 'against'],
  percent: ['%', 'percent', 'per cent', 'pc', 'pct'], perMille: ['‰', 'per mille', 'per mil', 'per thousand'], scaledCurrencies: { pounds: { code: 'GBP', factor: 1 }, pound: { code: 'GBP', factor: 1 }, won: { code: 'KRW', factor: 1 } }, minorSigns: { p: { code: 'GBP', factor: 0.01 } }, degrees: ['°', 'degree', 'degrees'],
  angleCues: ['angle', 'angles', 'rotation', 'slope', 'tilt', 'tilted', 'turn', 'turned', 'rotate', 'rotates', 'rotated', 'latitude', 'longitude', 'incline', 'view', 'panorama', 'arc', 'axis'],
  currencies: currencies, currencySigns: CURRENCY_SIGNS, units, perPhrases, perMany, perNouns, minus: ['minus'],
  articleBefore: ['in', 'for', 'within', 'after', 'over', 'lasted', 'lasting', 'lasts', 'takes', 'took', 'take', 'before', 'than', 'during', 'spent', 'by'],
  articleAfter: ['passed', 'has passed', 'had passed', 'elapsed', 'ago', 'later', 'earlier', 'before', 'after', 'of', 'old'],
  ordinals, ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
  notRankBefore: ['century', 'centuries', 'quarter', 'half', 'lady', 'name', 'names', 'minister', 'street', 'avenue', 'arrondissement', 'amendment', 'party', 'hand', 'aid', 'world', 'of all', 'and foremost', 'degree', 'thoughts', 'thought', 'millennium', 'night', 'weekend', 'thing'],
  rankEndings: ['largest', 'biggest', 'best', 'highest', 'oldest', 'longest', 'smallest', 'lowest', 'youngest', 'richest', 'fastest', 'tallest', 'busiest', 'placed', 'place', 'ranked', 'most', 'worst', 'ever', 'wealthiest', 'strongest', 'heaviest', 'deepest', 'leading', 'greatest', 'newest', 'shortest'],
  rankDeterminers: ['the', 'its', 'his', 'her', 'their', 'our', 'very'],
  multiples: {
    'twice': 2, 'thrice': 3, 'doubled': 2, 'doubling': 2, 'doubles': 2, 'double the': 2, 'to double': 2, 'will double': 2, 'would double': 2, 'tripled': 3, 'tripling': 3, 'trebled': 3, 'quadrupled': 4, 'quintupled': 5, 'halved': 0.5, 'halving': 0.5, 'twofold': 2, 'threefold': 3, 'fourfold': 4, 'fivefold': 5, 'sixfold': 6, 'sevenfold': 7, 'eightfold': 8, 'tenfold': 10, 'hundredfold': 100, 'twentyfold': 20, 'trebling': 3, 'could double': 2, 'may double': 2, 'might double': 2, 'could triple': 3, 'would triple': 3, 'nearly doubling': 2,
    'triple the': 3, 'triples': 3, 'will triple': 3, 'to triple': 3, 'cut in half': 0.5, 'in half': 0.5, 'to halve': 0.5, 'quadruple the': 4,
  },
  multipleVerbs: ['doubled', 'doubling', 'doubles', 'double', 'tripled', 'tripling', 'triples', 'triple', 'trebled', 'treble', 'quadrupled', 'quadruple', 'quintupled', 'halved', 'halving', 'halve'],
  verbBounds: {}, once: ['once'], notOnceAfter: ['at', 'for', 'this', 'that', 'and', 'was', 'were', 'is', 'the', 'than', 'had', 'as', 'but', 'who', 'which', 'a'],
  times: ['times', 'x', '×', 'fold'],
  dividedBy: ['divided by', 'cut by a factor of', 'reduced by a factor of'], multipliedBy: ['multiplied by', 'by a factor of', 'a factor of'],
  ageBefore: ['aged', 'at the age of', 'the age of', 'at age', 'age', 'ages', 'aged just', 'aged only', 'age is', 'age was', 'age of', 'age being', 'age stands at', 'age stood at', 'age rose to', 'age fell to'],
  ageAfter: ['years old', 'year old', 'year olds', 'years-old', 'year-old', 'year-olds', 'years of age'],
  ageAt: [], bareAges: true, aging: { who: ['he', 'she'], verbs: ['was', 'is'], then: ['when', 'at'] },
  months: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec'],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], capitalMonths: true,
  yearBefore: ['in', 'since', 'by', 'of', 'the', 'from', 'until', 'till', 'before', 'after', 'during', 'early', 'late', 'mid', 'year', 'this', 'to', 'and', 'around', 'circa', 'between', 'through', 'a', 'summer', 'winter', 'spring', 'autumn', 'fall', 'q1', 'q2', 'q3', 'q4', 'for', 'his', 'her', 'their', 'its', 'our', 'quarter', 'season'],
  namingArticles: [], decadeBefore: [], clockLead: ['past'],
  streets: ['street', 'avenue', 'road', 'boulevard', 'lane', 'drive'],
  frequencies: ['mornings', 'evenings', 'nights', 'weekends', 'mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays', 'summers', 'winters'],
  identifierNouns: ['top', 'chap', 'art', 'para', 'law', 'directive', 'resolution', 'amendment', 'interstate', 'iso', 'standard', 'postcode', 'zip', 'match', 'draw', 'version', 'versions', 'article', 'articles', 'page', 'chapter', 'section', 'figure', 'table', 'no', 'number', 'room', 'volume', 'step', 'level', 'phase', 'type', 'route', 'gate', 'flight', 'channel', 'psalm', 'note', 'act', 'scene', 'episode', 'season', 'verse', 'paragraph', 'p', 'pp', 'vol', 'fig', 'grade', 'category', 'stage', 'round', 'issue', 'item', 'rule', 'chapters', 'isbn', 'model', 'appendix', 'highway', 'apollo', 'release', 'python', 'day', 'year', 'week', 'track', 'zone', 'tier', 'class', 'option', 'question', 'lot', 'plot', 'studio', 'platform', 'terminal', 'building', 'block', 'u'],
  clockBefore: ['at'], clockAfter: ["o'clock", 'am', 'pm', 'a.m', 'p.m', 'a . m', 'p . m', 'noon', 'gmt', 'utc', 'cet', 'hours gmt'],
  durationBefore: ['in', 'for', 'lasted', 'took', 'takes', 'within', 'after', 'over'],
  functionWords: [
    'a', 'an', 'the', 'and', 'or', 'but', 'nor', 'of', 'in', 'on', 'at', 'to', 'for', 'from', 'by', 'with', 'without', 'as', 'than', 'that', 'this', 'these', 'those', 'it', 'its', 'he', 'she', 'they', 'we', 'you', 'i', 'him', 'her', 'them', 'us', 'his', 'their', 'our', 'my', 'your', 'who', 'whom', 'whose', 'which', 'what', 'when', 'where', 'why', 'how',
    'is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'has', 'have', 'had', 'having', 'do', 'does', 'did', 'will', 'would', 'can', 'could', 'may', 'might', 'must', 'shall', 'should', 'not', 'no', 'so', 'if', 'then', 'else', 'because', 'while', 'although', 'though', 'since', 'until', 'after', 'before', 'during', 'between', 'among', 'into', 'onto', 'over', 'under', 'about', 'against', 'within', 'across', 'per', 'via',
    'also', 'still', 'already', 'just', 'only', 'even', 'now', 'ago', 'later', 'earlier', 'each', 'both', 'all', 'any', 'some', 'such', 'too', 'very', 'again', 'there', 'here', 'says', 'always', 'this', 'towards', 'despite', 'thus', 'hence', 'versus', 'was', 'remains', 'remain', 'left', 'stays', 'stay', 'is', "'s", 'off', 'up', 'down', 'out', 'worldwide', 'overall', 'total', 'respectively', 'does', 'goes', 'says', 'makes', 'focuses', 'includes', 'comes', 'begins', 'ends',
  ],
  plurals: ['people', 'men', 'women', 'children', 'staff', 'police', 'feet', 'teeth', 'mice', 'geese', 'sheep', 'fish', 'aircraft', 'species', 'series', 'users', 'data', 'media', 'criteria', 'phenomena', 'lives', 'wives', 'troops', 'companies', 'seats', 'personnel', 'cattle', 'runs', 'cars', 'bees', 'jobs', 'guns', 'cats', 'dogs', 'buses', 'homes', 'alumni', 'Europeans', 'Americans', 'businesses', 'losses', 'classes', 'passes', 'respondents', 'menus', 'gurus', 'campuses', 'viruses'],
  spelling: {
    below100: [...ONES, ...TENS.flatMap((ten) => [ten, ...ONES.slice(1, 10).map((one) => `${ten}-${one}`)])],
    hundred: 'hundred', hundredsAtEnd: 'hundred', thousand: 'thousand', oneBeforeHundred: true, oneBeforeThousand: true, afterHundred: ' and ', feminineOne: undefined, scalePlural: '', beforePercent: '',
    ordinalSuffix, ordinals: Object.fromEntries(ORDINALS.map((w, n) => [n, w]).slice(1)),
    fractions: { 'a third': 1 / 3, 'two thirds': 2 / 3, 'a quarter': 0.25, 'three quarters': 0.75, 'half': 0.5, 'a fifth': 0.2, 'two fifths': 0.4, 'three fifths': 0.6, 'four fifths': 0.8, 'a sixth': 1 / 6, 'an eighth': 0.125, 'a tenth': 0.1, 'nine tenths': 0.9 }, million: 'one million',
  },
};
