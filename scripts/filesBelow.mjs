// The files below a folder, for the scripts.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below `folder` whose name ends in `ending`; none where there is no such folder. */
export function filesBelow(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(path, ending);
    return entry.name.endsWith(ending) ? [path] : [];
  });
}
