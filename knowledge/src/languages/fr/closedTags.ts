// Which tag follows which in French, and the closed words that have several. Costs, not probabilities: 0 is usual.
import { fold } from '../../text/fold.ts';
import { closedTable, costTable, ruleTable, tagsIn, type Around, type Candidate, type Rule, type Sight, type Tagging } from '../../analysis/tagging.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Token } from '../../analysis/token.ts';

const follows = costTable(`
^ KK: D 0 NP 0 PR 0 N .4 A .8 P 0 S 0 Q 0 R .1 W 1 X .4 XO .3 G .6 PP .5 I 1 F 1.1 H 1 B 1 MD 1 C .2 PO .7 K .2 KK .1 O 0
D: N 0 A .2 Q 0 NP 0 PP 1.6 R .7 D .6 O 0 P 3 K 3 KK 2.5 C 3 F 6 I 5 H 6 B 6 MD 6 PR 4 PO 4 S 4 W 4 X 2 XO 4 G 4
A: N .1 A .4 K 0 KK 0 P 0 C .1 F .2 H 0 B 0 MD 0 PR 1.5 PO .4 X .3 XO .1 W .2 S .4 PP .6 NP .5 D 1.6 R .5 Q 1 I 2.5 G 1 O .4
N: A 0 P 0 F .1 H 0 B 0 MD 0 K 0 KK 0 C 0 W 0 X .4 XO 0 PO .2 PP .3 R .3 NP .3 S .4 D 1.7 Q 1 N 1.2 G .5 I 2.8 PR 1.4 O .3
NP: A .6 P 0 F 0 H 0 B 0 MD 0 K 0 KK 0 C 0 W .1 X .4 XO 0 PO .1 PP .5 R .3 NP .7 S .4 D 1.6 Q .8 N 1.2 G .6 I 2.8 PR 1.4 O .3
Q: N 0 A .5 P 0 K 0 KK 0 C .1 F .3 H .1 B .1 MD .1 D .5 NP .3 PR .4 PO .3 Q 0 R .4 S .4 W .4 PP .3 G .5 I 1.5 X .5 XO .2 O 0
P: D 0 N .1 NP 0 Q 0 I .1 A .6 PO .7 R .7 PR 1.2 G 3 W .4 P 1 PP 2.2 X .5 XO .4 F 6 H 6 B 6 MD 6 S 1.5 KK 1 K 2 C 2.5 O .2
PR: F 0 H 0 B 0 MD 0 XO 0 PO 0 K .8 P 1 W .2 R .7 A 2.5 N 5 PP 4 I 4 D 3 C .8 KK .8 X 1.5 NP 3 Q 2 S 1.5 PR 2
PO: F 0 H 0 B 0 MD 0 I 0 PO 0 G .3 PP 3 N 5 A 5 D 4 P 3 R 3 K 2 KK 1.5 C 2 X 2 NP 4 Q 3 XO 2
XO: F 0 H 0 B 0 MD 0 PO 0 X 0 I .3 G .5 PP 5 N 5 A 5 D 5 P 5
X: PP .2 F .8 H .6 B .6 MD .6 I .2 PO .2 A .5 D .2 P .1 N 1 R .2 Q .2 NP .5 K .5 KK .3 S .3 W .8 C .5 X .4 XO .6 PR 1 G .8 O .2
F: D 0 P 0 N .7 NP .2 A .6 R .1 X 0 I .3 Q .1 S .1 W 1 K .2 KK 0 C .3 PO 1.5 PR .3 PP 1.6 F 3 H 1.5 B 1.5 MD 1.5 G .8 O .2 XO 1.5
H: PP 0 X 0 R .1 D .3 N .9 P .7 Q .2 NP .9 A 1.5 K 1 I 3 F 5 PR .1 PO 1 KK 1 S 1 C 1.2 W 1.5
B: PP 0 A .1 D 0 X 0 R .1 N 1 P .1 Q .4 NP .4 S .7 W .7 K .6 KK .4 I 3 F 5 PR .1 PO 1 C 1 G 2
MD: I 0 X 0 R .1 PO .1 PR .1 K 1.2 P 1.5 D 1.5 N 3 A 3 NP 2.5 F 5 PP 4 Q 1.5 S 2 KK 1
I: D 0 P 0 N .5 A .7 NP .2 R .2 K .2 KK 0 Q .1 S .2 C .3 W .9 X .6 I .8 PP 1.5 F 1.5 H 1.5 B 1.5 MD 1.5 G .8 PO 1.2 PR .6 XO .8 O .2
PP: P 0 D .2 R .2 K .1 KK 0 C .1 A .5 N 1 NP .5 I .7 S .2 W .5 F .7 H .6 B .6 MD .6 X .7 XO .5 PO .7 Q .2 PP 1 G .8 PR 1.2 O .3
G: D 0 P 0 N .5 A .6 NP .2 R .2 K .3 KK .2 Q .1 S .2 C .4 I .5 PP 1 F 2 H 2 B 2 X .3 PO 1.2 G 1.5 W 1
C: D 0 NP 0 N .3 A .2 PR .1 F .3 H .3 B .3 MD .3 PP .3 P .1 Q .1 R .2 I .6 G .5 S .2 W .3 X .3 XO .2 PO .2 K .6 C 1
K: D 0 NP 0 N .2 A .3 PR .1 F .3 H .2 B .2 MD .2 PP .3 G .3 P 0 W 0 S 0 C 0 Q 0 R .1 I .7 X .4 XO .2 PO .3 K .2 KK .1 O 0
W: F 0 H 0 B 0 MD 0 XO 0 X .6 PO 0 D .1 NP .2 PR 0 N .7 A 1.5 R .3 Q .3 P 1 PP 4 I 1.5 G 4 K .8
S: D 0 NP 0 PR 0 N .5 Q .1 P .4 I .8 R .3 F 1.5 H 2.5 B 2 MD 2 A 1 XO .8 PO .7 X 1 PP .8 S 1 K .6 W 1 C 1.5
R: F .3 H .3 B .3 MD .3 PP .1 A .1 P .2 D .2 N 1.3 K .1 KK 0 R .3 C .3 S .3 I .4 NP .6 PR .5 PO .4 Q .2 X .5 XO .4 G .5 W .6 O .3
O: D .2 N .3 A .4 P .2 Q 0 NP .2 R .2 F .8 H 1 B 1 PP .8 I .4 K .2 KK .1 C .4 O 0 PR .5 PO .8 S .5
`);

