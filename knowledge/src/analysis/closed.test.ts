// The bits of closed words against the tables they are taken from.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammar as en } from '../languages/en/grammar.ts';
import { grammar as fr } from '../languages/fr/grammar.ts';
import { CLOSED, closedBits, isClosed } from './closed.ts';

const words = (text: string): readonly string[] => text.split(' ');

for (const [language, grammar, examples] of [
  ['fr', fr, { be: 'est sont', negationOpener: "ne n'", definite: 'le la', possessive: 'son leurs', reflexive: "se s'", agent: 'par' }],
  ['en', en, { be: 'is were', modal: 'would may', support: 'did', negator: "not n't", definite: 'the', possessive: 'their my', agent: 'by', hearsay: 'reportedly' }],
] as const) {
  test(`${language}: a closed word is of its classes and an open one of none`, () => {
    for (const [name, list] of Object.entries(examples)) for (const word of words(list)) assert.ok(isClosed({ closed: closedBits(word, grammar) }, CLOSED[name as keyof typeof CLOSED]), `${word} ${name}`);
    for (const word of words('table velsor engineer ingenieur 2020')) assert.equal(closedBits(word, grammar), 0, word);
  });
  test(`${language}: every word of a table has its bit`, () => {
    for (const [bit, table] of [[CLOSED.be, grammar.beForms], [CLOSED.have, grammar.haveForms], [CLOSED.negator, grammar.negators], [CLOSED.restrictor, grammar.restrictors], [CLOSED.negativePronoun, grammar.negativePronouns], [CLOSED.uncertain, grammar.uncertain], [CLOSED.demonstrative, grammar.demonstratives], [CLOSED.cessative, grammar.cessatives], [CLOSED.continuative, grammar.continuatives]] as const) {
      for (const word of table) assert.notEqual(closedBits(word, grammar) & bit, 0, word);
    }
    for (const anaphor of grammar.referring.anaphors.keys()) assert.notEqual(closedBits(anaphor.split(' ').at(-1) ?? '', grammar) & CLOSED.anaphor, 0, anaphor);
  });
}

test('a word that is not there is of no class', () => assert.equal(isClosed(undefined, -1), false));
