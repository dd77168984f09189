// What the client can do, read once from what it says of itself.
import type { InitializeParams } from 'vscode-languageserver/node';
import { cacheFolder } from '../workspace/store/place.ts';
import type { InitializationOptions } from './protocol.ts';

export interface Abilities {
  /** it asks for diagnostics, and asks again when told to: otherwise they are pushed */
  readonly pullsDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly markdownHover: boolean;
  readonly definitionLinks: boolean;
  readonly markdownCompletions: boolean;
  readonly versionedEdits: boolean;
  /** an edit may make a file */
  readonly createsFiles: boolean;
  /** it opens pages for the server */
  readonly showsPages: boolean;
  /** it can be told later where references may be asked for: in articles, too */
  readonly referencesRegistration: boolean;
  readonly configuration: boolean;
  readonly configurationRegistration: boolean;
  readonly workspaceFolders: boolean;
  readonly watchesFiles: boolean;
  readonly relativePatterns: boolean;
  readonly showsStatus: boolean;
  readonly evidenceCommand: string | undefined;
  readonly claimsCommand: string | undefined;
  /** it asks for code lenses again when told to */
  readonly refreshesLenses: boolean;
  /** it shows the text of articles in other formats, as documents of their own */
  readonly sourceTexts: boolean;
  /** it shows how far the server is with long work */
  readonly workProgress: boolean;
  /** the language of its interface */
  readonly locale: 'fr' | 'en';
  readonly include: readonly string[] | undefined;
  /** the writer trusts the folders, as far as the client knows */
  readonly trusted: boolean;
  /** the folder that counts for the drafts in it only */
  readonly aside: string | undefined;
  /** the folder where bases are kept from one session to the next; undefined: nowhere */
  readonly storage: string | undefined;
}

export function abilitiesOf({ capabilities, initializationOptions, locale }: InitializeParams): Abilities {
  const { textDocument, workspace, window } = capabilities;
  const options = (initializationOptions ?? {}) as InitializationOptions;
  const pull = textDocument?.diagnostic;
  const push = textDocument?.publishDiagnostics;
  return {
    pullsDiagnostics: pull !== undefined && workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: push?.relatedInformation === true || pull?.relatedInformation === true,
    codeDescription: push?.codeDescriptionSupport === true || pull?.codeDescriptionSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    markdownCompletions: textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    showsPages: window?.showDocument?.support === true,
    referencesRegistration: textDocument?.references?.dynamicRegistration === true,
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    showsStatus: options.status === true,
    evidenceCommand: options.evidenceCommand,
    claimsCommand: options.claimsCommand,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    sourceTexts: options.sourceTexts === true,
    workProgress: window?.workDoneProgress === true,
    locale: locale?.toLowerCase().startsWith('fr') === true ? 'fr' : 'en',
    include: options.knowledge?.include,
    trusted: options.trusted !== false,
    aside: options.aside,
    storage: (options.storage ?? cacheFolder()) || undefined,
  };
}
