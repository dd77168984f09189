// What a character is, for the tokeniser. ASCII is answered from a table: most text is.

const LETTER = /^[\p{L}\p{M}]/u;
const WHITE = /\s/;

const OTHER = 0;
const LETTERS = 1;
const DIGITS = 2;
const SPACES = 3;
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const c = String.fromCharCode(code);
  return /[a-z]/i.test(c) ? LETTERS : /[0-9]/.test(c) ? DIGITS : WHITE.test(c) ? SPACES : OTHER;
});

/** é, à, ç and their like: all of Latin's later letters but for two signs. */
const isLatin = (code: number): boolean => code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7;

/** Also false behind the end of the text, like all of these. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] === LETTERS;
  if (code >= 0xc0 && code < 0x250) return isLatin(code);
  // an apostrophe that Unicode counts among the letters
  if (code === 0x2bc) return false;
  // the sign that makes a symbol a picture: no mark of a letter
  if (code === 0xfe0e || code === 0xfe0f) return false;
  const point = text.codePointAt(at);
  return point !== undefined && LETTER.test(String.fromCodePoint(point));
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? ASCII[code] === SPACES : WHITE.test(text[at] ?? '');
}

export function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

export function isHyphen(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Where a run of letters ends. */
export function lettersEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isLetter(text, end)) {
    const code = text.charCodeAt(end);
    end += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
  }
  return end;
}

export function digitsEnd(text: string, from: number): number {
  let end = from;
  while (isDigit(text, end)) end++;
  return end;
}

/** Letters with the digits between and behind them: GPT4, A320, H1N1, and a lowered figure: CO₂. */
export function wordCharsEnd(text: string, from: number): number {
  let end = lettersEnd(text, from);
  if (end === from) return end;
  for (;;) {
    let after = lettersEnd(text, digitsEnd(text, end));
    while (isLowered(text, after)) after++;
    if (after === end) return end;
    end = after;
  }
}

const isLowered = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x2080 && code <= 0x2089;
};

/** The end of a word of letters that has a space, a comma or the end of its sentence behind it: nothing is written together with it. Else `from`. */
export function plainWordEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code < 128 ? ASCII[code] !== LETTERS : !isLatin(code)) return endsPlainly(text, end, code) ? end : from;
    end++;
  }
}

/** @param code of the character behind the word; not a number at the end of the text */
function endsPlainly(text: string, end: number, code: number): boolean {
  if (code === SPACE || code === COMMA || code !== code) return true;
  if (code !== STOP && code !== COLON) return false;
  const next = text.charCodeAt(end + 1);
  return next === SPACE || next !== next;
}
const SPACE = 0x20;
const COMMA = 0x2c;
const STOP = 0x2e;
const COLON = 0x3a;
