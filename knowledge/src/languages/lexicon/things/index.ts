// Every concept of the things part of the lexicon, domain by domain.
import type { Concept } from '../table.ts';
import { abstract } from './abstract.ts';
import { animals } from './animals.ts';
import { body } from './body.ts';
import { culture } from './culture.ts';
import { environment } from './environment.ts';
import { feelings } from './feelings.ts';
import { finance } from './finance.ts';
import { food } from './food.ts';
import { general } from './general.ts';
import { household } from './household.ts';
import { law } from './law.ts';
import { materials } from './materials.ts';
import { measures } from './measures.ts';
import { medicine } from './medicine.ts';
import { military } from './military.ts';
import { music } from './music.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { placesOfAKind } from './places-of-a-kind.ts';
import { plants } from './plants.ts';
import { politics } from './politics.ts';
import { science } from './science.ts';
import { society } from './society.ts';
import { sport } from './sport.ts';
import { technology } from './technology.ts';
import { transport } from './transport.ts';

export const things: readonly Concept[] = [
  ...people, ...organisations, ...finance, ...technology, ...politics, ...law, ...society, ...military,
  ...sport, ...culture, ...music, ...medicine, ...body, ...science, ...environment, ...animals, ...plants,
  ...transport, ...placesOfAKind, ...food, ...household, ...materials, ...measures, ...abstract, ...feelings, ...general,
];
