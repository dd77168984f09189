// Words that only say when: names of spans and of days, and adverbs that count from today. The times they stand in are
// values, so they name no concept: "the day" must not be what a pronoun stands for, nor meet another day.
import { table } from './table.ts';

export const spans = table('qualities', `
year-span | ; ; an, année | ; ; year
month-span | ; ; mois | ; ; month
week-span | ; ; semaine | ; ; week
day-span | ; ; jour, journée | ; ; day
hour-span | ; ; heure | ; ; hour
minute-span | ; ; minute | ; ; minute
second-span | ; ; seconde | ; ; second
decade-span | ; ; décennie | ; ; decade
century-span | ; ; siècle | ; ; century
millennium-span | ; ; millénaire | ; ; millennium
fortnight-span | ; ; quinzaine | ; ; fortnight
monday-span | ; ; lundi | ; ; Monday
tuesday-span | ; ; mardi | ; ; Tuesday
wednesday-span | ; ; mercredi | ; ; Wednesday
thursday-span | ; ; jeudi | ; ; Thursday
friday-span | ; ; vendredi | ; ; Friday
saturday-span | ; ; samedi | ; ; Saturday
sunday-span | ; ; dimanche | ; ; Sunday
today-span | ; aujourd'hui | ; today
yesterday-span | ; hier, avant-hier | ; yesterday
tomorrow-span | ; demain, après-demain | ; tomorrow
tonight-span | ; ce soir | ; tonight
nowadays-span | ; de nos jours | ; nowadays, anymore
from-now-on-span | ; désormais, dorénavant | ; henceforth, from now on
last-span | dernier | last, latest
next-span | prochain | next
first-span | premier, second | first
`);
