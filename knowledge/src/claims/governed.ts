// What stands above a clause: a verb, a quality or a noun may deny what it governs, plan it, wish it, only imagine it.
import type { Complement, Government } from '../analysis/governors.ts';
import type { Grammar, Mood } from '../analysis/grammar.ts';
import type { Region } from '../analysis/regions.ts';
import { tagSet, type Word } from '../analysis/word.ts';
import { clauseWith } from './copies.ts';
import type { Clause, Item } from './sentence.ts';
import { nth } from '../text/nth.ts';

const ADJECTIVE_NOUN_ADVERB_VERB = tagSet('adjective noun adverb verb');
const NOUN_OR_NAME = tagSet('noun name');

/** "failed to reach" denies reaching, "did not fail to" does not; what is planned, wished or imagined is not yet so. */
export function underGovernors(clauses: readonly Clause[], parts: readonly Region[], items: readonly Item[], words: readonly Word[], grammar: Grammar): readonly Clause[] {
  const done: Clause[] = [];
  const effects: (Effect | undefined)[] = [];
  clauses.forEach((clause, i) => {
    const part = parts[i] as Region;
    const beside = part.opener === 'coordinated' && (part.group?.form !== 'finite' || part.group === undefined) ? nth(effects, part.parent) : undefined;
    const effect = beside ?? effectOn(part, parts, done, items, words, grammar);
    effects.push(effect);
    // « sans jamais signer » denies once
    const own = clause.negative || opensDenied(part, words, grammar);
    const mood = toldAhead(clause, part, parts, words, grammar) ? 'planned' : clause.mood;
    done.push(clauseWith(clause, { negative: own !== (effect?.deny ?? false), mood: moodUnder(mood, effect?.mood) }));
  });
  return done;
}

/** "She announced that it would open": the future, told from the past. */
function toldAhead(clause: Clause, part: Region, parts: readonly Region[], words: readonly Word[], grammar: Grammar): boolean {
  const parent = nth(parts, part.parent);
  const group = parent?.group;
  if (clause.mood !== 'hypothetical' || parent === undefined || group === undefined || complementOf(part, parent, words, grammar) !== 'that') return false;
  const verb = words[group.main] as Word;
  const past = group.finite && group.mood === 'asserted' && (verb.form === 'pastParticiple' || verb.fold !== verb.lemma) && !/s$/.test(verb.fold);
  return past && grammar.reportingVerbs.has(verb.lemma) && !grammar.opinionVerbs.has(verb.lemma) && !parts.some((p) => p.opener === 'condition');
}

interface Effect {
  readonly deny: boolean;
  readonly mood: Mood | undefined;
}

function effectOn(part: Region, parts: readonly Region[], above: readonly Clause[], items: readonly Item[], words: readonly Word[], grammar: Grammar): Effect | undefined {
  const parent = nth(parts, part.parent);
  const host = nth(above, part.parent);
  if (parent === undefined || host === undefined) return undefined;
  if (part.opener === 'relative') return { deny: host.negative && isCleft(parent, words, grammar), mood: undefined };
  const complement = complementOf(part, parent, words, grammar);
  const byNoun = underNoun(part, complement !== undefined, items, words, grammar);
  if (complement === undefined && byNoun.length === 0) return undefined;
  const governments = byNoun.length > 0 || complement === undefined ? byNoun : governmentsOf(part, parent, host, complement, items, words, grammar);
  const deny = governments.some(({ makes, noun }) => (makes === 'deny' ? noun || !host.negative : makes === 'follow' && host.negative));
  const mood = governments.map((g) => g.makes).find((m): m is Mood => m !== 'deny' && m !== 'follow');
  return { deny, mood: complement === 'that' && host.mood === 'hypothetical' ? 'hypothetical' : mood };
}

/** "The refusal of the board to sign surprised us": what the noun makes of it that an infinitive hangs on, over what the noun is of. */
function underNoun(part: Region, behind: boolean, items: readonly Item[], words: readonly Word[], grammar: Grammar): readonly Governing[] {
  if (part.opener !== 'nonfinite' || part.group?.form !== 'infinitive') return [];
  let held = items.find((i) => i.to === part.from && (i.kind === 'noun' || i.kind === 'name'));
  // right behind its noun and behind a verb, both have a say
  if (held === undefined || (behind && held.relation !== 'of')) return [];
  for (let steps = 0; held?.relation === 'of' && steps < 3; steps++) held = nth(items, held.head);
  return held === undefined || held.kind !== 'noun' || held.negated ? [] : chosen([{ word: words[grammar.headFirst ? held.from : held.to - 1] as Word, quality: false, noun: true }], 'to', grammar);
}

/** How a clause stands behind the verb it depends on; undefined when it is no complement. */
export function complementOf(part: Region, parent: Region, words: readonly Word[], grammar: Grammar): Complement | undefined {
  const group = part.group;
  const opening = words[part.from] as Word;
  const behind = parent.group === undefined || part.from >= parent.group.to;
  if (!behind || group === undefined) return undefined;
  if (part.opener === 'nonfinite') {
    if (group.form === 'infinitive') return 'to';
    return group.form === 'presentParticiple' && nth(words, part.from - 1)?.text !== ',' ? 'ing' : undefined;
  }
  if (part.opener === 'condition') return nth(words, part.from - 1)?.text === ',' ? undefined : 'if';
  if (part.opener !== 'subordinate') return undefined;
  return opening.tag !== 'subordinator' || grammar.contentOpeners.has(opening.fold) ? 'that' : undefined;
}

