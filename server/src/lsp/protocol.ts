// What the server and its own client say to each other beyond the Language Server Protocol. Plain data, no imports:
// the client takes its types from here, and from nowhere else in the server.

/** Notification to the client: how the knowledge base and the open drafts stand. Sent when either changes. */
export const STATUS = 'claimcheck/status';

export interface ProblemFile {
  /** URI of the file */
  readonly uri: string;
  readonly code: 'missing' | 'unreadable' | 'binary' | 'tooLarge' | 'tooComplex' | 'tooSlow' | 'encrypted' | 'empty' | 'corrupt' | 'changing' | 'format' | 'sidecar';
  readonly detail: string;
}

export interface FolderStatus {
  /** URI of the workspace folder; '' when no folder is open */
  readonly uri: string;
  readonly include: readonly string[];
  /** whether its drafts are checked */
  readonly enabled: boolean;
  readonly articles: number;
  readonly facts: number;
  /** differs whenever the articles may */
  readonly revision: number;
  /** how many files are read of those that are being read; undefined when none are */
  readonly reading?: { readonly done: number; readonly total: number };
  /** files that are not used */
  readonly problems: readonly ProblemFile[];
}

export interface DraftStatus {
  readonly uri: string;
  /** the workspace folder whose articles it is checked against */
  readonly folder: string;
  readonly conflicts: number;
  /** claims on which sources differ, or that a newer one may have overtaken */
  readonly disputed: number;
  readonly supported: number;
  readonly unverified: number;
  readonly ignored: number;
  /** how many conflicts and notices are problems: fewer than there are, where there are too many */
  readonly problems: number;
  /** differs whenever its claims may: what is known of them is to be asked for again */
  readonly serial: number;
  /** how long it took to check it again after a change (ms), where that was too long */
  readonly slow?: number;
  /** URIs of the articles' files that its findings rest on or conflict with */
  readonly sources: readonly string[];
}

export interface Status {
  /** `reading` while articles are read */
  readonly state: 'reading' | 'ready';
  readonly folders: readonly FolderStatus[];
  readonly drafts: readonly DraftStatus[];
  /** URIs of open documents that the settings of their folder leave out */
  readonly leftOut: readonly string[];
}

/** What the client tells with `initialize`; every part may be missing. */
export interface InitializationOptions {
  /** the client shows `claimcheck/status` */
  readonly status?: boolean;
  /** the client has the command that opens the evidence, so the light bulb may offer it */
  readonly evidenceCommand?: string;
  /** the client has the command that shows the claims, so a code lens may run it */
  readonly claimsCommand?: string;
  /** the client shows `claimcheck-source:` documents: sentences of a PDF, a DOCX or a web page are shown in them */
  readonly sourceTexts?: boolean;
  /** folder for what is read of the articles, so that the next session need not read them again; '': nowhere. By default the system's cache folder. */
  readonly storage?: string;
  /** settings, where the client cannot be asked for them: as in `claimcheck.json` */
  readonly knowledge?: { readonly include?: readonly string[] };
  /** false: the folders are not trusted, so that their settings do not say what is read as articles. By default they are. */
  readonly trusted?: boolean;
  /** URI of a folder that, when it is opened, counts for the drafts in it and for no others */
  readonly aside?: string;
}

/** What is handed to the command that opens the evidence. */
export interface EvidencePlace {
  readonly uri: string;
  readonly range: Readonly<Record<'start' | 'end', { readonly line: number; readonly character: number }>>;
}

/** Notification to the server with an `EvidencePlace`: the part of a draft that the writer sees. It is judged before the rest. */
export const SEEN = 'claimcheck/seen';
/** Scheme of the text that was read of an article in another format: `claimcheck-source:///folder/report.pdf.md` is that of `file:///folder/report.pdf`. */
export const SOURCE_SCHEME = 'claimcheck-source';

/** Request: the articles of every folder. Answered with `SourceFolder[]`. To be asked again when a folder's status changes. */
export const SOURCES = 'claimcheck/sources';

export interface SourceFolder {
  /** URI of the workspace folder */
  readonly uri: string;
  /** URI of the folder that new articles are put into; undefined when the patterns name single files */
  readonly home: string | undefined;
  /** in the order of their paths */
  readonly sources: readonly Source[];
}

export interface Source {
  /** URI of the file */
  readonly uri: string;
  /** URI of what can be read in an editor: the file itself, or its text */
  readonly text: string;
  readonly title: string;
  readonly publisher?: string;
  /** ISO 8601, as far as it is known */
  readonly date?: string;
  readonly language: string;
  /** how many of its sentences state something */
  readonly facts: number;
}

/** Request with a `FileParams`: the text that was read of an article, or null for what is none. */
export const SOURCE_TEXT = 'claimcheck/sourceText';
/** Request with a `FileParams`: whether the file is an article, or would be if it were there. */
export const IS_SOURCE = 'claimcheck/isSource';

export interface FileParams {
  /** of the file, or of its text */
  readonly uri: string;
}

/** Request with a `FileParams`, a draft: how each of its claims stands. Answered with `DraftClaims`, or null for what is no draft. */
export const CLAIMS = 'claimcheck/claims';

export interface DraftClaims {
  /** version of the document that they are about */
  readonly version: number;
  /** that of its status */
  readonly serial: number;
  /** in the order of the draft */
  readonly claims: readonly Claim[];
}

