// Who and what an answer is about: the subject of its verb, the things it hangs on. They must be in the source's sentence too.
import { itemAt } from '../../../knowledge/src/claims/document.ts';
import { stands } from '../../../knowledge/src/claims/align.ts';
import { labelled } from '../../../knowledge/src/claims/labels.ts';
import { matchItems, type Side } from '../../../knowledge/src/claims/match.ts';
import { isHouse, speaksOfItself } from '../../../knowledge/src/claims/ownVoice.ts';
import { looseTimes } from '../../../knowledge/src/languages/light.ts';
import type { Item } from '../../../knowledge/src/claims/sentence.ts';
import type { Hearing } from './judgement.ts';

/** A participant of the draft's answer that the source's sentence does not have: then it is another question. */
export function missingParticipant(hearing: Hearing, answer: Item): Item | undefined {
  const { sentence } = hearing.draft.placed;
  return coreOf(hearing, answer).find((item) => {
    const name = labelled(item, sentence, hearing.weigh.lexicon);
    return !isPresent(hearing, item) && (name === undefined || !isPresent(hearing, name));
  });
}

function coreOf(hearing: Hearing, answer: Item): readonly Item[] {
  const { items } = hearing.draft.placed.sentence;
  const chain = new Set<number>([answer.index]);
  const core: Item[] = [];
  let at: Item | undefined = answer;
  for (let steps = 0; steps < 4 && at !== undefined && at.head >= 0; steps++) {
    at = items[at.head];
    if (at === undefined || chain.has(at.index)) break;
    chain.add(at.index);
    // What is counted is compared by itself.
    if (!(steps === 0 && answer.relation === 'count') && at.kind === 'noun') core.push(at);
  }
  for (const argument of hearing.clause.arguments) {
    const item = items[argument.item] as Item;
    if (chain.has(item.index) || (item.kind !== 'name' && item.kind !== 'noun' && item.kind !== 'pronoun') || item.relation === 'modifier' || item.relation === 'of' || looseTimes.has(item.lemma) || item.concepts.includes('remainder')) continue;
    if (argument.role === 'subject' || (hearing.clause.passive && argument.role === 'object')) core.push(item);
  }
  return core;
}

/** In the sentence itself; a name or a pronoun may also be carried by what the source's own pronouns stand for. */
export function isPresent(hearing: Hearing, item: Item): boolean {
  const { draft, source, weigh } = hearing;
  const found = (other: Item, side: Side): boolean => matchItems(item, draft, other, side, weigh.lexicon) >= 0.7;
  if (source.placed.sentence.items.some((s) => found(s, source)) || (isHouse(item, draft) && speaksOfItself(source.placed.sentence))) return true;
  if (item.kind === 'pronoun' && (draft.aliases.get(item.index) ?? []).length === 0) return !amongStrangers(hearing);
  for (const references of source.aliases.values()) for (const reference of references) if (found(itemAt(source.document, reference), source)) return true;
  // The title and the headings name what an article is about; a sentence may leave it out.
  const sentence = source.placed.sentence;
  const subjectless = !sentence.items.some((i) => i.role === 'subject' && i.kind === 'name');
  return subjectless && source.placed.headings.some((h) => source.document.sentences[h]?.sentence.items.some((s) => s.kind !== 'verb' && found(s, source)) === true);
}

/** A pronoun that is left open stands for one of those named before it, perhaps: the source should know one of them. */
export function amongStrangers({ draft, source, weigh }: Hearing): boolean {
  const named = draft.placed.before.flatMap((i) => (draft.document.sentences[i]?.sentence.items ?? []).filter((item) => item.kind === 'name'));
  return named.length > 0 && !named.some((item) => stands(item, source, weigh));
}

/** Does a participant of the draft tell which one is meant? A name does, and a pronoun of one; people go by many nouns, things by one. */
export function byName(hearing: Hearing, item: Item): boolean {
  const { draft, weigh } = hearing;
  if (item.kind === 'name') return true;
  const antecedents = (draft.aliases.get(item.index) ?? []).map((reference) => itemAt(draft.document, reference));
  if (item.kind === 'pronoun' && antecedents.length === 0) return true;
  return antecedents.some((one) => one.kind === 'name' || (item.kind === 'pronoun' && one.concepts.length > 0 && !one.concepts.some((c) => weigh.lexicon.entails(c, 'person'))));
}
