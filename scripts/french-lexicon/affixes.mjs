// Reads a Hunspell affix file and applies its suffix rules: a stem and a flag give the forms of the stem.

/**
 * @typedef {{strip: number, add: string, next: string, test: (stem: string) => boolean}} Rule
 * `strip` letters are taken from the end of the stem and `add` is put there; `next` is the flags of the new form.
 */

/** A Hunspell condition (`[^cg]er`, `ail`, `.`) as a test of the end of a stem, or of its start for a prefix. */
function condition(text, atStart) {
  if (text === undefined || text === '.') return () => true;
  const pieces = text.match(/\[[^\]]*\]|./gu) ?? [];
  const tests = pieces.map((piece) => {
    if (piece === '.') return () => true;
    if (!piece.startsWith('[')) return (letter) => letter === piece;
    const negated = piece[1] === '^';
    const letters = new Set(piece.slice(negated ? 2 : 1, -1));
    return (letter) => letters.has(letter) !== negated;
  });
  return (stem) => {
    const from = atStart ? 0 : stem.length - tests.length;
    return from >= 0 && stem.length >= tests.length && tests.every((test, i) => test(stem[from + i]));
  };
}

/** The suffix and prefix rules of an affix file, by flag. @returns {{suffixes: Map<string, Rule[]>, prefixes: Map<string, Rule[]>}} */
export function readAffixes(text) {
  const suffixes = new Map();
  const prefixes = new Map();
  for (const line of text.split('\n')) {
    const [kind, flag, strip, add, when] = line.trim().split(/\s+/);
    if ((kind !== 'SFX' && kind !== 'PFX') || add === undefined || strip === 'Y' || strip === 'N') continue;
    const [letters = '', next = ''] = add.split('/');
    const rule = {
      strip: strip === '0' ? 0 : strip.length,
      add: letters === '0' ? '' : letters,
      next,
      test: condition(when, kind === 'PFX'),
    };
    const rules = kind === 'SFX' ? suffixes : prefixes;
    const known = rules.get(flag);
    if (known === undefined) rules.set(flag, [rule]);
    else known.push(rule);
  }
  return { suffixes, prefixes };
}

/** The flags of a word: two letters each. */
export const flagsOf = (text) => text.match(/../gu) ?? [];

/** The forms that one flag makes of a stem, each with the flags it then has. */
export function formsOf(stem, rules) {
  const forms = [];
  for (const rule of rules) {
    if (rule.test(stem)) forms.push({ form: stem.slice(0, stem.length - rule.strip) + rule.add, next: rule.next });
  }
  return forms;
}
