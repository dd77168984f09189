// Posts that a verb tells: "the club, presided over by Paul Rey", "who coaches the team", "is in charge of finance".
import { handingOver, postOf, takingUp } from '../../../knowledge/src/languages/lexicon/groups.ts';
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
  /** it is told as one post: "the post of deputy mayor" */
  readonly one?: true;
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
    // "it was curated by Paul Rey": of what, the sentence before tells
    const told = led.length > 0 || items.some(({ role, item }) => role === 'object' && item.kind === 'pronoun');
    if (name === undefined || holders.length > 1 || name.list >= 0 || !told) return [];
    const about = sentence.items.filter((i) => led.some((l) => l.index === i.head) && (i.relation === 'modifier' || i.relation === 'of') && !led.includes(i));
    return [{ name, role: { ...verb, kind: 'noun', concepts: [post] }, of: [...led, ...about], byVerb: true }];
  });
}

/** "The post of treasurer goes to Paul Rey", "Paul Rey takes the post of treasurer". */
export function postsGiven(sentence: Sentence): readonly Held[] {
  return sentence.clauses.flatMap((clause): readonly Held[] => {
    const verb = predicateOf(sentence, clause);
    if (verb === undefined || clause.negative) return [];
    const items = clause.arguments.map((a) => ({ role: a.role, item: sentence.items[a.item] as Item }));
    const posts = items.filter(({ item }) => item.kind === 'noun' && item.definite && !item.plural && item.concepts.includes('job'));
    const given = verb.concepts.some((c) => handingOver.has(c));
    const taken = verb.concepts.length === 0 || verb.concepts.some((c) => takingUp.has(c));
    return posts.flatMap(({ role, item: post }): readonly Held[] => {
      const noun = sentence.items.find((i) => i.head === post.index && i.relation === 'of' && i.kind === 'noun');
      const holders = items.filter((x) => x.item.kind === 'name' && x.item.list < 0 && (role !== 'oblique' && given ? x.role === 'oblique' && x.item.preposition === 'to' : role === 'object' && taken && x.role === 'subject')).map((x) => x.item);
      const [name] = holders;
      return noun === undefined || name === undefined || holders.length > 1 ? [] : [{ name, role: noun, of: sentence.items.filter((i) => i.head === noun.index && (i.relation === 'of' || i.relation === 'modifier')), byVerb: false, one: true }];
    });
  });
}