const closed = closedTable(`
le la les l': D 0 PO .3
un une: D 0
du: P 0 D .3
des: P .2 D 0
d' de: P 0 D 1
au aux: P 0
en: P 0 PO .3
y: PO 0
se: PO 0
leur: D 0 PO .3
leurs: D 0
lui: PO 0 PR 1.2
eux: PR .5 PO .5
nous vous: PR 0 PO .2
elle elles: PR 0
il ils on je j' tu c' ca cela ceci: PR 0
ce: D 0 PR .3
ceux celles celui celle: PR 0
ceux-ci celles-ci celui-ci celle-ci ceux-la celles-la celui-la celle-la: PR 0
-il -elle -on -ils -elles -ce -je -vous -nous -t -tu: PR 0
-le -la -les -lui -leur -y -en -moi -toi: PR .2
qui dont lequel laquelle lesquels lesquelles auquel duquel desquels desquelles: W 0
que qu': W .1 S .15
quand lorsque lorsqu' puisque puisqu' tandis alors parce quoique quoiqu': S 0
alors: R 0 S .8
comme: P 0 S .3
si: S 0 R .4
pendant: P 0
bien: R 0
depuis: P 0 R .4
avant apres devant derriere dessus dessous dedans hors: P 0 R .6
et ou mais puis car or: C 0
donc: R 0 C .4
ni: X 0
pas: X 0 N 2.5
jamais guere nullement aucunement: X 0
sans sauf: P 0
tout toute tous toutes: D 0 R .3 PR .9
certain certaine certains certaines: D 0 A .6 PR .9
plusieurs: D 0 PR .8
quelques chaque: D 0
divers diverses: D .1 A 0
ledit ladite lesdits lesdites dudit desdits desdites: D 0
aucun aucune nul nulle: D 0 PR .4
meme memes: A 0 R .2
autre autres: A 0
tel telle tels telles: A 0 D .4
seul seule seuls seules: A 0 R .1
trop assez beaucoup peu: R 0
tres aussi encore toujours deja peut-etre ainsi ensuite enfin presque ici tant autant: R 0
moins mieux: R 0
ne n': XO 0
par pour avec chez contre entre vers malgre selon sur dans parmi: P 0
sous: P 0
avions: N 0 H .4
sommes: B 0 N .3
ci: R 0
`);

