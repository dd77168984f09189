// The closed words a language brings to the analysis: what the engine needs to know of its grammar, as tables.
import type { Comparatives } from './comparatives.ts';
import type { Superlatives } from './superlatives.ts';
import type { Governors } from './governors.ts';
import type { Gender, Referring } from './referring.ts';
import type { Tagging } from './tagging.ts';

export type { Gender } from './referring.ts';

/** Which antecedent a pronoun may have, and the part it plays. */
export interface Pronoun {
  readonly refers: 'he' | 'she' | 'person' | 'it' | 'they' | 'any' | 'place' | 'former' | 'latter' | 'rest' | 'none';
  readonly part: 'subject' | 'object' | 'possessive' | 'place' | 'of';
  /** the gender the antecedent must have; il and elle stand for things too */
  readonly gender: Gender | undefined;
  /** whether the antecedent must be several, where the word itself tells it */
  readonly many: boolean | undefined;
}

export interface Grammar {
  readonly determiners: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  /** determiner → the gender it tells, and whether it is a plural */
  readonly genders: ReadonlyMap<string, 'm' | 'f'>;
  readonly plurals: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  /** determiners of the one who writes: our, notre */
  readonly writers: ReadonlySet<string>;
  /** possessive determiner → what it refers to */
  readonly possessives: ReadonlyMap<string, Pronoun>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** preposition as written → its language-neutral kind (of, in, at, from, to, with, without, by, for, about …) */
  readonly prepositions: ReadonlyMap<string, string>;
  /** prepositions of several words, longest first, with their kind */
  readonly phrases: readonly { readonly words: readonly string[]; readonly kind: string }[];
  readonly relatives: ReadonlyMap<string, 'subject' | 'object' | 'of' | 'place' | 'any'>;
  readonly coordinators: ReadonlySet<string>;
  /** subordinator → what it makes of its clause */
  readonly subordinators: ReadonlyMap<string, 'fact' | 'condition' | 'purpose' | 'content'>;
  /** determiners that tell of some of several, or of all of them, folded: what is denied of them is so of others */
  readonly partly: ReadonlySet<string>;
  /** behind a denial they lead to what is so instead, folded: not A but B */
  readonly adversatives: ReadonlySet<string>;
  /** words that negate the verb they stand at */
  readonly negators: ReadonlySet<string>;
  /** first part of a two-part negation (ne, n') */
  readonly negationOpeners: ReadonlySet<string>;
  /** ne … que, only, seulement */
  readonly restrictors: ReadonlySet<string>;
  /** aucun, no, none, neither: a noun phrase that denies */
  readonly negativeDeterminers: ReadonlySet<string>;
  readonly beForms: ReadonlySet<string>;
  readonly haveForms: ReadonlySet<string>;
  /** verbs that only carry the tense or the denial of another: do */
  readonly supports: ReadonlySet<string>;
  /** modal word → mood it gives the clause */
  readonly modals: ReadonlyMap<string, Mood>;
  /** infinitive marker: to */
  readonly infinitiveMarkers: ReadonlySet<string>;
  /** words that make the sentence hearsay: reportedly, paraît-il, rumour has it */
  readonly hearsay: readonly (readonly string[])[];
  /** lemmas of verbs that report what follows: say, affirm, claim */
  readonly reportingVerbs: ReadonlySet<string>;
  /** those of them that tell a view, a hope or a suspicion rather than a fact: claim, believe, craindre */
  readonly opinionVerbs: ReadonlySet<string>;
  /** verbs that quote without reporting: smile, lancer, and those that reporting would make too wide: write */
  readonly quotingVerbs: ReadonlySet<string>;
  /** nouns whose content is somebody's view: the claim that, l'idée que */
  readonly opinionNouns: ReadonlySet<string>;
  /** does the conditional tell what is only heard? */
  readonly hearsayConditional: boolean;
  /** the subject of a cleft: it was Reed who, c'est Rey qui */
  readonly clefts: ReadonlySet<string>;
  /** is this folded finite form an order when nobody stands before it? */
  readonly imperative: (form: string, lemma: string) => boolean;
  /** adverbs that leave it open whether their clause is so: perhaps, sans doute */
  readonly uncertain: ReadonlySet<string>;
  /** nouns of what may come: where there is no plan, no way, no need to, what they govern is denied */
  readonly prospects: ReadonlyMap<string, Mood>;
  /** lemmas of verbs that make the infinitive after them a plan or a wish: plan, hope, want */
  readonly planningVerbs: ReadonlySet<string>;
  /** verbs whose compound tenses take "be" though they are active, folded lemmas */
  readonly activeWithBe: ReadonlySet<string>;
  /** more, less, fewer; plus, moins: right behind an amount they make a difference of it */
  readonly degrees: ReadonlySet<string>;
  /** what the other side of a comparison stands behind and nothing else: than; '' where there is no such word (que) */
  readonly than: string;
  /** still, toujours: what was so is so */
  readonly continuatives: ReadonlySet<string>;
  /** no longer, ne … plus: what was so is not */
  readonly cessatives: ReadonlySet<string>;
  /** verbs that with "still" say no more than staying: be, work, live */
  readonly staying: ReadonlySet<string>;
  /** verbs of going and being, and the prepositions that behind them open a place or a time rather than a phrase */
  readonly placingVerbs: ReadonlySet<string>;
  readonly placingPrepositions: ReadonlySet<string>;
  /** what may stand behind the object of the verb that it belongs to: "put the launch off" */
  readonly splitParticles: ReadonlySet<string>;
  /** every possessive determiner, of the first and second person too */
  readonly possessiveWords: ReadonlySet<string>;
  /** words of no telling power: very, also, now, other, such */
  readonly stopWords: ReadonlySet<string>;
  /** is this folded finite verb form a conditional? (serait, aurait …) a future? */
  readonly conditional: (form: string, lemma: string) => boolean;
  readonly future: (form: string, lemma: string) => boolean;
  /** a simple past? Where one form is of several tenses, it is none */
  readonly past: (form: string, lemma: string) => boolean;
  /** agreement words that make a passive agent: by, par */
  readonly agents: ReadonlySet<string>;
  /** pronouns that deny the clause they stand in: nobody, none, personne, rien */
  readonly negativePronouns: ReadonlySet<string>;
  /** words that make something of the clause they govern: refuse to, plan to, imagine that */
  readonly governors: Governors;
  /** later, lighter, fewer; plus tôt, de moins: which way an amount differs */
  readonly comparatives: Comparatives;
  readonly superlatives: Superlatives;
  /** lemmas of verbs that the first half of a negation denies alone: ne peut, ne cesse */
  readonly deniedAlone: ReadonlySet<string>;
  /** words before a "que" whose "ne" denies nothing: avant, à moins */
  readonly expletiveOpeners: ReadonlySet<string>;
  /** verbs of lasting: "did not stay until" denies, "did not leave until" does not */
  readonly lasting: ReadonlySet<string>;
  /** forms that hold their denial: cannot */
  readonly deniedForms: ReadonlySet<string>;
  /** words that deny the clause they open: sans que, without */
  readonly denyingOpeners: ReadonlySet<string>;
  /** subordinators that open what is said, thought, wished: que, that */
  readonly contentOpeners: ReadonlySet<string>;
  /** what stands where a subject would, and the verbs whose subject comes after it: il reste trois auteurs, there remain */
  readonly expletives: ReadonlySet<string>;
  readonly presentatives: ReadonlySet<string>;
  /** lemmas of verbs whose object does what the infinitive after it says: ask, force, contraindre */
  readonly objectControl: ReadonlySet<string>;
  /** lemmas of verbs that mean another thing where they have somebody as their object: "succeed" → `succeed-person` */
  readonly ofSomebody: ReadonlyMap<string, string>;
  /** lemmas of verbs whose infinitive follows without a mark, done by what stands between: make, let, laisser */
  readonly causatives: ReadonlySet<string>;
  /** lemmas of verbs that tell somebody something: tell, informer */
  readonly tellingVerbs: ReadonlySet<string>;
  /** reflexive verbs that say what is done to their subject: se vendre */
  readonly middleVerbs: ReadonlySet<string>;
  /** may a clause stand behind its noun with no word to join them? the app she built */
  readonly bareRelatives: boolean;
  /** phrases that stand as an adverb between an auxiliary and its verb, and may be something else elsewhere, by their first folded word: « a [de nouveau] fermé », "has [in fact] closed" */
  readonly interposed: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** clitics that make a verb reflexive: se, s' */
  readonly reflexives: ReadonlySet<string>;
  /** words that begin what a restriction leaves: que in « ne … que » */
  readonly restrictingThat: ReadonlySet<string>;
  /** auxiliaries that open a condition when the subject follows them: had, were, should */
  readonly invertedConditions: ReadonlySet<string>;
  /** particles left out of the words of a name */
  readonly nameParticles: ReadonlySet<string>;
  /** prepositions between a number and what it counts: of, among, parmi */
  readonly partitives: ReadonlySet<string>;
  /** marks that hang the noun before on the noun after: 's */
  readonly possessiveMarks: ReadonlySet<string>;
  /** does a quality stand after its noun, and a noun after the noun it qualifies? */
  readonly headFirst: boolean;
  /** what makes a quality of a place: London-based; '' in a language that has no such words */
  readonly placed: string;
  /** what pronouns stand for is told by this */
  readonly referring: Referring;
  readonly tagging: Tagging;
}

/**
 * How a clause holds what it says. Only clauses of one mood answer the same question.
 * `reported` is the conditional of hearsay (aurait quitté), `wished` what somebody wants or orders.
 */
export type Mood = 'asserted' | 'expected' | 'possible' | 'planned' | 'hypothetical' | 'question' | 'reported' | 'wished';
