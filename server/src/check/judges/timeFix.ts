// The correction of a date: the source's day in the writer's own form, the bearing turned where that is what is wrong.
import { writeMoment } from '../../../../knowledge/src/facets/time/write.ts';
import type { Mention } from '../../../../knowledge/src/facets/facet.ts';
import type { Moment } from '../../../../knowledge/src/facets/time/value.ts';
import type { Item } from '../../../../knowledge/src/claims/sentence.ts';
import type { Hearing, Replacement } from '../judgement.ts';

const TURNED: Readonly<Partial<Record<Moment['bearing'], 'before' | 'after'>>> = { before: 'after', after: 'before' };

/** The source's day in the place of the draft's; "before 2006" becomes "after 2006" where the source tells of 2010. */
export function correctTime(hearing: Hearing, t: Item, value: Moment): readonly Replacement[] | undefined {
  const { words, language } = hearing.draft.placed.sentence;
  const mine = t.time as Mention<Moment>;
  const { time } = hearing.packs[language];
  const turned = TURNED[mine.value.bearing];
  if (turned === undefined || value.bearing === mine.value.bearing) {
    const text = writeMoment(value, mine, words, time);
    return text === undefined ? undefined : [{ span: mine.span, newText: text }];
  }
  const before = words[t.from - 1];
  const wrong = before === undefined ? -1 : time.bearings[mine.value.bearing].indexOf(before.text.toLowerCase());
  const right = time.bearings[turned][0];
  // told more finely than the draft has it: neither before nor after
  if (before === undefined || wrong < 0 || right === undefined || value.bearing !== 'at' || !isBeside(value, mine.value)) return undefined;
  return [{ span: before.span, newText: /^\p{Lu}/u.test(before.text) ? right.charAt(0).toUpperCase() + right.slice(1) : right }];
}

const isBeside = (a: Moment, b: Moment): boolean => a.from !== undefined && a.to !== undefined && b.from !== undefined && b.to !== undefined && (a.to <= b.from || b.to <= a.from);
