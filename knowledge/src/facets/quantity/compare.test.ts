// Comparing: the cases of the design, and the laws (symmetric, reflexive).
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from '../../analysis/tokenise.ts';
import { quantity as en } from '../../languages/en/quantity.ts';
import { quantity as fr } from '../../languages/fr/quantity.ts';
import type { Comparison } from '../facet.ts';
import { compareQuantities } from './compare.ts';
import { recogniseQuantities } from './recognise.ts';
import type { Quantity } from './value.ts';

function read(text: string, words: typeof en): Quantity {
  const found = recogniseQuantities(tokenise(text), words);
  assert.equal(found.length, 1, text);
  return (found[0] as (typeof found)[number]).value;
}

const CASES: readonly (readonly [string, string, Comparison])[] = [
  ['three authors', 'trois auteurs', 'same'],
  ['1.9 million people', '1,9 million de personnes', 'same'],
  ['1.9 million people', 'près de deux millions de personnes', 'compatible'],
  ['1.6 million people', 'près de deux millions de personnes', 'different'],
  ['2 million people', '1,9 million de personnes', 'compatible'],
  ['2 million people', '1,6 million de personnes', 'different'],
  ['1.9 million people', '1 934 000 personnes', 'compatible'],
  ['1.9 million people', '1 834 000 personnes', 'different'],
  ['450 million to 475 million euros', '455 millions à 475 millions d’euros', 'different'],
  ['450 million to 475 million euros', '460 millions à 470 millions d’euros', 'compatible'],
  ['600 million people', '618 millions de personnes', 'compatible'],
  ['600 million people', '680 millions de personnes', 'different'],
  ['a little less than a day', 'la sortie a pris 21h36 de travail', 'compatible'],
  ['25.4 billion euros', 'un peu plus de 25 milliards d’euros', 'compatible'],
  ['31 billion euros', 'un peu plus de 25 milliards d’euros', 'different'],
  ['35% of them', 'un bon tiers', 'compatible'],
  ['A good third', 'une part de 35 %', 'compatible'],
  ['50% of them', 'un bon tiers', 'different'],
  ['nearly 80% of them', '11 des 14 auteurs', 'compatible'],
  ['nearly 60% of them', '11 des 14 auteurs', 'different'],
  ['52 people', 'une cinquantaine de personnes', 'compatible'],
  ['70 people', 'une cinquantaine de personnes', 'different'],
  ['11 people', 'environ 11 personnes', 'compatible'],
  ['at least half of them', 'plus de 35 % d’entre eux', 'compatible'],
  ['at least eight people', 'plus de cinq personnes', 'compatible'],
  ['more than a third of them', 'au moins la moitié d’entre eux', 'compatible'],
  ['21 people', 'environ 11 personnes', 'different'],
  ['three people', 'au moins trois personnes', 'compatible'],
  ['two people', 'au moins trois personnes', 'different'],
  ['five people', 'seules trois personnes', 'different'],
  ['only three people', 'trois personnes', 'same'],
  ['at most three people', 'au moins trois personnes', 'different'],
  ['at most four people', 'au moins trois personnes', 'compatible'],
  ['at least five people', 'au moins trois personnes', 'compatible'],
  ['fewer than 30 people', 'plus de 30 personnes', 'different'],
  ['fewer than 30% of them', 'plus de 30 %', 'different'],
  ['31% of them', 'plus de 30 %', 'compatible'],
  ['13% of them', 'plus de 30 %', 'different'],
  ['30% of them', 'plus de 30 %', 'compatible'],
  ['three people', 'plus de trois personnes', 'different'],
  ['half of them', '3 des 14 auteurs', 'different'],
  ['half of them', '7 des 14 auteurs', 'same'],
  ['half of them', 'la moitié des auteurs', 'same'],
  ['half of them', 'une part de 52 %', 'compatible'],
  ['half of them', 'une part de 60 %', 'different'],
  ['most of them', '3 des 14 auteurs', 'different'],
  ['most of them', '11 des 14 auteurs', 'compatible'],
  ['most of them', 'la plupart des auteurs', 'same'],
  ['all of them', 'une part de 79 %', 'different'],
  ['none of them', 'une part de 79 %', 'different'],
  ['none of them', 'trois auteurs', 'different'],
  ['21% of them', '3 des 14 auteurs', 'compatible'],
  ['22% of them', '3 des 14 auteurs', 'different'],
  ['one in five', 'une part de 20 %', 'same'],
  ['one in five', 'une part de 30 %', 'different'],
  ['two in ten', 'un sur cinq', 'same'],
  ['three of the 14', 'trois des 15 auteurs', 'different'],
  ['three of the 14', 'trois auteurs', 'same'],
  ['three people', 'une part de 21 %', 'incomparable'],
  ['5 million euros', '5 millions de dollars', 'incomparable'],
  ['5 million euros', '5 millions de visiteurs', 'incomparable'],
  ['three percent', 'trois points', 'incomparable'],
  ['5 miles', 'un trajet de 8 km', 'compatible'],
  ['5 miles', 'un trajet de 12 km', 'different'],
  ['50 °F', 'il fait 10 °C', 'same'],
  ['two years', 'pendant 24 mois', 'same'],
  ['two years', 'pendant 30 mois', 'different'],
  ['24 hours', 'pendant un jour', 'same'],
  ['aged 82', 'âgée de 82 ans', 'same'],
  ['aged 82', 'après 82 ans de silence', 'same'],
  ['aged 82', 'âgée de 83 ans', 'different'],
  ['won 3-1', 'victoire 3-1', 'same'],
  ['won 3-1', 's’inclinent 1-3', 'compatible'],
  ['won 3-1', 'victoire 3-2', 'different'],
  ['the third edition', 'la troisième édition', 'same'],
  ['the third edition', 'la 4e édition', 'different'],
  ['the last edition', 'la 4e édition', 'compatible'],
  ['the fleet doubled', 'un parc multiplié par deux', 'same'],
  ['the fleet tripled', 'un parc multiplié par deux', 'different'],
  ['between 200 and 300 people', 'entre 250 et 350 personnes', 'compatible'],
  ['between 200 and 300 people', 'entre 350 et 450 personnes', 'different'],
  ['250 people', 'entre 200 et 300 personnes', 'compatible'],
  ['350 people', 'entre 200 et 300 personnes', 'different'],
  ['several people', 'une seule personne', 'different'],
  ['several people', 'cinq personnes', 'compatible'],
  ['thousands of people', '300 personnes', 'different'],
  ['62 people', '63 personnes', 'different'],
  ['12.4% of them', 'une part de 12 %', 'compatible'],
  ['12.6% of them', 'une part de 12 %', 'different'],
  ['31% of them', 'une part de 30 %', 'different'],
  // what they are told by
  ['a wage of $1,200 a year', 'un salaire de 1 200 dollars par an', 'same'],
  ['a wage of $1,200 a year', 'un salaire de 100 dollars par mois', 'same'],
  ['a wage of $1,200 a year', 'un salaire de 300 dollars par mois', 'different'],
  ['a wage of $1,200 a year', 'un salaire de 1 200 dollars', 'same'],
  ['a wage of $1,200 a year', 'un salaire de 5 000 dollars', 'different'],
  ['a price of €9 a hectare', 'un chantier de 5 millions d’euros', 'incomparable'],
  ['a price of €3 a kilo', 'un prix de 3 000 euros la tonne', 'same'],
  ['a price of €3 a kilo', 'un prix de 4 000 euros la tonne', 'different'],
  ['a price of €3 a kilo', 'un prix de 3 € par mois', 'incomparable'],
  ['it grows 2% a year', 'il croît de 2 % par an', 'same'],
  ['it grows 2% a year', 'il croît de 3 % par an', 'different'],
  ['it grows 2% a year', 'il croît de 1 % par mois', 'incomparable'],
  ['12 cases per 100,000 people', '120 cas pour 1 000 000 habitants', 'same'],
  ['12 cases per 100,000 people', '12 cas pour 1 000 habitants', 'different'],
  ['12 tonnes per person', '12 tonnes par foyer', 'incomparable'],
  ['twice a month', 'deux fois par mois', 'same'],
  ['once a year', 'deux fois par an', 'different'],
  // small shares, angles, ranks from the end
  ['a rate of 12‰', 'un taux de 1,2 %', 'same'],
  ['it rose 50bp', 'une hausse de 0,5 point', 'same'],
  ['an angle of 45 degrees', 'il fait 45 degrés', 'incomparable'],
  ['the penultimate stage', 'l’avant-dernière étape', 'same'],
  ['the penultimate stage', 'la dernière étape', 'different'],
  ['half left', 'la moitié des élèves', 'same'],
  ['3 of 14 authors', 'trois des 14 auteurs', 'same'],
  ['a man of 6ft 2in', 'un homme de 1m88', 'compatible'],
  ['a fleet that doubled', 'un parc qui a triplé', 'different'],
  ['a fleet that more than doubled', 'un parc qui a triplé', 'compatible'],
  ['300 people or more', '250 personnes', 'different'],
  ['300 people or more', '350 personnes', 'compatible'],
];

