// A document of a known day: "yesterday" and "last year" in it are calendar dates.
import { resolveDeixis } from '../facets/time/compare.ts';
import type { Moment } from '../facets/time/value.ts';
import { eachOf } from '../text/eachOf.ts';
import { documentWith, itemWith, placedWith, sentenceWith } from './copies.ts';
import type { Document, Placed } from './document.ts';
import type { Item } from './sentence.ts';

/**
 * The document with the times told from its own day made calendar dates; the same one when its day is not known, or when
 * it tells none. "Today" stays as it is: more often than not it means nowadays.
 */
export function dated(document: Document, reference: Moment | undefined): Document {
  if (reference === undefined) return document;
  let changed = false;
  const sentences = document.sentences.map((placed): Placed => {
    const items = eachOf(placed.sentence.items, (item) => resolved(item, reference));
    if (items.every((item, i) => item === placed.sentence.items[i])) return placed;
    changed = true;
    return placedWith(placed, { sentence: sentenceWith(placed.sentence, { items }) });
  });
  return changed ? documentWith(document, { sentences }) : document;
}

function resolved(item: Item, reference: Moment): Item {
  if (item.time === undefined) return item;
  const value = onCalendar(item.time.value, reference);
  return value === item.time.value ? item : itemWith(item, { time: { value, span: item.time.span, from: item.time.from, to: item.time.to } });
}

/** A time told from the day of its document; the same one when it is not. */
export function onCalendar(value: Moment, reference: Moment): Moment {
  const { deixis } = value;
  return deixis === undefined || (deixis.unit === 'day' && deixis.which === 'ago' && deixis.count === 0) ? value : resolveDeixis(value, reference);
}
