// All of the lexicon's tables, joined.
import { actions } from './actions/index.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { places } from './places/index.ts';
import { qualities } from './qualities/index.ts';
import { roles } from './roles.ts';
import { things } from './things/index.ts';
import { across } from './across.ts';
import { withTies } from './ties.ts';

let opened: Lexicon | undefined;

/** The lexicon; made once, on the first call. */
export function lexicon(): Lexicon {
  return (opened ??= createLexicon(withTies([...actions, ...roles, ...things, ...qualities, ...places], across)));
}
