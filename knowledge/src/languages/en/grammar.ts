// The closed words of English. Folded: lower case, no accents, straight apostrophe.
import type { Grammar, Mood, Pronoun } from '../../analysis/grammar.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const map = <V>(rows: readonly (readonly [string, V])[]): ReadonlyMap<string, V> =>
  new Map(rows.flatMap(([words, value]) => words.trim().split(/\s+/).map((w) => [w, value] as const)));
const refers = (who: Pronoun['refers'], part: Pronoun['part']): Pronoun => ({ refers: who, part });

export const grammar: Grammar = {
  determiners: set(`the a an this that these those my your his her its our their each every some any no all both several many few most other another such what which whose`),
  definite: set('the this that these those his her its their'),
  demonstratives: set('this that these those'),
  possessives: map<Pronoun>([['his', refers('he', 'possessive')], ['her', refers('she', 'possessive')], ['its', refers('it', 'possessive')], ['their', refers('they', 'possessive')]]),
  pronouns: map<Pronoun>([
    ['he', refers('he', 'subject')],
    ['she', refers('she', 'subject')],
    ['it', refers('it', 'subject')],
    ['they those', refers('they', 'subject')],
    ['him', refers('he', 'object')],
    ['them', refers('they', 'object')],
    ['his', refers('he', 'possessive')],
    ['her', refers('she', 'object')],
    ['himself herself itself themselves', refers('none', 'object')],
    ['i we you me us one who whoever there here something anything nothing everything someone anyone everyone nobody everybody somebody anybody', refers('none', 'subject')],
  ]),
  prepositions: map([
    ['of', 'of'],
    ["'s", 'of'],
    ['to', 'to'],
    ['in within inside into among amongst', 'in'],
    ['on upon onto', 'on'],
    ['under beneath below', 'under'],
    ['at', 'at'],
    ['by', 'by'],
    ['for', 'for'],
    ['with', 'with'],
    ['without', 'without'],
    ['against', 'against'],
    ['between', 'between'],
    ['towards toward', 'toward'],
    ['since', 'since'],
    ['during', 'during'],
    ['before', 'before'],
    ['after', 'after'],
    ['until till', 'until'],
    ['despite notwithstanding', 'despite'],
    ['from off', 'from'],
    ['about concerning regarding over', 'about'],
    ['as like', 'as'],
    ['outside', 'outside'],
    ['behind', 'behind'],
    ['above', 'above'],
    ['near beside', 'near'],
    ['via through throughout across along around', 'through'],
    ['than', 'than'],
    ['per', 'per'],
  ]),
  relatives: map<'subject' | 'object' | 'of' | 'place' | 'any'>([
    ['who which', 'subject'],
    ['that', 'any'],
    ['whom', 'object'],
    ['whose', 'of'],
    ['where', 'place'],
  ]),
  coordinators: set('and or but nor yet plus'),
  subordinators: map<'fact' | 'condition' | 'purpose' | 'content'>([
    ['if unless provided whether', 'condition'],
    ['because while although though whereas when as since after before once so', 'fact'],
  ]),
  negators: set("not n't never hardly scarcely barely neither nor"),
  negationOpeners: set(''),
  restrictors: set('only just solely merely exclusively'),
  negativeDeterminers: set('no none neither'),
  beForms: set("be am is are was were been being 's 're 'm"),
  haveForms: set("have has had having 've"),
  modals: map<Mood>([
    ['should ought', 'expected'],
    ['must', 'expected'],
    ["would 'd", 'hypothetical'],
    ['could may might can', 'possible'],
    ["will shall 'll", 'planned'],
  ]),
  infinitiveMarkers: set('to'),
  attributions: [['according', 'to'], ['reportedly'], ['allegedly'], ['supposedly'], ['rumour', 'has'], ['rumours'], ['rumour'], ['rumor'], ['it', 'is', 'said'], ['critics', 'say'], ['some', 'say'], ['insiders', 'say']],
  reportingVerbs: set('say claim argue believe think suppose allege insist maintain suggest hope fear suspect imagine guess bet reckon assume rumour'),
  planningVerbs: set('plan want hope intend aim wish promise try seek expect propose consider threaten demand ask urge like'),
  stopWords: set(`very also still even just already quite rather really too so then thus however therefore moreover meanwhile indeed instead perhaps maybe
    other others another such same own more most less least much many few several some any all both each every only about around almost nearly
    now today currently here there thing things way case fact time times get make take put do go come be have let seem one ones else well back out up off again
    first last next new old yes no not who what when where why how`),
  conditional: () => false,
  future: () => false,
  agents: set('by'),
};
