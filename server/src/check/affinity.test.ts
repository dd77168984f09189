// A draft is about the articles that name what it names; what the others say answers nothing in it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openLanguages } from '../../../knowledge/src/languages/index.ts';
import { lexicon } from '../../../knowledge/src/languages/lexicon/index.ts';
import { emptyBase } from '../../../knowledge/src/base/base.ts';
import { articlesAbout } from './affinity.ts';
import { createChecker } from './checker.ts';

const reader = openLanguages(lexicon(), undefined);
const base = Object.entries({
  'orvane.md': '# Orvane\n\nOrvane is led by Claire Martin. The company has 140 employees in France.',
  'velsor.md': '# Velsor\n\nVelsor is chaired by Paul Rey. The group has 95 employees in France. The ticket costs 28 euros.',
  'mill.md': '# The mill\n\nClaire Dubosc sold the mill in France in 2021 for 3 million euros.',
}).reduce((all, [path, text]) => all.with({ path, text, meta: { language: 'en' } }), emptyBase(reader));
const about = (draft: string): readonly string[] | undefined => {
  const [article] = emptyBase(reader).with({ path: 'draft.md', text: draft, meta: { language: 'en' } }).articles;
  const found = article && articlesAbout(article.document, base);
  return found && [...found].map(({ path }) => path).sort();
};

test('the articles that share a name; a given name and a country are no tie', () => {
  assert.deepEqual(about('Claire Martin leads Orvane in France.'), ['orvane.md']);
  assert.deepEqual(about('Claire Martin leads Orvane. Paul Rey does not know her.'), ['orvane.md', 'velsor.md']);
});

test('one name in common, or none, tells nothing', () => {
  assert.equal(about('Orvane grew in France.'), undefined);
  assert.equal(about('The ticket costs 30 euros.'), undefined);
});

test('an article about something else raises nothing, whatever its numbers', () => {
  const { check } = createChecker(reader);
  const wrong = (draft: string): readonly string[] => check(draft, base).filter((f) => f.verdict === 'conflict').map((f) => draft.slice(f.span.start, f.span.end));
  assert.deepEqual(wrong('Claire Martin leads Orvane. The ticket costs 30 euros.'), []);
  assert.deepEqual(wrong('Paul Rey chairs Velsor. The ticket costs 30 euros.'), ['30 euros']);
});
