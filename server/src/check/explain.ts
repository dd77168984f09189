// The derivation of a draft's verdicts, from tokens to judgement, as an indented text.
import type { Side } from '../../../knowledge/src/claims/match.ts';
import { itemAt, type Document, type Placed } from '../../../knowledge/src/claims/document.ts';
import type { Sentence } from '../../../knowledge/src/claims/sentence.ts';
import type { Block } from '../../../knowledge/src/markdown/prose.ts';
import { intersects, shift, type Span } from '../../../knowledge/src/text/span.ts';
import type { Finding } from './finding.ts';
import { shownValue } from './shownValue.ts';

/** What pronouns and bare nouns may stand for, nearest first. */
function standsFor(side: Side): readonly string[] {
  return [...side.aliases].map(([item, references]) => `item ${item} may stand for ${references.map((r) => itemAt(side.document, r).lemma).join(' · ')}`);
}

/** Reasons shown for one sentence. */
const MOST_ASIDE = 400;

/** Every sentence that touches the stretch (all of them, without one): words, items, clauses, findings. */
export function explain(document: Document, hear: (placed: Placed, note: (why: string) => void) => readonly Finding[], sideOf: (placed: Placed) => Side, at: Span | undefined): string {
  return document.sentences
    .filter((placed) => at === undefined || holds(document, placed, at))
    .map((placed) => {
      const stands = standsFor(sideOf(placed));
      const aside: string[] = [];
      const findings = hear(placed, (why) => aside.push(why));
      return [sentenceText(placed.sentence), ...describe(placed.sentence).map((l) => `  ${l}`), ...stands.map((l) => `  ${l}`), ...findings.flatMap(findingText).map((l) => `  ${l}`), ...aside.slice(0, MOST_ASIDE).map((l) => `  set aside: ${l}`)].join('\n');
    })
    .join('\n\n');
}

function holds(document: Document, placed: Placed, at: Span): boolean {
  const block = document.prose.blocks[placed.block] as Block;
  return intersects(block.map.spanToSource(shift(placed.sentence.span, placed.shift)), at);
}

const sentenceText = (s: Sentence): string => `${s.language}  ${s.block.slice(s.span.start, s.span.end)}`;

/** Who says so. */
function told(s: Sentence, { attribution }: Sentence['clauses'][number]): string {
  if (attribution === undefined) return '';
  const speaker = s.items[attribution.speaker];
  return ` ${attribution.kind} of ${speaker === undefined ? 'somebody' : `«${s.block.slice(speaker.span.start, speaker.span.end)}»`}`;
}

/** The words with their tags, the items, the clauses. */
export function describe(s: Sentence): readonly string[] {
  const words = s.words.map((w) => `${w.text}/${w.tag}${w.lemma === w.fold ? '' : `:${w.lemma}`}`).join(' ');
  const items = s.items.map((i) => {
    const text = s.block.slice(i.span.start, i.span.end);
    const head = i.head < 0 ? '' : ` →${i.head} ${i.relation}`;
    const flags = [i.label === '' ? '' : `label ${i.label}`, i.negated ? 'denied' : '', i.definite ? 'definite' : '', i.list < 0 ? '' : `list ${i.list}`, i.preposition].filter((x) => x !== '').join(' ');
    return `item ${i.index} ${i.kind} «${text}»${shownValue(i)} ${i.role}${head} ${i.concepts.join('|')} ${flags} c${i.clause}`.replace(/ {2,}/g, ' ');
  });
  const clauses = s.clauses.map((c) => `clause ${c.index} ${c.predicate < 0 ? '–' : (s.items[c.predicate]?.lemma ?? '')} ${c.negative ? 'not ' : ''}${c.passive ? 'passive ' : ''}${c.mood}${told(s, c)} [${c.arguments.map((a) => `${a.item}:${a.role}`).join(' ')}]`);
  const quoted = s.quotations.map((q) => `quotation of ${q.by === undefined ? 'somebody' : `«${s.block.slice(q.by.start, q.by.end)}»`} «${s.block.slice(q.span.start, q.span.end)}»`);
  return [`words ${words}`, ...items, ...clauses, ...quoted];
}

function findingText(f: Finding): readonly string[] {
  return [`${f.verdict} ${f.code}  ${f.message}`, ...f.derivation.map((d) => `  ${d}`), ...f.evidence.slice(0, 3).map((e) => `  evidence ${e.path}: ${e.quote}`)];
}
