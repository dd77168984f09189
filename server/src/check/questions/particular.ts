// Numbers as particular as 312,000 or 127.1 are told of one thing: two texts that have one speak of the same.

/** Three digits or a decimal. */
export const isParticular = (words: string): boolean => /\d[.,]\d/.test(words) || words.replace(/\D/g, '').length > 2;
