// The cheapest way through the tags that the words of a sentence may have: neighbours that like each other, and one
// finite verb a clause.
import type { Grammar } from './grammar.ts';
import { costsOf, isFinite, kindBits, type Candidate, type Costs, type Kind } from './tagging.ts';
import type { Token } from './token.ts';

/** A finite verb too many, with nothing that could open its clause. */
const EXTRA_VERB = 2200;
/** A further finite verb after a coordinator, after a comma. */
const JOINED_VERB = 300;
const SPLICED_VERB = 700;
/** A further finite verb after a verb of saying: they said forty people died. */
const SAID_VERB = 400;
/** A participle that only stands as a quality, right after to be: there it is a verb. */
const QUALITY_AFTER_BE = 600;
/** A comma between a subject and its verb with no other to match it. */
const SINGLE_COMMA = 1000;
/** "did she send": behind an auxiliary and a pronoun comes the infinitive, which a pronoun has not behind it elsewhere. */
const INVERTED = -3800;
/** "did Velsor close", "when did the bank open": the infinitive that an auxiliary before its subject waits for. */
const AWAITED = 2200;
/** A second verb behind a noun right behind a noun: the app she built won. */
const BARE_RELATIVE = 300;
/** What the tables ask for a verb right behind a verb. */
const VERB_BEHIND_VERB = 1500;
/** An inverted pronoun stands between auxiliary and participle: a-t-elle ouvert. */
const OVER_PRONOUN = 3900;
/** A verb of saying between commas: the plant, Martin said, has closed. */
const INCISE = 100;
/** "won't start", "did not win": behind a denied auxiliary. */
const DENIED_INFINITIVE = 800;
/** "Reed and Stern leave": a verb behind names that are joined. */
const AMONG_NAMES = 300;
/** A participle right behind quoted words, of a verb of saying: it is the verb that quotes. */
const QUOTING = 1500;
/** "we often stopped": behind a pronoun and an adverb comes no participle without its auxiliary. */
const STRANDED_PARTICIPLE = 1200;
/** "he sold the firm and left": behind a verb that is not "be" or "have" the second is no participle. */
const JOINED_PARTICIPLE = 700;
/** A quality with an article and no noun. */
const NO_NOUN = 700;
/** A clause that never gets its verb. */
const NO_VERB = 1800;
/** So few words without a full stop are the cell of a table, a heading or a label. */
const LABEL = 3;
/** A stretch before a colon or a dash may well have none. */
const NO_VERB_BEFORE_BREAK = 400;
const MOST_OPEN = 3;

/** What stood since the last finite verb; numbers, because they count in the number of a state. */
type Joint = 0 | 1 | 2;
const NOTHING: Joint = 0;
const COMMA: Joint = 1;
const COORDINATOR: Joint = 2;

/** What an auxiliary that stands before its subject waits for: its infinitive or its participle; a causative may get an infinitive. */
type Awaited = 0 | 1 | 2 | 3;
const NO_FORM: Awaited = 0;
const INFINITIVE: Awaited = 1;
const PARTICIPLE: Awaited = 2;
const CAUSED: Awaited = 3;

/** What a finite verb may say of what follows, as bits. */
const SAYS = 1;
const CAUSES = 2;
const senseOf = ({ kind, lemma }: Candidate, { reportingVerbs, causatives }: Grammar): number => (isFinite(kind) ? (reportingVerbs.has(lemma) ? SAYS : 0) | (causatives.has(lemma) ? CAUSES : 0) : 0);

interface Node {
  readonly candidate: Candidate;
  readonly cost: number;
  readonly back: Node | undefined;
  /** what two ways to the same place must have in common for the cheaper to be the better whatever comes, as one number */
  readonly state: number;
}

/**
 * The number of a state.
 * @param open clauses that still want a finite verb
 * @param commas commas and dashes since the last strong break, at most two
 * @param said the last finite verb was one of saying
 * @param bare a noun right behind a noun, before any verb: the app she built
 */
