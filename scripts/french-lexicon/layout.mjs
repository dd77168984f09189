// Lays the states of an automaton out in bytes, as knowledge/src/languages/morphology/lexicon.ts describes them.

const END = 0;
const LAST = 1;
const NEXT = 2;
/** From so many arrivals on, the four bytes of a place in the list of hubs are fewer than those they save. */
const HUB = 6;

/**
 * Written from the end to the start: where an arc leads is known before the arc is written, and the state written just
 * before is the one that follows. The arcs most words take come first.
 * @param {{start: import('./automaton.mjs').State, states: import('./automaton.mjs').State[]}} automaton
 * @param {Map<string, number>} letters letter → its number, from 1 to 63
 * @returns {{bytes: Uint8Array, hubs: number[]}} the states, the start first; where each hub is, from there
 */
export function layOut({ start, states }, letters) {
  const hubs = states.filter((state) => state.arrivals >= HUB).sort((a, b) => b.arrivals - a.arrivals);
  const hubNumber = new Map(hubs.map((state, i) => [state, i]));
  /** the bytes, the last first */
  const reversed = [];
  /** state → how many bytes from its first one to the end */
  const places = new Map();

  const writeNumber = (number) => {
    reversed.push(number & 127);
    for (let rest = number >> 7; rest > 0; rest >>= 7) reversed.push(128 | (rest & 127));
  };
  const writeArc = ({ letter, to }, last) => {
    const head = (letters.get(letter) << 2) | last;
    if (last === LAST && places.get(to) === reversed.length) {
      reversed.push(head | NEXT);
      return;
    }
    const hub = hubNumber.get(to);
    writeNumber(hub === undefined ? 2 * (reversed.length - places.get(to)) + 1 : 2 * hub);
    reversed.push(head);
  };
  const write = (state) => {
    const arcs = [...state.arcs].sort((a, b) => b.to.words - a.to.words);
    let follower = -1;
    arcs.forEach(({ to }, i) => {
      if (places.has(to)) return;
      write(to);
      follower = i;
    });
    if (follower >= 0) arcs.push(...arcs.splice(follower, 1));
    for (let i = arcs.length - 1; i >= 0; i--) writeArc(arcs[i], i === arcs.length - 1 ? LAST : 0);
    if (state.end !== undefined) {
      writeNumber(state.end);
      reversed.push((END << 2) | (arcs.length === 0 ? LAST : 0));
    }
    places.set(state, reversed.length);
  };

  write(start);
  return { bytes: Uint8Array.from(reversed).reverse(), hubs: hubs.map((state) => reversed.length - places.get(state)) };
}
