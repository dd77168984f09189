// Groups of concepts that the judges treat alike, by id.

/**
 * Relations that admit one answer for one subject, as far as a text goes: a person founds one company, leads one group,
 * is born in one place. Where a text speaks of several, it says so.
 */
export const functional: ReadonlySet<string> = new Set([
  'found', 'co-found', 'lead', 'be-led', 'be-born', 'die', 'be-based', 'live-in', 'work-for', 'employ', 'replace', 'marry',
  'buy', 'merge', 'win', 'lose-to', 'beat', 'write', 'compose', 'paint', 'invent', 'discover', 'appoint',
  'publish', 'launch', 'lose-lead', 'extend-lead', 'lead-race', 'join', 'sentence', 'score', 'finance', 'take-place', 'land', 'take-off', 'be-last', 'finish-first', 'take-over-role',
]);

/** what is done to one thing by one, in one place, under one name, besides the relations above */
export const onceOnly: ReadonlySet<string> = new Set([
  'bury', 'kill', 'build', 'design', 'develop', 'premiere', 'broadcast', 'arrest', 'renovate', 'be-called', 'name-after', 'host', 'own', 'produce', 'record',
  'open-up', 'elect', 'coach', 'film', 'curate', 'belong-to-owner', 'supply', 'come-from',
]);

/** nouns that say what one is to another, besides those of a business and a family; an opposite of one is no such thing to the same one */
export const tieNouns: ReadonlySet<string> = new Set(['predecessor', 'successor', 'mentor', 'mentee', 'guest', 'host-person', 'tenant', 'landlord', 'lender', 'borrower', 'buyer', 'seller', 'employer', 'employee', 'friend', 'enemy', 'rival', 'ally-noun', 'winner', 'loser']);

/** verbs that say no more than that there is such a thing: to receive an offer, to make a decision */
export const carriers: ReadonlySet<string> = new Set(['constitute', 'have', 'receive', 'give', 'exist', 'take-place']);

/** verbs that tell that something was there to be seen: to find signs, to record a rise */
export const showing: ReadonlySet<string> = new Set(['find', 'found', 'discover', 'see', 'notice', 'record', 'reveal', 'report', 'mention', 'cause']);

/** what only tells of a thing that it is there: no sign of, no trace of, no case of */
export const traces: ReadonlySet<string> = new Set(['evidence-sign', 'suggest-evidence', 'evidence', 'prove', 'symptom', 'hint', 'clue']);

/** nouns that only carry a denial: no link with, no mention of, no sign of */
export const deniedNouns: ReadonlySet<string> = new Set([...traces, 'be-linked', 'relationship', 'mention', 'instance-case', 'situation', 'context']);

/** what says that the one comes of the other: a cause, a consequence */
export const causal: ReadonlySet<string> = new Set(['cause', 'cause-noun', 'result-from', 'effect']);

/** what denies as "not" does: that it is so is false, impossible, made up; whoever is asked denies it */
export const untrue: ReadonlySet<string> = new Set(['be-false', 'false-adj', 'be-impossible', 'impossible-adj', 'nil-adj', 'unjustified-adj', 'misleading-adj', 'misinformation', 'deny', 'disprove']);

/** what is less than it should be: nearly a denial of it */
export const insufficient: ReadonlySet<string> = new Set(['be-insufficient', 'insufficient-adj', 'be-ineffective', 'ineffective-adj', 'lack']);

/** verbs that leave open whether what they govern happens: to avoid, to demand, to fear */
export const openVerbs: ReadonlySet<string> = new Set(['avoid', 'demand', 'ask', 'request', 'advise', 'advise-against', 'fear', 'deny', 'propose', 'threaten', 'plan', 'intend', 'forbid', 'allow', 'want', 'hope', 'predict', 'warn', 'encourage', 'promise', 'try', 'oppose', 'support', 'accuse', 'hinder', 'give-order', 'hesitate']);

