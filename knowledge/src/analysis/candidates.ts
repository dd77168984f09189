// The tags a token may have: from the closed words of the language, then from the dictionary.
import { fold } from '../text/fold.ts';
import type { Grammar } from './grammar.ts';
import type { Reading } from './reading.ts';
import { knownWord } from './knownWord.ts';
import type { TaggingContext } from './tag.ts';
import { candidate, type Around, type Candidate, type Kind } from './tagging.ts';
import type { Token } from './token.ts';
import { nth } from '../text/nth.ts';

/** Each reading after the first costs more. */
const STEP = 450;
/** An open reading of a word that is also a closed one. */
const OPEN_BESIDE_CLOSED = 1200;
/** A participle that stands as a quality; less when the lexicon knows the quality. */
const QUALITY = 700;
const KNOWN_QUALITY = 350;
/** A bare English verb as a noun that no list has: the recall. */
const CONVERTED = 1000;
/** A quality that a preposition follows is more often its participle. */
const VERBAL = 600;
/** A word the lexicon knows as this part and not as the other. */
const KNOWN_PART = 300;

/** At least one candidate, cheapest of each kind. */
export function candidatesOf(around: Around, context: TaggingContext): readonly Candidate[] {
  const { tokens, at } = around;
  const token = tokens[at] as Token;
  if (token.kind === 'opaque') return only('N', token);
  if (token.kind === 'punctuation') return context.named[at] === true && token.text === ':' ? only('NP', token) : only(STRONG.has(token.text) ? 'KK' : 'K', token);
  if (context.covered[at] === true || token.kind === 'number') return only('Q', token);
  if (token.kind === 'symbol') return only('O', token);
  if (context.named[at] === true) return only('NP', token);
  const known = knownWord(token.spelling, context);
  // US, IT, WHO, AI: written in capitals among small letters they are no pronouns and no auxiliaries
  if (known.capitals && isFunctionWord(token.fold, context.grammar) && tokens.some((t) => /^\p{Ll}{2,}$/u.test(t.text))) return only(context.knows(token.fold, 'noun') ? 'N' : 'NP', token);
  const { grammar } = context;
  const next = tokens[at + 1];
  const preposition = grammar.headFirst && next !== undefined && knownWord(next.spelling, context).preposition;
  // "Drinking water is …": one thing, and nobody drinks
  if (at === 0 && next !== undefined && known.readings.some((r) => r.form === 'presentParticiple') && context.compound(token.fold, next.fold, 'noun')) return only('A', token);
  const decided = known.rule?.({ tokens, at, covered: around.covered, readings: around.readings, token, before: nth(tokens, at - 1)?.fold ?? '', next });
  // Of what stands around it only this has a say: whether it opens the sentence, and what follows a participle.
  const slot = (at > 0 ? 2 : 0) + (preposition ? 1 : 0);
  if (decided !== undefined) {
    for (const before of known.ruled) if (before.rows === decided && before.slot === slot) return before.candidates;
    const candidates = candidatesFor(token, at, decided, preposition, context);
    known.ruled.push({ rows: decided, slot, candidates });
    return candidates;
  }
  return (known.candidates[slot] ??= candidatesFor(token, at, undefined, preposition, context));
}

const STRONG: ReadonlySet<string> = new Set([';', ':', '.', '!', '?', '…', '...']);

const only = (kind: Kind, token: Token): readonly Candidate[] => [candidate(kind, 0, token.fold, undefined)];

/** What the tags of a word by itself depend on. */
type WordContext = Pick<TaggingContext, 'memory' | 'morphology' | 'grammar' | 'knows'>;

type Rows = readonly (readonly [Kind | '*', number])[];

/**
 * The tags of a word by itself.
 * @param at its place in the sentence: only whether it opens it counts
 * @param decided the rows a rule chose
 * @param preposition whether one stands right behind it
 */
