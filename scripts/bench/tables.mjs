// What the parts of the benchmark tell: rows of figures, and the bars that were set. Printed as text, and written as Markdown.

/** The value below which this share of the numbers lies. */
export function within(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** As short as a number can be told: three figures that count. */
export function figure(value) {
  if (typeof value !== 'number') return value ?? '-';
  if (!Number.isFinite(value)) return '-';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en').replaceAll('\u202f', ',');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

/**
 * A bar, and whether it is met. `value` undefined: not measured in this run, and `where` says what measures it.
 * @param is `at most` or `at least`
 */
export function bar(work, unit, value, is, limit, where) {
  return { work, unit, value, is, limit, where, met: value === undefined ? undefined : is === 'at most' ? value <= limit : value >= limit };
}

/** A table: `rows` are lists of cells, of which the first says what is measured. */
export const table = (title, heads, rows, note = '') => ({ title, heads, rows, note });

/** Prints a table as aligned text. */
export function print({ title, heads, rows, note }) {
  const cells = [['', ...heads], ...rows].map(([what, ...values]) => [what, ...values.map(figure)].map(String));
  const widths = cells[0].map((_, i) => Math.max(...cells.map((row) => (row[i] ?? '').length)));
  console.log(`\n${title}`);
  for (const row of cells) console.log(`  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[i]))).join('  ')}`);
  if (note !== '') console.log(`  ${note}`);
}

const verdict = (met) => (met === undefined ? 'not measured here' : met ? 'met' : 'not met');
const told = ({ value, unit, where }) => (value === undefined ? where : `${figure(value)} ${unit}`.trim());

/** Prints the bars. */
export const printBars = (bars) => print(barTable(bars));

const barTable = (bars) => table('bars', ['measured', 'bar', ''], bars.map((one) => [one.work, told(one), `${one.is} ${figure(one.limit)} ${one.unit}`.trim(), verdict(one.met)]));

/** The bars as Markdown. */
export const barsMarkdown = (bars) => rowsMarkdown(['work', 'measured', 'bar', ''], barTable(bars).rows);

/** A table as Markdown, under a heading. */
export const tableMarkdown = ({ title, heads, rows, note }) => `### ${title}\n\n${note === '' ? '' : `${note}\n\n`}${rowsMarkdown(['', ...heads], rows)}`;

const rowsMarkdown = (heads, rows) =>
  [`| ${heads.join(' | ')} |`, `|${heads.map((_, i) => (i === 0 ? '---' : '--:')).join('|')}|`, ...rows.map((row) => `| ${row.map((cell) => String(figure(cell))).join(' | ')} |`)].join('\n');