/** verbs that tell of what is to come where their object names an event: to announce the closure */
export const heralds: ReadonlySet<string> = new Set(['announce', 'plan', 'schedule', 'intend', 'propose', 'approve', 'promise', 'decide', 'present', 'confirm', 'predict']);

/** verbs whose passive tells of what is to come: is planned for, is expected in */
export const awaiting: ReadonlySet<string> = new Set(['be-planned', 'plan', 'schedule', 'predict']);

/** what takes some of a number away, and what the others of them do: of 14 that were counted three have left, eleven remain */
export const takingAway: ReadonlySet<string> = new Set(['leave', 'disappear', 'close-down', 'abolish', 'dismiss', 'lay-off', 'resign', 'die', 'remove', 'withdraw', 'drop-out', 'lose-object', 'destroy', 'sell', 'cancel']);
export const remaining: ReadonlySet<string> = new Set(['stay', 'be-left-over', 'survive', 'keep', 'exist', 'continue']);

/** what ends or harms a thing: who denies it says that the thing goes on */
export const ending: ReadonlySet<string> = new Set([...takingAway, 'kill', 'wound', 'damage', 'harm', 'stop', 'end', 'interrupt', 'lose', 'ban', 'forbid']);

/** things that are as many as one another: each review is one critic's, each post one employee's, each vote one voter's */
export const asManyAs: readonly ReadonlySet<string>[] = [
  new Set(['critic', 'review', 'review-critique', 'criticism']),
  new Set(['job', 'employee', 'worker', 'workforce', 'job-cuts']),
  new Set(['vote-cast', 'voter', 'ballot']),
  new Set(['death', 'dead-person', 'die', 'be-dead']),
  new Set(['wound', 'injured-person', 'injury']),
  new Set(['spectator', 'ticket']),
];

/** verbs that only say that there are so many */
export const holding: ReadonlySet<string> = new Set(['have', 'include', 'count', 'contain', 'exist', 'consist', 'employ']);

/** verbs that only carry an amount or a day, and the nouns of these: to weigh, to cost, to last, to date from */
export const measuring: ReadonlySet<string> = new Set(['weigh', 'cost', 'last', 'reach', 'measure', 'earn', 'represent', 'date-object', 'price', 'require']);

/** nouns that only say what kind of number it is: the age of, the price of, a total of, a rate of */
export const amountNouns: ReadonlySet<string> = new Set(['age-noun', 'price', 'cost-noun', 'cost', 'amount', 'total-sum', 'number-count', 'figure-number', 'quantity', 'value', 'weigh', 'last', 'height', 'length']);

/** the two of a pair that leave nothing between them: of people, who is not the one is the other */
export const halves: ReadonlySet<string> = new Set(['man', 'woman', 'boy', 'girl', 'adult', 'minor-person', 'smoker', 'non-smoker', 'foreigner', 'national-person']);

/** what somebody or something is as old as */
export const beginnings: ReadonlySet<string> = new Set(['be-born', 'found', 'co-found', 'open-up', 'launch']);

/** things that are the first of their kind by what they are called */
export const toppers: ReadonlySet<string> = new Set(['top-scorer']);

/** who gives or takes: the first of them is the one who does so most */
export const takers: ReadonlySet<string> = new Set(['consumer', 'producer', 'exporter', 'importer', 'employer', 'supplier', 'investor', 'donor', 'shareholder', 'customer', 'user', 'buyer', 'seller', 'lender', 'creditor', 'manufacturer', 'operator']);

/** nouns for what one of several gives or takes of a whole */
export const parts: ReadonlySet<string> = new Set(['share-part', 'part-portion', 'proportion', 'contribute', 'slice', 'portion']);

/** qualities of a role that is not held now */
export const notCurrent: ReadonlySet<string> = new Set(['former-adj', 'former-member', 'future-adj', 'temporary-adj']);

/** who works somewhere without being at the head of it */
export const staffKinds = ['scientist', 'employee', 'engineer', 'worker', 'craftsman'] as const;

