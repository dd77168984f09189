// Which packages a built program holds, by what esbuild tells of it: those that its start loads, and those that wait.
const packageOf = (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];

/** `{ name: { atStart, later } }` of the outputs that a metafile tells of. */
export function programsIn({ inputs, outputs }) {
  return Object.fromEntries(Object.entries(outputs).map(([file, { entryPoint, inputs: held }]) => {
    const started = new Set();
    const start = (path) => {
      if (started.has(path)) return;
      started.add(path);
      for (const { path: next, kind, external } of inputs[path].imports) if (external !== true && kind !== 'dynamic-import') start(next);
    };
    start(entryPoint);
    const packages = (paths) => [...new Set(paths.map(packageOf).filter((name) => name !== undefined))].sort();
    const all = Object.entries(held).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
    const atStart = packages(all.filter((path) => started.has(path)));
    return [file.replace(/^.*\/|\.js$/g, ''), { atStart, later: packages(all).filter((name) => !atStart.includes(name)) }];
  }));
}
