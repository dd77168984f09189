// Runs a program with this terminal, and stops with its exit code when it fails.
import { spawnSync } from 'node:child_process';

/** Runs a Node script of the project. */
export function runNode(script, ...args) {
  run(process.execPath, [script, ...args]);
}

/** Runs a program; `allowed` are the exit codes that are no failure. Returns the exit code. */
export function run(program, args, { allowed = [0], env = process.env } = {}) {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', env });
  if (error) console.error(error.message);
  if (status === null || !allowed.includes(status)) process.exit(status ?? 1);
  return status;
}