/** what only a person does */
export const personal: ReadonlySet<string> = new Set(['be-born', 'die', 'marry', 'resign', 'retire', 'divorce', 'grow-up', 'graduate', 'study', 'swear-in']);

/** what is only done to a person */
export const ofPersons: ReadonlySet<string> = new Set(['dismiss', 'appoint', 'hire', 'arrest', 'elect', 'marry', 'swear-in', 'succeed-person']);

/** what is only done to a thing */
export const doneToThings: ReadonlySet<string> = new Set(['use', 'install', 'uninstall', 'download', 'repair', 'consume', 'produce', 'drink', 'eat', 'encrypt', 'update', 'upgrade', 'rent']);

/** what only an organisation or a thing does, and what only such a thing has */
export const ofThings: ReadonlySet<string> = new Set(['employ', 'raise-funds', 'merge', 'revenue', 'subsidiary']);

/** nouns so wide that a name need not have been told to be one: "the company" may be any organisation, "the cooperative" not */
export const calledByKind: ReadonlySet<string> = new Set(['organisation', 'company', 'startup', 'group', 'laboratory']);

/** who works under others and above others: neither at the head nor without a rank */
export const ranked = ['manager', 'supervisor', 'middle-manager'] as const;

/** kinds of thing that a text calls by name first and by kind later: "Acme … the company" */
export const namedKinds = ['organisation', 'person', 'group', 'team', 'vehicle', 'boat', 'software', 'country', 'city', 'museum', 'festival', 'film-noun', 'book-noun', 'house'] as const;

/** kinds of thing that a short text is about and does not name: "the film", "the city" */
export const topicKinds = ['organisation', 'team', 'band', 'club', 'city', 'country', 'island', 'river', 'museum', 'festival', 'building', 'software', 'film-noun', 'book-noun', 'album', 'song', 'single-music', 'series-tv', 'series', 'episode', 'game', 'video-game', 'show-performance', 'poem', 'opera', 'work-of-art', 'soundtrack', 'newspaper', 'magazine', 'university', 'vehicle', 'boat'] as const;

/** what a thing comes of: before it there was none */
export const making: ReadonlySet<string> = new Set(['build', 'found', 'record', 'film', 'write', 'design', 'invent', 'launch', 'publish', 'paint', 'compose', 'photograph']);

/** what two do to each other: said of A and B it holds of B and A */
export const mutual: ReadonlySet<string> = new Set(['meet', 'marry', 'merge', 'compete', 'resemble', 'equal', 'differ', 'divorce', 'negotiate', 'talk', 'draw', 'collaborate', 'ally', 'agree', 'discuss-issue', 'unite', 'fight', 'connect-place']);

/** verbs that tell a post: whoever presides is the president */
export const postOf: ReadonlyMap<string, string> = new Map([['preside', 'president'], ['lead', 'head'], ['coach', 'coach-noun'], ['teach', 'teacher'], ['curate', 'curator']]);

/** what is done with a post that somebody is to have, and what that one does */
export const handingOver: ReadonlySet<string> = new Set(['go', 'return', 'give', 'delegate', 'send', 'fall']);
export const takingUp: ReadonlySet<string> = new Set(['receive', 'have', 'take-over-role', 'occupy', 'serve-as', 'inherit']);

/** nouns that only say which part of a land or a town: the region of, the north of */
export const partsOfLand: ReadonlySet<string> = new Set(['region', 'zone-area', 'part-portion', 'district', 'suburb', 'centre-place', 'city', 'village', 'county', 'neighbourhood', 'coast-noun', 'northern-adj', 'southern-adj', 'eastern-adj', 'western-adj']);

/** places that are told by the land they are of: the capital of, a town of */
export const settled: ReadonlySet<string> = new Set(['city', 'capital-city', 'village', 'municipality', 'region', 'county', 'department-territory', 'district', 'neighbourhood', 'suburb', 'island', 'province']);

/** verbs whose participle gives another name */
export const knownAs: ReadonlySet<string> = new Set(['know', 'be-known', 'be-called', 'name-after']);

