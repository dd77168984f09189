// Every action and state of the bilingual concept lexicon, from the tables of its domains.
import type { Concept } from '../table.ts';
import { BODY } from './body.ts';
import { CHANGE } from './change.ts';
import { COMPANIES } from './companies.ts';
import { CONFLICT } from './conflict.ts';
import { CONTEST } from './contest.ts';
import { COURSE } from './course.ts';
import { CULTURE } from './culture.ts';
import { DECISION } from './decision.ts';
import { GENERAL } from './general.ts';
import { HANDLING } from './handling.ts';
import { HEALTH } from './health.ts';
import { JUSTICE } from './justice.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { LIFE } from './life.ts';
import { MAKING } from './making.ts';
import { MIND } from './mind.ts';
import { MONEY } from './money.ts';
import { MOVEMENT } from './movement.ts';
import { NATURE } from './nature.ts';
import { POLITICS } from './politics.ts';
import { PRESENCE } from './presence.ts';
import { RELATION } from './relation.ts';
import { SPEECH } from './speech.ts';
import { TECHNOLOGY } from './technology.ts';
import { WORK } from './work.ts';

/** All action concepts, in the order of the domains; ids are unique. */
export const actions: readonly Concept[] = [
  ...BODY,
  ...CHANGE,
  ...COMPANIES,
  ...CONFLICT,
  ...CONTEST,
  ...COURSE,
  ...CULTURE,
  ...DECISION,
  ...GENERAL,
  ...HANDLING,
  ...HEALTH,
  ...JUSTICE,
  ...KNOWLEDGE,
  ...LIFE,
  ...MAKING,
  ...MIND,
  ...MONEY,
  ...MOVEMENT,
  ...NATURE,
  ...POLITICS,
  ...PRESENCE,
  ...RELATION,
  ...SPEECH,
  ...TECHNOLOGY,
  ...WORK,
];
