// Posts that a verb tells: "the club, presided over by Paul Rey", "who coaches the team", "is in charge of finance".
import { postOf } from '../../../knowledge/src/languages/lexicon/groups.ts';
import type { Item, Sentence } from '../../../knowledge/src/claims/sentence.ts';
import { predicateOf } from './frames.ts';

/** Somebody who holds a post. */
export interface Held {
  readonly name: Item;
  /** its noun; where a verb tells it, that verb read as the noun */
  readonly role: Item;
  /** what the role is of: "de Velsor", "of generative AI" */
  readonly of: readonly Item[];
  /** a verb tells it */
  readonly byVerb: boolean;
}

/** The posts that the verbs of a sentence tell of one person each. */
export function postsByVerb(sentence: Sentence): readonly Held[] {
  return sentence.clauses.flatMap((clause): readonly Held[] => {
    const verb = predicateOf(sentence, clause);
    const post = verb?.concepts.map((c) => postOf.get(c)).find((c) => c !== undefined);
    if (verb === undefined || post === undefined || clause.negative) return [];
    const items = clause.arguments.map((a) => ({ role: a.role, item: sentence.items[a.item] as Item }));
    const holders = items.filter(({ role, item }) => role === 'subject' && item.kind === 'name' && item.relation !== 'of' && item.relation !== 'modifier').map(({ item }) => item);
    const led = items.filter(({ role, item }) => (role === 'object' || (role === 'oblique' && item.preposition === 'of' && item.head < 0)) && (item.kind === 'noun' || item.kind === 'name')).map(({ item }) => item);
    const [name] = holders;
    if (name === undefined || holders.length > 1 || name.list >= 0 || led.length === 0) return [];
    const about = sentence.items.filter((i) => led.some((l) => l.index === i.head) && (i.relation === 'modifier' || i.relation === 'of') && !led.includes(i));
    return [{ name, role: { ...verb, kind: 'noun', concepts: [post] }, of: [...led, ...about], byVerb: true }];
  });
}
