// Text put into Markdown as what it says: none of it becomes markup, a link, an image or HTML. What needs no escape has
// none, since some editors show a card as it is written.

/** A list, a heading, a quotation, a rule or a line below a heading, where the text begins. */
const OPENING = /^(?:[-+#=>:]|\d{1,9}(?=[.)]))/;

/**
 * The text as Markdown, on one line. Addresses (`https://…`, `www.…`, `name@host`) are not made links either, nor names of
 * icons (`$(zap)`).
 */
export function asMarkdown(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  const opening = OPENING.exec(line)?.[0] ?? '';
  const head = opening === '' ? '' : /\d/.test(opening) ? `${opening}\\${line.charAt(opening.length)}` : `\\${opening}`;
  const from = opening === '' ? 0 : opening.length + (/\d/.test(opening) ? 1 : 0);
  return head + line.slice(from).replace(/[\\`*_[\]<>|~&]|:(?=\/\/)|@(?=[\p{L}\d])|(?<=www)\.|\$(?=\()/giu, (mark) => (mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : `\\${mark}`));
}

/**
 * The same within the text of a link. Some renderers, that of VS Code among them, take the backslash from before a bracket
 * there and read the text again: the brackets are written as entities.
 */
export const asLinkText = (text: string): string => asMarkdown(text).replace(/\\([[\]])/g, (_, bracket: string) => (bracket === '[' ? '&#91;' : '&#93;'));

/** An address as the target of a link: nothing in it ends the link. */
export const asTarget = (url: string): string => url.replace(/[\s<>()\\[\]"]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
