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

/** What reading an article may cost. */
export interface Bounds {
  readonly limits: Limits;
  /** how long one file may take (ms) */
  readonly patience: number;
}

/** The settings that bound it; undefined: the default. */
export interface BoundSettings {
  /** MB, of a file of any format */
  readonly maxFileSize: number | undefined;
  readonly maxPages: number | undefined;
  /** seconds */
  readonly timeout: number | undefined;
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

const PATIENCE = 60_000;

/** The bounds that some settings make; what is not set, or is no positive number, is as by default. */
export function boundsOf({ maxFileSize, maxPages, timeout }: BoundSettings): Bounds {
  const size = positive(maxFileSize);
  const limits: Limits = {
    ...DEFAULT_LIMITS,
    ...(size !== undefined && { text: size * MB, html: size * MB, pdf: size * MB, docx: size * MB }),
    pages: positive(maxPages) ?? DEFAULT_LIMITS.pages,
  };
  return { limits, patience: (positive(timeout) ?? PATIENCE / 1000) * 1000 };
}

const positive = (value: number | undefined): number | undefined => (value !== undefined && Number.isFinite(value) && value > 0 ? value : undefined);

export const DEFAULT_BOUNDS: Bounds = boundsOf({ maxFileSize: undefined, maxPages: undefined, timeout: undefined });