/** verbs and adjectives whose "de" is a preposition: what follows is no direct object */
const TAKE_DE = new Set('venir provenir dependre sortir partir disposer beneficier profiter parler changer manquer traiter emaner heriter souffrir douter servir agir issu originaire proche'.split(' '));
/** verbs of giving, making, using: « du » behind them is a part of something */
const TAKE_PART = new Set('vendre produire acheter fabriquer boire manger gagner perdre donner offrir recevoir fournir importer exporter utiliser contenir distribuer livrer consommer demander'.split(' '));
const partitive = (readings: readonly Reading[]): boolean => readings.some((r) => r.part === 'verb' && TAKE_PART.has(r.lemma));
const ARTICLE = /^(?:le|la|les)$/;
const COMPARED = /^(?:tels?|telles?|ainsi|autant|aussi|plus|moins|plutot|memes?|autres?)$/;
const CONJOINED = /^(?:avant|apres|sans|pour|pourvu|sauf|depuis|des|ce|afin|tandis|alors|parce|bien|pendant|lors)$/;
const ANYBODY = /^(?:qui|quoi|quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles|ou|comment|quand|combien)$/;
const PLACING = /^(?:a|de|vers|dans|par|pour|depuis|en|sur|plein|et|ou|ni|que)$/;
const OPENERS = /^n[e']$/;
const DENIALS = /^(?:pas|jamais|plus|aucune?|rien|personne|guere|point)$/;
/** what a quality stands right behind */
const IS = /^(?:pas|est|sont|etait|etaient|sera|seront|serait|seraient|etre|quasi|quasiment|presque|reste|restent)$/;
const DENYING = /^(?:pas|jamais|plus|aucune?|guere|point|sans)$/;

/** Where an open "ne" stands before a position, or -1. */
function openerBefore(tokens: Around['tokens'], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    const token = tokens[i] as Token;
    if (OPENERS.test(token.fold)) return i;
    if (token.kind === 'punctuation' || token.fold === 'qui') return -1;
  }
  return -1;
}

const saysThat = ({ next }: Sight): boolean => next?.fold === 'que' || next?.fold === "qu'";
const counts = ({ at, covered, next }: Sight): boolean => covered(at + 1) || next?.kind === 'number';
const denied = ({ tokens, at, next }: Sight): boolean => openerBefore(tokens, at) >= 0 || (next !== undefined && OPENERS.test(next.fold));

function partOrPlace(sight: Sight, part: boolean): ReturnType<Rule> {
  const verb = sight.readings(sight.at - 1);
  if (part && partitive(verb)) return tagsIn('D 0 P .5');
  if (verb.some((r) => TAKE_DE.has(fold(r.lemma)))) return tagsIn('P 0 D 1.5');
  return counts(sight) ? tagsIn('P 0 D 1') : undefined;
}

