// The qualities of the lexicon: adjectives and adverbs, and the noun of each quality. Degree words stand apart.
import type { Concept } from '../table.ts';
import { amounts } from './amounts.ts';
import { arts } from './arts.ts';
export { degrees } from './degrees.ts';
import { economy } from './economy.ts';
import { emotions } from './emotions.ts';
import { fields } from './fields.ts';
import { judgement } from './judgement.ts';
import { languages } from './languages.ts';
import { looks } from './looks.ts';
import { people } from './people.ts';
import { physical } from './physical.ts';
import { society } from './society.ts';
import { space } from './space.ts';
import { status } from './status.ts';
import { technology } from './technology.ts';
import { time } from './time.ts';
import { truth } from './truth.ts';

export const qualities: readonly Concept[] = [
  ...amounts,
  ...arts,
  ...economy,
  ...emotions,
  ...fields,
  ...judgement,
  ...languages,
  ...looks,
  ...people,
  ...physical,
  ...society,
  ...space,
  ...status,
  ...technology,
  ...time,
  ...truth,
];