for (const [english, french, result] of CASES) {
  test(`${english} · ${french}: ${result}`, () => {
    assert.equal(compareQuantities(read(english, en), read(french, fr)), result);
    assert.equal(compareQuantities(read(french, fr), read(english, en)), result);
  });
}

const anyQuantity: fc.Arbitrary<Quantity> = fc
  .record({
    text: fc.constantFrom(...CASES.flatMap(([english]) => [english])),
    shiftBy: fc.constantFrom(0, 0, 1, 2, 0.5),
    approximate: fc.boolean(),
    lowerOpen: fc.boolean(),
    upperOpen: fc.boolean(),
    side: fc.constantFrom('point', 'above', 'below', 'own'),
    total: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
  })
  .map(({ text, shiftBy, side, ...rest }) => {
    const base = read(text, en);
    const lower = side === 'below' ? 0 : base.lower + shiftBy;
    const upper = side === 'point' ? lower : side === 'above' ? Infinity : base.upper + shiftBy;
    return { ...base, ...rest, lower: Math.min(lower, upper), upper };
  });

const PERS: readonly (Quantity['per'])[] = [undefined, { unit: 'year', dimension: 'duration', factor: 365.25, many: 1 }, { unit: 'month', dimension: 'duration', factor: 30.4375, many: 1 }, { unit: 'kilogram', dimension: 'mass', factor: 1, many: 1 }, { unit: 'tonne', dimension: 'mass', factor: 1000, many: 1 }, { unit: 'person', dimension: 'count', factor: 100000, many: 100000 }, { unit: '', dimension: 'count', factor: 1000, many: 1000 }];
const perQuantity: fc.Arbitrary<Quantity> = fc.tuple(anyQuantity, fc.constantFrom(...PERS)).map(([q, per]) => ({ ...q, per }));

