// Front matter: the YAML or TOML at the very start of a document, as flat key → value.

export interface FrontMatter {
  readonly values: ReadonlyMap<string, string>;
  /** where the document proper begins: after the closing line, or after a byte order mark, or 0 */
  readonly end: number;
}

const LONGEST = 100_000;

/** Reads the front matter of a document. Malformed lines are skipped; text that only looks like front matter is left alone. */
export function readFrontMatter(text: string): FrontMatter {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const none: FrontMatter = { values: new Map(), end: start };
  const fence = text.slice(start, start + 3);
  if ((fence !== '---' && fence !== '+++') || !/^[ \t]*\r?\n/.test(text.slice(start + 3, start + 83))) return none;
  const lines: string[] = [];
  for (let at = nextLine(text, start); at < text.length && at - start < LONGEST; at = nextLine(text, at)) {
    const line = text.slice(at, nextLine(text, at)).trimEnd();
    if (line === fence || (line === '...' && fence === '---')) {
      const values = fence === '---' ? readYaml(lines) : readToml(lines);
      // between two thematic breaks there may be prose: without a key it is not front matter
      return values.size === 0 && lines.some((l) => l.trim() !== '') ? none : { values, end: nextLine(text, at) };
    }
    lines.push(line);
  }
  return none;
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

const KEY = /^([\p{L}_][\p{L}\d_.-]{0,80})[ \t]*:(?:[ \t]+|$)/u;

/** Top-level keys only; a block value (`|`, `>`) or a list is joined with spaces or commas. */
function readYaml(lines: readonly string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let open = '';
  for (const line of lines) {
    const key = KEY.exec(line);
    if (key !== null) {
      open = key[1] ?? '';
      const value = unquote(line.slice(key[0].length));
      values.set(open, /^[|>][+-]?$/.test(value) ? '' : value);
    } else if (open !== '' && /^[ \t-]/.test(line) && line.trim() !== '') {
      const item = /^[ \t]*-[ \t]+/.exec(line);
      const before = values.get(open) ?? '';
      const more = unquote(line.slice(item?.[0].length ?? 0));
      values.set(open, before === '' ? more : `${before}${item === null ? ' ' : ', '}${more}`);
    }
  }
  return values;
}

function readToml(lines: readonly string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let section = '';
  for (const line of lines) {
    const table = /^\[([^[\]]+)\]$/.exec(line.trim());
    if (table !== null) section = `${table[1] ?? ''}.`;
    const pair = /^([\w.-]{1,80})[ \t]*=(.*)$/.exec(line.trim());
    if (pair !== null) values.set(section + (pair[1] ?? ''), unquote(pair[2] ?? ''));
  }
  return values;
}

/** The value of a scalar: without quotation marks or a comment at the end. */
export function unquote(scalar: string): string {
  const value = scalar.trim();
  const mark = value[0];
  if (mark === '"' || mark === "'") {
    const end = value.indexOf(mark, 1);
    const close = value.lastIndexOf(mark);
    const rest = value.slice(close + 1).trim();
    const stop = rest === '' || rest.startsWith('#') ? close : end;
    if (stop > 0) {
      const inner = value.slice(1, stop);
      return mark === "'" ? inner.replaceAll("''", "'") : inner.replace(/\\(["\\])/g, '$1');
    }
  }
  const comment = /[ \t]#/.exec(value);
  return (value.startsWith('#') ? '' : comment === null ? value : value.slice(0, comment.index)).trim();
}
