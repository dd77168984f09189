// What a noun beside a name says the name is, by the ids of the lexicon; and who does what only persons do.
import type { NameKind } from '../../facets/name/value.ts';

/** A concept that is one of these, or a kind of one, makes the name beside it this. The first that fits stands. */
export const kindsOfName: readonly (readonly [NameKind, readonly string[]])[] = [
  ['person', ['person']],
  ['work', ['book-noun', 'film-noun', 'work-of-art', 'media', 'song', 'album', 'play-noun', 'poem', 'play-theatre']],
  ['organisation', ['organisation', 'company', 'group', 'team', 'startup', 'association', 'ministry', 'university', 'school', 'hospital', 'laboratory', 'museum', 'court', 'agency', 'bank', 'subsidiary', 'competitor']],
  ['place', ['municipality', 'city', 'village', 'country', 'region', 'island', 'river', 'lake', 'mountain', 'street', 'district', 'department-territory']],
  ['product', ['software', 'vehicle', 'device', 'robot', 'aircraft', 'boat', 'phone', 'rocket', 'spacecraft', 'weapon', 'application', 'language-model', 'drug-medicine', 'model-noun', 'satellite']],
];

/** Persons as well as companies, countries and teams are called these: they tell nothing. */
export const eitherKind: ReadonlySet<string> = new Set([
  'leader-person', 'founder', 'cofounder', 'investor', 'broker', 'adviser', 'mediator', 'negotiator', 'trader', 'publisher', 'developer', 'designer', 'contributor', 'candidate', 'challenger', 'winner', 'loser', 'finalist', 'runner-up', 'contestant', 'participant',
  'donor', 'predecessor', 'successor', 'pioneer', 'supporter-cause', 'opponent-cause', 'organiser', 'member', 'newcomer', 'former-member', 'expert', 'host-person', 'subscriber', 'user', 'reader', 'victim', 'creator', 'collector', 'guide', 'critic', 'observer',
  'counterpart', 'agent-person', 'representative', 'tenant', 'neighbour', 'friend', 'star-person', 'hero', 'survivor', 'guardian', 'namesake', 'supporter',
]);

/** "the city of Orvane" is Orvane. */
export const holdsItsName: readonly string[] = ['municipality', 'island', 'lake', 'district', 'department-territory', 'region'];

/** Their subject is a person. */
export const personal: readonly string[] = ['be-born', 'die', 'marry', 'resign', 'retire'];
/** So is their object. */
export const done: readonly string[] = ['hire', 'appoint', 'arrest', 'bury', 'sentence'];
