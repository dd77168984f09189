// The licences of the packages that are bundled, as one text: they ask for it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** The notices for what esbuild's metafiles say was bundled, package by package. */
export function noticesFor(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    return `${name} ${version} (${license})\n\n${licenceIn(folder) ?? ''}`.trimEnd();
  });
  return `Claimcheck contains these packages.\n\n${parts.join(`\n\n${'-'.repeat(79)}\n\n`)}\n`;
}

function licenceIn(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file !== undefined && existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`, 'utf8').trim() : undefined;
}