export function candidatesFor(token: Token, at: number, decided: Rows | undefined, preposition: boolean, context: WordContext): readonly Candidate[] {
  const { readings } = knownWord(token.spelling, context);
  const closed = closedCandidates(token, decided, readings, context.grammar);
  const open = closed !== undefined && !closed.open ? [] : openCandidates(token, at, readings, context, preposition);
  const beside = closed === undefined ? 0 : closed.extra;
  const all = [...(closed?.list ?? []), ...open.map((c) => candidate(c.kind, c.cost + beside, c.lemma, c.reading))];
  if (all.length > 0) return cheapest(all);
  if (readings.length > 0) return only('O', token);
  return only(/^\p{Lu}/u.test(token.text) && at > 0 && token.text.length > 1 ? 'NP' : 'N', token);
}

const isFunctionWord = (word: string, grammar: Grammar): boolean =>
  grammar.tagging.closed.has(word) || grammar.haveForms.has(word) || grammar.beForms.has(word) || grammar.pronouns.has(word) || grammar.relatives.has(word) || grammar.modals.has(word);

interface Closed {
  readonly list: readonly Candidate[];
  readonly open: boolean;
  readonly extra: number;
}

function closedCandidates(token: Token, decided: Rows | undefined, readings: readonly Reading[], grammar: Grammar): Closed | undefined {
  const rows = decided ?? grammar.tagging.closed.get(token.fold) ?? rowsOf(token.fold, readings, grammar);
  if (rows.length === 0) return undefined;
  const star = rows.find(([kind]) => kind === '*');
  const list = rows.flatMap(([kind, cost]): readonly Candidate[] => {
    if (kind === '*') return [];
    const verbal = /^(?:F|H|B|MD|DO|I|PP|G)$/.test(kind);
    const reading = readings.find((r) => kindOf(r) === kind) ?? readings.find((r) => r.part === (verbal ? 'verb' : 'function'));
    if (kind === 'N' && reading?.part !== 'noun') return [candidate(kind, cost, token.fold.replace(/s$/, ''), undefined)];
    return [candidate(kind, cost, reading === undefined ? token.fold : fold(reading.lemma), reading)];
  });
  const explicit = grammar.tagging.closed.has(token.fold);
  return { list, open: star !== undefined || !explicit, extra: star?.[1] ?? OPEN_BESIDE_CLOSED };
}

/** What the tables of the grammar make of a word. */
function rowsOf(word: string, readings: readonly Reading[], grammar: Grammar): readonly (readonly [Kind, number])[] {
  const rows: (readonly [Kind, number])[] = [];
  const add = (kind: Kind, cost = 0): void => void rows.push([kind, cost]);
  const verbs = readings.filter((r) => r.part === 'verb');
  for (const [forms, finite] of [[grammar.beForms, 'B'], [grammar.haveForms, 'H']] as const) {
    if (!forms.has(word)) continue;
    const kinds = new Set(verbs.map((r) => kindOfAuxiliary(r, finite)));
    if (!grammar.headFirst && kinds.has(finite) && verbs.some((r) => r.lemma === word)) kinds.add('I');
    for (const kind of kinds.size === 0 ? [finite] : kinds) add(kind);
  }
  if (grammar.modals.has(word)) add('MD');
  if (rows.length > 0) return rows;
  if (grammar.negationOpeners.has(word)) add('XO');
  if (grammar.negators.has(word)) add('X');
  if (grammar.relatives.has(word)) add('W');
  if (grammar.coordinators.has(word)) add('C');
  if (grammar.prepositions.has(word)) add('P');
  if (grammar.subordinators.has(word)) add('S', grammar.prepositions.has(word) ? 300 : 0);
  if (grammar.determiners.has(word)) add('D', rows.length > 0 ? 300 : 0);
  const pronoun = grammar.pronouns.get(word);
  if (pronoun !== undefined) add(pronoun.part === 'subject' ? 'PR' : 'PO', rows.length > 0 ? 300 : 0);
  if (grammar.infinitiveMarkers.has(word)) add('M');
  return rows;
}

const kindOfAuxiliary = (reading: Reading, finite: Kind): Kind =>
  reading.form === 'infinitive' ? 'I' : reading.form === 'pastParticiple' ? 'PP' : reading.form === 'presentParticiple' ? 'G' : finite;

