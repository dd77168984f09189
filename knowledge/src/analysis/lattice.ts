// The cheapest way through the tags that the words of a sentence may have: neighbours that like each other, and one
// finite verb a clause.
import type { Grammar } from './grammar.ts';
import { isFinite, type Candidate, type Kind } from './tagging.ts';
import type { Token } from './token.ts';

/** A finite verb too many, with nothing that could open its clause. */
const EXTRA_VERB = 2.2;
/** A further finite verb after a coordinator, after a comma. */
const JOINED_VERB = 0.3;
const SPLICED_VERB = 0.7;
/** A further finite verb after a verb of saying: they said forty people died. */
const SAID_VERB = 0.4;
/** A participle that only stands as a quality, right after to be: there it is a verb. */
const QUALITY_AFTER_BE = 0.6;
/** A comma between a subject and its verb with no other to match it. */
const SINGLE_COMMA = 1;
/** "did she send": behind an auxiliary and a pronoun comes the infinitive, which a pronoun has not behind it elsewhere. */
const INVERTED = -3.8;
/** A word of no kind that counts. */
const OTHER = 0.4;
/** A participle right behind quoted words, of a verb of saying: it is the verb that quotes. */
const QUOTING = 1.5;
/** A quality with an article and no noun. */
const NO_NOUN = 0.7;
/** A clause that never gets its verb. */
const NO_VERB = 1.8;
/** A stretch before a colon or a dash may well have none. */
const NO_VERB_BEFORE_BREAK = 0.4;
const MOST_OPEN = 3;

type Joint = 'none' | 'comma' | 'coordinator';

interface Node {
  readonly candidate: Candidate;
  readonly cost: number;
  readonly back: Node | undefined;
  /** clauses that still want a finite verb */
  readonly open: number;
  /** what stood since the last finite verb: a coordinator, a comma */
  readonly joint: Joint;
  /** commas and dashes since the last strong break, at most two */
  readonly commas: number;
  /** the last finite verb was one of saying */
  readonly said: boolean;
}

/** What two ways to the same place must have in common for the cheaper to be the better whatever comes. */
const JOINTS: Readonly<Record<Joint, number>> = { none: 0, comma: 1, coordinator: 2 };
const stateOf = (open: number, joint: Joint, commas: number, said: boolean): number => ((open * 3 + JOINTS[joint]) * 3 + commas) * 2 + (said ? 1 : 0);
const STATES = (MOST_OPEN + 2) * 3 * 3 * 2;

/** One candidate a token. */
export function bestPath(tokens: readonly Token[], candidates: readonly (readonly Candidate[])[], grammar: Grammar): readonly Candidate[] {
  let layer: readonly (Node | undefined)[] = [undefined];
  const slots: (Node | undefined)[] = new Array(STATES);
  for (let i = 0; i < candidates.length; i++) {
    const next: Node[] = [];
    // Candidates of one token differ in kind, so that a way to one never meets a way to another.
    for (const candidate of candidates[i] as readonly Candidate[]) {
      const begun = next.length;
      for (const node of layer) step(node, candidate, i, tokens, grammar, slots, next);
      for (let k = begun; k < next.length; k++) {
        const made = next[k] as Node;
        const slot = stateOf(made.open, made.joint, made.commas, made.said);
        next[k] = slots[slot] as Node;
        slots[slot] = undefined;
      }
    }
    layer = next;
  }
  const total = (node: Node): number => node.cost + node.open * NO_VERB;
  let best: Node | undefined;
  for (const node of layer) if (node !== undefined && (best === undefined || total(node) < total(best))) best = node;
  const path: Candidate[] = [];
  for (let node = best; node !== undefined; node = node.back) path.push(node.candidate);
  return path.reverse();
}