const decide = ruleTable([
  ['a', ({ token }) => (token.text === 'a' ? tagsIn('H 0') : tagsIn('P 0'))],
  ['as', ({ before }) => (before === 'tu' ? tagsIn('H 0') : tagsIn('N 0'))],
  ['ou', ({ token }) => (/ù/i.test(token.text) ? tagsIn('W 0') : tagsIn('C 0'))],
  ['ete', ({ before }) => (/^(?:l'|d'|cet|un|en|chaque)$/.test(before) ? tagsIn('N 0') : tagsIn('PP 0'))],
  // « des personnes devant être accueillies »: it is a participle before an infinitive
  ['devant', (sight) => (sight.readings(sight.at + 1)[0]?.form === 'infinitive' ? tagsIn('G 0') : undefined)],
  ['etre', ({ before }) => (/^(?:l'|un|cet|chaque)$/.test(before) ? tagsIn('N 0 I .5') : undefined)],
  // « à l'est, », « l'est de la ville »; but « son voisin l'est. »
  ['est', ({ tokens, at, before, next }) => (before === "l'" && (/^(?:de|du|des|d')$/.test(next?.fold ?? '') || ((next === undefined || next.kind === 'punctuation') && (at < 2 || tokens[at - 2]?.kind === 'punctuation' || PLACING.test(tokens[at - 2]?.fold ?? '')))) ? tagsIn('N 0') : tagsIn('B 0'))],
  // "le plus courant", « le plus pessimiste »: a quality stands behind it, or a noun that is one
  ['plus', ({ tokens, at, before, readings }) => (openerBefore(tokens, at) >= 0 ? tagsIn('X 0 R .8') : ARTICLE.test(before) && readings(at + 1).some((r) => r.part === 'adjective' || r.part === 'noun') ? tagsIn('R 0') : tagsIn('R 0 D .6'))],
  ['point', ({ tokens, at, before }) => (openerBefore(tokens, at) >= 0 && before !== 'un' && before !== 'le' ? tagsIn('X 0 N .4') : tagsIn('* 0'))],
  // "n'a rien signé": it stands in the verb
  ['rien', (sight) => (openerBefore(sight.tokens, sight.at) >= 0 && sight.readings(sight.at + 1).some((r) => r.form === 'pastParticiple' || r.form === 'infinitive') ? tagsIn('X 0') : denied(sight) ? tagsIn('PR 0') : tagsIn('PR 0 N .6'))],
  ['personne', (sight) => (denied(sight) ? tagsIn('PR 0') : tagsIn('* 0'))],
  ["que qu'", (sight) => {
    const { tokens, at, before } = sight;
    if (compares(sight)) return tagsIn('P 0');
    const opener = openerBefore(tokens, at);
    if (before === 'plus' && opener >= 0) return tagsIn('O 0 S 1.2');
    if (CONJOINED.test(before)) return tagsIn('S 0');
    if (COMPARED.test(before)) return tagsIn('C 0 S .8');
    return opener >= 0 && !tokens.slice(opener + 1, at).some((t) => DENIALS.test(t.fold) && t.fold !== 'plus') ? tagsIn('O 0 S 1.2') : undefined;
  }],
  ["s'", ({ next }) => (next?.fold === 'il' || next?.fold === 'ils' ? tagsIn('S 0') : tagsIn('PO 0'))],
  // "dont 120 femmes": among whom, no clause
  // « n'importe qui » denies nothing
  ["n'", ({ tokens, at, next }) => (next?.fold === 'importe' && ANYBODY.test(tokens[at + 2]?.fold ?? '') ? tagsIn('O 0') : undefined)],
  ['importe', ({ before, next }) => (before === "n'" && ANYBODY.test(next?.fold ?? '') ? tagsIn('O 0') : undefined)],
  ['qui quoi', ({ before }) => (before === 'importe' ? tagsIn('PR 0') : undefined)],
  ['dont', (sight) => (counts(sight) ? tagsIn(verbAfter(sight.tokens, sight.at + 1, sight.covered, sight.readings) ? 'W 0' : 'P 0 W .6') : undefined)],
  // "Kerbrat, lui, est resté": it only stresses
  ['lui elle eux elles', ({ before, next }) => (before === ',' && next?.text === ',' ? tagsIn('O 0') : undefined)],
  ['des', (sight) => partOrPlace(sight, false)],
  ['du', (sight) => partOrPlace(sight, true)],
  ["de d'", ({ tokens, at, readings, before, next }) => {
    if (/^(?:la|l')$/.test(next?.fold ?? '') && partitive(readings(at - 1))) return tagsIn('D 0 P 1');
    if (DENYING.test(before)) return tagsIn('D 0 P .4');
    return before === '' ? tagsIn('P 0 D .2') : deniedObject(tokens, at, readings) ? tagsIn('D 0 P .2') : undefined;
  }],
  ["l'", ({ next }) => (next?.fold === 'on' ? tagsIn('O 0') : undefined)],
  ['bien', (sight) => (saysThat(sight) ? tagsIn('S 0') : tagsIn('R 0 N .9'))],
  ['avant apres sans depuis', (sight) => (saysThat(sight) ? tagsIn('S 0') : undefined)],
  // « beaucoup ont signé »
  ['beaucoup peu', ({ at, before, readings }) => ((at === 0 || before === ',' || before === 'et' || before === 'mais') && readings(at + 1).some((r) => r.form === 'finite') ? tagsIn('PR 0') : undefined)],
  // « s'est tu »
  ['tu', ({ before }) => (/^(?:est|suis|es|etait|sera|serait|etre|soit)$/.test(before) ? tagsIn('PP 0') : undefined)],
  ['soit', (sight) => (counts(sight) ? tagsIn('C 0') : undefined)],
  // « le risque est nul », « n'est pas nul »: a quality behind the verb
  ['nul nulle nuls nulles', ({ before }) => (/^(?:un|le|match)$/.test(before) ? tagsIn('N 0') : IS.test(before) ? tagsIn('A 0') : undefined)],
  ['pendant', (sight) => (saysThat(sight) ? tagsIn('S 0') : tagsIn('P 0'))],
], [
  // "sûr", "entré", "là", "dû": an accent makes another word
  ['là', () => tagsIn('R 0')],
  ['dès', () => tagsIn('P 0')],
  ['sûr entré dû crû mûr né', () => tagsIn('* 0')],
]);

/** « plus haut que le pont », « davantage de clients que les autres »: what follows is no clause, but what it is compared with. */
function compares({ tokens, at, readings }: Sight): boolean {
  let i = at - 1;
  while (i >= Math.max(0, at - 9) && !MORE.test(tokens[i]?.fold ?? '')) {
    if (tokens[i]?.kind === 'punctuation' || OPENERS.test(tokens[i]?.fold ?? '')) return false;
    i--;
  }
  if (i < Math.max(0, at - 9) || (i === at - 1 && tokens[i]?.fold !== 'davantage') || openerBefore(tokens, i) >= 0) return false;
  if (!/^(?:le|la|les|l'|un|une|son|sa|ses|leur|leurs|celui|celle|ceux|celles)$/.test(tokens[at + 1]?.fold ?? '') && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return false;
  for (let k = at + 2; k < Math.min(tokens.length, at + 12) && tokens[k]?.kind !== 'punctuation'; k++) if (readings(k)[0]?.form === 'finite') return false;
  return true;
}
const MORE = /^(?:plus|moins|davantage|mieux)$/;

/** "ne rencontrent pas d'obstacles" has it right behind its denial; "pas rencontrer d'obstacles" and "sans signer de contrat" behind the verb. */
function deniedObject(tokens: Around['tokens'], at: number, readings: Around['readings']): boolean {
  const verb = readings(at - 1);
  if (!verb.some((r) => r.part === 'verb' && r.form !== 'finite') || verb.some((r) => TAKE_DE.has(fold(r.lemma)))) return false;
  if (readings(at + 1)[0]?.part !== 'noun') return false;
  if (tokens[at - 2]?.fold === 'sans') return true;
  return openerBefore(tokens, at) >= 0 && tokens.slice(Math.max(0, at - 4), at - 1).some((t) => DENIALS.test(t.fold));
}

/** A finite verb right behind a number: "dont deux vivent". */
function verbAfter(tokens: Around['tokens'], from: number, covered: Around['covered'], readings: Around['readings']): boolean {
  let i = from;
  while (i < tokens.length && (covered(i) || tokens[i]?.kind === 'number')) i++;
  const found = readings(i);
  return found[0]?.part === 'verb' && found[0].form === 'finite';
}

/** A present participle likes "en" before it; forms that stand after a clitic they cannot have cost more. */
function agreement(before: Candidate, beforeToken: Token, candidate: Candidate, token: Token): number {
  switch (candidate.kind) {
    case 'G':
      // "en leur offrant": a clitic stands before verbs only
      return before.kind === 'P' && beforeToken.fold === 'en' ? -2900 : before.kind === 'PO' ? -300 : 0;
    case 'PP':
      if (before.kind === 'I') return beforeToken.fold === 'avoir' || beforeToken.fold === 'etre' ? -1500 : 0;
      if (before.kind === 'PP') return beforeToken.fold === 'ete' ? -1800 : 0;
      return before.kind === 'G' && (beforeToken.fold === 'ayant' || beforeToken.fold === 'etant') ? -1000 : 0;
    case 'N': {
      if (before.kind !== 'D') return 0;
      const many = MANY.get(beforeToken.fold);
      return many === undefined || many === PLURAL.has(token.fold.at(-1) ?? '') ? 0 : 500;
    }
    case 'F': {
      // "les ventes chutent": number of subject and verb
      if ((before.kind !== 'N' && before.kind !== 'A') || !beforeToken.fold.endsWith('s') || beforeToken.fold.endsWith('ss') || beforeToken.fold.length < 2) return 0;
      const { fold } = token;
      return fold.endsWith('nt') || fold.endsWith('ons') || fold.endsWith('ez') ? 0 : 500;
    }
    default:
      return 0;
  }
}

/** Determiners of several and of one. */
const MANY: ReadonlyMap<string, boolean> = new Map([
  ...'les des ces ses leurs plusieurs quelques mes tes nos vos'.split(' ').map((word) => [word, true] as const),
  ...'le la un une du ce cette cet son sa chaque'.split(' ').map((word) => [word, false] as const),
]);
const PLURAL = new Set(['s', 'x', 'z']);

export const tagging: Tagging = {
  follows,
  rare: 2500,
  closed,
  decide,
  agreement,
  counted: () => 0,
  adverbPhrases: ['par nature', 'par définition', 'par essence', 'tout de même', 'quand même', 'malgré tout', 'pour autant', 'en revanche', 'au contraire', 'tout à fait', 'bel et bien', 'tout de suite', 'par ailleurs', 'en outre', 'à son tour', 'à leur tour'].map((words) => fold(words).split(' ')),
  infinitivePhrases: [],
  negativePhrases: [['en', 'rien'], ['nulle', 'part'], ['a', 'aucun', 'moment'], ['en', 'aucun', 'cas'], ['en', 'aucune', 'maniere'], ['en', 'aucune', 'facon'], ['tout', 'sauf'], ['autre', 'chose', "qu'"], ['autre', 'chose', 'que']],
  participialDenials: [['loin', 'de']],
  conditionPhrases: [['a', 'moins', 'que'], ['a', 'condition', 'que'], ['pourvu', 'que'], ['au', 'cas', 'ou'], ['meme', 'si'], ['a', 'supposer', 'que'], ['en', 'supposant', 'que'], ['en', 'admettant', 'que'], ['sauf', 'si'], ['pour', 'peu', 'que']],
  contractions: new Map([['du', 'de'], ['des', 'de'], ["d'", 'de'], ['au', 'a'], ['aux', 'a'], ["qu'", 'que']]),
  qualityLemmas: (form) => {
    const stem = form.replace(/e?s?$/, '');
    return [form, stem, `${stem}e`];
  },
  hyphenatedVerbs: false,
};
