// A server on a folder of its own, for the protocol tests: starts it, speaks to it, and sees that it ends well.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InitializationOptions } from '../lsp/protocol.ts';
import { startClient, type TestClient } from './languageClient.ts';

const FAKE = resolve('out/test/server/src/testing/fakeServer.js');
/** The server as it is shipped. */
export const BUILT = resolve('dist/server.js');

/** Everything that VS Code can do and that the server asks about. */
export const MODERN = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
  },
  workspace: {
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    configuration: true,
    workspaceFolders: true,
  },
  window: { showDocument: { support: true } },
};
/** A client that only shows what it is sent. */
export const PLAIN = { textDocument: { publishDiagnostics: {}, hover: { contentFormat: ['plaintext'] } } };

/** What a protocol test works with. */
export interface Setting {
  readonly root: string;
  readonly client: TestClient;
  readonly capabilities: Record<string, unknown>;
  /** writes an article */
  readonly article: (name: string, text: string | Uint8Array) => void;
  readonly open: (text: string, name?: string) => string;
}

/** Starts a server (the one with the fake engine, unless another is named) on a fresh folder with these articles, hands it to the test, and sees that it ends well. */
export async function withServer(
  capabilities: object,
  articles: Readonly<Record<string, string>>,
  use: (setting: Setting) => Promise<void>,
  options: InitializationOptions = {},
  server = FAKE,
): Promise<void> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'claimcheck-')));
  const article = (name: string, text: string | Uint8Array): void => {
    mkdirSync(join(root, 'knowledge'), { recursive: true });
    writeFileSync(join(root, 'knowledge', name), text);
  };
  for (const [name, text] of Object.entries(articles)) article(name, text);
  const client = startClient(server, { 'workspace/configuration': () => [null, null] });
  try {
    const answer = await client.ask('initialize', {
      processId: null,
      rootUri: pathToFileURL(root).href,
      workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'folder' }],
      capabilities,
      initializationOptions: { status: true, storage: '', ...options },
    });
    client.tell('initialized', {});
    const open = (text: string, name = 'draft.md'): string => {
      const uri = pathToFileURL(join(root, name)).href;
      client.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
      return uri;
    };
    const { capabilities: offered } = answer.result as { capabilities: Record<string, unknown> };
    await use({ root, client, capabilities: offered, article, open });
    assert.equal(await client.close(), 0);
  } catch (error) {
    client.kill();
    throw error;
  } finally {
    client.end();
    rmSync(root, { recursive: true, force: true });
  }
}

/** A diagnostic, as far as the tests look at it. */
export interface Item {
  readonly range: { readonly start: object; readonly end: object };
  readonly message: string;
  readonly code: string;
  readonly severity: number;
  readonly source: string;
  readonly codeDescription?: { readonly href: string };
  readonly relatedInformation?: readonly { readonly location: { uri: string; range: object }; readonly message: string }[];
}
export interface Report {
  readonly kind: string;
  readonly resultId?: string;
  readonly items: readonly Item[];
}
/** Asks for the diagnostics of a draft. */
export const pull = async (client: TestClient, uri: string, previousResultId?: string): Promise<Report> =>
  (await client.ask('textDocument/diagnostic', { textDocument: { uri }, previousResultId })).result as Report;
/** Asks for them again when the server says that there may be others. */
export const pullAgain = async (client: TestClient, uri: string): Promise<Report> => {
  await client.next('workspace/diagnostic/refresh');
  return pull(client, uri);
};
/** Waits until the server has sent this many diagnostics for a draft. */
export const pushed = (client: TestClient, uri: string, count: number) =>
  client.next<{ uri: string; version?: number; diagnostics: Item[] }>(
    'textDocument/publishDiagnostics',
    (params) => params.uri === uri && params.diagnostics.length === count,
  );
/** A range within one line. */
export const range = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});
