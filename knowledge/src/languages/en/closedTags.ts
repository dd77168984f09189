// Which tag follows which in English, and the closed words that have several. Costs, not probabilities: 0 is usual.
import { closedTable, costTable, ruleTable, tagsIn, type Candidate, type Tagging } from '../../analysis/tagging.ts';
import type { Token } from '../../analysis/token.ts';
import { quantity } from './quantity.ts';

const follows = costTable(`
^ KK: D 0 NP 0 PR 0 N .3 A .4 P 0 S 0 Q 0 R .1 W .6 X 0 G .5 PP .8 I 1.6 F 2 H .6 B .6 MD .6 DO .4 C .2 PO .9 M .6 K .2 KK .1 O 0
D: N 0 A 0 Q 0 NP 0 PP 1.2 G .8 R .5 D .6 O 0 P 2 K 2.5 KK 2 C 2.5 F 6 I 6 H 6 B 6 MD 6 DO 6 PR 4 PO 4 S 4 W 4 M 3
A: N 0 A .3 C .4 K .4 P .5 NP .4 M .6 KK .3 F 2 I 3.5 PP 1.2 G 1.2 Q 1 S .7 W 1.2 D 1.4 R .8 H 1.5 B 1.5 MD 1.5 DO 1.5 O .5 X 1 POS 2
N: F 0 H 0 B 0 MD 0 DO .3 P 0 N .6 K 0 KK 0 C 0 W .1 S .3 PP .5 G .9 M .2 R .4 D 1.7 NP 1.1 Q 1.3 PR 1.4 A 1.6 POS 0 I 2.2 X .3 PO 3 O .3
NP: F 0 H 0 B 0 MD 0 DO .3 P 0 N .5 K 0 KK 0 C 0 W .2 S .3 PP .5 G .9 M .4 R .3 D 1.7 NP .8 Q .6 PR 1.5 A 1.2 POS 0 I 4 X .3 PO 3 O .3
Q: N 0 A .2 P 0 K 0 KK 0 C .1 F .3 H .2 B .2 MD .2 DO .3 D .4 NP .3 PR .4 Q 0 R .4 S .4 W .5 PP .4 G .5 M .4 I 2.5 PO 1.5 X .5 POS .6 O 0
P: D 0 NP 0 N .2 A .3 Q 0 G .3 PR 3 PO .2 R .7 P .8 PP 2 W .4 S 1 X .8 F 6 I 6 B 6 H 6 MD 6 DO 6 KK 1 K 1.5 C 2 M 3 O .3
PR: F 0 H 0 B 0 MD 0 DO 0 R .3 X .4 PP 4 N 4 A 3 I 4 K 1 P 1 C .8 W .5 S 1.5 KK .8 D 2.5 NP 3 Q 1.5 PR 3 M 2 G 2
PO: P 0 R .3 K 0 KK 0 D .5 N 2.2 A 1.2 I 1 PP 1 M .1 C .2 Q .7 S .3 W 1 F 1.6 H 2 B 1.6 MD 1.6 NP .8 G .5 PR 2 X 1
W: F 0 H 0 B 0 MD 0 DO 0 D .1 NP .1 N .6 PR 0 R .2 A .8 Q .4 X .5 PP 4 I 5 P 1.3 G 3 K 1 PO 3 S 1.5
S: D 0 NP 0 PR 0 N .3 A .4 Q .2 F 3 G .5 PP .7 R .3 P .4 X .5 B 2.5 H 3 MD 3 S 1 W 1.5 K .6 M .8 I 4 PO 2 DO 3
C: D 0 NP 0 N .2 A .2 PR .1 F .3 H .3 B .3 MD .3 DO .4 PP .5 P .2 Q .1 R .2 I .7 G .4 S .3 W .4 M .3 X .2 PO 1 K .6 C 1.5
R: F .2 PP .2 A .2 I .4 P .2 D .6 N 1.3 K .1 KK 0 R .4 G .4 NP .7 PR .5 Q .2 H .3 B .4 MD .4 M .6 C .3 S .5 W 1 PO 1 X .5 DO .5
X: PP .2 I .2 F .6 A .3 N .8 D .3 R .3 M .3 P .5 G .3 Q .3 H .6 B .5 MD .8 DO .3 K .8 NP .4 PO 1 PR .6 C .8 KK .8
M: I -.6 R .8 X 1 P 4 K 4
F: D 0 NP .1 N .4 A .5 P 0 PO 0 PR 1 R .2 Q .1 K .2 KK 0 S .2 W 1 M .1 C .4 G .6 PP 1.4 I 2.5 F 2 B 1 H 1 MD 1 DO 1.2 X 1 O .2
I: D 0 NP .1 N .4 A .5 P 0 PO 0 PR 1.5 R .2 Q .1 K .2 KK 0 S .2 W 1 M .1 C .3 G .6 PP .8 I 2.5 F 1.8 B 1.8 H 2 MD 1.8 DO 2 X 1 O .2
H: PP 0 D .2 N .6 R .1 X 0 A .8 PO .5 PR .8 Q .2 M .2 P .8 NP .5 G 2 I 3 F 4 K 1 KK .8 B 1
B: PP 0 A 0 D 0 G 0 N 1 R .1 X 0 P .1 Q .3 NP .4 PO 1 PR .8 S .5 M .5 W .8 K .6 KK .5 I 3 F 4 C 1
MD: I 0 X 0 R .1 PR .6 D 1.2 NP 1 N 2 P 2 K 1.5 KK 1 F 5 PP 4 H 4
DO: I 0 X 0 R .3 PR .2 D .3 NP .3 N .5 H 3 K .8 KK .5 P .8 Q .6 PO .6 A 1
PP: P 0 R .2 K .1 KK 0 D .7 N .6 NP .6 A .7 M .2 C .2 G .8 PO .4 Q .3 S .3 W .8 PP 1 F 1 B .8 H .8 MD .8 DO 1 I 2.5 X 1
G: D .1 N .6 NP .2 A .4 P .1 R .3 Q .2 PO .2 K .4 KK .3 M .3 C .4 S .5 PP 1 G 1.5 I 2.5 F 1.3 B 1 H 1.2 MD 1 W 1
K: D 0 NP 0 N .2 A .2 PR .1 F .3 H .2 B .2 MD .2 DO .5 PP .4 G .3 P 0 W 0 S 0 C 0 Q 0 R .1 I 1.2 X .3 M .6 K .2 KK .1 PO 1 O 0
POS: N 0 A 0 Q .2 NP .2 R .8 PP 1.2 G .8 K 2 P 2.5 KK 1.5
O: N .3 A .5 D .3 NP .2 Q .2 P .2 F 1 R .4 K .2 KK .1 C .4 O 0 PR .6 H 1 B 1 PP 1 I 1.5 G 1 S .6 M 1
`);

