// Where a citation leads: into the article's file, or into the text that was read of a PDF, a document or a page.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { drain } from '../../../knowledge/src/text/drain.ts';
import { settingsFrom } from '../workspace/settings.ts';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fakeEngine } from '../testing/fakeEngine.ts';
import { NO_DISMISSALS } from '../check/dismissals.ts';
import { linesOf } from '../workspace/lines.ts';
import { abilitiesOf, type Abilities } from './abilities.ts';
import type { EvidencePlace, InitializationOptions } from './protocol.ts';
import { toDiagnostics } from './toDiagnostic.ts';
import { toHover } from './toHover.ts';
import { toDefinition } from './toLocation.ts';
import type { Verdicts } from './verdicts.ts';

const PATH = join(process.cwd(), 'report (1).pdf');
const FILE = pathToFileURL(PATH).href;
const TEXT = `${FILE.replace('file:', 'claimcheck-source:')}.md`;
const DRAFT = 'cats: five';
const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 11 } };
const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const { checker, nothing } = fakeEngine();
const base = nothing.with({ path: PATH, text: '# Pets\n\ncats: three\n', meta: {}, format: 'markdown', pages: [0] });
const verdicts: Verdicts = { uri: 'file:///draft.md', version: 1, base, text: DRAFT, lines: linesOf(DRAFT), dismissals: NO_DISMISSALS, dismissalFile: undefined, settings: settingsFrom(), found: drain(checker.steps(DRAFT, base)), serial: 1 };

const able = (initializationOptions: InitializationOptions): Abilities =>
  abilitiesOf({
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] }, publishDiagnostics: { relatedInformation: true } } },
    initializationOptions,
  });
const card = (abilities: Abilities): string => (toHover(verdicts, 8, abilities)?.contents as { value: string }).value;

test('a client that shows texts of sources is led to the sentence', () => {
  const abilities = able({ sourceTexts: true, evidenceCommand: 'open' });
  assert.deepEqual(toDefinition(verdicts, 8, abilities), [{ uri: TEXT, range }]);
  assert.deepEqual(toDiagnostics(verdicts, abilities)[0]?.relatedInformation?.[0]?.location, { uri: TEXT, range });
  const link = /\]\(command:open\?([^)]+)\)/.exec(card(abilities))?.[1] ?? '';
  assert.deepEqual(JSON.parse(decodeURIComponent(link)) as EvidencePlace[], [{ uri: TEXT, range }]);
});

test('any other client gets the file', () => {
  for (const abilities of [able({}), able({ evidenceCommand: 'open' })]) {
    assert.deepEqual(toDefinition(verdicts, 8, abilities), [{ uri: FILE, range: start }]);
    assert.ok(card(abilities).includes(`[Pets](${FILE.replace('(', '%28').replace(')', '%29')})`), card(abilities));
  }
});
