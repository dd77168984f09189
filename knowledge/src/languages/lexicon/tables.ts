// Every row of the lexicon's tables, joined. Only the build and the tests read them: see compile.ts.
import { across } from './across.ts';
import { actions } from './actions/index.ts';
import { places } from './places/index.ts';
import { qualities } from './qualities/index.ts';
import { roles } from './roles.ts';
import type { Concept } from './table.ts';
import { things } from './things/index.ts';
import { withTies } from './ties.ts';

/** All concepts, in the order of the tables; ids are unique. */
export const concepts: readonly Concept[] = withTies([...actions, ...roles, ...things, ...qualities, ...places], across);
