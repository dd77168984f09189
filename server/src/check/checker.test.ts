// The checker keeps what it read and judged. Whatever was kept, its findings are those of a checker that knows nothing.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openLanguages } from '../../../knowledge/src/languages/index.ts';
import { lexicon } from '../../../knowledge/src/languages/lexicon/index.ts';
import { emptyBase } from '../../../knowledge/src/base/base.ts';
import type { Span } from '../../../knowledge/src/text/span.ts';
import { drain } from '../../../knowledge/src/text/drain.ts';
import { createChecker } from './checker.ts';
import type { Finding } from './finding.ts';
import { foremost } from './foremost.ts';

const reader = openLanguages(lexicon(), undefined);
const article = (path: string, text: string) => ({ path, text, meta: {} });
const base = emptyBase(reader)
  .with(article('harbour.md', '# The harbour of Skerry\n\nThe harbour has 14 berths. Only three of them were sold in 2021. Mary Oake, the head of the company, left in March 2022. The company employs 250 people.'))
  .with(article('port.md', "# Le port de Skerry\n\nLe port compte 14 emplacements. Marie Chêne a quitté l'entreprise en mars 2022. Elle dirige le chantier de Lorne depuis 2023."));

const PARAGRAPHS = [
  '# The harbour of Skerry',
  'The harbour has 12 berths. Five of them were sold in 2020. They are **new**.',
  '## The company',
  'Mary Oake stayed. She is its head. The company employs *300 people*.',
  'Le port compte 15 emplacements. Marie Chêne est restée dans l’entreprise.',
  'Of the berths:\n\n- five were sold\n- *nine* are left',
  '| who | what |\n|---|---|\n| Mary Oake | head |\n| [Lorne](x.md) | yard |',
  '> “The harbour has 13 berths.” Oake said so.',
  'Oake said: “We sold three berths. It was in 2020.” The company employs 250 people. “Nobody left”, she adds.',
  '',
];
const WORDS = ['', ' ', '\n\n', 'three', ' 14 ', '. ', '**', '# ', 'Oake ', 'Skerry', 'é', '- ', '[Lorne]: y.md\n\n', '“', '” ', '"'];

/** In paragraphs, or in one long one, of which an edit leaves most sentences as they are. */
const draft = fc.tuple(fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 12 }), fc.constantFrom('\n\n', ' ')).map(([all, between]) => all.join(between));
const edit = fc.record({ at: fc.nat(10_000), removed: fc.nat(30), words: fc.constantFrom(...WORDS) });
const edited = (text: string, { at, removed, words }: { readonly at: number; readonly removed: number; readonly words: string }): string => {
  const where = at % (text.length + 1);
  return text.slice(0, where) + words + text.slice(where + removed);
};

test('after any edits the findings are those of a fresh check, though judging some versions was given up', () => {
  fc.assert(fc.property(draft, fc.array(fc.tuple(edit, fc.option(fc.nat(80))), { maxLength: 8 }), (first, edits) => {
    const kept = createChecker(reader);
    let text = first;
    kept.check(text, base, 'draft');
    for (const [one, stop] of edits) {
      text = edited(text, one);
      if (stop !== null) {
        const steps = kept.steps(text, base, 'draft');
        for (let i = 0; i < stop && steps.next().done !== true; i++);
      } else {
        const found = drain(kept.steps(text, base, 'draft'));
        const scratch = createChecker(reader).check(text, base);
        assert.deepEqual(found.all(), scratch);
        assert.deepEqual(found.problems(), foremost(scratch));
      }
    }
  }), { numRuns: 100 });
});

test('a checker that is used for many drafts, or given up halfway, keeps nothing that is wrong', () => {
  const kept = createChecker(reader);
  fc.assert(fc.property(draft, draft, fc.nat(300), (one, other, stop) => {
    const steps = kept.steps(one, base, 'draft');
    for (let i = 0; i < stop && steps.next().done !== true; i++);
    assert.deepEqual(kept.check(other, base, 'draft'), createChecker(reader).check(other, base));
    assert.deepEqual(kept.check(one, base), createChecker(reader).check(one, base));
  }), { numRuns: 60 });
});

test('a sentence that was told of its names in another way before is confirmed in its own words', () => {
  const kept = createChecker(reader);
  kept.check('Skerry Oake people. # The harbour of Skerry', base);
  const draft = 'They left. # The harbour of Skerry';
  const found = kept.check(draft, base);
  assert.deepEqual(found.map(({ draftAnswer }) => draftAnswer), ['harbour of Skerry']);
  assert.deepEqual(found, createChecker(reader).check(draft, base));
});

