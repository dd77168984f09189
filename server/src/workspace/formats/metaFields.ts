// What a file says about itself, under the names the project has for it, with what is only noise left out.
import type { ArticleMeta } from '../../../../knowledge/src/base/article.ts';
import { fromFrontMatter } from '../../../../knowledge/src/base/metadata.ts';
import { articleWords } from '../../../../knowledge/src/languages/articles.ts';
import { fold } from '../../../../knowledge/src/text/fold.ts';
import { dateIn } from './dates.ts';

type Field = keyof ArticleMeta;

/** For each field what was found, the most trustworthy first. */
export type Found = { readonly [F in Field]?: readonly (string | null | undefined)[] };

/** The first usable value of each field; what cannot be read is left out. */
export function metaOf(found: Found): Partial<ArticleMeta> {
  const values = new Map<string, string>();
  for (const field of ['title', 'author', 'publisher', 'date', 'url', 'language'] as const) {
    for (const raw of found[field] ?? []) {
      const value = raw === null || raw === undefined ? undefined : clean(raw, field);
      // what is read from it is asked for, for a value that is not understood leaves room for the next
      if (value === undefined || Object.keys(fromFrontMatter(new Map([[field, value]]), articleWords)).length === 0) continue;
      values.set(field, value);
      break;
    }
  }
  return fromFrontMatter(values, articleWords);
}

const LONGEST = 500;

function clean(raw: string, field: Field): string | undefined {
  const value = raw.replace(/[\s\u0000]+/g, ' ').trim();
  if (value === '' || value.length > LONGEST) return undefined;
  switch (field) {
    case 'date': return dateIn(value);
    case 'title': return isPlaceholder(value, 'title') || /\.(?:docx?|odt|rtf|pdf|indd|qxd|html?|txt|pptx?)$/i.test(value) ? undefined : value.replace(/^Microsoft Word - /, '');
    // an address of a profile, the account of a machine
    case 'author': return /^(?:https?:|@)/i.test(value) || isPlaceholder(value, 'author') ? undefined : value;
    default: return value;
  }
}

const isPlaceholder = (value: string, field: 'title' | 'author'): boolean =>
  articleWords.some(({ placeholders }) => placeholders[field].includes(fold(value).replace(/ ?\d*$/, '')));
