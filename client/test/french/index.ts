// The door of the suite for VS Code in French.
export { run } from '../index.ts';
