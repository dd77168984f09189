// A small notation for what matters in a parse, so that a hundred sentences stay readable.
//
//     > The sentence.
//     :not passive planned leave s=Reed o=bank x=Porto      a clause: flags, the predicate's lemma, who takes part
//     :view=Reed leave s=Willis                              says who says so: `report=` tells a fact, `view=` an opinion;
//                                                           `?` is somebody, `plain` nobody
//     name Anna_Reed   list A,B   app B>A   of B>A   mod B>A   count three>schools
//     quote ready>Tom_Willis        the speaker of the quoted words that hold a word (`?` for nobody named)
//     tag rose/verb/rise            the part of speech of a word, and its lemma
//     verbs leave,found             the verbs of the sentence, all of them and no other
//
// `not` is exact; passive, the mood and the speaker are checked where they are written. A word stands for the item that
// is written so or holds it (`_` for a space).
import type { Item, Sentence } from './sentence.ts';

export interface Expected {
  readonly sentence: string;
  readonly wanted: readonly (readonly string[])[];
}

const OPENERS = /^(?::.*|name|list|app|of|mod|count|quote|tag|verbs)$/;
const SPEAKERS = /^(?:view|report)=|^plain$/;
const MOODS = new Set(['asserted', 'expected', 'possible', 'planned', 'hypothetical', 'question', 'reported', 'wished']);

/** The table as rows. */
export function readExpected(table: string): readonly Expected[] {
  return table.split('\n> ').slice(1).map((row) => {
    const [sentence = '', ...rest] = row.split('\n');
    const wanted: string[][] = [];
    for (const word of rest.join(' ').split(/\s+/).filter((w) => w !== '')) {
      if (OPENERS.test(word)) wanted.push(word.startsWith(':') ? [':', word.slice(1)] : [word]);
      else wanted.at(-1)?.push(word);
    }
    return { sentence: sentence.replace(/^> /, ''), wanted };
  });
}

/** What of the expected the parse does not have. */
export function missing(sentence: Sentence, expected: Expected): readonly string[] {
  return expected.wanted.filter((wanted) => !holds(sentence, wanted)).map((w) => w.join(' '));
}

const textOf = (s: Sentence, i: Item): string => s.block.slice(i.span.start, i.span.end).replace(/[\s\u00a0’']+/g, '_').toLowerCase();
const named = (s: Sentence, i: Item | undefined, name: string): boolean => i !== undefined && i.kind !== 'verb' && `_${textOf(s, i)}_`.includes(`_${name.toLowerCase()}_`);
/** the object that a verbal idiom holds: rejected the bill */
const within = (s: Sentence, i: Item | undefined, name: string): boolean => i !== undefined && i.kind === 'verb' && `_${textOf(s, i)}_`.includes(`_${name.toLowerCase()}_`);
/** of an idiom its verb: perdre son avance, être témoin */
const mainVerb = (s: Sentence, i: Item | undefined): string | undefined => (i === undefined ? undefined : s.words.slice(i.from, i.to).find((w, k, all) => w.tag === 'verb' && !(/^(?:etre|be)$/.test(w.lemma) && all.slice(k + 1).some((x) => x.tag === 'verb')))?.lemma);
const find = (s: Sentence, name: string): Item | undefined => s.items.find((i) => named(s, i, name));

function holds(s: Sentence, [kind = '', ...words]: readonly string[]): boolean {
  const [a = '', b = ''] = (words[0] ?? '').split('>');
  const from = find(s, a);
  const head = s.items[from?.head ?? -1];
  switch (kind) {
    case ':':
      return s.clauses.some((_, k) => clauseHolds(s, k, words.filter((w) => w !== '')));
    case 'name':
      return find(s, a)?.kind === 'name';
    case 'list': {
      const lists = a.split(',').map((n) => find(s, n)?.list ?? -1);
      return lists.every((l) => l >= 0 && l === lists[0]);
    }
    case 'app':
      return (from?.relation === 'apposition' && named(s, head, b)) || (find(s, b)?.relation === 'apposition' && s.items[find(s, b)?.head ?? -1] === from);
    case 'verbs':
      return s.clauses.flatMap((c) => mainVerb(s, s.items[c.predicate]) ?? []).sort().join(',') === a.split(',').sort().join(',');
    case 'tag': {
      const [text, tag, lemma] = a.split('/');
      return s.words.some((w) => w.text.toLowerCase() === text && w.tag === tag && (lemma === undefined || w.lemma === lemma));
    }
    case 'quote':
      return s.quotations.some((q) => s.block.slice(q.span.start, q.span.end).toLowerCase().includes(a.replace(/_/g, ' ')) && (b === '?' ? q.speaker < 0 : q.speaker >= 0 && named(s, s.items[q.speaker], b)));
    case 'count':
      return s.items.some((i) => named(s, i, a) && i.relation === 'count' && named(s, s.items[i.head], b));
    default:
      return from !== undefined && from.relation === (kind === 'mod' ? 'modifier' : 'of') && named(s, head, b);
  }
}

function clauseHolds(s: Sentence, k: number, words: readonly string[]): boolean {
  const clause = s.clauses[k];
  const predicate = words.find((w) => w !== 'not' && w !== 'passive' && !MOODS.has(w) && !SPEAKERS.test(w) && !w.includes('='));
  if (clause === undefined || s.items[clause.predicate]?.lemma.split(' ').includes(predicate ?? '') !== true) return false;
  if (words.includes('not') !== clause.negative) return false;
  if (words.includes('passive') && !clause.passive) return false;
  const mood = words.find((w) => MOODS.has(w));
  if (mood !== undefined && clause.mood !== mood) return false;
  if (!words.filter((w) => SPEAKERS.test(w)).every((w) => speakerHolds(s, k, w))) return false;
  return words.filter((w) => w.includes('=') && !SPEAKERS.test(w)).every((w) => {
    const [role = '', name = ''] = w.split('=');
    return (role === 'o' && within(s, s.items[clause.predicate], name)) || clause.arguments.some((a) => {
      const item = s.items[a.item] as Item;
      const fits = role === 's' ? a.role === 'subject' : role === 'o' ? a.role === 'object' || a.role === 'complement' : a.role === 'oblique';
      return fits && item.relation !== 'modifier' && named(s, item, name);
    });
  });
}

function speakerHolds(s: Sentence, k: number, word: string): boolean {
  const attribution = s.clauses[k]?.attribution;
  if (word === 'plain') return attribution === undefined;
  const [kind = '', who = ''] = word.split('=');
  if (attribution === undefined || attribution.kind !== kind) return false;
  return who === '?' ? attribution.speaker < 0 : attribution.speaker >= 0 && named(s, s.items[attribution.speaker], who);
}
