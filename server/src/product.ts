// What the manifest says of the product: one place, so that a version is never written twice.
import { repository, version } from '../../package.json';

export { version };

/** The page of a diagnostic code in the documentation. */
export function pageOfCode(code: string): string {
  return `${repository.url.replace(/\.git$/, '')}/blob/main/docs/codes.md#${code}`;
}
