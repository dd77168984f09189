// Labels: "the film Orvane Rising", "le groupe Velsor". The noun only says what kind of thing the name beside it is: who
// leaves it out speaks of the same thing.
import { namedKinds, topicKinds } from '../languages/lexicon/groups.ts';
import type { Lexicon } from '../languages/lexicon/lexicon.ts';
import type { Item, Sentence } from './sentence.ts';

const KINDS = [...new Set<string>([...namedKinds, ...topicKinds])].filter((kind) => kind !== 'person');

/** The name that a noun labels, where it stands right behind it; a post is no label ("Mayor Paul Rey" is one of many). */
export function labelled(item: Item, { items }: Sentence, lexicon: Lexicon): Item | undefined {
  if (item.kind !== 'noun') return undefined;
  const name = items[item.index + 1];
  if (name?.kind !== 'name' || name.head !== item.index || name.relation !== 'apposition' || name.from !== item.to) return undefined;
  return item.concepts.some((c) => KINDS.some((kind) => lexicon.entails(c, kind))) ? name : undefined;
}
