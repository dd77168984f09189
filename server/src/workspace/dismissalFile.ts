// The file of dismissals of a project, read again when it has changed.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DISMISSALS_PATH, NO_DISMISSALS, readDismissals, type Dismissals } from '../check/dismissals.ts';
import { isProblem, readText } from './readText.ts';

/** Gives the dismissals of the project at `root` as they stand on the disk; the same object for as long as they do. */
export function openDismissals(root: string): () => Dismissals {
  const path = join(root, DISMISSALS_PATH);
  let known = { stamp: '', dismissals: NO_DISMISSALS };
  return () => {
    const stamp = stampOf(path);
    if (stamp !== known.stamp) {
      const file = stamp === '' ? undefined : readText(path);
      known = { stamp, dismissals: file === undefined || isProblem(file) ? NO_DISMISSALS : readDismissals(file.text) };
    }
    return known.dismissals;
  };
}

/** Differs when the file may have changed; '' where there is none. */
function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stat?.isFile() === true ? `${stat.mtimeNs} ${stat.size}` : '';
}
