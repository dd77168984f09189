// The command line in English.
import type { Words } from './words.ts';

const help = `Claimcheck: checks the claims of a draft against the articles you work from.

  claimcheck check [options] DRAFT…            underline what conflicts with the articles
  claimcheck explain DRAFT:LINE[:COLUMN]       show how the verdict on a claim came about
  claimcheck sources [--conflicts]             list the articles, or where they contradict one another
  claimcheck facts [WORDS]                     what the articles say of a subject, in either language
  claimcheck dossier DRAFT                     write a report of every claim, its verdict and evidence
  claimcheck pairs                             judge {"id", "source", "claim"} lines from standard input

Options
  -k, --knowledge FILE|FOLDER|GLOB   the articles (.md, .txt, .html, .pdf, .docx); may be repeated. Without
                                     it: what claimcheck.json or .vscode/settings.json of the
                                     project says, else the folder knowledge/
      --store FOLDER                 keep what was read of the articles there, to be read once only
      --format text|json             for people (default) or for programs; of a dossier: markdown|html
      --fix                          write the corrections that only one undisputed value can make
      --threads N                    check so many drafts at a time (by itself: as many as there are cores)
      --color, --no-color            colours, whatever the terminal says
  -h, --help       this text
      --version    the version

Exit status: 0 no conflict, 1 conflicts, 2 it could not run.
`;

export const english: Words = {
  help,
  unknownCommand: (name) => `there is no command "${name}". The commands are check, explain, sources, facts, dossier and pairs; see claimcheck --help.`,
  badOption: (what, command) => `${what}. See claimcheck ${command} --help.`,
  unknownFormat: (format) => `there is no format "${format}". Choose text or json.`,
  oneDraft: 'one draft, please: claimcheck dossier DRAFT.md',
  unknownDossierFormat: (format) => `there is no format "${format}" for a dossier. Choose markdown or html.`,
  badThreads: (given) => `"${given}" is no number of threads. Write one from 1 to 99, as in --threads 4.`,
  noDraftNamed: 'which draft? Name at least one file: claimcheck check DRAFT.md',
  pairsTakesStdin: (argument) => `pairs reads standard input and takes no file: claimcheck pairs < ${argument}`,
  sourcesTakesOptions: (argument) => `sources takes no file. To choose the articles: claimcheck sources --knowledge ${argument}`,
  badPlace: (place) => `"${place}" is no place in a draft. Write DRAFT:LINE or DRAFT:LINE:COLUMN, as in draft.md:12:5`,
  problem: ({ path, code, detail }) =>
    ({
      missing: `${path}: no such file or folder; left out.`,
      unreadable: `${path}: cannot be read (${detail}); left out.`,
      binary: `${path}: is not a text file; left out.`,
      tooLarge: `${path}: is too large to be an article (${detail}); left out.`,
      tooComplex: `${path}: is nested or packed too deeply to be read (${detail}); left out.`,
      tooSlow: `${path}: took too long to read (${detail}); left out.`,
      encrypted: `${path}: is protected by a password; left out. Save it without one to use it.`,
      empty: `${path}: has no text in it (${detail}); left out. A scan must be made searchable first.`,
      corrupt: `${path}: is damaged, or not what its name says (${detail}); left out.`,
      changing: `${path}: changed while it was read; left out for now.`,
      format: `${path}: .${detail} files are not read; left out. Save it as DOCX or PDF to use it.`,
      sidecar: `${path}: not understood (${detail}); what is understood of it is used.`,
    })[code],
  draftProblem: ({ path, code, detail }) =>
    code === 'missing' ? `${path}: no such draft. Check the path.`
    : code === 'binary' ? `${path}: is not a text file. Drafts are Markdown (.md).`
    : code === 'tooLarge' ? `${path}: is too large to check (${detail}).`
    : `${path}: cannot be read (${detail}).${detail === 'EISDIR' ? ' Name the drafts in it: FOLDER/*.md' : ''}`,
  noDraft: (path) => `${path}: not checked, as the settings of the project say.`,
  notChecked: (path, why) => `${path}: could not be checked (${why}).`,
  noArticles: (targets) =>
    `no articles found in ${targets.join(', ')}. Put your articles (.md, .txt, .html, .pdf, .docx) into a folder knowledge/, or name them with --knowledge FILE|FOLDER|GLOB.`,
  noSuchLine: (draft, lines) => `${draft} has ${lines} ${lines === 1 ? 'line' : 'lines'}. Name one of them.`,
  noClaimHere: 'No claim is recognised here.',
  badPair: (line, what) =>
    what === 'JSON' ? `line ${line} of the input is not valid JSON. Every line must be one object {"id", "source", "claim"}.`
    : `line ${line} of the input lacks ${what}. Every line must be one object {"id", "source", "claim"}, source and claim being texts.`,
  cannotRewrite: (draft) => `${draft}: is not in UTF-8 and is left as it is. Save it as UTF-8 to have it corrected.`,
  cannotWrite: (draft, why) => `${draft}: cannot be written (${why}) and is left as it is.`,
  fixed: (draft) => `${draft}: corrected.`,
  idleDismissals: (count, file) => `${count} of the dismissals in ${file} ${count === 1 ? 'fits' : 'fit'} no claim of these drafts.`,
  severities: { error: 'conflict', warning: 'conflict', information: 'note', hint: 'hint' },
  clean: (draft) => `${draft}: nothing conflicts with your sources.`,
  summary: ({ conflicts, notices, ignored, supported, unverified, articles }) =>
    [
      `${conflicts} ${conflicts === 1 ? 'conflict' : 'conflicts'}`,
      ...(notices > 0 ? [`${notices} ${notices === 1 ? 'note' : 'notes'}`] : []),
      ...(ignored > 0 ? [`${ignored} ignored`] : []),
      `${supported} supported`,
      `${unverified} not in your sources`,
    ].join(', ') + ` · ${articles} ${articles === 1 ? 'article' : 'articles'}`,
  articleSummary: (articles, facts) => `${articles} ${articles === 1 ? 'article' : 'articles'} · ${facts} ${facts === 1 ? 'fact' : 'facts'}`,
  disagreements: (count, articles) =>
    count === 0 ? `Nothing in the ${articles} ${articles === 1 ? 'article' : 'articles'} contradicts another.` : `${count} ${count === 1 ? 'contradiction' : 'contradictions'} · ${articles} articles`,
  found: (count, more) => `${count} ${count === 1 ? 'fact' : 'facts'}${more ? ', the best; add words to narrow it down' : ''}`,
  nothingFound: (query) => `Nothing in the articles is about “${query}”.`,
  facts: (count) => `${count} ${count === 1 ? 'fact' : 'facts'}`,
  reading: (done, total) => `reading the articles: ${done} of ${total}`,
  comparing: (done, total) => `comparing the articles: ${done} of ${total}`,
};
