// What the furniture of an article is called, in every language: the parts of a page that state no facts.
import { english } from './en/articles.ts';
import { french } from './fr/articles.ts';

/** Words are folded (`fold`): lower case, no accents, straight apostrophes. */
export interface ArticleWords {
  /** lines that are nothing but this: menus, footers, buttons */
  readonly lines: readonly string[];
  /** lines that begin with this and a colon, or with this and no full stop at the end */
  readonly labels: readonly string[];
  /** sentences that begin with this: cookies, subscriptions, rights */
  readonly notices: readonly string[];
  /** what stands before the name of a photographer at the end of a caption */
  readonly credits: readonly string[];
  /** headings whose whole section is furniture */
  readonly sections: readonly string[];
  /** the label of the line that says where the text is from */
  readonly source: readonly string[];
  /** the title and the author of a document that nobody has given one */
  readonly placeholders: { readonly title: readonly string[]; readonly author: readonly string[] };
  /** words that keep their hyphen where a line is broken behind it: by what stands before it, by what stands after it */
  readonly hyphenated: { readonly first: readonly string[]; readonly last: readonly string[] };
  /** front matter keys */
  readonly keys: { readonly title: readonly string[]; readonly author: readonly string[]; readonly publisher: readonly string[]; readonly date: readonly string[]; readonly url: readonly string[]; readonly language: readonly string[] };
  /** names of this language as front matter may give them */
  readonly names: readonly string[];
  readonly language: 'fr' | 'en';
}

export const articleWords: readonly ArticleWords[] = [french, english];
