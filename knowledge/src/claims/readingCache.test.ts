// Which words of a block are told to be names everywhere in its document.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { tokenise } from '../analysis/tokenise.ts';
import { capitalsOf } from './readingCache.ts';

const told = (text: string): readonly string[] => capitalsOf(text, tokenise(text)).inside;
const alone = (text: string): readonly string[] => capitalsOf(text, tokenise(text)).alone;

test('a capital inside a sentence tells a name', () => {
  assert.deepEqual(told('Le siège de Velsor est à Lorne.'), ['velsor', 'lorne']);
  assert.deepEqual(alone('Le siège de Velsor est près de la ville de Lorne.'), ['velsor', 'lorne']);
});

test('a word that begins sentences is none: it stands there when the full stop before it is not typed yet', () => {
  assert.deepEqual(told('La société a été fondée par Anne Le nouveau quai accueille 300 visiteurs.'), ['anne']);
  assert.deepEqual(told('It was founded by Anne The new quay is open.'), ['anne']);
  assert.deepEqual(alone('Il a quitté la société. Selon elle, Les habitants le savent.'), []);
});

test('before another capital it is a part of a name', () => {
  assert.deepEqual(told('Elle écrit pour le journal Le Courrier.'), ['le', 'courrier']);
});