function kindOf(reading: Reading): Kind | undefined {
  switch (reading.part) {
    case 'noun':
      return 'N';
    case 'adjective':
      return 'A';
    case 'adverb':
      return 'R';
    case 'name':
      return 'NP';
    case 'verb':
      return reading.form === 'infinitive' ? 'I' : reading.form === 'pastParticiple' ? 'PP' : reading.form === 'presentParticiple' ? 'G' : 'F';
    case 'function':
      return undefined;
  }
}

function openCandidates(token: Token, at: number, readings: readonly Reading[], { grammar, knows }: WordContext, preposition: boolean): readonly Candidate[] {
  const found: Candidate[] = [];
  let rank = 0;
  for (const reading of readings) {
    const kind = kindOf(reading);
    if (kind === undefined || (reading.part === 'verb' && !grammar.tagging.hyphenatedVerbs && token.text.includes('-'))) continue;
    const lemma = fold(reading.lemma);
    // "Élu en 1990, il": a participle that opens the sentence is no surname
    const surname = at === 0 && reading.part === 'name' && readings.some((r) => r.form === 'pastParticiple');
    const known = (reading.part === 'noun' && knows(lemma, 'noun') && !knows(lemma, 'adjective')) || (reading.part === 'adjective' && knows(lemma, 'adjective') && !knows(lemma, 'noun'));
    found.push(candidate(kind, (Math.min(rank, 3) + (surname ? 1 : 0)) * STEP - (known ? KNOWN_PART : 0), lemma, reading));
    // The forms of one verb are equally likely: what stands around them tells.
    if (reading.part !== 'verb' || !readings.some((r) => r !== reading && r.part === 'verb' && r.lemma === reading.lemma && readings.indexOf(r) > readings.indexOf(reading))) rank++;
  }
  // "deux anciens de …": a quality that the lexicon also knows as a thing
  const quality = found.find((c) => c.kind === 'A');
  if (quality !== undefined && !found.some((c) => c.kind === 'N') && knows(quality.lemma, 'noun')) found.push(candidate('N', quality.cost + STEP, quality.lemma, quality.reading));
  const bare = grammar.headFirst ? undefined : found.find((c) => (c.kind === 'I' || c.kind === 'F') && c.lemma === token.fold);
  if (bare !== undefined && !found.some((c) => c.kind === 'N')) found.push(candidate('N', CONVERTED, token.fold, undefined));
  // "three fixes", "security fixes": what one does is a thing that can be counted
  const many = grammar.headFirst || bare !== undefined ? undefined : found.find((c) => c.kind === 'F' && isPluralOf(token.fold, c.lemma));
  if (many !== undefined && !found.some((c) => c.kind === 'N')) found.push(candidate('N', CONVERTED, many.lemma, undefined));
  const capital = at > 0 && /^\p{Lu}/u.test(token.text);
  const participle = capital ? undefined : found.find((c) => c.kind === 'PP' || c.kind === 'G');
  if (participle !== undefined && !found.some((c) => c.kind === 'A')) {
    const known = grammar.tagging.qualityLemmas(token.fold).find((l) => knows(l, 'adjective'));
    found.push(candidate('A', participle.cost + (known !== undefined ? KNOWN_QUALITY : participle.kind === 'G' && grammar.headFirst ? 1200 : QUALITY), known ?? token.fold, undefined));
  }
  // "fondée en 1998 par": what follows shows the verb in it
  if (preposition && participle?.kind === 'PP') return found.map((c) => (c.kind === 'A' ? candidate(c.kind, c.cost + VERBAL, c.lemma, c.reading) : c));
  if (capital) return found.map((c) => (c.kind === 'N' || c.kind === 'NP' || c.kind === 'A' ? c : candidate(c.kind, c.cost + 1000, c.lemma, c.reading)));
  return found;
}

/** fixes, carries; not "has" */
const isPluralOf = (form: string, lemma: string): boolean => lemma.length > 2 && (form === `${lemma}s` || form === `${lemma}es` || form === `${lemma.slice(0, -1)}ies`);

function cheapest(all: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<Kind, Candidate>();
  for (const c of all) if ((best.get(c.kind)?.cost ?? Infinity) > c.cost) best.set(c.kind, c);
  return [...best.values()];
}
