// Plain text as the Markdown of one paragraph that says exactly that.

/** Escapes what Markdown would read as markup; line breaks become spaces. */
export function asParagraph(text: string): string {
  return text
    .replace(/\s+/gu, (space) => (/[\n\r\t]/.test(space) ? ' ' : space))
    .trim()
    .replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^([0-9]{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
