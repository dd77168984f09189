// The examples of both languages, asked whole: every mention, its words and its value.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { tokenise } from '../../analysis/tokenise.ts';
import * as english from '../../languages/en/time.examples.ts';
import { time as en } from '../../languages/en/time.ts';
import * as french from '../../languages/fr/time.examples.ts';
import { time as fr } from '../../languages/fr/time.ts';
import type { ExpectedTime } from './example.ts';
import { momentOf } from './moment.ts';
import { recogniseTimes } from './recognise.ts';
import type { TimeVocabulary } from './vocabulary.ts';

const languages = [['English', en, english], ['French', fr, french]] as const;

const found = (text: string, words: TimeVocabulary): readonly unknown[] =>
  recogniseTimes(tokenise(text), words).map((m) => ({ words: text.slice(m.span.start, m.span.end), value: m.value }));

const stated = ({ words, bearing = 'at', unit, last, ...parts }: ExpectedTime): unknown => ({
  words,
  value: momentOf(last === undefined ? parts : { ...parts, last: momentOf(last) }, bearing, unit),
});

for (const [name, words, { says, saysNothing }] of languages) {
  test(`${name}: what a text says`, async (t) => {
    for (const [text, ...times] of says) await t.test(text, () => assert.deepEqual(found(text, words), times.map(stated)));
  });
  test(`${name}: texts that tell no time`, async (t) => {
    for (const text of saysNothing) await t.test(text, () => assert.deepEqual(found(text, words), []));
  });
  test(`${name}: how many examples are right`, (t) => {
    const texts = [...says.map(([text]) => text), ...saysNothing];
    assert.deepEqual(texts.filter((text, i) => texts.indexOf(text) !== i), [], 'twice');
    const right = says.filter(([text, ...times]) => isDeepStrictEqual(found(text, words), times.map(stated))).length + saysNothing.filter((text) => found(text, words).length === 0).length;
    t.diagnostic(`${right} of ${texts.length} (${((100 * right) / texts.length).toFixed(1)} %)`);
    assert.ok(texts.length >= 350 && right / texts.length >= 0.99, `${right} of ${texts.length}`);
  });
  test(`${name}: mentions lie in the text, in order, on the edges of their tokens`, () => {
    const vocabulary = says.flatMap(([text]) => text.split(' '));
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...vocabulary), fc.string({ maxLength: 4 }), fc.constantFrom('-', '/', '–', ',', '.', '(', '2024', '31', '1er', "d'", ' '))), (pieces) => {
        const text = pieces.join(' ');
        const tokens = tokenise(text);
        let end = 0;
        for (const mention of recogniseTimes(tokens, words)) {
          assert.ok(mention.span.start >= end && mention.span.end > mention.span.start && mention.span.end <= text.length);
          assert.ok(mention.from < mention.to && mention.to <= tokens.length);
          assert.ok((tokens[mention.from]?.span.start ?? -1) <= mention.span.start && (tokens[mention.to - 1]?.span.end ?? -1) >= mention.span.end);
          end = mention.span.end;
        }
      }),
      { numRuns: 500 },
    );
  });
}

test('twins: one moment in both languages', () => {
  const pairs = [
    ['on 16 July 1975', 'le 16 juillet 1975'],
    ['until the end of 2029', "jusqu'à la fin de 2029"],
    ['since early 2023', 'depuis début 2023'],
    ['in the late 1990s', 'à la fin des années 1990'],
    ['in Q2 2024', 'au T2 2024'],
    ['between May and July 2024', 'entre mai et juillet 2024'],
    ['from 3 to 5 May 2024', 'du 3 au 5 mai 2024'],
    ['in the 19th century', 'au XIXe siècle'],
    ['at 6 p.m.', 'à 18 heures'],
    ['at 03:41 UTC', 'à 3 h 41 UTC'],
    ['two years later', 'deux ans plus tard'],
    ['by 2030', "d'ici 2030"],
    ['three years ago', 'il y a trois ans'],
    ['last year', "l'an dernier"],
    ['the day before yesterday', 'avant-hier'],
    ['next Tuesday', 'mardi prochain'],
    ['last summer', "l'été dernier"],
    ['at the turn of the 20th century', 'au tournant du XXe siècle'],
    ['in the first half of May', 'dans la première quinzaine de mai'],
    ['in the first months of 2024', 'dans les premiers mois de 2024'],
    ['in the winter of 2019-20', "pendant l'hiver 2019-2020"],
    ['in the third millennium BC', 'au IIIe millénaire av. J.-C.'],
    ['in fiscal year 2024', "durant l'exercice 2024"],
    ['in the two years that followed', 'dans les deux ans qui ont suivi'],
    ['in mid-2023', 'à la mi-2023'],
    ['since 2019', 'depuis 2019'],
    ['until 2030', "jusqu'en 2030"],
    ['in 44 BC', 'en 44 av. J.-C.'],
  ] as const;
  for (const [a, b] of pairs) {
    const [x, y] = [recogniseTimes(tokenise(a), en), recogniseTimes(tokenise(b), fr)];
    assert.equal(x.length, 1, a);
    assert.deepEqual(x.map((m) => m.value), y.map((m) => m.value), `${a} · ${b}`);
  }
});
