// Writes the schemas of `claimcheck.json` from the settings of package.json, so that both always say the same. The build
// runs it; what it writes is under version control, since editors read it from the repository.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { contributes: { configuration }, repository } = manifest;
const PREFIX = 'claimcheck.';
const HEAD = {
  en: { file: 'claimcheck.schema.json', title: 'Claimcheck', description: 'What a project says of itself to Claimcheck, whoever works on it and in whatever editor.' },
  fr: { file: 'claimcheck.schema.fr.json', title: 'Claimcheck', description: 'Ce qu’un projet dit de lui-même à Claimcheck, qui que soit la personne qui y travaille et quel que soit son éditeur.' },
};

mkdirSync('schemas', { recursive: true });
for (const [language, { file, title, description }] of Object.entries(HEAD)) {
  const words = JSON.parse(readFileSync(language === 'en' ? 'package.nls.json' : `package.nls.${language}.json`, 'utf8'));
  const properties = { $schema: { type: 'string' } };
  for (const [key, setting] of Object.entries(configuration.properties)) {
    if (setting.scope !== 'resource') continue; // what is a person's own is not the project's
    const [first, second] = key.slice(PREFIX.length).split('.');
    const schema = schemaOf(setting, words, language);
    if (second === undefined) properties[first] = schema;
    else (properties[first] ??= { type: 'object', additionalProperties: false, properties: {} }).properties[second] = schema;
  }
  const $id = `${repository.url.replace('github.com', 'raw.githubusercontent.com').replace(/\.git$/, '')}/main/schemas/${file}`;
  const schema = { $schema: 'http://json-schema.org/draft-07/schema#', $id, title, description, type: 'object', additionalProperties: false, allowComments: true, allowTrailingCommas: true, properties };
  writeFileSync(`schemas/${file}`, `${JSON.stringify(schema, null, 2)}\n`);
}

/** A setting as a part of the schema: its own words, and none of those that only VS Code's settings know. */
function schemaOf({ scope: _scope, order: _order, markdownDescription, description, markdownEnumDescriptions, ...rest }, words, language) {
  const said = plain(translated(markdownDescription ?? description, words), language);
  const enumDescriptions = markdownEnumDescriptions && { enumDescriptions: markdownEnumDescriptions };
  return { description: said, ...translatedAll({ ...rest, ...enumDescriptions }, words) };
}

/** Without Markdown: links are their words, and a setting is called what it is called in the file. */
function plain(text, language) {
  const folder = language === 'fr' ? ['au dossier de l’espace de travail', 'au dossier de ce fichier'] : ['the workspace folder', 'the folder of this file'];
  return text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replace(/`#claimcheck\.([\w.]+)#`/g, '$1').replaceAll('`', '').replace(folder[0], folder[1]);
}

function translated(text, words) {
  return text.replace(/^%(.+)%$/, (_, key) => words[key]);
}

function translatedAll(value, words) {
  return typeof value === 'string' ? translated(value, words)
  : Array.isArray(value) ? value.map((one) => translatedAll(one, words))
  : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, translatedAll(one, words)]))
  : value;
}
