// What the command line answers: 0 no conflict, 1 conflicts, 2 it could not run.
export type ExitCode = 0 | 1 | 2;
