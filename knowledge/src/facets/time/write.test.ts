// Writing a moment in the form of another: what replaces the mention, and the law that it is read back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from '../../analysis/tokenise.ts';
import { says as englishSays } from '../../languages/en/time.examples.ts';
import { time as en } from '../../languages/en/time.ts';
import { says as frenchSays } from '../../languages/fr/time.examples.ts';
import { time as fr } from '../../languages/fr/time.ts';
import { monthLength, UNIT_DAYS } from './calendar.ts';
import { compareTimes } from './compare.ts';
import { momentOf } from './moment.ts';
import { recogniseTimes } from './recognise.ts';
import type { Moment, Parts } from './value.ts';
import type { TimeVocabulary } from './vocabulary.ts';
import { writeMoment } from './write.ts';

/** draft, source, and what takes the place of the draft's first time */
type Case = readonly [draft: string, source: string, text: string | undefined];

const english: readonly Case[] = [
  ['It opened in 2023.', 'in 2021', '2021'],
  ['It opened in 2023.', 'on 9 July 2024', '2024'],
  ['It opened on 14 July.', 'on 16 July 1975', '16 July'],
  ['It opened on 14 July 1975.', 'on 16 July', '16 July 1975'],
  ['It opened on July 14, 1975.', 'on 16 July 1970', 'July 16, 1970'],
  ['It opened in July 2022.', 'in July 2023', 'July 2023'],
  ['It opened in July 2022.', 'on 3 August 2021', 'August 2021'],
  ['It opened in late 2029.', 'in December 2028', 'late 2028'],
  ['It opened in late 2029.', 'in March 2028', 'early 2028'],
  ['It opened in late 2029.', 'in June 2028', 'mid-2028'],
  ['It opened in mid-2023.', 'in December 2022', 'late 2022'],
  ['It opened at the end of 2029.', 'in December 2028', 'the end of 2028'],
  ['It opened at the end of 2029.', 'in January 2028', 'the start of 2028'],
  ['It opened on the 14th of July.', 'on 1 July', '1st of July'],
  ['It opened on Tuesday, 21 October.', 'on 22 October 2025', 'Wednesday, 22 October'],
  ['It opened on Tuesday.', 'on Wednesday', 'Wednesday'],
  ['It opened on 14 July 2024.', 'in August 2024', undefined],
  ['It must close by 14 July 2024.', 'in August 2024', 'August 2024'],
  ['It opened in July.', 'in late August', 'August'],
  ['It opened in Q2 2024.', 'in Q3 2023', 'Q3 2023'],
  ['It opened in the second quarter of 2024.', 'in Q3 2023', 'third quarter of 2023'],
  ['It opened in the 2nd quarter of 2024.', 'in Q3 2023', '3rd quarter of 2023'],
  ['It opened in Q2.', 'in August 2024', 'Q3'],
  ['It opened in the summer of 2024.', 'in the autumn of 2023', 'autumn of 2023'],
  ['It opened in the 1960s.', 'in 1957', '1950s'],
  ['It opened in the late 1960s.', 'in 1961', 'early 1960s'],
  ['It opened in the 19th century.', 'in the 21st century', '21st century'],
  ['It opened in the nineteenth century.', 'in 1750', 'eighteenth century'],
  ['It began at 03:37 UTC.', 'at 03:41 UTC', '03:41 UTC'],
  ['It began at 6 p.m.', 'at 18:30', '6:30 p.m.'],
  ['It began at 6 p.m.', 'at 11:00', '11 a.m.'],
  ['It began at 6:30pm.', 'at 7 p.m.', '7pm'],
  ['It began at 18:30.', 'at 9:05 a.m.', '09:05'],
  ['It began at noon.', 'at 6 p.m.', '6 p.m.'],
  ['It began at 10:41 p.m. EDT.', 'at 03:41 UTC', '11:41 p.m. EDT'],
  ["It began at six o'clock.", 'at 7 p.m.', "seven o'clock"],
  ['It ran from 2019 to 2021.', 'from 2018 to 2022', '2018 to 2022'],
  ['It ran in 2019-20.', 'from 2017 to 2018', '2017-18'],
  ['It ran from 3 to 5 May 2024.', 'from 4 to 6 June 2024', '4 to 6 June 2024'],
  ['It came two years later.', 'three years later', 'three years later'],
  ['It came two years later.', 'a year later', 'a year later'],
  ['It came 2 years later.', '3 years later', '3 years later'],
  ['It came two years earlier.', 'three years later', 'three years later'],
  ['It came 32 years ago.', '35 years ago', '35 years ago'],
  ['Two years ago it came.', 'five years ago', 'Five years ago'],
  ['It came two years ago.', 'in 2021', undefined],
  ['It came last year.', 'in 2021', undefined],
  ["It came in '98.", 'in 1997', "'97"],
  ['It came in the winter of 2019-20.', 'in the winter of 2021-22', 'winter of 2021-22'],
  ['It came in the first half of May.', 'in the second half of June', 'second half of June'],
  ['It opens on Tuesdays.', 'on Fridays', 'Fridays'],
  ['It came in FY24.', 'in FY2023', 'FY23'],
  ['It came at the turn of the 20th century.', 'in 1950', undefined],
  ['It came the next day.', 'two days later', 'two days later'],
  ['It came the next day.', 'the day before', 'the previous day'],
  ['It came on 2024-07-09.', 'on 16 August 2023', '2023-08-16'],
  ['It came on Jan. 5.', 'on 6 March', 'Mar. 6'],
  ['It came on Jan. 5.', 'on 6 May', 'May 6'],
  ['It came in MAY 2019.', 'in June 2019', 'JUNE 2019'],
  ['It came on the first of May.', 'on 3 May', 'third of May'],
];