/** A word that may govern, and whether it stands as a quality (is set to) or as a noun (the refusal to). */
interface Candidate {
  readonly word: Word;
  readonly quality: boolean;
  readonly noun: boolean;
}

type Governing = Government & { readonly noun: boolean };

/** What the first of them that governs such a clause makes of it. */
function chosen(candidates: readonly Candidate[], complement: Complement, grammar: Grammar): readonly Governing[] {
  for (const { word, quality, noun } of candidates) {
    const all = (grammar.governors.get(word.lemma) ?? grammar.governors.get(word.fold) ?? []).filter((g) => g.complements.has(complement));
    const going = word.form === 'presentParticiple';
    const special = all.filter((g) => (g.only === 'passive' && quality) || (g.only === 'going' && going));
    // "is expected to open" is not what "expects to open" is
    const found = special.length > 0 ? special : all.filter((g) => g.only === undefined && !(quality && word.tag === 'verb' && g.makes !== 'deny'));
    // "insurance plans to fit your needs": an English noun that is spelt like a verb plans nothing
    const heard = noun && !grammar.headFirst ? found.filter((g) => g.makes === 'deny') : found;
    if (heard.length > 0) return heard.map(({ makes, complements, only }) => ({ makes, complements, only, noun }));
  }
  return [];
}

/** It is denied, and of the mood of what there is none of. */
const PROSPECT = ['deny', undefined] as const;
const ONLY_TO: ReadonlySet<Complement> = new Set(['to']);

/** The words that may govern: those of the verb above, and the quality or noun right before the clause. */
function governmentsOf(part: Region, parent: Region, host: Clause, complement: Complement, items: readonly Item[], words: readonly Word[], grammar: Grammar): readonly Governing[] {
  // "the chance again to win"
  const near = nth(words, nth(words, part.from - 1)?.tag === 'adverb' && nth(words, part.from - 2)?.tag === 'noun' ? part.from - 2 : part.from - 1);
  const group = parent.group;
  const predicate = nth(items, host.predicate);
  const candidates: Candidate[] = [];
  const read = (all: readonly Candidate[]): readonly Governing[] => chosen(all, complement, grammar);
  // "the talks are to open in May"
  if (group?.copula === true && group.finite && complement === 'to' && part.from === group.to) return [{ makes: 'planned', complements: ONLY_TO, only: undefined, noun: false }];
  if (near !== undefined && ADJECTIVE_NOUN_ADVERB_VERB.has(near.tag)) candidates.push({ word: near, quality: near.tag === 'adjective' || near.form === 'pastParticiple', noun: near.tag === 'noun' });
  if (group !== undefined) {
    const to = Math.max(group.to, predicate?.to ?? 0);
    for (let k = group.main; k < to; k++) candidates.push({ word: words[k] as Word, quality: group.passive || words[k]?.tag === 'adjective', noun: false });
    // "il est possible de", "is not yet ready to": the quality stands before small words
    // "refused the offer to sell": the infinitive hangs on the noun, unless the verb has its object do it
    const prospect = complement === 'to' && near !== undefined && near.tag === 'noun' ? grammar.prospects.get(near.lemma) : undefined;
    // "has no plans to sell", "there is no way to go back"
    if (prospect !== undefined && (host.negative || items.some((i) => i.negated && i.to === part.from))) return PROSPECT.map((makes) => ({ makes: makes ?? prospect, complements: ONLY_TO, only: undefined, noun: true }));
    if (complement === 'to' && near !== undefined && NOUN_OR_NAME.has(near.tag) && !candidates.some((c) => grammar.objectControl.has(c.word.lemma))) return read(candidates.slice(0, 1));
    if (group.copula) for (let k = group.to; k < part.from; k++) if (words[k]?.tag === 'adjective') candidates.push({ word: words[k] as Word, quality: true, noun: false });
  }
  return read(candidates);
}

/** "without signing", "sans que le conseil signe" */
function opensDenied(part: Region, words: readonly Word[], grammar: Grammar): boolean {
  if (part.opener !== 'nonfinite' && part.opener !== 'subordinate') return false;
  const end = part.group?.from ?? part.from + 1;
  for (let i = part.from; i < Math.max(end, part.from + 1) && i < part.from + 4; i++) {
    const word = words[i];
    if (word !== undefined && grammar.denyingOpeners.has(word.fold) && (word.tag === 'preposition' || word.tag === 'subordinator')) return true;
  }
  return false;
}

/** "It isn't Reed who founded it": what the relative says is denied of Reed. */
function isCleft(parent: Region, words: readonly Word[], grammar: Grammar): boolean {
  const group = parent.group;
  return group !== undefined && group.copula && parent.words.some((i) => i < group.to && grammar.clefts.has((words[i] as Word).fold));
}

const STRONGER: readonly Mood[] = ['asserted', 'expected', 'planned', 'possible', 'reported', 'wished', 'hypothetical', 'question'];

/** The less certain of two moods. */
const moodUnder = (own: Mood, given: Mood | undefined): Mood => (given !== undefined && STRONGER.indexOf(given) > STRONGER.indexOf(own) ? given : own);