const closed = closedTable(`
that: W .1 S .2 D .7 PR 1.2
this these: D 0 PR 1
those: D 0 PR .8
her: D 0 PO .3
his its their: D 0
to: M 0 P .2
no: D 0
none nobody: PR 0
many few several some: D 0 PR .8
both all: D 0 R .6 PR .8
each: D 0 R .8
either: D .3 R .4 C .4
neither: X 0
nor: X .1 C .1
and or: C 0
but: C 0 P 1.2
yet: R 0 C .4
plus: C 0 P .4
so: R 0 S .8
as: P 0 S .35
unlike: P 0
like: P 0 F .9 I .9
than: P 0
since: P 0 S .35 R .4
before after until till: P 0 S .35
still even also just ever almost soon then now later again already nearly thus hence perhaps maybe instead: R 0
once: R 0 S .5
when while: S 0
where: W 0 S .4
who which: W 0
whom: W 0
whose: W 0
what: S 0 D .8
how why: S 0
there here: R 0 PR .3
one: PR .3 N .4
more most less fewer: R 0 D .1
much: R 0 D .3
enough: R 0 D .6 A .6
other another such: D .1 A .2
own: A 0 F .8 I .8
same: A 0
not n't: X 0
never hardly scarcely barely seldom nowhere: X 0
anymore: R 0
do: DO 0 I .3
does did: DO 0
doing: G 0
done: PP 0
will shall would should could may might must can cannot ought: MD 0
near: P 0 A .8
past: P .2 A .2 N .4
off out up down over: R .1 P .1
in on: P 0 R .6
through along around across: P 0 R .5
by at for with from of: P 0
about: P 0 R .4
under above behind inside outside below: P 0 R .5
back away: R 0
only: R 0
it: PR 0 PO .3
he she they i we: PR 0
you: PR 0 PO .4
him them me us: PO 0
who's: W 0
ago: R 0
per: P 0
`);

