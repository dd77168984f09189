// How large an article may be before it is left out. What is beyond a limit is named, and never half read.

export interface Limits {
  /** bytes of a file, by what it is */
  readonly text: number;
  readonly html: number;
  readonly pdf: number;
  readonly docx: number;
  /** bytes of what a DOCX holds, unpacked */
  readonly unpacked: number;
  /** files in a DOCX */
  readonly entries: number;
  readonly pages: number;
  /** how deep the elements of a page may be nested */
  readonly depth: number;
  /** how many tags a page may have */
  readonly tags: number;
}

const MB = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  text: 20 * MB,
  html: 10 * MB,
  pdf: 50 * MB,
  docx: 50 * MB,
  unpacked: 200 * MB,
  entries: 5000,
  pages: 2000,
  depth: 200,
  tags: 200_000,
};
