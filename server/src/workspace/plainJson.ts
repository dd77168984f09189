// JSON as people write it in settings (comments, a comma after the last element) made plain, each character where it was.

/** Comments and last commas become spaces; line breaks stay. */
export function plainJson(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; ) {
    const next = text.startsWith('//', i) ? lineEnd(text, i) : text.startsWith('/*', i) ? commentEnd(text, i) : i;
    if (next > i) {
      out += blank(text.slice(i, next));
      i = next;
      continue;
    }
    const end = text[i] === '"' ? stringEnd(text, i) : i + 1;
    if (text[i] === '}' || text[i] === ']') out = withoutLastComma(out);
    out += text.slice(i, end);
    i = end;
  }
  return out;
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');
const orEnd = (at: number, text: string, length: number): number => (at < 0 ? text.length : at + length);
const lineEnd = (text: string, from: number): number => orEnd(text.indexOf('\n', from), text, 0);
const commentEnd = (text: string, from: number): number => orEnd(text.indexOf('*/', from + 2), text, 2);

function withoutLastComma(out: string): string {
  const before = out.trimEnd();
  return before.endsWith(',') ? `${before.slice(0, -1)} ${out.slice(before.length)}` : out;
}

function stringEnd(text: string, from: number): number {
  let i = from + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return Math.min(i + 1, text.length);
}
