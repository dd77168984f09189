// Plain text as the Markdown of one paragraph that says exactly that.

/** Escapes what Markdown would read as markup; line breaks become spaces. */
export function asParagraph(text: string): string {
  return text
    .replace(/\s+/gu, (space) => (/[\n\r\t]/.test(space) ? ' ' : space))
    .trim()
    .replace(/[\\`*_\]<>&|~$^{}=%+]|:(?=[\w+-]{1,60}[:[])|(?<![\w.])@/g, '\\$&')
    // an escaped opening bracket may open a formula
    .replace(/\[/g, '&#91;')
    .replace(/^[#+!?:-]/, '\\$&')
    .replace(/^[ie](?=mport\s|xport\s)/, (letter) => `&#${letter.charCodeAt(0)};`)
    .replace(/^([0-9]{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
