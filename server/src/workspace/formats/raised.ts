// Small raised or lowered signs: which belong to the words they stand at (m², 10⁶, XXe), and which are notes to them.

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * What a raised sign is written as behind `before`: digits behind a unit of length or behind a number are a power, other
 * digits are the number of a note, letters (`1er`, `XXe`) are a part of the word.
 */
export function raised(sign: string, before: string): string {
  const text = sign.trim();
  if (!/\d/.test(text)) return /^[\p{L}.]{1,4}$/u.test(text) ? text : /^[*†‡§\s[\]]*$/.test(text) ? '' : ` ${text} `;
  if (!/^[-−]?\d{1,3}$/.test(text)) return '';
  const power = /(?:^|[^\p{L}])(?:[kcdm]?m|10)$/u.test(before.slice(-4)) ? text : '';
  return [...power].map((one) => RAISED[Number(one)] ?? '⁻').join('');
}