export interface Claim {
  readonly standing: 'conflict' | 'disputed' | 'unverified' | 'supported' | 'ignored';
  /** claims of one sentence that stand alike have the same number: what agrees in it is told together */
  readonly row: number;
  /** its words say something by themselves: a value, a name, a number, or more than one word */
  readonly telling: boolean;
  readonly code: string;
  readonly range: EvidencePlace['range'];
  /** the claim's words, and what stands around them in the sentence, without markup */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly message: string;
  /** what the source says instead of the words; '' where there is nothing against them */
  readonly answer: string;
  /** why nothing is said of it */
  readonly ignored?: { readonly by: 'comment' | 'dismissal' | 'setting'; readonly reason: string };
  /** the sentence that decides it */
  readonly source?: {
    readonly title: string;
    readonly publisher?: string;
    readonly date?: string;
    readonly page?: number;
    readonly quote: string;
    readonly place: EvidencePlace;
    /** how many further articles say something on it */
    readonly others: number;
  };
}

/** What a code lens of ours carries as its `data`. */
export type Lens = { readonly scope: 'draft' | 'heading' };

/** Request with a `FileParams`, a draft: its dossier. Answered with `Dossier`, or null for what is no draft. */
export const DOSSIER = 'claimcheck/dossier';

export interface Dossier {
  /** the draft's file name without its ending: the files are called `….dossier.md` and `….dossier.html` */
  readonly name: string;
  readonly markdown: string;
  readonly html: string;
  /** in the first line of both: a file that has it there may be written over */
  readonly mark: string;
}

/** Request with a `FileParams`, a draft: what is ignored in it. Answered with `IgnoredThing[]`. */
export const IGNORED = 'claimcheck/ignored';

export interface IgnoredThing {
  /** a comment of the draft, or a line of the file of dismissals */
  readonly kind: 'comment' | 'dismissal';
  /** the directive, or the sentence of the claim */
  readonly label: string;
  /** '' where none is given */
  readonly reason: string;
  /** the comment does nothing; the claim is not in this draft (another may have it) */
  readonly unused: boolean;
  /** URI of the file it stands in */
  readonly uri: string;
  readonly range: EvidencePlace['range'];
  /** what to take away to undo it */
  readonly removal: EvidencePlace['range'];
}

/** The file of dismissals, from the workspace folder: where the client tells the server of it, it counts before it is saved. */
export const DISMISSALS_FILE = '.claimcheck/dismissals.jsonl';

/** Command of the server, with an `EvidencePlace`: shows it, where the client has no command of its own for that. */
export const SHOW_EVIDENCE = 'claimcheck/showEvidence';

/** Command of the server, with the code of a diagnostic: shows the page about it. */
export const ABOUT_CODE = 'claimcheck/aboutCode';

/** Request with a `RebuildParams`: reads every article again. Withdrawn, it leaves everything as it was. */
export const REBUILD = 'claimcheck/rebuild';

export interface RebuildParams {
  /** progress is reported under this token, where there is one */
  readonly workDoneToken?: string | number;
}

/** Request with a `FactsParams`: what the articles say of a subject, the best first. Answered with `Fact[]`. */
export const FACTS = 'claimcheck/facts';

export interface FactsParams {
  /** words, of either language */
  readonly query: string;
  /** without words: a place in a draft, whose subject is meant */
  readonly at?: PlaceInDraft;
}

export interface PlaceInDraft {
  readonly uri: string;
  readonly position: EvidencePlace['range']['start'];
}

/** Request with an `InsertFactParams`: the edits that put a fact into a draft, with its citation. Answered with `FactEdit[]`, the fact first. */
export const INSERT_FACT = 'claimcheck/insertFact';

export interface InsertFactParams extends PlaceInDraft {
  readonly fact: Fact;
}

/** An edit of the draft. */
export interface FactEdit {
  readonly range: EvidencePlace['range'];
  readonly newText: string;
}

export interface Fact {
  /** the sentence */
  readonly quote: string;
  /** where it can be read */
  readonly place: EvidencePlace;
  readonly title: string;
  readonly publisher?: string;
  /** ISO 8601, as far as it is known */
  readonly date?: string;
  readonly url?: string;
  /** counted from 1, of an article that has pages */
  readonly page?: number;
}

/** Request with a `CompareParams`: where the articles contradict one another, as a Markdown document. */
export const COMPARE = 'claimcheck/compareSources';
export type CompareParams = RebuildParams;

/** Request with a `PastedParams`: an article made of a text or of HTML; null when there is no text in it. */
export const PASTED = 'claimcheck/pasted';

export interface PastedParams {
  readonly text: string;
}

export interface Pasted {
  /** Markdown */
  readonly text: string;
  readonly title: string;
  readonly url?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly date?: string;
}

/** With a request for references: the text of an article that is not synchronised, where it has changes. */
export type OpenText = Partial<PastedParams>;

/** Endings of the files that are read as articles. */
export const ARTICLE_ENDINGS: readonly string[] = ['md', 'mdx', 'markdown', 'txt', 'text', 'html', 'htm', 'xhtml', 'pdf', 'docx'];

/** Notification from the client: the writer trusts the folders now. */
export const TRUSTED = 'claimcheck/trusted';

/** Request: looks at the disk for what changed, where nobody told of it. */
export const REFRESH = 'claimcheck/refresh';

/** Notification from the client: stop reading articles. What has been read is kept, the rest is read the next time. */
export const STOP_READING = 'claimcheck/stopReading';

/** The patterns of articles where no setting says otherwise. */
export const DEFAULT_INCLUDE: readonly string[] = ['knowledge/**/*'];
