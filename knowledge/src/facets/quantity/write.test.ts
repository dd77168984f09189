// Writing: the writer's own style, and the law that what is written is read back as the same value.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from '../../analysis/tokenise.ts';
import { quantity as en } from '../../languages/en/quantity.ts';
import { quantity as fr } from '../../languages/fr/quantity.ts';
import { recogniseQuantities } from './recognise.ts';
import { figures, spell } from './spell.ts';
import type { Quantity } from './value.ts';
import type { QuantityVocabulary } from './vocabulary.ts';
import { writeQuantity } from './write.ts';

function read(text: string, words: QuantityVocabulary): Quantity {
  const found = recogniseQuantities(tokenise(text), words);
  assert.equal(found.length, 1, text);
  return (found[0] as (typeof found)[number]).value;
}

/** The draft with the number of its quantity replaced by the source's. */
function corrected(draft: string, source: string, words: QuantityVocabulary, sourceWords: QuantityVocabulary = words): string | undefined {
  const mine = read(draft, words);
  const text = writeQuantity(read(source, sourceWords), mine, words);
  return text === undefined ? undefined : draft.slice(0, mine.number.start) + text + draft.slice(mine.number.end);
}

const FRENCH: readonly (readonly [string, string, string | undefined])[] = [
  ['Il reste cinq auteurs', 'three authors', 'Il reste trois auteurs'],
  ['Il reste 5 auteurs', 'three authors', 'Il reste 3 auteurs'],
  ['Cinq auteurs restent', 'three authors', 'Trois auteurs restent'],
  ['Il reste cinq auteurs', '97 authors', 'Il reste quatre-vingt-dix-sept auteurs'],
  ['Il reste 5 auteurs', '12,345 authors', 'Il reste 12\u202f345 auteurs'],
  ['Un taux de 50 %', '30% of them', 'Un taux de 30\u00a0%'],
  ['Un taux de 50%', '30% of them', 'Un taux de 30%'],
  ['Un taux de 50 %', '12.4% of them', 'Un taux de 12,4\u00a0%'],
  ['Un taux de cinquante pour cent', '30% of them', 'Un taux de trente pour cent'],
  ['Plus de 50 % des voix', 'more than 30% of them', 'Plus de 30\u00a0% des voix'],
  ['Elle a levé 3,5 millions d’euros', '4.2 million euros', 'Elle a levé 4,2 millions d’euros'],
  ['Elle a levé 3,5 millions d’euros', '1.2 million euros', 'Elle a levé 1,2 million d’euros'],
  ['Elle a levé 1,5 million d’euros', '2.5 million euros', 'Elle a levé 2,5 millions d’euros'],
  ['Elle a levé 3,5 M€', '4.2 million euros', 'Elle a levé 4,2 M€'],
  ['Elle a levé 300 €', '250 euros', 'Elle a levé 250\u00a0€'],
  ['Elle a levé 300 dollars', '250 euros', undefined],
  ['Elle a levé trois euros', '5 euros', 'Elle a levé cinq euros'],
  ['Un bail de 18 mois', 'two years', 'Un bail de 24 mois'],
  ['Une étape de 12 km', '5 miles', 'Une étape de 8 km'],
  ['Un tiers des élèves', 'a quarter of them', 'Un quart des élèves'],
  ['Trois salariés sur dix', 'a share of 40%', 'Quatre salariés sur dix'],
  ['La 3e édition', 'the fourth edition', 'La 4e édition'],
  ['La troisième édition', 'the 4th edition', 'La quatrième édition'],
  ['Victoire 3-1', 'they won 2-1', 'Victoire 2-1'],
  ['Une vingtaine de personnes', 'about 30 people', 'Une trentaine de personnes'],
  ['La plupart des élèves', 'a share of 40%', undefined],
  ['Un salaire de 100 € par mois', 'a wage of €1,800 a year', 'Un salaire de 150\u00a0€ par mois'],
  ['Un prix de 3 € le kilo', 'a price of €4,000 a tonne', 'Un prix de 4\u00a0€ le kilo'],
  ['Un prix de 3 € le kilo', 'a price of €4 a month', undefined],
  ['Un prix de 3 € le kilo', 'a price of €4', undefined],
  ['Un taux de 12 ‰', 'a rate of 9‰', 'Un taux de 9\u00a0‰'],
  ['Un don de 2 M$ CA', 'a gift of 3 million Canadian dollars', 'Un don de 3 M$ CA'],
  ['Le parc a doublé', 'the fleet tripled', 'Le parc a triplé'],
  ['Le parc doublera', 'the fleet will triple', 'Le parc triplera'],
  ['Entre 200 et 300 places', 'between 250 and 350 seats', 'Entre 250 et 350 places'],
];

