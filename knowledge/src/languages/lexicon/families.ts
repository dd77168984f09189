// Kinds so far apart that one thing is never of two of them: a person, an animal, a film, a town.
import type { Lexicon } from './lexicon.ts';

/** family → the concepts that head it, and the sets (`set NAME`) whose members belong to it */
export const families: Readonly<Record<string, readonly string[]>> = {
  person: ['person'],
  animal: ['animal', 'set animal'],
  plant: ['plant-living', 'vegetable', 'fruit', 'set tree', 'set flower', 'set vegetable', 'set fruit', 'set crop'],
  disease: ['disease', 'set disease'],
  film: ['film-noun', 'thriller', 'romance-film', 'set film-genre'],
  series: ['series-tv', 'tv-show', 'set tv-genre'],
  book: ['book-noun', 'play-theatre', 'poem'],
  music: ['song', 'album', 'single-music', 'hit-noun', 'music', 'dance-noun', 'opera', 'set concert-form', 'set dance-kind'],
  art: ['painting', 'sculpture', 'set art-form-thing'],
  game: ['video-game', 'set board-game-thing'],
  place: ['municipality', 'village', 'country', 'kingdom', 'river', 'mountain', 'lake', 'island', 'sea', 'ocean', 'continent', 'county', 'department-territory', 'region', 'district', 'desert', 'neighbourhood', 'place-location', 'set landform', 'set body-of-water', 'set local-unit'],
  building: ['building', 'tower', 'stadium', 'museum', 'airport', 'set building', 'set crossing-structure', 'set dwelling-kind', 'place-location'],
  organisation: ['organisation', 'artist', 'performer', 'political-party', 'company', 'band', 'team', 'school', 'university', 'media', 'website', 'museum', 'building', 'set building', 'place-location'],
  vehicle: ['vehicle', 'boat', 'plane', 'set vehicle', 'set boat-kind', 'set aircraft-kind', 'set space-vehicle'],
  drink: ['drink-noun', 'set drink'],
  food: ['dish', 'cuisine', 'bread', 'meat', 'sauce', 'vegetable', 'fruit', 'set dish', 'set dessert', 'set condiment', 'set dairy', 'set fruit', 'set vegetable'],
  sport: ['sport', 'set sport-thing'],
  religion: ['religion'],
  feast: ['festival', 'set feast'],
  award: ['award', 'set award-kind'],
  war: ['war', 'battle', 'set war'],
  election: ['election', 'set election-kind-thing'],
  disaster: ['natural-disaster', 'accident'],
  science: ['science', 'set science-field', 'set science-branch'],
  sky: ['planet', 'star-sky', 'set celestial-kind'],
  material: ['material', 'metal', 'gemstone', 'stone', 'set gas', 'set chemical-element'],
  weapon: ['weapon', 'set firearm', 'set bladed-weapon'],
  instrument: ['musical-instrument', 'set instrument-thing'],
  garment: ['clothing', 'set garment', 'set footwear', 'set headgear'],
  furniture: ['furniture', 'set furniture'],
  drug: ['drug-medicine', 'drug-narcotic', 'set drug-class'],
  software: ['software', 'website'],
  crime: ['crime'],
};

/** words that only say that a kind is to be told: a type of, a form of */
export const kindWords: ReadonlySet<string> = new Set(['kind', 'form-aspect', 'genre', 'species']);

/** sets of which a thing that is told to be one is told to be no other: a cooperative is no state company, a novel no play */
export const kindSets: ReadonlySet<string> = new Set(['company-form', 'company-trade', 'genre-film', 'romance-or-suspense', 'romance-or-horror', 'romance-or-action', 'action-or-romance', 'light-or-dark', 'laugh-or-tears', 'drama-kind', 'ensemble-kind', 'land-level', 'genre-music', 'fiction-genre', 'literature-form', 'sport-thing']);

/** What people are known for, so far apart that whoever is defined by the one alone is not the other: a senator, an actor, a golfer. */
export const callings: Readonly<Record<string, readonly string[]>> = {
  politics: ['politician', 'head-of-state', 'senator'],
  // a model that is told of as a person is one
  stage: ['artist', 'performer', 'model-fashion', 'model-noun'],
  sport: ['athlete', 'coach-noun'],
  science: ['scientist'],
  church: ['cleric'],
  land: ['farmer', 'shepherd', 'craftsman'],
};

/** The callings of a concept. */
export const callingsOf = (id: string, lexicon: Lexicon): readonly string[] => Object.keys(callings).filter((c) => (callings[c] ?? []).some((top) => lexicon.entails(id, top)));

/** The families of a concept. */
export const familiesOf = (id: string, lexicon: Lexicon): readonly string[] => {
  const sets = lexicon.concepts.get(id)?.sets ?? [];
  return Object.keys(families).filter((f) => (families[f] ?? []).some((top) => (top.startsWith(SET) ? sets.includes(top.slice(SET.length)) : lexicon.entails(id, top))));
};

const SET = 'set ';
