// The places of the lexicon: countries with their adjectives, cities, regions, seas, rivers, mountains.
import type { Concept } from '../table.ts';
import { americanStates } from './american-states.ts';
import { citiesAfrica } from './cities-africa.ts';
import { citiesAmericas } from './cities-americas.ts';
import { citiesAsia } from './cities-asia.ts';
import { citiesFrance } from './cities-france.ts';
import { citiesNorthernEasternEurope } from './cities-northern-eastern-europe.ts';
import { citiesWesternEurope } from './cities-western-europe.ts';
import { continents } from './continents.ts';
import { countries } from './countries.ts';
import { frenchRegions } from './french-regions.ts';
import { lands } from './lands.ts';
import { provinces } from './provinces.ts';
import { waters } from './waters.ts';

export const places: readonly Concept[] = [
  ...americanStates,
  ...citiesAfrica,
  ...citiesAmericas,
  ...citiesAsia,
  ...citiesFrance,
  ...citiesNorthernEasternEurope,
  ...citiesWesternEurope,
  ...continents,
  ...countries,
  ...frenchRegions,
  ...lands,
  ...provinces,
  ...waters,
];