/** verbs that say what a thing holds, and those that say that it is in there */
export const holdingIn: ReadonlySet<string> = new Set(['contain', 'include']);
export const foundIn: ReadonlySet<string> = new Set(['find', 'discover']);

/** what one person does for one house or team at a time */
export const forOne: ReadonlySet<string> = new Set(['play-sport', 'work-for']);

/** posts of a house or a team that one person holds, besides those of its head and its directors */
export const housePosts: ReadonlySet<string> = new Set(['chairman', 'president', 'treasurer', 'secretary-general', 'captain', 'vice-captain', 'coach-noun', 'club-president', 'chief-scientist', 'chief-engineer', 'lead-maintainer', 'chief-of-staff']);

/** what the head of a house may be called, whichever title it has given */
export const houseHeads: ReadonlySet<string> = new Set(['chairman', 'president', 'chief-executive', 'club-president', 'head', 'director']);

/** what a number says that is the difference of two, besides what rises and falls: how many are left, how far apart */
export const differences: ReadonlySet<string> = new Set(['stay', 'gap', 'difference', 'differ', 'margin', 'lead-ahead', 'rise', 'fall', 'additional-adj']);

/** how far one is from another: a number said of it counts nothing by itself */
export const apart: ReadonlySet<string> = new Set(['gap', 'difference', 'margin', 'lead-ahead']);

/** what moves a day: a length of time told with it says how far, and not how long it takes */
export const shifting: ReadonlySet<string> = new Set(['postpone', 'bring-forward', 'be-late', 'be-early']);

/** where somebody's family comes from: of more than one place, often */
export const lines: ReadonlySet<string> = new Set(['descend-from', 'come-from', 'ancestor', 'descendant', 'origin-place', 'heritage']);

/** who a text lets speak for the house or the study that it is about, without a name */
export const voices: ReadonlySet<string> = new Set(['author', 'researcher', 'scientist', 'spokesperson', 'management', 'official', 'organiser', 'boss', 'study-noun', 'report-doc']);

/** whose word is that of the house they speak for */
export const representing: ReadonlySet<string> = new Set(['represent', 'lead', 'preside']);

/** how somebody or something stands, whatever it is: a retired singer is retired */
export const standing: ReadonlySet<string> = new Set(['retired-adj', 'active-adj', 'fictional-adj', 'real-adj', 'extinct-adj']);

/** What somebody is called by it does, or has done to it. */
export interface Doing {
  readonly does: string;
  readonly part: 'subject' | 'object';
}

/** nouns of doing → what is done: the successor succeeds somebody, the loser loses or is beaten */
export const doerOf: ReadonlyMap<string, readonly Doing[]> = new Map([
  ['successor', [{ does: 'succeed-person', part: 'subject' }, { does: 'replace', part: 'subject' }]],
  ['winner', [{ does: 'win', part: 'subject' }, { does: 'beat', part: 'subject' }]],
  ['loser', [{ does: 'lose', part: 'subject' }, { does: 'beat', part: 'object' }]],
  ['founder', [{ does: 'found', part: 'subject' }]],
  ['inventor', [{ does: 'invent', part: 'subject' }]],
  ['designer', [{ does: 'design', part: 'subject' }]],
  ['buyer', [{ does: 'buy', part: 'subject' }]],
  ['seller', [{ does: 'sell', part: 'subject' }]],
]);

/** actions with a converse that are so one way round only: who owns a firm is not owned by it */
export const oneWay: ReadonlySet<string> = new Set(['own', 'belong-to-owner', 'succeed-person', 'precede', 'employ', 'work-for', 'inspire', 'be-based-on', 'bring-up', 'grow-up-with']);

/** going away from a place, and coming to one */
export const leaving: ReadonlySet<string> = new Set(['leave', 'take-off']);
export const arriving: ReadonlySet<string> = new Set(['arrive', 'reach', 'enter', 'go', 'come', 'return']);
