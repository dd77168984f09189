// What a French amount is told by: par mois, l'an, le kilo, par habitant, pour 100 000 habitants.
import type { Dimension } from '../../facets/quantity/value.ts';
import type { PerRow, Phrases } from '../../facets/quantity/vocabulary.ts';

const DAY = 1;
const YEAR = 365.25;

const rows = (row: PerRow, ...phrases: string[]): Phrases<PerRow> => Object.fromEntries(phrases.map((p) => [p, row]));
const per = (dimension: Dimension, unit: string, factor: number, ...phrases: string[]): Phrases<PerRow> => rows({ dimension, unit, factor }, ...phrases);
/** "le kilo", "la tonne": of prices only. */
const priced = (dimension: Dimension, unit: string, factor: number, phrases: readonly string[], bare: readonly string[]): Phrases<PerRow> => ({
  ...per(dimension, unit, factor, ...phrases), ...rows({ dimension, unit, factor, money: true }, ...bare),
});
/** "l'an", "annuels": right behind the amount. */
const glued = (unit: string, factor: number, ...phrases: string[]): Phrases<PerRow> => rows({ dimension: 'duration', unit, factor, adjacent: true }, ...phrases);

export const perPhrases: Phrases<PerRow> = {
  ...per('duration', 'second', DAY / 86400, 'par seconde', 'à la seconde', '/s', '/seconde'), ...per('duration', 'minute', DAY / 1440, 'par minute', 'à la minute', '/min', '/minute'),
  ...per('duration', 'hour', DAY / 24, 'par heure', "de l'heure", "à l'heure", '/h', '/heure'), ...per('duration', 'day', DAY, 'par jour', 'par nuit', '/jour', '/j', 'chaque jour'),
  ...per('duration', 'week', 7, 'par semaine', '/semaine', 'chaque semaine'), ...per('duration', 'month', YEAR / 12, 'par mois', '/mois', 'chaque mois'),
  ...per('duration', 'quarter', YEAR / 4, 'par trimestre', '/trimestre'), ...per('duration', 'year', YEAR, 'par an', 'par année', '/an', 'chaque année'), ...per('duration', 'decade', 10 * YEAR, 'par décennie'), ...per('duration', 'century', 100 * YEAR, 'par siècle'),
  ...glued('hour', DAY / 24, "l'heure"), ...glued('day', DAY, 'journaliers', 'journalier', 'quotidiens', 'quotidien', 'la journée', 'la nuit'), ...glued('week', 7, 'hebdomadaires', 'hebdomadaire', 'la semaine'),
  ...glued('month', YEAR / 12, 'mensuels', 'mensuel', 'le mois'), ...glued('quarter', YEAR / 4, 'trimestriels'), ...glued('year', YEAR, "l'an", 'annuels', 'annuel', "l'année"),
  ...priced('mass', 'kilogram', 1, ['par kilo', 'par kilogramme', 'par kg', '/kg', '/kilo'], ['le kilo', 'le kg', 'du kilo', 'au kilo']), ...priced('mass', 'tonne', 1000, ['par tonne', '/t', '/tonne'], ['la tonne', 'à la tonne']), ...priced('mass', 'gram', 0.001, ['par gramme', '/g'], ['le gramme']), ...priced('mass', 'quintal', 100, ['par quintal', '/q'], ['le quintal']),
  ...priced('volume', 'litre', 1, ['par litre', '/l', '/litre'], ['le litre', 'au litre', 'du litre']), ...priced('volume', 'cubic metre', 1000, ['par mètre cube', '/m³', '/m3'], ['le mètre cube', 'le m³']), ...priced('volume', 'barrel', 158.987, ['par baril', '/baril'], ['le baril', 'du baril']), ...priced('volume', 'hectolitre', 100, ['par hectolitre', '/hl'], ["l'hectolitre"]),
  ...priced('area', 'square metre', 1, ['par mètre carré', 'au mètre carré', '/m²', '/m2', 'au m²', 'par m²'], ['le mètre carré', 'le m²', 'du mètre carré']), ...priced('area', 'hectare', 10000, ['par hectare', "à l'hectare", '/ha', '/hectare'], ["l'hectare"]), ...priced('area', 'square kilometre', 1e6, ['par kilomètre carré', 'au kilomètre carré', '/km²', '/km2', 'par km²', 'au km²'], []),
  ...priced('length', 'metre', 1, ['par mètre', '/m'], ['le mètre']), ...priced('length', 'kilometre', 1000, ['par kilomètre', 'au kilomètre', '/km', 'par km', 'au km'], ['le kilomètre']),
  ...priced('energy', 'kilowatt-hour', 1e3, ['par kilowattheure', '/kWh', 'par kWh'], ['le kilowattheure', 'le kWh']), ...priced('energy', 'megawatt-hour', 1e6, ['par mégawattheure', '/MWh', 'par MWh'], ['le mégawattheure', 'le MWh', 'du mégawattheure']),
  ...per('count', 'person', 1, 'par habitant', 'par personne', 'par tête', 'par tête d’habitant', 'par salarié', 'par élève', '/habitant', '/hab', '/personne', 'par Français', 'par adulte', 'par enfant'), ...per('count', 'woman', 1, 'par femme'), ...per('count', 'household', 1, 'par foyer', 'par ménage', '/foyer'),
};

export const perMany: readonly string[] = ['pour', 'aux', 'par', '/'];

export const perNouns: Phrases<string> = {
  ...Object.fromEntries(['habitants', 'personnes', 'enfants', 'adultes', 'élèves', 'patients', 'salariés', 'résidents', 'femmes', 'hommes'].map((w) => [w, 'person'])),
  'naissances': 'birth', 'naissances vivantes': 'birth', 'foyers': 'household', 'ménages': 'household',
};
