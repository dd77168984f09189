// Ties across the tables of actions, things, roles and qualities.
import { ties } from './ties.ts';

export const across = ties(`
`);