test('what is known of a sentence from before an article was changed keeps what it depends on: the sentence that its pronoun stands for', () => {
  const kept = createChecker(reader);
  const two = emptyBase(reader).with(article('harbour.md', 'Mary Oake is the head of the harbour company.'));
  const draft = 'Mary Oake stayed. She is the head of the harbour company.';
  const confirmed = kept.check(draft, two.with(article('other.md', 'Rain fell.')), 'draft');
  assert.ok(confirmed.some(({ verdict, sentence }) => verdict === 'supported' && sentence.startsWith('She')));
  const changed = two.with(article('other.md', 'Snow fell.'));
  assert.deepEqual(kept.check(draft, changed, 'draft'), confirmed);
  const other = draft.replace('Mary Oake', 'Claire Martin');
  assert.deepEqual(kept.check(other, changed, 'draft'), createChecker(reader).check(other, changed));
});

test('the stretch that is seen is judged before all others: with the findings that it has in the end', () => {
  const inside = (findings: readonly Finding[], { start, end }: Span) => findings.filter(({ span, verdict }) => verdict !== 'notice' && start <= span.start && span.end <= end);
  fc.assert(fc.property(draft, fc.nat(2000), fc.nat(400), (text, at, length) => {
    const seen = { start: at % (text.length + 1), end: (at % (text.length + 1)) + length };
    const steps = createChecker(reader).steps(text, base, 'draft', undefined, () => seen);
    const parts: (readonly Finding[])[] = [];
    let end = steps.next();
    for (; end.done !== true; end = steps.next()) if (end.value !== undefined) parts.push(end.value.all());
    assert.deepEqual(end.value.all(), createChecker(reader).check(text, base));
    assert.equal(parts.length, 1);
    assert.deepEqual(inside(parts[0] ?? [], seen), inside(end.value.all(), seen));
  }), { numRuns: 60 });
});

test('a name that changes which articles the draft is about: what was edited is told at once, the rest as it was, and in the end all is right', () => {
  const both = emptyBase(reader)
    .with(article('a.md', 'Paul Rey founded Orvane in 2004. Orvane employs 300 people.'))
    .with(article('b.md', 'Claire Martin leads Velsor. Velsor employs 900 people.'));
  const before = 'Paul Rey founded Orvane in 2006. Orvane employs 300 people.\n\nThe weather was fine in April.';
  const after = before.replace('The weather was fine in April.', 'Velsor employs 800 people, says Claire Martin.');
  const checker = createChecker(reader);
  checker.check(before, both, 'draft');
  const steps = checker.steps(after, both, 'draft');
  const parts: (readonly Finding[])[] = [];
  let end = steps.next();
  for (; end.done !== true; end = steps.next()) if (end.value !== undefined) parts.push(end.value.all());
  assert.deepEqual(end.value.all(), createChecker(reader).check(after, both));
  assert.deepEqual(end.value.told().filter(({ verdict }) => verdict === 'conflict').map(({ draftAnswer, sourceAnswer }) => [draftAnswer, sourceAnswer]), [['2006', '2004'], ['800', '900']]);
  assert.deepEqual(parts, [end.value.all()]);
  // nothing is told beforehand where the articles stay the same
  for (const told of checker.steps(after.replace('800', '900'), both, 'draft')) assert.equal(told, undefined);
});

test('a title that is written: its draft is told of at once as it was, and in the end all is right', () => {
  const both = emptyBase(reader).with(article('a.md', 'Paul Rey founded Orvane in 2004. Orvane employs 300 people.'));
  const lines = Array.from({ length: 30 }, (_, k) => (k % 3 === 0 ? 'Orvane employs 400 people.' : k % 3 === 1 ? 'Paul Rey founded Orvane in 2006.' : 'The weather was fine.'));
  const before = `# On the shore\n\n${lines.join(' ')}`;
  const after = before.replace('shore', 'shores');
  const checker = createChecker(reader);
  const first = checker.check(before, both, 'draft');
  assert.ok(first.some(({ verdict }) => verdict === 'conflict'));
  const parts: (readonly Finding[])[] = [];
  const steps = checker.steps(after, both, 'draft');
  let end = steps.next();
  for (; end.done !== true; end = steps.next()) if (end.value !== undefined) parts.push(end.value.all());
  assert.deepEqual(end.value.all(), createChecker(reader).check(after, both));
  assert.deepEqual(parts.map((part) => part.map(({ span, draftAnswer }) => [span, draftAnswer])), [first.map(({ span, draftAnswer }) => [{ start: span.start + 1, end: span.end + 1 }, draftAnswer])]);
});

