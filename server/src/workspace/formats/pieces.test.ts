// The small parts of the converters: broken words, dates, raised signs, elements, lines of a page.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { dateIn } from './dates.ts';
import { joinLines, spellingsOf } from './hyphens.ts';
import { readJsonLd } from './jsonLd.ts';
import { metaOf } from './metaFields.ts';
import { raised } from './raised.ts';
import { cleanPage } from './tags.ts';

test('words that were broken are whole, compounds keep their hyphen', () => {
  const known = spellingsOf(['Le chasse-neige est garé.', 'The anticlimax was near.', 'un porte-avions']);
  const join = (before: string, after: string): string => joinLines(before, after, known);
  assert.equal(join('les investis-', 'sements prévus'), 'les investissements prévus');
  assert.equal(join('le sous-', 'préfet'), 'le sous-préfet');
  assert.equal(join('a-t-', 'il dit'), 'a-t-il dit');
  assert.equal(join('peut-', 'être'), 'peut-être');
  assert.equal(join('celui-', 'ci'), 'celui-ci');
  assert.equal(join('à Saint-', 'Orvan'), 'à Saint-Orvan');
  assert.equal(join('le chasse-', 'neige'), 'le chasse-neige');
  assert.equal(join('an anti-', 'climax'), 'an anticlimax');
  assert.equal(join('in mid-', '2023'), 'in mid-2023');
  assert.equal(join('a three-year-', 'old boat'), 'a three-year-old boat');
  assert.equal(join('twenty-', 'one boats'), 'twenty-one boats');
  assert.equal(join('the harb\u00ad', 'our'), 'the harbour');
  assert.equal(join('the gov-', 'ernment'), 'the government');
  assert.equal(join('the quay', 'of Orvane'), 'the quay of Orvane');
  assert.equal(join('2022-', '2023'), '2022-2023');
  assert.equal(join('it was new –', 'and dear'), 'it was new – and dear');
});

test('dates as files write them', () => {
  const dates = ['2024-07-09T10:00:00+02:00', "D:20240709100000+02'00'", 'D:20240709', 'D:2024', '20240709', '20240709T101500Z', 'Tue, 09 Jul 2024 23:00:00 -0500', '9 July 2024', 'July 9, 2024', 'Tue Jul 9 10:00:00 2024', '2024/07/09', '2024-07'];
  assert.deepEqual(dates.map(dateIn), [...Array(3).fill('2024-07-09'), '2024', ...Array(7).fill('2024-07-09'), '2024-07']);
  assert.deepEqual(['', 'yesterday', '1970-01-01T00:00:00Z', 'D:19700101000000Z', '2024-13-01', '99999999', '32 July 2024', '0001-01-01'].map(dateIn), Array(8).fill(undefined));
});

test('raised signs: powers and endings belong to their words, notes do not', () => {
  assert.deepEqual([raised('2', '46 000 m'), raised('3', '12 km'), raised('6', '10'), raised('er', 'le 1'), raised('e', 'XX')], ['²', '³', '⁶', 'er', 'e']);
  assert.deepEqual([raised('1', 'novembre'), raised('[3]', 'later'), raised('2', 'the dam'), raised('*', 'x'), raised('12', 'in 2023')], ['', '', '', '', '']);
});

test('what a file says of itself is taken where it says something', () => {
  assert.deepEqual(metaOf({ title: ['rapport.docx', 'Sans titre', ' Le  port '], author: ['https://x.example/a', 'admin', 'Paul Rey'], date: ['soon', 'July 9, 2024'], url: ['/relative', 'https://a.example/b'], language: ['xx', 'en_GB'] }), {
    title: 'Le port', author: 'Paul Rey', date: '2024-07-09', url: 'https://a.example/b', language: 'en',
  });
  assert.deepEqual(metaOf({}), {});
});

test('linked data: lists, graphs and references; what is broken says nothing', () => {
  const script = JSON.stringify([{ '@type': 'BreadcrumbList' }, { '@graph': [{ '@id': '#p', '@type': 'NewsMediaOrganization', name: 'The Post' }, { '@id': '#a', '@type': 'Person', name: 'Ines Rask' }, { '@type': ['Thing', 'ReportageNewsArticle'], name: 'A quay', author: { '@id': '#a' }, publisher: { '@id': '#p' }, mainEntityOfPage: { '@id': 'https://x.example/q' } }] }]);
  const { title, author, publisher, url, date } = readJsonLd(['{broken', 'null', '[[[]]]', script]);
  assert.deepEqual([title, author, publisher, url, date], ['A quay', 'Ines Rask', 'The Post', 'https://x.example/q', undefined]);
});

test('one pass over a page: what is no text goes, what is too deep is not opened', () => {
  const page = cleanPage('<!DOCTYPE html><HTML LANG=fr><head><title>T</title><script>if (a</p>b) "<x>"</script><style>p{}</style><meta name=a content="x>y"></head><body onload="f(\'>\')"><p>1 < 2<img src="a"><b>x</b><svg><path/></svg>', 400);
  assert.equal(page.html, '<!doctype html><html><head><title>T</title><meta name=a content="x>y"></head><body><p>1 < 2<b>x</b></body></html>');
  assert.equal(page.language, 'fr');
  assert.equal(cleanPage('<div><div><div><div>x</div>y</div></div>z</div>', 2).html.replace(/\s+/g, ''), '<!doctypehtml><html><head></head><body><div><div>xy</div>z</div></body></html>');
  assert.deepEqual(cleanPage('<script type="application/ld+json">{"a":1}</script><script>', 9).data, ['{"a":1}']);
});
