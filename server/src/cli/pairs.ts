// `claimcheck pairs`: judges claims against one source each. JSON lines in, JSON lines out, in the same order.
import { createInterface } from 'node:readline';
import type { Finding } from '../check/finding.ts';
import { forTexts } from '../check/room.ts';
import { openFullEngine, type Engine } from '../workspace/engine.ts';
import { asParagraph } from './asParagraph.ts';
import type { ExitCode } from './exitCode.ts';
import type { Words } from './words.ts';

interface Pair {
  readonly id: string | number;
  readonly source: string;
  readonly claim: string;
}

/** Reads pairs until the input ends. Stops at the first line that is none, and names it. */
export async function judgePairs(input: NodeJS.ReadableStream, words: Words): Promise<ExitCode> {
  const engine = await openFullEngine(undefined, forTexts);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const pair = readPair(line);
    if (typeof pair === 'string') {
      process.stderr.write(`claimcheck: ${words.badPair(number, pair)}\n`);
      return 2;
    }
    process.stdout.write(`${JSON.stringify({ id: pair.id, ...judge(pair, engine) })}\n`);
  }
  return 0;
}

/** A pair, or what the line lacks: a text for the message. */
function readPair(line: string): Pair | string {
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/, ''));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return '{"id", "source", "claim"}';
    const { id, source, claim } = value as Record<string, unknown>;
    if (typeof id !== 'string' && typeof id !== 'number') return '"id"';
    if (typeof source !== 'string') return '"source"';
    if (typeof claim !== 'string') return '"claim"';
    return { id, source, claim };
  } catch {
    return 'JSON';
  }
}

function judge(pair: Pair, engine: Engine): { readonly verdict: Finding['verdict']; readonly code: string | null } {
  const base = engine.nothing.with({ path: 'source.txt', text: pair.source, meta: {} });
  const findings = engine.checker.check(asParagraph(pair.claim), base);
  const conflict = findings.find(isConflict);
  if (conflict !== undefined) return { verdict: 'conflict', code: conflict.code };
  const supported = findings.find((finding) => finding.verdict === 'supported');
  return supported === undefined ? { verdict: 'unverified', code: null } : { verdict: 'supported', code: supported.code };
}

/** What counts as a conflict: sources that disagree or are outdated are information, and do not. */
export const isConflict = (finding: Finding): boolean =>
  finding.verdict === 'conflict' && (finding.severity === 'error' || finding.severity === 'warning');
