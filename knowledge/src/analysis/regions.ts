// Words → regions: the stretches of a sentence that have at most one verb group each.
import type { Grammar, Mood } from './grammar.ts';
import type { Word } from './word.ts';

/** A verb with its auxiliaries. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** the word that carries the meaning */
  readonly main: number;
  readonly finite: boolean;
  readonly passive: boolean;
  readonly negative: boolean;
  readonly copula: boolean;
  readonly form: 'finite' | 'infinitive' | 'presentParticiple' | 'pastParticiple';
  readonly mood: Mood;
  /** is still so · is no longer so */
  readonly aspect: 'still' | 'ceased' | 'none';
}

export interface Region {
  readonly from: number;
  readonly to: number;
  readonly group: VerbGroup | undefined;
  /** what opens it */
  readonly opener: 'start' | 'relative' | 'subordinate' | 'condition' | 'coordinated' | 'strong' | 'comma' | 'nonfinite';
}

const SKIP = new Set(['adverb', 'negator', 'pronoun']);

/** Verb groups from left to right. */
export function verbGroups(words: readonly Word[], grammar: Grammar): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = 0;
  while (i < words.length) {
    if ((words[i] as Word).tag !== 'verb') {
      i++;
      continue;
    }
    const group = groupAt(words, i, grammar);
    groups.push(group);
    i = group.to;
  }
  return groups;
}

function groupAt(words: readonly Word[], from: number, grammar: Grammar): VerbGroup {
  let main = from;
  let to = from + 1;
  const first = words[from] as Word;
  let mood: Mood = grammar.modals.get(first.fold) ?? 'asserted';
  let sawBe = grammar.beForms.has(first.fold);
  let bound = sawBe || grammar.haveForms.has(first.fold) || grammar.modals.has(first.fold);
  while (bound) {
    let next = to;
    while (next < words.length && next < to + 4 && SKIP.has((words[next] as Word).tag)) next++;
    const word = words[next];
    if (word === undefined || word.tag !== 'verb') break;
    const auxiliary = words[main] as Word;
    const be = grammar.beForms.has(word.fold);
    const have = grammar.haveForms.has(word.fold);
    if (grammar.modals.has(auxiliary.fold) ? word.form === 'pastParticiple' && !be : word.form === 'infinitive' && !be && !have) break;
    if (word.form === 'finite' && !be && !have && !grammar.modals.has(auxiliary.fold)) break;
    sawBe = be || (sawBe && (word.form === 'pastParticiple' || word.form === 'presentParticiple'));
    main = next;
    to = next + 1;
    bound = be || have || grammar.modals.has(word.fold);
  }
  const verb = words[main] as Word;
  const copula = grammar.beForms.has(verb.fold);
  const form = finiteForm(words, from, main, grammar);
  if (mood === 'asserted' && form === 'finite') {
    if (grammar.conditional(first.fold, first.lemma)) mood = 'hypothetical';
    else if (grammar.future(first.fold, first.lemma) && first.form !== 'infinitive' && first.form !== 'pastParticiple' && !grammar.beForms.has(first.fold.replace(/ra$|ront$/, ''))) mood = /r(?:a|ont|ai|as|ons|ez)$/.test(first.fold) && isFuture(first) ? 'planned' : mood;
  }
  return {
    from,
    to,
    main,
    finite: form === 'finite',
    aspect: aspectOf(words, from, to, grammar),
    passive: !copula && verb.form === 'pastParticiple' && !grammar.activeWithBe.has(verb.lemma) && !reflexive(words, from) && (form === 'pastParticiple' || passiveAuxiliary(words, from, main, grammar)),
    negative: isNegative(words, from, to, grammar),
    copula,
    form,
    mood,
  };
}

/** A future is told from a past (porta, tira) by the infinitive that stands before its ending. */
const isFuture = (word: Word): boolean => word.lemma.replace(/e$/, '').endsWith('r') && word.fold.startsWith(word.lemma.replace(/(?:er|ir|re|oir)$/, '').slice(0, 2)) && /(?:er|ir|dr|tr|vr|rr|ur|aur|ser)(?:a|ont|ai|as|ons|ez)$/.test(word.fold) && !/^(?:.*[^ei])rr?a$/.test(word.lemma);

function aspectOf(words: readonly Word[], from: number, to: number, grammar: Grammar): VerbGroup['aspect'] {
  const near = words.slice(Math.max(0, from - 2), to + 2);
  if (near.some((w) => grammar.cessatives.has(w.fold)) && (grammar.negationOpeners.size <= 1 || hasOpener(words, from, grammar)) && !near.some((w, i) => grammar.cessatives.has(w.fold) && restrictsAfter(near, i))) return 'ceased';
  return near.some((w) => grammar.continuatives.has(w.fold)) ? 'still' : 'none';
}

