// Two names: the same, perhaps the same, others, or nothing to compare.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { fold } from '../../text/fold.ts';
import type { Comparison } from '../facet.ts';
import { compareNames, slipped } from './compare.ts';
import type { Name } from './value.ts';

const name = (text: string, more: Partial<Name> = {}): Name => ({
  words: fold(text).replace(/\.-?|&/g, ' ').trim().split(/\s+/),
  text,
  acronym: /^\p{Lu}{2,}$/u.test(text),
  kind: undefined,
  gender: undefined,
  full: [],
  senses: new Map(),
  also: [],
  ambiguous: false,
  ...more,
});

const ROWS: readonly (readonly [Comparison, Name, Name])[] = [
  ['same', name('Timothee Lacroix'), name('Timothée Lacroix')],
  ['same', name('Rey'), name('Paul Rey')],
  ['same', name('P. Rey'), name('Paul Rey')],
  ['same', name('J.-P. Martin'), name('Jean-Pierre Martin')],
  ['same', name('Jean Pierre Martin'), name('Jean-Pierre Martin')],
  ['same', name('J. K. Rey'), name('J.K. Rey')],
  ['same', name('MistralAI'), name('Mistral AI')],
  ['same', name('Rolls Royce'), name('Rolls-Royce')],
  ['same', name('start-up Week'), name('startup week')],
  ['same', name('ORL'), name('Orvane Research Lab')],
  ['same', name('ARE', { also: [['agence', 'regionale', 'eau']] }), name('agence regionale eau')],
  ['same', name('Paul T. Rey'), name('Paul Rey')],
  ['same', name('Orvane'), name('Orvane Group', { kind: 'organisation' })],
  ['same', name('Université Velsor', { senses: new Map([['universite', ['university']]]) }), name('Velsor University', { senses: new Map([['university', ['university']]]) })],
  ['compatible', name('Anna Lindbergh'), name('Anna Lindberg')],
  ['compatible', name('Lindberg'), name('Lidberg')],
  ['compatible', name('Rey', { ambiguous: true }), name('Paul Rey')],
  ['compatible', name('Paul'), name('Paul Rey', { kind: 'person' })],
  ['compatible', name('Renault', { kind: 'person' }), name('Renault', { kind: 'organisation' })],
  ['different', name('Paul Rey'), name('Anne Rey')],
  ['different', name('Rey', { full: ['paul', 'rey'] }), name('Anne Rey')],
  ['different', name('Rey', { full: ['paul', 'rey'] }), name('Rey', { full: ['anne', 'rey'] })],
  ['different', name('P. Rey'), name('Anne Rey')],
  ['different', name('Martin'), name('Marin')],
  ['different', name('Windows'), name('Windows 11')],
  ['different', name('Llama 3'), name('Llama 2')],
  ['different', name('Orvane'), name('Velsor')],
  ['different', name('University Orvane'), name('University Velsor')],
  ['incomparable', name('Louis Renault', { kind: 'person' }), name('Renault', { kind: 'organisation' })],
  ['incomparable', name('Anne Rey', { kind: 'person' }), name('Velsor', { kind: 'place' })],
  ['incomparable', name('', { words: [] }), name('Velsor')],
];

for (const [wanted, a, b] of ROWS) {
  test(`${a.text} ~ ${b.text}: ${wanted}`, () => {
    assert.equal(compareNames(a, b), wanted);
    assert.equal(compareNames(b, a), wanted);
  });
}

test('two names that one document knows are no slips of each other', () => {
  assert.equal(compareNames(name('Morvane'), name('Morvine')), 'compatible');
  assert.equal(compareNames(name('Morvane'), name('Morvine'), () => true), 'different');
});

test('one slip in a word long enough, never its first letter, a digit or a plural', () => {
  const pairs: readonly (readonly [string, string, boolean])[] = [
    ['zuckerburg', 'zuckerberg', true], ['lacriox', 'lacroix', true], ['lacroix', 'lacrois', true], ['touvron', 'touvon', true],
    ['martin', 'marin', false], ['moss', 'mass', false], ['velsor', 'belsor', false], ['orvane', 'orvanes', false], ['gpt-44', 'gpt-45', false], ['orvane', 'orvane', false],
    ['montebrunois', 'montebrumoix', true], ['velsor', 'valsir', false],
  ];
  for (const [a, b, wanted] of pairs) assert.equal(slipped(a, b), wanted, `${a} ${b}`);
});
