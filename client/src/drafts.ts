// Which documents are drafts.

/** What a draft is: Markdown on disk, or not saved yet. */
export const DRAFTS: { readonly language: string; readonly scheme: string }[] = ['markdown', 'mdx'].flatMap((language) =>
  ['file', 'untitled'].map((scheme) => ({ language, scheme })),
);