/** "s’est retiré" is active. */
const reflexive = (words: readonly Word[], from: number): boolean => /^(?:se|s')$/.test(words[from - 1]?.fold ?? '');

function finiteForm(words: readonly Word[], from: number, main: number, grammar: Grammar): VerbGroup['form'] {
  const first = words[from] as Word;
  const before = words[from - 1];
  if (before?.tag === 'marker') return 'infinitive';
  if (first.form === 'infinitive' && !grammar.modals.has(first.fold)) {
    // English bare verbs are their own infinitive: they are finite unless "to" stands before.
    return /(?:er|ir|re|oir)$/.test(first.fold) && before?.tag !== 'pronoun' ? 'infinitive' : 'finite';
  }
  if (first.form === 'presentParticiple') return 'presentParticiple';
  if (first.form === 'pastParticiple' && from === main) return ambiguousPast(words, from) ? 'finite' : 'pastParticiple';
  return 'finite';
}

/** English: "founded" is a past tense unless a noun stands right before and an agent or a preposition follows. */
function ambiguousPast(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (!word.readings.some((r) => r.part === 'verb' && r.form === 'finite')) return false;
  const before = words[at - 1];
  const after = words[at + 1];
  if (before === undefined) return false;
  if (before.tag === 'punctuation') return false;
  return !(before.tag === 'noun' && after !== undefined && after.fold === 'by');
}

function passiveAuxiliary(words: readonly Word[], from: number, main: number, grammar: Grammar): boolean {
  for (let i = main - 1; i >= from; i--) if (grammar.beForms.has((words[i] as Word).fold)) return (words[i] as Word).fold !== "'s" || true;
  return false;
}

function isNegative(words: readonly Word[], from: number, to: number, grammar: Grammar): boolean {
  for (let i = Math.max(0, from - 4); i < Math.min(words.length, to + 2); i++) {
    const word = words[i] as Word;
    if (i < from && (word.tag === 'punctuation' || word.tag === 'verb' || word.tag === 'relative' || word.tag === 'noun' || word.tag === 'name')) {
      continue;
    }
    if (word.tag !== 'negator' || grammar.negationOpeners.has(word.fold)) continue;
    if (i >= to && words.slice(to, i).some((w) => w.tag !== 'adverb' && w.tag !== 'pronoun')) continue;
    if (i < from && words.slice(i + 1, from).some((w) => w.tag !== 'adverb' && w.tag !== 'pronoun' && w.tag !== 'negator')) continue;
    if (word.fold === 'plus' && (!hasOpener(words, from, grammar) || restrictsAfter(words, i))) continue;
    return true;
  }
  return false;
}

const hasOpener = (words: readonly Word[], from: number, grammar: Grammar): boolean =>
  words.slice(Math.max(0, from - 4), from + 3).some((w) => grammar.negationOpeners.has(w.fold));

/** "ne reste plus que trois" restricts. */
const restrictsAfter = (words: readonly Word[], at: number): boolean => words.slice(at + 1, at + 4).some((w) => /^qu[e']$/.test(w.fold));

/** Cuts a sentence into regions of at most one verb group. */
export function regions(words: readonly Word[], grammar: Grammar): readonly Region[] {
  const groups = verbGroups(words, grammar);
  const cuts: { at: number; opener: Region['opener'] }[] = [{ at: 0, opener: 'start' }];
  words.forEach((word, i) => {
    if (i === 0 && word.tag !== 'subordinator') return;
    if (word.tag === 'relative') cuts.push({ at: i, opener: 'relative' });
    else if (word.tag === 'subordinator') cuts.push({ at: i, opener: grammar.subordinators.get(word.fold) === 'condition' ? 'condition' : 'subordinate' });
    else if (/^(?:[;:—()]|–)$/.test(word.text) && word.kind === 'punctuation') cuts.push({ at: i, opener: 'strong' });
  });
  const cutAt = new Map(cuts.map((c) => [c.at, c.opener]));
  groups.forEach((group, k) => {
    const previous = groups[k - 1];
    if (previous === undefined) return;
    for (let i = previous.to; i <= group.from; i++) if (cutAt.has(i) && i > 0) return;
    const [at, opener] = between(words, previous, group);
    if (!cutAt.has(at)) cutAt.set(at, opener);
  });
  const starts = [...cutAt.keys()].sort((a, b) => a - b);
  return starts.map((from, k) => {
    const to = starts[k + 1] ?? words.length;
    return { from, to, group: groups.find((g) => g.from >= from && g.from < to), opener: cutAt.get(from) ?? 'start' };
  });
}

function between(words: readonly Word[], a: VerbGroup, b: VerbGroup): [number, Region['opener']] {
  if (b.form === 'infinitive' || b.form === 'presentParticiple' || b.form === 'pastParticiple') {
    let at = b.from;
    while (at > a.to && /^(?:preposition|marker|negator|pronoun)$/.test((words[at - 1] as Word).tag)) at--;
    return [at, 'nonfinite'];
  }
  for (let i = b.from - 1; i >= a.to; i--) if ((words[i] as Word).tag === 'coordinator') {
    // "A and B do": the coordinator joins two nouns when no verb object could end before it
    const left = words[i - 1];
    const nouns = words.slice(i + 1, b.from).filter((w) => w.tag === 'noun' || w.tag === 'name' || w.tag === 'pronoun');
    if (left !== undefined && nouns.length > 0 && left.tag === 'name' && nouns.at(-1)?.tag === 'name') continue;
    return [i, 'coordinated'];
  }
  for (let i = b.from - 1; i >= a.to; i--) if ((words[i] as Word).text === ',') return [i, 'comma'];
  return [b.from, 'comma'];
}
