// The arguments of the command line.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readCommand, type Command } from './commandLine.ts';
import { english } from './words.en.ts';
import { french } from './words.fr.ts';
import { wordsFor } from './words.ts';

const read = (line: string): Command => readCommand(line.split(' ').filter((word) => word !== ''), english);

test('check: every option', () => {
  assert.deepEqual(read('check -k a --knowledge b/*.md --format json --fix --no-color d.md e.md'), {
    command: 'check',
    options: { drafts: ['d.md', 'e.md'], knowledge: ['a', 'b/*.md'], store: undefined, format: 'json', fix: true, threads: undefined, color: false },
  });
  assert.deepEqual(read('check d.md'), {
    command: 'check',
    options: { drafts: ['d.md'], knowledge: [], store: undefined, format: 'text', fix: false, threads: undefined, color: undefined },
  });
});

test('explain: a place, counted as editors count', () => {
  const place = (text: string) => {
    const command = read(`explain ${text}`);
    return command.command === 'explain' ? [command.options.draft, command.options.line, command.options.column] : command.command;
  };
  assert.deepEqual(place('a.md:12'), ['a.md', 12, undefined]);
  assert.deepEqual(place('a.md:12:5'), ['a.md', 12, 5]);
  assert.deepEqual(place('C:\\a.md:12:5'), ['C:\\a.md', 12, 5]);
  assert.deepEqual(['a.md', 'a.md:0', ':3', 'a.md:1 b.md:2', ''].map(place), Array(5).fill('mistake'));
});

test('help and version, wherever they are asked for', () => {
  assert.deepEqual(['', '--help', '-h', 'check --help', 'pairs -h'].map((line) => read(line).command), Array(5).fill('help'));
  assert.deepEqual(['--version', 'check --version'].map((line) => read(line).command), Array(2).fill('version'));
});

test('a mistake is named, with what to do', () => {
  const said = (line: string): string => {
    const command = read(line);
    return command.command === 'mistake' ? command.message : '';
  };
  assert.equal(said('chek a.md'), 'there is no command "chek". The commands are check, explain, sources, facts, dossier and pairs; see claimcheck --help.');
  assert.equal(said('check --nope a.md'), "Unknown option '--nope'. See claimcheck check --help.");
  assert.equal(said('check --format sarif a.md'), 'there is no format "sarif". Choose text or json.');
  assert.equal(said('check'), 'which draft? Name at least one file: claimcheck check DRAFT.md');
  assert.equal(said('pairs in.jsonl'), 'pairs reads standard input and takes no file: claimcheck pairs < in.jsonl');
});

test('the language is the environment’s', () => {
  assert.equal(wordsFor({ LANG: 'fr_FR.UTF-8' }), french);
  assert.equal(wordsFor({ LANG: 'fr_FR.UTF-8', LC_ALL: 'C' }), english);
  assert.equal(wordsFor({ LC_ALL: '', LC_MESSAGES: 'fr' }), french);
  assert.equal(wordsFor({}), english);
});

test('sources and facts: what is listed, and what is asked for', () => {
  const printed = { knowledge: [], store: undefined, format: 'text', color: undefined };
  assert.deepEqual(readCommand(['sources', '--conflicts'], english), { command: 'sources', options: { ...printed, conflicts: true } });
  assert.deepEqual(readCommand(['facts', 'llama', 'authors', '--store', 's'], english), { command: 'facts', options: { ...printed, store: 's', query: 'llama authors' } });
  assert.equal(readCommand(['sources', 'a.md'], english).command, 'mistake');
  assert.equal(readCommand(['facts', '--format', 'xml'], english).command, 'mistake');
});

test('dossier: of one draft, as Markdown or as HTML', () => {
  assert.deepEqual(readCommand(['dossier', 'a.md', '-k', 'b'], english), { command: 'dossier', options: { draft: 'a.md', knowledge: ['b'], store: undefined, format: 'markdown' } });
  assert.deepEqual(readCommand(['dossier', '--format', 'html', 'a.md'], english), { command: 'dossier', options: { draft: 'a.md', knowledge: [], store: undefined, format: 'html' } });
  for (const wrong of [['dossier'], ['dossier', 'a.md', 'b.md'], ['dossier', '--format', 'json', 'a.md'], ['dossier', '--fix', 'a.md']]) assert.equal(readCommand(wrong, english).command, 'mistake');
});
