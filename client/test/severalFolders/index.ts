// The door of the suite for a workspace of two folders.
export { run } from '../index.ts';