const french: readonly Case[] = [
  ['Il a ouvert en 2023.', 'en 2021', '2021'],
  ['Il a ouvert le 1er mars.', 'le 14 avril 2021', '14 avril'],
  ['Il a ouvert le 14 juillet.', 'le 1er août', '1er août'],
  ['Il a ouvert le mardi 21 octobre 2025.', 'le 22 octobre 2025', 'mercredi 22 octobre 2025'],
  ["Il court jusqu'à la fin de 2029.", 'en décembre 2028', 'la fin de 2028'],
  ["Il court jusqu'à la fin de 2029.", 'en mars 2028', 'mars 2028'],
  ['Il a ouvert fin 2029.', 'en décembre 2028', 'fin 2028'],
  ['Il a ouvert fin 2029.', 'en mars 2028', 'début 2028'],
  ['Il a ouvert fin avril 2024.', 'en mars 2024', 'en mars 2024'],
  ["Il a ouvert à la fin d'avril 2024.", 'fin mars 2024', 'la fin de mars 2024'],
  ['Il a ouvert à la fin de mars 2024.', 'fin avril 2024', "la fin d'avril 2024"],
  ['Il a ouvert mi-2023.', 'fin 2022', 'fin 2022'],
  ['Il a ouvert fin 2023.', 'mi-2022', 'mi-2022'],
  ['Il a ouvert en juillet 2022.', 'en octobre 2023', 'octobre 2023'],
  ["Il a ouvert au mois d'août 2022.", 'en mars 2023', undefined],
  ['Il a ouvert au mois de mars 2022.', 'en août 2023', undefined],
  ["Il a ouvert à l'été 2024.", 'au printemps 2023', undefined],
  ["Il a ouvert à l'été 2024.", "à l'automne 2023", 'automne 2023'],
  ['Il a ouvert au XIXe siècle.', 'au XXe siècle', 'XXe siècle'],
  ['Il a ouvert au 19e siècle.', 'au XXe siècle', '20e siècle'],
  ['Il a ouvert au 2e trimestre 2024.', 'au 1er trimestre 2024', '1er trimestre 2024'],
  ['Il a ouvert au deuxième trimestre 2024.', 'au T3 2023', 'troisième trimestre 2023'],
  ['Il a ouvert dans les années 1960.', 'en 1957', 'années 1950'],
  ['Il a commencé à 18 heures.', 'à 18h30', '18 heures 30'],
  ['Il a commencé à 14h30.', 'à 9 heures', '9h'],
  ['Il a commencé à 14 h 30.', 'à 9 h 05', '9 h 05'],
  ['Il a commencé à midi.', 'à 18 heures', '18 heures'],
  ['Il a commencé à six heures.', 'à 7 heures', 'sept heures'],
  ['Il est venu deux ans plus tard.', 'trois ans plus tard', 'trois ans plus tard'],
  ['Il est venu deux ans plus tard.', 'un an plus tard', 'un an plus tard'],
  ['Il est venu trois mois auparavant.', 'deux mois plus tôt', 'deux mois auparavant'],
  ['Il est venu il y a 32 ans.', 'il y a 35 ans', 'il y a 35 ans'],
  ["Il est venu l'an dernier.", 'en 2021', undefined],
  ["Il est venu pendant l'hiver 2019-2020.", "pendant l'hiver 2021-2022", 'hiver 2021-2022'],
  ['Il est venu en mai 68.', 'en mai 1976', 'mai 76'],
  ['Il est venu dans la première quinzaine de mai.', 'dans la seconde quinzaine de juin', 'deuxième quinzaine de juin'],
  ['Il est venu le lendemain.', 'deux jours plus tard', 'le surlendemain'],
  ['Il est venu le lendemain.', 'la veille', 'la veille'],
  ['Fin 2023, il a ouvert.', 'fin 2022', 'Fin 2022'],
  ['Fin 2023, il a ouvert.', 'début 2022', 'Début 2022'],
  ['Il a duré du 3 au 5 mai 2024.', 'du 4 au 6 juin 2024', '4 au 6 juin 2024'],
  ['Il a duré de 2019 à 2021.', 'de 2018 à 2022', '2018 à 2022'],
  ['Il est venu le 09/07/2024.', 'le 16 août 2023', '16/08/2023'],
];

