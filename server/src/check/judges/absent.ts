// What a source says there is not: "there is no lift", where the draft takes the lift.
import { keysOf } from '../../../../knowledge/src/claims/keys.ts';
import { matchItems, type Side } from '../../../../knowledge/src/claims/match.ts';
import type { Grammar } from '../../../../knowledge/src/analysis/grammar.ts';
import type { Clause, Item, Sentence } from '../../../../knowledge/src/claims/sentence.ts';
import { contains } from '../../../../knowledge/src/text/span.ts';
import { once } from '../../../../knowledge/src/text/once.ts';
import { clauseOf } from '../frames.ts';
import { answer, wordsAt, type Hearing, type Judge } from '../judgement.ts';
import { rowDiffers } from '../questions/agreement.ts';

/** How rare what is missing must be in the base: of common things there may be others. */
const RARE = 0.8;
/** How far before its verb "there" stands. */
const NEAR = 3;

export const judgeAbsent: Judge = (hearing) => {
  const { draft, source, clause, weigh } = hearing;
  if (clause.negative || clause.restricted || (clause.mood !== 'asserted' && clause.mood !== 'planned')) return [];
  const denial = missingOnce(source, () => missingIn(hearing, source));
  if (denial === undefined || rowDiffers(hearing)) return [];
  const { missing, from } = denial;
  const { sentence } = draft.placed;
  const taken = clause.items.map((i) => sentence.items[i] as Item).find((i) => takesIt(i) && !quoted(draft, i) && isRare(hearing, i) && matchItems(i, draft, missing, source, weigh.lexicon) >= 0.95);
  if (taken === undefined || narrowed(draft, taken) || existsElsewhere(hearing, missing)) return [];
  return [answer(hearing, taken.span, [missing.span], {
    kind: 'conflict',
    code: 'negation',
    confidence: 0.8,
    sourceAnswer: wordsAt(source, { start: source.placed.sentence.words[from]?.span.start ?? missing.span.start, end: missing.span.end }),
    steps: [`there is no ${missing.lemma}`],
  })];
};

const isRare = ({ draft, weigh }: Hearing, item: Item): boolean => keysOf(item, draft.placed.sentence.language).every((key) => weigh.weight(key) >= RARE);

/** "in the dining car": one, taken to be there. */
const takesIt = (i: Item): boolean => i.kind === 'noun' && i.definite && !i.plural && !i.negated && (i.relation === 'none' || i.relation === 'oblique') && !/^(?:without|instead|such|than|as)$/.test(i.preposition);

/** The one thing of which a sentence says that there is none, whatever else it may say, and the word that opens it. */
interface Denial {
  readonly missing: Item;
  /** the first word of the denial */
  readonly from: number;
}
const missingOnce = once<Side, Denial | undefined>();

function missingIn({ packs }: Hearing, side: Side): Denial | undefined {
  const { sentence } = side.placed;
  const { items, words } = sentence;
  for (const clause of sentence.clauses) {
    const from = opensAt(clause, sentence, packs[sentence.language].grammar);
    if (from === undefined) continue;
    const missing = clause.items.map((i) => items[i] as Item).find((i) => i.kind === 'noun' && i.from > (items[clause.predicate]?.from ?? words.length) && i.relation !== 'modifier');
    if (missing !== undefined && !missing.plural && !narrowed(side, missing) && !quoted(side, missing)) return { missing, from };
  }
  return undefined;
}

/** Where "there is no", « il n'y a pas de » begins. */
function opensAt(clause: Clause, { items, words }: Sentence, grammar: Grammar): number | undefined {
  const verb = items[clause.predicate];
  if (verb === undefined || !clause.negative || clause.mood !== 'asserted') return undefined;
  const from = Math.max(0, verb.from - NEAR);
  const before = words.slice(from, verb.from).map((w) => w.fold);
  const form = words[verb.from]?.fold ?? '';
  const presents = grammar.headFirst ? grammar.haveForms.has(form) && before.some((w) => grammar.referring.impersonal.there.has(w)) : grammar.beForms.has(form);
  const opener = before.findIndex((w) => grammar.expletives.has(w));
  return presents && opener >= 0 ? from + opener : undefined;
}

/** "no lift to the roof", "the lift of the tower": one of several. */
const narrowed = ({ placed: { sentence } }: Side, thing: Item): boolean =>
  sentence.items.some((i) => i.head === thing.index && i.relation !== 'none' && i.kind !== 'adverb') || sentence.clauses.some((c) => c.index !== thing.clause && c.arguments.some((a) => a.item === thing.index));

const quoted = ({ placed: { sentence } }: Side, item: Item): boolean => sentence.quotations.some((q) => contains(q.span, item.span));

/** Another sentence of the article speaks of one. */
function existsElsewhere({ source, weigh }: Hearing, missing: Item): boolean {
  return source.document.sentences.some((placed) => {
    if (placed === source.placed) return false;
    const side: Side = { document: source.document, placed, aliases: new Map() };
    return placed.sentence.items.some((i) => i.kind === 'noun' && !i.negated && clauseOf(placed.sentence, i)?.negative !== true && matchItems(missing, source, i, side, weigh.lexicon) >= 0.9);
  });
}
