// Every concept of the things part of the lexicon, domain by domain.
import type { Concept } from '../table.ts';
import { body } from './body.ts';
import { culture } from './culture.ts';
import { finance } from './finance.ts';
import { law } from './law.ts';
import { medicine } from './medicine.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { politics } from './politics.ts';
import { science } from './science.ts';
import { sport } from './sport.ts';
import { technology } from './technology.ts';

export const things: readonly Concept[] = [
  ...people, ...organisations, ...finance, ...technology, ...politics, ...law, ...sport,
  ...medicine, ...body, ...science, ...culture,
];
