// What is known about an article: from outside, from its front matter, from the line at its foot, from its first words.
import type { ArticleWords } from '../languages/articles.ts';
import type { Block, Prose } from '../markdown/prose.ts';
import { fold } from '../text/fold.ts';
import type { ArticleMeta, ArticleSource } from './article.ts';

const FOOT = 8;
const LONGEST_TITLE = 160;
const LONGEST_OPENING = 80;

type Known = Partial<ArticleMeta>;
type Field = keyof ArticleMeta;

/** The article's metadata. What is not said is undefined; nothing is guessed but the title, which every article has. */
export function articleMeta(source: ArticleSource, prose: Prose, factual: readonly boolean[], words: readonly ArticleWords[]): ArticleMeta {
  const places: readonly Known[] = [source.meta, fromFrontMatter(prose.frontMatter, words), fromFoot(source.text, prose, words)];
  const first = <F extends Field>(field: F): ArticleMeta[F] | undefined => places.find((place) => place[field] !== undefined)?.[field];
  return {
    title: first('title') ?? titleOf(prose, factual) ?? fileName(source.path),
    author: first('author'),
    publisher: first('publisher'),
    date: first('date'),
    url: first('url'),
    language: first('language'),
  };
}

/** Metadata from flat keys and values, under any of the names the languages have for them; unreadable values are left out. */
export function fromFrontMatter(values: ReadonlyMap<string, string>, words: readonly ArticleWords[]): Known {
  const folded = new Map([...values].map(([key, value]) => [fold(key).replace(/[ -]/g, '_'), value.trim()]));
  const find = (field: Field, accept: (value: string) => string | undefined): string | undefined => {
    for (const key of words.flatMap((w) => w.keys[field])) {
      const value = folded.get(key);
      const read = value === undefined || value === '' ? undefined : accept(value);
      if (read !== undefined) return read;
    }
    return undefined;
  };
  const title = find('title', (v) => v);
  const author = find('author', list);
  const publisher = find('publisher', (v) => (webAddress(v) === undefined ? v : undefined));
  const date = find('date', isoDate);
  const url = find('url', webAddress);
  const language = find('language', (v) => languageOf(v, words)) as ArticleMeta['language'];
  return { ...(title !== undefined && { title }), ...(author !== undefined && { author }), ...(publisher !== undefined && { publisher }), ...(date !== undefined && { date }), ...(url !== undefined && { url }), ...(language !== undefined && { language }) };
}

const list = (value: string): string | undefined =>
  value.replace(/^\[|\]$/g, '').split(',').map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2')).filter((name) => name !== '').join(', ') || undefined;

const webAddress = (value: string): string | undefined => (/^https?:\/\/[^\s<>"]+$/i.test(value) ? value : undefined);

/** `2024`, `2024-07`, `2024/07/09`, `2024-07-09T10:00:00Z` → as far as it is known; anything else is no date. */
export function isoDate(value: string): string | undefined {
  const parts = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ].{0,40})?)?)?$/.exec(value.trim());
  if (parts === null) return undefined;
  const [, year = '', month, day] = parts;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return `${year}-${month.padStart(2, '0')}`;
  return Number(day) < 1 || Number(day) > 31 ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function languageOf(value: string, words: readonly ArticleWords[]): 'fr' | 'en' | undefined {
  const name = fold(value).split(/[-_ ]/)[0] ?? '';
  return words.find((w) => w.names.includes(name))?.language;
}

/** `Source: [Name](https://…)`, `Source : Name (https://…)`, `Source: https://…` among the last blocks. */
function fromFoot(text: string, prose: Prose, words: readonly ArticleWords[]): Known {
  for (const block of prose.blocks.slice(-FOOT).reverse()) {
    const written = text.slice(block.span.start, block.span.end);
    const colon = written.indexOf(':');
    if (colon < 0 || written.length > 400) continue;
    const label = fold(written.slice(0, colon)).replace(/[*_ ]/g, ' ').trim();
    if (words.some((w) => w.source.includes(label))) return sourceLine(written.slice(colon + 1));
  }
  return {};
}

function sourceLine(rest: string): Known {
  const url = /https?:\/\/[^\s<>"()[\]]+/i.exec(rest)?.[0].replace(/[.,;]$/, '');
  const link = /\[([^[\]]{1,100})\]\(/.exec(rest)?.[1];
  const name = (link ?? rest.replace(/https?:\/\/\S+/gi, '').replace(/[()<>[\]]/g, ' ')).replace(/[*_]/g, '').replace(/\s+/g, ' ').trim().replace(/[.,;]$/, '');
  const publisher = name !== '' && name.length <= 80 && !/^https?:/.test(name) ? name : undefined;
  return { ...(publisher !== undefined && { publisher }), ...(url !== undefined && { url }) };
}

function titleOf(prose: Prose, factual: readonly boolean[]): string | undefined {
  const { blocks } = prose;
  const opening = blocks[0];
  const top = blocks.find((b) => b.level === 1) ?? (opening !== undefined && opening.level > 0 ? opening : undefined);
  if (top !== undefined && clean(top) !== '') return clean(top);
  if (opening === undefined) return undefined;
  if (looksLikeTitle(opening) && blocks.length > 1) return clean(opening);
  const statement = blocks.find((b, i) => factual[i] === true && b.kind !== 'cell' && clean(b) !== '');
  return statement === undefined ? undefined : openingWords(clean(statement)) || undefined;
}

const clean = (block: Block): string => block.text.replaceAll('\uFFFC', '').replace(/\s+/g, ' ').trim().slice(0, 1000);

const looksLikeTitle = (block: Block): boolean =>
  block.kind === 'paragraph' && clean(block) !== '' && block.text.length <= LONGEST_TITLE && !/[.!…:;,][»”"')\]\s]*$/.test(block.text);

/** The beginning of a text's first sentence, cut after a clause or a word, at most 80 characters with its `…`. */
export function openingWords(text: string): string {
  const stop = /[.!?…](?=\s)/.exec(text);
  const sentence = stop === null ? text : text.slice(0, stop.index + (stop[0] === '.' ? 0 : 1));
  if (sentence.length <= LONGEST_OPENING) return sentence.replace(/\.$/, '');
  const room = sentence.slice(0, LONGEST_OPENING - 1);
  const clause = Math.max(room.lastIndexOf(','), room.lastIndexOf(';'), room.lastIndexOf(' :'), room.lastIndexOf(' –'), room.lastIndexOf(' —'));
  const word = sentence.lastIndexOf(' ', LONGEST_OPENING - 1);
  const cut = clause >= LONGEST_OPENING / 2 ? clause : word > 0 ? word : room.length;
  // not after a short word that leans on the next one: `le`, `of`, `et de`
  const words = room.slice(0, cut).replace(/(?: \p{Ll}{1,3}){1,4}$/u, '');
  return `${words.replace(/[\s,;:–—'’-]+$/, '')}…`;
}

const fileName = (path: string): string => {
  const name = path.split(/[\\/]/).pop() ?? path;
  return name.replace(/(.)\.[a-z0-9]{1,8}$/i, '$1').replace(/[-_]+/g, ' ').trim() || path || 'untitled';
};
