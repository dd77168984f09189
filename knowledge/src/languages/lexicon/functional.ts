// Relations that admit one answer for one subject, as far as a text goes: a person founds one company, leads one group, is
// born in one place. Where a text speaks of several, it says so.

export const functional: ReadonlySet<string> = new Set([
  'found', 'co-found', 'lead', 'be-led', 'be-born', 'die', 'be-based', 'live-in', 'work-for', 'employ', 'succeed', 'replace', 'take-over', 'marry',
  'buy', 'acquire', 'merge', 'win', 'lose-to', 'beat', 'write', 'compose', 'paint', 'direct', 'direct-film', 'invent', 'discover', 'be-named', 'appoint',
  'publish', 'launch', 'lose-lead', 'extend-lead', 'lead-race', 'join', 'sentence', 'score', 'finance', 'host-event', 'take-place', 'land', 'take-off',
]);
