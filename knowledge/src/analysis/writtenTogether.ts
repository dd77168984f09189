// Letters and signs that are written together and are one word: addresses, sites and files, versions, R&D, C++, @name.
import { digitsEnd, isDigit, isLetter, isSpace, lettersEnd, wordCharsEnd } from './characters.ts';

const LONGEST = 2000;
const IN_ADDRESS = /[\p{L}\p{N}._%+-]/u;
/** What ends a sentence or a bracket rather than an address. */
const AFTER_ADDRESS = /[.,;:!?…)\]}»”’"']/;

/** The end of an address that begins here (`https://…`, `a.b@c.org`), or `from`. */
export function addressEnd(text: string, from: number): number {
  let at = wordCharsEnd(text, from);
  const sign = text[at];
  if (sign === ':' && text.startsWith('://', at) && isLetter(text, at + 3)) {
    while (at < text.length && at - from < LONGEST && !isSpace(text, at) && !/[<>«»"“”]/.test(text[at] as string)) at++;
    while (at > from && AFTER_ADDRESS.test(text[at - 1] as string)) at--;
    return at;
  }
  if (sign !== '@' && sign !== '.' && sign !== '_' && sign !== '-' && sign !== '+') return from;
  // Only where a mail address is near: most hyphens and full stops are none.
  const limit = Math.min(text.length, from + 64);
  while (at < limit && IN_ADDRESS.test(text[at] as string)) at++;
  if (text[at] !== '@' || !isLetter(text, at + 1)) return from;
  const host = dottedEnd(text, at + 1, wordCharsEnd(text, at + 1));
  return text.slice(at, host).includes('.') ? host : from;
}

/** Goes on over `.com`, `.gouv.fr`, `.pdf`, over `_2024`, and over the figures of a version: `v2.0.1`. */
export function dottedEnd(text: string, start: number, from: number): number {
  let end = from;
  for (;;) {
    const c = text[end];
    if (c === '_' && (isLetter(text, end + 1) || isDigit(text, end + 1))) end = Math.max(wordCharsEnd(text, end + 1), digitsEnd(text, end + 1));
    else if (c === '.' && isDigit(text, end + 1) && /^v\d/i.test(text.slice(start, start + 2))) end = digitsEnd(text, end + 1);
    else if (c === '.' && end - start > 1 && isLowerLetter(text, end + 1)) {
      const after = wordCharsEnd(text, end + 1);
      if (after - end < 3 && !/^(?:io|ai|fr|be|ch|ca|us|uk|de|es|it|eu|nl|lu|co|tv|me|js|ts|py|md|gz)$/.test(text.slice(end + 1, after))) return end;
      end = after;
    } else return end;
  }
}

const isLowerLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
};

/** `R&D`, `AT&T`; `C++`, `C#`, `Canal+`: the word with its signs. */
export function signedEnd(text: string, start: number, from: number): number {
  let end = from;
  while (text[end] === '&' && isLetter(text, end + 1)) end = wordCharsEnd(text, end + 1);
  const plus = text[end] === '+' ? (text[end + 1] === '+' ? 2 : 1) : text[end] === '#' && end - start === 1 ? 1 : 0;
  const after = end + plus;
  return plus > 0 && !isLetter(text, after) && !isDigit(text, after) && text[after] !== '+' && text[after] !== '#' ? after : end;
}

/** `@name`, `#tag`, `.NET` behind a space or a bracket: the end of the word, or `from`. */
export function tagEnd(text: string, from: number): number {
  const c = text[from];
  if (c !== '@' && c !== '#' && c !== '.') return from;
  if (from > 0 && !isSpace(text, from - 1) && !/[(«“"‘[]/.test(text[from - 1] as string)) return from;
  if (c === '.') return /^\p{Lu}/u.test(text[from + 1] ?? '') ? lettersEnd(text, from + 1) : from;
  if (!isLetter(text, from + 1)) return from;
  let end = wordCharsEnd(text, from + 1);
  while (text[end] === '_' && (isLetter(text, end + 1) || isDigit(text, end + 1))) end = Math.max(wordCharsEnd(text, end + 1), digitsEnd(text, end + 1));
  return end;
}
