// Numbers in English words, written apart from the grammar that reads them: for the tests only.

export interface EnglishHabit {
  /** one hundred and five, or one hundred five */
  readonly and: boolean;
  /** twenty-one, or twenty one */
  readonly hyphens: boolean;
  /** "a" for the first one: a hundred, a million */
  readonly a: boolean;
}

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function low(n: number, habit: EnglishHabit): string {
  if (n < 20) return SMALL[n] as string;
  const ten = TENS[Math.floor(n / 10)] as string;
  return n % 10 === 0 ? ten : `${ten}${habit.hyphens ? '-' : ' '}${SMALL[n % 10] as string}`;
}

function belowThousand(n: number, habit: EnglishHabit, first: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return low(rest, habit);
  const head = `${hundreds === 1 && habit.a && first ? 'a' : (SMALL[hundreds] as string)} hundred`;
  return rest === 0 ? head : `${head}${habit.and ? ' and ' : ' '}${low(rest, habit)}`;
}

/** 0 … 999 999 999 999 in English words. */
export function englishWords(n: number, habit: EnglishHabit): string {
  if (n < 1000) return belowThousand(n, habit, true);
  const parts: string[] = [];
  for (const [size, name] of [[1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand']] as const) {
    const count = Math.floor(n / size) % 1000;
    if (count > 0) parts.push(`${count === 1 && habit.a && parts.length === 0 ? 'a' : belowThousand(count, habit, parts.length === 0)} ${name}`);
  }
  const rest = n % 1000;
  if (rest > 0) parts.push(`${rest < 100 && habit.and ? 'and ' : ''}${belowThousand(rest, habit, false)}`);
  return parts.join(' ');
}
