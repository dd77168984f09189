// Numbers in French words, written apart from the grammar that reads them: for the tests only.

export interface FrenchHabit {
  /** soixante-dix, or septante; quatre-vingts, or huitante, octante */
  readonly seventy: 'soixante-dix' | 'septante';
  readonly eighty: 'quatre-vingts' | 'huitante' | 'octante';
  readonly ninety: 'quatre-vingt-dix' | 'nonante';
  /** hyphens between all the words below a million (1990), or below a hundred only */
  readonly hyphens: 'all' | 'tens';
}

const SMALL = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'];
const TENS: Readonly<Record<number, string>> = { 2: 'vingt', 3: 'trente', 4: 'quarante', 5: 'cinquante', 6: 'soixante' };

/** 0 … 99. `last`: nothing follows, so that "quatre-vingts" keeps its s. */
function low(n: number, habit: FrenchHabit, last: boolean): string {
  if (n < 20) return SMALL[n] as string;
  const ten = Math.floor(n / 10);
  const and = habit.hyphens === 'all' ? '-et-' : ' et ';
  if (ten === 7 && habit.seventy === 'soixante-dix') return n === 71 ? `soixante${and}onze` : `soixante-${SMALL[n - 60] as string}`;
  if (ten === 8 && habit.eighty === 'quatre-vingts') return n === 80 ? (last ? 'quatre-vingts' : 'quatre-vingt') : `quatre-vingt-${SMALL[n - 80] as string}`;
  if (ten === 9 && habit.ninety === 'quatre-vingt-dix') return `quatre-vingt-${SMALL[n - 80] as string}`;
  const base = ten === 7 ? 'septante' : ten === 8 ? habit.eighty : ten === 9 ? 'nonante' : (TENS[ten] as string);
  const one = n % 10;
  return one === 0 ? base : one === 1 ? `${base}${and}un` : `${base}-${SMALL[one] as string}`;
}

function belowThousand(n: number, habit: FrenchHabit, last: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  const gap = habit.hyphens === 'all' ? '-' : ' ';
  if (hundreds === 0) return low(rest, habit, last);
  const head = hundreds === 1 ? 'cent' : `${SMALL[hundreds] as string}${gap}${rest === 0 && last ? 'cents' : 'cent'}`;
  return rest === 0 ? head : `${head}${gap}${low(rest, habit, last)}`;
}

/** 0 … 999 999 999 999 in French words. */
export function frenchWords(n: number, habit: FrenchHabit): string {
  if (n < 1000) return belowThousand(n, habit, true);
  const gap = habit.hyphens === 'all' ? '-' : ' ';
  const parts: string[] = [];
  for (const [size, name] of [[1e9, 'milliard'], [1e6, 'million']] as const) {
    const count = Math.floor(n / size) % 1000;
    if (count > 0) parts.push(`${belowThousand(count, habit, true)} ${name}${count > 1 ? 's' : ''}`);
  }
  const thousands = Math.floor(n / 1000) % 1000;
  const rest = n % 1000;
  const tail = [...(thousands > 0 ? [thousands === 1 ? 'mille' : `${belowThousand(thousands, habit, false)}${gap}mille`] : []), ...(rest > 0 ? [belowThousand(rest, habit, true)] : [])];
  if (tail.length > 0) parts.push(tail.join(gap));
  return parts.join(' ');
}
