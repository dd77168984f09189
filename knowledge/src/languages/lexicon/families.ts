// Kinds so far apart that one thing is never of two of them: a person, an animal, a film, a town.

/** family → the concepts that head it; what is a kind of one of these belongs to it */
export const families: Readonly<Record<string, readonly string[]>> = {
  person: ['person'],
  animal: ['animal'],
  plant: ['plant-living', 'vegetable', 'fruit'],
  disease: ['disease'],
  film: ['film-noun'],
  series: ['series-tv'],
  book: ['book-noun'],
  music: ['song', 'album', 'single-music'],
  painting: ['painting'],
  game: ['video-game'],
  place: ['municipality', 'village', 'country', 'river', 'mountain', 'lake', 'island', 'sea', 'continent'],
  organisation: ['political-party', 'company', 'band'],
  vehicle: ['vehicle'],
  drink: ['drink-noun'],
};