const stateOf = (open: number, joint: Joint, commas: number, said: boolean, awaits: Awaited, bare: boolean): number =>
  ((((open * 3 + joint) * 3 + commas) * 2 + (said ? 1 : 0)) * 4 + awaits) * 2 + (bare ? 1 : 0);

const openIn = (state: number): number => (state / 144) | 0;
const jointIn = (state: number): Joint => (((state / 48) | 0) % 3) as Joint;
const commasIn = (state: number): number => ((state / 16) | 0) % 3;
const saidIn = (state: number): boolean => (state & 8) !== 0;
const awaitsIn = (state: number): Awaited => ((state >> 1) & 3) as Awaited;
const bareIn = (state: number): boolean => (state & 1) !== 0;

/** Before the first word: one clause wants its verb. */
const BEGINNING = stateOf(1, NOTHING, 0, false, NO_FORM, false);

/** One candidate a token. */
export function bestPath(tokens: readonly Token[], candidates: readonly (readonly Candidate[])[], grammar: Grammar): readonly Candidate[] {
  const costs = costsOf(grammar.tagging);
  let layer: readonly (Node | undefined)[] = [undefined];
  for (let i = 0; i < candidates.length; i++) {
    const next: Node[] = [];
    // Candidates of one token differ in kind, so that a way to one never meets a way to another.
    for (const candidate of candidates[i] as readonly Candidate[]) {
      const begun = next.length;
      const sense = senseOf(candidate, grammar);
      for (const node of layer) step(node, candidate, sense, i, tokens, grammar, costs, next, begun);
    }
    layer = within(next);
  }
  const last = tokens.at(-1);
  const verbless = tokens.length <= LABEL && last !== undefined && !ENDS.has(last.text) ? NO_VERB_BEFORE_BREAK : NO_VERB;
  const total = (node: Node): number => node.cost + openIn(node.state) * verbless;
  let best: Node | undefined;
  for (const node of layer) if (node !== undefined && (best === undefined || total(node) < total(best))) best = node;
  const path: Candidate[] = [];
  for (let node = best; node !== undefined; node = node.back) path.push(node.candidate);
  return path.reverse();
}

/** A way so much dearer than the cheapest is never made good. */
const BEAM = 2400;

function within(layer: Node[]): readonly Node[] {
  if (layer.length < 3) return layer;
  let least = Infinity;
  for (const node of layer) if (node.cost < least) least = node.cost;
  let kept = 0;
  for (const node of layer) if (node.cost <= least + BEAM) layer[kept++] = node;
  // setting `length` leaves compiled code; taking from the end does not
  while (layer.length > kept) layer.pop();
  return layer;
}

/** Goes one token on. */
function step(node: Node | undefined, candidate: Candidate, sense: number, at: number, tokens: readonly Token[], grammar: Grammar, costs: Costs, reached: Node[], begun: number): void {
  const cost = (node?.cost ?? 0) + candidate.cost + costs.after(node === undefined ? 0 : node.candidate.code, candidate.code) + besideCost(node, candidate, at, tokens, grammar);
  const state = node?.state ?? BEGINNING;
  // Most words neither open nor close anything.
  if (!isPlain(candidate.kind)) return through(node, candidate, sense, cost, state, at, tokens, grammar, reached, begun);
  // "announced in May by": what follows is no clause that was said
  keep(node, candidate, cost, candidate.kind === 'P' && node?.candidate.kind === 'F' ? state & ~SAID : state, reached, begun);
}

const SAID = 8;

const isPlain = (kind: Kind): boolean => kind === 'N' || kind === 'A' || kind === 'NP' || kind === 'P' || kind === 'R' || kind === 'Q' || kind === 'PO' || kind === 'POS' || kind === 'X' || kind === 'XO' || kind === 'M' || kind === 'O' || kind === 'G';

/** Keeps a way when none of the candidate's, which stand from `begun` on, leads to the same state as cheaply. */
function keep(node: Node | undefined, candidate: Candidate, cost: number, state: number, reached: Node[], begun: number): void {
  for (let k = begun; k < reached.length; k++) {
    const known = reached[k] as Node;
    if (known.state !== state) continue;
    if (cost < known.cost) reached[k] = { candidate, cost, back: node, state };
    return;
  }
  reached.push({ candidate, cost, back: node, state });
}

