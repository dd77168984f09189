// What the parser is given: the document's text, as long as before, with the line ends and table rows that it understands.

/** Every character stands where it stood; only blanks, line ends, breaking backslashes and closing bars of tables change. */
export const asParsed = (text: string): string => withClosedRules(withPlainLineEnds(text));

/** `\r\n` becomes a blank and `\n`, `\r` becomes `\n`. A backslash that breaks its line becomes two blanks, which do too. */
function withPlainLineEnds(text: string): string {
  if (!text.includes('\r')) return text;
  const broken = text.replace(/\\\r\n/g, (whole, at: number) => {
    let slashes = at;
    while (text[slashes - 1] === '\\') slashes--;
    return (at - slashes) % 2 === 0 ? '  \n' : whole;
  });
  return broken.replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n'));
}

/** `|---|  `: the parser knows the line under a table's head only when nothing follows the last bar, so the bar is moved to the end. */
function withClosedRules(text: string): string {
  if (!text.includes('|')) return text;
  return text.replace(/\|[ \t]+(?=\n|$)/g, (end, at: number) => (isRule(text, at) ? `${end.slice(1)}|` : end));
}

/** Whether there is nothing but dashes, colons, bars, blanks and quote marks before a place on its line. */
function isRule(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && text[i] !== '\n'; i--) {
    if (!' \t-:|>'.includes(text[i] as string)) return false;
  }
  return true;
}
