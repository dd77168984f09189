// The door of the suite for a folder that is not trusted.
export { run } from '../index.ts';
