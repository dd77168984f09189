// Every draft of test-fixtures/ against its articles: what is marked is reported, nothing else is, and fixes hold.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { applyFix, compareFindings, differences, sayExpectation, sayFinding } from '../testing/fixtureCompare.ts';
import { baseShelf, builtEngine, knownBreaches, readFixtures, type Fixture } from '../testing/fixtureFiles.ts';
import type { Expectation } from '../testing/fixtureMarkers.ts';
import { intersects } from '../../../knowledge/src/text/span.ts';
import type { Finding } from './finding.ts';

const fixtures = readFixtures();
const { checker, nothing } = builtEngine();
const shelf = baseShelf({ nothing });
const checked = new Map<string, readonly Finding[]>();
const findingsOf = (f: Fixture): readonly Finding[] => {
  const known = checked.get(f.path) ?? checker.check(f.text, shelf(f.sources));
  checked.set(f.path, known);
  return known;
};
const indent = (text: string): string => text.replace(/^/gm, '      ');

/** The two lists, with the derivation of each sentence they speak of. */
function report(f: Fixture): string {
  const findings = findingsOf(f);
  const { missed, unexpected, changed } = compareFindings(f.text, f.markers.expectations, findings);
  const why = (at: { readonly start: number; readonly end: number }): string => indent(checker.explain(f.text, shelf(f.sources), at));
  const near = (e: Expectation): string => {
    const beside = findings.find((one) => one.verdict === 'conflict' && intersects(one.span, e.span));
    return beside === undefined ? '' : `\n    is: ${differences(f.text, e, beside).join(', ')}`;
  };
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['missed', missed.map((e) => `${e.line}: ${sayExpectation(e)}${near(e)}\n${why(e.span)}`)],
    ['not expected', unexpected.map((one) => `${sayFinding(f.text, one)}\n${why(one.span)}`)],
    ['no longer so: move the paragraph to drafts/ or silence/, or correct its marker', changed.map((e) => `${e.line}: ${e.state} ${sayExpectation(e)}\n${why(e.span)}`)],
  ];
  return lists.filter(([, all]) => all.length > 0).map(([title, all]) => `${f.path}\n  ${title}\n${all.map((one) => `    ${one}`).join('\n')}`).join('\n');
}

test('every fixture is well formed', () => {
  assert.deepEqual(fixtures.flatMap((f) => f.problems.map((p) => `${f.path}: ${p}`)), []);
  assert.deepEqual(fixtures.filter((f) => f.kind !== 'gaps' && (f.markers.gaps.length > 0 || f.markers.expectations.some((e) => e.state !== 'expected'))).map((f) => f.path), [], 'gaps stand in gaps/');
  assert.deepEqual(fixtures.filter((f) => f.kind === 'gaps' && f.markers.gaps.length === 0).map((f) => f.path), [], 'a gap has its reason');
  assert.deepEqual(fixtures.filter((f) => f.kind === 'drafts' && f.markers.expectations.length === 0).map((f) => f.path), [], 'a draft expects something');
  assert.deepEqual(fixtures.filter((f) => f.kind === 'silence' && f.markers.expectations.some((e) => e.code !== 'supported')).map((f) => f.path), [], 'silence expects no conflict');
});

test('every fixture has its twin in the other language, with the same codes in the same order', () => {
  const codes = (f: Fixture): string => `${f.twin} ${f.markers.expectations.filter((e) => e.state !== 'wrong').map((e) => e.code).join(' ')}`;
  assert.deepEqual(fixtures.filter((f) => f.language === 'fr').map(codes), fixtures.filter((f) => f.language === 'en').map(codes));
});

test('silence is as large as the rest', () => {
  const conflicts = fixtures.flatMap((f) => f.markers.expectations).filter((e) => e.code !== 'supported' && e.state !== 'wrong').length;
  const quiet = fixtures.filter((f) => /\/silence\//.test(f.path)).reduce((n, f) => n + f.text.split(/\n{2,}/).length, 0);
  assert.ok(quiet >= conflicts, `${quiet} paragraphs of silence, ${conflicts} conflicts`);
});

for (const f of fixtures) {
  test(f.path, () => {
    const differing = report(f);
    if (differing !== '') assert.fail(differing);
  });
}

/** What a gap reports may be wrong in every respect. */
const sound = fixtures.filter((f) => f.kind !== 'gaps');

test('a fix, applied, removes its finding and adds none', () => {
  const wrong = sound.flatMap((f) => {
    const conflicts = findingsOf(f).filter((one) => one.verdict === 'conflict');
    return conflicts.flatMap((one) => one.fixes.flatMap((fix) => {
      const fixed = applyFix(f.text, fix);
      const end = Math.max(one.span.end, ...fix.edits.map((e) => e.span.end));
      // What stands behind the fix has moved; what it touched is looked at where it now stands.
      const moved = fixed.length - f.text.length;
      const before = new Set(conflicts.filter((c) => c !== one).map((c) => `${c.code} ${c.span.start >= end ? c.span.start + moved : c.span.start}`));
      const after = checker.check(fixed, shelf(f.sources)).filter((c) => c.verdict === 'conflict');
      return after.filter((c) => !before.has(`${c.code} ${c.span.start}`)).map((c) => `${f.path}: after ${sayFinding(f.text, one)} comes ${sayFinding(fixed, c)}`);
    }));
  });
  assert.deepEqual([...wrong].sort(), knownBreaches('fix'));
});

test('a fix keeps the markup around its words', () => {
  const marks = (text: string): string => text.replace(/[^*_`[\]()<>|]/g, '');
  const wrong = sound.flatMap((f) => findingsOf(f).flatMap((one) => one.fixes.filter((fix) => marks(applyFix(f.text, fix)) !== marks(f.text)).map(() => `${f.path}: ${sayFinding(f.text, one)}`)));
  assert.deepEqual(wrong, []);
});
