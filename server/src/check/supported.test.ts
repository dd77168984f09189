// What confirms a claim, and what only looks as if it did.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { findingsIn } from '../testing/verdicts.ts';

/** The words of the draft that are confirmed. */
const confirmedIn = (source: string, draft: string, date?: string): readonly string[] =>
  findingsIn(source, draft, date)
    .filter((f) => f.verdict === 'supported')
    .map((f) => draft.slice(f.span.start, f.span.end));

/** Are these words of the draft confirmed, or any where none are given? */
const confirms = (source: string, draft: string, words = '', date?: string): boolean => confirmedIn(source, draft, date).some((said) => said.includes(words));

test('what will be confirms what is, and what may be confirms what will be', () => {
  const fair = 'The winner of the Velsor fair will receive 600 euros.';
  assert.equal(confirms(fair, 'The winner of the Velsor fair receives 600 euros.', '600 euros'), true);
  assert.equal(confirms(fair, 'Le vainqueur de la foire de Velsor reçoit 600 euros.', '600 euros'), true);
  assert.equal(confirms('Orvane ferries can carry twelve bicycles.', 'Orvane ferries will carry twelve bicycles.', 'twelve bicycles'), true);
});

test('what will be does not confirm what was', () => {
  const shop = 'Paul Rey will run the Velsor bakery with 14 apprentices.';
  assert.equal(confirms(shop, 'Paul Rey ran the Velsor bakery with 14 apprentices.'), false);
  assert.equal(confirms(shop, 'Paul Rey used to run the Velsor bakery with 14 apprentices.'), false);
  assert.equal(confirms(shop, 'Paul Rey a dirigé la boulangerie de Velsor avec 14 apprentis.'), false);
});

test('a clause with a verb and a subject of its own does not share the mood of the one before it', () => {
  const spare = 'The warranty of the Velsor lamp has been extended to five years.';
  assert.equal(confirms(spare, 'The spare part will be sold, and the warranty of the Velsor lamp now lasts five years.', 'five years'), true);
});

test('two years more are no two years', () => {
  assert.equal(confirms('The warranty of the Velsor lamp has been extended from two years to five.', 'The warranty of the Velsor lamp is two years longer than before.', 'two years'), false);
});

test('the years between two events that are dated in two sentences', () => {
  const life = 'Claire Martin was born in Velsor on 7 November 1867. She moved to Paris in 1891. Claire Martin married Paul Rey in 1895. The Orvane mill opened in 1902. Claire Martin died on 4 July 1934.';
  assert.equal(confirms(life, 'Claire Martin died at the age of 66.', '66'), true);
  assert.equal(confirms(life, 'Claire Martin s’éteint à 66 ans.', '66 ans'), true);
  assert.equal(confirms(life, 'Claire Martin s’éteint à 68 ans.', '68 ans'), false);
  assert.equal(confirms(life, 'The Orvane mill opened seven years after her marriage.', 'seven years'), true);
  assert.equal(confirms(life, 'The Orvane mill opened nine years after her marriage.', 'nine years'), false);
  assert.equal(confirms('Orvane was founded in 1887 by Paul Rey.', 'Orvane is 138 years old.', '138 years', '2025-03-11'), true);
  assert.equal(confirms('Orvane was founded in 1887 by Paul Rey.', 'Velsor is 138 years old.', '138 years', '2025-03-11'), false);
});

test('a gap is one of what the sentence before tells', () => {
  const fair = 'The Velsor fair sold 61,400 tickets, against 56,300 last year.';
  assert.equal(confirms(fair, 'The Velsor fair sold many tickets. The gap reached over 5,000 entries.', '5,000'), true);
  assert.equal(confirms(fair, 'The Orvane race drew a crowd. The gap reached over 5,000 entries.', '5,000'), false);
});

test('what is had of none is not done, and what counts "of the members\' land" counts the land', () => {
  const land = "Only 9% of the members' land is irrigated.";
  assert.equal(confirms(land, 'More than 90% of the land has no irrigation.', '90%'), true);
  assert.equal(confirms(land, 'Less than a tenth of the land is irrigated.', 'a tenth'), true);
});

test('how long it has been so, of the one who is in post since a day', () => {
  const post = 'Claire Martin, in post since July 2023, won the Velsor race.';
  assert.equal(confirms(post, 'Claire Martin has led the team for less than two years.', 'two years', '2025-05-25'), true);
  assert.equal(confirms(post, 'Claire Martin has led the team for more than four years.', 'four years', '2025-05-25'), false);
});

test('what stands between, or is said of another, is not confirmed with the clause', () => {
  const quits = 'The resignation of Claire Martin, who led the Velsor team, was announced in Orvane.';
  assert.equal(confirms(quits, 'Claire Martin, who led the Orvane archive, has resigned.', 'archive'), false);
  assert.equal(confirms('Owners of the Velsor lamp can replace the battery themselves.', 'The battery of the Velsor lamp can only be replaced by a technician.', 'can only'), false);
  assert.equal(confirms('The Velsor tram is no longer running; the Orvane ferry is.', 'The Orvane ferry is no longer running.', 'no longer running'), false);
});

test('nobody was hurt where there were no injuries, and that tells nothing of damage', () => {
  const fire = 'There were no deaths in the hall and no damage.';
  assert.equal(confirms('There were no deaths and no signs of water damage.', 'Nobody died.', 'died'), true);
  assert.equal(confirms('There were no deaths and no signs of water damage.', 'Personne n’est mort.', 'mort'), true);
  assert.equal(confirms(fire, 'Nobody was arrested.'), false);
});

test('what began on a day has been so since then', () => {
  const post = 'Claire Martin has been mayor of Velsor since 2013.';
  assert.equal(confirms(post, 'The mayor of Velsor, Claire Martin, took office in 2013.', '2013'), true);
  assert.equal(confirms(post, 'Claire Martin est devenue maire de Velsor en 2013.', '2013'), true);
  assert.equal(confirms(post, 'Claire Martin est devenue maire de Velsor en 2014.', '2014'), false);
});

test('a delay is no length of time', () => {
  const works = 'The works on the Velsor dam lasted two years.';
  assert.equal(confirms(works, 'Les travaux du barrage de Velsor ont pris deux ans de retard.', 'deux ans'), false);
  assert.equal(confirms('The works on the Velsor dam ended two years later than planned.', 'Les travaux du barrage de Velsor ont pris deux ans de retard.', 'deux ans'), true);
  assert.equal(confirms('A power cut delayed the screening of the film by two hours.', 'The screening of the film lasts two hours.', 'two hours'), false);
});

test('the age of a company whose founding is told elsewhere in the article', () => {
  const mill = 'The Orvane mill employs 40 people. It makes paper. Founded in 1887, the Orvane mill exports to Spain.';
  assert.equal(confirms(mill, 'The Orvane mill, more than 130 years old, makes paper.', '130 years', '2025-03-11'), true);
  assert.equal(confirms(mill, 'Le moulin Orvane, vieux de plus de 150 ans, fabrique du papier.', '150 ans', '2025-03-11'), false);
});