test('a name that stands in many sentences: what was found in them is told at once, though it means somebody else now', () => {
  const both = emptyBase(reader).with(article('a.md', 'Paul Rey founded Orvane in 2004. Anna Rey founded Velsor in 2010.'));
  const before = ['A visitor came to the yard.', ...Array.from({ length: 25 }, () => 'Rey founded Orvane in 2006.')].join('\n\n');
  const after = before.replace('A visitor', 'Anna Rey');
  const checker = createChecker(reader);
  const first = checker.check(before, both, 'draft').filter(({ verdict }) => verdict === 'conflict');
  assert.equal(first.length, 25);
  const parts: (readonly Finding[])[] = [];
  const steps = checker.steps(after, both, 'draft');
  let end = steps.next();
  for (; end.done !== true; end = steps.next()) if (end.value !== undefined) parts.push(end.value.told());
  assert.deepEqual(end.value.all(), createChecker(reader).check(after, both));
  const shown = ({ span, draftAnswer }: Finding): unknown => [{ start: span.start, end: span.end }, draftAnswer];
  const moved = after.length - before.length;
  assert.deepEqual(parts.map((part) => part.map(shown)), [first.map((finding) => shown({ ...finding, span: { start: finding.span.start + moved, end: finding.span.end + moved } }))]);
});

test('a base that changed judges anew', () => {
  const checker = createChecker(reader);
  const text = PARAGRAPHS.join('\n\n');
  const before = checker.check(text, base, 'draft');
  const changed = base.without(['port.md']).with(article('harbour.md', 'The harbour has 12 berths.'));
  assert.notDeepEqual(checker.check(text, changed, 'draft'), before);
  assert.deepEqual(checker.check(text, changed, 'draft'), createChecker(reader).check(text, changed));
  assert.deepEqual(checker.check(text, base, 'draft'), before);
  assert.ok(before.some((f) => f.verdict === 'conflict'));
});

test('an article that has nothing to do with a draft costs it nothing, and a base that changes step by step gives what a new one gives', () => {
  const checker = createChecker(reader);
  const text = PARAGRAPHS.join('\n\n');
  const derivations = (of: typeof base) => checker.check(text, of, 'draft').map((f) => f.derivation);
  // large enough that an article more is no other size
  const large = Array.from({ length: 400 }, (_, k) => article(`${k}.md`, `Zelmar ${k} sings of rain. Ortal ${k} dances.`)).reduce((all, one) => all.with(one), base);
  const before = derivations(large);
  const after = derivations(large.with(article('other.md', 'Brunol sleeps.')));
  assert.ok(before.length > 0 && before.every((one, k) => one === after[k]), 'judged again');
  let changing = large;
  for (const [path, said] of [['harbour.md', 'The harbour has 12 berths.'], ['3.md', 'Zelmar left.'], ['harbour.md', 'The harbour of Skerry has 40 berths.']] as const) {
    changing = changing.with(article(path, said));
    assert.deepEqual(checker.check(text, changing, 'draft'), createChecker(reader).check(text, changing));
  }
});

test('law: whatever is edited, in the draft and in the articles, the findings are those of a fresh check', () => {
  const written = fc.constantFrom(article('other.md', 'Rain fell.'), article('other.md', 'Snow fell.'), article('other.md', 'The harbour has 12 berths.'), article('port.md', 'Marie Chêne dirige le chantier de Lorne.'));
  const who = fc.record({ from: fc.constantFrom('Mary Oake', 'Marie Chêne', 'Claire Martin'), to: fc.constantFrom('Mary Oake', 'Marie Chêne', 'Claire Martin', 'Paul Rey') });
  fc.assert(fc.property(draft, fc.array(fc.oneof(edit, who, written), { maxLength: 10 }), (first, changes) => {
    const kept = createChecker(reader);
    let [text, articles] = [first, base];
    for (const change of changes) {
      if ('path' in change) articles = articles.with(change);
      else text = 'from' in change ? text.replace(change.from, change.to) : edited(text, change);
      assert.deepEqual(kept.check(text, articles, 'draft'), createChecker(reader).check(text, articles));
    }
  }), { numRuns: 60 });
});

test('a draft says its language in its front matter; what belongs to no language is read in it', () => {
  const languageOf = (head: string): string => /^ *(fr|en) {2}Oake, Skerry\./m.exec(createChecker(reader).explain(`${head}\n\nOake, Skerry.`, base))?.[1] ?? '';
  for (const head of ['---\nlang: fr\n---', '---\r\nlanguage: "fr-CA" # ici\r\n---', '---\nlangue: français\n---', '---\nLang: French\n---', '+++\nlang = \'fr\'\n+++']) assert.equal(languageOf(head), 'fr', head);
  for (const head of ['---\nlang: en_GB\n---', '---\nlanguage: English\n---', '+++\nlang = "en"\n+++', '', '---\nlang: français']) assert.equal(languageOf(head), 'en', head);
});