/** Kinds that cost the same behind all words, but for the table of neighbours; by their codes, as bits. */
const ALIKE_ANYWHERE = kindBits(['NP', 'Q', 'C', 'K', 'R']);

/** What a candidate costs behind the words right before it, beyond the table of neighbours. */
function besideCost(node: Node | undefined, candidate: Candidate, at: number, tokens: readonly Token[], { tagging, reportingVerbs }: Grammar): number {
  if (node === undefined || ((ALIKE_ANYWHERE >> candidate.code) & 1) !== 0) return 0;
  const kind = candidate.kind;
  const before = node.candidate.kind;
  const earlier = node.back?.candidate.kind;
  const agreement = tagging.agreement(node.candidate, tokens[at - 1] as Token, candidate, tokens[at] as Token);
  // "Reed and Stern leave": two of them are many
  let cost = agreement > 0 && before === 'NP' && earlier === 'C' ? -AMONG_NAMES : agreement;
  if (kind === 'F' && before === 'Q') cost += tagging.counted(tokens[at - 1] as Token, undefined, tokens[at] as Token);
  if (kind === 'F' && before === 'N' && earlier === 'Q') cost += tagging.counted(tokens[at - 2] as Token, tokens[at - 1], tokens[at] as Token);
  if (before === 'A' && opensNoun(earlier) && !continuesNoun(kind)) cost += NO_NOUN;
  if (kind === 'PP' && earlier === 'PR' && (before === 'R' || before === 'X') && !isInverted(tokens[at - 2] as Token)) cost += STRANDED_PARTICIPLE;
  if (kind === 'PP' && before === 'C' && joinsFinite(node)) cost += JOINED_PARTICIPLE;
  if ((before === 'B' || before === 'H') && kind === 'A' && candidate.reading === undefined) cost += QUALITY_AFTER_BE;
  if (before === 'PR' && (earlier === 'DO' || earlier === 'MD')) cost += kind === 'I' ? INVERTED : kind === 'F' ? -INVERTED / 2 : 0;
  if (before === 'X' && kind === 'I' && (earlier === 'MD' || earlier === 'DO')) cost -= DENIED_INFINITIVE;
  if (before === 'C' && kind === 'A' && candidate.reading === undefined) cost += QUALITY_AFTER_BE / 2;
  if (before === 'K' && kind === 'PP' && reportingVerbs.has(candidate.lemma) && QUOTES.has((tokens[at - 1] as Token).text)) cost += QUOTING;
  if ((kind === 'A' || kind === 'N') && before !== 'H' && awaitsParticiple(node, at, tokens)) cost += QUALITY_AFTER_BE;
  if (kind === 'PP' && before === 'PR' && isInverted(tokens[at - 1] as Token) && awaitsParticiple(node, at, tokens)) cost -= OVER_PRONOUN;
  return cost;
}