const BE_AFTER_S = /^(?:not|n't|a|an|the|been|being)$/;

const BE_BEFORE_S = /^(?:it|he|she|that|there|what|who|here|let)$/;

const SETTING = /^(?:in|against|around|during|between|near|amid|entirely|mainly|primarily)$/;

const decide = ruleTable([
  // "Set in Porto, the film follows …"
  ['set', ({ at, next }) => (at === 0 && SETTING.test(next?.fold ?? '') ? tagsIn('PP 0 N 1') : undefined)],
  ["'s", ({ at, before, next, readings }) => {
    if (BE_BEFORE_S.test(before)) return tagsIn('B 0');
    const after = readings(at + 1);
    const participle = after.length > 0 && after.every((r) => r.part === 'verb' && (r.form === 'pastParticiple' || r.form === 'presentParticiple'));
    return next !== undefined && (BE_AFTER_S.test(next.fold) || participle) ? tagsIn('B 0 POS .8') : tagsIn('POS 0 B 2');
  }],
  // an opening question word governs the sentence itself
  ['who which where', ({ at }) => (at === 0 ? tagsIn('PR 0 D .3') : undefined)],
  // "means that ten of them left": no determiner
  ['that', ({ next, tokens, at, covered }) => (next?.kind === 'punctuation' ? tagsIn('PR 0') : covered(at + 1) && tokens.slice(at + 2, at + 4).some((t) => t.fold === 'of') ? tagsIn('S .1 W .4') : undefined)],
  ['ca wo sha', ({ next }) => (next?.fold === "n't" ? tagsIn('MD 0') : undefined)],
  ['had', ({ at }) => (at === 0 ? tagsIn('H 0') : undefined)],
  // "and closed one in Porto": it stands for its noun
  ['one', ({ at, next, readings }) => (next === undefined || next.kind === 'punctuation' || readings(at + 1).some((r) => r.part === 'function') ? tagsIn('Q .2 PR .3') : undefined)],
  // "what remains is the bridge": a clause that is a subject
  ['what', ({ tokens, at, readings }) => (at === 0 && tokens.at(-1)?.text !== '?' && readings(1).some((r) => r.form === 'finite' && r.lemma !== 'be') ? tagsIn('PR -3.2 D .8') : undefined)],
  ['may', ({ token, at }) => (token.text === 'May' && at > 0 ? tagsIn('NP 0') : undefined)],
  ["'d", () => tagsIn('MD 0 H .4')],
]);

/** English: a plural noun takes the bare verb, a singular one the verb with -s. */
function agreement(before: Candidate, beforeToken: Token, candidate: Candidate, token: Token): number {
  if (before.kind === 'PR' && candidate.kind === 'F') {
    const third = THIRD.has(beforeToken.fold);
    const bare = token.fold === candidate.lemma;
    return third === bare && token.fold !== `${candidate.lemma}ed` ? (isPast(candidate, token) ? 0 : 1000) : 0;
  }
  if (candidate.kind === 'PP' && before.kind === 'G') return beforeToken.fold === 'having' || beforeToken.fold === 'being' ? -1500 : 0;
  if (candidate.kind !== 'F' || (before.kind !== 'N' && before.kind !== 'NP') || isPast(candidate, token)) return 0;
  const withS = token.fold.endsWith('s') && token.fold !== candidate.lemma;
  const many = beforeToken.fold.endsWith('s') && !beforeToken.fold.endsWith('ss') && before.lemma !== beforeToken.fold;
  if (before.kind === 'NP') return withS ? 0 : 800;
  // one council does not "tax"; people and police do
  if (!many && !withS && beforeToken.fold === before.lemma && !MASS.has(before.lemma)) return 1900;
  return many === withS ? 900 : withS ? -350 : 0;
}

/** "1.2 million rows", "1,200 city buses": many have no verb in -s, and wait for their plural. */
function counted(number: Token, noun: Token | undefined, token: Token): number {
  // "a one-year freeze"
  if (noun === undefined && /^[a-z\d]+-[a-z]+$/.test(number.fold)) return 3000;
  if (!token.fold.endsWith('s') || !(MANY.has(number.fold) || (/^\d[\d.,]*$/.test(number.text) && !/^(?:1|1[5-9]\d\d|20\d\d)$/.test(number.text)))) return 0;
  return noun === undefined ? 1200 : noun.fold.endsWith('s') ? 0 : 3000;
}

/** Numbers in words, but for none and one. */
const MANY = new Set([...Object.entries(quantity.numerals).filter(([, value]) => value > 1).map(([word]) => word), ...Object.keys(quantity.scales)]);

const MASS = new Set('people police staff crew team family public majority minority couple pair number media data cattle'.split(' '));

const THIRD = new Set('he she it what nobody none nothing everyone everybody everything someone something anyone one'.split(' '));

const isPast = (candidate: Candidate, token: Token): boolean => token.fold !== candidate.lemma && !token.fold.endsWith('s');

export const tagging: Tagging = {
  follows,
  rare: 2500,
  closed,
  decide,
  agreement,
  adverbPhrases: ['all the same', 'after all', 'of course', 'by far', 'in fact', 'in turn', 'even so'].map((words) => words.split(' ')),
  infinitivePhrases: [['in', 'order', 'to'], ['so', 'as', 'to']],
  counted,
  negativePhrases: [['no', 'longer'], ['not', 'any', 'longer'], ['no', 'one'], ['anything', 'but'], ['anything', 'other', 'than'], ['something', 'other', 'than']],
  participialDenials: [['far', 'from']],
  conditionPhrases: [['as', 'long', 'as'], ['provided', 'that'], ['even', 'if'], ['in', 'case'], ['only', 'if'], ['assuming', 'that'], ['supposing', 'that'], ['on', 'condition', 'that'], ['so', 'long', 'as'], ['in', 'the', 'event', 'that']],
  contractions: new Map(),
  qualityLemmas: (form) => [form],
  hyphenatedVerbs: true,
};