const ENGLISH: readonly (readonly [string, string, string | undefined])[] = [
  ['Five authors remain', 'trois auteurs', 'Three authors remain'],
  ['Only 5 authors remain', 'seuls trois auteurs', 'Only 3 authors remain'],
  ['Some five authors remain', '97 auteurs', 'Some ninety-seven authors remain'],
  ['There are 5 authors', '12 345 auteurs', 'There are 12,345 authors'],
  ['A rate of 50%', 'un taux de 12,4 %', 'A rate of 12.4%'],
  ['A rate of 50 percent', 'un taux de 30 %', 'A rate of 30 percent'],
  ['It raised $2.5bn', 'elle a levé 3,1 milliards de dollars', 'It raised $3.1bn'],
  ['It raised $2.5 billion', 'elle a levé 3 milliards de dollars', 'It raised $3 billion'],
  ['It raised $2.5 billion', 'elle a levé 300 millions de dollars', 'It raised $0.3 billion'],
  ['It raised $20k', 'elle a levé 35 000 dollars', 'It raised $35k'],
  ['It raised two million dollars', 'elle a levé 3 millions de dollars', 'It raised three million dollars'],
  ['The fleet has doubled', 'le parc a triplé', 'The fleet has tripled'],
  ['The fleet will double', 'le parc va tripler', 'The fleet will triple'],
  ['It costs $5 a month', 'il coûte 84 dollars par an', 'It costs $7 a month'],
  ['She won it twice', 'elle a gagné trois fois', undefined],
  ['A two-year plan', 'un plan de trois ans', 'A three-year plan'],
  ['The 21st edition', 'la 22e édition', 'The 22nd edition'],
  ['He is 82 years old', 'âgé de 58 ans', 'He is 58 years old'],
  ['A 58-year-old man', 'âgé de 82 ans', 'A 82-year-old man'],
];

for (const [draft, source, expected] of FRENCH) test(`fr: ${draft} ← ${source}`, () => assert.equal(corrected(draft, source, fr, en), expected));
for (const [draft, source, expected] of ENGLISH) test(`en: ${draft} ← ${source}`, () => assert.equal(corrected(draft, source, en, fr), expected));

test('French numbers are spelled', () => {
  const cases: Readonly<Record<number, string>> = {
    0: 'zéro', 1: 'un', 16: 'seize', 17: 'dix-sept', 21: 'vingt et un', 22: 'vingt-deux', 60: 'soixante', 61: 'soixante et un', 70: 'soixante-dix', 71: 'soixante et onze', 77: 'soixante-dix-sept', 80: 'quatre-vingts', 81: 'quatre-vingt-un', 90: 'quatre-vingt-dix',
    91: 'quatre-vingt-onze', 97: 'quatre-vingt-dix-sept', 99: 'quatre-vingt-dix-neuf', 100: 'cent', 101: 'cent un', 200: 'deux cents', 201: 'deux cent un', 280: 'deux cent quatre-vingts', 1000: 'mille', 1001: 'mille un', 1200: 'mille deux cents', 2000: 'deux mille', 80000: 'quatre-vingt mille', 200000: 'deux cent mille',
    234578: 'deux cent trente-quatre mille cinq cent soixante-dix-huit', 1000000: 'un million',
  };
  for (const [n, words] of Object.entries(cases)) assert.equal(spell(Number(n), fr), words);
  assert.equal(spell(21, fr, true), 'vingt et une');
});

test('English numbers are spelled', () => {
  const cases: Readonly<Record<number, string>> = {
    0: 'zero', 1: 'one', 13: 'thirteen', 21: 'twenty-one', 97: 'ninety-seven', 100: 'one hundred', 101: 'one hundred and one', 999: 'nine hundred and ninety-nine', 1000: 'one thousand', 1005: 'one thousand and five', 1200: 'one thousand two hundred',
    234578: 'two hundred and thirty-four thousand five hundred and seventy-eight', 1000000: 'one million',
  };
  for (const [n, words] of Object.entries(cases)) assert.equal(spell(Number(n), en), words);
});