/** The step over a word that may open or close a clause, or change what is waited for. */
function through(node: Node | undefined, candidate: Candidate, sense: number, price: number, state: number, at: number, tokens: readonly Token[], { bareRelatives, headFirst }: Grammar, reached: Node[], begun: number): void {
  const kind = candidate.kind;
  const finite = isFinite(kind);
  const before = node?.candidate.kind;
  let cost = price;
  let open = openIn(state);
  let joint = jointIn(state);
  let commas = commasIn(state);
  let said = saidIn(state);
  let awaits = awaitsIn(state);
  let bare = bareIn(state);
  const wasClosed = node !== undefined && open === 0;
  if (bareRelatives && open > 0 && (kind === 'D' || kind === 'PR') && (before === 'N' || before === 'NP')) bare = true;
  if (kind === 'H' && !headFirst && (before === undefined || before === 'KK')) awaits = PARTICIPLE;
  else if (kind === 'DO') awaits = before === undefined || BEFORE_AUXILIARY.has(before) ? INFINITIVE : NO_FORM;
  else if (awaits === PARTICIPLE && (kind === 'PP' || finite || kind === 'KK' || kind === 'K')) {
    if (finite) cost += AWAITED;
    awaits = NO_FORM;
  } else if ((awaits === INFINITIVE || awaits === CAUSED) && kind === 'I') {
    if (before !== 'PR' && before !== 'X' && before !== 'DO') cost -= AWAITED;
    awaits = NO_FORM;
  } else if (awaits !== NO_FORM && (finite || kind === 'KK')) {
    if (awaits === INFINITIVE) cost += AWAITED;
    awaits = NO_FORM;
  }
  if (kind === 'F' && bareRelatives && (sense & CAUSES) !== 0) awaits = CAUSED;
  if (finite) {
    if (open > 0) {
      open--;
      if (before === 'K' && commas === 1) cost += SINGLE_COMMA;
    } else cost += joint === COORDINATOR ? JOINED_VERB : joint === COMMA && said && commas > 1 ? INCISE : joint === COMMA ? ((sense & SAYS) !== 0 ? JOINED_VERB : SPLICED_VERB) : said ? SAID_VERB : bare ? BARE_RELATIVE - (before === 'F' ? VERB_BEHIND_VERB : 0) : EXTRA_VERB;
    if (wasClosed) bare = false;
    joint = NOTHING;
    said = (sense & SAYS) !== 0;
  } else if ((kind === 'S' && !(at === 0 && tokens.at(-1)?.text === '?')) || (kind === 'W' && at > 0)) open = Math.min(MOST_OPEN, open + 1);
  else if (kind === 'K' || kind === 'C') {
    joint = kind === 'C' || joint === COORDINATOR ? COORDINATOR : COMMA;
    if (kind === 'K') commas = Math.min(2, commas + 1);
  } else if (kind === 'KK') {
    cost += open * (ENDS.has((tokens[at] as Token).text) ? NO_VERB : NO_VERB_BEFORE_BREAK);
    // behind a clause and a semicolon stands another clause
    open = open === 0 && (tokens[at] as Token).text === ';' ? 1 : 0;
    joint = COORDINATOR;
    commas = 0;
  }
  keep(node, candidate, cost, stateOf(open, joint, commas, said, awaits, bare), reached, begun);
}

/** What stands before an auxiliary that opens a question. */
const BEFORE_AUXILIARY: ReadonlySet<Kind> = new Set(['X', 'R', 'K', 'KK', 'C', 'Q', 'S', 'D', 'W']);

/** "-il" in "a-t-il": asked at every noun. */
const isInverted = (token: Token): boolean => token.text.charCodeAt(0) === HYPHEN;
const HYPHEN = 45;

const QUOTES: ReadonlySet<string> = new Set(['"', '»', '”']);
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...']);

const opensNoun = (kind: Kind | undefined): boolean => kind === 'D' || kind === 'POS' || kind === 'Q';
const continuesNoun = (kind: Kind): boolean => kind === 'N' || kind === 'A' || kind === 'NP' || kind === 'Q' || kind === 'C' || kind === 'K' || kind === 'R' || kind === 'G';

/** Is the verb before the coordinator a finite one that takes no participle? */
function joinsFinite(node: Node): boolean {
  for (let back = node.back; back !== undefined; back = back.back) {
    const { kind } = back.candidate;
    if (kind === 'F') return true;
    if (kind === 'PP' || kind === 'B' || kind === 'H' || kind === 'KK' || kind === 'S' || kind === 'W') return false;
  }
  return false;
}

/** An auxiliary of the perfect stands before, over adverbs, negators and an inverted pronoun. */
function awaitsParticiple(node: Node | undefined, at: number, tokens: readonly Token[]): boolean {
  let back = node;
  let i = at - 1;
  while (back !== undefined && (back.candidate.kind === 'R' || back.candidate.kind === 'X' || isInverted(tokens[i] as Token))) {
    back = back.back;
    i--;
  }
  return back !== node && back?.candidate.kind === 'H';
}
