// What the server and its own client say to each other beyond the Language Server Protocol. Plain data, no imports:
// the client takes its types from here, and from nowhere else in the server.

/** Notification to the client: how the knowledge base and the open drafts stand. Sent when either changes. */
export const STATUS = 'claimcheck/status';

export interface ProblemFile {
  /** URI of the file */
  readonly uri: string;
  readonly code:
    | 'missing' | 'unreadable' | 'binary' | 'tooLarge' | 'tooComplex' | 'tooSlow' | 'encrypted' | 'empty' | 'corrupt' | 'changing' | 'format' | 'sidecar';
  readonly detail: string;
}

export interface FolderStatus {
  /** URI of the workspace folder; '' when no folder is open */
  readonly uri: string;
  readonly include: readonly string[];
  readonly articles: number;
  readonly facts: number;
  /** files that are not used */
  readonly problems: readonly ProblemFile[];
}

export interface DraftStatus {
  readonly uri: string;
  /** the workspace folder whose articles it is checked against */
  readonly folder: string;
  readonly conflicts: number;
  readonly supported: number;
  readonly unverified: number;
}

export interface Status {
  /** `reading` while articles are read */
  readonly state: 'reading' | 'ready';
  readonly folders: readonly FolderStatus[];
  readonly drafts: readonly DraftStatus[];
}

/** What the client tells with `initialize`; every part may be missing. */
export interface InitializationOptions {
  /** the client shows `claimcheck/status` */
  readonly status?: boolean;
  /** the client has the command that opens the evidence, so the light bulb may offer it */
  readonly evidenceCommand?: string;
  /** folder for what is read of the articles, so that the next session need not read them again; '': nowhere. By default the system's cache folder. */
  readonly storage?: string;
  readonly knowledge?: { readonly include?: readonly string[] };
}

/** What is handed to the command that opens the evidence. */
export interface EvidencePlace {
  readonly uri: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/** The patterns of articles where no setting says otherwise. */
export const DEFAULT_INCLUDE: readonly string[] = ['knowledge/**/*.{md,txt}'];
