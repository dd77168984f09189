// What the files of a dossier are called, and what is in their first line: a dossier is neither a draft nor a source.

/** In the first line of either file. */
export const DOSSIER_MARK = 'claimcheck-dossier';

/** A dossier, by the name or the address of its file. */
export const isDossier = (file: string): boolean => /\.dossier(?:-\d{1,4})?\.(?:md|html)$/i.test(file);
