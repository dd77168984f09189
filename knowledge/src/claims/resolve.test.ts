// What pronouns and bare nouns may stand for: nearest and most prominent first, in agreement, at most four.
import { strict as assert } from 'node:assert';
import { before, test } from 'node:test';
import { openLanguages, type Languages } from '../languages/index.ts';
import { readMarkdown } from '../markdown/readMarkdown.ts';
import { itemAt, readDocument, type Placed } from './document.ts';
import { noReadingCache } from './readingCache.ts';
import { resolve } from './resolve.ts';

let languages: Languages = openLanguages(undefined);

before(async () => {
  // Not a literal: the script is plain JavaScript and stays out of the bundle.
  const script = `file://${process.cwd()}/scripts/build-french-lexicon.mjs`;
  const { compileFrenchLexicon } = (await import(script)) as { readonly compileFrenchLexicon: () => Uint8Array };
  languages = openLanguages(compileFrenchLexicon());
});

/** The antecedents of a word of the last sentence, as written. */
function antecedents(text: string, word: string, language: 'fr' | 'en'): readonly string[] {
  const document = readDocument(readMarkdown(text).prose, languages, language, noReadingCache);
  const placed = document.sentences.at(-1) as Placed;
  const { block, items } = placed.sentence;
  const item = items.find((i) => block.slice(i.span.start, i.span.end).toLowerCase() === word);
  assert.ok(item !== undefined, `no item ${word}`);
  return (resolve(document, placed, languages.lexicon).get(item.index) ?? []).map((r) => {
    const found = itemAt(document, r);
    const sentence = document.sentences[r.sentence]?.sentence;
    return sentence?.block.slice(found.span.start, found.span.end) ?? '';
  });
}

/** text · word · first antecedent · words that may not be among them */
const ENGLISH: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['Anna Reed runs the museum. She lives in Porto.', 'she', 'Anna Reed', ['museum', 'Porto']],
  ['The museum hired Tom Willis. He left in May.', 'he', 'Tom Willis', ['museum']],
  ['The museum closed in May. It will open again.', 'it', 'museum', []],
  ['Tom Willis sold the museum. It was losing money.', 'it', 'museum', []],
  ['Three engineers left the firm. They founded a rival.', 'they', 'engineers', []],
  ['Anna Reed and Tom Willis left the firm. They founded a rival.', 'they', 'Anna Reed', []],
  ['Anna Reed met Tom Willis and hired him.', 'him', 'Tom Willis', ['Anna Reed']],
  ['Anna Reed sold her bakery.', 'her', 'Anna Reed', []],
  ['The bank closed its branch.', 'its', 'bank', []],
  ['The mayor, Olga Stern, opened the park. She resigned.', 'she', 'Olga Stern', ['park']],
  ['Norvex makes shoes. The company employs ten people.', 'company', 'Norvex', []],
  ['The chief executive, Tom Willis, left Norvex. The company is in Porto.', 'company', 'Norvex', ['Tom Willis']],
];

const FRENCH: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['La banque a quitté Porto. Elle emploie dix personnes.', 'elle', 'banque', []],
  ['Le musée a racheté la collection. Elle compte cent tableaux.', 'elle', 'collection', ['musée']],
  ['La commune a vendu le musée. Il a fermé en mai.', 'il', 'musée', ['commune']],
  ['Trois ingénieurs ont quitté la banque. Ils ont fondé une rivale.', 'ils', 'ingénieurs', []],
  ['La banque a été fondée en 1990. Deux cents personnes y travaillent.', 'y', 'banque', []],
  ['Le directeur, Paul Kerbrat, a démissionné. Il dirigeait le musée.', 'il', 'Paul Kerbrat', []],
  ['Paul Kerbrat a vendu sa boulangerie.', 'sa', 'Paul Kerbrat', []],
  ['En mai, Norvex a fermé une usine. L’entreprise emploie dix personnes.', 'entreprise', 'Norvex', []],
  ['Le groupe Norvex a signé un accord. Ce groupe fabrique des chaussures.', 'groupe', 'groupe', []],
];

for (const [language, rows] of [['en', ENGLISH], ['fr', FRENCH]] as const) {
  for (const [text, word, first, not] of rows) {
    test(`${language}: ${word} in «${text}»`, () => {
      const found = antecedents(text, word, language);
      assert.equal(found[0], first, found.join(' · '));
      assert.deepEqual(found.filter((f) => not.includes(f)), []);
      assert.ok(found.length <= 4);
    });
  }
}