/** Goes one token on, and keeps the way when none to the same state is as cheap. The first way to a state is also put into `reached`. */
function step(node: Node | undefined, candidate: Candidate, at: number, tokens: readonly Token[], { tagging, reportingVerbs }: Grammar, slots: (Node | undefined)[], reached: Node[]): void {
  const kind = candidate.kind;
  const before = node?.candidate.kind;
  const row = tagging.follows.get(before ?? '^');
  let cost = (node?.cost ?? 0) + candidate.cost + (row?.get(kind) ?? (kind === 'O' ? OTHER : tagging.rare));
  let open = node?.open ?? 1;
  let joint: Joint = node?.joint ?? 'none';
  let commas = node?.commas ?? 0;
  let said = node?.said ?? false;
  if (node !== undefined) cost += tagging.agreement(node.candidate, tokens[at - 1] as Token, candidate, tokens[at] as Token);
  if (before === 'A' && opensNoun(node?.back?.candidate.kind) && !continuesNoun(kind)) cost += NO_NOUN;
  if ((before === 'B' || before === 'H') && kind === 'A' && candidate.reading === undefined) cost += QUALITY_AFTER_BE;
  if (before === 'PR' && (node?.back?.candidate.kind === 'DO' || node?.back?.candidate.kind === 'MD')) cost += kind === 'I' ? INVERTED : kind === 'F' ? -INVERTED / 2 : 0;
  if (before === 'C' && kind === 'A' && candidate.reading === undefined) cost += QUALITY_AFTER_BE / 2;
  if (before === 'K' && kind === 'PP' && reportingVerbs.has(candidate.lemma) && /["»”]/.test((tokens[at - 1] as Token).text)) cost += QUOTING;
  if ((kind === 'A' || kind === 'N') && before !== 'H' && awaitsParticiple(node, at, tokens)) cost += QUALITY_AFTER_BE;
  if (isFinite(kind)) {
    if (open > 0) {
      open--;
      if (before === 'K' && commas === 1) cost += SINGLE_COMMA;
    } else cost += joint === 'coordinator' ? JOINED_VERB : joint === 'comma' ? (reportingVerbs.has(candidate.lemma) ? JOINED_VERB : SPLICED_VERB) : said ? SAID_VERB : EXTRA_VERB;
    joint = 'none';
    said = reportingVerbs.has(candidate.lemma);
  } else if (kind === 'S' || (kind === 'W' && at > 0)) open = Math.min(MOST_OPEN, open + 1);
  else if (kind === 'K' || kind === 'C') {
    joint = kind === 'C' || joint === 'coordinator' ? 'coordinator' : 'comma';
    if (kind === 'K') commas = Math.min(2, commas + 1);
  } else if (kind === 'KK') {
    cost += open * (/^[.!?…]+$/.test((tokens[at] as Token).text) ? NO_VERB : NO_VERB_BEFORE_BREAK);
    open = 0;
    joint = 'coordinator';
    commas = 0;
  }
  // "announced in May by": what follows is no clause that was said
  if (kind === 'P' && before === 'F') said = false;
  const slot = stateOf(open, joint, commas, said);
  const known = slots[slot];
  if (known !== undefined && known.cost <= cost) return;
  const made: Node = { candidate, cost, back: node, open, joint, commas, said };
  slots[slot] = made;
  if (known === undefined) reached.push(made);
}

const opensNoun = (kind: Kind | undefined): boolean => kind === 'D' || kind === 'POS' || kind === 'Q';
const continuesNoun = (kind: Kind): boolean => kind === 'N' || kind === 'A' || kind === 'NP' || kind === 'Q' || kind === 'C' || kind === 'K' || kind === 'R' || kind === 'G';

/** An auxiliary of the perfect stands before, over adverbs, negators and an inverted pronoun. */
function awaitsParticiple(node: Node | undefined, at: number, tokens: readonly Token[]): boolean {
  let back = node;
  let i = at - 1;
  while (back !== undefined && (back.candidate.kind === 'R' || back.candidate.kind === 'X' || (tokens[i] as Token).text.startsWith('-'))) {
    back = back.back;
    i--;
  }
  return back !== node && back?.candidate.kind === 'H';
}
