// What the terminal can show: how wide it is, and whether colours arrive.

export interface Terminal {
  readonly width: number;
  readonly color: boolean;
}

/** Text is not set wider than this: longer lines are hard to read. */
const WIDEST = 100;

/** Asks the stream and the environment; NO_COLOR and FORCE_COLOR as other tools understand them. */
export function terminalOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const width = stream.columns !== undefined && stream.columns > 0 ? stream.columns : 80;
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '' && env['FORCE_COLOR'] !== '0';
  const refused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return { width: Math.max(40, Math.min(width, WIDEST)), color: !refused && (forced || stream.isTTY === true) };
}

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan' | 'underline';

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], green: [32, 39], cyan: [36, 39], underline: [4, 24],
};

/** Gives the function that styles a text, or leaves it alone where there are no colours. */
export function painter(color: boolean): (text: string, ...styles: readonly Style[]) => string {
  return (text, ...styles) =>
    !color || text === ''
      ? text
      : styles.reduce((done, style) => `\u001b[${CODES[style][0]}m${done}\u001b[${CODES[style][1]}m`, text);
}