const LANGUAGES = [['fr', fr, 'personnes'], ['en', en, 'people']] as const;
const point = (value: number, like: Quantity): Quantity => ({ ...like, lower: value, upper: value });

for (const [language, words, noun] of LANGUAGES) {
  test(`${language}: spelled numbers are read back`, () => {
    fc.assert(fc.property(fc.oneof(fc.integer({ min: 2, max: 1000 }), fc.integer({ min: 2, max: 1e6 })), (n) => assert.equal(read(`${spell(n, words) as string} ${noun}`, words).lower, n)), { numRuns: 500 });
  });

  test(`${language}: every number below a thousand is read back`, () => {
    for (let n = 2; n < 1000; n++) assert.equal(read(`${spell(n, words) as string} ${noun}`, words).lower, n);
  });

  test(`${language}: digits are read back, and those of Intl too`, () => {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 2e9 }), fc.constantFrom(1, 10, 100), (n, part) => {
        const value = n / part;
        const decimals = Math.round(Math.log10(part));
        assert.equal(figures(value, decimals, words), format.format(value));
        assert.equal(read(`plus ${figures(value, decimals, words)} ${noun}`.slice(5), words).lower, value);
      }),
      { numRuns: 500 },
    );
  });

  const frames = language === 'fr'
    ? ['5 personnes', 'cinq personnes', 'un taux de 5 %', 'elle a levé 5 M€', 'elle a levé 3,5 millions d’euros', 'elle a levé 5 €', 'pendant 5 ans', 'une étape de 12 km', 'il fait 5 °C', 'la 3e édition', '2 milliards d’arbres', 'trois fois plus', 'âgé de 12 ans', 'un disque de 5 Go']
    : ['5 people', 'five people', 'a rate of 5%', 'it raised $5bn', 'it raised 3.5 million euros', 'it raised $5', 'for 5 years', 'a 12-mile race', 'it is 5 °C', 'the 3rd edition', '2 billion trees', 'three times bigger', 'aged 12', 'a disk of 5 GB'];
  for (const frame of frames) {
    test(`${language}: written into “${frame}”, a value is read back`, () => {
      const like = read(frame, words);
      fc.assert(
        fc.property(fc.integer({ min: 2, max: 99_999 }), fc.constantFrom(1, 10), (n, part) => {
          const base = like.lower / 5;
          const value = like.dimension === 'ordinal' || like.style.notation === 'words' ? n : Number(((n / part) * (like.dimension === 'count' ? 1 : base * 5)).toPrecision(9));
          const mine = like.dimension === 'ordinal' || like.dimension === 'count' && part === 1 ? n : value;
          const text = writeQuantity(point(mine, like), like, words);
          if (text === undefined) return;
          const again = read(frame.slice(0, like.number.start) + text + frame.slice(like.number.end), words);
          assert.ok(Math.abs(again.lower - mine) <= 1e-6 * Math.abs(mine), `${text} → ${again.lower}, not ${mine}`);
          assert.equal(again.dimension, like.dimension);
        }),
        { numRuns: 200 },
      );
    });
  }
}

test('no text throws', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom('trois', 'de', '14', 'sur', '%', '€', 'à', '-', 'million', 'un', 'a', 'half', 'of', 'the', '3e', '2h30', '/', '$', 'plus de', 'environ', '1,2.3', '²', 'two-', '-thirds', '99999999999999999999', '0', '–', '000', 'et', 'demi'), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 12 }), fc.constantFrom(' ', ''), (parts, gap) => {
      const text = parts.join(gap);
      for (const [, words] of LANGUAGES) {
        let end = 0;
        for (const m of recogniseQuantities(tokenise(text), words)) {
          assert.ok(m.span.start >= end && m.span.end > m.span.start && m.span.end <= text.length);
          assert.ok(m.value.number.start >= m.span.start && m.value.number.end <= m.span.end);
          assert.ok(!Number.isNaN(m.value.lower) && !Number.isNaN(m.value.upper) && m.value.lower <= m.value.upper);
          end = m.span.end;
          writeQuantity(m.value, m.value, words);
        }
      }
    }),
    { numRuns: 3000 },
  );
});
