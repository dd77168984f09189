// What two texts have in common at their ends: between them lies what an edit changed.

/** Characters that are compared at once: whole stretches are compared much faster than one character after the other. */
const STRETCH = 1024;

/** How many characters both texts begin with. */
export function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same + STRETCH <= most && a.slice(same, same + STRETCH) === b.slice(same, same + STRETCH)) same += STRETCH;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same;
}

/** How many characters both texts end with, the first `start` of each left out. */
export function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let same = 0;
  while (same + STRETCH <= most && a.slice(a.length - same - STRETCH, a.length - same) === b.slice(b.length - same - STRETCH, b.length - same)) same += STRETCH;
  while (same < most && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same++;
  return same;
}