test('what amounts are told by keeps comparing symmetric and reflexive', () => {
  fc.assert(fc.property(perQuantity, perQuantity, (a, b) => compareQuantities(a, b) === compareQuantities(b, a) && compareQuantities(a, a) === 'same'));
});

/** Pairs of units of one dimension and what the first has of the second. */
const CONVERSIONS: readonly (readonly [string, string, number])[] = [
  ['km', 'm', 1000], ['hectares', 'm²', 10000], ['km²', 'hectares', 100], ['tonnes', 'kg', 1000], ['litres', 'cl', 100], ['m³', 'litres', 1000], ['GWh', 'MWh', 1000], ['MW', 'kW', 1000], ['Go', 'Mo', 1000], ['bars', 'hPa', 1000], ['GHz', 'MHz', 1000], ['semaines', 'jours', 7], ['ans', 'mois', 12], ['heures', 'minutes', 60],
];

test('one size in two units is the same, and twice of it is different', () => {
  fc.assert(fc.property(fc.constantFrom(...CONVERSIONS), fc.integer({ min: 2, max: 900 }), ([large, small, factor], n) => {
    const a = read(`un total de ${n} ${large} relevés`, fr);
    const b = read(`un total de ${n * factor} ${small} relevés`, fr);
    const c = read(`un total de ${2 * n * factor} ${small} relevés`, fr);
    assert.equal(compareQuantities(a, b), 'same', `${n} ${large}`);
    assert.equal(compareQuantities(a, c), 'different', `${n} ${large}, ${2 * n * factor} ${small}`);
  }));
});

test('a number rounds every number that is written more finely and rounds to it, and no other', () => {
  fc.assert(fc.property(fc.integer({ min: 100, max: 999 }).filter((n) => n % 10 !== 0), fc.integer({ min: 1, max: 49 }), fc.boolean(), (n, off, up) => {
    const coarse = read(`un total de ${String(n / 10).replace('.', ',')} millions de votes`, fr);
    const fine = read(`un total de ${String((n * 100 + (up ? off : -off)) / 1000).replace('.', ',')} millions de votes`, fr);
    const far = read(`un total de ${String((n * 100 + (up ? off + 100 : -off - 100)) / 1000).replace('.', ',')} millions de votes`, fr);
    if (fine.precision < coarse.precision) assert.equal(compareQuantities(coarse, fine), 'compatible', `${coarse.lower}, ${fine.lower}`);
    assert.equal(compareQuantities(coarse, far), 'different', `${coarse.lower}, ${far.lower}`);
  }));
});

test('comparing is symmetric', () => {
  fc.assert(fc.property(anyQuantity, anyQuantity, (a, b) => compareQuantities(a, b) === compareQuantities(b, a)));
});

test('comparing is reflexive', () => {
  fc.assert(fc.property(anyQuantity, (a) => compareQuantities(a, a) === 'same'));
});