for (const [name, words, cases] of [['English', en, english], ['French', fr, french]] as const)
  test(`${name}: in the form of the draft`, () => {
    for (const [draft, source, text] of cases) {
      const tokens = tokenise(draft);
      const [like] = recogniseTimes(tokens, words);
      const [value] = recogniseTimes(tokenise(source), words);
      assert.ok(like !== undefined && value !== undefined, draft);
      assert.equal(writeMoment(value.value, like, tokens, words), text, `${draft} · ${source}`);
    }
  });

/** Another moment that says the same parts. */
function varied(like: Moment, seed: readonly number[]): Moment {
  const pick = (i: number, min: number, max: number): number => min + ((seed[i] ?? 0) % (max - min + 1));
  const { period } = like;
  const month = like.month === undefined ? undefined : pick(1, 1, 12);
  const year = like.year === undefined || like.year < 0 ? like.year : like.year < 1000 ? pick(0, 100, 999) : pick(0, 1501, 1999);
  const index = (): number => (period?.kind === 'season' || period?.kind === 'quarter' ? pick(3, 1, 4) : period?.kind === 'half' ? pick(3, 1, 2) : period?.kind === 'century' ? pick(3, 1, 21) * (period.index < 0 ? -1 : 1) : pick(3, 3, 9) * 10 + 1900);
  const parts: Parts = {
    year,
    month,
    day: like.day === undefined || month === undefined ? undefined : pick(2, 1, monthLength(year, month)),
    weekday: like.weekday === undefined ? undefined : pick(4, 1, 7),
    hour: like.hour === undefined ? undefined : like.twelve ? pick(5, 1, 12) : pick(5, 0, 23),
    minute: like.minute === undefined ? undefined : pick(6, 0, 59),
    zone: like.zone,
    twelve: like.twelve,
    portion: like.portion === undefined ? undefined : like.portion === 'firstHalf' || like.portion === 'secondHalf' ? (['firstHalf', 'secondHalf'] as const)[pick(7, 0, 1)] : (['early', 'mid', 'late'] as const)[pick(7, 0, 2)],
    deixis: like.deixis,
    habit: like.habit,
    period: period === undefined ? undefined : { kind: period.kind, index: period.kind === 'fiscal' ? year ?? 0 : period.kind === 'millennium' ? pick(3, 1, 4) * Math.sign(period.index) : index() },
    approximate: like.approximate,
    offset: like.offset === undefined ? undefined : pick(8, 1, 30) * Math.sign(like.offset) * (UNIT_DAYS[like.granularity as keyof typeof UNIT_DAYS] ?? 1),
  };
  return momentOf(parts, like.bearing, like.offset === undefined && like.deixis?.which !== 'ago' ? undefined : like.granularity);
}

test('law: what is written is read back', () => {
  const forms = [...englishSays.map(([text]) => ['English', text] as const), ...frenchSays.map(([text]) => ['French', text] as const)];
  let written = 0;
  let asked = 0;
  const check = (text: string, words: TimeVocabulary, seed: readonly number[]): void => {
    const tokens = tokenise(text);
    const mentions = recogniseTimes(tokens, words);
    const [like] = mentions;
    if (like === undefined || mentions.length > 1 || like.value.last !== undefined) return;
    const value = varied(like.value, seed);
    const replacement = writeMoment(value, like, tokens, words);
    asked++;
    if (replacement === undefined) return;
    written++;
    const fixed = text.slice(0, like.span.start) + replacement + text.slice(like.span.end);
    const [again, ...more] = recogniseTimes(tokenise(fixed), words);
    assert.ok(again !== undefined, fixed);
    // the style decides whether a full hour is "18:00" or "18 h": the same time, in another granularity
    if (value.hour !== undefined) assert.ok(['same', 'compatible'].includes(compareTimes(again.value, value)), `${text} → ${fixed}`);
    // a round number ("une vingtaine d'années") gives way to an exact one
    else assert.deepEqual({ ...again.value, approximate: value.approximate }, value, `${text} → ${fixed}`);
    assert.equal(more.length, 0, fixed);
  };
  fc.assert(fc.property(fc.constantFrom(...forms), fc.array(fc.nat(10000), { minLength: 9, maxLength: 9 }), ([language, text], seed) => check(text, language === 'French' ? fr : en, seed)), { numRuns: 6000 });
  // silence is allowed where the words around would have to change; it must not be the rule
  assert.ok(written / asked > 0.85, `${String(written)} of ${String(asked)}`);
});

test('a moment written over itself changes nothing', () => {
  for (const [says, words] of [[englishSays, en], [frenchSays, fr]] as const)
    for (const [text] of says) {
      const tokens = tokenise(text);
      for (const like of recogniseTimes(tokens, words)) assert.equal(writeMoment(like.value, like, tokens, words), text.slice(like.span.start, like.span.end), text);
    }
});
