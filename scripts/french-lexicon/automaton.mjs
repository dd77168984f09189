// Makes the smallest automaton that spells a list of words, each with a number: words that begin alike share their first
// states, words that end alike, and with the same number, their last ones.

/**
 * @typedef {{arcs: {letter: string, to: State}[], end: number | undefined, id: number, words: number, arrivals: number}} State
 * `end` is the number of the word that ends here, `words` how many ways lead on from here to an end, `arrivals` how many
 * arcs lead here. No state has an id before all behind it is known.
 */

/**
 * Adds word after word and gives up what the next word can no longer change for a state that is already there
 * (J. Daciuk and others, Incremental Construction of Minimal Acyclic Finite-State Automata, 2000).
 * @param {readonly (readonly [string, number])[]} words in rising order of their UTF-16 units, none twice
 * @returns {{start: State, states: State[]}} the states in the order of their ids: what lies behind a state comes before it
 */
export function smallestAutomaton(words) {
  const known = new Map();
  const start = newState();
  // The states of the word before; they may still grow.
  const path = [start];
  let before = '';
  const settle = (length) => {
    while (path.length - 1 > length) {
      const state = settled(path.pop(), known);
      path.at(-1).arcs.at(-1).to = state;
    }
  };
  for (const [word, number] of words) {
    let shared = 0;
    while (shared < before.length && before[shared] === word[shared]) shared++;
    settle(shared);
    for (let i = shared; i < word.length; i++) {
      const to = newState();
      path.at(-1).arcs.push({ letter: word[i], to });
      path.push(to);
    }
    path.at(-1).end = number;
    before = word;
  }
  settle(0);
  settled(start, known);
  return { start, states: [...known.values()] };
}

const newState = () => ({ arcs: [], end: undefined, id: -1, words: 0, arrivals: 0 });

/** The known state that is like this one, or this one, which is known from now on. */
function settled(state, known) {
  let key = `${state.end ?? ''};`;
  for (const { letter, to } of state.arcs) key += `${letter}${to.id};`;
  const like = known.get(key);
  if (like !== undefined) return like;
  state.id = known.size;
  state.words = state.end === undefined ? 0 : 1;
  for (const { to } of state.arcs) {
    state.words += to.words;
    to.arrivals++;
  }
  known.set(key, state);
  return state;
}
