// The cheapest way through the tags that the words of a sentence may have: neighbours that like each other, and one
// finite verb a clause.
import { isFinite, type Candidate, type Kind, type Tagging } from './tagging.ts';
import type { Token } from './token.ts';

/** A finite verb too many, with nothing that could open its clause. */
const EXTRA_VERB = 2.2;
/** A further finite verb after a comma or a coordinator. */
const JOINED_VERB = 0.5;
/** A clause that never gets its verb. */
const NO_VERB = 1.8;
/** A stretch before a colon or a dash may well have none. */
const NO_VERB_BEFORE_BREAK = 0.4;
const MOST_OPEN = 3;

interface Node {
  readonly candidate: Candidate;
  readonly cost: number;
  readonly back: Node | undefined;
  /** clauses that still want a finite verb */
  readonly open: number;
  /** a comma or a coordinator since the last finite verb */
  readonly joint: boolean;
}

/** One candidate a token. */
export function bestPath(tokens: readonly Token[], candidates: readonly (readonly Candidate[])[], tagging: Tagging): readonly Candidate[] {
  let layer: readonly Node[] = [];
  candidates.forEach((list, i) => {
    const next = new Map<string, Node>();
    for (const candidate of list) {
      for (const node of i === 0 ? [undefined] : layer) {
        const made = step(node, candidate, i, tokens, tagging);
        const key = `${candidate.kind} ${made.open} ${made.joint ? 1 : 0}`;
        const known = next.get(key);
        if (known === undefined || known.cost > made.cost) next.set(key, made);
      }
    }
    layer = [...next.values()];
  });
  const total = (node: Node): number => node.cost + node.open * NO_VERB;
  let best: Node | undefined;
  for (const node of layer) if (best === undefined || total(node) < total(best)) best = node;
  const path: Candidate[] = [];
  for (let node = best; node !== undefined; node = node.back) path.push(node.candidate);
  return path.reverse();
}

function step(node: Node | undefined, candidate: Candidate, at: number, tokens: readonly Token[], tagging: Tagging): Node {
  const kind = candidate.kind;
  const row = tagging.follows.get(node?.candidate.kind ?? '^');
  let cost = (node?.cost ?? 0) + candidate.cost + (row?.get(kind) ?? tagging.rare);
  let open = node?.open ?? 1;
  let joint = node?.joint ?? false;
  if (node !== undefined) cost += tagging.agreement(node.candidate, tokens[at - 1] as Token, candidate, tokens[at] as Token);
  if (isFinite(kind)) {
    if (open > 0) open--;
    else cost += joint ? JOINED_VERB : EXTRA_VERB;
    joint = false;
  } else if (opensClause(kind) && at > 0) open = Math.min(MOST_OPEN, open + 1);
  else if (kind === 'S') open = Math.min(MOST_OPEN, open + 1);
  else if (kind === 'K' || kind === 'C') joint = true;
  else if (kind === 'KK') {
    cost += open * NO_VERB_BEFORE_BREAK;
    // a pair of dashes encloses an aside: the verb still to come is the same
    if (!/^[—–]$/.test((tokens[at] as Token).text)) open = 0;
    joint = true;
  }
  return { candidate, cost, back: node, open, joint };
}

const opensClause = (kind: Kind): boolean => kind === 'W';
